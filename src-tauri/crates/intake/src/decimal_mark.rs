//! Which mark a column of amounts has before the cents: told by the amounts of all its rows.

use crate::money::{self, DecimalMark, Mark};
use serde::{Deserialize, Serialize};

/// The decimal mark of a column, and how we know.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Decimals {
    /// The mark.
    pub mark: DecimalMark,
    /// Whether the column leaves no other reading, or a person chose it.
    pub certain: bool,
    /// Why, in a sentence.
    pub evidence: String,
}

/// What the amounts of a column say about their decimal mark.
#[derive(Clone, Debug, Default)]
pub(crate) struct DecimalEvidence {
    point: Option<(u64, String)>,
    comma: Option<(u64, String)>,
    points: u64,
    commas: u64,
    either: Option<(u64, String)>,
}

impl DecimalEvidence {
    /// Looks at one cell of a money column.
    pub(crate) fn observe(&mut self, line: u64, text: &str) {
        let first = match money::mark(text) {
            Mark::None => return,
            Mark::Only(DecimalMark::Point) => {
                self.points += 1;
                &mut self.point
            }
            Mark::Only(DecimalMark::Comma) => {
                self.commas += 1;
                &mut self.comma
            }
            Mark::Either => &mut self.either,
        };
        if first.is_none() {
            *first = Some((line, text.to_owned()));
        }
    }

    /// The mark that fits; `comma` is what to assume where nothing tells.
    pub(crate) fn decide(&self, comma: bool) -> Decimals {
        let mark = match self.points.cmp(&self.commas) {
            std::cmp::Ordering::Greater => DecimalMark::Point,
            std::cmp::Ordering::Less => DecimalMark::Comma,
            std::cmp::Ordering::Equal if comma => DecimalMark::Comma,
            std::cmp::Ordering::Equal => DecimalMark::Point,
        };
        let (certain, evidence) = match (&self.point, &self.comma, &self.either) {
            (Some((point, a)), Some((comma, b)), either) => (
                either.is_none(),
                format!(
                    "Line {point} has “{a}” with a decimal point, line {comma} has “{b}” with a decimal comma."
                ),
            ),
            (Some((line, text)), None, _) | (None, Some((line, text)), _) => (
                true,
                format!("Line {line} has “{text}”, which has a {mark}."),
            ),
            (None, None, Some((line, text))) => (
                false,
                format!(
                    "Line {line} has “{text}”, which can be read in two ways. It is read with a {mark}."
                ),
            ),
            (None, None, None) => (
                true,
                "No amount in the column can be read in two ways.".to_owned(),
            ),
        };
        Decimals {
            mark,
            certain,
            evidence,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use DecimalMark::{Comma, Point};

    #[test]
    fn the_mark_is_found_over_the_column() {
        let table: &[(&[&str], bool, DecimalMark, bool)] = &[
            (&["1,234", "12.50"], true, Point, true),
            (&["1,234", "12,50"], false, Comma, true),
            (&["1.234.567"], false, Comma, true),
            (&["1,234"], false, Point, false),
            (&["1,234"], true, Comma, false),
            (&["100", "x"], false, Point, true),
            (&["12.50", "12,50", "1,234", "1.50"], false, Point, false),
        ];
        for (amounts, comma, mark, certain) in table {
            let mut evidence = DecimalEvidence::default();
            amounts
                .iter()
                .zip(2..)
                .for_each(|(amount, line)| evidence.observe(line, amount));
            let found = evidence.decide(*comma);
            assert_eq!(
                (found.mark, found.certain),
                (*mark, *certain),
                "{amounts:?}: {}",
                found.evidence
            );
        }
    }
}
