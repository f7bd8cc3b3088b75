//! Long work: telling how far it is, and asking whether to go on, by one and the same call.

use crate::wire::{Failure, Progress};
use std::time::{Duration, Instant};

/// How often somebody is told.
const INTERVAL: Duration = Duration::from_millis(100);

/// A piece of work that somebody may watch and cancel.
pub struct Work<'w> {
    tell: &'w mut (dyn FnMut(Progress) -> bool + Send),
    last: Option<(Instant, String)>,
}

impl<'w> Work<'w> {
    /// Work that tells `tell` how far it is, ten times a second at most and whenever something
    /// else is being done, and stops when it answers false.
    pub fn new(tell: &'w mut (dyn FnMut(Progress) -> bool + Send)) -> Work<'w> {
        Work { tell, last: None }
    }

    /// Says how far the work is.
    ///
    /// # Errors
    /// [`Failure::cancelled`] when somebody wants it to stop.
    pub fn done(&mut self, doing: &str, done: u64, total: Option<u64>) -> Result<(), Failure> {
        let told = self.last.as_ref();
        if told.is_some_and(|(last, what)| last.elapsed() < INTERVAL && what == doing) {
            return Ok(());
        }
        self.last = Some((Instant::now(), doing.to_owned()));
        let count = |number: u64| u32::try_from(number).unwrap_or(u32::MAX);
        let progress = Progress {
            doing: doing.to_owned(),
            done: count(done),
            total: total.map(count),
        };
        if (self.tell)(progress) {
            Ok(())
        } else {
            Err(Failure::cancelled())
        }
    }

    /// The same for work within the ledger.
    pub(crate) fn watch<'a>(
        &'a mut self,
        doing: &'a str,
        total: Option<u64>,
    ) -> impl FnMut(u64) -> ledger::Result<()> + 'a {
        move |done| {
            self.done(doing, done.min(total.unwrap_or(u64::MAX)), total)
                .map_err(|_| ledger::LedgerError::Cancelled)
        }
    }
}

/// Work that nobody watches.
pub fn unwatched<T>(work: impl FnOnce(&mut Work<'_>) -> T) -> T {
    work(&mut Work::new(&mut |_| true))
}
