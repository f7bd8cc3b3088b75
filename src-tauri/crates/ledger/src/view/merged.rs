//! Records that may be one, and those that are: what a merge asks for.

use super::View;
use crate::error::Result;
use crate::view::asset::{AssetRecord, by_row};
use crate::view::people::PersonRecord;
use crate::view::places::PlaceRecord;
use crate::view::records::ModelRecord;
use inventory::{AssetId, PlaceId, fold};
use std::collections::BTreeMap;
use uuid::Uuid;

/// Most groups of records that are told at once.
const MOST: usize = 500;

impl View<'_> {
    /// People of one name, in groups of two and more.
    pub fn people_alike(&self) -> Result<Vec<Vec<PersonRecord>>> {
        let sql = "SELECT person FROM person_key WHERE detail = 'name' AND key IN \
            (SELECT key FROM person_key WHERE detail = 'name' GROUP BY key HAVING count(*) > 1) ORDER BY person";
        let rows = self.rows(sql)?;
        let mut named: BTreeMap<String, Vec<PersonRecord>> = BTreeMap::new();
        for row in rows {
            if let Some(person) = self.person_in(row)?
                && person.record.facts.merged.is_none()
            {
                named
                    .entry(fold(&person.details.name))
                    .or_default()
                    .push(person);
            }
        }
        Ok(several(named))
    }

    /// Places of one name beside each other, in groups of two and more.
    pub fn places_alike(&self) -> Result<Vec<Vec<PlaceRecord>>> {
        let sql = "SELECT row FROM place AS p WHERE merged IS NULL AND EXISTS (SELECT 1 FROM place AS o \
            WHERE o.name_key = p.name_key AND o.row <> p.row AND o.parent IS p.parent AND o.merged IS NULL) ORDER BY row";
        let mut named: BTreeMap<String, Vec<PlaceRecord>> = BTreeMap::new();
        for row in self.rows(sql)? {
            if let Some(place) = self.place_in(row)? {
                named.entry(fold(&place.path)).or_default().push(place);
            }
        }
        Ok(several(named))
    }

    /// Models of one name, in groups of two and more.
    pub fn models_alike(&self) -> Result<Vec<Vec<ModelRecord>>> {
        let sql = "SELECT row FROM model AS p WHERE merged IS NULL AND EXISTS (SELECT 1 FROM model AS o \
            WHERE o.name_key = p.name_key AND o.row <> p.row AND o.merged IS NULL) ORDER BY row";
        let mut named: BTreeMap<String, Vec<ModelRecord>> = BTreeMap::new();
        for row in self.rows(sql)? {
            if let Some(model) = self.model_in(row)? {
                named
                    .entry(fold(&model.facts.name))
                    .or_default()
                    .push(model);
            }
        }
        Ok(several(named))
    }

    /// Assets of one tag or one serial number, in groups of two and more.
    pub fn assets_alike(&self) -> Result<Vec<Vec<AssetRecord>>> {
        let mut found: BTreeMap<String, Vec<AssetRecord>> = BTreeMap::new();
        for key in ["tag_key", "serial_key"] {
            let sql = format!(
                "SELECT row FROM asset WHERE {key} IN (SELECT {key} FROM asset WHERE {key} <> '' GROUP BY {key} \
                 HAVING count(*) > 1) ORDER BY row"
            );
            for row in self.rows(&sql)? {
                if let Some(asset) = by_row(self.connection, row)? {
                    let text = if key == "tag_key" {
                        asset.facts.tag.key()
                    } else {
                        inventory::tag::key(&asset.facts.serial)
                    };
                    found
                        .entry(format!("{key} {text}"))
                        .or_default()
                        .push(asset);
                }
            }
        }
        Ok(several(found))
    }

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

    pub(crate) fn people_at(&self, place: i64) -> Result<Vec<PersonRecord>> {
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

    pub(crate) fn places_in(&self, place: i64) -> Result<Vec<PlaceRecord>> {
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

fn several<T>(named: BTreeMap<String, Vec<T>>) -> Vec<Vec<T>> {
    named
        .into_values()
        .filter(|group| group.len() > 1)
        .take(MOST)
        .collect()
}
