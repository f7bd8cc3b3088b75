//! Working an action out beside the register, on a copy of one moment: nobody who writes waits for it.

use crate::book::{Book, Stamp};
use crate::error::{LedgerError, Result};
use crate::open::{Reader, stable_plans};
use crate::remaking::remake_at_once;
use crate::scratch::Scratch;
use rusqlite::backup::{Backup, StepResult};
use rusqlite::{Connection, TransactionBehavior};
use std::path::Path;

/// Told how many pages of how many were copied; an error stops the work.
pub type Copying<'w> = &'w mut dyn FnMut(u64, u64) -> Result<()>;

/// Pages copied between one look at whether to go on and the next: a few megabytes.
const PORTION: std::ffi::c_int = 1024;

/// Does the work of an action on a copy of the register at `path` and throws the copy away: what it answers is what the
/// action would have done at that moment. The register is not written to and nobody who writes to it waits.
///
/// # Errors
/// Whatever `work` answers; the register cannot be read, or there is no room for the copy.
pub fn rehearse<T, E: From<LedgerError>>(
    path: &Path,
    stamp: Stamp,
    copying: Copying<'_>,
    work: impl FnOnce(&mut Book<'_>) -> Result<T, E>,
) -> Result<T, E> {
    let mut beside = Beside::copy(path, copying)?;
    let transaction = beside
        .connection
        .transaction_with_behavior(TransactionBehavior::Immediate)
        .map_err(LedgerError::from)?;
    let mut book = Book::open(&transaction, stamp)?;
    work(&mut book)
    // Dropped without a commit, and its file with it.
}

/// A copy of the register that is this program's own, with read tables that are ready.
pub(crate) struct Beside {
    pub(crate) connection: Connection,
    // Removed with its file when dropped; declared after the connection so that it is closed first.
    _folder: Scratch,
}

impl Beside {
    pub(crate) fn copy(path: &Path, copying: Copying<'_>) -> Result<Beside> {
        let source = Reader::open(path)?;
        let folder = Scratch::beside(path)?;
        let mut connection = Connection::open(folder.made("copy.db")?)?;
        source.copy_to(&mut connection, copying)?;
        stable_plans(&connection)?;
        connection.set_prepared_statement_cache_capacity(256);
        connection.execute_batch(
            "
            PRAGMA journal_mode = MEMORY;   -- rows are taken back one by one, and no file is left
            PRAGMA synchronous = OFF;       -- thrown away in any case: speed over safety
            PRAGMA trusted_schema = OFF;    -- as in the register
            PRAGMA cache_size = -65536;     -- as in the register
            PRAGMA temp_store = MEMORY;     -- as in the register
            ",
        )?;
        connection.pragma_update(None, "foreign_keys", false)?;
        let transaction = connection.transaction()?;
        remake_at_once(&transaction)?;
        transaction.commit()?;
        // What the register refuses is refused here.
        connection.pragma_update(None, "foreign_keys", true)?;
        Ok(Beside {
            connection,
            _folder: folder,
        })
    }
}

impl Reader {
    /// Copies the register as it stands at one moment, page by page.
    fn copy_to(&self, to: &mut Connection, copying: Copying<'_>) -> Result<()> {
        let moment = self.connection().unchecked_transaction()?;
        // The moment begins with the first thing that is read.
        self.refuse_newer()?;
        let copy = Backup::new(&moment, to)?;
        loop {
            let step = copy.step(PORTION)?;
            let progress = copy.progress();
            let number = |pages: std::ffi::c_int| u64::try_from(pages).unwrap_or_default();
            let total = number(progress.pagecount);
            copying(total.saturating_sub(number(progress.remaining)), total)?;
            if step == StepResult::Done {
                return Ok(());
            }
        }
    }
}
