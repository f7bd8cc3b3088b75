//! What a document carries besides its pages: its fonts, reduced to the glyphs used, and an id that is not random.

use std::collections::BTreeMap;

use printpdf::PdfFont;
use subsetter::GlyphRemapper;

use crate::PaperError;
use crate::bundle::FontId;

/// The part of a font a document uses.
pub(crate) struct UsedFont {
    id: FontId,
    remapper: GlyphRemapper,
    /// What is known of each glyph, none of those not used: asked for every letter of a document.
    known: Vec<Option<Known>>,
    /// Number in the reduced font, what it stands for, the advance in thousandths.
    used: BTreeMap<u16, (String, u16)>,
}

/// A glyph that is used.
#[derive(Clone, Copy)]
struct Known {
    number: u16,
    advance: u16,
    /// Whether it stands for a text.
    named: bool,
}

impl UsedFont {
    pub(crate) fn new(id: FontId) -> Self {
        Self {
            id,
            remapper: GlyphRemapper::new(),
            known: Vec::new(),
            used: BTreeMap::new(),
        }
    }

    pub(crate) fn id(&self) -> FontId {
        self.id
    }

    pub(crate) fn is_used(&self) -> bool {
        !self.used.is_empty()
    }

    /// The glyphs used: their numbers in the reduced font and what they stand for.
    pub(crate) fn glyphs(&self) -> impl Iterator<Item = (u16, &str)> {
        self.used
            .iter()
            .map(|(number, (text, _))| (*number, text.as_str()))
    }

    /// The number of a glyph in the reduced font and its own advance. The first text it is used for is what a reader of
    /// the document finds.
    pub(crate) fn number(&mut self, glyph: u16, text: &str) -> (u16, u16) {
        let place = usize::from(glyph);
        if place >= self.known.len() {
            self.known.resize(place + 1, None);
        }
        if let Some(known) = self.known[place]
            && (known.named || text.is_empty())
        {
            return (known.number, known.advance);
        }
        let number = self.remapper.remap(glyph);
        let advance = self.id.font().measured(glyph).advance;
        self.used.insert(number, (text.to_owned(), advance));
        self.known[place] = Some(Known {
            number,
            advance,
            named: !text.is_empty(),
        });
        (number, advance)
    }

    /// The reduced font with everything printpdf needs to describe it.
    pub(crate) fn embedded(&self) -> Result<PdfFont, PaperError> {
        let font = self.id.font();
        let bytes =
            subsetter::subset(font.bytes, 0, &self.remapper).map_err(|e| PaperError::Font {
                font: font.name,
                reason: e.to_string(),
            })?;
        let metrics = font.parsed.metrics();
        let scale = |units: f64| font.thousandths(units) as i16;
        let (ascent, descent) = metrics.hhea_line.map_or((1000, 0), |line| {
            (
                scale(line.ascender.to_f64()),
                scale(line.descender.to_f64()),
            )
        });
        let mut parsed = printpdf::ParsedFont::with_glyph_data(
            bytes,
            0,
            // Six capitals and a plus say that the font is not whole.
            Some(format!("TAGDSK+{}", font.name)),
            BTreeMap::new(),
            self.used
                .iter()
                .map(|(number, (_, advance))| (*number, *advance))
                .collect(),
            // Widths and heights are handed over in thousandths already, so that nothing is cut off in between.
            1000,
            printpdf::FontMetrics { ascent, descent },
        );
        let bounds = metrics.bounds;
        parsed.pdf_font_metrics.x_min = scale(bounds.x_min.to_f64());
        parsed.pdf_font_metrics.y_min = scale(bounds.y_min.to_f64());
        parsed.pdf_font_metrics.x_max = scale(bounds.x_max.to_f64());
        parsed.pdf_font_metrics.y_max = scale(bounds.y_max.to_f64());
        parsed.pdf_font_metrics.us_weight_class = font.weight();
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
