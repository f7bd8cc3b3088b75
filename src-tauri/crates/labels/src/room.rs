//! The part of a label that can be used, and how a square code and text share it.

use inventory::CodePlace;
use paper::Area;

use crate::layout::MARGIN;
use crate::{Code, Format, fewest_dots};

/// What a module is measured in, and how large the code should be.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Fineness {
    /// One dot of the printer in millimetres.
    pub(crate) dot: f64,
    /// The fewest dots a module that scan.
    pub(crate) fewest: u16,
    /// Of the largest size that leaves the text its room.
    pub(crate) percent: u32,
}

impl Fineness {
    pub(crate) fn of(dpi: u32, percent: u32) -> Self {
        Self {
            dot: crate::dot(dpi),
            fewest: fewest_dots(dpi),
            percent,
        }
    }
}

/// All of a label, or the square inside a round one, less what other parts take.
#[derive(Debug, Clone)]
pub(crate) struct Room {
    pub(crate) bound: Area,
    pub(crate) margin: f64,
    place: CodePlace,
}

/// Where text may stand beside or below a code.
#[derive(Debug, Clone)]
pub(crate) struct Column {
    pub(crate) area: Area,
    /// Rows in the middle of the column, below a code; otherwise at its left edge, beside one.
    pub(crate) centred: bool,
    /// Where the tag begins if the rest has room below it: the top of the code beside it.
    pub(crate) top: f64,
    /// Where the last thing in it ends if there is room: the bottom of the code beside it.
    pub(crate) bottom: f64,
}

/// How much of the width (beside) or height (below) the text gets, generous first.
const SHARES: [f64; 3] = [0.55, 0.45, 0.36];

/// The tag in the smallest type takes this height, in millimetres.
const LOWEST_TEXT: f64 = 2.2;

/// Millimetres beyond which a module only takes room.
const COARSEST: f64 = 5.0;

/// The margin of a low label as a share of its height, so that ten millimetres still hold a code.
const THIN: f64 = 0.135;

impl Room {
    pub(crate) fn of(format: &Format, place: CodePlace) -> Self {
        let whole = Area::new(0.0, 0.0, format.width, format.height);
        if !format.is_round() {
            return Self {
                bound: whole,
                margin: MARGIN.min(THIN * whole.width.min(whole.height)),
                place,
            };
        }
        let side = format.width.min(format.height) / std::f64::consts::SQRT_2;
        let bound = Area::new(
            (whole.width - side) / 2.0,
            (whole.height - side) / 2.0,
            side,
            side,
        );
        // The corners are what comes near the edge of a circle.
        Self {
            bound,
            margin: MARGIN / std::f64::consts::SQRT_2,
            place,
        }
    }

    /// What may be printed on.
    pub(crate) fn inside(&self) -> Area {
        self.bound.inset(self.margin)
    }

    /// Leaves a strip at the bottom to something else.
    pub(crate) fn without_bottom(mut self, height: f64) -> Self {
        self.bound.height -= height;
        self
    }

    /// Leaves a strip at the top to something else.
    pub(crate) fn without_top(mut self, height: f64) -> Self {
        self.bound.y += height;
        self.without_bottom(height)
    }

    /// Whether code and text stand beside each other.
    pub(crate) fn is_beside(&self) -> bool {
        match self.place {
            CodePlace::Left | CodePlace::Right => true,
            CodePlace::Above | CodePlace::Below => false,
            CodePlace::Automatic => self.bound.width >= self.bound.height * 1.3,
        }
    }

    /// The dots a module gets: the most that leave the text its room, less what the design takes off, but never fewer
    /// than scan; only where those have no room, as many as have.
    pub(crate) fn dots(&self, code: &Code, fineness: Fineness) -> Option<u16> {
        let fits = |dots: u16, share: f64| self.fits(code, fineness.dot, dots, share);
        let coarsest = (COARSEST / fineness.dot).min(1000.0) as u16;
        let most = |fewest: u16| {
            SHARES
                .iter()
                .find_map(|share| (fewest..=coarsest).rev().find(|dots| fits(*dots, *share)))
        };
        match most(fineness.fewest) {
            Some(most) => {
                let wished = u32::from(most) * fineness.percent / 100;
                let wished = u16::try_from(wished).unwrap_or(most);
                Some(wished.clamp(fineness.fewest, most))
            }
            None => most(1),
        }
    }

    fn fits(&self, code: &Code, dot: f64, dots: u16, share: f64) -> bool {
        let (area, column) = self.arranged(code, dot, dots);
        let quiet = f64::from(code.quiet * dots) * dot;
        let (inside, around) = (self.inside(), area.inset(-quiet));
        let text_has_room = if self.is_beside() {
            // From the code to the far edge of the label.
            let room = match self.place {
                CodePlace::Right => column.area.right() - self.bound.x,
                _ => self.bound.right() - column.area.x,
            };
            column.area.width > 0.0 && room >= share * self.bound.width
        } else {
            column.area.height >= LOWEST_TEXT
                && column.area.height + self.margin >= (share * 0.66 * self.bound.height).min(14.0)
        };
        text_has_room && holds(&inside, &area) && holds(&self.bound, &around)
    }

    /// The code's place and what is left for text.
    pub(crate) fn arranged(&self, code: &Code, dot: f64, dots: u16) -> (Area, Column) {
        let side = f64::from(code.modules * dots) * dot;
        let quiet = f64::from(code.quiet * dots) * dot;
        let edge = self.margin.max(quiet);
        if self.is_beside() {
            self.beside(side, quiet, edge)
        } else {
            self.stacked(side, quiet, edge)
        }
    }

    fn beside(&self, side: f64, quiet: f64, edge: f64) -> (Area, Column) {
        let bound = &self.bound;
        let y = bound.y + (bound.height - side) / 2.0;
        // A little air at the outer edge of the text, so that the label looks balanced.
        let air = self.margin.max(quiet * 0.6);
        let width = bound.width - 2.0 * edge - side - air;
        let (x, left) = match self.place {
            CodePlace::Right => (bound.right() - edge - side, bound.x + air),
            _ => (bound.x + edge, bound.x + 2.0 * edge + side),
        };
        let text = Area::new(
            left,
            bound.y + self.margin,
            width,
            bound.height - 2.0 * self.margin,
        );
        let column = Column {
            area: text,
            centred: false,
            top: y,
            bottom: y + side,
        };
        (Area::new(x, y, side, side), column)
    }

    fn stacked(&self, side: f64, quiet: f64, edge: f64) -> (Area, Column) {
        let bound = &self.bound;
        let x = bound.x + (bound.width - side) / 2.0;
        let height = bound.height - edge - side - quiet - self.margin;
        let (y, top) = match self.place {
            CodePlace::Below => (bound.bottom() - edge - side, bound.y + self.margin),
            _ => (bound.y + edge, bound.y + edge + side + quiet),
        };
        let text = Area::new(
            bound.x + self.margin,
            top,
            bound.width - 2.0 * self.margin,
            height,
        );
        let column = Column {
            top: text.y,
            bottom: text.bottom(),
            area: text,
            centred: true,
        };
        (Area::new(x, y, side, side), column)
    }

    /// All of it for text.
    pub(crate) fn text_alone(&self) -> Column {
        let area = self.inside();
        Column {
            top: area.y,
            bottom: area.bottom(),
            area,
            centred: true,
        }
    }
}

pub(crate) fn holds(outer: &Area, inner: &Area) -> bool {
    const HAIR: f64 = 1e-6;
    inner.x >= outer.x - HAIR
        && inner.y >= outer.y - HAIR
        && inner.right() <= outer.right() + HAIR
        && inner.bottom() <= outer.bottom() + HAIR
}
