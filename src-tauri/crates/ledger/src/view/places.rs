//! Places: the tree, and finding one by what a person writes.

use super::View;
use super::asset::id;
use super::records::{Versioned, like_words};
use crate::error::Result;
use inventory::{PlaceFacts, PlaceId, fold, tag};
use rusqlite::{OptionalExtension, Row, params};
use std::collections::BTreeSet;
use uuid::Uuid;

/// A place with where it stands in the tree.
#[derive(Clone, Debug, PartialEq)]
pub struct PlaceRecord {
    /// Its facts.
    pub record: Versioned<PlaceId, PlaceFacts>,
    /// Its name with those above it.
    pub path: String,
    /// How many places are above it.
    pub depth: u32,
}

const PLACE: &str = "SELECT p.row, p.id, p.version, p.name, p.code, (SELECT id FROM place WHERE row = p.parent), \
    p.notes, p.path, p.depth, (SELECT id FROM place WHERE row = p.merged) FROM place p";

/// The rows of those that a code means.
const CODED: &str =
    "SELECT coalesce(merged, row) FROM place WHERE code_key = ?1 AND code_key <> ''";

fn read(row: &Row<'_>) -> rusqlite::Result<PlaceRecord> {
    Ok(PlaceRecord {
        record: Versioned {
            row: row.get(0)?,
            id: Uuid::from_bytes(row.get(1)?).into(),
            version: row.get(2)?,
            facts: PlaceFacts {
                name: row.get(3)?,
                code: row.get(4)?,
                parent: id(row, 5)?,
                notes: row.get(6)?,
                merged: id(row, 9)?,
            },
        },
        path: row.get(7)?,
        depth: row.get(8)?,
    })
}

impl View<'_> {
    /// The place with this identity.
    pub fn place(&self, id: &PlaceId) -> Result<Option<PlaceRecord>> {
        let mut statement = self
            .connection
            .prepare_cached(&format!("{PLACE} WHERE p.id = ?1"))?;
        Ok(statement.query_row([id.as_bytes()], read).optional()?)
    }

    /// The place that stays of what this identity means.
    pub fn place_that_stays(&self, id: &PlaceId) -> Result<PlaceId> {
        let sql =
            "SELECT stays.id FROM place p JOIN place stays ON stays.row = p.merged WHERE p.id = ?1";
        let found = self
            .connection
            .prepare_cached(sql)?
            .query_row([id.as_bytes()], |row| {
                Ok(PlaceId(Uuid::from_bytes(row.get(0)?)))
            })
            .optional()?;
        Ok(found.unwrap_or(*id))
    }

    /// The place a scanner means by this code.
    pub fn place_by_code_key(&self, key: &str) -> Result<Option<PlaceRecord>> {
        let sql = format!("{PLACE} WHERE p.row IN ({CODED}) ORDER BY p.row");
        Ok(self
            .connection
            .prepare_cached(&sql)?
            .query_row([key], read)
            .optional()?)
    }

    /// The places with this code.
    pub fn places_by_code_key(&self, key: &str) -> Result<Vec<PlaceRecord>> {
        let sql = format!("{PLACE} WHERE p.row IN ({CODED}) ORDER BY p.row LIMIT 50");
        let mut statement = self.connection.prepare_cached(&sql)?;
        Ok(statement
            .query_map([key], read)?
            .collect::<Result<_, _>>()?)
    }

    /// The places with this whole path, whatever the case; what parts the names of a path is ours.
    pub fn places_of_path(&self, path: &str) -> Result<Vec<PlaceRecord>> {
        let sql =
            format!("{PLACE} WHERE p.path_key = ?1 AND p.merged IS NULL ORDER BY p.row LIMIT 50");
        let mut statement = self.connection.prepare_cached(&sql)?;
        Ok(statement
            .query_map([fold(path)], read)?
            .collect::<Result<_, _>>()?)
    }

    /// The places a person may mean: by code, whole path or name, whatever the case.
    pub fn places_meant(&self, text: &str) -> Result<Vec<PlaceRecord>> {
        let text = text.trim();
        let coded = self.places_by_code_key(&tag::key(text))?;
        if !coded.is_empty() {
            return Ok(coded);
        }
        // Paths are written with our separator, or with a slash or > as people type it.
        let path = text
            .split(['›', '>', '/'])
            .map(str::trim)
            .collect::<Vec<_>>()
            .join(crate::tables::PATH_SEPARATOR);
        let sql = format!(
            "{PLACE} WHERE p.row IN (SELECT coalesce(merged, row) FROM place WHERE name_key = ?1 OR path_key = ?2) ORDER BY p.row LIMIT 50"
        );
        let mut statement = self.connection.prepare_cached(&sql)?;
        Ok(statement
            .query_map([fold(text), fold(&path)], read)?
            .collect::<Result<_, _>>()?)
    }

    /// Places whose path contains all these words, in the order of the tree; and how many in all.
    pub fn places(&self, search: &str, offset: u32, limit: u32) -> Result<(Vec<PlaceRecord>, u32)> {
        // By the name or code of a second record the one that stays is found.
        let condition = "WHERE p.merged IS NULL AND ((p.path_key || ' ' || folded(p.code)) LIKE ?1 ESCAPE '\\' \
            OR p.row IN (SELECT o.merged FROM place o WHERE o.merged IS NOT NULL \
            AND (o.path_key || ' ' || folded(o.code)) LIKE ?1 ESCAPE '\\'))";
        let pattern = like_words(search);
        let total = self.connection.query_row(
            &format!("SELECT count(*) FROM place p {condition}"),
            [&pattern],
            |row| row.get(0),
        )?;
        let sql = format!("{PLACE} {condition} ORDER BY p.path_key, p.row LIMIT ?2 OFFSET ?3");
        let mut statement = self.connection.prepare_cached(&sql)?;
        let rows = statement
            .query_map(params![pattern, limit, offset], read)?
            .collect::<Result<_, _>>()?;
        Ok((rows, total))
    }

    /// The rows of these places and of all below them.
    pub fn place_rows_within(&self, places: &[PlaceId]) -> Result<BTreeSet<i64>> {
        let mut rows = BTreeSet::new();
        let mut statement = self.connection.prepare_cached(
            "WITH RECURSIVE within (row) AS (SELECT row FROM place WHERE id = ?1 \
             UNION SELECT place.row FROM place JOIN within ON place.parent = within.row) SELECT row FROM within",
        )?;
        for place in places {
            for row in statement.query_map([place.as_bytes()], |row| row.get(0))? {
                rows.insert(row?);
            }
        }
        Ok(rows)
    }

    /// Whether the register has any place.
    pub fn has_places(&self) -> Result<bool> {
        let sql = "SELECT EXISTS (SELECT 1 FROM place)";
        Ok(self
            .connection
            .prepare_cached(sql)?
            .query_row([], |row| row.get(0))?)
    }
}
