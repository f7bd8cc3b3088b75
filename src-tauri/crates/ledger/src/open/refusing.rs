//! Refusing files of other programs and of newer versions, before anything in them is touched.

use super::settings::APPLICATION_ID;
use super::{PATIENCE, about};
use crate::error::{LedgerError, Result};
use crate::folding::log_bytes;
use crate::names::read_only_uri;
use crate::tables::TABLES_VERSION;
use inventory::FORMAT;
use rusqlite::{Connection, OpenFlags};
use std::path::Path;
use std::time::Duration;

/// Refuses read tables that a newer program made: it has the file open.
pub(super) fn refuse_newer_tables(connection: &Connection, path: &Path) -> Result<()> {
    let number = |version: &str| version.parse::<u32>().ok();
    let found = about(connection, "tables_version")?;
    match found.as_deref().and_then(number) > number(TABLES_VERSION) {
        false => Ok(()),
        true => Err(LedgerError::NewerTables(path.to_owned())),
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
