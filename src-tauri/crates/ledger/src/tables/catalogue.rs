//! Models, tag series, settings, stations, calibrations and what goes by its name alone: one row each.

use super::{Extent, exactly_one, existing_row, row_of, search};
use crate::error::Result;
use crate::journal::Entry;
use inventory::{
    CalibrationFacts, ModelFacts, Revision, SeriesFacts, SettingFacts, WorkerFacts, fold,
};
use rusqlite::{Connection, Params, params};
use serde::Serialize;

fn execute(
    connection: &Connection,
    entry: &Entry,
    what: &str,
    sql: &str,
    values: impl Params,
) -> Result<()> {
    exactly_one(
        entry,
        what,
        connection.prepare_cached(sql)?.execute(values)?,
    )
}

fn delete(connection: &Connection, entry: &Entry, table: &str) -> Result<()> {
    let sql = format!("DELETE FROM {table} WHERE id = ?1");
    execute(connection, entry, table, &sql, [entry.stream.as_bytes()])
}

/// A model was added, revised or taken back.
pub fn model(
    extent: Extent<'_>,
    connection: &Connection,
    entry: &Entry,
    revision: &Revision<ModelFacts>,
) -> Result<()> {
    let Some(facts) = &revision.new else {
        return delete(connection, entry, "model");
    };
    let sql = match revision.old {
        None => {
            "INSERT INTO model (id, version, name, manufacturer, category, number, warranty_months, life_months, \
             minimum_stock, notes, name_key, number_key, category_key, words_key, merged) \
             VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15)"
        }
        Some(_) => {
            "UPDATE model SET version = ?2, name = ?3, manufacturer = ?4, category = ?5, number = ?6, \
             warranty_months = ?7, life_months = ?8, minimum_stock = ?9, notes = ?10, name_key = ?11, number_key = ?12, \
             category_key = ?13, words_key = ?14, merged = ?15 WHERE id = ?1"
        }
    };
    let merged = facts
        .merged
        .map(|id| existing_row(connection, entry, "model", &id.0))
        .transpose()?;
    let [name_key, number_key, category_key] =
        [&facts.name, &facts.number, &facts.category].map(|text| fold(text));
    let words_key = format!(
        "{name_key} {} {category_key} {number_key}",
        fold(&facts.manufacturer)
    );
    let values = params![
        entry.stream.as_bytes(),
        entry.version,
        facts.name,
        facts.manufacturer,
        facts.category,
        facts.number,
        facts.warranty_months,
        facts.life_months,
        facts.minimum_stock,
        facts.notes,
        name_key,
        number_key,
        category_key,
        words_key,
        merged,
    ];
    execute(connection, entry, "model", sql, values)?;
    if !extent.searched() {
        return Ok(());
    }
    let words = |facts: &ModelFacts| {
        [
            &facts.name,
            &facts.manufacturer,
            &facts.category,
            &facts.number,
        ]
        .map(String::clone)
    };
    match (&revision.old, row_of(connection, "model", &entry.stream)?) {
        (Some(old), Some(row)) if words(old) != words(facts) => {
            search::model_changed(connection, row)
        }
        _ => Ok(()),
    }
}

/// Whoever acted under an identity of its own is a person.
pub fn worker(connection: &Connection, entry: &Entry, facts: &WorkerFacts) -> Result<()> {
    let sql = "INSERT INTO worker (id, person) VALUES (?1, ?2)";
    let values = params![entry.stream.as_bytes(), facts.person.as_bytes()];
    execute(connection, entry, "worker", sql, values)
}

/// A tag series was added, revised or taken back, or gave a tag.
pub fn series(
    connection: &Connection,
    entry: &Entry,
    revision: &Revision<SeriesFacts>,
) -> Result<()> {
    let Some(facts) = &revision.new else {
        return delete(connection, entry, "series");
    };
    let sql = match revision.old {
        None => {
            "INSERT INTO series (id, version, name, prefix, digits, next, check_character, category, place) \
             VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9)"
        }
        Some(_) => {
            "UPDATE series SET version = ?2, name = ?3, prefix = ?4, digits = ?5, next = ?6, check_character = ?7, \
             category = ?8, place = ?9 WHERE id = ?1"
        }
    };
    let values = params![
        entry.stream.as_bytes(),
        entry.version,
        facts.name,
        facts.prefix,
        facts.digits,
        i64::try_from(facts.next).unwrap_or(i64::MAX),
        facts.check_character,
        facts.category,
        facts.place.map(|place| *place.as_bytes()),
    ];
    execute(connection, entry, "tag series", sql, values)
}

/// A record that is asked for by its name alone was added, revised or taken back: a custom field, a label format, a
/// design, a printer. `table` is one of ours.
pub fn named<T: Serialize>(
    connection: &Connection,
    entry: &Entry,
    table: &str,
    revision: &Revision<T>,
    name: impl Fn(&T) -> &str,
) -> Result<()> {
    let Some(facts) = &revision.new else {
        return delete(connection, entry, table);
    };
    let sql = match revision.old {
        None => format!(
            "INSERT INTO {table} (id, version, name, facts, name_key) VALUES (?1, ?2, ?3, ?4, ?5)"
        ),
        Some(_) => {
            format!(
                "UPDATE {table} SET version = ?2, name = ?3, facts = ?4, name_key = ?5 WHERE id = ?1"
            )
        }
    };
    let body = serde_json::to_string(facts).unwrap_or_default();
    execute(
        connection,
        entry,
        &table.replace('_', " "),
        &sql,
        params![
            entry.stream.as_bytes(),
            entry.version,
            name(facts),
            body,
            fold(name(facts))
        ],
    )
}

/// The correction of a printer for a format was made, changed or taken back.
pub fn calibration(
    connection: &Connection,
    entry: &Entry,
    revision: &Revision<CalibrationFacts>,
) -> Result<()> {
    let Some(facts) = &revision.new else {
        return delete(connection, entry, "calibration");
    };
    let sql = match revision.old {
        None => {
            "INSERT INTO calibration (id, version, printer, format, shift_x, shift_y, scale_x, scale_y, printer_key, \
             format_key) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10)"
        }
        Some(_) => {
            "UPDATE calibration SET version = ?2, printer = ?3, format = ?4, shift_x = ?5, shift_y = ?6, \
             scale_x = ?7, scale_y = ?8, printer_key = ?9, format_key = ?10 WHERE id = ?1"
        }
    };
    let values = params![
        entry.stream.as_bytes(),
        entry.version,
        facts.printer,
        facts.format,
        facts.shift_x,
        facts.shift_y,
        facts.scale_x,
        facts.scale_y,
        fold(&facts.printer),
        fold(&facts.format),
    ];
    execute(connection, entry, "calibration", sql, values)
}

/// A setting was made, changed or taken back.
pub fn setting(
    connection: &Connection,
    entry: &Entry,
    revision: &Revision<SettingFacts>,
) -> Result<()> {
    let Some(facts) = &revision.new else {
        return delete(connection, entry, "setting");
    };
    let sql = match revision.old {
        None => "INSERT INTO setting (id, version, key, value) VALUES (?1, ?2, ?3, ?4)",
        Some(_) => "UPDATE setting SET version = ?2, key = ?3, value = ?4 WHERE id = ?1",
    };
    execute(
        connection,
        entry,
        "setting",
        sql,
        params![
            entry.stream.as_bytes(),
            entry.version,
            facts.key,
            facts.value
        ],
    )
}

/// A desk got its name.
pub fn station(connection: &Connection, entry: &Entry, revision: &Revision<String>) -> Result<()> {
    let Some(name) = &revision.new else {
        return delete(connection, entry, "station");
    };
    let sql = match revision.old {
        None => "INSERT INTO station (id, version, name) VALUES (?1, ?2, ?3)",
        Some(_) => "UPDATE station SET version = ?2, name = ?3 WHERE id = ?1",
    };
    execute(
        connection,
        entry,
        "station",
        sql,
        params![entry.stream.as_bytes(), entry.version, name],
    )
}
