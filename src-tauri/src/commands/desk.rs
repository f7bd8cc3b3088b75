//! The first screen.

use operations::wire::{DeskSummary, Failure, Nothing};
use tauri::State;

use crate::desk::Desk;
use crate::request::Request;

/// Says what the first screen shows beside the scan.
#[tauri::command]
pub async fn desk_summary(
    desk: State<'_, Desk>,
    request: Request<Nothing>,
) -> Result<DeskSummary, Failure> {
    desk.run(request, operations::desk::desk_summary).await
}
