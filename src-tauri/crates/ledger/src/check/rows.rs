//! Every row of every read table is the one the journal makes, and the search knows them.

use super::{Findings, MOST, ProblemKind};
use crate::error::Result;
use crate::tables::TABLES;
use rusqlite::{Connection, OptionalExtension, Rows};
use std::cmp::Ordering;
use std::collections::BTreeSet;

/// Every row of a read table is the one the journal makes.
pub(super) fn compare(
    connection: &Connection,
    (table, noun, label): &(&str, &str, &str),
    findings: &mut Findings,
) -> Result<()> {
    let rows: i64 =
        connection.query_row(&format!("SELECT count(*) FROM live.{table}"), [], |row| {
            row.get(0)
        })?;
    findings.rows += rows.unsigned_abs();
    let columns = columns(connection, "main", table)?;
    let keys: Vec<&str> = columns
        .iter()
        .filter(|(_, key)| *key)
        .map(|(name, _)| name.as_str())
        .collect();
    let same = keys
        .iter()
        .map(|key| format!("l.{key} IS o.{key}"))
        .collect::<Vec<_>>()
        .join(" AND ");
    let differs = columns
        .iter()
        // Byte by byte, also where the column is compared whatever its case.
        .map(|(name, _)| format!("l.{name} COLLATE BINARY IS NOT o.{name}"))
        .collect::<Vec<_>>()
        .join(" OR ");
    let label_of = |alias: &str| label.replace('@', alias);
    let values: Vec<String> = columns
        .iter()
        .map(|(name, _)| format!("CASE WHEN l.{name} COLLATE BINARY IS NOT o.{name} THEN '{name} is ' || quote(l.{name}) || ', the journal says ' || quote(o.{name}) END"))
        .collect();
    let changed = format!(
        "SELECT {}, concat_ws('; ', {}) FROM live.{table} l JOIN main.{table} o ON {same} WHERE {differs} LIMIT {}",
        label_of("l"),
        values.join(", "),
        MOST + 1
    );
    each(connection, &changed, &mut |name, what| {
        findings.add(
            ProblemKind::Table,
            format!("The {noun} {name} was changed past the journal: {what}."),
        );
    })?;
    let gone = format!(
        "SELECT {}, '' FROM main.{table} o WHERE NOT EXISTS (SELECT 1 FROM live.{table} l WHERE {same}) LIMIT {}",
        label_of("o"),
        MOST + 1
    );
    each(connection, &gone, &mut |name, _| {
        findings.add(
            ProblemKind::Table,
            format!("The {noun} {name} is in the journal but not on the register."),
        );
    })?;
    let extra = format!(
        "SELECT {}, '' FROM live.{table} l WHERE NOT EXISTS (SELECT 1 FROM main.{table} o WHERE {same}) LIMIT {}",
        label_of("l"),
        MOST + 1
    );
    each(connection, &extra, &mut |name, _| {
        findings.add(
            ProblemKind::Table,
            format!("The {noun} {name} is on the register but not in the journal."),
        );
    })
}

fn each(connection: &Connection, sql: &str, take: &mut dyn FnMut(String, String)) -> Result<()> {
    let mut statement = connection.prepare(sql)?;
    let mut rows = statement.query([])?;
    while let Some(row) = rows.next()? {
        take(row.get(0)?, row.get(1)?);
    }
    Ok(())
}

/// The columns of a read table, and which of them are its key.
fn columns(connection: &Connection, schema: &str, table: &str) -> Result<Vec<(String, bool)>> {
    let mut statement = connection.prepare(&format!("PRAGMA {schema}.table_info({table})"))?;
    let rows = statement.query_map([], |row| Ok((row.get(1)?, row.get::<_, i64>(5)? > 0)))?;
    Ok(rows.collect::<Result<_, _>>()?)
}

/// The search index has the words of each asset, and no others.
pub(super) fn search_index(connection: &Connection, findings: &mut Findings) -> Result<()> {
    connection.execute_batch(
        "CREATE VIRTUAL TABLE temp.live_words USING fts5vocab(live, asset_search, instance); \
         CREATE VIRTUAL TABLE temp.own_words USING fts5vocab(main, asset_search, instance);",
    )?;
    // Both come in the order of their words, and of the assets that have them: one pass tells them apart.
    let mut live = connection.prepare("SELECT term, doc FROM temp.live_words")?;
    let mut own = connection.prepare("SELECT term, doc FROM temp.own_words")?;
    let (mut live, mut own) = (live.query([])?, own.query([])?);
    let mut next = (word(&mut live)?, word(&mut own)?);
    let mut words: u64 = 0;
    let mut assets = BTreeSet::new();
    loop {
        let order = match &next {
            (None, None) => break,
            (Some(_), None) => Ordering::Less,
            (None, Some(_)) => Ordering::Greater,
            (Some(live), Some(own)) => live.cmp(own),
        };
        if order != Ordering::Equal {
            words += 1;
            let which = match order {
                Ordering::Less => &next.0,
                _ => &next.1,
            };
            if let (Some((_, asset)), true) = (which, assets.len() < NAMED) {
                assets.insert(*asset);
            }
        }
        if order != Ordering::Greater {
            next.0 = word(&mut live)?;
        }
        if order != Ordering::Less {
            next.1 = word(&mut own)?;
        }
    }
    if words > 0 {
        let mut tags = Vec::new();
        for asset in assets {
            let tag = connection
                .query_row(
                    "SELECT tag FROM main.asset WHERE row = ?1",
                    [asset],
                    |row| row.get::<_, String>(0),
                )
                .optional()?;
            tags.push(tag.unwrap_or_else(|| "one that is not on the register".to_owned()));
        }
        let sentence = format!(
            "The search index is wrong in {words} words, among them of {}.",
            tags.join(", ")
        );
        findings.add(ProblemKind::Table, sentence);
    }
    Ok(())
}

/// How many assets with wrong words are named.
const NAMED: usize = 5;

/// A word with the asset that has it.
fn word(rows: &mut Rows<'_>) -> Result<Option<(String, i64)>> {
    let Some(row) = rows.next()? else {
        return Ok(None);
    };
    Ok(Some((row.get::<_, String>(0)?, row.get(1)?)))
}

/// What the read tables of `schema` know that its journal does not, and must have known: then the journal was cut off.
/// None where there is no such thing.
pub(crate) fn more_than_the_journal(
    connection: &Connection,
    schema: &str,
) -> Result<Option<String>> {
    let end: i64 = connection.query_row(
        &format!("SELECT coalesce(max(seq), 0) FROM {schema}.journal"),
        [],
        |row| row.get(0),
    )?;
    let actions: i64 = connection.query_row(
        &format!(
            "SELECT count(*) FROM {schema}.action a WHERE a.seq > ?1 \
             OR NOT EXISTS (SELECT 1 FROM {schema}.journal j WHERE j.batch_id = a.batch)"
        ),
        [end],
        |row| row.get(0),
    )?;
    let mut records = 0;
    for (table, ..) in TABLES {
        let columns = columns(connection, schema, table)?;
        if !["id", "version"]
            .iter()
            .all(|name| columns.iter().any(|(it, _)| it == name))
        {
            continue;
        }
        let sql = format!(
            "SELECT count(*) FROM {schema}.{table} t \
             WHERE t.version > (SELECT max(j.version) FROM {schema}.journal j WHERE j.stream = t.id)"
        );
        records += connection.query_row(&sql, [], |row| row.get::<_, i64>(0))?;
    }
    Ok((actions > 0 || records > 0).then(|| {
        format!(
            "The journal was cut off: the lists know {actions} actions and later changes to {records} records that \
             it does not have."
        )
    }))
}
