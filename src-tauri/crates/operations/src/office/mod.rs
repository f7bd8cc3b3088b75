//! The open register with everything an operation needs: one writer, readers, a clock, a desk and who sits at it.

mod acting;
mod batch;
mod desk;
mod letting_go;
mod opening;
mod reading;

pub(crate) use acting::{Name, noun};
pub(crate) use opening::{open_ledger, refuse_gone};

use crate::desk_card::DeskFile;
use crate::past::Past;
use crate::safety::Closed;
use crate::who::Acting;
use chrono::{DateTime, Local, NaiveDate, TimeZone, Utc};
use ledger::{BatchFile, Ledger, Reader};
use std::path::{Path, PathBuf};
use std::sync::{Mutex, MutexGuard, PoisonError, RwLock};

/// The register's file within the data folder.
pub(crate) const REGISTER: &str = "register.db";
/// What this desk remembers of itself.
const DESK: &str = "desk.json";

/// The batch this desk is gathering: of this desk too, and of nobody's history.
const BATCH: &str = "batch.db";

/// Tells what time it is; tests bring their own.
pub type Clock = Box<dyn Fn() -> DateTime<Utc> + Send + Sync>;

/// The system's own.
pub fn system_clock() -> Clock {
    Box::new(crate::clock::now)
}

/// An open register.
pub struct Office {
    folder: PathBuf,
    // Dropped in this order: who only reads lets go before the writer, which folds the log into the file.
    readers: Mutex<Vec<Reader>>,
    past: Past,
    writer: Mutex<Ledger>,
    desk: DeskFile,
    acting: RwLock<Acting>,
    clock: Clock,
    batch: Mutex<Option<BatchFile>>,
    pub(crate) dry_runs: Mutex<Vec<crate::imports::KeptDryRun>>,
}

/// Takes a lock even if a panic elsewhere left it behind: SQLite has rolled back what was half done.
fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

impl Office {
    /// Where the register lives.
    pub fn folder(&self) -> &Path {
        &self.folder
    }

    /// The register's file.
    pub fn register_path(&self) -> PathBuf {
        self.folder.join(REGISTER)
    }

    /// Now.
    pub fn now(&self) -> DateTime<Utc> {
        (self.clock)()
    }

    /// The day it is here.
    pub fn today(&self) -> NaiveDate {
        self.now().with_timezone(&Local).date_naive()
    }

    /// When a day begins here, in milliseconds since 1970 (UTC).
    pub(crate) fn start_of(&self, day: NaiveDate) -> i64 {
        let midnight = day.and_time(chrono::NaiveTime::MIN);
        match Local.from_local_datetime(&midnight).earliest() {
            Some(start) => start.timestamp_millis(),
            // Where clocks are put forward at midnight the day begins an hour later; an hour more is harmless.
            None => midnight.and_utc().timestamp_millis(),
        }
    }

    /// The same register, whether or not it opens.
    pub fn closed(&self) -> Closed {
        Closed::new(&self.folder, self.now())
    }
}
