//! Models.

use operations::wire::{Done, Failure, ListByText, ModelView, Page, RecordModel, Recorded};
use tauri::State;

use crate::desk::Desk;
use crate::request::Request;

/// Lists models.
#[tauri::command]
pub async fn list_models(
    desk: State<'_, Desk>,
    request: Request<ListByText>,
) -> Result<Page<ModelView>, Failure> {
    desk.run(request, operations::models::list_models).await
}

/// Adds a model or changes it.
#[tauri::command]
pub async fn record_model(
    desk: State<'_, Desk>,
    request: Request<RecordModel>,
) -> Result<Done<Recorded<ModelView>>, Failure> {
    desk.run(request, operations::models::record_model).await
}
