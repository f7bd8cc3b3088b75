//! Dates: typed as people type them, understood before they are saved, and never dropped.

use super::amounts::registering;
use super::tagdesk;
use crate::desk_with_one;

#[tokio::test]
async fn a_date_is_saved_as_understood_or_the_form_stops_there() {
    let window = registering().await;
    window.fill("Purchase date", "12.11.2025").await;
    window
        .understood("Purchase date", "November 12, 2025")
        .await;
    for wrong in ["30/02/2028", "14/", "soon", "2/14/202", "14.13.2028"] {
        window.fill("Warranty end", wrong).await;
        window.submit("Enter").await;
        window.stopped_at("Warranty end").await;
        assert_eq!(
            window.field("Warranty end").await.text,
            wrong,
            "what was typed stays"
        );
    }
    // Pasted, and in an order that is not this system's, but can only be one.
    window.fill("Order number", "14/02/2028").await;
    window.press("Ctrl+A");
    window.press("Ctrl+X");
    window.take_field("Warranty end").await;
    window.press("Ctrl+V");
    window.understood("Warranty end", "February 14, 2028").await;
    window.press("Tab");
    // Once left it stands as this system writes it.
    window.field_says("Warranty end", "02/14/2028").await;
    window.fill("Refresh date", "14 Mar 2030").await;
    window.press("Ctrl+Enter");
    window.see("is on the register").await;
    let found = tagdesk(&window, &["list"]);
    let tag = found["rows"][0]["tag"].as_str().unwrap().to_owned();
    let asset = tagdesk(&window, &["show", &tag]);
    assert_eq!(asset["purchase_date"], "2025-11-12");
    assert_eq!(asset["warranty_end"]["date"], "2028-02-14");
    assert_eq!(asset["refresh_date"]["date"], "2030-03-14");
    assert_eq!(window.problems().await, Vec::<String>::new());
}

#[tokio::test]
async fn a_due_date_is_typed_counted_or_picked_and_a_whole_name_is_taken() {
    let window = desk_with_one("OLD-0042").await;
    let id = tagdesk(&window, &["show", "OLD-0042"])["id"]
        .as_str()
        .unwrap()
        .to_owned();
    window.go(&format!("#/assets/{id}")).await;
    window.see("Never labelled").await;
    let today: chrono::NaiveDate = chrono::Local::now().date_naive();
    let due = |window: &crate::harness::Window| {
        tagdesk(window, &["show", "OLD-0042"])["due"]
            .as_str()
            .unwrap_or_default()
            .to_owned()
    };
    // The day that is lit is the one the field shows; another takes the place of what is no day.
    window.press("O");
    window.focus_on("To").await;
    let lit = |lit: bool| {
        format!(
            "return [...document.querySelectorAll('[role=dialog] [role=group] button')]
                .find((button) => button.innerText === 'No date')?.getAttribute('aria-pressed') === '{lit}'"
        )
    };
    window.wait("no day to be lit", &lit(true), vec![]).await;
    window.fill("Due back", "30/02/2028").await;
    window.wait("nothing to be lit", &lit(false), vec![]).await;
    window.click_on("No date").await;
    window.field_says("Due back", "").await;
    window.wait("no day to be lit", &lit(true), vec![]).await;
    window.press("Escape");
    window.closed("[role=dialog]").await;
    for (typed, expected) in [
        ("+14", today + chrono::Days::new(14)),
        (
            "12/31/2027",
            chrono::NaiveDate::from_ymd_opt(2027, 12, 31).unwrap(),
        ),
    ] {
        window.press("O");
        window.focus_on("To").await;
        window.type_keys("ana ruiz");
        window.press("Tab");
        window.focus_on("Due back").await;
        window.type_keys("14/02/2027x");
        window.submit("Enter").await;
        window.stopped_at("Due back").await;
        assert_eq!(due(&window), "", "nothing went out");
        window.fill("Due back", typed).await;
        window.press("Enter");
        window.saved().await;
        assert_eq!(due(&window), expected.to_string(), "{typed}");
        window.press("Ctrl+Z");
        window.see("Check out").await;
    }
    assert_eq!(window.problems().await, Vec::<String>::new());
}
