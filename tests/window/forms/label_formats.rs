//! Label formats: sheets and rolls are kept with the very numbers their fields show.

use serde_json::{Value, json};

use super::matrix::{paste, stops};
use super::tagdesk;
use super::walk::{chosen, elsewhere, picked, refusing, typed, walk};
use crate::empty_desk;
use crate::harness::Window;

/// The format of this name, as the register has it.
fn format(window: &Window, name: &str) -> Value {
    let found = tagdesk(window, &["format", "list", name]);
    let all = found.as_array().unwrap();
    all.iter()
        .find(|one| one["name"] == name)
        .map_or(Value::Null, |one| one["shape"].clone())
}

async fn formats() -> Window {
    let window = empty_desk().await;
    window.listen_for_problems().await;
    window.go("#/labels/formats").await;
    window.ready("New format").await;
    window
}

#[tokio::test]
async fn a_sheet_and_a_roll_are_kept_as_their_fields_show() {
    let window = formats().await;
    window.press("N");
    window.focus_on("Name").await;
    // Nothing is filled in: it stops at the first, and the others are marked.
    window.submit("Enter").await;
    window.stopped_at("Name").await;
    assert!(window.field("Width of a label").await.wrong);
    walk(
        &window,
        "labels/formats/FormatEditor",
        &[
            refusing(
                "Start from a format that exists",
                &["L60", "none"],
                "avery l6009",
            ),
            refusing("Name", &["", " "], "Crates"),
            typed("Maker", "HERMA"),
            typed("Made for", "crates"),
            chosen("Carried on", "Sheets"),
            chosen("Stock", "Coloured"),
            refusing("Colour", &["", "yellow", "#ffd2", "#ffd20g"], "#FFD200"),
            picked("Page", "Another"),
            refusing("Page width", &["", "wide", "4", "1001"], "200"),
            refusing("Page height", &["", "0", "28 yards"], "28 cm"),
            refusing("Labels across", &["", "0", "1.5", "-1", "2,000"], "3"),
            refusing("Labels down", &["", "0", "ten"], "10"),
            refusing("Width of a label", &["", "4.9", "50 50", "200"], "50"),
            refusing("Height of a label", &["", "x", "1,200"], "20,5"),
            refusing("Gutter across", &["-1", "3mm5", "50"], "3"),
            refusing("Gutter down", &["", "."], "1 mm"),
            refusing("Pitch across", &["20", ""], "54"),
            refusing("Pitch down", &["20"], "2.2cm"),
            refusing("Left margin", &["", "-1", "190"], "10"),
            refusing("Top margin", &["", "1 m"], "1 cm"),
            refusing("Corner radius", &["-1", "round"], "2"),
        ],
    )
    .await;
    window.press("Enter");
    window.see("HERMA").await;
    window.ready("Copy").await;
    let sheet = format(&window, "Crates");
    for (field, value) in [
        ("maker", json!("HERMA")),
        ("purpose", json!("crates")),
        ("kind", json!("sheet")),
        ("stock", json!("coloured")),
        ("page_width", json!(200.0)),
        ("page_height", json!(280.0)),
        ("columns", json!(3)),
        ("rows", json!(10)),
        ("width", json!(50.0)),
        ("height", json!(20.5)),
        ("pitch_x", json!(54.0)),
        ("pitch_y", json!(22.0)),
        ("left", json!(10.0)),
        ("top", json!(10.0)),
        ("radius", json!(2.0)),
    ] {
        assert_eq!(sheet[field], value, "{field}: {sheet}");
    }
    let colour = sheet["stock_colour"].as_str().unwrap_or_default();
    assert_eq!(colour.to_lowercase(), "#ffd200");

    // A page that has a name is too small for the labels: it stops where that can be mended.
    window.press("E");
    window.field_says("Name", "Crates").await;
    window.press("Ctrl+S");
    window.see("Nothing is changed yet").await;
    walk(
        &window,
        "labels/formats/FormatNumbers",
        &[
            elsewhere("Start from a format that exists"),
            elsewhere("Name"),
            elsewhere("Maker"),
            elsewhere("Made for"),
            elsewhere("Carried on"),
            elsewhere("Stock"),
            elsewhere("Colour"),
            picked("Page", "A5"),
            elsewhere("Labels across"),
            elsewhere("Labels down"),
            elsewhere("Width of a label"),
            elsewhere("Height of a label"),
            elsewhere("Gutter across"),
            elsewhere("Gutter down"),
            elsewhere("Pitch across"),
            elsewhere("Pitch down"),
            elsewhere("Left margin"),
            elsewhere("Top margin"),
            elsewhere("Corner radius"),
        ],
    )
    .await;
    window.submit("Ctrl+S").await;
    window.stopped_at("Left margin").await;
    // What is disabled stops nothing, whatever was typed into it.
    window.fill("Gutter across", "half").await;
    window.fill("Labels across", "1").await;
    window.fill("Labels down", "9").await;
    window.press("Ctrl+Enter");
    window.ready("Copy").await;
    let sheet = format(&window, "Crates");
    assert_eq!(
        (&sheet["page_width"], &sheet["columns"], &sheet["rows"]),
        (&json!(148.0), &json!(1), &json!(9)),
        "{sheet}"
    );

    window.press("Escape");
    window.press("N");
    window.focus_on("Name").await;
    window.click_on("A roll").await;
    walk(
        &window,
        "labels/formats/FormatEditor",
        &[
            elsewhere("Start from a format that exists"),
            typed("Name", "Cable wraps"),
            typed("Maker", "Brady"),
            typed("Made for", "cables"),
            chosen("Carried on", "A roll"),
            chosen("Stock", "Transparent"),
            refusing("Width of a label", &["", "in", "1/0 in"], "1 1/2 in"),
            refusing("Height of a label", &["", "5,,5"], "25,4"),
            refusing("Corner radius", &["-2"], ""),
        ],
    )
    .await;
    window.press("Ctrl+Enter");
    window.ready("Copy").await;
    let roll = format(&window, "Cable wraps");
    for (field, value) in [
        ("kind", json!("roll")),
        ("stock", json!("transparent")),
        ("width", json!(38.1)),
        ("height", json!(25.4)),
        ("radius", json!(0.0)),
    ] {
        assert_eq!(roll[field], value, "{field}: {roll}");
    }

    window.go("#/labels/formats").await;
    window.ready("New format").await;
    walk(
        &window,
        "labels/formats/FormatList",
        &[typed("Search the formats", "brady cable")],
    )
    .await;
    window.see("1 of ").await;
    window.see("Cable wraps").await;
    assert_eq!(window.problems().await, Vec::<String>::new());
}

/// The one kind of field for lengths: whole matrix, left in every way.
#[tokio::test]
async fn a_length_is_kept_as_typed_or_the_form_stops_there() {
    let window = formats().await;
    tagdesk(
        &window,
        &[
            "format", "record", "--name", "Wraps", "--roll", "--label", "60x30",
        ],
    );
    let id = tagdesk(&window, &["format", "list", "Wraps"])[0]["id"]
        .as_str()
        .unwrap()
        .to_owned();
    let edit = format!("#/labels/formats/edit/{id}");
    let field = "Width of a label";
    for (key, typed, shown, kept) in [
        ("Enter", "38.1", "38.1", 38.1),
        ("Ctrl+Enter", "50,8", "50.8", 50.8),
        ("Tab", "1.5 in", "38.1", 38.1),
        ("paste", " 5,08 cm", "50.8", 50.8),
        ("Enter", "40.", "40", 40.0),
        ("Tab", ".5in", "12.7", 12.7),
    ] {
        window.go(&edit).await;
        window.field_says("Name", "Wraps").await;
        stops(
            &window,
            field,
            &["", "wide", "38.1.2", "1e2", "4", "−5", "12 34"],
            key,
            "Ctrl+S",
        )
        .await;
        match key {
            "paste" => {
                paste(&window, "Maker", typed, field).await;
                window.press("Enter");
            }
            "Tab" => {
                window.fill(field, typed).await;
                window.press("Tab");
                // Once left it stands in millimetres.
                window.field_says(field, shown).await;
                window.press("Enter");
            }
            key => {
                window.fill(field, typed).await;
                window.press(key);
            }
        }
        window.ready("Copy").await;
        assert_eq!(format(&window, "Wraps")["width"], kept, "{typed}");
    }
    assert_eq!(window.problems().await, Vec::<String>::new());
}
