//! People.

use operations::wire::{
    Done, ErasePerson, Erased, Failure, ListByText, Page, PersonCard, PersonView, RecordPerson,
    Recorded, ShowPerson,
};
use tauri::State;

use crate::desk::Desk;
use crate::request::Request;

/// Lists people.
#[tauri::command]
pub async fn list_people(
    desk: State<'_, Desk>,
    request: Request<ListByText>,
) -> Result<Page<PersonView>, Failure> {
    desk.run(request, operations::people::list_people).await
}

/// Shows one person and what they hold.
#[tauri::command]
pub async fn show_person(
    desk: State<'_, Desk>,
    request: Request<ShowPerson>,
) -> Result<PersonCard, Failure> {
    desk.run(request, operations::people::show_person).await
}

/// Adds a person or changes them.
#[tauri::command]
pub async fn record_person(
    desk: State<'_, Desk>,
    request: Request<RecordPerson>,
) -> Result<Done<Recorded<PersonView>>, Failure> {
    desk.run(request, operations::people::record_person).await
}

/// Erases the details of a person; the history stays.
#[tauri::command]
pub async fn erase_person(
    desk: State<'_, Desk>,
    request: Request<ErasePerson>,
) -> Result<Done<Erased<PersonView>>, Failure> {
    desk.run(request, operations::people::erase_person).await
}
