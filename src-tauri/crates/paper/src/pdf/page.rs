//! One page of a PDF: drawing becomes a content stream.

use std::io::Write;

use flate2::Compression;
use flate2::write::ZlibEncoder;

use super::text::TextLine;
use super::{FinishedPage, Pdf};
use crate::number::{push, push_all, push_whole};
use crate::{Area, Canvas, Cell, Face, Ink, POINT_MM, PaperError, Picture};

/// One page being drawn.
pub struct PdfPage<'p> {
    pdf: &'p mut Pdf,
    width: f64,
    height: f64,
    content: Vec<u8>,
    fill: Ink,
}

impl<'p> PdfPage<'p> {
    pub(super) fn new(pdf: &'p mut Pdf, width: f64, height: f64) -> Self {
        Self {
            pdf,
            width,
            height,
            content: Vec::with_capacity(64 * 1024),
            fill: Ink::BLACK,
        }
    }

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
        let mut line = TextLine::begin(&mut self.content, &mut self.pdf.fonts, place, size);
        face.each_glyph(text, |glyph| line.show(&glyph));
        line.end();
    }
}
