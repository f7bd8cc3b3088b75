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

/// A folder that is removed when dropped, unless it is to be kept.
pub(crate) struct Scratch {
    path: PathBuf,
    lock: Option<File>,
    kept: bool,
}

impl Scratch {
    /// Makes one beside the register at `register`.
    pub fn beside(register: &Path) -> Result<Scratch> {
        loop {
            let name = format!("{PREFIX}{}", uuid::Uuid::new_v4());
            let path = folder_of(register).join(name);
            make_folder(&path).map_err(|error| LedgerError::file(&path, error))?;
            match locked(&path) {
                Ok(lock) => return Ok(Scratch::new(path, lock, false)),
                // A program that started just now took it for one that was left behind.
                Err(error) if error.kind() == io::ErrorKind::NotFound => {}
                Err(error) => return Err(LedgerError::file(&path, error)),
            }
        }
    }

    fn new(path: PathBuf, lock: File, kept: bool) -> Scratch {
        Scratch {
            path,
            lock: Some(lock),
            kept,
        }
    }

    /// Takes on a folder that was kept; none where it is gone, and none where another program works with it.
    pub fn taken_on(register: &Path, name: &str) -> Result<Taken> {
        let path = folder_of(register).join(name);
        let lock = match OpenOptions::new().write(true).open(path.join(LOCK)) {
            Ok(lock) => lock,
            Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(Taken::Gone),
            Err(error) => return Err(LedgerError::file(&path, error)),
        };
        match lock.try_lock() {
            Ok(()) => Ok(Taken::Ours(Scratch::new(path, lock, true))),
            Err(TryLockError::WouldBlock) => Ok(Taken::InUse),
            Err(TryLockError::Error(error)) => Err(LedgerError::file(&path, error)),
        }
    }

    /// Makes one that is found by its name when its program has ended.
    pub fn kept(register: &Path, name: &str) -> Result<Scratch> {
        let path = folder_of(register).join(name);
        make_folder(&path).map_err(|error| LedgerError::file(&path, error))?;
        let lock = locked(&path).map_err(|error| LedgerError::file(&path, error))?;
        Ok(Scratch::new(path, lock, true))
    }

    /// Says that it is of no more use.
    pub fn let_go(&mut self) {
        self.kept = false;
    }

    /// Where a file in it is.
    pub fn path_of(&self, name: &str) -> PathBuf {
        self.path.join(name)
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
        if !self.kept {
            remove(&self.path);
        }
    }
}

/// What came of taking on a folder.
pub(crate) enum Taken {
    Ours(Scratch),
    InUse,
    Gone,
}

/// The names of folders beside the register at `register` that begin so.
pub(crate) fn named(register: &Path, prefix: &str) -> Vec<String> {
    let found = std::fs::read_dir(folder_of(register));
    let names = found.into_iter().flatten().flatten();
    names
        .filter(|entry| entry.file_type().is_ok_and(|kind| kind.is_dir()))
        .filter_map(|entry| entry.file_name().into_string().ok())
        .filter(|name| name.starts_with(prefix))
        .collect()
}

/// Removes what programs that were killed left beside the register at `register`.
pub(crate) fn sweep(register: &Path) {
    for name in named(register, PREFIX) {
        match Scratch::taken_on(register, &name) {
            Ok(Taken::Ours(mut left)) => left.let_go(),
            Ok(Taken::InUse) => {}
            // Killed, or being made this very moment: only an empty one goes, and its maker makes another.
            Ok(Taken::Gone) => drop(std::fs::remove_dir(folder_of(register).join(name))),
            Err(error) => tracing::debug!(%error, name, "not known to be left behind"),
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
