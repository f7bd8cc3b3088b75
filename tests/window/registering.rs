//! A delivery is registered by scanning: the model once, then serial number after serial number.

use crate::commands::code;
use crate::empty_desk;
use crate::harness::Window;
use crate::road::{assert_clean, assets};

async fn scan(window: &Window, code: &str) {
    window.hand_to_scanner().await;
    window.scan(code);
}

/// Opens the screen by its key from the Desk, and says the model.
async fn a_delivery_of_laptops() -> Window {
    let window = empty_desk().await;
    window.listen_for_problems().await;
    window.see("Nothing is on this register yet").await;
    window.press("B");
    window.see("Say what they are").await;
    window.focus_on("Model").await;
    window.type_keys("ThinkPad T14");
    window.see("New model “ThinkPad T14”").await;
    window.press("Down");
    window.press("Enter");
    window.see("Scan a serial number").await;
    window
}

#[tokio::test]
async fn forty_laptops_are_registered_by_scanning_two_duplicates_refused_38_labels_queued() {
    let window = a_delivery_of_laptops().await;
    for number in 1..=38 {
        let serial = format!("PF4W1A{number:02}");
        scan(&window, &serial).await;
        window.see(&format!("is {serial}")).await;
        // What is shown is on disk.
        assert_eq!(assets(&window).len(), number);
        if number == 20 {
            scan(&window, "PF4W1A03").await;
            window.see("PF4W1A03 was registered just now").await;
        }
    }
    scan(&window, "PF4W1A38").await;
    window.see("PF4W1A38 was registered just now").await;
    window
        .see("38 registered, 2 duplicates refused, 38 labels queued")
        .await;
    // By the scanner alone: the last is taken back, and scanned again; then it is done.
    scan(&window, &code(&window, "undo")).await;
    window.see("37 registered").await;
    assert_eq!(assets(&window).len(), 37);
    scan(&window, "PF4W1A38").await;
    window.see("38 registered").await;
    scan(&window, &code(&window, "done")).await;
    window.see("Next delivery").await;
    window.press("L");
    window.see("38 of 38").await;
    assert_clean(&window);
    assert_eq!(window.problems().await, Vec::<String>::new());
}

#[tokio::test]
async fn serial_number_and_tag_are_scanned_in_pairs() {
    let window = a_delivery_of_laptops().await;
    window.press("Enter");
    window.press("T");
    window.see("Scan a serial number or its tag").await;
    scan(&window, "PF4W1A01").await;
    window.see("Now scan the tag that is on it").await;
    scan(&window, "OLD-0001").await;
    window.see("is PF4W1A01").await;
    scan(&window, "PF4W1A02").await;
    window.see("Now scan the tag that is on it").await;
    scan(&window, "OLD-0001").await;
    window.see("OLD-0001 was registered just now").await;
    scan(&window, "OLD-0002").await;
    window.see("is PF4W1A02").await;
    window.see("no labels to print").await;
    let mut pairs: Vec<(String, String)> = assets(&window)
        .into_iter()
        .map(|row| (row.serial, row.tag))
        .collect();
    pairs.sort();
    assert_eq!(
        pairs,
        [("PF4W1A01", "OLD-0001"), ("PF4W1A02", "OLD-0002")]
            .map(|(serial, tag)| (serial.to_owned(), tag.to_owned()))
    );
    // One key takes the last back.
    window.press("U");
    window.see("1 registered, 1 duplicate refused").await;
    assert_eq!(assets(&window).len(), 1);
    assert_clean(&window);
    assert_eq!(window.problems().await, Vec::<String>::new());
}
