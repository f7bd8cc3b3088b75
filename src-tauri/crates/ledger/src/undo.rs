//! Taking an action back: by appending the opposite of each of its entries, never by erasing.

use crate::book::Book;
use crate::error::{LedgerError, Result};
use crate::journal::{self, StoredEntry};
use inventory::{BatchId, Event, Refusal, ReservationId, Revision, StocktakePhase};
use rusqlite::{OptionalExtension, params};
use uuid::Uuid;

impl Book<'_> {
    /// Takes an action back.
    ///
    /// # Errors
    /// Refused, with what stands in the way, when something later depends on it.
    pub fn undo(&mut self, batch: BatchId) -> Result<()> {
        self.refuse_unless_undoable(&batch)?;
        self.refuse_if_built_upon(&batch)?;
        self.set_undoes(batch);
        // From the last entry to the first, in portions: an import may have a million.
        let mut before = i64::MAX;
        loop {
            let entries = self.portion(&batch, before)?;
            let Some(last) = entries.last() else {
                return Ok(());
            };
            before = last.seq;
            for entry in entries {
                let (stream, seq) = (entry.stream, entry.seq);
                if let Some(opposite) = entry.decode()?.event.reversed() {
                    self.take_back(stream, opposite)
                        .map_err(|error| self.explain(error, seq))?;
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

    fn take_back(&mut self, stream: Uuid, opposite: Event) -> Result<()> {
        let version: u32 = self
            .connection()
            .prepare_cached("SELECT coalesce(max(version), 0) FROM journal WHERE stream = ?1")?
            .query_row([stream.as_bytes()], |row| row.get(0))?;
        // A series has moved on since: only what the person changed is taken back, never its numbers.
        let opposite = match opposite {
            Event::Series(mut revision) => {
                let now = self.view().series_by_stream(&stream)?;
                if let (Some(now), Some(old)) = (now, revision.old.as_mut()) {
                    old.next = now.facts.next;
                    if let Some(new) = revision.new.as_mut() {
                        new.next = now.facts.next;
                    }
                }
                if revision.old == revision.new {
                    return Ok(());
                }
                Event::Series(revision)
            }
            Event::Reservation(revision) if revision.new.is_none() => {
                self.refuse_if_tags_are_in_use(&stream.into())?;
                Event::Reservation(revision)
            }
            // Moved out of each other's way and into each other since: nothing later is about this place itself.
            Event::Place(Revision {
                old: Some(old),
                new: Some(new),
            }) if self.would_be_inside_itself(stream.into(), &new)? => {
                let message = format!(
                    "Where {} was before lies inside it now, so this was not taken back.",
                    old.name
                );
                return Err(Refusal::new("action.built_upon", message)
                    .hint("Take the later changes back first.")
                    .into());
            }
            other => other,
        };
        self.refuse_if_the_stocktake_moved_on(&opposite)?;
        self.record(stream, version, opposite)
    }

    /// What was merged into a count or said about its scans stays once people decide on its differences, and all of it
    /// once it is signed: nothing of that is an entry about the stocktake itself, which would show as a later change.
    fn refuse_if_the_stocktake_moved_on(&self, opposite: &Event) -> Result<()> {
        use StocktakePhase::{Counting, Paused, Reconciling};
        let (scan, lines) = match opposite {
            Event::StocktakeScan(revision) => (Some(revision), None),
            Event::StocktakeExpected(revision) => (None, revision.old.as_ref()),
            _ => return Ok(()),
        };
        let noted = scan.is_some_and(|scan| scan.old.is_some() && scan.new.is_some());
        let of_scan = scan.and_then(|scan| scan.old.as_ref().or(scan.new.as_ref()));
        let of = of_scan
            .map(|scan| scan.stocktake)
            .or(lines.map(|lines| lines.stocktake));
        let Some(stocktake) = of
            .map(|id| self.view().stocktake(&id))
            .transpose()?
            .flatten()
        else {
            return Ok(());
        };
        let name = &stocktake.facts.name;
        let (message, hint) = match stocktake.facts.phase {
            Counting | Paused => return Ok(()),
            Reconciling if noted => return Ok(()),
            Reconciling => (
                format!("The count of {name} is closed, so this was not taken back."),
                "Open the count again first.",
            ),
            StocktakePhase::Signed => (
                format!("{name} is signed and stays as it is, so this was not taken back."),
                "Open a new stocktake to count again.",
            ),
        };
        Err(Refusal::new("action.built_upon", message).hint(hint).into())
    }

    /// Tags that stick on something, or lie printed in a drawer, must go on being found when they are scanned.
    fn refuse_if_tags_are_in_use(&self, reservation: &ReservationId) -> Result<()> {
        let in_use = self.view().reserved_tags_in_use(reservation, 21)?;
        if in_use.is_empty() {
            return Ok(());
        }
        let message =
            "Some of these tags were printed or given to assets since, so they stay reserved.";
        let details = in_use.iter().take(20).map(|tag| {
            let what = match tag.asset {
                Some(_) => "an asset has it",
                None => "printed",
            };
            format!("{}: {what}", tag.tag)
        });
        Err(Refusal::new("action.built_upon", message)
            .hint("Take the later changes back first.")
            .details(details)
            .into())
    }

    fn refuse_unless_undoable(&self, batch: &BatchId) -> Result<()> {
        let sql = "SELECT kind, undone_by IS NOT NULL FROM action WHERE batch = ?1";
        let found: Option<(String, bool)> = self
            .connection()
            .query_row(sql, [batch.as_bytes()], |row| {
                Ok((row.get(0)?, row.get(1)?))
            })
            .optional()?;
        let refuse = |code: &str, message: &str| Err(Refusal::new(code, message).into());
        match found {
            None => refuse("action.unknown", "There is no such action."),
            Some((_, true)) => refuse("action.already_undone", "This was already taken back."),
            Some((kind, _)) if kind == "undo" => refuse(
                "action.is_undo",
                "An undo is not taken back; do again what it took back.",
            ),
            Some((kind, _)) if kind == "erase_person" || kind == "erase_photo" => {
                refuse("action.erasure", "What was erased is gone for good.")
            }
            Some((kind, _)) if kind == "set_up" || kind == "name_station" => refuse(
                "action.set_up",
                "Setting up a desk is not taken back; change its settings instead.",
            ),
            Some((kind, _)) if kind == "count" || kind == "take_back_scan" => refuse(
                "action.scan",
                "A scan of a count is taken back in its stocktake.",
            ),
            Some((kind, _)) if kind == "sign_stocktake" => refuse(
                "action.signed",
                "A signed stocktake stays as it is. Open a new one to count again.",
            ),
            Some(_) => Ok(()),
        }
    }

    /// Something is built upon the action if one of its records changed later, but for changes that were themselves
    /// taken back, and their undoing.
    fn refuse_if_built_upon(&self, batch: &BatchId) -> Result<()> {
        let sql = "SELECT later.stream, later.at, later.kind, (SELECT tag FROM asset WHERE id = later.stream) \
            FROM (SELECT stream, max(version) AS version FROM journal WHERE batch_id = ?1 GROUP BY stream) AS mine \
            JOIN journal AS later ON later.stream = mine.stream AND later.version > mine.version \
            LEFT JOIN action ON action.batch = later.batch_id \
            WHERE action.undone_by IS NULL AND action.undoes IS NULL AND later.kind NOT LIKE 'series.%' \
            ORDER BY later.seq LIMIT 21";
        let mut statement = self.connection().prepare_cached(sql)?;
        let later: Vec<String> = statement
            .query_map([batch.as_bytes()], |row| {
                let (at, kind, tag): (i64, String, Option<String>) =
                    (row.get(1)?, row.get(2)?, row.get(3)?);
                let when = chrono::DateTime::from_timestamp_millis(at)
                    .map(|at| at.format("%Y-%m-%d %H:%M UTC").to_string());
                let kind = kind
                    .split('.')
                    .next()
                    .unwrap_or_default()
                    .trim_start_matches("asset_")
                    .replace('_', " ");
                let what = tag.unwrap_or_else(|| "a record".into());
                Ok(format!("{what}: {kind}, {}", when.unwrap_or_default()))
            })?
            .collect::<Result<_, _>>()?;
        if later.is_empty() {
            return Ok(());
        }
        let count = if later.len() > 20 {
            "More than 20 changes were".to_owned()
        } else {
            match later.len() {
                1 => "A change was".to_owned(),
                n => format!("{n} changes were"),
            }
        };
        let message =
            format!("{count} made since to what this action touched, so it was not taken back.");
        Err(Refusal::new("action.built_upon", message)
            .hint("Take the later changes back first.")
            .details(later.into_iter().take(20))
            .into())
    }

    fn explain(&self, error: LedgerError, seq: i64) -> LedgerError {
        match error {
            LedgerError::Refused(refusal) if refusal.code == "record.in_use" => Refusal::new(
                "action.built_upon",
                "Something registered or changed since refers to what this action added, so it was not taken back.",
            )
            .hint("Take the later changes back first.")
            .into(),
            LedgerError::Refused(refusal) if refusal.code == "tag.taken" || refusal.code == "serial.taken" => {
                Refusal::new("action.built_upon", "Another asset has taken the tag or serial number since.").into()
            }
            LedgerError::Refused(refusal)
                if ["format.taken", "design.taken", "printer.taken", "calibration.taken"]
                    .contains(&refusal.code.as_str()) =>
            {
                let message = "Another one of the same name was added since, so it was not taken back.";
                Refusal::new("action.built_upon", message)
                    .hint("Rename or remove that one first.")
                    .into()
            }
            // What was cut off from this record could be taken back for that, and is not there to be referred to again.
            LedgerError::NotThere { .. } => {
                let message = "This would bring back what refers to something that was itself taken back since, so it \
                    was not taken back.";
                Refusal::new("action.built_upon", message)
                    .hint("Change by hand what still applies.")
                    .into()
            }
            LedgerError::DoesNotFit { what, .. } => LedgerError::DoesNotFit { seq, what },
            other => other,
        }
    }
}
