//! Copies by a scheduler: due or not, killed in the middle, without room, and what `status` says.

use crate::desk::{Desk, said};
use serde_json::Value;
use std::fs;
use std::path::PathBuf;

fn folder_of(desk: &Desk) -> PathBuf {
    desk.home().join("register copies")
}

fn names(folder: PathBuf) -> Vec<String> {
    let files = fs::read_dir(folder).map(|files| {
        let mut names: Vec<String> = files
            .map(|file| file.unwrap().file_name().into_string().unwrap())
            .collect();
        names.sort();
        names
    });
    files.unwrap_or_default()
}

/// The program on another day.
fn on(desk: &Desk, day: &str, words: &[&str]) -> Value {
    let mut command = desk.bare();
    command
        .arg("--data")
        .arg(desk.register())
        .args(["--json", "--now", &format!("{day}T09:00:00Z")])
        .args(words);
    let said = said(command.output().unwrap(), words);
    assert_eq!(said.status, Some(0), "{}{}", said.out, said.err);
    serde_json::from_str(&said.out).unwrap()
}

#[test]
fn a_scheduler_makes_one_a_day_and_status_says_how_old_the_last_is() {
    let desk = Desk::new();
    desk.run(&["register", "--model", "Thing", "--tag", "T-1"])
        .done();
    let status = desk.json(&["status"]);
    assert_eq!(status["last_backup"], Value::Null);
    assert!(desk.run(&["status"]).done().contains("never"));
    let first = desk.json(&["backup", "--due"]);
    assert_eq!(first["made"]["entries"], status["entries"]);
    assert_eq!(first["next_due"], "2026-08-21T00:00:00Z");
    assert_eq!(
        names(folder_of(&desk)),
        ["register.copy-20260820-090000.db"]
    );
    let again = desk.json(&["backup", "--due"]);
    assert_eq!(
        (&again["made"], &again["not_made"]),
        (&Value::Null, &"not_due".into())
    );
    let human = desk.run(&["backup", "--due"]).done();
    assert!(human.contains("No copy is due"), "{human}");
    // One that is asked for is made all the same.
    let asked = desk.json(&["backup"]);
    // Of one day, the last stays.
    assert_eq!(
        asked["removed"],
        serde_json::json!(["register.copy-20260820-090000.db"])
    );
    assert!(
        asked["made"]["file"]
            .as_str()
            .unwrap()
            .ends_with("090000-2.db")
    );
    let next = on(&desk, "2026-08-21", &["backup", "--due"]);
    assert!(next["made"].is_object());
    assert_eq!(next["removed"], serde_json::json!([]));
    let list = on(&desk, "2026-08-21", &["copies", "list"]);
    assert_eq!(list["copies"].as_array().unwrap().len(), 2);
    assert_eq!(list["copies"][0]["head"], next["made"]["head"]);
    let status = on(&desk, "2026-08-30", &["status"]);
    assert_eq!(status["last_backup"], "2026-08-21T09:00:00Z");
    assert_eq!(status["copies"]["too_old"], true);
    let hash = next["made"]["head"]["hash"].as_str().unwrap();
    desk.run(&["check", "--against", hash]).done();
}

#[test]
fn a_copy_that_cannot_be_made_ends_with_status_1_and_is_noted() {
    let desk = Desk::new();
    desk.run(&["register", "--model", "Thing", "--tag", "T-1"])
        .done();
    fs::write(folder_of(&desk), "in the way").unwrap();
    let refused = desk.run(&["--json", "backup", "--due"]);
    assert_eq!(refused.status, Some(1), "{}", refused.out);
    let refused: Value = serde_json::from_str(&refused.out).unwrap();
    let status = desk.json(&["status"]);
    assert_eq!(
        status["copies"]["problem"]["code"],
        refused["error"]["code"]
    );
    assert_eq!(fs::read(folder_of(&desk)).unwrap(), b"in the way");
    fs::remove_file(folder_of(&desk)).unwrap();
    desk.run(&["backup", "--due"]).done();
    assert_eq!(desk.json(&["status"])["copies"]["problem"], Value::Null);
}

#[test]
fn killed_in_the_middle_nothing_is_left_behind_after_the_next_start() {
    let desk = Desk::with_demo(400);
    desk.run(&["backup", "--due"]).done();
    let whole = names(folder_of(&desk));
    let mut caught = 0;
    for _ in 0..20 {
        let mut child = desk.command(&["backup"]).spawn().unwrap();
        // It is in the middle once there is a file that has no name yet.
        let unfinished = || {
            names(folder_of(&desk))
                .iter()
                .any(|name| name.ends_with(".unfinished"))
        };
        while child.try_wait().unwrap().is_none() && !unfinished() {}
        child.kill().unwrap();
        child.wait().unwrap();
        caught += usize::from(unfinished());
        desk.run(&["status"]).done();
        let left: Vec<String> = names(folder_of(&desk))
            .into_iter()
            .filter(|name| !name.starts_with("register.copy-"))
            .collect();
        assert!(left.is_empty(), "{left:?}");
        let here = names(desk.register());
        assert!(
            !here
                .iter()
                .any(|name| name == "copies.lock" || name == "scratch"),
            "{here:?}"
        );
    }
    assert!(caught > 0, "none was killed in the middle");
    // Those that have a name are whole.
    let copies = desk.json(&["copies", "list"]);
    assert_eq!(copies["others"], serde_json::json!([]));
    assert!(copies["copies"].as_array().unwrap().len() >= whole.len());
    desk.assert_clean();
}

#[test]
#[cfg(target_os = "linux")]
fn without_room_for_it_none_is_made_and_those_from_before_stay() {
    use crate::desk::with_own_disk;
    let desk = Desk::with_demo(300);
    let small = desk.home().join("small");
    fs::create_dir(&small).unwrap();
    let small = small.to_str().unwrap().to_owned();
    desk.run(&["copies", "set", "--folder", &small]).done();
    // A disk of its own, for this program and what it starts.
    let program = desk.command(&["--json", "backup", "--due"]);
    let script = r#"mount -t tmpfs -o size=100k tmpfs "$SMALL" && "$@"; status=$?; ls -A "$SMALL" >&2; exit $status"#;
    let mut command = with_own_disk(&program, script, &small);
    let answer = said(command.output().unwrap(), &["backup"]);
    if answer.out.is_empty() {
        eprintln!(
            "skipped: no disk of its own can be had here ({})",
            answer.err
        );
        return;
    }
    assert_eq!(answer.status, Some(1), "{}{}", answer.out, answer.err);
    let refused: Value = serde_json::from_str(&answer.out).unwrap();
    assert_eq!(refused["error"]["code"], "copies.disk_full", "{refused}");
    // Nothing of it is left there.
    assert_eq!(answer.err, "");
    let status = desk.json(&["status"]);
    assert_eq!(status["copies"]["problem"]["code"], "copies.disk_full");
    desk.run(&["copies", "set", "--beside"]).done();
    desk.run(&["backup", "--due"]).done();
}

#[test]
fn copies_of_somebody_who_was_erased_are_named_with_what_can_be_done() {
    let desk = Desk::new();
    desk.run(&["person", "record", "--name", "Zebediah Uniquename"])
        .done();
    let copy = on(&desk, "2026-08-18", &["backup"])["made"]["file"].clone();
    let copy = copy.as_str().unwrap();
    let said = desk
        .run(&[
            "person",
            "erase",
            "Zebediah Uniquename",
            "--confirm",
            "Zebediah Uniquename",
        ])
        .done();
    assert!(said.contains(copy), "{said}");
    let name = copy.rsplit('/').next().unwrap();
    let last = desk.run(&["--json", "copies", "remove", name]);
    let last: Value = serde_json::from_str(&last.out).unwrap();
    assert_eq!(last["error"]["code"], "copies.last");
    desk.run(&["backup"]).done();
    let left = desk.json(&["copies", "remove", name]);
    assert_eq!(left["copies"].as_array().unwrap().len(), 1);
    assert!(!PathBuf::from(copy).exists());
}
