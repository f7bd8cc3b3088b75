//! A line of text in a content stream: glyphs shown one after the other, moved where shaping wants them elsewhere.

use crate::bundle::FontId;
use crate::embedded::UsedFont;
use crate::number::{push, push_all};
use crate::shaping::Placed;

/// One text object (PDF 32000-1, 9.4), lengths in thousandths of the type size.
pub(super) struct TextLine<'p> {
    out: &'p mut Vec<u8>,
    fonts: &'p mut [UsedFont],
    size: f64,
    font: Option<FontId>,
    /// Where a reader of the document has its pen, and where it belongs.
    at: i64,
    pen: i64,
    rise: i32,
    state: State,
    in_span: bool,
}

/// What has been opened and not yet closed.
#[derive(PartialEq)]
enum State {
    Outside,
    Array,
    Glyphs,
}

impl<'p> TextLine<'p> {
    /// Begins at a place in points.
    pub(super) fn begin(
        out: &'p mut Vec<u8>,
        fonts: &'p mut [UsedFont],
        place: [f64; 2],
        size: f64,
    ) -> Self {
        out.extend_from_slice(b"BT ");
        push_all(out, &place);
        out.extend_from_slice(b"Td ");
        Self {
            out,
            fonts,
            size,
            font: None,
            at: 0,
            pen: 0,
            rise: 0,
            state: State::Outside,
            in_span: false,
        }
    }

    pub(super) fn show(&mut self, glyph: &Placed<'_>) {
        if self.in_span && (!glyph.shared || !glyph.text.is_empty()) {
            self.end_span();
        }
        let known = self.fonts[glyph.font.index()].glyph(glyph.id, glyph.own_text());
        let (number, advance) = (known.number, known.advance);
        // The same glyph may stand for two letters, and a bracket for the one it is turned into.
        let named = !glyph.shared && *known.name == *glyph.text;
        if !named && !glyph.text.is_empty() {
            self.begin_span(glyph.text);
        }
        if self.font != Some(glyph.font) {
            self.close();
            self.out.push(b'/');
            self.out.extend_from_slice(glyph.font.name().as_bytes());
            self.out.push(b' ');
            push_all(self.out, &[self.size]);
            self.out.extend_from_slice(b"Tf ");
            self.font = Some(glyph.font);
        }
        self.raise(glyph.y);
        let place = self.pen + i64::from(glyph.x);
        if place != self.at {
            self.open_array();
            // Whole thousandths: a positive number moves the pen back.
            push(self.out, (self.at - place) as f64);
            self.at = place;
        }
        if self.state != State::Glyphs {
            self.open_array();
            self.out.push(b'<');
            self.state = State::Glyphs;
        }
        for shift in [12, 8, 4, 0] {
            self.out
                .push(b"0123456789ABCDEF"[usize::from(number >> shift & 15)]);
        }
        self.at += i64::from(advance);
        self.pen += i64::from(glyph.advance);
    }

    pub(super) fn end(mut self) {
        if self.in_span {
            self.end_span();
        }
        // The rise would stay for the next text.
        self.raise(0);
        self.close();
        self.out.extend_from_slice(b"ET\n");
    }

    fn raise(&mut self, rise: i32) {
        if self.rise != rise {
            self.rise = rise;
            self.close();
            push(self.out, f64::from(rise) / 1000.0 * self.size);
            self.out.extend_from_slice(b" Ts ");
        }
    }

    /// Says what the next glyphs stand for together.
    fn begin_span(&mut self, text: &str) {
        self.close();
        self.out.extend_from_slice(b"/Span <</ActualText <FEFF");
        for unit in text.encode_utf16() {
            self.out.extend_from_slice(format!("{unit:04X}").as_bytes());
        }
        self.out.extend_from_slice(b">>> BDC ");
        self.in_span = true;
    }

    fn end_span(&mut self) {
        self.close();
        self.out.extend_from_slice(b"EMC ");
        self.in_span = false;
    }

    fn open_array(&mut self) {
        match self.state {
            State::Outside => self.out.push(b'['),
            State::Array => {}
            State::Glyphs => self.out.push(b'>'),
        }
        self.state = State::Array;
    }

    fn close(&mut self) {
        match self.state {
            State::Outside => return,
            State::Array => {}
            State::Glyphs => self.out.push(b'>'),
        }
        self.out.extend_from_slice(b"] TJ ");
        self.state = State::Outside;
    }
}
