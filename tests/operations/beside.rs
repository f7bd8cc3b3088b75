//! Reading, and what is worked out beside the register, keep nobody from writing; and what one request reads is of one
//! moment.

use crate::fixture::Fixture;
use crate::imports::{file, kind, rehearse, try_import};
use ledger::view::lines::Filter;
use operations::export::export_report;
use operations::imports::{dry_run_import, run_import};
use operations::past::look_back;
use operations::wire::*;
use operations::{Office, Work, actions, assets, unwatched};

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
    let request = DryRunImport::from(ImportTable {
        file: list,
        options: kind("assets"),
    });
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
        out: FileRef::from(fixture.path(name)),
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
    let cancelled = look_back(
        &fixture.office,
        LookBack {
            as_of: Some(yesterday),
        },
        &mut Work::new(&mut |_| false),
    );
    assert_eq!(cancelled.unwrap_err().code, "cancelled");
    let again = look_back(
        &fixture.office,
        LookBack {
            as_of: Some(yesterday),
        },
        &mut Work::new(&mut |_| true),
    );
    again.unwrap();
}

/// A list that is too long to be written at once.
fn long_list(fixture: &Fixture) -> RunImport {
    let rows: String = (0..1200)
        .map(|row| {
            format!(
                "L-{row:04},Thing {row},Ana Ruiz,ana@example.com,Room {}\n",
                row % 9
            )
        })
        .collect();
    let heads = "Asset Tag,Name,Checked Out To: Full Name,Checked Out To: Email,Location\n";
    RunImport::from(ImportTable {
        file: file(fixture, "long.csv", &format!("{heads}{rows}")),
        options: kind("assets"),
    })
}

/// Another program writes something once while the list is worked out: it is written in portions then, not ahead.
fn in_portions(neighbour: &Office, progress: &Progress, written: &mut bool) {
    if progress.doing == "Importing" && !std::mem::replace(written, true) {
        register(neighbour, "Meanwhile");
    }
}

fn total(fixture: &Fixture) -> u32 {
    let request = ListAssets::default();
    assets::list_assets(&fixture.office, request).unwrap().total
}

fn unfinished(fixture: &Fixture) -> Option<UnfinishedView> {
    actions::unfinished(&fixture.office, Nothing {})
        .unwrap()
        .action
}

#[test]
fn a_long_import_and_its_undo_keep_nobody_from_writing() {
    let fixture = Fixture::new();
    let (done, doing) = with_writers(&fixture, |work| {
        run_import(&fixture.office, long_list(&fixture), work)
    });
    let done = done.unwrap();
    assert!(doing.iter().any(|told| told == "Writing"), "{doing:?}");
    let imported = &done.result;
    assert_eq!(
        (imported.counts.create, imported.left_out, imported.differs),
        (1200, 0, false)
    );
    assert_eq!(fixture.show("L-0777").row.holder.unwrap().name, "Ana Ruiz");
    assert_eq!(unfinished(&fixture), None);
    let there = total(&fixture);
    assert!(there > 1200 + 4, "{there}");
    fixture.assert_whole();

    let request = Undo {
        action: done.action,
        confirmed: true,
        ..Undo::default()
    };
    let (undone, doing) = with_writers(&fixture, |work| {
        actions::undo(&fixture.office, request, work)
    });
    undone.unwrap();
    assert!(doing.iter().any(|told| told == "Writing"), "{doing:?}");
    assert!(total(&fixture) > there - 1200);
    fixture.redo(done.action).unwrap();
    assert!(total(&fixture) > there);
    fixture.assert_whole();
}

#[test]
fn a_short_list_is_written_while_it_is_worked_out_where_nobody_else_writes() {
    let fixture = Fixture::new();
    let mut doing = Vec::new();
    let mut tell = |progress: Progress| {
        doing.push(progress.doing);
        true
    };
    let done = run_import(
        &fixture.office,
        long_list(&fixture),
        &mut Work::new(&mut tell),
    );
    assert_eq!(done.unwrap().result.counts.create, 1200);
    assert!(!doing.iter().any(|told| told == "Writing"), "{doing:?}");
    assert_eq!((total(&fixture), unfinished(&fixture)), (1200, None));
    fixture.assert_whole();
}

#[test]
fn a_long_import_that_is_cancelled_while_it_is_written_is_taken_back() {
    let fixture = Fixture::new();
    let (neighbour, mut written) = (neighbour(&fixture), false);
    let mut tell = |progress: Progress| {
        in_portions(&neighbour, &progress, &mut written);
        progress.doing != "Writing"
    };
    let cancelled = run_import(
        &fixture.office,
        long_list(&fixture),
        &mut Work::new(&mut tell),
    );
    assert_eq!(cancelled.unwrap_err().code, "cancelled");
    assert_eq!((total(&fixture), unfinished(&fixture)), (1, None));
    fixture.assert_whole();
    // While it is worked out nothing is there to be taken back.
    let before = actions::recent_actions(&fixture.office, RecentActions::default()).unwrap();
    let mut tell = |progress: Progress| progress.doing != "Importing";
    let cancelled = run_import(
        &fixture.office,
        long_list(&fixture),
        &mut Work::new(&mut tell),
    );
    assert_eq!(cancelled.unwrap_err().code, "cancelled");
    let after = actions::recent_actions(&fixture.office, RecentActions::default()).unwrap();
    assert_eq!(before, after);
}

#[test]
fn a_long_import_is_worked_out_again_where_others_change_the_same() {
    let fixture = Fixture::new();
    fixture.register_as(RegisterAsset {
        tag: Some("L-0500".into()),
        name: Some("Before".into()),
        ..RegisterAsset::default()
    });
    let neighbour = neighbour(&fixture);
    let mut changed = false;
    let mut tell = |progress: Progress| {
        if progress.doing == "Importing" && !std::mem::replace(&mut changed, true) {
            let request = ReviseAssets {
                assets: AssetSelection {
                    tags: vec!["L-0500".into()],
                    ..AssetSelection::default()
                },
                serial: Some("SN-1".into()),
                ..ReviseAssets::default()
            };
            assets::revise_assets(&neighbour, request).unwrap();
        }
        true
    };
    let done = run_import(
        &fixture.office,
        long_list(&fixture),
        &mut Work::new(&mut tell),
    );
    assert_eq!(done.unwrap().result.left_out, 0);
    let asset = fixture.show("L-0500");
    assert_eq!(
        (asset.row.name.as_str(), asset.row.serial.as_str()),
        ("Thing 500", "SN-1")
    );
    fixture.assert_whole();
}

#[test]
fn while_an_import_is_open_nobody_guesses_what_the_last_action_is() {
    let fixture = Fixture::new();
    let neighbour = neighbour(&fixture);
    let request = RegisterAsset {
        tag: Some("BEFORE-1".into()),
        name: Some("Before".into()),
        ..RegisterAsset::default()
    };
    let before = assets::register_asset(&neighbour, request).unwrap();
    let named = Undo {
        action: before.action,
        as_last: true,
        confirmed: true,
    };
    let mut codes = Vec::new();
    let mut written = false;
    let mut tell = |progress: Progress| {
        in_portions(&neighbour, &progress, &mut written);
        let open = actions::unfinished(&neighbour, Nothing {}).unwrap();
        if codes.is_empty() && open.action.is_some() {
            let unsaid = Undo {
                confirmed: true,
                ..Undo::default()
            };
            for undo in [named.clone(), unsaid] {
                let refused = unwatched(|work| actions::undo(&neighbour, undo, work));
                codes.push(refused.unwrap_err().code);
            }
            let redo = unwatched(|work| actions::redo(&neighbour, Redo::default(), work));
            codes.push(redo.unwrap_err().code);
        }
        true
    };
    let imported = run_import(
        &fixture.office,
        long_list(&fixture),
        &mut Work::new(&mut tell),
    );
    assert_eq!(codes, ["action.open"; 3]);
    // What was done before is still there, and can be taken back once it is plain what is meant.
    fixture.undo(imported.unwrap().action).unwrap();
    unwatched(|work| actions::undo(&neighbour, named, work)).unwrap();
    fixture.assert_whole();
}

#[test]
fn an_import_says_where_it_differs_from_its_dry_run() {
    let fixture = Fixture::new();
    let list = file(&fixture, "list.csv", "Asset Tag,Name\nA-1,One\nA-2,Two\n");
    let (told, _) = rehearse(&fixture, &list, &kind("assets"));
    assert_eq!(told.create, 2);
    fixture.register_as(RegisterAsset {
        tag: Some("A-1".into()),
        name: Some("Another".into()),
        ..RegisterAsset::default()
    });
    let done = try_import(&fixture, &list, &kind("assets"), false).unwrap();
    assert!(done.result.differs);
    assert_eq!(
        (done.result.counts.create, done.result.counts.change),
        (1, 1)
    );
    let again = rehearse(&fixture, &list, &kind("assets"));
    assert_eq!(again.0.unchanged, 2);
    let done = try_import(&fixture, &list, &kind("assets"), false).unwrap();
    assert!(!done.result.differs);
}

#[test]
fn nothing_that_was_interrupted_is_said_as_that() {
    let fixture = Fixture::new();
    assert_eq!(unfinished(&fixture), None);
    let finished = unwatched(|work| actions::finish_unfinished(&fixture.office, Nothing {}, work));
    assert_eq!(finished.unwrap_err().code, "action.none_open");
    let taken_back =
        unwatched(|work| actions::take_back_unfinished(&fixture.office, Nothing {}, work));
    assert_eq!(taken_back.unwrap_err().code, "action.none_open");
}
