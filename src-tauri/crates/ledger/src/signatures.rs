//! Signatures drawn on a screen: kept beside the journal, which says of which action each is and whose it may be.

use crate::contents::{Store, digest_of};
use crate::error::Result;
use crate::view::View;
use crate::view::who::who;
use inventory::{BatchId, Drawing, PersonId, SignatureId};
use rusqlite::{OptionalExtension, Row, ToSql};
use uuid::Uuid;

/// How many bytes stand before what was drawn: random, so that no two signatures are the same, and that nobody proves by
/// its digest what an erased one looked like.
const SALT: usize = 16;

/// What the register knows of a signature.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SignatureRecord {
    /// Its identity.
    pub id: SignatureId,
    /// How many entries there are about it.
    pub version: u32,
    /// When it was drawn, in milliseconds since 1970 (UTC).
    pub at: i64,
    /// Who worked at the desk, by name.
    pub actor: String,
    /// SHA-256 of its bytes, in hexadecimal.
    pub digest: String,
    /// Whether it was erased, by itself or with a person.
    pub erased: bool,
}

/// What is left of a signature.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Kept {
    /// It is as it was drawn.
    Whole(Drawing),
    /// It was erased.
    Erased,
    /// It is gone or was changed past the program.
    Damaged,
}

/// The bytes that are kept of what was drawn, and their digest.
pub(crate) fn content_of(drawing: &Drawing) -> (Vec<u8>, String) {
    let mut content = Uuid::new_v4().as_bytes().to_vec();
    // Lists of numbers; there is nothing in them that JSON cannot say.
    content.extend(serde_json::to_vec(drawing).unwrap_or_default());
    let digest = digest_of(&content);
    (content, digest)
}

const SIGNED: &str = concat!(
    "SELECT id, version, at, ",
    who!("signed.actor"),
    ", digest, erased FROM signed "
);

fn read(row: &Row<'_>) -> rusqlite::Result<SignatureRecord> {
    Ok(SignatureRecord {
        id: Uuid::from_bytes(row.get(0)?).into(),
        version: row.get(1)?,
        at: row.get(2)?,
        actor: row.get(3)?,
        digest: row.get(4)?,
        erased: row.get(5)?,
    })
}

impl View<'_> {
    fn signatures(&self, such: &str, of: impl ToSql) -> Result<Vec<SignatureRecord>> {
        let mut statement = self
            .connection()
            .prepare_cached(&format!("{SIGNED}{such}"))?;
        Ok(statement.query_map([of], read)?.collect::<Result<_, _>>()?)
    }

    /// All that was drawn for an action, the latest first; that one is shown.
    pub fn signatures_of(&self, action: &BatchId) -> Result<Vec<SignatureRecord>> {
        self.signatures("WHERE action = ?1 ORDER BY seq DESC", action.as_bytes())
    }

    /// All that a person may have drawn and that is not erased.
    pub fn signatures_by(&self, person: &PersonId) -> Result<Vec<SignatureRecord>> {
        let such = "WHERE erased = 0 AND id IN (SELECT signer.signed FROM signer JOIN person \
            ON person.row = signer.person WHERE person.id = ?1)";
        self.signatures(such, person.as_bytes())
    }

    /// What is left of a signature.
    pub fn drawn(&self, record: &SignatureRecord) -> Result<Kept> {
        if record.erased {
            return Ok(Kept::Erased);
        }
        let content = self.signature_bytes(record)?.unwrap_or_default();
        let drawing = (digest_of(&content) == record.digest)
            .then(|| content.get(SALT..))
            .flatten()
            .and_then(|drawn| serde_json::from_slice(drawn).ok());
        Ok(drawing.map_or(Kept::Damaged, Kept::Whole))
    }

    /// The bytes of a signature as they lie in the file, whatever they are; none where there are none.
    pub fn signature_bytes(&self, record: &SignatureRecord) -> Result<Option<Vec<u8>>> {
        Store::Signatures.content(self.connection(), &record.digest)
    }

    /// The action that a signature was drawn or erased for in this one; none where that is not what it did.
    pub fn acknowledged_by(&self, batch: &BatchId) -> Result<Option<BatchId>> {
        let sql = "SELECT signed.action FROM journal JOIN signed ON signed.id = journal.stream WHERE journal.batch_id = ?1";
        let action: Option<[u8; 16]> = self
            .connection()
            .prepare_cached(sql)?
            .query_row([batch.as_bytes()], |row| row.get(0))
            .optional()?;
        Ok(action.map(|id| Uuid::from_bytes(id).into()))
    }
}
