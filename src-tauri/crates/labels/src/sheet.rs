//! The shape of a label sheet.

use serde::Serialize;

/// Paper size.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum PageSize {
    /// 210 by 297 mm.
    A4,
    /// 8.5 by 11 inches.
    Letter,
}

impl PageSize {
    /// Width and height in millimetres.
    pub fn millimetres(self) -> (f64, f64) {
        match self {
            Self::A4 => (210.0, 297.0),
            Self::Letter => (215.9, 279.4),
        }
    }
}

/// How far the measurements can be trusted.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Confidence {
    /// Independent sources agree.
    Agreed,
    /// One careful source: print a page on plain paper first and hold it against the sheet.
    OneSource,
}

/// A die-cut sheet: a grid of equal labels. Millimetres.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Sheet {
    /// The number people know it by.
    pub name: &'static str,
    /// Who sells it.
    pub maker: &'static str,
    /// Other numbers of the same die.
    pub aliases: &'static [&'static str],
    /// What it is made for, in a few words.
    pub purpose: &'static str,
    /// The paper.
    pub page: PageSize,
    /// Labels across.
    pub columns: usize,
    /// Labels down.
    pub rows: usize,
    /// Width of a label.
    pub width: f64,
    /// Height of a label.
    pub height: f64,
    /// From the left edge of the page to the first label.
    pub left: f64,
    /// From the top edge of the page to the first label.
    pub top: f64,
    /// From one label to the next across.
    pub pitch_x: f64,
    /// From one label to the next down.
    pub pitch_y: f64,
    /// Radius of the corners; half the width makes a round label. Only for the picture, and to stay inside a round one.
    pub radius: f64,
    /// Where the numbers are from.
    pub source: &'static str,
    /// How far they can be trusted.
    pub confidence: Confidence,
}

impl Sheet {
    /// Labels on a sheet.
    pub fn positions(&self) -> usize {
        self.columns * self.rows
    }

    /// The top left corner of the label at a position from 1, along the rows.
    pub fn corner(&self, position: usize) -> (f64, f64) {
        let (row, column) = ((position - 1) / self.columns, (position - 1) % self.columns);
        (
            self.left + column as f64 * self.pitch_x,
            self.top + row as f64 * self.pitch_y,
        )
    }

    /// Whether the labels are round.
    pub fn is_round(&self) -> bool {
        self.radius * 2.0 >= self.width.min(self.height) - 0.01
    }

    /// Whether this is the name or another number of the sheet, however it is written.
    pub fn is_called(&self, name: &str) -> bool {
        let asked = plain(name);
        let asked = asked.strip_prefix(&plain(self.maker)).unwrap_or(&asked);
        std::iter::once(&self.name)
            .chain(self.aliases)
            .any(|known| plain(known) == asked)
    }
}

fn plain(name: &str) -> String {
    name.chars()
        .filter(char::is_ascii_alphanumeric)
        .map(|c| c.to_ascii_uppercase())
        .collect()
}
