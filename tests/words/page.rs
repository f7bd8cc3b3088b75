//! The page's half: its functions are written from the catalogues as they are, and every sentence is said somewhere.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

fn repository() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../../..")
}

#[test]
fn the_page_has_the_functions_of_the_catalogues() {
    let there = fs::read_to_string(repository().join("ui/src/generated/words.ts")).unwrap();
    assert!(
        there == words::PAGE,
        "ui/src/generated/words.ts is not current: cargo run -p words --example page -- ui/src/generated/words.ts"
    );
}

/// Words of code that stand in a file, whatever they are.
fn names_in(path: &Path, into: &mut BTreeSet<String>) {
    for entry in fs::read_dir(path).unwrap() {
        let path = entry.unwrap().path();
        let name = path
            .file_name()
            .unwrap_or_default()
            .to_string_lossy()
            .into_owned();
        if path.is_dir() {
            if !matches!(
                name.as_str(),
                "generated" | "node_modules" | "dist" | "target" | "words"
            ) {
                names_in(&path, into);
            }
        } else if matches!(
            path.extension().and_then(|ending| ending.to_str()),
            Some("rs" | "ts" | "svelte")
        ) {
            let text = fs::read_to_string(&path).unwrap();
            let name = |letter: char| !(letter.is_alphanumeric() || letter == '_');
            into.extend(
                text.split(name)
                    .filter(|word| !word.is_empty())
                    .map(str::to_owned),
            );
        }
    }
}

#[test]
fn every_sentence_is_said_somewhere() {
    let mut names = BTreeSet::new();
    names_in(&repository().join("ui/src"), &mut names);
    names_in(&repository().join("src-tauri"), &mut names);
    // Sentences that name others whole say those, too.
    let inside: String = words::ENGLISH.iter().map(|(_, text)| *text).collect();
    let unsaid: Vec<&String> = words::english()
        .catalogue()
        .keys()
        .filter(|id| {
            !names.contains(&id.replace('-', "_"))
                && !names.contains(&camel(id))
                && !inside.contains(&format!("{{ {id} }}"))
        })
        .collect();
    assert!(unsaid.is_empty(), "nobody says: {unsaid:#?}");
}

fn camel(id: &str) -> String {
    let mut words = id.split(['-', '_']);
    let first = words.next().unwrap_or_default().to_owned();
    words.fold(first, |name, word| {
        let (first, rest) = word.split_at(word.len().min(1));
        name + &first.to_uppercase() + rest
    })
}
