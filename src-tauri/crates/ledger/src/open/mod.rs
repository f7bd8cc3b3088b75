//! The register's file, open: opening it, writing to it, reading from it, and refusing what is not ours.

mod reading;
mod refusing;
mod settings;
mod writing;

pub use reading::Reader;
pub(crate) use refusing::{Kept, refuse_foreign, refuse_newer};
pub(crate) use settings::{APPLICATION_ID, fit_out, stable_plans, write_ahead};
pub(crate) use writing::Writing;
pub use writing::{Acted, Arrival};

use crate::error::Result;
use crate::folding::{Aside, fold, log_bytes};
use crate::lineage;
use crate::making::make_if_none;
use crate::portions;
use crate::private::close_to_others;
use crate::replace;
use crate::replay::Watch;
use crate::scratch::sweep_scratch;
use crate::standing::{Displaced, Standing};
use crate::unfinished::sweep_unfinished;
use crate::upgrade;
use crate::view::View;
use rusqlite::{Connection, OptionalExtension};
use settings::{leave_log, pragmas};
use std::cell::{Cell, RefCell};
use std::path::{Path, PathBuf};
use std::time::Duration;
use writing::begin;

/// How long this program waits for another that is writing.
const PATIENCE: Duration = Duration::from_secs(15);

/// The ledger, open for writing. One per process; other processes wait their turn.
pub struct Ledger {
    connection: Connection,
    path: PathBuf,
    standing: Standing,
    /// What was erased may still be in the log.
    unfolded: Cell<bool>,
    /// What had been written, by this program and by others, when somebody last asked to fold it in while nothing happens.
    quiet: Cell<Option<(u64, i64)>>,
    aside: RefCell<Aside>,
}

impl Ledger {
    /// Opens the register at `path`, making it if there is none.
    ///
    /// # Errors
    /// A file of another program or of a newer Tagdesk is refused before anything in it is touched; so is a place where
    /// the register is gone and its log is not.
    pub fn open(path: &Path) -> Result<Ledger> {
        Ledger::open_watched(path, &mut |_| Ok(()))
    }

    /// The same, telling `watch` how many entries are done where the read tables are made anew first: another version of the
    /// program made them, or whoever began it was stopped.
    ///
    /// # Errors
    /// As [`Ledger::open`], or `watch` says stop.
    pub fn open_watched(path: &Path, watch: Watch<'_>) -> Result<Ledger> {
        let mut ledger = Ledger::open_unmade(path)?;
        ledger.remake(watch)?;
        portions::sweep(path, &ledger.connection)?;
        Ok(ledger)
    }

    /// The same, whatever its read tables are.
    pub(crate) fn open_unmade(path: &Path) -> Result<Ledger> {
        replace::finish(path)?;
        sweep_unfinished(path);
        sweep_scratch(path);
        lineage::set_foreign_log_aside(path)?;
        make_if_none(path)?;
        close_to_others(path)?;
        let mut connection = Connection::open(path)?;
        pragmas(&connection)?;
        let transaction = begin(&mut connection, path)?;
        let made: bool = transaction.query_row(
            "SELECT count(*) FROM sqlite_schema WHERE name = 'journal'",
            [],
            |row| row.get(0),
        )?;
        if !made {
            fit_out(&transaction)?;
        }
        transaction.commit()?;
        if log_bytes(path) > 0 {
            // What a killed program left; what was erased while somebody read.
            fold(&connection, Duration::ZERO)?;
        }
        let standing = Standing::of(path);
        upgrade::bring_up_to_date(&mut connection, path, &standing)?;
        Ok(Ledger {
            connection,
            path: path.to_owned(),
            standing,
            unfolded: Cell::new(false),
            quiet: Cell::new(None),
            aside: RefCell::default(),
        })
    }

    /// Where the file is.
    pub fn path(&self) -> &Path {
        &self.path
    }

    /// A handle that reads and cannot write, create or migrate.
    pub fn reader(&self) -> Result<Reader> {
        Reader::open(&self.path)
    }

    /// The register as it stands.
    pub fn view(&self) -> View<'_> {
        View::new(&self.connection)
    }

    pub(crate) fn connection(&self) -> &Connection {
        &self.connection
    }

    /// Refuses a file that is not where it was when it was opened.
    ///
    /// # Errors
    /// Says what became of it.
    pub fn refuse_displaced(&self) -> Result<()> {
        self.standing.refuse_displaced()
    }

    /// The same where it looks damaged: of another that was written over it only part may be seen.
    ///
    /// # Errors
    /// As [`Ledger::refuse_displaced`].
    pub fn refuse_displaced_if_damaged(&self) -> Result<()> {
        self.standing.refuse_beside_another()
    }

    fn displaced_at_the_end(&mut self) -> Option<Displaced> {
        match begin(&mut self.connection, &self.path) {
            Ok(transaction) => self.standing.displaced_within(&transaction).ok().flatten(),
            Err(_) => self.standing.displaced(),
        }
    }

    /// What this copy of the file knows of itself.
    pub fn about(&self, key: &str) -> Result<Option<String>> {
        about(&self.connection, key)
    }
}

impl Drop for Ledger {
    fn drop(&mut self) {
        self.aside.get_mut().end();
        match self.displaced_at_the_end() {
            None => {}
            // What was confirmed before its log was taken away goes into the file.
            Some(Displaced::LogGone) => {}
            // Its log is not the one that lies at its place now, if there is one.
            Some(Displaced::Gone | Displaced::Replaced) => {
                if let Err(error) = leave_log(&self.connection) {
                    tracing::warn!(%error, "the log of a displaced register may not be left");
                }
                return;
            }
        }
        // What a newer program has written to since is its own.
        if refuse_newer(&self.connection, "main", &self.path).is_err() {
            return;
        }
        // The file is whole when the last program has let go of it; another that is reading now folds it in itself.
        if let Err(error) = fold(&self.connection, Duration::ZERO) {
            tracing::warn!(%error, "the log of the register could not be folded in");
        }
    }
}

pub(crate) fn about(connection: &Connection, key: &str) -> Result<Option<String>> {
    Ok(connection
        .prepare_cached("SELECT value FROM about WHERE key = ?1")?
        .query_row([key], |row| row.get(0))
        .optional()?)
}

pub(crate) fn set_about(connection: &Connection, key: &str, value: &str) -> Result<()> {
    connection.execute(
        "INSERT OR REPLACE INTO about (key, value) VALUES (?1, ?2)",
        [key, value],
    )?;
    Ok(())
}
