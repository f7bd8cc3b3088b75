//! Checklists: what has to come back with a thing.

use super::AssetSelection;
use inventory::{AssetId, ChecklistAnswer};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// What is looked at when a thing of a category comes back.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct ChecklistView {
    /// The category, as models name it.
    pub category: String,
    /// What comes with each, in the order a person looks.
    pub items: Vec<String>,
}

/// Says what has to come back with the things of a category; without items it has no checklist.
#[derive(Clone, Debug, Default, Serialize, Deserialize, TS)]
#[serde(default)]
pub struct SetChecklist {
    /// The category.
    pub category: String,
    /// The items, in the order a person looks.
    pub items: Vec<String>,
}

/// Asks what has to come back with these assets.
#[derive(Clone, Debug, Default, Serialize, Deserialize, TS)]
#[serde(default)]
pub struct ChecklistOf {
    /// Which.
    pub assets: AssetSelection,
}

/// An item, and the assets that have it on their checklist.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct ChecklistItem {
    /// The item.
    pub item: String,
    /// The assets it comes with.
    pub assets: Vec<ChecklistAsset>,
}

/// An asset that has an item on its checklist.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct ChecklistAsset {
    /// Its identity.
    #[ts(type = "string")]
    pub id: AssetId,
    /// Its tag.
    pub tag: String,
}

/// Whether an item came back.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(default)]
#[ts(optional_fields)]
pub struct ItemReturned {
    /// The item.
    #[ts(as = "String")]
    pub item: String,
    /// Whether it came back.
    #[ts(as = "bool")]
    pub returned: bool,
    /// With which assets; with all that have it on their checklist if none is named.
    #[ts(type = "string[]", optional)]
    pub assets: Option<Vec<AssetId>>,
}

impl From<ItemReturned> for ChecklistAnswer {
    fn from(said: ItemReturned) -> ChecklistAnswer {
        ChecklistAnswer {
            item: said.item,
            returned: said.returned,
            assets: said.assets.unwrap_or_default(),
        }
    }
}
