//! What can go wrong with the ledger.

use crate::remaking::Remaking;
use crate::standing::Displaced;
use inventory::{Refusal, Undecodable};
use std::path::{Path, PathBuf};

/// Why the ledger could not do what it was asked. Nothing of it was saved.
#[derive(Debug, thiserror::Error)]
pub enum LedgerError {
    /// The rules, or another desk's change in between, said no.
    #[error(transparent)]
    Refused(#[from] Refusal),
    /// SQLite said no.
    #[error("The register's file could not be used: {0}.")]
    Sqlite(#[from] rusqlite::Error),
    /// A file could not be read or written.
    #[error("{path}: {source}.", path = path.display())]
    File {
        /// Which.
        path: PathBuf,
        /// What the system said.
        source: std::io::Error,
    },
    /// The file is some other program's.
    #[error("{} is not a Tagdesk register. It was left as it is.", .0.display())]
    NotOurs(PathBuf),
    /// A newer program wrote the file.
    #[error(
        "{path} was written by a newer Tagdesk (format {found}; this one reads up to {known}). Nothing was changed.",
        path = path.display()
    )]
    TooNew {
        /// Which.
        path: PathBuf,
        /// The file's format.
        found: i64,
        /// The newest this program knows.
        known: i64,
    },
    /// A newer program has the file open and made its read tables.
    #[error("{} was opened by a newer Tagdesk. Nothing was changed.", .0.display())]
    NewerTables(PathBuf),
    /// The register is gone, and the log of its last writes is not.
    #[error(
        "There is no register at {}, but the log of one lies beside it. Nothing was changed.",
        .0.display()
    )]
    LogAlone(PathBuf),
    /// The file is not where it was when it was opened.
    #[error("{}", displaced(path, *how))]
    Displaced {
        /// Where it was.
        path: PathBuf,
        /// What became of it.
        how: Displaced,
    },
    /// A newer program wrote an entry: it is whole, and holds what this program does not know.
    #[error(
        "This register was written by a newer Tagdesk: journal entry {seq} is {source}. Nothing was changed."
    )]
    NewerEntry {
        /// Which.
        seq: i64,
        /// What is not known.
        source: Undecodable,
    },
    /// An entry cannot be read.
    #[error("Journal entry {seq} cannot be read: {source}.")]
    Undecodable {
        /// Which.
        seq: i64,
        /// Why.
        source: Undecodable,
    },
    /// A read table is not where the journal would have brought it.
    #[error(
        "Journal entry {seq} does not fit what stands before it ({what}). Run a check of the register."
    )]
    DoesNotFit {
        /// Which.
        seq: i64,
        /// What does not fit.
        what: String,
    },
    /// An entry refers to something that the read tables do not have.
    #[error(
        "Journal entry {seq} refers to what is not there ({what}). Run a check of the register."
    )]
    NotThere {
        /// Which.
        seq: i64,
        /// What is missing.
        what: String,
    },
    /// The read tables are being made anew, or are to be: until then nobody reads or writes by them.
    #[error("The register's lists are being made anew: {} of {} entries.", .0.done, .0.total)]
    Remaking(Remaking),
    /// The person cancelled, or the caller asked to stop.
    #[error("Cancelled. Nothing was saved.")]
    Cancelled,
}

/// The result of anything asked of the ledger.
pub type Result<T, E = LedgerError> = std::result::Result<T, E>;

impl LedgerError {
    /// Whether a newer program wrote what this one does not know: nothing is wrong with the register.
    pub fn is_newer(&self) -> bool {
        matches!(
            self,
            LedgerError::TooNew { .. }
                | LedgerError::NewerTables(_)
                | LedgerError::NewerEntry { .. }
        )
    }

    /// Whether the file itself is at fault: a part of it is damaged, or is not what a register has there.
    pub fn is_damage(&self) -> bool {
        match self {
            LedgerError::Sqlite(error) => is_damage(error),
            LedgerError::NotOurs(_)
            | LedgerError::Undecodable { .. }
            | LedgerError::DoesNotFit { .. }
            | LedgerError::NotThere { .. } => true,
            _ => false,
        }
    }

    /// An error about a file.
    pub fn file(path: impl Into<PathBuf>, source: std::io::Error) -> LedgerError {
        LedgerError::File {
            path: path.into(),
            source,
        }
    }
}

/// Whether what SQLite says is the file's fault, not that of a lock, the disk or this program.
fn is_damage(error: &rusqlite::Error) -> bool {
    use rusqlite::{Error, ErrorCode, ffi};
    match error {
        Error::SqliteFailure(failure, _) => match failure.code {
            ErrorCode::DatabaseCorrupt | ErrorCode::NotADatabase => true,
            ErrorCode::SystemIoFailure => [
                ffi::SQLITE_IOERR_SHORT_READ,
                ffi::SQLITE_IOERR_CORRUPTFS,
                ffi::SQLITE_IOERR_DATA,
            ]
            .contains(&failure.extended_code),
            // A statement of this program's that the file's tables do not let it make.
            ErrorCode::Unknown => failure.extended_code == ffi::SQLITE_ERROR,
            _ => false,
        },
        Error::SqlInputError { .. }
        | Error::InvalidColumnType(..)
        | Error::FromSqlConversionFailure(..)
        | Error::IntegralValueOutOfRange(..)
        | Error::Utf8Error(..)
        | Error::QueryReturnedNoRows => true,
        _ => false,
    }
}

fn displaced(path: &Path, how: Displaced) -> String {
    let path = path.display();
    match how {
        Displaced::Gone => format!("The register was moved away from {path} while it was open."),
        Displaced::Replaced => {
            format!("Another file was put in the place of {path} while it was open.")
        }
        Displaced::LogGone => {
            format!(
                "The log of the register's last writes, {path}-wal, was removed while it was open."
            )
        }
    }
}
