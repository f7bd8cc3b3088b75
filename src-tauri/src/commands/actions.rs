//! Actions: what was done, and taking it back.

use operations::wire::{ActionView, Done, Failure, RecentActions, Undo, Undone};
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
