//! Making a register: whole under its name or not there, so that whoever finds an empty one knows that something is wrong.

use crate::error::{LedgerError, Result};
use crate::folding::log_bytes;
use crate::lineage;
use crate::open::{Kept, fit_out, refuse_foreign};
use crate::unfinished::{named, unfinished};
use rusqlite::Connection;
use std::path::Path;

/// Whether there is no register at `path`: no file, an empty one, or one that was begun and holds nothing.
///
/// # Errors
/// The file is another program's or a newer one's, or cannot be read.
pub fn holds_nothing(path: &Path) -> Result<bool> {
    // Asking SQLite, even for reading, would remove the log of a file that is not there.
    if is_bare(path)? {
        return Ok(true);
    }
    Ok(refuse_foreign(path)? == Kept::Nothing)
}

/// Whether there is no file, or one without a byte.
fn is_bare(path: &Path) -> Result<bool> {
    match std::fs::metadata(path) {
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => Ok(true),
        Err(error) => Err(LedgerError::file(path, error)),
        Ok(metadata) => Ok(metadata.len() == 0),
    }
}

/// Makes a register at `path` if there is none. Where several programs do so at the same moment one of them makes it.
///
/// # Errors
/// A log lies there whose register is gone: what it holds is not thrown away.
pub(crate) fn make_if_none(path: &Path) -> Result<()> {
    if !holds_nothing(path)? {
        return Ok(());
    }
    if log_bytes(path) > 0 {
        // Another program may have made the register in between.
        return match holds_nothing(path)? {
            true => Err(LedgerError::LogAlone(path.to_owned())),
            false => Ok(()),
        };
    }
    let made = unfinished(path)?;
    let mut connection = Connection::open(made.path())?;
    let transaction = connection.transaction()?;
    fit_out(&transaction)?;
    lineage::set_apart(&transaction)?;
    transaction.commit()?;
    connection.close().map_err(|(_, error)| error)?;
    if path.exists() {
        // Empty, and nobody's: it is filled where it lies, so that no other program's is taken away.
        return Ok(());
    }
    // Where the name is taken another program made it at the same moment.
    named(made, path)?;
    Ok(())
}
