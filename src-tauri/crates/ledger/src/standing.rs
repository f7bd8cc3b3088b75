//! Whether the file that is open is still the one at its place: somebody may rename it, put another there, write another over
//! it, remove it, its log or its folder, while a program goes on writing to what nobody will ever open again.

use crate::error::{LedgerError, Result};
use crate::lineage::{self, Log};
use crate::names::log_of;
use rusqlite::Connection;
use std::cell::{Cell, RefCell};
use std::fs::Metadata;
use std::path::{Path, PathBuf};
use std::time::SystemTime;

/// What tells a file from another that takes its place.
type Identity = (u64, u64);

/// The file and its log as they were when they were opened.
#[derive(Clone, Debug)]
pub(crate) struct Standing {
    path: PathBuf,
    file: Option<Identity>,
    log: Option<Identity>,
    /// How long the file was and when it was written, when it was known to be ours.
    known: Cell<Option<(u64, SystemTime)>>,
    /// What was read of its log then.
    seen: RefCell<Option<Log>>,
    /// What was found once stays so.
    found: Cell<Option<Displaced>>,
}

/// What became of a file that is open.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Displaced {
    /// Its place is empty: it, or its folder, was moved, renamed or removed.
    Gone,
    /// Another file lies there, or another was written over it.
    Replaced,
    /// The file is there; the log of its last writes is not.
    LogGone,
}

impl Standing {
    /// The file at `path`, which is open and has its log.
    pub(crate) fn of(path: &Path) -> Standing {
        Standing {
            path: path.to_owned(),
            file: identity(path),
            log: identity(&log_of(path)),
            known: Cell::new(written(path)),
            seen: RefCell::default(),
            found: Cell::new(None),
        }
    }

    /// Its place.
    pub(crate) fn path(&self) -> &Path {
        &self.path
    }

    /// What became of it; none while it is where it was.
    pub(crate) fn displaced(&self) -> Option<Displaced> {
        let (file, log) = (identity(&self.path), identity(&log_of(&self.path)));
        let now = match file == self.file {
            true if log == self.log => None,
            true if log.is_none() => Some(Displaced::LogGone),
            false if file.is_none() => Some(Displaced::Gone),
            _ => Some(Displaced::Replaced),
        };
        self.found.set(self.found.get().or(now));
        self.found.get()
    }

    /// The same within a transaction that writes, when nobody else does: finds another that was written over the file, too.
    pub(crate) fn displaced_within(&self, transaction: &Connection) -> Result<Option<Displaced>> {
        if self.displaced().is_none() {
            let now = written(&self.path);
            if now != self.known.get() && self.is_written_over(transaction)? {
                self.found.set(Some(Displaced::Replaced));
            } else {
                self.known.set(now);
            }
        }
        Ok(self.found.get())
    }

    /// What is behind an error: a file of which part is another's looks damaged.
    pub(crate) fn told_from_damage(&self, error: LedgerError) -> LedgerError {
        match error.is_damage() {
            true => self.refuse_beside_another().err().unwrap_or(error),
            false => error,
        }
    }

    /// Refuses a file over which another was written, without asking the one that is open, which may look damaged by that.
    pub(crate) fn refuse_beside_another(&self) -> Result<()> {
        if lineage::is_beside_another(&self.path).unwrap_or(false) {
            let replaced = self.found.get().or(Some(Displaced::Replaced));
            self.found.set(replaced);
        }
        self.refuse_displaced()
    }

    fn is_written_over(&self, transaction: &Connection) -> Result<bool> {
        lineage::written_over(&self.path, transaction, &mut self.seen.borrow_mut())
    }

    /// Refuses to go on with a file that is not at its place any more.
    pub(crate) fn refuse_displaced(&self) -> Result<()> {
        self.refuse(self.displaced())
    }

    /// As [`Standing::displaced_within`].
    pub(crate) fn refuse_displaced_within(&self, transaction: &Connection) -> Result<()> {
        self.refuse(self.displaced_within(transaction)?)
    }

    fn refuse(&self, displaced: Option<Displaced>) -> Result<()> {
        match displaced {
            None => Ok(()),
            Some(how) => Err(LedgerError::Displaced {
                path: self.path.clone(),
                how,
            }),
        }
    }
}

/// How long a file is and when it was written last: differs whenever somebody wrote to it.
fn written(path: &Path) -> Option<(u64, SystemTime)> {
    let found = std::fs::metadata(path).ok()?;
    Some((found.len(), found.modified().ok()?))
}

fn identity(path: &Path) -> Option<Identity> {
    std::fs::metadata(path)
        .ok()
        .map(|found| identity_of(&found))
}

#[cfg(unix)]
fn identity_of(found: &Metadata) -> Identity {
    use std::os::unix::fs::MetadataExt;
    (found.dev(), found.ino())
}

/// On Windows a file that SQLite has open can be neither renamed nor removed nor replaced, nor can its folder.
#[cfg(not(unix))]
fn identity_of(_: &Metadata) -> Identity {
    (0, 0)
}
