//! People: one row each, and what narrows a search for one by a detail. The details themselves stand elsewhere.

use super::{exactly_one, existing_row};
use crate::error::Result;
use crate::journal::Entry;
use inventory::{PersonFacts, Revision, fold};
use rusqlite::{CachedStatement, Connection, OptionalExtension, Row, params};
use sha2::{Digest, Sha256};

/// The details by which a person is asked for.
pub const DETAILS: [&str; 5] = ["name", "email", "username", "employee_number", "badge"];

/// What a detail is looked for by: three bytes of the hash of the text as it is compared.
pub fn detail_key(folded: &str) -> i64 {
    let hash = Sha256::digest(folded.as_bytes());
    hash.iter()
        .take(3)
        .fold(0, |key, byte| key << 8 | i64::from(*byte))
}

/// A person was added, revised, erased or taken back.
pub fn person(
    connection: &Connection,
    entry: &Entry,
    revision: &Revision<PersonFacts>,
) -> Result<()> {
    let Some(facts) = &revision.new else {
        forget_details(connection, entry)?;
        let removed = connection
            .prepare_cached("DELETE FROM person WHERE id = ?1")?
            .execute([entry.stream.as_bytes()])?;
        return exactly_one(entry, "person", removed);
    };
    let place = facts
        .place
        .map(|id| existing_row(connection, entry, "place", &id.0))
        .transpose()?;
    let merged = facts
        .merged
        .map(|id| existing_row(connection, entry, "person", &id.0))
        .transpose()?;
    let sql = match revision.old {
        None => {
            "INSERT INTO person (id, version, revision, digest, erased, place, merged) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)"
        }
        Some(_) => {
            "UPDATE person SET version = ?2, revision = ?3, digest = ?4, erased = ?5, place = ?6, merged = ?7 WHERE id = ?1"
        }
    };
    let values = params![
        entry.stream.as_bytes(),
        entry.version,
        facts.revision,
        facts.digest,
        facts.erased,
        place,
        merged
    ];
    let written = connection.prepare_cached(sql)?.execute(values)?;
    exactly_one(entry, "person", written)?;
    if revision.old.is_some() {
        forget_details(connection, entry)?;
    }
    match facts.erased {
        true => Ok(()),
        false => keep_details(connection, entry, facts),
    }
}

fn forget_details(connection: &Connection, entry: &Entry) -> Result<()> {
    let sql = "DELETE FROM person_key WHERE person = (SELECT row FROM person WHERE id = ?1)";
    connection
        .prepare_cached(sql)?
        .execute([entry.stream.as_bytes()])?;
    Ok(())
}

fn keep_details(connection: &Connection, entry: &Entry, facts: &PersonFacts) -> Result<()> {
    let texts = |row: &Row<'_>| -> rusqlite::Result<[String; 5]> {
        Ok([
            row.get(0)?,
            row.get(1)?,
            row.get(2)?,
            row.get(3)?,
            row.get(4)?,
        ])
    };
    let found = match details(connection, "digest") {
        Ok(mut statement) => statement
            .query_row(params![entry.stream.as_bytes(), facts.digest], texts)
            .optional()?,
        // A copy of an older program, that is being proved, tells them apart by their revision.
        Err(_) => details(connection, "revision")?
            .query_row(params![entry.stream.as_bytes(), facts.revision], texts)
            .optional()?,
    };
    // They may be gone since: erased, or of a past moment.
    let Some(texts) = found else { return Ok(()) };
    let row = existing_row(connection, entry, "person", &entry.stream)?;
    let mut insert = connection
        .prepare_cached("INSERT INTO person_key (detail, key, person) VALUES (?1, ?2, ?3)")?;
    for (detail, text) in DETAILS.into_iter().zip(texts) {
        let folded = fold(&text);
        if !folded.is_empty() {
            insert.execute(params![detail, detail_key(&folded), row])?;
        }
    }
    Ok(())
}

/// Of whichever attached file: a replay has the details of another.
fn details<'c>(connection: &'c Connection, by: &str) -> Result<CachedStatement<'c>> {
    let sql = format!(
        "SELECT name, email, username, employee_number, badge FROM personal WHERE person = ?1 AND {by} = ?2"
    );
    Ok(connection.prepare_cached(&sql)?)
}
