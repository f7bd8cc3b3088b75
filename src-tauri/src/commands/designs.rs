//! Label designs.

use operations::wire::{
    DesignPreview, DesignView, Done, Failure, ListByText, LogoRead, Nothing, PreviewDesign,
    ReadLogo, RecordDesign, Recorded, RemoveDesign,
};
use tauri::State;

use crate::desk::Desk;
use crate::picks::Picks;
use crate::request::Request;

/// Lists the label designs.
#[tauri::command]
pub async fn list_designs(
    desk: State<'_, Desk>,
    request: Request<ListByText>,
) -> Result<Vec<DesignView>, Failure> {
    desk.run(request, operations::designs::list_designs).await
}

/// Adds a label design or changes it.
#[tauri::command]
pub async fn record_design(
    desk: State<'_, Desk>,
    request: Request<RecordDesign>,
) -> Result<Done<Recorded<DesignView>>, Failure> {
    desk.run(request, operations::designs::record_design).await
}

/// Removes a label design.
#[tauri::command]
pub async fn remove_design(
    desk: State<'_, Desk>,
    request: Request<RemoveDesign>,
) -> Result<Done<Nothing>, Failure> {
    desk.run(request, operations::designs::remove_design).await
}

/// Draws a label by a design that need not be saved.
#[tauri::command]
pub async fn preview_design(
    desk: State<'_, Desk>,
    request: Request<PreviewDesign>,
) -> Result<DesignPreview, Failure> {
    desk.run(request, operations::designs::preview_design).await
}

/// Reads a picture to be a logo.
#[tauri::command]
pub async fn read_logo(
    desk: State<'_, Desk>,
    picks: State<'_, Picks>,
    request: Request<ReadLogo>,
) -> Result<LogoRead, Failure> {
    let request = request.with_file(&picks, |it| Some(&mut it.file))?;
    desk.run(request, operations::designs::read_logo).await
}
