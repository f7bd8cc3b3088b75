//! The description of one label from which paper, screen and printer are all drawn. Millimetres from the top left
//! corner of the label.

use paper::{Area, Cell, Face, Picture};
use serde::Serialize;

use crate::{Note, Part};

/// What is printed stays this far inside the label: sheets shift a little in every printer.
pub const MARGIN: f64 = 1.5;

/// Fewer dots a module than this are not printed unless somebody says why: DENSO WAVE's rule, and what our own damaged
/// prints confirmed.
pub const FEWEST_DOTS: u16 = 4;

/// Finer modules than this, in millimetres, ordinary scanners do not read however fine the printer is (DENSO WAVE).
const FINEST: f64 = 0.25;

/// The fewest dots a module of a square code may have on a printer: [`FEWEST_DOTS`], or more where dots are tiny.
pub fn fewest_dots(dpi: u32) -> u16 {
    let finest = (FINEST / dot(dpi) - 1e-6).ceil();
    // At 1200 dots an inch these are twelve; a number that a u16 cannot hold is none of a printer.
    FEWEST_DOTS.max(finest.min(f64::from(u16::MAX)) as u16)
}

/// One dot of a printer in millimetres. Heads that are sold as 152, 203, 300 and 600 dots an inch have 6, 8, 11.8 and
/// 23.6 a millimetre; of the first two the whole numbers are what they really have.
pub fn dot(dpi: u32) -> f64 {
    match dpi {
        152 => 1.0 / 6.0,
        203 => 1.0 / 8.0,
        other => 25.4 / f64::from(other.max(1)),
    }
}

/// Where everything stands on one label.
#[derive(Debug, Clone, PartialEq)]
pub struct Layout {
    /// Width of the label.
    pub width: f64,
    /// Height of the label.
    pub height: f64,
    /// Dots an inch that modules are whole numbers of.
    pub dpi: u32,
    /// What the square code holds.
    pub payload: String,
    /// The square code, if the design has one.
    pub code: Option<CodeBox>,
    /// The Code 128, if the design has one and it fits.
    pub bars: Option<BarsBox>,
    /// The logo, if there is one and it fits.
    pub logo: Option<LogoBox>,
    /// The texts, the tag first.
    pub texts: Vec<TextBox>,
    /// What could not be printed as it was asked for.
    pub notes: Vec<Note>,
}

impl Layout {
    /// Whether the square code has fewer dots a module than scan. Bars are never placed finer than they scan.
    pub fn is_too_fine(&self) -> bool {
        let fewest = fewest_dots(self.dpi);
        self.code.as_ref().is_some_and(|code| code.dots < fewest)
    }

    /// The codes in a sentence: “QR, 21 × 21 modules of 0.68 mm, 8 dots each at 300 dots an inch.”
    pub fn code_in_words(&self) -> String {
        let dpi = self.dpi;
        let square = self.code.as_ref().map(|code| {
            let CodeBox {
                modules,
                module,
                dots,
                ..
            } = code;
            format!(
                "{}, {modules} × {modules} modules of {module:.2} mm, {dots} dots each at {dpi} dots an inch",
                code.symbology.name()
            )
        });
        let bars = self.bars.as_ref().map(|bars| {
            format!(
                "Code 128, {} modules of {:.2} mm, {} dots each",
                bars.modules, bars.module, bars.dots
            )
        });
        let said: Vec<String> = square.into_iter().chain(bars).collect();
        format!("{}.", said.join("; "))
    }
}

/// The kind of a square code.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Symbology {
    /// QR at level H.
    Qr,
    /// Data Matrix ECC 200.
    DataMatrix,
}

impl Symbology {
    /// What people call it.
    pub fn name(self) -> &'static str {
        match self {
            Symbology::Qr => "QR",
            Symbology::DataMatrix => "Data Matrix",
        }
    }
}

/// The place of a square code. A quiet zone lies around it.
#[derive(Debug, Clone, PartialEq)]
pub struct CodeBox {
    /// What it is.
    pub symbology: Symbology,
    /// Left edge of the first dark column.
    pub x: f64,
    /// Top edge of the first dark row.
    pub y: f64,
    /// Side of a module.
    pub module: f64,
    /// The same in dots of the printer.
    pub dots: u16,
    /// Modules on a side.
    pub modules: u16,
    /// Modules of white around it.
    pub quiet: u16,
    /// The dark parts.
    pub cells: Vec<Cell>,
}

impl CodeBox {
    /// The symbol without its quiet zone.
    pub fn area(&self) -> Area {
        let side = f64::from(self.modules) * self.module;
        Area::new(self.x, self.y, side, side)
    }

    /// The symbol with its quiet zone.
    pub fn quiet_area(&self) -> Area {
        self.area().inset(-f64::from(self.quiet) * self.module)
    }
}

/// The place of a Code 128. Quiet zones lie left and right of it.
#[derive(Debug, Clone, PartialEq)]
pub struct BarsBox {
    /// What it holds: the tag alone, whatever address the square code has.
    pub text: String,
    /// Left edge of the first bar.
    pub x: f64,
    /// Top edge of the bars.
    pub y: f64,
    /// Width of a module.
    pub module: f64,
    /// The same in dots of the printer.
    pub dots: u16,
    /// Modules across.
    pub modules: u16,
    /// Height of the bars.
    pub height: f64,
    /// The bars, one module high.
    pub cells: Vec<Cell>,
}

impl BarsBox {
    /// The bars without their quiet zones.
    pub fn area(&self) -> Area {
        let width = f64::from(self.modules) * self.module;
        Area::new(self.x, self.y, width, self.height)
    }
}

/// The place of a logo.
#[derive(Debug, Clone, PartialEq)]
pub struct LogoBox {
    /// Where it stands.
    pub area: Area,
    /// What it shows.
    pub picture: Picture,
}

/// One line of text.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct TextBox {
    /// What it says.
    pub part: Part,
    /// Where it begins.
    pub x: f64,
    /// What its letters stand on.
    pub baseline: f64,
    /// The words, cut if they had to be.
    pub text: String,
    /// Its face.
    pub face: Face,
    /// Its size in points.
    pub size: f64,
}
