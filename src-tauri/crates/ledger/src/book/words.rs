//! What the database's own rules refuse, said in words.

use crate::error::LedgerError;
use inventory::Refusal;
use rusqlite::ErrorCode;

/// Turns what the database's own rules refused into words.
pub(super) fn in_words(error: LedgerError) -> LedgerError {
    let LedgerError::Sqlite(rusqlite::Error::SqliteFailure(failure, Some(message))) = &error else {
        return error;
    };
    if failure.code != ErrorCode::ConstraintViolation {
        return error;
    }
    let refusal = match message.as_str() {
        m if m.contains("journal.stream") => Refusal::new(
            "record.changed_meanwhile",
            "Somebody else changed this in the meantime. Nothing was saved.",
        )
        .hint("Look at it again and repeat."),
        m if m.contains("FOREIGN KEY") => Refusal::new(
            "record.in_use",
            "Something on the register still refers to this. Nothing was saved.",
        ),
        _ => return error,
    };
    refusal.into()
}
