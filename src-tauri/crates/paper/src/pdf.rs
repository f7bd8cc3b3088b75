//! PDF, page by page.
//!
//! printpdf makes the document: the page tree and its boxes, the embedded fonts with their widths and the map back to
//! text, the information dictionary. The content of a page does not go through its operation list. It is written here
//! as a finished, compressed content stream as soon as the page is complete, and put in place through lopdf, the
//! library under printpdf. Fonts are reduced to the glyphs used by `subsetter`, because printpdf does that only with
//! its layout feature and forty more crates.
//!
//! Measured with `cargo run --release -p labels --example pdf_figures`: 10,000 labels of a code and three lines take
//! 1.65 s, 1.23 s of it for encoding the codes, 1.8 MB and 11 MB of memory. printpdf's own operation list was measured
//! at 5.8 MB and 246 MB of memory for such a job, so it is not used for content.
//!
//! The same input gives the same bytes: printpdf's random document id is replaced by one made from the content, and
//! the date is the caller's.

use std::io::Write;

use chrono::{DateTime, Utc};
use flate2::Compression;
use flate2::write::ZlibEncoder;
use lopdf::{Dictionary, Object, Stream, StringFormat};
use printpdf::{FontId, Mm, Op, PdfDocument, PdfFontHandle, PdfSaveOptions, Pt, TextItem};

use crate::embedded::{Fingerprint, UsedFont};
use crate::number::{push, push_all, push_whole};
use crate::{Area, Bitmap, Canvas, Cell, Face, Ink, POINT_MM, PaperError, Picture};

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
    fonts: [UsedFont; 3],
    pictures: Vec<Picture>,
    pages: Vec<FinishedPage>,
}

/// One page being drawn.
pub struct PdfPage<'p> {
    pdf: &'p mut Pdf,
    width: f64,
    height: f64,
    content: Vec<u8>,
    fill: Ink,
}

struct FinishedPage {
    width: f64,
    height: f64,
    content: Vec<u8>,
}

const NAMES: [&str; 3] = ["R", "B", "M"];

impl Pdf {
    /// An empty document.
    pub fn new(about: About) -> Self {
        Self {
            about,
            fonts: Default::default(),
            pictures: Vec::new(),
            pages: Vec::new(),
        }
    }

    /// Starts a page of this size in millimetres. It belongs to the document once [`PdfPage::finish`] is called.
    pub fn page(&mut self, width: f64, height: f64) -> PdfPage<'_> {
        PdfPage {
            pdf: self,
            width,
            height,
            content: Vec::with_capacity(64 * 1024),
            fill: Ink::BLACK,
        }
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
        for face in Face::ALL {
            let used = &self.fonts[face.index()];
            if used.used.is_empty() {
                continue;
            }
            let id = FontId(NAMES[face.index()].to_owned());
            specimen.push(Op::SetFont {
                font: PdfFontHandle::External(id.clone()),
                size: Pt(1.0),
            });
            let glyphs = used
                .used
                .iter()
                .map(|(gid, (c, _))| printpdf::Codepoint::with_cid(*gid, 0.0, c.to_string()));
            specimen.push(Op::ShowText {
                items: vec![TextItem::GlyphIds(glyphs.collect())],
            });
            printed.resources.fonts.map.insert(id, used.embedded(face)?);
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
        put_pictures(&mut document, &self.pictures)?;
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

/// Adds each picture once, to the list of such things that printpdf lets all pages share.
fn put_pictures(document: &mut lopdf::Document, pictures: &[Picture]) -> Result<(), PaperError> {
    let Some(page) = document.page_iter().next() else {
        return Ok(());
    };
    let mut list = Dictionary::new();
    for (number, picture) in pictures.iter().enumerate() {
        let mask = document.add_object(image_mask(picture.bitmap())?);
        list.set(format!("P{number}"), mask);
    }
    let shared = document
        .get_dictionary(page)
        .and_then(|page| page.get(b"Resources")?.as_reference())
        .and_then(|resources| document.get_dictionary(resources))
        .and_then(|resources| resources.get(b"XObject")?.as_reference());
    if let Ok(shared) = shared {
        document.set_object(shared, list);
    }
    Ok(())
}

/// A stencil through which the ink of the page is painted: PDF 32000-1, 8.9.6.2.
fn image_mask(bitmap: &Bitmap) -> Result<Stream, PaperError> {
    let mut encoder = ZlibEncoder::new(Vec::new(), Compression::best());
    encoder.write_all(bitmap.rows())?;
    let dictionary = Dictionary::from_iter([
        ("Type", Object::from("XObject")),
        ("Subtype", "Image".into()),
        ("Width", i64::from(bitmap.width()).into()),
        ("Height", i64::from(bitmap.height()).into()),
        ("ImageMask", true.into()),
        ("BitsPerComponent", 1.into()),
        // Without it a 0 would paint.
        ("Decode", Object::Array(vec![1.into(), 0.into()])),
        ("Filter", "FlateDecode".into()),
    ]);
    Ok(Stream::new(dictionary, encoder.finish()?).with_compression(false))
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

impl PdfPage<'_> {
    /// Closes the page and hands it to the document.
    pub fn finish(self) -> Result<(), PaperError> {
        let mut encoder = ZlibEncoder::new(
            Vec::with_capacity(self.content.len() / 4),
            Compression::default(),
        );
        encoder.write_all(&self.content)?;
        let content = encoder.finish()?;
        self.pdf.pages.push(FinishedPage {
            width: self.width,
            height: self.height,
            content,
        });
        Ok(())
    }

    fn x(&self, mm: f64) -> f64 {
        mm / POINT_MM
    }

    /// PDF counts from the bottom.
    fn y(&self, mm: f64) -> f64 {
        (self.height - mm) / POINT_MM
    }

    fn fill(&mut self, ink: Ink) {
        if self.fill != ink {
            self.fill = ink;
            push_ink(&mut self.content, ink, b"g\n", b"rg\n");
        }
    }

    fn stroke(&mut self, width: f64, ink: Ink) {
        push_ink(&mut self.content, ink, b"G\n", b"RG\n");
        push(&mut self.content, width / POINT_MM);
        self.content.extend_from_slice(b" w\n");
    }
}

fn push_ink(out: &mut Vec<u8>, ink: Ink, grey: &[u8], colour: &[u8]) {
    let share = |v: u8| f64::from(v) / 255.0;
    if ink.is_grey() {
        push_all(out, &[share(ink.0)]);
        out.extend_from_slice(grey);
    } else {
        push_all(out, &[share(ink.0), share(ink.1), share(ink.2)]);
        out.extend_from_slice(colour);
    }
}

impl Canvas for PdfPage<'_> {
    fn rectangle(&mut self, area: Area, ink: Ink) {
        self.fill(ink);
        let numbers = [
            self.x(area.x),
            self.y(area.bottom()),
            area.width / POINT_MM,
            area.height / POINT_MM,
        ];
        push_all(&mut self.content, &numbers);
        self.content.extend_from_slice(b"re f\n");
    }

    fn cells(
        &mut self,
        x: f64,
        y: f64,
        module_width: f64,
        module_height: f64,
        cells: &[Cell],
        ink: Ink,
    ) {
        self.fill(ink);
        let (across, down) = (module_width / POINT_MM, module_height / POINT_MM);
        // The matrix turns the grid the right way up, so rows are counted downwards as everywhere else.
        let numbers = [across, 0.0, 0.0, -down, self.x(x), self.y(y)];
        self.content.extend_from_slice(b"q ");
        push_all(&mut self.content, &numbers);
        self.content.extend_from_slice(b"cm\n");
        for cell in cells {
            for value in [cell.x, cell.y, cell.width, cell.height] {
                push_whole(&mut self.content, u64::from(value));
                self.content.push(b' ');
            }
            self.content.extend_from_slice(b"re\n");
        }
        self.content.extend_from_slice(b"f Q\n");
    }

    fn line(&mut self, from: (f64, f64), to: (f64, f64), width: f64, ink: Ink) {
        self.stroke(width, ink);
        let (start, end) = (
            [self.x(from.0), self.y(from.1)],
            [self.x(to.0), self.y(to.1)],
        );
        push_all(&mut self.content, &start);
        self.content.extend_from_slice(b"m ");
        push_all(&mut self.content, &end);
        self.content.extend_from_slice(b"l S\n");
    }

    fn outline(&mut self, area: Area, radius: f64, stroke: f64, ink: Ink) {
        self.stroke(stroke, ink);
        let (left, right) = (self.x(area.x), self.x(area.right()));
        let (top, bottom) = (self.y(area.y), self.y(area.bottom()));
        let r = radius.min(area.width / 2.0).min(area.height / 2.0) / POINT_MM;
        if r <= 0.0 {
            push_all(
                &mut self.content,
                &[left, bottom, right - left, top - bottom],
            );
            self.content.extend_from_slice(b"re S\n");
            return;
        }
        // The handle of the cubic curve nearest to a quarter circle.
        let k = r * (1.0 - 0.552_284_75);
        let out = &mut self.content;
        push_all(out, &[left + r, top]);
        out.extend_from_slice(b"m ");
        let corners = [
            (
                [right - r, top],
                [right - k, top, right, top - k, right, top - r],
            ),
            (
                [right, bottom + r],
                [right, bottom + k, right - k, bottom, right - r, bottom],
            ),
            (
                [left + r, bottom],
                [left + k, bottom, left, bottom + k, left, bottom + r],
            ),
            (
                [left, top - r],
                [left, top - k, left + k, top, left + r, top],
            ),
        ];
        for (edge, curve) in corners {
            push_all(out, &edge);
            out.extend_from_slice(b"l ");
            push_all(out, &curve);
            out.extend_from_slice(b"c ");
        }
        out.extend_from_slice(b"s\n");
    }

    fn picture(&mut self, area: Area, picture: &Picture) {
        self.fill(Ink::BLACK);
        let pictures = &mut self.pdf.pictures;
        let known = pictures.iter().position(|known| known == picture);
        let number = known.unwrap_or_else(|| {
            pictures.push(picture.clone());
            pictures.len() - 1
        });
        // A picture is one unit wide and high until a matrix says how large.
        let (width, height) = (area.width / POINT_MM, area.height / POINT_MM);
        let numbers = [
            width,
            0.0,
            0.0,
            height,
            self.x(area.x),
            self.y(area.bottom()),
        ];
        self.content.extend_from_slice(b"q ");
        push_all(&mut self.content, &numbers);
        self.content.extend_from_slice(b"cm /P");
        push_whole(&mut self.content, number as u64);
        self.content.extend_from_slice(b" Do Q\n");
    }

    fn text(&mut self, x: f64, baseline: f64, text: &str, face: Face, size: f64, ink: Ink) {
        if text.is_empty() {
            return;
        }
        self.fill(ink);
        let place = [self.x(x), self.y(baseline)];
        let out = &mut self.content;
        out.extend_from_slice(b"BT /");
        out.extend_from_slice(NAMES[face.index()].as_bytes());
        out.push(b' ');
        push_all(out, &[size]);
        out.extend_from_slice(b"Tf ");
        push_all(out, &place);
        out.extend_from_slice(b"Td <");
        let used = &mut self.pdf.fonts[face.index()];
        for (c, glyph) in face.font().glyphs(text) {
            let gid = used.glyphs.remap(glyph.id);
            used.used.entry(gid).or_insert((c, glyph.advance));
            for shift in [12, 8, 4, 0] {
                out.push(b"0123456789ABCDEF"[usize::from(gid >> shift & 15)]);
            }
        }
        out.extend_from_slice(b"> Tj ET\n");
    }
}

#[cfg(test)]
#[path = "pdf_tests.rs"]
mod tests;
