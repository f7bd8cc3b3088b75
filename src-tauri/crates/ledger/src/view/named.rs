//! What a text names: whole names and codes, and ends of paths, as [`inventory::fold`] compares them. A beginning of a name names
//! nobody.
//!
//! All is found by what the read tables keep of each name to compare it by: how many there are makes no difference.

use super::View;
use super::people::PersonRecord;
use super::places::PlaceRecord;
use super::records::ModelRecord;
use crate::error::Result;
use crate::tables::PATH_SEPARATOR;
use crate::tables::person::DETAILS;
use inventory::{ModelId, PlaceId, fold, tag};
use rusqlite::{Params, Row};
use std::collections::BTreeMap;
use uuid::Uuid;

/// More than a person can choose from.
const MOST: usize = 50;

/// What parts the names of a path where people write one.
const PARTS: [char; 3] = ['›', '>', '/'];

impl View<'_> {
    /// The people with this whole name, badge, employee number, user name or e-mail address.
    pub fn people_named(&self, text: &str) -> Result<Vec<PersonRecord>> {
        let rows = self.people_rows_by(&DETAILS, &fold(text))?;
        self.people_in(rows)
    }

    /// The places with this code, or whose path ends so: `Room 3`, `Berlin › Room 3`, also with `>` or `/` in between.
    /// A separator in front stands for the top: `/Store` is the one that is in nothing else.
    pub fn places_named(&self, text: &str) -> Result<Vec<PlaceRecord>> {
        let whole = fold(text);
        let code = tag::key(text);
        let mut parts: Vec<String> = text.split(PARTS).map(fold).collect();
        let from_top = parts.len() > 1 && parts.first().is_some_and(String::is_empty);
        if from_top {
            parts.remove(0);
        }
        // A name may have a separator of its own in it.
        let from_top_text = fold(text.trim_start_matches(['›', '>', '/', ' ']));
        if parts.iter().any(String::is_empty) {
            return Ok(Vec::new());
        }
        let last = parts.last().map_or("", String::as_str);
        let is_named = |row: &Row<'_>| -> rusqlite::Result<bool> {
            let text = |column| -> rusqlite::Result<&str> { Ok(row.get_ref(column)?.as_str()?) };
            if (!code.is_empty() && text(3)? == code) || text(1)? == whole {
                return Ok(true);
            }
            let path = text(2)?;
            let names: Vec<&str> = path.split(PATH_SEPARATOR).collect();
            Ok(match from_top {
                true => names == parts || path == from_top_text,
                false => {
                    names.len() >= parts.len() && names[names.len() - parts.len()..] == parts[..]
                }
            })
        };
        let ids = self.identities(
            "SELECT (SELECT id FROM place WHERE row = coalesce(p.merged, p.row)), p.name_key, p.path_key, p.code_key, \
             coalesce(p.merged, p.row) FROM place p \
             WHERE p.name_key IN (?1, ?2, ?3) OR (p.code_key = ?4 AND p.code_key <> '') OR p.path_key = ?3",
            (last, &whole, &from_top_text, &code),
            is_named,
        )?;
        let places = ids.into_iter().map(|id| self.place(&PlaceId::from(id)));
        some(places)
    }

    /// The models with this name or number, alone or behind their maker's.
    pub fn models_meant(&self, text: &str) -> Result<Vec<ModelRecord>> {
        let wanted = fold(text);
        let is_named = |row: &Row<'_>| -> rusqlite::Result<bool> {
            let text = |column| -> rusqlite::Result<&str> { Ok(row.get_ref(column)?.as_str()?) };
            let maker = fold(text(3)?);
            Ok([text(1)?, text(2)?].into_iter().any(|name| {
                !name.is_empty() && (name == wanted || format!("{maker} {name}") == wanted)
            }))
        };
        let mut found: BTreeMap<i64, Uuid> = BTreeMap::new();
        // The maker's name may be any words before.
        let starts = wanted.match_indices(' ').map(|(at, _)| at + 1);
        for start in std::iter::once(0).chain(starts).take(MOST) {
            let sql = "SELECT (SELECT id FROM model WHERE row = coalesce(p.merged, p.row)), p.name_key, p.number_key, \
                p.manufacturer, coalesce(p.merged, p.row) FROM model p \
                WHERE (p.name_key = ?1 OR (p.number_key = ?1 AND p.number_key <> '')) AND ?1 <> ''";
            for (row, id) in self.rows_named(sql, [&wanted[start..]], is_named)? {
                found.insert(row, id);
            }
        }
        let models = found
            .into_values()
            .take(MOST)
            .map(|id| self.model(&ModelId::from(id)));
        some(models)
    }

    /// The identities of the rows that are named so, in the order they were recorded. A row ends with its number.
    fn identities(
        &self,
        sql: &str,
        values: impl Params,
        is_named: impl Fn(&Row<'_>) -> rusqlite::Result<bool>,
    ) -> Result<Vec<Uuid>> {
        let found = self.rows_named(sql, values, is_named)?;
        Ok(found.into_values().take(MOST).collect())
    }

    fn rows_named(
        &self,
        sql: &str,
        values: impl Params,
        is_named: impl Fn(&Row<'_>) -> rusqlite::Result<bool>,
    ) -> Result<BTreeMap<i64, Uuid>> {
        let mut statement = self.connection().prepare_cached(sql)?;
        let last = statement.column_count() - 1;
        let mut rows = statement.query(values)?;
        let mut found = BTreeMap::new();
        while let Some(row) = rows.next()? {
            if is_named(row)? {
                found.insert(row.get(last)?, Uuid::from_bytes(row.get(0)?));
            }
        }
        Ok(found)
    }
}

fn some<T>(found: impl Iterator<Item = Result<Option<T>>>) -> Result<Vec<T>> {
    Ok(found
        .collect::<Result<Vec<_>>>()?
        .into_iter()
        .flatten()
        .collect())
}
