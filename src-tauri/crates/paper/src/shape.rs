//! Outlines made into dots: a dot is ink where the shape covers at least half of it.

use ab_glyph_rasterizer::{Rasterizer, point};

use crate::Bitmap;

/// A closed shape of straight edges, in dots, y downwards. Where contours of one direction overlap they are one area;
/// a contour of the other direction cuts a hole.
#[derive(Default)]
pub(crate) struct Shape {
    edges: Vec<(Place, Place)>,
    start: Place,
    at: Place,
}

/// A place in dots.
pub(crate) type Place = (f32, f32);

impl Shape {
    pub(crate) fn move_to(&mut self, to: Place) {
        self.close();
        (self.start, self.at) = (to, to);
    }

    pub(crate) fn line_to(&mut self, to: Place) {
        self.edges.push((self.at, to));
        self.at = to;
    }

    pub(crate) fn quad_to(&mut self, control: Place, to: Place) {
        let from = self.at;
        for step in steps(&[from, control, to]) {
            let near = mix(from, control, step);
            let far = mix(control, to, step);
            self.line_to(mix(near, far, step));
        }
    }

    pub(crate) fn curve_to(&mut self, first: Place, second: Place, to: Place) {
        let from = self.at;
        for step in steps(&[from, first, second, to]) {
            let (near, middle, far) = (
                mix(from, first, step),
                mix(first, second, step),
                mix(second, to, step),
            );
            self.line_to(mix(mix(near, middle, step), mix(middle, far, step), step));
        }
    }

    pub(crate) fn close(&mut self) {
        if self.at != self.start {
            self.line_to(self.start);
        }
    }

    /// Makes a hole: `hole` runs in the direction of this shape.
    pub(crate) fn cut(&mut self, mut hole: Self) {
        self.close();
        hole.close();
        let backwards = hole.edges.into_iter().rev().map(|(from, to)| (to, from));
        self.edges.extend(backwards);
    }

    /// Puts the shape onto a bitmap as ink or paper. Only the part within the edges is worked on, whatever the shape's
    /// size.
    pub(crate) fn fill(mut self, bitmap: &mut Bitmap, ink: bool) {
        self.close();
        let places = || self.edges.iter().flat_map(|(from, to)| [*from, *to]);
        if places().any(|(x, y)| !x.is_finite() || !y.is_finite()) {
            return;
        }
        let span = |of: fn(Place) -> f32, edge: u32| {
            let least = places().map(of).fold(f32::INFINITY, f32::min).floor();
            let most = places().map(of).fold(f32::NEG_INFINITY, f32::max).ceil();
            (least.max(0.0), most.min(edge as f32))
        };
        let (left, right) = span(|place| place.0, bitmap.width());
        let (top, bottom) = span(|place| place.1, bitmap.height());
        if left >= right || top >= bottom {
            return;
        }
        let width = right - left;
        let mut coverage = Rasterizer::new(width as usize, (bottom - top) as usize);
        for (from, to) in &self.edges {
            let from = (from.0 - left, from.1 - top);
            let to = (to.0 - left, to.1 - top);
            draw_within(&mut coverage, from, to, width);
        }
        coverage.for_each_pixel_2d(|x, y, share| {
            if share >= 0.5 {
                bitmap.set(i64::from(x) + left as i64, i64::from(y) + top as i64, ink);
            }
        });
    }
}

/// One edge, with what lies left or right of the columns moved onto their border: it still counts for what is inside.
fn draw_within(coverage: &mut Rasterizer, from: Place, to: Place, width: f32) {
    let mut cuts = vec![0.0, 1.0];
    for border in [0.0, width] {
        let at = (border - from.0) / (to.0 - from.0);
        if at > 0.0 && at < 1.0 {
            cuts.push(at);
        }
    }
    cuts.sort_by(f32::total_cmp);
    for pair in cuts.windows(2) {
        let ends = [pair[0], pair[1]].map(|at| {
            let (x, y) = mix(from, to, at);
            point(x.clamp(0.0, width), y)
        });
        coverage.draw_line(ends[0], ends[1]);
    }
}

fn mix(from: Place, to: Place, share: f32) -> Place {
    (
        from.0 + (to.0 - from.0) * share,
        from.1 + (to.1 - from.1) * share,
    )
}

/// Where to cut a curve so that its chords stay within about a twentieth of a dot of it.
fn steps(places: &[Place]) -> impl Iterator<Item = f32> + use<> {
    let bend = places
        .windows(3)
        .map(|p| {
            let x = p[0].0 - 2.0 * p[1].0 + p[2].0;
            let y = p[0].1 - 2.0 * p[1].1 + p[2].1;
            x.hypot(y)
        })
        .fold(0.0, f32::max);
    let count = (bend * 4.0).sqrt().ceil().clamp(1.0, 64.0);
    (1..=count as u16).map(move |step| f32::from(step) / count)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn square(shape: &mut Shape, left: f32, top: f32, right: f32, bottom: f32) {
        shape.move_to((left, top));
        shape.line_to((right, top));
        shape.line_to((right, bottom));
        shape.line_to((left, bottom));
        shape.close();
    }

    fn count(bitmap: &Bitmap) -> usize {
        bitmap.luma().iter().filter(|l| **l == 0).count()
    }

    #[test]
    fn half_a_dot_is_ink_and_less_is_not() {
        let mut bitmap = Bitmap::new(10, 10);
        let mut shape = Shape::default();
        square(&mut shape, 1.5, 1.0, 4.4, 3.0);
        shape.fill(&mut bitmap, true);
        assert_eq!(count(&bitmap), 3 * 2);
        assert!(bitmap.is_ink(1, 1) && bitmap.is_ink(3, 2) && !bitmap.is_ink(4, 1));
    }

    #[test]
    fn what_reaches_beyond_the_edges_is_cut_there() {
        let mut bitmap = Bitmap::new(10, 10);
        let mut shape = Shape::default();
        square(&mut shape, -1e6, 5.0, 1e6, 1e6);
        shape.fill(&mut bitmap, true);
        assert_eq!(count(&bitmap), 50);
        let mut slanted = Shape::default();
        slanted.move_to((-10.0, 0.0));
        slanted.line_to((10.0, 0.0));
        slanted.line_to((-10.0, 20.0));
        let mut bitmap = Bitmap::new(10, 10);
        slanted.fill(&mut bitmap, true);
        // The dots on the slope are covered by exactly one half.
        assert_eq!(count(&bitmap), 55);
        let mut endless = Shape::default();
        square(&mut endless, 0.0, 0.0, f32::INFINITY, 3.0);
        endless.fill(&mut bitmap, true);
        assert_eq!(count(&bitmap), 55);
    }

    #[test]
    fn a_contour_the_other_way_round_is_a_hole() {
        let mut bitmap = Bitmap::new(10, 10);
        let mut shape = Shape::default();
        square(&mut shape, 0.0, 0.0, 10.0, 10.0);
        square(&mut shape, 8.0, 2.0, 2.0, 8.0);
        shape.fill(&mut bitmap, true);
        assert_eq!(count(&bitmap), 100 - 36);
    }
}
