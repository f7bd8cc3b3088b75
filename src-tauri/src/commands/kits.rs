//! Kits: a named set that goes out together.

use operations::wire::{
    Done, Failure, KitAdded, KitView, ListByText, Page, RecordKit, Recorded, WhichKit,
};
use tauri::State;

use crate::desk::Desk;
use crate::request::Request;

/// Kits by name.
#[tauri::command]
pub async fn list_kits(
    desk: State<'_, Desk>,
    request: Request<ListByText>,
) -> Result<Page<KitView>, Failure> {
    desk.run(request, operations::kits::list_kits).await
}

/// Puts a kit together, or changes one.
#[tauri::command]
pub async fn record_kit(
    desk: State<'_, Desk>,
    request: Request<RecordKit>,
) -> Result<Done<Recorded<KitView>>, Failure> {
    desk.run(request, operations::kits::record_kit).await
}

/// Takes a kit apart.
#[tauri::command]
pub async fn remove_kit(
    desk: State<'_, Desk>,
    request: Request<WhichKit>,
) -> Result<Done<Recorded<KitView>>, Failure> {
    desk.run(request, operations::kits::remove_kit).await
}

/// Puts a kit into the batch of this desk.
#[tauri::command]
pub async fn add_kit_to_batch(
    desk: State<'_, Desk>,
    request: Request<WhichKit>,
) -> Result<KitAdded, Failure> {
    desk.run(request, operations::kits::add_kit_to_batch).await
}
