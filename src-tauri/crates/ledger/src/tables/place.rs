//! Places: a tree, with each place's whole path kept beside it for reading.

use super::{exactly_one, existing_row};
use crate::error::{LedgerError, Result};
use crate::journal::Entry;
use inventory::{PlaceFacts, Revision, fold, tag};
use rusqlite::{Connection, params};

/// What stands between the names of a path.
pub const SEPARATOR: &str = " › ";

/// A place was added, revised or taken back.
pub fn place(
    connection: &Connection,
    entry: &Entry,
    revision: &Revision<PlaceFacts>,
) -> Result<()> {
    let Some(facts) = &revision.new else {
        let removed = connection
            .prepare_cached("DELETE FROM place WHERE id = ?1")?
            .execute([entry.stream.as_bytes()])?;
        return exactly_one(entry, "place", removed);
    };
    let parent = facts
        .parent
        .map(|id| existing_row(connection, entry, "place", &id.0))
        .transpose()?;
    let merged = facts
        .merged
        .map(|id| existing_row(connection, entry, "place", &id.0))
        .transpose()?;
    let (path, depth) = match parent {
        None => (facts.name.clone(), 0),
        Some(parent) => {
            let mut statement =
                connection.prepare_cached("SELECT path, depth FROM place WHERE row = ?1")?;
            let (above, depth): (String, i64) =
                statement.query_row([parent], |row| Ok((row.get(0)?, row.get(1)?)))?;
            (format!("{above}{SEPARATOR}{}", facts.name), depth + 1)
        }
    };
    let sql = match revision.old {
        None => {
            "INSERT INTO place (id, version, name, code, code_key, parent, notes, path, depth, name_key, path_key, merged) \
             VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12)"
        }
        Some(_) => {
            "UPDATE place SET version = ?2, name = ?3, code = ?4, code_key = ?5, parent = ?6, notes = ?7, \
             path = ?8, depth = ?9, name_key = ?10, path_key = ?11, merged = ?12 WHERE id = ?1"
        }
    };
    let written = connection.prepare_cached(sql)?.execute(params![
        entry.stream.as_bytes(),
        entry.version,
        facts.name,
        facts.code,
        tag::key(&facts.code),
        parent,
        facts.notes,
        path,
        depth,
        fold(&facts.name),
        fold(&path),
        merged,
    ])?;
    exactly_one(entry, "place", written)?;
    match revision.old {
        None => Ok(()),
        Some(_) => rename_below(connection, entry),
    }
}

/// Writes the paths of everything below a place that was renamed or moved.
fn rename_below(connection: &Connection, entry: &Entry) -> Result<()> {
    let top = existing_row(connection, entry, "place", &entry.stream)?;
    let mut below = connection.prepare_cached("SELECT row, name FROM place WHERE parent = ?1")?;
    let mut write = connection
        .prepare_cached("UPDATE place SET path = ?2, depth = ?3, path_key = ?4 WHERE row = ?1")?;
    let mut waiting = vec![(top, 0)];
    while let Some((row, steps)) = waiting.pop() {
        // A tree of places has no loops; a journal that says otherwise must not hang the program.
        if steps > 100 {
            return Err(LedgerError::DoesNotFit {
                seq: entry.seq,
                what: "a place would be inside itself".into(),
            });
        }
        let (path, depth): (String, i64) = connection.query_row(
            "SELECT path, depth FROM place WHERE row = ?1",
            [row],
            |row| Ok((row.get(0)?, row.get(1)?)),
        )?;
        let children: Vec<(i64, String)> = below
            .query_map([row], |row| Ok((row.get(0)?, row.get(1)?)))?
            .collect::<Result<_, _>>()?;
        for (child, name) in children {
            let path = format!("{path}{SEPARATOR}{name}");
            write.execute(params![child, path, depth + 1, fold(&path)])?;
            waiting.push((child, steps + 1));
        }
    }
    Ok(())
}
