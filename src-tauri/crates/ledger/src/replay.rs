//! Replaying the journal: making the read tables anew, in place or beside, up to now or up to a past moment.

use crate::error::{LedgerError, Result};
use crate::journal::{self, Hash, StoredEntry};
use crate::names::read_only_uri;
use crate::open::{refuse_newer, stable_plans};
use crate::scratch::Scratch;
use crate::tables::{self, Extent, Gathered};
use crate::view::View;
use rusqlite::{Connection, OpenFlags, OptionalExtension};
use std::path::{Path, PathBuf};
use std::sync::{Mutex, PoisonError};

/// Told how many entries are done; an error stops the work.
pub type Watch<'w> = &'w mut dyn FnMut(u64) -> Result<()>;

/// Applies every entry of `schema`'s journal, up to the moment `until` (milliseconds since 1970, UTC), to the read
/// tables of the main database; answers how many.
pub(crate) fn replay(
    connection: &Connection,
    schema: &str,
    until: Option<i64>,
    watch: Watch<'_>,
) -> Result<u64> {
    let last = match until {
        None => i64::MAX,
        Some(until) => last_of(connection, schema, until)?,
    };
    let sql = format!(
        "SELECT {} FROM {schema}.journal WHERE seq <= ?1 ORDER BY seq",
        journal::COLUMNS
    );
    let mut statement = connection.prepare(&sql)?;
    let mut rows = statement.query([last])?;
    let mut done: u64 = 0;
    let gathered = Gathered::default();
    while let Some(row) = rows.next()? {
        let entry = StoredEntry::read(row)?.decode()?;
        tables::apply_to(Extent::Gathering(&gathered), connection, &entry)?;
        done += 1;
        if done.is_multiple_of(1024) {
            watch(done)?;
        }
    }
    gathered.write(connection)?;
    Ok(done)
}

/// The register as it stood at a past moment: read tables of its own, made from the journal up to then. What is written to
/// the register meanwhile changes nothing of it, and nobody who writes waits for whoever reads it.
pub struct PastRegister {
    register: PathBuf,
    until: i64,
    /// The entry it ends with, and that entry's hash.
    last: (i64, Hash),
    file: PathBuf,
    idle: Mutex<Vec<Connection>>,
    // Removed with its file when dropped; declared after the connections so that they are closed first.
    _folder: Scratch,
}

impl PastRegister {
    /// Replays the register at `register` up to `until` (milliseconds since 1970, UTC).
    pub fn open(register: &Path, until: i64, watch: Watch<'_>) -> Result<PastRegister> {
        let folder = Scratch::beside(register)?;
        let file = folder.made("past.db")?;
        let connection = attached(&file, register)?;
        connection.execute_batch("BEGIN")?;
        refuse_newer(&connection, "live", register)?;
        tables::recreate(&connection)?;
        let seq = last_of(&connection, "live", until)?;
        let last = (seq, hash_of(&connection, "live", seq)?.unwrap_or_default());
        replay(&connection, "live", Some(until), watch)?;
        // Who somebody was is said of the past, too.
        connection.execute_batch("INSERT OR IGNORE INTO main.worker SELECT * FROM live.worker")?;
        connection.execute_batch("COMMIT; PRAGMA query_only = ON;")?;
        Ok(PastRegister {
            register: register.to_owned(),
            until,
            last,
            file,
            idle: Mutex::new(vec![connection]),
            _folder: folder,
        })
    }

    /// Reads the register as it stood; several may at once.
    ///
    /// # Errors
    /// Whatever `work` answers, or the files cannot be read.
    pub fn read<T, E: From<LedgerError>>(
        &self,
        work: impl FnOnce(View<'_>) -> Result<T, E>,
    ) -> Result<T, E> {
        let idle = || self.idle.lock().unwrap_or_else(PoisonError::into_inner);
        let another = || {
            let connection = attached(&self.file, &self.register)?;
            connection.execute_batch("PRAGMA query_only = ON;")?;
            Ok::<_, LedgerError>(connection)
        };
        let kept = idle().pop();
        let connection = kept.map_or_else(another, Ok)?;
        let moment = connection
            .unchecked_transaction()
            .map_err(LedgerError::from)?;
        let answer = work(View::new(&moment));
        moment.finish().map_err(LedgerError::from)?;
        idle().push(connection);
        answer
    }

    /// Whether the register still says the same of that moment: a clock that was set back, or another copy put in place,
    /// may have changed that.
    pub fn still_holds(&self, now: View<'_>) -> Result<bool> {
        let (seq, hash) = self.last;
        let found = hash_of(now.connection(), "main", seq)?;
        if found.is_none_or(|found| found != hash) {
            return Ok(false);
        }
        // The plus: what came since is little, what came before that moment is nearly all.
        let sql = "SELECT NOT EXISTS (SELECT 1 FROM action WHERE seq > ?1 AND +at <= ?2)";
        let mut statement = now.connection().prepare_cached(sql)?;
        Ok(statement.query_row([seq, self.until], |row| row.get(0))?)
    }
}

/// The last entry of the register as it stood at a past moment. By action, not by entry: an action is whole or absent, even
/// where the clock was set back in between.
fn last_of(connection: &Connection, schema: &str, until: i64) -> Result<i64> {
    let sql = format!("SELECT coalesce(max(seq), 0) FROM {schema}.action WHERE at <= ?1");
    Ok(connection.query_row(&sql, [until], |row| row.get(0))?)
}

/// The hash of an entry, and of none before the first.
fn hash_of(connection: &Connection, schema: &str, seq: i64) -> Result<Option<Hash>> {
    if seq == 0 {
        return Ok(Some(Hash::default()));
    }
    let sql = format!("SELECT hash FROM {schema}.journal WHERE seq = ?1");
    Ok(connection
        .query_row(&sql, [seq], |row| row.get(0))
        .optional()?)
}

/// An empty scratch database beside the register at `register`, with the file at `path`, it or a copy of it, attached for
/// reading as `live`.
pub(crate) fn beside(path: &Path, register: &Path) -> Result<(Connection, Scratch)> {
    let folder = Scratch::beside(register)?;
    let connection = attached(&folder.made("replay.db")?, path)?;
    Ok((connection, folder))
}

/// The file `scratch`, made if it is not there, with the register attached for reading as `live`.
fn attached(scratch: &Path, path: &Path) -> Result<Connection> {
    let flags = OpenFlags::SQLITE_OPEN_READ_WRITE
        | OpenFlags::SQLITE_OPEN_CREATE
        | OpenFlags::SQLITE_OPEN_URI;
    let connection = Connection::open_with_flags(scratch, flags)?;
    stable_plans(&connection)?;
    connection.set_prepared_statement_cache_capacity(256);
    connection.busy_timeout(std::time::Duration::from_secs(15))?;
    connection.execute_batch(
        // Thrown away in any case: speed over safety.
        "PRAGMA journal_mode = MEMORY; PRAGMA synchronous = OFF; PRAGMA foreign_keys = ON; PRAGMA trusted_schema = OFF; \
         PRAGMA cache_size = -65536;",
    )?;
    if let Err(error) = connection.execute("ATTACH DATABASE ?1 AS live", [read_only_uri(path)]) {
        return Err(why_not_attached(path).unwrap_or(error).into());
    }
    Ok(connection)
}

/// Of a file whose own tables of contents are damaged, attaching says only that it cannot be opened; opening it by itself
/// says why.
fn why_not_attached(path: &Path) -> Option<rusqlite::Error> {
    let alone = Connection::open_with_flags(path, OpenFlags::SQLITE_OPEN_READ_ONLY).ok()?;
    alone
        .query_row("SELECT count(*) FROM sqlite_schema", [], |row| {
            row.get::<_, i64>(0)
        })
        .err()
}
