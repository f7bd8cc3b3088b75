//! What a document carries besides its pages: its fonts, reduced to the glyphs used, and an id that is not random.

use std::collections::BTreeMap;

use printpdf::PdfFont;
use subsetter::GlyphRemapper;

use crate::{Face, PaperError};

/// The part of a face a document uses.
#[derive(Default)]
pub(crate) struct UsedFont {
    /// Gives each glyph its number in the reduced font, in the order of first use.
    pub(crate) glyphs: GlyphRemapper,
    /// Number in the reduced font, the character it stands for, the advance in thousandths.
    pub(crate) used: BTreeMap<u16, (char, u16)>,
}

impl UsedFont {
    /// The reduced font with everything printpdf needs to describe it.
    pub(crate) fn embedded(&self, face: Face) -> Result<PdfFont, PaperError> {
        let font = face.font();
        let bytes =
            subsetter::subset(font.bytes, 0, &self.glyphs).map_err(|e| PaperError::Font {
                font: font.name,
                reason: e.to_string(),
            })?;
        let scale =
            |v: i16| (f64::from(v) * 1000.0 / f64::from(font.parsed.units_per_em())).round() as i16;
        let bounds = font.parsed.global_bounding_box();
        let mut parsed = printpdf::ParsedFont::with_glyph_data(
            bytes,
            0,
            // Six capitals and a plus say that the font is not whole.
            Some(format!("TAGDSK+{}", font.name)),
            BTreeMap::new(),
            self.used
                .iter()
                .map(|(gid, (_, advance))| (*gid, *advance))
                .collect(),
            // Widths and heights are handed over in thousandths already, so that nothing is cut off in between.
            1000,
            printpdf::FontMetrics {
                ascent: scale(font.parsed.ascender()),
                descent: scale(font.parsed.descender()),
            },
        );
        parsed.pdf_font_metrics.x_min = scale(bounds.x_min);
        parsed.pdf_font_metrics.y_min = scale(bounds.y_min);
        parsed.pdf_font_metrics.x_max = scale(bounds.x_max);
        parsed.pdf_font_metrics.y_max = scale(bounds.y_max);
        parsed.pdf_font_metrics.us_weight_class = font.parsed.weight().to_number();
        Ok(PdfFont::new(parsed))
    }
}

/// FNV-1a over 128 bits: enough to give two documents two ids, and the same on every machine.
pub(crate) struct Fingerprint(u128);

impl Fingerprint {
    pub(crate) fn new() -> Self {
        Self(0x6c62_272e_07bb_0142_62b8_2175_6295_c58d)
    }

    pub(crate) fn add(&mut self, bytes: &[u8]) {
        for byte in bytes {
            self.0 = (self.0 ^ u128::from(*byte)).wrapping_mul(0x0100_0000_0000_0000_0000_013b);
        }
    }

    pub(crate) fn bytes(&self) -> [u8; 16] {
        self.0.to_be_bytes()
    }
}
