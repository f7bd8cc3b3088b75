//! Bookings: an asset that somebody is to have from one day until another.

use super::PersonView;
use chrono::NaiveDate;
use inventory::{AssetId, BookingId, PersonId};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// What became of a booking.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "snake_case")]
#[allow(missing_docs, reason = "variants of inventory::BookingState")]
pub enum BookingState {
    Open,
    Fulfilled,
    Cancelled,
}

/// A booking.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
pub struct BookingView {
    /// Which.
    #[ts(as = "String")]
    pub id: BookingId,
    /// Of which asset.
    #[ts(as = "String")]
    pub asset: AssetId,
    /// Its tag.
    pub tag: String,
    /// What it is.
    pub name: String,
    /// For whom.
    pub person: PersonView,
    /// The first day.
    pub from: NaiveDate,
    /// The last day, which still counts.
    pub until: NaiveDate,
    /// What for.
    pub note: String,
    /// What became of it.
    pub state: BookingState,
}

/// Keeps an asset for somebody.
#[derive(Clone, Debug, Default, Serialize, Deserialize, TS)]
#[serde(default)]
#[ts(optional_fields)]
pub struct RecordBooking {
    /// The asset's identity, or
    #[ts(as = "Option<String>", optional)]
    pub id: Option<AssetId>,
    /// its tag.
    pub tag: Option<String>,
    /// For whom: an identity; or a name, e-mail, username, employee number or badge that only one person has.
    #[ts(as = "String")]
    pub person: String,
    /// The first day; today if not said.
    pub from: Option<NaiveDate>,
    /// The last day, which still counts; the first if not said.
    pub until: Option<NaiveDate>,
    /// What for.
    pub note: Option<String>,
}

/// Changes a booking; what is absent stays.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
#[ts(optional_fields)]
pub struct ReviseBooking {
    /// Which.
    #[ts(as = "String")]
    pub id: BookingId,
    /// For whom: an identity; or a name, e-mail, username, employee number or badge that only one person has.
    pub person: Option<String>,
    /// The first day.
    pub from: Option<NaiveDate>,
    /// The last day, which still counts.
    pub until: Option<NaiveDate>,
    /// What for.
    pub note: Option<String>,
}

/// Gives a booking up.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
pub struct CancelBooking {
    /// Which.
    #[ts(as = "String")]
    pub id: BookingId,
}

/// Asks for bookings, the first to begin in front.
#[derive(Clone, Debug, Default, Serialize, Deserialize, TS)]
#[serde(default)]
#[ts(optional_fields)]
pub struct ListBookings {
    /// Of this asset.
    #[ts(as = "Option<String>", optional)]
    pub asset: Option<AssetId>,
    /// For this person.
    #[ts(as = "Option<String>", optional)]
    pub person: Option<PersonId>,
    /// Those that were fulfilled or cancelled, too.
    pub all: Option<bool>,
    /// From which row, from 0.
    pub offset: Option<u32>,
    /// How many rows; at most 1000, 100 if not said.
    pub limit: Option<u32>,
}
