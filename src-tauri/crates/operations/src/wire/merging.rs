//! Records that may be one, and making them one.

use super::ChoiceKind;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// Asks which records are called alike: people, places beside each other, models, assets by tag or serial number.
#[derive(Clone, Debug, Default, Serialize, Deserialize, TS)]
#[serde(default)]
#[ts(optional_fields)]
pub struct ListAlike {
    /// Of which kind; all if not said.
    pub kind: Option<ChoiceKind>,
}

/// Records that are called alike and may be one.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct Alike {
    /// What they are.
    pub kind: ChoiceKind,
    /// All of them.
    pub records: Vec<AlikeRecord>,
}

/// One of several that are called alike.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct AlikeRecord {
    /// Its identity, by which it is told from the others.
    pub id: String,
    /// What it is called.
    pub name: String,
    /// What else is known of it.
    pub about: String,
    /// How many assets refer to it; 0 of an asset.
    pub assets: u32,
}

/// Makes one record a second one of another, which stays: what refers to it comes to refer to that.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
pub struct Merge {
    /// What they are.
    pub kind: ChoiceKind,
    /// The one that stays: its identity, or what names it alone.
    pub keep: String,
    /// The other.
    pub other: String,
}

/// Two records are one.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct Merged {
    /// What stays is called so.
    pub name: String,
    /// What was done, in one line.
    pub sentence: String,
}
