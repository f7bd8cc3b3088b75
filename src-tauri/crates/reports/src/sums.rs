//! What a report adds up: counts and numbers plainly, money only within its currency.

use inventory::Money;

use crate::{Cell, Column, ReportError};

/// What a column came to.
#[derive(Debug, Clone, PartialEq, Default)]
pub enum Total {
    /// Nothing was added up.
    #[default]
    None,
    /// How many.
    Count(i64),
    /// A measured sum.
    Number(f64),
    /// One sum for each currency, by its code.
    Money(Vec<Money>),
}

/// What a report came to.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Totals {
    /// How many rows it has.
    pub rows: u64,
    /// One entry for each column.
    pub columns: Vec<Total>,
}

impl Totals {
    pub(crate) fn new(columns: &[Column]) -> Self {
        Self {
            rows: 0,
            columns: vec![Total::None; columns.len()],
        }
    }

    /// Checks that a row fits the columns and adds it up.
    pub(crate) fn add(&mut self, columns: &[Column], cells: &[Cell]) -> Result<(), ReportError> {
        self.rows += 1;
        if cells.len() != columns.len() {
            return Err(ReportError::RowShape {
                row: self.rows,
                found: cells.len(),
                expected: columns.len(),
            });
        }
        for ((column, cell), total) in columns.iter().zip(cells).zip(&mut self.columns) {
            if let (Some(expected), Cell::Money(money)) = (&column.currency, cell)
                && *expected != money.currency
            {
                return Err(ReportError::ForeignCurrency {
                    row: self.rows,
                    heading: column.heading.clone(),
                    expected: *expected,
                    found: money.currency,
                });
            }
            if column.total {
                total.add(cell).ok_or_else(|| ReportError::TotalTooLarge {
                    heading: column.heading.clone(),
                })?;
            }
        }
        Ok(())
    }

    /// How many lines the totals need: one for each currency of the column that has most.
    pub(crate) fn lines(&self) -> usize {
        self.columns
            .iter()
            .map(|total| match total {
                Total::None => 0,
                Total::Count(_) | Total::Number(_) => 1,
                Total::Money(sums) => sums.len(),
            })
            .max()
            .unwrap_or(0)
    }

    /// What stands in a column on a line of the totals.
    pub(crate) fn at(&self, line: usize, column: usize) -> Cell {
        match &self.columns[column] {
            Total::Count(count) if line == 0 => Cell::Count(*count),
            Total::Number(number) if line == 0 => Cell::Number(*number),
            Total::Money(sums) => sums.get(line).copied().into(),
            _ => Cell::Empty,
        }
    }
}

impl Total {
    /// `None` when the sum cannot be held exactly. Words and days add nothing.
    fn add(&mut self, cell: &Cell) -> Option<()> {
        match (cell, &mut *self) {
            (Cell::Count(count), Total::Count(sum)) => *sum = sum.checked_add(*count)?,
            (Cell::Count(count), Total::None) => *self = Total::Count(*count),
            (Cell::Number(number), Total::Number(sum)) => *sum += number,
            (Cell::Number(number), Total::None) => *self = Total::Number(*number),
            (Cell::Money(money), Total::Money(sums)) => {
                match sums.binary_search_by(|sum| sum.currency.cmp(&money.currency)) {
                    Ok(at) => sums[at].minor = sums[at].minor.checked_add(money.minor)?,
                    Err(at) => sums.insert(at, *money),
                }
            }
            (Cell::Money(money), Total::None) => *self = Total::Money(vec![*money]),
            _ => {}
        }
        Some(())
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, missing_docs)]
    use super::*;
    use crate::Kind;
    use inventory::Currency;

    fn amount(minor: i64, currency: Currency) -> Money {
        Money { minor, currency }
    }

    fn money(minor: i64, currency: Currency) -> Cell {
        Cell::Money(amount(minor, currency))
    }

    #[test]
    fn currencies_are_added_up_apart() {
        let columns = [
            Column::new("n", "Items", Kind::Count).totalled(),
            Column::new("cost", "Cost", Kind::Money).totalled(),
            Column::new("name", "Name", Kind::Text),
        ];
        let mut totals = Totals::new(&columns);
        for (count, cost) in [
            (1, money(100, Currency::USD)),
            (2, money(250, Currency::EUR)),
            (3, money(50, Currency::USD)),
        ] {
            totals
                .add(&columns, &[Cell::Count(count), cost, "x".into()])
                .unwrap();
        }
        totals
            .add(&columns, &[Cell::Empty, Cell::Empty, Cell::Empty])
            .unwrap();
        assert_eq!(totals.rows, 4);
        assert_eq!(totals.columns[0], Total::Count(6));
        assert_eq!(
            totals.columns[1],
            Total::Money(vec![amount(250, Currency::EUR), amount(150, Currency::USD)])
        );
        assert_eq!(totals.columns[2], Total::None);
        assert_eq!(totals.lines(), 2);
        assert_eq!(totals.at(1, 0), Cell::Empty);
        assert_eq!(totals.at(1, 1), money(150, Currency::USD));
    }

    #[test]
    fn faults_are_named() {
        let columns = [Column::new("v", "Value", Kind::Money)
            .in_currency(Currency::EUR)
            .totalled()];
        let mut totals = Totals::new(&columns);
        let wrong = totals
            .add(&columns, &[money(1, Currency::USD)])
            .unwrap_err();
        assert!(wrong.to_string().contains("USD") && wrong.to_string().contains("Value"));
        let short = totals.add(&columns, &[]).unwrap_err();
        assert!(short.to_string().contains("Row 2"), "{short}");
        totals
            .add(&columns, &[money(i64::MAX, Currency::EUR)])
            .unwrap();
        let large = totals
            .add(&columns, &[money(1, Currency::EUR)])
            .unwrap_err();
        assert!(large.to_string().contains("\"Value\""), "{large}");
    }
}
