//! How a connection to the register's file works, and how a new file is laid out.

use super::PATIENCE;
use crate::error::Result;
use crate::folding::bound_log;
use crate::upgrade;
use inventory::fold;
use rusqlite::Connection;
use rusqlite::config::DbConfig;
use rusqlite::functions::FunctionFlags;
use std::time::{Duration, Instant};

/// `TAGD`, so that the file is known for what it is (SQLite `application_id`).
pub(crate) const APPLICATION_ID: i64 = 0x5441_4744;

/// How the writing connection works, a reason per line.
pub(super) fn pragmas(connection: &Connection) -> Result<()> {
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

/// Makes a connection know [`inventory::fold`], as `folded(text)`, for what is searched word by word and has no key of its own.
/// No schema names it: other programs read the file without it.
fn comparing(connection: &Connection) -> Result<()> {
    let flags = FunctionFlags::SQLITE_UTF8 | FunctionFlags::SQLITE_DETERMINISTIC;
    connection.create_scalar_function("folded", 1, flags, |context| {
        Ok(context.get_raw(0).as_str_or_null()?.map(fold))
    })?;
    Ok(())
}

/// Keeps a prepared statement's plan whatever is bound to it: planning anew for each value took a fifth of an import.
pub(crate) fn stable_plans(connection: &Connection) -> Result<()> {
    connection.set_db_config(DbConfig::SQLITE_DBCONFIG_ENABLE_QPSG, true)?;
    comparing(connection)
}

/// Lays out a new register.
pub(crate) fn fit_out(connection: &Connection) -> Result<()> {
    connection.execute_batch(upgrade::PRESENT.schema())?;
    connection.pragma_update(None, "application_id", APPLICATION_ID)?;
    connection.pragma_update(None, "user_version", upgrade::PRESENT.lowest_format())?;
    Ok(())
}

/// Leaves the log as it is when this connection is closed.
pub(super) fn leave_log(connection: &Connection) -> Result<()> {
    connection.set_db_config(DbConfig::SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, true)?;
    Ok(())
}
