//! Taking back and doing again, with the rules of every noun, and what asks first.

use crate::fixture::{Fixture, tags};
use crate::imports::{everything, import_assets};
use chrono::NaiveDate;
use inventory::{BatchId, State};
use operations::wire::*;
use operations::{actions, assets, batches, bookings, kept_codes, kits, people, places, unwatched};

fn day(day: u32) -> NaiveDate {
    NaiveDate::from_ymd_opt(2026, 3, day).unwrap()
}

fn tagged(fixture: &Fixture, tag: &str) -> Done<AssetRegistered> {
    let request = RegisterAsset {
        tag: Some(tag.into()),
        name: Some("Projector".into()),
        ..RegisterAsset::default()
    };
    assets::register_asset(&fixture.office, request).unwrap()
}

fn out(fixture: &Fixture, tag: &str, to: &str, due: Option<u32>) -> Done<AssetsChanged> {
    let request = CheckOut {
        assets: tags(&[tag]),
        to: to.into(),
        due: due.map(day),
        ..CheckOut::default()
    };
    assets::check_out(&fixture.office, request).unwrap()
}

fn book(fixture: &Fixture, tag: &str, person: &str, from: u32) -> Done<Recorded<BookingView>> {
    let request = RecordBooking {
        tag: Some(tag.into()),
        person: person.into(),
        from: Some(day(from)),
        ..RecordBooking::default()
    };
    bookings::record_booking(&fixture.office, request).unwrap()
}

/// The code with which a redo of this is refused once it was taken back and something happened.
fn refused(
    fixture: &Fixture,
    action: Option<BatchId>,
    meanwhile: impl FnOnce(&Fixture),
) -> Failure {
    fixture.undo(action).unwrap();
    meanwhile(fixture);
    let before = fixture
        .office
        .read(|view| Ok(view.journal_size()?))
        .unwrap();
    let failure = fixture.redo(action).unwrap_err();
    let after = fixture
        .office
        .read(|view| Ok(view.journal_size()?))
        .unwrap();
    assert_eq!(before, after, "{failure}");
    fixture.assert_whole();
    failure
}

#[test]
fn an_import_of_five_hundred_goes_and_comes_as_often_as_one_likes() {
    let fixture = Fixture::new();
    // Whoever works here stays when what they did is taken back.
    fixture.person("Kim Berg", "B-1");
    let empty = everything(&fixture);
    let mut text = String::from("Tag;Name;Serial;Location;Checked out to\n");
    for at in 0..500 {
        text.push_str(&format!(
            "D-{at:04};Device;SN-{at:04};Room {};Person {}\n",
            at % 7,
            at % 9
        ));
    }
    let done = import_assets(&fixture, &text);
    assert_eq!(done.result.counts.create, 500);
    let full = everything(&fixture);
    let shown = |text: String| {
        // Only the journal grows, and that it was changed is true.
        let grows = |line: &str| line.contains("\"entries\"") || line.contains("\"changed_at\"");
        let lines = text.lines().filter(|line| !grows(line));
        lines.collect::<Vec<_>>().join("\n")
    };
    // The question, with name and figure, and nothing done without an answer.
    let ask = Undo::default();
    let failure = unwatched(|work| actions::undo(&fixture.office, ask, work)).unwrap_err();
    assert_eq!(failure.code, "action.confirm");
    assert!(
        failure.message.contains("500") && failure.message.contains("assets.csv"),
        "{failure}"
    );
    let latest = actions::latest_action(&fixture.office, Nothing {}).unwrap();
    let (undo, redo) = (latest.undo.unwrap(), latest.redo);
    assert!(undo.asks_first && undo.things >= 500 && redo.is_none());
    for _ in 0..2 {
        fixture.minutes(60);
        fixture.undo(None).unwrap();
        assert_eq!(shown(everything(&fixture)), shown(empty.clone()));
        let latest = actions::latest_action(&fixture.office, Nothing {}).unwrap();
        assert!(latest.redo.unwrap().asks_first);
        let ask = Redo::default();
        let failure = unwatched(|work| actions::redo(&fixture.office, ask, work)).unwrap_err();
        assert_eq!(failure.code, "action.confirm");
        fixture.minutes(60);
        fixture.redo(None).unwrap();
        assert!(
            shown(everything(&fixture)) == shown(full.clone()),
            "it came back otherwise"
        );
    }
}

#[test]
fn twenty_things_within_ten_minutes_do_not_ask() {
    let fixture = Fixture::new();
    let registered: Vec<String> = (0..21)
        .map(|at| fixture.register(&format!("Device {at}")).row.tag)
        .collect();
    fixture.person("Ana Ruiz", "B-1");
    let go = |count: usize| {
        let tags: Vec<&str> = registered.iter().take(count).map(String::as_str).collect();
        let request = CheckOut {
            assets: crate::fixture::tags(&tags),
            to: "Ana Ruiz".into(),
            ..CheckOut::default()
        };
        assets::check_out(&fixture.office, request).unwrap();
    };
    let undo = || unwatched(|work| actions::undo(&fixture.office, Undo::default(), work));
    let redo = || unwatched(|work| actions::redo(&fixture.office, Redo::default(), work));
    go(20);
    fixture.minutes(10);
    undo().unwrap();
    fixture.minutes(10);
    redo().unwrap();
    // The ten minutes count from when it was done last.
    fixture.minutes(10);
    undo().unwrap();
    fixture.minutes(11);
    assert_eq!(redo().unwrap_err().code, "action.confirm");
    go(1);
    fixture.minutes(11);
    let failure = undo().unwrap_err();
    assert_eq!(failure.code, "action.confirm");
    assert!(failure.message.contains("11 minutes ago"), "{failure}");
    fixture.undo(None).unwrap();
    go(21);
    assert_eq!(undo().unwrap_err().code, "action.confirm");
    fixture.undo(None).unwrap();
    assert_eq!(redo().unwrap_err().code, "action.confirm");
    fixture.redo(None).unwrap();
    fixture.assert_whole();
}

#[test]
fn a_desk_that_did_something_else_has_nothing_to_do_again_but_the_history_has() {
    let fixture = Fixture::new();
    fixture.person("Ana Ruiz", "B-1");
    tagged(&fixture, "K-1");
    let done = out(&fixture, "K-1", "Ana Ruiz", Some(20));
    let before = fixture.show("K-1");
    fixture.undo(None).unwrap();
    tagged(&fixture, "K-2");
    let failure = fixture.redo(None).unwrap_err();
    assert_eq!(failure.code, "action.none");
    assert_eq!(
        actions::latest_action(&fixture.office, Nothing {})
            .unwrap()
            .redo,
        None
    );
    let history = || {
        let request = AssetHistory {
            tag: Some("K-1".into()),
            ..AssetHistory::default()
        };
        assets::asset_history(&fixture.office, request)
            .unwrap()
            .entries
    };
    let entry = history().into_iter().find(|entry| entry.can_redo).unwrap();
    assert_eq!(Some(entry.action), done.action);
    fixture.days(2);
    let again = fixture.redo(Some(entry.action)).unwrap();
    assert_eq!(
        again.result.sentence,
        "Did again: Checked out K-1 to Ana Ruiz"
    );
    // With the day it went out, not the day of the redo.
    let now = fixture.show("K-1");
    assert_eq!(
        (&now.row.due, &now.row.out_since),
        (&before.row.due, &before.row.out_since)
    );
    let told = history();
    assert!(told[0].is_redo && told.iter().all(|entry| !entry.can_redo));
    let recent = actions::recent_actions(&fixture.office, RecentActions::default()).unwrap();
    assert!(recent[0].is_redo && recent[0].can_undo && !recent[0].can_redo);
    let first = recent
        .iter()
        .find(|one| Some(one.id) == done.action)
        .unwrap();
    assert!(!first.undone && first.has_receipt);
    fixture.assert_whole();
}

#[test]
fn what_a_rule_forbids_by_now_is_not_done_again() {
    let fixture = Fixture::new();
    fixture.person("Ana Ruiz", "B-1");
    fixture.person("Bo Lind", "B-2");
    tagged(&fixture, "K-1");
    // Somebody else booked the days.
    let done = out(&fixture, "K-1", "Ana Ruiz", Some(20));
    let failure = refused(&fixture, done.action, |fixture| {
        book(fixture, "K-1", "Bo Lind", 18);
    });
    assert_eq!(failure.code, "action.forbidden");
    // A booking, and another on its day since.
    let booked = book(&fixture, "K-1", "Ana Ruiz", 25);
    let failure = refused(&fixture, booked.action, |fixture| {
        book(fixture, "K-1", "Bo Lind", 25);
    });
    assert_eq!(failure.code, "action.forbidden");
    // A badge that is somebody else's by now.
    let request = RecordPerson {
        name: "Cleo Sand".into(),
        badge: Some("B-3".into()),
        ..RecordPerson::default()
    };
    let cleo = people::record_person(&fixture.office, request).unwrap();
    let failure = refused(&fixture, cleo.action, |fixture| {
        fixture.person("Dee Tan", "B-3");
    });
    assert_eq!(failure.code, "action.forbidden");
    // A name beside its like, a kit's name, a code.
    let request = RecordPlace {
        name: "Store".into(),
        ..RecordPlace::default()
    };
    let store = places::record_place(&fixture.office, request.clone()).unwrap();
    let failure = refused(&fixture, store.action, |fixture| {
        places::record_place(&fixture.office, request).unwrap();
    });
    assert_eq!(failure.code, "action.forbidden");
    let request = RecordKit {
        name: Some("Beamer".into()),
        assets: Some(tags(&["K-1"])),
        ..RecordKit::default()
    };
    let kit = kits::record_kit(&fixture.office, request.clone()).unwrap();
    let failure = refused(&fixture, kit.action, |fixture| {
        kits::record_kit(&fixture.office, request).unwrap();
    });
    assert_eq!(failure.code, "action.forbidden");
    tagged(&fixture, "K-2");
    let keep = |tag: &str| KeepCode {
        tag: Some(tag.into()),
        code: "MAKER-1".into(),
        ..KeepCode::default()
    };
    let kept = kept_codes::keep_code(&fixture.office, keep("K-1")).unwrap();
    let failure = refused(&fixture, kept.action, |fixture| {
        kept_codes::keep_code(&fixture.office, keep("K-2")).unwrap();
    });
    assert_eq!(failure.code, "action.forbidden");
    // A tag given to another since, and one a former tag still finds.
    let third = tagged(&fixture, "K-3");
    let failure = refused(&fixture, third.action, |fixture| {
        tagged(fixture, "K-3");
    });
    assert_eq!(failure.code, "action.forbidden");
    assert!(failure.message.contains("K-3"), "{failure}");
    // Whoever it would go to was erased.
    let request = RecordPerson {
        name: "Eve Moss".into(),
        ..RecordPerson::default()
    };
    let eve = people::record_person(&fixture.office, request)
        .unwrap()
        .result
        .record;
    let done = out(&fixture, "K-2", "Eve Moss", None);
    let failure = refused(&fixture, done.action, |fixture| {
        let request = ErasePerson {
            id: eve.id,
            confirm_name: "Eve Moss".into(),
        };
        people::erase_person(&fixture.office, request).unwrap();
    });
    assert_eq!(failure.code, "action.forbidden");
}

#[test]
fn a_batch_goes_back_and_comes_again_whole() {
    let fixture = Fixture::new();
    fixture.person("Ana Ruiz", "B-1");
    for tag in ["K-1", "K-2", "K-3"] {
        tagged(&fixture, tag);
    }
    for code in ["K-1", "K-2", "K-3", "B-1"] {
        let request = AddToBatch {
            candidates: vec![code.into()],
            ..AddToBatch::default()
        };
        batches::add_to_batch(&fixture.office, request).unwrap();
    }
    let done = batches::confirm_batch(&fixture.office, ConfirmBatch::default()).unwrap();
    let states = || ["K-1", "K-2", "K-3"].map(|tag| fixture.show(tag).row.state);
    assert_eq!(states(), [State::CheckedOut; 3]);
    fixture.undo(done.action).unwrap();
    assert_eq!(states(), [State::InStock; 3]);
    fixture.redo(None).unwrap();
    assert_eq!(states(), [State::CheckedOut; 3]);
    fixture.assert_whole();
}

#[test]
fn an_undo_keeps_no_sentence_and_names_nobody_in_the_journal() {
    let fixture = Fixture::new();
    fixture.person("Ana to Ruiz", "B-1");
    tagged(&fixture, "K-1");
    out(&fixture, "K-1", "B-1", None);
    let undone = fixture.undo(None).unwrap();
    assert_eq!(
        undone.result.sentence,
        "Took back: Checked out K-1 to Ana to Ruiz"
    );
    let recent = actions::recent_actions(&fixture.office, RecentActions::default()).unwrap();
    assert_eq!(recent[0].sentence, undone.result.sentence);
    let subject = |at: u32| {
        let records = fixture.office.read(|view| Ok(view.actions(at)?)).unwrap();
        records.last().unwrap().subject.clone()
    };
    assert_eq!(subject(1), "");
    fixture.redo(None).unwrap();
    assert_eq!(subject(1), "");
}
