//! Every input of every command, given what is no file, no text, no picture or has a name that is no text: refused in words,
//! at once, and nothing of it is saved.

use crate::desk::{Desk, Said, said};
use crate::outputs::INPUTS;
use std::io::Read;
use std::process::Output;
use std::sync::mpsc::channel;
use std::thread::spawn;
use std::time::Duration;

/// Every argument that names a file to read, with a command that reads it; `IN` stands for the name.
const READERS: [(&str, &str); 12] = [
    ("batch add-list file", "batch add-list IN"),
    ("batch confirm photos", "batch confirm --photo IN"),
    ("check-in photos", "check-in T-1 --photo IN"),
    ("design record logo", "design record --name Racks --logo IN"),
    ("format import file", "format import IN"),
    ("import files", "import IN"),
    ("labels list", "labels --list IN --sheet L6009 --dry-run"),
    ("restore file", "restore IN"),
    ("scan picture", "scan --picture IN"),
    (
        "signature keep strokes",
        "signature keep --last --strokes IN",
    ),
    ("stocktake merge file", "stocktake merge IN"),
    (
        "stocktake note photos",
        "stocktake note SCAN seen --photo IN",
    ),
];

fn desk() -> Desk {
    let desk = Desk::new();
    for tag in ["T-1", "T-2"] {
        desk.run(&["register", "--model", "Thing", "--tag", tag])
            .done();
    }
    desk.run(&["person", "record", "--name", "Ana"]).done();
    desk.run(&["check-out", "T-1", "--to", "Ana"]).done();
    desk.run(&["batch", "set", "--action", "check_in"]).done();
    desk.run(&["batch", "add", "T-1"]).done();
    desk.run(&["stocktake", "open", "--name", "All"]).done();
    let _ = desk.feed(&["stocktake", "count"], "NOBODY-KNOWS-1\n");
    desk
}

/// How long a command may take until it is taken for one that does not end.
const LONGEST: Duration = Duration::from_secs(60);

/// Runs a command that must end: one that waits for a pipe or reads a device without end is stopped.
fn run(desk: &Desk, words: &[&str]) -> Said {
    let mut child = desk.command(words).spawn().unwrap();
    let (out, err) = (child.stdout.take().unwrap(), child.stderr.take().unwrap());
    let (said_all, ended) = channel();
    let listening = spawn(move || {
        let err = spawn(move || all_of(err));
        let out = all_of(out);
        let _ = said_all.send((out, err.join().unwrap()));
    });
    let said_all = ended.recv_timeout(LONGEST);
    if said_all.is_err() {
        child.kill().unwrap();
    }
    listening.join().unwrap();
    let Ok((stdout, stderr)) = said_all else {
        panic!("{words:?} does not end");
    };
    let status = child.wait().unwrap();
    let output = Output {
        status,
        stdout,
        stderr,
    };
    said(output, words)
}

/// All that is written until its writer ends.
fn all_of(mut pipe: impl Read) -> Vec<u8> {
    let mut bytes = Vec::new();
    pipe.read_to_end(&mut bytes).unwrap();
    bytes
}

fn code(said: &Said) -> String {
    let answer: serde_json::Value = serde_json::from_str(&said.out).unwrap();
    answer["error"]["code"]
        .as_str()
        .unwrap_or_default()
        .to_owned()
}

#[test]
fn every_argument_that_names_a_file_to_read_has_its_command_here() {
    assert_eq!(READERS.map(|(argument, _)| argument), INPUTS);
}

#[test]
#[cfg(unix)]
fn no_command_reads_what_is_no_file_or_not_of_its_kind() {
    let desk = desk();
    let pipe = desk.file("pipe");
    assert!(
        std::process::Command::new("mkfifo")
            .arg(&pipe)
            .status()
            .unwrap()
            .success()
    );
    let noise: Vec<u8> = (0..3_000_000_u32)
        .map(|at| (at.wrapping_mul(2_654_435_761) >> 13) as u8)
        .collect();
    let noise = desk.write("noise.bin", noise);
    let folder = desk.file("folder");
    std::fs::create_dir(&folder).unwrap();
    let scans = desk.json(&["stocktake", "lines", "--status", "unknown"]);
    let scan = scans["rows"][0]["finding"]
        .as_str()
        .unwrap()
        .replace("scan:", "");
    let before = desk.json(&["status"])["entries"].clone();
    for (argument, line) in READERS {
        for (input, codes) in [
            (pipe.as_str(), &["file.not_a_file"][..]),
            ("/dev/zero", &["file.not_a_file"]),
            (folder.as_str(), &["file.not_a_file"]),
            ("nowhere.csv", &["file.unusable"]),
            (
                noise.as_str(),
                &[
                    "batch.list_unreadable",
                    "count.unreadable",
                    "design.logo_unreadable",
                    "file.too_large",
                    "import.not_a_table",
                    "list.unreadable",
                    "picture.unknown",
                    "register.not_ours",
                ],
            ),
        ] {
            let words = line.split(' ').map(|word| match word {
                "IN" => input,
                "SCAN" => &scan,
                word => word,
            });
            let words: Vec<&str> = ["--json"].into_iter().chain(words).collect();
            let said = run(&desk, &words);
            assert_eq!(
                said.status,
                Some(1),
                "{argument} from {input}: {}{}",
                said.out,
                said.err
            );
            let code = code(&said);
            assert!(
                codes.contains(&code.as_str()),
                "{argument} from {input}: {code}"
            );
        }
    }
    assert_eq!(desk.json(&["status"])["entries"], before);
    desk.assert_clean();
}

#[test]
#[cfg(unix)]
fn a_folder_and_files_whose_names_are_no_text_are_used_like_any_other() {
    use std::ffi::OsStr;
    use std::os::unix::ffi::OsStrExt;
    let desk = Desk::new();
    let named = |name: &[u8]| desk.home().join(OsStr::from_bytes(name));
    let folder = named(b"desk-\xff");
    let asked = |words: &[&OsStr]| {
        let mut command = desk.bare();
        let output = command
            .arg("--data")
            .arg(&folder)
            .args(words)
            .output()
            .unwrap();
        let told = format!("{words:?}");
        said(output, &[&told]).done()
    };
    let (copy, table) = (named(b"copy-\xfe.db"), named(b"all-\xfe.csv"));
    let word = |text: &'static str| OsStr::new(text);
    asked(&[word("generate"), word("--assets"), word("5")]);
    asked(&[word("check")]);
    asked(&[word("export"), word("--out"), table.as_os_str()]);
    asked(&[word("import"), table.as_os_str(), word("--dry-run")]);
    asked(&[word("backup"), copy.as_os_str()]);
    asked(&[word("rebuild")]);
    asked(&[word("restore"), copy.as_os_str()]);
    asked(&[word("check")]);
    assert!(copy.is_file() && table.is_file());
    let files = std::fs::read_dir(desk.home()).unwrap();
    let named_otherwise = files
        .map(|file| file.unwrap().file_name())
        .filter(|name| name.to_string_lossy().contains('\u{fffd}') && name.to_str().is_some());
    assert_eq!(named_otherwise.count(), 0, "a name was changed on the way");
}

#[test]
fn no_line_of_a_list_is_lost_to_a_quotation_mark() {
    let desk = desk();
    let list = desk.write("list.txt", "Q-1\n\"Q-2\nQ-3\n12:30:05\nQ-4\"\nQ-5\n\"Q-6\n");
    let added = desk.json(&["batch", "add-list", &list]);
    // A time is no code, to a batch as to a count.
    assert_eq!(
        (&added["codes"], &added["unreadable"]),
        (&6.into(), &1.into())
    );
    assert_eq!(added["unread"], serde_json::json!(["line 4"]));
    let merged = desk.json(&["stocktake", "merge", &list]);
    assert_eq!(merged["result"]["scans"], 6);
    assert_eq!(merged["result"]["unread"], serde_json::json!(["line 4"]));
}

#[test]
fn what_no_scanner_reads_is_kept_by_nobody() {
    let desk = desk();
    let before = desk.json(&["batch", "show"])["rows"]
        .as_array()
        .unwrap()
        .len();
    let mut lines = vec![b'A'; 1 << 20];
    lines.extend_from_slice(b"\nG\x01\x02\n\xff\xfe\xfd\n(01)09506000134352\x1d10B\n");
    let added = desk.feed(&["--json", "batch", "add"], &lines);
    assert_eq!(added.status, Some(1), "{}{}", added.out, added.err);
    let rows = desk.json(&["batch", "show"])["rows"]
        .as_array()
        .unwrap()
        .len();
    assert_eq!(rows, before + 1, "only the code with a separator in it");
    let counted = desk.feed(&["--json", "stocktake", "count"], &lines);
    let answers = counted
        .out
        .lines()
        .map(|line| serde_json::from_str(line).unwrap());
    let codes: Vec<serde_json::Value> = answers
        .map(|answer: serde_json::Value| answer["error"]["code"].clone())
        .collect();
    let refused = serde_json::Value::from("scan.unreadable");
    assert_eq!(codes[..3], [refused.clone(), refused.clone(), refused]);
    assert_eq!(codes.len(), 4);
    assert!(codes[3].is_null());
}
