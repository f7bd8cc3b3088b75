//! Codes of others that are kept with an asset: one row each.

use super::{exactly_one, existing_row};
use crate::error::Result;
use crate::journal::Entry;
use inventory::{KeptCodeFacts, Revision, scan};
use rusqlite::{Connection, params};

/// A code was kept with an asset, or removed.
pub fn change(
    connection: &Connection,
    entry: &Entry,
    revision: &Revision<KeptCodeFacts>,
) -> Result<()> {
    let asset = existing_row(connection, entry, "asset", &entry.stream)?;
    if let Some(old) = &revision.old {
        let removed = connection
            .prepare_cached(
                "DELETE FROM kept_code WHERE code_key = ?1 AND asset = ?2 AND code = ?3",
            )?
            .execute(params![scan::literal_key(&old.code), asset, old.code])?;
        exactly_one(entry, "kept code", removed)?;
    }
    if let Some(new) = &revision.new {
        connection
            .prepare_cached(
                "INSERT INTO kept_code (code_key, asset, code, note) VALUES (?1, ?2, ?3, ?4)",
            )?
            .execute(params![
                scan::literal_key(&new.code),
                asset,
                new.code,
                new.note
            ])?;
    }
    let sql = "UPDATE asset SET version = ?2, changed_at = ?3 WHERE row = ?1";
    let changed =
        connection
            .prepare_cached(sql)?
            .execute(params![asset, entry.version, entry.at])?;
    exactly_one(entry, "asset", changed)
}
