//! Making the read tables anew from the journal: in the register's own file, or, where its pages are damaged, in another
//! that takes its place with all that is kept for ever.

use crate::check::{self, Extent, ProblemKind, Proof, more_than_the_journal};
use crate::error::{LedgerError, Result};
use crate::folding::Look;
use crate::journal;
use crate::open::Ledger;
use crate::remaking::{begin_anew, copy_first};
use crate::replace;
use crate::replay::Watch;
use crate::restore::furnish;
use inventory::Refusal;
use rusqlite::{Connection, OpenFlags};
use std::path::{Path, PathBuf};
use words::say;

/// The read tables were made anew.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Rebuilt {
    /// From how many entries.
    pub entries: u64,
    /// Where the damaged register is kept, if another file had to take its place.
    pub kept: Option<PathBuf>,
}

/// Makes the read tables of the register at `path` anew, whether or not it opens.
///
/// # Errors
/// The journal is not whole: the read tables may know what it does not. Nothing is changed then.
pub fn rebuild(path: &Path, stamp: &str, watch: Watch<'_>) -> Result<Rebuilt> {
    replace::finish(path)?;
    let _look = Look::at(path);
    let found = std::fs::metadata(path).map_err(|error| LedgerError::file(path, error))?;
    if found.len() == 0 {
        // To open it would make a new register of it.
        return Err(not_whole(["The file is empty.".to_owned()]));
    }
    let within = Ledger::open_unmade(path).and_then(|mut register| register.rebuild(watch));
    match within {
        Ok(entries) => Ok(Rebuilt {
            entries,
            kept: None,
        }),
        Err(LedgerError::NotOurs(_)) => anew(path, stamp, watch),
        Err(error @ LedgerError::Sqlite(_)) if error.is_damage() => anew(path, stamp, watch),
        Err(error) => Err(error),
    }
}

impl Ledger {
    /// Makes the read tables anew from the journal; answers from how many entries. What the file says of itself, and
    /// triggers and indexes of what is kept for ever, are put right with them. Nobody waits for it: whoever asks meanwhile is
    /// told how far it is.
    ///
    /// # Errors
    /// Nothing is changed when an entry cannot be read or does not fit, or the journal is not whole. Stopped later, whoever
    /// opens the register next goes on.
    pub fn rebuild(&mut self, watch: Watch<'_>) -> Result<u64> {
        // Beside the register: what the tables still know is not given up for what cannot be made.
        let proof = check::prove(self.path(), self.path(), None, Extent::Kept, watch)?;
        refuse_broken(&proof)?;
        let (head, format) = (proof.findings.head, proof.format);
        drop(proof);
        let path = self.path().to_owned();
        let now = self.dropping(|register| {
            let transaction = register.begin_as_it_stands()?;
            if let Ok(Some(more)) = more_than_the_journal(&transaction, "main") {
                return Err(not_whole([more]));
            }
            copy_first(&transaction, &path)?;
            check::schema::mend(&transaction)?;
            begin_anew(&transaction)?;
            let now = journal::head(&transaction)?;
            if Some(now) == head {
                transaction.pragma_update(None, "user_version", format)?;
            }
            transaction.commit()?;
            Ok(now)
        })?;
        self.remake(watch)?;
        Ok(now.seq.unsigned_abs())
    }
}

/// Makes another file from what is kept for ever in a damaged one, and puts it in its place.
fn anew(path: &Path, stamp: &str, watch: Watch<'_>) -> Result<Rebuilt> {
    let proof = check::prove(path, path, None, Extent::Kept, watch)?;
    // As far as it can be told of damaged tables.
    let more = Connection::open_with_flags(path, OpenFlags::SQLITE_OPEN_READ_ONLY)
        .ok()
        .and_then(|register| more_than_the_journal(&register, "main").ok().flatten());
    if let Some(more) = more {
        return Err(not_whole([more]));
    }
    refuse_broken(&proof)?;
    let head = proof.findings.head;
    let (new, _folder) = furnish(proof)?;
    let entries = journal::head(&new)?.seq.unsigned_abs();
    let kept = replace::put(&new, path, stamp, &|register| {
        let now = journal::head(register)?;
        match Some(now) == head {
            true => Ok(()),
            // Somebody wrote to it since it was read.
            false => Err(replace::busy()),
        }
    })?;
    Ok(Rebuilt { entries, kept })
}

/// Refuses a journal from which not everything can be made.
fn refuse_broken(proof: &Proof) -> Result<()> {
    let stands_in_the_way = |kind| {
        !matches!(
            kind,
            ProblemKind::File | ProblemKind::Schema | ProblemKind::Table
        )
    };
    let problems = proof.findings.problems.iter();
    let wrong: Vec<String> = problems
        .filter(|problem| !proof.whole || stands_in_the_way(problem.kind))
        .map(|problem| problem.sentence.clone())
        .collect();
    match proof.whole && wrong.is_empty() {
        true => Ok(()),
        false => Err(not_whole(wrong)),
    }
}

fn not_whole(what: impl IntoIterator<Item = String>) -> LedgerError {
    Refusal::said(say::rebuild_journal())
        .hint(say::rebuild_journal_hint())
        .details(what.into_iter().take(20))
        .into()
}
