//! Looking for assets: filters, lists, counts, one by its tag.

use super::*;
use chrono::NaiveDate;
use inventory::{AssetId, ModelId, PersonId, PlaceId, State};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// Which assets of the register; all conditions hold together.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, TS)]
#[serde(default)]
#[ts(optional_fields)]
pub struct AssetFilter {
    /// Words that begin anything in tag, name, serial, model, manufacturer, order or supplier; where no asset has
    /// them, in the names of those who hold one.
    #[ts(as = "Option<String>", optional)]
    pub search: String,
    /// In one of these states.
    #[ts(as = "Option<Vec<StateWord>>", optional)]
    pub states: Vec<State>,
    /// Of one of these categories.
    #[ts(as = "Option<Vec<String>>", optional)]
    pub categories: Vec<String>,
    /// Of one of these models.
    #[ts(as = "Option<Vec<String>>", optional)]
    pub models: Vec<ModelId>,
    /// At one of these places or below.
    #[ts(as = "Option<Vec<String>>", optional)]
    pub places: Vec<PlaceId>,
    /// Held by this person.
    #[ts(as = "Option<String>", optional)]
    pub person: Option<PersonId>,
    /// Checked out to this asset.
    #[ts(as = "Option<String>", optional)]
    pub within: Option<AssetId>,
    /// Whose warranty is in one of these windows: expired, within_30, within_60, within_90, within_180, later, unknown.
    #[ts(as = "Option<Vec<String>>", optional)]
    pub warranty: Vec<String>,
    /// Out and due before today.
    #[ts(as = "Option<bool>", optional)]
    pub overdue: bool,
    /// Out and due back before the end of this day; overdue ones too.
    pub due_by: Option<NaiveDate>,
    /// Never labelled, and in stock, checked out or in repair.
    #[ts(as = "Option<bool>", optional)]
    pub needs_label: bool,
}

/// What a list of assets is sorted by.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
#[allow(missing_docs, reason = "columns of the list")]
pub enum AssetSort {
    /// Newest registered.
    #[default]
    Registered,
    Tag,
    Name,
    Model,
    Serial,
    State,
    Place,
    WarrantyEnd,
    RefreshDate,
    PurchaseDate,
    Cost,
    Due,
    Changed,
}

/// Asks for part of the register.
#[derive(Clone, Debug, Default, Serialize, Deserialize, TS)]
#[serde(default)]
#[ts(optional_fields)]
pub struct ListAssets {
    /// Which assets.
    pub filter: AssetFilter,
    /// In which order.
    #[ts(as = "Option<AssetSort>", optional)]
    pub sort: AssetSort,
    /// Largest first.
    #[ts(as = "Option<bool>", optional)]
    pub descending: bool,
    /// From which row, from 0.
    #[ts(as = "Option<u32>", optional)]
    pub offset: u32,
    /// How many rows; at most 1000, 100 if not said.
    pub limit: Option<u32>,
    /// As the register stood at the end of this day.
    pub as_of: Option<NaiveDate>,
}

/// Has what is asked of a past day made ready, which takes a while; nothing is to be done for today.
#[derive(Clone, Debug, Default, Serialize, Deserialize, TS)]
#[serde(default)]
#[ts(optional_fields)]
pub struct LookBack {
    /// The day at whose end the register is looked at.
    pub as_of: Option<NaiveDate>,
}

/// Asks how many assets there are of each state, category, place and warranty window.
#[derive(Clone, Debug, Default, Serialize, Deserialize, TS)]
#[serde(default)]
pub struct CountAssets {
    /// Which assets. Each group of counts leaves out its own condition, so that the alternatives show.
    pub filter: AssetFilter,
}

/// Names one asset: by identity, or by tag as a person writes it.
#[derive(Clone, Debug, Default, Serialize, Deserialize, TS)]
#[serde(default)]
#[ts(optional_fields)]
pub struct ShowAsset {
    /// By identity.
    #[ts(as = "Option<String>", optional)]
    pub id: Option<AssetId>,
    /// By tag, current or former.
    pub tag: Option<String>,
    /// As it stood at the end of this day.
    pub as_of: Option<NaiveDate>,
}

/// Asks for an asset's history.
#[derive(Clone, Debug, Default, Serialize, Deserialize, TS)]
#[serde(default)]
#[ts(optional_fields)]
pub struct AssetHistory {
    /// By identity.
    #[ts(as = "Option<String>", optional)]
    pub id: Option<AssetId>,
    /// By tag, current or former.
    pub tag: Option<String>,
}

/// Looks for anything by text: assets, people, places, models.
#[derive(Clone, Debug, Default, Serialize, Deserialize, TS)]
#[serde(default)]
#[ts(optional_fields)]
pub struct Find {
    /// What was typed.
    #[ts(as = "String")]
    pub text: String,
    /// How many of each; 8 if not said.
    pub limit: Option<u32>,
}
