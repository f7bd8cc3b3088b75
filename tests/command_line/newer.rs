//! A register that a newer program wrote to: refused in words that say what to do, and left as it is.

use crate::desk::Desk;
use operations::Office;
use operations::wire::Failure;
use operations::{actions, places};
use serde_json::{Value, json};
use std::fs;

/// Every file of the register that holds something; `-shm` is no data of anybody's.
fn files(desk: &Desk) -> Vec<(String, Vec<u8>)> {
    let files = fs::read_dir(desk.register()).unwrap();
    let mut files: Vec<_> = files
        .map(|file| file.unwrap().path())
        .filter(|path| !path.to_string_lossy().ends_with("-shm"))
        .map(|path| (path.display().to_string(), fs::read(&path).unwrap()))
        .filter(|(_, bytes)| !bytes.is_empty())
        .collect();
    files.sort();
    files
}

fn newer<T>(answer: Result<T, Failure>) {
    let failure = answer.err().unwrap();
    assert_eq!(failure.code, "register.newer", "{failure:?}");
    assert!(failure.hint.is_some_and(|hint| hint.contains("Update")));
}

#[test]
fn a_newer_register_is_refused_by_every_command_and_by_a_program_that_had_it_open() {
    let desk = Desk::new();
    let tag = ["register", "--name", "Dock", "--tag", "T-1"];
    desk.run(&tag).done();
    let office = Office::open(&desk.register()).unwrap();
    let list = || {
        let request = serde_json::from_value(json!({ "limit": 10 })).unwrap();
        actions::recent_actions(&office, request)
    };
    list().unwrap();
    desk.sqlite("PRAGMA user_version = 1000; PRAGMA wal_checkpoint(TRUNCATE)")
        .done();
    let before = files(&desk);
    newer(list());
    let place = serde_json::from_value(json!({ "name": "Store" })).unwrap();
    newer(places::record_place(&office, place));
    newer(Office::open(&desk.register()));
    for words in [
        &["list"][..],
        &tag,
        &["undo"],
        &["check"],
        &["rebuild"],
        &["backup", "copy.db"],
    ] {
        let said = desk.run(&[&["--json"], words].concat());
        assert_eq!(said.status, Some(1), "{words:?}");
        let answer: Value = serde_json::from_str(&said.out).unwrap();
        assert_eq!(answer["error"]["code"], "register.newer", "{answer}");
    }
    drop(office);
    assert_eq!(files(&desk), before);
}
