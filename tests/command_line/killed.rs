//! kill -9 in the middle: nothing confirmed is lost, nothing half done stays.

use crate::desk::Desk;
use std::io::{BufRead, BufReader, Read, Write};
use std::process::Command;

#[test]
fn a_killed_import_leaves_all_or_nothing() {
    let desk = Desk::new();
    desk.run(&["register", "--model", "Thing", "--tag", "BEFORE-1"])
        .done();
    let mut list = String::from("Asset Tag,Name,Model,Serial,Location\n");
    for number in 0..60_000 {
        list.push_str(&format!(
            "K-{number:06},Name {number},Model {},SER{number},Room {}\n",
            number % 40,
            number % 90
        ));
    }
    let list = desk.write("list.csv", list);
    let mut child = desk.command(&["import", &list]).spawn().unwrap();
    // Whoever else would write is turned away while the import writes: that is the middle of it.
    let mut turned_away = 0;
    while turned_away < 3 {
        assert!(
            child.try_wait().unwrap().is_none(),
            "the import ended before it could be killed"
        );
        let probe = Command::new("sqlite3")
            .arg(desk.register().join("register.db"))
            .arg("BEGIN IMMEDIATE; ROLLBACK;")
            .output()
            .expect("this test needs the sqlite3 program: apt-get install sqlite3");
        turned_away += usize::from(String::from_utf8_lossy(&probe.stderr).contains("locked"));
    }
    child.kill().unwrap();
    child.wait().unwrap();
    desk.assert_clean();
    assert_eq!(
        desk.tags(&[]),
        ["BEFORE-1"],
        "the import was not confirmed: nothing of it is there"
    );
    // And the register goes on.
    desk.run(&["register", "--model", "Thing", "--tag", "AFTER-1"])
        .done();
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
