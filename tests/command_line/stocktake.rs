//! A stocktake from its opening to its report, and what is left of one when the program is killed.

use crate::desk::Desk;
use crate::photo::png;
use serde_json::Value;
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
