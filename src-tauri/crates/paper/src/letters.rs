//! The letters of a face that need no shaping: one character is one glyph. Nearly every text is made of them alone.

use std::sync::LazyLock;

use harfrust::{Feature, Tag};
use unicode_normalization::char::is_combining_mark;

use crate::Face;
use crate::bundle::{FontId, chain};
use crate::font::Glyph;
use crate::plans::Stretch;
use crate::text::steers;

/// What a face knows of its own letters.
pub(crate) struct Letters {
    font: FontId,
    /// The first 1,536 characters (Latin, Greek, Cyrillic), because looking them up is most of the work.
    common: Vec<Letter>,
    /// Figures, and those that are all equally wide: columns of numbers stand under each other.
    tabular: Vec<(u16, Glyph)>,
}

/// How a character is drawn by the face's own font alone.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Letter {
    /// As this glyph.
    Plain(Glyph),
    /// Not at all.
    Silent,
    /// It takes shaping or another font.
    Other,
}

const COMMON: u32 = 0x600;

static LETTERS: LazyLock<[Letters; 3]> = LazyLock::new(|| Face::ALL.map(Letters::new));

impl Letters {
    pub(crate) fn of(face: Face) -> &'static Self {
        &LETTERS[face.index()]
    }

    fn new(face: Face) -> Self {
        let font = chain(face)[0];
        let mut letters = Self {
            font,
            common: Vec::new(),
            tabular: tabular_figures(font),
        };
        letters.common = (0..COMMON)
            .map(|c| char::from_u32(c).map_or(Letter::Other, |c| letters.look_up(c)))
            .collect();
        letters
    }

    fn look_up(&self, c: char) -> Letter {
        if steers(c) {
            return Letter::Silent;
        }
        match self.font.font().glyph(c) {
            Some(glyph) if !is_combining_mark(c) => {
                Letter::Plain(self.tabular(glyph.id).unwrap_or(glyph))
            }
            _ => Letter::Other,
        }
    }

    /// The face's own font.
    pub(crate) fn font(&self) -> FontId {
        self.font
    }

    pub(crate) fn letter(&self, c: char) -> Letter {
        match self.common.get(c as usize) {
            Some(letter) => *letter,
            None => self.look_up(c),
        }
    }

    /// Whether a composed text takes nothing but its own letters.
    pub(crate) fn suffice(&self, text: &str) -> bool {
        text.chars().all(|c| self.letter(c) != Letter::Other)
    }

    /// The characters of a composed text with their glyphs and places; those that take more are passed over.
    pub(crate) fn glyphs<'t>(
        &'t self,
        text: &'t str,
    ) -> impl Iterator<Item = (usize, char, Glyph)> {
        text.char_indices()
            .filter_map(|(at, c)| match self.letter(c) {
                Letter::Plain(glyph) => Some((at, c, glyph)),
                _ => None,
            })
    }

    /// The figure of the common width that stands for another.
    pub(crate) fn tabular(&self, id: u16) -> Option<Glyph> {
        let known = self.tabular.iter().find(|(from, _)| *from == id);
        known.map(|(_, figure)| *figure)
    }
}

/// The substitutions of the `tnum` feature of a font.
fn tabular_figures(id: FontId) -> Vec<(u16, Glyph)> {
    const FIGURES: &str = "0123456789";
    let font = id.font();
    let tabular = [Feature::new(Tag::new(b"tnum"), 1, ..)];
    let [from, to] = [&[][..], &tabular[..]].map(|features| {
        let stretch = Stretch {
            before: "",
            text: FIGURES,
            after: "",
            right_to_left: false,
            features,
        };
        font.plans.shape(&font.parsed, &stretch)
    });
    let pairs = from.glyph_infos().iter().zip(to.glyph_infos());
    pairs
        .map(|(from, to)| (from.glyph_id as u16, font.measured(to.glyph_id as u16)))
        .collect()
}
