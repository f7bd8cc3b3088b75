//! Recording signatures: what was drawn is kept beside the journal, which says of which action it is and whose it may be.

use super::Book;
use crate::contents::Store;
use crate::error::Result;
use crate::identity::new_id;
use crate::signatures::{SignatureRecord, content_of};
use inventory::{BatchId, Drawing, Event, PersonId, SignatureErasure, SignatureFacts, SignatureId};

impl Book<'_> {
    /// Keeps what one of these people drew for an action. What was drawn for it before stays, and is shown no more.
    ///
    /// # Errors
    /// Refused while the action, or one of the people, is part of what is not finished.
    pub fn keep_signature(
        &mut self,
        action: BatchId,
        people: Vec<PersonId>,
        drawing: &Drawing,
    ) -> Result<SignatureId> {
        let id = SignatureId(new_id());
        let (content, digest) = content_of(drawing);
        Store::Signatures.keep(self.connection, &content)?;
        let facts = SignatureFacts {
            action,
            people,
            digest,
            bytes: u32::try_from(content.len()).unwrap_or(u32::MAX),
        };
        self.record(id.0, 0, Event::Signature(facts))?;
        Ok(id)
    }

    /// Erases a signature for good, and overwrites it in the file. The journal keeps that there was one.
    pub fn erase_signature(&mut self, record: &SignatureRecord) -> Result<()> {
        let digest = record.digest.clone();
        Store::Signatures.erase(self.connection, &digest)?;
        let erasure = Event::SignatureErased(SignatureErasure { digest });
        self.record(record.id.0, record.version, erasure)
    }
}
