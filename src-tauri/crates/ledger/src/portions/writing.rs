//! Writing an action portion by portion.

use super::Now;
use super::rest::{Pending, Rest};
use crate::book::{Begun, Book, Stamp, Touched};
use crate::error::{LedgerError, Result};
use crate::open::Ledger;
use crate::replay::Watch;
use inventory::ActionKind;
use rusqlite::{Connection, ErrorCode};
use std::collections::BTreeSet;
use std::path::Path;
use std::time::{Duration, Instant};

/// Most entries of one portion.
const PORTION: u32 = 500;
/// How long a portion is added to before it goes to the disk.
const HELD: Duration = Duration::from_millis(12);
/// How long the lock is left to others between two portions: whoever waits tries every millisecond.
const PAUSE: Duration = Duration::from_millis(4);

/// An action that was written to its end.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Written {
    /// What it touched.
    pub touched: BTreeSet<Touched>,
    /// How many of its entries do not fit any more, because others changed the same things meanwhile: they were left out.
    pub left_out: u64,
}

/// Somebody who writes an action.
pub(super) struct Writer<'n> {
    ledger: Ledger,
    stamp: Stamp,
    kind: ActionKind,
    now: Now<'n>,
}

/// What one portion came to.
struct Portion {
    begun: Begun,
    position: i64,
    left_out: u64,
}

impl<'n> Writer<'n> {
    /// With a connection of its own, so that the others of this program do not wait either.
    pub fn at(register: &Path, stamp: Stamp, kind: ActionKind, now: Now<'n>) -> Result<Writer<'n>> {
        Ok(Writer {
            ledger: Ledger::open(register)?,
            stamp,
            kind,
            now,
        })
    }

    pub fn connection(&self) -> &Connection {
        self.ledger.connection()
    }

    fn stamp(&self) -> Stamp {
        Stamp {
            at: (self.now)(),
            ..self.stamp.clone()
        }
    }

    /// Opens the action if, at that moment, it may be.
    pub fn open(
        &mut self,
        begun: Begun,
        may: impl FnOnce(&Connection, &Stamp) -> Result<bool>,
    ) -> Result<Option<Begun>> {
        let (stamp, kind) = (self.stamp(), self.kind);
        let transaction = self.ledger.begin()?;
        if !may(&transaction, &stamp)? {
            return Ok(None);
        }
        let mut book = Book::go_on(&transaction, stamp, begun)?;
        book.begin(kind)?;
        let begun = book.pause()?;
        transaction.commit()?;
        Ok(Some(begun))
    }

    /// Writes the rest of an open action, as far as there is one, and ends it.
    pub fn write(
        mut self,
        mut begun: Begun,
        rest: Option<Rest>,
        watch: Watch<'_>,
    ) -> Result<Written> {
        let (mut position, mut left_out) = (0, 0);
        while let Some(rest) = &rest {
            // Before the lock is taken.
            let entries = rest.behind(position, PORTION)?;
            if entries.is_empty() {
                break;
            }
            let portion = match self.portion(&begun, rest, &entries, false) {
                Err(error) if no_longer_fits(&error) => {
                    self.portion(&begun, rest, &entries, true)?
                }
                other => other?,
            };
            (begun, position) = (portion.begun, portion.position);
            left_out += portion.left_out;
            watch(position.unsigned_abs())?;
            if let Err(error) = self.ledger.keep_log_short() {
                tracing::warn!(%error, "the log of the register could not be folded in");
            }
            std::thread::sleep(PAUSE);
        }
        let (stamp, kind) = (self.stamp(), self.kind);
        let transaction = self.ledger.begin()?;
        let closed = Book::go_on(&transaction, stamp, begun)?.close(kind)?;
        transaction.commit()?;
        if let Some(rest) = rest {
            rest.let_go();
        }
        Ok(Written {
            touched: closed.touched,
            left_out,
        })
    }

    /// Writes what goes into a portion; with `each`, entry by entry, so that one that does not fit is left out alone.
    fn portion(
        &mut self,
        begun: &Begun,
        rest: &Rest,
        entries: &[Pending],
        each: bool,
    ) -> Result<Portion> {
        let stamp = self.stamp();
        let transaction = self.ledger.begin()?;
        let began = Instant::now();
        let mut book = Book::go_on(&transaction, stamp, begun.clone())?;
        let (mut position, mut left_out) = (0, 0);
        for entry in entries {
            let written = match each {
                true => book.attempt(|book| again(book, rest, entry)),
                false => again(&mut book, rest, entry),
            };
            match written {
                Err(error) if each && no_longer_fits(&error) => left_out += 1,
                other => other?,
            }
            position = entry.position;
            if began.elapsed() > HELD {
                break;
            }
        }
        let begun = book.pause()?;
        transaction.commit()?;
        Ok(Portion {
            begun,
            position,
            left_out,
        })
    }
}

fn again(book: &mut Book<'_>, rest: &Rest, entry: &Pending) -> Result<()> {
    if !book.is_next(&entry.stream, entry.version)? {
        return Ok(());
    }
    rest.give_details(book.connection(), entry)?;
    book.record(entry.stream, entry.version - 1, entry.event.clone())
}

/// Whether an entry fails because of what others did meanwhile.
fn no_longer_fits(error: &LedgerError) -> bool {
    match error {
        LedgerError::Refused(_) | LedgerError::DoesNotFit { .. } | LedgerError::NotThere { .. } => {
            true
        }
        LedgerError::Sqlite(rusqlite::Error::SqliteFailure(failure, _)) => {
            failure.code == ErrorCode::ConstraintViolation
        }
        _ => false,
    }
}
