//! Reports, on screen and as files.

use operations::wire::{
    ExportReport, Exported, Failure, StockReport, StockReportRequest, WarrantyReport,
    WarrantyReportRequest,
};
use tauri::State;

use crate::desk::Desk;
use crate::picks::Picks;
use crate::request::{Listener, Request};

/// Reports which warranties end when.
#[tauri::command]
pub async fn warranty_report(
    desk: State<'_, Desk>,
    request: Request<WarrantyReportRequest>,
) -> Result<WarrantyReport, Failure> {
    desk.run(request, operations::reports::warranty_report)
        .await
}

/// Reports what there is and what it is worth.
#[tauri::command]
pub async fn stock_report(
    desk: State<'_, Desk>,
    request: Request<StockReportRequest>,
) -> Result<StockReport, Failure> {
    desk.run(request, operations::reports::stock_report).await
}

/// Writes a report to a file.
#[tauri::command]
pub async fn export_report(
    desk: State<'_, Desk>,
    picks: State<'_, Picks>,
    request: Request<ExportReport>,
    progress: Listener,
) -> Result<Exported, Failure> {
    let request = request.with_place(&picks, |it| Some(&mut it.out))?;
    desk.work(request, progress, operations::export::export_report)
        .await
}
