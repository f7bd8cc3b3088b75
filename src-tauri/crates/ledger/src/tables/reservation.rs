//! Reserved tags: one row for each block, and one for each tag of it.

use super::{exactly_one, existing_row};
use crate::error::Result;
use crate::journal::Entry;
use inventory::{ReservationFacts, Revision};
use rusqlite::{Connection, params};

/// Tags were set aside, or that was revised or taken back.
pub fn reservation(
    connection: &Connection,
    entry: &Entry,
    revision: &Revision<ReservationFacts>,
) -> Result<()> {
    if revision.old.is_some() {
        let row = existing_row(connection, entry, "reservation", &entry.stream)?;
        connection
            .prepare_cached("DELETE FROM reserved_tag WHERE reservation = ?1")?
            .execute([row])?;
    }
    let Some(facts) = &revision.new else {
        let removed = connection
            .prepare_cached("DELETE FROM reservation WHERE id = ?1")?
            .execute([entry.stream.as_bytes()])?;
        return exactly_one(entry, "reservation", removed);
    };
    let series = existing_row(connection, entry, "series", &facts.series.0)?;
    let tags = i64::try_from(facts.tags.len()).unwrap_or(i64::MAX);
    match revision.old {
        None => {
            let mut statement = connection.prepare_cached(
                "INSERT INTO reservation (id, version, at, actor, station, series, note, tags) \
                 VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)",
            )?;
            statement.execute(params![
                entry.stream.as_bytes(),
                entry.version,
                entry.at,
                entry.actor.as_bytes(),
                entry.station.as_bytes(),
                series,
                facts.note,
                tags,
            ])?;
        }
        Some(_) => {
            let mut statement = connection.prepare_cached(
                "UPDATE reservation SET version = ?2, series = ?3, note = ?4, tags = ?5 WHERE id = ?1",
            )?;
            let values = params![
                entry.stream.as_bytes(),
                entry.version,
                series,
                facts.note,
                tags
            ];
            exactly_one(entry, "reservation", statement.execute(values)?)?;
        }
    }
    let row = existing_row(connection, entry, "reservation", &entry.stream)?;
    let mut statement = connection.prepare_cached(
        "INSERT INTO reserved_tag (tag_key, tag, reservation, ordinal) VALUES (?1, ?2, ?3, ?4)",
    )?;
    for (ordinal, tag) in (1_i64..).zip(&facts.tags) {
        statement.execute(params![tag.key(), tag.as_str(), row, ordinal])?;
    }
    Ok(())
}
