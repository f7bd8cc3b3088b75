//! Actions: what was done, taking it back and doing it again.

use operations::wire::{
    ActionView, Done, Failure, LatestAction, Nothing, RecentActions, Redo, Redone, Undo, Undone,
    UnfinishedAction, UnfinishedEnded,
};
use tauri::State;

use crate::desk::Desk;
use crate::request::{Listener, Request};

/// Lists the latest actions.
#[tauri::command]
pub async fn recent_actions(
    desk: State<'_, Desk>,
    request: Request<RecentActions>,
) -> Result<Vec<ActionView>, Failure> {
    desk.run(request, operations::actions::recent_actions).await
}

/// Shows what was done last, and what would be taken back or done again now.
#[tauri::command]
pub async fn latest_action(
    desk: State<'_, Desk>,
    request: Request<Nothing>,
) -> Result<LatestAction, Failure> {
    desk.run(request, operations::actions::latest_action).await
}

/// Takes an action back.
#[tauri::command]
pub async fn undo(
    desk: State<'_, Desk>,
    request: Request<Undo>,
    progress: Listener,
) -> Result<Done<Undone>, Failure> {
    desk.work(request, progress, operations::actions::undo)
        .await
}

/// Does an action again that was taken back.
#[tauri::command]
pub async fn redo(
    desk: State<'_, Desk>,
    request: Request<Redo>,
    progress: Listener,
) -> Result<Done<Redone>, Failure> {
    desk.work(request, progress, operations::actions::redo)
        .await
}

/// Shows what has begun and is not ended.
#[tauri::command]
pub async fn unfinished(
    desk: State<'_, Desk>,
    request: Request<Nothing>,
) -> Result<UnfinishedAction, Failure> {
    desk.run(request, operations::actions::unfinished).await
}

/// Finishes what was interrupted.
#[tauri::command]
pub async fn finish_unfinished(
    desk: State<'_, Desk>,
    request: Request<Nothing>,
    progress: Listener,
) -> Result<Done<UnfinishedEnded>, Failure> {
    desk.work(request, progress, operations::actions::finish_unfinished)
        .await
}

/// Takes back what was interrupted.
#[tauri::command]
pub async fn take_back_unfinished(
    desk: State<'_, Desk>,
    request: Request<Nothing>,
    progress: Listener,
) -> Result<Done<UnfinishedEnded>, Failure> {
    desk.work(request, progress, operations::actions::take_back_unfinished)
        .await
}
