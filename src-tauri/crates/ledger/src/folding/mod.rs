//! Folding the log of writes (`register.db-wal`) into the file: what makes it one whole file again.
//!
//! SQLite on its own has whoever happens to write copy what the log holds into the file, and leaves the log as long as it ever
//! was. Here nobody who scans does that: it is folded in [aside](Aside) whenever it has grown, and emptied while nothing
//! happens, after what was erased, and when a program lets go of the file.

mod aside;

pub(crate) use aside::{Aside, Wanted};

use crate::error::Result;
use crate::names::log_of;
use rusqlite::{Connection, OpenFlags};
use std::path::Path;
use std::time::Duration;

/// A log that has grown beyond this many bytes is folded in as soon as nobody reads from it.
const LONG_LOG: u64 = 4 << 20;
/// Beyond this many it is emptied, even though the next who write have to ask the system for its room again.
const TOO_LONG: u64 = 7 << 20;
/// How often they try to fold in all of it without keeping others from writing.
const ROUNDS: usize = 3;
/// How long whoever writes much waits for others to be done with the log.
const MOMENT: Duration = Duration::from_millis(5);

/// Copies all that the log holds into the file and empties the log. Answers whether it is empty now: a program that is
/// reading from it, or folds it in itself, may keep it longer than `patience`.
pub(crate) fn fold(connection: &Connection, patience: Duration) -> Result<bool> {
    checkpoint(connection, "TRUNCATE", patience)
}

/// Copies what the log holds into the file in one of SQLite's ways. Answers whether nothing of it is left to be copied.
fn checkpoint(connection: &Connection, how: &str, patience: Duration) -> Result<bool> {
    let before: i64 = connection.query_row("PRAGMA busy_timeout", [], |row| row.get(0))?;
    connection.busy_timeout(patience)?;
    let done = connection.query_row(&format!("PRAGMA wal_checkpoint({how})"), [], |row| {
        let (kept_by_somebody, pages): (bool, i64) = (row.get(0)?, row.get(1)?);
        Ok(!kept_by_somebody && pages == row.get::<_, i64>(2)?)
    });
    connection.busy_timeout(Duration::from_millis(before.unsigned_abs()))?;
    match done {
        Err(rusqlite::Error::SqliteFailure(failure, _))
            if matches!(
                failure.code,
                rusqlite::ErrorCode::DatabaseBusy | rusqlite::ErrorCode::DatabaseLocked
            ) =>
        {
            Ok(false)
        }
        done => Ok(done?),
    }
}

/// Whether the log has grown long.
pub(crate) fn is_long(path: &Path) -> bool {
    log_bytes(path) > LONG_LOG
}

/// Folds the log in if it has grown long, for whoever has others write it. What somebody reads from it meanwhile, or writes, is
/// folded in the next time; whoever writes when all of it is begins it anew, over what was there.
pub(crate) fn keep_short(connection: &Connection, path: &Path) -> Result<()> {
    if is_long(path) {
        fold_ahead(connection)?;
        if log_bytes(path) > TOO_LONG {
            fold(connection, Duration::ZERO)?;
        }
    }
    Ok(())
}

/// The same for whoever writes so much that the log would never be folded in whole while others write to it, too.
pub(crate) fn keep_short_between(connection: &Connection, path: &Path) -> Result<()> {
    if !is_long(path) {
        return Ok(());
    }
    // What others write meanwhile is little, and folded in with the next: nobody is kept from writing.
    for _ in 0..ROUNDS {
        if fold_ahead(connection)? {
            return Ok(());
        }
    }
    match log_bytes(path) > TOO_LONG {
        true => checkpoint(connection, "RESTART", MOMENT).map(drop),
        false => Ok(()),
    }
}

/// Folds in what the log holds, without the lock that whoever writes needs. Answers whether that was all of it.
pub(crate) fn fold_ahead(connection: &Connection) -> Result<bool> {
    checkpoint(connection, "PASSIVE", Duration::ZERO)
}

/// Leaves it to us when the log is folded in, and has SQLite cut it to this length whenever it begins it anew.
pub(crate) fn bound_log(connection: &Connection) -> Result<()> {
    // Both answer what they are now.
    connection.query_row("PRAGMA wal_autocheckpoint = 0", [], |_| Ok(()))?;
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
