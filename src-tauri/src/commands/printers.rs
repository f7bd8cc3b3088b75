//! Printers and their calibrations.

use operations::wire::{
    Calibrate, CalibrationPageMade, CalibrationView, Done, Failure, ListPrinters,
    MakeCalibrationPage, Nothing, PrinterView, RecordPrinter, Recorded, RemovePrinter,
};
use tauri::State;

use crate::desk::Desk;
use crate::picks::Picks;
use crate::request::{Listener, Request};

/// Lists the printers.
#[tauri::command]
pub async fn list_printers(
    desk: State<'_, Desk>,
    request: Request<ListPrinters>,
) -> Result<Vec<PrinterView>, Failure> {
    desk.run(request, operations::printers::list_printers).await
}

/// Sets a printer up or changes it.
#[tauri::command]
pub async fn record_printer(
    desk: State<'_, Desk>,
    request: Request<RecordPrinter>,
) -> Result<Done<Recorded<PrinterView>>, Failure> {
    desk.run(request, operations::printers::record_printer)
        .await
}

/// Forgets a printer.
#[tauri::command]
pub async fn remove_printer(
    desk: State<'_, Desk>,
    request: Request<RemovePrinter>,
) -> Result<Done<Nothing>, Failure> {
    desk.run(request, operations::printers::remove_printer)
        .await
}

/// Saves what a printer does to a format.
#[tauri::command]
pub async fn calibrate(
    desk: State<'_, Desk>,
    request: Request<Calibrate>,
) -> Result<Done<Recorded<CalibrationView>>, Failure> {
    desk.run(request, operations::printers::calibrate).await
}

/// Makes the page on which that is read off.
#[tauri::command]
pub async fn make_calibration_page(
    desk: State<'_, Desk>,
    picks: State<'_, Picks>,
    request: Request<MakeCalibrationPage>,
    progress: Listener,
) -> Result<CalibrationPageMade, Failure> {
    let request = request.with_place(&picks, |it| it.out.as_mut())?;
    desk.work(
        request,
        progress,
        operations::calibration_page::make_calibration_page,
    )
    .await
}
