//! Print jobs: one row each, and one for each thing that got a label.

use super::{Origin, exactly_one, existing_row, reservation};
use crate::error::Result;
use crate::journal::Entry;
use inventory::{LabelSubject, PrintFacts, Revision, fold, tag};
use rusqlite::{Connection, params};

/// A job was printed, went on after it had stopped, or was taken back.
pub fn print(
    connection: &Connection,
    entry: &Entry,
    revision: &Revision<PrintFacts>,
) -> Result<()> {
    let before = match &revision.old {
        None => None,
        Some(old) => Some((
            old,
            existing_row(connection, entry, "print", &entry.stream)?,
        )),
    };
    match (&before, &revision.new) {
        (None, None) => return exactly_one(entry, "print", 0),
        (None, Some(facts)) => {
            insert(connection, entry, facts)?;
            remember_labels(connection, connection.last_insert_rowid(), facts)?;
        }
        (Some((_, row)), None) => {
            forget_labels(connection, *row)?;
            connection
                .prepare_cached("DELETE FROM print WHERE row = ?1")?
                .execute([row])?;
        }
        (Some((old, row)), Some(facts)) => {
            update(connection, entry, facts)?;
            if old.subjects != facts.subjects {
                forget_labels(connection, *row)?;
                remember_labels(connection, *row, facts)?;
            }
        }
    }
    for facts in [&revision.old, &revision.new].into_iter().flatten() {
        for subject in &facts.subjects {
            if let LabelSubject::Asset(_, tag) | LabelSubject::Blank(tag) = subject {
                reservation::tag_printed(connection, &tag::key(tag))?;
            }
        }
    }
    Ok(())
}

fn insert(connection: &Connection, entry: &Entry, facts: &PrintFacts) -> Result<()> {
    let origin = Origin::of(connection, entry)?;
    let mut statement = connection.prepare_cached(
        "INSERT INTO print (id, version, at, actor, station, latest, target, printer, format, design, start, copies, \
         labels, sent, uncertain, next_start, again, overruled, failure, format_key) \
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16, ?17, ?18, ?19, ?20)",
    )?;
    statement.execute(params![
        entry.stream.as_bytes(),
        entry.version,
        origin.at,
        origin.actor.as_bytes(),
        origin.station.as_bytes(),
        entry.seq,
        facts.target.word(),
        facts.printer,
        facts.format,
        facts.design,
        facts.start,
        facts.copies,
        facts.labels(),
        facts.sent,
        facts.uncertain,
        facts.next_start,
        facts.again,
        facts.overruled,
        facts.failure,
        fold(&facts.format),
    ])?;
    Ok(())
}

/// Who began it, when and where stays.
fn update(connection: &Connection, entry: &Entry, facts: &PrintFacts) -> Result<()> {
    let mut statement = connection.prepare_cached(
        "UPDATE print SET version = ?2, latest = ?3, target = ?4, printer = ?5, format = ?6, design = ?7, start = ?8, \
         copies = ?9, labels = ?10, sent = ?11, uncertain = ?12, next_start = ?13, again = ?14, overruled = ?15, \
         failure = ?16, format_key = ?17 WHERE id = ?1",
    )?;
    let updated = statement.execute(params![
        entry.stream.as_bytes(),
        entry.version,
        entry.seq,
        facts.target.word(),
        facts.printer,
        facts.format,
        facts.design,
        facts.start,
        facts.copies,
        facts.labels(),
        facts.sent,
        facts.uncertain,
        facts.next_start,
        facts.again,
        facts.overruled,
        facts.failure,
        fold(&facts.format),
    ])?;
    exactly_one(entry, "print", updated)
}

fn remember_labels(connection: &Connection, print: i64, facts: &PrintFacts) -> Result<()> {
    let mut statement = connection.prepare_cached(
        "INSERT INTO print_label (print, number, kind, code, code_key, subject) VALUES (?1, ?2, ?3, ?4, ?5, ?6)",
    )?;
    for (number, subject) in (1_i64..).zip(&facts.subjects) {
        let (kind, code, id) = match subject {
            LabelSubject::Asset(id, tag) => ("asset", tag.as_str(), Some(id.0)),
            LabelSubject::Place(id, code) => ("place", code.as_str(), Some(id.0)),
            LabelSubject::Person(id) => ("person", "", Some(id.0)),
            LabelSubject::Blank(tag) => ("blank", tag.as_str(), None),
            LabelSubject::Command(code) => ("command", code.as_str(), None),
            LabelSubject::Kit(id, code) => ("kit", code.as_str(), Some(id.0)),
        };
        let id = id.as_ref().map(uuid::Uuid::as_bytes);
        statement.execute(params![print, number, kind, code, tag::key(code), id])?;
    }
    Ok(())
}

fn forget_labels(connection: &Connection, print: i64) -> Result<()> {
    connection
        .prepare_cached("DELETE FROM print_label WHERE print = ?1")?
        .execute([print])?;
    Ok(())
}
