//! The schema is the one this register's journal demands: each table, index, trigger and view, and what the file says of
//! itself.

use super::{Findings, ProblemKind};
use crate::contents::Store;
use crate::error::Result;
use crate::open::APPLICATION_ID;
use crate::tables;
use crate::upgrade::{self, Shape};
use rusqlite::Connection;
use std::collections::BTreeMap;

/// What the schema has to be.
pub(super) struct Demanded<'p> {
    /// What it keeps for ever.
    pub(super) shape: Shape,
    /// Whether the read tables are those of this program.
    pub(super) comparable: bool,
    /// The format the entries need; none where they could not all be read.
    pub(super) format: Option<i64>,
    /// What contents beside it the journal names; none where it could not all be read.
    pub(super) contents: Option<&'p [Store]>,
}

/// A format this high no Tagdesk has: the number was damaged.
const NEVER: i64 = 10_000;

/// The format the file says it is of.
pub(super) fn format(connection: &Connection) -> Result<i64> {
    Ok(connection.query_row("PRAGMA live.user_version", [], |row| row.get(0))?)
}

/// Whether a number can be a format.
pub(crate) fn is_a_format(format: i64) -> bool {
    (1..NEVER).contains(&format)
}

/// What stands in a schema: by name its type, the table it belongs to, and its text.
type Objects = BTreeMap<String, (String, String, Option<String>)>;

/// Compares the schema with the one that is demanded.
pub(super) fn compare(
    connection: &Connection,
    format: i64,
    demanded: &Demanded<'_>,
    findings: &mut Findings,
) -> Result<()> {
    let application: i64 =
        connection.query_row("PRAGMA live.application_id", [], |row| row.get(0))?;
    if application != APPLICATION_ID {
        let sentence = "The file does not say that it is a Tagdesk register.".to_owned();
        findings.add(ProblemKind::Schema, sentence);
    }
    if demanded.format.is_some_and(|needed| needed != format) || !is_a_format(format) {
        let needed = demanded.format.map_or_else(String::new, |needed| {
            format!("; its journal is of format {needed}")
        });
        let sentence = format!("The file says that it is of format {format}{needed}.");
        findings.add(ProblemKind::Schema, sentence);
    }
    let found = objects(connection, "live")?;
    let stores = match demanded.contents {
        Some(stores) => stores.to_vec(),
        None => stores_in(&found),
    };
    let kept = kept(demanded.shape, &stores)?;
    let mut wanted = kept.clone();
    if demanded.comparable {
        wanted.extend(read()?);
    }
    for (name, (kind, of, text)) in &wanted {
        // Of tables kept for ever rows would be missing; all else can be made anew.
        let problem = match kept.contains_key(name) && kind == "table" {
            true => ProblemKind::File,
            false => ProblemKind::Schema,
        };
        let whose = belongs(kind, name, of);
        match found.get(name) {
            None => findings.add(problem, format!("The {kind} {name}{whose} is gone.")),
            // What belongs to the search is written by SQLite, in words of its own.
            Some((is, ..)) if is == kind && is_of_search(name) => {}
            Some((is, owner, words)) if is == kind && owner == of && words == text => {}
            Some(_) => findings.add(
                problem,
                format!("The {kind} {name}{whose} is not as it was made."),
            ),
        }
    }
    for (name, (kind, of, _)) in &found {
        let older = !demanded.comparable && matches!(kind.as_str(), "table" | "index");
        if wanted.contains_key(name) || older {
            continue;
        }
        let whose = belongs(kind, name, of);
        let sentence = format!("There is a {kind} {name}{whose} that Tagdesk did not make.");
        let problem = match kind.as_str() {
            "table" => ProblemKind::File,
            _ => ProblemKind::Schema,
        };
        findings.add(problem, sentence);
    }
    Ok(())
}

fn belongs(kind: &str, name: &str, of: &str) -> String {
    match kind {
        "index" | "trigger" if name != of => format!(" of {of}"),
        _ => String::new(),
    }
}

fn is_of_search(name: &str) -> bool {
    name.starts_with("asset_search_")
}

/// What is kept for ever.
fn kept(shape: Shape, stores: &[Store]) -> Result<Objects> {
    let own = Connection::open_in_memory()?;
    own.execute_batch(shape.schema())?;
    for store in stores {
        own.execute_batch(store.schema())?;
    }
    objects(&own, "main")
}

/// The contents beside the journal for which there is a table.
fn stores_in(found: &Objects) -> Vec<Store> {
    let is_there = |store: &Store| found.contains_key(store.table());
    Store::ALL.into_iter().filter(is_there).collect()
}

/// The read tables.
fn read() -> Result<Objects> {
    let own = Connection::open_in_memory()?;
    own.execute_batch(tables::SCHEMA)?;
    objects(&own, "main")
}

/// All that a schema has but SQLite's statistics.
fn objects(connection: &Connection, schema: &str) -> Result<Objects> {
    let sql = format!(
        "SELECT name, type, tbl_name, sql FROM {schema}.sqlite_schema WHERE name NOT LIKE 'sqlite_stat_'"
    );
    let mut statement = connection.prepare(&sql)?;
    let rows = statement.query_map([], |row| {
        Ok((row.get(0)?, (row.get(1)?, row.get(2)?, row.get(3)?)))
    })?;
    Ok(rows.collect::<Result<_, _>>()?)
}

/// Puts right what can be made anew: drops triggers, views and indexes that do not belong, makes those that are gone, and
/// says of the file what it is. Read tables are made anew by whoever calls this.
pub(crate) fn mend(connection: &Connection) -> Result<()> {
    let stores = stores_in(&objects(connection, "main")?);
    let wanted = kept(upgrade::PRESENT, &stores)?;
    let same = |(kind, of, text): &(String, String, Option<String>), name: &str| {
        wanted
            .get(name)
            .is_some_and(|(a, b, c)| (a, b, c) == (kind, of, text))
    };
    for (name, object) in objects(connection, "main")? {
        let made_by_sqlite = object.2.is_none();
        if object.0 == "table" || made_by_sqlite || same(&object, &name) {
            continue;
        }
        let quoted = name.replace('"', "\"\"");
        connection.execute_batch(&format!("DROP {} IF EXISTS main.\"{quoted}\"", object.0))?;
    }
    let found = objects(connection, "main")?;
    for (name, (kind, _, text)) in &wanted {
        if let (false, true, Some(text)) = (found.contains_key(name), kind != "table", text) {
            connection.execute_batch(text)?;
        }
    }
    connection.pragma_update(None, "application_id", APPLICATION_ID)?;
    Ok(())
}
