//! The shape of a sheet or roll of labels, in millimetres.

use std::borrow::Cow;

use inventory::{Colour, FormatFacts, FormatKind, Stock};
use serde::Serialize;

/// How far the measurements can be trusted.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Confidence {
    /// Independent sources agree.
    Agreed,
    /// One careful source: print a page on plain paper first and hold it against the sheet.
    OneSource,
    /// Sources differ by some tenths of a millimetre: print a page on plain paper first.
    SourcesDiffer,
    /// Measured by the people of this register.
    Own,
}

/// A die-cut sheet, a grid of equal labels; or a roll, whose page is one label. Millimetres.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Format {
    /// The number people know it by.
    pub name: Cow<'static, str>,
    /// Who sells it.
    pub maker: Cow<'static, str>,
    /// Other numbers of the same die.
    pub aliases: &'static [&'static str],
    /// What it is made for, in a few words.
    pub purpose: Cow<'static, str>,
    /// Sheet or roll.
    pub kind: FormatKind,
    /// Width of the page.
    pub page_width: f64,
    /// Height of the page.
    pub page_height: f64,
    /// Labels across.
    pub columns: usize,
    /// Labels down.
    pub rows: usize,
    /// Width of a label; on a tape, of the part its printer reaches.
    pub width: f64,
    /// Height of a label; on a tape, of the part its printer reaches.
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
    /// What the labels are made of; other numbers of the same die may be of something else.
    pub stock: Stock,
    /// The colour of coloured stock.
    pub stock_colour: Option<Colour>,
    /// Where the numbers are from.
    pub source: Cow<'static, str>,
    /// How far they can be trusted.
    pub confidence: Confidence,
}

/// Page sizes that have a name: width and height in millimetres.
const NAMED_PAGES: [(&str, f64, f64); 2] = [("A4", 210.0, 297.0), ("Letter", 215.9, 279.4)];

impl Format {
    /// Labels on a page.
    pub fn positions(&self) -> usize {
        self.columns * self.rows
    }

    /// The top left corner of the label at a position from 1, along the rows.
    pub fn corner(&self, position: usize) -> (f64, f64) {
        let at = position.saturating_sub(1);
        let columns = self.columns.max(1);
        let (row, column) = (at / columns, at % columns);
        (
            self.left + column as f64 * self.pitch_x,
            self.top + row as f64 * self.pitch_y,
        )
    }

    /// Whether the labels are round.
    pub fn is_round(&self) -> bool {
        self.radius * 2.0 >= self.width.min(self.height) - 0.01
    }

    /// Whether one label follows the other on a roll.
    pub fn is_roll(&self) -> bool {
        self.kind == FormatKind::Roll
    }

    /// Whether this is the name or another number of the format, however it is written: with the maker or without, in
    /// capitals or not, with spaces and hyphens or without.
    pub fn is_called(&self, name: &str) -> bool {
        let asked = plain(name);
        let asked = asked.strip_prefix(&plain(&self.maker)).unwrap_or(&asked);
        !asked.is_empty()
            && std::iter::once(&*self.name)
                .chain(self.aliases.iter().copied())
                .any(|known| plain(known) == asked)
    }

    /// What the paper is called: `A4`, `Letter`, or its measurements as in `54 × 25 mm`.
    pub fn page_name(&self) -> String {
        let (width, height) = (self.page_width, self.page_height);
        NAMED_PAGES
            .iter()
            .find(|(_, w, h)| (w - width).abs() < 0.5 && (h - height).abs() < 0.5)
            .map_or_else(
                || format!("{} × {} mm", short(width), short(height)),
                |(name, _, _)| (*name).to_owned(),
            )
    }

    /// Maker and name, as a person says it: `Avery L6009`.
    pub fn full_name(&self) -> String {
        format!("{} {}", self.maker, self.name).trim().to_owned()
    }
}

impl From<&FormatFacts> for Format {
    fn from(facts: &FormatFacts) -> Self {
        let mm = |micrometres: u32| f64::from(micrometres) / 1000.0;
        Self {
            name: Cow::Owned(facts.name.clone()),
            maker: Cow::Owned(facts.maker.clone()),
            aliases: &[],
            purpose: Cow::Owned(facts.purpose.clone()),
            kind: facts.kind,
            page_width: mm(facts.page_width),
            page_height: mm(facts.page_height),
            columns: facts.columns as usize,
            rows: facts.rows as usize,
            width: mm(facts.width),
            height: mm(facts.height),
            left: mm(facts.left),
            top: mm(facts.top),
            pitch_x: mm(facts.pitch_x),
            pitch_y: mm(facts.pitch_y),
            radius: mm(facts.radius),
            stock: facts.stock,
            stock_colour: facts.stock_colour,
            source: Cow::Borrowed("this register"),
            confidence: Confidence::Own,
        }
    }
}

impl From<&Format> for FormatFacts {
    fn from(format: &Format) -> Self {
        let micrometres = |mm: f64| (mm * 1000.0).round() as u32;
        Self {
            name: format.name.clone().into_owned(),
            maker: format.maker.clone().into_owned(),
            purpose: format.purpose.clone().into_owned(),
            kind: format.kind,
            page_width: micrometres(format.page_width),
            page_height: micrometres(format.page_height),
            columns: format.columns as u32,
            rows: format.rows as u32,
            width: micrometres(format.width),
            height: micrometres(format.height),
            left: micrometres(format.left),
            top: micrometres(format.top),
            pitch_x: micrometres(format.pitch_x),
            pitch_y: micrometres(format.pitch_y),
            radius: micrometres(format.radius),
            stock: format.stock,
            stock_colour: format.stock_colour,
        }
    }
}

fn plain(name: &str) -> String {
    name.chars()
        .filter(char::is_ascii_alphanumeric)
        .map(|c| c.to_ascii_uppercase())
        .collect()
}

/// At most one decimal, and none where it is whole.
pub(crate) fn short(mm: f64) -> String {
    let text = format!("{mm:.1}");
    text.strip_suffix(".0").unwrap_or(&text).to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_format_of_the_register_is_a_format() {
        let facts = FormatFacts {
            name: "Our roll".into(),
            kind: FormatKind::Roll,
            width: 54_000,
            height: 25_400,
            ..FormatFacts::default()
        };
        let format = Format::from(&facts.checked().unwrap_or_default());
        assert_eq!(format.page_name(), "54 × 25.4 mm");
        assert_eq!((format.positions(), format.corner(1)), (1, (0.0, 0.0)));
        assert!(format.is_roll() && !format.is_round());
        assert!(format.is_called("our-ROLL") && !format.is_called(""));
    }
}
