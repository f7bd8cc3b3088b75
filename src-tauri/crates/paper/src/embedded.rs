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
    /// Which glyph each number in the reduced font is.
    used: BTreeMap<u16, u16>,
}

/// A glyph that is used.
pub(crate) struct Known {
    /// Number in the reduced font.
    pub(crate) number: u16,
    /// Its own advance, in thousandths.
    pub(crate) advance: u16,
    /// What a reader of the document takes it for.
    pub(crate) name: Box<str>,
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

    /// The glyphs used, in the order of their numbers.
    pub(crate) fn glyphs(&self) -> impl Iterator<Item = &Known> {
        self.used
            .values()
            .filter_map(|glyph| self.known[usize::from(*glyph)].as_ref())
    }

    /// A glyph as the document has it. It is named by the first text it is used for that is not empty.
    pub(crate) fn glyph(&mut self, glyph: u16, text: &str) -> &Known {
        let place = usize::from(glyph);
        if place >= self.known.len() {
            self.known.resize_with(place + 1, || None);
        }
        let known = self.known[place].get_or_insert_with(|| {
            let number = self.remapper.remap(glyph);
            self.used.insert(number, glyph);
            Known {
                number,
                advance: self.id.font().measured(glyph).advance,
                name: "".into(),
            }
        });
        if known.name.is_empty() && !text.is_empty() {
            known.name = text.into();
        }
        known
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
            self.glyphs()
                .map(|glyph| (glyph.number, glyph.advance))
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
