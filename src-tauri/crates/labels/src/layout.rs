//! Where everything stands on one label.

use paper::{Area, Cell, Face};
use serde::Serialize;

use crate::code::QUIET;
use crate::fitting::{Column, fill};
use crate::{Code, Label, LabelError, Sheet};

/// What is printed stays this far inside the label, in millimetres: sheets shift a little in every printer.
pub const MARGIN: f64 = 1.5;

/// One dot of a 300 dpi printer in millimetres. Modules are whole dots, so 600 and 1200 dpi hit them exactly too.
pub(crate) const DOT: f64 = 25.4 / 300.0;

/// Fewer dots a module than this are not printed: DENSO WAVE's rule, and what our own damaged prints confirmed.
pub(crate) const FEWEST_DOTS: u16 = 4;

/// The description both the PDF and the picture are drawn from. Millimetres from the top left corner of the label.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Layout {
    /// Width of the label.
    pub width: f64,
    /// Height of the label.
    pub height: f64,
    /// The code.
    pub code: CodeBox,
    /// The texts, the tag first.
    pub texts: Vec<TextBox>,
    /// What could not be printed as it was asked for.
    pub notes: Vec<Note>,
}

/// The place of the code. The quiet zone of four modules lies around it.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct CodeBox {
    /// Left edge of the first dark column.
    pub x: f64,
    /// Top edge of the first dark row.
    pub y: f64,
    /// Side of a module.
    pub module: f64,
    /// The same in dots of a 300 dpi printer.
    pub dots: u16,
    /// Modules on a side.
    pub modules: u16,
    /// The dark parts.
    #[serde(skip)]
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
        self.area().inset(-f64::from(QUIET) * self.module)
    }
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

/// A part of a label.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Part {
    /// The tag in large type.
    Tag,
    /// The title.
    Title,
    /// One of the lines, from 0.
    Line(usize),
}

/// Something a person should know before printing.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Note {
    /// The label.
    pub tag: String,
    /// The part of it.
    pub part: Part,
    /// What should have been printed.
    pub text: String,
    /// What is wrong.
    pub trouble: Trouble,
}

/// What happened to a text.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Trouble {
    /// Only a part fits.
    Cut {
        /// What is printed.
        printed: String,
    },
    /// There is no room for it at all.
    Dropped,
    /// The font lacks characters; a question mark stands for each.
    Missing {
        /// Those it lacks.
        characters: Vec<char>,
    },
}

impl std::fmt::Display for Note {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let Self { tag, text, .. } = self;
        match &self.trouble {
            Trouble::Cut { printed } => write!(f, "{tag}: “{text}” is cut to “{printed}”."),
            Trouble::Dropped => write!(f, "{tag}: there is no room for “{text}”."),
            Trouble::Missing { characters } => {
                let named: Vec<String> = characters
                    .iter()
                    .map(|c| format!("“{c}” (U+{:04X})", u32::from(*c)))
                    .collect();
                let named = named.join(", ");
                write!(
                    f,
                    "{tag}: the label font has no {named} for “{text}”; a question mark is printed instead."
                )
            }
        }
    }
}

/// Lays a label out for a sheet: the code as large as the label allows, the tag in large type beside it (below it on
/// square and round labels), then the title and the lines.
pub fn layout(sheet: &Sheet, label: &Label) -> Result<Layout, LabelError> {
    if label.tag.trim().is_empty() {
        return Err(LabelError::NoTag {
            title: label.title.clone(),
        });
    }
    let code = Code::new(&label.tag)?;
    let room = Room::of(sheet);
    let Some(dots) = room.dots(code.modules, FEWEST_DOTS) else {
        return Err(LabelError::TooFine {
            tag: label.tag.clone(),
            modules: code.modules,
            sheet: sheet.name.to_owned(),
            dots: room.dots(code.modules, 1).unwrap_or(0),
        });
    };
    let (area, column) = room.arranged(code.modules, dots);
    let (texts, notes) = fill(&column, label);
    Ok(Layout {
        width: sheet.width,
        height: sheet.height,
        code: CodeBox {
            x: area.x,
            y: area.y,
            module: f64::from(dots) * DOT,
            dots,
            modules: code.modules,
            cells: code.cells,
        },
        texts,
        notes,
    })
}

/// The part of a label that can be used: all of it, or the square inside a round one.
struct Room {
    bound: Area,
    margin: f64,
}

/// How much of the width (beside) or height (below) the text gets, generous first.
const SHARES: [f64; 3] = [0.55, 0.45, 0.36];

impl Room {
    fn of(sheet: &Sheet) -> Self {
        let whole = Area::new(0.0, 0.0, sheet.width, sheet.height);
        if !sheet.is_round() {
            return Self {
                bound: whole,
                margin: MARGIN,
            };
        }
        let side = sheet.width.min(sheet.height) / std::f64::consts::SQRT_2;
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
        }
    }

    fn is_wide(&self) -> bool {
        self.bound.width >= self.bound.height * 1.3
    }

    /// The most dots a module can have, at least `fewest`. Text keeps its generous share unless that makes the code
    /// too fine.
    fn dots(&self, modules: u16, fewest: u16) -> Option<u16> {
        let fits = |dots: u16, share: f64| {
            let (area, column) = self.arranged(modules, dots);
            let quiet = f64::from(QUIET * dots) * DOT;
            let (inside, around) = (self.bound.inset(self.margin), area.inset(-quiet));
            let text_has_room = if self.is_wide() {
                self.bound.right() - column.area.x >= share * self.bound.width
            } else {
                self.bound.bottom() - column.area.y >= (share * 0.66 * self.bound.height).min(14.0)
            };
            text_has_room && holds(&inside, &area) && holds(&self.bound, &around)
        };
        SHARES
            .iter()
            .find_map(|share| (fewest..=60).rev().find(|dots| fits(*dots, *share)))
    }

    /// The code's place and what is left for text.
    fn arranged(&self, modules: u16, dots: u16) -> (Area, Column) {
        let (side, quiet) = (
            f64::from(modules * dots) * DOT,
            f64::from(QUIET * dots) * DOT,
        );
        let (bound, edge) = (&self.bound, self.margin.max(quiet));
        if self.is_wide() {
            let area = Area::new(
                bound.x + edge,
                bound.y + (bound.height - side) / 2.0,
                side,
                side,
            );
            let left = area.right() + edge;
            // A little air at the right, so that the label looks balanced.
            let width = bound.right() - self.margin.max(quiet * 0.6) - left;
            let text = Area::new(
                left,
                bound.y + self.margin,
                width,
                bound.height - 2.0 * self.margin,
            );
            (
                area,
                Column {
                    area: text,
                    centred: false,
                    top: area.y,
                },
            )
        } else {
            let area = Area::new(
                bound.x + (bound.width - side) / 2.0,
                bound.y + edge,
                side,
                side,
            );
            let top = area.bottom() + quiet;
            let height = bound.bottom() - self.margin - top;
            let text = Area::new(
                bound.x + self.margin,
                top,
                bound.width - 2.0 * self.margin,
                height,
            );
            (
                area,
                Column {
                    area: text,
                    centred: true,
                    top: area.y,
                },
            )
        }
    }
}

fn holds(outer: &Area, inner: &Area) -> bool {
    const HAIR: f64 = 1e-6;
    inner.x >= outer.x - HAIR
        && inner.y >= outer.y - HAIR
        && inner.right() <= outer.right() + HAIR
        && inner.bottom() <= outer.bottom() + HAIR
}

#[cfg(test)]
#[path = "layout_tests.rs"]
mod tests;
