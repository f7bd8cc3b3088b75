//! A computer whose clock is out of its mind: every command says so and does nothing, and none dies of it.

use crate::catalogue::all_leaves;
use crate::desk::{Desk, said};
use std::path::PathBuf;
use std::process::Command;

/// Puts the clock of a program off by so many seconds as `CLOCK_OFF` says.
const SHIFT: &str = r#"
#define _GNU_SOURCE
#include <stdlib.h>
#include <sys/syscall.h>
#include <time.h>
#include <unistd.h>
int clock_gettime(clockid_t clock, struct timespec *at) {
    int done = syscall(SYS_clock_gettime, clock, at);
    const char *off = getenv("CLOCK_OFF");
    if (off && clock == CLOCK_REALTIME) at->tv_sec += atoll(off);
    return done;
}
"#;

fn shift(desk: &Desk) -> PathBuf {
    let source = desk.write("clock.c", SHIFT);
    let library = desk.home().join("clock.so");
    let made = Command::new("cc")
        .args(["-shared", "-fPIC", "-o"])
        .arg(&library)
        .arg(source)
        .status();
    assert!(made.expect("this test needs a C compiler").success());
    library
}

#[test]
#[cfg(target_os = "linux")]
fn no_command_dies_of_a_clock_before_1970_or_far_ahead() {
    let desk = Desk::new();
    desk.run(&["register", "--model", "Thing", "--tag", "T-1"])
        .done();
    let entries = desk.json(&["status"])["entries"].clone();
    let library = shift(&desk);
    // To 1947, to the year 125, to 9948, to the year 285,000 and to one that no calendar has.
    for (off, sane) in [
        ("-2500000000", false),
        ("-60000000000", false),
        ("250000000000", true),
        ("9000000000000", false),
        ("9000000000000000", false),
    ] {
        let asked = |words: &[&str]| {
            let mut command = desk.bare();
            command.env("LD_PRELOAD", &library).env("CLOCK_OFF", off);
            let output = command
                .arg("--data")
                .arg(desk.register())
                .args(words)
                .output();
            said(output.unwrap(), words)
        };
        if !sane {
            for line in [
                "list",
                "status",
                "check",
                "rebuild",
                "register --model Thing",
                "backup copy.db",
                "export --out all.xlsx",
            ] {
                let words: Vec<&str> = ["--json"].into_iter().chain(line.split(' ')).collect();
                let said = asked(&words);
                assert_eq!(
                    said.status,
                    Some(1),
                    "{off} {line}: {}{}",
                    said.out,
                    said.err
                );
                assert!(
                    said.out.contains("clock.absurd"),
                    "{off} {line}: {}",
                    said.out
                );
            }
        }
        // Every subcommand without words of its own, which most refuse: none of them panics.
        for (path, _) in all_leaves() {
            let words: Vec<&str> = path.split(' ').collect();
            let said = asked(&words);
            assert!(
                matches!(said.status, Some(0..=2)),
                "{off} {path}: {:?} {}",
                said.status,
                said.err
            );
            assert!(!said.err.contains("panicked"), "{off} {path}: {}", said.err);
        }
        if sane {
            for line in [
                "export --out all.xlsx",
                "export --out all.pdf",
                "labels T-1 --sheet L6009 --out l.pdf",
                "check",
            ] {
                let words: Vec<&str> = line.split(' ').collect();
                asked(&words).done();
            }
        }
    }
    assert!(desk.json(&["status"])["entries"].as_u64() >= entries.as_u64());
    desk.assert_clean();
}

#[test]
fn every_moment_is_said_as_the_clock_on_the_wall_says_it() {
    let desk = Desk::new();
    desk.run(&["person", "record", "--name", "Ana Ruiz"]).done();
    desk.run(&["register", "--name", "Projector", "--tag", "K-1"])
        .done();
    let sheet = desk.file("labels.pdf");
    desk.run(&["labels", "K-1", "--sheet", "L6009", "--out", &sheet])
        .done();
    desk.run(&["check-out", "K-1", "--to", "Ana Ruiz"]).done();
    let drawn = desk.write("drawn.json", r#"{"strokes": [[[0, 10], [25, 4.5]]]}"#);
    desk.run(&["signature", "keep", "--last", "--strokes", &drawn])
        .done();
    desk.run(&["backup", "--due"]).done();
    let text = |value: &serde_json::Value| value.as_str().unwrap().to_owned();
    let job = text(&desk.json(&["print", "list"])["rows"][0]["id"]);
    let actions = desk.json(&["actions"]);
    let action = |kind: &str| {
        let mut all = actions.as_array().unwrap().iter();
        text(&all.find(|action| action["kind"] == kind).unwrap()["id"])
    };
    let (out, registered) = (action("check_out"), action("register"));
    for words in [
        &["status"][..],
        &["actions"],
        &["history", "K-1"],
        &["show", "K-1"],
        &["signature", "show", &out],
        &["print", "list"],
        &["print", "show", &job],
        &["copies", "list"],
        &["undo", &registered],
    ] {
        let mut command = desk.command(words);
        // It is 9 in the morning in London, and nowhere else so many minutes past an hour.
        let said = said(command.env("TZ", "<+0545>-5:45").output().unwrap(), words);
        let all = format!("{}{}", said.out, said.err);
        assert!(all.contains("14:45"), "{words:?}: {all}");
        assert!(
            !all.contains("09:00") && !all.contains("UTC"),
            "{words:?}: {all}"
        );
    }
}
