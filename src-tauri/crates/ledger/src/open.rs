//! Opening the register's file: who may, with which settings, and what happens to files of other versions.

use crate::book::{Book, Stamp, Touched};
use crate::error::{LedgerError, Result};
use crate::portions;
use crate::replay;
use crate::scratch;
use crate::tables::{self, TABLES_VERSION};
use crate::view::View;
use inventory::{ActionKind, BatchId, FORMAT};
use rusqlite::config::DbConfig;
use rusqlite::{Connection, OpenFlags, OptionalExtension, Transaction, TransactionBehavior};
use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

/// `TAGD`, so that the file is known for what it is (SQLite `application_id`).
const APPLICATION_ID: i64 = 0x5441_4744;

/// The format of a file without entries.
const FIRST_FORMAT: i64 = 1;

/// How long this program waits for another that is writing.
const PATIENCE: Duration = Duration::from_secs(15);

const JOURNAL_SCHEMA: &str = include_str!("schema/journal.sql");

/// The ledger, open for writing. One per process; other processes wait their turn.
pub struct Ledger {
    connection: Connection,
    path: PathBuf,
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
    /// A file of another program or of a newer Tagdesk is refused before anything in it is touched.
    pub fn open(path: &Path) -> Result<Ledger> {
        refuse_foreign(path)?;
        scratch::sweep(path);
        let mut connection = Connection::open(path)?;
        pragmas(&connection)?;
        let transaction = begin(&mut connection, path)?;
        let made: bool = transaction.query_row(
            "SELECT count(*) FROM sqlite_schema WHERE name = 'journal'",
            [],
            |row| row.get(0),
        )?;
        if !made {
            transaction.execute_batch(JOURNAL_SCHEMA)?;
            transaction.pragma_update(None, "application_id", APPLICATION_ID)?;
            transaction.pragma_update(None, "user_version", FIRST_FORMAT)?;
        }
        transaction.commit()?;
        let mut ledger = Ledger {
            connection,
            path: path.to_owned(),
        };
        ledger.bring_tables_up_to_date()?;
        portions::sweep(path, &ledger.connection)?;
        Ok(ledger)
    }

    /// Makes the read tables anew where another version of the program made them.
    pub(crate) fn bring_tables_up_to_date(&mut self) -> Result<()> {
        if self.about("tables_version")?.as_deref() == Some(TABLES_VERSION) {
            return Ok(());
        }
        let transaction = begin(&mut self.connection, &self.path)?;
        remake_tables(&transaction)?;
        transaction.commit()?;
        Ok(())
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

    pub(crate) fn connection_mut(&mut self) -> &mut Connection {
        &mut self.connection
    }

    /// Begins to write, with read tables of this version.
    ///
    /// # Errors
    /// A newer program has written to the file, or made its read tables, while this one had it open.
    pub(crate) fn begin(&mut self) -> Result<Transaction<'_>> {
        let transaction = begin(&mut self.connection, &self.path)?;
        refuse_newer_tables(&transaction, &self.path)?;
        remake_tables(&transaction)?;
        Ok(transaction)
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
        transaction.commit().map_err(LedgerError::from)?;
        Ok(Acted {
            value,
            action: closed.action,
            touched: closed.touched,
        })
    }

    /// Keeps something this copy of the file knows of itself.
    pub fn set_about(&mut self, key: &str, value: &str) -> Result<()> {
        let transaction = self.begin()?;
        set_about(&transaction, key, value)?;
        Ok(transaction.commit()?)
    }

    /// What this copy of the file knows of itself.
    pub fn about(&self, key: &str) -> Result<Option<String>> {
        about(&self.connection, key)
    }
}

impl Drop for Ledger {
    fn drop(&mut self) {
        // What a newer program has written to since is its own.
        if refuse_newer(&self.connection, "main", &self.path).is_err() {
            return;
        }
        // Keeps SQLite's statistics current, so that it chooses the right index; cheap when nothing changed.
        if let Err(error) = self.connection.execute_batch("PRAGMA optimize") {
            tracing::debug!(%error, "statistics were not renewed");
        }
    }
}

impl Reader {
    /// Opens an existing register for reading.
    pub fn open(path: &Path) -> Result<Reader> {
        let flags = OpenFlags::SQLITE_OPEN_READ_ONLY
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

/// Makes the read tables anew where another version of the program made them.
pub(crate) fn remake_tables(transaction: &Transaction<'_>) -> Result<()> {
    if about(transaction, "tables_version")?.as_deref() != Some(TABLES_VERSION) {
        tables::recreate(transaction)?;
        replay::replay(transaction, "main", None, &mut |_| Ok(()))?;
        set_about(transaction, "tables_version", TABLES_VERSION)?;
    }
    Ok(())
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
    let locked = lock(connection);
    connection.busy_timeout(PATIENCE)?;
    let transaction = locked?;
    refuse_newer(&transaction, "main", path)?;
    Ok(transaction)
}

/// Takes the write lock, as soon as it is free.
fn lock(connection: &Connection) -> rusqlite::Result<Transaction<'_>> {
    let began = Instant::now();
    loop {
        match Transaction::new_unchecked(connection, TransactionBehavior::Immediate) {
            Err(rusqlite::Error::SqliteFailure(failure, _))
                if failure.code == rusqlite::ErrorCode::DatabaseBusy
                    && began.elapsed() < PATIENCE =>
            {
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

/// Refuses a file that is not ours or newer than this program, through a connection that cannot write.
pub(crate) fn refuse_foreign(path: &Path) -> Result<()> {
    match std::fs::metadata(path) {
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => return Ok(()),
        Err(error) => return Err(LedgerError::file(path, error)),
        Ok(metadata) if metadata.len() == 0 => return Ok(()),
        Ok(_) => {}
    }
    let connection = Connection::open_with_flags(path, OpenFlags::SQLITE_OPEN_READ_ONLY)?;
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
        // Nothing in it yet: a register that another process is making this very moment.
        (0, 0) => Ok(()),
        (APPLICATION_ID, _) if format > FORMAT => Err(LedgerError::TooNew {
            path: path.to_owned(),
            found: format,
            known: FORMAT,
        }),
        (APPLICATION_ID, _) => Ok(()),
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
