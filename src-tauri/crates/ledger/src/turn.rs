//! Whoever waits for the write lock beside a long action says so, and the action lets them in at once: it writes large
//! portions while nobody waits, and nobody waits for a large one.
//!
//! The word is a shared lock on a file in the folder that is kept of the action: it goes with its program, however that ends.

use crate::error::{LedgerError, Result};
use crate::portions::KEPT;
use crate::private::open_private;
use crate::scratch::{Scratch, files_of};
use std::fs::{File, OpenOptions, TryLockError};
use std::path::Path;
use std::time::{Duration, Instant};

/// The file, within the folder of the action.
const FILE: &str = "waiting";
/// How long the lock is left to those who wait: a program that was stopped while it waited must not stop the action too.
const PATIENCE: Duration = Duration::from_millis(25);

/// Somebody waits, for as long as this is there.
pub(crate) struct Waiting(#[allow(dead_code, reason = "locked until dropped")] Vec<File>);

impl Waiting {
    /// Says to the long actions beside the register at `register` that somebody waits. Where that cannot be said, one waits a
    /// little longer.
    pub(crate) fn beside(register: &Path) -> Waiting {
        let asked = files_of(register, KEPT, FILE)
            .into_iter()
            .filter_map(|path| {
                let file = OpenOptions::new().read(true).open(path).ok()?;
                file.lock_shared().ok()?;
                Some(file)
            });
        Waiting(asked.collect())
    }
}

/// What a long action asks whether anybody waits.
pub(crate) struct Turn(File);

impl Turn {
    /// In the folder of an action.
    pub(crate) fn within(folder: &Scratch) -> Result<Turn> {
        let path = folder.file(FILE);
        let file = open_private(&path, OpenOptions::new().read(true).write(true));
        Ok(Turn(file.map_err(|error| LedgerError::file(path, error))?))
    }

    /// Whether somebody waits for the write lock.
    pub(crate) fn is_wanted(&self) -> bool {
        match self.0.try_lock() {
            Ok(()) => {
                // What cannot be unlocked would make others wait for what they say only.
                let _ = self.0.unlock();
                false
            }
            Err(TryLockError::WouldBlock) => true,
            Err(TryLockError::Error(_)) => false,
        }
    }

    /// Leaves the write lock to those who wait.
    pub(crate) fn give(&self) {
        let began = Instant::now();
        loop {
            // Whoever waits tries every millisecond.
            std::thread::sleep(Duration::from_millis(2));
            if !self.is_wanted() || began.elapsed() >= PATIENCE {
                return;
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn who_waits_is_heard_until_they_are_let_in() -> Result<()> {
        let folder = tempfile::tempdir().map_err(|error| LedgerError::file("a folder", error))?;
        let register = folder.path().join("register.db");
        let none = Waiting::beside(&register);
        let kept = Scratch::kept(&register, &format!("{KEPT}1"))?;
        let turn = Turn::within(&kept)?;
        assert!(!turn.is_wanted());
        drop(none);
        let (one, other) = (Waiting::beside(&register), Waiting::beside(&register));
        assert!(turn.is_wanted());
        drop(one);
        assert!(turn.is_wanted());
        drop(other);
        assert!(!turn.is_wanted());
        Ok(())
    }
}
