//! Actions: what people did, one row each, and which of them were taken back.

use super::exactly_one;
use crate::error::Result;
use crate::journal::Entry;
use inventory::Action;
use rusqlite::{Connection, params};

/// An action ended.
pub fn record(connection: &Connection, entry: &Entry, action: &Action) -> Result<()> {
    let mut statement = connection.prepare_cached(
        "INSERT INTO action (seq, batch, at, actor, station, reason, kind, entries, assets, subject, undoes) \
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11)",
    )?;
    let count = |number: u64| i64::try_from(number).unwrap_or(i64::MAX);
    statement.execute(params![
        entry.seq,
        entry.batch.as_bytes(),
        entry.at,
        entry.actor.as_bytes(),
        entry.station.as_bytes(),
        entry.reason,
        action.kind.word(),
        count(action.entries),
        count(action.assets),
        action.subject,
        action.undoes.map(|batch| *batch.as_bytes()),
    ])?;
    if let Some(undone) = action.undoes {
        let mut statement =
            connection.prepare_cached("UPDATE action SET undone_by = ?2 WHERE batch = ?1")?;
        let written = statement.execute(params![undone.as_bytes(), entry.batch.as_bytes()])?;
        exactly_one(entry, "action", written)?;
    }
    Ok(())
}
