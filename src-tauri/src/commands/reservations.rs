//! Tags printed before there is hardware for them.

use operations::wire::{
    AssignTag, Done, Failure, ListByText, ListReservedTags, Page, Recorded, ReservationView,
    ReserveTags, ReservedTag, TagAssigned,
};
use tauri::State;

use crate::desk::Desk;
use crate::request::Request;

/// Sets tags aside.
#[tauri::command]
pub async fn reserve_tags(
    desk: State<'_, Desk>,
    request: Request<ReserveTags>,
) -> Result<Done<Recorded<ReservationView>>, Failure> {
    desk.run(request, operations::reservations::reserve_tags)
        .await
}

/// Lists the reservations.
#[tauri::command]
pub async fn list_reservations(
    desk: State<'_, Desk>,
    request: Request<ListByText>,
) -> Result<Page<ReservationView>, Failure> {
    desk.run(request, operations::reservations::list_reservations)
        .await
}

/// Lists the tags of a reservation.
#[tauri::command]
pub async fn list_reserved_tags(
    desk: State<'_, Desk>,
    request: Request<ListReservedTags>,
) -> Result<Page<ReservedTag>, Failure> {
    desk.run(request, operations::reservations::list_reserved_tags)
        .await
}

/// Gives a reserved tag to an asset.
#[tauri::command]
pub async fn assign_tag(
    desk: State<'_, Desk>,
    request: Request<AssignTag>,
) -> Result<Done<TagAssigned>, Failure> {
    desk.run(request, operations::reservations::assign_tag)
        .await
}
