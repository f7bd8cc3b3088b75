//! Reading, and what is worked out beside the register, keep nobody from writing; and what one request reads is of one
//! moment.

use crate::fixture::Fixture;
use crate::imports::{file, kind};
use ledger::view::lines::Filter;
use operations::export::export_report;
use operations::imports::dry_run_import;
use operations::past::look_back;
use operations::wire::*;
use operations::{Office, Work, assets};

/// Another program at the same register.
fn neighbour(fixture: &Fixture) -> Office {
    Office::open(&fixture.folder.path().join("data")).unwrap()
}

fn register(office: &Office, name: &str) {
    let request = RegisterAsset {
        name: Some(name.into()),
        ..RegisterAsset::default()
    };
    assets::register_asset(office, request).unwrap();
}

#[test]
fn what_one_request_reads_is_of_one_moment() {
    let fixture = Fixture::new();
    fixture.register("First");
    let neighbour = neighbour(&fixture);
    let count = || {
        fixture
            .office
            .read(|view| Ok(view.count(&Filter::default())?))
            .unwrap()
    };
    let (before, after) = fixture
        .office
        .read(|view| {
            let before = view.count(&Filter::default())?;
            register(&fixture.office, "Second");
            register(&neighbour, "Third");
            Ok((before, view.count(&Filter::default())?))
        })
        .unwrap();
    assert_eq!((before, after), (1, 1));
    assert_eq!(count(), 3, "the next request reads the next moment");
}

/// Does long work in which, whenever it tells how far it is, this program and another each register an asset; answers what
/// the work answered and what it said it was doing, each once.
fn with_writers<T>(fixture: &Fixture, long: impl FnOnce(&mut Work<'_>) -> T) -> (T, Vec<String>) {
    let neighbour = neighbour(fixture);
    let mut doing: Vec<String> = Vec::new();
    let mut tell = |progress: Progress| {
        register(&fixture.office, "Ours");
        register(&neighbour, "Theirs");
        if doing.last() != Some(&progress.doing) {
            doing.push(progress.doing);
        }
        true
    };
    let answer = long(&mut Work::new(&mut tell));
    (answer, doing)
}

#[test]
fn a_dry_run_keeps_nobody_from_writing() {
    let fixture = Fixture::new();
    let list = file(&fixture, "list.csv", "Asset Tag,Name\nA-1,One\nA-2,Two\n");
    let request = DryRunImport {
        file: list,
        options: kind("assets"),
    };
    let (run, doing) = with_writers(&fixture, |work| {
        dry_run_import(&fixture.office, request, work)
    });
    assert_eq!(run.unwrap().counts.create, 2);
    for stage in ["Looking at the register", "Importing"] {
        assert!(doing.iter().any(|told| told == stage), "{doing:?}");
    }
    fixture.assert_whole();
}

#[test]
fn a_look_at_a_past_day_keeps_nobody_from_writing_and_is_kept() {
    let fixture = Fixture::new();
    fixture.register("First");
    let yesterday = fixture.office.today();
    fixture.days(1);
    let export = |name: &str| ExportReport {
        report: ReportKind::Stock,
        as_of: Some(yesterday),
        out: FileRef(fixture.path(name)),
        ..ExportReport::default()
    };
    let (exported, doing) = with_writers(&fixture, |work| {
        export_report(&fixture.office, export("one.csv"), work)
    });
    exported.unwrap();
    assert!(doing.iter().any(|told| told == "Looking back"), "{doing:?}");
    // Although others wrote since.
    let (exported, doing) = with_writers(&fixture, |work| {
        export_report(&fixture.office, export("two.csv"), work)
    });
    exported.unwrap();
    assert!(
        !doing.iter().any(|told| told == "Looking back"),
        "{doing:?}"
    );
    let [one, two] = ["one.csv", "two.csv"].map(|name| std::fs::read(fixture.path(name)).unwrap());
    assert_eq!(one, two);
    let counted = assets::list_assets(
        &fixture.office,
        ListAssets {
            as_of: Some(yesterday),
            ..ListAssets::default()
        },
    );
    assert_eq!(counted.unwrap().total, 1);
    fixture.assert_whole();
}

#[test]
fn a_look_at_a_past_day_is_cancelled_and_may_be_asked_for_again() {
    let fixture = Fixture::new();
    fixture.register("First");
    let yesterday = fixture.office.today();
    fixture.days(1);
    let cancelled = look_back(&fixture.office, Some(yesterday), &mut Work::new(&mut |_| false));
    assert_eq!(cancelled.unwrap_err().code, "cancelled");
    let again = look_back(&fixture.office, Some(yesterday), &mut Work::new(&mut |_| true));
    again.unwrap();
}
