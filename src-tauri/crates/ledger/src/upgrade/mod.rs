//! Upgrades of what is kept for ever: each is numbered, done once and for all of a file in one transaction, after a copy of
//! the register was made. Whoever is killed in between leaves the register as it was.
//!
//! The text of each shape that was released is frozen by a test; the shape before is read for ever by a check and a
//! restore, which take what a copy holds and bring it to the present shape beside.

mod workers;

use crate::copies;
use crate::error::Result;
use crate::journal::Entry;
use crate::open::{Writing, set_about};
use crate::standing::Standing;
use rusqlite::Connection;
use std::path::Path;
use std::time::{SystemTime, UNIX_EPOCH};

/// The version of read tables that are to be made anew since what is kept for ever was upgraded, after a copy was made.
pub(crate) const JUST_UPGRADED: &str = "";

/// A shape of what is kept for ever.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Shape {
    /// Details of people by person and revision; names of those who work at desks in a table of their own.
    First,
    /// Details of people by person and digest; whoever works at a desk is one of them.
    Workers,
}

/// The shape registers have by this program.
pub(crate) const PRESENT: Shape = Shape::Workers;

impl Shape {
    /// The shape of an attached file.
    pub(crate) fn of(connection: &Connection, schema: &str) -> Result<Shape> {
        let sql = format!(
            "SELECT count(*), coalesce(sum(name = 'revision'), 0) FROM pragma_table_info('personal', '{schema}')"
        );
        let (columns, revision): (i64, i64) =
            connection.query_row(&sql, [], |row| Ok((row.get(0)?, row.get(1)?)))?;
        if columns > 0 {
            return Ok(match revision {
                0 => Shape::Workers,
                _ => Shape::First,
            });
        }
        // Its details are gone: what it says of itself is the next best.
        let sql = format!("PRAGMA {schema}.user_version");
        let format: i64 = connection.query_row(&sql, [], |row| row.get(0))?;
        Ok(match format < Shape::Workers.lowest_format() {
            true => Shape::First,
            false => Shape::Workers,
        })
    }

    /// The number of the upgrade that brings a register to it.
    pub(crate) fn number(self) -> u32 {
        match self {
            Shape::First => 1,
            Shape::Workers => 2,
        }
    }

    /// The lowest format of a file of this shape, whatever its entries.
    pub(crate) fn lowest_format(self) -> i64 {
        match self {
            Shape::First => 1,
            Shape::Workers => 6,
        }
    }

    /// The statements that make an empty register of this shape.
    pub(crate) fn schema(self) -> &'static str {
        match self {
            Shape::First => include_str!("../schema/journal-1.sql"),
            Shape::Workers => concat!(
                include_str!("../schema/journal.sql"),
                include_str!("../schema/personal.sql")
            ),
        }
    }

    /// The tables it has.
    pub(crate) fn tables(self) -> &'static [&'static str] {
        match self {
            Shape::First => &["journal", "journal_head", "personal", "actor", "about"],
            Shape::Workers => &["journal", "journal_head", "personal", "about"],
        }
    }
}

/// Brings the register at `path` to the present shape, after a copy of it was made.
///
/// # Errors
/// No copy could be made, or it cannot be written: the register is as it was.
pub(crate) fn bring_up_to_date(
    connection: &mut Connection,
    path: &Path,
    standing: &Standing,
) -> Result<()> {
    if Shape::of(connection, "main")? == PRESENT {
        return Ok(());
    }
    let writing = Writing::begin(connection, path, standing)?;
    if Shape::of(&writing, "main")? == PRESENT {
        // Another program did it at the same moment.
        return Ok(());
    }
    copies::before_upgrade(path, &format!("shape-{}", PRESENT.number()))?;
    run(&writing)?;
    // The read tables are made from all of the journal, with what was appended just now.
    set_about(&writing, "tables_version", JUST_UPGRADED)?;
    writing.commit()?;
    tracing::info!(number = PRESENT.number(), "the register was upgraded");
    Ok(())
}

/// Brings what is kept for ever in the main database to the present shape, within the transaction that is open; answers the
/// entries that say so.
pub(crate) fn run(connection: &Connection) -> Result<Vec<Entry>> {
    match Shape::of(connection, "main")? {
        Shape::First => workers::run(connection, now()),
        Shape::Workers => Ok(Vec::new()),
    }
}

/// Now, in milliseconds since 1970 (UTC).
fn now() -> i64 {
    let since = SystemTime::now().duration_since(UNIX_EPOCH);
    since.map_or(0, |since| i64::try_from(since.as_millis()).unwrap_or(0))
}
