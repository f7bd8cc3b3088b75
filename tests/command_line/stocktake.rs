//! A stocktake from its opening to its report, and what is left of one when the program is killed.

use crate::desk::Desk;
use crate::photo::png;
use serde_json::{Value, json};
use std::io::{BufRead, BufReader, Write};

/// A desk with two places and some things in each.
fn desk_with_things(things: u32) -> Desk {
    let desk = Desk::new();
    desk.run(&["place", "record", "--name", "Store", "--code", "STORE"])
        .done();
    desk.run(&["place", "record", "--name", "Lab", "--code", "LAB"])
        .done();
    let mut list = String::from("Asset Tag,Name,Model,Location\n");
    for number in 0..things {
        let place = if number % 2 == 0 { "Store" } else { "Lab" };
        list.push_str(&format!("T-{number:04},Thing {number},Thing,{place}\n"));
    }
    let list = desk.write("things.csv", list);
    desk.run(&["import", &list]).done();
    desk
}

fn counts(desk: &Desk) -> Value {
    desk.json(&["stocktake", "show"])["stocktake"]["counts"].clone()
}

#[test]
fn a_stocktake_is_opened_counted_merged_reconciled_signed_and_reported() {
    let desk = desk_with_things(10);
    let opened = desk.run(&["stocktake", "open", "--name", "Autumn"]).done();
    assert!(opened.contains("10 things expected"), "{opened}");
    let said = desk
        .feed(
            &["stocktake", "count"],
            "STORE\nT-0000\nt0002\nT-0001\nT-0000\n4006381333931\n",
        )
        .done();
    let words: Vec<&str> = said
        .lines()
        .filter_map(|line| line.split_whitespace().next())
        .collect();
    assert_eq!(
        words,
        [
            "place",
            "found",
            "found",
            "elsewhere",
            "already_counted",
            "unknown"
        ]
    );
    let merged = desk.write("handheld.txt", "LAB\nT-0003\nT-0005\nT-0000\n");
    let said = desk.run(&["stocktake", "merge", &merged]).done();
    assert!(
        said.contains("3 of 3 scans") && said.contains("conflict"),
        "{said}"
    );
    let refused = desk.run(&["stocktake", "sign", "--by", "Ana"]).refused(1);
    assert!(refused.contains("still open"), "{refused}");
    desk.run(&["stocktake", "close"]).done();
    let lines = desk.run(&["stocktake", "lines", "--undecided"]).done();
    assert!(
        lines.contains("mark_lost") && lines.contains("4006381333931"),
        "{lines}"
    );
    let unknown = desk.json(&["stocktake", "lines", "--status", "unknown"]);
    let finding = unknown["rows"][0]["finding"].as_str().unwrap().to_owned();
    let scan = finding.strip_prefix("scan:").unwrap();
    let dock = desk.write("dock.png", png(&image::GrayImage::new(60, 40)));
    desk.run(&[
        "stocktake",
        "note",
        scan,
        "on a grey dock",
        "--photo",
        &dock,
    ])
    .done();
    let noted = desk.json(&["stocktake", "lines", "--status", "unknown"]);
    let photo = noted["rows"][0]["photos"][0]["digest"].as_str().unwrap();
    desk.run(&["photo", photo, "--out", &desk.file("dock.jpg")])
        .done();
    desk.run(&[
        "stocktake",
        "reconcile",
        &finding,
        "--decision",
        "investigate",
    ])
    .done();
    desk.run(&[
        "stocktake",
        "reconcile",
        "--status",
        "elsewhere",
        "--decision",
        "move",
    ])
    .done();
    let said = desk
        .run(&[
            "stocktake",
            "reconcile",
            "--proposals",
            "--reason",
            "not seen",
        ])
        .done();
    assert!(said.contains("nothing is left to decide"), "{said}");
    desk.run(&["stocktake", "sign", "--by", "Ana Ruiz"]).done();
    let csv = desk.file("autumn.csv");
    desk.run(&["stocktake", "report", &csv, "--stocktake", "Autumn"])
        .done();
    let report = std::fs::read_to_string(&csv).unwrap();
    assert!(
        report.contains("on a grey dock") && report.contains("not seen"),
        "{report}"
    );
    let lost = desk.tags(&["--state", "lost"]);
    assert_eq!(lost, ["T-0004", "T-0006", "T-0007", "T-0008", "T-0009"]);
    let moved = desk.json(&["show", "T-0001"]);
    assert_eq!(moved["place"]["name"], "Store");
    desk.assert_clean();
}

#[test]
fn whoever_signs_and_counts_is_a_person_of_the_register_and_leaves_no_name_behind() {
    let desk = desk_with_things(2);
    desk.run(&["stocktake", "open", "--name", "Autumn"]).done();
    let list = desk.write("handheld.txt", "LAB\nT-0001\n");
    let merged = desk.json(&["stocktake", "merge", &list, "--by", "Zebediah Uniquename"]);
    assert_eq!(
        merged["result"]["new_people"],
        json!(["Zebediah Uniquename"])
    );
    desk.feed(&["stocktake", "count"], "STORE\nT-0000\n").done();
    desk.run(&["stocktake", "close"]).done();
    desk.run(&[
        "person",
        "record",
        "zebediah uniquename",
        "--badge",
        "ZEB-17",
        "--email",
        "zeb@unique.example",
    ])
    .done();
    for badge in ["T-1", "T-2"] {
        desk.run(&["person", "record", "--name", "Nat Twin", "--badge", badge])
            .done();
    }
    let people = desk.json(&["person", "list"])["total"].clone();
    for (by, code) in [("Nat Twin", "person.ambiguous"), ("B-99", "person.unknown")] {
        let said = desk.run(&["--json", "stocktake", "sign", "--by", by]);
        let error = serde_json::from_str::<Value>(&said.out).unwrap()["error"].clone();
        assert_eq!(
            (&error["code"], &error["field"]),
            (&json!(code), &json!("by")),
            "{error}"
        );
    }
    assert_eq!(desk.json(&["person", "list"])["total"], people);
    let signed = desk.json(&["stocktake", "sign", "--by", "zeb-17"]);
    let record = &signed["result"]["record"];
    assert_eq!(record["signed_by"], "Zebediah Uniquename");
    assert_eq!(
        record["signer"],
        desk.json(&["person", "show", "ZEB-17"])["person"]["id"]
    );

    let said = desk
        .run(&[
            "person",
            "erase",
            "ZEB-17",
            "--confirm",
            "Zebediah Uniquename",
        ])
        .done();
    assert!(!said.contains("older program"), "{said}");
    for file in std::fs::read_dir(desk.register()).unwrap() {
        let path = file.unwrap().path();
        let bytes = std::fs::read(&path).unwrap_or_default();
        for text in [&b"Zebediah"[..], b"zeb@unique", b"ZEB-17"] {
            let held = bytes.windows(text.len()).any(|window| window == text);
            assert!(!held, "{}", path.display());
        }
    }
    let shown = desk.json(&["stocktake", "show", "--stocktake", "Autumn"]);
    assert_eq!(shown["stocktake"]["signed_by"], "Erased person");
    desk.assert_clean();
}

#[test]
fn erasing_says_which_papers_of_an_older_program_keep_the_name() {
    let desk = Desk::new();
    let fixture = concat!(
        env!("CARGO_MANIFEST_DIR"),
        "/../../../tests/ledger/fixtures/format-4-stocktakes.register"
    );
    std::fs::create_dir_all(desk.register()).unwrap();
    std::fs::copy(fixture, desk.register().join("register.db")).unwrap();
    desk.run(&["who", "--new", "Tess Ter"]).done();
    let said = desk
        .run(&["person", "erase", "Kim Berg", "--confirm", "Kim Berg"])
        .done();
    let lines: Vec<&str> = said.lines().map(str::trim).collect();
    for line in [
        "What Ana has (signed on 2026-11-20): who signed and counted",
        "Berlin, again (signed on 2026-11-16): who signed and counted",
        "Berlin, autumn (signed on 2026-11-10): who counted",
    ] {
        assert!(lines.contains(&line), "{line} in {said}");
    }
    desk.assert_clean();
}

#[test]
fn a_count_killed_at_any_moment_keeps_every_scan_that_was_answered_and_goes_on_where_it_stood() {
    const SCANS: usize = 300;
    let desk = desk_with_things(20 * SCANS as u32);
    desk.run(&["stocktake", "open"]).done();
    // The same moments in every run; what differs is how far the program is with the scan that is in flight.
    let mut seed: usize = 42;
    let mut answered = 0;
    let mut next = 0;
    for round in 0..20 {
        seed = seed
            .wrapping_mul(6_364_136_223_846_793_005)
            .wrapping_add(1_442_695_040_888_963_407);
        let moment = 5 + (seed >> 33) % (SCANS - 10);
        let mut child = desk.start(&["stocktake", "count"]);
        let mut input = child.stdin.take().unwrap();
        let mut lines = BufReader::new(child.stdout.take().unwrap()).lines();
        // One walks to another place in the first and in the tenth round, and nowhere says so again after a kill.
        if round % 10 == 0 {
            writeln!(input, "{}", if round == 0 { "STORE" } else { "LAB" }).unwrap();
            assert!(lines.next().unwrap().unwrap().starts_with("place"));
        }
        for _ in 0..moment {
            writeln!(input, "T-{next:04}").unwrap();
            let line = lines.next().unwrap().unwrap();
            let here = if round < 10 { "found" } else { "elsewhere" };
            let expected = if next % 2 == 0 {
                here
            } else if round < 10 {
                "elsewhere"
            } else {
                "found"
            };
            assert!(line.starts_with(expected), "{round}: {line}");
            next += 1;
            answered += 1;
        }
        // The next scan is on its way when the program dies.
        writeln!(input, "T-{next:04}").unwrap();
        child.kill().unwrap();
        child.wait().unwrap();
        let counted = counts(&desk);
        let there = counted["found"].as_u64().unwrap() + counted["elsewhere"].as_u64().unwrap();
        assert!(
            there == answered || there == answered + 1,
            "round {round}: {there} counted, {answered} were answered"
        );
        // It was written or it was not: whoever counts scans it again, and hears which.
        answered = there;
        next = usize::try_from(there).unwrap();
    }
    desk.assert_clean();
}
