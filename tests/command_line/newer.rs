//! A register that a newer program wrote to: refused in words that say what to do, and left as it is.

use crate::desk::Desk;
use operations::Office;
use operations::wire::Failure;
use operations::{actions, places};
use serde_json::{Value, json};
use std::fs;
use std::process::Command;

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

#[test]
fn a_newer_batch_is_left_as_it_is_and_keeps_nobody_from_the_register() {
    let desk = Desk::new();
    desk.run(&["register", "--name", "Dock", "--tag", "T-1"])
        .done();
    desk.feed(&["batch", "add"], "T-1\n").done();
    let batch = desk.register().join("batch.db");
    let newer = Command::new("sqlite3")
        .arg(&batch)
        .arg("PRAGMA user_version = 1000; PRAGMA wal_checkpoint(TRUNCATE)")
        .status();
    assert!(newer.unwrap().success());
    let before = fs::read(&batch).unwrap();
    let said = desk.run(&["--json", "batch", "show"]);
    assert_eq!(said.status, Some(1));
    let answer: Value = serde_json::from_str(&said.out).unwrap();
    assert_eq!(answer["error"]["code"], "batch.newer");
    assert_eq!(fs::read(&batch).unwrap(), before);
    desk.run(&["show", "T-1"]).done();
}

#[test]
fn what_a_newer_program_remembers_of_the_desk_stays() {
    let desk = Desk::new();
    desk.run(&["list"]).done();
    let card = desk.register().join("desk.json");
    let read = || serde_json::from_slice::<Value>(&fs::read(&card).unwrap()).unwrap();
    let mut newer = read();
    newer["weight"] = json!({ "grams": 7 });
    fs::write(&card, newer.to_string()).unwrap();
    desk.run(&["settings", "--set", "actor=Ana Ruiz"]).done();
    newer["person"] = desk.json(&["who"])["person"]["id"].clone();
    assert_eq!(read(), newer);
}
