//! What looks like a slip and may be none: asked about where it is typed, and kept as it is by a key.

use operations::wire::{AssetRow, RegisterAsset};
use operations::{Office, assets as acts};

use crate::empty_desk;
use crate::harness::Window;
use crate::road::{assert_clean, assets};

const ANOTHER: &str = "It is another thing: keep the number";
const THE_TAG: &str = "Keep the tag as it is";

/// A window over one sensor with a serial number in small letters, at the list of assets.
async fn beside_a_sensor() -> (Window, AssetRow) {
    let window = empty_desk().await;
    let office = Office::open(window.data()).unwrap();
    let sensor = RegisterAsset {
        name: Some("Sensor".into()),
        serial: Some("PF4abc".into()),
        ..RegisterAsset::default()
    };
    let sensor = acts::register_asset(&office, sensor).unwrap().result.asset;
    window.listen_for_problems().await;
    window.go("#/assets").await;
    window.see("PF4abc").await;
    (window, sensor.row)
}

/// What each has for its number or tag, as it is on disk.
fn told(window: &Window, field: fn(AssetRow) -> String) -> Vec<String> {
    let mut all: Vec<String> = assets(window).into_iter().map(field).collect();
    all.sort();
    all
}

#[tokio::test]
async fn a_new_thing_keeps_a_number_that_differs_in_capitals_alone_once_somebody_says_so() {
    let (window, sensor) = beside_a_sensor().await;
    window.press("N");
    window.focus_on("Model").await;
    window.fill("Name", "Another sensor").await;
    window.fill("Serial number", "PF4ABC").await;
    window.submit("Enter").await;
    window.stopped_at("Serial number").await;
    window.see(ANOTHER).await;
    assert_eq!(told(&window, |row| row.serial), ["PF4abc"]);
    // What is said of one number is not said of the next.
    window.press("Alt+K");
    window.gone(ANOTHER).await;
    window.fill("Serial number", "pf4aBC").await;
    window.see(ANOTHER).await;
    window.fill("Serial number", "PF4ABC").await;
    // Of this one it was.
    window.gone(ANOTHER).await;

    // One of our tags with another last character, on a label that is somebody else's.
    let last = if sensor.tag.ends_with('A') { "B" } else { "A" };
    let foreign = format!("{}{last}", &sensor.tag[..sensor.tag.len() - 1]);
    window.fill("Tag", &foreign).await;
    window.see(THE_TAG).await;
    window.settle().await;
    window.screenshot("kept-as-typed").await;
    window.submit("Enter").await;
    window.stopped_at("Tag").await;
    window.click_on(THE_TAG).await;
    window.gone(THE_TAG).await;
    window.focus_on("Tag").await;
    window.press("Enter");
    window.saved().await;
    assert_eq!(told(&window, |row| row.serial), ["PF4ABC", "PF4abc"]);
    assert!(told(&window, |row| row.tag).contains(&foreign));
    assert_clean(&window);
    assert_eq!(window.problems().await, Vec::<String>::new());
}

#[tokio::test]
async fn a_thing_that_is_there_gets_such_a_number_by_the_same_key() {
    let (window, _) = beside_a_sensor().await;
    let office = Office::open(window.data()).unwrap();
    let other = RegisterAsset {
        name: Some("Balance".into()),
        ..RegisterAsset::default()
    };
    let other = acts::register_asset(&office, other).unwrap().result.asset;
    window.go(&format!("#/assets/{}", other.row.id)).await;
    window.see("Balance").await;
    window.press("E");
    window.focus_on("Name").await;
    window.fill("Serial number", "Pf4AbC").await;
    window.submit("Enter").await;
    window.stopped_at("Serial number").await;
    window.see(ANOTHER).await;
    window.settle().await;
    window.screenshot("kept-as-typed-edit").await;
    assert_eq!(told(&window, |row| row.serial), ["", "PF4abc"]);
    window.press("Alt+K");
    window.saved().await;
    assert_eq!(told(&window, |row| row.serial), ["PF4abc", "Pf4AbC"]);
    assert_clean(&window);
    assert_eq!(window.problems().await, Vec::<String>::new());
}
