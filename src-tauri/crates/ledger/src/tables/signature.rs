//! Signatures drawn on a screen: for which action, and of whom each may be.

use super::{exactly_one, existing_row};
use crate::error::{LedgerError, Result};
use crate::journal::Entry;
use inventory::{PersonFacts, Revision, SignatureFacts};
use rusqlite::{Connection, OptionalExtension, params};

/// Somebody signed for an action.
pub fn drawn(connection: &Connection, entry: &Entry, facts: &SignatureFacts) -> Result<()> {
    let acknowledged = connection
        .prepare_cached("SELECT 1 FROM action WHERE batch = ?1")?
        .query_row([facts.action.as_bytes()], |_| Ok(()))
        .optional()?;
    if acknowledged.is_none() {
        return Err(LedgerError::NotThere {
            seq: entry.seq,
            what: format!("there is no action {}", facts.action),
        });
    }
    let sql = "INSERT INTO signed (id, version, seq, action, at, actor, digest, erased) \
        VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, 0)";
    connection.prepare_cached(sql)?.execute(params![
        entry.stream.as_bytes(),
        entry.version,
        entry.seq,
        facts.action.as_bytes(),
        entry.at,
        entry.actor.as_bytes(),
        facts.digest,
    ])?;
    for person in &facts.people {
        let row = existing_row(connection, entry, "person", &person.0)?;
        connection
            .prepare_cached("INSERT INTO signer (person, signed) VALUES (?1, ?2)")?
            .execute(params![row, entry.stream.as_bytes()])?;
    }
    Ok(())
}

/// A signature was erased by itself.
pub fn erased(connection: &Connection, entry: &Entry) -> Result<()> {
    let erased = connection
        .prepare_cached("UPDATE signed SET version = ?2, erased = 1 WHERE id = ?1 AND erased = 0")?
        .execute(params![entry.stream.as_bytes(), entry.version])?;
    exactly_one(entry, "signature", erased)
}

/// Whoever is erased takes along what they may have drawn.
pub fn person(
    connection: &Connection,
    entry: &Entry,
    revision: &Revision<PersonFacts>,
) -> Result<()> {
    if revision.new.as_ref().is_some_and(|facts| facts.erased) {
        let row = existing_row(connection, entry, "person", &entry.stream)?;
        connection
            .prepare_cached(
                "UPDATE signed SET erased = 1 WHERE id IN (SELECT signed FROM signer WHERE person = ?1)",
            )?
            .execute([row])?;
    }
    Ok(())
}
