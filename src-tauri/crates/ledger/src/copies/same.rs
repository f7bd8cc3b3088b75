//! Whether a copy holds what a register holds, whatever shape that has: the proof of a copy that an upgrade begins with, where
//! this program does not keep things as the one before did.

use crate::copies::known::MARK;
use crate::error::Result;
use crate::lineage;
use rusqlite::{Connection, params_from_iter};

/// What stands in the schema: what kind of thing, its name, its table's and how it was made.
type Made = (String, String, String, Option<String>);

/// Whether both have the same schema and, table by table, the same rows in the same order, but for what a copy says of
/// itself.
///
/// # Errors
/// One of them cannot be read.
pub(crate) fn is_same(register: &Connection, copy: &Connection) -> Result<bool> {
    let things = schema(register)?;
    if things != schema(copy)? || numbers(register)? != numbers(copy)? {
        return Ok(false);
    }
    for (kind, name, _, sql) in &things {
        // What is virtual has its rows in tables of their own.
        let is_virtual = sql.as_ref().is_some_and(|sql| {
            sql.get(..14)
                .is_some_and(|begin| begin.eq_ignore_ascii_case("CREATE VIRTUAL"))
        });
        // SQLite's statistics and the like are made anew.
        if kind != "table" || is_virtual || name.starts_with("sqlite_") {
            continue;
        }
        if !same_rows(register, copy, name)? {
            return Ok(false);
        }
    }
    Ok(true)
}

fn schema(connection: &Connection) -> Result<Vec<Made>> {
    let sql = "SELECT type, name, tbl_name, sql FROM sqlite_schema WHERE name NOT LIKE 'sqlite_%' ORDER BY type, name";
    let mut statement = connection.prepare(sql)?;
    let rows = statement.query_map([], |row| {
        Ok((row.get(0)?, row.get(1)?, row.get(2)?, row.get(3)?))
    })?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

fn numbers(connection: &Connection) -> Result<[i64; 2]> {
    let number = |sql: &str| connection.query_row(sql, [], |row| row.get(0));
    Ok([
        number("PRAGMA application_id")?,
        number("PRAGMA user_version")?,
    ])
}

fn same_rows(register: &Connection, copy: &Connection, table: &str) -> Result<bool> {
    let name = table.replace('"', "\"\"");
    let (own, besides): (&[&str], &str) = match table {
        "about" => (&[MARK, lineage::KEY], " WHERE key NOT IN (?1, ?2)"),
        _ => (&[], ""),
    };
    let sql = format!("SELECT * FROM \"{name}\" NOT INDEXED{besides}");
    let (mut left, mut right) = (register.prepare(&sql)?, copy.prepare(&sql)?);
    let columns = left.column_count();
    if columns != right.column_count() {
        return Ok(false);
    }
    let (mut left, mut right) = (
        left.query(params_from_iter(own))?,
        right.query(params_from_iter(own))?,
    );
    loop {
        match (left.next()?, right.next()?) {
            (None, None) => return Ok(true),
            (Some(left), Some(right)) => {
                for column in 0..columns {
                    if left.get_ref(column)? != right.get_ref(column)? {
                        return Ok(false);
                    }
                }
            }
            _ => return Ok(false),
        }
    }
}
