//! What a text in a field means.

use operations::wire::{Choose, Chosen, Failure};
use tauri::State;

use crate::desk::Desk;
use crate::request::Request;

/// Says which one thing a text names.
#[tauri::command]
pub async fn choose(desk: State<'_, Desk>, request: Request<Choose>) -> Result<Chosen, Failure> {
    desk.run(request, operations::choices::choose).await
}
