//! Measures what a desk does while another program works on the same register:
//! `beside_figures --tagdesk PROGRAM --list FILE --assets 100000`.
//!
//! Prints one line a figure, as `cargo xtask bench` reads them:
//! `figure⇥name⇥value⇥unit⇥limit⇥yardstick⇥its value`.
#![allow(
    clippy::unwrap_used,
    clippy::print_stdout,
    reason = "a measuring program, run by developers"
)]

use chrono::{TimeDelta, Utc};
use inventory::State;
use operations::wire::*;
use operations::{Office, actions, assets, generate, people, scans, stocktakes, unwatched};
use std::process::{Command, Stdio};
use std::sync::Arc;
use std::sync::atomic::{AtomicI64, Ordering};
use std::time::{Duration, Instant};

/// What a desk does, in the order it is measured.
const DEEDS: [&str; 4] = [
    "a check-out",
    "a counted scan",
    "a scan looked up",
    "a check-in",
];
/// Rounds on a register that nothing else works on.
const QUIET: usize = 400;
/// Between one thing and the next: a quick pair of hands, and still time for the others.
const PAUSE: Duration = Duration::from_millis(10);
/// The slowest of a hundred may be this many times what it is when nothing else goes on, and no more than this many
/// milliseconds.
const TIMES: f64 = 3.0;
const MOST: f64 = 100.0;

fn main() {
    let mut arguments = std::env::args().skip(1);
    let (mut tagdesk, mut list, mut count) = (String::new(), String::new(), 10_000u32);
    while let Some(word) = arguments.next() {
        let value = arguments.next().unwrap();
        match word.as_str() {
            "--tagdesk" => tagdesk = value,
            "--list" => list = value,
            "--assets" => count = value.parse().unwrap(),
            other => panic!("{other} is not known; there are --tagdesk, --list and --assets"),
        }
    }
    let folder = tempfile::tempdir().unwrap();
    let data = folder.path().join("register");
    // What is made up was done the day before yesterday, so that there is a yesterday to look at.
    let back = Arc::new(AtomicI64::new(2));
    let days = Arc::clone(&back);
    let clock = move || Utc::now() - TimeDelta::days(days.load(Ordering::Relaxed));
    let office = Office::open_with_clock(&data, Box::new(clock)).unwrap();
    let request = Generate {
        assets: count,
        seed: 1,
    };
    unwatched(|work| generate::generate(&office, request, work)).unwrap();
    back.store(0, Ordering::Relaxed);
    let open = OpenStocktake {
        name: Some("All of it".to_owned()),
        ..OpenStocktake::default()
    };
    stocktakes::open_stocktake(&office, open).unwrap();
    let mut desk = Desk::at(&office);
    let mut rounds = 0..QUIET;
    let quiet = desk.works(|| rounds.next().is_some());
    for (deed, times) in DEEDS.iter().zip(&quiet) {
        figure(&format!("{deed}, quiet, p50"), part(times, 0.5), None);
        figure(&format!("{deed}, quiet, p99"), part(times, 0.99), None);
    }
    let copy = folder.path().join("copy.db").display().to_string();
    let out = folder.path().join("assets.csv").display().to_string();
    let past = office.today().pred_opt().unwrap().to_string();
    let others: [(&str, &[&str]); 8] = [
        ("a dry run", &["import", "--dry-run", &list]),
        ("an import", &["import", &list]),
        ("its undo", &["undo", "--yes", IMPORT]),
        ("a look at yesterday", &["list", "--as-of", &past]),
        ("a check", &["check"]),
        ("a backup", &["backup", &copy]),
        ("an export", &["export", "--out", &out]),
        ("a rebuild", &["rebuild"]),
    ];
    for (what, words) in others {
        let import = last_import(&office);
        let words = words.iter().map(|word| match *word {
            IMPORT => import.as_str(),
            word => word,
        });
        let mut command = Command::new(&tagdesk);
        command.arg("--data").arg(&data).args(words);
        command.stdout(Stdio::null()).stderr(Stdio::piped());
        beside(&mut desk, &quiet, what, command);
    }
}

/// Stands for the action that imported the list.
const IMPORT: &str = "<import>";

/// The action that imported the list; what stands for it before there is one.
fn last_import(office: &Office) -> String {
    let latest = RecentActions {
        limit: Some(1000),
        ..RecentActions::default()
    };
    let latest = actions::recent_actions(office, latest).unwrap();
    let import = latest.into_iter().find(|action| action.kind == "import");
    import.map_or(IMPORT.to_owned(), |action| action.id.to_string())
}

/// Works at the desk for as long as the other program runs.
fn beside(desk: &mut Desk<'_>, quiet: &[Vec<f64>; 4], what: &str, mut command: Command) {
    let began = Instant::now();
    let mut child = command.spawn().unwrap();
    let beside = desk.works(|| child.try_wait().unwrap().is_none());
    let took = began.elapsed().as_secs_f64();
    let ended = child.wait_with_output().unwrap();
    if !ended.status.success() {
        let said = String::from_utf8_lossy(&ended.stderr);
        println!("{what} ended with {}: {}", ended.status, said.trim());
    }
    println!(
        "{what} took {took:.1} s, {} rounds beside it",
        beside[0].len()
    );
    for ((deed, times), quiet) in DEEDS.iter().zip(&beside).zip(quiet) {
        if times.is_empty() {
            println!("{deed}: {what} ended at once");
            continue;
        }
        let name = format!("{deed} beside {what}");
        against(&format!("{name}, p50"), part(times, 0.5), part(quiet, 0.5));
        against(
            &format!("{name}, p99"),
            part(times, 0.99),
            part(quiet, 0.99),
        );
        let slowest = part(times, 1.0);
        figure(&format!("{name}, slowest"), slowest, Some(MOST));
    }
}

/// Somebody at work.
struct Desk<'o> {
    office: &'o Office,
    person: String,
    free: Vec<AssetRow>,
    at: usize,
}

impl Desk<'_> {
    fn at(office: &Office) -> Desk<'_> {
        let free = ListAssets {
            filter: AssetFilter {
                states: vec![State::InStock],
                ..AssetFilter::default()
            },
            limit: Some(1000),
            ..ListAssets::default()
        };
        let people = people::list_people(office, ListByText::default()).unwrap();
        Desk {
            office,
            person: people.rows[0].id.to_string(),
            free: assets::list_assets(office, free).unwrap().rows,
            at: 0,
        }
    }

    /// Hands out, counts, looks up and takes back for as long as `on` says; answers the times in milliseconds, shortest
    /// first.
    fn works(&mut self, mut on: impl FnMut() -> bool) -> [Vec<f64>; 4] {
        let mut times: [Vec<f64>; 4] = Default::default();
        while on() {
            let asset = &self.free[self.at % self.free.len()];
            self.at += 1;
            let selection = AssetSelection {
                ids: vec![asset.id],
                ..AssetSelection::default()
            };
            let out = CheckOut {
                assets: selection.clone(),
                to: self.person.clone(),
                ..CheckOut::default()
            };
            times[0].push(timed(|| assets::check_out(self.office, out).map(drop)));
            let counted = CountScanRequest {
                candidates: Some(vec![asset.tag.clone()]),
                ..CountScanRequest::default()
            };
            times[1].push(timed(|| {
                stocktakes::count_scan(self.office, counted).map(drop)
            }));
            let code = Scan {
                candidates: vec![asset.tag.clone()],
            };
            times[2].push(timed(|| scans::scan(self.office, code).map(drop)));
            let back = CheckIn {
                assets: selection,
                ..CheckIn::default()
            };
            times[3].push(timed(|| assets::check_in(self.office, back).map(drop)));
        }
        for times in &mut times {
            times.sort_unstable_by(f64::total_cmp);
        }
        times
    }
}

/// How long it takes, in milliseconds, after a pause. What is refused is said, and took its time all the same.
fn timed(work: impl FnOnce() -> Result<(), Failure>) -> f64 {
    std::thread::sleep(PAUSE);
    let started = Instant::now();
    let done = work();
    let took = started.elapsed().as_secs_f64() * 1e3;
    if let Err(refused) = done {
        println!("refused after {took:.0} ms: {refused}");
    }
    took
}

fn part(times: &[f64], part: f64) -> f64 {
    times[((times.len() - 1) as f64 * part).round() as usize]
}

fn figure(name: &str, value: f64, limit: Option<f64>) {
    let limit = limit.map_or("-".to_owned(), |limit| limit.to_string());
    println!("figure\t{name}\t{value:.3}\tms\t{limit}\t-\t-");
}

fn against(name: &str, value: f64, quiet: f64) {
    println!("figure\t{name}\t{value:.3}\tms\t{TIMES}\tquiet\t{quiet:.3}");
}
