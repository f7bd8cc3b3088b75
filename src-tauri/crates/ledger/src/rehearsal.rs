//! Working an action out beside the register, on a copy of one moment: nobody who writes waits for it.

use crate::book::{Begun, Book, Goes, Order, Stamp};
use crate::error::{LedgerError, Result};
use crate::identity::new_id;
use crate::open::{Reader, stable_plans};
use crate::portions::Filling;
use crate::remaking::remake_at_once;
use crate::scratch::Scratch;
use crate::tables;
use inventory::BatchId;
use rusqlite::backup::{Backup, StepResult};
use rusqlite::{Connection, TransactionBehavior};
use std::path::Path;

/// Told how many pages of how many were copied; an error stops the work.
pub type Copying<'w> = &'w mut dyn FnMut(u64, u64) -> Result<()>;

/// What the work on a copy asks of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Asks {
    /// Whatever can be asked of a register.
    Anything,
    /// What is known of one record after the other, by its identity, tag, serial, code or name, as who takes in a list does. What
    /// such a copy is not asked for is not kept in it, which is most of the work: search, sums, lists, and what the work itself
    /// did.
    Facts,
}

/// Pages copied between one look at whether to go on and the next: a few megabytes.
const PORTION: std::ffi::c_int = 1024;

/// Does the work of an action on a copy of the register at `path` and throws the copy away: what it answers is what the
/// action would have done at that moment. The register is not written to and nobody who writes to it waits.
///
/// # Errors
/// Whatever `work` answers; the register cannot be read, or there is no room for the copy.
pub fn rehearse<T, E: From<LedgerError>>(
    path: &Path,
    asks: Asks,
    stamp: Stamp,
    copying: Copying<'_>,
    work: impl FnOnce(&mut Book<'_>) -> Result<T, E>,
) -> Result<T, E> {
    let mut beside = Beside::copy(path, asks, copying)?;
    let transaction = beside
        .connection
        .transaction_with_behavior(TransactionBehavior::Immediate)
        .map_err(LedgerError::from)?;
    let goes = match asks {
        Asks::Anything => Goes::ToJournal,
        Asks::Facts => Goes::Nowhere,
    };
    let mut book = Book::sketch(&transaction, stamp, Begun::new(new_id().into()), goes)?;
    work(&mut book)
    // Dropped without a commit, and its file with it.
}

/// A copy of the register that is this program's own, with read tables that are ready.
pub(crate) struct Beside {
    pub(crate) connection: Connection,
    /// What is to be written of the work, while that is done.
    pub(crate) rest: Option<Filling>,
    // Removed with its file when dropped; declared after the connection so that it is closed first.
    _folder: Scratch,
}

impl Beside {
    pub(crate) fn copy(path: &Path, asks: Asks, copying: Copying<'_>) -> Result<Beside> {
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
        if asks == Asks::Facts {
            tables::keep_facts_alone(&transaction)?;
        }
        transaction.commit()?;
        // What the register refuses is refused here.
        connection.pragma_update(None, "foreign_keys", true)?;
        Ok(Beside {
            connection,
            rest: None,
            _folder: folder,
        })
    }

    /// Begins the rest of an action that is worked out on this copy, empty; answers in which order entries go into it.
    pub(crate) fn fill_rest(&mut self, register: &Path, batch: &BatchId) -> Result<Order> {
        self.rest = Some(Filling::beside(register, &self.connection, batch)?);
        let sql = "SELECT count(*) FROM series";
        let series = self.connection.query_row(sql, [], |row| row.get(0))?;
        Ok(Order::with_series(series))
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
