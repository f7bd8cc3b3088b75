//! What fails after something was done says what was done; what fails for want of room, rights or handles says that, and not
//! that the register is at fault.

use crate::desk::{Desk, Said, said};
use serde_json::Value;

fn failure(said: &Said) -> Value {
    let answer: Value = serde_json::from_str(&said.out).unwrap();
    answer["error"].clone()
}

/// Runs a command whose answer goes to a device that is full.
#[cfg(target_os = "linux")]
fn unheard(desk: &Desk, words: &[&str]) -> Said {
    let full = std::fs::OpenOptions::new().write(true).open("/dev/full");
    let output = desk.command(words).stdout(full.unwrap()).output().unwrap();
    said(output, words)
}

#[test]
#[cfg(target_os = "linux")]
fn an_answer_that_nobody_could_hear_says_that_it_was_done() {
    let desk = Desk::new();
    desk.run(&["person", "record", "--name", "Ana"]).done();
    let done = "is done and saved";
    for words in [
        &["register", "--model", "Thing", "--tag", "T-1"][..],
        &["--json", "register", "--model", "Thing", "--tag", "T-2"],
        &["check-out", "T-1", "--to", "Ana"],
        &["--json", "check-in", "T-1"],
        &["undo"],
    ] {
        let before = desk.json(&["status"])["entries"].as_u64().unwrap();
        let said = unheard(&desk, words).refused(1);
        assert!(
            said.contains(done) && !said.contains("Nothing was saved"),
            "{said}"
        );
        assert!(desk.json(&["status"])["entries"].as_u64().unwrap() > before);
    }
    let said = unheard(&desk, &["export", "--out", "all.csv"]).refused(1);
    assert!(said.contains("all.csv was written"), "{said}");
    // Nothing was done by these.
    for words in [&["list"][..], &["status"], &["batch", "show"], &["check"]] {
        let said = unheard(&desk, words).refused(1);
        assert!(!said.contains(done), "{said}");
    }
    desk.assert_clean();
}

#[test]
#[cfg(unix)]
fn too_many_open_files_are_no_fault_of_the_register_or_the_batch() {
    let desk = Desk::new();
    desk.run(&["register", "--model", "Thing", "--tag", "T-1"])
        .done();
    desk.run(&["batch", "add", "T-1"]).done();
    let mut refusals = 0;
    for handles in 5..14 {
        for line in ["batch add T-1", "register --model Thing", "list", "check"] {
            let limited = format!(
                "ulimit -n {handles}; exec '{}' --json --data '{}' {line}",
                env!("CARGO_BIN_EXE_tagdesk"),
                desk.register().display()
            );
            let mut shell = std::process::Command::new("sh");
            let output = shell.args(["-c", &limited]).output().unwrap();
            let said = said(output, &[&limited]);
            if said.status == Some(0) || said.out.is_empty() {
                // Enough of them; or so few that the program does not even start.
                continue;
            }
            let failure = failure(&said);
            let code = failure["code"].as_str().unwrap();
            refusals += 1;
            assert!(
                [
                    "file.too_many_open",
                    "register.too_many_open",
                    "register.unwritable"
                ]
                .contains(&code),
                "{limited}: {failure}"
            );
            let hint = failure["hint"].as_str().unwrap_or_default();
            assert!(
                !hint.contains("Move this file") && !hint.contains("restored"),
                "{failure}"
            );
        }
    }
    assert!(refusals > 5, "{refusals}");
    desk.assert_clean();
}
