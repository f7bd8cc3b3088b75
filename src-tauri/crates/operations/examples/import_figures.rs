//! Measures importing a file into an empty register: `import_figures FILE.csv`.
//!
//! Prints one line a figure, as `cargo xtask bench` reads them:
//! `figure⇥name⇥value⇥unit⇥limit⇥yardstick⇥its value`.
#![allow(
    clippy::unwrap_used,
    clippy::print_stdout,
    reason = "a measuring program, run by developers"
)]

use operations::imports::{dry_run_import, run_import};
use operations::wire::{DryRunImport, FileRef, ImportTable, RunImport};
use operations::{Office, unwatched};
use std::time::Instant;

fn main() {
    let path = std::env::args().nth(1).unwrap();
    let file = FileRef::from(path);
    let table = || ImportTable {
        file: file.clone(),
        ..ImportTable::default()
    };
    let folder = tempfile::tempdir().unwrap();
    let office = Office::open(folder.path()).unwrap();
    let import = |name: &str| {
        let started = Instant::now();
        let request = RunImport {
            good_rows: true,
            ..RunImport::from(table())
        };
        let counts = unwatched(|work| run_import(&office, request, work))
            .unwrap()
            .result
            .counts;
        println!(
            "figure\t{name}, {} rows\t{:.2}\ts\t\t\t",
            counts.rows,
            started.elapsed().as_secs_f64()
        );
        println!("note\t{counts:?}");
    };
    import("import a list of assets");
    println!("figure\tmost memory so far\t{:.0}\tMB\t\t\t", most_memory());
    import("import it again, nothing changed");
    let started = Instant::now();
    let request = DryRunImport::from(table());
    let run = unwatched(|work| dry_run_import(&office, request, work)).unwrap();
    println!(
        "figure\tdry run, {} rows\t{:.2}\ts\t\t\t",
        run.counts.rows,
        started.elapsed().as_secs_f64()
    );
    println!("figure\tmost memory\t{:.0}\tMB\t\t\t", most_memory());
}

/// The most memory this program ever had, in megabytes; 0 where the system does not say.
fn most_memory() -> f64 {
    let status = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
    let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:"));
    let kibibytes: f64 = line
        .and_then(|line| line.trim().trim_end_matches("kB").trim().parse().ok())
        .unwrap_or_default();
    kibibytes / 1024.0
}
