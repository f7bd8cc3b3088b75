//! How figures and days are written for a person. CSV does not use this: it is for machines.

use chrono::{Datelike, NaiveDate};

use inventory::Money;

use crate::{Cell, Column};

/// How days are written.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Dates {
    /// `14 Mar 2026`
    #[default]
    Written,
    /// `2026-03-14`
    Iso,
}

/// How figures and days are written for a person.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Figures {
    /// What stands between thousands; may be empty.
    pub grouping: String,
    /// What stands before decimals.
    pub decimal: String,
    /// How days are written.
    pub dates: Dates,
}

impl Default for Figures {
    fn default() -> Self {
        Self {
            grouping: ",".to_owned(),
            decimal: ".".to_owned(),
            dates: Dates::Written,
        }
    }
}

impl Figures {
    /// `12,345`
    pub fn count(&self, count: i64) -> String {
        self.grouped(&count.to_string())
    }

    /// At most two decimals, none that say nothing: `12,345.5`.
    pub fn number(&self, number: f64) -> String {
        if !number.is_finite() {
            return "not a number".to_owned();
        }
        let decimal = format!("{number:.2}");
        let decimal = decimal.trim_end_matches('0').trim_end_matches('.');
        self.grouped(if decimal == "-0" { "0" } else { decimal })
    }

    /// The amount without its currency: `1,234.50`.
    pub fn amount(&self, money: &Money) -> String {
        self.grouped(&money.amount())
    }

    /// The amount with its currency: `1,234.50 EUR`.
    pub fn money(&self, money: &Money) -> String {
        format!("{} {}", self.amount(money), money.currency)
    }

    /// `14 Mar 2026`
    pub fn date(&self, day: NaiveDate) -> String {
        match self.dates {
            Dates::Written => format!("{} {} {}", day.day(), month(day), day.year()),
            Dates::Iso => day.to_string(),
        }
    }

    /// A cell as it stands in a column.
    pub fn cell(&self, column: &Column, cell: &Cell) -> String {
        match cell {
            Cell::Text(text) => text.clone(),
            Cell::Date(day) => self.date(*day),
            Cell::Money(money) if column.currency.is_some() => self.amount(money),
            Cell::Money(money) => self.money(money),
            Cell::Number(number) => self.number(*number),
            Cell::Count(count) => self.count(*count),
            Cell::Empty => String::new(),
        }
    }

    fn grouped(&self, decimal: &str) -> String {
        let (sign, digits) = match decimal.strip_prefix('-') {
            Some(rest) => ("\u{2212}", rest),
            None => ("", decimal),
        };
        let (whole, fraction) = digits.split_once('.').unwrap_or((digits, ""));
        let mut out = String::from(sign);
        for (at, digit) in whole.chars().enumerate() {
            if at > 0 && (whole.len() - at) % 3 == 0 {
                out.push_str(&self.grouping);
            }
            out.push(digit);
        }
        if !fraction.is_empty() {
            out.push_str(&self.decimal);
            out.push_str(fraction);
        }
        out
    }
}

fn month(day: NaiveDate) -> &'static str {
    const MONTHS: [&str; 12] = [
        "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
    ];
    MONTHS[day.month0() as usize]
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, missing_docs)]
    use super::*;
    use inventory::Currency;

    #[test]
    fn figures_are_grouped_and_exact() {
        let plain = Figures::default();
        assert_eq!(plain.count(1_234_567), "1,234,567");
        assert_eq!(plain.count(-999), "\u{2212}999");
        assert_eq!(plain.count(1000), "1,000");
        assert_eq!(plain.number(12_345.50), "12,345.5");
        assert_eq!(plain.number(-0.001), "0");
        assert_eq!(plain.number(f64::NAN), "not a number");
        let costly = Money {
            minor: 99_999_999_999_999,
            currency: Currency::EUR,
        };
        assert_eq!(plain.money(&costly), "999,999,999,999.99 EUR");
        let german = Figures {
            grouping: ".".to_owned(),
            decimal: ",".to_owned(),
            dates: Dates::Iso,
        };
        assert_eq!(german.money(&costly), "999.999.999.999,99 EUR");
        let day = NaiveDate::from_ymd_opt(2026, 3, 4).unwrap();
        assert_eq!(german.date(day), "2026-03-04");
        assert_eq!(plain.date(day), "4 Mar 2026");
    }
}
