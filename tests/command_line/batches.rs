//! The batch of a desk from the command line: gathered line by line, resolved by kind, confirmed once, and there
//! after kill -9.

use crate::desk::Desk;
use std::io::{BufRead, BufReader, Read, Write};

fn strings<'v>(rows: &'v serde_json::Value, name: &str) -> Vec<&'v str> {
    let rows = rows.as_array().unwrap().iter();
    rows.map(|row| row[name].as_str().unwrap()).collect()
}

#[test]
fn sixty_of_which_seven_are_blocked_in_four_ways() {
    let desk = Desk::new();
    let mut list = String::from("Asset Tag,Name\n");
    for number in 0..59 {
        list.push_str(&format!("K-{number:03},Thing {number}\n"));
    }
    let list = desk.write("list.csv", list);
    desk.run(&["import", &list]).done();
    desk.run(&["person", "record", "--name", "Ana Ruiz", "--badge", "B-17"])
        .done();
    desk.run(&["person", "record", "--name", "J. Okafor"])
        .done();
    desk.run(&["check-out", "K-003", "K-004", "K-005", "--to", "J. Okafor"])
        .done();
    desk.run(&["state", "K-010", "K-011", "--to", "in_repair"])
        .done();
    desk.run(&["state", "K-020", "--to", "retired"]).done();

    let codes: Vec<String> = (0..59).map(|number| format!("K-{number:03}")).collect();
    let said = desk.feed(
        &["batch", "add"],
        codes.join("\n") + "\n4006381333931\nK-000\nB-17\n",
    );
    assert_eq!(said.status, Some(1), "one code was nothing");
    let lines: Vec<&str> = said.out.lines().collect();
    assert_eq!(lines.len(), 62);
    assert!(
        lines[3].starts_with("blocked  K-003  already out to J. Okafor"),
        "{}",
        lines[3]
    );
    assert!(lines[60].starts_with("repeated K-000"), "{}", lines[60]);
    assert!(lines[61].starts_with("to       Ana Ruiz"), "{}", lines[61]);

    let batch = desk.json(&["batch", "show"]);
    assert_eq!(batch["ready"], 53);
    assert_eq!(batch["rows"].as_array().unwrap().len(), 60);
    assert_eq!(
        strings(&batch["blocked"], "kind"),
        ["already_out", "in_repair", "retired", "unknown"]
    );
    let refused = desk.run(&["batch", "confirm"]).refused(1);
    assert!(
        refused.contains("7 of 60 cannot be checked out. Nothing was saved."),
        "{refused}"
    );
    let shown = desk.run(&["batch", "show"]).done();
    assert!(
        shown.contains("3 already out") && shown.contains("1 repeated, counted once"),
        "{shown}"
    );

    desk.run(&[
        "batch",
        "resolve",
        "--kind",
        "already_out",
        "--how",
        "check_in_first",
    ])
    .done();
    desk.run(&["batch", "resolve"]).done();
    let done = desk.run(&["batch", "confirm"]).done();
    assert_eq!(done.trim(), "Checked out 56 assets to Ana Ruiz");
    assert_eq!(desk.tags(&["--holder", "Ana Ruiz"]).len(), 56);
    desk.run(&["undo"]).refused(1);
    desk.run(&["undo", "--yes"]).done();
    assert_eq!(desk.tags(&["--holder", "Ana Ruiz"]).len(), 0);
    assert_eq!(desk.tags(&["--holder", "J. Okafor"]).len(), 3);
    assert!(
        desk.run(&["batch", "show"])
            .done()
            .contains("Nothing is gathered.")
    );
    desk.assert_clean();
}

#[test]
fn a_scan_that_was_answered_is_there_after_a_kill() {
    let desk = Desk::with_demo(600);
    let tags = desk.tags(&[]);
    let mut answered: Vec<String> = Vec::new();
    // Each round is killed after another number of answers, in the middle of what is being fed.
    for round in 0..8 {
        let feed = &tags[answered.len()..];
        let mut child = desk.start(&["batch", "add"]);
        let mut input = child.stdin.take().unwrap();
        let codes = feed.join("\n") + "\n";
        let writer = std::thread::spawn(move || {
            // The reader is killed: the rest has nowhere to go.
            let _ = input.write_all(codes.as_bytes());
        });
        let mut lines = BufReader::new(child.stdout.take().unwrap());
        let mut said = Vec::new();
        for _ in 0..(3 + round * 5) {
            let mut line = String::new();
            lines.read_line(&mut line).unwrap();
            said.push(line);
        }
        child.kill().unwrap();
        child.wait().unwrap();
        writer.join().unwrap();
        // What was said before it died counts as well; a line without its end was not said.
        let mut rest = String::new();
        lines.read_to_string(&mut rest).unwrap();
        let whole = rest
            .split_inclusive('\n')
            .filter(|line| line.ends_with('\n'));
        said.extend(whole.map(str::to_owned));
        assert!(said.len() < feed.len(), "it was killed in the middle");

        let batch = desk.json(&["batch", "show"]);
        let kept = strings(&batch["rows"], "code");
        let expected = answered.len() + said.len();
        // At most the one that was being written is there without its line.
        assert!(
            (expected..=expected + 1).contains(&kept.len()),
            "{} rows for {expected} lines",
            kept.len()
        );
        assert_eq!(kept, tags[..kept.len()], "in the order they were scanned");
        answered = tags[..kept.len()].to_vec();
    }
    desk.assert_clean();
    desk.run(&["batch", "clear"]).done();
    assert!(
        desk.run(&["batch", "show"])
            .done()
            .contains("Nothing is gathered.")
    );
}

#[test]
fn a_list_is_taken_from_a_file_whatever_stands_in_it() {
    let desk = Desk::new();
    for tag in ["A-1", "A-2"] {
        desk.run(&["register", "--name", "Thing", "--tag", tag])
            .done();
    }
    let list = desk.write(
        "list.csv",
        "Name;Inventarnummer\r\n=cmd|' /C calc';A-1\r\nB;A-2\r\n",
    );
    let said = desk.run(&["batch", "add-list", &list]).done();
    assert_eq!(said.trim(), "2 codes: 2 added");
    let picture = desk.write("list.png", b"\x89PNG\r\n\x1a\nnothing");
    let refused = desk.run(&["batch", "add-list", &picture]).refused(1);
    assert!(refused.contains("a picture"), "{refused}");
    let refused = desk
        .run(&["batch", "add-list", &desk.file("none.csv")])
        .refused(1);
    assert!(refused.contains("it is not there"), "{refused}");
    desk.run(&[
        "batch",
        "set",
        "--action",
        "retire",
        "--note",
        "end of lease",
    ])
    .done();
    let done = desk.run(&["batch", "confirm"]).done();
    assert_eq!(done.trim(), "2 assets: retired");
    assert!(
        desk.run(&["history", "A-1"])
            .done()
            .contains("end of lease")
    );
}
