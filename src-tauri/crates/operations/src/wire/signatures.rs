//! Signatures drawn on a screen.

use super::FileRef;
use chrono::{DateTime, Utc};
use inventory::{BatchId, Drawing};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// A drawn signature: where the pen went, in pixels or any other unit, y downwards.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct SignatureStrokes {
    /// Stroke by stroke, each a list of points.
    pub strokes: Vec<Vec<(f32, f32)>>,
}

impl From<Drawing> for SignatureStrokes {
    fn from(drawing: Drawing) -> SignatureStrokes {
        let strokes = drawing.strokes.into_iter();
        SignatureStrokes {
            strokes: strokes
                .map(|stroke| {
                    let points = stroke.into_iter();
                    points.map(|(x, y)| (f32::from(x), f32::from(y))).collect()
                })
                .collect(),
        }
    }
}

/// Asks to keep what the other side of a check-out, a check-in or a hand-on drew.
#[derive(Clone, Debug, Default, Serialize, Deserialize, TS)]
#[serde(default)]
#[ts(optional_fields)]
pub struct SignReceipt {
    /// For which action; for the last check-out, check-in or hand-on not taken back if not said.
    #[ts(as = "Option<String>", optional)]
    pub action: Option<BatchId>,
    /// What was drawn.
    pub signature: Option<SignatureStrokes>,
    /// The file that has it, written as `signature` is, when it is not said.
    pub file: Option<FileRef>,
}

/// Asks who signed for an action, or would.
#[derive(Clone, Debug, Default, Serialize, Deserialize, TS)]
#[serde(default)]
#[ts(optional_fields)]
pub struct ShowSignature {
    /// For which; for the last check-out, check-in or hand-on not taken back if not said.
    #[ts(as = "Option<String>", optional)]
    pub action: Option<BatchId>,
}

/// Who signs for an action, and what was drawn.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
pub struct SignatureView {
    /// The action.
    #[ts(as = "String")]
    pub action: BatchId,
    /// What was done, in one line.
    pub about: String,
    /// The people of whom one signs, as they are called now. The signature goes when one of them is erased.
    pub signers: Vec<String>,
    /// The last signature that was drawn for it.
    pub drawn: Option<DrawnSignature>,
}

/// A signature that was drawn.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
pub struct DrawnSignature {
    /// When.
    #[ts(type = "string")]
    pub at: DateTime<Utc>,
    /// Who worked at the desk.
    pub actor: String,
    /// The strokes; none where it was erased since.
    pub signature: Option<SignatureStrokes>,
}

/// Asks for the signatures drawn for an action to be erased.
#[derive(Clone, Debug, Default, Serialize, Deserialize, TS)]
#[serde(default)]
#[ts(optional_fields)]
pub struct EraseSignature {
    /// For which.
    #[ts(as = "String")]
    pub action: Option<BatchId>,
    /// Why: it stays in the journal.
    #[ts(as = "String")]
    pub reason: String,
}

/// Signatures that were erased.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct SignaturesErased {
    /// The action they were drawn for.
    #[ts(as = "String")]
    pub action: BatchId,
}
