//! Bookings: of one asset, for one person, or all that are to come.

use super::View;
use super::asset::{date, word};
use super::records::Versioned;
use crate::error::Result;
use chrono::NaiveDate;
use inventory::{AssetId, BookingFacts, BookingId, BookingState, PersonId};
use rusqlite::types::Value;
use rusqlite::{OptionalExtension, Row, params, params_from_iter};
use uuid::Uuid;

/// A booking with its place in the journal.
pub type BookingRecord = Versioned<BookingId, BookingFacts>;

/// Which bookings are meant.
#[derive(Clone, Debug, Default)]
pub struct Bookings {
    /// Of this asset.
    pub asset: Option<AssetId>,
    /// For this person.
    pub person: Option<PersonId>,
    /// Those that were fulfilled or cancelled, too.
    pub all: bool,
}

const BOOKING: &str = "SELECT b.row, b.id, b.version, (SELECT id FROM asset WHERE row = b.asset), \
    (SELECT id FROM person WHERE row = b.person), b.from_day, b.until_day, b.note, b.state FROM booking b";

fn read(row: &Row<'_>) -> rusqlite::Result<BookingRecord> {
    let id = |column| row.get::<_, [u8; 16]>(column).map(Uuid::from_bytes);
    Ok(Versioned {
        row: row.get(0)?,
        id: id(1)?.into(),
        version: row.get(2)?,
        facts: BookingFacts {
            asset: id(3)?.into(),
            person: id(4)?.into(),
            from: date(row, 5)?.unwrap_or_default(),
            until: date(row, 6)?.unwrap_or_default(),
            note: row.get(7)?,
            state: word(row, 8, BookingState::from_word)?.unwrap_or_default(),
        },
    })
}

impl View<'_> {
    /// The booking with this identity.
    pub fn booking(&self, id: &BookingId) -> Result<Option<BookingRecord>> {
        let mut statement = self
            .connection
            .prepare_cached(&format!("{BOOKING} WHERE b.id = ?1"))?;
        Ok(statement.query_row([id.as_bytes()], read).optional()?)
    }

    /// The open bookings of an asset that have a day within these, the first to begin in front. Without a last day they
    /// have no end.
    pub fn bookings_of(
        &self,
        asset: &AssetId,
        from: NaiveDate,
        until: Option<NaiveDate>,
    ) -> Result<Vec<BookingRecord>> {
        let sql = format!(
            "{BOOKING} WHERE b.asset = (SELECT row FROM asset WHERE id = ?1) AND b.state = 'open' \
             AND b.until_day >= ?2 AND (?3 IS NULL OR b.from_day <= ?3) ORDER BY b.from_day, b.row LIMIT 100"
        );
        let mut statement = self.connection.prepare_cached(&sql)?;
        let until = until.map(|day| day.to_string());
        Ok(statement
            .query_map(params![asset.as_bytes(), from.to_string(), until], read)?
            .collect::<Result<_, _>>()?)
    }

    /// Bookings, the first to begin in front; and how many in all.
    pub fn bookings(
        &self,
        wanted: &Bookings,
        offset: u32,
        limit: u32,
    ) -> Result<(Vec<BookingRecord>, u32)> {
        let (conditions, ids) = wanted.conditions();
        let total = self
            .connection
            .prepare_cached(&format!(
                "SELECT count(*) FROM booking b WHERE {conditions}"
            ))?
            .query_row(params_from_iter(&ids), |row| row.get(0))?;
        let mut statement = self.connection.prepare_cached(&listed(&conditions))?;
        let part = [limit, offset].map(|number| Value::Integer(number.into()));
        let rows = statement
            .query_map(params_from_iter(ids.into_iter().chain(part)), read)?
            .collect::<Result<_, _>>()?;
        Ok((rows, total))
    }
}

/// The list of bookings that fit; its last two values are how many rows at most, and how many are left out in front.
fn listed(conditions: &str) -> String {
    format!("{BOOKING} WHERE {conditions} ORDER BY b.from_day, b.row LIMIT ? OFFSET ?")
}

impl Bookings {
    /// Only what was asked for stands in the words: a condition that may be switched off is found by no index.
    fn conditions(&self) -> (String, Vec<Value>) {
        let mut parts = Vec::new();
        let mut ids = Vec::new();
        if let Some(id) = &self.asset {
            parts.push("b.asset = (SELECT row FROM asset WHERE id = ?)");
            ids.push(Value::Blob(id.as_bytes().to_vec()));
        }
        if let Some(id) = &self.person {
            parts.push("b.person = (SELECT row FROM person WHERE id = ?)");
            ids.push(Value::Blob(id.as_bytes().to_vec()));
        }
        if !self.all {
            parts.push("b.state = 'open'");
        }
        if parts.is_empty() {
            parts.push("1");
        }
        (parts.join(" AND "), ids)
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;
    use crate::open::fit_out;
    use rusqlite::Connection;
    use uuid::Uuid;

    #[test]
    fn every_list_of_bookings_is_found_and_ordered_by_an_index() {
        let connection = Connection::open_in_memory().unwrap();
        fit_out(&connection).unwrap();
        crate::tables::recreate(&connection).unwrap();
        let id = Uuid::nil();
        for asset in [None, Some(id.into())] {
            for person in [None, Some(id.into())] {
                for all in [false, true] {
                    let wanted = Bookings { asset, person, all };
                    let (conditions, ids) = wanted.conditions();
                    let sql = format!("EXPLAIN QUERY PLAN {}", listed(&conditions));
                    let mut statement = connection.prepare(&sql).unwrap();
                    let part = [Value::Integer(10), Value::Integer(0)];
                    let steps: Vec<String> = statement
                        .query_map(params_from_iter(ids.into_iter().chain(part)), |row| {
                            row.get(3)
                        })
                        .unwrap()
                        .collect::<Result<_, _>>()
                        .unwrap();
                    let steps = steps.join("; ");
                    assert!(
                        steps.contains("USING INDEX booking_"),
                        "{wanted:?}: {steps}"
                    );
                    assert!(!steps.contains("TEMP B-TREE"), "{wanted:?}: {steps}");
                }
            }
        }
    }
}
