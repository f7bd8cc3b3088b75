//! Recording people: the journal gets digests, the erasable table the details.

use super::Book;
use crate::contents::Store;
use crate::erasing::overwriting;
use crate::error::Result;
use crate::identity::new_id;
use crate::journal::hex;
use crate::view::records::Versioned;
use inventory::{Event, PersonDetails, PersonFacts, PersonId, PlaceId, Revision};
use rusqlite::{Connection, params};
use sha2::{Digest, Sha256};
use uuid::Uuid;

impl Book<'_> {
    /// Adds a person. The details go to the erasable table; the journal gets their digest.
    pub fn add_person(&mut self, details: PersonDetails) -> Result<PersonId> {
        let id = PersonId(new_id());
        self.add_person_as(id, details)?;
        Ok(id)
    }

    /// The same with an identity that was chosen before: whoever works here for the first time records themself.
    pub fn add_person_as(&mut self, id: PersonId, details: PersonDetails) -> Result<()> {
        let facts = person_facts(self.connection, &id, 1, &details.checked()?)?;
        self.record(id.0, 0, Event::Person(Revision::added(facts)))
    }

    /// Revises a person; answers whether anything differs.
    pub fn revise_person(
        &mut self,
        old: &Versioned<PersonId, PersonFacts>,
        before: &PersonDetails,
        details: PersonDetails,
    ) -> Result<bool> {
        let details = details.checked()?;
        if details == *before {
            return Ok(false);
        }
        let revision = old.facts.revision.saturating_add(1);
        let new = PersonFacts {
            place: old.facts.place,
            merged: old.facts.merged,
            ..person_facts(self.connection, &old.id, revision, &details)?
        };
        self.revise(old.id.0, old.version, &old.facts, new, Event::Person)
    }

    /// Says where a person works; answers whether that differs.
    ///
    /// # Errors
    /// Refused where somebody else changed the person in the meantime.
    pub fn place_person(
        &mut self,
        old: &Versioned<PersonId, PersonFacts>,
        place: Option<PlaceId>,
    ) -> Result<bool> {
        let new = PersonFacts {
            place,
            ..old.facts.clone()
        };
        self.revise(old.id.0, old.version, &old.facts, new, Event::Person)
    }

    /// Erases a person's details for good, with the signatures that may be theirs, and overwrites them in the file. The journal
    /// keeps that there was somebody.
    ///
    /// # Errors
    /// Refused while a long action is open: what is still to be written of it may name the person.
    pub fn erase_person(&mut self, old: &Versioned<PersonId, PersonFacts>) -> Result<()> {
        self.claims.refuse_any()?;
        for signature in self.view().signatures_by(&old.id)? {
            Store::Signatures.erase(self.connection, &signature.digest)?;
        }
        overwriting(self.connection, || {
            // What stands where details were moved about before is not overwritten with them: all others are written anew.
            self.connection.execute_batch(
                "CREATE TEMP TABLE kept_details AS SELECT * FROM personal; DELETE FROM personal;",
            )?;
            let sql = "INSERT INTO personal SELECT * FROM temp.kept_details WHERE person <> ?1";
            self.connection.execute(sql, [old.id.as_bytes()])?;
            let sql = "DELETE FROM person_key WHERE person = ?1";
            self.connection.execute(sql, [old.row])?;
            Ok(self
                .connection
                .execute_batch("DROP TABLE temp.kept_details")?)
        })?;
        let new = PersonFacts {
            erased: true,
            place: None,
            ..old.facts.clone()
        };
        self.record(
            old.id.0,
            old.version,
            Event::Person(Revision::revised(old.facts.clone(), new)),
        )
    }
}

/// Keeps details under a salt and a digest of their own; answers what the journal says of them.
pub(crate) fn person_facts(
    connection: &Connection,
    id: &PersonId,
    revision: u32,
    details: &PersonDetails,
) -> Result<PersonFacts> {
    // Version 4 UUIDs are random; the salt keeps the digest from being guessed back into a name.
    let salt = Uuid::new_v4();
    let digest = personal_digest(salt.as_bytes(), details);
    keep_details(connection, id, &digest, salt.as_bytes(), details)?;
    Ok(PersonFacts {
        revision,
        digest,
        erased: false,
        place: None,
        merged: None,
    })
}

/// Keeps details under a digest.
pub(crate) fn keep_details(
    connection: &Connection,
    id: &PersonId,
    digest: &str,
    salt: &[u8],
    details: &PersonDetails,
) -> Result<()> {
    let mut statement = connection.prepare_cached(
        "INSERT INTO personal (person, digest, name, email, username, employee_number, department, badge, salt) \
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9)",
    )?;
    statement.execute(params![
        id.as_bytes(),
        digest,
        details.name,
        details.email,
        details.username,
        details.employee_number,
        details.department,
        details.badge,
        salt,
    ])?;
    Ok(())
}

/// The digest the journal keeps of a person's details: SHA-256 of the salt and each text with its length.
pub(crate) fn personal_digest(salt: &[u8], details: &PersonDetails) -> String {
    let PersonDetails {
        name,
        email,
        username,
        employee_number,
        department,
        badge,
    } = details;
    let mut sha = Sha256::new();
    sha.update(salt);
    for text in [name, email, username, employee_number, department, badge] {
        sha.update((text.len() as u64).to_le_bytes());
        sha.update(text.as_bytes());
    }
    hex(&sha.finalize())
}
