//! Pictures and camera frames in, codes out.

use super::{FileRef, ScanVerdict};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// Reads the codes of a picture: of a file, or of what was pasted.
#[derive(Clone, Debug, Default, Serialize, Deserialize, TS)]
#[serde(default)]
#[ts(optional_fields)]
pub struct ReadPicture {
    /// The file: PNG or JPEG.
    pub file: Option<FileRef>,
    /// The picture itself in base64, when it is no file.
    pub picture: Option<String>,
}

/// What was read in a picture. Nothing of the picture is kept.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
pub struct PictureRead {
    /// Dots across, the way up it is seen.
    pub width: u32,
    /// Dots down.
    pub height: u32,
    /// A smaller one to look at: a JPEG in base64.
    pub preview: String,
    /// Every code that could be read, from the top down.
    pub codes: Vec<PictureCode>,
}

/// A code of a picture, where it stands, and what it is.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
pub struct PictureCode {
    /// What kind of code it is: “QR”, “Data Matrix”, “Code 128” …
    pub symbology: String,
    /// The corners it stands between, in turn around it; in dots of the picture, across and down.
    pub corners: Vec<[f32; 2]>,
    /// What it is on this register.
    pub verdict: ScanVerdict,
}

/// What was read in one frame of a camera. Nothing of the frame is kept.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
pub struct FrameRead {
    /// Dots across, as they came to the reader.
    pub width: u32,
    /// Dots down.
    pub height: u32,
    /// Every code that could be read at once.
    pub codes: Vec<PictureCode>,
}
