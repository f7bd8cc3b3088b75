//! Actions: what people did, and taking it back.

use chrono::{DateTime, Utc};
use inventory::BatchId;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// One human action.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
pub struct ActionView {
    /// Which.
    #[ts(as = "String")]
    pub id: BatchId,
    /// When.
    pub at: DateTime<Utc>,
    /// Who.
    pub actor: String,
    /// At which desk.
    pub station: String,
    /// What kind: check_out, import, …
    pub kind: String,
    /// What was done: “Checked out 3 items to Ana Ruiz”.
    pub sentence: String,
    /// How many assets it touched.
    pub assets: u32,
    /// Whether it was taken back since.
    pub undone: bool,
    /// Whether it took another back.
    pub is_undo: bool,
    /// Whether a receipt can be made of it.
    pub has_receipt: bool,
}

/// Asks for the latest actions, newest first.
#[derive(Clone, Debug, Default, Serialize, Deserialize, TS)]
#[serde(default)]
#[ts(optional_fields)]
pub struct RecentActions {
    /// How many; 20 if not said.
    pub limit: Option<u32>,
}

/// Takes an action back.
#[derive(Clone, Debug, Default, Serialize, Deserialize, TS)]
#[serde(default)]
#[ts(optional_fields)]
pub struct Undo {
    /// Which; the last one not yet taken back if not said.
    #[ts(as = "Option<String>", optional)]
    pub action: Option<BatchId>,
}

/// An action that was taken back.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
pub struct Undone {
    /// What was taken back.
    pub action: ActionView,
    /// What was done, as the undo bar says it.
    pub sentence: String,
}
