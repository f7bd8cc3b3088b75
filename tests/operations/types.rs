//! The types the window is written against are the ones Rust has.

use std::collections::BTreeMap;
use std::path::Path;

fn texts(folder: &Path) -> BTreeMap<String, String> {
    std::fs::read_dir(folder)
        .unwrap()
        .map(|file| {
            let file = file.unwrap();
            let name = file.file_name().to_string_lossy().into_owned();
            (
                name,
                std::fs::read_to_string(file.path())
                    .unwrap()
                    .replace("\r\n", "\n"),
            )
        })
        .collect()
}

#[test]
fn generated_types_are_current() {
    let fresh = tempfile::tempdir().unwrap();
    operations::catalogue::write_typescript(fresh.path()).unwrap();
    let committed = Path::new(concat!(
        env!("CARGO_MANIFEST_DIR"),
        "/../../../ui/src/generated"
    ));
    let (fresh, mut committed) = (texts(fresh.path()), texts(committed));
    // The sentences are written from the catalogues, by `words`.
    committed.remove("words.ts");
    let differing: Vec<&String> = fresh
        .keys()
        .chain(committed.keys())
        .filter(|name| fresh.get(*name) != committed.get(*name))
        .collect();
    assert!(
        differing.is_empty(),
        "{differing:?} differ: run `cargo run -p operations --example types -- ui/src/generated`"
    );
}

#[test]
fn every_operation_has_one_name_and_a_place_on_the_command_line() {
    let mut names: Vec<&str> = operations::catalogue::OPERATIONS
        .iter()
        .map(|operation| operation.name)
        .collect();
    assert!(
        operations::catalogue::OPERATIONS
            .iter()
            .all(|operation| !operation.command_line.is_empty())
    );
    let all = names.len();
    names.sort_unstable();
    names.dedup();
    assert_eq!(names.len(), all);
}

/// What may have changed when another register lies in the place of one is everything there is.
#[test]
fn every_noun_is_among_all_nouns() {
    let config = ts_rs::Config::default();
    let declared = <operations::wire::Noun as ts_rs::TS>::inline(&config);
    let declared: std::collections::BTreeSet<String> = declared
        .split('|')
        .map(|word| word.trim().trim_matches('"').to_owned())
        .collect();
    let all = operations::wire::Noun::ALL.map(|noun| serde_json::to_value(noun).unwrap());
    let all: std::collections::BTreeSet<String> = all
        .iter()
        .map(|word| word.as_str().unwrap().to_owned())
        .collect();
    assert_eq!(declared, all);
}
