//! Records that may be one, and making them one.

use super::{ChoiceKind, Failure};
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

/// What merging two records would do. Nothing is saved.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct MergePreview {
    /// What they are.
    pub kind: ChoiceKind,
    /// The one that stays.
    pub keep: AlikeRecord,
    /// The other.
    pub other: AlikeRecord,
    /// What is known of either, field by field.
    pub fields: Vec<MergeField>,
    /// What goes over from the other to the one that stays.
    pub moves: Vec<Moved>,
    /// By what else the one that stays is found then: the other's names, tags, codes, badge and numbers.
    pub finds: Vec<String>,
    /// The open stocktakes that expect the other, by name: it stays on their lists, to be decided there.
    pub counted: Vec<String>,
    /// Why it cannot be done; none where it can.
    pub refused: Option<Failure>,
}

/// One field of two records that are to be one. Days, money and tags as the history writes them.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct MergeField {
    /// Which.
    pub field: String,
    /// As it is shown.
    pub label: String,
    /// What the one that stays says; empty for nothing.
    pub keep: String,
    /// What the other says.
    pub other: String,
    /// What will be said.
    pub becomes: String,
    /// Whether they differ where two records of one thing hardly would.
    pub doubt: bool,
}

/// So many of something go over.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, TS)]
pub struct Moved {
    /// What.
    pub noun: MovedNoun,
    /// How many, at least one.
    pub count: u32,
}

/// What may refer to one of two records.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "snake_case")]
#[allow(missing_docs, reason = "the nouns of the product")]
pub enum MovedNoun {
    Asset,
    /// An asset that is part of an asset.
    Part,
    Booking,
    Kit,
    Person,
    Place,
}

/// Two records are one.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct Merged {
    /// What stays is called so.
    pub name: String,
    /// What was done, in one line.
    pub sentence: String,
}
