//! An asset is kept for somebody, that is changed where it can be, and stands in the person's drawer.

use operations::Office;
use operations::bookings::list_bookings;
use operations::wire::{BookingView, ListBookings, RecordBooking, RecordPerson};

use crate::commands::scan;
use crate::desk_with_one;
use crate::harness::Window;
use crate::road::assert_clean;

const TAG: &str = "LAB-0042Q";

fn open(window: &Window) -> Vec<BookingView> {
    let office = Office::open(window.data()).unwrap();
    list_bookings(&office, ListBookings::default())
        .unwrap()
        .rows
}

async fn type_into(window: &Window, field: &str, text: &str) {
    window.tab_to(field).await;
    window.press("Ctrl+A");
    window.type_keys(text);
    window.hand_to_scanner().await;
}

#[tokio::test]
async fn a_booking_is_made_by_a_badge_changed_and_in_the_way_of_others() {
    let window = desk_with_one(TAG).await;
    let office = Office::open(window.data()).unwrap();
    let other = RecordPerson {
        name: "Bo Lind".into(),
        badge: Some("BADGE-7002".into()),
        ..RecordPerson::default()
    };
    operations::people::record_person(&office, other).unwrap();
    let of_bo = RecordBooking {
        tag: Some(TAG.into()),
        person: "Bo Lind".into(),
        from: "2090-03-10".parse().ok(),
        until: "2090-03-12".parse().ok(),
        ..RecordBooking::default()
    };
    operations::bookings::record_booking(&office, of_bo).unwrap();
    window.listen_for_problems().await;

    scan(&window, TAG).await;
    window.see("In stock").await;
    window.press("D");
    window.find("aside h2, [aria-label] h2").await;
    // The Desk tells of bookings too: what is offered here alone says that the drawer is there.
    window.see("Reserve for…").await;
    window.hand_to_scanner().await;
    window.press("R");
    window.see("Until, and that day too").await;
    scan(&window, "BADGE-7001").await;
    window.field_says("Reserve for", "Ana Ruiz").await;
    type_into(&window, "From", "2090-03-05").await;
    type_into(&window, "Until", "2090-03-11").await;
    window.press("Enter");
    window
        .see("is booked for Bo Lind from 2090-03-10 to 2090-03-12 already")
        .await;
    assert_eq!(open(&window).len(), 1, "nothing was saved");
    type_into(&window, "Until", "2090-03-08").await;
    window.press("Enter");
    window.closed("[role=dialog][data-state=open]").await;
    window
        .see("Booked LAB-0042Q from 2090-03-05 to 2090-03-08")
        .await;

    window.tab_to("Change the booking for Ana Ruiz").await;
    window.press("Enter");
    window.see("Change the booking of").await;
    window.field_says("Reserve for", "Ana Ruiz").await;
    type_into(&window, "Until", "2090-03-09").await;
    window.press("Enter");
    window
        .see("Booked LAB-0042Q from 2090-03-05 to 2090-03-09")
        .await;
    let ana = open(&window).remove(0);
    assert_eq!(ana.until.to_string(), "2090-03-09");

    // In the person's drawer it can be given up.
    window.go(&format!("#/people/{}", ana.person.id)).await;
    window.see("Has nothing").await;
    window.tab_to("Cancel the booking of LAB-0042Q").await;
    window.press("Enter");
    window.see("Cancelled the booking of LAB-0042Q").await;
    assert_eq!(open(&window).len(), 1);
    assert_clean(&window);
    assert_eq!(window.problems().await, Vec::<String>::new());
}
