//! Letting go: of the log, of what was erased, of a register that is not at its place any more.

use super::{BATCH, Office, REGISTER, lock};
use crate::erasing::is_open;
use crate::wire::Failure;
use inventory::same;
use std::collections::BTreeSet;
use std::path::Path;
use std::time::Duration;

impl Office {
    /// Folds the register's log into its file where it has grown long, or nobody has written since this was asked last; for
    /// whoever asks from time to time. Not while somebody reads from it or writes.
    ///
    /// # Errors
    /// The file cannot be written.
    pub fn fold_while_quiet(&self) -> Result<(), Failure> {
        match self.writer.try_lock() {
            Ok(ledger) => Ok(ledger.fold_while_quiet()?),
            // Whoever writes sees to it.
            Err(_) => Ok(()),
        }
    }

    /// Leaves nothing of what was erased in the logs, in what was read before, and in the batch, scans of these codes
    /// included; tries for so long. Answers whether it is done.
    pub(crate) fn forget(&self, codes: &BTreeSet<String>, patience: Duration) -> bool {
        self.past.forget();
        lock(&self.dry_runs).clear();
        let batch = match self.folder.join(BATCH).exists() {
            true => self.with_batch(|batch| {
                let scans = batch.scans()?.into_iter().filter(|scan| {
                    scan.codes
                        .iter()
                        .any(|code| codes.iter().any(|other| same(other, code)))
                });
                let seqs: Vec<i64> = scans.map(|scan| scan.seq).collect();
                batch.remove(&seqs)?;
                Ok(batch.forget(patience)?)
            }),
            false => Ok(true),
        };
        let register = self.with_writer(|ledger| Ok(ledger.fold(patience)?));
        // What somebody works out beside the register just now may still hold it.
        let scratch = Ok(ledger::sweep_scratch(&self.register_path()));
        [batch, register, scratch]
            .into_iter()
            .all(|done| match done {
                Ok(done) => done,
                Err(failure) => {
                    tracing::warn!(?failure, "what was erased may still be in a log");
                    false
                }
            })
    }

    /// Whether a file of the data folder is open just now.
    pub(crate) fn has_open(&self, path: &Path) -> bool {
        is_open(path, &[REGISTER, BATCH])
    }

    /// Refuses a register that is not at its place any more, with what became of it.
    ///
    /// # Errors
    /// It was moved, replaced or removed while it was open.
    pub fn refuse_displaced(&self) -> Result<(), Failure> {
        match self.writer.try_lock() {
            Ok(ledger) => Ok(ledger.refuse_displaced()?),
            // Whoever writes sees to it.
            Err(_) => Ok(()),
        }
    }

    /// What is behind a failure to read: a register over which another was written looks damaged.
    pub(super) fn told_from_damage(&self, failure: Failure) -> Failure {
        if failure.code != "register.damaged" {
            return failure;
        }
        // Not while it is being written to, when nothing of it is certain.
        let displaced = self
            .writer
            .try_lock()
            .ok()
            .and_then(|ledger| ledger.refuse_displaced_if_damaged().err());
        displaced.map_or(failure, Failure::from)
    }
}
