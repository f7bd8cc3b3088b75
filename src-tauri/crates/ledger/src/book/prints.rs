//! Recording print jobs, and tags set aside to be printed blank.

use super::Book;
use crate::error::Result;
use crate::identity::new_id;
use crate::view::records::{SeriesRecord, Versioned};
use inventory::{
    Event, PrintFacts, PrintId, Refusal, ReservationFacts, ReservationId, Revision, SeriesFacts,
};
use words::say;

/// Most tags set aside at once: more than a box of rolls.
pub const MOST_RESERVED: u32 = 10_000;

impl Book<'_> {
    /// Records that labels were printed, as far as the job came.
    ///
    /// # Errors
    /// The register cannot be written.
    pub fn add_print(&mut self, facts: PrintFacts) -> Result<PrintId> {
        let id = PrintId(new_id());
        self.record(id.0, 0, Event::Print(Box::new(Revision::added(facts))))?;
        Ok(id)
    }

    /// Records that a job came further, or why it did not; answers whether anything differs.
    ///
    /// # Errors
    /// Refused where somebody else went on with it in the meantime.
    pub fn revise_print(
        &mut self,
        old: &Versioned<PrintId, PrintFacts>,
        new: PrintFacts,
    ) -> Result<bool> {
        self.revise(old.id.0, old.version, &old.facts, new, |revision| {
            Event::Print(Box::new(revision))
        })
    }

    /// Sets the next `count` tags of a series aside, passing over those an asset has or had and those reserved
    /// before. The series never issues them again.
    ///
    /// # Errors
    /// Refused for fewer than 1 or more than [`MOST_RESERVED`] tags (`reservation.count`), where the series has no
    /// more (`series.exhausted`), or where somebody took from it in the meantime.
    pub fn reserve_tags(
        &mut self,
        series: &SeriesRecord,
        count: u32,
        note: &str,
    ) -> Result<ReservationId> {
        if !(1..=MOST_RESERVED).contains(&count) {
            return Err(Refusal::said(say::reservation_count_range(MOST_RESERVED))
                .on("count")
                .into());
        }
        let mut tags = Vec::with_capacity(count as usize);
        let mut advanced = series.facts.clone();
        while tags.len() < count as usize {
            let Some((number, tag)) = advanced.upcoming() else {
                let message = say::series_exhausted_reserving(advanced.name, tags.len());
                return Err(Refusal::said(message).on("count").into());
            };
            advanced.next = number.saturating_add(1);
            if !self.view().tag_is_spoken_for(&tag.key())? {
                tags.push(tag);
            }
        }
        let id = ReservationId(new_id());
        let facts = ReservationFacts {
            series: series.id,
            tags,
            note: note.trim().to_owned(),
        };
        self.revise_series(
            series,
            SeriesFacts {
                next: advanced.next,
                ..series.facts.clone()
            },
        )?;
        self.record(id.0, 0, Event::Reservation(Revision::added(facts)))?;
        Ok(id)
    }
}
