//! What the file's own rules refuse when an action is taken back or done again, said of the action.

use super::Way;
use crate::error::LedgerError;
use inventory::Refusal;
use rusqlite::ErrorCode;
use words::{Said, say};

impl Way {
    /// The word by which sentences choose.
    pub(super) fn word(self) -> &'static str {
        match self {
            Way::Back => "undo",
            Way::Again => "redo",
        }
    }
}

/// `seq` is the entry whose opposite was refused.
pub(super) fn explain(error: LedgerError, seq: i64, way: Way) -> LedgerError {
    let way = way.word();
    let refuse = |message: Said, hint: Said| Refusal::said(message).hint(hint).into();
    let taken = |refusal: &Refusal| {
        refusal.code.ends_with(".taken")
            || refusal.code.ends_with("_taken")
            || refusal.code == "tag.reserved"
    };
    match error {
        LedgerError::Refused(refusal) if refusal.code == "record.in_use" => refuse(
            say::action_built_upon_in_use(way),
            say::action_built_upon_hint(),
        ),
        LedgerError::Refused(refusal) if taken(&refusal) => refuse(
            say::action_built_upon_taken(way, refusal.message),
            say::action_built_upon_taken_hint(),
        ),
        // A rule of the file that has no words of its own: a code, a key, a line that something else has by now.
        LedgerError::Sqlite(rusqlite::Error::SqliteFailure(failure, _))
            if failure.code == ErrorCode::ConstraintViolation =>
        {
            refuse(
                say::action_built_upon_rule(way),
                say::action_built_upon_taken_hint(),
            )
        }
        // What was cut off from this record could be taken back for that, and is not there to be referred to again.
        LedgerError::NotThere { .. } => refuse(
            say::action_built_upon_gone(way),
            say::action_built_upon_gone_hint(),
        ),
        LedgerError::DoesNotFit { what, .. } => LedgerError::DoesNotFit { seq, what },
        other => other,
    }
}
