//! PDF, page by page.
//!
//! printpdf makes the document: the page tree and its boxes, the embedded fonts with their widths and the map back to
//! text, the information dictionary. The content of a page does not go through its operation list. It is written here
//! as a finished, compressed content stream as soon as the page is complete, and put in place through lopdf, the
//! library under printpdf. Fonts are reduced to the glyphs used by `subsetter`, because printpdf does that only with
//! its layout feature and forty more crates.
//!
//! Measured with `cargo run --release -p labels --example pdf_figures`: 10,000 labels of a code and three lines take
//! 1.65 s, 1.23 s of it for encoding the codes, 1.8 MB and 13 MB of memory. printpdf's own operation list was measured
//! at 5.8 MB and 246 MB of memory for such a job, so it is not used for content.
//!
//! The same input gives the same bytes: printpdf's random document id is replaced by one made from the content, and
//! the date is the caller's.

use std::io::Write;

use chrono::{DateTime, Utc};
use lopdf::{Dictionary, Object, Stream, StringFormat};
use printpdf::{Codepoint, Mm, Op, PdfDocument, PdfFontHandle, PdfSaveOptions, Pt, TextItem};

use crate::bundle::FontId;
use crate::embedded::{Fingerprint, UsedFont};
use crate::{PaperError, Picture};

mod page;
mod pictures;
mod text;

pub use page::PdfPage;

/// What the document says about itself.
#[derive(Debug, Clone, Default)]
pub struct About {
    /// Shown in the title bar of a reader.
    pub title: String,
    /// When it was made; left at the start of 1970 if not given, so that tests can compare bytes.
    pub created: Option<DateTime<Utc>>,
}

/// A PDF being written. Ask it for a [`PdfPage`], draw, finish the page, and at the end [`Pdf::finish`].
pub struct Pdf {
    about: About,
    /// Each bundled font, in the order of [`FontId::all`].
    fonts: Vec<UsedFont>,
    pictures: Vec<Picture>,
    pages: Vec<FinishedPage>,
}

/// One page as it goes into the file.
struct FinishedPage {
    width: f64,
    height: f64,
    content: Vec<u8>,
}

impl Pdf {
    /// An empty document.
    pub fn new(about: About) -> Self {
        Self {
            about,
            fonts: FontId::all().map(UsedFont::new).collect(),
            pictures: Vec::new(),
            pages: Vec::new(),
        }
    }

    /// Starts a page of this size in millimetres. It belongs to the document once [`PdfPage::finish`] is called.
    pub fn page(&mut self, width: f64, height: f64) -> PdfPage<'_> {
        PdfPage::new(self, width, height)
    }

    /// How many pages are finished.
    pub fn pages(&self) -> usize {
        self.pages.len()
    }

    /// The document as bytes.
    pub fn finish(self) -> Result<Vec<u8>, PaperError> {
        let mut bytes = Vec::with_capacity(
            self.pages
                .iter()
                .map(|p| p.content.len() + 512)
                .sum::<usize>()
                + 64 * 1024,
        );
        self.write(&mut bytes)?;
        Ok(bytes)
    }

    /// Writes the document.
    pub fn write(self, target: &mut impl Write) -> Result<(), PaperError> {
        if self.pages.is_empty() {
            return Err(PaperError::NoPages);
        }
        let mut printed = PdfDocument::new(&self.about.title);
        let created = self.about.created.map_or(0, |at| at.timestamp());
        // printpdf knows no year beyond 9999; such a date is a slip of a clock and no reason to refuse a label.
        if let Ok(at) = printpdf::OffsetDateTime::from_unix_timestamp(created) {
            printed.metadata.info.creation_date = at;
            printed.metadata.info.modification_date = at;
        }
        printed.metadata.info.creator = "Tagdesk".to_owned();
        printed.metadata.info.producer = "Tagdesk with printpdf".to_owned();

        // printpdf embeds the fonts it sees used by a page: the first page says so, before its content is replaced.
        let mut specimen = Vec::new();
        for used in self.fonts.iter().filter(|used| used.is_used()) {
            let id = printpdf::FontId(used.id().name());
            specimen.push(Op::SetFont {
                font: PdfFontHandle::External(id.clone()),
                size: Pt(1.0),
            });
            let glyphs = used
                .glyphs()
                .map(|glyph| Codepoint::with_cid(glyph.number, 0.0, glyph.name.to_string()));
            specimen.push(Op::ShowText {
                items: vec![TextItem::GlyphIds(glyphs.collect())],
            });
            printed.resources.fonts.map.insert(id, used.embedded()?);
        }
        for page in &self.pages {
            let (width, height) = (Mm(page.width as f32), Mm(page.height as f32));
            printed.pages.push(printpdf::PdfPage::new(
                width,
                height,
                std::mem::take(&mut specimen),
            ));
        }

        let mut warnings = Vec::new();
        let mut document =
            printpdf::to_lopdf_doc(&printed, &PdfSaveOptions::default(), &mut warnings);
        drop(printed);
        document.compress();
        pictures::put(&mut document, &self.pictures)?;
        let id = self.put_content(&mut document);
        finish_catalog(&mut document, id);
        document.save_to(target)?;
        Ok(())
    }

    /// Puts the finished streams in place of printpdf's and returns a document id made from them.
    fn put_content(self, document: &mut lopdf::Document) -> [u8; 16] {
        let mut id = Fingerprint::new();
        id.add(self.about.title.as_bytes());
        id.add(
            &self
                .about
                .created
                .map_or(0, |at| at.timestamp())
                .to_be_bytes(),
        );
        for picture in &self.pictures {
            id.add(&picture.fingerprint().to_be_bytes());
        }
        let places: Vec<_> = document.page_iter().collect();
        for (place, page) in places.into_iter().zip(self.pages) {
            id.add(&page.content);
            let mut stream = Stream::new(Dictionary::new(), page.content).with_compression(false);
            stream.dict.set("Filter", "FlateDecode");
            let Ok(dictionary) = document.get_dictionary_mut(place) else {
                continue;
            };
            dictionary.remove(b"Annots");
            if let Ok(content) = dictionary.get(b"Contents").and_then(Object::as_reference) {
                document.set_object(content, stream);
            }
        }
        id.bytes()
    }
}

fn finish_catalog(document: &mut lopdf::Document, id: [u8; 16]) {
    // 1.6 is the first version that knows PrintScaling: without it a reader shrinks the sheet and every label moves.
    document.version = "1.6".to_owned();
    let viewer = Dictionary::from_iter([("PrintScaling", Object::Name(b"None".to_vec()))]);
    if let Ok(catalog) = document.catalog_mut() {
        catalog.set("ViewerPreferences", viewer);
    }
    if let Ok(info) = document.trailer.get(b"Info").and_then(Object::as_reference)
        && let Ok(info) = document.get_dictionary_mut(info)
    {
        for unused in [
            &b"GTS_PDFXVersion"[..],
            b"Identifier",
            b"Author",
            b"Keywords",
            b"Subject",
            b"Trapped",
        ] {
            info.remove(unused);
        }
    }
    let id = Object::String(id.to_vec(), StringFormat::Hexadecimal);
    document
        .trailer
        .set("ID", Object::Array(vec![id.clone(), id]));
}

#[cfg(test)]
mod tests;
