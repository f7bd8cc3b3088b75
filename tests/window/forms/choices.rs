//! Places, people, models and lists of words: a whole name is taken however it came there and whatever ends it, and
//! nothing less is.

use operations::Office;
use serde_json::{Value, json};

use super::assets::furnish;
use super::matrix::{paste, stops};
use super::tagdesk;
use crate::empty_desk;
use crate::harness::Window;

async fn furnished() -> Window {
    let window = empty_desk().await;
    furnish(&Office::open(window.data()).unwrap());
    tagdesk(
        &window,
        &[
            "register", "--name", "Balance", "--tag", "OLD-0001", "--place", "Berlin",
        ],
    );
    window.listen_for_problems().await;
    window
}

/// Ends a form by this key; by Tab to `next` and then from there.
async fn end(window: &Window, key: &str, next: &str) {
    if key == "Tab" {
        window.press("Tab");
        window.focus_on(next).await;
        window.press("Ctrl+Enter");
    } else {
        window.press(key);
    }
    window.saved().await;
}

#[tokio::test]
async fn a_place_is_a_whole_path_or_the_form_stops_there() {
    let window = furnished().await;
    window.go("#/places").await;
    window.see("Boston").await;
    for (key, name, typed, path) in [
        (
            "Enter",
            "Rack 1",
            "Berlin > Room 3",
            "Berlin › Room 3 › Rack 1",
        ),
        (
            "Ctrl+Enter",
            "Rack 2",
            "boston/room 3",
            "Boston › Room 3 › Rack 2",
        ),
        (
            "Tab",
            "Rack 3",
            "Boston › Room 3",
            "Boston › Room 3 › Rack 3",
        ),
    ] {
        window.press("N");
        window.focus_on("Name").await;
        window.fill("Name", name).await;
        let wrong = ["Room 3", "Bost", "Berlin › Roo"];
        stops(&window, "Part of", &wrong, key, "Ctrl+Enter").await;
        paste(&window, "Code at its door", typed, "Part of").await;
        end(&window, key, "Notes").await;
        let places = tagdesk(&window, &["place", "list"]);
        let rows = places.as_array().or(places["rows"].as_array()).unwrap();
        let made = rows.iter().find(|row| row["name"] == name);
        let made = made.unwrap_or(&Value::Null);
        assert_eq!(
            (&made["path"], &made["code"]),
            (&json!(path), &json!("")),
            "{key}"
        );
    }
    assert_eq!(window.problems().await, Vec::<String>::new());
}

/// The names of all people.
fn people(window: &Window) -> Vec<String> {
    let people = tagdesk(window, &["person", "list"]);
    let rows = people.as_array().or(people["rows"].as_array()).unwrap();
    let names = rows.iter().map(|row| row["name"].as_str().unwrap());
    names.map(str::to_owned).collect()
}

#[tokio::test]
async fn a_person_is_a_whole_name_badge_or_nobody() {
    let window = furnished().await;
    let id = tagdesk(&window, &["show", "OLD-0001"])["id"]
        .as_str()
        .unwrap()
        .to_owned();
    window.go(&format!("#/assets/{id}")).await;
    window.see("Never labelled").await;
    let people = people(&window);
    for (key, typed) in [
        ("Enter", "ana ruiz"),
        ("Ctrl+Enter", "BADGE-1"),
        ("Tab", " Ana Ruiz "),
    ] {
        window.press("O");
        window.focus_on("To").await;
        stops(
            &window,
            "To",
            &["Ana", "BADGE", "Room 3"],
            key,
            "Ctrl+Enter",
        )
        .await;
        paste(&window, "Note", typed, "To").await;
        end(&window, key, "Due back").await;
        let asset = tagdesk(&window, &["show", "OLD-0001"]);
        assert_eq!(asset["holder"]["name"], "Ana Ruiz", "{key}");
        window.see("Assigned to").await;
        tagdesk(&window, &["check-in", "OLD-0001"]);
        window.see("Check out").await;
    }
    assert_eq!(self::people(&window), people, "nobody was made on the way");
    assert_eq!(window.problems().await, Vec::<String>::new());
}

#[tokio::test]
async fn a_model_is_a_whole_name_and_a_word_of_a_list_is_typed_whole() {
    let window = furnished().await;
    window.go("#/assets").await;
    window.see("By scanning").await;
    for (serial, word, state) in [
        ("PF4-1", "in repair", "in_repair"),
        ("PF4-2", "ordered", "ordered"),
    ] {
        window.press("N");
        window.focus_on("Model").await;
        paste(&window, "Notes", "thinkpad t14", "Model").await;
        window.press("Tab");
        window.fill("Serial number", serial).await;
        // The space of a word is one of it, and Enter there saves nothing yet.
        window.tab_to("State").await;
        window.press("Down");
        window.find(".select-menu").await;
        window.type_keys(word);
        window.press("Enter");
        window.closed("[role=listbox]").await;
        assert_eq!(tagdesk(&window, &["list", serial])["total"], 0);
        window.fill("Name", "Loaner").await;
        window.press("Enter");
        window.saved().await;
        let found = tagdesk(&window, &["list", serial]);
        let row = &found["rows"][0];
        assert_eq!(
            (&row["model"]["name"], &row["state"]),
            (&json!("ThinkPad T14"), &json!(state)),
            "{found}"
        );
    }
    assert_eq!(window.problems().await, Vec::<String>::new());
}
