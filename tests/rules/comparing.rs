//! Names are compared by one function, everywhere: whatever else makes small letters or leaves capitals out is listed here, with
//! why it compares no names.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

/// Where a crate's sources make small letters or leave capitals out: words of the program's own, never a name or a code.
const OTHERWISE: &[(&str, &str)] = &[
    ("inventory/src/fold.rs", "the function itself"),
    (
        "inventory/src/nothing.rs",
        "words for nothing, of a list of ours",
    ),
    ("inventory/src/scan/address.rs", "parts of web addresses"),
    (
        "ledger/src/schema/journal-1.sql",
        "what was released stays; nobody asks these indexes",
    ),
    (
        "ledger/src/schema/personal.sql",
        "what was released stays; nobody asks these indexes",
    ),
    (
        "ledger/src/view/search.rs",
        "words of the index, which are folded",
    ),
    ("ledger/src/view/lines.rs", "an order, not a comparison"),
    ("ledger/src/copies/same.rs", "words of SQL"),
    (
        "operations/src/assets/history.rs",
        "a title within a sentence",
    ),
    ("operations/src/labels/make.rs", "the ending of a file"),
    ("operations/src/files.rs", "the ending of a file"),
    ("operations/src/safety.rs", "digits of a hash"),
    ("operations/src/photos.rs", "digits of a hash"),
    ("operations/src/imports/reading.rs", "names of encodings"),
    ("operations/src/export.rs", "headings"),
    ("cli/src/arguments.rs", "an identity"),
    ("cli/src/words.rs", "words of the program"),
    ("cli/src/commands/format.rs", "names of sizes of paper"),
];

const SIGNS: [&str; 5] = [
    "to_lowercase()",
    "to_ascii_lowercase",
    "eq_ignore_ascii_case",
    "NOCASE",
    " lower(",
];

fn sources(folder: &Path, found: &mut Vec<std::path::PathBuf>) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        let source = path
            .extension()
            .is_some_and(|ending| ending == "rs" || ending == "sql");
        if path.is_dir() {
            sources(&path, found);
        } else if source {
            found.push(path);
        }
    }
}

#[test]
fn nothing_compares_names_in_a_way_of_its_own() {
    let crates = Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/.."));
    let mut there = BTreeSet::new();
    for of in ["inventory", "ledger", "operations", "cli"] {
        let mut files = Vec::new();
        sources(&crates.join(of).join("src"), &mut files);
        assert!(files.len() > 10, "{of}");
        for file in files {
            let text = fs::read_to_string(&file).unwrap();
            // A label of ours in a sentence.
            let text = text.replace("label().to_lowercase()", "");
            let mut lines = text
                .lines()
                .filter(|line| !line.trim_start().starts_with("//"));
            if lines.any(|line| SIGNS.iter().any(|sign| line.contains(sign))) {
                let name = file
                    .strip_prefix(crates)
                    .unwrap()
                    .to_string_lossy()
                    .replace('\\', "/");
                there.insert(name);
            }
        }
    }
    let listed: BTreeSet<String> = OTHERWISE
        .iter()
        .map(|(name, _)| (*name).to_owned())
        .collect();
    assert_eq!(there, listed);
}
