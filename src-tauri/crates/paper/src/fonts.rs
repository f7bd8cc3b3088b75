//! The bundled faces: Inter for words, JetBrains Mono for tags and serials. Both under the SIL Open Font License, whose
//! text lies beside the fonts.
//!
//! A character becomes the glyph its face maps it to, after composition (NFC), so that an `é` written as two characters
//! is one glyph; figures are the tabular ones, so that columns of numbers stand under each other. That is right for
//! Latin, Cyrillic and Greek. Scripts that need joining or another direction are in neither face, so every character of
//! theirs is reported as missing instead of being drawn wrongly.

use std::borrow::Cow;
use std::sync::LazyLock;

use serde::{Deserialize, Serialize};
use ttf_parser::gsub::{SingleSubstitution, SubstitutionSubtable};
use ttf_parser::{GlyphId, Tag};
use unicode_normalization::UnicodeNormalization;

use crate::POINT_MM;

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

/// One glyph of a face: its number and its advance in thousandths of the type size.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Glyph {
    pub(crate) id: u16,
    pub(crate) advance: u16,
}

/// A face, parsed once.
pub(crate) struct Font {
    pub(crate) name: &'static str,
    pub(crate) bytes: &'static [u8],
    pub(crate) parsed: ttf_parser::Face<'static>,
    tabular: Vec<(u16, u16)>,
    /// The glyphs of the first 1,536 characters (Latin, Greek, Cyrillic), because looking them up is most of the work.
    common: Vec<Option<Glyph>>,
    replacement: Glyph,
}

const COMMON: u32 = 0x600;
const ELLIPSIS: char = '…';

static FONTS: LazyLock<[Font; 3]> = LazyLock::new(|| {
    [
        Font::parse(
            "Inter-Regular",
            include_bytes!("../fonts/Inter-Regular.ttf"),
        ),
        Font::parse(
            "Inter-SemiBold",
            include_bytes!("../fonts/Inter-SemiBold.ttf"),
        ),
        Font::parse(
            "JetBrainsMono-Medium",
            include_bytes!("../fonts/JetBrainsMono-Medium.ttf"),
        ),
    ]
});

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

    pub(crate) fn font(self) -> &'static Font {
        &FONTS[self.index()]
    }

    /// How wide a text is, in millimetres, at a type size in points.
    pub fn width(self, text: &str, size: f64) -> f64 {
        thousandths(self.font().advance(text), size)
    }

    /// Height of a capital letter, in millimetres.
    pub fn cap_height(self, size: f64) -> f64 {
        let parsed = &self.font().parsed;
        let height = parsed.capital_height().unwrap_or_else(|| parsed.ascender());
        f64::from(height) / f64::from(parsed.units_per_em()) * size * POINT_MM
    }

    /// How far letters like `g` reach under the line, in millimetres.
    pub fn descent(self, size: f64) -> f64 {
        let parsed = &self.font().parsed;
        // The descender of the font leaves room for accents below; the tail of a `g` is what readers see.
        let tail = parsed
            .glyph_index('g')
            .and_then(|g| parsed.glyph_bounding_box(g))
            .map_or(parsed.descender(), |b| b.y_min);
        -f64::from(tail) / f64::from(parsed.units_per_em()) * size * POINT_MM
    }

    /// The characters of a text this face cannot draw, each once, in order. Empty means all is well.
    pub fn missing_characters(self, text: &str) -> Vec<char> {
        let font = self.font();
        let mut missing = Vec::new();
        for c in composed(text) {
            if !is_silent(c) && font.glyph(c).is_none() && !missing.contains(&c) {
                missing.push(c);
            }
        }
        missing
    }

    /// The text, cut with an ellipsis if it is wider than `width` millimetres. Empty if not even the ellipsis fits.
    pub fn fit(self, text: &str, size: f64, width: f64) -> Fitted {
        let font = self.font();
        let room = (width / (size * POINT_MM) * 1000.0 + 0.5) as u64;
        if font.advance(text) <= room {
            return Fitted {
                text: text.to_owned(),
                cut: false,
            };
        }
        let mut kept = String::new();
        let mut used = font.advance(&ELLIPSIS.to_string());
        if used <= room {
            for c in composed(text) {
                used += font.drawn(c).map_or(0, |g| u64::from(g.advance));
                if used > room {
                    break;
                }
                kept.push(c);
            }
            kept.truncate(kept.trim_end().len());
            kept.push(ELLIPSIS);
        }
        Fitted {
            text: kept,
            cut: true,
        }
    }
}

impl Font {
    fn parse(name: &'static str, bytes: &'static [u8]) -> Self {
        let parsed = ttf_parser::Face::parse(bytes, 0).expect("the bundled fonts are whole");
        let tabular = tabular_figures(&parsed);
        let mut font = Self {
            name,
            bytes,
            parsed,
            tabular,
            common: Vec::new(),
            replacement: Glyph { id: 0, advance: 0 },
        };
        font.common = (0..COMMON)
            .map(|c| char::from_u32(c).and_then(|c| font.look_up(c)))
            .collect();
        font.replacement = font
            .glyph('?')
            .expect("the bundled fonts have a question mark");
        font
    }

    fn look_up(&self, c: char) -> Option<Glyph> {
        let mut id = self.parsed.glyph_index(c)?.0;
        if c.is_ascii_digit()
            && let Some((_, figure)) = self.tabular.iter().find(|(from, _)| *from == id)
        {
            id = *figure;
        }
        let advance = f64::from(self.parsed.glyph_hor_advance(GlyphId(id))?);
        let advance = (advance * 1000.0 / f64::from(self.parsed.units_per_em())).round() as u16;
        Some(Glyph { id, advance })
    }

    fn glyph(&self, c: char) -> Option<Glyph> {
        match self.common.get(c as usize) {
            Some(glyph) => *glyph,
            None => self.look_up(c),
        }
    }

    /// What is drawn for a character: nothing for those without ink, a question mark for those the face lacks.
    fn drawn(&self, c: char) -> Option<Glyph> {
        if is_silent(c) {
            return None;
        }
        let c = if c.is_whitespace() || c.is_control() {
            ' '
        } else {
            c
        };
        Some(self.glyph(c).unwrap_or(self.replacement))
    }

    /// The glyphs of a text, each with the character it stands for.
    pub(crate) fn glyphs<'t>(&'t self, text: &'t str) -> impl Iterator<Item = (char, Glyph)> + 't {
        composed(text).filter_map(|c| self.drawn(c).map(|glyph| (c, glyph)))
    }

    fn advance(&self, text: &str) -> u64 {
        self.glyphs(text)
            .map(|(_, glyph)| u64::from(glyph.advance))
            .sum()
    }
}

fn thousandths(advance: u64, size: f64) -> f64 {
    advance as f64 / 1000.0 * size * POINT_MM
}

/// Marks that steer text and have no ink: a byte order mark in a name must not count as a missing character.
fn is_silent(c: char) -> bool {
    matches!(c, '\u{ad}' | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{2064}' | '\u{2066}'..='\u{2069}' | '\u{fe00}'..='\u{fe0f}' | '\u{feff}')
        || (c.is_control() && !c.is_whitespace())
}

/// The characters of a text after composition; whitespace of any kind is a space.
fn composed(text: &str) -> impl Iterator<Item = char> + '_ {
    let text: Cow<'_, str> = match unicode_normalization::is_nfc_quick(text.chars()) {
        unicode_normalization::IsNormalized::Yes => Cow::Borrowed(text),
        _ => Cow::Owned(text.nfc().collect()),
    };
    let mut at = 0;
    std::iter::from_fn(move || {
        let c = text[at..].chars().next()?;
        at += c.len_utf8();
        Some(if c.is_whitespace() { ' ' } else { c })
    })
}

/// The substitutions of the `tnum` feature: figures that are all equally wide.
fn tabular_figures(parsed: &ttf_parser::Face<'_>) -> Vec<(u16, u16)> {
    let Some(gsub) = parsed.tables().gsub else {
        return Vec::new();
    };
    let Some(feature) = gsub
        .features
        .into_iter()
        .find(|f| f.tag == Tag::from_bytes(b"tnum"))
    else {
        return Vec::new();
    };
    let figures: Vec<u16> = ('0'..='9')
        .filter_map(|c| parsed.glyph_index(c))
        .map(|g| g.0)
        .collect();
    let mut pairs = Vec::new();
    for lookup in feature
        .lookup_indices
        .into_iter()
        .filter_map(|i| gsub.lookups.get(i))
    {
        for subtable in lookup.subtables.into_iter::<SubstitutionSubtable<'_>>() {
            let SubstitutionSubtable::Single(single) = subtable else {
                continue;
            };
            for figure in &figures {
                let Some(index) = single.coverage().get(GlyphId(*figure)) else {
                    continue;
                };
                let to = match single {
                    SingleSubstitution::Format1 { delta, .. } => {
                        Some(figure.wrapping_add_signed(delta))
                    }
                    SingleSubstitution::Format2 { substitutes, .. } => {
                        substitutes.get(index).map(|g| g.0)
                    }
                };
                pairs.extend(to.map(|to| (*figure, to)));
            }
        }
    }
    pairs
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn latin_cyrillic_and_greek_are_all_there() {
        let names = "Zażółć gęślą jaźń Škoda Ærøskøbing Győr Łódź Объект Їжак Ελληνική Ñandú ß";
        for face in Face::ALL {
            assert_eq!(
                face.missing_characters(names),
                Vec::<char>::new(),
                "{face:?}"
            );
        }
    }

    #[test]
    fn a_missing_character_is_named_once() {
        assert_eq!(Face::Regular.missing_characters("日本 日 ok"), ['日', '本']);
        assert!(Face::SemiBold.missing_characters("محمد").contains(&'م'));
    }

    #[test]
    fn two_ways_to_write_a_letter_are_one() {
        let (one, two) = ("Caf\u{e9}", "Cafe\u{301}");
        assert_eq!(Face::Regular.width(one, 9.0), Face::Regular.width(two, 9.0));
        assert_eq!(
            Face::Regular.missing_characters("\u{feff}Cafe\u{301}\u{200e}"),
            Vec::<char>::new()
        );
    }

    #[test]
    fn figures_stand_under_each_other() {
        for face in Face::ALL {
            assert_eq!(
                face.width("1111111", 8.0),
                face.width("0008642", 8.0),
                "{face:?}"
            );
        }
    }

    #[test]
    fn widths_are_those_of_the_font() {
        // JetBrains Mono: every advance is 600 thousandths of the size.
        let width = Face::Mono.width("IT 000 123 K", 10.0);
        assert!((width - 12.0 * 6.0 * POINT_MM).abs() < 1e-9, "{width}");
    }

    #[test]
    fn fitting_cuts_with_an_ellipsis_and_says_so() {
        let whole = Face::Regular.fit("ThinkPad T14", 8.0, 100.0);
        assert_eq!((whole.text.as_str(), whole.cut), ("ThinkPad T14", false));
        let exact = Face::Regular.width("ThinkPad T14", 8.0);
        assert!(!Face::Regular.fit("ThinkPad T14", 8.0, exact).cut);
        let cut = Face::Regular.fit("ThinkPad T14 Gen 4 with a dock", 8.0, 20.0);
        assert!(cut.cut && cut.text.ends_with('…') && cut.text.starts_with("ThinkPad"));
        assert!(Face::Regular.width(&cut.text, 8.0) <= 20.01);
        assert_eq!(Face::Regular.fit("anything", 8.0, 0.5).text, "");
    }

    #[test]
    fn heights_are_plausible() {
        let cap = Face::Regular.cap_height(10.0);
        assert!((2.4..2.7).contains(&cap), "{cap}");
        let tail = Face::Regular.descent(10.0);
        assert!((0.6..0.9).contains(&tail), "{tail}");
    }
}
