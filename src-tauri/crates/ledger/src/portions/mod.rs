//! Long actions: worked out on a copy beside the register, then written in portions that hold the write lock for a moment
//! each, so that nobody who scans waits for them.
//!
//! ```text
//! prepare  copy of one moment ──▶ the action, whole ──▶ its entries in a file of their own (`rest`)
//! write    open it ──▶ portion ──▶ portion ──▶ … ──▶ its last entry ends it
//! ```
//!
//! From its first entry to its last the action is *open*: the journal and the tables say so, and nothing else may build on
//! what it touches. Whoever is killed meanwhile leaves it open; what is still to be written lies
//! beside the register, and anybody may finish it or take it back ([`Interrupted`]).
//!
//! What is short is written [ahead]: while it is worked out, in one transaction, as long as nobody else wants to write.

mod ahead;
mod details;
mod left;
mod rest;
mod writing;

pub(crate) use ahead::Ahead;
pub use ahead::Newcomer;
pub(crate) use details::Details;
pub use left::{Interrupted, Unfinished};
pub(crate) use rest::{Filling, KEPT, put, sweep};
pub use writing::Written;

use crate::book::{Begun, Book, Goes, Stamp, ids};
use crate::error::{LedgerError, Result};
use crate::identity::new_id;
use crate::journal::{self, StoredEntry};
use crate::rehearsal::{Asks, Beside, Copying};
use crate::replay::Watch;
use ahead::Plan;
use inventory::{ActionKind, BatchId, Refusal};
use rest::Rest;
use rusqlite::{Connection, TransactionBehavior};
use std::path::{Path, PathBuf};
use words::say;
use writing::Writer;

/// Tells what time it is, in milliseconds since 1970 (UTC).
pub type Now<'n> = &'n dyn Fn() -> i64;

/// An action that was worked out and of which nothing is written yet.
pub struct Prepared {
    register: PathBuf,
    rest: Rest,
    kind: ActionKind,
    stamp: Stamp,
    begun: Begun,
    /// The last entry of the register that it was worked out upon.
    upon: i64,
    /// The open action that is ended as far as it came, so that this one can take it back.
    ends: Option<Interrupted>,
}

/// What became of an action that was worked out.
pub enum Worked {
    /// It changes nothing.
    Nothing,
    /// It is to be written.
    Out(Box<Prepared>),
    /// It is written already, under this identity.
    Written(BatchId, Written),
}

/// Works an action out on a copy of the register at `path`, which is there for what `work` asks of it; answers what `work`
/// answered, and what became of the action. With `ahead` it is written meanwhile if nobody else wants to write, in one
/// transaction that ends with it: for what is short enough to go to the disk in one go while somebody waits.
///
/// # Errors
/// Whatever `work` answers; another long action is open; the register cannot be read, or there is no room for the copy.
/// Nothing is saved then.
pub fn prepare<T, E: From<LedgerError>>(
    path: &Path,
    asks: Asks,
    ahead: Option<Newcomer>,
    kind: ActionKind,
    stamp: Stamp,
    copying: Copying<'_>,
    work: impl FnOnce(&mut Book<'_>) -> Result<T, E>,
) -> Result<(T, Worked), E> {
    let how = How {
        asks,
        ahead,
        ends: None,
    };
    prepare_so(path, how, kind, stamp, copying, work)
}

/// How an action is worked out.
struct How {
    asks: Asks,
    ahead: Option<Newcomer>,
    /// What it ends and takes back.
    ends: Option<Interrupted>,
}

fn prepare_so<T, E: From<LedgerError>>(
    path: &Path,
    How { asks, ahead, ends }: How,
    kind: ActionKind,
    stamp: Stamp,
    copying: Copying<'_>,
    work: impl FnOnce(&mut Book<'_>) -> Result<T, E>,
) -> Result<(T, Worked), E> {
    let begun = Begun::new(new_id().into());
    let mut beside = Beside::copy(path, asks, copying)?;
    let goes = match asks {
        Asks::Anything => Goes::ToJournal,
        Asks::Facts => Goes::ToRest(beside.fill_rest(path, &begun.batch)?),
    };
    let transaction = beside
        .connection
        .transaction_with_behavior(TransactionBehavior::Immediate)
        .map_err(LedgerError::from)?;
    let upon = journal::head(&transaction)?.seq;
    let details = last_details(&transaction)?;
    end_or_refuse(&transaction, ends.as_ref(), &stamp)?;
    let mut book = Book::sketch(&transaction, stamp.clone(), begun, goes)?;
    if let (Some(newcomer), Some(filling), None) = (ahead, &beside.rest, &ends) {
        let plan = Plan {
            register: path.to_owned(),
            kind,
            stamp: stamp.clone(),
            begun: Begun::new(book.id()),
            newcomer,
            upon,
        };
        book.goes_ahead(Ahead::begin(plan, filling.turn()?));
    }
    let value = work(&mut book)?;
    let ahead = book.stop_ahead();
    let begun = book.pause()?;
    if begun.entries == 0 && ends.is_none() {
        return Ok((value, Worked::Nothing));
    }
    let written = ahead.map(|ahead| ahead.end(begun.subject.clone()));
    if let Some(written) = written.transpose()?.flatten() {
        return Ok((value, Worked::Written(begun.batch, written)));
    }
    let filling = beside.rest.take();
    if let Some(filling) = &filling {
        filling.complete(&transaction, details)?;
    }
    transaction.commit().map_err(LedgerError::from)?;
    let rest = match filling {
        Some(filling) => Rest::written(filling, &beside.connection)?,
        None => Rest::kept(path, &beside.connection, &begun.batch, details)?,
    };
    let prepared = Prepared {
        register: path.to_owned(),
        rest,
        kind,
        stamp,
        begun: begun.afresh(),
        upon,
        ends,
    };
    Ok((value, Worked::Out(Box::new(prepared))))
}

impl Prepared {
    /// The identity of the action.
    pub fn id(&self) -> BatchId {
        self.begun.batch
    }

    /// How many entries are to be written.
    pub fn entries(&self) -> Result<u64> {
        self.rest.entries()
    }

    /// Writes it. None where the register changed since in what it touches: nothing is saved then, and it is to be worked
    /// out again.
    ///
    /// # Errors
    /// The register cannot be written, or `watch` wants it to stop: what is written by then stays, and the action open.
    pub fn write(self, now: Now<'_>, watch: Watch<'_>) -> Result<Option<Written>> {
        let mut writer = Writer::at(&self.register, self.stamp, self.kind, now)?;
        let (rest, upon, ends) = (self.rest, self.upon, self.ends);
        let opened = writer.open(self.begun, |transaction, stamp| {
            if changed(transaction, &rest, upon)? {
                return Ok(false);
            }
            end_or_refuse(transaction, ends.as_ref(), stamp)?;
            Ok(true)
        });
        let Ok(Some(begun)) = opened else {
            // Nothing of it was begun.
            rest.let_go();
            return opened.map(|_| None);
        };
        if let Some(ended) = ends {
            ended.let_go();
        }
        writer.write(begun, Some(rest), watch).map(Some)
    }
}

/// Ends the open action that is to be taken back; refuses a long action beside any other that is open.
fn end_or_refuse(connection: &Connection, ends: Option<&Interrupted>, stamp: &Stamp) -> Result<()> {
    if let Some(interrupted) = ends {
        interrupted.end(connection, stamp)?;
    }
    if left::open_ones(connection)?.is_empty() {
        return Ok(());
    }
    Err(Refusal::said(say::action_open_other())
        .hint(say::action_open_hint())
        .into())
}

/// Whether anything written behind an entry is about what the rest is about, or refers to it.
fn changed(connection: &Connection, rest: &Rest, upon: i64) -> Result<bool> {
    let sql = format!(
        "SELECT {} FROM journal WHERE seq > ?1 ORDER BY seq",
        journal::COLUMNS
    );
    let mut statement = connection.prepare_cached(&sql)?;
    let mut rows = statement.query([upon])?;
    while let Some(row) = rows.next()? {
        let entry = StoredEntry::read(row)?;
        for id in std::iter::once(entry.stream).chain(ids(entry.body())) {
            if rest.is_about(&id)? {
                return Ok(true);
            }
        }
    }
    Ok(false)
}

/// The last row of people's details.
fn last_details(connection: &Connection) -> Result<i64> {
    let sql = "SELECT coalesce(max(rowid), 0) FROM personal";
    Ok(connection.query_row(sql, [], |row| row.get(0))?)
}
