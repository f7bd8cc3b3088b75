//! A scan arrives wherever the focus is, and leaves nothing behind; typing is never taken for one.

use crate::desk_with_one;
use crate::harness::Window;

/// A tag whose letters and signs lie elsewhere on other keyboards.
const TAG: &str = "LAB-ZY42Q";

/// Waits for the card of the asset.
async fn card(window: &Window) {
    window
        .wait(
            "the card of the asset",
            "return document.querySelector('.stage header.band')?.innerText.replace(/\\s/g, '').includes(arguments[0]) ?? false",
            vec![TAG.into()],
        )
        .await;
    window.see("In stock").await;
}

#[tokio::test]
async fn a_scan_is_heard_with_the_focus_in_the_scan_box() {
    let window = desk_with_one(TAG).await;
    window.focus_on("A tag, serial number").await;
    window.type_keys("half");
    window.field_says("A tag, serial number", "half").await;
    window.hand_to_scanner().await;
    window.scan(TAG);
    card(&window).await;
    window.field_says("A tag, serial number", "half").await;
    assert_eq!(window.problems().await, Vec::<String>::new());
}

#[tokio::test]
async fn a_scan_is_heard_with_the_focus_in_a_search() {
    let window = desk_with_one(TAG).await;
    window.press("Ctrl+K");
    window.focus_on("Find an asset").await;
    window.type_keys("thin");
    window.hand_to_scanner().await;
    window.scan(TAG);
    card(&window).await;
    window.closed("[role=dialog]").await;

    window.press("Alt+2");
    window.see("1 asset").await;
    window.press("Ctrl+F");
    window.type_keys("bala");
    let searched = "return location.hash === '#/assets?search=bala'";
    window.wait("the search", searched, vec![]).await;
    window.hand_to_scanner().await;
    window.scan_slowly(TAG);
    card(&window).await;
    // The search is left as it was typed.
    window.run("history.back()", vec![]).await;
    window.wait("the search", searched, vec![]).await;
    window.see("1 asset").await;

    window.press("G");
    window.press("P");
    window.see("Ana Ruiz").await;
    window.press("Ctrl+F");
    window.type_keys("an");
    let searched = "return location.hash === '#/people?search=an'";
    window.wait("the search", searched, vec![]).await;
    window.hand_to_scanner().await;
    window.scan_slowly(TAG);
    card(&window).await;
    window.run("history.back()", vec![]).await;
    window.wait("the search", searched, vec![]).await;
}

#[tokio::test]
async fn a_scan_is_heard_with_the_focus_nowhere() {
    let window = desk_with_one(TAG).await;
    window.go("#/places").await;
    window.see("Places").await;
    window.run("document.activeElement?.blur?.()", vec![]).await;
    window.scan(TAG);
    card(&window).await;
}

#[tokio::test]
async fn a_scan_on_a_button_does_not_press_it() {
    let window = desk_with_one(TAG).await;
    window.tab_to("Undo").await;
    window.scan(TAG);
    card(&window).await;
    assert_eq!(crate::road::assets(&window).len(), 1, "Undo was pressed");
}

#[tokio::test]
async fn a_scan_into_a_dialog_fills_what_it_is_for_and_does_not_send_the_form() {
    let window = desk_with_one(TAG).await;
    window.scan(TAG);
    card(&window).await;
    window.press("O");
    window.tab_to("Note").await;
    window.type_keys("for the");
    window.hand_to_scanner().await;
    window.scan("BADGE-7001");
    window.field_says("To", "Ana Ruiz").await;
    window.field_says("Note", "for the").await;
    window.ready("Check out").await;
    window.type_keys(" fair");
    window.field_says("Note", "for the fair").await;
    window.press("Enter");
    window.see("Assigned to Ana Ruiz").await;
    window.closed("[role=dialog]").await;

    // The form of registering takes it as the serial number, wherever one is in it.
    window.press("G");
    window.press("A");
    window.see("1 asset").await;
    window.press("N");
    window.tab_to("Name").await;
    window.type_keys("Recep");
    window.hand_to_scanner().await;
    window.scan("SN-99-Q7");
    window.field_says("Serial number", "SN-99-Q7").await;
    window.field_says("Name", "Recep").await;
    window.see("Register and next").await;
    assert_eq!(crate::road::assets(&window).len(), 1);
    assert_eq!(window.problems().await, Vec::<String>::new());
}

#[tokio::test]
async fn another_keyboard_layout_makes_no_difference() {
    let window = desk_with_one(TAG).await;
    window.keyboard("de");
    window.type_keys("z");
    window.field_says("A tag, serial number", "z").await;
    window.press("Escape");
    window.field_says("A tag, serial number", "").await;
    window.scan_key_codes(TAG);
    card(&window).await;
    window
        .see("The scanner is set to another keyboard layout")
        .await;
}

#[tokio::test]
async fn caps_lock_makes_no_difference() {
    let window = desk_with_one(TAG).await;
    window.press("Caps_Lock");
    window.type_keys("u");
    window.field_says("A tag, serial number", "U").await;
    window.press("Escape");
    window.field_says("A tag, serial number", "").await;
    window.scan_key_codes(TAG);
    card(&window).await;
}

#[tokio::test]
async fn typing_is_not_taken_for_a_scan() {
    let window = desk_with_one(TAG).await;
    window.focus_on("A tag, serial number").await;
    window.type_keys(TAG);
    window.field_says("A tag, serial number", TAG).await;
    window.see("Scan a tag, a serial number").await;
    // What was typed is looked up when the person says so, and only then.
    window.press("Enter");
    card(&window).await;

    // Letters that are keys of actions, typed into a field, are letters.
    window.press("G");
    window.press("A");
    window.see("1 asset").await;
    window.press("N");
    window.tab_to("Name").await;
    window.type_keys("noim gd soil");
    window.field_says("Name", "noim gd soil").await;
    window.press("Escape");
    window.closed("[role=dialog]").await;
}
