//! Folding the log of writes (`register.db-wal`) into the file: what makes it one whole file again.
//!
//! SQLite copies what the log holds into the file by and by, but leaves the log as long as it ever was, and reads it all
//! again at every start. It is folded in and emptied whenever it has grown, after what was erased, and when a program
//! lets go of the file.

use crate::error::Result;
use crate::names::log_of;
use rusqlite::Connection;
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
        fold(connection, Duration::ZERO)?;
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
