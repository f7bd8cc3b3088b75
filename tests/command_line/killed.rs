//! kill -9 in the middle: nothing confirmed is lost, nothing half done stays.

use crate::desk::Desk;
use std::io::{BufRead, BufReader, Read, Write};
use std::process::Command;

/// Rows of the list that is imported: so many that it can be killed in the middle.
const ROWS: usize = 20_000;

fn list(desk: &Desk) -> String {
    let mut list = String::from("Asset Tag,Name,Model,Serial,Location\n");
    for number in 0..ROWS {
        list.push_str(&format!(
            "K-{number:06},Name {number},Model {},SER{number},Room {}\n",
            number % 40,
            number % 90
        ));
    }
    desk.write("list.csv", list)
}

/// Starts a command and kills it once `when` says so, which must be before it ends.
fn kill_in_the_middle(desk: &Desk, words: &[&str], mut when: impl FnMut() -> bool) {
    let mut child = desk.command(words).spawn().unwrap();
    while !when() {
        assert!(
            child.try_wait().unwrap().is_none(),
            "{words:?} ended before it could be killed"
        );
    }
    child.kill().unwrap();
    child.wait().unwrap();
}

/// Whether something begins so in the data folder.
fn there(desk: &Desk, name: &str) -> bool {
    let mut files = std::fs::read_dir(desk.register()).unwrap();
    files.any(|file| {
        let file = file.unwrap().file_name();
        file.to_string_lossy().starts_with(name)
    })
}

/// Whether the register says that a long action is being written, and some of it is.
fn is_being_written(desk: &Desk) -> bool {
    let asked = Command::new("sqlite3")
        .arg("-readonly")
        .arg(desk.register().join("register.db"))
        .arg("SELECT count(*) FROM open_action, journal WHERE batch_id = batch AND stream <> batch LIMIT 1")
        .output()
        .expect("this test needs the sqlite3 program: apt-get install sqlite3");
    let count = String::from_utf8_lossy(&asked.stdout).trim().to_owned();
    count.parse::<u64>().is_ok_and(|count| count > 0)
}

fn total(desk: &Desk) -> usize {
    let page = desk.json(&["list", "--limit", "1"]);
    page["total"].as_u64().unwrap() as usize
}

fn unfinished(desk: &Desk) -> serde_json::Value {
    desk.json(&["unfinished"])["action"].clone()
}

#[test]
fn an_import_killed_while_it_is_worked_out_leaves_nothing() {
    let desk = Desk::new();
    desk.run(&["register", "--model", "Thing", "--tag", "BEFORE-1"])
        .done();
    let list = list(&desk);
    kill_in_the_middle(&desk, &["import", &list], || there(&desk, "scratch"));
    desk.assert_clean();
    assert!(!there(&desk, "scratch"), "the next start removes it");
    assert_eq!(desk.tags(&[]), ["BEFORE-1"]);
    assert!(unfinished(&desk).is_null());
    // And the register goes on.
    desk.run(&["register", "--model", "Thing", "--tag", "AFTER-1"])
        .done();
    desk.assert_clean();
}

#[test]
fn an_import_and_its_undo_killed_while_they_are_written_are_open_and_said() {
    let desk = Desk::new();
    desk.run(&["register", "--model", "Thing", "--tag", "BEFORE-1"])
        .done();
    let list = list(&desk);
    let import = ["import", list.as_str()];
    kill_in_the_middle(&desk, &import, || is_being_written(&desk));
    desk.assert_clean();
    let open = unfinished(&desk);
    assert_eq!(
        (&open["kind"], &open["under_way"]),
        (&"import".into(), &false.into())
    );
    assert_eq!(desk.json(&["status"])["unfinished"], open);
    let said = desk.run(&["status"]).done();
    assert!(said.contains("was interrupted"), "{said}");
    let written = open["written"].as_u64().unwrap();
    assert!(
        0 < written && written < open["entries"].as_u64().unwrap(),
        "{open}"
    );
    let first = desk.json(&["list", "--sort", "tag", "--limit", "2"]);
    assert!(first["rows"][0]["unfinished"].is_null(), "{first}");
    assert_eq!(first["rows"][1]["unfinished"], true, "{first}");
    // Nobody builds on it, and all else goes on.
    let refused = desk.run(&["--json", "check-out", "K-000000", "--to", "BEFORE-1"]);
    let refused: serde_json::Value = serde_json::from_str(&refused.out).unwrap();
    assert_eq!(refused["error"]["code"], "action.open");
    let undo = desk.run(&["--json", "undo", "--yes"]);
    let undo: serde_json::Value = serde_json::from_str(&undo.out).unwrap();
    assert_eq!(undo["error"]["code"], "action.open", "it does not guess");
    let second = desk.run(&["--json", "import", &list]);
    let second: serde_json::Value = serde_json::from_str(&second.out).unwrap();
    assert_eq!(second["error"]["code"], "action.open");
    desk.run(&["register", "--model", "Thing", "--tag", "AFTER-1"])
        .done();

    desk.run(&["unfinished", "--finish"]).done();
    assert!(unfinished(&desk).is_null());
    assert!(desk.json(&["status"])["unfinished"].is_null());
    assert_eq!(total(&desk), ROWS + 2);
    desk.assert_clean();

    let imported = desk.json(&["actions"])[0]["id"]
        .as_str()
        .unwrap()
        .to_owned();
    let undo = ["undo", "--yes", imported.as_str()];
    kill_in_the_middle(&desk, &undo, || is_being_written(&desk));
    desk.assert_clean();
    assert_eq!(unfinished(&desk)["kind"], "undo");
    desk.run(&["unfinished", "--take-back"]).done();
    assert_eq!(total(&desk), ROWS + 2);
    desk.assert_clean();
    kill_in_the_middle(&desk, &undo, || is_being_written(&desk));
    desk.run(&["unfinished", "--finish"]).done();
    assert_eq!(total(&desk), 2);
    assert!(!there(&desk, "scratch"));
    desk.assert_clean();
}

#[test]
fn a_killed_burst_of_scans_keeps_every_confirmed_line() {
    let desk = Desk::with_demo(600);
    let out = desk.tags(&["--state", "checked_out"]);
    assert!(out.len() > 200, "{}", out.len());
    let mut child = desk.start(&["scan", "--check-in"]);
    let mut input = child.stdin.take().unwrap();
    let codes = out.join("\n") + "\n";
    // All at once, as a scanner with a memory sends them; the pipe takes what it can.
    let writer = std::thread::spawn(move || {
        // The reader is killed: the rest has nowhere to go.
        let _ = input.write_all(codes.as_bytes());
    });
    let mut lines = BufReader::new(child.stdout.take().unwrap());
    let mut confirmed = Vec::new();
    for _ in 0..40 {
        let mut line = String::new();
        lines.read_line(&mut line).unwrap();
        confirmed.push(line);
    }
    child.kill().unwrap();
    child.wait().unwrap();
    writer.join().unwrap();
    // What was said before it died counts as well; a line without its end was not said.
    let mut rest = String::new();
    lines.read_to_string(&mut rest).unwrap();
    confirmed.extend(
        rest.split_inclusive('\n')
            .filter(|line| line.ends_with('\n'))
            .map(str::to_owned),
    );
    assert!(confirmed.len() < out.len(), "it was killed in the middle");

    desk.assert_clean();
    let stock = desk.tags(&["--state", "in_stock"]);
    for line in &confirmed {
        let mut words = line.split_whitespace();
        assert_eq!(words.next(), Some("done"), "{line}");
        let tag = words.next().unwrap();
        assert!(
            stock.iter().any(|there| there == tag),
            "{tag} was confirmed and is not in stock"
        );
    }
    // Each scan is one action: at most the one that was being written is there without its line.
    let back = out.iter().filter(|tag| stock.contains(tag)).count();
    assert!(
        (confirmed.len()..=confirmed.len() + 1).contains(&back),
        "{back} for {} lines",
        confirmed.len()
    );
}
