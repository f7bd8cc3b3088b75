//! Bookings: one row each, also of those that were fulfilled or cancelled.

use super::{exactly_one, existing_row};
use crate::error::Result;
use crate::journal::Entry;
use inventory::{BookingFacts, Revision};
use rusqlite::{Connection, params};

/// An asset was booked, or that was revised or taken back.
pub fn booking(
    connection: &Connection,
    entry: &Entry,
    revision: &Revision<BookingFacts>,
) -> Result<()> {
    let Some(facts) = &revision.new else {
        let removed = connection
            .prepare_cached("DELETE FROM booking WHERE id = ?1")?
            .execute([entry.stream.as_bytes()])?;
        return exactly_one(entry, "booking", removed);
    };
    let sql = match revision.old {
        None => {
            "INSERT INTO booking (id, version, asset, person, from_day, until_day, note, state) \
             VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)"
        }
        Some(_) => {
            "UPDATE booking SET version = ?2, asset = ?3, person = ?4, from_day = ?5, until_day = ?6, note = ?7, \
             state = ?8 WHERE id = ?1"
        }
    };
    let written = connection.prepare_cached(sql)?.execute(params![
        entry.stream.as_bytes(),
        entry.version,
        existing_row(connection, entry, "asset", &facts.asset.0)?,
        existing_row(connection, entry, "person", &facts.person.0)?,
        facts.from.to_string(),
        facts.until.to_string(),
        facts.note,
        facts.state.word(),
    ])?;
    exactly_one(entry, "booking", written)
}
