//! SQLite's own checks of the file.

use super::{Findings, MOST, ProblemKind};
use crate::error::Result;
use rusqlite::{Connection, OpenFlags};
use std::path::Path;
use std::time::Duration;

/// Pages, indexes and the order within them; and references to what is not there.
///
/// By a connection of its own: one that met a damaged page does not write into another file either.
pub(super) fn integrity(path: &Path, findings: &mut Findings) -> Result<()> {
    let connection = Connection::open_with_flags(path, OpenFlags::SQLITE_OPEN_READ_ONLY)?;
    connection.busy_timeout(Duration::from_secs(15))?;
    connection.execute_batch("PRAGMA trusted_schema = OFF; BEGIN")?;
    // The whole of it: the quick one passes over indexes that do not find what their table holds.
    let sql = format!("PRAGMA integrity_check({MOST})");
    let mut statement = connection.prepare(&sql)?;
    let mut rows = statement.query([])?;
    while let Some(row) = rows.next()? {
        match row.get::<_, String>(0)?.as_str() {
            "ok" => {}
            other => {
                for line in other.lines().filter(|line| !line.starts_with("***")) {
                    let line = line.trim_end_matches('.');
                    findings.add(ProblemKind::File, format!("The file is damaged: {line}."));
                }
            }
        }
    }
    let mut statement = connection.prepare("PRAGMA foreign_key_check")?;
    let mut rows = statement.query([])?;
    while let Some(row) = rows.next()? {
        let (table, parent): (String, String) = (row.get(0)?, row.get(2)?);
        findings.add(
            ProblemKind::Table,
            format!("A {table} refers to a {parent} that is not there."),
        );
    }
    Ok(())
}
