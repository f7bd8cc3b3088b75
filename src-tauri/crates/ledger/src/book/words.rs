//! What the database's own rules refuse, said in words.

use crate::error::LedgerError;
use inventory::Refusal;
use rusqlite::ErrorCode;
use words::say;

/// Turns what the database's own rules refused into words.
pub(super) fn in_words(error: LedgerError) -> LedgerError {
    let LedgerError::Sqlite(rusqlite::Error::SqliteFailure(failure, Some(message))) = &error else {
        return error;
    };
    if failure.code != ErrorCode::ConstraintViolation {
        return error;
    }
    let refusal = match message.as_str() {
        m if m.contains("journal.stream") => Refusal::said(say::record_changed_meanwhile())
            .hint(say::record_changed_meanwhile_hint()),
        m if m.contains("FOREIGN KEY") => Refusal::said(say::record_in_use()),
        _ => return error,
    };
    refusal.into()
}
