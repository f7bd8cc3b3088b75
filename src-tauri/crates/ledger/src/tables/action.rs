//! Actions: what people did, one row each, and which of them were taken back or done again.

use super::exactly_one;
use crate::error::{LedgerError, Result};
use crate::journal::Entry;
use inventory::{Action, BatchId, fold};
use rusqlite::{Connection, params};

/// An action ended; or it began, and ends only later.
pub fn record(connection: &Connection, entry: &Entry, action: &Action) -> Result<()> {
    let ended = connection
        .prepare_cached("DELETE FROM open_action WHERE batch = ?1")?
        .execute([entry.batch.as_bytes()])?;
    // The first entry of its stream opens it, the second ends it.
    let fits = match action.open {
        true => entry.version == 1,
        false => ended == usize::from(entry.version > 1),
    };
    if !fits {
        return Err(LedgerError::DoesNotFit {
            seq: entry.seq,
            what: "it ends an action that is not open".to_owned(),
        });
    }
    match action.open {
        true => begin(connection, entry, action),
        false => end(connection, entry, action),
    }
}

fn begin(connection: &Connection, entry: &Entry, action: &Action) -> Result<()> {
    let mut statement = connection.prepare_cached(
        "INSERT INTO open_action (batch, at, actor, station, reason, kind, subject, undoes, redoes, ticket) \
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10)",
    )?;
    statement.execute(params![
        entry.batch.as_bytes(),
        entry.at,
        entry.actor.as_bytes(),
        entry.station.as_bytes(),
        entry.reason,
        action.kind.word(),
        action.subject,
        action.undoes.map(|batch| *batch.as_bytes()),
        action.redoes.map(|batch| *batch.as_bytes()),
        action.ticket,
    ])?;
    Ok(())
}

fn end(connection: &Connection, entry: &Entry, action: &Action) -> Result<()> {
    let mut statement = connection.prepare_cached(
        "INSERT INTO action (seq, batch, at, actor, station, reason, kind, entries, assets, subject, undoes, redoes, ticket, \
         ticket_key) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14)",
    )?;
    let count = |number: u64| i64::try_from(number).unwrap_or(i64::MAX);
    let id = |batch: Option<BatchId>| batch.map(|batch| *batch.as_bytes());
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
        id(action.undoes),
        id(action.redoes),
        action.ticket,
        fold(&action.ticket),
    ])?;
    let by = entry.batch.as_bytes();
    if let Some(undone) = action.undoes {
        // The redos of it stand no longer either.
        let sql = "UPDATE action SET undone_by = ?2 WHERE redoes = ?1 AND undone_by IS NULL";
        connection
            .prepare_cached(sql)?
            .execute(params![undone.as_bytes(), by])?;
        mark(connection, entry, &undone, Some(by))?;
    }
    if let Some(redone) = action.redoes {
        let sql = "UPDATE action SET undone_by = ?2 WHERE undoes = ?1 AND undone_by IS NULL";
        connection
            .prepare_cached(sql)?
            .execute(params![redone.as_bytes(), by])?;
        mark(connection, entry, &redone, None)?;
    }
    Ok(())
}

/// Says that an action is taken back by another, or stands again.
fn mark(
    connection: &Connection,
    entry: &Entry,
    action: &BatchId,
    by: Option<&[u8; 16]>,
) -> Result<()> {
    let marked = connection
        .prepare_cached("UPDATE action SET undone_by = ?2 WHERE batch = ?1")?
        .execute(params![action.as_bytes(), by])?;
    exactly_one(entry, "action", marked)
}
