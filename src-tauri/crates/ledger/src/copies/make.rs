//! Making one: by one program at a time, and with nothing left behind where it is cut short.

use crate::backup::{Copy, copy_to};
use crate::copies::known::{MARK, Mark};
use crate::copies::name::{Kind, Name};
use crate::copies::terms::terms;
use crate::error::{LedgerError, Result};
use crate::open::set_about;
use crate::private::open_private;
use crate::replay::Watch;
use crate::unfinished::sweep_unfinished;
use chrono::{DateTime, Local};
use rusqlite::Connection;
use std::fs::{File, OpenOptions, TryLockError};
use std::path::{Path, PathBuf};

/// The file whose lock says that a copy is being made.
const LOCK: &str = "copies.lock";

/// This program makes a copy just now, and no other does.
pub struct Making {
    path: PathBuf,
    // Held until it is dropped.
    _lock: File,
}

impl Making {
    /// Begins; none where another program makes one at this moment.
    ///
    /// # Errors
    /// The data folder cannot be written to.
    pub fn begin(register: &Path) -> Result<Option<Making>> {
        let path = register.with_file_name(LOCK);
        let failed = |error| LedgerError::file(&path, error);
        let lock = open_private(&path, OpenOptions::new().write(true)).map_err(failed)?;
        match lock.try_lock() {
            Ok(()) => Ok(Some(Making { path, _lock: lock })),
            Err(TryLockError::WouldBlock) => Ok(None),
            Err(TryLockError::Error(error)) => Err(failed(error)),
        }
    }
}

impl Drop for Making {
    fn drop(&mut self) {
        // Whoever had it open already may have its lock next, and another begins beside: then there are two copies.
        if let Err(error) = std::fs::remove_file(&self.path) {
            tracing::debug!(%error, "the lock of making copies could not be removed");
        }
    }
}

/// Removes what a killed program left where it was making a copy of the register at `register`. Looks at nothing but the data
/// folder where none was: the folder of copies may be far away.
pub fn sweep(register: &Path) {
    if !register.with_file_name(LOCK).exists() {
        return;
    }
    let Ok(Some(_making)) = Making::begin(register) else {
        return;
    };
    if let Ok(folder) = terms(register).and_then(|terms| terms.folder_for(register)) {
        sweep_unfinished(&folder.join(LOCK));
    }
}

/// Makes a copy of the register at `register` in `folder`, proves it and gives it its name.
///
/// # Errors
/// As [`crate::Ledger::backup`]: no file is left then.
pub fn make(
    register: &Path,
    folder: &Path,
    at: DateTime<Local>,
    watch: Watch<'_>,
) -> Result<(PathBuf, Copy)> {
    let to = Name::free_in(folder, at.naive_local(), &Kind::Daily);
    let mark = mark(at, None);
    let copy = copy_to(register, &to, Some(&mark), watch)?;
    Ok((to, copy))
}

pub(crate) fn mark(at: DateTime<Local>, upgrade: Option<&str>) -> Mark {
    Mark {
        at: at.timestamp_millis(),
        upgrade: upgrade.map(str::to_owned),
    }
}

/// Has a copy say what it is; one that a person made says nothing, whatever it was made from.
pub(crate) fn set_mark(copy: &Connection, mark: Option<&Mark>) -> Result<()> {
    match mark {
        Some(mark) => {
            let words = serde_json::to_string(mark).unwrap_or_default();
            set_about(copy, MARK, &words)
        }
        None => {
            copy.execute("DELETE FROM about WHERE key = ?1", [MARK])?;
            Ok(())
        }
    }
}
