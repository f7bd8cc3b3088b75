//! Copies of the register: made whole, proved, then given their name; and put back.

use crate::check::check_in;
use crate::error::{LedgerError, Result};
use crate::lineage;
use crate::open::{Ledger, refuse_foreign, refuse_newer};
use crate::private::make_private;
use crate::replay::Watch;
use inventory::Refusal;
use rusqlite::{Connection, OpenFlags};
use std::path::{Path, PathBuf};
use std::time::Duration;

/// A copy that was made and proved.
#[derive(Clone, Debug)]
pub struct Copy {
    /// How many entries its journal has.
    pub entries: u64,
    /// How large it is, in bytes.
    pub bytes: u64,
}

impl Ledger {
    /// Makes a copy at `to` and proves it. Under its own name there is a whole, checked copy or none.
    pub fn backup(&self, to: &Path, watch: Watch<'_>) -> Result<Copy> {
        if to.exists() {
            let message = format!("{} exists already. Nothing was written.", to.display());
            return Err(Refusal::new("backup.exists", message)
                .hint("Choose another name.")
                .on("out")
                .into());
        }
        refuse_newer(self.connection(), "main", self.path())?;
        let unfinished = beside(to, "unfinished");
        let made = self.copy_and_prove(&unfinished, watch);
        if made.is_err() {
            remove_if_there(&unfinished)?;
        }
        let entries = made?;
        std::fs::rename(&unfinished, to).map_err(|error| LedgerError::file(to, error))?;
        let bytes = std::fs::metadata(to)
            .map_err(|error| LedgerError::file(to, error))?
            .len();
        Ok(Copy { entries, bytes })
    }

    fn copy_and_prove(&self, unfinished: &Path, watch: Watch<'_>) -> Result<u64> {
        remove_if_there(unfinished)?;
        make_private(unfinished)?;
        self.connection()
            .execute("VACUUM INTO ?1", [unfinished.to_string_lossy()])?;
        lineage::set_apart(&Connection::open(unfinished)?)?;
        prove(unfinished, self.path(), watch)
    }
}

/// Checks a copy; refused with what is wrong if it is not sound.
fn prove(path: &Path, register: &Path, watch: Watch<'_>) -> Result<u64> {
    let findings = check_in(path, register, watch)?;
    if findings.problems.is_empty() {
        return Ok(findings.entries);
    }
    let message =
        "The register has problems, so no sound copy can be made of it. Nothing was written.";
    Err(Refusal::new("backup.not_sound", message)
        .hint("Run a check of the register.")
        .details(
            findings
                .problems
                .into_iter()
                .take(20)
                .map(|problem| problem.sentence),
        )
        .into())
}

impl Ledger {
    /// Fills the register with what the copy `from` holds; answers how many entries it has and where the register
    /// from before is kept.
    ///
    /// The copy is proved before anything is touched, and what was there is kept as a copy of its own. Other programs
    /// may have the register open meanwhile: they see the one or the other, never half of it.
    pub fn restore(
        &mut self,
        from: &Path,
        stamp: &str,
        watch: Watch<'_>,
    ) -> Result<(u64, PathBuf)> {
        std::fs::metadata(from).map_err(|error| LedgerError::file(from, error))?;
        refuse_foreign(from)?;
        // A register that a newer program has written to since is not this one's to fill.
        refuse_newer(self.connection(), "main", self.path())?;
        let entries = prove(from, self.path(), watch)?;
        let kept = free_name(self.path(), &format!("before-{stamp}"));
        make_private(&kept)?;
        self.connection()
            .execute("VACUUM INTO ?1", [kept.to_string_lossy()])?;
        lineage::set_apart(&Connection::open(&kept)?)?;
        {
            let copy = Connection::open_with_flags(from, OpenFlags::SQLITE_OPEN_READ_ONLY)?;
            let filling = rusqlite::backup::Backup::new(&copy, self.connection_mut())?;
            // In one step: it is one transaction of the register.
            filling.run_to_completion(i32::MAX, Duration::ZERO, None)?;
        }
        self.bring_tables_up_to_date()?;
        Ok((entries, kept))
    }
}

/// A name beside a file: `register.db` and `incoming` give `register.incoming.db`.
fn beside(path: &Path, word: &str) -> PathBuf {
    let extension = path
        .extension()
        .map(|extension| extension.to_string_lossy().into_owned());
    path.with_extension(match extension {
        Some(extension) => format!("{word}.{extension}"),
        None => word.to_owned(),
    })
}

/// The first such name that no file has: what is kept is never written over.
fn free_name(path: &Path, word: &str) -> PathBuf {
    let numbered = (2..).map(|number| beside(path, &format!("{word}-{number}")));
    std::iter::once(beside(path, word))
        .chain(numbered)
        .find(|name| !name.exists())
        .unwrap_or_else(|| beside(path, word))
}

fn remove_if_there(path: &Path) -> Result<()> {
    match std::fs::remove_file(path) {
        Err(error) if error.kind() != std::io::ErrorKind::NotFound => {
            Err(LedgerError::file(path, error))
        }
        _ => Ok(()),
    }
}
