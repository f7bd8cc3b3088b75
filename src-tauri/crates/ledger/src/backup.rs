//! Copies of the register: made whole, proved, then given their name.

use crate::check::{Extent, prove};
use crate::error::{LedgerError, Result};
use crate::journal::{Head, head};
use crate::lineage;
use crate::names::{Named, with_suffix};
use crate::open::{Ledger, refuse_newer};
use crate::replace::COMPANIONS;
use crate::replay::Watch;
use crate::unfinished::{named, on_disk, sweep_unfinished, unfinished};
use inventory::Refusal;
use rusqlite::{Connection, OpenFlags};
use std::path::Path;

/// A copy that was made and proved.
#[derive(Clone, Debug)]
pub struct Copy {
    /// How many entries its journal has.
    pub entries: u64,
    /// Where its journal ends; none if it has no entry.
    pub head: Option<Head>,
    /// How large it is, in bytes.
    pub bytes: u64,
}

impl Ledger {
    /// Makes a copy at `to` and proves it. Under its own name there is a whole, checked copy or none, and nothing that is
    /// there already is touched.
    ///
    /// # Errors
    /// There is a file of this name, or one that SQLite would take for a part of it; the register has problems; or it
    /// cannot be written. No file is left then.
    pub fn backup(&self, to: &Path, watch: Watch<'_>) -> Result<Copy> {
        refuse_taken(to)?;
        refuse_newer(self.connection(), "main", self.path())?;
        sweep_unfinished(to);
        let unfinished = unfinished(to)?;
        self.connection()
            .execute("VACUUM INTO ?1", [Named(unfinished.path())])?;
        lineage::set_apart(&Connection::open(unfinished.path())?)?;
        let unfinished = on_disk(unfinished)?;
        let findings = prove(unfinished.path(), self.path(), None, Extent::Whole, watch)?.findings;
        if !findings.problems.is_empty() {
            let message = "The register has problems, so no sound copy can be made of it. Nothing was written.";
            let problems = findings.problems.into_iter().take(20);
            return Err(Refusal::new("backup.not_sound", message)
                .hint("Run a check of the register.")
                .details(problems.map(|problem| problem.sentence))
                .into());
        }
        let bytes = unfinished
            .as_file()
            .metadata()
            .map_err(|error| LedgerError::file(to, error))?
            .len();
        // While it was proved, something may have come to lie there.
        refuse_taken(to)?;
        if named(unfinished, to)?.is_some() {
            return Err(exists(to));
        }
        read_again(to, findings.head)?;
        Ok(Copy {
            entries: findings.entries,
            head: findings.head,
            bytes,
        })
    }
}

/// Refuses a name that is taken, or beside which something lies that SQLite would take for a part of the copy.
fn refuse_taken(to: &Path) -> Result<()> {
    // A link that leads nowhere is there, too.
    if to.symlink_metadata().is_ok() {
        return Err(exists(to));
    }
    let foreign = COMPANIONS.map(|ending| with_suffix(to, ending));
    let Some(foreign) = foreign.iter().find(|file| file.symlink_metadata().is_ok()) else {
        return Ok(());
    };
    let message = format!(
        "{} lies where the copy would be read with it. Nothing was written.",
        foreign.display()
    );
    Err(Refusal::new("backup.beside", message)
        .hint("Choose another name, or move that file away.")
        .on("out")
        .into())
}

fn exists(to: &Path) -> LedgerError {
    let message = format!("{} exists already. Nothing was written.", to.display());
    Refusal::new("backup.exists", message)
        .hint("Choose another name.")
        .on("out")
        .into()
}

/// Under the name it bears, the copy is the one that was proved.
fn read_again(to: &Path, proved: Option<Head>) -> Result<()> {
    let copy = Connection::open_with_flags(to, OpenFlags::SQLITE_OPEN_READ_ONLY)?;
    let now = head(&copy)?;
    match Some(now).filter(|head| head.seq > 0) == proved {
        true => Ok(()),
        false => {
            let message = format!(
                "Under the name {} another journal is read than the one that was proved.",
                to.display()
            );
            Err(Refusal::new("backup.beside", message)
                .hint("Choose another name.")
                .on("out")
                .into())
        }
    }
}
