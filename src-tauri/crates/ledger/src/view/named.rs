//! What a text names: whole names and codes, and ends of paths. A beginning of a name names nobody.
//!
//! Capitals make no difference, by [`inventory::fold`]. A text of ASCII alone is looked for by SQLite, which folds just
//! that; any other is compared with every name.

use super::View;
use super::people::PersonRecord;
use super::places::PlaceRecord;
use super::records::ModelRecord;
use crate::error::Result;
use crate::tables::PATH_SEPARATOR;
use inventory::{ModelId, PersonId, PlaceId, fold, tag};
use rusqlite::Row;
use uuid::Uuid;

/// More than a person can choose from.
const MOST: usize = 50;

impl View<'_> {
    /// The people with this whole name, badge, employee number, user name or e-mail address.
    pub fn people_named(&self, text: &str) -> Result<Vec<PersonRecord>> {
        const SQL: &str = "SELECT p.id, d.name, d.badge, d.employee_number, d.username, d.email \
            FROM person p JOIN personal d ON d.person = p.id AND d.digest = p.digest";
        let wanted = fold(text);
        if wanted.is_empty() {
            return Ok(Vec::new());
        }
        let is_named = |row: &Row<'_>| -> rusqlite::Result<bool> {
            for column in 1..=5 {
                if row
                    .get_ref(column)?
                    .as_str_or_null()?
                    .is_some_and(|has| fold(has) == wanted)
                {
                    return Ok(true);
                }
            }
            Ok(false)
        };
        let narrowed =
            "WHERE ?1 COLLATE NOCASE IN (d.name, d.badge, d.employee_number, d.username, d.email)";
        let ids = self.named(SQL, narrowed, text, is_named)?;
        let people = ids.into_iter().map(|id| self.person(&PersonId::from(id)));
        Ok(people
            .collect::<Result<Vec<_>>>()?
            .into_iter()
            .flatten()
            .collect())
    }

    /// The same by the letter but for capitals of ASCII, as the cells of a file are looked up: through the indexes alone,
    /// because a long list asks for thousands.
    pub fn people_written(&self, text: &str) -> Result<Vec<PersonRecord>> {
        let text = text.trim();
        let mut found: Vec<PersonRecord> = Vec::new();
        for column in ["badge", "employee_number", "username", "email", "name"] {
            for person in self.people_by(column, text)? {
                if found.iter().all(|one| one.record.id != person.record.id) {
                    found.push(person);
                }
            }
        }
        Ok(found)
    }

    /// The places with this code, or whose path ends so: `Room 3`, `Berlin › Room 3`, also with `>` or `/` in between.
    /// A separator in front stands for the top: `/Store` is the one that is in nothing else.
    pub fn places_named(&self, text: &str) -> Result<Vec<PlaceRecord>> {
        self.places_among("WHERE ?1 <> ''", text, text)
    }

    /// The same by the letter but for capitals of ASCII, as the cells of a file are looked up: through the indexes alone.
    pub fn places_written(&self, text: &str) -> Result<Vec<PlaceRecord>> {
        let last = text.rsplit(['›', '>', '/']).next().unwrap_or(text).trim();
        // A name may have a separator of its own in it, and a code is no name.
        let mut found = self.places_among("WHERE p.name = ?1 COLLATE NOCASE", last, text)?;
        let whole = self.places_among("WHERE p.name = ?1 COLLATE NOCASE", text.trim(), text)?;
        let coded = self
            .place_by_code_key(&tag::key(text))?
            .filter(|place| !place.record.facts.code.is_empty());
        for place in whole.into_iter().chain(coded) {
            if found.iter().all(|one| one.record.id != place.record.id) {
                found.push(place);
            }
        }
        Ok(found)
    }

    /// The places that are named so, among those a condition on `key` leaves.
    fn places_among(&self, condition: &str, key: &str, text: &str) -> Result<Vec<PlaceRecord>> {
        const SQL: &str = "SELECT p.id, p.name, p.path, p.code_key FROM place p";
        let whole = fold(text);
        let code = tag::key(text);
        let mut parts: Vec<String> = text.split(['›', '>', '/']).map(fold).collect();
        let from_top = parts.len() > 1 && parts.first().is_some_and(String::is_empty);
        if from_top {
            parts.remove(0);
        }
        // A name may have a separator of its own in it.
        let from_top_text = fold(text.trim_start_matches(['›', '>', '/', ' ']));
        if parts.iter().any(String::is_empty) {
            return Ok(Vec::new());
        }
        let is_named = |row: &Row<'_>| -> rusqlite::Result<bool> {
            let text = |column| -> rusqlite::Result<&str> {
                Ok(row.get_ref(column)?.as_str_or_null()?.unwrap_or_default())
            };
            if !code.is_empty() && text(3)? == code || fold(text(1)?) == whole {
                return Ok(true);
            }
            let path: Vec<String> = text(2)?.split(PATH_SEPARATOR).map(fold).collect();
            Ok(match from_top {
                true => path == parts || fold(text(2)?) == from_top_text,
                false => path.ends_with(&parts),
            })
        };
        let ids = self.identities(&format!("{SQL} {condition} ORDER BY p.row"), key, is_named)?;
        let places = ids.into_iter().map(|id| self.place(&PlaceId::from(id)));
        Ok(places
            .collect::<Result<Vec<_>>>()?
            .into_iter()
            .flatten()
            .collect())
    }

    /// The models with this name or number, alone or behind their maker's.
    pub fn models_meant(&self, text: &str) -> Result<Vec<ModelRecord>> {
        let wanted = fold(text);
        let is_named = |row: &Row<'_>| -> rusqlite::Result<bool> {
            let text = |column| -> rusqlite::Result<&str> { Ok(row.get_ref(column)?.as_str()?) };
            let maker = text(3)?;
            Ok([text(1)?, text(2)?].into_iter().any(|name| {
                !name.is_empty()
                    && (fold(name) == wanted || fold(&format!("{maker} {name}")) == wanted)
            }))
        };
        let sql = "SELECT p.id, p.name, p.number, p.manufacturer FROM model p";
        let ids = self.named(sql, "WHERE ?1 <> ''", text, is_named)?;
        let models = ids.into_iter().map(|id| self.model(&ModelId::from(id)));
        Ok(models
            .collect::<Result<Vec<_>>>()?
            .into_iter()
            .flatten()
            .collect())
    }

    /// The identities of the rows that are named so.
    fn named(
        &self,
        sql: &str,
        narrowed: &str,
        text: &str,
        is_named: impl Fn(&Row<'_>) -> rusqlite::Result<bool>,
    ) -> Result<Vec<Uuid>> {
        // What is not ASCII SQLite would compare by the letter.
        let condition = if text.is_ascii() {
            narrowed
        } else {
            "WHERE ?1 <> ''"
        };
        self.identities(
            &format!("{sql} {condition} ORDER BY p.row"),
            &fold(text),
            is_named,
        )
    }

    fn identities(
        &self,
        sql: &str,
        key: &str,
        is_named: impl Fn(&Row<'_>) -> rusqlite::Result<bool>,
    ) -> Result<Vec<Uuid>> {
        let mut statement = self.connection().prepare_cached(sql)?;
        let mut rows = statement.query([key])?;
        let mut found = Vec::new();
        while let Some(row) = rows.next()?
            && found.len() < MOST
        {
            if is_named(row)? {
                found.push(Uuid::from_bytes(row.get(0)?));
            }
        }
        Ok(found)
    }
}
