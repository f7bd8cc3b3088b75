//! The crates know of each other only in the directions the design draws.
#![allow(clippy::unwrap_used)]

use std::collections::{BTreeMap, BTreeSet};
use std::process::Command;

use serde_json::Value;

/// Which of our crates each of our crates may depend on. A new crate has to be entered here, with a thought.
const ARROWS: &[(&str, &[&str])] = &[
    ("words", &[]),
    ("inventory", &["words"]),
    ("paper", &[]),
    ("printing", &[]),
    ("reading", &[]),
    ("ledger", &["inventory", "words"]),
    ("intake", &["inventory"]),
    ("labels", &["inventory", "paper"]),
    ("reports", &["inventory", "paper"]),
    (
        "operations",
        &[
            "inventory",
            "intake",
            "labels",
            "ledger",
            "printing",
            "reading",
            "reports",
            "words",
        ],
    ),
    ("tagdesk", &["operations", "words"]),
    ("tagdesk-desktop", &["operations"]),
    ("xtask", &[]),
];

/// Crates of others that only some of ours may see: a prefix of their name, and ours.
const KEPT: &[(&str, &[&str])] = &[
    ("tauri", &["tagdesk-desktop"]),
    ("wry", &["tagdesk-desktop"]),
    ("rusqlite", &["ledger"]),
    ("libsqlite3-sys", &["ledger"]),
    ("sqlx", &["ledger"]),
    ("printpdf", &["paper"]),
    ("lopdf", &["paper"]),
    ("ipp", &["printing"]),
    // Labels read back what they print; the reading of pictures is another room.
    ("rxing", &["labels", "reading"]),
];

type Dependencies = BTreeMap<String, BTreeSet<String>>;

/// What each crate of the workspace depends on, for building, testing and running alike.
fn dependencies() -> Dependencies {
    let output = Command::new(env!("CARGO"))
        .args([
            "metadata",
            "--no-deps",
            "--format-version",
            "1",
            "--offline",
        ])
        .current_dir(env!("CARGO_MANIFEST_DIR"))
        .output()
        .unwrap();
    assert!(
        output.status.success(),
        "{}",
        String::from_utf8_lossy(&output.stderr)
    );
    read(&serde_json::from_slice(&output.stdout).unwrap())
}

fn read(metadata: &Value) -> Dependencies {
    let name = |value: &Value| value["name"].as_str().unwrap().to_owned();
    metadata["packages"]
        .as_array()
        .unwrap()
        .iter()
        .map(|package| {
            let needs = package["dependencies"].as_array().unwrap();
            (name(package), needs.iter().map(name).collect())
        })
        .collect()
}

/// Every arrow that runs as the design does not draw it, as a sentence.
fn wrong(found: &Dependencies) -> Vec<String> {
    let ours: BTreeSet<&str> = ARROWS.iter().map(|(name, _)| *name).collect();
    let mut sentences = Vec::new();
    for (from, needs) in found {
        let Some((_, allowed)) = ARROWS.iter().find(|(name, _)| name == from) else {
            sentences.push(format!("{from} is in no drawing: enter it in ARROWS"));
            continue;
        };
        for to in needs {
            if ours.contains(to.as_str()) && !allowed.contains(&to.as_str()) {
                sentences.push(format!("{from} must not depend on {to}"));
            }
            for (prefix, owners) in KEPT {
                let theirs = to == prefix || to.starts_with(&format!("{prefix}-"));
                if theirs && !owners.contains(&from.as_str()) {
                    let owners = owners.join(" and ");
                    sentences.push(format!("only {owners} may depend on {to}, and {from} does"));
                }
            }
        }
    }
    sentences
}

#[test]
fn every_arrow_runs_as_drawn() {
    let found = dependencies();
    for (name, _) in ARROWS {
        assert!(
            found.contains_key(*name),
            "{name} is drawn, but there is no such crate"
        );
    }
    assert_eq!(wrong(&found), Vec::<String>::new());
}

#[test]
fn a_wrong_arrow_is_found() {
    let metadata = serde_json::json!({ "packages": [
        { "name": "inventory", "dependencies": [{ "name": "serde", "kind": null }] },
        { "name": "labels", "dependencies": [{ "name": "paper", "kind": null }, { "name": "ledger", "kind": "dev" }] },
        { "name": "tagdesk", "dependencies": [{ "name": "tauri-build", "kind": "build" }] },
        { "name": "operations", "dependencies": [{ "name": "rusqlite", "kind": "dev" }] },
        { "name": "shortcut", "dependencies": [] },
    ]});
    assert_eq!(
        wrong(&read(&metadata)),
        [
            "labels must not depend on ledger",
            "only ledger may depend on rusqlite, and operations does",
            "shortcut is in no drawing: enter it in ARROWS",
            "only tagdesk-desktop may depend on tauri-build, and tagdesk does",
        ]
    );
}
