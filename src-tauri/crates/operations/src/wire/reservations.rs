//! Tags printed before there is hardware for them, and assigned later.

use super::{AssetRow, ModelChoice};
use chrono::{DateTime, Utc};
use inventory::{AssetId, PlaceId, ReservationId, SeriesId};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// Sets tags of a series aside.
#[derive(Clone, Debug, Default, Serialize, Deserialize, TS)]
#[serde(default)]
#[ts(optional_fields)]
pub struct ReserveTags {
    /// Of which series; the first if not said.
    #[ts(as = "Option<String>", optional)]
    pub series: Option<SeriesId>,
    /// How many, from 1 to 10,000.
    #[ts(as = "u32")]
    pub count: u32,
    /// What they are for.
    pub note: Option<String>,
}

/// A block of reserved tags.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
pub struct ReservationView {
    /// Which.
    #[ts(as = "String")]
    pub id: ReservationId,
    /// The name of the series.
    pub series: String,
    /// The first tag.
    pub first: String,
    /// The last tag.
    pub last: String,
    /// How many.
    pub count: u32,
    /// How many no asset has yet.
    pub free: u32,
    /// How many were printed.
    pub printed: u32,
    /// What they are for.
    pub note: String,
    /// When they were set aside.
    pub at: DateTime<Utc>,
    /// By whom.
    pub actor: String,
}

/// Asks for the tags of a reservation.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
#[ts(optional_fields)]
pub struct ListReservedTags {
    /// Which reservation.
    #[ts(as = "String")]
    pub reservation: ReservationId,
    /// Only those no asset has yet.
    #[serde(default)]
    #[ts(as = "Option<bool>", optional)]
    pub free: bool,
    /// From which row, from 0.
    #[serde(default)]
    #[ts(as = "Option<u32>", optional)]
    pub offset: u32,
    /// How many rows; at most 1000, 100 if not said.
    #[serde(default)]
    pub limit: Option<u32>,
}

/// A reserved tag.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct ReservedTag {
    /// The tag.
    pub tag: String,
    /// The asset that has it.
    #[ts(as = "Option<String>")]
    pub asset: Option<AssetId>,
    /// What that asset is, in words; empty while it is free.
    pub subject: String,
    /// Whether it was printed.
    pub printed: bool,
}

/// Gives a reserved tag, which sticks on the thing already, to an asset: to the one with this serial number, or to a
/// new one of this model.
#[derive(Clone, Debug, Default, Serialize, Deserialize, TS)]
#[serde(default)]
#[ts(optional_fields)]
pub struct AssignTag {
    /// The tag.
    #[ts(as = "String")]
    pub tag: String,
    /// The serial number: an asset on the register that has it gets the tag; its old tag still finds it.
    pub serial: Option<String>,
    /// The model of a new asset, needed where no asset has the serial number.
    pub model: Option<ModelChoice>,
    /// Where a new asset is.
    #[ts(as = "Option<String>", optional)]
    pub place: Option<PlaceId>,
}

/// A tag that an asset has now.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
pub struct TagAssigned {
    /// The asset.
    pub asset: AssetRow,
    /// Whether it is new on the register.
    pub registered: bool,
    /// The tag it had before.
    pub former_tag: Option<String>,
    /// What was done, as the undo bar says it.
    pub sentence: String,
}

/// A command that a scanner can give.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct CommandCodeView {
    /// What is in the code.
    pub code: String,
    /// The command, as a word for machines: `check_out`.
    pub command: String,
    /// The same for people: `Check out`.
    pub label: String,
    /// What it does.
    pub about: String,
}
