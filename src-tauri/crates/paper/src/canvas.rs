//! What can be drawn, whatever it is drawn on.

use serde::Serialize;

use crate::{Face, Picture};

/// One typographic point in millimetres.
pub const POINT_MM: f64 = 25.4 / 72.0;

/// A colour as a screen names it: red, green, blue. Equal parts are written as grey, so that a printer uses its black alone.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Ink(pub u8, pub u8, pub u8);

impl Ink {
    /// Full black: the only ink for anything a scanner reads.
    pub const BLACK: Self = Self(0, 0, 0);
    /// Grey for the less important line of text; dark enough for a 300 dpi printer to keep it legible.
    pub const MUTED: Self = Self(80, 80, 80);
    /// Grey for hairlines and rules.
    pub const LINE: Self = Self(190, 190, 190);
    /// White, to draw on something dark.
    pub const WHITE: Self = Self(255, 255, 255);

    /// A grey, 0 is black and 255 is white.
    pub const fn grey(level: u8) -> Self {
        Self(level, level, level)
    }

    pub(crate) fn is_grey(self) -> bool {
        self.0 == self.1 && self.1 == self.2
    }
}

/// A rectangle on the page, in millimetres from its top left corner.
#[derive(Debug, Clone, Copy, PartialEq, Serialize)]
pub struct Area {
    /// Left edge.
    pub x: f64,
    /// Top edge.
    pub y: f64,
    /// From left to right.
    pub width: f64,
    /// From top to bottom.
    pub height: f64,
}

impl Area {
    /// An area by its left top corner and its size.
    pub const fn new(x: f64, y: f64, width: f64, height: f64) -> Self {
        Self {
            x,
            y,
            width,
            height,
        }
    }

    /// The right edge.
    pub fn right(&self) -> f64 {
        self.x + self.width
    }

    /// The bottom edge.
    pub fn bottom(&self) -> f64 {
        self.y + self.height
    }

    /// The area without a margin on all four sides.
    pub fn inset(&self, by: f64) -> Self {
        Self::new(
            self.x + by,
            self.y + by,
            self.width - 2.0 * by,
            self.height - 2.0 * by,
        )
    }
}

/// A rectangle on a whole-number grid: what a code is made of. Counted in modules from the top left corner.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Cell {
    /// Column of the left edge.
    pub x: u16,
    /// Row of the top edge.
    pub y: u16,
    /// Columns covered.
    pub width: u16,
    /// Rows covered.
    pub height: u16,
}

/// Something one can draw on. Millimetres from the top left, y downwards.
pub trait Canvas {
    /// A filled rectangle.
    fn rectangle(&mut self, area: Area, ink: Ink);

    /// Many rectangles of a whole-number grid under one matrix, painted by one fill: no seams between neighbours, and
    /// a fifth of the bytes that millimetres would take. A module is as wide and as high as one step of the grid.
    fn cells(
        &mut self,
        x: f64,
        y: f64,
        module_width: f64,
        module_height: f64,
        cells: &[Cell],
        ink: Ink,
    );

    /// A straight line.
    fn line(&mut self, from: (f64, f64), to: (f64, f64), width: f64, ink: Ink);

    /// The outline of a rectangle with rounded corners; `radius` 0 gives square ones.
    fn outline(&mut self, area: Area, radius: f64, stroke: f64, ink: Ink);

    /// A picture in black, stretched over an area: [`Picture::within`] gives one of its own proportions.
    fn picture(&mut self, area: Area, picture: &Picture);

    /// One line of text; `baseline` is the y its letters stand on, `size` the type size in points.
    ///
    /// A character the face lacks is drawn as a question mark: ask [`Face::missing_characters`] first and tell the person.
    fn text(&mut self, x: f64, baseline: f64, text: &str, face: Face, size: f64, ink: Ink);

    /// Text that ends at `right`.
    fn text_right(
        &mut self,
        right: f64,
        baseline: f64,
        text: &str,
        face: Face,
        size: f64,
        ink: Ink,
    ) {
        self.text(
            right - face.width(text, size),
            baseline,
            text,
            face,
            size,
            ink,
        );
    }

    /// Text centred on `middle`.
    fn text_centred(
        &mut self,
        middle: f64,
        baseline: f64,
        text: &str,
        face: Face,
        size: f64,
        ink: Ink,
    ) {
        self.text(
            middle - face.width(text, size) / 2.0,
            baseline,
            text,
            face,
            size,
            ink,
        );
    }
}
