//! Photos are those the journal names.

use super::names::name;
use super::{Findings, ProblemKind};
use crate::error::Result;
use crate::photos::{Named, Wrong};
use rusqlite::Connection;

/// Every photo the journal names is kept as it was, and no other.
pub(super) fn compare(
    connection: &Connection,
    comparable: bool,
    named: Named,
    findings: &mut Findings,
) -> Result<()> {
    named.prove(connection, &mut |wrong, naming| {
        let whose = match naming {
            Some((seq, stream)) => format!(
                "A photo of {} (entry {seq})",
                name(connection, comparable, &stream)
            ),
            None => "A photo".to_owned(),
        };
        let what = match wrong {
            Wrong::Gone => "is gone from the register",
            Wrong::Changed => "was changed past the journal",
            Wrong::NotNamed => "is kept that no entry of the journal names",
        };
        findings.add(ProblemKind::Photo, format!("{whose} {what}."));
        Ok(())
    })
}
