//! What the file's own rules refuse when an action is taken back or done again, said of the action.

use super::Way;
use crate::error::LedgerError;
use inventory::Refusal;
use rusqlite::ErrorCode;

impl Way {
    /// What an action was not.
    pub(super) fn not_done(self) -> &'static str {
        match self {
            Way::Back => "not taken back",
            Way::Again => "not done again",
        }
    }
}

/// `seq` is the entry whose opposite was refused.
pub(super) fn explain(error: LedgerError, seq: i64, way: Way) -> LedgerError {
    let not = way.not_done();
    let refuse =
        |message: String, hint: &str| Refusal::new("action.built_upon", message).hint(hint).into();
    let taken = |refusal: &Refusal| {
        refusal.code.ends_with(".taken")
            || refusal.code.ends_with("_taken")
            || refusal.code == "tag.reserved"
    };
    match error {
        LedgerError::Refused(refusal) if refusal.code == "record.in_use" => refuse(
            format!(
                "Something registered or changed since refers to what this action added, so it was {not}."
            ),
            "Take the later changes back first.",
        ),
        LedgerError::Refused(refusal) if taken(&refusal) => refuse(
            format!("{} So this was {not}.", refusal.message),
            "Change or remove that one first.",
        ),
        // A rule of the file that has no words of its own: a code, a key, a line that something else has by now.
        LedgerError::Sqlite(rusqlite::Error::SqliteFailure(failure, _))
            if failure.code == ErrorCode::ConstraintViolation =>
        {
            refuse(
                format!("Something else has taken its name or code since, so this was {not}."),
                "Change or remove that one first.",
            )
        }
        // What was cut off from this record could be taken back for that, and is not there to be referred to again.
        LedgerError::NotThere { .. } => refuse(
            format!(
                "This would bring back what refers to something that was itself taken back since, so it was {not}."
            ),
            "Change by hand what still applies.",
        ),
        LedgerError::DoesNotFit { what, .. } => LedgerError::DoesNotFit { seq, what },
        other => other,
    }
}
