//! Details of people are those the journal has digests of, in every revision, and gone where they were erased; and whoever
//! acted, signed or counted is known.
//!
//! In registers that name those who work at desks in a table of their own, that this is the name they were given cannot be
//! proved.

use super::{Findings, ProblemKind};
use crate::book::personal_digest;
use crate::error::Result;
use crate::journal::Entry;
use crate::upgrade::Shape;
use inventory::{ActorId, Event, PersonDetails};
use rusqlite::{Connection, params};
use uuid::Uuid;

/// Makes the lists of what the journal says of people, beside its read tables.
pub(super) fn prepare(connection: &Connection) -> Result<()> {
    Ok(connection.execute_batch(
        "CREATE TABLE main.proved_details (person BLOB NOT NULL, revision INTEGER NOT NULL, digest TEXT NOT NULL, \
         PRIMARY KEY (person, digest)) STRICT, WITHOUT ROWID; \
         CREATE TABLE main.proved_erased (person BLOB PRIMARY KEY) STRICT, WITHOUT ROWID; \
         CREATE TABLE main.proved_papers (stocktake BLOB NOT NULL, person BLOB NOT NULL, digest TEXT NOT NULL, \
         PRIMARY KEY (stocktake, person, digest)) STRICT, WITHOUT ROWID;",
    )?)
}

/// Removes them.
pub(crate) fn forget(connection: &Connection) -> Result<()> {
    Ok(connection
        .execute_batch("DROP TABLE main.proved_details; DROP TABLE main.proved_erased; DROP TABLE main.proved_papers;")?)
}

/// Takes down what an entry says of people's details.
pub(super) fn take_down(connection: &Connection, entry: &Entry) -> Result<()> {
    let paper = match &entry.event {
        Event::StocktakeScan(revision) => revision.new.as_ref().or(revision.old.as_ref()),
        _ => None,
    };
    let paper = paper.map_or(entry.stream, |scan| scan.stocktake.0);
    for then in entry.event.people_then() {
        connection
            .prepare_cached("INSERT OR IGNORE INTO proved_papers (stocktake, person, digest) VALUES (?1, ?2, ?3)")?
            .execute(params![paper.as_bytes(), then.person.as_bytes(), then.digest])?;
    }
    let Event::Person(revision) = &entry.event else {
        return Ok(());
    };
    for facts in [&revision.old, &revision.new].into_iter().flatten() {
        connection
            .prepare_cached("INSERT OR IGNORE INTO proved_details (person, revision, digest) VALUES (?1, ?2, ?3)")?
            .execute(params![entry.stream.as_bytes(), facts.revision, facts.digest])?;
        if facts.erased {
            connection
                .prepare_cached("INSERT OR IGNORE INTO proved_erased (person) VALUES (?1)")?
                .execute([entry.stream.as_bytes()])?;
        }
    }
    Ok(())
}

/// Compares every revision of everybody's details with the digests.
pub(super) fn compare(
    connection: &Connection,
    shape: Shape,
    findings: &mut Findings,
) -> Result<()> {
    let by = match shape {
        Shape::First => "revision",
        Shape::Workers => "digest",
    };
    let sql = format!(
        "SELECT d.name, d.email, d.username, d.employee_number, d.department, d.badge, d.salt, d.person, \
         proved.digest, erased.person IS NOT NULL FROM live.personal d \
         LEFT JOIN proved_details proved ON proved.person = d.person AND proved.{by} = d.{by} \
         LEFT JOIN proved_erased erased ON erased.person = d.person"
    );
    let mut statement = connection.prepare(&sql)?;
    let mut rows = statement.query([])?;
    while let Some(row) = rows.next()? {
        let details = PersonDetails {
            name: row.get(0)?,
            email: row.get(1)?,
            username: row.get(2)?,
            employee_number: row.get(3)?,
            department: row.get(4)?,
            badge: row.get(5)?,
        };
        let (salt, person): (Vec<u8>, [u8; 16]) = (row.get(6)?, row.get(7)?);
        let digest: Option<String> = row.get(8)?;
        let sentence = if row.get(9)? {
            let id = Uuid::from_bytes(person);
            format!("The details of person {id} were put back after somebody erased them.")
        } else if digest.is_none() {
            format!(
                "The details of {} are on the register but not in the journal.",
                details.name
            )
        } else if digest.as_deref() != Some(&personal_digest(&salt, &details)) {
            format!(
                "The details of {} were changed past the journal.",
                details.name
            )
        } else {
            continue;
        };
        findings.add(ProblemKind::Person, sentence);
    }
    let sql = format!(
        "SELECT person, revision FROM proved_details proved WHERE NOT EXISTS \
         (SELECT 1 FROM live.personal d WHERE d.person = proved.person AND d.{by} = proved.{by}) \
         AND NOT EXISTS (SELECT 1 FROM proved_erased erased WHERE erased.person = proved.person)"
    );
    let mut statement = connection.prepare(&sql)?;
    let mut rows = statement.query([])?;
    while let Some(row) = rows.next()? {
        let (id, revision) = (Uuid::from_bytes(row.get(0)?), row.get::<_, i64>(1)?);
        let sentence = format!(
            "The details of person {id} (revision {revision}) are gone, but nobody erased them."
        );
        findings.add(ProblemKind::Person, sentence);
    }
    Ok(())
}

/// Whoever signed or counted is somebody whose details of then are on the register, or were erased.
pub(super) fn papers(connection: &Connection, shape: Shape, findings: &mut Findings) -> Result<()> {
    // Details are not kept by their digest there, and no paper names one.
    if shape == Shape::First {
        return Ok(());
    }
    let sql = "SELECT paper.person, coalesce(t.name, hex(paper.stocktake)) FROM proved_papers paper \
        LEFT JOIN main.stocktake t ON t.id = paper.stocktake \
        WHERE NOT EXISTS (SELECT 1 FROM proved_details d WHERE d.person = paper.person AND d.digest = paper.digest) \
        OR NOT (EXISTS (SELECT 1 FROM live.personal d WHERE d.person = paper.person AND d.digest = paper.digest) \
        OR EXISTS (SELECT 1 FROM proved_erased erased WHERE erased.person = paper.person))";
    let mut statement = connection.prepare(sql)?;
    let mut rows = statement.query([])?;
    while let Some(row) = rows.next()? {
        let (id, name) = (Uuid::from_bytes(row.get(0)?), row.get::<_, String>(1)?);
        let sentence = format!(
            "The stocktake {name} names somebody who signed or counted (person {id}), but by details that are not on the \
             register and that nobody erased."
        );
        findings.add(ProblemKind::Person, sentence);
    }
    Ok(())
}

/// Whoever acted is known: a person of the journal, or by an entry that says which, or the program itself.
pub(super) fn actors(connection: &Connection, shape: Shape, findings: &mut Findings) -> Result<()> {
    let sql = match shape {
        Shape::First => {
            "SELECT acted.actor, count(*), min(acted.seq), actor.name FROM live.journal acted \
             LEFT JOIN live.actor actor ON actor.id = acted.actor \
             GROUP BY acted.actor HAVING trim(coalesce(actor.name, '')) = ''"
        }
        Shape::Workers => {
            "SELECT acted.actor, count(*), min(acted.seq), NULL FROM live.journal acted WHERE acted.actor <> ?1 \
             AND NOT EXISTS (SELECT 1 FROM proved_details WHERE person = coalesce( \
             (SELECT person FROM main.worker WHERE id = acted.actor), acted.actor)) GROUP BY acted.actor"
        }
    };
    let mut statement = connection.prepare(sql)?;
    let mut rows = match shape {
        Shape::First => statement.query([])?,
        Shape::Workers => statement.query([ActorId::TAGDESK.as_bytes()])?,
    };
    while let Some(row) = rows.next()? {
        let id = Uuid::from_bytes(row.get(0)?);
        let (entries, first): (i64, i64) = (row.get(1)?, row.get(2)?);
        let what = match row.get::<_, Option<String>>(3)? {
            Some(_) => "has no name any more",
            None => "is nobody the register knows",
        };
        let sentence = format!(
            "Whoever wrote {entries} entries from entry {first} on {what} (identity {id})."
        );
        findings.add(ProblemKind::Actor, sentence);
    }
    Ok(())
}
