//! Money: what is typed is what is saved, whatever mark and currency it is written with.

use serde_json::json;

use super::tagdesk;
use crate::empty_desk;
use crate::harness::Window;

/// The form of registering, with its model said.
pub async fn registering() -> Window {
    let window = empty_desk().await;
    window.listen_for_problems().await;
    window.go("#/assets").await;
    window.see("By scanning").await;
    window.press("N");
    window.focus_on("Model").await;
    window.type_keys("ThinkPad T14");
    window.see("New model “ThinkPad T14”").await;
    window.press("Down");
    window.press("Enter");
    window.focus_on("Manufacturer").await;
    window
}

fn cost_of(window: &Window, serial: &str) -> serde_json::Value {
    let found = tagdesk(window, &["list", serial]);
    found["rows"][0]["cost"].clone()
}

#[tokio::test]
async fn an_amount_is_saved_as_typed_or_the_form_stops_there() {
    let window = registering().await;
    // Wrong, half-typed, and one that is a thousand apart in two readings.
    for wrong in ["about 900", "12,", "1.234", "-5", "1,2,3"] {
        window.fill("Cost", wrong).await;
        window.press("Enter");
        if wrong == "12," {
            // A mark behind the figures is no harm: it is 12.
            window.saved().await;
            let rows = tagdesk(&window, &["list"]);
            assert_eq!(
                rows["rows"][0]["cost"],
                json!({ "amount": "12.00", "currency": "EUR" })
            );
            window.press("N");
            window.focus_on("Model").await;
            window.type_keys("thinkpad t14");
            window.press("Enter");
            window.focus_on("Serial number").await;
            continue;
        }
        window.stopped_at("Cost").await;
        assert_eq!(
            window.field("Cost").await.text,
            wrong,
            "what was typed stays"
        );
    }
    // Right, in the manners of several countries; saved by Enter, by Ctrl+Enter, and left by Tab before.
    let cases = [
        ("1234.50", "1234.50", "EUR", "Enter"),
        ("1.234,50", "1234.50", "EUR", "Ctrl+Enter"),
        ("1,234", "1234.00", "EUR", "Tab"),
        ("999 USD", "999.00", "USD", "Enter"),
        ("123456789012.99", "123456789012.99", "EUR", "Ctrl+Enter"),
    ];
    for (index, (typed, amount, currency, key)) in cases.into_iter().enumerate() {
        let serial = format!("S-{index}-{amount}");
        window.fill("Serial number", &serial).await;
        window.fill("Cost", typed).await;
        match key {
            "Tab" => {
                window.press("Tab");
                window.focus_on("Purchase date").await;
                window.press("Enter");
            }
            key => window.press(key),
        }
        if key == "Ctrl+Enter" {
            // It goes on with the next one.
            window.see("is on the register").await;
            window.field_says("Serial number", "").await;
        } else {
            window.saved().await;
        }
        let saved = cost_of(&window, &serial);
        assert_eq!(
            saved,
            json!({ "amount": amount, "currency": currency }),
            "{typed}"
        );
        if key != "Ctrl+Enter" {
            window.press("N");
            window.focus_on("Model").await;
            window.type_keys("thinkpad t14");
            window.press("Enter");
            window.focus_on("Serial number").await;
        }
    }
    assert_eq!(window.problems().await, Vec::<String>::new());
}

#[tokio::test]
async fn a_currency_is_chosen_beside_the_amount() {
    let window = registering().await;
    window.fill("Cost", "100").await;
    window.press("Alt+Down");
    window.focus_on("Cost: currency EUR").await;
    window.type_keys("chf");
    window.press("Enter");
    window.focus_on("Cost").await;
    window.understood("Cost", "100").await;
    window.press("Enter");
    window.saved().await;
    let rows = tagdesk(&window, &["list"]);
    assert_eq!(
        rows["rows"][0]["cost"],
        json!({ "amount": "100.00", "currency": "CHF" })
    );
    assert_eq!(window.problems().await, Vec::<String>::new());
}
