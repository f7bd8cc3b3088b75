//! Opening the register's file: who may, with which settings, and what happens to files of other versions.

use crate::book::{Book, Stamp, Touched};
use crate::error::{LedgerError, Result};
use crate::folding::{bound_log, fold, keep_short, log_bytes};
use crate::lineage;
use crate::making::make_if_none;
use crate::names::read_only_uri;
use crate::portions;
use crate::private::close_to_others;
use crate::remaking::refuse_remaking;
use crate::replace;
use crate::replay::Watch;
use crate::scratch::sweep_scratch;
use crate::standing::{Displaced, Standing};
use crate::tables::TABLES_VERSION;
use crate::turn::Waiting;
use crate::unfinished::sweep_unfinished;
use crate::upgrade;
use crate::view::View;
use inventory::{ActionKind, BatchId, FORMAT, PersonId};
use rusqlite::config::DbConfig;
use rusqlite::{Connection, OpenFlags, OptionalExtension, Transaction, TransactionBehavior};
use std::cell::Cell;
use std::collections::BTreeSet;
use std::ops::Deref;
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

/// `TAGD`, so that the file is known for what it is (SQLite `application_id`).
pub(crate) const APPLICATION_ID: i64 = 0x5441_4744;

/// How long this program waits for another that is writing.
const PATIENCE: Duration = Duration::from_secs(15);

/// Whoever holds the write lock longer than this is felt by whoever scans.
const LONG_HELD: Duration = Duration::from_millis(50);

/// The ledger, open for writing. One per process; other processes wait their turn.
pub struct Ledger {
    connection: Connection,
    path: PathBuf,
    standing: Standing,
    /// What was erased may still be in the log.
    unfolded: Cell<bool>,
    /// How long the log was when somebody last asked to fold it in while nothing happens.
    quiet: Cell<u64>,
}

/// A transaction that writes.
pub(crate) struct Writing<'c> {
    transaction: Transaction<'c>,
    standing: &'c Standing,
    changes: u64,
    began: Instant,
}

/// The ledger, open for reading only.
pub struct Reader {
    connection: Connection,
    path: PathBuf,
}

/// What came of an action.
#[derive(Debug)]
pub struct Acted<T> {
    /// What the work answered.
    pub value: T,
    /// The action; none if nothing changed.
    pub action: Option<BatchId>,
    /// What it touched.
    pub touched: BTreeSet<Touched>,
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
            quiet: Cell::new(0),
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

    /// Begins to write, by read tables of this version.
    ///
    /// # Errors
    /// They are being made anew; a newer program has written to the file, or made its read tables, while this one had it open.
    pub(crate) fn begin(&mut self) -> Result<Writing<'_>> {
        self.remake_few()?;
        // Whoever makes them holds the lock from time to time: nobody waits to be told.
        refuse_remaking(&self.connection)?;
        let writing = self.begin_as_it_stands()?;
        refuse_remaking(&writing)?;
        Ok(writing)
    }

    /// Begins to write, whatever the read tables are.
    ///
    /// # Errors
    /// A newer program has written to the file, or made its read tables, while this one had it open.
    pub(crate) fn begin_as_it_stands(&mut self) -> Result<Writing<'_>> {
        let writing = Writing::begin(&mut self.connection, &self.path, &self.standing)?;
        refuse_newer_tables(&writing, &self.path)?;
        Ok(writing)
    }

    /// Folds the log of writes into the file where it has grown long; not while somebody reads from it.
    ///
    /// # Errors
    /// The file cannot be written.
    pub fn keep_log_short(&self) -> Result<()> {
        keep_short(&self.connection, &self.path)
    }

    /// The same for whoever asks from time to time: also where nobody has written since the time before, and where what was
    /// erased may still be in the log.
    ///
    /// # Errors
    /// The file cannot be written.
    pub fn fold_while_quiet(&self) -> Result<()> {
        let bytes = log_bytes(&self.path);
        let quiet = bytes > 0 && bytes == self.quiet.replace(bytes);
        if quiet || self.unfolded.get() {
            self.fold(Duration::ZERO)?;
            return Ok(());
        }
        self.keep_log_short()
    }

    /// Refuses a file that is not where it was when it was opened.
    ///
    /// # Errors
    /// Says what became of it.
    pub fn refuse_displaced(&self) -> Result<()> {
        self.standing.refuse_displaced()
    }

    /// Carries out one human action: all of it is on disk when this answers, or none of it.
    ///
    /// # Errors
    /// Whatever `work` answers; nothing is saved then.
    pub fn act<T, E: From<LedgerError>>(
        &mut self,
        kind: ActionKind,
        stamp: Stamp,
        work: impl FnOnce(&mut Book<'_>) -> Result<T, E>,
    ) -> Result<Acted<T>, E> {
        let transaction = self.begin()?;
        let mut book = Book::open(&transaction, stamp)?;
        let value = work(&mut book)?;
        let closed = book.close(kind)?;
        transaction.commit()?;
        self.keep_short_if_possible();
        Ok(Acted {
            value,
            action: closed.action,
            touched: closed.touched,
        })
    }

    /// The same in the name of somebody who may not be on the register yet: `who` finds them, or records them under the
    /// identity that `stamp` names, as an action of its own that is on disk with the other or not at all.
    ///
    /// # Errors
    /// Whatever `who` or `work` answers; nothing is saved then.
    pub fn act_as<T, E: From<LedgerError>>(
        &mut self,
        kind: ActionKind,
        stamp: Stamp,
        who: impl FnOnce(&mut Book<'_>) -> Result<PersonId, E>,
        work: impl FnOnce(&mut Book<'_>) -> Result<T, E>,
    ) -> Result<(PersonId, Acted<T>), E> {
        let transaction = self.begin()?;
        let arriving = Stamp {
            reason: String::new(),
            ticket: String::new(),
            ..stamp.clone()
        };
        let mut book = Book::open(&transaction, arriving)?;
        let person = who(&mut book)?;
        let mut touched = book.close(ActionKind::SetUp)?.touched;
        let stamp = Stamp {
            actor: person.into(),
            ..stamp
        };
        let mut book = Book::open(&transaction, stamp)?;
        let value = work(&mut book)?;
        let closed = book.close(kind)?;
        // Whoever did nothing is not recorded for it.
        if closed.action.is_some() {
            touched.extend(closed.touched);
            transaction.commit()?;
            self.keep_short_if_possible();
        }
        Ok((
            person,
            Acted {
                value,
                action: closed.action,
                touched,
            },
        ))
    }

    fn keep_short_if_possible(&self) {
        if let Err(error) = self.keep_log_short() {
            // It is on disk all the same.
            tracing::warn!(%error, "the log of the register could not be folded in");
        }
    }

    /// Keeps something this copy of the file knows of itself.
    pub fn set_about(&mut self, key: &str, value: &str) -> Result<()> {
        let transaction = self.begin()?;
        set_about(&transaction, key, value)?;
        transaction.commit()
    }

    /// Folds all of the log into the file, so that what was erased is in neither; tries for so long. Answers whether it is
    /// done: where somebody reads from the log meanwhile it is done as soon as nobody does, at the next start at the latest.
    ///
    /// # Errors
    /// The file cannot be written.
    pub fn fold(&self, patience: Duration) -> Result<bool> {
        let folded = fold(&self.connection, patience)?;
        self.unfolded.set(!folded);
        Ok(folded)
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
        // Keeps SQLite's statistics current, so that it chooses the right index; cheap when nothing changed.
        let began = Instant::now();
        if let Err(error) = self.connection.execute_batch("PRAGMA optimize") {
            tracing::debug!(%error, "statistics were not renewed");
        }
        tracing::debug!(took = ?began.elapsed(), "statistics are current");
        // The file is whole when the last program has let go of it; another that is reading now folds it in itself.
        if let Err(error) = fold(&self.connection, Duration::ZERO) {
            tracing::warn!(%error, "the log of the register could not be folded in");
        }
    }
}

impl<'c> Writing<'c> {
    pub(crate) fn begin(
        connection: &'c mut Connection,
        path: &Path,
        standing: &'c Standing,
    ) -> Result<Writing<'c>> {
        let transaction = begin(connection, path)?;
        // What is read now decides what is written.
        standing.refuse_displaced_within(&transaction)?;
        let changes = transaction.total_changes();
        Ok(Writing {
            transaction,
            standing,
            changes,
            began: Instant::now(),
        })
    }

    /// Puts on disk what was written.
    ///
    /// # Errors
    /// The file is not at its place any more, or cannot be written. Nothing is saved then.
    pub(crate) fn commit(self) -> Result<()> {
        self.standing.refuse_displaced_within(&self.transaction)?;
        if self.transaction.total_changes() != self.changes {
            lineage::stamp(&self.transaction)?;
        }
        self.transaction.commit()?;
        let held = self.began.elapsed();
        if held > LONG_HELD {
            tracing::debug!(?held, "others waited for the write lock");
        }
        // Whoever takes the file away in the moment between is not told that it was done either.
        self.standing.refuse_displaced()
    }
}

impl<'c> Deref for Writing<'c> {
    type Target = Transaction<'c>;

    fn deref(&self) -> &Transaction<'c> {
        &self.transaction
    }
}

impl Reader {
    /// Opens an existing register for reading.
    pub fn open(path: &Path) -> Result<Reader> {
        // It never writes (below). But whoever lets go of the file last folds its log in, and may be this one.
        let flags = OpenFlags::SQLITE_OPEN_READ_WRITE
            | OpenFlags::SQLITE_OPEN_NO_MUTEX
            | OpenFlags::SQLITE_OPEN_URI;
        let connection = Connection::open_with_flags(path, flags)?;
        connection.busy_timeout(Duration::from_secs(10))?;
        stable_plans(&connection)?;
        connection.set_prepared_statement_cache_capacity(128);
        connection.execute_batch(
            "PRAGMA query_only = ON; PRAGMA trusted_schema = OFF; PRAGMA cache_size = -16384;",
        )?;
        Ok(Reader {
            connection,
            path: path.to_owned(),
        })
    }

    /// The register as it stands.
    pub fn view(&self) -> View<'_> {
        View::new(&self.connection)
    }

    /// Reads the register as it stands at one moment, whatever is written to it meanwhile.
    ///
    /// # Errors
    /// A newer program has written to the file since, or whatever `work` answers.
    pub fn at_one_moment<T, E: From<LedgerError>>(
        &self,
        work: impl FnOnce(View<'_>) -> Result<T, E>,
    ) -> Result<T, E> {
        let moment = self
            .connection
            .unchecked_transaction()
            .map_err(LedgerError::from)?;
        self.refuse_newer()?;
        refuse_remaking(&moment)?;
        let answer = work(View::new(&moment));
        // Nothing was written: however it ends, the moment is let go.
        moment.finish().map_err(LedgerError::from)?;
        answer
    }

    pub(crate) fn connection(&self) -> &Connection {
        &self.connection
    }

    /// Refuses to go on reading what a newer program has written to since.
    ///
    /// # Errors
    /// The file is of a format that this program does not know, or cannot be read.
    pub fn refuse_newer(&self) -> Result<()> {
        refuse_newer(&self.connection, "main", &self.path)?;
        refuse_newer_tables(&self.connection, &self.path)
    }

    /// A number that differs whenever another connection changed the file.
    pub fn data_version(&self) -> Result<i64> {
        Ok(self
            .connection
            .query_row("PRAGMA data_version", [], |row| row.get(0))?)
    }
}

/// Refuses read tables that a newer program made: it has the file open.
fn refuse_newer_tables(connection: &Connection, path: &Path) -> Result<()> {
    let number = |version: &str| version.parse::<u32>().ok();
    let found = about(connection, "tables_version")?;
    match found.as_deref().and_then(number) > number(TABLES_VERSION) {
        false => Ok(()),
        true => Err(LedgerError::NewerTables(path.to_owned())),
    }
}

/// Begins to write. A newer program may have written to the file while this one had it open: it is refused before
/// anything is touched.
fn begin<'c>(connection: &'c mut Connection, path: &Path) -> Result<Transaction<'c>> {
    // SQLite waits longer and longer between one try and the next, and would miss the moments between the portions of a
    // long action in which others get in.
    connection.busy_timeout(Duration::ZERO)?;
    let locked = lock(connection, path);
    connection.busy_timeout(PATIENCE)?;
    let transaction = locked?;
    refuse_newer(&transaction, "main", path)?;
    Ok(transaction)
}

/// Takes the write lock, as soon as it is free.
fn lock<'c>(connection: &'c Connection, path: &Path) -> rusqlite::Result<Transaction<'c>> {
    let began = Instant::now();
    let mut waiting = None;
    loop {
        match Transaction::new_unchecked(connection, TransactionBehavior::Immediate) {
            Err(rusqlite::Error::SqliteFailure(failure, _))
                if failure.code == rusqlite::ErrorCode::DatabaseBusy
                    && began.elapsed() < PATIENCE =>
            {
                waiting.get_or_insert_with(|| Waiting::beside(path));
                std::thread::sleep(Duration::from_millis(1));
            }
            locked => return locked,
        }
    }
}

/// Refuses a file of a format that this program does not know; `schema` is what it is attached as.
pub(crate) fn refuse_newer(connection: &Connection, schema: &str, path: &Path) -> Result<()> {
    let sql = format!("PRAGMA {schema}.user_version");
    let found: i64 = connection
        .prepare_cached(&sql)?
        .query_row([], |row| row.get(0))?;
    match found > FORMAT {
        false => Ok(()),
        true => Err(LedgerError::TooNew {
            path: path.to_owned(),
            found,
            known: FORMAT,
        }),
    }
}

/// How the writing connection works, a reason per line.
fn pragmas(connection: &Connection) -> Result<()> {
    // Another desk's program may be writing: wait for it rather than fail.
    connection.busy_timeout(PATIENCE)?;
    stable_plans(connection)?;
    write_ahead(connection)?;
    bound_log(connection)?;
    // Prepared statements are what makes a scan cheap.
    connection.set_prepared_statement_cache_capacity(256);
    connection.execute_batch(
        "
        PRAGMA synchronous = FULL;      -- a commit is on disk before it is confirmed, power cut or not
        PRAGMA foreign_keys = ON;       -- nothing refers to what is not there
        PRAGMA trusted_schema = OFF;    -- a doctored file cannot run functions through its schema
        PRAGMA cache_size = -65536;     -- 64 MiB: large imports stay in bounded memory
        PRAGMA temp_store = MEMORY;     -- sorting leaves no copies of personal data in temporary files
        ",
    )?;
    Ok(())
}

/// Keeps the journal ahead of the file (WAL), so that readers never wait for the writer.
///
/// Two programs that make a register at the same moment both switch it, and to the second SQLite says "locked" at once,
/// without waiting as it does everywhere else (its busy handler is left out where waiting could be for ever).
pub(crate) fn write_ahead(connection: &Connection) -> Result<()> {
    let began = Instant::now();
    loop {
        match connection.execute_batch("PRAGMA journal_mode = WAL;") {
            Err(rusqlite::Error::SqliteFailure(failure, _))
                if failure.code == rusqlite::ErrorCode::DatabaseBusy
                    && began.elapsed() < PATIENCE =>
            {
                std::thread::sleep(Duration::from_millis(5));
            }
            switched => return Ok(switched?),
        }
    }
}

/// Keeps a prepared statement's plan whatever is bound to it: planning anew for each value took a fifth of an import.
pub(crate) fn stable_plans(connection: &Connection) -> Result<()> {
    connection.set_db_config(DbConfig::SQLITE_DBCONFIG_ENABLE_QPSG, true)?;
    Ok(())
}

/// Lays out a new register.
pub(crate) fn fit_out(connection: &Connection) -> Result<()> {
    connection.execute_batch(upgrade::PRESENT.schema())?;
    connection.pragma_update(None, "application_id", APPLICATION_ID)?;
    connection.pragma_update(None, "user_version", upgrade::PRESENT.lowest_format())?;
    Ok(())
}

/// Leaves the log as it is when this connection is closed.
fn leave_log(connection: &Connection) -> Result<()> {
    connection.set_db_config(DbConfig::SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, true)?;
    Ok(())
}

/// What a file of ours keeps.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Kept {
    Register,
    /// It was begun and holds nothing.
    Nothing,
}

/// How often a file that cannot be read is looked at before that is believed, and how long between one look and the next:
/// without a log it is read without a lock, and another program may be folding one in at that moment.
const LOOKS: u32 = 5;
const BETWEEN_LOOKS: Duration = Duration::from_millis(5);

/// Refuses a file that is not ours or newer than this program, through a connection that cannot write.
pub(crate) fn refuse_foreign(path: &Path) -> Result<Kept> {
    let mut looks = 1;
    loop {
        match look(path) {
            Err(error) if error.is_damage() && looks < LOOKS => looks += 1,
            found => return found,
        }
        std::thread::sleep(BETWEEN_LOOKS);
    }
}

fn look(path: &Path) -> Result<Kept> {
    match std::fs::metadata(path) {
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => return Ok(Kept::Nothing),
        Err(error) => return Err(LedgerError::file(path, error)),
        Ok(metadata) if metadata.len() == 0 => return Ok(Kept::Nothing),
        Ok(_) => {}
    }
    let connection = match log_bytes(path) {
        // Without a log the file says it all, and is left without one.
        0 => Connection::open_with_flags(
            format!("{}&immutable=1", read_only_uri(path)),
            OpenFlags::SQLITE_OPEN_READ_ONLY | OpenFlags::SQLITE_OPEN_URI,
        )?,
        _ => Connection::open_with_flags(path, OpenFlags::SQLITE_OPEN_READ_ONLY)?,
    };
    connection.busy_timeout(PATIENCE)?;
    let number = |sql: &str| connection.query_row(sql, [], |row| row.get::<_, i64>(0));
    let read = || {
        // Of one moment: another process may be making the register between one question and the next.
        connection.execute_batch("BEGIN")?;
        Ok((
            number("PRAGMA application_id")?,
            number("PRAGMA user_version")?,
            number("SELECT count(*) FROM sqlite_schema")?,
        ))
    };
    let (application, format, objects) = match read() {
        Ok(numbers) => numbers,
        Err(rusqlite::Error::SqliteFailure(failure, _))
            if failure.code == rusqlite::ErrorCode::NotADatabase =>
        {
            return Err(LedgerError::NotOurs(path.to_owned()));
        }
        Err(error) => return Err(error.into()),
    };
    match (application, objects) {
        (0, 0) => Ok(Kept::Nothing),
        (APPLICATION_ID, _) if format > FORMAT => Err(LedgerError::TooNew {
            path: path.to_owned(),
            found: format,
            known: FORMAT,
        }),
        (APPLICATION_ID, _) => Ok(Kept::Register),
        _ => Err(LedgerError::NotOurs(path.to_owned())),
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
