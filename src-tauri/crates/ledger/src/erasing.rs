//! Deleting for good: SQLite leaves what was deleted in the file until something else takes its place.

use crate::error::Result;
use rusqlite::Connection;

/// Does some work; what that deletes is overwritten in the file.
pub(crate) fn overwriting<T>(
    connection: &Connection,
    work: impl FnOnce() -> Result<T>,
) -> Result<T> {
    let before: bool = connection.query_row("PRAGMA secure_delete", [], |row| row.get(0))?;
    set(connection, true)?;
    let done = work();
    set(connection, before)?;
    done
}

fn set(connection: &Connection, on: bool) -> Result<()> {
    // It answers what it is now.
    connection.query_row(&format!("PRAGMA secure_delete = {on}"), [], |_| Ok(()))?;
    Ok(())
}
