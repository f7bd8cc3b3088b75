//! The journal: the chain of its entries is proved and the read tables are made from them, beside.

use super::contents::Named;
use super::names::name;
use super::people;
use super::{Findings, ProblemKind};
use crate::error::{LedgerError, Result};
use crate::journal::{self, Hash, Head, StoredEntry};
use crate::replay::Watch;
use crate::tables;
use crate::upgrade::Shape;
use inventory::Event;
use inventory::codec::KINDS;
use rusqlite::Connection;
use std::collections::HashMap;
use uuid::Uuid;

/// How an entry breaks the chain.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Broken {
    /// So many entries before it are missing.
    Missing(i64),
    /// It does not go on from the entry before it.
    Replaced,
    /// It is not what its hash says.
    Changed,
}

/// Follows the journal entry by entry, from before its first.
#[derive(Debug)]
pub(crate) struct Chain {
    seq: i64,
    hash: Hash,
}

impl Chain {
    pub(crate) fn new() -> Chain {
        Chain {
            seq: 0,
            hash: [0; 32],
        }
    }

    /// Where it has come to.
    pub(crate) fn head(&self) -> Head {
        Head {
            seq: self.seq,
            hash: self.hash,
        }
    }

    /// Goes on to an entry; answers in which ways that breaks the chain.
    pub(crate) fn follow(&mut self, entry: &StoredEntry) -> Vec<Broken> {
        let mut broken = Vec::new();
        if entry.seq != self.seq + 1 {
            broken.push(Broken::Missing(entry.seq - self.seq - 1));
        } else if entry.previous_hash != self.hash {
            broken.push(Broken::Replaced);
        }
        if entry.true_hash() != entry.hash {
            broken.push(Broken::Changed);
        }
        (self.seq, self.hash) = (entry.seq, entry.hash);
        broken
    }
}

/// A hash somebody wrote down, compared with those of the entries.
struct Written {
    digits: String,
    found: bool,
}

/// A walk through the journal.
pub(super) struct Walk {
    comparable: bool,
    chain: Chain,
    written: Option<Written>,
    pub(super) formats: Formats,
    /// The contents they name.
    pub(super) named: Named,
}

impl Walk {
    pub(super) fn new(comparable: bool, shape: Shape, against: Option<&str>) -> Walk {
        Walk {
            comparable,
            chain: Chain::new(),
            written: against.map(|digits| Written {
                digits: digits.to_owned(),
                found: false,
            }),
            formats: Formats::of(shape),
            named: Named::default(),
        }
    }

    /// Walks the journal once: the chain is proved and the read tables are made beside.
    pub(super) fn walk(
        &mut self,
        connection: &Connection,
        findings: &mut Findings,
        watch: Watch<'_>,
    ) -> Result<()> {
        let sql = format!("SELECT {} FROM live.journal ORDER BY seq", journal::COLUMNS);
        let mut statement = connection.prepare(&sql)?;
        let mut rows = statement.query([])?;
        let mut versions: HashMap<Uuid, u32> = HashMap::new();
        while let Some(row) = rows.next()? {
            let entry = StoredEntry::read(row)?;
            findings.entries += 1;
            if findings.entries.is_multiple_of(1024) {
                watch(findings.entries)?;
            }
            let expected = versions.get(&entry.stream).copied().unwrap_or(0) + 1;
            self.follow(connection, &entry, expected, findings);
            versions.insert(entry.stream, entry.version);
            self.apply(connection, entry, findings)?;
        }
        let head = self.chain.head();
        findings.head = (head.seq > 0).then_some(head);
        Ok(())
    }

    /// Proves that an entry is the next one, and as it was written.
    fn follow(
        &mut self,
        connection: &Connection,
        entry: &StoredEntry,
        expected: u32,
        findings: &mut Findings,
    ) {
        if let Some(written) = &mut self.written {
            let hash = journal::hex(&entry.hash);
            written.found |= hash.starts_with(&written.digits);
        }
        let before = self.chain.head().seq;
        let mut broken = self.chain.follow(entry);
        let skipped = entry.version != expected;
        if skipped && !matches!(broken.first(), Some(Broken::Missing(_))) {
            broken.insert(0, Broken::Missing(0));
        }
        for broken in broken {
            let sentence = match broken {
                Broken::Missing(many) => {
                    let missing = match many {
                        1 => format!("Entry {} is missing from the journal", before + 1),
                        2.. => format!(
                            "Entries {} to {} are missing from the journal",
                            before + 1,
                            entry.seq - 1
                        ),
                        _ => "An entry is missing from the journal".to_owned(),
                    };
                    let of = match skipped {
                        true => format!(
                            ", and the history of {} goes from change {} to change {}",
                            name(connection, self.comparable, &entry.stream),
                            expected - 1,
                            entry.version
                        ),
                        false => String::new(),
                    };
                    format!("{missing} (before entry {}){of}.", entry.seq)
                }
                Broken::Replaced => format!(
                    "Entry {} does not follow the one before it: one of them was replaced.",
                    entry.seq
                ),
                Broken::Changed => format!(
                    "Entry {} ({}) was changed after it was written.",
                    entry.seq,
                    name(connection, self.comparable, &entry.stream)
                ),
            };
            findings.add(ProblemKind::Journal, sentence);
        }
    }

    /// Brings the tables beside to where an entry says the register is. One that does not fit is named and left out: the
    /// rest is still worth comparing.
    fn apply(
        &mut self,
        connection: &Connection,
        entry: StoredEntry,
        findings: &mut Findings,
    ) -> Result<()> {
        let (seq, stream) = (entry.seq, entry.stream);
        let kind = entry.kind.clone();
        let applied = entry.decode().and_then(|entry| {
            self.formats.take_down(&kind, &entry.event);
            self.named.read(&entry);
            people::take_down(connection, &entry)?;
            connection.execute_batch("SAVEPOINT entry")?;
            let applied = tables::apply(connection, &entry);
            connection.execute_batch(if applied.is_ok() {
                "RELEASE entry"
            } else {
                "ROLLBACK TO entry; RELEASE entry"
            })?;
            applied
        });
        let named = || name(connection, self.comparable, &stream);
        let sentence = match applied {
            Ok(()) => return Ok(()),
            Err(
                error @ (LedgerError::Undecodable { .. }
                | LedgerError::DoesNotFit { .. }
                | LedgerError::NotThere { .. }),
            ) => format!("{}: {error}", named()),
            Err(LedgerError::Sqlite(rusqlite::Error::SqliteFailure(failure, _)))
                if failure.code == rusqlite::ErrorCode::ConstraintViolation =>
            {
                format!(
                    "Entry {seq} ({}) does not fit what stands before it.",
                    named()
                )
            }
            // A row it builds upon was not made.
            Err(LedgerError::Sqlite(rusqlite::Error::QueryReturnedNoRows)) => {
                format!(
                    "Entry {seq} ({}) refers to what is not there before it.",
                    named()
                )
            }
            Err(other) => return Err(other),
        };
        findings.add(ProblemKind::Journal, sentence);
        Ok(())
    }

    /// Proves that the journal ends where it should, and that it has what somebody wrote down.
    pub(super) fn end(&self, connection: &Connection, findings: &mut Findings) -> Result<()> {
        let head = journal::head_of(connection, "live");
        if let Some(head) = findings.part("Where the journal ends", head)? {
            let seq = self.chain.head().seq;
            if head.seq > seq {
                let sentence = match head.seq - seq {
                    1 => format!("Entry {}, the last, is missing from the journal.", head.seq),
                    _ => format!(
                        "Entries {} to {}, the last, are missing from the journal.",
                        seq + 1,
                        head.seq
                    ),
                };
                findings.add(ProblemKind::Journal, sentence);
            } else if head != self.chain.head() {
                findings.add(
                    ProblemKind::Journal,
                    format!(
                        "The journal does not end as entry {}, its recorded end, says.",
                        head.seq
                    ),
                );
            }
        }
        if let Some(Written { digits, found }) = &self.written
            && !found
        {
            findings.add(
                ProblemKind::Journal,
                format!(
                    "No entry of the journal has the hash {digits}: it is not the journal that this was written down of."
                ),
            );
        }
        Ok(())
    }
}

/// The lowest format of a file that holds certain entries.
#[derive(Debug)]
pub(crate) struct Formats {
    /// The kinds that are written otherwise today, with the formats they came with.
    former: Vec<(&'static str, i64)>,
    /// That of those taken down so far.
    pub(crate) needed: i64,
}

impl Formats {
    /// Of a file of this shape.
    pub(crate) fn of(shape: Shape) -> Formats {
        let parts = |kind: &'static str| {
            let (name, version) = kind.rsplit_once('.')?;
            Some((name, version.parse::<u32>().ok()?))
        };
        let is_former = |kind| {
            KINDS
                .iter()
                .any(|(other, _)| match (parts(kind), parts(other)) {
                    (Some((name, version)), Some((of, later))) => of == name && later > version,
                    _ => false,
                })
        };
        let former = KINDS.iter().copied().filter(|(kind, _)| is_former(kind));
        Formats {
            former: former.collect(),
            needed: shape.lowest_format(),
        }
    }

    /// Takes down an entry. One that is written otherwise today needs what it needed as it stands.
    pub(crate) fn take_down(&mut self, kind: &str, event: &Event) {
        let former = self.former.iter().find(|(former, _)| *former == kind);
        let needed = former.map_or_else(|| event.format(), |(_, format)| *format);
        self.needed = self.needed.max(needed);
    }
}
