//! The main job from end to end.

use crate::desk::{Desk, sample};
use calamine::Reader;
use std::collections::BTreeSet;

const OLD_LIST: &str = "\
Asset Tag,Name,Category,Manufacturer,Model,Model Number,Serial,Location,Supplier,Order Number,Purchase Date,Purchase Cost,Checked Out To: Username,Checked Out To: First Name,Checked Out To: Last Name,Checked Out To: Email
OFF-0001,Front desk,Laptops,Lenovo,ThinkPad T14 Gen 5,21ML,PF4W1A2B,Reception,Nordlicht IT,PO-1041,2024-03-18,1349.00,awinter,Anna,Winter,anna.winter@example.org
OFF-0002,,Laptops,Lenovo,ThinkPad T14 Gen 5,21ML,PF4W1A2C,Storeroom,Nordlicht IT,PO-1041,2024-03-18,1349.00,,,,
OFF-0003,,Displays,Dell,U2724D,U2724D,CN0H7K31,Storeroom,Nordlicht IT,PO-1041,2024-03-18,389.50,,,,
OFF-0004,Meeting room,Displays,Dell,U2724D,U2724D,CN0H7K32,Meeting room,Nordlicht IT,PO-1041,2024-03-18,389.50,,,,
";

/// Import → labels → scan → out → in → reports → history → undo → check, over assets that were just imported.
fn walk(desk: &Desk, stock: &[String]) {
    let (one, two) = (stock[0].as_str(), stock[1].as_str());
    let pdf = desk.file("labels.pdf");
    let plan = desk
        .run(&[
            "labels",
            "--needs-label",
            "--sheet",
            "L6009",
            "--start",
            "7",
            "--dry-run",
        ])
        .done();
    assert!(plan.contains("label"), "{plan}");
    desk.run(&[
        "labels", one, two, "--sheet", "L6009", "--start", "7", "--out", &pdf,
    ])
    .done();
    assert!(std::fs::read(&pdf).unwrap().starts_with(b"%PDF-"));
    assert!(
        !desk.tags(&["--needs-label"]).contains(&stock[0]),
        "a label was made for {one}"
    );

    let scanned = desk
        .feed(
            &["scan"],
            format!("{}\n{two}\nNO-SUCH-TAG\n", one.to_lowercase()),
        )
        .done();
    let words: Vec<&str> = scanned
        .lines()
        .map(|line| line.split_whitespace().next().unwrap())
        .collect();
    assert_eq!(words, ["asset", "asset", "unknown"], "{scanned}");

    desk.run(&[
        "person",
        "record",
        "--name",
        "Nora Null",
        "--email",
        "nora@example.org",
    ])
    .done();
    desk.run(&[
        "check-out",
        one,
        two,
        "--to",
        "nora@example.org",
        "--due",
        "2026-09-01",
    ])
    .done();
    let out: BTreeSet<String> = desk
        .tags(&["--holder", "nora@example.org"])
        .into_iter()
        .collect();
    assert_eq!(out, BTreeSet::from([stock[0].clone(), stock[1].clone()]));
    let again = desk
        .run(&["check-out", one, "--to", "nora@example.org"])
        .refused(1);
    assert!(
        again.contains("Nora Null") && again.contains("Hint: "),
        "{again}"
    );
    desk.run(&[
        "check-in",
        one,
        "--condition",
        "worn",
        "--note",
        "Charger missing",
    ])
    .done();

    for ending in ["csv", "xlsx", "pdf"] {
        for report in ["warranty", "stock"] {
            let file = desk.file(&format!("{report}.{ending}"));
            desk.run(&["report", report, "--out", &file]).done();
            let bytes = std::fs::read(&file).unwrap();
            match ending {
                "pdf" => assert!(bytes.starts_with(b"%PDF-"), "{file}"),
                "xlsx" => {
                    let mut book: calamine::Xlsx<_> = calamine::open_workbook(&file).unwrap();
                    let sheet = book.worksheet_range_at(0).unwrap().unwrap();
                    assert!(sheet.height() > 2, "{file}");
                }
                _ => assert!(
                    String::from_utf8(bytes).unwrap().lines().count() > 2,
                    "{file}"
                ),
            }
        }
    }

    let history = desk.run(&["history", one]).done();
    for expected in [
        "Charger missing",
        "Checked out",
        "Nora Null",
        "tester",
        "desk-1",
    ] {
        assert!(
            history.contains(expected),
            "{expected} is not in\n{history}"
        );
    }

    // The check-in, then the check-out of both as one, are taken back.
    assert!(desk.run(&["undo"]).done().contains("Checked in"));
    assert_eq!(desk.tags(&["--holder", "nora@example.org"]).len(), 2);
    assert!(desk.run(&["undo"]).done().contains("Checked out 2 assets"));
    assert!(desk.tags(&["--holder", "nora@example.org"]).is_empty());
    desk.assert_clean();
}

#[test]
fn the_road_with_a_small_list() {
    let desk = Desk::new();
    let list = desk.write("old-list.csv", OLD_LIST);
    let dry_run = desk.json(&["import", &list, "--dry-run"]);
    assert_eq!(dry_run["counts"]["create"], 4);
    assert_eq!(dry_run["rows"].as_array().unwrap().len(), 4);
    assert!(desk.tags(&[]).is_empty(), "a dry run changes nothing");
    desk.run(&["import", &list]).done();
    assert_eq!(
        desk.tags(&["--holder", "anna.winter@example.org"]),
        ["OFF-0001"]
    );
    desk.run(&[
        "register",
        "--model",
        "U2724D",
        "--tag",
        "OFF-0005",
        "--place",
        "Storeroom",
    ])
    .done();
    walk(&desk, &desk.tags(&["--state", "in_stock"]));

    let copy = desk.file("copy.db");
    desk.run(&["backup", &copy]).done();
    desk.run(&["state", "OFF-0005", "--to", "retired"]).done();
    desk.run(&["restore", &copy]).done();
    assert_eq!(desk.json(&["show", "OFF-0005"])["state"], "in_stock");
    desk.run(&["rebuild"]).done();
    desk.assert_clean();
}

#[test]
fn the_road_with_the_samples_of_another_system() {
    let names = ["users", "locations", "models", "assets"]
        .map(|name| format!("snipe-it/{name}-sample.csv"));
    let Some(files) = names
        .iter()
        .map(|name| sample(name))
        .collect::<Option<Vec<String>>>()
    else {
        return;
    };
    let desk = Desk::new();
    for file in &files {
        let dry_run = desk.json(&["import", file, "--dry-run"]);
        let counts = &dry_run["counts"];
        let number = |name: &str| counts[name].as_u64().unwrap();
        let accounted =
            number("create") + number("change") + number("unchanged") + number("refused");
        assert_eq!(number("rows"), accounted, "{file}");
        assert_eq!(
            dry_run["rows"].as_array().unwrap().len() as u64,
            accounted,
            "{file}: every row is shown"
        );
        let done = desk.json(&["import", file, "--good-rows"]);
        assert_eq!(
            &done["result"]["counts"], counts,
            "{file}: the dry run said what came"
        );
    }
    assert_eq!(desk.tags(&["--holder", "gmccrackem2a"]), ["WBH-2841795"]);

    // A second import of the same file has nothing to do.
    let again = desk.json(&["import", &files[3]]);
    assert_eq!(again["action"], serde_json::Value::Null);
    assert_eq!(again["result"]["counts"]["unchanged"], 22);

    let all = desk.tags(&[]);
    desk.run(&["undo", "--yes"]).done();
    assert!(
        desk.tags(&[]).is_empty(),
        "undo takes the whole import back"
    );
    desk.run(&["redo", "--yes"]).done();
    assert_eq!(desk.tags(&[]), all);
    walk(&desk, &desk.tags(&["--state", "in_stock"]));
}

#[test]
fn refused_rows_refuse_the_file_or_go_into_one_of_their_own() {
    let desk = Desk::new();
    let list = desk.write(
        "list.csv",
        "Asset Tag,Name,Purchase Date\nA-1,One,2024-01-31\nA-2,Two,2024-13-45\n",
    );
    desk.run(&["import", &list]).refused(1);
    assert!(desk.tags(&[]).is_empty());
    let refused = desk.file("refused.csv");
    desk.run(&["import", &list, "--good-rows", "--refused", &refused])
        .done();
    assert_eq!(desk.tags(&[]), ["A-1"]);
    assert!(std::fs::read_to_string(&refused).unwrap().contains("A-2"));
}

#[test]
fn columns_are_mapped_by_heading_or_number() {
    let desk = Desk::new();
    let list = desk.write(
        "list.csv",
        "Inventarnummer;Bezeichnung;Sonstiges\nX-1;Bohrer;rot\n",
    );
    let words = [
        "import",
        &list,
        "--map",
        "inventarnummer=tag",
        "--map",
        "2=name",
        "--map",
        "Sonstiges=notes",
    ];
    desk.run(&words).done();
    let asset = desk.json(&["show", "X-1"]);
    assert_eq!(
        (&asset["name"], &asset["notes"]),
        (&"Bohrer".into(), &"rot".into())
    );
    let unknown = desk
        .run(&["import", &list, "--map", "Farbe=notes"])
        .refused(1);
    assert!(
        unknown.contains("Farbe") && unknown.contains("Inventarnummer"),
        "{unknown}"
    );
}

#[test]
fn the_register_can_be_seen_as_it_was() {
    let desk = Desk::new();
    let at = |now: &str, words: &[&str]| {
        let output = desk
            .bare()
            .arg("--data")
            .arg(desk.register())
            .args(["--now", now])
            .args(words)
            .output()
            .unwrap();
        assert!(
            output.status.success(),
            "{words:?}: {}",
            String::from_utf8_lossy(&output.stderr)
        );
        String::from_utf8(output.stdout).unwrap()
    };
    at(
        "2026-03-01T08:00:00Z",
        &["register", "--model", "Typewriter", "--tag", "TW-1"],
    );
    at(
        "2026-03-01T09:00:00Z",
        &["person", "record", "--name", "Ana Ruiz"],
    );
    at(
        "2026-03-02T08:00:00Z",
        &["check-out", "TW-1", "--to", "Ana Ruiz"],
    );
    at("2026-03-05T08:00:00Z", &["check-in", "TW-1"]);
    let on = |day: &str| at("2026-08-20T08:00:00Z", &["show", "TW-1", "--as-of", day]);
    assert!(on("2026-03-03").contains("Ana Ruiz"));
    assert!(!on("2026-03-01").contains("Ana Ruiz"));
    assert!(!on("2026-03-05").contains("Ana Ruiz"));
}
