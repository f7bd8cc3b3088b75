//! The batch this desk gathers, in a file of its own.

use super::{BATCH, Office, lock};
use crate::wire::Failure;
use ledger::{BatchFile, LedgerError};
use std::path::Path;
use words::say;

impl Office {
    /// Works on the batch this desk is gathering. Its file is opened when it is first needed: what is wrong with it
    /// keeps nobody from the register.
    pub(crate) fn with_batch<T>(
        &self,
        work: impl FnOnce(&mut BatchFile) -> Result<T, Failure>,
    ) -> Result<T, Failure> {
        let mut open = lock(&self.batch);
        let file = match open.as_mut() {
            Some(file) => file,
            None => {
                let path = self.folder.join(BATCH);
                let file = BatchFile::open(&path)
                    .map_err(|error| batch_failure(&path, error).placed(&self.folder))?;
                open.insert(file)
            }
        };
        self.let_go_of_confirmed(file)?;
        work(file).map_err(|failure| failure.placed(&self.folder))
    }

    /// What a confirmation dealt with is let go, where the program ended before it could.
    fn let_go_of_confirmed(&self, file: &mut BatchFile) -> Result<(), Failure> {
        let Some(confirming) = file.terms()?.confirming else {
            return Ok(());
        };
        // One that is not in the journal is under way just now, or came to nothing: its scans stay.
        let done = self.read(|view| Ok(view.action(&confirming.action)?.is_some()))?;
        if done {
            file.finish(&confirming.scans)?;
        }
        Ok(())
    }
}

/// What is wrong with the file of the batch, and that it is not the register.
fn batch_failure(path: &Path, error: LedgerError) -> Failure {
    if error.is_newer() {
        return Failure::new("batch.newer", error.to_string()).hint(say::batch_newer_hint());
    }
    if !error.is_damage() {
        // It is whole: what is in the way is the place's.
        return error.into();
    }
    Failure::said(say::batch_unreadable(path.display().to_string()))
        .hint(say::batch_unreadable_hint())
        .details([error.to_string()])
}
