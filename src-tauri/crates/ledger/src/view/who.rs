//! Who did it: the person behind the identity that entries carry, by the name that holds now.

use super::View;
use crate::error::Result;
use inventory::{ActorId, PersonId};
use rusqlite::OptionalExtension;
use uuid::Uuid;

/// The expression that names whoever a column of identities means. Nobody's name is kept but with the person: one who is
/// erased is so here too. In a register of a past day somebody may not be on it yet and has a name all the same.
macro_rules! who {
    ($column:literal) => {
        concat!(
            "CASE ",
            $column,
            " WHEN x'5461676465738b6b8000000000000000' THEN 'Tagdesk' ELSE coalesce(\
             (SELECT who_d.name FROM person who_p JOIN personal who_d ON who_d.person = who_p.id \
             AND who_d.digest = who_p.digest WHERE who_p.id = coalesce((SELECT person FROM worker WHERE id = ",
            $column,
            "), ",
            $column,
            ")), (SELECT name FROM personal WHERE person = coalesce((SELECT person FROM worker WHERE id = ",
            $column,
            "), ",
            $column,
            ") ORDER BY rowid DESC LIMIT 1), 'Erased person') END"
        )
    };
}

pub(crate) use who;

impl View<'_> {
    /// The name of whoever has this identity.
    pub fn actor_name(&self, id: &ActorId) -> Result<String> {
        Ok(self
            .connection
            .prepare_cached(concat!("SELECT ", who!("?1")))?
            .query_row([id.as_bytes()], |row| row.get(0))?)
    }

    /// The person of whoever has this identity; none for the program itself.
    pub fn person_of(&self, id: &ActorId) -> Result<Option<PersonId>> {
        if *id == ActorId::TAGDESK {
            return Ok(None);
        }
        let person: Option<[u8; 16]> = self
            .connection
            .prepare_cached("SELECT person FROM worker WHERE id = ?1")?
            .query_row([id.as_bytes()], |row| row.get(0))
            .optional()?;
        Ok(Some(match person {
            Some(person) => PersonId(Uuid::from_bytes(person)),
            None => PersonId(id.0),
        }))
    }

    /// Whether somebody of this identity can act: a person of the register, or the program itself.
    pub(crate) fn works(&self, id: &ActorId) -> Result<bool> {
        if *id == ActorId::TAGDESK {
            return Ok(true);
        }
        Ok(self
            .connection
            .prepare_cached("SELECT EXISTS (SELECT 1 FROM person WHERE id = ?1)")?
            .query_row([id.as_bytes()], |row| row.get(0))?)
    }

    /// Whether somebody ever did something here.
    pub fn has_acted(&self, id: &PersonId) -> Result<bool> {
        let sql = "SELECT EXISTS (SELECT 1 FROM action WHERE actor = ?1) OR EXISTS (SELECT 1 FROM worker WHERE person = ?1)";
        Ok(self
            .connection
            .prepare_cached(sql)?
            .query_row([id.as_bytes()], |row| row.get(0))?)
    }
}
