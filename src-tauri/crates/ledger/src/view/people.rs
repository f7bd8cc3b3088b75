//! People: their details from the erasable table, and finding one by what a person writes or scans.

use super::View;
use super::asset::id;
use super::records::{Versioned, like_words};
use crate::error::Result;
use crate::tables::person::detail_key;
use inventory::{PersonDetails, PersonFacts, PersonId, fold};
use rusqlite::{OptionalExtension, Row, params, params_from_iter};
use std::collections::{BTreeSet, HashSet};
use uuid::Uuid;

/// A person with the details that hold now.
#[derive(Clone, Debug, PartialEq)]
pub struct PersonRecord {
    /// What the journal knows.
    pub record: Versioned<PersonId, PersonFacts>,
    /// The details; empty but for a stand-in name when they were erased.
    pub details: PersonDetails,
    /// How many assets the person has.
    pub holds: u32,
    /// Where the person works: name and path.
    pub place: Option<(String, String)>,
}

/// What all people are known by, for being told without asking the register that somebody is none of them.
#[derive(Clone, Debug, Default)]
pub struct KnownPeople(HashSet<i64>);

impl KnownPeople {
    /// Whether a detail of somebody may be this text, as texts are compared; false where that of nobody is.
    pub fn may_have(&self, text: &str) -> bool {
        self.0.contains(&detail_key(&fold(text)))
    }

    /// Somebody more is known.
    pub fn add(&mut self, details: &PersonDetails) {
        let PersonDetails {
            name,
            email,
            username,
            employee_number,
            department: _,
            badge,
        } = details;
        let texts = [name, email, username, employee_number, badge];
        self.0.extend(texts.map(|text| detail_key(&fold(text))));
    }
}

/// More than a person can choose from.
const MOST: usize = 50;

/// The name shown for somebody whose details were erased.
pub const ERASED: &str = "Erased person";

const PERSON: &str = "SELECT p.row, p.id, p.version, p.revision, p.digest, p.erased, d.name, d.email, d.username, \
    d.employee_number, d.department, d.badge, (SELECT count(*) FROM asset WHERE holder_person = p.row), \
    w.id, w.name, w.path, (SELECT id FROM person WHERE row = p.merged) \
    FROM person p LEFT JOIN personal d ON d.person = p.id AND d.digest = p.digest LEFT JOIN place w ON w.row = p.place";

/// All that is searched of the details of this name, folded.
fn words(details: &str) -> String {
    let columns = [
        "name",
        "email",
        "username",
        "employee_number",
        "department",
        "badge",
    ];
    let columns = columns.map(|column| format!("{details}.{column}"));
    format!("folded({})", columns.join(" || ' ' || "))
}

fn read(row: &Row<'_>) -> rusqlite::Result<PersonRecord> {
    let text = |column| {
        row.get::<_, Option<String>>(column)
            .map(Option::unwrap_or_default)
    };
    Ok(PersonRecord {
        record: Versioned {
            row: row.get(0)?,
            id: Uuid::from_bytes(row.get(1)?).into(),
            version: row.get(2)?,
            facts: PersonFacts {
                revision: row.get(3)?,
                digest: row.get(4)?,
                erased: row.get(5)?,
                place: id(row, 13)?,
                merged: id(row, 16)?,
            },
        },
        details: PersonDetails {
            name: row
                .get::<_, Option<String>>(6)?
                .unwrap_or_else(|| ERASED.to_owned()),
            email: text(7)?,
            username: text(8)?,
            employee_number: text(9)?,
            department: text(10)?,
            badge: text(11)?,
        },
        holds: row.get(12)?,
        place: row.get::<_, Option<String>>(14)?.zip(row.get(15)?),
    })
}

impl View<'_> {
    /// All that was ever recorded of a person, in every revision: names, addresses, numbers, badges.
    pub fn texts_of_person(&self, id: &PersonId) -> Result<BTreeSet<String>> {
        let mut texts = BTreeSet::new();
        let sql =
            "SELECT name, email, username, employee_number, badge FROM personal WHERE person = ?1";
        let mut statement = self.connection.prepare_cached(sql)?;
        let mut rows = statement.query([id.as_bytes()])?;
        while let Some(row) = rows.next()? {
            for at in 0..5 {
                texts.insert(row.get::<_, String>(at)?.trim().to_owned());
            }
        }
        texts.remove("");
        Ok(texts)
    }

    /// The person with this identity.
    pub fn person(&self, id: &PersonId) -> Result<Option<PersonRecord>> {
        let mut statement = self
            .connection
            .prepare_cached(&format!("{PERSON} WHERE p.id = ?1"))?;
        Ok(statement.query_row([id.as_bytes()], read).optional()?)
    }

    /// Those of whom this person is the record that stays.
    pub fn people_merged_into(&self, id: &PersonId) -> Result<Vec<PersonRecord>> {
        let sql = format!(
            "{PERSON} WHERE p.merged = (SELECT row FROM person WHERE id = ?1) ORDER BY p.row"
        );
        let mut statement = self.connection.prepare_cached(&sql)?;
        Ok(statement
            .query_map([id.as_bytes()], read)?
            .collect::<Result<_, _>>()?)
    }

    /// The people with these identities, in the order they were recorded; those that are not there are left out.
    pub fn people_of(&self, ids: &[PersonId]) -> Result<Vec<PersonRecord>> {
        let marks = vec!["?"; ids.len()].join(", ");
        let sql = format!("{PERSON} WHERE p.id IN ({marks}) ORDER BY p.row");
        let mut statement = self.connection.prepare_cached(&sql)?;
        let ids = ids.iter().map(|id| id.as_bytes());
        Ok(statement
            .query_map(params_from_iter(ids), read)?
            .collect::<Result<_, _>>()?)
    }

    /// The details a person had by their digest; none where they were erased.
    pub fn details_of(&self, id: &PersonId, digest: &str) -> Result<Option<PersonDetails>> {
        let sql = "SELECT name, email, username, employee_number, department, badge FROM personal \
            WHERE person = ?1 AND digest = ?2";
        Ok(self
            .connection
            .prepare_cached(sql)?
            .query_row(params![id.as_bytes(), digest], |row| {
                Ok(PersonDetails {
                    name: row.get(0)?,
                    email: row.get(1)?,
                    username: row.get(2)?,
                    employee_number: row.get(3)?,
                    department: row.get(4)?,
                    badge: row.get(5)?,
                })
            })
            .optional()?)
    }

    /// The people whose badge or employee number a scanner read.
    pub fn people_by_badge(&self, code: &str) -> Result<Vec<PersonRecord>> {
        let badge = self.people_by("badge", code)?;
        if badge.is_empty() {
            self.people_by("employee_number", code)
        } else {
            Ok(badge)
        }
    }

    /// What all people are known by; none where that is more than `most` details.
    pub fn known_people(&self, most: usize) -> Result<Option<KnownPeople>> {
        let sql = "SELECT key FROM person_key LIMIT ?1";
        let mut statement = self.connection.prepare_cached(sql)?;
        let limit = i64::try_from(most).unwrap_or(i64::MAX).saturating_add(1);
        let keys: Vec<i64> = statement
            .query_map([limit], |row| row.get(0))?
            .collect::<Result<_, _>>()?;
        Ok((keys.len() <= most).then(|| KnownPeople(keys.into_iter().collect())))
    }

    /// The people with this detail, as texts are compared. `column` is one of ours, never a person's text.
    pub fn people_by(&self, column: &'static str, text: &str) -> Result<Vec<PersonRecord>> {
        let rows = self.people_rows_by(&[column], &fold(text))?;
        self.people_in(rows)
    }

    /// The rows of the people of whom one of these details is this folded text, in the order they were recorded.
    pub(super) fn people_rows_by(&self, details: &[&str], folded: &str) -> Result<Vec<i64>> {
        if folded.is_empty() {
            return Ok(Vec::new());
        }
        let key = detail_key(folded);
        let mut found = BTreeSet::new();
        for detail in details {
            let sql = "SELECT person FROM person_key WHERE detail = ?1 AND key = ?2";
            let mut statement = self.connection.prepare_cached(sql)?;
            let mut rows = statement.query(params![detail, key])?;
            while let Some(row) = rows.next()? {
                let person: i64 = row.get(0)?;
                // Others' details may have the same key.
                let sql = format!(
                    "SELECT d.{detail}, coalesce(p.merged, p.row) FROM person p JOIN personal d ON d.person = p.id AND d.digest = p.digest \
                     WHERE p.row = ?1"
                );
                let has: Option<(String, i64)> = self
                    .connection
                    .prepare_cached(&sql)?
                    .query_row([person], |row| Ok((row.get(0)?, row.get(1)?)))
                    .optional()?;
                if let Some((has, stays)) = has
                    && fold(&has) == folded
                {
                    found.insert(stays);
                }
            }
        }
        Ok(found.into_iter().collect())
    }

    pub(super) fn people_in(&self, rows: Vec<i64>) -> Result<Vec<PersonRecord>> {
        let mut statement = self
            .connection
            .prepare_cached(&format!("{PERSON} WHERE p.row = ?1"))?;
        rows.into_iter()
            .take(MOST)
            .map(|row| Ok(statement.query_row([row], read)?))
            .collect()
    }

    /// People whose details contain all these words, by name; and how many in all.
    pub fn people(
        &self,
        search: &str,
        offset: u32,
        limit: u32,
    ) -> Result<(Vec<PersonRecord>, u32)> {
        // By what is said of a second record the one that stays is found.
        let condition = match search.trim() {
            "" => "WHERE ?1 = '%' AND p.merged IS NULL".to_owned(),
            _ => format!(
                "WHERE p.merged IS NULL AND ({} LIKE ?1 ESCAPE '\\' OR p.row IN (SELECT o.merged FROM person o \
                 JOIN personal e ON e.person = o.id AND e.digest = o.digest WHERE o.merged IS NOT NULL AND {} LIKE ?1 ESCAPE '\\'))",
                words("d"),
                words("e")
            ),
        };
        let pattern = like_words(search);
        let count = format!(
            "SELECT count(*) FROM person p LEFT JOIN personal d ON d.person = p.id AND d.digest = p.digest {condition}"
        );
        let total = self
            .connection
            .query_row(&count, [&pattern], |row| row.get(0))?;
        let sql = format!(
            "{PERSON} {condition} ORDER BY d.name IS NULL, folded(d.name), p.row LIMIT ?2 OFFSET ?3"
        );
        let mut statement = self.connection.prepare_cached(&sql)?;
        let rows = statement
            .query_map(params![pattern, limit, offset], read)?
            .collect::<Result<_, _>>()?;
        Ok((rows, total))
    }

    /// The rows of people who have something and whose name begins words of this text, at most 200.
    pub(crate) fn holder_rows(&self, search: &str) -> Result<Vec<i64>> {
        let sql = "SELECT DISTINCT coalesce(p.merged, p.row) FROM personal d \
            JOIN person p ON p.id = d.person AND p.digest = d.digest WHERE (' ' || folded(d.name)) LIKE ?1 ESCAPE '\\' \
            AND EXISTS (SELECT 1 FROM asset WHERE holder_person = coalesce(p.merged, p.row)) LIMIT 200";
        // Each word of the text begins a word of the name.
        let pattern = like_words(search).replacen('%', "% ", 1);
        let mut statement = self.connection.prepare_cached(sql)?;
        Ok(statement
            .query_map([pattern], |row| row.get(0))?
            .collect::<Result<_, _>>()?)
    }
}
