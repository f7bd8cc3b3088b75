//! Writing an action portion by portion.

use super::Now;
use super::rest::{Pending, Rest};
use crate::book::{Begun, Book, Stamp, Touched};
use crate::error::{LedgerError, Result};
use crate::open::Ledger;
use crate::pace::Pace;
use crate::replay::Watch;
use crate::tables::search;
use crate::turn::Turn;
use inventory::ActionKind;
use rusqlite::{Connection, ErrorCode};
use std::collections::BTreeSet;
use std::path::Path;
use std::time::{Duration, Instant};

/// How many entries are written, or for how long, before anybody is asked whether they wait; those who do must not stop the
/// action.
const AT_LEAST: usize = 8;
const FOR_LONG: Duration = Duration::from_millis(2);
/// Entries for which the search index is tidied up once more, by [`search::Work::pages_at_once`].
const TIDIED: usize = 1000;
/// How long others are taken to be at work after one of them waited.
const AT_WORK: Duration = Duration::from_secs(2);
/// How much goes to the disk at once while they are: they wait for it.
const BESIDE: usize = 50;

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
    /// How many entries it holds.
    entries: usize,
    left_out: u64,
    searched: search::Work,
    /// How long it held the lock; none where it ended early because somebody waited.
    held: Option<Duration>,
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
        let mut pace = Pace::giving_way();
        let turn = rest.as_ref().map(Rest::turn).transpose()?;
        // A power cut may cost the last portions, and the rest is still kept. Whoever commits in between waits for the disk.
        self.connection()
            .pragma_update(None, "synchronous", "NORMAL")?;
        let mut pending = Vec::new();
        let mut wanted: Option<Instant> = None;
        while let (Some(rest), Some(turn)) = (&rest, &turn) {
            // Before the lock is taken.
            if pending.is_empty() {
                pending = rest.behind(position, pace.size())?;
            }
            if pending.is_empty() {
                break;
            }
            let beside = wanted.is_some_and(|at| at.elapsed() < AT_WORK);
            let most = if beside { BESIDE } else { usize::MAX };
            let next = &pending[..most.min(pending.len())];
            let portion = match self.portion(&begun, (rest, turn), next, false) {
                Err(error) if no_longer_fits(&error) => {
                    self.portion(&begun, (rest, turn), next, true)?
                }
                other => other?,
            };
            (begun, position) = (portion.begun, portion.position);
            left_out += portion.left_out;
            pending.retain(|entry| entry.position > position);
            match portion.held {
                None => wanted = Some(Instant::now()),
                // What was cut short for others says nothing of the pace.
                Some(held) if !beside => pace.held(held),
                Some(_) => {}
            }
            if beside {
                self.ledger.put_log_on_disk();
            }
            watch(position.unsigned_abs())?;
            for _ in 0..portion.entries / TIDIED {
                if turn.is_wanted() {
                    break;
                }
                self.tidy_search(portion.searched.pages_at_once())?;
            }
            self.ledger.keep_log_short();
            turn.give();
        }
        // All of it is on disk when this is.
        self.connection()
            .pragma_update(None, "synchronous", "FULL")?;
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

    /// Tidies up the search index.
    fn tidy_search(&mut self, pages: u32) -> Result<()> {
        let transaction = self.ledger.begin()?;
        search::tidy(&transaction, pages)?;
        transaction.commit()
    }

    /// Writes what goes into a portion; with `each`, entry by entry, so that one that does not fit is left out alone.
    fn portion(
        &mut self,
        begun: &Begun,
        (rest, turn): (&Rest, &Turn),
        entries: &[Pending],
        each: bool,
    ) -> Result<Portion> {
        let stamp = self.stamp();
        let transaction = self.ledger.begin()?;
        let began = Instant::now();
        let mut book = Book::go_on(&transaction, stamp, begun.clone())?;
        if !each {
            book.gather_sums();
        }
        let (mut position, mut done, mut left_out) = (0, 0, 0);
        let mut wanted = false;
        for (number, entry) in entries.iter().enumerate() {
            let enough = number >= AT_LEAST || began.elapsed() > FOR_LONG;
            if number > 0 && enough && turn.is_wanted() {
                wanted = true;
                break;
            }
            let written = match each {
                true => book.attempt(|book| again(book, rest, entry)),
                false => again(&mut book, rest, entry),
            };
            match written {
                Err(error) if each && no_longer_fits(&error) => left_out += 1,
                other => other?,
            }
            position = entry.position;
            done += 1;
        }
        let searched = book.searched();
        let begun = book.pause()?;
        transaction.commit()?;
        Ok(Portion {
            begun,
            position,
            entries: done,
            left_out,
            searched,
            held: (!wanted).then(|| began.elapsed()),
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
