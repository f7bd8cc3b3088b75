//! From characters to glyphs where one does not simply become the other: letters that join, change places or carry
//! marks, texts that run from the right, and letters for which another font has to stand in.
//!
//! A text is cut into clusters (what a reader takes for one letter), each given to the first font that has all of it;
//! the Unicode bidirectional algorithm puts the stretches in the order they are seen; HarfBuzz's rules, in the Rust of
//! `harfrust`, shape each stretch.

use std::ops::Range;

use harfrust::{Feature, Tag};
use unicode_bidi::ParagraphBidiInfo;
use unicode_segmentation::UnicodeSegmentation;

use crate::Face;
use crate::bundle::{FontId, chain};
use crate::letters::Letters;
use crate::plans::Stretch;
use crate::text::steers;

/// Stands for a cluster that no font has.
const REPLACEMENT: &str = "?";

/// A glyph in its place, lengths in thousandths of the type size.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Placed<'t> {
    pub(crate) font: FontId,
    pub(crate) id: u16,
    /// How far the pen moves on.
    pub(crate) advance: i32,
    /// How far right of the pen it stands.
    pub(crate) x: i32,
    /// How far above the line it stands.
    pub(crate) y: i32,
    /// The characters it stands for: those of its whole cluster on the first glyph of the cluster, none on the others.
    pub(crate) text: &'t str,
    /// Whether its cluster has more glyphs than this.
    pub(crate) shared: bool,
}

impl<'t> Placed<'t> {
    /// What the glyph stands for by itself: all of its cluster, or the one character of it that it is the glyph of.
    pub(crate) fn own_text(&self) -> &'t str {
        if !self.shared {
            let turned = turned(self.text).filter(|turned| turned.chars().all(|c| self.is_of(c)));
            return turned.unwrap_or(self.text);
        }
        let own = self.text.char_indices().find(|(_, c)| self.is_of(*c));
        own.map_or("", |(at, c)| &self.text[at..at + c.len_utf8()])
    }

    /// Whether the font maps a character to this glyph.
    fn is_of(&self, c: char) -> bool {
        let glyph = self.font.font().glyph(c);
        glyph.is_some_and(|glyph| glyph.id == self.id)
    }
}

/// What a character looks like in a text that runs from the right (Unicode: Bidi_Mirroring_Glyph), of those in names.
fn turned(text: &str) -> Option<&'static str> {
    Some(match text {
        "(" => ")",
        ")" => "(",
        "[" => "]",
        "]" => "[",
        "{" => "}",
        "}" => "{",
        "<" => ">",
        ">" => "<",
        "«" => "»",
        "»" => "«",
        "‹" => "›",
        "›" => "‹",
        _ => return None,
    })
}

/// A text with the font for each part.
pub(crate) struct Parts {
    text: String,
    /// Where each part ends, and its font.
    parts: Vec<(usize, FontId)>,
    /// The characters no font has, each once, in order.
    pub(crate) missing: Vec<char>,
}

/// Glyphs from left to right; their texts are places in that of the parts.
pub(crate) struct Line {
    text: String,
    glyphs: Vec<(Placed<'static>, Range<usize>)>,
}

impl Parts {
    /// Cuts a composed text.
    pub(crate) fn of(face: Face, composed: &str) -> Self {
        let mut parts = Self {
            text: String::with_capacity(composed.len()),
            parts: Vec::new(),
            missing: Vec::new(),
        };
        let fonts = chain(face);
        for cluster in composed.graphemes(true) {
            let has = |id: &FontId, c: char| steers(c) || id.font().has(c);
            let whole = fonts.iter().find(|id| cluster.chars().all(|c| has(id, c)));
            if let Some(id) = whole {
                let steering = cluster.chars().all(steers);
                parts.add(cluster, *id, steering);
                continue;
            }
            // At least the letter, without those of its marks that are missing.
            let letter = cluster.chars().next().unwrap_or(' ');
            let nearest = fonts.iter().find(|id| has(id, letter));
            for c in cluster.chars() {
                let missing = !steers(c) && nearest.is_none_or(|id| !has(id, c));
                if missing && !parts.missing.contains(&c) {
                    parts.missing.push(c);
                }
            }
            match nearest {
                Some(id) => {
                    let kept: String = cluster.chars().filter(|c| has(id, *c)).collect();
                    parts.add(&kept, *id, false);
                }
                None => parts.add(REPLACEMENT, fonts[0], false),
            }
        }
        parts
    }

    /// Appends to the last part if it has the same font, or if what is appended has no ink anyway.
    fn add(&mut self, text: &str, id: FontId, steering: bool) {
        self.text.push_str(text);
        match self.parts.last_mut() {
            Some((end, last)) if *last == id || steering => *end = self.text.len(),
            _ => self.parts.push((self.text.len(), id)),
        }
    }

    /// The parts of a stretch.
    fn within(&self, stretch: &Range<usize>) -> Vec<(Range<usize>, FontId)> {
        let first = self.parts.partition_point(|(end, _)| *end <= stretch.start);
        let mut start = stretch.start;
        let mut found = Vec::new();
        for (end, id) in &self.parts[first..] {
            if start >= stretch.end {
                break;
            }
            found.push((start..(*end).min(stretch.end), *id));
            start = *end;
        }
        found
    }
}

impl Line {
    /// Shapes a composed text.
    pub(crate) fn of(face: Face, composed: &str) -> Self {
        let parts = Parts::of(face, composed);
        let directions = ParagraphBidiInfo::new(&parts.text, None);
        let (levels, stretches) = directions.visual_runs(0..parts.text.len());
        let mut glyphs = Vec::new();
        for stretch in stretches {
            let right_to_left = levels[stretch.start].is_rtl();
            let mut found = parts.within(&stretch);
            if right_to_left {
                found.reverse();
            }
            for (part, id) in found {
                shape(face, &parts.text, part, id, right_to_left, &mut glyphs);
            }
        }
        Self {
            text: parts.text,
            glyphs,
        }
    }

    /// The glyphs from left to right.
    pub(crate) fn glyphs(&self) -> impl Iterator<Item = Placed<'_>> {
        self.glyphs.iter().map(|(glyph, place)| Placed {
            text: &self.text[place.clone()],
            ..*glyph
        })
    }
}

/// Appends the glyphs of one part.
fn shape(
    face: Face,
    text: &str,
    part: Range<usize>,
    id: FontId,
    right_to_left: bool,
    glyphs: &mut Vec<(Placed<'static>, Range<usize>)>,
) {
    let letters = Letters::of(face);
    let font = id.font();
    // In the face's own font a letter is as wide here as in a text that needs no shaping.
    let own = id == letters.font();
    let stretch = Stretch {
        before: &text[..part.start],
        text: &text[part.clone()],
        after: &text[part.end..],
        right_to_left,
        features: if own { &PLAIN } else { &[] },
    };
    let shaped = font.plans.shape(&font.parsed, &stretch);
    let infos = shaped.glyph_infos();
    let mut starts: Vec<usize> = infos.iter().map(|info| info.cluster as usize).collect();
    starts.sort_unstable();
    starts.dedup();
    let mut last = None;
    for (at, (info, position)) in infos.iter().zip(shaped.glyph_positions()).enumerate() {
        let start = info.cluster as usize;
        // The glyphs of a cluster stand beside each other.
        let neighbours = [at.checked_sub(1), at.checked_add(1)];
        let shared = neighbours.into_iter().flatten().any(|near| {
            let other = infos.get(near);
            other.is_some_and(|other| other.cluster == info.cluster)
        });
        let next = starts.partition_point(|other| *other <= start);
        let end = starts.get(next).copied().unwrap_or(part.len());
        let place = if last == Some(start) {
            part.start..part.start
        } else {
            part.start + start..part.start + end
        };
        last = Some(start);
        let measure = |units: i32| font.thousandths(f64::from(units));
        let mut placed = Placed {
            font: id,
            id: info.glyph_id as u16,
            advance: measure(position.x_advance),
            x: measure(position.x_offset),
            y: measure(position.y_offset),
            text: "",
            shared,
        };
        if own && let Some(figure) = letters.tabular(placed.id) {
            placed.id = figure.id;
            placed.advance = i32::from(figure.advance);
        }
        glyphs.push((placed, place));
    }
}

/// Each letter stands for itself.
const PLAIN: [Feature; 4] = [off(b"kern"), off(b"liga"), off(b"clig"), off(b"calt")];

const fn off(tag: &[u8; 4]) -> Feature {
    Feature {
        tag: Tag::new(tag),
        value: 0,
        start: Feature::GLOBAL_START,
        end: Feature::GLOBAL_END,
    }
}

#[cfg(test)]
#[path = "shaping_tests.rs"]
mod tests;
