//! What only the person whose register it is may read: names of people are in it.

use crate::error::{LedgerError, Result};
use std::fs::OpenOptions;
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

/// Makes an empty file that nobody else may read, for SQLite to fill; one that is there stays as it is, unless an older
/// program left it open to everybody.
pub(crate) fn make_private(path: &Path) -> Result<()> {
    let mut options = OpenOptions::new();
    options.write(true).create_new(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    match options.open(path) {
        Err(error) if error.kind() == std::io::ErrorKind::AlreadyExists => close_to_others(path),
        made => made
            .map(drop)
            .map_err(|error| LedgerError::file(path, error)),
    }
}

/// Closes a file to others that has the mode older programs gave it; what its owner chose stays.
#[cfg(unix)]
pub(crate) fn close_to_others(path: &Path) -> Result<()> {
    use std::os::unix::fs::PermissionsExt;
    let failed = |error| LedgerError::file(path, error);
    let found = std::fs::metadata(path).map_err(failed)?.permissions();
    if found.mode() & 0o777 != 0o644 {
        return Ok(());
    }
    match std::fs::set_permissions(path, PermissionsExt::from_mode(0o600)) {
        // Somebody else's file that this person may only use.
        Err(error) if error.kind() == std::io::ErrorKind::PermissionDenied => Ok(()),
        closed => closed.map_err(failed),
    }
}

/// On Windows a person's folder is closed to others by itself.
#[cfg(not(unix))]
pub(crate) fn close_to_others(_: &Path) -> Result<()> {
    Ok(())
}
