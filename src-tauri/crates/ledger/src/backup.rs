//! Copies of the register: made whole, proved, then given their name.

use crate::check::{Extent, prove};
use crate::copies::{Mark, set_mark};
use crate::error::{LedgerError, Result};
use crate::journal::{Head, head};
use crate::lineage;
use crate::names::{Named, with_suffix};
use crate::open::{Ledger, refuse_newer};
use crate::replace::COMPANIONS;
use crate::replay::Watch;
use crate::scratch::Elsewhere;
use crate::unfinished::{named, on_disk, sweep_unfinished, unfinished};
use inventory::Refusal;
use rusqlite::{Connection, OpenFlags};
use std::path::Path;
use std::sync::mpsc::{self, RecvTimeoutError};
use std::time::Duration;
use words::say;

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
        copy_to(self.path(), to, None, watch)
    }
}

/// The same for the register at `register`; the copy says of itself what `mark` says.
pub(crate) fn copy_to(
    register: &Path,
    to: &Path,
    mark: Option<&Mark>,
    watch: Watch<'_>,
) -> Result<Copy> {
    refuse_taken(to)?;
    sweep_unfinished(to);
    let _noted = Elsewhere::beside(register, to);
    let unfinished = unfinished(to)?;
    vacuum_into(register, unfinished.path(), watch)?;
    let copy = Connection::open(unfinished.path())?;
    refuse_newer(&copy, "main", register)?;
    lineage::set_apart(&copy)?;
    set_mark(&copy, mark)?;
    drop(copy);
    let unfinished = on_disk(unfinished)?;
    let findings = prove(unfinished.path(), register, None, Extent::Whole, watch)?.findings;
    if !findings.problems.is_empty() {
        let problems = findings.problems.into_iter().take(20);
        return Err(Refusal::said(say::backup_not_sound())
            .hint(say::backup_not_sound_hint())
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

/// How often whoever makes a copy asks whether to go on.
const INTERVAL: Duration = Duration::from_millis(100);

/// Writes all of the register at `register`, as it stands at one moment, into the empty file `to`. It is read through a
/// connection of its own, so that others write meanwhile; what they write stays in the log until this is done.
///
/// # Errors
/// It cannot be read, or the file not written; or `watch` says stop.
pub(crate) fn vacuum_into(register: &Path, to: &Path, watch: Watch<'_>) -> Result<()> {
    // Not for reading only: whoever lets go of the register last folds its log in.
    let flags = OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_NO_MUTEX;
    let connection = Connection::open_with_flags(register, flags)?;
    connection.busy_timeout(Duration::from_secs(15))?;
    let interrupt = connection.get_interrupt_handle();
    std::thread::scope(|scope| {
        let (tell, told) = mpsc::channel();
        scope.spawn(move || {
            // Where nobody waits any more nobody wants to know.
            let _ = tell.send(connection.execute("VACUUM INTO ?1", [Named(to)]));
        });
        loop {
            match told.recv_timeout(INTERVAL) {
                Ok(done) => return Ok(done.map(|_| ())?),
                Err(RecvTimeoutError::Timeout) => {
                    if let Err(stop) = watch(0) {
                        interrupt.interrupt();
                        return Err(stop);
                    }
                }
                Err(RecvTimeoutError::Disconnected) => {
                    return Err(rusqlite::Error::QueryReturnedNoRows.into());
                }
            }
        }
    })
}

/// Refuses a name that is taken, or beside which something lies that SQLite would take for a part of the copy.
pub(crate) fn refuse_taken(to: &Path) -> Result<()> {
    // A link that leads nowhere is there, too.
    if to.symlink_metadata().is_ok() {
        return Err(exists(to));
    }
    let foreign = COMPANIONS.map(|ending| with_suffix(to, ending));
    let Some(foreign) = foreign.iter().find(|file| file.symlink_metadata().is_ok()) else {
        return Ok(());
    };
    let message = say::backup_beside(foreign.display().to_string());
    Err(Refusal::said(message)
        .hint(say::backup_beside_hint())
        .on("out")
        .into())
}

fn exists(to: &Path) -> LedgerError {
    Refusal::said(say::backup_exists(to.display().to_string()))
        .hint(say::backup_exists_hint())
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
            let message = say::backup_beside_another(to.display().to_string());
            Err(Refusal::said(message)
                .hint(say::backup_exists_hint())
                .on("out")
                .into())
        }
    }
}
