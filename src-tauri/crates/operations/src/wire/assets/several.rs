//! Several assets at once: which are meant, what stands in the way of some, what came of it.

use super::*;
use inventory::{AssetId, BlockerKind, Cure, State};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// Which assets an action is for: these, and those with these tags, and all that match.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, TS)]
#[serde(default)]
#[ts(optional_fields)]
pub struct AssetSelection {
    /// By identity.
    #[ts(as = "Option<Vec<String>>", optional)]
    pub ids: Vec<AssetId>,
    /// By tag.
    #[ts(as = "Option<Vec<String>>", optional)]
    pub tags: Vec<String>,
    /// All that match.
    pub filter: Option<AssetFilter>,
    /// But not these.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    #[ts(as = "Option<Vec<String>>", optional)]
    pub except: Vec<AssetId>,
    /// What is done first where something stands in the way.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    #[ts(as = "Option<Vec<CuredAsset>>", optional)]
    pub cures: Vec<CuredAsset>,
    /// Whatever it cannot be done to is left out, and the answer says which and why; else nothing is done where it cannot
    /// be done to all.
    pub leave_out_refused: Option<bool>,
}

/// What is done first to an asset, within the same action, where that takes away what stands in the way.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(optional_fields)]
pub struct CuredAsset {
    /// To which; to any where it helps if not said.
    #[ts(as = "Option<String>")]
    pub asset: Option<AssetId>,
    /// What.
    #[ts(as = "crate::wire::CureWord")]
    pub cure: Cure,
}

/// One of several things that something cannot be done to.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct RefusedThing {
    /// As a request names it: the identity of an asset, or what a stocktake found.
    pub id: String,
    /// Its tag, or the code it goes by.
    pub tag: String,
    /// Why not: “already out to J. Okafor”.
    pub why: String,
    /// What kind of thing stands in its way.
    #[ts(as = "crate::wire::BlockerKindWord")]
    pub kind: BlockerKind,
    /// That kind in words, behind a number of them: “already out”.
    pub label: String,
    /// What takes it away, if anything but leaving it out does.
    #[ts(as = "Option<crate::wire::CureWord>")]
    pub cure: Option<Cure>,
}

/// What was left out of something that was done to several, and why.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct LeftOut {
    /// Its tag.
    pub tag: String,
    /// Why.
    pub why: String,
}

/// The states that assets may be moved to by hand, in the order of a life.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct NextStates {
    /// That all of them may be moved to.
    #[ts(as = "Vec<StateWord>")]
    pub all: Vec<State>,
    /// That only some of them may be moved to.
    #[ts(as = "Vec<StateWord>")]
    pub some: Vec<State>,
}

/// What an action did to assets.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
pub struct AssetsChanged {
    /// How many changed.
    pub count: u32,
    /// Their tags, the first hundred.
    pub tags: Vec<String>,
    /// What it could not be done to, where that was to be left out.
    pub left_out: Vec<LeftOut>,
    /// What was done, as the undo bar says it.
    pub sentence: String,
}

/// An asset that was put onto the register.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
pub struct AssetRegistered {
    /// The asset.
    pub asset: AssetView,
    /// What was done, as the undo bar says it.
    pub sentence: String,
}
