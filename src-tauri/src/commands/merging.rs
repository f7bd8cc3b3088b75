//! Two records that are of one thing.

use operations::wire::{Alike, Done, Failure, ListAlike, Merge, MergePreview, Merged};
use tauri::State;

use crate::desk::Desk;
use crate::request::Request;

/// Records that are called alike and may be one.
#[tauri::command]
pub async fn list_alike(
    desk: State<'_, Desk>,
    request: Request<ListAlike>,
) -> Result<Vec<Alike>, Failure> {
    desk.run(request, operations::merging::list_alike).await
}

/// What merging two records would do.
#[tauri::command]
pub async fn preview_merge(
    desk: State<'_, Desk>,
    request: Request<Merge>,
) -> Result<MergePreview, Failure> {
    desk.run(request, operations::merging::preview_merge).await
}

/// Makes one record a second one of another.
#[tauri::command]
pub async fn merge(
    desk: State<'_, Desk>,
    request: Request<Merge>,
) -> Result<Done<Merged>, Failure> {
    desk.run(request, operations::merging::merge).await
}
