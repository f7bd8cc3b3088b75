//! What people did: the latest actions, and which of them an undo would take back.

use super::View;
use super::who::who;
use crate::error::Result;
use crate::journal::Head;
use inventory::{AssetId, BatchId, StationId, fold, undoing};
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
    /// The action it did again.
    pub redoes: Option<BatchId>,
    /// When it was last taken back or done again.
    pub turned: Option<i64>,
    /// The ticket it was done for; empty where none was said.
    pub ticket: String,
}

const ACTION: &str = concat!(
    "SELECT action.batch, action.at, ",
    who!("action.actor"),
    ", coalesce(station.name, ''), \
    action.station, action.reason, action.kind, action.entries, action.assets, action.subject, \
    action.undone_by IS NOT NULL, action.undoes, action.redoes, \
    (SELECT max(turn.at) FROM action AS turn WHERE turn.undoes = action.batch OR turn.redoes = action.batch), action.ticket \
    FROM action LEFT JOIN station ON station.id = action.station"
);

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
        undoes: batch(row, 11)?,
        redoes: batch(row, 12)?,
        turned: row.get(13)?,
        ticket: row.get(14)?,
    })
}

fn batch(row: &Row<'_>, column: usize) -> rusqlite::Result<Option<BatchId>> {
    let id: Option<[u8; 16]> = row.get(column)?;
    Ok(id.map(|bytes| Uuid::from_bytes(bytes).into()))
}

impl View<'_> {
    /// Where the journal ended with an action.
    pub fn journal_end_of(&self, batch: &BatchId) -> Result<Option<Head>> {
        let sql = "SELECT seq, hash FROM journal WHERE batch_id = ?1 ORDER BY seq DESC LIMIT 1";
        let end = self
            .connection
            .prepare_cached(sql)?
            .query_row([batch.as_bytes()], |row| {
                Ok(Head {
                    seq: row.get(0)?,
                    hash: row.get(1)?,
                })
            })
            .optional()?;
        Ok(end)
    }

    /// The latest actions, newest first; scans of a count are listed in their stocktake.
    pub fn actions(&self, limit: u32) -> Result<Vec<ActionRecord>> {
        let mut statement = self.connection.prepare_cached(&format!(
            "{ACTION} WHERE kind NOT IN ('count', 'take_back_scan') ORDER BY seq DESC LIMIT ?1"
        ))?;
        Ok(statement
            .query_map([limit], read)?
            .collect::<Result<_, _>>()?)
    }

    /// The actions done for a ticket, as texts are compared, newest first.
    pub fn actions_for(&self, ticket: &str, limit: u32) -> Result<Vec<ActionRecord>> {
        let mut statement = self.connection.prepare_cached(&format!(
            "{ACTION} WHERE action.ticket_key = ?1 AND action.ticket_key <> '' ORDER BY seq DESC LIMIT ?2"
        ))?;
        Ok(statement
            .query_map(params![fold(ticket), limit], read)?
            .collect::<Result<_, _>>()?)
    }

    /// The assets that actions done for a ticket changed, the latest first.
    pub fn assets_for(&self, ticket: &str, limit: u32) -> Result<Vec<AssetId>> {
        let mut statement = self.connection.prepare_cached(
            "SELECT asset.id FROM action CROSS JOIN journal ON journal.batch_id = action.batch \
             CROSS JOIN asset ON asset.id = journal.stream \
             WHERE action.ticket_key = ?1 AND action.ticket_key <> '' \
             GROUP BY asset.id ORDER BY max(journal.seq) DESC LIMIT ?2",
        )?;
        let ids = statement.query_map(params![fold(ticket), limit], |row| {
            Ok(AssetId(Uuid::from_bytes(row.get(0)?)))
        })?;
        Ok(ids.collect::<Result<_, _>>()?)
    }

    /// One action.
    pub fn action(&self, batch: &BatchId) -> Result<Option<ActionRecord>> {
        let mut statement = self
            .connection
            .prepare_cached(&format!("{ACTION} WHERE action.batch = ?1"))?;
        Ok(statement.query_row([batch.as_bytes()], read).optional()?)
    }

    /// The last action that an undo would take back: one that stands and whose kind can be, or the redo of one.
    pub fn last_undoable(&self) -> Result<Option<ActionRecord>> {
        let kept: Vec<String> = undoing::STAYS
            .iter()
            .map(|(kind, ..)| kind.word())
            .collect();
        let marks = vec!["?"; kept.len()].join(", ");
        let sql = format!(
            "{ACTION} WHERE undone_by IS NULL AND undoes IS NULL AND kind NOT IN ({marks}) ORDER BY seq DESC LIMIT 1"
        );
        Ok(self
            .connection
            .prepare_cached(&sql)?
            .query_row(rusqlite::params_from_iter(kept), read)
            .optional()?)
    }

    /// The last undo of a desk that a redo would do again; none once the desk did something else.
    pub fn last_redoable(&self, station: &StationId) -> Result<Option<ActionRecord>> {
        let sql = format!(
            "{ACTION} WHERE action.station = ?1 AND kind = 'undo' AND undone_by IS NULL AND seq > coalesce( \
             (SELECT seq FROM action WHERE station = ?1 AND kind NOT IN ('undo', 'redo') ORDER BY seq DESC LIMIT 1), 0) \
             ORDER BY seq DESC LIMIT 1"
        );
        Ok(self
            .connection
            .prepare_cached(&sql)?
            .query_row([station.as_bytes()], read)
            .optional()?)
    }

    /// How many things an action touched: its records, each once, and a series that gave it tags not. Counted up to `most`
    /// and one more.
    pub fn things_of(&self, batch: &BatchId, most: u64) -> Result<u64> {
        let sql = "SELECT count(*) FROM (SELECT DISTINCT stream FROM journal WHERE batch_id = ?1 AND stream <> ?1 \
             AND kind NOT LIKE 'series.%' LIMIT ?2)";
        let most = i64::try_from(most.saturating_add(1)).unwrap_or(i64::MAX);
        let things: i64 = self
            .connection
            .prepare_cached(sql)?
            .query_row(params![batch.as_bytes(), most], |row| row.get(0))?;
        Ok(u64::try_from(things).unwrap_or(0))
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
