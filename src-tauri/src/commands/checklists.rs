//! What has to come back with a thing.

use operations::wire::{
    ChecklistItem, ChecklistOf, ChecklistView, Done, Failure, Nothing, SetChecklist,
};
use tauri::State;

use crate::desk::Desk;
use crate::request::Request;

/// The checklists of all categories that have one.
#[tauri::command]
pub async fn list_checklists(
    desk: State<'_, Desk>,
    request: Request<Nothing>,
) -> Result<Vec<ChecklistView>, Failure> {
    desk.run(request, operations::checklists::list_checklists)
        .await
}

/// Says what has to come back with the things of a category.
#[tauri::command]
pub async fn set_checklist(
    desk: State<'_, Desk>,
    request: Request<SetChecklist>,
) -> Result<Done<ChecklistView>, Failure> {
    desk.run(request, operations::checklists::set_checklist)
        .await
}

/// What has to come back with these assets.
#[tauri::command]
pub async fn checklist_of(
    desk: State<'_, Desk>,
    request: Request<ChecklistOf>,
) -> Result<Vec<ChecklistItem>, Failure> {
    desk.run(request, operations::checklists::checklist_of)
        .await
}
