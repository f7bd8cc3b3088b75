//! Labels as the register keeps them: formats, designs, printers, calibrations, prints and reserved tags.
//!
//! Lengths are whole micrometres, so that facts can be compared and a file reads the same on every machine.

mod calibration;
mod design;
mod format;
mod print;
mod printer;
mod reservation;
mod stock;

pub use calibration::CalibrationFacts;
pub use design::{
    CodePlace, DesignFacts, DesignLine, LabelCode, LabelField, Logo, LogoPlace, TextAlign,
};
pub use format::{FormatFacts, FormatKind};
pub use print::{LabelSubject, PrintFacts, PrintTarget};
pub use printer::{Connection, PrinterFacts, PrinterLanguage};
pub use reservation::ReservationFacts;
pub use stock::{Colour, Contrast, NoColour, Stock};

use crate::fold::cleaned;
use crate::refusal::Refusal;
use words::Said;

/// A trimmed name of at most 80 characters, or a refusal that says what needs one.
fn named(name: &str, missing: fn() -> Said) -> Result<String, Refusal> {
    let name = cleaned(name);
    let long = name.chars().count() > 80;
    if name.is_empty() || long || name.chars().any(char::is_control) {
        return Err(Refusal::said(missing()).on("name"));
    }
    Ok(name.into_owned())
}
