//! Places: a tree of sites, floors, rooms and shelves.

use crate::fold::cleaned;
use crate::ids::PlaceId;
use crate::refusal::Refusal;
use serde::{Deserialize, Serialize};
use words::say;

/// Somewhere an asset can be.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct PlaceFacts {
    /// What people call it.
    pub name: String,
    /// What a scanner reads at its door; unique.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub code: String,
    /// The place it is part of.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub parent: Option<PlaceId>,
    /// Anything else.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub notes: String,
    /// The one that it is a second record of: it stays for what was said of it, and whoever means it means that one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub merged: Option<PlaceId>,
}

impl PlaceFacts {
    /// Checks what a person typed or a file said.
    pub fn checked(mut self) -> Result<PlaceFacts, Refusal> {
        self.name = cleaned(&self.name).into_owned();
        self.code = cleaned(&self.code).into_owned();
        if self.name.is_empty() {
            return Err(Refusal::said(say::place_name_missing()).on("name"));
        }
        Ok(self)
    }
}
