//! The forms around the Desk: its box, codes that are kept, kits, and what is erased for good.

use operations::Office;
use serde_json::json;

use super::assets::furnish;
use super::walk::{elsewhere, refusing, typed, walk};
use super::{no_copies, open_person, tagdesk};
use crate::commands::scan;
use crate::empty_desk;
use crate::harness::Window;

async fn with_two() -> Window {
    let window = empty_desk().await;
    furnish(&Office::open(window.data()).unwrap());
    for tag in ["OLD-0001", "OLD-0002"] {
        tagdesk(&window, &["register", "--name", "Balance", "--tag", tag]);
    }
    window.see("Ready to scan").await;
    window.listen_for_problems().await;
    window
}

#[tokio::test]
async fn a_code_nobody_knows_is_kept_with_the_asset_that_was_named() {
    let window = with_two().await;
    window.focus_on("A tag, serial number").await;
    walk(
        &window,
        "desk/ScanBox",
        &[typed(
            "A tag, serial number, badge or place",
            "4006381333931",
        )],
    )
    .await;
    window.press("Enter");
    window.see("Not on the register").await;
    window.press("K");
    window.focus_on("Asset").await;
    walk(
        &window,
        "desk/KeepCodeDialog",
        &[
            refusing("Asset", &["", "OLD-0", "Bala"], "old-0002"),
            typed("Note", "the maker's"),
        ],
    )
    .await;
    window.press("Enter");
    window.saved().await;
    let asset = tagdesk(&window, &["show", "OLD-0002"]);
    assert_eq!(asset["kept_codes"][0]["code"], "4006381333931", "{asset}");
    assert!(asset.to_string().contains("the maker's"), "{asset}");
    assert_eq!(window.problems().await, Vec::<String>::new());
}

#[tokio::test]
async fn a_kit_is_what_its_form_shows() {
    let window = with_two().await;
    window.go("#/assets").await;
    window.see("2 assets").await;
    window.press("K");
    window.see("No kits yet").await;
    window.press("N");
    window.focus_on("Name").await;
    // Each is taken in by Enter, and stands in the list below.
    for (field, wrong, right, shown) in [
        ("Add a thing", "OLD-0", "old-0001", "OLD-0001"),
        ("Add any of a model", "Think", "thinkpad t14", "Any"),
    ] {
        window.fill(field, wrong).await;
        window.submit("Enter").await;
        window.stopped_at(field).await;
        window.fill(field, right).await;
        window.press("Tab");
        window.see(shown).await;
    }
    walk(
        &window,
        "kits/KitDialog",
        &[
            refusing("Name", &[""], "Camera bag"),
            typed("Code", "KIT-1"),
            typed("Add a thing", "old-0002"),
            typed("Add any of a model", ""),
            refusing(
                "How many Lenovo ThinkPad T14",
                &["", "0", "1.5", "many", "101"],
                "2",
            ),
            typed("Note", "with tripod"),
        ],
    )
    .await;
    window.press("Enter");
    window.saved().await;
    let kits = tagdesk(&window, &["kit", "list"]);
    let kit = &kits["rows"].as_array().or(kits.as_array()).unwrap()[0];
    assert_eq!(
        (&kit["name"], &kit["code"], &kit["note"]),
        (&json!("Camera bag"), &json!("KIT-1"), &json!("with tripod")),
        "{kits}"
    );
    let shown = kits.to_string();
    for part in ["OLD-0001", "OLD-0002", "\"count\":2"] {
        assert!(shown.contains(part), "{part}: {shown}");
    }
    assert_eq!(window.problems().await, Vec::<String>::new());
}

#[tokio::test]
async fn a_person_is_erased_by_the_whole_name_alone() {
    let window = with_two().await;
    no_copies(&window);
    window.go("#/people").await;
    window.see("Bo Lind").await;
    open_person(&window, "bo").await;
    window.see("Erase…").await;
    window.click_on("Erase…").await;
    window.focus_on("Name").await;
    walk(
        &window,
        "people/EraseDialog",
        &[refusing("Name", &["", "Bo", "bo lind"], "Bo Lind")],
    )
    .await;
    window.press("Enter");
    window.saved().await;
    let people = tagdesk(&window, &["person", "list"]);
    assert!(!people.to_string().contains("Bo Lind"), "{people}");
    assert_eq!(window.problems().await, Vec::<String>::new());
}

#[tokio::test]
async fn a_ticket_said_ahead_goes_with_the_next_act() {
    let window = with_two().await;
    scan(&window, "OLD-0001").await;
    window.see("In stock").await;
    window.press("Alt+T");
    window.focus_on("Ticket").await;
    walk(
        &window,
        "frame/NextTicket",
        &[
            elsewhere("A tag, serial number, badge or place"),
            typed("Ticket", "INC-4711"),
        ],
    )
    .await;
    window.press("Enter");
    window.see("INC-4711").await;
    scan(&window, "BADGE-1").await;
    window.see("gets 1 asset").await;
    window.press("O");
    window.see("Checked out OLD-0001 to Ana Ruiz").await;
    let done = tagdesk(&window, &["actions", "--for", "INC-4711"]);
    assert_eq!(done.as_array().unwrap().len(), 1, "{done}");
    assert_eq!(window.problems().await, Vec::<String>::new());
}
