//! Words of assets, as the page has them.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// A state, as a word.
#[derive(TS)]
#[ts(rename = "State", rename_all = "snake_case")]
#[allow(
    missing_docs,
    dead_code,
    reason = "the TypeScript face of inventory::State"
)]
pub enum StateWord {
    Requested,
    Ordered,
    InStock,
    CheckedOut,
    InRepair,
    Lost,
    Retired,
    Disposed,
}

/// A condition, as a word.
#[derive(TS)]
#[ts(rename = "Condition", rename_all = "snake_case")]
#[allow(
    missing_docs,
    dead_code,
    reason = "the TypeScript face of inventory::Condition"
)]
pub enum ConditionWord {
    New,
    Good,
    Worn,
    Damaged,
}

/// Where a date came from, as a word.
#[derive(TS)]
#[ts(rename = "DateSource", rename_all = "snake_case")]
#[allow(
    missing_docs,
    dead_code,
    reason = "the TypeScript face of inventory::DateSource"
)]
pub enum DateSourceWord {
    Typed,
    Model,
    Import,
}

/// In which of four ways an asset is out, as a word.
#[derive(TS)]
#[ts(rename = "OutKind", rename_all = "snake_case")]
#[allow(
    missing_docs,
    dead_code,
    reason = "the TypeScript face of inventory::OutKind"
)]
pub enum OutKindWord {
    Assigned,
    OnLoan,
    Installed,
    PartOf,
}

/// What was said of how long a person has an asset, as a word.
#[derive(TS)]
#[ts(rename = "OutTerms", rename_all = "snake_case")]
#[allow(
    missing_docs,
    dead_code,
    reason = "the TypeScript face of inventory::OutTerms"
)]
pub enum OutTermsWord {
    Loan,
    Assigned,
}

/// What can hold an asset.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
#[allow(missing_docs, reason = "the nouns of the product")]
pub enum HolderKind {
    Person,
    Place,
    Asset,
}
