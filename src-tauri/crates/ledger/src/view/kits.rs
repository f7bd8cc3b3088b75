//! Kits: all of them, one by its code, those a thing is in.

use super::View;
use super::asset::wrong;
use super::records::Versioned;
use crate::error::Result;
use inventory::{AssetId, KitFacts, KitId, fold, tag};
use rusqlite::{OptionalExtension, Row, params};
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

    /// The kits with this code, as codes are compared.
    pub fn kits_by_code_key(&self, key: &str) -> Result<Vec<KitRecord>> {
        let mut statement = self.connection.prepare_cached(&format!(
            "{KIT} WHERE k.code_key = ?1 AND k.code_key <> '' ORDER BY k.row LIMIT 50"
        ))?;
        Ok(statement
            .query_map([key], read)?
            .collect::<Result<_, _>>()?)
    }

    /// The kit with this code, as it is compared.
    pub fn kit_by_code_key(&self, key: &str) -> Result<Option<KitRecord>> {
        let mut statement = self.connection.prepare_cached(&format!(
            "{KIT} WHERE k.code_key = ?1 AND k.code_key <> '' ORDER BY k.row"
        ))?;
        Ok(statement.query_row([key], read).optional()?)
    }

    /// The kit with this name, as names are compared.
    pub fn kit_named(&self, name: &str) -> Result<Option<KitRecord>> {
        let mut statement = self
            .connection
            .prepare_cached(&format!("{KIT} WHERE k.name_key = ?1 ORDER BY k.row"))?;
        Ok(statement.query_row([fold(name)], read).optional()?)
    }

    /// The kits whose names or codes contain a text, by name; and how many in all.
    pub fn kits(&self, search: &str, offset: u32, limit: u32) -> Result<(Vec<KitRecord>, u32)> {
        let (name, code) = (fold(search), tag::key(search));
        let condition = match name.as_str() {
            "" => "?1 = '' AND ?2 = ''",
            _ => "instr(k.name_key, ?1) > 0 OR (?2 <> '' AND instr(k.code_key, ?2) > 0)",
        };
        let total = self
            .connection
            .prepare_cached(&format!("SELECT count(*) FROM kit k WHERE {condition}"))?
            .query_row([&name, &code], |row| row.get(0))?;
        let mut statement = self.connection.prepare_cached(&format!(
            "{KIT} WHERE {condition} ORDER BY k.name_key, k.row LIMIT ?3 OFFSET ?4"
        ))?;
        let rows = statement
            .query_map(params![name, code, limit, offset], read)?
            .collect::<Result<_, _>>()?;
        Ok((rows, total))
    }

    /// The kits that a thing is in, by name.
    pub fn kits_of(&self, asset: &AssetId) -> Result<Vec<KitRecord>> {
        let mut statement = self.connection.prepare_cached(&format!(
            "{KIT} JOIN kit_asset a ON a.kit = k.row WHERE a.asset = ?1 ORDER BY k.name_key, k.row"
        ))?;
        Ok(statement
            .query_map([asset.as_bytes()], read)?
            .collect::<Result<_, _>>()?)
    }
}
