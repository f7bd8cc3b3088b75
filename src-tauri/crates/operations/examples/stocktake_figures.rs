//! Measures a stocktake of a size: `stocktake_figures --things 100000`.
//!
//! Prints one line a figure, as `cargo xtask bench` reads them:
//! `figure⇥name⇥value⇥unit⇥limit⇥yardstick⇥its value`.
#![allow(
    clippy::unwrap_used,
    clippy::print_stdout,
    reason = "a measuring program, run by developers"
)]

use inventory::{LineStatus, State, StocktakePhase};
use operations::wire::*;
use operations::{Office, assets, generate, people, stocktakes, unwatched};
use std::fs::File;
use std::hint::black_box;
use std::io::Write;
use std::path::Path;
use std::time::Instant;

/// Scans that are timed at a time.
const SCANS: usize = 2_000;

fn main() {
    let mut arguments = std::env::args().skip(1);
    let mut things = 10_000u32;
    while let Some(word) = arguments.next() {
        match word.as_str() {
            "--things" => things = arguments.next().unwrap().parse().unwrap(),
            other => panic!("{other} is not known; there is --things"),
        }
    }
    let folder = tempfile::tempdir().unwrap();
    let office = Office::open(&folder.path().join("desk")).unwrap();
    // Some of those made up are retired or not here yet, which nobody expects to find.
    let request = Generate {
        assets: things + things / 4,
        seed: 1,
    };
    unwatched(|work| generate::generate(&office, request, work)).unwrap();
    let (tags, expected) = opened(&office, things);
    let at = |name: &str| format!("{name}, {expected} expected");

    let disk = fsyncs(&folder.path().join("yardstick"));
    let out = check_outs(&office);
    let mut codes = tags.into_iter();
    let mut count = |name: &str, limit_p99: f64| {
        let times = timed(codes.by_ref().take(SCANS), |code| scan(&office, code));
        beside(
            &at(&format!("{name}, p50")),
            part(&times, 0.5),
            Some(2.0),
            ("a check-out", part(&out, 0.5)),
        );
        figure(
            &at(&format!("{name}, p99")),
            part(&times, 0.99),
            "ms",
            Some(limit_p99),
        );
        times
    };
    let first = count("a scan until it is on disk", 10.0);
    beside(
        &at("the same, p50"),
        part(&first, 0.5),
        None,
        ("4 kB until they are on disk", part(&disk, 0.5)),
    );

    let list = folder.path().join("handheld.txt");
    let lines = merged_list(&list, &office, things / 5);
    let request = MergeCount {
        file: FileRef::from(list.display().to_string()),
        ..MergeCount::default()
    };
    let started = Instant::now();
    stocktakes::merge_count(&office, request).unwrap();
    let rate = f64::from(lines) / started.elapsed().as_secs_f64();
    figure(
        &format!("merge a handheld's list of {lines} codes"),
        rate,
        "codes/s",
        None,
    );
    count(
        &format!(
            "a scan after that list, {} unknown codes among it",
            lines / 2
        ),
        10.0,
    );

    let times = timed(0..30, |_| {
        let request = ShowStocktake {
            stocktake: String::new(),
        };
        black_box(stocktakes::show_stocktake(&office, request).unwrap());
    });
    figure(
        &at("the stocktake's card, p99"),
        part(&times, 0.99),
        "ms",
        Some(100.0),
    );
    let pages = |status: Option<LineStatus>, search: &str| {
        let times = timed(0..20, |page| {
            let request = ListStocktakeLines {
                status,
                search: Some(search.to_owned()),
                offset: Some(page * (things / 25)),
                limit: Some(100),
                ..ListStocktakeLines::default()
            };
            black_box(stocktakes::list_stocktake_lines(&office, request).unwrap());
        });
        part(&times, 0.99)
    };
    let all = pages(None, "");
    figure(&at("a page of 100 lines, p99"), all, "ms", Some(100.0));
    let missing = pages(Some(LineStatus::NotScanned), "");
    figure(
        &at("a page of 100 not scanned yet, p99"),
        missing,
        "ms",
        Some(100.0),
    );
    let found = pages(None, "thinkpad");
    figure(
        &at("a page of 100 that say a word, p99"),
        found,
        "ms",
        Some(100.0),
    );

    reported(&office, folder.path(), &at);
    figure(
        &at("size of the register's file"),
        std::fs::metadata(office.register_path()).unwrap().len() as f64 / 1e6,
        "MB",
        None,
    );
}

/// Opens a stocktake of all there is; answers the tags it expects, spread over all places, and how many.
fn opened(office: &Office, things: u32) -> (Vec<String>, u32) {
    let started = Instant::now();
    let request = OpenStocktake {
        name: Some("All of it".to_owned()),
        ..OpenStocktake::default()
    };
    let view = stocktakes::open_stocktake(office, request).unwrap();
    let expected = view.result.record.counts.expected;
    figure(
        &format!("open a stocktake of {expected} things"),
        started.elapsed().as_secs_f64(),
        "s",
        Some(f64::from(things) / 10_000.0),
    );
    let mut tags = Vec::new();
    let step = expected / 50;
    for page in 0..50 {
        let request = ListStocktakeLines {
            offset: Some(page * step),
            limit: Some(step.min(1000)),
            ..ListStocktakeLines::default()
        };
        let lines = stocktakes::list_stocktake_lines(office, request).unwrap();
        tags.extend(lines.rows.into_iter().map(|line| line.tag));
    }
    (tags, expected)
}

fn scan(office: &Office, code: String) {
    let request = CountScanRequest {
        candidates: Some(vec![code]),
        ..CountScanRequest::default()
    };
    let counted = stocktakes::count_scan(office, request).unwrap();
    assert!(counted.result.scan.is_some(), "{}", counted.result.sentence);
}

/// A list as a handheld writes it, half of it codes nobody knows, half of it counted already; answers its length.
fn merged_list(path: &Path, office: &Office, lines: u32) -> u32 {
    let known = ListStocktakeLines {
        limit: Some(1000),
        ..ListStocktakeLines::default()
    };
    let known = stocktakes::list_stocktake_lines(office, known)
        .unwrap()
        .rows;
    let mut file = File::create(path).unwrap();
    for (line, tag) in (0..lines / 2).zip(known.iter().cycle()) {
        writeln!(file, "{}\nNOBODY-{line}", tag.tag).unwrap();
    }
    lines / 2 * 2
}

/// Closes the count, decides on all it found, signs it and writes its report.
fn reported(office: &Office, folder: &Path, at: &dyn Fn(&str) -> String) {
    let request = ChangeStocktake {
        stocktake: String::new(),
        phase: StocktakePhase::Reconciling,
    };
    let started = Instant::now();
    stocktakes::change_stocktake(office, request).unwrap();
    figure(
        &at("close the count"),
        started.elapsed().as_secs_f64() * 1e3,
        "ms",
        Some(1_000.0),
    );
    for (name, limit) in [("report.pdf", None), ("report.xlsx", Some(30.0))] {
        let request = ExportStocktake {
            out: FileRef::from(folder.join(name).display().to_string()),
            ..ExportStocktake::default()
        };
        let started = Instant::now();
        match unwatched(|work| stocktakes::export_stocktake(office, request, work)) {
            Ok(_) => figure(&at(name), started.elapsed().as_secs_f64(), "s", limit),
            Err(refused) => println!("{name}: {refused}"),
        }
    }
}

/// Hands things out, one at a time, as the same disk does it in the same minute; answers the times in milliseconds.
fn check_outs(office: &Office) -> Vec<f64> {
    let free = ListAssets {
        filter: AssetFilter {
            states: vec![State::InStock],
            ..AssetFilter::default()
        },
        limit: Some(500),
        ..ListAssets::default()
    };
    let free = assets::list_assets(office, free).unwrap().rows;
    let person = people::list_people(office, ListByText::default())
        .unwrap()
        .rows;
    timed(free, |asset| {
        let request = CheckOut {
            assets: AssetSelection {
                ids: vec![asset.id],
                ..AssetSelection::default()
            },
            to: person[0].id.to_string(),
            ..CheckOut::default()
        };
        assets::check_out(office, request).unwrap();
    })
}

/// The least a promise of the disk takes, in milliseconds.
fn fsyncs(path: &Path) -> Vec<f64> {
    let mut file = File::create(path).unwrap();
    timed(0..500, |_| {
        file.write_all(&[7; 4096]).unwrap();
        file.sync_data().unwrap();
    })
}

/// How long each piece of work takes, in milliseconds, shortest first.
fn timed<T>(over: impl IntoIterator<Item = T>, mut work: impl FnMut(T)) -> Vec<f64> {
    let mut times: Vec<f64> = over
        .into_iter()
        .map(|item| {
            let started = Instant::now();
            work(item);
            started.elapsed().as_secs_f64() * 1e3
        })
        .collect();
    times.sort_unstable_by(f64::total_cmp);
    times
}

fn part(times: &[f64], part: f64) -> f64 {
    times[((times.len() - 1) as f64 * part).round() as usize]
}

fn figure(name: &str, value: f64, unit: &str, limit: Option<f64>) {
    let limit = limit.map_or("-".to_owned(), |limit| limit.to_string());
    println!("figure\t{name}\t{value:.3}\t{unit}\t{limit}\t-\t-");
}

fn beside(name: &str, value: f64, limit: Option<f64>, (yardstick, of): (&str, f64)) {
    let limit = limit.map_or("-".to_owned(), |limit| limit.to_string());
    println!("figure\t{name}\t{value:.3}\tms\t{limit}\t{yardstick}\t{of:.3}");
}
