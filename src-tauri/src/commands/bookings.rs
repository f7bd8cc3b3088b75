//! Bookings.

use operations::wire::{
    BookingView, CancelBooking, Done, Failure, ListBookings, Page, RecordBooking, Recorded,
    ReviseBooking,
};
use tauri::State;

use crate::desk::Desk;
use crate::request::Request;

/// Keeps an asset for somebody.
#[tauri::command]
pub async fn record_booking(
    desk: State<'_, Desk>,
    request: Request<RecordBooking>,
) -> Result<Done<Recorded<BookingView>>, Failure> {
    desk.run(request, operations::bookings::record_booking)
        .await
}

/// Changes a booking.
#[tauri::command]
pub async fn revise_booking(
    desk: State<'_, Desk>,
    request: Request<ReviseBooking>,
) -> Result<Done<Recorded<BookingView>>, Failure> {
    desk.run(request, operations::bookings::revise_booking)
        .await
}

/// Gives a booking up.
#[tauri::command]
pub async fn cancel_booking(
    desk: State<'_, Desk>,
    request: Request<CancelBooking>,
) -> Result<Done<Recorded<BookingView>>, Failure> {
    desk.run(request, operations::bookings::cancel_booking)
        .await
}

/// Lists bookings.
#[tauri::command]
pub async fn list_bookings(
    desk: State<'_, Desk>,
    request: Request<ListBookings>,
) -> Result<Page<BookingView>, Failure> {
    desk.run(request, operations::bookings::list_bookings).await
}
