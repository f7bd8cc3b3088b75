//! Which files of a folder are copies of a register that were made by themselves, and taking some of them away.

use crate::copies::name::{Kind, Name};
use crate::error::{LedgerError, Result};
use crate::journal::{Head, head};
use crate::names::read_only_uri;
use crate::open::{APPLICATION_ID, about};
use chrono::{DateTime, Utc};
use inventory::copying::Made;
use rusqlite::{Connection, OpenFlags, OptionalExtension};
use serde::{Deserialize, Serialize};
use std::ffi::OsString;
use std::path::{Path, PathBuf};
use uuid::Uuid;

/// Where a copy keeps what it is, in its `about`.
pub(crate) const MARK: &str = "copy";

/// What a copy says of itself.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Mark {
    /// When it was made: milliseconds since 1970 (UTC).
    pub at: i64,
    /// What for: nothing for the daily one.
    pub upgrade: Option<String>,
}

/// A copy of this register that was made by itself, and proved.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Known {
    /// Where it is.
    pub path: PathBuf,
    /// What for.
    pub kind: Kind,
    /// When it was made.
    pub made: Made,
    /// How large it is, in bytes.
    pub bytes: u64,
    /// Where its journal ends.
    pub head: Head,
}

/// A file that is called as copies are.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Found {
    /// It is one of this register's.
    Known(Known),
    /// It cannot be read: damaged since, or cut off.
    Unreadable(PathBuf),
    /// It is somebody else's: of another register, or called so by a person.
    Foreign(PathBuf),
}

impl Found {
    /// The copy, if it is this register's.
    pub fn known(self) -> Option<Known> {
        match self {
            Found::Known(known) => Some(known),
            Found::Unreadable(_) | Found::Foreign(_) => None,
        }
    }
}

/// The files in `folder` that are called as copies are, in the order they were made by
/// their names.
///
/// # Errors
/// The folder is not there or cannot be read, or the register cannot.
pub fn found_in(folder: &Path, register: &Path) -> Result<Vec<Found>> {
    let failed = |error| LedgerError::file(folder, error);
    let mut named = Vec::new();
    for file in std::fs::read_dir(folder).map_err(failed)? {
        let name = file.map_err(failed)?.file_name();
        if let Some(read) = name.to_str().and_then(Name::read) {
            named.push((read.made, read.number, name));
        }
    }
    if named.is_empty() {
        return Ok(Vec::new());
    }
    named.sort_unstable();
    let origin = origin_of(register)?;
    let look = |(_, _, name)| look_at(&folder.join::<OsString>(name), origin);
    Ok(named.into_iter().map(look).collect())
}

/// Takes copies of this register away; answers which are gone. Each is looked at once more: what is none of this register's
/// by now stays.
///
/// # Errors
/// The register cannot be read, or a copy cannot be removed: those before it are gone.
pub fn remove(copies: &[Known], register: &Path) -> Result<Vec<PathBuf>> {
    let mut gone = Vec::new();
    if copies.is_empty() {
        return Ok(gone);
    }
    let origin = origin_of(register)?;
    for copy in copies {
        if look_at(&copy.path, origin) != Found::Known(copy.clone()) {
            continue;
        }
        std::fs::remove_file(&copy.path).map_err(|error| LedgerError::file(&copy.path, error))?;
        gone.push(copy.path.clone());
    }
    if let Some(path) = gone.last() {
        crate::unfinished::sync_folder(path);
    }
    Ok(gone)
}

/// What a register began with: the identity of its first entry, which no copy and no upgrade changes.
fn origin_of(register: &Path) -> Result<Option<Uuid>> {
    let flags = OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_NO_MUTEX;
    let connection = Connection::open_with_flags(register, flags)?;
    connection.busy_timeout(std::time::Duration::from_secs(10))?;
    Ok(origin(&connection)?)
}

fn origin(connection: &Connection) -> rusqlite::Result<Option<Uuid>> {
    let sql = "SELECT entry_id FROM journal ORDER BY seq LIMIT 1";
    let id: Option<[u8; 16]> = connection.query_row(sql, [], |row| row.get(0)).optional()?;
    Ok(id.map(Uuid::from_bytes))
}

fn look_at(path: &Path, of: Option<Uuid>) -> Found {
    match read(path, of) {
        Ok(Some(known)) => Found::Known(known),
        Ok(None) => Found::Foreign(path.to_owned()),
        Err(error) => {
            tracing::debug!(%error, path = %path.display(), "a copy could not be read");
            Found::Unreadable(path.to_owned())
        }
    }
}

fn read(path: &Path, of: Option<Uuid>) -> Result<Option<Known>> {
    let name = path.file_name().and_then(|name| name.to_str());
    let Some(name) = name.and_then(Name::read) else {
        return Ok(None);
    };
    let failed = |error| LedgerError::file(path, error);
    let there = path.symlink_metadata().map_err(failed)?;
    if !there.is_file() {
        return Ok(None);
    }
    let copy = opened(path)?;
    let application: i64 = copy.query_row("PRAGMA application_id", [], |row| row.get(0))?;
    if application != APPLICATION_ID {
        return Ok(None);
    }
    let mark = about(&copy, MARK)?.and_then(|mark| serde_json::from_str::<Mark>(&mark).ok());
    let Some(mark) = mark else {
        return Ok(None);
    };
    let at = DateTime::<Utc>::from_timestamp_millis(mark.at);
    let same_kind = mark.upgrade.is_some() == matches!(name.kind, Kind::Upgrade(_));
    match (at, origin(&copy)? == of && of.is_some() && same_kind) {
        (Some(at), true) => Ok(Some(Known {
            path: path.to_owned(),
            kind: match mark.upgrade {
                Some(what) => Kind::Upgrade(what),
                None => Kind::Daily,
            },
            made: Made {
                at,
                day: name.made.date(),
            },
            bytes: there.len(),
            head: head(&copy)?,
        })),
        _ => Ok(None),
    }
}

/// A copy, for reading. Nothing is laid beside it: nobody writes to one.
pub(crate) fn opened(path: &Path) -> Result<Connection> {
    let uri = format!("{}&immutable=1", read_only_uri(path));
    let flags = OpenFlags::SQLITE_OPEN_READ_ONLY
        | OpenFlags::SQLITE_OPEN_URI
        | OpenFlags::SQLITE_OPEN_NO_MUTEX;
    Ok(Connection::open_with_flags(uri, flags)?)
}
