//! How what went wrong inside becomes one sentence for a person.

use crate::trouble::Trouble;
use crate::wire::Failure;
use ledger::{LedgerError, Obstacle};
use std::path::Path;
use words::Said;
use words::say;

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
        Failure::said(say::failure_cancelled())
    }

    /// Something that is ours to mend; the technical chain goes to the log.
    pub fn internal(error: &dyn std::fmt::Display) -> Failure {
        tracing::error!(%error, "an operation failed inside");
        Failure::said(say::failure_internal())
            .hint(say::failure_internal_hint())
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
            LedgerError::LogAlone(_) => Failure::new("register.log_alone", error.to_string())
                .hint(say::register_log_alone_hint()),
            LedgerError::Displaced { .. } => {
                Failure::said(say::register_replaced(error.to_string()))
                    .hint(say::register_replaced_hint())
            }
            LedgerError::TooNew { .. }
            | LedgerError::NewerTables(_)
            | LedgerError::NewerEntry { .. } => {
                Failure::new("register.newer", error.to_string()).hint(say::register_newer_hint())
            }
            LedgerError::Remaking(_) => Failure::said(say::register_remaking(error.to_string()))
                .hint(say::register_remaking_hint()),
            LedgerError::Undecodable { .. }
            | LedgerError::DoesNotFit { .. }
            | LedgerError::NotThere { .. } => {
                Failure::said(say::register_damaged_entry(error.to_string()))
                    .hint(say::register_damaged_entry_hint())
            }
            LedgerError::Sqlite(_) if error.is_damage() => {
                tracing::error!(%error, "the register's file is damaged");
                Failure::said(say::register_damaged())
                    .hint(say::register_damaged_hint())
                    .details([error.to_string()])
            }
            LedgerError::Sqlite(_) => of_sqlite(&error),
        }
    }
}

fn of_sqlite(error: &LedgerError) -> Failure {
    tracing::error!(%error, "the register's file failed");
    let (said, hint) = match error.obstacle() {
        Obstacle::Busy => (say::register_busy(), say::register_busy_hint()),
        Obstacle::DiskFull => (say::register_disk_full(), say::register_disk_full_hint()),
        Obstacle::Unwritable => (say::register_unwritable(), say::register_unwritable_hint()),
        Obstacle::Other => (say::register_failed(), say::register_failed_hint()),
    };
    Failure::said(said).hint(hint).details([error.to_string()])
}

/// Answers a request that names something the register does not have.
pub(crate) fn not_found(noun: &str, named: &str) -> Failure {
    Failure::said(unknown(noun, named)).on(noun)
}

fn unknown(noun: &str, named: &str) -> Said {
    match noun {
        "action" => say::action_unknown_named(named),
        "asset" => say::asset_unknown(named),
        "booking" => say::booking_unknown(named),
        "command" => say::command_unknown(named),
        "custom field" => say::custom_field_unknown(named),
        "finding" => say::finding_unknown(named),
        "holder" => say::holder_unknown_record(named),
        "kit" => say::kit_unknown(named),
        "label design" => say::label_design_unknown(named),
        "label format" => say::label_format_unknown(named),
        "model" => say::model_unknown(named),
        "person" => say::person_unknown(named),
        "photo" => say::photo_unknown(named),
        "place" => say::place_unknown(named),
        "print job" => say::print_job_unknown(named),
        "printer" => say::printer_unknown_record(named),
        "reservation" => say::reservation_unknown(named),
        "scan" => say::scan_unknown(named),
        "series" => say::series_unknown(named),
        "stocktake" => say::stocktake_unknown(named),
        // None of this register's: it is not said of which kind.
        _ => say::failure_unknown(named),
    }
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
