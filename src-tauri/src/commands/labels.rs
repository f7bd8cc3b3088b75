//! Labels: previews, files, printing.

use operations::wire::{
    CommandCodeView, Done, Failure, LabelJob, LabelPlan, LabelPreview, LabelsMade, MakeLabels,
    Nothing, PreviewLabels, PrintLabels, ResumePrint,
};
use tauri::State;

use crate::desk::Desk;
use crate::picks::Picks;
use crate::request::{Listener, Request};

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

/// Makes a file of labels and remembers what was printed.
#[tauri::command]
pub async fn make_labels(
    desk: State<'_, Desk>,
    picks: State<'_, Picks>,
    request: Request<MakeLabels>,
    progress: Listener,
) -> Result<Done<LabelsMade>, Failure> {
    let request = request.with_place(&picks, |it| Some(&mut it.out))?;
    desk.work(request, progress, operations::labels::make_labels)
        .await
}

/// Prints labels and remembers what was printed.
#[tauri::command]
pub async fn print_labels(
    desk: State<'_, Desk>,
    request: Request<PrintLabels>,
    progress: Listener,
) -> Result<Done<LabelsMade>, Failure> {
    desk.work(request, progress, operations::labels::print_labels)
        .await
}

/// Sends the rest of a job that stopped.
#[tauri::command]
pub async fn resume_print(
    desk: State<'_, Desk>,
    request: Request<ResumePrint>,
    progress: Listener,
) -> Result<Done<LabelsMade>, Failure> {
    desk.work(request, progress, operations::labels::resume_print)
        .await
}

/// Lists the commands a scanner can give.
#[tauri::command]
pub async fn list_command_codes(
    desk: State<'_, Desk>,
    request: Request<Nothing>,
) -> Result<Vec<CommandCodeView>, Failure> {
    desk.run(request, operations::commands::list_command_codes)
        .await
}
