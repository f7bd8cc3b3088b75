//! Whether the file that is open is still the one at its place: somebody may rename it, put another there, remove it, its
//! log or its folder, while a program goes on writing to what nobody will ever open again.

use crate::error::{LedgerError, Result};
use crate::names::log_of;
use std::path::{Path, PathBuf};

/// What tells a file from another that takes its place.
type Identity = (u64, u64);

/// The file and its log as they were when they were opened.
#[derive(Clone, Debug)]
pub(crate) struct Standing {
    path: PathBuf,
    file: Option<Identity>,
    log: Option<Identity>,
}

/// What became of a file that is open.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Displaced {
    /// Its place is empty: it, or its folder, was moved, renamed or removed.
    Gone,
    /// Another file lies there.
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
        }
    }

    /// What became of it; none while it is where it was.
    pub(crate) fn displaced(&self) -> Option<Displaced> {
        let (file, log) = (identity(&self.path), identity(&log_of(&self.path)));
        match file == self.file {
            true if log == self.log => None,
            true if log.is_none() => Some(Displaced::LogGone),
            true => Some(Displaced::Replaced),
            false if file.is_none() => Some(Displaced::Gone),
            false => Some(Displaced::Replaced),
        }
    }

    /// Refuses to go on with a file that is not at its place any more.
    pub(crate) fn refuse_displaced(&self) -> Result<()> {
        match self.displaced() {
            None => Ok(()),
            Some(how) => Err(LedgerError::Displaced {
                path: self.path.clone(),
                how,
            }),
        }
    }
}

#[cfg(unix)]
fn identity(path: &Path) -> Option<Identity> {
    use std::os::unix::fs::MetadataExt;
    let found = std::fs::metadata(path).ok()?;
    Some((found.dev(), found.ino()))
}

/// On Windows a file that SQLite has open can be neither renamed nor removed nor replaced, nor can its folder.
#[cfg(not(unix))]
fn identity(path: &Path) -> Option<Identity> {
    path.exists().then_some((0, 0))
}
