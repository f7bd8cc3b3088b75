//! Reading: as the register stands, or as it stood at the end of a past day.

use super::{Office, lock};
use crate::wire::Failure;
use crate::work::{Work, unwatched};
use chrono::NaiveDate;
use ledger::{PastRegister, Reader, View};
use std::sync::Arc;

/// What is told of while a past day is worked out.
const LOOKING_BACK: &str = "Looking back";

impl Office {
    /// Reads the register as it stands: all that `work` asks is of one moment.
    ///
    /// # Errors
    /// Whatever `work` answers, or the file cannot be read.
    pub fn read<T>(&self, work: impl FnOnce(View<'_>) -> Result<T, Failure>) -> Result<T, Failure> {
        crate::clock::refuse_absurd()?;
        // A new connection beside a log that was removed would begin another, over what the first one holds.
        self.refuse_displaced()?;
        let idle = lock(&self.readers).pop();
        let reader = match idle {
            Some(reader) => reader,
            None => Reader::open(&self.register_path())
                .map_err(|error| Failure::from(error).placed(&self.folder))?,
        };
        let answer = reader.at_one_moment(work);
        lock(&self.readers).push(reader);
        answer.map_err(|failure| self.told_from_damage(failure).placed(&self.folder))
    }

    /// Reads the register as it stood at the end of a day, or as it stands if none is said.
    pub fn read_as_of<T>(
        &self,
        day: Option<NaiveDate>,
        work: impl FnOnce(View<'_>) -> Result<T, Failure>,
    ) -> Result<T, Failure> {
        match unwatched(|looking| self.past_day(day, looking))? {
            Some(past) => past.read(work),
            None => self.read(work),
        }
    }

    /// The register as it stood at the end of a day before today, made unless it is kept. Nobody who writes waits for
    /// that, nor for whoever reads it.
    pub(crate) fn past_day(
        &self,
        day: Option<NaiveDate>,
        work: &mut Work<'_>,
    ) -> Result<Option<Arc<PastRegister>>, Failure> {
        let Some(day) = day.filter(|day| *day < self.today()) else {
            return Ok(None);
        };
        let until = self.start_of(day.succ_opt().unwrap_or(day)) - 1;
        let holds = |past: &PastRegister| self.read(|view| Ok(past.still_holds(view)?));
        let make = |work: &mut Work<'_>| {
            let total = Some(self.read(|view| Ok(view.journal_size()?.0))?.into());
            work.done(LOOKING_BACK, 0, total)?;
            let mut watch = work.watch(LOOKING_BACK, total);
            Ok(PastRegister::open(
                &self.register_path(),
                until,
                &mut watch,
            )?)
        };
        self.past.day(day, work, holds, make).map(Some)
    }

    /// A number that differs whenever another process changed the register.
    ///
    /// # Errors
    /// The file cannot be read.
    pub fn data_version(&self, watcher: &Reader) -> Result<i64, Failure> {
        Ok(watcher.data_version()?)
    }

    /// A reader for whoever watches the register for other processes' changes.
    ///
    /// # Errors
    /// The file cannot be opened.
    pub fn watcher(&self) -> Result<Reader, Failure> {
        Ok(Reader::open(&self.register_path())?)
    }
}
