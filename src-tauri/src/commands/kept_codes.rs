//! Codes of others that are kept with an asset.

use operations::wire::{AssetsChanged, Done, Failure, KeepCode, RemoveCode};
use tauri::State;

use crate::desk::Desk;
use crate::request::Request;

/// Keeps a code with an asset.
#[tauri::command]
pub async fn keep_code(
    desk: State<'_, Desk>,
    request: Request<KeepCode>,
) -> Result<Done<AssetsChanged>, Failure> {
    desk.run(request, operations::kept_codes::keep_code).await
}

/// Removes a code from the asset it is kept with.
#[tauri::command]
pub async fn remove_code(
    desk: State<'_, Desk>,
    request: Request<RemoveCode>,
) -> Result<Done<AssetsChanged>, Failure> {
    desk.run(request, operations::kept_codes::remove_code).await
}
