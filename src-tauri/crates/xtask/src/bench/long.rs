//! What takes long on a register, each as the command line does it; and whether a register that thousands of commands
//! have written to is as quick as a new one.

use std::path::Path;

use crate::demo;
use crate::desktop;
use crate::step::Outcome;
use crate::tool::Tool;

use super::Size;
use super::figure::Figure;
use super::import::{list, thousands};
use super::watch::watch;

/// Seconds a check of the largest register may take.
const CHECK: f64 = 120.0;

/// Commands of one action each.
const COMMANDS: u32 = 2_000;

/// Listings before and after them.
const LISTINGS: usize = 20;

/// A listing may take this many times what it took before.
const SLOWER: f64 = 1.2;

/// Checks, copies, puts back, makes anew, looks back, imports and takes back, at each size; the past day is the one before
/// everything, which is the most work there is.
pub fn long(size: Size) -> Outcome<Vec<Figure>> {
    let tagdesk = desktop::command_line(true)?;
    let mut figures = Vec::new();
    for &assets in size.assets() {
        let folder = demo::Folder::new("bench")?;
        let data = folder.path().join("register");
        let count = assets.to_string();
        let copy = folder.path().join("copy.db").display().to_string();
        let rows = list(folder.path(), assets)?.display().to_string();
        Tool::new(&tagdesk)
            .arg("--data")
            .arg(&data)
            .args(["generate", "--assets", &count])
            .run_quietly()?;
        let works: [(&str, &[&str], Option<f64>); 7] = [
            ("check", &["check"], Some(CHECK)),
            ("backup", &["backup", &copy], None),
            ("restore", &["restore", &copy], None),
            ("rebuild", &["rebuild"], None),
            (
                "the day before all of it",
                &["list", "--as-of", "yesterday"],
                None,
            ),
            ("import of as many rows", &["import", &rows], None),
            ("undo of it", &["undo", "--yes"], None),
        ];
        for (what, words, limit) in works {
            let taken = watch(Tool::new(&tagdesk).arg("--data").arg(&data).args(words))?;
            let name = format!("{what}, {} assets", thousands(assets));
            println!("    {:.2} s", taken.time.as_secs_f64());
            figures.push(seconds(name, taken.time.as_secs_f64(), limit));
        }
    }
    Ok(figures)
}

/// Lists before and after two thousand commands of one action, each a program of its own.
pub fn commands(_: Size) -> Outcome<Vec<Figure>> {
    let tagdesk = desktop::command_line(true)?;
    let folder = demo::Folder::new("bench")?;
    let data = folder.path().join("register");
    let tool = || Tool::new(&tagdesk).arg("--data").arg(&data);
    tool()
        .args(["generate", "--assets", "10000"])
        .run_quietly()?;
    let list = || -> Outcome<f64> {
        let mut times = Vec::with_capacity(LISTINGS);
        for _ in 0..LISTINGS {
            times.push(watch(tool().arg("list"))?.time.as_secs_f64() * 1e3);
        }
        times.sort_unstable_by(f64::total_cmp);
        Ok((times[LISTINGS / 2 - 1] + times[LISTINGS / 2]) / 2.0)
    };
    let before = list()?;
    let mut log = 0;
    println!("    $ tagdesk place record --name \"Room …\", {COMMANDS} times");
    for number in 0..COMMANDS {
        let name = format!("Room {number}");
        // Its answer goes nowhere.
        tool()
            .args(["place", "record", "--name", &name])
            .ask()
            .ok_or_else(|| crate::step::Failure::new(format!("{name} was not recorded")))?;
        log = log.max(size_of(&data.join("register.db-wal")));
    }
    let figures = vec![
        Figure {
            name: format!("list, median of {LISTINGS}, after {COMMANDS} commands"),
            value: list()?,
            unit: "ms".into(),
            limit: Some(SLOWER),
            yardstick: Some(("before them".into(), before)),
        },
        Figure {
            name: "largest log that a command left".into(),
            value: log as f64 / 1e6,
            unit: "MB".into(),
            limit: Some(8.0),
            yardstick: None,
        },
    ];
    Ok(figures)
}

fn size_of(file: &Path) -> u64 {
    std::fs::metadata(file).map_or(0, |found| found.len())
}

fn seconds(name: String, value: f64, limit: Option<f64>) -> Figure {
    Figure {
        name,
        value,
        unit: "s".into(),
        limit,
        yardstick: None,
    }
}
