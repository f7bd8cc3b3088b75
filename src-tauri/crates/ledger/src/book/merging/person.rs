//! Two records of one person.

use crate::book::Book;
use crate::error::Result;
use crate::view::bookings::Bookings;
use crate::view::people::PersonRecord;
use inventory::{BookingFacts, Holder};

impl Book<'_> {
    /// Makes `other` a second record of the person `keep`.
    ///
    /// # Errors
    /// Refused where [`crate::View::may_merge_people`] says so.
    pub fn merge_people(&mut self, keep: &PersonRecord, other: &PersonRecord) -> Result<()> {
        self.view().may_merge_people(keep, other)?;
        let (to, from) = (keep.record.id, other.record.id);
        self.change_all("holder_person = ?1", other.record.row, |facts| {
            if facts.holder == Some(Holder::Person(from)) {
                facts.holder = Some(Holder::Person(to));
            }
        })?;
        let open = Bookings {
            person: Some(from),
            ..Bookings::default()
        };
        for booking in self.view().bookings(&open, 0, u32::MAX)?.0 {
            let new = BookingFacts {
                person: to,
                ..booking.facts.clone()
            };
            self.revise_booking(&booking, new)?;
        }
        // Before the one that stays gets its details: they are asked to be nobody else's.
        self.mark_person(other, to)?;
        let details = keep.details.clone().completed(&other.details);
        self.revise_person(&keep.record, &keep.details, details)?;
        if let (None, Some(place)) = (keep.record.facts.place, other.record.facts.place)
            && let Some(now) = self.view().person(&to)?
        {
            self.place_person(&now.record, Some(place))?;
        }
        Ok(())
    }
}
