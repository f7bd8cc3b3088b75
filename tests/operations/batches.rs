//! The batch of a desk: gathered by scans, resolved by kind, confirmed as one action.

use crate::fixture::{Fixture, tags};
use inventory::{BatchAction, BatchId, BatchTerms, BlockerKind, Confirming, Cure, State};
use ledger::{BatchFile, Meant};
use operations::wire::*;
use operations::{actions, assets, batches, unwatched};

fn add(fixture: &Fixture, code: &str) -> AddedToBatch {
    let request = AddToBatch {
        candidates: vec![code.into()],
        keep_unknown: true,
    };
    batches::add_to_batch(&fixture.office, request).unwrap()
}

fn show(fixture: &Fixture) -> BatchView {
    batches::show_batch(&fixture.office, Nothing {}).unwrap()
}

fn set(fixture: &Fixture, request: SetBatch) -> BatchView {
    batches::set_batch(&fixture.office, request).unwrap()
}

fn resolve(fixture: &Fixture, kind: BlockerKind, how: Resolution) -> BatchView {
    let request = ResolveBatch {
        how,
        kind: Some(kind),
        ..ResolveBatch::default()
    };
    batches::resolve_batch(&fixture.office, request).unwrap()
}

fn list(fixture: &Fixture, text: &str) -> ListAdded {
    let request = AddListToBatch {
        text: Some(text.into()),
        file: None,
    };
    batches::add_list_to_batch(&fixture.office, request).unwrap()
}

fn confirm(fixture: &Fixture) -> Result<Done<AssetsChanged>, Failure> {
    batches::confirm_batch(&fixture.office, ConfirmBatch::default())
}

fn undo(fixture: &Fixture) -> Done<Undone> {
    unwatched(|work| {
        actions::undo(
            &fixture.office,
            Undo {
                confirmed: true,
                ..Undo::default()
            },
            work,
        )
    })
    .unwrap()
}

fn change(fixture: &Fixture, tag: &str, state: State) {
    let request = ChangeState {
        assets: tags(&[tag]),
        state,
        note: None,
    };
    assets::change_state(&fixture.office, request).unwrap();
}

fn check_out(fixture: &Fixture, tag: &str, to: &str) {
    let request = CheckOut {
        assets: tags(&[tag]),
        to: to.into(),
        ..CheckOut::default()
    };
    assets::check_out(&fixture.office, request).unwrap();
}

fn groups(batch: &BatchView) -> Vec<(BlockerKind, u32)> {
    let group = |group: &BlockerGroup| (group.kind, group.count);
    batch.blocked.iter().map(group).collect()
}

/// Sixty devices of which seven are blocked in four ways.
fn sixty() -> (Fixture, Vec<String>) {
    let fixture = Fixture::new();
    fixture.person("Ana Ruiz", "B-1");
    fixture.person("J. Okafor", "B-2");
    let mut codes: Vec<String> = (0..59)
        .map(|at| fixture.register(&format!("Device {at}")).row.tag)
        .collect();
    for tag in &codes[3..6] {
        check_out(&fixture, tag, "J. Okafor");
    }
    for tag in &codes[10..12] {
        change(&fixture, tag, State::InRepair);
    }
    change(&fixture, &codes[20], State::Retired);
    codes.insert(30, "4006381333931".into());
    (fixture, codes)
}

#[test]
fn sixty_of_which_seven_are_blocked_in_four_ways_go_out_as_one_action() {
    let (fixture, codes) = sixty();
    for code in &codes {
        add(&fixture, code);
    }
    let batch = show(&fixture);
    assert_eq!(batch.rows.len(), 60);
    assert_eq!(batch.ready, 53);
    assert_eq!(batch.action, BatchAction::CheckOut);
    assert_eq!(
        groups(&batch),
        [
            (BlockerKind::AlreadyOut, 3),
            (BlockerKind::InRepair, 2),
            (BlockerKind::Retired, 1),
            (BlockerKind::Unknown, 1)
        ]
    );
    assert_eq!(
        batch.rows[3].blocker.as_ref().unwrap().words,
        "already out to J. Okafor"
    );
    assert!(batch.missing.is_some());
    // The badge may come last, and a day is said by hand.
    add(&fixture, "B-1");
    let due = Some("2026-04-01".into());
    let batch = set(
        &fixture,
        SetBatch {
            due,
            ..SetBatch::default()
        },
    );
    assert_eq!(batch.missing, None);

    let before = fixture
        .office
        .read(|view| Ok(view.actions(100)?.len()))
        .unwrap();
    let refused = confirm(&fixture).unwrap_err();
    assert_eq!(refused.code, "batch.blocked");
    assert_eq!(refused.details.len(), 7);
    assert!(refused.message.contains("7 of 60"), "{}", refused.message);
    assert_eq!(
        show(&fixture).rows.len(),
        60,
        "a refusal leaves the batch as it was"
    );

    resolve(&fixture, BlockerKind::AlreadyOut, Resolution::CheckInFirst);
    resolve(&fixture, BlockerKind::InRepair, Resolution::CheckInFirst);
    resolve(&fixture, BlockerKind::Retired, Resolution::LeaveOut);
    let batch = resolve(&fixture, BlockerKind::Unknown, Resolution::LeaveOut);
    assert_eq!(groups(&batch), []);
    assert_eq!((batch.rows.len(), batch.ready), (58, 58));
    assert_eq!(batch.rows[3].settled, "checked in first, from J. Okafor");

    let done = confirm(&fixture).unwrap();
    assert_eq!(done.result.count, 58);
    assert_eq!(done.result.sentence, "Checked out 58 assets to Ana Ruiz");
    let after = fixture
        .office
        .read(|view| Ok(view.actions(100)?.len()))
        .unwrap();
    assert_eq!(after, before + 1, "one action");
    let out = fixture.show(&codes[3]);
    assert_eq!(out.row.holder.unwrap().name, "Ana Ruiz");
    assert_eq!(out.row.due.unwrap().to_string(), "2026-04-01");
    // The history says that it came back first.
    let request = AssetHistory {
        tag: Some(codes[3].clone()),
        ..AssetHistory::default()
    };
    let history = assets::asset_history(&fixture.office, request)
        .unwrap()
        .entries;
    let hows: Vec<&str> = history.iter().map(|entry| entry.how.as_str()).collect();
    assert_eq!(
        hows,
        ["checked_out", "checked_in", "checked_out", "registered"]
    );
    assert_eq!(fixture.show(&codes[20]).row.state, State::Retired);
    assert!(
        show(&fixture).rows.is_empty(),
        "what was confirmed is no batch any more"
    );
    assert_eq!(show(&fixture).to, None);

    undo(&fixture);
    assert_eq!(fixture.show(&codes[0]).row.state, State::InStock);
    assert_eq!(
        fixture.show(&codes[3]).row.holder.unwrap().name,
        "J. Okafor"
    );
    assert_eq!(fixture.show(&codes[10]).row.state, State::InRepair);
    let findings = operations::register::check;
    let report = unwatched(|work| findings(&fixture.office, Check::default(), work)).unwrap();
    assert!(report.problems.is_empty(), "{report:?}");
}

#[test]
fn a_batch_is_there_after_the_office_was_closed() {
    let fixture = Fixture::new();
    let tag = fixture.register("Dock").row.tag;
    fixture.person("Ana Ruiz", "B-1");
    for code in [tag.as_str(), "404", "B-1", tag.as_str()] {
        add(&fixture, code);
    }
    let before = show(&fixture);
    let folder = fixture.office.folder().to_owned();
    let again = operations::Office::open(&folder).unwrap();
    assert_eq!(batches::show_batch(&again, Nothing {}).unwrap(), before);
    assert_eq!(before.rows.len(), 2);
    assert_eq!((before.rows[0].scans, before.repeated), (2, 1));
    assert_eq!(before.to.unwrap().name, "Ana Ruiz");
}

/// The file of the batch as a program leaves it that ends between an action and letting its scans go.
fn left_behind(fixture: &Fixture, tag: &str, action: BatchId) {
    let mut file = BatchFile::open(&fixture.office.folder().join("batch.db")).unwrap();
    let id = fixture.show(tag).row.id;
    let scans = file
        .keep(0, &[(vec![tag.to_owned()], Meant::Asset(id))])
        .unwrap();
    let terms = BatchTerms {
        confirming: Some(Confirming { action, scans }),
        ..BatchTerms::default()
    };
    file.set_terms(&terms).unwrap();
}

#[test]
fn what_was_confirmed_is_let_go_also_where_the_program_ended_before() {
    let fixture = Fixture::new();
    let tag = fixture.register("Dock").row.tag;
    fixture.person("Ana Ruiz", "B-1");
    add(&fixture, &tag);
    add(&fixture, "B-1");
    let action = confirm(&fixture).unwrap().action.unwrap();
    left_behind(&fixture, &tag, action);
    assert_eq!(show(&fixture).rows.len(), 0, "they are done");

    // A confirmation that came to nothing leaves its scans where they are.
    left_behind(&fixture, &tag, BatchId(uuid::Uuid::now_v7()));
    let batch = show(&fixture);
    assert_eq!(groups(&batch), []);
    assert_eq!((batch.rows.len(), batch.action), (1, BatchAction::CheckIn));
}

#[test]
fn scans_are_taken_back_one_by_one_whom_it_goes_to_included() {
    let fixture = Fixture::new();
    let tag = fixture.register("Dock").row.tag;
    fixture.person("Ana Ruiz", "B-1");
    fixture.place("Store", None, "STORE");
    for code in ["B-1", &tag, &tag, "STORE"] {
        add(&fixture, code);
    }
    assert_eq!(show(&fixture).action, BatchAction::Move);
    let taken = batches::take_back_scan(&fixture.office, Nothing {}).unwrap();
    assert_eq!(taken.sentence, "Took back the scan of Store");
    assert_eq!(
        taken.batch.to.unwrap().name,
        "Ana Ruiz",
        "the badge before it counts again"
    );
    let taken = batches::take_back_scan(&fixture.office, Nothing {}).unwrap();
    assert_eq!((taken.batch.rows.len(), taken.batch.rows[0].scans), (1, 1));
    batches::take_back_scan(&fixture.office, Nothing {}).unwrap();
    let taken = batches::take_back_scan(&fixture.office, Nothing {}).unwrap();
    assert_eq!(taken.batch.to, None);
    let empty = batches::take_back_scan(&fixture.office, Nothing {}).unwrap_err();
    assert_eq!(empty.code, "batch.empty");
}

#[test]
fn rows_live_with_the_register() {
    let fixture = Fixture::new();
    let tag = fixture.register("Dock").row.tag;
    fixture.person("Ana Ruiz", "B-1");
    add(&fixture, &tag);
    add(&fixture, "NEW-1");
    assert_eq!(groups(&show(&fixture)), [(BlockerKind::Unknown, 1)]);
    fixture.register_as(RegisterAsset {
        name: Some("Hub".into()),
        tag: Some("NEW-1".into()),
        ..RegisterAsset::default()
    });
    assert_eq!(groups(&show(&fixture)), []);
    // What happens in between is seen by the confirmation itself.
    add(&fixture, "B-1");
    check_out(&fixture, &tag, "Ana Ruiz");
    assert_eq!(groups(&show(&fixture)), [(BlockerKind::AlreadyOut, 1)]);
    assert_eq!(confirm(&fixture).unwrap_err().code, "batch.blocked");
    assert_eq!(fixture.show("NEW-1").row.state, State::InStock);
}

#[test]
fn lists_are_one_a_line_or_the_column_that_is_known() {
    let fixture = Fixture::new();
    let one = fixture.register("Dock").row.tag;
    let two = fixture.register("Hub").row.tag;
    let added = list(&fixture, &format!("{one}\r\n\r\n  {two}\n{one}\n404-A\n"));
    assert_eq!(
        added.sentence,
        "4 codes: 3 added, 1 repeated, 1 not one thing on the register"
    );
    batches::clear_batch(&fixture.office, Nothing {}).unwrap();
    let table = format!("Model;Seriennummer;Inventarnummer\nDock;X1;{one}\nHub;X2;{two}\n");
    assert_eq!(list(&fixture, &table).added, 2);
    batches::clear_batch(&fixture.office, Nothing {}).unwrap();
    // From a spreadsheet, without names of columns, beside formulas.
    assert_eq!(
        list(&fixture, &format!("=1+1\t{one}\n=cmd|x\t{two}")).added,
        2
    );
    for nothing in ["", " \n \n"] {
        let request = AddListToBatch {
            text: Some(nothing.into()),
            file: None,
        };
        batches::add_list_to_batch(&fixture.office, request).unwrap_err();
    }
    assert_eq!(show(&fixture).rows.len(), 2);
}

#[test]
fn every_line_of_a_list_is_accounted_for() {
    let (fixture, tags) = sixty();
    let text = format!(
        "No;Code;Kind;When\n1;{0};QR;10:00\n2;{1};QR;10:01\n3;{0};QR;10:02\n4;NOBODY-1;QR;10:03\n5;;QR;10:04\n;;;\n\n",
        tags[0], tags[1]
    );
    let added = list(&fixture, &text);
    assert_eq!(
        (added.codes, added.added, added.repeated, added.unknown),
        (4, 3, 1, 1)
    );
    assert_eq!(
        (added.unread, added.unreadable, added.empty),
        (vec!["line 6".to_owned()], 1, 2)
    );
    assert_eq!(added.column.as_deref(), Some("Code"));
    // The terminal's own number stands first, and is no code.
    let terminal = format!(
        "001,{},CODE-128,2026/11/25,10:01:02\r\n001,{},CODE-128,2026/11/25,10:01:09\r\n",
        tags[2], tags[3]
    );
    assert_eq!(list(&fixture, &terminal).added, 2);
}

#[test]
fn what_stands_in_the_way_depends_on_the_action() {
    let fixture = Fixture::new();
    fixture.person("Ana Ruiz", "B-1");
    let store = fixture.place("Store", None, "STORE");
    let here = fixture.register_as(RegisterAsset {
        name: Some("Hub".into()),
        place: Some("STORE".into()),
        ..RegisterAsset::default()
    });
    let out = fixture.register("Hub").row.tag;
    check_out(&fixture, &out, "Ana Ruiz");
    for code in [&here.row.tag, &out] {
        add(&fixture, code);
    }
    let action = |action, state| {
        let request = SetBatch {
            action: Some(action),
            state,
            ..SetBatch::default()
        };
        groups(&set(&fixture, request))
    };
    assert_eq!(
        action(BatchAction::CheckIn, None),
        [(BlockerKind::AlreadyInStock, 1)]
    );
    assert_eq!(action(BatchAction::Move, None), []);
    add(&fixture, "STORE");
    assert_eq!(groups(&show(&fixture)), [(BlockerKind::AlreadyThere, 1)]);
    assert_eq!(
        action(BatchAction::Retire, None),
        [(BlockerKind::AlreadyOut, 1)]
    );
    let group = &show(&fixture).blocked[0];
    assert_eq!(group.cures, [Cure::CheckInFirst]);
    resolve(&fixture, BlockerKind::AlreadyOut, Resolution::CheckInFirst);
    let done = confirm(&fixture).unwrap();
    assert_eq!(done.result.sentence, "2 assets: retired");
    assert_eq!(fixture.show(&out).row.state, State::Retired);
    assert_eq!(store.name, "Store");
    // It came back on the way to the scrap: that is no hand-over to anybody.
    let request = AssetHistory {
        tag: Some(out),
        ..AssetHistory::default()
    };
    let entries = assets::asset_history(&fixture.office, request)
        .unwrap()
        .entries;
    let with_receipt = |how: &str| {
        entries
            .iter()
            .find(|one| one.how == how)
            .unwrap()
            .has_receipt
    };
    assert!(with_receipt("checked_out") && !with_receipt("checked_in"));
}

#[test]
fn a_code_that_could_be_two_things_waits_for_a_person() {
    let fixture = Fixture::new();
    let one = fixture.register_as(RegisterAsset {
        name: Some("Hub".into()),
        tag: Some("SAME-1".into()),
        ..RegisterAsset::default()
    });
    fixture.register_as(RegisterAsset {
        name: Some("Hub".into()),
        serial: Some("SAME-1".into()),
        ..RegisterAsset::default()
    });
    let added = add(&fixture, "SAME-1");
    assert_eq!(added.verdict.outcome, ScanOutcome::Choice);
    let batch = show(&fixture);
    assert_eq!(groups(&batch), [(BlockerKind::Ambiguous, 1)]);
    let request = ResolveBatch {
        how: Resolution::Choose,
        rows: vec![batch.rows[0].row],
        asset: Some(one.row.id),
        ..ResolveBatch::default()
    };
    let batch = batches::resolve_batch(&fixture.office, request).unwrap();
    assert_eq!(batch.rows[0].asset.as_ref().unwrap().row.tag, "SAME-1");
    assert_eq!(groups(&batch), []);
}

#[test]
fn a_damaged_batch_keeps_nobody_from_the_register() {
    let fixture = Fixture::new();
    let folder = fixture.office.folder().to_owned();
    std::fs::write(folder.join("batch.db"), "this is no database, and longer than a page header of a hundred bytes would be, so that it is read as one and refused").unwrap();
    let failure = batches::show_batch(&fixture.office, Nothing {}).unwrap_err();
    assert_eq!(failure.code, "batch.unreadable");
    fixture.register("Dock");
}

#[test]
fn what_an_open_stocktake_expects_goes_only_when_a_person_says_so() {
    let fixture = Fixture::new();
    fixture.place("Store", None, "STORE");
    fixture.person("Ana Ruiz", "B-1");
    let here = fixture.register_as(RegisterAsset {
        name: Some("Hub".into()),
        place: Some("STORE".into()),
        ..RegisterAsset::default()
    });
    let request = OpenStocktake {
        name: Some("Year end".into()),
        scope: Some(StocktakeScopeRequest {
            places: Some(vec!["STORE".into()]),
            ..StocktakeScopeRequest::default()
        }),
        ..OpenStocktake::default()
    };
    operations::stocktakes::open_stocktake(&fixture.office, request).unwrap();
    for code in [here.row.tag.as_str(), "B-1"] {
        add(&fixture, code);
    }
    let batch = show(&fixture);
    assert_eq!(groups(&batch), [(BlockerKind::OnStocktake, 1)]);
    assert_eq!(
        batch.rows[0].blocker.as_ref().unwrap().words,
        "on the open stocktake Year end"
    );
    assert_eq!(confirm(&fixture).unwrap_err().code, "batch.blocked");
    resolve(&fixture, BlockerKind::OnStocktake, Resolution::GoOn);
    assert_eq!(confirm(&fixture).unwrap().result.count, 1);
}
