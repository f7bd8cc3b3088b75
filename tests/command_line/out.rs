//! What is out is where it is, on the command line: counts of a store, of two rooms and of everything, where each way of
//! being out stands as it should and accepting all that is proposed takes nothing off anybody.

use crate::desk::Desk;
use serde_json::Value;

/// A Friday that is always to come.
const FRIDAY: &str = "2099-12-31";

/// A store with three things, a display out to Room 1, a card in a server there, a laptop that Ana has in Room 2, one
/// that Ben has somewhere, a projector that Cem brings back on Friday.
fn house() -> Desk {
    let desk = Desk::new();
    for (name, code) in [
        ("Store", "STORE"),
        ("Room 1", "ROOM-1"),
        ("Room 2", "ROOM-2"),
    ] {
        desk.run(&["place", "record", "--name", name, "--code", code])
            .done();
    }
    for (name, badge) in [
        ("Ana Ruiz", "B-1"),
        ("Ben Okafor", "B-2"),
        ("Cem Kaya", "B-3"),
    ] {
        desk.run(&["person", "record", "--name", name, "--badge", badge])
            .done();
    }
    for (tag, model, place) in [
        ("S-1", "Dock", "STORE"),
        ("S-2", "Dock", "STORE"),
        ("S-3", "Dock", "STORE"),
        ("DISPLAY", "Display", "STORE"),
        ("CARD", "Network card", "STORE"),
        ("ANAS", "Laptop", "STORE"),
        ("BENS", "Laptop", "STORE"),
        ("BEAMER", "Projector", "STORE"),
        ("SERVER", "Server", "ROOM-1"),
    ] {
        desk.run(&["register", "--tag", tag, "--model", model, "--place", place])
            .done();
    }
    for out in [
        &["DISPLAY", "--to", "ROOM-1"] as &[&str],
        &["CARD", "--to", "SERVER"],
        &["ANAS", "--to", "B-1", "--place", "ROOM-2"],
        &["BENS", "--to", "B-2"],
        &["BEAMER", "--to", "B-3", "--due", FRIDAY],
    ] {
        desk.run(&[&["check-out"], out].concat()).done();
    }
    desk
}

/// Opens a stocktake of one place or of everything; answers how it stands.
fn open(desk: &Desk, name: &str, place: Option<&str>) -> Value {
    let place = place.map(|place| ["--place", place]);
    let words = ["stocktake", "open", "--name", name];
    let opened = match &place {
        Some(place) => desk.json(&[words.as_slice(), place].concat()),
        None => desk.json(&words),
    };
    opened["result"]["record"]["counts"].clone()
}

/// Scans codes; answers the verdict on each.
fn count(desk: &Desk, codes: &[&str]) -> Vec<String> {
    let said = desk
        .feed(&["stocktake", "count", "--json"], codes.join("\n"))
        .done();
    said.lines()
        .map(|line| {
            let answer: Value = serde_json::from_str(line).unwrap();
            let verdict = &answer["done"]["result"]["verdict"];
            verdict.as_str().unwrap().to_owned()
        })
        .collect()
}

/// How each thing stands and what is proposed, in the order of tags.
fn lines(desk: &Desk) -> Vec<(String, String, String)> {
    let text = |value: &Value| value.as_str().unwrap_or_default().to_owned();
    let page = desk.json(&["stocktake", "lines"]);
    let mut all: Vec<_> = page["rows"]
        .as_array()
        .unwrap()
        .iter()
        .map(|row| {
            (
                text(&row["tag"]),
                text(&row["status"]),
                text(&row["decisions"][0]),
            )
        })
        .collect();
    all.sort();
    all
}

fn stand(expected: &[(&str, &str, &str)]) -> Vec<(String, String, String)> {
    expected
        .iter()
        .map(|(tag, status, proposed)| {
            (
                (*tag).to_owned(),
                (*status).to_owned(),
                (*proposed).to_owned(),
            )
        })
        .collect()
}

/// Closes the count, accepts all that is proposed, signs, and proves that whoever has something has it still.
fn accept_all(desk: &Desk, differences: bool) {
    desk.run(&["stocktake", "close"]).done();
    if differences {
        desk.run(&["stocktake", "reconcile", "--proposals"]).done();
    }
    desk.run(&["stocktake", "sign", "--by", "Ana Ruiz"]).done();
    for (tag, holder) in [
        ("DISPLAY", "Room 1"),
        ("CARD", "SERVER"),
        ("ANAS", "Ana Ruiz"),
        ("BENS", "Ben Okafor"),
        ("BEAMER", "Cem Kaya"),
    ] {
        let shown = desk.json(&["show", tag]);
        assert_eq!(shown["state"], "checked_out", "{tag}");
        let name = shown["holder"]["name"].as_str().unwrap();
        assert!(name.contains(holder), "{tag}: {name}");
    }
    desk.assert_clean();
}

fn place_of(desk: &Desk, tag: &str) -> Value {
    desk.json(&["show", tag])["place"]["name"].clone()
}

#[test]
fn a_store_is_counted_without_what_was_handed_out_of_it() {
    let desk = house();
    assert_eq!(open(&desk, "store", Some("STORE"))["expected"], 3);
    // One place only can be meant: nobody is asked where they stand.
    let card = desk.json(&["stocktake", "show"]);
    assert_eq!(card["standing"]["name"], "Store");
    assert_eq!(
        count(&desk, &["S-1", "S-2", "S-3"]),
        ["found", "found", "found"]
    );
    assert_eq!(
        lines(&desk),
        stand(&[
            ("S-1", "found", ""),
            ("S-2", "found", ""),
            ("S-3", "found", "")
        ])
    );
    accept_all(&desk, false);
}

#[test]
fn a_room_is_counted_with_what_is_installed_there_and_what_is_part_of_it() {
    let desk = house();
    assert_eq!(open(&desk, "room 1", Some("ROOM-1"))["expected"], 3);
    let unseen = desk.json(&["stocktake", "lines", "--unseen", "--place", "ROOM-1"]);
    assert_eq!(unseen["total"], 3);
    assert_eq!(count(&desk, &["DISPLAY", "SERVER"]), ["found", "found"]);
    assert_eq!(
        lines(&desk),
        stand(&[
            ("CARD", "in_host", ""),
            ("DISPLAY", "found", ""),
            ("SERVER", "found", "")
        ])
    );
    let card = desk.json(&["stocktake", "show"]);
    assert_eq!(
        (&card["here"]["counted"], &card["here"]["expected"]),
        (&3.into(), &3.into())
    );
    accept_all(&desk, false);
}

#[test]
fn an_office_is_counted_and_everybody_keeps_what_they_have() {
    let desk = house();
    assert_eq!(open(&desk, "room 2", Some("ROOM-2"))["not_seen"], 1);
    assert_eq!(count(&desk, &["BENS", "BEAMER"]), ["assigned", "on_loan"]);
    assert_eq!(
        lines(&desk),
        stand(&[
            ("ANAS", "not_seen", "investigate"),
            ("BEAMER", "seen_on_loan", ""),
            ("BENS", "seen", "record_place")
        ])
    );
    accept_all(&desk, true);
    assert_eq!(place_of(&desk, "BENS"), "Room 2");
    assert_eq!(place_of(&desk, "BEAMER"), Value::Null);
    // From now on the next count expects Ben's there too.
    assert_eq!(open(&desk, "again", Some("ROOM-2"))["not_seen"], 2);
}

#[test]
fn everything_is_counted_and_what_is_nowhere_stands_apart() {
    let desk = house();
    let counts = open(&desk, "all", None);
    for (kind, number) in [
        ("expected", 9),
        ("not_scanned", 6),
        ("not_seen", 1),
        ("with", 1),
        ("on_loan", 1),
    ] {
        assert_eq!(counts[kind], number, "{kind}");
    }
    assert_eq!(
        count(&desk, &["ROOM-2", "ANAS", "S-1", "BEAMER", "NOBODY-1"]),
        ["place", "found", "elsewhere", "on_loan", "unknown"]
    );
    assert_eq!(
        lines(&desk),
        stand(&[
            ("ANAS", "found", ""),
            ("BEAMER", "seen_on_loan", ""),
            ("BENS", "with", ""),
            ("CARD", "not_scanned", "investigate"),
            ("DISPLAY", "not_scanned", "mark_lost"),
            ("NOBODY-1", "unknown", "investigate"),
            ("S-1", "elsewhere", "move"),
            ("S-2", "not_scanned", "mark_lost"),
            ("S-3", "not_scanned", "mark_lost"),
            ("SERVER", "not_scanned", "mark_lost"),
        ])
    );

    // Once the rest is seen, what remains is decided as proposed.
    count(
        &desk,
        &["ROOM-1", "DISPLAY", "SERVER", "STORE", "S-2", "S-3"],
    );
    assert_eq!(
        lines(&desk)
            .into_iter()
            .filter(|(.., proposed)| !proposed.is_empty())
            .collect::<Vec<_>>(),
        stand(&[
            ("NOBODY-1", "unknown", "investigate"),
            ("S-1", "elsewhere", "move")
        ])
    );
    accept_all(&desk, true);
    assert_eq!(place_of(&desk, "S-1"), "Room 2");
}

#[test]
fn nothing_that_somebody_has_is_taken_off_them_where_nothing_is_seen() {
    let desk = house();
    open(&desk, "all", None);
    let counts = |desk: &Desk| desk.json(&["stocktake", "show"])["stocktake"]["counts"].clone();
    desk.run(&["stocktake", "close"]).done();
    desk.run(&["stocktake", "reconcile", "--proposals"]).done();
    assert_eq!(counts(&desk)["undecided"], 0);
    for tag in ["ANAS", "BENS", "BEAMER", "CARD"] {
        assert_eq!(desk.json(&["show", tag])["state"], "checked_out", "{tag}");
    }
    for tag in ["S-1", "DISPLAY", "SERVER"] {
        assert_eq!(desk.json(&["show", tag])["state"], "lost", "{tag}");
    }
    desk.assert_clean();
}

#[test]
fn what_cannot_go_out_is_left_out_or_seen_to_by_a_word_and_is_named() {
    let desk = house();
    let tags = ["S-1", "ANAS", "S-2"];
    let words = |more: &[&'static str]| {
        [&["check-out"], tags.as_slice(), &["--to", "Cem Kaya"], more].concat()
    };
    let refused = desk.run(&[words(&[]).as_slice(), &["--json"]].concat());
    assert_eq!(refused.status, Some(1));
    let refused: Value = serde_json::from_str(&refused.out).unwrap();
    let things = refused["error"]["refused"].as_array().unwrap();
    assert_eq!(things.len(), 1, "{refused}");
    assert_eq!(
        (&things[0]["tag"], &things[0]["kind"], &things[0]["cure"]),
        (
            &"ANAS".into(),
            &"already_out".into(),
            &"check_in_first".into()
        )
    );
    let hint = refused["error"]["hint"].as_str().unwrap();
    for word in ["--leave-out", "--check-in-first helps with 1"] {
        assert!(hint.contains(word), "{hint}");
    }
    let done = desk.json(&words(&["--leave-out"]));
    assert_eq!(done["result"]["count"], 2);
    assert_eq!(done["result"]["left_out"][0]["tag"], "ANAS");
    desk.run(&["undo"]).done();
    let done = desk.json(&words(&["--check-in-first"]));
    assert_eq!(
        (&done["result"]["count"], &done["result"]["left_out"]),
        (&3.into(), &serde_json::json!([]))
    );
    // Nothing of what a batch leaves out stays in it.
    desk.run(&["batch", "add", "S-3", "ANAS"]).done();
    desk.run(&[
        "batch",
        "set",
        "--action",
        "check_out",
        "--to",
        "Ben Okafor",
    ])
    .done();
    let said = desk.run(&["batch", "confirm", "--leave-out"]).done();
    assert!(said.contains("Left out ANAS"), "{said}");
    assert_eq!(desk.json(&["batch", "show"])["rows"], serde_json::json!([]));
}
