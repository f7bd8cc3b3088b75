//! Whether this desk scans with a camera.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// Whether this desk scans with a camera; off until somebody asks for it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct CameraUse {
    /// The window may look through the camera.
    pub on: bool,
}
