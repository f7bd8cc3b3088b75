//! Tags set aside before there is hardware for them.

use crate::ids::SeriesId;
use crate::tag::Tag;
use serde::{Deserialize, Serialize};

/// A block of tags taken from a series, to be printed blank and assigned later. They are never issued again.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ReservationFacts {
    /// The series they are from.
    pub series: SeriesId,
    /// The tags, in order.
    pub tags: Vec<Tag>,
    /// What they are for, as the person said.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub note: String,
}
