//! Dates as a person types them.

use operations::wire::{DateRead, Failure, ReadDate};
use tauri::State;

use crate::desk::Desk;
use crate::request::Request;

/// Reads what stands in a date field.
#[tauri::command]
pub async fn read_date(
    desk: State<'_, Desk>,
    request: Request<ReadDate>,
) -> Result<DateRead, Failure> {
    desk.run(request, operations::dates::read_date).await
}
