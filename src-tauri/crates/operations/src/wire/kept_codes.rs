//! Codes of others that are kept with an asset: a maker's bar code, another program's label.

use inventory::AssetId;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// A code that is kept with an asset.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct KeptCodeView {
    /// The code, as it was scanned.
    pub code: String,
    /// What was said about it.
    pub note: String,
}

/// Keeps a code with an asset, so that scanning it finds the asset.
#[derive(Clone, Debug, Default, Serialize, Deserialize, TS)]
#[serde(default)]
pub struct KeepCode {
    /// Which asset.
    #[ts(type = "string | null")]
    pub id: Option<AssetId>,
    /// Its tag, instead.
    pub tag: Option<String>,
    /// The code, as it was scanned.
    pub code: String,
    /// What to say about it.
    pub note: Option<String>,
}

/// Removes a code from the asset it is kept with.
#[derive(Clone, Debug, Default, Serialize, Deserialize, TS)]
#[serde(default)]
pub struct RemoveCode {
    /// The code.
    pub code: String,
}
