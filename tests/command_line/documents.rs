//! With `--json` every command answers with exactly one JSON document.

use crate::desk::Desk;
use std::collections::BTreeSet;

/// Commands that need no register that opens, and so nobody of it.
const UNOPENED: [&str; 4] = ["check", "rebuild", "restore", "completions"];

#[test]
fn every_command_answers_with_one_document() {
    let desk = Desk::with_demo(80);
    let list = desk.write(
        "old.csv",
        "Asset Tag,Name,Model\nOLD-1,Front desk,Typewriter\nOLD-2,,Typewriter\n",
    );
    let stock = desk.tags(&["--state", "in_stock"]);
    let (one, two) = (stock[0].as_str(), stock[1].as_str());
    let file = |name: &str| desk.file(name);
    let drawn = desk.write("drawn.json", r#"{"strokes": [[[0, 10], [25, 4.5]]]}"#);
    let handheld = desk.write("handheld.txt", "OLD-1\nNOBODY-1\n");
    let count = desk.file("all.count");
    let (zpl, format) = (file("labels.zpl"), file("format.json"));
    let (pdf, svg, xlsx, csv, copy) = (
        file("labels.pdf"),
        file("page.svg"),
        file("out.xlsx"),
        file("out.csv"),
        file("copy.db"),
    );
    let calls: Vec<Vec<&str>> = vec![
        vec!["import", &list, "--columns"],
        vec!["import", &list, "--explain"],
        vec!["import", &list, "--dry-run"],
        vec!["import", &list, "--keep-mapping", "Stock list"],
        vec!["mapping", "list"],
        vec!["mapping", "forget", "stock LIST"],
        vec!["import", &list],
        vec!["register", "--model", "Typewriter", "--dry-run"],
        vec![
            "register",
            "--model",
            "Typewriter",
            "--cost",
            "12.50 EUR",
            "--field",
            "Ownership=Owned",
        ],
        vec!["who"],
        vec!["who", "--new", "Kim Berg", "--badge", "B-KIM"],
        vec!["list", "type"],
        vec!["list", "--counts"],
        vec!["show", "old-1"],
        vec!["find", "type"],
        vec![
            "revise",
            "OLD-1",
            "--notes",
            "has a bell",
            "--condition",
            "good",
        ],
        vec![
            "check-out",
            "OLD-1",
            "OLD-2",
            "--to",
            one,
            "--due",
            "2026-09-01",
        ],
        vec!["extend", "OLD-1", "--due", "2026-09-15"],
        vec!["hand-on", "OLD-2", "--to", two],
        vec!["register", "--model", "Typewriter", "--tag", "OLD-3"],
        vec!["swap", "OLD-2", "OLD-3"],
        vec!["remind"],
        vec![
            "check-in",
            "OLD-1",
            "--place",
            "BOS-STORE",
            "--condition",
            "worn",
            "--note",
            "ribbon gone",
        ],
        vec!["signature", "keep", "--last", "--strokes", &drawn],
        vec!["signature", "show", "--last"],
        vec!["receipt", "--last", "--out", &pdf],
        vec!["batch", "add-list", &handheld],
        vec!["batch", "take-back"],
        vec!["batch", "set", "--action", "move", "--to", "HAM-STORE"],
        vec!["batch", "show"],
        vec!["batch", "confirm"],
        vec!["batch", "clear"],
        vec!["move", "OLD-1", "--to", "HAM-STORE"],
        vec!["state", two, "--to", "in-repair"],
        vec!["labels", "--all", "--sheet", "L6009", "--dry-run"],
        vec!["labels", "OLD-1", "--sheet", "L6009", "--preview", &svg],
        vec!["labels", "OLD-1", "--sheet", "L6009", "--out", &pdf],
        vec![
            "labels", "OLD-2", "--sheet", "57x32", "--out", &zpl, "--copies", "2",
        ],
        vec!["format", "list", "avery"],
        vec![
            "format", "record", "--name", "Our roll", "--roll", "--label", "60x30",
        ],
        vec!["format", "record", "Our roll", "--label", "62x30"],
        vec!["format", "record", "Our roll", "--stock-colour", "#ffd200"],
        vec!["format", "export", "Our roll", &format],
        vec!["format", "remove", "Our roll"],
        vec!["format", "import", &format],
        vec!["design", "list"],
        vec![
            "design",
            "record",
            "--name",
            "Racks",
            "--code",
            "qr_and_code128",
            "--line",
            "title; bold",
            "--line",
            "text=Do not remove; percent=120",
            "--line",
            "serial; caption=SN",
        ],
        vec!["design", "record", "Racks", "--tag-percent", "80"],
        vec![
            "design", "preview", "Racks", "--format", "L7160", "--asset", "OLD-1", "--out", &svg,
        ],
        vec!["design", "remove", "Racks"],
        vec![
            "printer",
            "record",
            "--name",
            "Zebra",
            "--host",
            "127.0.0.1",
            "--format",
            "57x32",
        ],
        vec!["printer", "record", "Zebra", "--dpi", "300"],
        vec!["printer", "list"],
        vec![
            "printer",
            "calibrate",
            "Zebra",
            "L6009",
            "--right",
            "1.3",
            "--down",
            "-0.7",
            "--scale",
            "101",
        ],
        vec![
            "printer",
            "test-page",
            "L6009",
            "--printer",
            "Zebra",
            "--out",
            &pdf,
        ],
        vec!["printer", "remove", "Zebra"],
        vec!["print", "list"],
        vec!["reserve", "3", "--note", "New laptops"],
        vec!["reserve", "--list"],
        vec!["commands"],
        vec!["today"],
        vec!["report", "warranty"],
        vec!["report", "stock", "--by", "place"],
        vec!["report", "stock", "--out", &xlsx],
        vec!["export", "--out", &csv],
        vec!["history", "OLD-1"],
        vec!["actions"],
        vec!["undo"],
        vec!["redo"],
        vec!["undo"],
        vec!["unfinished"],
        vec!["stocktake", "open", "--name", "All", "--dry-run"],
        vec!["stocktake", "open", "--name", "All"],
        vec!["stocktake", "list"],
        vec!["stocktake", "show"],
        vec!["stocktake", "pause"],
        vec!["stocktake", "resume"],
        vec!["stocktake", "merge", &handheld],
        vec!["stocktake", "undo"],
        vec!["stocktake", "export", &count],
        vec!["stocktake", "close"],
        vec!["stocktake", "reopen"],
        vec!["stocktake", "close"],
        vec!["stocktake", "lines", "--undecided"],
        vec!["stocktake", "reconcile", "--proposals"],
        vec!["stocktake", "sign", "--by", "Ana Ruiz"],
        vec!["stocktake", "report", &xlsx, "--stocktake", "All"],
        vec!["code", "keep", "OLD-1", "--code", "4012345678901"],
        vec!["code", "remove", "4012345678901"],
        vec!["scanner", "record", "Counter", "--ends", "tab"],
        vec!["scanner", "list"],
        vec!["scanner", "remove", "Counter"],
        vec!["scanner", "camera", "on"],
        vec!["scanner", "camera"],
        vec!["model", "list"],
        vec!["model", "record", "Typewriter", "--minimum-stock", "1"],
        vec!["person", "list", "--limit", "2"],
        vec![
            "person",
            "record",
            "--name",
            "Ana Ruiz",
            "--email",
            "ana@example.org",
        ],
        vec!["person", "show", "ana@example.org"],
        vec![
            "person",
            "erase",
            "ana@example.org",
            "--confirm",
            "Ana Ruiz",
        ],
        vec!["person", "record", "--name", "Bo Lind"],
        vec![
            "booking",
            "record",
            "OLD-1",
            "--for",
            "Bo Lind",
            "--from",
            "2026-12-01",
        ],
        vec!["booking", "list"],
        vec!["place", "list"],
        vec!["place", "record", "HAM-STORE", "--name", "Store"],
        vec!["series", "list"],
        vec![
            "series", "record", "--name", "Type", "--prefix", "TW", "--digits", "4",
        ],
        vec!["field", "list"],
        vec![
            "field", "record", "--name", "Colour", "--kind", "choice", "--choice", "Red",
        ],
        vec![
            "kit", "record", "--name", "Bag", "--code", "KIT-BAG", "--asset", "OLD-1",
        ],
        vec!["kit", "list"],
        vec!["batch", "add-kit", "Bag"],
        vec!["kit", "remove", "Bag"],
        vec!["checklist", "list"],
        vec!["checklist", "set", "Laptop", "Charger"],
        vec!["checklist", "of", "OLD-1"],
        vec!["person", "record", "--name", "Pat Twice", "--badge", "PT-1"],
        vec!["person", "record", "--name", "PAT TWICE", "--badge", "PT-2"],
        vec!["place", "record", "--name", "Annex", "--code", "AN-1"],
        vec!["place", "record", "--name", "Annexe", "--code", "AN-2"],
        vec!["model", "record", "--name", "Dock One"],
        vec!["model", "record", "--name", "Dock 1"],
        vec!["register", "--model", "Dock One", "--tag", "TWICE-1"],
        vec!["register", "--model", "Dock 1", "--tag", "TWICE-2"],
        vec!["merge", "list"],
        vec!["merge", "person", "PT-1", "PT-2", "--dry-run"],
        vec!["merge", "person", "PT-1", "PT-2"],
        vec!["merge", "place", "AN-1", "AN-2"],
        vec!["merge", "model", "Dock One", "Dock 1"],
        vec!["merge", "asset", "TWICE-1", "TWICE-2"],
        vec!["settings"],
        vec!["settings", "--set", "register_name=Harbour Line"],
        vec!["status"],
        vec!["check"],
        vec!["rebuild"],
        vec!["backup", &copy],
        vec!["backup"],
        vec!["copies", "list"],
        vec!["copies", "set", "--daily", "14"],
        vec!["restore", &copy],
        vec!["generate", "--assets", "3"],
        vec!["completions", "bash"],
    ];
    desk.run(&["who", "--new", "Wanda Work"]).done();
    for call in &calls {
        // In the name of somebody the register does not know nothing is done at all.
        let command = path_of(call);
        let nobody = desk.run(&[&["--json", "--as", "Nobody"], call.as_slice()].concat());
        if !UNOPENED.contains(&command.as_str()) {
            let document: serde_json::Value = serde_json::from_str(&nobody.out).unwrap();
            assert_eq!(document["error"]["code"], "who.unknown", "{call:?}");
        }
        let before = desk.json(&["status"])["entries"].clone();
        let document = desk.json(&[&["--as", "Wanda Work"], call.as_slice()].concat());
        if !UNOPENED.contains(&command.as_str()) && desk.json(&["status"])["entries"] != before {
            let last = desk.json(&["actions", "--limit", "1"]);
            let by = match command.as_str() {
                "generate" => "Tagdesk",
                // Whoever is new records themself.
                "who" => "Kim Berg",
                _ => "Wanda Work",
            };
            assert_eq!(last[0]["actor"], by, "{call:?}");
        }
        assert!(document.is_object() || document.is_array(), "{call:?}");
        assert!(document.get("error").is_none(), "{call:?}: {document}");
    }
    let asked: BTreeSet<String> = calls.iter().map(|call| path_of(call)).collect();
    let mut missing = Vec::new();
    walk(&tagdesk::command(), "", &mut missing);
    // These need something that only another call names, a printer, or that there is no register: the files of their nouns ask them.
    let elsewhere = [
        "scan",
        "begin",
        "copies remove",
        "print show",
        "print resume",
        "assign",
        "batch add",
        "batch resolve",
        "booking cancel",
        "booking revise",
        "stocktake count",
        "stocktake note",
        "photo",
        "signature erase",
    ];
    missing.retain(|path| !asked.contains(path) && !elsewhere.contains(&path.as_str()));
    assert_eq!(
        missing,
        Vec::<String>::new(),
        "no call of this test asks these"
    );
    // No command writes the name of a person into what is kept for ever.
    let named = "select distinct j.kind, p.name from journal j join personal p \
        on instr(lower(j.body), lower(p.name)) > 0 or instr(lower(j.reason), lower(p.name)) > 0";
    assert_eq!(desk.sqlite(named).done(), "");
    desk.assert_clean();
}

/// The subcommand that a call names.
fn path_of(call: &[&str]) -> String {
    let mut command = tagdesk::command();
    let mut path = Vec::new();
    for word in call {
        match command.find_subcommand(word).cloned() {
            Some(next) => command = next,
            None => break,
        }
        path.push(*word);
    }
    path.join(" ")
}

fn walk(command: &clap::Command, path: &str, found: &mut Vec<String>) {
    for subcommand in command.get_subcommands() {
        let path = format!("{path} {}", subcommand.get_name())
            .trim()
            .to_owned();
        if subcommand.has_subcommands() {
            walk(subcommand, &path, found);
        } else {
            found.push(path);
        }
    }
}

#[test]
fn scan_answers_each_line_with_a_document_of_its_own() {
    let desk = Desk::with_demo(40);
    let tag = desk.tags(&["--state", "in_stock"]).remove(0);
    let out = desk
        .feed(&["--json", "scan"], format!("{tag}\n\nNOPE-1\nHAM-STORE\n"))
        .done();
    let answers: Vec<serde_json::Value> = out
        .lines()
        .map(|line| serde_json::from_str(line).unwrap())
        .collect();
    let outcomes: Vec<&str> = answers
        .iter()
        .map(|answer| answer["verdict"]["outcome"].as_str().unwrap())
        .collect();
    assert_eq!(outcomes, ["asset", "unknown", "place"]);
    assert_eq!(answers[0]["verdict"]["asset"]["tag"], tag.as_str());
}

#[test]
fn refusals_and_misunderstandings_are_documents_too() {
    let desk = Desk::new();
    for (words, status, code) in [
        (vec!["show", "NOPE"], 1, "asset.unknown"),
        (vec!["person", "show", "nobody"], 1, "person.unknown"),
        (vec!["undo", "not-an-identity"], 2, "usage"),
        (vec!["list", "--state", "sleeping"], 2, "usage"),
        (vec!["labels", "--sheet", "L6009"], 2, "usage"),
        (vec!["nonsense"], 2, "usage"),
    ] {
        let said = desk.run(&[vec!["--json"], words].concat());
        assert_eq!(
            said.status,
            Some(status),
            "{}: {}{}",
            said.asked,
            said.out,
            said.err
        );
        assert_eq!(said.err, "", "{}", said.asked);
        let document: serde_json::Value = serde_json::from_str(&said.out).unwrap();
        assert_eq!(document["error"]["code"], code, "{}", said.asked);
        assert!(!document["error"]["message"].as_str().unwrap().is_empty());
    }
}

#[test]
fn a_checklist_that_cannot_be_read_is_said_and_stays_as_it_is() {
    let desk = Desk::new();
    desk.run(&[
        "register",
        "--model",
        "Thing",
        "--category",
        "Laptop",
        "--tag",
        "T-1",
    ])
    .done();
    desk.run(&["person", "record", "--name", "Ana"]).done();
    desk.run(&["checklist", "set", "Laptop", "charger"]).done();
    desk.run(&["check-out", "T-1", "--to", "Ana"]).done();
    let broken = r#"{"category":"Laptop","items":{"of":"tomorrow"}}"#;
    desk.sqlite(&format!(
        "update setting set value = '{broken}' where key like 'checklist:%'"
    ))
    .done();
    for words in [
        &["checklist", "list"][..],
        &["check-in", "T-1", "--missing", "charger"],
    ] {
        let said = desk.run(&[&["--json"], words].concat());
        assert_eq!(said.status, Some(1), "{}: {}", said.asked, said.out);
        assert!(
            said.out.contains("checklist.unreadable"),
            "{}: {}",
            said.asked,
            said.out
        );
    }
    let kept = desk
        .sqlite("select value from setting where key like 'checklist:%'")
        .done();
    assert_eq!(kept.trim(), broken);
    // What came back is not held up by it.
    desk.run(&["check-in", "T-1"]).done();
    desk.run(&["checklist", "set", "Laptop", "charger"]).done();
    desk.run(&["checklist", "list"]).done();
}
