//! Copies that are made by themselves.

use operations::wire::{ChangeCopies, Copies, CopyMade, Failure, MakeCopy, Nothing, RemoveCopies};
use serde::Deserialize;
use tauri::State;

use crate::desk::{Desk, aside};
use crate::picks::{PickedFile, Picks};
use crate::request::{Listener, Request};

/// Says where copies go, how many are kept, and which there are.
#[tauri::command]
pub async fn list_copies(
    desk: State<'_, Desk>,
    request: Request<Nothing>,
) -> Result<Copies, Failure> {
    desk.run(request, operations::copies::list_copies).await
}

/// Makes a copy where copies go and proves it.
#[tauri::command]
pub async fn make_copy(
    desk: State<'_, Desk>,
    request: Request<MakeCopy>,
    progress: Listener,
) -> Result<CopyMade, Failure> {
    desk.work(request, progress, operations::copies::make_copy)
        .await
}

/// Changes where copies go and how many are kept.
#[tauri::command]
pub async fn change_copies(
    desk: State<'_, Desk>,
    picks: State<'_, Picks>,
    request: Request<ChangeCopies>,
) -> Result<Copies, Failure> {
    let request = request.with_place(&picks, |it| it.folder.as_mut())?;
    desk.run(request, operations::copies::change_copies).await
}

/// Removes copies of this register.
#[tauri::command]
pub async fn remove_copies(
    desk: State<'_, Desk>,
    request: Request<RemoveCopies>,
) -> Result<Copies, Failure> {
    desk.run(request, operations::copies::remove_copies).await
}

/// Names one of the copies.
#[derive(Debug, Deserialize)]
pub struct PickCopy {
    name: String,
}

/// Picks one of the copies of this register as a file to read, as if it had been picked in the system's dialog.
#[tauri::command]
pub async fn pick_copy(
    desk: State<'_, Desk>,
    picks: State<'_, Picks>,
    request: Request<PickCopy>,
) -> Result<PickedFile, Failure> {
    let desk = desk.inner().clone();
    let path = aside(move || operations::copies::path_of(desk.office()?.as_ref(), &request.0.name))
        .await?;
    Ok(picks.file(path))
}
