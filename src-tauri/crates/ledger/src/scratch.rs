//! Scratch copies: in the register's own folder, for its owner alone, and gone at the latest at the next start.

use crate::error::{LedgerError, Result};
use crate::private::make_private_folder;
use std::fs::File;
use std::path::{Path, PathBuf};

/// The folder of scratch copies, within the register's.
const FOLDER: &str = "scratch";
/// The ending of the file whose lock says that a scratch folder is in use.
const LOCK: &str = "lock";

/// A folder that is removed when dropped.
pub(crate) struct Scratch {
    folder: PathBuf,
    // Held while the folder is in use, by whatever program.
    lock: Option<File>,
}

impl Scratch {
    /// Makes one beside the register at `register`.
    pub(crate) fn beside(register: &Path) -> Result<Scratch> {
        let all = register.with_file_name(FOLDER);
        make_private_folder(&all)?;
        let folder = all.join(uuid::Uuid::new_v4().to_string());
        let failed = |error| LedgerError::file(&folder, error);
        // Locked before there is anything to remove.
        let lock = File::create_new(folder.with_extension(LOCK)).map_err(failed)?;
        lock.lock().map_err(failed)?;
        make_private_folder(&folder)?;
        Ok(Scratch {
            folder,
            lock: Some(lock),
        })
    }

    pub(crate) fn file(&self, name: &str) -> PathBuf {
        self.folder.join(name)
    }
}

impl Drop for Scratch {
    fn drop(&mut self) {
        drop(self.lock.take());
        remove(&self.folder);
        leave(&self.folder);
    }
}

/// Removes the scratch copies that killed programs left beside the register at `register`.
pub fn sweep_scratch(register: &Path) {
    let Ok(files) = std::fs::read_dir(register.with_file_name(FOLDER)) else {
        return;
    };
    for path in files.filter_map(|file| Some(file.ok()?.path())) {
        if path.extension().is_none() {
            // One that is in use has its lock from before it was there.
            let lock = File::open(path.with_extension(LOCK));
            if lock.is_ok_and(|lock| lock.try_lock().is_err()) {
                continue;
            }
            remove(&path);
            leave(&path);
        }
    }
}

fn remove(folder: &Path) {
    if let Err(error) = std::fs::remove_dir_all(folder) {
        tracing::warn!(%error, folder = %folder.display(), "a scratch folder could not be removed");
    }
    if let Err(error) = std::fs::remove_file(folder.with_extension(LOCK)) {
        tracing::debug!(%error, folder = %folder.display(), "its lock could not be removed");
    }
}

/// Removes the folder of all scratch copies with the last of them; it stays while there are others.
fn leave(folder: &Path) {
    if let Some(all) = folder.parent() {
        let _ = std::fs::remove_dir(all);
    }
}
