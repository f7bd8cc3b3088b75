//! Who did it: a person of the register, whoever works at the desk or whoever was said, with every command.

use crate::desk::Desk;
use serde_json::{Value, json};
use std::fs;

fn code(desk: &Desk, words: &[&str]) -> String {
    let said = desk.run(&[&["--json"], words].concat());
    assert_eq!(said.status, Some(1), "{}{}", said.out, said.err);
    let answer: Value = serde_json::from_str(&said.out).unwrap();
    answer["error"]["code"].as_str().unwrap().to_owned()
}

/// Who did the last thing.
fn last(desk: &Desk) -> String {
    let actions = desk.json(&["actions", "--limit", "1"]);
    let rows = actions.as_array().or(actions["rows"].as_array());
    rows.unwrap()[0]["actor"].as_str().unwrap().to_owned()
}

fn people(desk: &Desk) -> Vec<String> {
    let page = desk.json(&["person", "list"]);
    let rows = page["rows"].as_array().unwrap().iter();
    rows.map(|row| row["name"].as_str().unwrap().to_owned())
        .collect()
}

#[test]
fn whoever_does_something_first_is_recorded_and_nobody_else() {
    let desk = Desk::new();
    desk.run(&["list"]).done();
    assert_eq!(people(&desk), Vec::<String>::new());
    assert_eq!(desk.json(&["who"])["ask"], true);
    // Refused, nothing is left of it, and of who tried neither.
    assert_eq!(
        code(&desk, &["check-out", "NOPE", "--to", "Nobody"]),
        "holder.unknown"
    );
    assert_eq!(people(&desk), Vec::<String>::new());
    desk.run(&["register", "--model", "Thing"]).done();
    assert_eq!(
        (people(&desk), last(&desk)),
        (vec!["tester".into()], "tester".into())
    );
    desk.run(&["register", "--model", "Thing"]).done();
    assert_eq!(people(&desk), ["tester"]);
    desk.assert_clean();
}

#[test]
fn whoever_has_the_systems_user_name_is_not_recorded_twice() {
    let desk = Desk::new();
    let list = desk.write("people.csv", "Name,Username\nTess Ter,tester\n");
    desk.run(&["who", "--new", "Kim Berg"]).done();
    desk.run(&["import", &list]).done();
    fs::remove_file(desk.register().join("desk.json")).unwrap();
    desk.run(&["register", "--model", "Thing"]).done();
    assert_eq!(last(&desk), "Tess Ter");
    assert_eq!(people(&desk), ["Kim Berg", "Tess Ter"]);
}

#[test]
fn somebody_signs_in_by_whatever_names_them_alone() {
    let desk = Desk::new();
    desk.run(&[
        "who",
        "--new",
        "Ana Ruiz",
        "--email",
        "ana@example.org",
        "--badge",
        "B-17",
    ])
    .done();
    desk.run(&[
        "person",
        "record",
        "--name",
        "Ben Okafor",
        "--badge",
        "B-18",
    ])
    .done();
    assert_eq!(last(&desk), "Ana Ruiz");
    for who in ["Ben Okafor", "ana@example.org", "B-18", "B-17"] {
        desk.run(&["who", who]).done();
        desk.run(&["place", "record", "--name", who]).done();
        let expected = match who {
            "Ben Okafor" | "B-18" => "Ben Okafor",
            _ => "Ana Ruiz",
        };
        assert_eq!(last(&desk), expected, "{who}");
    }
    assert_eq!(code(&desk, &["who", "Nobody"]), "who.unknown");
    assert_eq!(code(&desk, &["who", "--new", "Ana Ruiz"]), "who.namesake");
    assert_eq!(
        code(&desk, &["who", "--new", "Cem", "--badge", "B-17"]),
        "person.taken"
    );
    assert_eq!(code(&desk, &["who", "--new", " "]), "person.name_missing");
    desk.run(&["who", "--new", "Ana Ruiz", "--badge", "B-19"])
        .done();
    assert_eq!(code(&desk, &["who", "Ana Ruiz"]), "person.ambiguous");
    // Refused, it is who it was.
    assert_eq!(desk.json(&["who"])["person"]["badge"], "B-19");
    // What they did names them: undo passes them by.
    desk.run(&["undo"]).done();
    assert_eq!(desk.json(&["who"])["person"]["badge"], "B-19");
    desk.assert_clean();
}

#[test]
fn the_name_an_older_program_kept_is_carried_over_once() {
    let desk = Desk::new();
    desk.run(&["who", "--new", "Ana Ruiz"]).done();
    let card = desk.register().join("desk.json");
    let read = || serde_json::from_slice::<Value>(&fs::read(&card).unwrap()).unwrap();
    let station = read()["station"].clone();
    for (name, all) in [
        ("Ana Ruiz", vec!["Ana Ruiz"]),
        ("Kim Berg", vec!["Ana Ruiz", "Kim Berg"]),
    ] {
        let older = json!({ "station": station, "actor": name });
        fs::write(&card, older.to_string()).unwrap();
        assert_eq!(desk.json(&["settings"])["actor"], name);
        desk.run(&["register", "--model", "Thing"]).done();
        assert_eq!(
            (last(&desk).as_str(), people(&desk)),
            (name, all.iter().map(|it| (*it).to_owned()).collect())
        );
        assert!(read()["person"].is_string());
        assert!(
            read().get("actor").is_none(),
            "no name stays in the desk's file"
        );
    }
}

#[test]
fn whoever_was_erased_does_nothing_more_and_is_named_nowhere() {
    let desk = Desk::new();
    desk.run(&["who", "--new", "Zebediah Uniquename"]).done();
    desk.run(&["register", "--model", "Thing", "--tag", "T-1"])
        .done();
    desk.run(&[
        "person",
        "erase",
        "Zebediah Uniquename",
        "--confirm",
        "Zebediah Uniquename",
    ])
    .done();
    assert_eq!(code(&desk, &["register", "--model", "Thing"]), "who.erased");
    let who = desk.json(&["who"]);
    assert_eq!(
        (&who["ask"], &who["erased"], &who["person"]),
        (&json!(true), &json!(true), &Value::Null)
    );
    assert!(
        desk.run(&["history", "T-1"])
            .done()
            .contains("by Erased person")
    );
    for file in fs::read_dir(desk.register()).unwrap() {
        let path = file.unwrap().path();
        let bytes = fs::read(&path).unwrap();
        let held = bytes.windows(8).any(|window| window == b"Zebediah");
        assert!(!held, "{}", path.display());
    }
    desk.run(&["who", "--new", "Ana Ruiz"]).done();
    desk.run(&["register", "--model", "Thing"]).done();
    assert_eq!(last(&desk), "Ana Ruiz");
    desk.assert_clean();
}

#[test]
fn scheduled_work_is_by_tagdesk() {
    let desk = Desk::with_demo(30);
    assert_eq!(last(&desk), "Tagdesk");
    assert!(!people(&desk).contains(&"tester".to_owned()));
}

#[test]
fn as_somebody_names_them_in_what_is_done_and_leaves_the_desk_alone() {
    let desk = Desk::new();
    desk.run(&["who", "--new", "Ana Ruiz"]).done();
    desk.run(&[
        "person",
        "record",
        "--name",
        "Ben Okafor",
        "--badge",
        "B-18",
    ])
    .done();
    let writing: [&[&str]; 9] = [
        &["register", "--model", "Thing", "--tag", "T-1"],
        &["place", "record", "--name", "Store", "--code", "STORE"],
        &["check-out", "T-1", "--to", "Ana Ruiz"],
        &["check-in", "T-1", "--place", "STORE"],
        &["move", "T-1", "--to", "STORE"],
        &["revise", "T-1", "--notes", "x"],
        &["state", "T-1", "--to", "in_repair"],
        &["undo"],
        &["settings", "--set", "register_name=Harbour"],
    ];
    for (by, who) in [("B-18", "Ben Okafor"), ("Ana Ruiz", "Ana Ruiz")] {
        for words in writing {
            let words: Vec<&str> = words
                .iter()
                .map(|word| match (by, *word) {
                    ("Ana Ruiz", "T-1") => "T-2",
                    ("Ana Ruiz", "STORE") if words[0] == "place" => "STORE-2",
                    ("Ana Ruiz", "Store") => "Store two",
                    ("Ana Ruiz", "register_name=Harbour") => "register_name=Line",
                    (_, word) => word,
                })
                .collect();
            let before = desk.json(&["status"])["entries"].clone();
            desk.run(&[&["--as", by], words.as_slice()].concat()).done();
            if desk.json(&["status"])["entries"] != before {
                assert_eq!(last(&desk), who, "{words:?}");
            }
        }
    }
    assert_eq!(desk.json(&["who"])["person"]["name"], "Ana Ruiz");
    desk.assert_clean();
}
