//! Writing an action while it is still worked out, on a thread and a connection of its own, as long as nobody else wants to
//! write: in one transaction, which ends with the action or as if it had never begun.
//!
//! ```text
//! worked out  entry ─ entry ─ entry ─ … ─ end        no end, or somebody waits:
//!                 ╲       ╲       ╲         ╲        nothing is written, and what was
//! written          entry ─ entry ─ entry ─ … commit   worked out is written in portions
//! ```

use super::Written;
use super::details::Details;
use crate::book::{Begun, Book, Stamp};
use crate::error::{LedgerError, Result};
use crate::journal::{self, Entry};
use crate::open::Ledger;
use crate::turn::Turn;
use inventory::{ActionKind, PersonDetails, PersonId};
use std::collections::BTreeSet;
use std::path::PathBuf;
use std::sync::mpsc::{Receiver, RecvTimeoutError, SyncSender, sync_channel};
use std::thread::JoinHandle;
use std::time::{Duration, Instant};

/// How many entries may lie between who works them out and who writes them.
const BETWEEN: usize = 1000;
/// How many entries are written, or for how long, before anybody is asked whether they wait.
const AT_ONCE: usize = 8;
const FOR_LONG: Duration = Duration::from_millis(2);

/// Somebody who acts and may not be on the register yet.
pub type Newcomer = Option<(PersonId, PersonDetails)>;

/// What is to be written.
pub(super) struct Plan {
    pub register: PathBuf,
    pub kind: ActionKind,
    pub stamp: Stamp,
    pub begun: Begun,
    /// Recorded before the action, as an action of their own, where they are not on the register.
    pub newcomer: Newcomer,
    /// The last entry of the register that it is worked out upon.
    pub upon: i64,
}

enum Step {
    Entry(Box<Next>),
    /// That was all of it; what it is done to or with.
    End(String),
}

struct Next {
    entry: Entry,
    body: Option<String>,
    details: Option<Details>,
}

/// Who writes ahead, as whoever works the action out knows them.
pub(crate) struct Ahead {
    // None only while it ends.
    steps: Option<SyncSender<Step>>,
    thread: Option<JoinHandle<Result<Option<Written>>>>,
    /// What may still be taken back by whoever works it out.
    held: Vec<Step>,
    /// How many parts of the work, one within the other, stand or fall alone just now.
    attempts: u32,
}

impl Ahead {
    /// Begins to write. None where the system has no thread for it.
    pub(super) fn begin(plan: Plan, turn: Turn) -> Option<Ahead> {
        let (steps, coming) = sync_channel(BETWEEN);
        let thread = std::thread::Builder::new()
            .name("writing ahead".to_owned())
            .spawn(move || write(plan, &turn, &coming))
            .inspect_err(|error| tracing::warn!(%error, "no thread to write ahead"));
        Some(Ahead {
            steps: Some(steps),
            thread: Some(thread.ok()?),
            held: Vec::new(),
            attempts: 0,
        })
    }

    /// Hands an entry on. Answers whether anybody is there to write it.
    pub(crate) fn offer(
        &mut self,
        entry: Entry,
        body: Option<String>,
        details: Option<Details>,
    ) -> bool {
        let step = Step::Entry(Box::new(Next {
            entry,
            body,
            details,
        }));
        match self.attempts {
            0 => self.send(step),
            _ => {
                self.held.push(step);
                true
            }
        }
    }

    /// A part of the work begins that stands or falls alone; answers what [`Ahead::take_back`] is to be told.
    pub(crate) fn attempt(&mut self) -> usize {
        self.attempts += 1;
        self.held.len()
    }

    /// That part failed.
    pub(crate) fn take_back(&mut self, before: usize) {
        self.attempts = self.attempts.saturating_sub(1);
        self.held.truncate(before);
    }

    /// That part stands. Answers whether anybody is there to write it.
    pub(crate) fn stands(&mut self) -> bool {
        self.attempts = self.attempts.saturating_sub(1);
        let free = self.attempts == 0;
        let held = match free {
            true => std::mem::take(&mut self.held),
            false => return true,
        };
        held.into_iter().all(|step| self.send(step))
    }

    fn send(&self, step: Step) -> bool {
        let steps = self.steps.as_ref();
        steps.is_some_and(|steps| steps.send(step).is_ok())
    }

    /// Says that the action ends; answers what was written when it is on disk. None where it is not, and nothing is.
    ///
    /// # Errors
    /// The register is not at its place any more.
    pub(super) fn end(mut self, subject: String) -> Result<Option<Written>> {
        self.send(Step::End(subject));
        self.join()
    }

    fn join(&mut self) -> Result<Option<Written>> {
        drop(self.steps.take());
        let Some(thread) = self.thread.take() else {
            return Ok(None);
        };
        match thread.join() {
            // It may be on disk where nobody finds it, and must not go into what lies there instead.
            Ok(Err(error @ LedgerError::Displaced { .. })) => Err(error),
            Ok(Err(error)) => {
                tracing::debug!(%error, "not written ahead");
                Ok(None)
            }
            Ok(written) => written,
            Err(_) => {
                tracing::warn!("who wrote ahead ended with a panic");
                Ok(None)
            }
        }
    }
}

/// Without its end the action is not to be, and nothing of it is written then.
impl Drop for Ahead {
    fn drop(&mut self) {
        let _ = self.join();
    }
}

fn write(plan: Plan, turn: &Turn, coming: &Receiver<Step>) -> Result<Option<Written>> {
    let mut ledger = Ledger::open(&plan.register)?;
    let written = in_one(&mut ledger, plan, turn, coming)?;
    if written.is_some() {
        ledger.keep_log_short();
    }
    Ok(written)
}

/// Writes all of it in one transaction; none where somebody waits, or where it does not come to its end.
fn in_one(
    ledger: &mut Ledger,
    plan: Plan,
    turn: &Turn,
    coming: &Receiver<Step>,
) -> Result<Option<Written>> {
    let Some(transaction) = ledger.begin_if_free()? else {
        return Ok(None);
    };
    if journal::head(&transaction)?.seq != plan.upon {
        return Ok(None);
    }
    super::end_or_refuse(&transaction, None, &plan.stamp)?;
    let mut touched = BTreeSet::new();
    if let Some((person, details)) = plan.newcomer {
        let stamp = Stamp {
            reason: String::new(),
            ticket: String::new(),
            ..plan.stamp.clone()
        };
        let mut book = Book::open(&transaction, stamp)?;
        if book.view().person(&person)?.is_none() {
            book.add_person_as(person, details)?;
        }
        touched.extend(book.close(ActionKind::SetUp)?.touched);
    }
    let mut book = Book::go_on(&transaction, plan.stamp, plan.begun)?;
    book.gather_sums();
    let (mut asked, mut since) = (Instant::now(), 0);
    let subject = loop {
        let step = coming.recv_timeout(FOR_LONG);
        since += 1;
        if since >= AT_ONCE || asked.elapsed() > FOR_LONG {
            if turn.is_wanted() {
                return Ok(None);
            }
            (asked, since) = (Instant::now(), 0);
        }
        match step {
            Ok(Step::Entry(next)) => {
                if let Some(details) = next.details {
                    details.keep(&transaction)?;
                }
                let Entry {
                    stream,
                    version,
                    event,
                    ..
                } = next.entry;
                book.record_as_asked(stream, version.saturating_sub(1), event, next.body)?;
            }
            Ok(Step::End(subject)) => break subject,
            Err(RecvTimeoutError::Timeout) => {}
            Err(RecvTimeoutError::Disconnected) => return Ok(None),
        }
    };
    book.set_subject(subject);
    book.write_sums()?;
    let closed = book.close(plan.kind)?;
    if turn.is_wanted() {
        return Ok(None);
    }
    transaction.commit()?;
    touched.extend(closed.touched);
    Ok(Some(Written {
        touched,
        left_out: 0,
    }))
}
