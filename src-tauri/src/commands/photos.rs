//! Photos kept as proof.

use operations::wire::{
    Done, ErasePhoto, Erased, Failure, PhotoErased, PhotoGiven, PhotoView, ShowPhoto,
};
use tauri::State;

use crate::desk::Desk;
use crate::picks::Picks;
use crate::request::Request;

/// Shows how a photo will be kept.
#[tauri::command]
pub async fn read_photo(
    desk: State<'_, Desk>,
    picks: State<'_, Picks>,
    request: Request<PhotoGiven>,
) -> Result<PhotoView, Failure> {
    let request = request.with_file(&picks, |it| it.file.as_mut())?;
    desk.run(request, operations::photos::read_photo).await
}

/// A photo that is kept.
#[tauri::command]
pub async fn show_photo(
    desk: State<'_, Desk>,
    picks: State<'_, Picks>,
    request: Request<ShowPhoto>,
) -> Result<PhotoView, Failure> {
    let request = request.with_place(&picks, |it| it.out.as_mut())?;
    desk.run(request, operations::photos::show_photo).await
}

/// Erases a photo for good.
#[tauri::command]
pub async fn erase_photo(
    desk: State<'_, Desk>,
    request: Request<ErasePhoto>,
) -> Result<Done<Erased<PhotoErased>>, Failure> {
    desk.run(request, operations::photos::erase_photo).await
}
