//! The print journal.

use operations::wire::{Failure, ListPrints, Page, PrintRow, PrintView, ShowPrint};
use tauri::State;

use crate::desk::Desk;
use crate::request::Request;

/// Lists what was printed.
#[tauri::command]
pub async fn list_prints(
    desk: State<'_, Desk>,
    request: Request<ListPrints>,
) -> Result<Page<PrintRow>, Failure> {
    desk.run(request, operations::prints::list_prints).await
}

/// Shows one print job.
#[tauri::command]
pub async fn show_print(
    desk: State<'_, Desk>,
    request: Request<ShowPrint>,
) -> Result<PrintView, Failure> {
    desk.run(request, operations::prints::show_print).await
}
