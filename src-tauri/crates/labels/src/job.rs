//! What is printed on, from where, and how finely.

use chrono::{DateTime, Utc};
use inventory::CalibrationFacts;

use crate::{Format, LabelError, Layout, Piece, layout};

/// The paper, the printer and the first position of a print job.
#[derive(Debug, Clone)]
pub struct Job<'f> {
    /// The sheet or roll.
    pub format: &'f Format,
    /// The position of the first label on the first page, from 1.
    pub start: usize,
    /// Dots an inch of the printer: modules are whole numbers of its dots. 300 suits a sheet, because printers of 600
    /// and 1200 dots hit them exactly too.
    pub dpi: u32,
    /// What this printer does to this format, and how it is made good.
    pub calibration: Option<&'f CalibrationFacts>,
    /// When it was made, for the PDF; none makes the same bytes every time.
    pub created: Option<DateTime<Utc>>,
}

impl<'f> Job<'f> {
    /// A job from the first position, at 300 dots an inch, without calibration.
    pub fn new(format: &'f Format) -> Self {
        Self {
            format,
            start: 1,
            dpi: 300,
            calibration: None,
            created: None,
        }
    }

    /// Where the label at a position goes so that this printer puts it where it belongs: the corner of the format,
    /// scaled from the top left of the page, then shifted.
    pub(crate) fn corner(&self, position: usize) -> (f64, f64) {
        self.corrected(self.format.corner(position))
    }

    /// A point of the page as this printer must be told of it.
    pub(crate) fn corrected(&self, (x, y): (f64, f64)) -> (f64, f64) {
        let Some(by) = self.calibration else {
            return (x, y);
        };
        let along = |mm: f64, scale: u32, shift: i32| {
            mm * f64::from(scale) / 1_000_000.0 + f64::from(shift) / 1000.0
        };
        (
            along(x, by.scale_x, by.shift_x),
            along(y, by.scale_y, by.shift_y),
        )
    }

    pub(crate) fn layout(&self, piece: &Piece) -> Result<Layout, LabelError> {
        layout(self.format, self.dpi, piece)
    }
}
