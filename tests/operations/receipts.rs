//! Receipts: what changed hands, as it was then, the same whenever it is made.

use crate::fixture::Fixture;
use chrono::NaiveDate;
use inventory::Condition;
use operations::wire::*;
use operations::{
    Office, Work, actions, assets, models, people, receipts, register, signatures, unwatched,
};
use std::process::Command;

fn out(office: &Office, tags: &[&str], to: &str, due: Option<NaiveDate>) -> Done<AssetsChanged> {
    let request = CheckOut {
        assets: tagged(tags),
        to: to.into(),
        due,
        note: Some("for the trade fair".into()),
        ..CheckOut::default()
    };
    assets::check_out(office, request).unwrap()
}

fn tagged(tags: &[&str]) -> AssetSelection {
    AssetSelection {
        tags: tags.iter().map(|&tag| tag.to_owned()).collect(),
        ..AssetSelection::default()
    }
}

fn receipt(fixture: &Fixture, request: MakeReceipt, name: &str) -> Vec<u8> {
    let out = FileRef::from(fixture.path(name));
    let made = receipts::make_receipt(&fixture.office, MakeReceipt { out, ..request }).unwrap();
    // On paper as in the answer, where a check finds it.
    let head = made.head.unwrap();
    assert!(text(fixture, name).contains(&head.short), "{head:?}");
    let request = Check {
        against: Some(head.short),
    };
    let check = |work: &mut Work<'_>| register::check(&fixture.office, request.clone(), work);
    assert!(unwatched(check).unwrap().clean);
    std::fs::read(fixture.path(name)).unwrap()
}

pub fn text(fixture: &Fixture, name: &str) -> String {
    let said = Command::new("pdftotext")
        .args(["-layout", &fixture.path(name), "-"])
        .output()
        .unwrap();
    assert!(said.status.success());
    String::from_utf8(said.stdout).unwrap()
}

fn of(action: inventory::BatchId) -> MakeReceipt {
    MakeReceipt {
        action: Some(action),
        ..MakeReceipt::default()
    }
}

#[test]
fn a_receipt_made_again_is_the_same_whatever_changed_since() {
    let fixture = Fixture::new();
    let office = &fixture.office;
    let ana = fixture.person("Ana Ruiz", "B-17");
    fixture.place("Store", None, "STORE");
    let laptop = fixture.register_as(RegisterAsset {
        tag: Some("K-1".into()),
        serial: Some("PF4ABC".into()),
        model: Some(ModelChoice {
            name: Some("ThinkPad T14".into()),
            manufacturer: Some("Lenovo".into()),
            category: Some("Laptop".into()),
            ..ModelChoice::default()
        }),
        ..RegisterAsset::default()
    });
    fixture.register_as(RegisterAsset {
        tag: Some("K-2".into()),
        name: Some("Projector of the big hall".into()),
        ..RegisterAsset::default()
    });
    let due = NaiveDate::from_ymd_opt(2026, 4, 30);
    let action = out(office, &["K-1", "K-2"], "Ana Ruiz", due)
        .action
        .unwrap();
    let first = receipt(&fixture, of(action), "a.pdf");
    let said = text(&fixture, "a.pdf");
    for words in [
        "Hand-over receipt",
        "Ana Ruiz",
        "30 Apr 2026",
        "K-1",
        "PF4ABC",
        "Lenovo ThinkPad T14",
        "Projector of the big hall",
        "for the trade fair",
        "Page 1 of 1",
    ] {
        assert!(said.contains(words), "{words} in {said}");
    }

    fixture.days(2);
    models::record_model(
        office,
        RecordModel {
            id: laptop.row.model.map(|model| model.id),
            name: "Renamed since".into(),
            ..RecordModel::default()
        },
    )
    .unwrap();
    people::record_person(
        office,
        RecordPerson {
            id: Some(ana.id),
            name: "Ana Ruiz-Meyer".into(),
            ..RecordPerson::default()
        },
    )
    .unwrap();
    let back = CheckIn {
        assets: tagged(&["K-1", "K-2"]),
        place: Some("STORE".into()),
        condition: Some(Condition::Worn),
        ..CheckIn::default()
    };
    let back = assets::check_in(office, back).unwrap().action.unwrap();
    assert!(first == receipt(&fixture, of(action), "b.pdf"));

    receipt(&fixture, MakeReceipt::default(), "c.pdf");
    let said = text(&fixture, "c.pdf");
    for words in [
        "Return receipt",
        "Ana Ruiz-Meyer",
        "Worn",
        "Store",
        "Renamed since",
    ] {
        assert!(said.contains(words), "{words} in {said}");
    }
    assert!(said.contains(&back.to_string()));
}

#[test]
fn somebody_erased_is_named_no_more() {
    let fixture = Fixture::new();
    let ana = fixture.person("Ana Ruiz", "B-17");
    fixture.register("Projector");
    let action = out(&fixture.office, &["IT0000014"], "Ana Ruiz", None);
    let action = action.action.unwrap();
    let back = CheckIn {
        assets: tagged(&["IT0000014"]),
        ..CheckIn::default()
    };
    assets::check_in(&fixture.office, back).unwrap();
    let erase = ErasePerson {
        id: ana.id,
        confirm_name: "Ana Ruiz".into(),
    };
    people::erase_person(&fixture.office, erase).unwrap();
    receipt(&fixture, of(action), "a.pdf");
    let said = text(&fixture, "a.pdf");
    assert!(
        said.contains("Erased person") && !said.contains("Ruiz"),
        "{said}"
    );
}

#[test]
fn several_people_who_return_things_are_each_named() {
    let fixture = Fixture::new();
    for (name, tag) in [("Ana Ruiz", "K-1"), ("Bo Lind", "K-2")] {
        fixture.person(name, "");
        fixture.register_as(RegisterAsset {
            tag: Some(tag.into()),
            name: Some("Thing".into()),
            ..RegisterAsset::default()
        });
        out(&fixture.office, &[tag], name, None);
    }
    let back = CheckIn {
        assets: tagged(&["K-1", "K-2"]),
        ..CheckIn::default()
    };
    assets::check_in(&fixture.office, back).unwrap();
    receipt(&fixture, MakeReceipt::default(), "a.pdf");
    let said = text(&fixture, "a.pdf");
    assert!(
        said.contains("From Ana Ruiz") && said.contains("From Bo Lind"),
        "{said}"
    );
}

#[test]
fn what_has_no_receipt_is_refused_and_writes_nothing() {
    let fixture = Fixture::new();
    let office = &fixture.office;
    let refused = |request: MakeReceipt| {
        let out = FileRef::from(fixture.path("no.pdf"));
        let failure = receipts::make_receipt(office, MakeReceipt { out, ..request }).unwrap_err();
        assert!(!std::path::Path::new(&fixture.path("no.pdf")).exists());
        failure.code
    };
    assert_eq!(refused(MakeReceipt::default()), "receipt.none");
    fixture.person("Ana Ruiz", "");
    fixture.register("Thing");
    let last = || {
        let mut all = actions::recent_actions(office, RecentActions::default()).unwrap();
        all.remove(0)
    };
    assert!(!last().has_receipt);
    assert_eq!(refused(of(last().id)), "receipt.not_a_hand_over");
    let action = out(office, &["IT0000014"], "Ana Ruiz", None)
        .action
        .unwrap();
    let entry = || {
        let request = AssetHistory {
            tag: Some("IT0000014".into()),
            ..AssetHistory::default()
        };
        let history = assets::asset_history(office, request).unwrap();
        let mut entries = history.entries.into_iter();
        entries.find(|entry| entry.action == action).unwrap()
    };
    assert!(last().has_receipt && entry().has_receipt);
    unwatched(|work| actions::undo(office, Undo::default(), work)).unwrap();
    assert_eq!(refused(of(action)), "receipt.taken_back");
    assert!(!last().has_receipt && !entry().has_receipt);
}

#[test]
fn sixty_long_names_go_over_pages_and_a_signature_is_drawn() {
    let fixture = Fixture::new();
    let office = &fixture.office;
    fixture.person("אנה רואיז בן־דוד", "B-17");
    let mut tags = Vec::new();
    for number in 0..60 {
        let tag = format!("K-{number:03}");
        let name = match number % 3 {
            0 => format!("Item {number} {}", "with a very long name ".repeat(9)),
            1 => format!("{number} {}", "שולחן עבודה מתכוונן עם מגירה ".repeat(7)),
            _ => format!("Display {number}"),
        };
        fixture.register_as(RegisterAsset {
            tag: Some(tag.clone()),
            serial: Some(format!("SN{number:020}")),
            name: Some(name),
            ..RegisterAsset::default()
        });
        tags.push(tag);
    }
    let tags: Vec<&str> = tags.iter().map(String::as_str).collect();
    let action = out(office, &tags, "B-17", NaiveDate::from_ymd_opt(2026, 9, 1));
    let action = action.action.unwrap();
    let plain = receipt(&fixture, of(action), "plain.pdf");
    let wave = (0..200).map(|x| (x as f32, (x as f32 / 9.0).sin() * 30.0));
    let signature = Some(SignatureStrokes {
        strokes: vec![wave.collect(), vec![(20.0, -10.0), (90.0, 40.0)], vec![]],
    });
    let sign = SignReceipt {
        action: Some(action),
        signature,
        file: None,
    };
    signatures::sign_receipt(office, sign).unwrap();
    let signed = receipt(&fixture, of(action), "signed.pdf");
    assert!(signed.len() > plain.len());
    let said = text(&fixture, "signed.pdf");
    for tag in tags {
        assert!(said.contains(tag), "{tag}");
    }
    assert!(said.contains("Page 1 of"), "{said}");
    if let Ok(folder) = std::env::var("TAGDESK_KEEP") {
        std::fs::copy(fixture.path("signed.pdf"), format!("{folder}/signed.pdf")).unwrap();
    }
}

#[test]
fn what_was_handed_on_has_a_receipt_from_one_person_to_the_next() {
    let fixture = Fixture::new();
    let office = &fixture.office;
    fixture.person("Ana Ruiz", "B-17");
    fixture.person("Cem Kaya", "B-18");
    fixture.person("Ben Okafor", "B-19");
    for tag in ["K-1", "K-2"] {
        fixture.register_as(RegisterAsset {
            tag: Some(tag.into()),
            name: Some("Laptop".into()),
            ..RegisterAsset::default()
        });
    }
    out(office, &["K-1"], "Ana Ruiz", None);
    let hand_on = |tags: &[&str]| {
        let request = HandOn {
            assets: tagged(tags),
            to: "Ben Okafor".into(),
            ..HandOn::default()
        };
        assets::hand_on(office, request).unwrap().action.unwrap()
    };
    let action = hand_on(&["K-1"]);
    let first = receipt(&fixture, of(action), "on.pdf");
    let said = text(&fixture, "on.pdf");
    let line = |label: &str| {
        let line = said
            .lines()
            .find(|line| line.trim_start().starts_with(label));
        line.unwrap_or_else(|| panic!("{label} in {said}"))
            .to_owned()
    };
    assert!(line("Handed on by").contains("Ana Ruiz"), "{said}");
    assert!(line("Received by").contains("Ben Okafor"), "{said}");
    assert!(
        first == receipt(&fixture, MakeReceipt::default(), "last.pdf"),
        "it is the last hand-over"
    );

    // From several to one: each says whose it was.
    out(office, &["K-2"], "Cem Kaya", None);
    let back = CheckIn {
        assets: tagged(&["K-1"]),
        ..CheckIn::default()
    };
    assets::check_in(office, back).unwrap();
    out(office, &["K-1"], "Ana Ruiz", None);
    receipt(&fixture, of(hand_on(&["K-1", "K-2"])), "both.pdf");
    let said = text(&fixture, "both.pdf");
    for words in ["From Ana Ruiz", "From Cem Kaya", "Ben Okafor"] {
        assert!(said.contains(words), "{words} in {said}");
    }
}
