//! About this window.

use serde::Serialize;
use tauri::State;

use crate::desk::Desk;
use crate::failure::Failure;

/// What one wants to know when asking for help.
#[derive(Debug, Serialize)]
pub struct About {
    version: String,
    folder: String,
}

/// Says which version this is and where the register lies.
#[tauri::command]
pub async fn about(desk: State<'_, Desk>) -> Result<About, Failure> {
    Ok(About {
        version: env!("CARGO_PKG_VERSION").into(),
        folder: desk.folder().display().to_string(),
    })
}
