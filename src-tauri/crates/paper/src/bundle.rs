//! The fonts that are part of the program. Inter for words and JetBrains Mono for tags and serials, with Latin, Greek and
//! Cyrillic; behind them Noto Sans for other alphabets and Droid Sans Fallback for Chinese, Japanese and Korean. All but
//! the last are under the SIL Open Font License, the last under the Apache License; the texts lie beside the fonts.

use crate::Face;
use crate::font::{Bundled, Font};

/// The bundled font files. The first three are the faces, in the order of [`Face::index`].
static FONTS: [Bundled; 16] = [
    Bundled::new(
        "Inter-Regular",
        include_bytes!("../fonts/Inter-Regular.ttf"),
    ),
    Bundled::new(
        "Inter-SemiBold",
        include_bytes!("../fonts/Inter-SemiBold.ttf"),
    ),
    Bundled::new(
        "JetBrainsMono-Medium",
        include_bytes!("../fonts/JetBrainsMono-Medium.ttf"),
    ),
    Bundled::joined(
        "NotoSansArabic-Regular",
        include_bytes!("../fonts/NotoSansArabic-Regular.ttf"),
    ),
    Bundled::joined(
        "NotoSansArabic-Bold",
        include_bytes!("../fonts/NotoSansArabic-Bold.ttf"),
    ),
    Bundled::new(
        "NotoSansHebrew-Regular",
        include_bytes!("../fonts/NotoSansHebrew-Regular.ttf"),
    ),
    Bundled::new(
        "NotoSansHebrew-Bold",
        include_bytes!("../fonts/NotoSansHebrew-Bold.ttf"),
    ),
    Bundled::new(
        "NotoSansThai-Regular",
        include_bytes!("../fonts/NotoSansThai-Regular.ttf"),
    ),
    Bundled::new(
        "NotoSansThai-Bold",
        include_bytes!("../fonts/NotoSansThai-Bold.ttf"),
    ),
    Bundled::joined(
        "NotoSansDevanagari-Regular",
        include_bytes!("../fonts/NotoSansDevanagari-Regular.ttf"),
    ),
    Bundled::joined(
        "NotoSansDevanagari-Bold",
        include_bytes!("../fonts/NotoSansDevanagari-Bold.ttf"),
    ),
    Bundled::new(
        "NotoSansArmenian-Regular",
        include_bytes!("../fonts/NotoSansArmenian-Regular.ttf"),
    ),
    Bundled::new(
        "NotoSansArmenian-Bold",
        include_bytes!("../fonts/NotoSansArmenian-Bold.ttf"),
    ),
    Bundled::new(
        "NotoSansGeorgian-Regular",
        include_bytes!("../fonts/NotoSansGeorgian-Regular.ttf"),
    ),
    Bundled::new(
        "NotoSansGeorgian-Bold",
        include_bytes!("../fonts/NotoSansGeorgian-Bold.ttf"),
    ),
    Bundled::new(
        "DroidSansFallback",
        include_bytes!("../fonts/DroidSansFallback.ttf"),
    ),
];

/// A bundled font.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct FontId(u8);

impl FontId {
    /// Every bundled font, in the order of [`FontId::index`].
    pub(crate) fn all() -> impl Iterator<Item = Self> {
        (0..FONTS.len() as u8).map(Self)
    }

    pub(crate) fn index(self) -> usize {
        usize::from(self.0)
    }

    pub(crate) fn font(self) -> &'static Font {
        self.bundled().font()
    }

    /// Whether its letters touch each other, so that each must stand exactly where the last one ended.
    pub(crate) fn is_joined(self) -> bool {
        self.bundled().joined
    }

    /// What a document calls the font.
    pub(crate) fn name(self) -> String {
        format!("F{}", self.0)
    }

    fn bundled(self) -> &'static Bundled {
        &FONTS[self.index()]
    }
}

/// The fonts a face looks for a character in, the nearest first.
pub(crate) fn chain(face: Face) -> &'static [FontId] {
    const REGULAR: [FontId; 8] = ids([0, 3, 5, 7, 9, 11, 13, 15]);
    const SEMI_BOLD: [FontId; 8] = ids([1, 4, 6, 8, 10, 12, 14, 15]);
    const MONO: [FontId; 9] = ids([2, 0, 3, 5, 7, 9, 11, 13, 15]);
    match face {
        Face::Regular => &REGULAR,
        Face::SemiBold => &SEMI_BOLD,
        Face::Mono => &MONO,
    }
}

const fn ids<const N: usize>(places: [u8; N]) -> [FontId; N] {
    let mut ids = [FontId(0); N];
    let mut at = 0;
    while at < N {
        ids[at] = FontId(places[at]);
        at += 1;
    }
    ids
}

#[cfg(test)]
mod tests {
    use harfrust::font::glyph::outline::PathElement;

    use super::*;

    #[test]
    fn every_glyph_can_be_drawn() {
        for bundled in &FONTS {
            let font = bundled.font();
            let glyphs = u16::try_from(font.parsed.num_glyphs()).unwrap_or(u16::MAX);
            let outlines = font.parsed.outline_glyphs();
            for id in 0..glyphs {
                let glyph = outlines.get(id.into());
                let mut path: Vec<PathElement> = Vec::new();
                let drawn =
                    glyph.map(|g| g.draw(&Default::default(), Default::default(), &mut path));
                assert!(
                    drawn.is_none_or(|drawn| drawn.is_ok()),
                    "{} {id}",
                    font.name
                );
            }
        }
    }

    #[test]
    fn a_font_calls_itself_what_the_list_calls_it() {
        for bundled in &FONTS {
            let name = harfrust::font::name::NameId::POSTSCRIPT_NAME;
            let said = bundled.font().parsed.names().get(name);
            let said = said.and_then(|name| name.english_or_first());
            let said = said.map(|name| name.name().to_string());
            assert_eq!(said.as_deref(), Some(bundled.font().name));
        }
    }
}
