//! Proving that the register is what its journal says: the file, the chain, the people, and every row of every table.

use crate::book::personal_digest;
use crate::error::{LedgerError, Result};
use crate::journal::{self, Hash, StoredEntry};
use crate::open::{Ledger, about, refuse_newer};
use crate::photos::{Named, Wrong};
use crate::replay::{Watch, beside_in};
use crate::tables::{self, TABLES, TABLES_VERSION};
use inventory::PersonDetails;
use rusqlite::Connection;
use std::collections::HashMap;
use std::path::Path;
use uuid::Uuid;

/// What a problem concerns.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[allow(missing_docs, reason = "parts of the file")]
pub enum ProblemKind {
    File,
    Journal,
    Person,
    Table,
    Photo,
}

/// Something that is not as the journal says.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Problem {
    /// What it concerns.
    pub kind: ProblemKind,
    /// What is wrong, naming it.
    pub sentence: String,
}

/// What a check found.
#[derive(Clone, Debug, Default)]
pub struct Findings {
    /// How many journal entries were read.
    pub entries: u64,
    /// How many rows were compared.
    pub rows: u64,
    /// What is wrong; at most [`MOST`] of each kind.
    pub problems: Vec<Problem>,
}

/// Most problems of one kind that are named one by one.
pub const MOST: usize = 50;

impl Findings {
    fn add(&mut self, kind: ProblemKind, sentence: String) {
        let already = self
            .problems
            .iter()
            .filter(|problem| problem.kind == kind)
            .count();
        match already.cmp(&MOST) {
            std::cmp::Ordering::Less => self.problems.push(Problem { kind, sentence }),
            std::cmp::Ordering::Equal => {
                self.problems.push(Problem {
                    kind,
                    sentence: "There is more of this kind.".into(),
                });
            }
            std::cmp::Ordering::Greater => {}
        }
    }
}

impl Ledger {
    /// Checks the register. Reads only; other desks may go on working.
    pub fn check(&self, watch: Watch<'_>) -> Result<Findings> {
        check(self.path(), watch)
    }
}

/// Checks the register at `path`.
///
/// # Errors
/// A newer program wrote to it, which is no problem of the register's; it cannot be read at all; or `watch` says stop.
pub fn check(path: &Path, watch: Watch<'_>) -> Result<Findings> {
    check_in(path, path, watch)
}

/// Checks a copy of the register at `register`.
pub(crate) fn check_in(path: &Path, register: &Path, watch: Watch<'_>) -> Result<Findings> {
    let mut findings = Findings::default();
    let (connection, _folder) = beside_in(path, register)?;
    // One transaction, so that all of it is seen as it stood at one moment.
    connection.execute_batch("BEGIN")?;
    refuse_newer(&connection, "live", path)?;
    file(&connection, &mut findings)?;
    tables::recreate(&connection)?;
    let comparable = about(&connection, "tables_version")?.as_deref() == Some(TABLES_VERSION);
    let named = journal_and_replay(&connection, comparable, &mut findings, watch)?;
    photos(&connection, comparable, named, &mut findings)?;
    people(&connection, &mut findings)?;
    // Read tables of another version, as in an older copy, are made anew before anybody sees them.
    if comparable {
        for table in TABLES {
            compare(&connection, table, &mut findings)?;
        }
        search_index(&connection, &mut findings)?;
    }
    Ok(findings)
}

/// SQLite's own checks of the file, and references to what is not there.
fn file(connection: &Connection, findings: &mut Findings) -> Result<()> {
    let mut statement = connection.prepare("PRAGMA live.quick_check(20)")?;
    let mut rows = statement.query([])?;
    while let Some(row) = rows.next()? {
        match row.get::<_, String>(0)?.as_str() {
            "ok" => {}
            other => findings.add(ProblemKind::File, format!("The file is damaged: {other}.")),
        }
    }
    let mut statement = connection.prepare("PRAGMA live.foreign_key_check")?;
    let mut rows = statement.query([])?;
    while let Some(row) = rows.next()? {
        let (table, parent): (String, String) = (row.get(0)?, row.get(2)?);
        findings.add(
            ProblemKind::Table,
            format!("A {table} refers to a {parent} that is not there."),
        );
    }
    Ok(())
}

/// Walks the journal once: the chain is proved and the read tables are made beside.
fn journal_and_replay(
    connection: &Connection,
    comparable: bool,
    findings: &mut Findings,
    watch: Watch<'_>,
) -> Result<Named> {
    let mut named = Named::default();
    let sql = format!("SELECT {} FROM live.journal ORDER BY seq", journal::COLUMNS);
    let mut statement = connection.prepare(&sql)?;
    let mut rows = statement.query([])?;
    let (mut seq, mut hash): (i64, Hash) = (0, [0; 32]);
    let mut versions: HashMap<Uuid, u32> = HashMap::new();
    while let Some(row) = rows.next()? {
        let entry = StoredEntry::read(row)?;
        findings.entries += 1;
        if findings.entries.is_multiple_of(1024) {
            watch(findings.entries)?;
        }
        let expected_version = versions.get(&entry.stream).copied().unwrap_or(0) + 1;
        let skipped = entry.version != expected_version;
        if entry.seq != seq + 1 || skipped {
            let missing = match entry.seq - seq {
                1 => "An entry is missing from the journal".to_owned(),
                2 => format!("Entry {} is missing from the journal", seq + 1),
                _ => format!(
                    "Entries {} to {} are missing from the journal",
                    seq + 1,
                    entry.seq - 1
                ),
            };
            let of = match skipped {
                true => format!(
                    ", and the history of {} goes from change {} to change {}",
                    name(connection, comparable, &entry.stream)?,
                    expected_version - 1,
                    entry.version
                ),
                false => String::new(),
            };
            findings.add(
                ProblemKind::Journal,
                format!("{missing} (before entry {}){of}.", entry.seq),
            );
        } else if entry.previous_hash != hash {
            let sentence = format!(
                "Entry {} does not follow the one before it: one of them was replaced.",
                entry.seq
            );
            findings.add(ProblemKind::Journal, sentence);
        }
        if entry.true_hash() != entry.hash {
            let sentence = format!(
                "Entry {} ({}) was changed after it was written.",
                entry.seq,
                name(connection, comparable, &entry.stream)?
            );
            findings.add(ProblemKind::Journal, sentence);
        }
        (seq, hash) = (entry.seq, entry.hash);
        versions.insert(entry.stream, entry.version);
        let stream = entry.stream;
        // An entry that does not fit is named and left out; the rest is still worth comparing.
        let applied = entry.decode().and_then(|entry| {
            named.read(&entry);
            connection.execute_batch("SAVEPOINT entry")?;
            let applied = tables::apply(connection, &entry);
            connection.execute_batch(if applied.is_ok() {
                "RELEASE entry"
            } else {
                "ROLLBACK TO entry; RELEASE entry"
            })?;
            applied
        });
        match applied {
            Ok(()) => {}
            Err(
                error @ (LedgerError::Undecodable { .. }
                | LedgerError::DoesNotFit { .. }
                | LedgerError::NotThere { .. }),
            ) => {
                findings.add(
                    ProblemKind::Journal,
                    format!("{}: {error}", name(connection, comparable, &stream)?),
                );
            }
            Err(LedgerError::Sqlite(rusqlite::Error::SqliteFailure(failure, _)))
                if failure.code == rusqlite::ErrorCode::ConstraintViolation =>
            {
                let sentence = format!(
                    "Entry {seq} ({}) does not fit what stands before it.",
                    name(connection, comparable, &stream)?
                );
                findings.add(ProblemKind::Journal, sentence);
            }
            Err(other) => return Err(other),
        }
    }
    let head: (i64, Hash) =
        connection.query_row("SELECT seq, hash FROM live.journal_head", [], |row| {
            Ok((row.get(0)?, row.get(1)?))
        })?;
    if head.0 > seq {
        let sentence = match head.0 - seq {
            1 => format!("Entry {}, the last, is missing from the journal.", head.0),
            _ => format!(
                "Entries {} to {}, the last, are missing from the journal.",
                seq + 1,
                head.0
            ),
        };
        findings.add(ProblemKind::Journal, sentence);
    } else if head != (seq, hash) {
        findings.add(
            ProblemKind::Journal,
            format!(
                "The journal goes on behind entry {}, where it should end.",
                head.0
            ),
        );
    }
    Ok(named)
}

/// Every photo the journal names is kept as it was, and no other.
fn photos(
    connection: &Connection,
    comparable: bool,
    named: Named,
    findings: &mut Findings,
) -> Result<()> {
    named.prove(connection, &mut |wrong, naming| {
        let whose = match naming {
            Some((seq, stream)) => format!(
                "A photo of {} (entry {seq})",
                name(connection, comparable, &stream)?
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

/// What people call a stream: an asset's tag, a model's name; from the tables of the file, if they are `comparable`, or
/// those made beside.
fn name(connection: &Connection, comparable: bool, stream: &Uuid) -> Result<String> {
    let schemas: &[&str] = if comparable {
        &["live", "main"]
    } else {
        &["main"]
    };
    for schema in schemas {
        let sql = format!(
            "SELECT 'asset ' || tag FROM {schema}.asset WHERE id = ?1 \
             UNION ALL SELECT 'model ' || name FROM {schema}.model WHERE id = ?1 \
             UNION ALL SELECT 'place ' || path FROM {schema}.place WHERE id = ?1 \
             UNION ALL SELECT 'action ' || kind FROM {schema}.action WHERE batch = ?1 \
             UNION ALL SELECT 'a person' FROM {schema}.person WHERE id = ?1 \
             UNION ALL SELECT 'tag series ' || name FROM {schema}.series WHERE id = ?1 \
             UNION ALL SELECT 'label format ' || name FROM {schema}.label_format WHERE id = ?1 \
             UNION ALL SELECT 'label design ' || name FROM {schema}.label_design WHERE id = ?1 \
             UNION ALL SELECT 'printer ' || name FROM {schema}.printer WHERE id = ?1 \
             UNION ALL SELECT 'the calibration of ' || printer FROM {schema}.calibration WHERE id = ?1 \
             UNION ALL SELECT 'a print on ' || format FROM {schema}.print WHERE id = ?1 \
             UNION ALL SELECT 'a reservation of tags' FROM {schema}.reservation WHERE id = ?1 \
             UNION ALL SELECT 'a booking ' || from_day || ' to ' || until_day FROM {schema}.booking WHERE id = ?1 \
             UNION ALL SELECT 'kit ' || name FROM {schema}.kit WHERE id = ?1 \
             UNION ALL SELECT 'the scan of ' || code FROM {schema}.stocktake_scan WHERE id = ?1"
        );
        let mut statement = connection.prepare_cached(&sql)?;
        let mut rows = statement.query([stream.as_bytes()])?;
        if let Some(row) = rows.next()? {
            return Ok(row.get(0)?);
        }
    }
    Ok(format!("record {stream}"))
}

/// Details are as the journal's digests say, or erased.
fn people(connection: &Connection, findings: &mut Findings) -> Result<()> {
    let mut statement = connection.prepare(
        "SELECT p.id, p.digest, p.erased, d.salt, d.name, d.email, d.username, d.employee_number, d.department, \
         d.badge FROM main.person p LEFT JOIN live.personal d ON d.person = p.id AND d.revision = p.revision",
    )?;
    let mut rows = statement.query([])?;
    while let Some(row) = rows.next()? {
        let (digest, erased): (String, bool) = (row.get(1)?, row.get(2)?);
        let Some(salt) = row.get::<_, Option<Vec<u8>>>(3)? else {
            if !erased {
                let id = Uuid::from_bytes(row.get(0)?);
                findings.add(
                    ProblemKind::Person,
                    format!("The details of person {id} are gone, but nobody erased them."),
                );
            }
            continue;
        };
        let details = PersonDetails {
            name: row.get(4)?,
            email: row.get(5)?,
            username: row.get(6)?,
            employee_number: row.get(7)?,
            department: row.get(8)?,
            badge: row.get(9)?,
        };
        if personal_digest(&salt, &details) != digest {
            let sentence = format!(
                "The details of {} were changed past the journal.",
                details.name
            );
            findings.add(ProblemKind::Person, sentence);
        }
    }
    Ok(())
}

/// Every row of a read table is the one the journal makes.
fn compare(
    connection: &Connection,
    (table, noun, label): &(&str, &str, &str),
    findings: &mut Findings,
) -> Result<()> {
    let rows: i64 =
        connection.query_row(&format!("SELECT count(*) FROM live.{table}"), [], |row| {
            row.get(0)
        })?;
    findings.rows += rows.unsigned_abs();
    let columns = columns(connection, table)?;
    let keys: Vec<&str> = columns
        .iter()
        .filter(|(_, key)| *key)
        .map(|(name, _)| name.as_str())
        .collect();
    let same = keys
        .iter()
        .map(|key| format!("l.{key} IS o.{key}"))
        .collect::<Vec<_>>()
        .join(" AND ");
    let differs = columns
        .iter()
        // Byte by byte, also where the column is compared whatever its case.
        .map(|(name, _)| format!("l.{name} COLLATE BINARY IS NOT o.{name}"))
        .collect::<Vec<_>>()
        .join(" OR ");
    let label_of = |alias: &str| label.replace('@', alias);
    let values: Vec<String> = columns
        .iter()
        .map(|(name, _)| format!("CASE WHEN l.{name} COLLATE BINARY IS NOT o.{name} THEN '{name} is ' || quote(l.{name}) || ', the journal says ' || quote(o.{name}) END"))
        .collect();
    let changed = format!(
        "SELECT {}, concat_ws('; ', {}) FROM live.{table} l JOIN main.{table} o ON {same} WHERE {differs} LIMIT {}",
        label_of("l"),
        values.join(", "),
        MOST + 1
    );
    each(connection, &changed, &mut |name, what| {
        findings.add(
            ProblemKind::Table,
            format!("The {noun} {name} was changed past the journal: {what}."),
        );
    })?;
    let gone = format!(
        "SELECT {}, '' FROM main.{table} o WHERE NOT EXISTS (SELECT 1 FROM live.{table} l WHERE {same}) LIMIT {}",
        label_of("o"),
        MOST + 1
    );
    each(connection, &gone, &mut |name, _| {
        findings.add(
            ProblemKind::Table,
            format!("The {noun} {name} is in the journal but not on the register."),
        );
    })?;
    let extra = format!(
        "SELECT {}, '' FROM live.{table} l WHERE NOT EXISTS (SELECT 1 FROM main.{table} o WHERE {same}) LIMIT {}",
        label_of("l"),
        MOST + 1
    );
    each(connection, &extra, &mut |name, _| {
        findings.add(
            ProblemKind::Table,
            format!("The {noun} {name} is on the register but not in the journal."),
        );
    })
}

fn each(connection: &Connection, sql: &str, take: &mut dyn FnMut(String, String)) -> Result<()> {
    let mut statement = connection.prepare(sql)?;
    let mut rows = statement.query([])?;
    while let Some(row) = rows.next()? {
        take(row.get(0)?, row.get(1)?);
    }
    Ok(())
}

/// The columns of a read table, and which of them are its key.
fn columns(connection: &Connection, table: &str) -> Result<Vec<(String, bool)>> {
    let mut statement = connection.prepare(&format!("PRAGMA main.table_info({table})"))?;
    let rows = statement.query_map([], |row| Ok((row.get(1)?, row.get::<_, i64>(5)? > 0)))?;
    Ok(rows.collect::<Result<_, _>>()?)
}

/// The search index holds the words it should: every word as often, in as many assets.
fn search_index(connection: &Connection, findings: &mut Findings) -> Result<()> {
    connection.execute_batch(
        "CREATE VIRTUAL TABLE temp.live_words USING fts5vocab(live, asset_search, row); \
         CREATE VIRTUAL TABLE temp.own_words USING fts5vocab(main, asset_search, row);",
    )?;
    let sql = "SELECT (SELECT count(*) FROM (SELECT term, doc FROM temp.live_words EXCEPT SELECT term, doc FROM temp.own_words)) \
        + (SELECT count(*) FROM (SELECT term, doc FROM temp.own_words EXCEPT SELECT term, doc FROM temp.live_words))";
    let words: i64 = connection.query_row(sql, [], |row| row.get(0))?;
    if words > 0 {
        findings.add(
            ProblemKind::Table,
            format!("The search index is wrong in {words} words."),
        );
    }
    Ok(())
}
