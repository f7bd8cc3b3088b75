//! Kits and what is in them.

use super::exactly_one;
use crate::error::Result;
use crate::journal::Entry;
use inventory::{KitFacts, Revision, fold, tag};
use rusqlite::{Connection, params};

/// A kit was put together, changed, taken apart or taken back.
pub fn kit(connection: &Connection, entry: &Entry, revision: &Revision<KitFacts>) -> Result<()> {
    let id = entry.stream.as_bytes();
    connection
        .prepare_cached("DELETE FROM kit_asset WHERE kit = (SELECT row FROM kit WHERE id = ?1)")?
        .execute([id])?;
    let Some(facts) = &revision.new else {
        let removed = connection
            .prepare_cached("DELETE FROM kit WHERE id = ?1")?
            .execute([id])?;
        return exactly_one(entry, "kit", removed);
    };
    let sql = match revision.old {
        None => {
            "INSERT INTO kit (id, version, name, name_key, code_key, facts) VALUES (?1, ?2, ?3, ?4, ?5, ?6) RETURNING row"
        }
        Some(_) => {
            "UPDATE kit SET version = ?2, name = ?3, name_key = ?4, code_key = ?5, facts = ?6 WHERE id = ?1 RETURNING row"
        }
    };
    // These types hold nothing JSON cannot say.
    let text = serde_json::to_string(facts).unwrap_or_default();
    let values = params![
        id,
        entry.version,
        facts.name,
        fold(&facts.name),
        tag::key(&facts.code),
        text
    ];
    let rows: Vec<i64> = connection
        .prepare_cached(sql)?
        .query_map(values, |row| row.get(0))?
        .collect::<Result<_, _>>()?;
    exactly_one(entry, "kit", rows.len())?;
    let mut insert =
        connection.prepare_cached("INSERT INTO kit_asset (kit, asset) VALUES (?1, ?2)")?;
    for row in rows {
        for asset in &facts.assets {
            insert.execute(params![row, asset.as_bytes()])?;
        }
    }
    Ok(())
}
