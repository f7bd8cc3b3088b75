//! Actions that are written in portions: what one transaction hands on to the next.

use super::{Book, Touched};
use crate::error::Result;
use crate::journal;
use crate::tables::Gathered;
use inventory::{ActionKind, BatchId, Refusal};
use rusqlite::{Connection, params};
use std::collections::BTreeSet;
use uuid::Uuid;
use words::say;

/// What was done of an action so far.
#[derive(Clone, Debug)]
pub(crate) struct Begun {
    pub batch: BatchId,
    /// Whether the journal says of it that it is open.
    pub open: bool,
    /// Whether it was interrupted, so that some of what is to be written may be written already.
    pub taken_on: bool,
    pub entries: u64,
    pub assets: u64,
    pub last_asset: Option<Uuid>,
    pub touched: BTreeSet<Touched>,
    pub subject: String,
    pub undoes: Option<BatchId>,
    pub redoes: Option<BatchId>,
}

impl Begun {
    /// An action of which nothing is done.
    pub fn new(batch: BatchId) -> Begun {
        Begun {
            batch,
            open: false,
            taken_on: false,
            entries: 0,
            assets: 0,
            last_asset: None,
            touched: BTreeSet::new(),
            subject: String::new(),
            undoes: None,
            redoes: None,
        }
    }

    /// The same action, of which nothing is done.
    pub fn afresh(self) -> Begun {
        Begun {
            open: false,
            subject: self.subject,
            undoes: self.undoes,
            redoes: self.redoes,
            ..Begun::new(self.batch)
        }
    }

    /// Counts what an open action wrote before it was interrupted.
    pub fn count(&mut self, connection: &Connection) -> Result<()> {
        let sql = "SELECT count(*), count(DISTINCT iif(kind LIKE 'asset_%', stream, NULL)) FROM journal \
            WHERE batch_id = ?1 AND stream <> ?1";
        let (entries, assets): (i64, i64) =
            connection.query_row(sql, [self.batch.as_bytes()], |row| {
                Ok((row.get(0)?, row.get(1)?))
            })?;
        (self.entries, self.assets) = (entries.unsigned_abs(), assets.unsigned_abs());
        Ok(())
    }
}

impl Book<'_> {
    /// Says in the journal that the action is open until its last entry.
    pub(crate) fn begin(&mut self, kind: ActionKind) -> Result<()> {
        self.say(kind, true)?;
        self.begun.open = true;
        Ok(())
    }

    /// Whether an entry that was worked out elsewhere is still to be written: false where this action has written it.
    ///
    /// # Errors
    /// Refused where its stream has come to another version meanwhile.
    pub(crate) fn is_next(&self, stream: &Uuid, version: u32) -> Result<bool> {
        if version == 1 && !self.begun.taken_on {
            // It is new, and were it there already the journal would refuse it a second time.
            return Ok(true);
        }
        let sql = "SELECT version, batch_id = ?2 FROM journal WHERE stream = ?1 AND version >= ?3 - 1 ORDER BY version LIMIT 2";
        let mut statement = self.connection.prepare_cached(sql)?;
        let found: Vec<(u32, bool)> = statement
            .query_map(
                params![stream.as_bytes(), self.begun.batch.as_bytes(), version],
                |row| Ok((row.get(0)?, row.get(1)?)),
            )?
            .collect::<Result<_, _>>()?;
        let before = found.first().is_some_and(|(last, _)| last + 1 == version);
        match found.iter().find(|(there, _)| *there == version) {
            Some((_, true)) => Ok(false),
            None if before || version == 1 => Ok(true),
            _ => Err(Refusal::said(say::record_changed()).into()),
        }
    }

    /// Has the sums written at the end of this portion, for all of its entries at once: until then they are not asked for, and
    /// no entry is left out.
    pub(crate) fn gather_sums(&mut self) {
        self.gathered = Some(Gathered::default());
    }

    /// Writes the sums that were gathered.
    pub(crate) fn write_sums(&self) -> Result<()> {
        match &self.gathered {
            Some(sums) => sums.write(self.connection),
            None => Ok(()),
        }
    }

    /// Ends this portion, and answers what the next goes on from.
    pub(crate) fn pause(self) -> Result<Begun> {
        self.write_sums()?;
        self.tidy_search()?;
        journal::set_head(self.connection, &self.head)?;
        Ok(self.begun)
    }
}
