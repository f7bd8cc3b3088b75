//! What a field shows is what is saved: every kind of field by real keys, every form with every field of it, and what was
//! saved read back from the command line.

mod acts;
mod amounts;
mod assets;
mod choices;
mod counts;
mod coverage;
mod days;
mod delivery;
mod desk;
mod label_blanks;
mod label_designs;
mod label_formats;
mod labels;
mod letters;
mod lists;
mod matrix;
mod merging;
mod others;
mod page;
mod printers;
mod records;
mod settings;
mod together;
mod walk;
mod who;

use std::path::PathBuf;
use std::process::Command;

use serde_json::{Value, json};

use crate::harness::Window;
pub use walk::pick;

/// The command line's program.
pub fn command_line() -> PathBuf {
    std::env::var_os("TAGDESK_BIN").map_or_else(beside, PathBuf::from)
}

/// Runs the command line on a window's register; its answer as JSON.
pub fn tagdesk(window: &Window, words: &[&str]) -> Value {
    let program = command_line();
    let output = Command::new(&program)
        .arg("--data")
        .arg(window.data())
        .args(words)
        .arg("--json")
        .env("LC_ALL", "C.UTF-8")
        .output()
        .unwrap_or_else(|problem| {
            panic!(
                "{}: {problem}: build it with `cargo build -p tagdesk`",
                program.display()
            )
        });
    let said = String::from_utf8_lossy(&output.stdout);
    assert!(
        output.status.success(),
        "{words:?}: {said}{}",
        String::from_utf8_lossy(&output.stderr)
    );
    serde_json::from_str(&said).unwrap_or_else(|problem| panic!("{words:?}: {problem}: {said}"))
}

/// That what was saved stands at these places of the answer.
pub fn same(asset: &Value, expected: &[(&str, Value)]) {
    for (field, value) in expected {
        assert_eq!(asset.pointer(field), Some(value), "{field}: {asset}");
    }
}

/// What a form about an asset of `furnish` was filled with, as the command line shows it.
pub fn filled() -> Vec<(&'static str, Value)> {
    vec![
        ("/model/name", json!("ThinkPad T14")),
        ("/purchase_date", json!("2025-02-14")),
        ("/cost", json!({ "amount": "1234.50", "currency": "EUR" })),
        ("/warranty_end/date", json!("2028-02-14")),
        ("/supplier", json!("Acme")),
        ("/order_number", json!("00042")),
        ("/custom/Owner", json!("Finance")),
        ("/custom/Weight", json!("1.5")),
        ("/custom/Tested", json!("2026-04-30")),
        ("/custom/Insured", json!("yes")),
        ("/custom/Colour", json!("Blue")),
    ]
}

/// Opens the card of the one person whose name begins so.
pub async fn open_person(window: &Window, beginning: &str) {
    window.take_field("Search people").await;
    window.type_keys(beginning);
    window.see("1 person").await;
    window.press("Down");
    window.focus_on("People").await;
    window.press("Enter");
}

/// From now on the open window makes no copy of its register by itself: on a slow computer it would in the middle of a
/// test, and what is erased then still stands in the copy.
pub fn no_copies(window: &Window) {
    tagdesk(window, &["copies", "set", "--by-itself", "false"]);
}

/// The command line that was built beside the window.
fn beside() -> PathBuf {
    crate::program().with_file_name("tagdesk")
}
