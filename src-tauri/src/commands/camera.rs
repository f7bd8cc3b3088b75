//! The camera of this desk.

use operations::wire::{CameraUse, Failure, Nothing};
use tauri::State;

use crate::desk::Desk;
use crate::request::Request;

/// Says whether this desk scans with a camera.
#[tauri::command]
pub async fn show_camera(
    desk: State<'_, Desk>,
    request: Request<Nothing>,
) -> Result<CameraUse, Failure> {
    desk.run(request, operations::camera::show_camera).await
}

/// Says whether this desk scans with a camera from now on.
#[tauri::command]
pub async fn use_camera(
    desk: State<'_, Desk>,
    request: Request<CameraUse>,
) -> Result<CameraUse, Failure> {
    desk.run(request, operations::camera::use_camera).await
}
