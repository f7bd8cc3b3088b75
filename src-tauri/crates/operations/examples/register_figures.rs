//! Measures the register at a size: `register_figures --assets 100000 --seed 1`.
//!
//! With `--in FOLDER` the register is made there and kept, so that it can be measured again and looked into; one that is
//! there already is measured as it is.
//!
//! Prints one line a figure, as `cargo xtask bench` reads them:
//! `figure⇥name⇥value⇥unit⇥limit⇥yardstick⇥its value`.
#![allow(
    clippy::unwrap_used,
    clippy::print_stdout,
    reason = "a measuring program, run by developers"
)]

use inventory::State;
use operations::wire::*;
use operations::{Office, assets, desk, generate, reports, unwatched};
use std::hint::black_box;
use std::path::PathBuf;
use std::time::{Duration, Instant};

fn main() {
    let mut arguments = std::env::args().skip(1);
    let (mut wanted, mut seed, mut kept) = (10_000u32, 1u32, None);
    while let Some(word) = arguments.next() {
        let value = arguments.next().unwrap();
        match word.as_str() {
            "--assets" => wanted = value.parse().unwrap(),
            "--seed" => seed = value.parse().unwrap(),
            "--in" => kept = Some(PathBuf::from(value)),
            other => panic!("{other} is not known; there are --assets, --seed and --in"),
        }
    }
    let thrown_away = tempfile::tempdir().unwrap();
    let folder = kept.as_deref().unwrap_or(thrown_away.path());
    let office = Office::open(folder).unwrap();
    let there = assets::count_assets(&office, CountAssets::default()).unwrap();
    let count = match there.total {
        0 => wanted,
        total => total,
    };
    let at = |name: &str| format!("{name}, {count} assets");
    if there.total == 0 {
        fill(&office, &at("fill with made-up data"), count, seed);
    }

    let tags: Vec<String> = (0..10)
        .flat_map(|part| {
            let request = ListAssets {
                offset: part * (count / 10),
                limit: Some(100),
                ..ListAssets::default()
            };
            assets::list_assets(&office, request)
                .unwrap()
                .rows
                .into_iter()
                .map(|row| row.tag)
        })
        .collect();
    let show = |tag: &String| ShowAsset {
        tag: Some(tag.clone()),
        ..ShowAsset::default()
    };
    measured(
        &at("find by tag"),
        "µs",
        1e6,
        Some(100.0),
        tags.iter().cycle().take(5000),
        |tag| {
            black_box(assets::show_asset(&office, show(tag)).unwrap());
        },
    );

    let words = [
        "thi",
        "thinkp",
        "dell",
        "len",
        "it0000",
        "monitor",
        "po-1",
        "latitude 5",
    ];
    searched(&office, &at("search as you type, 50 newest"), 2.0, &words);
    let letters: Vec<String> = ('a'..='z').chain('0'..='9').map(String::from).collect();
    searched(
        &office,
        &at("search for one letter, 50 newest"),
        30.0,
        &letters,
    );

    let counts = assets::count_assets(&office, CountAssets::default()).unwrap();
    let places: Vec<inventory::PlaceId> = counts
        .places
        .iter()
        .take(20)
        .map(|place| place.value.parse().unwrap())
        .collect();
    measured(
        &at("page of 100, one state and place, by tag"),
        "ms",
        1e3,
        Some(10.0),
        places.iter().cycle().take(500),
        |place| {
            let filter = AssetFilter {
                states: vec![State::CheckedOut],
                places: vec![*place],
                ..AssetFilter::default()
            };
            let request = ListAssets {
                filter,
                sort: AssetSort::Tag,
                limit: Some(100),
                ..ListAssets::default()
            };
            black_box(assets::list_assets(&office, request).unwrap());
        },
    );

    measured(
        &at("counts and value by place and state"),
        "ms",
        1e3,
        Some(100.0),
        0..30,
        |_| {
            let request = StockReportRequest {
                group: Some(ReportGroup::Place),
                ..StockReportRequest::default()
            };
            black_box(reports::stock_report(&office, request).unwrap());
        },
    );
    measured(
        &at("warranty report, figures and first rows"),
        "ms",
        1e3,
        Some(100.0),
        0..30,
        |_| {
            black_box(reports::warranty_report(&office, WarrantyReportRequest::default()).unwrap());
        },
    );
    measured(
        &at("the figures beside the list"),
        "ms",
        1e3,
        None,
        0..100,
        |_| {
            black_box(assets::count_assets(&office, CountAssets::default()).unwrap());
        },
    );
    measured(
        &at("the Desk's figures"),
        "ms",
        1e3,
        Some(20.0),
        0..200,
        |_| {
            black_box(desk::desk_summary(&office, Nothing {}).unwrap());
        },
    );

    let free = AssetFilter {
        states: vec![State::InStock],
        ..AssetFilter::default()
    };
    let free = ListAssets {
        filter: free,
        limit: Some(1000),
        ..ListAssets::default()
    };
    let free = assets::list_assets(&office, free).unwrap().rows;
    let people = operations::people::list_people(&office, ListByText::default())
        .unwrap()
        .rows;
    measured(
        &at("one check-out on disk"),
        "ms",
        1e3,
        Some(10.0),
        free.iter().zip(people.iter().cycle()),
        |(asset, person)| {
            let selection = AssetSelection {
                ids: vec![asset.id],
                ..AssetSelection::default()
            };
            let request = CheckOut {
                assets: selection,
                to: person.id.to_string(),
                ..CheckOut::default()
            };
            assets::check_out(&office, request).unwrap();
        },
    );
    figure(
        &at("size of the register's file"),
        std::fs::metadata(office.register_path()).unwrap().len() as f64 / 1e6,
        "MB",
        None,
    );
    figure(
        &at("peak memory of this program"),
        peak_memory(),
        "MB",
        None,
    );
}

/// Fills an empty register with made-up assets.
fn fill(office: &Office, name: &str, assets: u32, seed: u32) {
    let started = Instant::now();
    unwatched(|work| generate::generate(office, Generate { assets, seed }, work)).unwrap();
    let speed = f64::from(assets) / started.elapsed().as_secs_f64();
    figure(name, speed, "assets/s", None);
}

/// Times what the list asks at each key.
fn searched(office: &Office, name: &str, limit: f64, words: &[impl AsRef<str>]) {
    measured(
        name,
        "ms",
        1e3,
        Some(limit),
        words.iter().cycle().take(1000),
        |word| {
            let filter = ledger::view::lines::Filter {
                search: word.as_ref().to_owned(),
                ..Default::default()
            };
            let newest = ledger::view::lines::Sort::Registered;
            black_box(office.read(|view| Ok(view.lines(&filter, newest, false, 0, 50)?))).unwrap();
        },
    );
}

/// Times each piece of work and prints the middle and the slowest of a hundred.
fn measured<T>(
    name: &str,
    unit: &str,
    per_second: f64,
    limit: Option<f64>,
    over: impl Iterator<Item = T>,
    mut work: impl FnMut(T),
) {
    let mut times: Vec<Duration> = over
        .map(|item| {
            let started = Instant::now();
            work(item);
            started.elapsed()
        })
        .collect();
    times.sort_unstable();
    let at = |part: f64| {
        times[((times.len() - 1) as f64 * part).round() as usize].as_secs_f64() * per_second
    };
    figure(&format!("{name}, p50"), at(0.5), unit, None);
    figure(&format!("{name}, p99"), at(0.99), unit, limit);
}

fn figure(name: &str, value: f64, unit: &str, limit: Option<f64>) {
    let limit = limit.map_or("-".to_owned(), |limit| limit.to_string());
    println!("figure\t{name}\t{value:.3}\t{unit}\t{limit}\t-\t-");
}

/// The most memory this program ever held, in megabytes; 0 where the system does not say.
fn peak_memory() -> f64 {
    let status = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
    let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:"));
    line.and_then(|line| line.trim().trim_end_matches(" kB").parse::<f64>().ok())
        .unwrap_or(0.0)
        / 1000.0
}
