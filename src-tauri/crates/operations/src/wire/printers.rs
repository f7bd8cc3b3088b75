//! Printers and their calibrations.

use super::FileRef;
use inventory::{PrinterId, PrinterLanguage};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// What a printer is told, as a word.
#[derive(TS)]
#[ts(rename = "PrinterLanguage", rename_all = "snake_case")]
#[allow(
    missing_docs,
    dead_code,
    reason = "the TypeScript face of inventory::PrinterLanguage"
)]
pub enum PrinterLanguageWord {
    Pdf,
    Zpl,
}

/// How a printer is reached.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum PrinterConnection {
    /// A queue of the system.
    #[default]
    Queue,
    /// Straight to its address.
    Network,
}

/// How a printer is.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum PrinterState {
    /// It would print now.
    Ready,
    /// It is printing.
    Printing,
    /// It will not print until somebody sees to it: paper, cover, pause.
    Stopped,
    /// It does not answer.
    Offline,
    /// It was not asked, or does not say.
    #[default]
    Unknown,
}

/// A printer: one of the system's, or one that was set up here.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
pub struct PrinterView {
    /// Its identity if it was set up here; none for a queue of the system that was not.
    #[ts(as = "Option<String>")]
    pub id: Option<PrinterId>,
    /// What people call it: what jobs and calibrations name it by.
    pub name: String,
    /// What the system says about it: make, where it stands.
    pub description: String,
    /// How it is reached.
    pub connection: PrinterConnection,
    /// The queue; empty for one reached by its address.
    pub queue: String,
    /// The address; empty for a queue.
    pub host: String,
    /// The port; 0 for a queue.
    pub port: u16,
    /// What it is told.
    #[ts(as = "PrinterLanguageWord")]
    pub language: PrinterLanguage,
    /// Dots an inch.
    pub dpi: u32,
    /// Longest wait for an answer, in milliseconds.
    pub timeout_ms: u32,
    /// The format that is in it, by name; empty if that changes.
    pub format: String,
    /// Whether the system prints to it if nothing is said.
    pub is_default: bool,
    /// How it is.
    pub state: PrinterState,
    /// The same in words, with what to do.
    pub state_sentence: String,
    /// Its corrections, a format each.
    pub calibrations: Vec<CalibrationView>,
}

/// Asks for the printers.
#[derive(Clone, Debug, Default, Serialize, Deserialize, TS)]
#[serde(default)]
#[ts(optional_fields)]
pub struct ListPrinters {
    /// Also asks those reached by an address how they are, which takes up to their longest wait.
    #[ts(as = "Option<bool>", optional)]
    pub ask: bool,
}

/// Sets a printer up, or revises one.
#[derive(Clone, Debug, Default, Serialize, Deserialize, TS)]
#[serde(default)]
#[ts(optional_fields)]
pub struct RecordPrinter {
    /// The one to revise; a new one if not said.
    #[ts(as = "Option<String>", optional)]
    pub id: Option<PrinterId>,
    /// What people call it.
    #[ts(as = "String")]
    pub name: String,
    /// How it is reached.
    #[ts(as = "PrinterConnection")]
    pub connection: PrinterConnection,
    /// The queue.
    pub queue: Option<String>,
    /// The address.
    pub host: Option<String>,
    /// The port; 9100 if not said.
    pub port: Option<u16>,
    /// What it is told.
    #[ts(as = "PrinterLanguageWord")]
    pub language: PrinterLanguage,
    /// Dots an inch; 203 for ZPL, 300 for pages if not said.
    pub dpi: Option<u32>,
    /// Longest wait for an answer, in milliseconds; 5,000 if not said.
    pub timeout_ms: Option<u32>,
    /// The format that is in it, by name.
    pub format: Option<String>,
}

/// Forgets a printer that was set up here.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
pub struct RemovePrinter {
    /// Which.
    #[ts(as = "String")]
    pub id: PrinterId,
}

/// The correction of a printer for a format. Every label's corner is scaled from the top left of the page, then shifted.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
pub struct CalibrationView {
    /// The printer, by name.
    pub printer: String,
    /// The format, by name.
    pub format: String,
    /// To the right, in millimetres.
    pub shift_x: f64,
    /// Down, in millimetres.
    pub shift_y: f64,
    /// Across, in percent.
    pub scale_x: f64,
    /// Down, in percent.
    pub scale_y: f64,
    /// The same in words: “1.3 mm to the right, 0.7 mm up, 101 %”.
    pub sentence: String,
}

/// Saves the correction of a printer for a format.
#[derive(Clone, Debug, Default, Serialize, Deserialize, TS)]
#[serde(default)]
#[ts(optional_fields)]
pub struct Calibrate {
    /// The printer, by name.
    #[ts(as = "String")]
    pub printer: String,
    /// The format, by name or alias.
    #[ts(as = "String")]
    pub format: String,
    /// Move everything to the right by so many millimetres; to the left if negative.
    #[ts(as = "f64")]
    pub shift_x: f64,
    /// Move everything down by so many millimetres; up if negative.
    #[ts(as = "f64")]
    pub shift_y: f64,
    /// Stretch across to so many percent; 100 if not said.
    pub scale_x: Option<f64>,
    /// Stretch down to so many percent; 100 if not said.
    pub scale_y: Option<f64>,
}

/// Makes the page on which a printer's shift and scale are read off.
#[derive(Clone, Debug, Default, Serialize, Deserialize, TS)]
#[serde(default)]
#[ts(optional_fields)]
pub struct MakeCalibrationPage {
    /// The format, by name or alias.
    #[ts(as = "String")]
    pub format: String,
    /// The printer, by name: the calibration it has already is used, so that the page shows what is left.
    pub printer: Option<String>,
    /// Where the PDF goes; printed at once if not said.
    pub out: Option<FileRef>,
}

/// A calibration page that was made.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
pub struct CalibrationPageMade {
    /// The file; none if it was printed.
    pub file: Option<String>,
    /// What was done and what to do with the page.
    pub sentence: String,
}
