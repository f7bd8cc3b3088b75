//! Folding the log of writes (`register.db-wal`) into the file: what makes it one whole file again.
//!
//! SQLite copies what the log holds into the file by and by, but leaves the log as long as it ever was, and reads it all
//! again at every start. It is folded in and emptied whenever it has grown, after what was erased, and when a program
//! lets go of the file.

use crate::error::Result;
use crate::names::log_of;
use rusqlite::{Connection, OpenFlags};
use std::path::Path;
use std::time::Duration;

/// A log that has grown beyond this many bytes is folded in as soon as nobody reads from it.
pub(crate) const LONG_LOG: u64 = 4 << 20;

/// Copies all that the log holds into the file and empties the log. Answers whether it is empty now: a program that is
/// reading from it, or folds it in itself, may keep it longer than `patience`.
pub(crate) fn fold(connection: &Connection, patience: Duration) -> Result<bool> {
    let before: i64 = connection.query_row("PRAGMA busy_timeout", [], |row| row.get(0))?;
    connection.busy_timeout(patience)?;
    let folded = connection.query_row("PRAGMA wal_checkpoint(TRUNCATE)", [], |row| {
        row.get::<_, bool>(0)
    });
    connection.busy_timeout(Duration::from_millis(before.unsigned_abs()))?;
    match folded {
        Ok(kept_by_somebody) => Ok(!kept_by_somebody),
        Err(rusqlite::Error::SqliteFailure(failure, _))
            if matches!(
                failure.code,
                rusqlite::ErrorCode::DatabaseBusy | rusqlite::ErrorCode::DatabaseLocked
            ) =>
        {
            Ok(false)
        }
        Err(other) => Err(other.into()),
    }
}

/// Folds the log in if it has grown long and nobody reads from it; what cannot be done now is done the next time.
pub(crate) fn keep_short(connection: &Connection, path: &Path) -> Result<()> {
    if log_bytes(path) > LONG_LOG {
        let began = std::time::Instant::now();
        // Nearly all of it without the lock that whoever writes needs.
        connection.query_row("PRAGMA wal_checkpoint(PASSIVE)", [], |_| Ok(()))?;
        let passive = began.elapsed();
        fold(connection, Duration::ZERO)?;
        tracing::debug!(?passive, whole = ?began.elapsed(), "folded");
    }
    Ok(())
}

/// Has SQLite cut a log to this length whenever it begins it anew, too.
pub(crate) fn bound_log(connection: &Connection) -> Result<()> {
    // It answers what it is now.
    let sql = format!("PRAGMA journal_size_limit = {LONG_LOG}");
    Ok(connection.query_row(&sql, [], |_| Ok(()))?)
}

/// How long the log of a file is, in bytes.
pub(crate) fn log_bytes(path: &Path) -> u64 {
    std::fs::metadata(log_of(path)).map_or(0, |log| log.len())
}

/// Looking at a file that nobody has open, without a log: what SQLite lays beside it meanwhile is gone afterwards. A log that
/// lies there stays as it is, since what is wrong with it must still be there.
pub(crate) struct Look<'p>(Option<&'p Path>);

impl<'p> Look<'p> {
    /// Begins to look; to be dropped when every connection that looks is closed.
    pub(crate) fn at(path: &'p Path) -> Look<'p> {
        Look(Some(path).filter(|path| log_bytes(path) == 0))
    }
}

impl Drop for Look<'_> {
    fn drop(&mut self) {
        let Some(path) = self.0 else { return };
        // Whoever may only read leaves what it laid there; whoever may write and lets go last does not.
        let flags = OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_NO_MUTEX;
        let looked = Connection::open_with_flags(path, flags).and_then(|connection| {
            connection.query_row("SELECT count(*) FROM sqlite_schema", [], |row| {
                row.get::<_, i64>(0)
            })
        });
        if let Err(error) = looked {
            tracing::debug!(%error, "what was laid beside a file may still be there");
        }
    }
}
