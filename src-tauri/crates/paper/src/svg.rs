//! SVG for the screen: the same picture as the paper, with the letters as outlines, so that it looks the same wherever
//! it is shown and needs no font there.

use std::collections::BTreeSet;

use base64::Engine;
use harfrust::font::glyph::outline::PathSink;

use crate::font::OutlinesOf;
use crate::number::{push, push_all, push_whole};
use crate::{Area, Canvas, Cell, Face, Ink, POINT_MM, Picture};

/// A picture being drawn, in millimetres.
pub struct Svg {
    out: Vec<u8>,
    pictures: BTreeSet<u128>,
}

impl Svg {
    /// An empty picture of this size in millimetres.
    pub fn new(width: f64, height: f64) -> Self {
        let mut out = Vec::with_capacity(64 * 1024);
        out.extend_from_slice(b"<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 ");
        push(&mut out, width);
        out.push(b' ');
        push(&mut out, height);
        out.extend_from_slice(b"\" width=\"");
        push(&mut out, width);
        out.extend_from_slice(b"mm\" height=\"");
        push(&mut out, height);
        out.extend_from_slice(b"mm\">");
        Self {
            out,
            pictures: BTreeSet::new(),
        }
    }

    /// The picture as text.
    pub fn finish(mut self) -> String {
        self.out.extend_from_slice(b"</svg>");
        String::from_utf8_lossy(&self.out).into_owned()
    }

    fn open(&mut self, tag: &str) {
        self.out.push(b'<');
        self.out.extend_from_slice(tag.as_bytes());
    }

    fn attribute(&mut self, name: &str, value: f64) {
        self.out.push(b' ');
        self.out.extend_from_slice(name.as_bytes());
        self.out.extend_from_slice(b"=\"");
        push(&mut self.out, value);
        self.out.push(b'"');
    }

    fn edges(&mut self, area: Area) {
        self.attribute("x", area.x);
        self.attribute("y", area.y);
        self.attribute("width", area.width);
        self.attribute("height", area.height);
    }

    fn paint(&mut self, name: &str, ink: Ink) {
        let text = format!(" {name}=\"#{:02x}{:02x}{:02x}\"", ink.0, ink.1, ink.2);
        self.out.extend_from_slice(text.as_bytes());
    }
}

impl Canvas for Svg {
    fn rectangle(&mut self, area: Area, ink: Ink) {
        self.open("rect");
        self.edges(area);
        self.paint("fill", ink);
        self.out.extend_from_slice(b"/>");
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
        self.open("path");
        self.paint("fill", ink);
        self.out
            .extend_from_slice(b" shape-rendering=\"crispEdges\" transform=\"translate(");
        push(&mut self.out, x);
        self.out.push(b' ');
        push(&mut self.out, y);
        // A module has more decimals than a place: over 21 modules a rounded one would be off by a hundredth.
        self.out.extend_from_slice(
            format!(") scale({module_width:.6} {module_height:.6})\" d=\"").as_bytes(),
        );
        for cell in cells {
            for (letter, value) in [
                (b'M', cell.x),
                (b' ', cell.y),
                (b'h', cell.width),
                (b'v', cell.height),
            ] {
                self.out.push(letter);
                push_whole(&mut self.out, u64::from(value));
            }
            self.out.extend_from_slice(b"h-");
            push_whole(&mut self.out, u64::from(cell.width));
            self.out.push(b'z');
        }
        self.out.extend_from_slice(b"\"/>");
    }

    fn line(&mut self, from: (f64, f64), to: (f64, f64), width: f64, ink: Ink) {
        self.open("line");
        for (name, value) in [
            ("x1", from.0),
            ("y1", from.1),
            ("x2", to.0),
            ("y2", to.1),
            ("stroke-width", width),
        ] {
            self.attribute(name, value);
        }
        self.paint("stroke", ink);
        self.out.extend_from_slice(b"/>");
    }

    fn outline(&mut self, area: Area, radius: f64, stroke: f64, ink: Ink) {
        self.open("rect");
        self.edges(area);
        self.attribute("rx", radius);
        self.attribute("stroke-width", stroke);
        self.out.extend_from_slice(b" fill=\"none\"");
        self.paint("stroke", ink);
        self.out.extend_from_slice(b"/>");
    }

    fn picture(&mut self, area: Area, picture: &Picture) {
        let bitmap = picture.bitmap();
        let (width, height) = (f64::from(bitmap.width()), f64::from(bitmap.height()));
        let name = picture.name();
        if self.pictures.insert(picture.fingerprint()) {
            // The bytes stand in the drawing itself: a drawing shown as an image may load nothing else.
            let bytes = base64::engine::general_purpose::STANDARD.encode(bitmap.transparent_png());
            let image = format!(
                "<defs><image id=\"{name}\" width=\"{width}\" height=\"{height}\" href=\"data:image/png;base64,{bytes}\"/></defs>"
            );
            self.out.extend_from_slice(image.as_bytes());
        }
        let (across, down) = (area.width / width, area.height / height);
        let place = format!(
            "translate({:.3} {:.3}) scale({across:.7} {down:.7})",
            area.x, area.y
        );
        let used = format!("<use href=\"#{name}\" transform=\"{place}\"/>");
        self.out.extend_from_slice(used.as_bytes());
    }

    fn text(&mut self, x: f64, baseline: f64, text: &str, face: Face, size: f64, ink: Ink) {
        let units = face.units_per_em();
        self.open("path");
        self.paint("fill", ink);
        self.out.extend_from_slice(b" transform=\"translate(");
        push(&mut self.out, x);
        self.out.push(b' ');
        push(&mut self.out, baseline);
        let scale = size * POINT_MM / units;
        self.out
            .extend_from_slice(format!(") scale({scale:.7} -{scale:.7})\" d=\"").as_bytes());
        let mut pen = 0.0;
        let mut outlines = OutlinesOf::default();
        face.each_glyph(text, |glyph| {
            let mut outline = Outline {
                out: &mut self.out,
                x: pen + f64::from(glyph.x) / 1000.0 * units,
                y: f64::from(glyph.y) / 1000.0 * units,
                scale: units / glyph.font.font().units_per_em,
            };
            outlines.draw(&glyph, &mut outline);
            pen += f64::from(glyph.advance) / 1000.0 * units;
        });
        self.out.extend_from_slice(b"\"/>");
    }
}

/// Writes one glyph as path commands, in units of the face, where it belongs. Whole units are fine enough.
struct Outline<'o> {
    out: &'o mut Vec<u8>,
    x: f64,
    y: f64,
    scale: f64,
}

impl Outline<'_> {
    fn command(&mut self, letter: u8, points: &[(f32, f32)]) {
        self.out.push(letter);
        let numbers: Vec<f64> = points
            .iter()
            .flat_map(|(x, y)| {
                [
                    f64::from(*x) * self.scale + self.x,
                    f64::from(*y) * self.scale + self.y,
                ]
            })
            .map(f64::round)
            .collect();
        push_all(self.out, &numbers);
        self.out.pop();
    }
}

impl PathSink for Outline<'_> {
    fn move_to(&mut self, x: f32, y: f32) {
        self.command(b'M', &[(x, y)]);
    }

    fn line_to(&mut self, x: f32, y: f32) {
        self.command(b'L', &[(x, y)]);
    }

    fn quad_to(&mut self, x1: f32, y1: f32, x: f32, y: f32) {
        self.command(b'Q', &[(x1, y1), (x, y)]);
    }

    fn curve_to(&mut self, x1: f32, y1: f32, x2: f32, y2: f32, x: f32, y: f32) {
        self.command(b'C', &[(x1, y1), (x2, y2), (x, y)]);
    }

    fn close(&mut self) {
        self.out.push(b'Z');
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_picture_is_in_millimetres_and_needs_no_font() {
        let mut svg = Svg::new(45.72, 21.17);
        svg.cells(
            1.5,
            1.5,
            0.339,
            4.0,
            &[Cell {
                x: 0,
                y: 0,
                width: 7,
                height: 1,
            }],
            Ink::BLACK,
        );
        svg.text(20.0, 8.0, "IT & 1", Face::Mono, 10.0, Ink(1, 2, 3));
        let text = svg.finish();
        assert!(
            text.starts_with(
                "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 45.72 21.17\""
            )
        );
        assert!(text.contains("d=\"M0 0h7v1h-7z\""), "{text}");
        assert!(text.contains("#010203") && !text.contains("<text") && !text.contains('&'));
    }
}
