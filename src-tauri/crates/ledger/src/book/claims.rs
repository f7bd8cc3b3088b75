//! Nothing may build on what an open action does: it may still be taken back, or is taking it back just now.

use crate::error::{LedgerError, Result};
use inventory::{BatchId, Event, Refusal};
use rusqlite::{Connection, OptionalExtension, params};
use uuid::Uuid;
use words::{Said, say};

/// The actions whose records nobody else may touch or refer to: those that are open, and what they take back or do again.
#[derive(Debug)]
pub(crate) struct Claims(Vec<[u8; 16]>);

/// An open action, and the last performance of what it takes back or does again.
const CLAIMED: &str = "SELECT open.batch, \
        CASE WHEN open.undoes IS NOT NULL THEN coalesce((SELECT batch FROM action WHERE redoes = open.undoes \
            AND undone_by IS NULL ORDER BY seq DESC LIMIT 1), open.undoes) \
        ELSE (SELECT batch FROM action WHERE undoes = open.redoes AND undone_by IS NULL ORDER BY seq DESC LIMIT 1) END \
    FROM open_action AS open WHERE open.batch <> ?1";

impl Claims {
    /// Those of all others than `own`.
    pub fn beside(connection: &Connection, own: &BatchId) -> Result<Claims> {
        let mut statement = connection.prepare_cached(CLAIMED)?;
        let mut rows = statement.query([own.as_bytes()])?;
        let mut claimed = Vec::new();
        while let Some(row) = rows.next()? {
            claimed.push(row.get(0)?);
            claimed.extend(row.get::<_, Option<[u8; 16]>>(1)?);
        }
        Ok(Claims(claimed))
    }

    /// Those of all.
    pub fn of_all(connection: &Connection) -> Result<Claims> {
        Claims::beside(connection, &BatchId(Uuid::nil()))
    }

    /// # Errors
    /// Refused where the event is about such a record, or refers to one.
    pub fn refuse(&self, connection: &Connection, stream: &Uuid, event: &Event) -> Result<()> {
        // A number that was issued stays issued, so a tag series is free for all. And an action is about itself.
        if self.0.is_empty() || matches!(event, Event::Series(_) | Event::Action(_)) {
            return Ok(());
        }
        let (_, body) = event.encode();
        for id in std::iter::once(*stream).chain(ids(&body)) {
            if self.has(connection, &id)? {
                return Err(refusal(say::action_open_record()));
            }
        }
        Ok(())
    }

    /// # Errors
    /// Refused where there is an open action at all.
    pub fn refuse_any(&self) -> Result<()> {
        match self.0.is_empty() {
            true => Ok(()),
            false => Err(refusal(say::action_open_erase())),
        }
    }

    /// Whether a record is one of theirs.
    pub fn has(&self, connection: &Connection, record: &Uuid) -> Result<bool> {
        let sql = "SELECT 1 FROM journal WHERE stream = ?1 AND batch_id = ?2 AND kind NOT LIKE 'series.%' LIMIT 1";
        let mut statement = connection.prepare_cached(sql)?;
        for batch in &self.0 {
            let found = statement
                .query_row(params![record.as_bytes(), batch], |_| Ok(()))
                .optional()?;
            if found.is_some() {
                return Ok(true);
            }
        }
        Ok(false)
    }
}

fn refusal(message: Said) -> LedgerError {
    Refusal::said(message).hint(say::action_open_hint()).into()
}

/// Whatever a body refers to: every identity that stands in it, of whichever noun.
pub(crate) fn ids(body: &str) -> impl Iterator<Item = Uuid> + '_ {
    body.split('"')
        .filter(|text| text.len() == 36)
        .filter_map(|text| Uuid::try_parse(text).ok())
}
