//! kill -9 at any moment of everything that takes its time: all of it is there, or nothing, or it is open and says so; and
//! after the next start nothing lies about.
//!
//! The suite kills each a few times. `TAGDESK_KILLS=500` spreads so many over all of them.

use crate::desk::Desk;
use std::collections::BTreeSet;
use std::path::Path;
use std::time::{Duration, Instant};

/// Kills of each operation where nothing else is asked for.
const KILLS: u32 = 2;
/// Assets of the register that is worked on.
const ASSETS: u32 = 400;
/// Rows of the list that is imported: enough to be worked out beside the register.
const ROWS: usize = 1500;

/// What stands before the command that is killed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Before {
    /// A register with assets.
    Filled,
    /// Its list was imported.
    Imported,
    /// The import was taken back.
    TakenBack,
    /// The import was interrupted.
    Interrupted,
    /// Another version of the program made the read tables.
    Outdated,
}

/// One thing that takes its time: its operation, what stands before it, and how it is asked for.
const LONG: &[(&str, Before, &[&str])] = &[
    ("run_import", Before::Filled, &["import", "<list>"]),
    (
        "dry_run_import",
        Before::Filled,
        &["import", "--dry-run", "<list>"],
    ),
    ("undo", Before::Imported, &["undo", "--yes"]),
    ("redo", Before::TakenBack, &["redo", "--yes"]),
    (
        "finish_unfinished",
        Before::Interrupted,
        &["unfinished", "--finish"],
    ),
    (
        "take_back_unfinished",
        Before::Interrupted,
        &["unfinished", "--take-back"],
    ),
    ("make_ready", Before::Outdated, &["rebuild", "--if-needed"]),
    ("rebuild", Before::Filled, &["rebuild"]),
    ("check", Before::Filled, &["check"]),
    ("backup", Before::Filled, &["backup", "<out>/copy.db"]),
    ("make_copy", Before::Filled, &["backup", "--due"]),
    ("restore", Before::Imported, &["restore", "<copy>"]),
    (
        "generate",
        Before::Filled,
        &["generate", "--assets", "300", "--seed", "7"],
    ),
    (
        "export_assets",
        Before::Filled,
        &["export", "--out", "<out>/assets.xlsx"],
    ),
    (
        "export_report",
        Before::Filled,
        &["report", "stock", "--out", "<out>/stock.pdf"],
    ),
    (
        "look_back",
        Before::Filled,
        &["list", "--as-of", "2000-01-01"],
    ),
    (
        "make_labels",
        Before::Filled,
        &["labels", "--all", "--out", "<out>/labels.pdf"],
    ),
];

/// These are killed where their printer, their stocktake or their picture is.
const ELSEWHERE: [&str; 5] = [
    "print_labels",
    "resume_print",
    "read_picture",
    "make_calibration_page",
    "export_stocktake",
];

#[test]
fn whatever_tells_how_far_it_is_is_killed() {
    let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/../../src/commands");
    let mut long = BTreeSet::new();
    for file in std::fs::read_dir(folder).unwrap() {
        let text = std::fs::read_to_string(file.unwrap().path()).unwrap();
        for function in text.split("pub async fn ").skip(1) {
            let head = function.split("->").next().unwrap();
            if head.contains("Listener") {
                long.insert(head.split('(').next().unwrap().to_owned());
            }
        }
    }
    let killed = LONG.iter().map(|(operation, ..)| *operation);
    let known: BTreeSet<String> = killed.chain(ELSEWHERE).map(str::to_owned).collect();
    assert_eq!(long, known);
}

/// What a person sees of the register: every asset, and how many actions there were.
fn seen(desk: &Desk) -> (String, String) {
    let assets =
        "SELECT tag, name, serial, state, model, place, holder_person, due FROM asset ORDER BY tag";
    let count = |sql| desk.sqlite(sql).done();
    (count(assets), count("SELECT count(*) FROM action"))
}

fn copy(from: &Path, to: &Path) {
    let _ = std::fs::remove_dir_all(to);
    std::fs::create_dir_all(to).unwrap();
    for file in std::fs::read_dir(from).unwrap() {
        let file = file.unwrap();
        let to = to.join(file.file_name());
        match file.file_type().unwrap().is_dir() {
            true => copy(&file.path(), &to),
            false => drop(std::fs::copy(file.path(), to).unwrap()),
        }
    }
}

/// Starts a command and kills it after a time; answers how long it took where it ended before.
fn kill_after(desk: &Desk, words: &[&str], time: Duration) -> Option<Duration> {
    let began = Instant::now();
    let mut child = desk.command(words).spawn().unwrap();
    while began.elapsed() < time {
        if child.try_wait().unwrap().is_some() {
            return Some(began.elapsed());
        }
    }
    child.kill().unwrap();
    child.wait().unwrap();
    None
}

/// Kills an import while it is written in portions; answers whether it came in time.
fn interrupt(desk: &Desk, list: &str) -> bool {
    let open = || desk.sqlite("SELECT count(*) FROM open_action").out.trim() == "1";
    let mut child = desk.command(&["import", list]).spawn().unwrap();
    while !is_worked_out(&desk.register()) && child.try_wait().unwrap().is_none() {}
    // Whoever wants to write meanwhile has it written in portions.
    let _ = desk.run(&["check-in", "NOBODY-HAS-THIS"]);
    while !open() && child.try_wait().unwrap().is_none() {}
    child.kill().unwrap();
    child.wait().unwrap();
    open()
}

/// Whether an action is being worked out beside the register.
fn is_worked_out(register: &Path) -> bool {
    let kept = std::fs::read_dir(register.join("scratch"));
    let mut names = kept
        .into_iter()
        .flatten()
        .flatten()
        .map(|entry| entry.file_name());
    names.any(|name| name.to_string_lossy().starts_with("unfinished-"))
}

/// Prepares what stands before, in the register's folder of `desk`.
fn prepare(desk: &Desk, list: &str, before: Before) {
    match before {
        Before::Filled => {}
        Before::Imported | Before::TakenBack => {
            desk.run(&["import", list]).done();
            if before == Before::TakenBack {
                desk.run(&["undo", "--yes"]).done();
            }
        }
        // It may end before it is killed.
        Before::Interrupted => {
            let fresh = desk.home().join("fresh");
            copy(&desk.register(), &fresh);
            while !interrupt(desk, list) {
                copy(&fresh, &desk.register());
            }
        }
        Before::Outdated => {
            let sql = "UPDATE about SET value = '1' WHERE key = 'tables_version'";
            desk.sqlite(sql).done();
        }
    }
}

/// What must not lie in a folder when nobody works with it.
fn left(folder: &Path) -> Vec<String> {
    let files = std::fs::read_dir(folder).unwrap();
    let names = files.map(|file| file.unwrap().file_name().into_string().unwrap());
    let kept = |name: &String| name.starts_with("register.before-") && name.ends_with(".db");
    names
        .filter(|name| {
            !["register.db", "desk.json", "batch.db", "copied.json"].contains(&name.as_str())
        })
        .filter(|name| !kept(name))
        .collect()
}

#[test]
fn what_is_killed_at_any_moment_is_all_there_or_not_or_open_and_said() {
    let asked = std::env::var("TAGDESK_KILLS").ok();
    let asked: Option<u32> = asked.map(|kills| kills.parse().expect("TAGDESK_KILLS is a number"));
    let each = asked.map_or(KILLS, |kills| kills.div_ceil(LONG.len() as u32));
    let desk = Desk::with_demo(ASSETS);
    // Whoever acts for the first time is recorded by an action of their own.
    desk.run(&["place", "record", "--name", "Depot"]).done();
    let copied = desk.file("whole.db");
    desk.run(&["backup", &copied]).done();
    let rows: String = (0..ROWS).map(|row| format!("K-{row:06},Thing\n")).collect();
    let list = desk.write("list.csv", format!("Asset Tag,Model\n{rows}"));
    let outs = desk.home().join("outs");
    let kept = desk.home().join("kept");
    copy(&desk.register(), &kept);
    let mut came = [0; 3];
    let mut imported = None;
    for (operation, before, words) in LONG {
        copy(&kept, &desk.register());
        let _ = std::fs::remove_dir_all(&outs);
        std::fs::create_dir(&outs).unwrap();
        let filled = seen(&desk);
        prepare(&desk, &list, *before);
        let base = desk.home().join("base");
        copy(&desk.register(), &base);
        let words: Vec<String> = words
            .iter()
            .map(|word| {
                word.replace("<list>", &list)
                    .replace("<copy>", &copied)
                    .replace("<out>", outs.to_str().unwrap())
            })
            .collect();
        let words: Vec<&str> = words.iter().map(String::as_str).collect();
        // What it comes to when nobody kills it, and how long that takes.
        let none = match before {
            Before::Outdated => None,
            _ => Some(seen(&desk)),
        };
        let began = Instant::now();
        desk.run(&words).done();
        let took = began.elapsed();
        let all = seen(&desk);
        if *operation == "run_import" {
            imported = Some(all.clone());
        }
        let written = |folder: &Path| -> Vec<String> {
            let files = std::fs::read_dir(folder).unwrap();
            files
                .map(|file| file.unwrap().file_name().into_string().unwrap())
                .collect()
        };
        let whole = written(&outs);
        for round in 0..each {
            copy(&base, &desk.register());
            let _ = std::fs::remove_dir_all(&outs);
            std::fs::create_dir(&outs).unwrap();
            let part = (f64::from(round) + 0.5) / f64::from(each);
            kill_after(&desk, &words, took.mul_f64(part));
            let what = format!("{operation}, killed after {part:.2} of {took:?}");
            let open = desk.json(&["unfinished"])["action"].clone();
            let end = match open.is_null() {
                true => None,
                false if round % 2 == 0 => Some("--finish"),
                false => Some("--take-back"),
            };
            if let Some(end) = end {
                desk.run(&["unfinished", end]).done();
            }
            let now = seen(&desk);
            match (end, none.as_ref() == Some(&now), now == all) {
                (None, true, _) => came[0] += 1,
                (None, _, true) => came[1] += 1,
                (Some(_), ..) => {
                    // As if it had never been, or as if nobody had killed it.
                    let same = |other: &(String, String)| other.0 == now.0;
                    let any = [Some(&filled), none.as_ref(), Some(&all), imported.as_ref()];
                    assert!(any.into_iter().flatten().any(same), "{what} {end:?}");
                    came[2] += 1;
                }
                _ => panic!("{what}: it is neither all there nor not"),
            }
            desk.assert_clean();
            assert_eq!(left(&desk.register()), Vec::<String>::new(), "{what}");
            let copies = desk.home().join("register copies");
            for file in copies
                .exists()
                .then(|| written(&copies))
                .into_iter()
                .flatten()
            {
                assert!(file.ends_with(".db"), "{what}: {file} lies about");
            }
            for file in written(&outs) {
                assert!(whole.contains(&file), "{what}: {file} lies about");
            }
        }
    }
    let [none, all, open] = came;
    assert!(
        none > 0 && open > 0,
        "nothing {none}, all {all}, open {open}"
    );
}
