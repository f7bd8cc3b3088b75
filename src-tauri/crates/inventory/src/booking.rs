//! Bookings: an asset that a person is to have from one day until another.

use crate::ids::{AssetId, PersonId};
use crate::refusal::Refusal;
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use words::{Said, say};

/// What became of a booking.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum BookingState {
    /// The asset is kept for the person.
    #[default]
    Open,
    /// The person got it.
    Fulfilled,
    /// It was given up.
    Cancelled,
}

impl BookingState {
    /// The word in the ledger and on the wire.
    pub fn word(self) -> &'static str {
        match self {
            BookingState::Open => "open",
            BookingState::Fulfilled => "fulfilled",
            BookingState::Cancelled => "cancelled",
        }
    }

    /// The state a word names.
    pub fn from_word(word: &str) -> Option<BookingState> {
        [
            BookingState::Open,
            BookingState::Fulfilled,
            BookingState::Cancelled,
        ]
        .into_iter()
        .find(|state| state.word() == word)
    }
}

/// An asset that is kept for somebody.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct BookingFacts {
    /// What.
    pub asset: AssetId,
    /// For whom.
    pub person: PersonId,
    /// The first day.
    pub from: NaiveDate,
    /// The last day, which still counts.
    pub until: NaiveDate,
    /// What it is for.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub note: String,
    /// What became of it.
    #[serde(default)]
    pub state: BookingState,
}

impl BookingFacts {
    /// Checks what a person asked.
    ///
    /// # Errors
    /// It ends before it begins, or has ended already.
    pub fn checked(mut self, today: NaiveDate) -> Result<BookingFacts, Refusal> {
        self.note = self.note.trim().to_owned();
        if self.until < self.from {
            return Err(Refusal::said(say::booking_backwards()).on("until"));
        }
        if self.until < today {
            return Err(Refusal::said(say::booking_past()).on("until"));
        }
        Ok(self)
    }

    /// Whether a day of it lies within these days; without a last day they have no end.
    pub fn overlaps(&self, from: NaiveDate, until: Option<NaiveDate>) -> bool {
        self.until >= from && until.is_none_or(|until| self.from <= until)
    }

    /// Its days, within a sentence.
    pub fn within(&self) -> Said {
        match self.from == self.until {
            true => say::booking_day_inline(self.from),
            false => say::booking_days_inline(self.from, self.until),
        }
    }

    /// “from 2026-12-03 to 2026-12-09”, or “on 2026-12-03”.
    pub fn days(&self) -> String {
        match self.from == self.until {
            true => format!("on {}", self.from),
            false => format!("from {} to {}", self.from, self.until),
        }
    }
}

/// The refusal to hand something out that is booked for somebody else.
pub fn booked(tag: &str, booking: &BookingFacts, name: &str) -> Refusal {
    Refusal::said(say::asset_booked(tag, name, booking.within()))
        .on("due")
        .hint(say::asset_booked_hint())
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    fn day(day: u32) -> NaiveDate {
        NaiveDate::from_ymd_opt(2026, 3, day).unwrap()
    }

    fn booking(from: u32, until: u32) -> BookingFacts {
        BookingFacts {
            asset: uuid::Uuid::nil().into(),
            person: uuid::Uuid::nil().into(),
            from: day(from),
            until: day(until),
            note: String::new(),
            state: BookingState::Open,
        }
    }

    #[test]
    fn both_ends_of_a_booking_count() {
        let week = booking(10, 16);
        assert!(week.overlaps(day(16), Some(day(20))));
        assert!(week.overlaps(day(1), Some(day(10))));
        assert!(!week.overlaps(day(17), None));
        assert!(!week.overlaps(day(1), Some(day(9))));
        assert!(
            week.overlaps(day(1), None),
            "a loan without an end reaches everything"
        );
    }

    #[test]
    fn days_are_in_order_and_not_over() {
        assert_eq!(
            booking(5, 4).checked(day(1)).unwrap_err().code,
            "booking.backwards"
        );
        assert_eq!(
            booking(5, 8).checked(day(9)).unwrap_err().code,
            "booking.past"
        );
        assert!(booking(5, 8).checked(day(8)).is_ok());
        assert_eq!(booking(5, 5).days(), "on 2026-03-05");
    }
}
