//! The journal: appending entries, the chain of hashes that proves none was changed, and reading them back.

use crate::error::{LedgerError, Result};
use inventory::{ActorId, BatchId, EntryId, Event, StationId};
use rusqlite::{Connection, Row, params};
use sha2::{Digest, Sha256};
use uuid::Uuid;

/// A SHA-256 digest.
pub type Hash = [u8; 32];

/// Where the journal ends.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Head {
    /// The last entry's local number; 0 before the first.
    pub seq: i64,
    /// The last entry's hash.
    pub hash: Hash,
}

/// One entry of the journal.
#[derive(Clone, Debug)]
pub struct Entry {
    /// Its local number. Order is all it means.
    pub seq: i64,
    /// Its identity.
    pub id: EntryId,
    /// The human action it is part of.
    pub batch: BatchId,
    /// When, in milliseconds since 1970 (UTC).
    pub at: i64,
    /// Who.
    pub actor: ActorId,
    /// At which desk.
    pub station: StationId,
    /// Why, if somebody said.
    pub reason: String,
    /// What it is about: the identity of an asset, a model, a person …
    pub stream: Uuid,
    /// The how-many-th entry about that, from 1.
    pub version: u32,
    /// What happened.
    pub event: Event,
}

/// The entry as it lies in the file, not yet understood.
pub struct StoredEntry {
    /// Its local number.
    pub seq: i64,
    entry_id: Uuid,
    batch: Uuid,
    at: i64,
    actor: Uuid,
    station: Uuid,
    reason: String,
    /// What it is about.
    pub stream: Uuid,
    /// The how-many-th entry about that.
    pub version: u32,
    /// The kind of event.
    pub kind: String,
    body: String,
    /// The hash it says the entry before it has.
    pub previous_hash: Hash,
    /// The hash it says it has.
    pub hash: Hash,
}

/// The columns [`StoredEntry::read`] expects, in order.
pub const COLUMNS: &str = "seq, entry_id, batch_id, at, actor, station, reason, stream, version, kind, body, previous_hash, hash";

impl StoredEntry {
    /// Reads a row of [`COLUMNS`].
    pub fn read(row: &Row<'_>) -> rusqlite::Result<StoredEntry> {
        let id = |at: usize| row.get::<_, [u8; 16]>(at).map(Uuid::from_bytes);
        Ok(StoredEntry {
            seq: row.get(0)?,
            entry_id: id(1)?,
            batch: id(2)?,
            at: row.get(3)?,
            actor: id(4)?,
            station: id(5)?,
            reason: row.get(6)?,
            stream: id(7)?,
            version: row.get(8)?,
            kind: row.get(9)?,
            body: row.get(10)?,
            previous_hash: row.get(11)?,
            hash: row.get(12)?,
        })
    }

    /// Its body, as it is written.
    pub fn body(&self) -> &str {
        &self.body
    }

    /// The hash its contents really have.
    pub fn true_hash(&self) -> Hash {
        digest(
            &self.previous_hash,
            [
                &self.entry_id,
                &self.batch,
                &self.actor,
                &self.station,
                &self.stream,
            ],
            [self.at, i64::from(self.version)],
            [&self.reason, &self.kind, &self.body],
        )
    }

    /// The entry, understood.
    ///
    /// # Errors
    /// A newer program wrote it, or it is damaged.
    pub fn decode(self) -> Result<Entry> {
        let event = Event::decode(&self.kind, &self.body).map_err(|source| {
            let seq = self.seq;
            // Whoever writes what is not known here also proves it; where the hash does not fit, it was changed.
            match source.is_newer() && self.true_hash() == self.hash {
                true => LedgerError::NewerEntry { seq, source },
                false => LedgerError::Undecodable { seq, source },
            }
        })?;
        Ok(Entry {
            seq: self.seq,
            id: self.entry_id.into(),
            batch: self.batch.into(),
            at: self.at,
            actor: self.actor.into(),
            station: self.station.into(),
            reason: self.reason,
            stream: self.stream,
            version: self.version,
            event,
        })
    }
}

/// Everything an entry says but its local number, with lengths, so that no two entries share their bytes.
fn digest(previous: &Hash, ids: [&Uuid; 5], numbers: [i64; 2], texts: [&str; 3]) -> Hash {
    let mut sha = Sha256::new();
    sha.update(previous);
    for id in ids {
        sha.update(id.as_bytes());
    }
    for number in numbers {
        sha.update(number.to_le_bytes());
    }
    for text in texts {
        sha.update((text.len() as u64).to_le_bytes());
        sha.update(text.as_bytes());
    }
    sha.finalize().into()
}

impl Head {
    /// The hash in 64 hexadecimal digits.
    pub fn digits(&self) -> String {
        hex(&self.hash)
    }
}

/// Bytes in hexadecimal digits.
pub fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}

/// Reads where the journal ends.
pub fn head(connection: &Connection) -> Result<Head> {
    head_of(connection, "main")
}

/// Reads where the journal of an attached file ends.
pub fn head_of(connection: &Connection, schema: &str) -> Result<Head> {
    let sql = format!("SELECT seq, hash FROM {schema}.journal_head WHERE one = 1");
    let mut statement = connection.prepare_cached(&sql)?;
    Ok(statement.query_row([], |row| {
        Ok(Head {
            seq: row.get(0)?,
            hash: row.get(1)?,
        })
    })?)
}

/// Remembers where the journal ends; once per transaction.
pub fn set_head(connection: &Connection, head: &Head) -> Result<()> {
    let mut statement = connection.prepare_cached("UPDATE journal_head SET seq = ?1, hash = ?2")?;
    statement.execute(params![head.seq, head.hash])?;
    Ok(())
}

/// Marks the file as one that older programs cannot read, where the event makes it so.
fn raise_format(connection: &Connection, event: &Event) -> Result<()> {
    let needed = event.format();
    if needed == 1 {
        return Ok(());
    }
    let mut statement = connection.prepare_cached("PRAGMA user_version")?;
    let format: i64 = statement.query_row([], |row| row.get(0))?;
    if format < needed {
        connection.pragma_update(None, "user_version", needed)?;
    }
    Ok(())
}

/// Appends an entry behind `head` and answers where the journal ends now.
pub fn append(connection: &Connection, head: &Head, entry: &Entry) -> Result<Head> {
    append_encoded(connection, head, entry, &entry.event.encode().1)
}

/// The same with the body that [`Event::encode`] made of the event.
pub fn append_encoded(
    connection: &Connection,
    head: &Head,
    entry: &Entry,
    body: &str,
) -> Result<Head> {
    raise_format(connection, &entry.event)?;
    let kind = entry.event.kind();
    let hash = digest(
        &head.hash,
        [
            &entry.id.0,
            &entry.batch.0,
            &entry.actor.0,
            &entry.station.0,
            &entry.stream,
        ],
        [entry.at, i64::from(entry.version)],
        [&entry.reason, kind, body],
    );
    let mut statement = connection.prepare_cached(
        "INSERT INTO journal (seq, entry_id, batch_id, at, actor, station, reason, stream, version, kind, body, \
         previous_hash, hash) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13)",
    )?;
    statement.execute(params![
        entry.seq,
        entry.id.as_bytes(),
        entry.batch.as_bytes(),
        entry.at,
        entry.actor.as_bytes(),
        entry.station.as_bytes(),
        entry.reason,
        entry.stream.as_bytes(),
        entry.version,
        kind,
        body,
        head.hash,
        hash,
    ])?;
    Ok(Head {
        seq: entry.seq,
        hash,
    })
}
