//! Writing: one transaction per human action, which nobody who scans waits long for.

use super::refusing::{refuse_newer, refuse_newer_tables};
use super::{Ledger, PATIENCE, set_about};
use crate::book::{Book, Stamp, Touched};
use crate::error::{LedgerError, Obstacle, Result};
use crate::folding::{Wanted, fold, is_long, keep_short_between, log_bytes};
use crate::lineage;
use crate::names::log_of;
use crate::remaking::refuse_remaking;
use crate::standing::Standing;
use crate::turn::Waiting;
use inventory::{ActionKind, BatchId, PersonId};
use rusqlite::{Connection, Transaction, TransactionBehavior};
use std::collections::BTreeSet;
use std::fs::OpenOptions;
use std::ops::Deref;
use std::path::Path;
use std::time::{Duration, Instant};

/// Whoever scans and waits longer than this for the write lock feels it.
const LONG_HELD: Duration = Duration::from_millis(50);

/// A transaction that writes.
pub(crate) struct Writing<'c> {
    transaction: Transaction<'c>,
    standing: &'c Standing,
    changes: u64,
    began: Instant,
}

/// Who acts, of those who may not have been on the register.
#[derive(Clone, Copy, Debug)]
pub struct Arrival {
    /// Who.
    pub person: PersonId,
    /// That they are recorded though they do nothing more.
    pub anyway: bool,
}

/// What came of an action.
#[derive(Debug)]
pub struct Acted<T> {
    /// What the work answered.
    pub value: T,
    /// The action; none if nothing changed.
    pub action: Option<BatchId>,
    /// What it touched.
    pub touched: BTreeSet<Touched>,
}

impl Ledger {
    /// Begins to write, by read tables of this version.
    ///
    /// # Errors
    /// They are being made anew; a newer program has written to the file, or made its read tables, while this one had it open.
    pub(crate) fn begin(&mut self) -> Result<Writing<'_>> {
        self.make_ready()
            .map_err(|error| self.standing.told_from_damage(error))?;
        let standing = &self.standing;
        let writing = Writing::begin(&mut self.connection, &self.path, standing)
            .map_err(|error| standing.told_from_damage(error))?;
        refuse_newer_tables(&writing, &self.path)?;
        refuse_remaking(&writing)?;
        Ok(writing)
    }

    /// The same if nobody else writes just now; none where somebody does.
    ///
    /// # Errors
    /// As [`Ledger::begin`].
    pub(crate) fn begin_if_free(&mut self) -> Result<Option<Writing<'_>>> {
        self.make_ready()?;
        let once = Duration::ZERO;
        let begun = Writing::within(&mut self.connection, &self.path, &self.standing, once);
        let writing = match begun {
            Err(error) if error.obstacle() == Obstacle::Busy => return Ok(None),
            begun => begun?,
        };
        refuse_newer_tables(&writing, &self.path)?;
        refuse_remaking(&writing)?;
        Ok(Some(writing))
    }

    /// # Errors
    /// They are being made anew: whoever makes them holds the lock from time to time, and nobody waits to be told.
    fn make_ready(&mut self) -> Result<()> {
        self.remake_few()?;
        refuse_remaking(&self.connection)
    }

    /// Begins to write, whatever the read tables are.
    ///
    /// # Errors
    /// A newer program has written to the file, or made its read tables, while this one had it open.
    pub(crate) fn begin_as_it_stands(&mut self) -> Result<Writing<'_>> {
        let writing = Writing::begin(&mut self.connection, &self.path, &self.standing)?;
        refuse_newer_tables(&writing, &self.path)?;
        Ok(writing)
    }

    /// Folds the log into the file where it has grown long, between one portion of long work and the next.
    pub(crate) fn keep_log_short(&self) {
        if let Err(error) = keep_short_between(&self.connection, &self.path) {
            tracing::warn!(%error, "the log of the register could not be folded in");
        }
    }

    /// Waits until what was written so far is on disk, so that whoever commits next does not have to.
    pub(crate) fn put_log_on_disk(&self) {
        let log = OpenOptions::new().write(true).open(log_of(&self.path));
        // What is not there now is with the next commit that says so.
        if let Err(error) = log.and_then(|log| log.sync_data()) {
            tracing::debug!(%error, "the log of the register was not put on disk");
        }
    }

    /// Has the log folded into the file where it has grown long, or where nobody has written since this was asked the time
    /// before; for whoever asks from time to time. Also where what was erased may still be in the log.
    ///
    /// # Errors
    /// The file cannot be read.
    pub fn fold_while_quiet(&self) -> Result<()> {
        if self.unfolded.get() {
            self.fold(Duration::ZERO)?;
            return Ok(());
        }
        let others = self
            .connection
            .query_row("PRAGMA data_version", [], |row| row.get(0))?;
        let now = Some((self.connection.total_changes(), others));
        let quiet = self.quiet.replace(now) == now && log_bytes(&self.path) > 0;
        match quiet {
            true => self.fold_aside(Wanted::Empty),
            false => self.keep_short_aside(),
        }
        Ok(())
    }

    /// Carries out one human action: all of it is on disk when this answers, or none of it.
    ///
    /// # Errors
    /// Whatever `work` answers; nothing is saved then.
    pub fn act<T, E: From<LedgerError>>(
        &mut self,
        kind: ActionKind,
        stamp: Stamp,
        work: impl FnOnce(&mut Book<'_>) -> Result<T, E>,
    ) -> Result<Acted<T>, E> {
        let transaction = self.begin()?;
        let mut book = Book::open(&transaction, stamp)?;
        let value = work(&mut book)?;
        let closed = book.close(kind)?;
        transaction.commit()?;
        self.keep_short_aside();
        Ok(Acted {
            value,
            action: closed.action,
            touched: closed.touched,
        })
    }

    /// The same in the name of somebody who may not be on the register yet: `who` finds them, or records them under the
    /// identity that `stamp` names, as an action of its own that is on disk with the other or not at all. Whoever did nothing
    /// is not recorded for it, unless `who` says that they are.
    ///
    /// # Errors
    /// Whatever `who` or `work` answers; nothing is saved then.
    pub fn act_as<T, E: From<LedgerError>>(
        &mut self,
        kind: ActionKind,
        stamp: Stamp,
        who: impl FnOnce(&mut Book<'_>) -> Result<Arrival, E>,
        work: impl FnOnce(&mut Book<'_>) -> Result<T, E>,
    ) -> Result<Acted<T>, E> {
        let transaction = self.begin()?;
        let arriving = Stamp {
            reason: String::new(),
            ticket: String::new(),
            ..stamp.clone()
        };
        let mut book = Book::open(&transaction, arriving)?;
        let Arrival { person, anyway } = who(&mut book)?;
        let arrived = book.close(ActionKind::SetUp)?;
        let stamp = Stamp {
            actor: person.into(),
            ..stamp
        };
        let mut book = Book::open(&transaction, stamp)?;
        let value = work(&mut book)?;
        let closed = book.close(kind)?;
        let mut touched = BTreeSet::new();
        if closed.action.is_some() || (anyway && arrived.action.is_some()) {
            touched.extend(arrived.touched.into_iter().chain(closed.touched));
            transaction.commit()?;
            self.keep_short_aside();
        }
        Ok(Acted {
            value,
            action: closed.action,
            touched,
        })
    }

    /// Whoever wrote does not wait for it: what they did is on disk all the same.
    fn keep_short_aside(&self) {
        if is_long(&self.path) {
            self.fold_aside(Wanted::Short);
        }
    }

    fn fold_aside(&self, wanted: Wanted) {
        if !self.aside.borrow_mut().ask(&self.standing, wanted) {
            self.keep_log_short();
        }
    }

    /// Keeps something this copy of the file knows of itself.
    pub fn set_about(&mut self, key: &str, value: &str) -> Result<()> {
        let transaction = self.begin()?;
        set_about(&transaction, key, value)?;
        transaction.commit()
    }

    /// Folds all of the log into the file, so that what was erased is in neither; tries for so long. Answers whether it is
    /// done: where somebody reads from the log meanwhile it is done as soon as nobody does, at the next start at the latest.
    ///
    /// # Errors
    /// The file cannot be written.
    pub fn fold(&self, patience: Duration) -> Result<bool> {
        // Two who fold it in at once hold each other up.
        self.aside.borrow_mut().end();
        let folded = fold(&self.connection, patience)?;
        self.unfolded.set(!folded);
        Ok(folded)
    }
}

impl<'c> Writing<'c> {
    pub(crate) fn begin(
        connection: &'c mut Connection,
        path: &Path,
        standing: &'c Standing,
    ) -> Result<Writing<'c>> {
        Writing::within(connection, path, standing, PATIENCE)
    }

    /// The same within so long.
    fn within(
        connection: &'c mut Connection,
        path: &Path,
        standing: &'c Standing,
        patience: Duration,
    ) -> Result<Writing<'c>> {
        let transaction = begin_within(connection, path, patience)?;
        // What is read now decides what is written.
        standing.refuse_displaced_within(&transaction)?;
        let changes = transaction.total_changes();
        Ok(Writing {
            transaction,
            standing,
            changes,
            began: Instant::now(),
        })
    }

    /// Puts on disk what was written.
    ///
    /// # Errors
    /// The file is not at its place any more, or cannot be written. Nothing is saved then.
    pub(crate) fn commit(self) -> Result<()> {
        self.standing.refuse_displaced_within(&self.transaction)?;
        if self.transaction.total_changes() != self.changes {
            lineage::stamp(&self.transaction)?;
        }
        self.transaction.commit()?;
        let held = self.began.elapsed();
        if held > LONG_HELD {
            tracing::debug!(?held, "the write lock was held long");
        }
        // Whoever takes the file away in the moment between is not told that it was done either.
        self.standing.refuse_displaced()
    }
}

impl<'c> Deref for Writing<'c> {
    type Target = Transaction<'c>;

    fn deref(&self) -> &Transaction<'c> {
        &self.transaction
    }
}

/// Begins to write. A newer program may have written to the file while this one had it open: it is refused before
/// anything is touched.
pub(super) fn begin<'c>(connection: &'c mut Connection, path: &Path) -> Result<Transaction<'c>> {
    begin_within(connection, path, PATIENCE)
}

/// The same within so long.
fn begin_within<'c>(
    connection: &'c mut Connection,
    path: &Path,
    patience: Duration,
) -> Result<Transaction<'c>> {
    // SQLite waits longer and longer between one try and the next, and would miss the moments between the portions of a
    // long action in which others get in.
    connection.busy_timeout(Duration::ZERO)?;
    let locked = lock(connection, path, patience);
    connection.busy_timeout(PATIENCE)?;
    let transaction = locked?;
    refuse_newer(&transaction, "main", path)?;
    Ok(transaction)
}

/// Takes the write lock as soon as it is free.
fn lock<'c>(
    connection: &'c Connection,
    path: &Path,
    patience: Duration,
) -> rusqlite::Result<Transaction<'c>> {
    let began = Instant::now();
    let mut waiting = None;
    loop {
        match Transaction::new_unchecked(connection, TransactionBehavior::Immediate) {
            Err(rusqlite::Error::SqliteFailure(failure, _))
                if failure.code == rusqlite::ErrorCode::DatabaseBusy
                    && began.elapsed() < patience =>
            {
                waiting.get_or_insert_with(|| Waiting::beside(path));
                std::thread::sleep(Duration::from_millis(1));
            }
            locked => return locked,
        }
    }
}
