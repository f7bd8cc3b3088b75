//! Labels: sheets, previews, PDFs.

use operations::wire::{
    Done, Failure, LabelJob, LabelPlan, LabelPreview, LabelsMade, ListByText, MakeLabels,
    PreviewLabels, SheetView,
};
use tauri::State;

use crate::desk::Desk;
use crate::picks::Picks;
use crate::request::{Listener, Request};

/// Lists the sheets of labels that can be bought.
#[tauri::command]
pub async fn list_sheets(
    desk: State<'_, Desk>,
    request: Request<ListByText>,
) -> Result<Vec<SheetView>, Failure> {
    desk.run(request, operations::labels::list_sheets).await
}

/// Says what a label job would print and whether it would scan.
#[tauri::command]
pub async fn plan_labels(
    desk: State<'_, Desk>,
    request: Request<LabelJob>,
) -> Result<LabelPlan, Failure> {
    desk.run(request, operations::labels::plan_labels).await
}

/// Draws a page as it will be printed.
#[tauri::command]
pub async fn preview_labels(
    desk: State<'_, Desk>,
    request: Request<PreviewLabels>,
) -> Result<LabelPreview, Failure> {
    desk.run(request, operations::labels::preview_labels).await
}

/// Makes the PDF and remembers that these assets have a label.
#[tauri::command]
pub async fn make_labels(
    desk: State<'_, Desk>,
    picks: State<'_, Picks>,
    request: Request<MakeLabels>,
    progress: Listener,
) -> Result<Done<LabelsMade>, Failure> {
    let request = request.with_file(&picks, |it| Some(&mut it.out))?;
    desk.work(request, progress, operations::labels::make_labels)
        .await
}
