//! Copies of the register: made whole, proved, then given their name; and put back.

use crate::check::check;
use crate::error::{LedgerError, Result};
use crate::open::{Ledger, refuse_foreign};
use crate::replay::Watch;
use inventory::Refusal;
use rusqlite::{Connection, OpenFlags};
use std::path::{Path, PathBuf};

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
        self.connection()
            .execute("VACUUM INTO ?1", [unfinished.to_string_lossy()])?;
        prove(unfinished, watch)
    }
}

/// Checks a copy; refused with what is wrong if it is not sound.
fn prove(path: &Path, watch: Watch<'_>) -> Result<u64> {
    let findings = check(path, watch)?;
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

/// Puts the copy `from` in the place of the register at `register`; answers how many entries it has and where the
/// register from before is kept.
///
/// The copy is proved before anything is touched. No ledger of this process may be open on `register`.
pub fn restore(
    from: &Path,
    register: &Path,
    stamp: &str,
    watch: Watch<'_>,
) -> Result<(u64, PathBuf)> {
    // A copy of another program or version is refused here, in words.
    std::fs::metadata(from).map_err(|error| LedgerError::file(from, error))?;
    refuse_foreign(from)?;
    let entries = prove(from, watch)?;
    let incoming = beside(register, "incoming");
    remove_if_there(&incoming)?;
    {
        let copy = Connection::open_with_flags(from, OpenFlags::SQLITE_OPEN_READ_ONLY)?;
        copy.execute("VACUUM INTO ?1", [incoming.to_string_lossy()])?;
    }
    let kept = beside(register, &format!("before-{stamp}"));
    // Everything of the old register is drawn into its one file before it is put aside.
    if register.exists() {
        let old = Connection::open(register)?;
        old.busy_timeout(std::time::Duration::from_secs(15))?;
        old.query_row("PRAGMA wal_checkpoint(TRUNCATE)", [], |_| Ok(()))?;
        old.pragma_update(None, "journal_mode", "DELETE")?;
        drop(old);
        std::fs::rename(register, &kept).map_err(|error| LedgerError::file(&kept, error))?;
    }
    std::fs::rename(&incoming, register).map_err(|error| LedgerError::file(register, error))?;
    Ok((entries, kept))
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

fn remove_if_there(path: &Path) -> Result<()> {
    match std::fs::remove_file(path) {
        Err(error) if error.kind() != std::io::ErrorKind::NotFound => {
            Err(LedgerError::file(path, error))
        }
        _ => Ok(()),
    }
}
