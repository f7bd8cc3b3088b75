//! Commands on a printed sheet drive the Desk without the keyboard.

use operations::Office;
use operations::wire::Nothing;

use crate::desk_with_one;
use crate::harness::Window;
use crate::road::{assert_clean, assets, state};

const TAG: &str = "LAB-0042Q";

/// What the code of a command says.
pub fn code(window: &Window, command: &str) -> String {
    let beside = Office::open(window.data()).unwrap();
    let all = operations::commands::list_command_codes(&beside, Nothing {}).unwrap();
    let found = all.into_iter().find(|one| one.command == command);
    found.unwrap_or_else(|| panic!("no command {command}")).code
}

/// Scans a code once the hand has reached the scanner and the page rests.
pub async fn scan(window: &Window, code: &str) {
    window.hand_to_scanner().await;
    window.scan(code);
}

fn is(window: &Window) -> String {
    state(&assets(window)[0])
}

#[tokio::test]
async fn a_sheet_of_commands_is_enough() {
    let window = desk_with_one(TAG).await;
    let [out, back, done, undo, cancel] =
        ["check_out", "check_in", "done", "undo", "cancel"].map(|one| code(&window, one));

    scan(&window, &out).await;
    window.see("Scan an asset first").await;
    scan(&window, TAG).await;
    window.see("In stock").await;

    // Out to a badge.
    scan(&window, &out).await;
    window.find("[role=dialog]").await;
    scan(&window, &done).await;
    window.see("Say first whom it goes to").await;
    scan(&window, "BADGE-7001").await;
    window.field_says("To", "Ana Ruiz").await;
    scan(&window, &done).await;
    window.closed("[role=dialog]").await;
    window.see("Assigned to Ana Ruiz").await;
    assert_eq!(is(&window), "checked_out");
    scan(&window, &out).await;
    window.see("Already out to Ana Ruiz").await;

    // Back where it belongs.
    scan(&window, &back).await;
    window.find("[role=dialog]").await;
    scan(&window, &cancel).await;
    window.closed("[role=dialog]").await;
    assert_eq!(is(&window), "checked_out");
    scan(&window, &back).await;
    window.find("[role=dialog]").await;
    scan(&window, &done).await;
    window.closed("[role=dialog]").await;
    window.see("In stock").await;
    assert_eq!(is(&window), "in_stock");

    // And taken back.
    scan(&window, &undo).await;
    window.see("Assigned to Ana Ruiz").await;
    assert_eq!(is(&window), "checked_out");
    scan(&window, &cancel).await;
    window.see("Scan a tag, a serial number").await;
    assert_clean(&window);
    assert_eq!(window.problems().await, Vec::<String>::new());
}

#[tokio::test]
async fn whom_it_goes_to_may_be_scanned_before_the_command() {
    let window = desk_with_one(TAG).await;
    scan(&window, TAG).await;
    window.see("In stock").await;
    scan(&window, "BADGE-7001").await;
    window.see("gets 1 asset").await;
    scan(&window, &code(&window, "done")).await;
    window.see("Assigned to Ana Ruiz").await;
    assert_eq!(is(&window), "checked_out");
}

#[tokio::test]
async fn a_command_does_nothing_to_a_desk_that_is_not_in_view() {
    let window = desk_with_one(TAG).await;
    scan(&window, TAG).await;
    window.see("In stock").await;
    scan(&window, "BADGE-7001").await;
    window.see("gets 1 asset").await;
    window.go("#/reports").await;
    window.see("end within 30 days").await;
    scan(&window, &code(&window, "check_out")).await;
    window.see("The Desk was not in view").await;
    assert_eq!(is(&window), "in_stock");
    scan(&window, &code(&window, "check_out")).await;
    window.see("Assigned to Ana Ruiz").await;
}
