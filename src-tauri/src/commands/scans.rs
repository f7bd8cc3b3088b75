//! Scans: what a code is.

use operations::wire::{Failure, Scan, ScanVerdict};
use tauri::State;

use crate::desk::Desk;
use crate::request::Request;

/// Says what a scanned code is.
#[tauri::command]
pub async fn scan(desk: State<'_, Desk>, request: Request<Scan>) -> Result<ScanVerdict, Failure> {
    desk.run(request, operations::scans::scan).await
}
