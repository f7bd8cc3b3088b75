//! The register's own fields.

use operations::wire::{CustomFieldView, Done, Failure, Nothing, RecordCustomField, Recorded};
use tauri::State;

use crate::desk::Desk;
use crate::request::Request;

/// Lists the register's own fields.
#[tauri::command]
pub async fn list_custom_fields(
    desk: State<'_, Desk>,
    request: Request<Nothing>,
) -> Result<Vec<CustomFieldView>, Failure> {
    desk.run(request, operations::custom_fields::list_custom_fields)
        .await
}

/// Adds a field or changes it.
#[tauri::command]
pub async fn record_custom_field(
    desk: State<'_, Desk>,
    request: Request<RecordCustomField>,
) -> Result<Done<Recorded<CustomFieldView>>, Failure> {
    desk.run(request, operations::custom_fields::record_custom_field)
        .await
}
