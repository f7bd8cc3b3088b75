//! Folders for work that is thrown away: in the register's own folder, for its owner alone, and gone at the latest at the
//! next start.

use crate::error::{LedgerError, Result};
use crate::private::{make_private, make_private_folder, open_private};
use crate::unfinished::sweep_unfinished;
use std::collections::BTreeSet;
use std::fs::{File, OpenOptions, TryLockError};
use std::io;
use std::path::{Path, PathBuf};

/// The folder of scratch folders, within the register's.
const FOLDER: &str = "scratch";
/// What says, in a scratch folder, beside which path elsewhere a file is being written.
const NOTE: &str = "elsewhere";
/// The ending of the file whose lock says that a scratch folder is in use: a program that was killed holds none.
const LOCK: &str = "lock";

/// A folder that is removed when dropped, unless it is to be kept.
pub(crate) struct Scratch {
    folder: PathBuf,
    // Held while the folder is in use, by whatever program.
    lock: Option<File>,
    kept: bool,
}

/// A file is being written in a folder that is none of the register's: should its program be killed, what it left there goes
/// at the next start of another on this register.
pub struct Elsewhere(#[allow(dead_code, reason = "what it holds goes with it")] Option<Scratch>);

impl Elsewhere {
    /// Notes beside the register at `register` that a file beside `path` is being written. Where that cannot be noted, it goes
    /// when the next one is written there.
    pub fn beside(register: &Path, path: &Path) -> Elsewhere {
        let noted = Scratch::beside(register).and_then(|scratch| {
            let note = scratch.made(NOTE)?;
            let folder =
                std::path::absolute(path).map_err(|error| LedgerError::file(path, error))?;
            let written = std::fs::write(&note, folder.as_os_str().as_encoded_bytes());
            written.map_err(|error| LedgerError::file(note, error))?;
            Ok(scratch)
        });
        if let Err(error) = &noted {
            tracing::debug!(%error, "where a file is being written is not noted");
        }
        Elsewhere(noted.ok())
    }
}

/// Removes what a killed program left of a file it was writing elsewhere.
fn sweep_elsewhere(scratch: &Path) {
    let Ok(noted) = std::fs::read(scratch.join(NOTE)) else {
        return;
    };
    if let Some(path) = path_of(noted) {
        sweep_unfinished(&path);
    }
}

#[cfg(unix)]
fn path_of(noted: Vec<u8>) -> Option<PathBuf> {
    use std::os::unix::ffi::OsStringExt;
    Some(std::ffi::OsString::from_vec(noted).into())
}

#[cfg(not(unix))]
fn path_of(noted: Vec<u8>) -> Option<PathBuf> {
    String::from_utf8(noted).ok().map(PathBuf::from)
}

/// What came of taking on a folder that was kept.
pub(crate) enum Taken {
    Ours(Scratch),
    InUse,
    Gone,
}

impl Scratch {
    /// Makes one beside the register at `register`.
    pub(crate) fn beside(register: &Path) -> Result<Scratch> {
        make(register, &uuid::Uuid::new_v4().to_string(), false)
    }

    /// Makes one that is found by its name when its program has ended. The name has no dot.
    pub(crate) fn kept(register: &Path, name: &str) -> Result<Scratch> {
        make(register, name, true)
    }

    /// Takes on a folder that was kept.
    pub(crate) fn taken_on(register: &Path, name: &str) -> Result<Taken> {
        let folder = all(register).join(name);
        let path = folder.with_extension(LOCK);
        let failed = |error| LedgerError::file(&path, error);
        let lock = match OpenOptions::new().write(true).open(&path) {
            Ok(lock) => lock,
            Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(Taken::Gone),
            Err(error) => return Err(failed(error)),
        };
        match lock.try_lock() {
            Ok(()) if folder.exists() => Ok(Taken::Ours(Scratch {
                folder,
                lock: Some(lock),
                kept: true,
            })),
            Ok(()) => {
                // Whoever let go of it was killed before its lock was removed.
                remove(&folder);
                leave(&folder);
                Ok(Taken::Gone)
            }
            Err(TryLockError::WouldBlock) => Ok(Taken::InUse),
            Err(TryLockError::Error(error)) => Err(failed(error)),
        }
    }

    /// Makes one of that name; it goes when dropped, unless it is to be kept by then.
    pub(crate) fn named(register: &Path, name: &str) -> Result<Scratch> {
        make(register, name, false)
    }

    /// Says that it is to be found by its name when its program has ended.
    pub(crate) fn keep(&mut self) {
        self.kept = true;
    }

    /// Says that it is of no more use.
    pub(crate) fn let_go(&mut self) {
        self.kept = false;
    }

    /// Makes an empty file in it, for its owner alone, and says where it is.
    ///
    /// # Errors
    /// It cannot be made.
    pub(crate) fn made(&self, name: &str) -> Result<PathBuf> {
        let file = self.file(name);
        make_private(&file)?;
        Ok(file)
    }

    /// Where a file in it is.
    pub(crate) fn file(&self, name: &str) -> PathBuf {
        self.folder.join(name)
    }
}

impl Drop for Scratch {
    fn drop(&mut self) {
        drop(self.lock.take());
        if !self.kept {
            remove(&self.folder);
            leave(&self.folder);
        }
    }
}

/// The names of scratch folders beside the register at `register` that begin so.
pub(crate) fn named(register: &Path, prefix: &str) -> Vec<String> {
    let found = std::fs::read_dir(all(register)).into_iter().flatten();
    let names = found.filter_map(|file| {
        let name = file.ok()?.file_name().into_string().ok()?;
        // A lock whose folder is gone is one that is left, too.
        Some(name.split('.').next()?.to_owned())
    });
    let names: BTreeSet<String> = names.filter(|name| name.starts_with(prefix)).collect();
    names.into_iter().collect()
}

/// Where a file of this name is in each scratch folder beside the register at `register` whose name begins so.
pub(crate) fn files_of(register: &Path, prefix: &str, file: &str) -> Vec<PathBuf> {
    let all = all(register);
    let folders = named(register, prefix).into_iter();
    folders.map(|name| all.join(name).join(file)).collect()
}

/// Removes the scratch folders that killed programs left beside the register at `register`, but those that are kept until
/// what they are for is ended. Answers whether none is left that a program works with.
pub fn sweep_scratch(register: &Path) -> bool {
    let Ok(files) = std::fs::read_dir(all(register)) else {
        return true;
    };
    let mut none_in_use = true;
    for path in files.filter_map(|file| Some(file.ok()?.path())) {
        let name = path.file_name().and_then(|name| name.to_str());
        if name.is_none_or(|name| name.starts_with(super::portions::KEPT)) {
            continue;
        }
        // One that is in use has its lock from before it was there.
        let lock = File::open(path.with_extension(LOCK)).ok();
        if lock.as_ref().is_some_and(|lock| lock.try_lock().is_err()) {
            none_in_use = false;
            continue;
        }
        // Held meanwhile: whoever makes it at this moment makes another.
        let folder = path.with_extension("");
        sweep_elsewhere(&folder);
        remove(&folder);
        drop(lock);
        leave(&path);
    }
    none_in_use
}

fn all(register: &Path) -> PathBuf {
    register.with_file_name(FOLDER)
}

fn make(register: &Path, name: &str, kept: bool) -> Result<Scratch> {
    let all = all(register);
    let folder = all.join(name);
    let lock_file = folder.with_extension(LOCK);
    let failed = |error| LedgerError::file(&folder, error);
    let lock = loop {
        make_private_folder(&all)?;
        // Locked before there is anything to remove.
        let lock = match open_private(&lock_file, OpenOptions::new().write(true).create_new(true)) {
            Ok(lock) => lock,
            // Another program let go of the last of them at this moment, and of their folder.
            Err(error) if error.kind() == io::ErrorKind::NotFound => continue,
            Err(error) => return Err(failed(error)),
        };
        lock.lock().map_err(failed)?;
        // A program that started just now may have taken it for one that was left behind.
        if lock_file.exists() {
            break lock;
        }
    };
    make_private_folder(&folder)?;
    Ok(Scratch {
        folder,
        lock: Some(lock),
        kept,
    })
}

fn remove(folder: &Path) {
    for removed in [
        std::fs::remove_dir_all(folder),
        std::fs::remove_file(folder.with_extension(LOCK)),
    ] {
        match removed {
            Err(error) if error.kind() != io::ErrorKind::NotFound => {
                tracing::warn!(%error, folder = %folder.display(), "a scratch folder could not be removed");
            }
            _ => {}
        }
    }
}

/// Removes the folder of all scratch folders with the last of them; it stays while there are others.
fn leave(folder: &Path) {
    if let Some(all) = folder.parent() {
        let _ = std::fs::remove_dir(all);
    }
}
