//! Forms beside those of assets and records: stocktakes, printers, blank tags, the day of a list.

use operations::Office;
use serde_json::json;

use super::assets::furnish;
use super::tagdesk;
use super::walk::{elsewhere, filtered, picked, refusing, ticked, typed, walk};
use crate::empty_desk;

#[tokio::test]
async fn the_forms_of_stocktakes_printers_and_blank_tags_save_what_they_show() {
    let window = empty_desk().await;
    furnish(&Office::open(window.data()).unwrap());
    tagdesk(
        &window,
        &["model", "record", "ThinkPad T14", "--category", "Laptop"],
    );
    tagdesk(
        &window,
        &[
            "register",
            "--model",
            "ThinkPad T14",
            "--tag",
            "OLD-0001",
            "--place",
            "Berlin/Room 3",
        ],
    );
    window.listen_for_problems().await;

    window.go("#/stocktakes").await;
    window.see("Counts of what is really there").await;
    window.press("N");
    window.focus_on("Places, with all inside").await;
    walk(
        &window,
        "stocktakes/OpenDialog",
        &[
            refusing("Places, with all inside", &["Room 3"], "Berlin"),
            refusing("Models", &["Think"], "thinkpad t14"),
            refusing("Held by", &["Ana"], ""),
            filtered("Category", "Laptop"),
            filtered("State", "In stock"),
            ticked("Blind count"),
            typed("Name", "Autumn"),
            refusing("Lead", &["Bo"], "bo lind"),
            typed("Note", "slowly"),
        ],
    )
    .await;
    window.press("Ctrl+Enter");
    window.saved().await;
    let all = tagdesk(&window, &["stocktake", "list"]);
    let one = &all["rows"]
        .as_array()
        .unwrap_or(all.as_array().unwrap_or(&Vec::new()))[0]
        .clone();
    assert_eq!(
        (&one["name"], &one["blind"]),
        (&json!("Autumn"), &json!(true)),
        "{all}"
    );

    window.go("#/labels/printers").await;
    window.see("Set up a printer").await;
    window.press("N");
    window.focus_on("Name").await;
    walk(
        &window,
        "labels/printers/PrinterDialog",
        &[
            refusing("Name", &[""], "Dock"),
            elsewhere("How it is reached"),
            refusing("Address", &[""], "192.168.1.40"),
            refusing("Port", &["0", "ninety", "65536"], "9101"),
            picked("Resolution", "300"),
            refusing("Longest wait", &["0.1", "long"], "2,5"),
            elsewhere("Media loaded"),
        ],
    )
    .await;
    window.press("Ctrl+Enter");
    window.saved().await;
    let printers = tagdesk(&window, &["printer", "list"]);
    let dock = printers
        .as_array()
        .or_else(|| printers["rows"].as_array())
        .unwrap()
        .iter()
        .find(|one| one["name"] == "Dock")
        .unwrap()
        .clone();
    for (field, value) in [
        ("host", json!("192.168.1.40")),
        ("port", json!(9101)),
        ("dpi", json!(300)),
        ("timeout_ms", json!(2500)),
    ] {
        assert_eq!(dock[field], value, "{field}: {dock}");
    }

    window.go("#/labels/blanks").await;
    window.see("Set tags aside").await;
    window.press("N");
    window.focus_on("How many").await;
    walk(
        &window,
        "labels/blanks/ReserveDialog",
        &[
            refusing("How many", &["0", "a dozen", "1.5", ""], "12"),
            typed("What for", "summer school"),
        ],
    )
    .await;
    window.click_on("Set aside only").await;
    window.saved().await;
    let blocks = tagdesk(&window, &["reserve", "--list"]);
    assert!(blocks.to_string().contains("summer school"), "{blocks}");

    // A past day of the list: a day to come is said to be one, what is no day stops it.
    window.go("#/assets").await;
    window.see("As of").await;
    window.press("H");
    window.focus_on("The register as it stood").await;
    for wrong in ["30.2.", "soon"] {
        window
            .fill("The register as it stood at the end of", wrong)
            .await;
        window.submit("Enter").await;
        window
            .stopped_at("The register as it stood at the end of")
            .await;
    }
    window
        .fill("The register as it stood at the end of", "yesterday")
        .await;
    window.press("Enter");
    window.see("Nothing was on the register yet").await;
    assert_eq!(window.problems().await, Vec::<String>::new());
}
