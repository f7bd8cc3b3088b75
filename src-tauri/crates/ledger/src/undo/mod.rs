//! Taking an action back, and doing it again: by appending the opposite of each entry, never by erasing.
//!
//! What is taken back and done again is always the action that was done first. An undo appends the opposite of the entries
//! of its last performance, from the last to the first; a redo does the same to the undo, which makes the entries of the
//! first performance anew, in their order. So the two go on for ever and need to know of no noun.

mod adjusting;
mod standing;
mod words;

use crate::book::Book;
use crate::error::{LedgerError, Result};
use crate::journal::{self, StoredEntry};
use crate::view::View;
use ::words::say;
use inventory::{ActionKind, BatchId, Event, Refusal, undoing};
use rusqlite::{OptionalExtension, params};
use uuid::Uuid;

/// Which way an action goes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Way {
    /// It is taken back.
    Back,
    /// It is done again.
    Again,
}

/// What the rules of a noun say of an event before it is recorded again: about which record, and what.
pub type Rule<'r, E> = &'r mut dyn FnMut(View<'_>, Uuid, &Event) -> Result<(), E>;

impl Book<'_> {
    /// Takes an action back; of one that is a redo, what it did again. Answers which action that is.
    ///
    /// # Errors
    /// Refused, with what stands in the way, when it cannot be taken back or something later depends on it.
    pub fn undo(&mut self, batch: BatchId) -> Result<BatchId> {
        let deed = self.deed(batch)?;
        let (kind, undone): (String, bool) = self.connection().query_row(
            "SELECT kind, undone_by IS NOT NULL FROM action WHERE batch = ?1",
            [deed.as_bytes()],
            |row| Ok((row.get(0)?, row.get(1)?)),
        )?;
        if undone {
            return Err(Refusal::said(say::action_already_undone()).into());
        }
        if let Some(refusal) = ActionKind::of_word(&kind).and_then(undoing::stays) {
            return Err(refusal.into());
        }
        let performed = self.standing(&deed, "redoes")?.unwrap_or(deed);
        self.refuse_if_built_upon(&performed, Way::Back)?;
        self.set_undoes(deed);
        self.reverse::<LedgerError>(&performed, Way::Back, &mut |_, _, _| Ok(()))?;
        Ok(deed)
    }

    /// Does an action again that was taken back, or what an undo took back: the same records with the same identities, tags
    /// and days. Answers which action that is. `rule` has a say before each entry.
    ///
    /// # Errors
    /// Refused, with what stands in the way, when it stands, when something later touched its records, or when a rule
    /// forbids it by now.
    pub fn redo<E: From<LedgerError>>(
        &mut self,
        batch: BatchId,
        rule: Rule<'_, E>,
    ) -> Result<BatchId, E> {
        let deed = self.deed(batch)?;
        let Some(undo) = self.standing(&deed, "undoes")? else {
            return Err(LedgerError::from(Refusal::said(say::action_not_undone())).into());
        };
        self.refuse_if_built_upon(&undo, Way::Again)?;
        self.set_redoes(deed);
        self.reverse(&undo, Way::Again, rule)?;
        Ok(deed)
    }

    /// Takes back what was interrupted and ended before its end.
    pub(crate) fn take_back(&mut self, batch: BatchId) -> Result<()> {
        self.set_undoes(batch);
        self.reverse::<LedgerError>(&batch, Way::Back, &mut |_, _, _| Ok(()))
    }

    /// The action that was done first: itself, or what it took back or did again.
    fn deed(&self, batch: BatchId) -> Result<BatchId> {
        let first: Option<[u8; 16]> = self
            .connection()
            .query_row(
                "SELECT coalesce(undoes, redoes, batch) FROM action WHERE batch = ?1",
                [batch.as_bytes()],
                |row| row.get(0),
            )
            .optional()?;
        match first {
            Some(id) => Ok(Uuid::from_bytes(id).into()),
            None => Err(Refusal::said(say::action_unknown()).into()),
        }
    }

    /// The undo (`undoes`) or redo (`redoes`) of an action that holds now.
    fn standing(&self, deed: &BatchId, column: &str) -> Result<Option<BatchId>> {
        let sql = format!(
            "SELECT batch FROM action WHERE {column} = ?1 AND undone_by IS NULL ORDER BY seq DESC LIMIT 1"
        );
        let found: Option<[u8; 16]> = self
            .connection()
            .prepare_cached(&sql)?
            .query_row([deed.as_bytes()], |row| row.get(0))
            .optional()?;
        Ok(found.map(|id| Uuid::from_bytes(id).into()))
    }

    /// Appends the opposite of each entry of an action, from the last to the first.
    fn reverse<E: From<LedgerError>>(
        &mut self,
        batch: &BatchId,
        way: Way,
        rule: Rule<'_, E>,
    ) -> Result<(), E> {
        // In portions: an import may have a million.
        let mut before = i64::MAX;
        loop {
            let entries = self.portion(batch, before)?;
            let Some(last) = entries.last() else {
                return Ok(());
            };
            before = last.seq;
            for entry in entries {
                let (stream, seq) = (entry.stream, entry.seq);
                let Some(opposite) = entry.decode()?.event.reversed() else {
                    continue;
                };
                if let Some(event) = self.adjusted(stream, opposite, way)? {
                    rule(self.view(), stream, &event)?;
                    let version = self.last_version(&stream)?;
                    self.record(stream, version, event)
                        .map_err(|error| words::explain(error, seq, way))?;
                }
            }
        }
    }

    fn portion(&self, batch: &BatchId, before: i64) -> Result<Vec<StoredEntry>> {
        let sql = format!(
            "SELECT {} FROM journal WHERE batch_id = ?1 AND seq < ?2 ORDER BY seq DESC LIMIT 1000",
            journal::COLUMNS
        );
        let mut statement = self.connection().prepare_cached(&sql)?;
        Ok(statement
            .query_map(params![batch.as_bytes(), before], StoredEntry::read)?
            .collect::<Result<_, _>>()?)
    }

    fn last_version(&self, stream: &Uuid) -> Result<u32> {
        let sql = "SELECT coalesce(max(version), 0) FROM journal WHERE stream = ?1";
        Ok(self
            .connection()
            .prepare_cached(sql)?
            .query_row([stream.as_bytes()], |row| row.get(0))?)
    }
}
