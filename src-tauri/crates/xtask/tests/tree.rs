//! The shape of the tree: what may lie at the top, no paths of somebody's machine, no forgotten suite.
#![allow(clippy::unwrap_used)]

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use std::process::Command;

/// What may lie at the top beside licences and hidden folders.
const TOP: &[&str] = &[
    ".gitignore",
    "Cargo.lock",
    "Cargo.toml",
    "README.md",
    "icons",
    "src-tauri",
    "tests",
    "ui",
];

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR"))
        .ancestors()
        .nth(3)
        .unwrap()
        .canonicalize()
        .unwrap()
}

/// The files git keeps; `None` outside a clone, where there is nothing to judge.
fn tracked() -> Option<Vec<String>> {
    let output = Command::new("git")
        .args(["ls-files", "-z"])
        .current_dir(root())
        .output()
        .ok()?;
    if !output.status.success() {
        eprintln!("note: this is not a clone of the repository, so the tree was not looked at");
        return None;
    }
    let text = String::from_utf8(output.stdout).unwrap();
    Some(
        text.split('\0')
            .filter(|name| !name.is_empty())
            .map(str::to_owned)
            .collect(),
    )
}

fn belongs_at_top(file: &str) -> bool {
    let (first, folder) = match file.split_once('/') {
        Some((first, _)) => (first, true),
        None => (file, false),
    };
    TOP.contains(&first) || first.starts_with("LICENSE-") || (folder && first.starts_with('.'))
}

#[test]
fn nothing_strange_lies_at_the_top() {
    let Some(files) = tracked() else { return };
    let strange: Vec<&String> = files.iter().filter(|file| !belongs_at_top(file)).collect();
    assert!(
        strange.is_empty(),
        "these belong into a folder: {strange:?}"
    );
}

#[test]
fn the_top_is_judged_by_name() {
    for good in [
        "README.md",
        "LICENSE-MIT",
        ".ci/run",
        "ui/src/main.ts",
        "tests/labels/main.rs",
    ] {
        assert!(belongs_at_top(good), "{good}");
    }
    for bad in [
        "notes.md",
        "scripts/run.sh",
        ".rustfmt.toml",
        "Makefile",
        "docs/plan.md",
    ] {
        assert!(!belongs_at_top(bad), "{bad}");
    }
}

/// Folders that exist on a developer's machine only, put together here so that this file does not hold them itself.
fn private_folders() -> [String; 4] {
    ["root", "work", "home", "Users"].map(|name| format!("/{name}/"))
}

/// People made up for tests and examples; whoever adds one vouches that it is nobody's machine.
const INVENTED: &[&str] = &["ana"];

/// The first absolute path of a developer's machine in a text.
fn private_path(text: &str) -> Option<String> {
    private_folders().iter().find_map(|folder| {
        text.match_indices(folder.as_str()).find_map(|(at, _)| {
            let before = text[..at].chars().next_back();
            // In the middle of a longer path it is a folder of that name, not the machine's.
            if before.is_some_and(|c| c.is_alphanumeric() || "._-~}/*".contains(c)) {
                return None;
            }
            let rest = &text[at + folder.len()..];
            let name: String = rest
                .chars()
                .take_while(|c| c.is_alphanumeric() || "._-".contains(*c))
                .collect();
            (!name.is_empty() && !INVENTED.contains(&name.as_str()))
                .then(|| format!("{folder}{name}"))
        })
    })
}

#[test]
fn no_file_names_a_folder_of_somebodys_machine() {
    let Some(files) = tracked() else { return };
    let mut found = Vec::new();
    for file in files {
        // A file taken away but not yet committed as such, and binary files, hold no text to judge.
        let Ok(text) = std::fs::read_to_string(root().join(&file)) else {
            continue;
        };
        if let Some(path) = private_path(&text) {
            found.push(format!("{file}: {path}"));
        }
    }
    assert!(
        found.is_empty(),
        "absolute paths of a developer's machine: {found:#?}"
    );
}

#[test]
fn paths_of_a_machine_are_told_from_other_paths() {
    let [root, work, home, _] = private_folders();
    assert_eq!(
        private_path(&format!("see {root}notes.txt")),
        Some(format!("{root}notes.txt"))
    );
    assert_eq!(
        private_path(&format!("\"{home}anna/x\"")),
        Some(format!("{home}anna"))
    );
    assert_eq!(
        private_path(&format!("({work}main)")),
        Some(format!("{work}main"))
    );
    assert_eq!(private_path(&format!("https://example.org{home}x")), None);
    assert_eq!(private_path(&format!("src{work}main.rs")), None);
    assert_eq!(private_path(&format!("{home}<name>/")), None);
    assert_eq!(private_path(&format!("{home}ana/.local")), None);
    assert_eq!(
        private_path(&format!("{home}ana/x {home}otto/x")),
        Some(format!("{home}otto"))
    );
}

#[test]
fn every_suite_is_run() {
    let Some(files) = tracked() else { return };
    let suites: BTreeSet<&str> = files
        .iter()
        .filter(|file| file.ends_with(".rs"))
        .filter_map(|file| file.strip_prefix("tests/"))
        .filter_map(|file| file.split_once('/'))
        .map(|(folder, _)| folder)
        .collect();
    let output = Command::new(env!("CARGO"))
        .args([
            "metadata",
            "--no-deps",
            "--format-version",
            "1",
            "--offline",
        ])
        .current_dir(root())
        .output()
        .unwrap();
    let metadata: serde_json::Value = serde_json::from_slice(&output.stdout).unwrap();
    let run: BTreeSet<PathBuf> = metadata["packages"]
        .as_array()
        .unwrap()
        .iter()
        .flat_map(|package| package["targets"].as_array().unwrap())
        .filter(|target| target["kind"][0] == "test")
        .filter_map(|target| {
            Path::new(target["src_path"].as_str().unwrap())
                .canonicalize()
                .ok()
        })
        .collect();
    let forgotten: Vec<&str> = suites
        .into_iter()
        .filter(|suite| !run.contains(&root().join("tests").join(suite).join("main.rs")))
        .collect();
    assert!(
        forgotten.is_empty(),
        "no crate has a [[test]] entry for tests/<suite>/main.rs of: {forgotten:?}"
    );
}
