//! Blank tags: set aside, and given to things with a scanner in one hand and the thing in the other.

use operations::Office;
use operations::wire::{
    ListByText, ListReservedTags, RegisterAsset, ReservedTag, Scan, ScanOutcome,
};

use crate::empty_desk;
use crate::harness::Window;
use crate::road::{assert_clean, assets};

/// The tags that are set aside in a window's register, in order.
fn reserved(window: &Window) -> Vec<ReservedTag> {
    let beside = Office::open(window.data()).unwrap();
    let blocks =
        operations::reservations::list_reservations(&beside, ListByText::default()).unwrap();
    let request = ListReservedTags {
        reservation: blocks.rows[0].id,
        free: false,
        offset: 0,
        limit: None,
    };
    operations::reservations::list_reserved_tags(&beside, request)
        .unwrap()
        .rows
}

/// What the register makes of a code.
fn outcome(window: &Window, code: &str) -> ScanOutcome {
    let beside = Office::open(window.data()).unwrap();
    let request = Scan {
        candidates: vec![code.to_owned()],
    };
    operations::scans::scan(&beside, request).unwrap().outcome
}

/// Scans a code once the hand has reached the scanner and the page rests.
async fn scan(window: &Window, code: &str) {
    window.hand_to_scanner().await;
    window.scan(code);
}

/// Sets five tags aside by keys, and opens where they are assigned.
async fn five_set_aside() -> (Window, Vec<String>) {
    let window = empty_desk().await;
    let beside = Office::open(window.data()).unwrap();
    let old = RegisterAsset {
        tag: Some("OLD-1".into()),
        name: Some("Balance".into()),
        serial: Some("SN-OLD-9".into()),
        ..RegisterAsset::default()
    };
    operations::assets::register_asset(&beside, old).unwrap();
    window.listen_for_problems().await;
    window.go("#/labels/blanks").await;
    window.see("No tags are set aside").await;
    window.press("N");
    window.focus_on("How many").await;
    window.press("Ctrl+A");
    window.type_keys("5");
    window.see("and the next 4").await;
    window.tab_to("What for").await;
    window.type_keys("spare roll");
    window.tab_to("Set aside only").await;
    window.press("Enter");
    window.closed("[role=dialog]").await;
    window.see("Print 5 free tags").await;
    let tags: Vec<String> = reserved(&window).into_iter().map(|one| one.tag).collect();
    assert_eq!(tags.len(), 5);
    window.press("A");
    window.see("Scan a serial number or a blank tag").await;
    (window, tags)
}

#[tokio::test]
async fn tags_are_set_aside_and_assigned_by_scanning() {
    let (window, tags) = five_set_aside().await;

    // The first of a kind: what it is, is said once.
    scan(&window, "SN-1001").await;
    window.see("Now scan the blank tag").await;
    scan(&window, &tags[0]).await;
    window.see("Which model is it?").await;
    window.focus_on("Model of new ones").await;
    window.type_keys("ThinkPad T14");
    window.see("New model “ThinkPad T14”").await;
    window.press("Down");
    window.press("Enter");
    window.see("is a new model").await;
    window.press("Enter");
    window.see("is on ThinkPad T14, SN-1001").await;

    // The tag first is as well, and so is typing.
    scan(&window, &tags[1]).await;
    window.see("Now scan the serial number").await;
    window.press("C");
    window.focus_on("A serial number or a blank tag").await;
    window.type_keys("SN-1002");
    window.press("Enter");
    window.see("is on ThinkPad T14, SN-1002").await;

    // What is on something already is refused at the scan.
    scan(&window, &tags[1]).await;
    window.see("is on something already: ThinkPad T14").await;
    scan(&window, "SN-1002").await;
    window.see("SN-1002 got").await;
    window.see("Scan a serial number or a blank tag").await;
    assert_eq!(assets(&window).len(), 3);

    // Something on the register already gets the tag; its old one still finds it.
    scan(&window, "SN-OLD-9").await;
    window
        .see("Balance is on the register as OLD-1: it gets the blank tag")
        .await;
    scan(&window, &tags[2]).await;
    window.see("OLD-1 still finds it").await;
    assert_eq!(outcome(&window, "OLD-1"), ScanOutcome::Asset);
    assert_eq!(outcome(&window, &tags[2]), ScanOutcome::Asset);

    // One key takes the last back, and the tag is blank again.
    window.press("U");
    window.see("taken back").await;
    assert_eq!(outcome(&window, &tags[2]), ScanOutcome::Reserved);
    let row = assets(&window)
        .into_iter()
        .find(|row| row.serial == "SN-OLD-9");
    assert_eq!(row.unwrap().tag, "OLD-1");
    // So does the bar of Undo, and the list hears of it.
    window.press("Ctrl+Z");
    let both = "return document.body.innerText.split('taken back').length === 3";
    window.wait("two that were taken back", both, vec![]).await;
    assert_eq!(outcome(&window, &tags[1]), ScanOutcome::Reserved);
    assert_eq!(
        reserved(&window)
            .iter()
            .filter(|one| one.asset.is_some())
            .count(),
        1
    );
    assert_clean(&window);
    assert_eq!(window.problems().await, Vec::<String>::new());
}

#[tokio::test]
async fn another_keyboard_layout_spoils_no_serial_number() {
    let (window, tags) = five_set_aside().await;
    window.keyboard("de");
    scan(&window, "SN-YZ-77").await;
    window.see("Now scan the blank tag").await;
    scan(&window, &tags[0]).await;
    window.see("Which model is it?").await;
    window.focus_on("Model of new ones").await;
    window.type_keys("Dock");
    window.see("New model “Dock”").await;
    window.press("Down");
    window.press("Enter");
    window.see("is a new model").await;
    window.press("Enter");
    window.see("is on Dock, SN-YZ-77").await;
    // Where both readings could be one, a person says which, once.
    scan(&window, "QYZ78").await;
    window.see("Which serial number is it?").await;
    window.press("2");
    window.see("Now scan the blank tag").await;
    scan(&window, &tags[2]).await;
    window.see("is on Dock, QYZ78").await;
    scan(&window, "SN-ZY-78").await;
    window.see("Now scan the blank tag").await;
    scan(&window, &tags[1]).await;
    window.see("is on Dock, SN-ZY-78").await;
}

#[tokio::test]
async fn a_blank_tag_at_the_desk_leads_to_what_it_is_on() {
    let (window, tags) = five_set_aside().await;
    window.go("#/desk").await;
    window.see("Ready to scan").await;
    scan(&window, &tags[3]).await;
    window.see("Blank tag, on nothing yet").await;
    window.press("A");
    window.see("Now scan the serial number").await;
    scan(&window, "SN-OLD-9").await;
    window.see("OLD-1 still finds it").await;
    assert_eq!(outcome(&window, &tags[3]), ScanOutcome::Asset);

    // Or something new is registered with it.
    window.go("#/desk").await;
    window.see("Ready to scan").await;
    scan(&window, &tags[4]).await;
    window.see("Blank tag, on nothing yet").await;
    window.press("R");
    window.field_says("Tag", &tags[4]).await;
    window.tab_to("Name").await;
    window.type_keys("Projector");
    window.press("Enter");
    window.closed("[role=dialog]").await;
    assert_eq!(outcome(&window, &tags[4]), ScanOutcome::Asset);
}
