//! What the files of a register are called, for the system and for SQLite.

use rusqlite::ToSql;
use rusqlite::types::{ToSqlOutput, ValueRef};
use std::borrow::Cow;
use std::path::{Path, PathBuf};

/// The log of a file.
pub(crate) fn log_of(path: &Path) -> PathBuf {
    with_suffix(path, "-wal")
}

/// What the programs that have a file open share about its log.
pub(crate) fn index_of(path: &Path) -> PathBuf {
    with_suffix(path, "-shm")
}

/// A file beside another: `register.db` and `-wal`.
pub(crate) fn with_suffix(path: &Path, suffix: &str) -> PathBuf {
    let mut name = path.as_os_str().to_owned();
    name.push(suffix);
    PathBuf::from(name)
}

/// A name as SQLite takes it in a statement, such as `VACUUM INTO ?1`: whatever bytes it is made of.
pub(crate) struct Named<'p>(pub &'p Path);

impl ToSql for Named<'_> {
    fn to_sql(&self) -> rusqlite::Result<ToSqlOutput<'_>> {
        match bytes_of(self.0) {
            Cow::Borrowed(bytes) => Ok(ToSqlOutput::Borrowed(ValueRef::Text(bytes))),
            Cow::Owned(bytes) => Ok(String::from_utf8_lossy(&bytes).into_owned().into()),
        }
    }
}

/// The bytes of a name: on Unix any but zero, elsewhere those of a text.
#[cfg(unix)]
fn bytes_of(path: &Path) -> Cow<'_, [u8]> {
    use std::os::unix::ffi::OsStrExt;
    Cow::Borrowed(path.as_os_str().as_bytes())
}

#[cfg(not(unix))]
fn bytes_of(path: &Path) -> Cow<'_, [u8]> {
    match path.to_str() {
        Some(text) => Cow::Borrowed(text.as_bytes()),
        None => Cow::Owned(path.to_string_lossy().into_owned().into_bytes()),
    }
}

/// The file as an SQLite URI that opens it for reading only.
pub(crate) fn read_only_uri(path: &Path) -> String {
    let mut uri = String::from("file:");
    for &byte in bytes_of(path).iter() {
        match byte {
            b'A'..=b'Z' | b'a'..=b'z' | b'0'..=b'9' | b'/' | b'.' | b'-' | b'_' | b'~' | b':' => {
                uri.push(byte.into())
            }
            b'\\' if cfg!(windows) => uri.push('/'),
            other => uri.push_str(&format!("%{other:02X}")),
        }
    }
    uri.push_str("?mode=ro");
    uri
}
