//! Dots for a label printer: the same picture as the paper, in ink or no ink, at the resolution of the printer's head.

use harfrust::font::glyph::outline::PathSink;

use crate::font::OutlinesOf;
use crate::shape::{Place, Shape};
use crate::{Area, Bitmap, Canvas, Cell, Face, Ink, POINT_MM, Picture};

/// So many dots away nothing is seen, and sums of a few such numbers still fit.
const FAR: f64 = 1e9;

/// A bitmap being drawn. What is lighter than half grey is paper; edges lie between dots, never within one.
pub struct Raster {
    bitmap: Bitmap,
    dots_per_mm: f64,
}

impl Raster {
    /// Bare paper of this size in millimetres, at least a dot and at most [`Bitmap::LONGEST`] dots a side. Heads sold as
    /// 203 dpi have 8 dots a millimetre, which is 203.2.
    pub fn new(width: f64, height: f64, dpi: f64) -> Self {
        let dots_per_mm = dpi / 25.4;
        let dots = |mm: f64| (mm * dots_per_mm).round() as u32;
        Self {
            bitmap: Bitmap::new(dots(width), dots(height)),
            dots_per_mm,
        }
    }

    /// The dots.
    pub fn finish(self) -> Bitmap {
        self.bitmap
    }

    /// The edge between dots nearest to a place; what lies beyond all paper lies just beyond.
    fn edge(&self, mm: f64) -> i64 {
        (mm * self.dots_per_mm).round().clamp(-FAR, FAR) as i64
    }

    /// A length in whole dots: the nearest, but something that is there stays there.
    fn length(&self, mm: f64) -> i64 {
        self.edge(mm).max(i64::from(mm > 0.0))
    }

    /// Where a stroke of whole dots begins whose middle is at `mm`.
    fn stroke(&self, mm: f64, dots: i64) -> i64 {
        (mm * self.dots_per_mm - dots as f64 / 2.0)
            .round()
            .clamp(-FAR, FAR) as i64
    }

    /// Left, top, width and height of an area in whole dots.
    fn snapped(&self, area: Area) -> (i64, i64, i64, i64) {
        let (x, y) = (self.edge(area.x), self.edge(area.y));
        let width = (self.edge(area.right()) - x).max(i64::from(area.width > 0.0));
        let height = (self.edge(area.bottom()) - y).max(i64::from(area.height > 0.0));
        (x, y, width, height)
    }
}

fn is_dark(ink: Ink) -> bool {
    // The shares of red, green and blue in what an eye sees (ITU-R BT.601), in thousandths.
    let luma = 299 * u32::from(ink.0) + 587 * u32::from(ink.1) + 114 * u32::from(ink.2);
    luma < 128_000
}

impl Canvas for Raster {
    fn rectangle(&mut self, area: Area, ink: Ink) {
        let (x, y, width, height) = self.snapped(area);
        self.bitmap.fill(x, y, width, height, is_dark(ink));
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
        let (x, y) = (self.edge(x), self.edge(y));
        let (across, down) = (self.length(module_width), self.length(module_height));
        for cell in cells {
            self.bitmap.fill(
                x + i64::from(cell.x) * across,
                y + i64::from(cell.y) * down,
                i64::from(cell.width) * across,
                i64::from(cell.height) * down,
                is_dark(ink),
            );
        }
    }

    fn line(&mut self, from: (f64, f64), to: (f64, f64), width: f64, ink: Ink) {
        let dots = self.length(width);
        let ink = is_dark(ink);
        let between = |a: f64, b: f64| {
            let start = self.edge(a.min(b));
            (start, self.edge(a.max(b)) - start)
        };
        if from.1 == to.1 {
            let (x, length) = between(from.0, to.0);
            let y = self.stroke(from.1, dots);
            self.bitmap.fill(x, y, length, dots, ink);
        } else if from.0 == to.0 {
            let (y, length) = between(from.1, to.1);
            let x = self.stroke(from.0, dots);
            self.bitmap.fill(x, y, dots, length, ink);
        } else {
            let scale = self.dots_per_mm;
            let length = (to.0 - from.0).hypot(to.1 - from.1);
            let half = dots as f64 / 2.0 / length;
            let (across, down) = ((from.1 - to.1) * half, (to.0 - from.0) * half);
            let place = |end: (f64, f64), side: f64| {
                (
                    (end.0 * scale + across * side) as f32,
                    (end.1 * scale + down * side) as f32,
                )
            };
            let mut shape = Shape::default();
            shape.move_to(place(from, 1.0));
            shape.line_to(place(to, 1.0));
            shape.line_to(place(to, -1.0));
            shape.line_to(place(from, -1.0));
            shape.fill(&mut self.bitmap, ink);
        }
    }

    fn outline(&mut self, area: Area, radius: f64, stroke: f64, ink: Ink) {
        let dots = self.length(stroke);
        let (left, top) = (self.stroke(area.x, dots), self.stroke(area.y, dots));
        let (right, bottom) = (
            self.stroke(area.right(), dots),
            self.stroke(area.bottom(), dots),
        );
        let outer = [left, top, right + dots, bottom + dots].map(|edge| edge as f32);
        let round = (radius.min(area.width / 2.0).min(area.height / 2.0) * self.dots_per_mm) as f32;
        let thick = dots as f32;
        let mut shape = Shape::default();
        rounded(&mut shape, outer, (round + thick / 2.0).max(0.0), radius);
        let inner = [
            outer[0] + thick,
            outer[1] + thick,
            outer[2] - thick,
            outer[3] - thick,
        ];
        if inner[0] < inner[2] && inner[1] < inner[3] {
            let mut hole = Shape::default();
            rounded(&mut hole, inner, (round - thick / 2.0).max(0.0), radius);
            shape.cut(hole);
        }
        shape.fill(&mut self.bitmap, is_dark(ink));
    }

    fn picture(&mut self, area: Area, picture: &Picture) {
        let (x, y, width, height) = self.snapped(area);
        let columns = (-x).max(0)..width.min(i64::from(self.bitmap.width()) - x);
        for row in (-y).max(0)..height.min(i64::from(self.bitmap.height()) - y) {
            for column in columns.clone() {
                if picture.covers_half((column, row), (width, height)) {
                    self.bitmap.set(x + column, y + row, true);
                }
            }
        }
    }

    fn text(&mut self, x: f64, baseline: f64, text: &str, face: Face, size: f64, ink: Ink) {
        let em = size * POINT_MM * self.dots_per_mm;
        let mut shape = Shape::default();
        let mut outlines = OutlinesOf::default();
        let mut pen = x * self.dots_per_mm;
        let baseline = self.edge(baseline) as f64;
        face.each_glyph(text, |glyph| {
            let place = pen + f64::from(glyph.x) / 1000.0 * em;
            // Letters stand on whole dots, so that the same letter looks the same wherever it stands; not those that
            // touch each other, nor marks, which belong where their letter is.
            let alone = !glyph.font.is_joined() && glyph.x == 0 && glyph.advance > 0;
            let mut outline = Outline {
                shape: &mut shape,
                x: if alone { place.round() } else { place } as f32,
                baseline: (baseline - f64::from(glyph.y) / 1000.0 * em) as f32,
                scale: (em / glyph.font.font().units_per_em) as f32,
            };
            outlines.draw(&glyph, &mut outline);
            pen += f64::from(glyph.advance) / 1000.0 * em;
        });
        shape.fill(&mut self.bitmap, is_dark(ink));
    }
}

/// A rectangle (left, top, right, bottom) with corners of a radius in dots; square ones if none were asked for.
fn rounded(shape: &mut Shape, [left, top, right, bottom]: [f32; 4], r: f32, asked: f64) {
    let r = if asked > 0.0 { r } else { 0.0 };
    // The handle of the cubic curve nearest to a quarter circle.
    let k = r * (1.0 - 0.552_284_8);
    shape.move_to((left + r, top));
    shape.line_to((right - r, top));
    shape.curve_to((right - k, top), (right, top + k), (right, top + r));
    shape.line_to((right, bottom - r));
    shape.curve_to(
        (right, bottom - k),
        (right - k, bottom),
        (right - r, bottom),
    );
    shape.line_to((left + r, bottom));
    shape.curve_to((left + k, bottom), (left, bottom - k), (left, bottom - r));
    shape.line_to((left, top + r));
    shape.curve_to((left, top + k), (left + k, top), (left + r, top));
    shape.close();
}

/// Takes a glyph from font units, y upwards, to dots, y downwards.
struct Outline<'s> {
    shape: &'s mut Shape,
    x: f32,
    baseline: f32,
    scale: f32,
}

impl Outline<'_> {
    fn place(&self, x: f32, y: f32) -> Place {
        (self.x + x * self.scale, self.baseline - y * self.scale)
    }
}

impl PathSink for Outline<'_> {
    fn move_to(&mut self, x: f32, y: f32) {
        self.shape.move_to(self.place(x, y));
    }

    fn line_to(&mut self, x: f32, y: f32) {
        self.shape.line_to(self.place(x, y));
    }

    fn quad_to(&mut self, x1: f32, y1: f32, x: f32, y: f32) {
        self.shape.quad_to(self.place(x1, y1), self.place(x, y));
    }

    fn curve_to(&mut self, x1: f32, y1: f32, x2: f32, y2: f32, x: f32, y: f32) {
        self.shape
            .curve_to(self.place(x1, y1), self.place(x2, y2), self.place(x, y));
    }

    fn close(&mut self) {
        self.shape.close();
    }
}

#[cfg(test)]
#[path = "raster_tests.rs"]
mod tests;
