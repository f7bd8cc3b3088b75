//! Tags for rows that bring none. The numbers used are written to their series once, at the end.

use super::refusal::{Stop, refuse};
use crate::series::of_category;
use intake::Field;
use inventory::{SeriesFacts, Tag};
use ledger::view::records::SeriesRecord;
use ledger::{Book, View};

/// The tag series of the register and how far this import used them.
pub(super) struct Tags {
    all: Vec<(SeriesRecord, u64)>,
}

/// A tag that nobody has yet, and which number of which series it is.
pub(super) struct Free {
    pub tag: Tag,
    series: usize,
    number: u64,
}

impl Tags {
    /// The series as they stand.
    pub fn new(view: View<'_>) -> Result<Tags, Stop> {
        let all = view
            .series()?
            .into_iter()
            .map(|series| (series.facts.next, series));
        Ok(Tags {
            all: all.map(|(next, series)| (series, next)).collect(),
        })
    }

    /// The next tag for an asset of this category that no asset has or had.
    pub fn free(&self, view: View<'_>, category: &str) -> Result<Free, Stop> {
        let facts = self.all.iter().map(|(series, _)| &series.facts);
        let Some(series) = of_category(facts, category) else {
            return refuse(
                Field::Tag,
                "The row has no tag, and no tag series fits it. Give it a tag, or add a series.",
            );
        };
        let (record, next) = &self.all[series];
        let mut facts = SeriesFacts {
            next: *next,
            ..record.facts.clone()
        };
        while let Some((number, tag)) = facts.upcoming() {
            if !view.tag_is_spoken_for(&tag.key())? {
                return Ok(Free {
                    tag,
                    series,
                    number,
                });
            }
            facts.next = number + 1;
        }
        refuse(
            Field::Tag,
            format!(
                "The row has no tag, and the series {} has no more numbers.",
                record.facts.name
            ),
        )
    }

    /// Notes that a free tag was given to a row.
    pub fn used(&mut self, free: &Free) {
        self.all[free.series].1 = free.number + 1;
    }

    /// Whether this import gave the tag to a row that brought none.
    pub fn gave(&self, key: &str) -> bool {
        self.all.iter().any(|(series, next)| {
            let facts = &series.facts;
            let Some(rest) = key
                .strip_prefix(facts.prefix.as_str())
                .filter(|_| facts.next < *next)
            else {
                return false;
            };
            let digits = if facts.check_character {
                rest.get(..rest.len().saturating_sub(1))
            } else {
                Some(rest)
            };
            let number = digits.and_then(|digits| digits.parse().ok());
            number.is_some_and(|number| {
                (facts.next..*next).contains(&number)
                    && facts.tag(number).is_some_and(|tag| tag.key() == key)
            })
        })
    }

    /// Writes how far the numbers were used.
    pub fn close(self, book: &mut Book<'_>) -> Result<(), Stop> {
        for (series, next) in self.all {
            let facts = SeriesFacts {
                next,
                ..series.facts.clone()
            };
            book.revise_series(&series, facts)?;
        }
        Ok(())
    }
}
