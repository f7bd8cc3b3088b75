//! Replaying the journal: making the read tables anew, in place or beside, up to now or up to a past moment.

use crate::error::Result;
use crate::journal::{self, StoredEntry};
use crate::names::read_only_uri;
use crate::open::{refuse_newer, stable_plans};
use crate::scratch::Scratch;
use crate::tables;
use crate::view::View;
use rusqlite::{Connection, OpenFlags};
use std::path::Path;

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
    // By action, not by entry: an action is whole or absent, even where the clock was set back in between.
    let last: i64 = match until {
        None => i64::MAX,
        Some(until) => {
            let sql = format!("SELECT coalesce(max(seq), 0) FROM {schema}.action WHERE at <= ?1");
            connection.query_row(&sql, [until], |row| row.get(0))?
        }
    };
    let sql = format!(
        "SELECT {} FROM {schema}.journal WHERE seq <= ?1 ORDER BY seq",
        journal::COLUMNS
    );
    let mut statement = connection.prepare(&sql)?;
    let mut rows = statement.query([last])?;
    let mut done: u64 = 0;
    while let Some(row) = rows.next()? {
        tables::apply(connection, &StoredEntry::read(row)?.decode()?)?;
        done += 1;
        if done.is_multiple_of(1024) {
            watch(done)?;
        }
    }
    Ok(done)
}

/// The register as it stood at a past moment: read tables of its own, made from the journal up to then.
pub struct PastRegister {
    connection: Connection,
    // Removed with its file when dropped; declared after the connection so that it is closed first.
    _folder: Scratch,
}

impl PastRegister {
    /// Replays the register at `path` up to `until` (milliseconds since 1970, UTC).
    pub fn open(path: &Path, until: i64, watch: Watch<'_>) -> Result<PastRegister> {
        let (connection, folder) = beside(path)?;
        connection.execute_batch("BEGIN")?;
        refuse_newer(&connection, "live", path)?;
        tables::recreate(&connection)?;
        replay(&connection, "live", Some(until), watch)?;
        // Who somebody was is said of the past, too.
        connection.execute_batch("INSERT OR IGNORE INTO main.worker SELECT * FROM live.worker")?;
        connection.execute_batch("COMMIT; PRAGMA query_only = ON;")?;
        Ok(PastRegister {
            connection,
            _folder: folder,
        })
    }

    /// The register as it stood.
    pub fn view(&self) -> View<'_> {
        View::new(&self.connection)
    }
}

/// An empty scratch database with the register attached for reading as `live`.
pub(crate) fn beside(path: &Path) -> Result<(Connection, Scratch)> {
    beside_in(path, path)
}

/// The same for a copy of the register at `register`, in whose folder the scratch database is.
pub(crate) fn beside_in(path: &Path, register: &Path) -> Result<(Connection, Scratch)> {
    let folder = Scratch::beside(register)?;
    let flags = OpenFlags::SQLITE_OPEN_READ_WRITE
        | OpenFlags::SQLITE_OPEN_CREATE
        | OpenFlags::SQLITE_OPEN_URI;
    let connection = Connection::open_with_flags(folder.file("replay.db"), flags)?;
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
    Ok((connection, folder))
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
