//! Photos: kept beside the journal, found by the SHA-256 of their bytes, which the journal names.

use crate::erasing::overwriting;
use crate::error::Result;
use crate::journal::{Entry, Hash, hex};
use crate::view::View;
use crate::view::history::HistoryLine;
use inventory::{Event, PhotoFacts};
use rusqlite::{Connection, OptionalExtension, params};
use sha2::{Digest, Sha256};
use std::collections::{BTreeMap, BTreeSet};
use uuid::Uuid;

/// The statements that make the table of photos.
pub(crate) const SCHEMA: &str = include_str!("schema/photo.sql");

/// A photo on its way into the register.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Photo {
    jpeg: Vec<u8>,
    facts: PhotoFacts,
}

impl Photo {
    /// A photo of so many dots across and down.
    pub fn new(jpeg: Vec<u8>, width: u32, height: u32) -> Photo {
        let facts = PhotoFacts {
            digest: hex(&Sha256::digest(&jpeg)),
            bytes: u32::try_from(jpeg.len()).unwrap_or(u32::MAX),
            width,
            height,
        };
        Photo { jpeg, facts }
    }

    /// What the journal says of it.
    pub fn facts(&self) -> &PhotoFacts {
        &self.facts
    }
}

/// Keeps photos in the register; one that is kept already is kept once.
pub(crate) fn keep(connection: &Connection, photos: &[Photo]) -> Result<()> {
    if photos.is_empty() {
        return Ok(());
    }
    connection.execute_batch(SCHEMA)?;
    let mut statement =
        connection.prepare_cached("INSERT OR IGNORE INTO photo (digest, jpeg) VALUES (?1, ?2)")?;
    for photo in photos {
        statement.execute(params![hash(&photo.facts.digest), photo.jpeg])?;
    }
    Ok(())
}

/// Erases a photo, and overwrites what it was in the file; answers whether there was one.
pub(crate) fn erase(connection: &Connection, digest: &str) -> Result<bool> {
    let Some(hash) = hash(digest) else {
        return Ok(false);
    };
    if !kept(connection)? {
        return Ok(false);
    }
    overwriting(connection, || {
        connection.execute_batch("DROP TRIGGER IF EXISTS photo_refuses_delete")?;
        let erased = connection.execute("DELETE FROM photo WHERE digest = ?1", [hash])?;
        // Makes the trigger again.
        connection.execute_batch(SCHEMA)?;
        Ok(erased > 0)
    })
}

/// The stream of a photo's erasures: a UUID of version 8 (RFC 9562) from its digest.
pub(crate) fn stream(digest: &str) -> Uuid {
    let mut bytes = [0; 16];
    bytes.copy_from_slice(&hash(digest).unwrap_or_default()[..16]);
    uuid::Builder::from_custom_bytes(bytes).into_uuid()
}

/// Photos as a read table holds them; nothing where there are none.
pub(crate) fn written(photos: &[PhotoFacts]) -> String {
    match photos {
        [] => String::new(),
        photos => serde_json::to_string(photos).unwrap_or_default(),
    }
}

/// What [`written`] wrote; none where it is something else.
pub(crate) fn read(text: &str) -> Option<Vec<PhotoFacts>> {
    match text {
        "" => Some(Vec::new()),
        text => serde_json::from_str(text).ok(),
    }
}

impl View<'_> {
    /// The entry that erased a photo last; none where nobody did.
    pub fn erasure_of_photo(&self, digest: &str) -> Result<Option<HistoryLine>> {
        Ok(self.history(&stream(digest))?.pop())
    }

    /// The bytes of a photo, a JPEG.
    pub fn photo(&self, digest: &str) -> Result<Option<Vec<u8>>> {
        let Some(hash) = hash(digest) else {
            return Ok(None);
        };
        if !kept(self.connection())? {
            return Ok(None);
        }
        Ok(self
            .connection()
            .prepare_cached("SELECT jpeg FROM photo WHERE digest = ?1")?
            .query_row([hash], |row| row.get(0))
            .optional()?)
    }
}

/// Whether there is such a table of photos: a register gets it with its first.
fn kept(connection: &Connection) -> Result<bool> {
    // Of every attached file, so that the register of a past day finds it, too.
    let sql = "SELECT count(*) FROM pragma_table_list WHERE name = 'photo'";
    let tables: i64 = connection.query_row(sql, [], |row| row.get(0))?;
    Ok(tables > 0)
}

/// Every photo the journal names, with the first entry that does.
#[derive(Default)]
pub(crate) struct Named {
    first: BTreeMap<String, (i64, Uuid)>,
    erased: BTreeSet<String>,
}

impl Named {
    /// Takes down the photos of an entry.
    pub(crate) fn read(&mut self, entry: &Entry) {
        if let Event::PhotoErased(erasure) = &entry.event {
            self.erased.insert(erasure.digest.clone());
        }
        for photo in entry.event.photos() {
            let first = (entry.seq, entry.stream);
            self.first.entry(photo.digest.clone()).or_insert(first);
        }
    }

    /// Whether any is.
    pub(crate) fn any(&self) -> bool {
        !self.first.is_empty()
    }

    /// Compares what is named with what the register at `live` keeps. Tells of each photo that is wrong: how, the entry
    /// that names it and of what it is; neither where no entry does.
    pub(crate) fn prove(
        mut self,
        connection: &Connection,
        tell: &mut dyn FnMut(Wrong, Option<(i64, Uuid)>) -> Result<()>,
    ) -> Result<()> {
        if kept(connection)? {
            let mut statement = connection.prepare("SELECT digest, jpeg FROM live.photo")?;
            let mut rows = statement.query([])?;
            while let Some(row) = rows.next()? {
                let (digest, jpeg): (Vec<u8>, Vec<u8>) = (row.get(0)?, row.get(1)?);
                let naming = self.first.remove(&hex(&digest));
                if naming.is_none() {
                    tell(Wrong::NotNamed, None)?;
                } else if digest != Sha256::digest(&jpeg).as_slice() {
                    tell(Wrong::Changed, naming)?;
                }
            }
        }
        for (digest, naming) in self.first {
            if !self.erased.contains(&digest) {
                tell(Wrong::Gone, Some(naming))?;
            }
        }
        Ok(())
    }
}

/// What is wrong with a photo.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Wrong {
    /// The journal names it, but it is not kept.
    Gone,
    /// It is not the one the journal names.
    Changed,
    /// It is kept, but the journal does not name it.
    NotNamed,
}

/// The digest as it lies in the file; none where the text is no digest.
pub(crate) fn hash(digest: &str) -> Option<Hash> {
    let mut hash = Hash::default();
    if digest.len() != 2 * hash.len() || !digest.bytes().all(|byte| byte.is_ascii_hexdigit()) {
        return None;
    }
    for (at, byte) in hash.iter_mut().enumerate() {
        *byte = u8::from_str_radix(digest.get(2 * at..2 * at + 2)?, 16).ok()?;
    }
    Some(hash)
}
