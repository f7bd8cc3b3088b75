//! Photos kept as proof.

use super::FileRef;
use inventory::PhotoFacts;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// A photo that is to be kept: of a file, or what was pasted.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(default)]
#[ts(optional_fields)]
pub struct PhotoGiven {
    /// The file: PNG or JPEG.
    pub file: Option<FileRef>,
    /// The photo itself in base64, when it is no file.
    pub picture: Option<String>,
}

/// A photo that is kept.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct PhotoRef {
    /// What it is found by: the SHA-256 of its bytes, in hexadecimal.
    pub digest: String,
    /// Dots across.
    pub width: u32,
    /// Dots down.
    pub height: u32,
}

/// Asks for a photo that is kept.
#[derive(Clone, Debug, Default, Serialize, Deserialize, TS)]
#[serde(default)]
#[ts(optional_fields)]
pub struct ShowPhoto {
    /// Which.
    #[ts(as = "String")]
    pub digest: String,
    /// Made so small that its longer side has this many dots; as it is kept if not said.
    pub longest: Option<u32>,
    /// The file to write it to, in place of answering it.
    pub out: Option<FileRef>,
}

/// A photo to look at.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct PhotoView {
    /// Dots across.
    pub width: u32,
    /// Dots down.
    pub height: u32,
    /// A JPEG in base64; empty where it was written to a file.
    pub picture: String,
}

/// Asks for a photo to be erased.
#[derive(Clone, Debug, Default, Serialize, Deserialize, TS)]
#[serde(default)]
#[ts(optional_fields)]
pub struct ErasePhoto {
    /// Which.
    #[ts(as = "String")]
    pub digest: String,
    /// Why: it stays in the journal.
    #[ts(as = "String")]
    pub reason: String,
}

/// A photo that was erased.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct PhotoErased {
    /// Which it was.
    pub digest: String,
}

impl From<&PhotoFacts> for PhotoRef {
    fn from(facts: &PhotoFacts) -> PhotoRef {
        PhotoRef {
            digest: facts.digest.clone(),
            width: facts.width,
            height: facts.height,
        }
    }
}
