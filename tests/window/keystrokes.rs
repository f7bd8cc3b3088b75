//! How many keys the everyday acts take, counted as they are pressed.

use std::cell::Cell;

use serde_json::json;

use crate::commands::scan;
use crate::desk_with_one;
use crate::forms::tagdesk;
use crate::harness::Window;

/// A hand over the keyboard, which counts.
struct Hand<'a> {
    window: &'a Window,
    keys: Cell<usize>,
}

impl Hand<'_> {
    fn press(&self, key: &str) {
        self.keys.set(self.keys.get() + 1);
        self.window.press(key);
    }

    fn write(&self, text: &str) {
        self.keys.set(self.keys.get() + text.chars().count());
        self.window.type_keys(text);
    }

    /// How many keys it took since this was asked last.
    fn took(&self) -> usize {
        self.keys.replace(0)
    }
}

#[tokio::test]
async fn the_everyday_acts_take_few_keys() {
    let window = desk_with_one("OLD-0042").await;
    tagdesk(&window, &["place", "record", "--name", "Store"]);
    tagdesk(&window, &["move", "OLD-0042", "--to", "Store"]);
    let hand = Hand {
        window: &window,
        keys: Cell::new(0),
    };
    let asset = || tagdesk(&window, &["show", "OLD-0042"]);
    let today = chrono::Local::now().date_naive();

    // Out with a badge, back in two weeks.
    scan(&window, "OLD-0042").await;
    window.see("In stock").await;
    scan(&window, "BADGE-7001").await;
    window.see("gets 1 asset").await;
    hand.press("T");
    window.focus_on("Due back").await;
    hand.write("2w");
    hand.press("Enter");
    window.saved().await;
    assert_eq!(hand.took(), 4);
    let due = today + chrono::Days::new(14);
    assert_eq!(asset()["due"], json!(due.to_string()));

    // Back, to where it was.
    scan(&window, "OLD-0042").await;
    window.see("On loan to Ana Ruiz").await;
    hand.press("I");
    window.focus_on("Place").await;
    hand.press("Enter");
    window.saved().await;
    assert_eq!(hand.took(), 2);
    assert_eq!(asset()["place"]["path"], "Store");
    assert_eq!(asset()["state"], "in_stock");

    // Out without a badge: the list is pointed at, a beginning alone is nobody.
    scan(&window, "OLD-0042").await;
    window.see("In stock").await;
    hand.press("O");
    window.focus_on("To").await;
    hand.write("ana");
    window.find("[role=option]").await;
    hand.press("Down");
    hand.press("Enter");
    window.field_says("To", "Ana Ruiz").await;
    hand.press("Enter");
    window.saved().await;
    assert!(hand.took() <= 9);
    assert_eq!(asset()["holder"]["name"], "Ana Ruiz");

    // Out with a badge, to keep.
    tagdesk(&window, &["check-in", "OLD-0042"]);
    scan(&window, "OLD-0042").await;
    window.see("In stock").await;
    scan(&window, "BADGE-7001").await;
    window.see("gets 1 asset").await;
    hand.press("O");
    window.gone("gets 1 asset").await;
    window.see("Checked out OLD-0042 to Ana Ruiz").await;
    assert_eq!(hand.took(), 1);
    assert_eq!(asset()["out"], "assigned");
}
