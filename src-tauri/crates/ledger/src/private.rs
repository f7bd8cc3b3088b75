//! What only the person whose register it is may read: names of people are in it.

use crate::error::{LedgerError, Result};
use std::fs::{File, OpenOptions};
use std::io;
use std::path::Path;

/// Makes a folder that nobody else may look into; one that is there stays as it is.
///
/// # Errors
/// It cannot be made.
pub fn make_private_folder(path: &Path) -> Result<()> {
    let mut maker = std::fs::DirBuilder::new();
    maker.recursive(true);
    #[cfg(unix)]
    std::os::unix::fs::DirBuilderExt::mode(&mut maker, 0o700);
    maker
        .create(path)
        .map_err(|error| LedgerError::file(path, error))
}

/// Opens a file as `how` says, made for its owner alone where there is none. One that is there keeps its mode, unless an
/// older program left it open to everybody.
///
/// # Errors
/// What the system said.
pub fn open_private(path: &Path, how: &mut OpenOptions) -> io::Result<File> {
    how.create(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(how, 0o600);
    let file = how.open(path)?;
    close(path)?;
    Ok(file)
}

/// Makes an empty file that nobody else may read, for SQLite to fill; one that is there stays as it is, unless an older
/// program left it open to everybody.
pub(crate) fn make_private(path: &Path) -> Result<()> {
    // One that is there is not opened: closing it would give up the locks that SQLite has on it.
    match open_private(path, OpenOptions::new().write(true).create_new(true)) {
        Err(error) if error.kind() == io::ErrorKind::AlreadyExists => close_to_others(path),
        made => made
            .map(drop)
            .map_err(|error| LedgerError::file(path, error)),
    }
}

/// Closes a file to others that has the mode older programs gave it; what its owner chose stays.
pub(crate) fn close_to_others(path: &Path) -> Result<()> {
    close(path).map_err(|error| LedgerError::file(path, error))
}

#[cfg(unix)]
fn close(path: &Path) -> io::Result<()> {
    use std::os::unix::fs::PermissionsExt;
    if std::fs::metadata(path)?.permissions().mode() & 0o777 != 0o644 {
        return Ok(());
    }
    match std::fs::set_permissions(path, PermissionsExt::from_mode(0o600)) {
        // Somebody else's file that this person may only use.
        Err(error) if error.kind() == io::ErrorKind::PermissionDenied => Ok(()),
        closed => closed,
    }
}

/// On Windows a person's folder is closed to others by itself.
#[cfg(not(unix))]
fn close(_: &Path) -> io::Result<()> {
    Ok(())
}
