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

#[test]
fn what_a_maker_means_is_kept_said_and_found_by_the_same_scan() {
    let desk = Desk::new();
    let lines = [
        "5CG1\thttps://assets.example/ht/IT-0001",
        "5CG2\t]Q1IT-0002",
        "S/N: 5CG3",
        "PID:T14,SN:FOC1234X5YZ",
        "https://help.example.com/?servicetag=7XKQ9Z3",
        "1S20L5CTO1WWPF1A2B3C",
        "SGH1234ABC",
        "SN-1",
        "S5CG1234ABC",
        "S5CG1234ABC",
    ];
    let mut asked = vec!["--json"];
    asked.extend(TEMPLATE);
    let said = documents(&desk.feed(&asked, lines.join("\n")).out);
    let kept: Vec<&str> = said[..9]
        .iter()
        .map(|one| one["done"]["result"]["asset"]["serial"].as_str().unwrap())
        .collect();
    let serials = [
        "5CG1",
        "5CG2",
        "5CG3",
        "FOC1234X5YZ",
        "7XKQ9Z3",
        "PF1A2B3C",
        "SGH1234ABC",
        "SN-1",
        "5CG1234ABC",
    ];
    assert_eq!(kept, serials);
    let tags: Vec<&str> = said[..2]
        .iter()
        .map(|one| one["done"]["result"]["asset"]["tag"].as_str().unwrap())
        .collect();
    assert_eq!(tags, ["IT-0001", "IT-0002"]);
    // What was made of a code is said with it, and nothing where nothing was.
    assert_eq!(said[0]["made"][0]["kept"], "IT-0001");
    assert_eq!(said[2]["made"][0]["because"], "without the name before it");
    assert!(said[6]["made"].as_array().unwrap().is_empty());
    assert_eq!(said[9]["error"]["code"], "serial.taken");
    // The same scans find what they registered.
    let found = desk.feed(&["--json", "scan"], lines[2..9].join("\n"));
    for (verdict, serial) in documents(&found.out).iter().zip(&serials[2..]) {
        assert_eq!(verdict["verdict"]["asset"]["serial"], *serial);
    }
    // A code may be kept as it comes.
    let mut as_scanned = asked.clone();
    as_scanned.push("--as-scanned");
    let said = documents(&desk.feed(&as_scanned, "S/N: 5CG9").out);
    assert_eq!(said[0]["done"]["result"]["asset"]["serial"], "S/N: 5CG9");
    assert!(said[0]["made"].as_array().unwrap().is_empty());
    desk.assert_clean();
}

#[test]
fn a_tag_of_ours_that_was_misread_and_lost_zeros_are_told_on_the_command_line() {
    let desk = Desk::new();
    desk.run(&["register", "--name", "Laptop"]).done();
    desk.run(&["register", "--name", "Screen", "--tag", "012345"])
        .done();
    let tags = desk.tags(&[]);
    let whole = tags.iter().find(|tag| *tag != "012345").unwrap();
    let other = if whole.ends_with('A') { "B" } else { "A" };
    let slip = format!("{}{other}", &whole[..whole.len() - 1]);
    let refused = desk.refusal(&["--json", "register", "--name", "x", "--tag", &slip]);
    assert!(
        refused.contains("tag.misread") && refused.contains(whole.as_str()),
        "{refused}"
    );
    let scanned = desk.feed(&["scan"], format!("12345\n{slip}\n")).out;
    assert!(
        scanned.contains("perhaps 012345") && scanned.contains(&format!("nearly {whole}")),
        "{scanned}"
    );
    let refused = desk.refusal(&["--json", "show", "12345"]);
    assert!(refused.contains("Perhaps 012345"), "{refused}");
    assert_eq!(desk.tags(&[]).len(), 2);
}
