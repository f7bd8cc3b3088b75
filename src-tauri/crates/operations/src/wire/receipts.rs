//! Receipts of hand-overs.

use super::FileRef;
use inventory::BatchId;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// Asks for the receipt of a check-out, a check-in or a hand-on, as PDF.
#[derive(Clone, Debug, Default, Serialize, Deserialize, TS)]
#[serde(default)]
#[ts(optional_fields)]
pub struct MakeReceipt {
    /// Of which action; of the last check-out, check-in or hand-on not taken back if not said.
    #[ts(as = "Option<String>", optional)]
    pub action: Option<BatchId>,
    /// Into which file.
    #[ts(as = "FileRef")]
    pub out: FileRef,
}

/// A receipt that was written.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
pub struct ReceiptMade {
    /// The file.
    pub file: String,
    /// The action it is of.
    #[ts(as = "String")]
    pub action: BatchId,
    /// How many items it lists.
    pub items: u32,
    /// What was done, in one line.
    pub sentence: String,
    /// Where the journal ended with this action; the receipt says it in short.
    pub head: Option<super::JournalHead>,
}
