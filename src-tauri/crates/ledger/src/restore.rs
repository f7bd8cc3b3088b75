//! Putting a copy in the place of the register. Rows are taken from it, never its schema: what becomes the register is made
//! by this program, from the journal of the copy and what else is kept for ever in it.

use crate::check::{self, Extent, ProblemKind, Proof};
use crate::copies::set_mark;
use crate::erasing::overwriting;
use crate::error::{LedgerError, Result};
use crate::folding::Look;
use crate::journal::Head;
use crate::open::{APPLICATION_ID, refuse_foreign, refuse_newer};
use crate::replay::Watch;
use crate::scratch::Scratch;
use crate::tables;
use crate::upgrade;
use crate::{journal, lineage, remaking, replace};
use inventory::Refusal;
use rusqlite::{Connection, OpenFlags};
use std::path::{Path, PathBuf};
use words::say;

/// A copy is the register now.
#[derive(Clone, Debug)]
pub struct Put {
    /// How many entries its journal has.
    pub entries: u64,
    /// Where its journal ends; none if it has no entry.
    pub head: Option<Head>,
    /// Where the register from before is kept; none where there was none.
    pub kept: Option<PathBuf>,
}

/// Puts what the copy `from` holds in the place of the register at `path`, whether or not that opens. The register from
/// before is kept beside it under a name with `stamp`.
///
/// The copy is proved before anything is touched. Other programs may have the register open meanwhile: they see the one or
/// the other, never half of it, and what they were told is done is in one of the two.
///
/// # Errors
/// The copy is not there, is another program's, is newer, or has problems; or the register is a newer program's. The
/// register is as it was then.
pub fn restore(path: &Path, from: &Path, stamp: &str, watch: Watch<'_>) -> Result<Put> {
    std::fs::metadata(from).map_err(|error| LedgerError::file(from, error))?;
    refuse_foreign(from)?;
    replace::finish(path)?;
    let _looks = [Look::at(from), Look::at(path)];
    refuse_newer_register(path)?;
    let proof = check::prove(from, path, None, Extent::Whole, watch)?;
    refuse_unsound(&proof)?;
    let (new, _folder) = furnish(proof)?;
    let head = journal::head(&new)?;
    let kept = replace::put(&new, path, stamp, &|register| {
        // A register that a newer program has written to since is not this one's to fill.
        refuse_newer(register, "main", path)
    })?;
    Ok(Put {
        entries: head.seq.unsigned_abs(),
        head: (head.seq > 0).then_some(head),
        kept,
    })
}

/// Refuses a register that a newer program has written to; one that cannot be read is nobody's.
fn refuse_newer_register(path: &Path) -> Result<()> {
    match Connection::open_with_flags(path, OpenFlags::SQLITE_OPEN_READ_ONLY) {
        Ok(register) => match refuse_newer(&register, "main", path) {
            Err(LedgerError::TooNew { found, .. }) if !check::schema::is_a_format(found) => Ok(()),
            Err(error @ LedgerError::TooNew { .. }) => Err(error),
            _ => Ok(()),
        },
        Err(_) => Ok(()),
    }
}

/// Refuses a copy with problems in what is taken from it; the rest is made anew.
fn refuse_unsound(proof: &Proof) -> Result<()> {
    let stands_in_the_way = |kind| !matches!(kind, ProblemKind::Schema | ProblemKind::Table);
    let problems = proof.findings.problems.iter();
    let wrong: Vec<String> = problems
        .filter(|problem| !proof.whole || stands_in_the_way(problem.kind))
        .map(|problem| problem.sentence.clone())
        .take(20)
        .collect();
    if proof.whole && wrong.is_empty() {
        return Ok(());
    }
    Err(Refusal::said(say::restore_not_sound())
        .hint(say::restore_not_sound_hint())
        .on("file")
        .details(wrong)
        .into())
}

/// Makes a whole register of what was proved: the read tables beside are those its journal makes, and what is kept for ever
/// is taken from it row by row.
pub(crate) fn furnish(proof: Proof) -> Result<(Connection, Scratch)> {
    let Proof {
        beside,
        shape,
        format,
        contents,
        ..
    } = proof;
    let Some((connection, folder)) = beside else {
        return Err(rusqlite::Error::QueryReturnedNoRows.into());
    };
    check::people::forget(&connection)?;
    connection.execute_batch(shape.schema())?;
    connection.execute_batch("DELETE FROM main.journal_head")?;
    let mut kept = shape.tables().to_vec();
    for store in contents {
        connection.execute_batch(store.schema())?;
        kept.push(store.table());
    }
    // What of it is erased some day is to be nowhere else in the file.
    overwriting(&connection, || {
        kept.iter().try_for_each(|table| take(&connection, table))
    })?;
    connection.pragma_update(None, "user_version", format)?;
    // What an older program kept comes to the shape this one keeps.
    for entry in upgrade::run(&connection)? {
        tables::apply(&connection, &entry)?;
    }
    // Also where those of the copy were being made when it was made.
    remaking::are_made(&connection)?;
    // It is no copy any more.
    set_mark(&connection, None)?;
    // It goes on from no other file, nor does the log of what fills the register with it.
    lineage::set_apart(&connection)?;
    connection.pragma_update(None, "application_id", APPLICATION_ID)?;
    connection.execute_batch("COMMIT")?;
    connection.execute_batch("DETACH DATABASE live")?;
    Ok((connection, folder))
}

/// Takes every row of a table that is kept for ever.
fn take(connection: &Connection, table: &str) -> Result<()> {
    let mut statement = connection.prepare(&format!("PRAGMA main.table_info({table})"))?;
    let columns = statement.query_map([], |row| row.get::<_, String>(1))?;
    let columns = columns.collect::<Result<Vec<_>, _>>()?.join(", ");
    let sql = format!("SELECT count(*) FROM live.{table}");
    let there: i64 = connection.query_row(&sql, [], |row| row.get(0))?;
    let sql = format!("INSERT INTO main.{table} ({columns}) SELECT {columns} FROM live.{table}");
    let taken = connection.execute(&sql, [])?;
    match i64::try_from(taken) == Ok(there) {
        true => Ok(()),
        false => Err(LedgerError::DoesNotFit {
            seq: 0,
            what: format!("{taken} of {there} rows of {table} could be taken"),
        }),
    }
}
