//! The history of one record, read from the journal.

use super::View;
use super::actions::ActionRecord;
use crate::error::Result;
use crate::journal::{self, Entry, StoredEntry};
use inventory::{AssetId, BatchId, Event};
use rusqlite::{OptionalExtension, params};
use uuid::Uuid;

/// One entry with what people call its actor and desk, and what became of its action.
#[derive(Clone, Debug)]
pub struct HistoryLine {
    /// The entry.
    pub entry: Entry,
    /// Who, by name.
    pub actor: String,
    /// At which desk, by name.
    pub station: String,
    /// The action it was part of.
    pub action: Option<ActionRecord>,
}

impl View<'_> {
    /// Everything the journal says of one stream, oldest first.
    pub fn history(&self, stream: &Uuid) -> Result<Vec<HistoryLine>> {
        let sql = format!(
            "SELECT {} FROM journal WHERE stream = ?1 ORDER BY version",
            journal::COLUMNS
        );
        let mut statement = self.connection.prepare_cached(&sql)?;
        let stored: Vec<StoredEntry> = statement
            .query_map([stream.as_bytes()], StoredEntry::read)?
            .collect::<Result<_, _>>()?;
        let mut lines = Vec::with_capacity(stored.len());
        for stored in stored {
            let entry = stored.decode()?;
            let actor = self.actor_name(&entry.actor)?;
            let station = self.name(
                "SELECT name FROM station WHERE id = ?1",
                entry.station.as_bytes(),
            )?;
            let action = self.action(&entry.batch)?;
            lines.push(HistoryLine {
                actor,
                station,
                action,
                entry,
            });
        }
        Ok(lines)
    }

    /// What did not come back with an asset when it was taken back last; empty where that is not known.
    pub fn missing_of(&self, asset: &AssetId) -> Result<Vec<String>> {
        let mut statement = self.connection.prepare_cached(
            "SELECT body FROM journal WHERE stream = ?1 AND kind = 'asset_checked_in.1' ORDER BY version DESC LIMIT 100",
        )?;
        let mut rows = statement.query([asset.as_bytes()])?;
        let mut taken_back = 0_u32;
        while let Some(row) = rows.next()? {
            let body: String = row.get(0)?;
            // What cannot be read is the check's to find; a card is shown without it.
            let Ok(Event::Asset(event)) = Event::decode("asset_checked_in.1", &body) else {
                continue;
            };
            if event.taken_back {
                taken_back += 1;
            } else if taken_back > 0 {
                taken_back -= 1;
            } else {
                let missing = event.checklist.into_iter().filter(|one| !one.returned);
                return Ok(missing.map(|one| one.item).collect());
            }
        }
        Ok(Vec::new())
    }

    /// The first entries of an action that are about assets, in the order they were made.
    pub fn asset_entries_of(&self, batch: &BatchId, limit: u32) -> Result<Vec<Entry>> {
        let sql = format!(
            "SELECT {} FROM journal WHERE batch_id = ?1 AND kind LIKE 'asset_%' \
             ORDER BY seq LIMIT ?2",
            journal::COLUMNS
        );
        let mut statement = self.connection.prepare_cached(&sql)?;
        let stored: Vec<StoredEntry> = statement
            .query_map(params![batch.as_bytes(), limit], StoredEntry::read)?
            .collect::<Result<_, _>>()?;
        stored.into_iter().map(StoredEntry::decode).collect()
    }

    fn name(&self, sql: &str, id: &[u8; 16]) -> Result<String> {
        let found = self
            .connection
            .prepare_cached(sql)?
            .query_row([id], |row| row.get(0))
            .optional()?;
        Ok(found.unwrap_or_default())
    }
}
