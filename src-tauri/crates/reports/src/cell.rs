//! One value of a report, typed so that each format can write it as what it is.

use chrono::NaiveDate;
use inventory::Money;

/// One value in a row.
#[derive(Debug, Clone, PartialEq, Default)]
pub enum Cell {
    /// Words, a name, a tag, a serial.
    Text(String),
    /// A day.
    Date(NaiveDate),
    /// An amount with its currency.
    Money(Money),
    /// A measured number.
    Number(f64),
    /// How many.
    Count(i64),
    /// Nothing known.
    #[default]
    Empty,
}

impl Cell {
    /// A text cell.
    pub fn text(text: impl Into<String>) -> Self {
        Cell::Text(text.into())
    }
}

impl From<&str> for Cell {
    fn from(text: &str) -> Self {
        Cell::Text(text.to_owned())
    }
}

impl From<String> for Cell {
    fn from(text: String) -> Self {
        Cell::Text(text)
    }
}

impl From<NaiveDate> for Cell {
    fn from(day: NaiveDate) -> Self {
        Cell::Date(day)
    }
}

impl From<Money> for Cell {
    fn from(money: Money) -> Self {
        Cell::Money(money)
    }
}

impl From<i64> for Cell {
    fn from(count: i64) -> Self {
        Cell::Count(count)
    }
}

impl<T: Into<Cell>> From<Option<T>> for Cell {
    fn from(value: Option<T>) -> Self {
        value.map_or(Cell::Empty, Into::into)
    }
}
