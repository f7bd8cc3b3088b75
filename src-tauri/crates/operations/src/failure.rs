//! How what went wrong inside becomes one sentence for a person.

use crate::trouble::Trouble;
use crate::wire::Failure;
use ledger::{LedgerError, Obstacle};
use std::path::Path;
use words::Said;

impl Failure {
    /// A failure with its code and sentence.
    pub fn new(code: &str, message: impl Into<String>) -> Failure {
        Failure {
            code: code.into(),
            message: message.into(),
            hint: None,
            field: None,
            details: Vec::new(),
            refused: Box::default(),
        }
    }

    /// A failure that is said by a sentence of the catalogue, whose identity is its code, too.
    pub fn said(said: Said) -> Failure {
        Failure::new(&said.code(), said)
    }

    /// Adds what may help.
    pub fn hint(mut self, hint: impl Into<String>) -> Failure {
        self.hint = Some(hint.into().into_boxed_str());
        self
    }

    /// Names the field it concerns.
    pub fn on(mut self, field: &str) -> Failure {
        self.field = Some(field.into());
        self
    }

    /// Lists what it concerns.
    pub fn details(mut self, details: impl IntoIterator<Item = String>) -> Failure {
        self.details = details.into_iter().collect();
        self
    }

    /// The failure of one of several files says of which.
    pub(crate) fn of(mut self, name: &str) -> Failure {
        if self.code != "cancelled" {
            self.message = format!("{name}: {}", self.message);
        }
        self
    }

    /// An action that did not come about says so, once: whoever reads it need not wonder what is on disk.
    pub(crate) fn nothing_saved(mut self) -> Failure {
        let said = ["Nothing was", "Nothing changed", "?"]
            .iter()
            .any(|words| self.message.contains(words));
        if !said {
            self.message = format!("{} Nothing was saved.", self.message.trim_end());
        }
        self
    }

    /// A file could not be read or written.
    pub fn file(path: &Path, error: &std::io::Error) -> Failure {
        Trouble::of(error).with(path, error)
    }

    /// The person cancelled.
    pub fn cancelled() -> Failure {
        Failure::new("cancelled", "Cancelled. Nothing was saved.")
    }

    /// Something that is ours to mend; the technical chain goes to the log.
    pub fn internal(error: &dyn std::fmt::Display) -> Failure {
        tracing::error!(%error, "an operation failed inside");
        Failure::new(
            "internal",
            "Something went wrong inside Tagdesk. Nothing was saved.",
        )
        .hint("Try again; if it happens again, run a check of the register.")
        .details([error.to_string()])
    }
}

impl From<LedgerError> for Failure {
    fn from(error: LedgerError) -> Failure {
        match error {
            LedgerError::Refused(refusal) => refusal.into(),
            LedgerError::Cancelled => Failure::cancelled(),
            LedgerError::File { path, source } => Failure::file(&path, &source),
            LedgerError::NotOurs(_) => Failure::new("register.not_ours", error.to_string()),
            LedgerError::LogAlone(_) => Failure::new("register.log_alone", error.to_string()).hint(
                "Put the register back beside it, then start again. To go on without what the log holds, move the file \
                 that ends in -wal away and put a copy in the register's place.",
            ),
            LedgerError::Displaced { .. } => {
                let message = format!("{error} Nothing that was done since was saved.");
                Failure::new("register.replaced", message).hint(
                    "Tagdesk goes on with the register that lies there now, if there is one. Look at it first; what you did \
                     just now has to be done again.",
                )
            }
            LedgerError::TooNew { .. }
            | LedgerError::NewerTables(_)
            | LedgerError::NewerEntry { .. } => Failure::new("register.newer", error.to_string())
                .hint("Update Tagdesk on this computer. Nothing is wrong with the register."),
            LedgerError::Remaking(_) => Failure::new("register.remaking", format!("{error} Nothing was saved."))
                .hint("This takes a moment after an update. Wait until it is done."),
            LedgerError::Undecodable { .. }
            | LedgerError::DoesNotFit { .. }
            | LedgerError::NotThere { .. } => {
                Failure::new("register.damaged", format!("{error} Nothing was saved."))
                    .hint("Run a check of the register; a copy made before can be restored.")
            }
            LedgerError::Sqlite(_) if error.is_damage() => {
                tracing::error!(%error, "the register's file is damaged");
                Failure::new(
                    "register.damaged",
                    "The register's file is damaged. Nothing was saved.",
                )
                .hint("Check it: tagdesk check, or Settings, Safety. A copy made before can be put in its place.")
                .details([error.to_string()])
            }
            LedgerError::Sqlite(_) => of_sqlite(&error),
        }
    }
}

fn of_sqlite(error: &LedgerError) -> Failure {
    tracing::error!(%error, "the register's file failed");
    let (code, message, hint) = match error.obstacle() {
        Obstacle::Busy => (
            "register.busy",
            "Another desk is writing to the register. Nothing was saved.",
            "Try again in a moment.",
        ),
        Obstacle::DiskFull => (
            "register.disk_full",
            "The disk is full. Nothing was saved.",
            "Make room and try again.",
        ),
        Obstacle::Unwritable => (
            "register.unwritable",
            "The register's file cannot be opened or written. Nothing was saved.",
            "See whether its folder may be written to, and whether too many files are open.",
        ),
        Obstacle::Other => (
            "register.failed",
            "The register's file could not be used. Nothing was saved.",
            "Try again. If that does not help, see whether its disk is in order, then check the register.",
        ),
    };
    Failure::new(code, message)
        .hint(hint)
        .details([error.to_string()])
}

/// Answers a request that names something the register does not have.
pub(crate) fn not_found(noun: &str, named: &str) -> Failure {
    Failure::new(
        &format!("{}.unknown", noun.replace(' ', "_")),
        format!("There is no {noun} “{named}” on the register."),
    )
    .on(noun)
}

/// Guard clauses in one word: something that must be there.
pub(crate) trait OrNotFound<T> {
    /// The value, or a failure that names what is not there.
    fn or_not_found(self, noun: &str, named: &dyn std::fmt::Display) -> Result<T, Failure>;
}

impl<T> OrNotFound<T> for Option<T> {
    fn or_not_found(self, noun: &str, named: &dyn std::fmt::Display) -> Result<T, Failure> {
        self.ok_or_else(|| not_found(noun, &named.to_string()))
    }
}
