//! What is done with assets that stand there: edited alone and together, in another state, back with its checklist.

use operations::Office;
use serde_json::{Value, json};

use super::assets::furnish;
use super::walk::{chosen, elsewhere, picked, refusing, typed, walk};
use super::{filled, no_copies, same, tagdesk};
use crate::empty_desk;
use crate::harness::Window;

/// A window on the card of the one asset there is.
async fn on_the_card(words: &[&str]) -> Window {
    let window = empty_desk().await;
    furnish(&Office::open(window.data()).unwrap());
    let mut register = vec!["register", "--tag", "OLD-0001"];
    register.extend(words);
    tagdesk(&window, &register);
    window.listen_for_problems().await;
    let asset = tagdesk(&window, &["show", "OLD-0001"]);
    window
        .go(&format!("#/assets/{}", asset["id"].as_str().unwrap()))
        .await;
    window.see("Never labelled").await;
    window
}

#[tokio::test]
async fn every_field_of_an_asset_is_edited_and_none_is_dropped() {
    let window = on_the_card(&["--name", "Balance"]).await;
    window.press("E");
    window.focus_on("Name").await;
    walk(
        &window,
        "assets/actions/ReviseDialog",
        &[
            refusing("Model", &["Think"], "thinkpad t14"),
            typed("Name", "Loaner"),
            refusing("Tag", &[""], "OLD-0002"),
            typed("Serial number", "PF4-1"),
            refusing("Purchase date", &["30/02/2025", "14/"], "14.2.2025"),
            refusing("Cost", &["about 900", "1,2,3"], "1,234.50"),
            elsewhere("Cost: currency EUR"),
            typed("Supplier", "Acme"),
            typed("Order number", "00042"),
            refusing("Warranty end", &["soon"], "14/02/2028"),
            refusing("Refresh date", &["2/14/20261"], "2030-02-14"),
            chosen("Condition", "Good"),
            typed("Notes", "scratched"),
            typed("Owner", "Finance"),
            refusing("Weight", &["heavy", "1,5"], "1.5"),
            refusing("Tested", &["31.4.2026"], "30.4.2026"),
            picked("Insured", "Yes"),
            picked("Colour", "Blue"),
            typed("Why", "as it really is"),
        ],
    )
    .await;
    window.press("Enter");
    window.saved().await;
    let asset = tagdesk(&window, &["show", "OLD-0002"]);
    same(&asset, &filled());
    same(
        &asset,
        &[
            ("/name", json!("Loaner")),
            ("/serial", json!("PF4-1")),
            ("/refresh_date/date", json!("2030-02-14")),
            ("/condition", json!("good")),
            ("/notes", json!("scratched")),
        ],
    );

    // What is emptied is empty, and what was not touched is as it was.
    window.press("E");
    window.focus_on("Name").await;
    for emptied in [
        "Model",
        "Cost",
        "Warranty end",
        "Supplier",
        "Weight",
        "Tested",
    ] {
        window.fill(emptied, "").await;
    }
    window.press("Enter");
    window.saved().await;
    let asset = tagdesk(&window, &["show", "OLD-0002"]);
    same(
        &asset,
        &[
            ("/model", Value::Null),
            ("/cost", Value::Null),
            ("/warranty_end", Value::Null),
            ("/supplier", json!("")),
            ("/order_number", json!("00042")),
            ("/purchase_date", json!("2025-02-14")),
            ("/custom/Colour", json!("Blue")),
        ],
    );
    assert_eq!(asset["custom"]["Weight"], Value::Null, "{asset}");

    // Escape lets go of what was typed, and saves nothing.
    window.press("E");
    window.focus_on("Name").await;
    window.fill("Notes", "never meant").await;
    window.press("Escape");
    window.saved().await;
    assert_eq!(
        tagdesk(&window, &["show", "OLD-0002"])["notes"],
        "scratched"
    );
    assert_eq!(window.problems().await, Vec::<String>::new());
}

#[tokio::test]
async fn a_model_nobody_has_yet_is_made_by_a_second_key() {
    let window = on_the_card(&["--name", "Balance"]).await;
    window.go("#/assets").await;
    window.see("By scanning").await;
    window.press("N");
    window.focus_on("Model").await;
    window.type_keys("MX Master 3");
    // The first Enter asks; nothing is made by it.
    window.press("Enter");
    window.see("New model “MX Master 3”").await;
    assert_eq!(
        tagdesk(&window, &["model", "list"])
            .as_array()
            .map_or(1, Vec::len),
        1
    );
    window.press("Enter");
    window.see("Model number").await;
    walk(
        &window,
        "assets/ModelField",
        &[
            elsewhere("Model"),
            typed("Manufacturer", "Logitech"),
            typed("Category", "Mouse"),
            typed("Model number", "910-006559"),
            elsewhere("Serial number"),
            elsewhere("Tag"),
            elsewhere("Place"),
            elsewhere("State"),
            elsewhere("Name"),
            elsewhere("Cost"),
            elsewhere("Cost: currency EUR"),
            elsewhere("Purchase date"),
            elsewhere("Warranty end"),
            elsewhere("Supplier"),
            elsewhere("Order number"),
            elsewhere("Refresh date"),
            elsewhere("Notes"),
            elsewhere("Weight"),
            elsewhere("Tested"),
            elsewhere("Insured"),
            elsewhere("Colour"),
            elsewhere("Owner"),
        ],
    )
    .await;
    window.fill("Serial number", "L-1").await;
    window.press("Enter");
    window.saved().await;
    let models = tagdesk(&window, &["model", "list"]);
    assert!(models.to_string().contains("910-006559"), "{models}");
    let found = tagdesk(&window, &["list", "L-1"]);
    same(
        &found["rows"][0],
        &[
            ("/model/name", json!("MX Master 3")),
            ("/model/manufacturer", json!("Logitech")),
            ("/model/category", json!("Mouse")),
        ],
    );
    assert_eq!(window.problems().await, Vec::<String>::new());
}

#[tokio::test]
async fn a_state_is_chosen_and_why() {
    let window = on_the_card(&["--name", "Balance"]).await;
    window.press("S");
    window.see("it is being mended").await;
    // Nothing chosen: the form says so, and nothing is saved.
    window.press("Ctrl+Enter");
    window.see("Choose first what they become").await;
    assert_eq!(tagdesk(&window, &["show", "OLD-0001"])["state"], "in_stock");
    walk(
        &window,
        "assets/actions/StateDialog",
        &[chosen("New state", "In repair"), typed("Why", "drifts")],
    )
    .await;
    window.press("Enter");
    window.saved().await;
    assert_eq!(
        tagdesk(&window, &["show", "OLD-0001"])["state"],
        "in_repair"
    );
    let history = tagdesk(&window, &["history", "OLD-0001"]);
    assert!(history.to_string().contains("drifts"), "{history}");
    assert_eq!(window.problems().await, Vec::<String>::new());
}

#[tokio::test]
async fn what_came_back_is_ticked_item_by_item() {
    let window = on_the_card(&["--model", "ThinkPad T14", "--place", "Berlin"]).await;
    tagdesk(
        &window,
        &["model", "record", "ThinkPad T14", "--category", "Laptop"],
    );
    tagdesk(&window, &["checklist", "set", "Laptop", "Charger", "Dock"]);
    tagdesk(&window, &["check-out", "OLD-0001", "--to", "Ana Ruiz"]);
    window.see("Assigned to").await;
    window.press("I");
    window.see("What came back with it").await;
    walk(
        &window,
        "assets/actions/CheckInDialog",
        &[
            elsewhere("Place"),
            elsewhere("Condition"),
            chosen("Charger", "Missing"),
            elsewhere("Dock"),
            elsewhere("Note"),
            elsewhere("Ticket"),
        ],
    )
    .await;
    window.tab_to("Note").await;
    window.press("Enter");
    window.saved().await;
    let asset = tagdesk(&window, &["show", "OLD-0001"]);
    assert_eq!(asset["missing"], json!(["Charger"]), "{asset}");
    assert_eq!(window.problems().await, Vec::<String>::new());
}

#[tokio::test]
async fn a_signature_is_erased_with_its_reason() {
    let window = on_the_card(&["--name", "Balance", "--place", "Berlin"]).await;
    no_copies(&window);
    let drawn = window.picks().join("drawn.json");
    std::fs::write(&drawn, r#"{"strokes": [[[0, 10], [25, 4.5], [40, 12]]]}"#).unwrap();
    tagdesk(&window, &["check-out", "OLD-0001", "--to", "Ana Ruiz"]);
    let keep = [
        "signature",
        "keep",
        "--last",
        "--strokes",
        drawn.to_str().unwrap(),
    ];
    tagdesk(&window, &keep);
    window.click_on("Receipt…").await;
    window.click_on("Erase…").await;
    window.focus_on("Why it is erased").await;
    walk(
        &window,
        "receipts/ReceiptDialog",
        &[refusing("Why it is erased", &["", " "], "not hers")],
    )
    .await;
    window.press("Enter");
    window.see("The signature was erased since").await;
    let shown = tagdesk(&window, &["signature", "show", "--last"]);
    assert_eq!(shown["drawn"]["signature"], Value::Null, "{shown}");
    assert_eq!(window.problems().await, Vec::<String>::new());
}

#[tokio::test]
async fn a_photo_is_erased_with_its_reason() {
    let window = on_the_card(&["--name", "Balance", "--place", "Berlin"]).await;
    no_copies(&window);
    let photo = window.picks().join("lid.png");
    image::RgbImage::new(40, 30).save(&photo).unwrap();
    tagdesk(&window, &["check-out", "OLD-0001", "--to", "Ana Ruiz"]);
    tagdesk(
        &window,
        &["check-in", "OLD-0001", "--photo", photo.to_str().unwrap()],
    );
    window.find("[aria-label='Photo 1 of 1']").await;
    window.click_on("Photo 1 of 1").await;
    window.click_on("Erase…").await;
    window.focus_on("Why it is erased").await;
    walk(
        &window,
        "photos/PhotoDialog",
        &[refusing("Why it is erased", &["", " "], "shows a face")],
    )
    .await;
    window.press("Enter");
    window.see(": shows a face").await;
    assert_eq!(window.problems().await, Vec::<String>::new());
}
