//! What belongs to the window and not to the register.

use operations::wire::Failure;
use serde::Deserialize;
use tauri::State;

use crate::desk::Desk;
use crate::request::Request;

/// Names a piece of work by the id its listener was told.
#[derive(Debug, Deserialize)]
pub struct Cancel {
    work_id: String,
}

/// Asks a piece of work to stop; whether it was still under way.
#[tauri::command]
pub async fn cancel(desk: State<'_, Desk>, request: Request<Cancel>) -> Result<bool, Failure> {
    Ok(desk.works().cancel(&request.0.work_id))
}
