//! Recording bookings.

use super::Book;
use crate::error::Result;
use crate::identity::new_id;
use crate::view::bookings::BookingRecord;
use inventory::{BookingFacts, BookingId, BookingState, Event, Revision};

impl Book<'_> {
    /// Keeps an asset for somebody. Whether the days are free is the caller's to see within this transaction.
    pub fn add_booking(&mut self, facts: BookingFacts) -> Result<BookingId> {
        let id = BookingId(new_id());
        self.record(id.0, 0, Event::Booking(Revision::added(facts)))?;
        Ok(id)
    }

    /// Records that a booking is now as `new` says; answers whether that is a change.
    pub fn revise_booking(&mut self, old: &BookingRecord, new: BookingFacts) -> Result<bool> {
        self.revise(old.id.0, old.version, &old.facts, new, Event::Booking)
    }

    /// Says what became of a booking; answers whether that is a change.
    pub fn close_booking(&mut self, old: &BookingRecord, state: BookingState) -> Result<bool> {
        let new = BookingFacts {
            state,
            ..old.facts.clone()
        };
        self.revise_booking(old, new)
    }
}
