//! No output of any command goes onto a file of the register's own folder, whatever name it is given by.

use crate::catalogue::all_leaves;
use crate::desk::{Desk, said};
use crate::photo::{TAGS, nine, png};
use serde_json::Value;
use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

/// Arguments that name a file to read.
pub const INPUTS: [&str; 12] = [
    "batch add-list file",
    "batch confirm photos",
    "check-in photos",
    "design record logo",
    "format import file",
    "import files",
    "labels list",
    "restore file",
    "scan picture",
    "signature keep strokes",
    "stocktake merge file",
    "stocktake note photos",
];

/// Arguments that name a file to write, each with a command that would write it and the endings its name may have; `OUT`
/// stands for the name, `PHOTO` for a photo that was kept.
const OUTPUTS: [(&str, &str, &[&str]); 16] = [
    ("backup file", "backup OUT", &["db"]),
    (
        "design preview out",
        "design preview Racks --format L7160 --asset T-1 --out OUT",
        &["svg", "png"],
    ),
    ("export out", "export --out OUT", &["csv", "xlsx", "pdf"]),
    ("format export file", "format export L6009 OUT", &["json"]),
    (
        "import refused",
        "import bad.csv --good-rows --refused OUT",
        &["csv"],
    ),
    (
        "labels out",
        "labels T-1 --sheet L6009 --out OUT",
        &["pdf", "png"],
    ),
    (
        "labels preview",
        "labels T-1 --sheet L6009 --preview OUT",
        &["svg"],
    ),
    ("photo out", "photo PHOTO --out OUT", &["jpg"]),
    (
        "printer test-page out",
        "printer test-page L6009 --out OUT",
        &["pdf"],
    ),
    ("receipt out", "receipt --last --out OUT", &["pdf"]),
    (
        "report out",
        "report stock --out OUT",
        &["csv", "xlsx", "pdf"],
    ),
    (
        "report stock out",
        "report stock --out OUT",
        &["csv", "xlsx", "pdf"],
    ),
    (
        "report warranty out",
        "report warranty --out OUT",
        &["csv", "xlsx", "pdf"],
    ),
    ("stocktake export file", "stocktake export OUT", &["json"]),
    (
        "stocktake report file",
        "stocktake report OUT",
        &["csv", "xlsx", "pdf"],
    ),
    (
        "stocktake report out",
        "stocktake report OUT",
        &["csv", "xlsx", "pdf"],
    ),
];

/// Every argument of every subcommand that names a file.
fn files_named() -> BTreeSet<String> {
    let mut found = BTreeSet::new();
    for (path, command) in all_leaves() {
        for argument in command.get_arguments() {
            let id = argument.get_id().as_str();
            let names = argument.get_value_names().unwrap_or_default();
            let told = names.iter().any(|name| {
                let name = name.as_str();
                name.contains("FILE") || name.contains("OUT.")
            });
            if told
                || [
                    "out", "file", "refused", "preview", "photo", "picture", "logo",
                ]
                .contains(&id)
            {
                found.insert(format!("{path} {id}"));
            }
        }
    }
    found
}

#[test]
fn every_argument_that_names_a_file_is_known_to_be_read_or_to_be_written() {
    let known: BTreeSet<String> = INPUTS
        .iter()
        .copied()
        .chain(OUTPUTS.iter().map(|(argument, ..)| *argument))
        .map(str::to_owned)
        .collect();
    let unknown: Vec<String> = files_named().difference(&known).cloned().collect();
    assert!(unknown.is_empty(), "{unknown:?}: read, or written?");
}

fn bytes_of(folder: &Path) -> Vec<(PathBuf, Vec<u8>)> {
    let files = fs::read_dir(folder).unwrap();
    let mut files: Vec<_> = files
        .map(|file| file.unwrap().path())
        .filter(|path| path.is_file())
        .map(|path| (path.clone(), fs::read(path).unwrap()))
        .collect();
    files.sort();
    files
}

#[test]
#[cfg(unix)]
fn no_output_goes_onto_a_file_of_the_register() {
    use std::os::unix::fs::symlink;
    let desk = Desk::new();
    desk.run(&["register", "--model", "Thing", "--tag", "T-1"])
        .done();
    desk.run(&["person", "record", "--name", "Ana"]).done();
    desk.run(&["check-out", "T-1", "--to", "Ana"]).done();
    desk.run(&["design", "record", "--name", "Racks", "--code", "qr"])
        .done();
    desk.run(&["stocktake", "open", "--name", "All"]).done();
    desk.run(&["batch", "show"]).done();
    desk.write("bad.csv", "Asset Tag,Model\n,\n");
    let folder = desk.register();
    let copy = desk.file("register/yesterday.db");
    desk.run(&["backup", &copy]).done();
    fs::copy(copy, folder.join("register.before-1.db")).unwrap();
    for name in ["window.json", "tagdesk.log", "register.db-wal.left"] {
        fs::write(folder.join(name), "{}").unwrap();
    }
    let own: Vec<PathBuf> = bytes_of(&folder)
        .into_iter()
        .map(|(path, _)| path)
        .collect();
    assert!(own.len() >= 7, "{own:?}");
    let mut aims: Vec<PathBuf> = own.clone();
    // What is not there just now.
    for name in [
        "register.db-wal",
        "register.db-shm",
        "register.db-journal",
        "batch.db-wal",
        "REGISTER.DB-WAL",
        "tagdesk.old.log",
        "scratch/all.csv",
        "scratch/0a/all.csv",
    ] {
        aims.push(folder.join(name));
    }
    symlink(&folder, desk.home().join("folder")).unwrap();
    for (at, path) in own.iter().enumerate() {
        let name = path.file_name().unwrap();
        aims.push(desk.home().join("folder").join(name));
        aims.push(folder.join("../register").join(name));
        for ending in ["pdf", "csv", "svg", "json"] {
            let (soft, hard) = (format!("soft-{at}.{ending}"), format!("hard-{at}.{ending}"));
            symlink(path, desk.home().join(&soft)).unwrap();
            fs::hard_link(path, desk.home().join(&hard)).unwrap();
            aims.extend([desk.home().join(soft), desk.home().join(hard)]);
        }
    }
    symlink(
        folder.join("register.db-wal"),
        desk.home().join("to-come.pdf"),
    )
    .unwrap();
    aims.push(desk.home().join("to-come.pdf"));
    let before = bytes_of(&folder);
    for (argument, line, _) in OUTPUTS {
        for aim in &aims {
            let aim = aim.to_str().unwrap();
            let words: Vec<&str> = line
                .split(' ')
                .map(|word| match word {
                    "OUT" => aim,
                    "PHOTO" => "9f86",
                    word => word,
                })
                .collect();
            let said = desk.run(&[&["--json"], words.as_slice()].concat());
            let answer: Value = serde_json::from_str(&said.out).unwrap();
            // A receipt is a PDF: another ending is refused before anything is looked at.
            if said.status == Some(2) && argument == "receipt out" && !aim.ends_with(".pdf") {
                continue;
            }
            assert_eq!(
                answer["error"]["code"], "file.of_register",
                "{argument} onto {aim}: {answer}"
            );
            assert_eq!(said.status, Some(1), "{argument} onto {aim}");
            assert!(answer["error"]["field"].is_string(), "{argument}");
        }
        let after = bytes_of(&folder);
        assert!(after == before, "{argument} changed a file of the register");
    }
    // Beside them in the folder there is room.
    desk.run(&["export", "--out", &desk.file("register/all.csv")])
        .done();
}

/// A desk at which every output can be written; and a photo that was kept.
fn at_work() -> (Desk, String) {
    let desk = Desk::new();
    desk.run(&["register", "--model", "Thing", "--tag", "T-1"])
        .done();
    desk.run(&["person", "record", "--name", "Ana"]).done();
    desk.run(&["check-out", "T-1", "--to", "Ana"]).done();
    let lid = desk.write("lid.png", photo());
    desk.run(&["check-in", "T-1", "--photo", &lid]).done();
    desk.run(&["design", "record", "--name", "Racks", "--code", "qr"])
        .done();
    desk.run(&["stocktake", "open", "--name", "All"]).done();
    let rows = "T-2,Thing,2026-01-31\nT-3,Thing,soon\n";
    desk.write("bad.csv", format!("Asset Tag,Model,Purchase Date\n{rows}"));
    let history = desk.json(&["history", "T-1"]);
    let entries = history["entries"].as_array().unwrap().iter();
    let digest = entries
        .filter_map(|entry| entry["photos"][0]["digest"].as_str())
        .next();
    let digest = digest.unwrap().to_owned();
    (desk, digest)
}

fn photo() -> Vec<u8> {
    png(&nine(&TAGS, 1, 0.2).picture)
}

/// Every output with every ending its name may have, as words.
fn commands(out: &str, digest: &str) -> Vec<(&'static str, String, Vec<String>)> {
    let mut all = Vec::new();
    for (argument, line, endings) in OUTPUTS {
        for ending in endings {
            let name = format!("{out}.{ending}");
            let words = line.split(' ').map(|word| match word {
                "OUT" => name.clone(),
                "PHOTO" => digest.to_owned(),
                word => word.to_owned(),
            });
            all.push((argument, name.clone(), words.collect()));
        }
    }
    all
}

#[test]
#[cfg(unix)]
fn every_output_is_its_owners_alone_also_where_it_takes_the_place_of_one_that_was_not() {
    use std::os::unix::fs::PermissionsExt;
    let mode = |path: &str| fs::metadata(path).unwrap().permissions().mode() & 0o777;
    let (desk, digest) = at_work();
    for (argument, name, words) in commands(&desk.file("out"), &digest) {
        let words: Vec<&str> = words.iter().map(String::as_str).collect();
        let said = desk.run(&words);
        assert!(
            Path::new(&name).exists(),
            "{argument}: {}{}",
            said.out,
            said.err
        );
        assert_eq!(mode(&name), 0o600, "{argument} as {name}");
        for open in [0o644, 0o666] {
            fs::write(&name, "old").unwrap();
            fs::set_permissions(&name, PermissionsExt::from_mode(open)).unwrap();
            let again = desk.run(&words);
            let replaced = fs::read(&name).unwrap() != b"old";
            assert_eq!(
                replaced,
                argument != "backup file",
                "{argument}: {}{}",
                again.out,
                again.err
            );
            let expected = if replaced { 0o600 } else { open };
            assert_eq!(mode(&name), expected, "{argument} in the place of {name}");
        }
        fs::remove_file(&name).unwrap();
    }
}

#[test]
#[cfg(target_os = "linux")]
fn on_a_full_disk_every_output_says_so_and_leaves_all_as_it_was() {
    use crate::desk::with_own_disk;
    let (desk, digest) = at_work();
    let small = desk.file("small");
    fs::create_dir(&small).unwrap();
    // A disk of its own, for this program and what it starts, with a file on it and no room left.
    let script = r#"mount -t tmpfs -o size=64k tmpfs "$SMALL" && printf old > "$OLD" || exit 99
        head -c 100000 /dev/zero > "$SMALL/rest" 2> /dev/null
        before=$(ls -la --time-style=+ "$SMALL")
        "$@"; status=$?
        test "$before" = "$(ls -la --time-style=+ "$SMALL")" || { ls -la "$SMALL" >&2; exit 98; }
        test "$(cat "$OLD")" = old || exit 97
        exit $status"#;
    for (argument, name, words) in commands(&format!("{small}/out"), &digest) {
        let words: Vec<&str> = words.iter().map(String::as_str).collect();
        let program = desk.command(&[&["--json"], words.as_slice()].concat());
        let old = match argument {
            // It takes nobody's place.
            "backup file" => format!("{small}/other.db"),
            _ => name.clone(),
        };
        let mut command = with_own_disk(&program, script, &small);
        command.env("OLD", &old);
        let answer = said(command.output().unwrap(), &words);
        if answer.status == Some(99) || answer.out.is_empty() {
            eprintln!(
                "skipped: no disk of its own can be had here ({})",
                answer.err
            );
            return;
        }
        assert_eq!(
            answer.status,
            Some(1),
            "{argument} as {name}: {}{}",
            answer.out,
            answer.err
        );
        let refused: Value = serde_json::from_str(&answer.out).unwrap();
        let code = refused["error"]["code"].as_str().unwrap_or_default();
        assert_eq!(code, "file.disk_full", "{argument} as {name}: {refused}");
    }
    desk.assert_clean();
}
