//! The register as a whole: settings, checking, copies.

use operations::Closed;
use operations::wire::{
    BackedUp, Backup, ChangeSettings, Check, CheckReport, Done, Failure, Generate, Generated,
    Nothing, Rebuilt, Restore, Restored, Settings, Status,
};
use tauri::State;

use crate::desk::{Desk, aside};
use crate::picks::Picks;
use crate::request::{Listener, Request};

/// Says what this is, where it lives and how it is.
#[tauri::command]
pub async fn status(desk: State<'_, Desk>, request: Request<Nothing>) -> Result<Status, Failure> {
    desk.run(request, operations::register::status).await
}

/// Begins a new register where this desk's is gone.
#[tauri::command]
pub async fn begin_register(
    desk: State<'_, Desk>,
    request: Request<Nothing>,
) -> Result<Status, Failure> {
    let desk = desk.inner().clone();
    aside(move || request.done(|_| desk.begin())).await
}

/// Says the register's settings.
#[tauri::command]
pub async fn settings(
    desk: State<'_, Desk>,
    request: Request<Nothing>,
) -> Result<Settings, Failure> {
    desk.run(request, operations::register::settings).await
}

/// Changes settings.
#[tauri::command]
pub async fn change_settings(
    desk: State<'_, Desk>,
    request: Request<ChangeSettings>,
) -> Result<Done<Settings>, Failure> {
    desk.run(request, operations::register::change_settings)
        .await
}

/// Proves that nobody changed the register with another program; also of one that does not open.
#[tauri::command]
pub async fn check(
    desk: State<'_, Desk>,
    request: Request<Check>,
    progress: Listener,
) -> Result<CheckReport, Failure> {
    desk.work_closed(request, progress, Closed::check).await
}

/// Makes the register ready for this version of the program, while the window shows how far that is.
#[tauri::command]
pub async fn make_ready(
    desk: State<'_, Desk>,
    request: Request<Nothing>,
    progress: Listener,
) -> Result<Done<Rebuilt>, Failure> {
    desk.work_closed(request, progress, Closed::make_ready)
        .await
}

/// Makes the read tables anew from the journal; also of a register that does not open.
#[tauri::command]
pub async fn rebuild(
    desk: State<'_, Desk>,
    request: Request<Nothing>,
    progress: Listener,
) -> Result<Done<Rebuilt>, Failure> {
    desk.replacing(
        request,
        progress,
        operations::register::rebuild,
        |closed, _, work| closed.rebuild(work),
    )
    .await
}

/// Makes a copy of the register and proves it.
#[tauri::command]
pub async fn backup(
    desk: State<'_, Desk>,
    picks: State<'_, Picks>,
    request: Request<Backup>,
    progress: Listener,
) -> Result<BackedUp, Failure> {
    let request = request.with_place(&picks, |it| Some(&mut it.out))?;
    desk.work(request, progress, operations::register::backup)
        .await
}

/// Puts a copy in the place of the register; also of one that does not open.
#[tauri::command]
pub async fn restore(
    desk: State<'_, Desk>,
    picks: State<'_, Picks>,
    request: Request<Restore>,
    progress: Listener,
) -> Result<Done<Restored>, Failure> {
    let request = request.with_file(&picks, |it| Some(&mut it.file))?;
    desk.replacing(
        request,
        progress,
        operations::register::restore,
        Closed::restore,
    )
    .await
}

/// Fills the register with believable data.
#[tauri::command]
pub async fn generate(
    desk: State<'_, Desk>,
    request: Request<Generate>,
    progress: Listener,
) -> Result<Done<Generated>, Failure> {
    desk.work(request, progress, operations::generate::generate)
        .await
}
