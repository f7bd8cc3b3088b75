//! A register that does not open is checked, and a copy takes its place.

use crate::desk::Desk;
use serde_json::Value;
use std::fs;

fn json(desk: &Desk, words: &[&str], status: i32) -> Value {
    let said = desk.run(&[&["--json"], words].concat());
    assert_eq!(
        said.status,
        Some(status),
        "{} said {}{}",
        said.asked,
        said.out,
        said.err
    );
    serde_json::from_str(&said.out).unwrap()
}

/// What becomes of the bytes of a register.
type Damage = fn(&mut Vec<u8>);

const DAMAGES: [(&str, Damage); 7] = [
    ("header", |bytes| bytes[..16].fill(0xa5)),
    ("page size", |bytes| bytes[16..18].fill(0xff)),
    ("first page", |bytes| bytes[100..4096].fill(0xa5)),
    ("pages", |bytes| bytes[4096..].fill(0xa5)),
    ("no database", |bytes| {
        *bytes = "Dear all, this is no register. ".repeat(300).into_bytes();
    }),
    ("cut", |bytes| bytes.truncate(5000)),
    ("empty", Vec::clear),
];

#[test]
fn what_does_not_open_is_checked_and_a_copy_takes_its_place() {
    for (what, damage) in DAMAGES {
        let desk = Desk::new();
        desk.run(&["register", "--model", "Thing", "--tag", "T-1"])
            .done();
        let copy = desk.file("copy.db");
        desk.run(&["backup", &copy]).done();
        // Whatever lay beside it goes with it.
        for ending in ["-wal", "-shm"] {
            fs::remove_file(desk.register().join(format!("register.db{ending}"))).ok();
        }
        let register = desk.register().join("register.db");
        let mut bytes = fs::read(&copy).unwrap();
        damage(&mut bytes);
        fs::write(&register, &bytes).unwrap();

        let report = json(&desk, &["check"], 1);
        assert_eq!(report["clean"], false, "{what}: {report}");
        let problems = report["problems"].as_array().unwrap();
        assert!(
            problems.iter().any(|problem| problem["kind"] == "file"),
            "{what}: {report}"
        );
        for problem in problems {
            assert_eq!(problem["remedy"], "restore", "{what}: {report}");
        }
        let rebuilt = json(&desk, &["rebuild"], 1);
        assert_eq!(rebuilt["error"]["code"], "rebuild.journal", "{what}");
        assert_eq!(fs::read(&register).unwrap(), bytes, "{what}: untouched");

        let restored = json(&desk, &["restore", &copy], 0);
        assert_eq!(desk.tags(&[]), ["T-1"], "{what}");
        desk.assert_clean();
        let kept = restored["result"]["kept"].as_str().unwrap();
        assert!(fs::exists(kept).unwrap(), "{what}: kept");
        // And work goes on.
        desk.run(&["register", "--model", "Thing", "--tag", "T-2"])
            .done();
        desk.assert_clean();
    }
}

#[test]
fn a_hash_that_was_written_down_proves_the_journal() {
    let desk = Desk::new();
    desk.run(&["register", "--model", "Thing", "--tag", "T-1"])
        .done();
    desk.run(&["person", "record", "--name", "Ana Ruiz"]).done();
    let copy = desk.json(&["backup", &desk.file("copy.db")]);
    let hash = copy["head"]["hash"].as_str().unwrap();
    assert_eq!(hash.len(), 64);
    let out = desk.json(&["check-out", "T-1", "--to", "Ana Ruiz"]);
    let action = out["action"].as_str().unwrap();
    let receipt = desk.json(&["receipt", action, "--out", &desk.file("receipt.pdf")]);
    let short = receipt["head"]["short"].as_str().unwrap();
    desk.run(&["register", "--model", "Thing", "--tag", "T-2"])
        .done();
    for written in [hash, short, &hash[..8].to_uppercase()] {
        assert_eq!(
            json(&desk, &["check", "--against", written], 0)["clean"],
            true
        );
    }
    // A journal that is right in itself, and not the one that was written down.
    let other = Desk::new();
    other
        .run(&["register", "--model", "Thing", "--tag", "T-1"])
        .done();
    other.assert_clean();
    for written in [hash, short] {
        let report = json(&other, &["check", "--against", written], 1);
        assert_eq!(report["problems"][0]["kind"], "journal", "{report}");
    }
    for nonsense in ["", "3f2a", "no hash at all", &"0".repeat(65)] {
        let refused = json(&desk, &["check", "--against", nonsense], 1);
        assert_eq!(
            (&refused["error"]["code"], &refused["error"]["field"]),
            (&"check.no_hash".into(), &"against".into()),
            "{nonsense}"
        );
    }
}
