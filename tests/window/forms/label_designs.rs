//! Label designs: what they say and how it is arranged is kept as the fields show it.

use std::path::Path;

use operations::Office;
use operations::wire::RecordModel;
use serde_json::{Value, json};

use super::matrix::{paste, stops};
use super::tagdesk;
use super::walk::{chosen, elsewhere, picked, refusing, slid, typed, walk};
use crate::empty_desk;
use crate::harness::Window;

/// The design of this name, as the register has it.
fn design(window: &Window, name: &str) -> Value {
    let all = tagdesk(window, &["design", "list"]);
    let all = all.as_array().unwrap();
    all.iter()
        .find(|one| one["design"]["name"] == name)
        .map_or(Value::Null, |one| one["design"].clone())
}

async fn designs() -> Window {
    let window = empty_desk().await;
    let model = RecordModel {
        name: "ThinkPad T14".into(),
        category: Some("Laptop".into()),
        ..RecordModel::default()
    };
    operations::models::record_model(&Office::open(window.data()).unwrap(), model).unwrap();
    tagdesk(
        &window,
        &["register", "--model", "ThinkPad T14", "--tag", "OLD-0001"],
    );
    window.listen_for_problems().await;
    window.go("#/labels/designs").await;
    window.ready("New design").await;
    window
}

#[tokio::test]
async fn a_design_is_kept_as_its_fields_show() {
    let window = designs().await;
    let logo = Path::new(env!("CARGO_MANIFEST_DIR")).join("../icons/128x128.png");
    window.press("N");
    window.focus_on("Name").await;
    window.will_pick(&logo);
    window.click_on("Choose a picture…").await;
    window.see("Another…").await;
    walk(
        &window,
        "labels/designs/DesignEditor",
        &[
            refusing("Name", &["", " "], "Crates"),
            chosen("Code", "Data Matrix"),
            chosen("Where the code stands", "Right"),
            slid("Size of the code", "Left"),
            refusing(
                "Size of the code, in percent",
                &["", "29", "101", "seven", "70.5"],
                "70",
            ),
            refusing(
                "Address before the tag",
                &["t.example.com/", "https://t.example.com", "https://a b/"],
                "https://t.example.com/",
            ),
            slid("Size of the tag in large type", "Left"),
            refusing(
                "Size of the tag in large type, in percent",
                &["", "20"],
                "80",
            ),
            chosen("How text is set", "At the edge"),
            picked("Line 1 shows", "Fixed"),
            refusing("Words of line 1", &["", " "], "Property of ACME"),
            slid("Size of line 1", "Right"),
            refusing("Size of line 1, in percent", &["", "39", "251"], "150"),
            picked("Line 2 shows", "Place"),
            typed("Caption of line 2", "at"),
            slid("Size of line 2", "Left"),
            typed("Size of line 2, in percent", "90"),
            picked("Line 3 shows", "Order"),
            typed("Caption of line 3", "PO"),
            elsewhere("Size of line 3"),
            typed("Size of line 3, in percent", "60"),
            chosen("Stands", "Below"),
            slid("Height", "Right"),
            refusing("Height, in percent", &["", "4", "61"], "30"),
            refusing("Add a category", &["Lap"], "laptop"),
            refusing("On", &["L60"], "L4778"),
            refusing("Of", &["nothing at all"], "old-0001"),
        ],
    )
    .await;
    // What it is looked at with is no part of it: half-typed it stops nothing.
    window.fill("Of", "old-00").await;
    window.press("Ctrl+S");
    window.gone("Not saved").await;
    let kept = design(&window, "Crates");
    for (field, value) in [
        ("/code", json!("data_matrix")),
        ("/code_place", json!("right")),
        ("/code_percent", json!(70)),
        ("/address", json!("https://t.example.com/")),
        ("/tag_percent", json!(80)),
        ("/align", json!("start")),
        ("/lines/0/field", json!("text")),
        ("/lines/0/of", json!("Property of ACME")),
        ("/lines/0/percent", json!(150)),
        ("/lines/1/field", json!("place")),
        ("/lines/1/caption", json!("at")),
        ("/lines/1/percent", json!(90)),
        ("/lines/2/field", json!("order_number")),
        ("/lines/2/caption", json!("PO")),
        ("/lines/2/percent", json!(60)),
        ("/logo/place", json!("below_text")),
        ("/logo/percent", json!(30)),
        ("/categories", json!(["Laptop"])),
    ] {
        assert_eq!(kept.pointer(field), Some(&value), "{field}: {kept}");
    }

    window.press("Ctrl+S");
    window.see("Nothing is changed yet").await;
    window.fill("Name", "Boxes").await;
    window.press("Enter");
    window.gone("Not saved").await;
    assert_eq!(design(&window, "Boxes")["code"], "data_matrix");
    window.fill("Caption of line 2", "in").await;
    window.press("Ctrl+Enter");
    window.gone("Not saved").await;
    assert_eq!(design(&window, "Boxes")["lines"][1]["caption"], "in");

    window.go("#/labels/designs").await;
    window.ready("New design").await;
    walk(
        &window,
        "labels/designs/DesignGallery",
        &[typed("Search the designs", "laptop box")],
    )
    .await;
    window.see("1 of 2 designs").await;
    assert_eq!(window.problems().await, Vec::<String>::new());
}

/// The one kind of field for percentages: whole matrix, left in every way.
#[tokio::test]
async fn a_percentage_is_kept_as_typed_or_the_form_stops_there() {
    let window = designs().await;
    window.press("N");
    window.focus_on("Name").await;
    window.type_keys("Crates");
    window.press("Enter");
    window.gone("Not saved").await;
    let field = "Size of the tag in large type, in percent";
    for (key, typed, kept) in [
        ("Enter", "41", 41),
        ("Ctrl+Enter", "52", 52),
        ("Tab", " 63", 63),
        ("paste", "74", 74),
        ("Enter", "100", 100),
    ] {
        stops(
            &window,
            field,
            &["", "half", "5", "7.5", "7,5", "101", "80 %", "-50"],
            key,
            "Ctrl+S",
        )
        .await;
        match key {
            "paste" => {
                paste(&window, "Caption of line 1", typed, field).await;
                window.press("Enter");
            }
            "Tab" => {
                window.fill(field, typed).await;
                window.press("Tab");
                window.field_says(field, typed.trim()).await;
                window.press("Ctrl+S");
            }
            key => {
                window.fill(field, typed).await;
                window.press(key);
            }
        }
        window.gone("Not saved").await;
        assert_eq!(design(&window, "Crates")["tag_percent"], kept, "{typed}");
    }
    assert_eq!(window.problems().await, Vec::<String>::new());
}
