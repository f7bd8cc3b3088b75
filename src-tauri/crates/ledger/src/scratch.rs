//! Folders for work that is thrown away, beside the register: nobody else may look into them, and they do not outlive
//! the program by more than until the next start.

use crate::error::{LedgerError, Result};
use std::fs::{DirBuilder, File, OpenOptions, TryLockError};
use std::io;
use std::path::{Path, PathBuf};

/// How the name of such a folder begins.
const PREFIX: &str = "scratch-";
/// The file in it that its program keeps locked: a program that was killed holds no lock.
const LOCK: &str = "in-use";

/// A folder that is removed when dropped.
pub(crate) struct Scratch {
    path: PathBuf,
    lock: Option<File>,
}

impl Scratch {
    /// Makes one beside the register at `register`.
    pub fn beside(register: &Path) -> Result<Scratch> {
        loop {
            let name = format!("{PREFIX}{}", uuid::Uuid::new_v4());
            let path = folder_of(register).join(name);
            make_folder(&path).map_err(|error| LedgerError::file(&path, error))?;
            match locked(&path) {
                Ok(lock) => {
                    let lock = Some(lock);
                    return Ok(Scratch { path, lock });
                }
                // A program that started just now took it for one that was left behind.
                Err(error) if error.kind() == io::ErrorKind::NotFound => {}
                Err(error) => return Err(LedgerError::file(&path, error)),
            }
        }
    }

    /// An empty file in it that only this user may read.
    pub fn file(&self, name: &str) -> Result<PathBuf> {
        let path = self.path.join(name);
        private()
            .create_new(true)
            .open(&path)
            .map_err(|error| LedgerError::file(&path, error))?;
        Ok(path)
    }
}

impl Drop for Scratch {
    fn drop(&mut self) {
        // Where a locked file cannot be removed.
        self.lock = None;
        remove(&self.path);
    }
}

/// Removes what programs that were killed left beside the register at `register`.
pub(crate) fn sweep(register: &Path) {
    let Ok(found) = std::fs::read_dir(folder_of(register)) else {
        return;
    };
    for entry in found.flatten() {
        let ours = entry.file_name().to_string_lossy().starts_with(PREFIX);
        if !ours || !entry.file_type().is_ok_and(|kind| kind.is_dir()) {
            continue;
        }
        let path = entry.path();
        match OpenOptions::new().write(true).open(path.join(LOCK)) {
            Ok(lock) => match lock.try_lock() {
                Ok(()) => {
                    drop(lock);
                    remove(&path);
                }
                Err(TryLockError::WouldBlock) => {}
                Err(TryLockError::Error(error)) => {
                    tracing::debug!(%error, folder = %path.display(), "not known to be left behind");
                }
            },
            // Killed, or being made this very moment: only an empty one goes, and its maker makes another.
            Err(_) => drop(std::fs::remove_dir(&path)),
        }
    }
}

fn folder_of(register: &Path) -> &Path {
    match register.parent() {
        Some(folder) if !folder.as_os_str().is_empty() => folder,
        _ => Path::new("."),
    }
}

fn make_folder(path: &Path) -> io::Result<()> {
    let mut builder = DirBuilder::new();
    #[cfg(unix)]
    std::os::unix::fs::DirBuilderExt::mode(&mut builder, 0o700);
    builder.create(path)
}

fn private() -> OpenOptions {
    let mut options = OpenOptions::new();
    options.write(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    options
}

/// The folder's lock, held; an error of kind `NotFound` where the folder is gone by then.
fn locked(folder: &Path) -> io::Result<File> {
    let path = folder.join(LOCK);
    let lock = private().create_new(true).open(&path)?;
    lock.lock()?;
    std::fs::metadata(&path)?;
    Ok(lock)
}

fn remove(folder: &Path) {
    match std::fs::remove_dir_all(folder) {
        Err(error) if error.kind() != io::ErrorKind::NotFound => {
            tracing::warn!(%error, folder = %folder.display(), "a scratch folder could not be removed");
        }
        _ => {}
    }
}
