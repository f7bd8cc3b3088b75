//! Exit status: 0 done, 1 refused or failed, 2 not understood.

use crate::desk::Desk;
use std::io::Read;

#[test]
fn done_refused_and_not_understood_differ() {
    let desk = Desk::new();
    desk.run(&["register", "--model", "Typewriter", "--tag", "TW-1"])
        .done();
    let refused = desk
        .run(&["register", "--model", "Typewriter", "--tag", "tw 1"])
        .refused(1);
    assert!(refused.starts_with("Error: "), "{refused}");
    desk.run(&["check-in", "TW-1"]).refused(1);
    desk.run(&["show", "TW-2"]).refused(1);
    desk.run(&["import", "nowhere.csv"]).refused(1);
    desk.run(&["generate", "--assets", "0"]).refused(1);
    for words in [
        vec!["check-out", "TW-1"],
        vec!["check-out", "TW-1", "--to", "x", "--due", "someday"],
        vec!["register", "--model", "T", "--cost", "lots of money here"],
        vec!["settings", "--set", "colour=red"],
        vec!["settings", "--set", "currency"],
        vec!["list", "--limit", "0"],
        vec!["scan", "--check-in", "--check-out-to", "x"],
        vec!["frobnicate"],
        vec![],
    ] {
        desk.run(&words).refused(2);
    }
}

#[test]
fn help_and_version_are_answers() {
    let desk = Desk::new();
    assert!(desk.run(&["--version"]).done().starts_with("tagdesk "));
    assert!(desk.run(&["--help"]).done().contains("Examples:"));
    assert!(
        desk.run(&["labels", "--help"])
            .done()
            .contains("tagdesk labels --needs-label")
    );
    assert!(!desk.register().exists());
}

#[test]
fn a_reader_that_leaves_is_no_error() {
    let desk = Desk::with_demo(900);
    let mut child = desk.start(&["list", "--limit", "900", "--json"]);
    let mut out = child.stdout.take().unwrap();
    let mut first = [0; 16];
    out.read_exact(&mut first).unwrap();
    drop(out);
    let mut err = String::new();
    child
        .stderr
        .take()
        .unwrap()
        .read_to_string(&mut err)
        .unwrap();
    assert_eq!(child.wait().unwrap().code(), Some(0));
    assert_eq!(err, "");
}

#[test]
fn the_register_is_found_by_option_then_variable_then_system() {
    let desk = Desk::new();
    let folder = |command: &mut std::process::Command| {
        let output = command.args(["status", "--json"]).output().unwrap();
        let status: serde_json::Value = serde_json::from_slice(&output.stdout).unwrap();
        status["data_folder"].as_str().unwrap().to_owned()
    };
    let (a, b, c) = (desk.file("a"), desk.file("b"), desk.file("c"));
    let mut all = desk.bare();
    all.args(["--data", &a])
        .env("TAGDESK_DATA", &b)
        .env("XDG_DATA_HOME", &c);
    assert_eq!(folder(&mut all), a);
    assert_eq!(
        folder(desk.bare().env("TAGDESK_DATA", &b).env("XDG_DATA_HOME", &c)),
        b
    );
    if cfg!(target_os = "linux") {
        assert_eq!(
            folder(desk.bare().env("XDG_DATA_HOME", &c)),
            format!("{c}/tagdesk")
        );
        assert_eq!(folder(&mut desk.bare()), desk.file(".local/share/tagdesk"));
    }
}

#[test]
fn a_folder_that_cannot_be_is_refused_in_words() {
    let desk = Desk::new();
    let file = desk.write("file", "not a folder");
    let output = desk
        .bare()
        .args(["--data", &format!("{file}/register"), "list"])
        .output()
        .unwrap();
    assert_eq!(output.status.code(), Some(1));
    let err = String::from_utf8(output.stderr).unwrap();
    assert!(
        err.starts_with("Error: ") && err.contains("register"),
        "{err}"
    );
}

#[test]
fn another_programs_file_is_refused_and_stays() {
    let desk = Desk::new();
    std::fs::create_dir(desk.register()).unwrap();
    let file = desk.register().join("register.db");
    std::fs::write(&file, "These are my notes, not a register. ".repeat(40)).unwrap();
    let before = std::fs::read(&file).unwrap();
    let refused = desk.run(&["list"]).refused(1);
    assert!(refused.contains("register.db"), "{refused}");
    assert_eq!(std::fs::read(&file).unwrap(), before);
}
