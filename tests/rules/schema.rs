//! Bodies refuse what they do not know, say which format they need, and those that were released are read for ever.
//!
//! Beside the registers of released formats (`tests/ledger/fixtures`) lie `bodies-N.txt`, a full body of each kind as the
//! last program of format N wrote it, and `schema-N.txt`, what its bodies could hold, a line a field. (Custom fields,
//! designs and printers are not in the first: they are written otherwise since.) When a format is released, its two files
//! are made once, by `cargo test -p inventory --test rules -- --ignored freeze`, and never change.

use crate::bodies::{checklist, full, name};
use crate::shapes::Shapes;
use inventory::codec::{FORMAT, KINDS, SINCE};
use inventory::{Checklist, Event, Undecodable};
use serde_json::Value;
use std::collections::{BTreeMap, BTreeSet};
use std::fs;

const FIXTURES: &str = concat!(
    env!("CARGO_MANIFEST_DIR"),
    "/../../../tests/ledger/fixtures"
);

/// The files of released formats whose names begin so, by format.
fn released(what: &str) -> BTreeMap<i64, String> {
    let files = fs::read_dir(FIXTURES).unwrap().map(|file| file.unwrap());
    files
        .filter_map(|file| {
            let file_name = file.file_name().into_string().unwrap();
            let format = file_name.strip_prefix(what)?.strip_suffix(".txt")?;
            let text = fs::read_to_string(file.path()).unwrap();
            Some((format.parse().unwrap(), text.replace("\r\n", "\n")))
        })
        .collect()
}

fn note(shapes: &mut Shapes, event: &Event) {
    let (kind, body) = event.encode();
    let body: Value = serde_json::from_str(&body).unwrap();
    match event {
        Event::AssetRegistered(it) | Event::AssetWithdrawn(it) => shapes.read(kind, &body, it),
        Event::Asset(it) => shapes.read(kind, &body, it),
        Event::KeptCode(it) => shapes.read(kind, &body, it),
        Event::Model(it) => shapes.read(kind, &body, it),
        Event::Place(it) => shapes.read(kind, &body, it),
        Event::Person(it) => shapes.read(kind, &body, it),
        Event::Worker(it) => shapes.read(kind, &body, it),
        Event::Series(it) => shapes.read(kind, &body, it),
        Event::CustomField(it) => shapes.read(kind, &body, it),
        Event::Setting(it) => {
            shapes.read(kind, &body, it);
            let list = checklist();
            shapes.read(kind, &serde_json::to_value(&list).unwrap(), &list);
        }
        Event::Station(it) => shapes.read(kind, &body, it),
        Event::Format(it) => shapes.read(kind, &body, it),
        Event::Design(it) => shapes.read(kind, &body, it),
        Event::Printer(it) => shapes.read(kind, &body, it),
        Event::Calibration(it) => shapes.read(kind, &body, it),
        Event::Print(it) => shapes.read(kind, &body, it),
        Event::Reservation(it) => shapes.read(kind, &body, it),
        Event::Booking(it) => shapes.read(kind, &body, it),
        Event::Kit(it) => shapes.read(kind, &body, it),
        Event::Stocktake(it) => shapes.read(kind, &body, it),
        Event::StocktakeExpected(it) => shapes.read(kind, &body, it),
        Event::StocktakeScan(it) => shapes.read(kind, &body, it),
        Event::StocktakeDecision(it) => shapes.read(kind, &body, it),
        Event::PhotoErased(it) => shapes.read(kind, &body, it),
        Event::Signature(it) => shapes.read(kind, &body, it),
        Event::SignatureErased(it) => shapes.read(kind, &body, it),
        Event::Action(it) => shapes.read(kind, &body, it),
    }
}

/// What bodies can hold today.
fn shapes() -> Shapes {
    let mut shapes = Shapes::default();
    for event in full() {
        note(&mut shapes, &event);
    }
    shapes
}

/// The bodies that are written today: kind, body as text, body as JSON.
fn written() -> Vec<(&'static str, Value)> {
    let bodies = full().into_iter().map(|event| {
        let (kind, body) = event.encode();
        (kind, serde_json::from_str(&body).unwrap())
    });
    bodies.collect()
}

#[test]
fn every_kind_has_a_full_body() {
    for event in full() {
        let (kind, body) = event.encode();
        assert_eq!(kind.split('.').next(), Some(name(&event)));
        assert_eq!(Event::decode(kind, &body).unwrap(), event);
    }
    let there: BTreeSet<&str> = full().iter().map(name).collect();
    let all: BTreeSet<&str> = KINDS
        .iter()
        .filter_map(|(kind, _)| kind.split('.').next())
        .collect();
    assert_eq!(there, all);
    for (kind, body) in written() {
        assert!(
            KINDS.iter().any(|(known, _)| *known == kind),
            "{kind}: {body}"
        );
    }
}

#[test]
fn the_full_bodies_leave_no_field_out() {
    let shapes = shapes();
    let lines = shapes.lines();
    let empty: Vec<_> = lines.iter().filter(|line| line.ends_with(": ?")).collect();
    assert!(empty.is_empty(), "filled in no body: {empty:#?}");
    // Each word is read alone somewhere, or stands in one of them with what it holds.
    let mut read: BTreeSet<(&str, &str)> = BTreeSet::new();
    for (kind, body) in written() {
        each_word(&body, &shapes, &mut |list, put| {
            let alone = |word: &&&str| {
                let body = put(Value::from(**word)).to_string();
                Event::decode(kind, &body).is_ok()
            };
            read.extend(
                shapes.words[list]
                    .iter()
                    .filter(alone)
                    .map(|word| (list, *word)),
            );
        });
    }
    read.extend(shapes.holds.keys().map(|(of, name)| (*of, name.as_str())));
    for (list, words) in &shapes.words {
        for word in *words {
            assert!(read.contains(&(*list, *word)), "no body has {list}={word}");
        }
    }
}

/// Every place in a body that changes when `change` makes another value of one in it; each place alone.
fn each(body: &Value, change: &mut dyn FnMut(&Value) -> Option<Value>) -> Vec<Value> {
    let mut all: Vec<Value> = change(body).into_iter().collect();
    match body {
        Value::Array(items) => {
            for (at, item) in items.iter().enumerate() {
                all.extend(each(item, change).into_iter().map(|changed| {
                    let mut items = items.clone();
                    items[at] = changed;
                    Value::Array(items)
                }));
            }
        }
        Value::Object(map) => {
            // The names in an asset's own fields are whatever a register called them.
            for (key, value) in map.iter().filter(|(key, _)| *key != "custom") {
                all.extend(each(value, change).into_iter().map(|changed| {
                    let mut map = map.clone();
                    map.insert(key.clone(), changed);
                    Value::Object(map)
                }));
            }
        }
        _ => {}
    }
    all
}

/// Makes the body anew with another value where a word stood.
type Put<'a> = dyn Fn(Value) -> Value + 'a;

/// Calls `take` for each word of a list in a body, with what puts another value in its place. A word that stands in two
/// lists comes for both.
fn each_word(body: &Value, shapes: &Shapes, take: &mut dyn FnMut(&'static str, &Put<'_>)) {
    let hole = "<here>";
    for (list, words) in &shapes.words {
        let holed = each(body, &mut |value| {
            let word = value.as_str()?;
            words.contains(&word).then(|| Value::from(hole))
        });
        for holed in holed {
            let text = holed.to_string();
            take(list, &|value: Value| {
                serde_json::from_str(&text.replace(&format!("\"{hole}\""), &value.to_string()))
                    .unwrap()
            });
        }
    }
}

fn refused_as_newer(kind: &str, body: &Value) {
    let read = Event::decode(kind, &body.to_string());
    match read {
        Err(Undecodable::Unknown { .. }) => {}
        other => panic!("{kind} {body}: {other:?}"),
    }
}

/// Today's bodies and those of all released formats.
fn all_bodies() -> Vec<(String, Value)> {
    let mut all: Vec<(String, Value)> = written()
        .into_iter()
        .map(|(kind, body)| (kind.to_owned(), body))
        .collect();
    for text in released("bodies-").values() {
        all.extend(text.lines().map(|line| {
            let (kind, body) = line.split_once(' ').unwrap();
            (kind.to_owned(), serde_json::from_str(body).unwrap())
        }));
    }
    all
}

#[test]
fn a_field_nobody_knows_is_refused_at_every_depth() {
    for (kind, body) in all_bodies() {
        let more = each(&body, &mut |value| {
            let mut map = value.as_object()?.clone();
            map.insert("weight".into(), Value::from(7));
            Some(Value::Object(map))
        });
        assert!(
            body.is_string() || kind == "station.1" || !more.is_empty(),
            "{kind}"
        );
        for body in more {
            refused_as_newer(&kind, &body);
        }
    }
}

#[test]
fn a_setting_with_a_value_that_is_a_body_is_refused_where_that_holds_what_nobody_knows() {
    let setting = |value: &str| {
        let key = format!("{}laptop", Checklist::SETTING);
        serde_json::json!({ "new": { "key": key, "value": value } })
    };
    refused_as_newer(
        "setting.1",
        &setting(r#"{"category":"Laptop","items":[],"weight":7}"#),
    );
    // What is no checklist at all never was one.
    for value in ["", "{", r#"{"items":7}"#] {
        let read = Event::decode("setting.1", &setting(value).to_string());
        assert!(read.is_ok(), "{value}: {read:?}");
    }
}

#[test]
fn a_word_nobody_knows_is_refused_in_every_list() {
    let shapes = shapes();
    let mut met: BTreeSet<&str> = BTreeSet::new();
    for (kind, body) in all_bodies() {
        each_word(&body, &shapes, &mut |list, put| {
            refused_as_newer(&kind, &put(Value::from("teleported")));
            met.insert(list);
        });
        // A word that holds something is the one name of an object.
        let renamed = each(&body, &mut |value| {
            let map = value.as_object().filter(|map| map.len() == 1)?;
            let (key, held) = map.iter().next()?;
            let lists = shapes.words.values();
            let word = lists.flat_map(|words| words.iter()).any(|word| word == key);
            word.then(|| serde_json::json!({ "teleported": held }))
        });
        for body in renamed {
            refused_as_newer(&kind, &body);
        }
    }
    let holding = shapes.holds.keys().map(|(of, _)| *of);
    met.extend(holding.filter(|of| shapes.words.contains_key(of)));
    let lists: BTreeSet<&str> = shapes.words.keys().copied().collect();
    assert_eq!(met, lists);
}

#[test]
fn a_kind_or_a_version_nobody_knows_is_newer_and_a_broken_body_is_not() {
    for kind in ["teleport.1", "model.2", "design.3"] {
        let error = Event::decode(kind, "{}").unwrap_err();
        assert!(error.is_newer(), "{kind}: {error:?}");
    }
    for body in [
        "",
        "{",
        "7",
        r#"{"new":7}"#,
        r#"{"new":{"name":7}}"#,
        r#"{"new":{"name":"Dock"},"weight":7"#,
    ] {
        let error = Event::decode("model.1", body).unwrap_err();
        assert!(!error.is_newer(), "{body}: {error:?}");
    }
}

#[test]
fn every_released_body_is_read_and_written_again_as_it_was() {
    let formats = released("bodies-");
    assert!(!formats.is_empty());
    for (format, text) in &formats {
        for line in text.lines() {
            let (kind, body) = line.split_once(' ').unwrap();
            let event = Event::decode(kind, body).unwrap_or_else(|error| panic!("{line}: {error}"));
            let (now, again) = event.encode();
            if now == kind {
                assert_eq!(again, body, "format {format}");
                // What came later is not there, so nothing asks for more.
                assert!(event.format() <= *format, "{line}");
            } else {
                assert_eq!(Event::decode(now, &again).unwrap(), event, "{line}");
            }
        }
        let there: BTreeSet<&str> = text
            .lines()
            .filter_map(|line| line.split(' ').next())
            .collect();
        let known = KINDS.iter().filter(|(_, since)| since <= format);
        let missing: Vec<_> = known.filter(|(kind, _)| !there.contains(kind)).collect();
        // A kind whose next version came is written no more.
        let written: BTreeSet<&str> = written().iter().map(|(kind, _)| *kind).collect();
        assert!(
            missing.iter().all(|(kind, _)| !written.contains(kind)),
            "{missing:?}"
        );
    }
}

#[test]
fn what_was_released_stays_and_what_is_new_says_since_when() {
    let now = shapes().lines();
    let schemas = released("schema-");
    let latest = *schemas.keys().max().unwrap();
    let frozen: BTreeSet<&str> = schemas.values().flat_map(|text| text.lines()).collect();
    let of = |line: &str| {
        let text = line.split_once(' ').unwrap().1;
        let end = text.find(['.', '=']).unwrap();
        text[..end].to_owned()
    };
    let is_kind = |line: &str| {
        line.split_once(' ')
            .unwrap()
            .1
            .starts_with(char::is_lowercase)
    };
    let gone: Vec<_> = frozen
        .iter()
        .filter(|line| !now.contains(**line))
        // A kind of which a later version is written.
        .filter(|line| !is_kind(line) || KINDS.iter().all(|(kind, _)| !line.contains(kind)))
        .collect();
    assert!(gone.is_empty(), "released, and otherwise now: {gone:#?}");
    let known: BTreeSet<String> = frozen.iter().map(|line| of(line)).collect();
    let fresh = now.iter().filter(|line| !frozen.contains(line.as_str()));
    let unsaid: Vec<_> = fresh
        // All of a new type is new: what holds it says since when.
        .filter(|line| is_kind(line) || known.contains(&of(line)))
        .filter(|line| line.split(' ').next().unwrap().parse::<i64>().unwrap() <= latest)
        .collect();
    assert!(
        unsaid.is_empty(),
        "new, and without a line in codec/since.rs that says since format {}: {unsaid:#?}",
        latest + 1
    );
}

#[test]
fn what_came_later_is_there_and_the_newest_format_is_in_use() {
    let lines = shapes().lines();
    for (of, later) in SINCE {
        for (what, since) in *later {
            let there = |sign| {
                let line = format!("{since} {of}{sign}{what}");
                lines
                    .iter()
                    .any(|it| *it == line || it.starts_with(&format!("{line}:")))
            };
            assert!(there('.') || there('='), "there is no {what} of {of}");
        }
    }
    let latest = *released("schema-").keys().max().unwrap();
    let fields = SINCE.iter().flat_map(|(_, later)| later.iter());
    let newest = KINDS.iter().chain(fields).map(|(_, since)| *since).max();
    assert_eq!(newest, Some(FORMAT));
    assert!(
        FORMAT <= latest + 1,
        "one format after the other is released"
    );
}

#[test]
#[ignore = "makes the files of a format that is released, once"]
fn freeze() {
    let schema: Vec<String> = shapes().lines().into_iter().collect();
    let bodies = full().into_iter().map(|event| event.encode());
    let bodies: Vec<String> = bodies
        .map(|(kind, body)| format!("{kind} {body}"))
        .collect();
    for (what, lines) in [("schema", schema), ("bodies", bodies)] {
        let path = format!("{FIXTURES}/{what}-{FORMAT}.txt");
        assert!(!fs::exists(&path).unwrap(), "{path} is released already");
        fs::write(path, lines.join("\n") + "\n").unwrap();
    }
}
