//! Reserved tags: one row for each block, and one for each tag of it, with what became of it.

use super::{Origin, exactly_one, existing_row};
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
            let origin = Origin::of(connection, entry)?;
            let mut statement = connection.prepare_cached(
                "INSERT INTO reservation (id, version, at, actor, station, series, note, tags, taken, printed) \
                 VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, 0, 0)",
            )?;
            statement.execute(params![
                entry.stream.as_bytes(),
                entry.version,
                origin.at,
                origin.actor.as_bytes(),
                origin.station.as_bytes(),
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
    let mut statement = connection.prepare_cached(&format!(
        "INSERT INTO reserved_tag (tag_key, tag, reservation, ordinal, taken, printed) \
         VALUES (?1, ?2, ?3, ?4, {TAKEN}, {PRINTED})"
    ))?;
    for (ordinal, tag) in (1_i64..).zip(&facts.tags) {
        statement.execute(params![tag.key(), tag.as_str(), row, ordinal])?;
    }
    let mut statement = connection.prepare_cached(
        "UPDATE reservation SET (taken, printed) = (SELECT coalesce(sum(taken), 0), coalesce(sum(printed), 0) \
         FROM reserved_tag WHERE reservation = ?1) WHERE row = ?1",
    )?;
    statement.execute([row])?;
    Ok(())
}

/// Whether an asset has the tag with the key `?1`, or had it, so that it still finds that asset.
const TAKEN: &str = "(EXISTS (SELECT 1 FROM asset WHERE tag_key = ?1) \
    OR EXISTS (SELECT 1 FROM former_tag WHERE tag_key = ?1))";

/// Whether a label with the tag of the key `?1` went out, one copy at least.
const PRINTED: &str = "EXISTS (SELECT 1 FROM print_label l JOIN print p ON p.row = l.print \
    WHERE l.code_key = ?1 AND l.code_key <> '' AND l.kind IN ('blank', 'asset') \
    AND (l.number - 1) * p.copies < p.sent)";

/// An asset got or lost the tag with this key.
pub fn tag_moved(connection: &Connection, key: &str) -> Result<()> {
    keep(connection, key, "taken", TAKEN)
}

/// A label with the tag of this key went out, or did not after all.
pub fn tag_printed(connection: &Connection, key: &str) -> Result<()> {
    keep(connection, key, "printed", PRINTED)
}

/// Brings what is kept of a tag, if it is reserved, to what is true.
fn keep(connection: &Connection, key: &str, what: &str, truth: &str) -> Result<()> {
    let sql = format!("SELECT reservation, {what} FROM reserved_tag WHERE tag_key = ?1");
    let found: Vec<(i64, bool)> = connection
        .prepare_cached(&sql)?
        .query_map([key], |row| Ok((row.get(0)?, row.get(1)?)))?
        .collect::<Result<_, _>>()?;
    if found.is_empty() {
        return Ok(());
    }
    let now: bool = connection
        .prepare_cached(&format!("SELECT {truth}"))?
        .query_row([key], |row| row.get(0))?;
    let sql = format!("UPDATE reserved_tag SET {what} = ?2 WHERE tag_key = ?1");
    let sum = format!("UPDATE reservation SET {what} = {what} + ?2 WHERE row = ?1");
    for (reservation, _) in found.iter().filter(|(_, before)| *before != now) {
        connection
            .prepare_cached(&sql)?
            .execute(params![key, now])?;
        let step = if now { 1 } else { -1 };
        connection
            .prepare_cached(&sum)?
            .execute(params![reservation, step])?;
    }
    Ok(())
}
