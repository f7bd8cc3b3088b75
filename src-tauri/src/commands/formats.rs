//! Label formats.

use operations::wire::{
    Done, ExportFormat, Exported, Failure, FormatView, ImportFormat, ListByText, Nothing,
    RecordFormat, Recorded, RemoveFormat,
};
use tauri::State;

use crate::desk::Desk;
use crate::picks::Picks;
use crate::request::Request;

/// Lists the label formats.
#[tauri::command]
pub async fn list_formats(
    desk: State<'_, Desk>,
    request: Request<ListByText>,
) -> Result<Vec<FormatView>, Failure> {
    desk.run(request, operations::formats::list_formats).await
}

/// Adds a label format or changes it.
#[tauri::command]
pub async fn record_format(
    desk: State<'_, Desk>,
    request: Request<RecordFormat>,
) -> Result<Done<Recorded<FormatView>>, Failure> {
    desk.run(request, operations::formats::record_format).await
}

/// Removes a label format.
#[tauri::command]
pub async fn remove_format(
    desk: State<'_, Desk>,
    request: Request<RemoveFormat>,
) -> Result<Done<Nothing>, Failure> {
    desk.run(request, operations::formats::remove_format).await
}

/// Writes a label format into a file.
#[tauri::command]
pub async fn export_format(
    desk: State<'_, Desk>,
    picks: State<'_, Picks>,
    request: Request<ExportFormat>,
) -> Result<Exported, Failure> {
    let request = request.with_place(&picks, |it| Some(&mut it.out))?;
    desk.run(request, operations::formats::export_format).await
}

/// Takes a label format from a file.
#[tauri::command]
pub async fn import_format(
    desk: State<'_, Desk>,
    picks: State<'_, Picks>,
    request: Request<ImportFormat>,
) -> Result<Done<Recorded<FormatView>>, Failure> {
    let request = request.with_file(&picks, |it| Some(&mut it.file))?;
    desk.run(request, operations::formats::import_format).await
}
