//! A delivery that is registered by scanning.

use crate::desk::Desk;
use serde_json::Value;

const TEMPLATE: [&str; 8] = [
    "register",
    "--scan",
    "--model",
    "ThinkPad T14",
    "--category",
    "Laptop",
    "--purchase-date",
    "2026-08-19",
];

/// The documents of JSON Lines.
fn documents(out: &str) -> Vec<Value> {
    out.lines()
        .map(|line| serde_json::from_str(line).unwrap())
        .collect()
}

#[test]
fn forty_laptops_are_registered_by_scanning_and_two_duplicates_are_refused() {
    let desk = Desk::new();
    let mut serials: Vec<String> = (1..=38)
        .map(|number| format!("PF4W1A{number:02}"))
        .collect();
    serials.insert(20, "pf4w1a03".to_owned());
    serials.push("SPF4W1A38".to_owned());
    let said = desk.feed(&TEMPLATE, serials.join("\n"));
    assert_eq!(said.status, Some(1), "two were refused: {}", said.err);
    let lines: Vec<&str> = said.out.lines().collect();
    assert_eq!(lines.len(), 41, "{}", said.out);
    let of = |word: &str| lines.iter().filter(|line| line.starts_with(word)).count();
    assert_eq!((of("done"), of("refused")), (38, 2), "{}", said.out);
    let taken = &desk.tags(&[])[2];
    assert!(
        lines[20].contains(&format!("is taken: it is {taken}, ThinkPad T14")),
        "what has it is named: {}",
        lines[20]
    );
    assert!(
        lines[39].starts_with("refused") && lines[39].contains("is taken"),
        "{}",
        lines[39]
    );
    assert_eq!(
        lines[40],
        "38 registered, 2 refused. 38 labels queued: tagdesk labels --needs-label"
    );
    assert_eq!(desk.tags(&["--needs-label"]).len(), 38);

    // Each is an action of its own: the last is taken back by itself.
    desk.run(&["undo"]).done();
    assert_eq!(desk.tags(&[]).len(), 37);
    desk.assert_clean();
}

#[test]
fn a_tag_that_is_on_the_thing_already_is_scanned_with_the_serial_number() {
    let desk = Desk::new();
    let input = "SN-100\tOLD-1\nSN-101\tOLD-1\nOLD-1\nSN-102\tOLD-2\n";
    let said = desk.feed(&[&["--json"], &TEMPLATE[..]].concat(), input);
    assert_eq!(said.status, Some(1), "{}", said.err);
    let answers = documents(&said.out);
    assert_eq!(answers[0]["done"]["result"]["asset"]["tag"], "OLD-1");
    assert_eq!(
        answers[0]["done"]["result"]["asset"]["purchase_date"],
        "2026-08-19"
    );
    assert_eq!(answers[1]["error"]["code"], "tag.taken");
    assert_eq!(answers[2]["error"]["code"], "scan.no_serial");
    assert_eq!(answers[3]["done"]["result"]["asset"]["serial"], "SN-102");
    assert_eq!(answers[4]["registered"], 2);
    assert_eq!(answers[4]["refused"], 2);
    assert_eq!(
        answers[4]["labels"],
        serde_json::json!([]),
        "their tags are on them"
    );
    assert_eq!(desk.tags(&[]), ["OLD-1", "OLD-2"]);
}

#[test]
fn scanned_commands_take_the_last_back_and_end() {
    let desk = Desk::new();
    let commands = desk.json(&["commands"]);
    let code = |word: &str| -> String {
        let commands = commands.as_array().unwrap().iter();
        let mut found = commands.filter(|view| view["command"] == word);
        found.next().unwrap()["code"].as_str().unwrap().to_owned()
    };
    let (undo, done) = (code("undo"), code("done"));
    let input = format!("{undo}\nSN-100\nSN-101\n{undo}\nSN-101\n{done}\nSN-102\n");
    let said = desk.feed(&TEMPLATE, input);
    let words: Vec<&str> = said
        .out
        .lines()
        .map(|line| line.split_whitespace().next().unwrap())
        .collect();
    assert_eq!(
        words,
        ["refused", "done", "done", "undone", "done", "2"],
        "{}",
        said.out
    );
    assert_eq!(desk.tags(&[]).len(), 2, "what follows DONE is not read");
}
