//! Kits: a named set that goes out together.

use super::{AssetRow, AssetSelection, BatchView};
use inventory::{KitId, ModelId};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// A kit, and how its things stand.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
pub struct KitView {
    /// Its identity.
    #[ts(type = "string")]
    pub id: KitId,
    /// What people call it.
    pub name: String,
    /// The code that stands on it; empty if it has none.
    pub code: String,
    /// What was said about it.
    pub note: String,
    /// How many things belong to it.
    pub size: u32,
    /// Its certain things, as they stand now.
    pub assets: Vec<AssetRow>,
    /// How many of its certain things are no longer on the register.
    pub gone: u32,
    /// And so many of these models.
    pub models: Vec<KitModelView>,
    /// How many of its certain things are in stock.
    pub in_stock: u32,
    /// What somebody reads who wants to hand it out: “complete”, “2 of 3 here; 1 out to Ana Ruiz”.
    pub words: String,
}

impl KitView {
    /// What is in it, in words: the tags of its things, then how many of which model.
    pub fn contents(&self) -> String {
        let tags = self.assets.iter().map(|asset| asset.tag.clone());
        let models = self.models.iter();
        let models = models.map(|line| format!("{} × {}", line.count, line.name));
        tags.chain(models).collect::<Vec<_>>().join(", ")
    }
}

/// So many things of a model, whichever they are.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct KitModelView {
    /// The model.
    #[ts(type = "string")]
    pub id: ModelId,
    /// Its name, with its maker.
    pub name: String,
    /// How many.
    pub count: u32,
}

/// A kit, by name.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct KitRef {
    /// Its identity.
    #[ts(type = "string")]
    pub id: KitId,
    /// What people call it.
    pub name: String,
}

/// Puts a kit together, or changes one; what is absent stays.
#[derive(Clone, Debug, Default, Serialize, Deserialize, TS)]
#[serde(default)]
#[ts(optional_fields)]
pub struct RecordKit {
    /// The one to change, by identity, name or code; a new one without.
    pub kit: Option<String>,
    /// What people call it.
    pub name: Option<String>,
    /// The code that stands on it; none if empty.
    pub code: Option<String>,
    /// What to say about it.
    pub note: Option<String>,
    /// Its certain things, in place of those before.
    pub assets: Option<AssetSelection>,
    /// So many of these models, in place of those before.
    pub models: Option<Vec<KitModelChoice>>,
}

/// So many of a model.
#[derive(Clone, Debug, Default, Serialize, Deserialize, TS)]
#[serde(default)]
pub struct KitModelChoice {
    /// The model, by identity or name.
    pub model: String,
    /// How many.
    pub count: u32,
}

/// Names a kit.
#[derive(Clone, Debug, Default, Serialize, Deserialize, TS)]
#[serde(default)]
pub struct WhichKit {
    /// By identity, name or code.
    pub kit: String,
}

/// A kit was put into the batch.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
pub struct KitAdded {
    /// What was added, and what of it is still to be scanned.
    pub sentence: String,
    /// The batch as it is then.
    pub batch: BatchView,
}

/// How much of a kit is in the batch.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct BatchKit {
    /// Its identity.
    #[ts(type = "string")]
    pub id: KitId,
    /// What people call it.
    pub name: String,
    /// How many of its things are in the batch.
    pub gathered: u32,
    /// How many belong to it.
    pub size: u32,
    /// The tags of its certain things that are not.
    pub rest: Vec<String>,
    /// What may be any thing of a model and is still to be scanned: “2 × Dock WD19”.
    pub open: Vec<String>,
}
