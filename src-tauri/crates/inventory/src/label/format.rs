//! The shape of a sheet or roll of labels.

use super::named;
use super::stock::{Colour, Stock};
use crate::refusal::Refusal;
use serde::{Deserialize, Serialize};
use words::{Said, say};

/// How labels are carried.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum FormatKind {
    /// A grid of labels on a page.
    #[default]
    Sheet,
    /// One label after the other; the page is the label.
    Roll,
}

/// A format that this register made or took from a file. Lengths in micrometres.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct FormatFacts {
    /// What people call it.
    pub name: String,
    /// Who sells it, if anybody.
    pub maker: String,
    /// What it is made for, in a few words.
    pub purpose: String,
    /// Sheet or roll.
    pub kind: FormatKind,
    /// Width of the page; of a roll, of the label.
    pub page_width: u32,
    /// Height of the page; of a roll, of the label.
    pub page_height: u32,
    /// Labels across.
    pub columns: u32,
    /// Labels down.
    pub rows: u32,
    /// Width of a label.
    pub width: u32,
    /// Height of a label.
    pub height: u32,
    /// From the left edge of the page to the first label.
    pub left: u32,
    /// From the top edge of the page to the first label.
    pub top: u32,
    /// From one label to the next across, the gutter included.
    pub pitch_x: u32,
    /// From one label to the next down, the gutter included.
    pub pitch_y: u32,
    /// Radius of the corners; half the width makes a round label.
    pub radius: u32,
    /// What the labels are made of.
    #[serde(skip_serializing_if = "is_white")]
    pub stock: Stock,
    /// The colour of coloured stock; no other has one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub stock_colour: Option<Colour>,
}

fn is_white(stock: &Stock) -> bool {
    *stock == Stock::White
}

/// Sides a page may have: nothing larger goes through an office or label printer.
const LARGEST: u32 = 1_000_000;
/// A label smaller than this holds no code that scans.
const SMALLEST: u32 = 5_000;
/// Beyond this a sheet is a slip of the keyboard.
const MOST_LABELS: u32 = 2_000;
/// Labels may stick out of the page by as much as rounding of the numbers explains.
const SLACK: u32 = 20;

/// With two places behind the point.
fn millimetres(micrometres: u64) -> String {
    format!("{:.2}", micrometres as f64 / 1000.0)
}

impl FormatFacts {
    /// Checks what a person typed or a file said. A roll gets the page of its label.
    ///
    /// # Errors
    /// The field that cannot be, with why.
    pub fn checked(mut self) -> Result<FormatFacts, Refusal> {
        self.name = named(&self.name, say::format_name_missing)?;
        self.maker = self.maker.trim().to_owned();
        self.purpose = self.purpose.trim().to_owned();
        let refuse = |field: &str, message: Said| Err(Refusal::said(message).on(field));
        if self.kind == FormatKind::Roll {
            (self.columns, self.rows) = (1, 1);
            (self.left, self.top) = (0, 0);
            (self.pitch_x, self.pitch_y) = (self.width, self.height);
            (self.page_width, self.page_height) = (self.width, self.height);
        }
        for (value, field) in [(self.width, "width"), (self.height, "height")] {
            if !(SMALLEST..=LARGEST).contains(&value) {
                return refuse(field, say::format_impossible_label(field));
            }
        }
        for (value, field) in [
            (self.page_width, "page_width"),
            (self.page_height, "page_height"),
        ] {
            if !(SMALLEST..=LARGEST).contains(&value) {
                return refuse(field, say::format_impossible_page());
            }
        }
        if self.columns == 0 || self.rows == 0 {
            let field = if self.columns == 0 { "columns" } else { "rows" };
            return refuse(field, say::format_impossible_none());
        }
        if self.columns.saturating_mul(self.rows) > MOST_LABELS {
            return refuse("rows", say::format_impossible_many(MOST_LABELS));
        }
        if self.columns > 1 && self.pitch_x < self.width {
            return refuse("pitch_x", say::format_impossible_across());
        }
        if self.rows > 1 && self.pitch_y < self.height {
            return refuse("pitch_y", say::format_impossible_down());
        }
        if self.pitch_x > LARGEST || self.pitch_y > LARGEST {
            let field = if self.pitch_x > LARGEST {
                "pitch_x"
            } else {
                "pitch_y"
            };
            return refuse(field, say::format_impossible_pitch());
        }
        let right = u64::from(self.left)
            + u64::from(self.columns - 1) * u64::from(self.pitch_x)
            + u64::from(self.width);
        let bottom = u64::from(self.top)
            + u64::from(self.rows - 1) * u64::from(self.pitch_y)
            + u64::from(self.height);
        if right > u64::from(self.page_width) + u64::from(SLACK) {
            let page = millimetres(self.page_width.into());
            let message = say::format_impossible_wide(millimetres(right), page);
            return refuse("left", message);
        }
        if bottom > u64::from(self.page_height) + u64::from(SLACK) {
            let page = millimetres(self.page_height.into());
            let message = say::format_impossible_high(millimetres(bottom), page);
            return refuse("top", message);
        }
        self.radius = self.radius.min(self.width.min(self.height) / 2);
        match (self.stock, self.stock_colour) {
            (Stock::Coloured, None) => {
                return refuse("stock_colour", say::format_impossible_colour());
            }
            (Stock::Coloured, Some(_)) => {}
            _ => self.stock_colour = None,
        }
        Ok(self)
    }
}
