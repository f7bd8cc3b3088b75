//! The register is one file: after every command it is whole by itself, and an empty one is never begun in its place.

use crate::catalogue::all_leaves;
use crate::desk::{Desk, said};
use operations::Office;
use serde_json::Value;
use std::fs;
use std::path::Path;
use std::process::Command;

/// The names of the files in a folder.
fn files(folder: &Path) -> Vec<String> {
    let files = fs::read_dir(folder).unwrap();
    let mut names: Vec<String> = files
        .map(|file| file.unwrap().file_name().into_string().unwrap())
        .collect();
    names.sort();
    names
}

/// Words as a shell reads them.
fn words(line: &str) -> Vec<String> {
    let (mut words, mut quoted, mut open) = (Vec::new(), false, None::<String>);
    for letter in line.chars() {
        match letter {
            '"' | '\'' => {
                quoted = !quoted;
                open.get_or_insert_default();
            }
            ' ' if !quoted => words.extend(open.take()),
            '<' | '>' | '|' | '#' if !quoted && open.is_none() => break,
            other => open.get_or_insert_default().push(other),
        }
    }
    words.extend(open);
    words
}

/// Every command as its help teaches it, each way.
fn taught() -> Vec<Vec<String>> {
    let mut taught = Vec::new();
    for (path, command) in all_leaves() {
        let help = command.get_after_help().map(ToString::to_string);
        let help = help.unwrap_or_default();
        let lines = help
            .lines()
            .filter_map(|line| line.strip_prefix("  tagdesk "));
        let before = taught.len();
        taught.extend(
            lines
                .map(words)
                .filter(|words| !words.iter().any(|word| word == "--data")),
        );
        if taught.len() == before {
            taught.push(words(&path));
        }
    }
    taught
}

/// What SQLite's own program answers about a file.
fn sqlite(path: &Path, sql: &str) -> String {
    let output = Command::new("sqlite3")
        .arg("-quote")
        .arg(path)
        .arg(sql)
        .output()
        .expect("this test needs the sqlite3 program: apt-get install sqlite3");
    assert!(output.status.success(), "{sql}: {output:?}");
    String::from_utf8(output.stdout).unwrap()
}

/// What a file says: every table, every row. The search lies in tables of its own, which an older SQLite reads too.
fn contents(path: &Path) -> String {
    let tables = "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%' AND sql NOT LIKE 'CREATE VIRTUAL%' ORDER BY name";
    let names = sqlite(path, tables);
    names
        .lines()
        .map(|quoted| quoted.trim_matches('\''))
        .map(|name| {
            format!(
                "{name}:\n{}",
                sqlite(path, &format!("SELECT * FROM \"{name}\""))
            )
        })
        .collect()
}

#[test]
fn after_every_command_the_register_is_one_whole_file() {
    let desk = Desk::with_demo(30);
    let taught = taught();
    assert!(taught.len() > 60, "{}", taught.len());
    for words in &taught {
        let words: Vec<&str> = words.iter().map(String::as_str).collect();
        let _ = desk.run(&words);
        let left: Vec<String> = files(&desk.register())
            .into_iter()
            .filter(|name| {
                let own = ["batch.db", "desk.json", "copies.json", "copied.json"];
                !own.contains(&&**name) && !name.starts_with("register.before-")
            })
            .collect();
        assert_eq!(left, ["register.db"], "after {words:?}");
    }
    desk.assert_clean();
}

#[test]
fn beside_an_open_program_too_every_command_leaves_all_of_it_in_the_file() {
    let desk = Desk::with_demo(30);
    let office = Office::open(&desk.register()).unwrap();
    let register = office.register_path();
    for words in taught() {
        let words: Vec<&str> = words.iter().map(String::as_str).collect();
        let _ = desk.run(&words);
        let alone = desk.home().join("alone.db");
        fs::copy(&register, &alone).unwrap();
        assert_eq!(contents(&alone), contents(&register), "after {words:?}");
        fs::remove_file(&alone).unwrap();
    }
}

#[test]
fn a_command_that_ends_by_an_error_leaves_one_file_as_well() {
    let desk = Desk::new();
    desk.run(&["batch", "show"]).done();
    for (words, status) in [
        (&["show", "NOTHING"][..], 1),
        (&["register", "--tag", "T-1", "--model", "Thing"], 0),
        (&["register", "--tag", "T-1", "--model", "Thing"], 1),
        (&["check-out", "T-1", "--to", "Nobody"], 1),
        (&["export", "--out", "/nowhere/all.csv"], 1),
    ] {
        assert_eq!(desk.run(words).status, Some(status), "{words:?}");
        assert_eq!(
            files(&desk.register()),
            ["batch.db", "desk.json", "register.db"]
        );
    }
}

/// The code a command was refused with.
fn code(desk: &Desk, words: &[&str]) -> String {
    let said = desk.run(&[&["--json"], words].concat());
    assert_eq!(said.status, Some(1), "{words:?} said {}", said.out);
    let answer: Value = serde_json::from_str(&said.out).unwrap();
    answer["error"]["code"].as_str().unwrap().to_owned()
}

#[test]
fn no_register_is_begun_where_one_is_gone_until_somebody_says_so() {
    for how in ["removed", "emptied", "only begun"] {
        let desk = Desk::new();
        desk.run(&["register", "--model", "Thing", "--tag", "T-1"])
            .done();
        desk.feed(&["batch", "add"], "T-1\n").done();
        let register = desk.register().join("register.db");
        let copy = desk.home().join("moved.db");
        fs::rename(&register, &copy).unwrap();
        match how {
            "emptied" => fs::write(&register, "").unwrap(),
            "only begun" => {
                sqlite(&register, "PRAGMA journal_mode = WAL; VACUUM");
            }
            _ => {}
        }
        for words in [&["list"][..], &["register", "--model", "Thing"]] {
            assert_eq!(code(&desk, words), "register.gone", "{how} {words:?}");
        }
        match how {
            "removed" => assert_eq!(code(&desk, &["check"]), "register.gone"),
            // What is there is looked at, and is no register.
            _ => {
                let said = desk.run(&["--json", "check"]);
                let report: Value = serde_json::from_str(&said.out).unwrap();
                assert_eq!(said.status, Some(1), "{how}: {report}");
                assert_eq!(report["problems"][0]["kind"], "file", "{how}: {report}");
            }
        }
        // Put back, all is there.
        fs::rename(&copy, &register).unwrap();
        assert_eq!(desk.tags(&[]), ["T-1"]);
        assert_eq!(code(&desk, &["begin"]), "register.there");
        // Moved away on purpose, a new one is begun; what was gathered of the old one hurts nobody.
        fs::rename(&register, &copy).unwrap();
        let status = desk.json(&["begin"]);
        assert_eq!(status["assets"], 0);
        assert_eq!(desk.json(&["series", "list"]).as_array().unwrap().len(), 1);
        desk.run(&["batch", "show"]).done();
        desk.run(&["register", "--model", "Thing", "--tag", "T-2"])
            .done();
        assert_eq!(desk.tags(&[]), ["T-2"]);
        desk.assert_clean();
    }
}

#[test]
fn each_file_of_a_desk_says_that_there_was_a_register() {
    for name in [
        "desk.json",
        "batch.db",
        "register.before-20260820-090000.db",
    ] {
        let desk = Desk::new();
        fs::create_dir(desk.register()).unwrap();
        fs::write(desk.register().join(name), "{}").unwrap();
        assert_eq!(code(&desk, &["list"]), "register.gone", "{name}");
        assert_eq!(files(&desk.register()), [name]);
    }
    // The window leaves these before it opens its first register.
    let desk = Desk::new();
    fs::create_dir(desk.register()).unwrap();
    for name in ["window.json", "tagdesk.log"] {
        fs::write(desk.register().join(name), "{}").unwrap();
    }
    desk.run(&["list"]).done();
}

#[test]
fn a_log_left_of_a_register_that_is_gone_is_kept_when_a_new_one_is_begun() {
    let desk = Desk::new();
    desk.run(&["list"]).done();
    let register = desk.register();
    fs::remove_file(register.join("register.db")).unwrap();
    fs::write(register.join("register.db-wal"), "of a register").unwrap();
    assert_eq!(code(&desk, &["list"]), "register.gone");
    fs::remove_file(register.join("desk.json")).unwrap();
    assert_eq!(code(&desk, &["list"]), "register.log_alone");
    desk.run(&["begin"]).done();
    let kept = fs::read(register.join("register.db-wal.left")).unwrap();
    assert_eq!(kept, b"of a register");
    desk.assert_clean();
}

#[test]
fn many_first_starts_at_once_make_one_register() {
    for _ in 0..5 {
        let desk = Desk::new();
        let starts: Vec<_> = (0..6).map(|_| desk.start(&["list"])).collect();
        for start in starts {
            said(start.wait_with_output().unwrap(), &["list"]).done();
        }
        desk.assert_clean();
        assert_eq!(files(&desk.register()), ["desk.json", "register.db"]);
    }
}
