//! Which way round a file has day and month: told by the dates of all its rows.

use crate::dates::{self, Order};
use serde::{Deserialize, Serialize};

/// The order of a file's dates, and how we know.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct DateOrder {
    /// The order dates are read in.
    pub order: Order,
    /// Whether the file leaves no other reading, or a person chose it.
    pub certain: bool,
    /// Why, in a sentence.
    pub evidence: String,
}

/// What the dates of a file say about their order, gathered over all its rows.
#[derive(Clone, Debug, Default)]
pub(crate) struct OrderEvidence {
    month_first: Votes,
    day_first: Votes,
    year_first: Votes,
    either: Votes,
    dotted: u64,
}

#[derive(Clone, Debug, Default)]
struct Votes {
    count: u64,
    first: Option<(u64, String)>,
}

impl Votes {
    fn add(&mut self, line: u64, text: &str) {
        self.count += 1;
        if self.first.is_none() {
            self.first = Some((line, text.to_owned()));
        }
    }

    fn example(&self) -> String {
        self.first
            .as_ref()
            .map_or_else(String::new, |(line, text)| {
                format!("Line {line} has “{text}”")
            })
    }
}

impl OrderEvidence {
    /// Looks at one cell of a date column.
    pub(crate) fn observe(&mut self, line: u64, text: &str) {
        let Some(figures) = dates::open_figures(text) else {
            return;
        };
        let votes = match figures {
            (32.., 1..=12) => &mut self.year_first,
            (13..=31, 1..=12) => &mut self.day_first,
            (1..=12, 13..=31) => &mut self.month_first,
            (1..=12, 1..=12) if figures.0 != figures.1 => &mut self.either,
            _ => return,
        };
        votes.add(line, text);
        self.dotted += u64::from(text.contains('.'));
    }

    /// The order that fits. `day_first` is what to assume where every date can be read both ways.
    pub(crate) fn decide(&self, day_first: bool) -> DateOrder {
        let mut candidates = [
            (Order::DayFirst, &self.day_first),
            (Order::MonthFirst, &self.month_first),
            (Order::YearFirst, &self.year_first),
        ];
        candidates.sort_by_key(|(_, votes)| std::cmp::Reverse(votes.count));
        let [(order, most), (other, fewer), _] = candidates;
        if fewer.count > 0 {
            let evidence = format!(
                "{}, which is {order}, but {} is {other}. Most dates are {order}, so all are read that way.",
                most.example(),
                fewer
                    .example()
                    .replacen("Line", "line", 1)
                    .replacen(" has ", ", ", 1),
            );
            return DateOrder {
                order,
                certain: false,
                evidence,
            };
        }
        if most.count > 0 {
            let evidence = format!("{}, which can only be {order}.", most.example());
            return DateOrder {
                order,
                certain: true,
                evidence,
            };
        }
        let order = if day_first || self.dotted > 0 {
            Order::DayFirst
        } else {
            Order::MonthFirst
        };
        if self.either.count > 0 {
            let evidence = format!(
                "{}, and every date of the file can be read with the day or the month first. It is read as {order}; \
                 choose the other order if that is wrong.",
                self.either.example()
            );
            return DateOrder {
                order,
                certain: false,
                evidence,
            };
        }
        DateOrder {
            order,
            certain: true,
            evidence: "No date in the file can be read in two ways.".to_owned(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use Order::{DayFirst, MonthFirst, YearFirst};

    fn decided(dates: &[&str], day_first: bool) -> DateOrder {
        let mut evidence = OrderEvidence::default();
        dates
            .iter()
            .zip(2..)
            .for_each(|(date, line)| evidence.observe(line, date));
        evidence.decide(day_first)
    }

    #[test]
    fn a_value_above_twelve_decides_the_order() {
        let table: &[(&[&str], bool, Order, bool)] = &[
            (&["1/2/23", "1/23/23"], true, MonthFirst, true),
            (&["1/2/23", "23/1/23"], false, DayFirst, true),
            (&["99-12-31", "98-01-02"], false, YearFirst, true),
            (&["04/05/2026", "05/04/2026"], false, MonthFirst, false),
            (&["04/05/2026", "05/04/2026"], true, DayFirst, false),
            (&["04.05.2026"], false, DayFirst, false),
            (&["04/04/2026", "2026-01-02", "x"], false, MonthFirst, true),
            (&["1/23/23", "2/24/23", "23/1/23"], false, MonthFirst, false),
        ];
        for (dates, day_first, order, certain) in table {
            let found = decided(dates, *day_first);
            assert_eq!(
                (found.order, found.certain),
                (*order, *certain),
                "{dates:?}: {}",
                found.evidence
            );
        }
        assert_eq!(
            decided(&["1/2/23", "1/23/23"], false).evidence,
            "Line 3 has “1/23/23”, which can only be month/day/year."
        );
        assert!(
            decided(&["1/23/23", "2/24/23", "23/1/23"], false)
                .evidence
                .contains("but line 4, “23/1/23” is")
        );
    }
}
