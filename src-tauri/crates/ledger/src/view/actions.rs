//! What people did: the latest actions, and which of them an undo would take back.

use super::View;
use crate::error::Result;
use inventory::{BatchId, StationId};
use rusqlite::{OptionalExtension, Row, params};
use uuid::Uuid;

/// One human action.
#[derive(Clone, Debug, PartialEq)]
pub struct ActionRecord {
    /// Its identity.
    pub batch: BatchId,
    /// When, in milliseconds since 1970 (UTC).
    pub at: i64,
    /// Who, by name.
    pub actor: String,
    /// At which desk, by name.
    pub station: String,
    /// Which desk.
    pub station_id: StationId,
    /// Why, if somebody said.
    pub reason: String,
    /// What kind, as [`inventory::ActionKind::word`] writes it.
    pub kind: String,
    /// How many journal entries it made.
    pub entries: u32,
    /// How many assets it touched.
    pub assets: u32,
    /// What it was done to or with.
    pub subject: String,
    /// Whether it was taken back.
    pub undone: bool,
    /// The action it took back.
    pub undoes: Option<BatchId>,
}

const ACTION: &str = "SELECT action.batch, action.at, coalesce(actor.name, ''), coalesce(station.name, ''), \
    action.station, action.reason, action.kind, action.entries, action.assets, action.subject, \
    action.undone_by IS NOT NULL, action.undoes \
    FROM action LEFT JOIN actor ON actor.id = action.actor LEFT JOIN station ON station.id = action.station";

fn read(row: &Row<'_>) -> rusqlite::Result<ActionRecord> {
    Ok(ActionRecord {
        batch: Uuid::from_bytes(row.get(0)?).into(),
        at: row.get(1)?,
        actor: row.get(2)?,
        station: row.get(3)?,
        station_id: Uuid::from_bytes(row.get(4)?).into(),
        reason: row.get(5)?,
        kind: row.get(6)?,
        entries: row.get(7)?,
        assets: row.get(8)?,
        subject: row.get(9)?,
        undone: row.get(10)?,
        undoes: row
            .get::<_, Option<[u8; 16]>>(11)?
            .map(|bytes| Uuid::from_bytes(bytes).into()),
    })
}

impl View<'_> {
    /// The latest actions, newest first; scans of a count are listed in their stocktake.
    pub fn actions(&self, limit: u32) -> Result<Vec<ActionRecord>> {
        let mut statement = self.connection.prepare_cached(&format!(
            "{ACTION} WHERE kind NOT IN ('count', 'take_back_scan') ORDER BY seq DESC LIMIT ?1"
        ))?;
        Ok(statement
            .query_map([limit], read)?
            .collect::<Result<_, _>>()?)
    }

    /// One action.
    pub fn action(&self, batch: &BatchId) -> Result<Option<ActionRecord>> {
        let mut statement = self
            .connection
            .prepare_cached(&format!("{ACTION} WHERE action.batch = ?1"))?;
        Ok(statement.query_row([batch.as_bytes()], read).optional()?)
    }

    /// The last action that can be taken back: no undo, no erasure, not yet taken back.
    pub fn last_undoable(&self) -> Result<Option<ActionRecord>> {
        let sql = format!(
            "{ACTION} WHERE undone_by IS NULL AND undoes IS NULL AND kind NOT IN ('undo', 'erase_person', 'erase_photo', 'set_up', 'name_station', 'count', \
             'take_back_scan', 'sign_stocktake') \
             ORDER BY seq DESC LIMIT 1"
        );
        Ok(self
            .connection
            .prepare_cached(&sql)?
            .query_row([], read)
            .optional()?)
    }

    /// The last action of one of these kinds that was not taken back.
    pub fn last_action_of(&self, kinds: &[&str]) -> Result<Option<ActionRecord>> {
        let marks = vec!["?"; kinds.len()].join(", ");
        let sql = format!(
            "{ACTION} WHERE undone_by IS NULL AND undoes IS NULL AND kind IN ({marks}) ORDER BY seq DESC LIMIT 1"
        );
        Ok(self
            .connection
            .prepare_cached(&sql)?
            .query_row(rusqlite::params_from_iter(kinds), read)
            .optional()?)
    }

    /// How many assets went through actions of a kind since a moment, those taken back not counted.
    pub fn assets_since(&self, kind: &str, since: i64) -> Result<u32> {
        let sql = "SELECT coalesce(sum(assets), 0) FROM action WHERE at >= ?1 AND kind = ?2 AND undone_by IS NULL";
        Ok(self
            .connection
            .prepare_cached(sql)?
            .query_row(params![since, kind], |row| row.get(0))?)
    }

    /// How many entries the journal has, and when the last was written.
    pub fn journal_size(&self) -> Result<(u32, Option<i64>)> {
        let entries = self
            .connection
            .query_row("SELECT count(*) FROM journal", [], |row| row.get(0))?;
        let last = self
            .connection
            .query_row(
                "SELECT at FROM journal ORDER BY seq DESC LIMIT 1",
                [],
                |row| row.get(0),
            )
            .optional()?;
        Ok((entries, last))
    }
}
