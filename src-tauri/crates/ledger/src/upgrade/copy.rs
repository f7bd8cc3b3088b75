//! The copy that is made before an upgrade: whole, read again, under a name that says what it is.

use super::Shape;
use crate::error::{LedgerError, Result};
use crate::journal::{self, Head};
use crate::lineage;
use crate::names::read_only_uri;
use crate::unfinished::{named, on_disk, unfinished};
use rusqlite::{Connection, OpenFlags};
use std::path::{Path, PathBuf};

/// A copy from before an upgrade.
#[derive(Debug)]
pub(super) struct Before {
    /// Where it is.
    pub(super) path: PathBuf,
    /// Where its journal ends.
    pub(super) head: Head,
}

impl Before {
    /// Removes it: there is a better one, or none is needed.
    pub(super) fn remove(self) {
        if let Err(error) = std::fs::remove_file(&self.path) {
            tracing::warn!(%error, "a copy that nobody needs could not be removed");
        }
    }
}

/// Makes a copy of the register at `path` before it is brought to a shape: `register.before-upgrade-2.db` beside it. A
/// register with problems is copied with them: an upgrade mends none and hides none.
///
/// # Errors
/// It cannot be written, or what was written is not what the register holds. No file is left then.
pub(super) fn make(connection: &Connection, path: &Path, to: Shape) -> Result<Before> {
    let made = unfinished(path)?;
    connection.execute("VACUUM INTO ?1", [made.path().to_string_lossy()])?;
    let copy = Connection::open(made.path())?;
    lineage::set_apart(&copy)?;
    drop(copy);
    let mut made = on_disk(made)?;
    let head = prove(made.path())?;
    for number in 1.. {
        let name = name(path, to, number);
        made = match named(made, &name)? {
            None => return Ok(Before { path: name, head }),
            Some(back) => back,
        };
    }
    Err(LedgerError::file(
        path,
        std::io::Error::from(std::io::ErrorKind::AlreadyExists),
    ))
}

fn name(path: &Path, to: Shape, number: u32) -> PathBuf {
    let step = to.number();
    path.with_extension(match number {
        1 => format!("before-upgrade-{step}.db"),
        _ => format!("before-upgrade-{step}-{number}.db"),
    })
}

/// Every page of the copy can be read, and it says where its journal ends.
fn prove(copy: &Path) -> Result<Head> {
    let flags = OpenFlags::SQLITE_OPEN_READ_ONLY | OpenFlags::SQLITE_OPEN_URI;
    let connection = Connection::open_with_flags(read_only_uri(copy), flags)?;
    let said: String = connection.query_row("PRAGMA quick_check(1)", [], |row| row.get(0))?;
    match said.as_str() {
        "ok" => journal::head(&connection),
        _ => Err(LedgerError::file(copy, std::io::Error::other(said))),
    }
}
