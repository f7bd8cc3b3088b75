//! Past days that are looked at: each is made once, by whoever asks first, and kept while others write.

use crate::office::Office;
use crate::wire::{Failure, LookBack, Nothing};
use crate::work::Work;
use chrono::NaiveDate;
use ledger::PastRegister;
use std::sync::{Arc, Condvar, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

/// How many days are kept: each is a file of the size of the register's lists.
const KEPT: usize = 2;
/// How often whoever waits for a day that another makes asks whether to go on.
const PATIENCE: Duration = Duration::from_millis(100);

/// The days that are kept or being made, oldest first.
#[derive(Default)]
pub(crate) struct Past {
    days: Mutex<Vec<(NaiveDate, Option<Arc<PastRegister>>)>>,
    changed: Condvar,
}

/// A day that is being made; if it comes to nothing, another may try.
struct Making<'p>(&'p Past, NaiveDate);

/// Makes ready what is asked of a past day, which takes a while; nothing is to be done for today.
///
/// # Errors
/// The register cannot be read, or somebody cancelled.
pub fn look_back(
    office: &Office,
    request: LookBack,
    work: &mut Work<'_>,
) -> Result<Nothing, Failure> {
    office.past_day(request.as_of, work)?;
    Ok(Nothing {})
}

impl Past {
    /// The register as it stood at the end of a day, made by `make` unless it is there and `holds`.
    pub(crate) fn day(
        &self,
        day: NaiveDate,
        work: &mut Work<'_>,
        holds: impl Fn(&PastRegister) -> Result<bool, Failure>,
        make: impl FnOnce(&mut Work<'_>) -> Result<PastRegister, Failure>,
    ) -> Result<Arc<PastRegister>, Failure> {
        let mut days = self.lock();
        loop {
            let found = days.iter().position(|(kept, _)| *kept == day);
            match found.map(|at| (at, days[at].1.clone())) {
                None => break,
                Some((_, None)) => {
                    let waited = self.changed.wait_timeout(days, PATIENCE);
                    drop(waited.unwrap_or_else(PoisonError::into_inner));
                    work.done("Waiting for that day to be worked out", 0, None)?;
                    days = self.lock();
                }
                Some((_, Some(kept))) => {
                    drop(days);
                    if holds(&kept)? {
                        return Ok(kept);
                    }
                    days = self.lock();
                    days.retain(|(_, other)| {
                        other
                            .as_ref()
                            .is_none_or(|other| !Arc::ptr_eq(other, &kept))
                    });
                }
            }
        }
        days.push((day, None));
        drop(days);
        let making = Making(self, day);
        let made = Arc::new(make(work)?);
        making.is(&made);
        Ok(made)
    }

    /// Keeps none of them any more, nor what is being made just now.
    pub(crate) fn forget(&self) {
        self.lock().clear();
    }

    fn lock(&self) -> MutexGuard<'_, Vec<(NaiveDate, Option<Arc<PastRegister>>)>> {
        self.days.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Making<'_> {
    /// Keeps it, in the place of the oldest if there are too many.
    fn is(self, made: &Arc<PastRegister>) {
        let mut days = self.0.lock();
        for (_, kept) in days.iter_mut().filter(|(day, _)| *day == self.1) {
            *kept = Some(Arc::clone(made));
        }
        let surplus = days.len().saturating_sub(KEPT);
        let mut dropped = 0;
        days.retain(|(_, kept)| {
            let goes = kept.is_some() && dropped < surplus;
            dropped += usize::from(goes);
            !goes
        });
    }
}

impl Drop for Making<'_> {
    fn drop(&mut self) {
        self.0
            .lock()
            .retain(|(day, kept)| *day != self.1 || kept.is_some());
        self.0.changed.notify_all();
    }
}
