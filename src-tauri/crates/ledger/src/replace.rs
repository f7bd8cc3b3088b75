//! Putting another register in the place of one: into the same file, under its own lock, while others have it open; or,
//! where that file is damaged too far, another file under its name. Whoever is killed in between leaves the one or the
//! other.

use crate::error::{LedgerError, Result};
use crate::lineage;
use crate::names::{Named, with_suffix as beside};
use crate::open::write_ahead;
use crate::unfinished::{named, on_disk, sync_folder, unfinished};
use rusqlite::backup::{Backup, StepResult};
use rusqlite::{Connection, ErrorCode, OpenFlags};
use serde::{Deserialize, Serialize};
use std::fs;
use std::io::{ErrorKind, Write};
use std::path::{Path, PathBuf};
use std::time::Duration;

/// How long is waited for others that are writing.
const PATIENCE: Duration = Duration::from_secs(15);

/// What SQLite keeps beside a file while it is open, or was left there by a program that was killed.
pub(crate) const COMPANIONS: [&str; 3] = ["-wal", "-shm", "-journal"];

/// The ending of the file that says what takes a register's place.
pub(crate) const INTENT: &str = ".replacing";

/// A register that is whole and takes another's place: written down before the first file gets another name, so that
/// whoever comes next can finish it.
#[derive(Debug, Serialize, Deserialize)]
struct Intent {
    /// The file that becomes the register.
    new: PathBuf,
    /// The name the register from before gets.
    kept: PathBuf,
}

/// Puts what `new` holds in the place of the register at `path`; answers where the register from before is kept, if there
/// was one. `allowed` has the last word, with the register locked.
///
/// # Errors
/// The register is as it was.
pub(crate) fn put(
    new: &Connection,
    path: &Path,
    stamp: &str,
    allowed: &dyn Fn(&Connection) -> Result<()>,
) -> Result<Option<PathBuf>> {
    if !path.exists() {
        under_its_name(new, path, stamp)?;
        return Ok(None);
    }
    match within(new, path, stamp, allowed) {
        Err(error) if error.is_damage() || is_of_other_pages(&error) => {
            under_its_name(new, path, stamp).map(Some)
        }
        put => put.map(Some),
    }
}

/// A file whose pages are of another size cannot be filled page by page.
fn is_of_other_pages(error: &LedgerError) -> bool {
    matches!(error, LedgerError::Sqlite(rusqlite::Error::SqliteFailure(failure, _))
        if failure.code == ErrorCode::ReadOnly)
}

/// Fills the register's own file. The lock that is taken before it is saved is held until it is filled, so that whatever
/// another program was told is done is either in what is kept or comes after.
fn within(
    new: &Connection,
    path: &Path,
    stamp: &str,
    allowed: &dyn Fn(&Connection) -> Result<()>,
) -> Result<PathBuf> {
    let mut register = Connection::open_with_flags(path, OpenFlags::SQLITE_OPEN_READ_WRITE)?;
    register.busy_timeout(PATIENCE)?;
    // On disk before it is said to be done.
    register.execute_batch("PRAGMA synchronous = FULL")?;
    // Readers go on while it is locked, which saving needs.
    write_ahead(&register)?;
    let filling = Backup::new(new, &mut register)?;
    // The first page takes the lock, which is not given up before the last.
    step(&filling, 1)?;
    let saving = Connection::open_with_flags(path, OpenFlags::SQLITE_OPEN_READ_ONLY)?;
    saving.busy_timeout(PATIENCE)?;
    allowed(&saving)?;
    let kept = save(&saving, path, stamp)?;
    drop(saving);
    if let Err(error) = step(&filling, -1) {
        // The register is as it was: what was saved of it says nothing more.
        if let Err(error) = fs::remove_file(&kept) {
            tracing::warn!(%error, "what was saved of the register could not be removed");
        }
        return Err(error);
    }
    drop(filling);
    // What it was is in the log no more than in the file. Others that read just now are no reason to fail.
    if let Err(error) = register.query_row("PRAGMA wal_checkpoint(TRUNCATE)", [], |_| Ok(())) {
        tracing::debug!(%error, "the log was not emptied");
    }
    Ok(kept)
}

fn step(filling: &Backup<'_, '_>, pages: i32) -> Result<()> {
    match filling.step(pages)? {
        StepResult::Busy | StepResult::Locked => Err(busy()),
        _ => Ok(()),
    }
}

pub(crate) fn busy() -> LedgerError {
    let failure = rusqlite::ffi::Error::new(rusqlite::ffi::SQLITE_BUSY);
    rusqlite::Error::SqliteFailure(failure, Some("database is locked".into())).into()
}

/// Saves the register as a file of its own under a name that nothing has.
fn save(register: &Connection, path: &Path, stamp: &str) -> Result<PathBuf> {
    let unfinished = unfinished(path)?;
    register.execute("VACUUM INTO ?1", [Named(unfinished.path())])?;
    match lineage::set_apart(&Connection::open(unfinished.path())?) {
        // What was damaged is kept as it is.
        Err(error) if error.is_damage() => {}
        set => set?,
    }
    let mut unfinished = on_disk(unfinished)?;
    loop {
        let kept = free_name(path, stamp);
        match named(unfinished, &kept)? {
            None => return Ok(kept),
            // Another took this name just now.
            Some(back) => unfinished = back,
        }
    }
}

/// Gives another file the register's name; the one from before and what lies beside it get a name of their own.
fn under_its_name(new: &Connection, path: &Path, stamp: &str) -> Result<PathBuf> {
    let unfinished = unfinished(path)?;
    new.execute("VACUUM main INTO ?1", [Named(unfinished.path())])?;
    let new = on_disk(unfinished)?;
    let kept = free_name(path, stamp);
    let intent = Intent {
        new: new.path().to_owned(),
        kept: kept.clone(),
    };
    let mut written = crate::unfinished::unfinished(path)?;
    let words = serde_json::to_vec(&intent).unwrap_or_default();
    written
        .write_all(&words)
        .map_err(|error| LedgerError::file(written.path(), error))?;
    let mut written = on_disk(written)?;
    // Another that is under way just now comes first.
    while let Some(back) = named(written, &intent_of(path))? {
        finish(path)?;
        written = back;
    }
    // From here on it is finished, by this program or by the next.
    let _in_use = new
        .keep()
        .map_err(|failed| LedgerError::file(path, failed.error))?;
    finish(path)?;
    Ok(kept)
}

/// Finishes what a program that was killed had begun. Several may do so at once.
pub(crate) fn finish(path: &Path) -> Result<()> {
    let place = intent_of(path);
    let words = match fs::read(&place) {
        Err(error) if error.kind() == ErrorKind::NotFound => return Ok(()),
        read => read.map_err(|error| LedgerError::file(&place, error))?,
    };
    let Intent { new, kept } = serde_json::from_slice(&words)
        .map_err(|error| LedgerError::file(&place, std::io::Error::other(error)))?;
    if new.exists() {
        for ending in COMPANIONS.into_iter().chain([""]) {
            moved(&beside(path, ending), &beside(&kept, ending))?;
        }
        moved(&new, path)?;
        sync_folder(path);
    }
    match fs::remove_file(&place) {
        Err(error) if error.kind() != ErrorKind::NotFound => Err(LedgerError::file(place, error)),
        _ => Ok(()),
    }
}

/// Gives a file another name; one that is not there was given it by somebody else.
fn moved(from: &Path, to: &Path) -> Result<()> {
    match fs::rename(from, to) {
        Err(error) if error.kind() != ErrorKind::NotFound => Err(LedgerError::file(from, error)),
        _ => Ok(()),
    }
}

fn intent_of(path: &Path) -> PathBuf {
    beside(path, INTENT)
}

/// The first such name that no file has: `register.before-20260314.db`.
fn free_name(path: &Path, stamp: &str) -> PathBuf {
    let ending = path.extension().map(|it| it.to_string_lossy().into_owned());
    let name = |word: String| {
        path.with_extension(match &ending {
            Some(ending) => format!("{word}.{ending}"),
            None => word,
        })
    };
    let numbered = (2..).map(|number| name(format!("before-{stamp}-{number}")));
    let free = |name: &PathBuf| {
        let beside = COMPANIONS.map(|ending| beside(name, ending));
        !name.exists() && !beside.iter().any(|file| file.exists())
    };
    std::iter::once(name(format!("before-{stamp}")))
        .chain(numbered)
        .find(free)
        .unwrap_or_else(|| name(format!("before-{stamp}")))
}
