//! One bundled font file: its glyphs, their widths and outlines.

use std::sync::OnceLock;

use harfrust::GlyphId;
use harfrust::font::Font as Parsed;
use harfrust::font::glyph::outline::{DrawMemory, DrawOptions, OutlineGlyphs, PathSink};

use crate::bundle::FontId;
use crate::plans::Plans;
use crate::shaping::Placed;

/// One glyph of a font: its number and its advance in thousandths of the type size.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Glyph {
    pub(crate) id: u16,
    pub(crate) advance: u16,
}

/// A font file that is part of the program.
pub(crate) struct Bundled {
    pub(crate) name: &'static str,
    bytes: &'static [u8],
    /// Whether its letters touch each other, so that each must stand exactly where the last one ended.
    pub(crate) joined: bool,
    font: OnceLock<Font>,
}

/// A font, parsed once.
pub(crate) struct Font {
    pub(crate) name: &'static str,
    pub(crate) bytes: &'static [u8],
    pub(crate) parsed: Parsed,
    pub(crate) units_per_em: f64,
    pub(crate) plans: Plans,
}

impl Bundled {
    pub(crate) const fn new(name: &'static str, bytes: &'static [u8]) -> Self {
        Self {
            name,
            bytes,
            joined: false,
            font: OnceLock::new(),
        }
    }

    pub(crate) const fn joined(name: &'static str, bytes: &'static [u8]) -> Self {
        let mut bundled = Self::new(name, bytes);
        bundled.joined = true;
        bundled
    }

    /// The font; the first call parses it, so that a script nobody uses costs nothing.
    pub(crate) fn font(&self) -> &Font {
        self.font.get_or_init(|| {
            let parsed = Parsed::new(self.bytes, 0).expect("the bundled fonts are whole");
            Font {
                name: self.name,
                bytes: self.bytes,
                units_per_em: f64::from(parsed.units_per_em()),
                parsed,
                plans: Plans::default(),
            }
        })
    }
}

impl Font {
    /// The glyph the font maps a character to.
    pub(crate) fn glyph(&self, c: char) -> Option<Glyph> {
        let id = self.parsed.charmap().map_unicode(c)?;
        Some(self.measured(u16::try_from(id.to_u32()).ok()?))
    }

    /// Whether the font has a character.
    pub(crate) fn has(&self, c: char) -> bool {
        self.parsed.charmap().map_unicode(c).is_some()
    }

    /// A glyph with its own advance.
    pub(crate) fn measured(&self, id: u16) -> Glyph {
        let advance = self.parsed.glyph_metrics().h_advance(GlyphId::from(id));
        Glyph {
            id,
            advance: self.thousandths(f64::from(advance)) as u16,
        }
    }

    /// A length in font units as whole thousandths of the type size.
    pub(crate) fn thousandths(&self, units: f64) -> i32 {
        (units * 1000.0 / self.units_per_em).round() as i32
    }

    /// How heavy it is: 400 is regular, 700 is bold.
    pub(crate) fn weight(&self) -> u16 {
        self.parsed.default_attributes().weight.value() as u16
    }

    /// Height of a capital letter, in font units.
    pub(crate) fn cap_height(&self) -> f64 {
        let metrics = self.parsed.metrics();
        let line = metrics.hhea_line.map(|line| line.ascender);
        let height = metrics.cap_height.or(line);
        height.map_or(self.units_per_em, |height| height.to_f64())
    }

    /// The lowest point of a glyph, in font units, y upwards.
    pub(crate) fn lowest(&self, id: u16) -> Option<f64> {
        let extents = self.parsed.glyph_metrics().extents(GlyphId::from(id))?;
        Some(f64::from(extents.y_bearing - extents.height))
    }
}

/// Draws glyphs in font units, y upwards; keeps at hand what the last font needed.
#[derive(Default)]
pub(crate) struct OutlinesOf(Option<(FontId, OutlineGlyphs<'static>)>);

impl OutlinesOf {
    /// Draws a glyph; one without an outline, such as a space, draws nothing.
    pub(crate) fn draw(&mut self, glyph: &Placed<'_>, sink: &mut impl PathSink) {
        let outlines = match &mut self.0 {
            Some((id, outlines)) if *id == glyph.font => outlines,
            other => {
                let outlines = glyph.font.font().parsed.outline_glyphs();
                &mut other.insert((glyph.font, outlines)).1
            }
        };
        if let Some(outline) = outlines.get(GlyphId::from(glyph.id)) {
            // The fonts are part of the program, and a test draws every glyph of theirs.
            let _ = outline.draw(&DrawOptions::new(), DrawMemory::Scratch, sink);
        }
    }
}
