//! Where a Code 128 stands: across a label that carries no other code, below the text beside a square one, or across the
//! whole label below everything.

use inventory::{CodePlace, DesignFacts, LabelCode, TextAlign};
use paper::Area;

use crate::bars::{Bars, quiet};
use crate::layout::{BarsBox, dot};
use crate::room::{Column, Room};

/// Bars lower than this, in millimetres, are hard to hit with a laser; a label that is too low for them gets lower ones.
const LOWEST: f64 = 5.0;
/// The lowest as a share of a label's height.
const LOWEST_SHARE: f64 = 0.3;
/// Bars below a square code take this share of the label's height.
const BELOW: f64 = 0.26;
/// Bars alone take this share.
const ALONE: f64 = 0.42;
/// Higher ones than this only take room: below a square code, and alone.
const HIGHEST_BELOW: f64 = 9.0;
const HIGHEST_ALONE: f64 = 25.0;
/// The air between text and bars, in millimetres.
const AIR: f64 = 1.0;
/// The least height of text above bars in the same column, in millimetres: the tag and two lines.
const TEXT: f64 = 8.0;
/// Bars end level with the code beside them if that leaves the text this share of the code's side.
const LEVEL: f64 = 0.6;
/// What rounding may be off by.
const HAIR: f64 = 1e-9;

/// Bars for one label, not placed yet.
pub(crate) struct Strip {
    bars: Bars,
    text: String,
    dot: f64,
    percent: u32,
    height: f64,
}

impl Strip {
    pub(crate) fn new(bars: Bars, text: &str, dpi: u32, room: &Room, design: &DesignFacts) -> Self {
        let (share, highest) = match design.code {
            LabelCode::Code128 => (ALONE, HIGHEST_ALONE),
            _ => (BELOW, HIGHEST_BELOW),
        };
        let height = room.bound.height * share * f64::from(design.code_percent) / 100.0;
        let lowest = LOWEST.min(room.bound.height * LOWEST_SHARE);
        Self {
            bars,
            text: text.to_owned(),
            dot: dot(dpi),
            percent: design.code_percent,
            height: height.clamp(lowest, highest.max(lowest)),
        }
    }

    /// Across the label, above or below its text; and the column that is left. None where it is too wide.
    pub(crate) fn alone(&self, room: &Room, place: CodePlace) -> Option<(BarsBox, Column)> {
        let above = place != CodePlace::Below;
        let placed = self.across(room, above)?;
        let taken = self.height + AIR;
        let rest = match above {
            true => room.clone().without_top(taken),
            false => room.clone().without_bottom(taken),
        };
        Some((placed, rest.text_alone()))
    }

    /// Across the whole label at its bottom, and the room that is left above. None where it is too wide.
    pub(crate) fn below(&self, room: &Room) -> Option<(BarsBox, Room)> {
        let placed = self.across(room, false)?;
        let taken = self.height + room.margin;
        Some((placed, room.clone().without_bottom(taken)))
    }

    fn across(&self, room: &Room, above: bool) -> Option<BarsBox> {
        let (bound, inside) = (&room.bound, room.inside());
        // The white of the label's own margin counts as quiet zone.
        let dots = Bars::dots(self.dot, self.percent, |dots| {
            self.width(dots) + 2.0 * quiet(self.dot, dots) <= bound.width + HAIR
        })?;
        let x = bound.x + (bound.width - self.width(dots)) / 2.0;
        let y = match above {
            true => inside.y,
            false => inside.bottom() - self.height,
        };
        Some(self.placed(x, y, dots))
    }

    /// Below the text of a column beside a square code that has so much white around it, and the column that is left. None where one of them is too small.
    pub(crate) fn in_column(
        &self,
        room: &Room,
        code: &Area,
        white: f64,
        column: &Column,
        align: TextAlign,
    ) -> Option<(BarsBox, Column)> {
        // Quiet zones may share their white: what counts is how far the next ink is.
        let right_of_code = column.area.x > code.x;
        let free = |dots: u16| {
            let own = quiet(self.dot, dots);
            let (near, far) = (own.max(white), own.max(room.margin));
            match right_of_code {
                true => (code.right() + near, room.bound.right() - far),
                false => (room.bound.x + far, code.x - near),
            }
        };
        let dots = Bars::dots(self.dot, self.percent, |dots| {
            let (left, right) = free(dots);
            self.width(dots) <= right - left + HAIR
        })?;
        let (left, right) = free(dots);
        let spare = (right - left - self.width(dots)).max(0.0);
        let x = match align {
            TextAlign::Centre => left + spare / 2.0,
            _ => column.area.x.clamp(left, left + spare),
        };
        let level = column.bottom - self.height;
        let lowest = column.area.bottom() - self.height;
        let y = match level - AIR - column.top >= LEVEL * code.height {
            true => level,
            false => lowest,
        };
        let mut rest = column.clone();
        rest.area.height = y - AIR - rest.area.y;
        rest.bottom = rest.area.bottom();
        (rest.area.height >= TEXT).then(|| (self.placed(x, y, dots), rest))
    }

    fn width(&self, dots: u16) -> f64 {
        self.bars.width(self.dot, dots)
    }

    fn placed(&self, x: f64, y: f64, dots: u16) -> BarsBox {
        BarsBox {
            text: self.text.clone(),
            x,
            y,
            module: f64::from(dots) * self.dot,
            dots,
            modules: self.bars.modules,
            height: self.height,
            cells: self.bars.cells.clone(),
        }
    }
}
