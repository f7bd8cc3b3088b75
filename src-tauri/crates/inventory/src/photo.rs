//! Photos kept as proof: how a thing looked when it came back.

use serde::{Deserialize, Serialize};

/// Photos one entry of the journal may name. More nobody looks through when there is a dispute.
pub const MOST_PHOTOS: usize = 6;

/// What the journal says of a photo. Its bytes lie beside the journal and are found by the digest.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct PhotoFacts {
    /// SHA-256 of its bytes, in hexadecimal.
    pub digest: String,
    /// How many bytes it has.
    pub bytes: u32,
    /// Dots across.
    pub width: u32,
    /// Dots down.
    pub height: u32,
}

/// A photo was erased for good. Entries that name it go on naming it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct PhotoErasure {
    /// SHA-256 of the bytes it had, in hexadecimal.
    pub digest: String,
}
