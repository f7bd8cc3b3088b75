//! What the opposite of an entry must mind of what happened since: numbers that were issued, tags that are printed, places
//! and things that lie inside each other by now, counts that went on.

use super::Way;
use crate::book::Book;
use crate::error::{LedgerError, Result};
use inventory::{
    ActorId, AssetId, Event, Holder, PersonId, Refusal, ReservationId, Revision, SeriesFacts,
    StocktakePhase,
};
use uuid::Uuid;
use words::{Said, say};

impl Book<'_> {
    /// The event as it may be recorded now; none where nothing of it is left to record.
    ///
    /// # Errors
    /// Refused where what happened since stands in the way.
    pub(super) fn adjusted(&self, stream: Uuid, event: Event, way: Way) -> Result<Option<Event>> {
        let event = match event {
            Event::Series(revision) => {
                let revision = self.with_its_numbers(&stream, revision)?;
                if revision.old == revision.new {
                    return Ok(None);
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
            }) => {
                if self.would_be_inside_itself(stream.into(), &new)? {
                    let message = say::action_built_upon_place(way.word(), old.name);
                    return Err(later_first(message));
                }
                Event::Place(Revision::revised(old, new))
            }
            Event::Asset(event) => {
                let holder = event.changes.holder.as_ref().and_then(|change| change.1);
                if let Some(Holder::Asset(holder)) = holder
                    && self.would_hold_itself(AssetId(stream), holder)?
                {
                    let tag = self.view().asset(&AssetId(stream))?;
                    let tag = tag.map(|asset| asset.facts.tag.to_string());
                    let message = say::action_built_upon_asset(way.word(), tag.unwrap_or_default());
                    return Err(later_first(message));
                }
                Event::Asset(event)
            }
            // What they did names them.
            Event::Person(Revision { new: None, .. }) if self.works_here(&stream.into())? => {
                return Err(Refusal::said(say::action_built_upon_person(way.word()))
                    .hint(say::action_built_upon_person_hint())
                    .into());
            }
            other => other,
        };
        self.refuse_if_the_stocktake_moved_on(&event, way)?;
        Ok(Some(event))
    }

    fn works_here(&self, id: &PersonId) -> Result<bool> {
        let view = self.view();
        Ok(self.actor() == ActorId::from(*id) || view.has_acted(id)? || view.is_on_paper(id)?)
    }

    /// A series has moved on since: only what the person changed goes back or comes again, never its numbers. One that comes
    /// again begins behind every number that was issued under its prefix meanwhile.
    fn with_its_numbers(
        &self,
        stream: &Uuid,
        mut revision: Revision<SeriesFacts>,
    ) -> Result<Revision<SeriesFacts>> {
        let now = self.view().series_by_stream(stream)?;
        if let (Some(now), Some(old)) = (now, revision.old.as_mut()) {
            old.next = now.facts.next;
            if let Some(new) = revision.new.as_mut() {
                new.next = now.facts.next;
            }
        }
        if let (None, Some(new)) = (&revision.old, revision.new.as_mut()) {
            new.next = new.next.max(self.numbers_issued(&new.prefix)?);
        }
        Ok(revision)
    }

    /// Behind the highest number that any series of this prefix ever reached; 0 where there was none.
    fn numbers_issued(&self, prefix: &str) -> Result<u64> {
        let sql = "SELECT body FROM journal WHERE kind LIKE 'series.%'";
        let mut statement = self.connection().prepare_cached(sql)?;
        let mut rows = statement.query([])?;
        let mut next = 0;
        while let Some(row) = rows.next()? {
            let body: String = row.get(0)?;
            // What cannot be read is the check's to find.
            let Ok(Event::Series(revision)) = Event::decode("series.1", &body) else {
                continue;
            };
            for facts in [revision.old, revision.new].into_iter().flatten() {
                if facts.prefix == prefix {
                    next = next.max(facts.next);
                }
            }
        }
        Ok(next)
    }

    /// What was merged into a count or said about its scans stays once people decide on its differences, and all of it
    /// once it is signed: nothing of that is an entry about the stocktake itself, which would show as a later change.
    fn refuse_if_the_stocktake_moved_on(&self, event: &Event, way: Way) -> Result<()> {
        use StocktakePhase::{Counting, Paused, Reconciling};
        let (of, scan) = match event {
            Event::StocktakeScan(revision) => {
                let scan = revision.old.as_ref().or(revision.new.as_ref());
                (scan.map(|scan| scan.stocktake), Some(revision))
            }
            Event::StocktakeExpected(revision) => {
                let lines = revision.old.as_ref().or(revision.new.as_ref());
                (lines.map(|lines| lines.stocktake), None)
            }
            Event::StocktakeDecision(revision) => {
                let decision = revision.old.as_ref().or(revision.new.as_ref());
                (decision.map(|decision| decision.stocktake), None)
            }
            _ => return Ok(()),
        };
        let decided = matches!(event, Event::StocktakeDecision(_));
        let noted = scan.is_some_and(|scan| scan.old.is_some() && scan.new.is_some());
        let Some(stocktake) = of
            .map(|id| self.view().stocktake(&id))
            .transpose()?
            .flatten()
        else {
            return Ok(());
        };
        let (name, way_word) = (stocktake.facts.name.as_str(), way.word());
        let (message, hint) = match stocktake.facts.phase {
            Counting | Paused if !decided || way == Way::Back => return Ok(()),
            Counting | Paused => (
                say::action_built_upon_counting(way_word, name),
                say::action_built_upon_counting_hint(),
            ),
            Reconciling if noted || decided => return Ok(()),
            Reconciling => (
                say::action_built_upon_closed(way_word, name),
                say::action_built_upon_closed_hint(),
            ),
            StocktakePhase::Signed => (
                say::action_built_upon_signed(way_word, name),
                say::action_built_upon_signed_hint(),
            ),
        };
        Err(Refusal::said(message).hint(hint).into())
    }

    /// Tags that stick on something, or lie printed in a drawer, must go on being found when they are scanned.
    fn refuse_if_tags_are_in_use(&self, reservation: &ReservationId) -> Result<()> {
        let in_use = self.view().reserved_tags_in_use(reservation, 21)?;
        if in_use.is_empty() {
            return Ok(());
        }
        let details = in_use.iter().take(20).map(|tag| match tag.asset {
            Some(_) => say::action_built_upon_tag_held(tag.tag.as_str()).into(),
            None => say::action_built_upon_tag_printed(tag.tag.as_str()).into(),
        });
        Err(Refusal::said(say::action_built_upon_tags())
            .hint(say::action_built_upon_hint())
            .details(details)
            .into())
    }
}

fn later_first(message: Said) -> LedgerError {
    Refusal::said(message)
        .hint(say::action_built_upon_hint())
        .into()
}
