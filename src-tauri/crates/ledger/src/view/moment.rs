//! Records as an entry of the journal found them, so that what is printed of an action reads the same whenever it is
//! printed.

use super::View;
use super::people::ERASED;
use crate::error::{LedgerError, Result};
use crate::journal::{self, Entry, StoredEntry};
use crate::tables::PATH_SEPARATOR;
use inventory::{
    AssetFacts, AssetId, Event, Holder, ModelFacts, ModelId, PersonFacts, PersonId, PlaceFacts,
    PlaceId, Revision, StationId,
};
use rusqlite::{OptionalExtension, params};
use uuid::Uuid;

/// No place is deeper than this; a ring of places, which only a damaged file can have, ends here.
const DEEPEST: usize = 64;

impl View<'_> {
    /// What was known of an asset once the entry `seq` had been written.
    pub fn asset_at(&self, id: &AssetId, seq: i64) -> Result<Option<AssetFacts>> {
        let sql = format!(
            "SELECT {} FROM journal WHERE stream = ?1 AND seq <= ?2 ORDER BY version",
            journal::COLUMNS
        );
        let mut statement = self.connection.prepare_cached(&sql)?;
        let mut rows = statement.query(params![id.as_bytes(), seq])?;
        let mut facts: Option<AssetFacts> = None;
        while let Some(row) = rows.next()? {
            let entry = StoredEntry::read(row)?.decode()?;
            facts = match (entry.event, facts) {
                (Event::AssetRegistered(facts), _) => Some(*facts),
                (Event::AssetWithdrawn(_), _) => None,
                (Event::Asset(event), Some(facts)) => {
                    let changed = event.changes.apply(facts);
                    Some(changed.map_err(|field| LedgerError::DoesNotFit {
                        seq: entry.seq,
                        what: format!("the asset had another {field} before"),
                    })?)
                }
                (_, facts) => facts,
            };
        }
        Ok(facts)
    }

    /// What was known of a model then.
    pub fn model_at(&self, id: &ModelId, seq: i64) -> Result<Option<ModelFacts>> {
        Ok(match self.last_of(&id.0, seq)?.map(|entry| entry.event) {
            Some(Event::Model(Revision { new, .. })) => new,
            _ => None,
        })
    }

    /// What somebody or something that held an asset was called then: a person's name, a place's path, a tag. A person
    /// whose details were erased since has no name any more.
    pub fn holder_at(&self, holder: &Holder, seq: i64) -> Result<Option<String>> {
        match holder {
            Holder::Person(id) => self.person_at(id, seq),
            Holder::Place(id) => self.place_path_at(id, seq),
            Holder::Asset(id) => Ok(self.asset_at(id, seq)?.map(|facts| facts.tag.to_string())),
        }
    }

    /// What a place was called then, with those above it.
    pub fn place_path_at(&self, id: &PlaceId, seq: i64) -> Result<Option<String>> {
        let mut names = Vec::new();
        let mut next = Some(*id);
        while let (Some(id), true) = (next, names.len() < DEEPEST) {
            let facts: Option<PlaceFacts> = match self.last_of(&id.0, seq)?.map(|entry| entry.event)
            {
                Some(Event::Place(Revision { new, .. })) => new,
                _ => None,
            };
            let Some(facts) = facts else { break };
            names.push(facts.name);
            next = facts.parent;
        }
        names.reverse();
        Ok((!names.is_empty()).then(|| names.join(PATH_SEPARATOR)))
    }

    fn person_at(&self, id: &PersonId, seq: i64) -> Result<Option<String>> {
        let facts: Option<PersonFacts> = match self.last_of(&id.0, seq)?.map(|entry| entry.event) {
            Some(Event::Person(Revision { new, .. })) => new,
            _ => None,
        };
        let Some(facts) = facts else { return Ok(None) };
        let name = self
            .connection
            .prepare_cached("SELECT name FROM personal WHERE person = ?1 AND digest = ?2")?
            .query_row(params![id.as_bytes(), facts.digest], |row| row.get(0))
            .optional()?;
        Ok(Some(name.unwrap_or_else(|| ERASED.to_owned())))
    }

    /// What a desk was called then.
    pub fn station_at(&self, id: &StationId, seq: i64) -> Result<Option<String>> {
        Ok(match self.last_of(&id.0, seq)?.map(|entry| entry.event) {
            Some(Event::Station(Revision { new, .. })) => new,
            _ => None,
        })
    }

    fn last_of(&self, stream: &Uuid, seq: i64) -> Result<Option<Entry>> {
        let sql = format!(
            "SELECT {} FROM journal WHERE stream = ?1 AND seq <= ?2 ORDER BY version DESC LIMIT 1",
            journal::COLUMNS
        );
        let stored = self
            .connection
            .prepare_cached(&sql)?
            .query_row(params![stream.as_bytes(), seq], StoredEntry::read)
            .optional()?;
        stored.map(StoredEntry::decode).transpose()
    }
}
