//! No output of any command goes onto a file of the register's own folder, whatever name it is given by.

use crate::catalogue::all_leaves;
use crate::desk::Desk;
use serde_json::Value;
use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

/// Arguments that name a file to read.
pub const INPUTS: [&str; 10] = [
    "batch add-list file",
    "batch confirm photos",
    "check-in photos",
    "design record logo",
    "format import file",
    "import file",
    "restore file",
    "scan picture",
    "stocktake merge file",
    "stocktake note photos",
];

/// Arguments that name a file to write, each with a command that would write it; `OUT` stands for the name.
const OUTPUTS: [(&str, &str); 16] = [
    ("backup file", "backup OUT"),
    (
        "design preview out",
        "design preview Racks --format L7160 --asset T-1 --out OUT",
    ),
    ("export out", "export --out OUT"),
    ("format export file", "format export L6009 OUT"),
    ("import refused", "import bad.csv --good-rows --refused OUT"),
    ("labels out", "labels T-1 --sheet L6009 --out OUT"),
    ("labels preview", "labels T-1 --sheet L6009 --preview OUT"),
    ("photo out", "photo 9f86 --out OUT"),
    ("printer test-page out", "printer test-page L6009 --out OUT"),
    ("receipt out", "receipt --last --out OUT"),
    ("report out", "report stock --out OUT"),
    ("report stock out", "report stock --out OUT"),
    ("report warranty out", "report warranty --out OUT"),
    ("stocktake export file", "stocktake export OUT"),
    ("stocktake report file", "stocktake report OUT"),
    ("stocktake report out", "stocktake report OUT"),
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
        .chain(OUTPUTS.iter().map(|(argument, _)| *argument))
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
    for (argument, line) in OUTPUTS {
        for aim in &aims {
            let aim = aim.to_str().unwrap();
            let words: Vec<&str> = line
                .split(' ')
                .map(|word| if word == "OUT" { aim } else { word })
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
