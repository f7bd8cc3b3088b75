//! Editing many at once: an untouched field changes nothing, and clearing is said, not left.

use operations::Office;
use operations::wire::{MoneyText, RegisterAsset};
use serde_json::{Value, json};

use super::tagdesk;
use crate::empty_desk;

#[tokio::test]
async fn a_cost_is_set_left_or_cleared_with_all() {
    let window = empty_desk().await;
    let beside = Office::open(window.data()).unwrap();
    for tag in ["OLD-0001", "OLD-0002"] {
        let asset = RegisterAsset {
            tag: Some(tag.into()),
            name: Some("Balance".into()),
            cost: Some(MoneyText {
                amount: "700".into(),
                currency: "EUR".into(),
            }),
            ..RegisterAsset::default()
        };
        operations::assets::register_asset(&beside, asset).unwrap();
    }
    let costs = || -> Vec<Value> {
        let rows = tagdesk(&window, &["list"]);
        rows["rows"]
            .as_array()
            .unwrap()
            .iter()
            .map(|row| row["cost"].clone())
            .collect()
    };
    let money = |amount: &str| json!({ "amount": amount, "currency": "EUR" });
    window.listen_for_problems().await;
    window.go("#/assets").await;
    window.see("2 assets").await;
    window.take_field("Search the register").await;
    window.press("Down");
    window.focus_on("Assets").await;
    window.press("Ctrl+A");
    window
        .find("[role=toolbar][aria-label^=\"2 assets\"]")
        .await;
    window.press("E");
    window.see("Edit together").await;
    // A field that was asked for and left empty is no order to clear.
    window
        .click("[data-modal] .offered button:nth-child(4)")
        .await;
    window.focus_on("Cost").await;
    window.press("Enter");
    window.see("Nothing is said yet that would change").await;
    assert_eq!(costs(), [money("700.00"), money("700.00")]);
    window.fill("Cost", "900").await;
    window.press("Enter");
    window.saved().await;
    assert_eq!(costs(), [money("900.00"), money("900.00")]);
    window.press("Ctrl+A");
    window
        .find("[role=toolbar][aria-label^=\"2 assets\"]")
        .await;
    window.press("E");
    window
        .click("[data-modal] .offered button:nth-child(4)")
        .await;
    window.click_on("Clear Cost with all of them").await;
    window.see("is cleared with all of them").await;
    window.click_on("Save").await;
    window.saved().await;
    assert_eq!(costs(), [Value::Null, Value::Null]);
    assert_eq!(window.problems().await, Vec::<String>::new());
}
