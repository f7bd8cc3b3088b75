//! The scanners of this desk.

use operations::wire::{Failure, Nothing, RecordScanner, RemoveScanner, ScannerView};
use tauri::State;

use crate::desk::Desk;
use crate::request::Request;

/// Names the scanners of this desk.
#[tauri::command]
pub async fn list_scanners(
    desk: State<'_, Desk>,
    request: Request<Nothing>,
) -> Result<Vec<ScannerView>, Failure> {
    desk.run(request, operations::scanners::list_scanners).await
}

/// Sets a scanner up.
#[tauri::command]
pub async fn record_scanner(
    desk: State<'_, Desk>,
    request: Request<RecordScanner>,
) -> Result<Vec<ScannerView>, Failure> {
    desk.run(request, operations::scanners::record_scanner)
        .await
}

/// Forgets a scanner.
#[tauri::command]
pub async fn remove_scanner(
    desk: State<'_, Desk>,
    request: Request<RemoveScanner>,
) -> Result<Vec<ScannerView>, Failure> {
    desk.run(request, operations::scanners::remove_scanner)
        .await
}
