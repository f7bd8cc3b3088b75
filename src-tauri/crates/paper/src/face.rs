//! The faces a text can be set in, and how much room it takes.
//!
//! Figures are the tabular ones, so that columns of numbers stand under each other. Where a face lacks a letter, another
//! bundled font stands in; what none has is named by [`Face::missing_characters`].

use serde::{Deserialize, Serialize};
use unicode_segmentation::UnicodeSegmentation;

use crate::POINT_MM;
use crate::letters::Letters;
use crate::shaping::{Line, Parts, Placed};
use crate::text::composed;

/// A bundled face.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Face {
    /// Inter Regular: running text.
    Regular,
    /// Inter SemiBold: titles, heads of columns.
    SemiBold,
    /// JetBrains Mono Medium: tags, serials, codes.
    Mono,
}

/// A text made to fit a width.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Fitted {
    /// What to draw; ends in an ellipsis when cut.
    pub text: String,
    /// Whether something was left out.
    pub cut: bool,
}

const ELLIPSIS: char = '…';

impl Face {
    /// Every face, in the order of [`Face::index`].
    pub(crate) const ALL: [Self; 3] = [Self::Regular, Self::SemiBold, Self::Mono];

    pub(crate) fn index(self) -> usize {
        match self {
            Self::Regular => 0,
            Self::SemiBold => 1,
            Self::Mono => 2,
        }
    }

    /// How wide a text is, in millimetres, at a type size in points.
    pub fn width(self, text: &str, size: f64) -> f64 {
        let advance = self.advance(&composed(text));
        advance as f64 / 1000.0 * size * POINT_MM
    }

    /// Height of a capital letter, in millimetres.
    pub fn cap_height(self, size: f64) -> f64 {
        let font = Letters::of(self).font().font();
        let height = font.cap_height();
        height / font.units_per_em * size * POINT_MM
    }

    /// How far letters like `g` reach under the line, in millimetres.
    pub fn descent(self, size: f64) -> f64 {
        let font = Letters::of(self).font().font();
        // The descender of the font leaves room for accents below; the tail of a `g` is what readers see.
        let tail = font.glyph('g').and_then(|glyph| font.lowest(glyph.id));
        -tail.unwrap_or(0.0) / font.units_per_em * size * POINT_MM
    }

    /// The characters of a text that cannot be drawn in this face, each once, in order. Empty means all is well.
    pub fn missing_characters(self, text: &str) -> Vec<char> {
        let text = composed(text);
        if Letters::of(self).suffice(&text) {
            return Vec::new();
        }
        Parts::of(self, &text).missing
    }

    /// The text, cut with an ellipsis if it is wider than `width` millimetres. Empty if not even the ellipsis fits.
    ///
    /// It is cut between letters as a reader sees them, at the end in which it is read: a text that runs from the right
    /// keeps its right side.
    pub fn fit(self, text: &str, size: f64, width: f64) -> Fitted {
        let room = (width / (size * POINT_MM) * 1000.0 + 0.5) as i64;
        let whole = composed(text);
        let kept = if Letters::of(self).suffice(&whole) {
            self.cut_plain(&whole, room)
        } else {
            self.cut_shaped(&whole, room)
        };
        let cut = kept.is_some();
        Fitted {
            text: kept.unwrap_or_else(|| text.to_owned()),
            cut,
        }
    }

    /// What fits of a text whose characters are one glyph each; `None` if all of it does.
    fn cut_plain(self, text: &str, room: i64) -> Option<String> {
        let mut used = self.advance(text);
        if used <= room {
            return None;
        }
        used = self.advance(&ELLIPSIS.to_string());
        if used > room {
            return Some(String::new());
        }
        let mut end = text.len();
        for (at, _, glyph) in Letters::of(self).glyphs(text) {
            used += i64::from(glyph.advance);
            if used > room {
                end = at;
                break;
            }
        }
        Some(shortened(&text[..end]))
    }

    /// What fits of a text whose letters change with those around them; `None` if all of it does.
    fn cut_shaped(self, text: &str, room: i64) -> Option<String> {
        let ends: Vec<usize> = text
            .grapheme_indices(true)
            .map(|(at, letter)| at + letter.len())
            .collect();
        // A text of any length is only looked at as far as it can fit.
        let (mut fits, mut beyond) = (0, 16);
        while beyond < ends.len() && self.advance(&text[..ends[beyond - 1]]) <= room {
            (fits, beyond) = (beyond, beyond * 2);
        }
        if beyond >= ends.len() {
            if self.advance(text) <= room {
                return None;
            }
            beyond = ends.len();
        }
        let cut_at = |letters: usize| {
            let end = letters.checked_sub(1).map_or(0, |last| ends[last]);
            shortened(&text[..end])
        };
        if self.advance(&cut_at(fits)) > room {
            (fits, beyond) = (0, fits);
        }
        while fits + 1 < beyond {
            let middle = fits.midpoint(beyond);
            if self.advance(&cut_at(middle)) <= room {
                fits = middle;
            } else {
                beyond = middle;
            }
        }
        let kept = cut_at(fits);
        Some(if self.advance(&kept) <= room {
            kept
        } else {
            String::new()
        })
    }

    /// Units of the face's own font that make its type size.
    pub(crate) fn units_per_em(self) -> f64 {
        Letters::of(self).font().font().units_per_em
    }

    /// Hands over the glyphs of a text from left to right.
    pub(crate) fn each_glyph(self, text: &str, mut draw: impl FnMut(Placed<'_>)) {
        self.each_composed(&composed(text), &mut draw);
    }

    fn each_composed(self, text: &str, draw: &mut impl FnMut(Placed<'_>)) {
        let letters = Letters::of(self);
        if !letters.suffice(text) {
            Line::of(self, text).glyphs().for_each(draw);
            return;
        }
        let font = letters.font();
        for (at, c, glyph) in letters.glyphs(text) {
            draw(Placed {
                font,
                id: glyph.id,
                advance: i32::from(glyph.advance),
                x: 0,
                y: 0,
                text: &text[at..at + c.len_utf8()],
                shared: false,
            });
        }
    }

    /// Thousandths of the type size that a composed text takes.
    fn advance(self, text: &str) -> i64 {
        let mut sum = 0;
        self.each_composed(text, &mut |glyph| sum += i64::from(glyph.advance));
        sum
    }
}

fn shortened(text: &str) -> String {
    let mut text = text.trim_end().to_owned();
    text.push(ELLIPSIS);
    text
}

#[cfg(test)]
#[path = "face_tests.rs"]
mod tests;
