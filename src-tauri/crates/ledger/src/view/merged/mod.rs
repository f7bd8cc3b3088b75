//! Records that may be one, and those that are: what a merge asks for.

mod alike;
mod may;

use super::View;
use crate::error::Result;
use crate::view::people::PersonRecord;
use crate::view::places::PlaceRecord;
use crate::view::records::ModelRecord;
use inventory::{AssetId, PlaceId};
use uuid::Uuid;

impl View<'_> {
    /// The registrations of an asset that was registered twice, which a merge took back.
    pub fn registered_twice(&self, asset: &AssetId) -> Result<Vec<AssetId>> {
        let sql = "SELECT DISTINCT w.stream FROM journal a \
            JOIN action ON action.batch = a.batch_id AND action.kind = 'merge' AND action.undone_by IS NULL \
            JOIN journal w ON w.batch_id = a.batch_id AND w.kind LIKE 'asset_withdrawn.%' \
            WHERE a.stream = ?1 AND a.kind LIKE 'asset_tag_replaced.%'";
        let mut statement = self.connection.prepare_cached(sql)?;
        let ids = statement.query_map([asset.as_bytes()], |row| {
            Ok(AssetId(Uuid::from_bytes(row.get(0)?)))
        })?;
        Ok(ids.collect::<Result<_, _>>()?)
    }

    /// The people who work at the place of this row.
    pub fn people_at(&self, place: i64) -> Result<Vec<PersonRecord>> {
        let rows = self.rows_of(
            "SELECT row FROM person WHERE place = ?1 ORDER BY row",
            place,
        )?;
        let found = rows.into_iter().map(|row| self.person_in(row));
        Ok(found
            .collect::<Result<Vec<_>>>()?
            .into_iter()
            .flatten()
            .collect())
    }

    /// The places that are part of the place of this row, those that were merged with it not.
    pub fn places_in(&self, place: i64) -> Result<Vec<PlaceRecord>> {
        self.places_where(
            "SELECT row FROM place WHERE parent = ?1 ORDER BY row",
            place,
        )
    }

    pub(crate) fn places_merged_into(&self, place: i64) -> Result<Vec<PlaceRecord>> {
        self.places_where(
            "SELECT row FROM place WHERE merged = ?1 ORDER BY row",
            place,
        )
    }

    pub(crate) fn models_merged_into(&self, model: i64) -> Result<Vec<ModelRecord>> {
        let rows = self.rows_of(
            "SELECT row FROM model WHERE merged = ?1 ORDER BY row",
            model,
        )?;
        let found = rows.into_iter().map(|row| self.model_in(row));
        Ok(found
            .collect::<Result<Vec<_>>>()?
            .into_iter()
            .flatten()
            .collect())
    }

    /// The assets of which a condition on a row of what they refer to holds. `condition` is one of ours.
    pub(crate) fn asset_ids_where(&self, condition: &str, row: i64) -> Result<Vec<AssetId>> {
        let sql = format!("SELECT id FROM asset WHERE {condition} ORDER BY row");
        let mut statement = self.connection.prepare_cached(&sql)?;
        let ids = statement.query_map([row], |row| Ok(AssetId(Uuid::from_bytes(row.get(0)?))))?;
        Ok(ids.collect::<Result<_, _>>()?)
    }

    /// Whether a stocktake that is not signed expects anything at this very place.
    pub(crate) fn is_being_counted(&self, place: &PlaceId) -> Result<bool> {
        let sql = "SELECT 1 FROM stocktake s JOIN stocktake_line l ON l.stocktake = s.row \
            WHERE s.phase <> 'signed' AND l.place = ?1 LIMIT 1";
        Ok(self
            .connection
            .prepare_cached(sql)?
            .exists([place.as_bytes()])?)
    }

    fn places_where(&self, sql: &str, row: i64) -> Result<Vec<PlaceRecord>> {
        let found = self
            .rows_of(sql, row)?
            .into_iter()
            .map(|row| self.place_in(row));
        Ok(found
            .collect::<Result<Vec<_>>>()?
            .into_iter()
            .flatten()
            .collect())
    }

    fn person_in(&self, row: i64) -> Result<Option<PersonRecord>> {
        match self.id_in("person", row)? {
            Some(id) => self.person(&id.into()),
            None => Ok(None),
        }
    }

    fn place_in(&self, row: i64) -> Result<Option<PlaceRecord>> {
        match self.id_in("place", row)? {
            Some(id) => self.place(&id.into()),
            None => Ok(None),
        }
    }

    fn model_in(&self, row: i64) -> Result<Option<ModelRecord>> {
        match self.id_in("model", row)? {
            Some(id) => self.model(&id.into()),
            None => Ok(None),
        }
    }

    fn id_in(&self, table: &str, row: i64) -> Result<Option<Uuid>> {
        use rusqlite::OptionalExtension;
        let sql = format!("SELECT id FROM {table} WHERE row = ?1");
        let mut statement = self.connection.prepare_cached(&sql)?;
        Ok(statement
            .query_row([row], |row| Ok(Uuid::from_bytes(row.get(0)?)))
            .optional()?)
    }

    fn rows(&self, sql: &str) -> Result<Vec<i64>> {
        let mut statement = self.connection.prepare_cached(sql)?;
        let rows = statement.query_map([], |row| row.get(0))?;
        Ok(rows.collect::<Result<_, _>>()?)
    }

    fn rows_of(&self, sql: &str, row: i64) -> Result<Vec<i64>> {
        let mut statement = self.connection.prepare_cached(sql)?;
        let rows = statement.query_map([row], |row| row.get(0))?;
        Ok(rows.collect::<Result<_, _>>()?)
    }
}
