//! Long work that is done beside the register: nobody who writes waits for it.

use crate::office::{Office, noun};
use crate::wire::{Done, Failure, Noun};
use crate::work::Work;
use inventory::{ActionKind, BatchId};
use ledger::{Asks, Book, Interrupted, LedgerError, Prepared, Worked, Written};
use std::cell::RefCell;
use words::say;

/// What is told of while the register is copied, and while what was worked out is written into it.
const COPYING: &str = "Looking at the register";
const WRITING: &str = "Writing";
/// How often an action is worked out while others change the same things.
const TRIES: usize = 3;
/// What touches more than this is worked out beside; less is done at once, in the blink of an eye.
pub(crate) const MANY: u64 = 1000;
/// What touches no more than this is on its way to the disk for less than a tenth of a second.
const FEW: u64 = 12_000;

/// A long action that was carried out.
pub(crate) struct DoneBeside<T> {
    pub done: Done<T>,
    /// How many of its entries were left out, because others changed the same things meanwhile.
    pub left_out: u64,
}

impl Office {
    /// Does the work of an action beside the register and throws it away.
    pub(crate) fn rehearse<T>(
        &self,
        asks: Asks,
        work: &mut Work<'_>,
        what: impl FnOnce(&mut Book<'_>, &mut Work<'_>) -> Result<T, Failure>,
    ) -> Result<T, Failure> {
        let (path, stamp) = (self.register_path(), self.stamp(self.who_would()?, None));
        copying(work, |copying, work| {
            ledger::rehearse(&path, asks, stamp, copying, |book| {
                what(book, &mut work.borrow_mut())
            })
        })
    }

    /// Carries out a long action: it is worked out beside the register and written in portions.
    ///
    /// # Errors
    /// Whatever `what` answers; nothing is saved then. Cancelled while it was written: what was written is taken back. What
    /// else ends it there leaves it open, to be finished or taken back.
    ///
    /// One of few `entries` is written while it is worked out, all or nothing, as long as nobody else wants to write.
    pub(crate) fn act_beside<T>(
        &self,
        asks: Asks,
        entries: u64,
        kind: ActionKind,
        work: &mut Work<'_>,
        mut what: impl FnMut(&mut Book<'_>, &mut Work<'_>) -> Result<T, Failure>,
    ) -> Result<DoneBeside<T>, Failure> {
        let path = self.register_path();
        for _ in 0..TRIES {
            let arriving = self.arriving()?;
            let stamp = self.stamp(arriving.actor, None);
            let ahead = (entries <= FEW).then(|| arriving.newcomer().clone());
            let (value, worked) = copying(work, |copying, work| {
                ledger::prepare(&path, asks, ahead, kind, stamp, copying, |book| {
                    what(book, &mut work.borrow_mut())
                })
            })
            .map_err(Failure::nothing_saved)?;
            let (batch, written) = match worked {
                Worked::Nothing => {
                    return Ok(DoneBeside {
                        done: Done {
                            result: value,
                            changed: Vec::new(),
                            action: None,
                        },
                        left_out: 0,
                    });
                }
                Worked::Written(batch, written) => {
                    self.arrived(arriving)?;
                    (batch, Some(written))
                }
                Worked::Out(prepared) => {
                    self.arrived(arriving)?;
                    (prepared.id(), self.write(*prepared, work)?)
                }
            };
            if let Some(written) = written {
                return Ok(DoneBeside {
                    left_out: written.left_out,
                    done: Done {
                        result: value,
                        changed: changed(&written),
                        action: Some(batch),
                    },
                });
            }
        }
        Err(others_go_on())
    }

    /// Writes what was worked out; none where the register changed since.
    fn write(&self, prepared: Prepared, work: &mut Work<'_>) -> Result<Option<Written>, Failure> {
        let (batch, total) = (prepared.id(), prepared.entries()?);
        let now = || self.now().timestamp_millis();
        let written = prepared.write(&now, &mut work.watch(WRITING, Some(total)));
        written.map_err(|error| self.interrupted(batch, error))
    }

    /// What is said where writing ended before its end.
    fn interrupted(&self, batch: BatchId, error: LedgerError) -> Failure {
        let unfinished = self.read(|view| Ok(view.unfinished()?));
        let begun = unfinished.is_ok_and(|open| open.is_some_and(|open| open.batch == batch));
        if !begun {
            return error.into();
        }
        if matches!(error, LedgerError::Cancelled)
            && crate::unwatched(|work| crate::actions::take_back(self, work)).is_ok()
        {
            return Failure::said(say::failure_cancelled_taken_back());
        }
        Failure::said(say::action_left_open())
            .hint(say::action_left_open_hint())
            .details([error.to_string()])
    }

    /// Finishes what was interrupted.
    pub(crate) fn finish(
        &self,
        interrupted: Interrupted,
        work: &mut Work<'_>,
    ) -> Result<Written, Failure> {
        let batch = interrupted.unfinished().batch;
        let total = interrupted.entries()?;
        let now = || self.now().timestamp_millis();
        let arriving = self.arriving()?;
        let stamp = self.stamp(arriving.actor, None);
        self.arrived(arriving)?;
        let written = interrupted.finish(stamp, &now, &mut work.watch(WRITING, total));
        written.map_err(|error| self.interrupted(batch, error))
    }

    /// Takes back what was interrupted, as far as it came.
    pub(crate) fn take_back_interrupted(
        &self,
        work: &mut Work<'_>,
    ) -> Result<Option<Done<()>>, Failure> {
        for _ in 0..TRIES {
            let path = self.register_path();
            let Some(open) = self.read(|view| Ok(Interrupted::take_on(&path, view)?))? else {
                return Ok(None);
            };
            let arriving = self.arriving()?;
            let stamp = self.stamp(arriving.actor, None);
            self.arrived(arriving)?;
            let prepared = copying(work, |copying, _| Ok(open.prepare(stamp, copying)?))?;
            let Some(prepared) = prepared else {
                continue;
            };
            let batch = prepared.id();
            if let Some(written) = self.write(prepared, work)? {
                return Ok(Some(Done {
                    result: (),
                    changed: changed(&written),
                    action: Some(batch),
                }));
            }
        }
        Err(others_go_on())
    }
}

/// Lends the work to what copies the register and then to what is done on the copy: it is told of in turn, never at once.
fn copying<'w, T>(
    work: &mut Work<'w>,
    long: impl FnOnce(
        &mut dyn FnMut(u64, u64) -> ledger::Result<()>,
        &RefCell<&mut Work<'w>>,
    ) -> Result<T, Failure>,
) -> Result<T, Failure> {
    let work = RefCell::new(work);
    let mut copying = |done, total| {
        work.borrow_mut()
            .done(COPYING, done, Some(total))
            .map_err(|_| LedgerError::Cancelled)
    };
    long(&mut copying, &work)
}

pub(crate) fn changed(written: &Written) -> Vec<Noun> {
    let nouns = written.touched.iter().copied().map(noun);
    nouns.chain([Noun::Action]).collect()
}

fn others_go_on() -> Failure {
    Failure::said(say::register_changed()).hint(say::register_changed_hint())
}
