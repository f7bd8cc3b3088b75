//! Kits: all of them, one by its code, those a thing is in.

use super::View;
use super::asset::wrong;
use super::records::Versioned;
use crate::error::Result;
use inventory::{AssetId, KitFacts, KitId, tag};
use rusqlite::{OptionalExtension, Row};
use uuid::Uuid;

/// A kit with its place in the journal.
pub type KitRecord = Versioned<KitId, KitFacts>;

const KIT: &str = "SELECT k.row, k.id, k.version, k.facts FROM kit k";

fn read(row: &Row<'_>) -> rusqlite::Result<KitRecord> {
    let facts = row.get_ref(3)?.as_str()?;
    Ok(Versioned {
        row: row.get(0)?,
        id: Uuid::from_bytes(row.get(1)?).into(),
        version: row.get(2)?,
        facts: serde_json::from_str(facts).map_err(|_| wrong(3, "a kit"))?,
    })
}

impl View<'_> {
    /// One kit.
    pub fn kit(&self, id: &KitId) -> Result<Option<KitRecord>> {
        let mut statement = self
            .connection
            .prepare_cached(&format!("{KIT} WHERE k.id = ?1"))?;
        Ok(statement.query_row([id.as_bytes()], read).optional()?)
    }

    /// The kit with this code, as it is compared.
    pub fn kit_by_code_key(&self, key: &str) -> Result<Option<KitRecord>> {
        let mut statement = self
            .connection
            .prepare_cached(&format!("{KIT} WHERE k.code_key = ?1 AND k.code_key <> ''"))?;
        Ok(statement.query_row([key], read).optional()?)
    }

    /// The kits whose names or codes contain a text, by name.
    pub fn kits(&self, search: &str) -> Result<Vec<KitRecord>> {
        let mut statement = self.connection.prepare_cached(&format!(
            "{KIT} WHERE ?1 = '' OR instr(lower(k.name), lower(?1)) > 0 OR (?2 <> '' AND instr(k.code_key, ?2) > 0) \
             ORDER BY k.name COLLATE NOCASE, k.row LIMIT 1000"
        ))?;
        Ok(statement
            .query_map([search.trim(), &tag::key(search)], read)?
            .collect::<Result<_, _>>()?)
    }

    /// The kits that a thing is in, by name.
    pub fn kits_of(&self, asset: &AssetId) -> Result<Vec<KitRecord>> {
        let mut statement = self.connection.prepare_cached(&format!(
            "{KIT} JOIN kit_asset a ON a.kit = k.row WHERE a.asset = ?1 ORDER BY k.name COLLATE NOCASE, k.row"
        ))?;
        Ok(statement
            .query_map([asset.as_bytes()], read)?
            .collect::<Result<_, _>>()?)
    }
}
