//! What has to come back with a thing, and what did.

use crate::fixture::{Fixture, tags};
use inventory::BatchAction;
use operations::wire::*;
use operations::{actions, assets, batches, checklists, receipts, unwatched};
use std::process::Command;

fn of_category(fixture: &Fixture, tag: &str, category: &str) {
    fixture.register_as(RegisterAsset {
        tag: Some(tag.into()),
        model: Some(ModelChoice {
            name: Some(format!("Model of {category}")),
            category: Some(category.into()),
            ..ModelChoice::default()
        }),
        ..RegisterAsset::default()
    });
}

fn set(fixture: &Fixture, category: &str, items: &[&str]) -> Result<Done<ChecklistView>, Failure> {
    let request = SetChecklist {
        category: category.into(),
        items: items.iter().map(|&item| item.to_owned()).collect(),
    };
    checklists::set_checklist(&fixture.office, request)
}

fn out(fixture: &Fixture, which: &[&str]) {
    let request = CheckOut {
        assets: tags(which),
        to: "Ana Ruiz".into(),
        ..CheckOut::default()
    };
    assets::check_out(&fixture.office, request).unwrap();
}

fn said(item: &str, returned: bool, assets: Option<Vec<inventory::AssetId>>) -> ItemReturned {
    ItemReturned {
        item: item.into(),
        returned,
        assets,
    }
}

fn back(
    fixture: &Fixture,
    which: &[&str],
    checklist: Vec<ItemReturned>,
) -> Result<Done<AssetsChanged>, Failure> {
    let request = CheckIn {
        assets: tags(which),
        checklist: Some(checklist),
        ..CheckIn::default()
    };
    assets::check_in(&fixture.office, request)
}

/// Two laptops, a monitor and a thing of no category are out.
fn four_out() -> Fixture {
    let fixture = Fixture::new();
    fixture.person("Ana Ruiz", "B-17");
    for (tag, category) in [("L-1", "Laptop"), ("L-2", "laptop"), ("M-1", "Monitor")] {
        of_category(&fixture, tag, category);
    }
    fixture.register_as(RegisterAsset {
        tag: Some("X-1".into()),
        name: Some("Ladder".into()),
        ..RegisterAsset::default()
    });
    set(&fixture, "Laptop", &["Charger", "Dock"]).unwrap();
    set(&fixture, "Monitor", &["Cable"]).unwrap();
    out(&fixture, &["L-1", "L-2", "M-1", "X-1"]);
    fixture
}

fn changes(fixture: &Fixture, tag: &str) -> Vec<(String, String)> {
    let request = AssetHistory {
        tag: Some(tag.into()),
        ..AssetHistory::default()
    };
    let history = assets::asset_history(&fixture.office, request).unwrap();
    let ticked = history.entries[0].changes.iter();
    ticked
        .filter(|change| change.field == "checklist")
        .map(|change| (change.label.clone(), change.new.clone()))
        .collect()
}

#[test]
fn what_did_not_come_back_is_on_the_card_in_the_history_and_on_the_receipt() {
    let fixture = four_out();
    let request = ChecklistOf {
        assets: tags(&["L-1", "L-2", "M-1", "X-1"]),
    };
    let asked = checklists::checklist_of(&fixture.office, request).unwrap();
    let asked: Vec<(&str, usize)> = asked
        .iter()
        .map(|item| (item.item.as_str(), item.assets.len()))
        .collect();
    assert_eq!(asked, [("Charger", 2), ("Dock", 2), ("Cable", 1)]);

    let second = fixture.show("L-2").row.id;
    let answers = vec![
        said("charger", true, None),
        said("Dock", false, Some(vec![second])),
    ];
    let done = back(&fixture, &["L-1", "L-2", "M-1", "X-1"], answers).unwrap();
    let pair = |label: &str, new: &str| (label.to_owned(), new.to_owned());
    assert_eq!(
        changes(&fixture, "L-1"),
        [pair("Came back with", "Charger")]
    );
    assert_eq!(
        changes(&fixture, "L-2"),
        [pair("Came back with", "Charger"), pair("Missing", "Dock")]
    );
    assert_eq!(changes(&fixture, "M-1"), [], "nobody looked at the cable");
    assert_eq!(fixture.show("L-2").missing, ["Dock"]);
    assert_eq!(fixture.show("L-1").missing, Vec::<String>::new());

    let file = fixture.path("back.pdf");
    let request = MakeReceipt {
        action: done.action,
        out: FileRef::from(file.clone()),
    };
    receipts::make_receipt(&fixture.office, request).unwrap();
    let read = Command::new("pdftotext")
        .args(["-layout", &file, "-"])
        .output();
    let text = String::from_utf8(read.expect("pdftotext").stdout).unwrap();
    assert!(text.contains("Without: Dock"), "{text}");
    assert_eq!(text.matches("With: Charger").count(), 2, "{text}");

    // Undone, the check-in never was, and what was missing before it counts again.
    unwatched(|work| actions::undo(&fixture.office, Undo::default(), work)).unwrap();
    assert_eq!(fixture.show("L-2").missing, Vec::<String>::new());
    back(&fixture, &["L-2"], vec![said("Dock", true, None)]).unwrap();
    assert_eq!(fixture.show("L-2").missing, Vec::<String>::new());
    let report =
        unwatched(|work| operations::register::check(&fixture.office, Check::default(), work))
            .unwrap();
    assert!(report.clean, "{report:?}");
}

#[test]
fn a_slip_is_refused_and_nothing_is_taken_back() {
    let fixture = four_out();
    let slip = back(&fixture, &["L-1"], vec![said("Cable", true, None)]).unwrap_err();
    assert_eq!(slip.code, "checklist.no_item");
    assert!(fixture.show("L-1").can_check_in);
    let long = set(&fixture, "Laptop", &["x".repeat(61).as_str()]).unwrap_err();
    assert_eq!(long.code, "checklist.long_item");
    set(&fixture, "Monitor", &[]).unwrap();
    let lists = checklists::list_checklists(&fixture.office, Nothing {}).unwrap();
    assert_eq!(lists.len(), 1);
    // A checklist is a setting like others: undo brings the one before back.
    unwatched(|work| actions::undo(&fixture.office, Undo::default(), work)).unwrap();
    let lists = checklists::list_checklists(&fixture.office, Nothing {}).unwrap();
    assert_eq!(lists.len(), 2);
}

#[test]
fn a_batch_is_ticked_off_too() {
    let fixture = four_out();
    for code in ["L-1", "M-1"] {
        let request = AddToBatch {
            candidates: vec![code.into()],
            keep_unknown: true,
        };
        batches::add_to_batch(&fixture.office, request).unwrap();
    }
    let request = SetBatch {
        action: Some(BatchAction::CheckIn),
        checklist: Some(vec![
            said("Charger", false, None),
            said("Cable", true, None),
        ]),
        ..SetBatch::default()
    };
    batches::set_batch(&fixture.office, request).unwrap();
    let done = batches::confirm_batch(&fixture.office, ConfirmBatch::default()).unwrap();
    assert_eq!(done.result.count, 2);
    assert_eq!(fixture.show("L-1").missing, ["Charger"]);
    let pair = ("Came back with".to_owned(), "Cable".to_owned());
    assert_eq!(changes(&fixture, "M-1"), [pair]);
}
