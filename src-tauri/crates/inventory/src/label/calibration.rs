//! What one printer does to one format, and how it is made good.

use crate::fold::cleaned;
use crate::refusal::Refusal;
use serde::{Deserialize, Serialize};
use words::{Said, say};

/// The correction of one printer for one format: every label's corner is scaled from the top left of the page, then
/// shifted. The label itself keeps its size, so that the modules of its code stay whole dots.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct CalibrationFacts {
    /// The printer, by the name people know it by.
    pub printer: String,
    /// The format, by name.
    pub format: String,
    /// To the right, in micrometres.
    pub shift_x: i32,
    /// Down, in micrometres.
    pub shift_y: i32,
    /// Across, in millionths: 1,010,000 is 101 %.
    pub scale_x: u32,
    /// Down, in millionths.
    pub scale_y: u32,
}

impl CalibrationFacts {
    /// Checks what a person measured.
    ///
    /// # Errors
    /// The field that cannot be, with why.
    pub fn checked(mut self) -> Result<CalibrationFacts, Refusal> {
        let refuse = |field: &str, message: Said| Err(Refusal::said(message).on(field));
        self.printer = cleaned(&self.printer).into_owned();
        self.format = cleaned(&self.format).into_owned();
        if self.printer.is_empty() {
            return refuse("printer", say::calibration_impossible_printer());
        }
        if self.format.is_empty() {
            return refuse("format", say::calibration_impossible_format());
        }
        for (shift, field) in [(self.shift_x, "shift_x"), (self.shift_y, "shift_y")] {
            if shift.unsigned_abs() > 20_000 {
                return refuse(field, say::calibration_impossible_shift());
            }
        }
        for (scale, field) in [(self.scale_x, "scale_x"), (self.scale_y, "scale_y")] {
            if !(900_000..=1_100_000).contains(&scale) {
                return refuse(field, say::calibration_impossible_scale());
            }
        }
        Ok(self)
    }

    /// Whether it corrects nothing.
    pub fn is_neutral(&self) -> bool {
        (self.shift_x, self.shift_y) == (0, 0)
            && (self.scale_x, self.scale_y) == (1_000_000, 1_000_000)
    }
}
