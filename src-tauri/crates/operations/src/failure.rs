//! How what went wrong inside becomes one sentence for a person.

use crate::wire::Failure;
use ledger::LedgerError;
use std::path::Path;

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
        use std::io::ErrorKind;
        let reason = match error.kind() {
            ErrorKind::NotFound => "it is not there".to_owned(),
            ErrorKind::PermissionDenied => "this user may not use it".to_owned(),
            ErrorKind::StorageFull => "the disk is full".to_owned(),
            _ => error.to_string(),
        };
        Failure::new(
            "file.unusable",
            format!("{} could not be used: {reason}.", path.display()),
        )
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
            LedgerError::Sqlite(cause) => sqlite(&cause),
        }
    }
}

fn sqlite(error: &(dyn std::error::Error + 'static)) -> Failure {
    tracing::error!(%error, "the register's file failed");
    let text = error.to_string();
    let failure = |code, message: &str, hint: &str| {
        Failure::new(code, message)
            .hint(hint)
            .details([text.clone()])
    };
    if text.contains("locked") || text.contains("busy") {
        return failure(
            "register.busy",
            "Another desk is writing to the register. Nothing was saved.",
            "Try again in a moment.",
        );
    }
    if text.contains("full") {
        return failure(
            "register.disk_full",
            "The disk is full. Nothing was saved.",
            "Make room and try again.",
        );
    }
    if text.contains("readonly") || text.contains("unable to open") {
        return failure(
            "register.unwritable",
            "The register's file cannot be written. Nothing was saved.",
            "See whether the folder may be written to.",
        );
    }
    failure(
        "register.failed",
        "The register's file could not be used. Nothing was saved.",
        "Run a check of the register; a copy made before can be restored.",
    )
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
