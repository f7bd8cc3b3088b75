//! Pictures and camera frames: which codes are in them.

use operations::wire::{Failure, FrameRead, PictureRead, ReadPicture};
use tauri::State;
use tauri::ipc::{InvokeBody, Request as Sent};

use crate::desk::{Desk, aside};
use crate::picks::Picks;
use crate::request::{Listener, Request};

/// Reads the codes of a picture.
#[tauri::command]
pub async fn read_picture(
    desk: State<'_, Desk>,
    picks: State<'_, Picks>,
    request: Request<ReadPicture>,
    progress: Listener,
) -> Result<PictureRead, Failure> {
    let request = request.with_file(&picks, |it| it.file.as_mut())?;
    desk.work(request, progress, operations::pictures::read_picture)
        .await
}

/// Reads the codes of a frame of the camera: shades of grey as bytes, their size in the headers `width` and `height`.
#[tauri::command]
pub async fn read_frame(desk: State<'_, Desk>, sent: Sent<'_>) -> Result<FrameRead, Failure> {
    let side =
        |name: &str| -> Option<u32> { sent.headers().get(name)?.to_str().ok()?.parse().ok() };
    let (InvokeBody::Raw(shades), Some(width), Some(height)) =
        (sent.body(), side("width"), side("height"))
    else {
        let message = "The window sent no frame of a camera. Nothing was read.";
        return Err(Failure::new("request.malformed", message));
    };
    let (desk, shades) = (desk.inner().clone(), shades.clone());
    aside(move || operations::pictures::read_frame(desk.office()?.as_ref(), width, height, shades))
        .await
}
