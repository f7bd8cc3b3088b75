//! Actions: what people did, taking it back and doing it again.

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
    /// How many things of any kind it touched, at least; exact where they are more than twenty.
    pub things: u32,
    /// Whether it was taken back since and not done again.
    pub undone: bool,
    /// Whether it took another back.
    pub is_undo: bool,
    /// Whether it did another again.
    pub is_redo: bool,
    /// Whether an undo may take it back, as far as its kind and its own past say.
    pub can_undo: bool,
    /// Whether a redo may do it again: it was taken back.
    pub can_redo: bool,
    /// Why it is never taken back, where its kind is such.
    pub stays: Option<String>,
    /// Whether taking it back, or doing it again, asks a person first, as of now.
    pub asks_first: bool,
    /// Whether a receipt can be made of it.
    pub has_receipt: bool,
    /// The ticket it was done for; empty where none was said.
    pub ticket: String,
}

/// Asks for the latest actions, newest first.
#[derive(Clone, Debug, Default, Serialize, Deserialize, TS)]
#[serde(default)]
#[ts(optional_fields)]
pub struct RecentActions {
    /// How many; 20 if not said.
    pub limit: Option<u32>,
    /// Only those done for this ticket.
    pub ticket: Option<String>,
}

/// Takes an action back.
#[derive(Clone, Debug, Default, Serialize, Deserialize, TS)]
#[serde(default)]
#[ts(optional_fields)]
pub struct Undo {
    /// Which; the last one not yet taken back if not said.
    #[ts(as = "Option<String>", optional)]
    pub action: Option<BatchId>,
    /// That it is meant because it was the last when the person looked: refused, as without a name, where something is open
    /// that may be what they mean.
    #[ts(as = "Option<bool>", optional)]
    pub as_last: bool,
    /// That the person was asked and said yes; needed for more than twenty things and for what is older than ten minutes.
    #[ts(as = "Option<bool>", optional)]
    pub confirmed: bool,
}

/// Does an action again that was taken back.
#[derive(Clone, Debug, Default, Serialize, Deserialize, TS)]
#[serde(default)]
#[ts(optional_fields)]
pub struct Redo {
    /// Which, or the undo of it; what this desk took back last if not said, and nothing once it did something else.
    #[ts(as = "Option<String>", optional)]
    pub action: Option<BatchId>,
    /// As for [`Undo`].
    #[ts(as = "Option<bool>", optional)]
    pub confirmed: bool,
}

/// What was done last, and what would be taken back or done again now.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
pub struct LatestAction {
    /// What was done last.
    pub last: Option<ActionView>,
    /// What an undo would take back.
    pub undo: Option<ActionView>,
    /// What a redo of this desk would do again.
    pub redo: Option<ActionView>,
}

/// An action that was taken back.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
pub struct Undone {
    /// What was taken back.
    pub action: ActionView,
    /// What was done, as the undo bar says it.
    pub sentence: String,
}

/// An action that was done again.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
pub struct Redone {
    /// What was done again.
    pub action: ActionView,
    /// What was done, as the undo bar says it.
    pub sentence: String,
}

/// What has begun and is not ended, if anything.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
pub struct UnfinishedAction {
    /// It.
    pub action: Option<UnfinishedView>,
}

/// An action that has begun and is not ended: its records say so, and nothing can be done with them until it is.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
pub struct UnfinishedView {
    /// When it began.
    pub at: DateTime<Utc>,
    /// Who began it.
    pub actor: String,
    /// At which desk.
    pub station: String,
    /// What kind: import, undo, …
    pub kind: String,
    /// What is done: “Import of assets.csv”.
    pub sentence: String,
    /// How many entries are written.
    pub written: u32,
    /// How many there are to be; not known while it is under way, nor where what was still to be written is gone.
    pub entries: Option<u32>,
    /// Whether a program is writing it just now; else it was interrupted.
    pub under_way: bool,
}

/// What was interrupted is ended.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
pub struct UnfinishedEnded {
    /// What was done, as the undo bar says it.
    pub sentence: String,
}
