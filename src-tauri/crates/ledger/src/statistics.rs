//! What SQLite chooses its indexes by: the same in every register, so that a question is answered in the same way on the first day
//! and after years, whoever opened the file last.

use crate::error::Result;
use rusqlite::Connection;

const STATISTICS: &str = include_str!("schema/statistics.sql");

/// Sets them in the main database, for this connection and for whoever opens it.
pub(crate) fn set(connection: &Connection) -> Result<()> {
    // The first makes their table where there is none, the last has this connection go by them.
    connection.execute_batch("ANALYZE main.sqlite_schema; DELETE FROM main.sqlite_stat1;")?;
    connection.execute_batch(STATISTICS)?;
    connection.execute_batch("ANALYZE main.sqlite_schema;")?;
    Ok(())
}
