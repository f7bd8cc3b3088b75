//! The batch this desk is gathering.

use operations::wire::{
    AddListToBatch, AddToBatch, AddedToBatch, AssetsChanged, BatchView, ConfirmBatch, Done,
    Failure, ListAdded, Nothing, ResolveBatch, ScanTakenBack, SetBatch,
};
use tauri::State;

use crate::desk::Desk;
use crate::picks::Picks;
use crate::request::Request;

/// Shows the batch.
#[tauri::command]
pub async fn show_batch(
    desk: State<'_, Desk>,
    request: Request<Nothing>,
) -> Result<BatchView, Failure> {
    desk.run(request, operations::batches::show_batch).await
}

/// Says what a scanned code is and puts it into the batch.
#[tauri::command]
pub async fn add_to_batch(
    desk: State<'_, Desk>,
    request: Request<AddToBatch>,
) -> Result<AddedToBatch, Failure> {
    desk.run(request, operations::batches::add_to_batch).await
}

/// Puts a list of codes into the batch.
#[tauri::command]
pub async fn add_list_to_batch(
    desk: State<'_, Desk>,
    picks: State<'_, Picks>,
    request: Request<AddListToBatch>,
) -> Result<ListAdded, Failure> {
    let request = request.with_file(&picks, |it| it.file.as_mut())?;
    desk.run(request, operations::batches::add_list_to_batch)
        .await
}

/// Takes the last scan out of the batch.
#[tauri::command]
pub async fn take_back_scan(
    desk: State<'_, Desk>,
    request: Request<Nothing>,
) -> Result<ScanTakenBack, Failure> {
    desk.run(request, operations::batches::take_back_scan).await
}

/// Resolves what stands in the way.
#[tauri::command]
pub async fn resolve_batch(
    desk: State<'_, Desk>,
    request: Request<ResolveBatch>,
) -> Result<BatchView, Failure> {
    desk.run(request, operations::batches::resolve_batch).await
}

/// Says what is to be done with the batch.
#[tauri::command]
pub async fn set_batch(
    desk: State<'_, Desk>,
    request: Request<SetBatch>,
) -> Result<BatchView, Failure> {
    desk.run(request, operations::batches::set_batch).await
}

/// Does to the whole batch what it is for.
#[tauri::command]
pub async fn confirm_batch(
    desk: State<'_, Desk>,
    picks: State<'_, Picks>,
    request: Request<ConfirmBatch>,
) -> Result<Done<AssetsChanged>, Failure> {
    let request = request.with_photos(&picks, |it| &mut it.photos)?;
    desk.run(request, operations::batches::confirm_batch).await
}

/// Lets the batch go.
#[tauri::command]
pub async fn clear_batch(
    desk: State<'_, Desk>,
    request: Request<Nothing>,
) -> Result<BatchView, Failure> {
    desk.run(request, operations::batches::clear_batch).await
}
