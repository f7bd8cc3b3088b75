//! Places.

use operations::wire::{Done, Failure, ListByText, Page, PlaceView, RecordPlace, Recorded};
use tauri::State;

use crate::desk::Desk;
use crate::request::Request;

/// Lists places.
#[tauri::command]
pub async fn list_places(
    desk: State<'_, Desk>,
    request: Request<ListByText>,
) -> Result<Page<PlaceView>, Failure> {
    desk.run(request, operations::places::list_places).await
}

/// Adds a place or changes it.
#[tauri::command]
pub async fn record_place(
    desk: State<'_, Desk>,
    request: Request<RecordPlace>,
) -> Result<Done<Recorded<PlaceView>>, Failure> {
    desk.run(request, operations::places::record_place).await
}
