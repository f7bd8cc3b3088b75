//! The batch that is being gathered at a desk: a small file of its own beside the register.
//!
//! It is no part of the register, whose journal holds what was done and not what somebody is about to do; it belongs to
//! one desk. A scan that [`BatchFile::keep`] has answered is on disk, power cut or not.

use crate::error::{LedgerError, Result};
use crate::folding::{bound_log, fold};
use crate::open::write_ahead;
use crate::private::make_private;
use inventory::{AssetId, BatchTerms, BlockerKind, Cure, Holder};
use rusqlite::{Connection, OptionalExtension, Row, Transaction, TransactionBehavior, params};
use std::path::Path;
use std::time::Duration;
use uuid::Uuid;

/// `TAGB`, so that the file is known for what it is (SQLite `application_id`).
const APPLICATION_ID: i64 = 0x5441_4742;
const FORMAT: i64 = 1;
const SCHEMA: &str = include_str!("schema/batch.sql");

/// What a scan was taken for when it came.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Meant {
    /// Nothing certain: it is looked up again whenever the batch is shown.
    Open,
    /// A thing.
    Asset(AssetId),
    /// Whom or where all of it goes to.
    To(Holder),
}

/// One scan that was kept.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct KeptScan {
    /// Which: numbers grow and are never given twice.
    pub seq: i64,
    /// When, in milliseconds since 1970 (UTC).
    pub at: i64,
    /// The readings it came with, best first.
    pub codes: Vec<String>,
    /// What it was taken for.
    pub meant: Meant,
    /// What was decided about what is in its way, by kind.
    pub cures: Vec<(BlockerKind, Cure)>,
}

/// The file, open.
pub struct BatchFile {
    connection: Connection,
}

impl BatchFile {
    /// Opens the file, making it if there is none.
    ///
    /// # Errors
    /// It is another program's or a newer one's, or cannot be read.
    pub fn open(path: &Path) -> Result<BatchFile> {
        make_private(path)?;
        let mut connection = Connection::open(path)?;
        connection.busy_timeout(Duration::from_secs(15))?;
        write_ahead(&connection)?;
        bound_log(&connection)?;
        connection.execute_batch("PRAGMA synchronous = FULL; PRAGMA trusted_schema = OFF;")?;
        // A badge that was scanned is nobody's when the batch is done: what is deleted is overwritten.
        connection.query_row("PRAGMA secure_delete = ON", [], |_| Ok(()))?;
        let transaction = connection.transaction_with_behavior(TransactionBehavior::Immediate)?;
        let number = |sql: &str| transaction.query_row(sql, [], |row| row.get::<_, i64>(0));
        match (
            number("PRAGMA application_id")?,
            number("PRAGMA user_version")?,
            number("SELECT count(*) FROM sqlite_schema")?,
        ) {
            (0, 0, 0) => {
                transaction.execute_batch(SCHEMA)?;
                transaction.pragma_update(None, "application_id", APPLICATION_ID)?;
                transaction.pragma_update(None, "user_version", FORMAT)?;
            }
            (APPLICATION_ID, FORMAT, _) => {}
            (APPLICATION_ID, found, _) => {
                return Err(LedgerError::TooNew {
                    path: path.to_owned(),
                    found,
                    known: FORMAT,
                });
            }
            _ => return Err(LedgerError::NotOurs(path.to_owned())),
        }
        transaction.commit()?;
        Ok(BatchFile { connection })
    }

    /// Keeps scans, in this order.
    pub fn keep(&mut self, at: i64, scans: &[(Vec<String>, Meant)]) -> Result<Vec<i64>> {
        self.write(|transaction| {
            let sql = "INSERT INTO scan (at, codes, meant, id) VALUES (?1, ?2, ?3, ?4)";
            let mut insert = transaction.prepare_cached(sql)?;
            let mut kept = Vec::with_capacity(scans.len());
            for (codes, meant) in scans {
                let (word, id) = word(*meant);
                insert.execute(params![at, json(codes)?, word, id])?;
                kept.push(transaction.last_insert_rowid());
            }
            Ok(kept)
        })
    }

    /// All scans that are kept, oldest first.
    pub fn scans(&self) -> Result<Vec<KeptScan>> {
        let sql = "SELECT seq, at, codes, meant, id, cures FROM scan ORDER BY seq";
        let mut statement = self.connection.prepare_cached(sql)?;
        let rows = statement.query_map([], read)?;
        Ok(rows.collect::<Result<_, _>>()?)
    }

    /// How many there are.
    pub fn count(&self) -> Result<usize> {
        let count: i64 = self
            .connection
            .query_row("SELECT count(*) FROM scan", [], |row| row.get(0))?;
        Ok(usize::try_from(count).unwrap_or(usize::MAX))
    }

    /// Takes the last scan out, and answers what it was.
    pub fn take_back(&mut self) -> Result<Option<KeptScan>> {
        self.write(|transaction| {
            let sql = "DELETE FROM scan WHERE seq = (SELECT max(seq) FROM scan) \
                RETURNING seq, at, codes, meant, id, cures";
            Ok(transaction.query_row(sql, [], read).optional()?)
        })
    }

    /// Takes scans out.
    pub fn remove(&mut self, seqs: &[i64]) -> Result<()> {
        self.write(|transaction| remove(transaction, seqs))
    }

    /// Keeps what was decided about scans, each as it now is.
    pub fn decide(&mut self, scans: &[KeptScan]) -> Result<()> {
        self.write(|transaction| {
            let sql = "UPDATE scan SET meant = ?2, id = ?3, cures = ?4 WHERE seq = ?1";
            let mut update = transaction.prepare_cached(sql)?;
            for scan in scans {
                let (word, id) = word(scan.meant);
                update.execute(params![scan.seq, word, id, json(&scan.cures)?])?;
            }
            Ok(())
        })
    }

    /// What is to be done with all of it.
    pub fn terms(&self) -> Result<BatchTerms> {
        let found: Option<String> = self
            .connection
            .query_row("SELECT body FROM terms", [], |row| row.get(0))
            .optional()?;
        // Terms of another version of the program are said again; the scans stay.
        Ok(found
            .and_then(|body| serde_json::from_str(&body).ok())
            .unwrap_or_default())
    }

    /// Says what is to be done with all of it.
    pub fn set_terms(&mut self, terms: &BatchTerms) -> Result<()> {
        self.write(|transaction| {
            let sql = "INSERT OR REPLACE INTO terms (only, body) VALUES (1, ?1)";
            transaction.execute(sql, [json(terms)?])?;
            Ok(())
        })
    }

    /// Ends a batch: these scans were dealt with. What was scanned meanwhile stays, and nothing is said of it yet.
    pub fn finish(&mut self, seqs: &[i64]) -> Result<()> {
        self.write(|transaction| {
            remove(transaction, seqs)?;
            transaction.execute("DELETE FROM terms", [])?;
            Ok(())
        })
    }

    /// Lets all of it go.
    pub fn clear(&mut self) -> Result<()> {
        self.write(|transaction| {
            Ok(transaction.execute_batch("DELETE FROM scan; DELETE FROM terms;")?)
        })?;
        self.forget(Duration::ZERO)?;
        Ok(())
    }

    /// Leaves nothing in the file of what was taken out of it, by whichever program; tries for so long. Answers whether it is
    /// done: not while another program reads from it.
    ///
    /// # Errors
    /// The file cannot be written.
    pub fn forget(&mut self, patience: Duration) -> Result<bool> {
        self.connection.execute_batch("VACUUM")?;
        fold(&self.connection, patience)
    }

    /// A number that differs whenever another connection changed the file.
    pub fn data_version(&self) -> Result<i64> {
        Ok(self
            .connection
            .query_row("PRAGMA data_version", [], |row| row.get(0))?)
    }

    fn write<T>(&mut self, work: impl FnOnce(&Transaction<'_>) -> Result<T>) -> Result<T> {
        let transaction = self
            .connection
            .transaction_with_behavior(TransactionBehavior::Immediate)?;
        let answer = work(&transaction)?;
        transaction.commit()?;
        Ok(answer)
    }
}

impl Drop for BatchFile {
    fn drop(&mut self) {
        if let Err(error) = fold(&self.connection, Duration::ZERO) {
            tracing::warn!(%error, "the log of the batch could not be folded in");
        }
    }
}

fn remove(transaction: &Transaction<'_>, seqs: &[i64]) -> Result<()> {
    let mut delete = transaction.prepare_cached("DELETE FROM scan WHERE seq = ?1")?;
    for seq in seqs {
        delete.execute([seq])?;
    }
    Ok(())
}

fn json<T: serde::Serialize>(value: &T) -> Result<String> {
    serde_json::to_string(value)
        .map_err(|error| rusqlite::Error::ToSqlConversionFailure(error.into()).into())
}

fn word(meant: Meant) -> (&'static str, Option<[u8; 16]>) {
    match meant {
        Meant::Open => ("open", None),
        Meant::Asset(id) => ("asset", Some(*id.as_bytes())),
        Meant::To(Holder::Person(id)) => ("to_person", Some(*id.as_bytes())),
        Meant::To(Holder::Place(id)) => ("to_place", Some(*id.as_bytes())),
        Meant::To(Holder::Asset(id)) => ("to_asset", Some(*id.as_bytes())),
    }
}

fn read(row: &Row<'_>) -> rusqlite::Result<KeptScan> {
    let id = row.get::<_, Option<[u8; 16]>>(4)?.map(Uuid::from_bytes);
    let word: String = row.get(3)?;
    let meant = match (word.as_str(), id) {
        ("asset", Some(id)) => Meant::Asset(id.into()),
        ("to_person", Some(id)) => Meant::To(Holder::Person(id.into())),
        ("to_place", Some(id)) => Meant::To(Holder::Place(id.into())),
        ("to_asset", Some(id)) => Meant::To(Holder::Asset(id.into())),
        _ => Meant::Open,
    };
    let list: String = row.get(2)?;
    let cures: String = row.get(5)?;
    Ok(KeptScan {
        seq: row.get(0)?,
        at: row.get(1)?,
        codes: serde_json::from_str(&list).unwrap_or_default(),
        meant,
        cures: serde_json::from_str(&cures).unwrap_or_default(),
    })
}
