//! Tag series.

use operations::wire::{Done, Failure, Nothing, RecordSeries, Recorded, SeriesView};
use tauri::State;

use crate::desk::Desk;
use crate::request::Request;

/// Lists the tag series.
#[tauri::command]
pub async fn list_series(
    desk: State<'_, Desk>,
    request: Request<Nothing>,
) -> Result<Vec<SeriesView>, Failure> {
    desk.run(request, operations::series::list_series).await
}

/// Adds a tag series or changes it.
#[tauri::command]
pub async fn record_series(
    desk: State<'_, Desk>,
    request: Request<RecordSeries>,
) -> Result<Done<Recorded<SeriesView>>, Failure> {
    desk.run(request, operations::series::record_series).await
}
