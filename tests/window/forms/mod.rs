//! What a field shows is what is saved: every kind of field by real keys, every form with every field of it, and what was
//! saved read back from the command line.

mod amounts;
mod assets;
mod days;
mod letters;
mod others;
mod page;
mod records;
mod together;
mod walk;

use std::path::PathBuf;
use std::process::Command;

use serde_json::Value;

use crate::harness::Window;

/// Runs the command line on a window's register; its answer as JSON.
pub fn tagdesk(window: &Window, words: &[&str]) -> Value {
    let program = std::env::var_os("TAGDESK_BIN").map_or_else(beside, PathBuf::from);
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

/// The command line that was built beside the window.
fn beside() -> PathBuf {
    crate::program().with_file_name("tagdesk")
}
