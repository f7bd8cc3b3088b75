//! Proving that the register is what its journal says: the file, its schema, the chain, the people, and every row of
//! every table. It always ends in a report: what cannot be read is a finding like any other.

mod chain;
mod contents;
mod file;
mod log;
mod names;
pub(crate) mod people;
mod rows;
pub(crate) mod schema;

pub(crate) use log::is_damaged as log_is_damaged;
pub(crate) use rows::more_than_the_journal;

use crate::contents::Store;
use crate::error::{LedgerError, Result};
use crate::folding::Look;
use crate::journal::Head;
use crate::open::{Ledger, about, refuse_newer};
use crate::remaking::UP_TO;
use crate::replay::{Watch, beside};
use crate::scratch::Scratch;
use crate::tables::{self, TABLES, TABLES_VERSION};
use crate::upgrade::{self, Shape};
use crate::view::View;
use rusqlite::{Connection, OpenFlags};
use std::path::Path;

/// What a problem concerns, and with it what helps.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ProblemKind {
    /// The file: pages, or a table of what is kept for ever that is not as it should be.
    File,
    /// What the file says of itself beside its rows: indexes, triggers, views, its format.
    Schema,
    /// The journal: an entry changed, taken out or cut off.
    Journal,
    /// Details of a person.
    Person,
    /// Whoever works at a desk.
    Actor,
    /// A row of a read table, or the search.
    Table,
    /// A photo.
    Photo,
    /// A signature drawn on a screen.
    Signature,
}

/// Something that is not as the journal says.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Problem {
    /// What it concerns.
    pub kind: ProblemKind,
    /// What is wrong, naming it.
    pub sentence: String,
}

/// What a check found.
#[derive(Clone, Debug, Default)]
pub struct Findings {
    /// How many journal entries were read.
    pub entries: u64,
    /// How many rows were compared.
    pub rows: u64,
    /// Where the journal ends, by what was read of it; none where nothing could be read.
    pub head: Option<Head>,
    /// What is wrong; at most [`MOST`] of each kind.
    pub problems: Vec<Problem>,
}

/// Most problems of one kind that are named one by one.
pub const MOST: usize = 50;

impl Findings {
    fn add(&mut self, kind: ProblemKind, sentence: String) {
        let already = self
            .problems
            .iter()
            .filter(|problem| problem.kind == kind)
            .count();
        match already.cmp(&MOST) {
            std::cmp::Ordering::Less => self.problems.push(Problem { kind, sentence }),
            std::cmp::Ordering::Equal => {
                self.problems.push(Problem {
                    kind,
                    sentence: "There is more of this kind.".into(),
                });
            }
            std::cmp::Ordering::Greater => {}
        }
    }

    /// Takes what came of a part of the check: where the file is at fault, that is a finding, and there is no value.
    fn part<T>(&mut self, what: &str, came: Result<T>) -> Result<Option<T>> {
        match came {
            Ok(value) => Ok(Some(value)),
            Err(error) if error.is_damage() => {
                let reason = match &error {
                    LedgerError::Sqlite(cause) => cause.to_string(),
                    other => other.to_string(),
                };
                let reason = reason.trim_end_matches('.');
                let sentence = format!("{what} cannot be read to the end: {reason}.");
                self.add(ProblemKind::File, sentence);
                Ok(None)
            }
            Err(error) => Err(error),
        }
    }
}

/// A register that was proved, with read tables made anew beside it.
pub(crate) struct Proof {
    pub findings: Findings,
    /// The read tables made from its journal as `main`, the register as `live`, in one transaction that sees the
    /// register as it was proved; none where the file cannot be read at all.
    pub beside: Option<(Connection, Scratch)>,
    /// Whether the whole journal was read, so that the tables made from it are all there is.
    pub whole: bool,
    /// The shape of what it keeps for ever.
    pub shape: Shape,
    /// The lowest format of a file that holds its entries.
    pub format: i64,
    /// What contents beside it the journal names.
    pub contents: Vec<Store>,
}

impl Ledger {
    /// Checks the register. Reads only; other desks may go on working.
    pub fn check(&self, watch: Watch<'_>) -> Result<Findings> {
        check(self.path(), None, watch)
    }
}

/// Checks the register at `path`, whether or not it opens; `against` is a hash of an entry, or the beginning of one, that
/// was written down before: the journal must still have it.
///
/// # Errors
/// A newer program wrote to it, which is no problem of the register's; there is no file, or it may not be read; or
/// `watch` says stop.
pub fn check(path: &Path, against: Option<&str>, watch: Watch<'_>) -> Result<Findings> {
    let _look = Look::at(path);
    Ok(prove(path, path, against, Extent::Whole, watch)?.findings)
}

/// How much of a register is proved.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Extent {
    /// All of it.
    Whole,
    /// What is kept for ever; not the read tables, which are made anew.
    Kept,
}

/// How many entries the journal at `path` has, as far as that can be told at once. What lies beside the file stays as it is.
pub fn entries(path: &Path) -> Option<u32> {
    let _look = Look::at(path);
    let connection = Connection::open_with_flags(path, OpenFlags::SQLITE_OPEN_READ_ONLY).ok()?;
    let (entries, _) = View::new(&connection).journal_size().ok()?;
    Some(entries)
}

/// The same for the register at `register` or a copy of it, keeping what was made in the register's folder.
pub(crate) fn prove(
    path: &Path,
    register: &Path,
    against: Option<&str>,
    extent: Extent,
    watch: Watch<'_>,
) -> Result<Proof> {
    crate::replace::finish(path)?;
    let size = std::fs::metadata(path)
        .map_err(|error| LedgerError::file(path, error))?
        .len();
    let mut proof = Proof {
        findings: Findings::default(),
        beside: None,
        whole: false,
        shape: upgrade::PRESENT,
        format: upgrade::PRESENT.lowest_format(),
        contents: Vec::new(),
    };
    let findings = &mut proof.findings;
    log::examine(path, findings)?;
    if size == 0 {
        findings.add(ProblemKind::File, "The file is empty.".into());
        return Ok(proof);
    }
    proof.beside = findings.part("The file", beside(path, register))?;
    let Some((connection, _)) = &proof.beside else {
        return Ok(proof);
    };
    // Before anything is read: a transaction that makes tables cannot take back an entry while it reads others.
    tables::recreate(connection)?;
    people::prepare(connection)?;
    // One transaction, so that all of it is seen as it stood at one moment.
    connection.execute_batch("BEGIN")?;
    let Some(format) = findings.part("The file", schema::format(connection))? else {
        return Ok(proof);
    };
    if schema::is_a_format(format) {
        refuse_newer(connection, "live", path)?;
    }
    let Some(shape) = findings.part("The schema", Shape::of(connection, "live"))? else {
        return Ok(proof);
    };
    proof.shape = shape;
    let came = file::integrity(path, findings);
    findings.part("The file", came)?;
    let version = about(connection, "tables_version");
    let version = findings.part("What the file says of itself", version)?;
    let unmade = about(connection, UP_TO);
    let unmade = findings.part("What the file says of itself", unmade)?;
    let unmade = unmade.flatten().is_some();
    let comparable = !unmade && version.flatten().as_deref() == Some(TABLES_VERSION);
    let mut walk = chain::Walk::new(comparable, shape, against);
    let came = walk.walk(connection, findings, watch);
    proof.whole = findings.part("The journal", came)?.is_some();
    if proof.whole {
        walk.end(connection, findings)?;
    }
    (proof.format, proof.contents) = (walk.formats.needed, walk.named.stores());
    let demanded = schema::Demanded {
        shape,
        comparable,
        format: proof.whole.then_some(proof.format),
        contents: proof.whole.then_some(&proof.contents),
    };
    let came = schema::compare(connection, format, &demanded, findings);
    findings.part("The schema", came)?;
    if !proof.whole {
        return Ok(proof);
    }
    let came = contents::compare(connection, comparable, walk.named, findings);
    findings.part("The photos and signatures", came)?;
    let came = people::compare(connection, shape, findings);
    findings.part("The details of people", came)?;
    let came = people::papers(connection, shape, findings);
    findings.part("Who signed and counted", came)?;
    let came = people::actors(connection, shape, findings);
    findings.part("Whoever works at the desks", came)?;
    // Read tables of another version, as in an older copy, are made anew before anybody sees them.
    if comparable && extent == Extent::Whole {
        let came = more_than_the_journal(connection, "live");
        if let Some(Some(sentence)) = findings.part("The read tables", came)? {
            findings.add(ProblemKind::Journal, sentence);
        }
        let details = |problem: &Problem| problem.kind == ProblemKind::Person;
        let changed = findings.problems.iter().any(details);
        // Where details were changed, what is kept to find them by differs, too: that is said once.
        for table in TABLES
            .iter()
            .filter(|table| !(changed && table.0 == "person_key"))
        {
            let came = rows::compare(connection, table, findings);
            findings.part(&format!("The table {}", table.0), came)?;
        }
        let came = rows::search_index(connection, findings);
        findings.part("The search index", came)?;
    }
    Ok(proof)
}
