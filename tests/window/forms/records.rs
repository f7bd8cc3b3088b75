//! The forms about people, places, models, series and fields: every field of each, saved by keys, read back.

use operations::Office;
use serde_json::{Value, json};

use super::assets::furnish;
use super::tagdesk;
use super::walk::{picked, refusing, ticked, typed, walk};
use crate::empty_desk;

fn named<'a>(rows: &'a Value, name: &str) -> &'a Value {
    let rows = rows.as_array().or_else(|| rows["rows"].as_array()).unwrap();
    rows.iter()
        .find(|row| row["name"] == name)
        .unwrap_or(&Value::Null)
}

#[tokio::test]
async fn the_forms_of_records_save_what_they_show() {
    let window = empty_desk().await;
    furnish(&Office::open(window.data()).unwrap());
    window.listen_for_problems().await;

    window.go("#/people").await;
    window.see("Ana Ruiz").await;
    window.press("N");
    window.focus_on("Name").await;
    walk(
        &window,
        "people/PersonDialog",
        &[
            refusing("Name", &[""], "Cem Oz"),
            typed("Department", "Finance"),
            typed("E-mail", "cem@example.org"),
            typed("User name", "cem"),
            typed("Employee number", "0042"),
            refusing("Place", &["Room 3", "Bost"], "boston/room 3"),
            refusing("Place", &["Room 3"], "boston/room 3"),
            refusing("Badge", &["badge-1"], "BADGE-3"),
        ],
    )
    .await;
    window.press("Enter");
    window.saved().await;
    let people = tagdesk(&window, &["person", "list"]);
    let cem = named(&people, "Cem Oz");
    for (field, value) in [
        ("department", "Finance"),
        ("email", "cem@example.org"),
        ("username", "cem"),
        ("employee_number", "0042"),
        ("badge", "BADGE-3"),
    ] {
        assert_eq!(cem[field], value, "{field}: {people}");
    }
    assert_eq!(cem["place"]["path"], "Boston › Room 3", "{people}");

    window.go("#/places").await;
    window.see("Boston").await;
    window.press("N");
    window.focus_on("Name").await;
    walk(
        &window,
        "places/PlaceDialog",
        &[
            refusing("Name", &[""], "Rack 4"),
            typed("Code at its door", "R-4"),
            refusing("Part of", &["Room 3", "Bost"], "boston/room 3"),
            typed("Notes", "key at the desk"),
        ],
    )
    .await;
    window.press("Ctrl+Enter");
    window.saved().await;
    let places = tagdesk(&window, &["place", "list"]);
    let rack = named(&places, "Rack 4");
    assert_eq!(
        (&rack["path"], &rack["code"], &rack["notes"]),
        (
            &json!("Boston › Room 3 › Rack 4"),
            &json!("R-4"),
            &json!("key at the desk")
        )
    );

    window.go("#/settings/models").await;
    window.see("ThinkPad T14").await;
    window.press("N");
    window.focus_on("Name").await;
    walk(
        &window,
        "settings/ModelDialog",
        &[
            refusing("Name", &[""], "LaserJet 4250"),
            typed("Manufacturer", "HP"),
            typed("Category", "Printer"),
            typed("Model number", "Q5400A"),
            refusing("Warranty", &["3 years", "1.5", "-1"], "36"),
            refusing("Life", &["1e3", "1201"], "60"),
            refusing("Minimum stock", &["few"], "2"),
            typed("Notes", "loud"),
        ],
    )
    .await;
    window.press("Enter");
    // In a text of several lines Enter is a line; Ctrl+Enter saves there.
    window.press("Ctrl+Enter");
    window.saved().await;
    let models = tagdesk(&window, &["model", "list"]);
    let model = named(&models, "LaserJet 4250");
    for (field, value) in [
        ("manufacturer", json!("HP")),
        ("category", json!("Printer")),
        ("number", json!("Q5400A")),
        ("warranty_months", json!(36)),
        ("life_months", json!(60)),
        ("minimum_stock", json!(2)),
    ] {
        assert_eq!(model[field], value, "{field}: {models}");
    }

    window.go("#/settings/series").await;
    window.see("New series").await;
    window.press("N");
    window.focus_on("Name").await;
    walk(
        &window,
        "settings/SeriesDialog",
        &[
            refusing("Name", &[""], "Vehicles"),
            refusing("Prefix", &["V-1"], "V"),
            refusing("Digits", &["2", "many", ""], "5"),
            ticked("End each tag with a check character"),
            refusing("Begin with number", &["0", "first"], "100"),
            typed("For category", "Car"),
        ],
    )
    .await;
    window.press("Enter");
    window.saved().await;
    let series = tagdesk(&window, &["series", "list"]);
    let one = named(&series, "Vehicles");
    assert_eq!(
        (&one["prefix"], &one["digits"], &one["check_character"]),
        (&json!("V"), &json!(5), &json!(false)),
        "{series}"
    );

    window.go("#/settings/fields").await;
    window.see("Colour").await;
    window.press("N");
    window.focus_on("Name").await;
    walk(
        &window,
        "settings/FieldDialog",
        &[
            refusing("Name", &[""], "Size"),
            picked("Takes", "One"),
            typed("Choices", "S, M"),
            typed("For category", "Laptop"),
        ],
    )
    .await;
    window.press("Enter");
    window.saved().await;
    let fields = tagdesk(&window, &["field", "list"]);
    assert_eq!(
        named(&fields, "Size")["choices"],
        json!(["S, M"]),
        "{fields}"
    );
    assert_eq!(window.problems().await, Vec::<String>::new());
}
