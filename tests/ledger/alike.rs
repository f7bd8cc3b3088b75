//! What is alike is asked when it is recorded and never enforced: a register that holds two of a name, a code, a tag or a
//! serial number opens, is made anew, and goes on.
//!
//! The fixture is of a program that compared by letters alone: `Zürich` in four ways, `ΑΘΗΝΑ`, three tags of which each is
//! `É-1`, full-width codes.

use crate::{Folder, refused};
use inventory::{
    ActionKind, ActorId, CustomFieldFacts, CustomFieldType, KeptCodeFacts, PlaceFacts, Revision,
    StationId, fold, tag,
};
use ledger::{Ledger, LedgerError, Stamp};
use rusqlite::Connection;
use std::collections::BTreeMap;
use std::fs;
use std::path::PathBuf;
use uuid::Uuid;

fn register() -> (Folder, PathBuf) {
    let folder = Folder::new();
    let path = folder.path().join("register.db");
    let fixture = concat!(
        env!("CARGO_MANIFEST_DIR"),
        "/../../../tests/ledger/alike.register"
    );
    fs::copy(fixture, &path).unwrap();
    (folder, path)
}

fn act<T>(
    ledger: &mut Ledger,
    kind: ActionKind,
    work: impl FnOnce(&mut ledger::Book<'_>) -> Result<T, LedgerError>,
) -> Result<T, LedgerError> {
    let stamp = Stamp {
        at: 1_900_000_000_000,
        actor: ActorId::TAGDESK,
        station: StationId(Uuid::from_u128(1)),
        reason: String::new(),
        ticket: String::new(),
    };
    Ok(ledger.act(kind, stamp, work)?.value)
}

/// How many rows of each table have a key that another has.
fn alike(path: &PathBuf) -> BTreeMap<&'static str, i64> {
    let connection = Connection::open(path).unwrap();
    let mut found = BTreeMap::new();
    for (table, key) in [
        ("asset", "tag_key"),
        ("asset_serial", "serial_key"),
        ("kept_code", "code_key"),
        ("place", "name_key"),
        ("place_code", "code_key"),
        ("model", "name_key"),
        ("custom_field", "name_key"),
        ("label_format", "name_key"),
        ("label_design", "name_key"),
        ("printer", "name_key"),
        ("calibration", "printer_key || format_key"),
        ("kit", "name_key"),
        ("kit_code", "code_key"),
    ] {
        let name = table.strip_suffix("_serial").unwrap_or(table);
        let name = if name == "place_code" || name == "kit_code" {
            name.trim_end_matches("_code")
        } else {
            name
        };
        let sql = format!(
            "SELECT coalesce(sum(n), 0) FROM (SELECT count(*) AS n FROM {name} WHERE {key} <> '' GROUP BY {key} HAVING n > 1)"
        );
        found.insert(
            table,
            connection.query_row(&sql, [], |row| row.get(0)).unwrap(),
        );
    }
    found
}

#[test]
fn a_register_with_pairs_opens_is_whole_and_is_made_anew() {
    let (_folder, path) = register();
    let mut ledger = Ledger::open(&path).unwrap();
    let expected = BTreeMap::from([
        ("asset", 3),
        ("asset_serial", 2),
        ("kept_code", 2),
        ("place", 4),
        ("place_code", 2),
        ("model", 2),
        ("custom_field", 3),
        ("label_format", 2),
        ("label_design", 2),
        ("printer", 2),
        ("calibration", 4),
        ("kit", 2),
        ("kit_code", 2),
    ]);
    assert_eq!(alike(&path), expected);
    assert_eq!(ledger.check(&mut |_| Ok(())).unwrap().problems, []);
    ledger.rebuild(&mut |_| Ok(())).unwrap();
    assert_eq!(alike(&path), expected);
    assert_eq!(ledger.check(&mut |_| Ok(())).unwrap().problems, []);
}

#[test]
fn all_that_are_meant_are_found() {
    let (_folder, path) = register();
    let ledger = Ledger::open(&path).unwrap();
    let view = ledger.view();
    for name in [
        "zürich",
        "ZÜRICH",
        "Zu\u{308}rich",
        "Zü\u{ad}rich",
        " ＺÜRICH\u{a0}",
    ] {
        assert_eq!(view.places_named(name).unwrap().len(), 4, "{name}");
        assert_eq!(view.places(name, 0, 10).unwrap().1, 4, "{name}");
    }
    assert_eq!(view.places_named("Zurich").unwrap().len(), 0);
    assert_eq!(view.places_named("r1").unwrap().len(), 2);
    for name in [
        "Ana Ruiz",
        "ana  ruiz",
        "ＡＮＡ　ＲＵＩＺ",
        "b1",
        "Ｂ１",
        "e1",
    ] {
        assert_eq!(view.people_named(name).unwrap().len(), 2, "{name}");
    }
    assert_eq!(view.people_named("ana").unwrap().len(), 1);
    assert_eq!(view.people_by_badge("ｂ1").unwrap().len(), 2);
    assert_eq!(view.people("ruiz", 0, 10).unwrap().1, 2);
    assert_eq!(view.models_named("Αθηνα").unwrap().len(), 2);
    assert_eq!(view.models("αθην", 0, 10).unwrap().1, 2);
    assert_eq!(view.categories().unwrap(), ["Straße"]);
    for text in ["É-1", "e\u{301}1", "Ｅ\u{301}１"] {
        assert_eq!(
            view.assets_by_tag_key(&tag::key(text)).unwrap().len(),
            3,
            "{text}"
        );
    }
    assert_eq!(
        view.assets_by_serial_key(&tag::key("ｓｎ1")).unwrap().len(),
        2
    );
    assert_eq!(view.assets_by_kept_code(&tag::key("m77")).unwrap().len(), 2);
    let count = |search: &str| {
        let filter = ledger::view::lines::Filter {
            search: search.into(),
            ..Default::default()
        };
        view.count(&filter).unwrap()
    };
    assert_eq!((count("αθηνα"), count("strasse"), count("sn-1")), (4, 4, 2));
    let filter = ledger::view::lines::Filter {
        categories: vec!["STRAẞE".into()],
        ..Default::default()
    };
    assert_eq!(view.count(&filter).unwrap(), 4);
}

#[test]
fn what_is_alike_is_refused_when_it_is_recorded_and_what_is_there_may_be_revised() {
    let (_folder, path) = register();
    let mut ledger = Ledger::open(&path).unwrap();
    let field = |name: &str| CustomFieldFacts {
        name: name.into(),
        kind: CustomFieldType::Text,
        category: String::new(),
    };
    let added = act(&mut ledger, ActionKind::RecordCustomField, |book| {
        book.add_custom_field(field("gro\u{308}sse"))
    });
    assert_eq!(refused(added), "custom_field.taken");
    let place = |name: &str, code: &str| PlaceFacts {
        name: name.into(),
        code: code.into(),
        ..PlaceFacts::default()
    };
    let added = act(&mut ledger, ActionKind::RecordPlace, |book| {
        book.add_place(place("Elsewhere", "r 1"))
    });
    assert_eq!(refused(added), "place.code_taken");
    for (asset, code) in [("ｅ\u{301}1", "tag.taken"), ("T-5", "")] {
        let registered = act(&mut ledger, ActionKind::Register, |book| {
            book.register_asset(crate::asset(asset))
        });
        match code {
            "" => drop(registered.unwrap()),
            code => assert_eq!(refused(registered), code),
        }
    }
    let mut with_serial = crate::asset("T-6");
    with_serial.serial = "s n 1".into();
    let registered = act(&mut ledger, ActionKind::Register, |book| {
        book.register_asset(with_serial)
    });
    assert_eq!(refused(registered), "serial.taken");
    let kept = act(&mut ledger, ActionKind::KeepCode, |book| {
        let asset = book.view().asset_by_tag_key("T5")?.unwrap();
        let facts = KeptCodeFacts {
            code: "ｍ77".into(),
            note: String::new(),
        };
        book.change_kept_code(&asset, Revision::added(facts))
    });
    assert_eq!(refused(kept), "code.taken");
    // What has it keeps it, whatever else of it changes.
    act(&mut ledger, ActionKind::RecordPlace, |book| {
        for old in book.view().places_by_code_key("R1")? {
            let new = PlaceFacts {
                notes: "seen".into(),
                ..old.record.facts.clone()
            };
            assert!(book.revise_place(&old.record, new)?);
        }
        for old in book.view().custom_fields()? {
            let new = CustomFieldFacts {
                category: "Laptop".into(),
                ..old.facts.clone()
            };
            assert!(book.revise_custom_field(&old, new)?);
        }
        for old in book.view().assets_by_tag_key("É1")? {
            let mut new = old.facts.clone();
            new.notes = "seen".into();
            assert!(book.change_asset(&old, inventory::How::Revised, new, "")?);
        }
        Ok(())
    })
    .unwrap();
    assert_eq!(ledger.check(&mut |_| Ok(())).unwrap().problems, []);
}

#[test]
fn a_person_is_found_by_no_key_once_they_are_erased() {
    let (_folder, path) = register();
    let mut ledger = Ledger::open(&path).unwrap();
    act(&mut ledger, ActionKind::ErasePerson, |book| {
        let people = book.view().people_named("ana ruiz")?;
        let other = people
            .iter()
            .find(|person| person.details.username.is_empty())
            .unwrap();
        book.erase_person(&other.record)
    })
    .unwrap();
    assert_eq!(ledger.view().people_named("Ana Ruiz").unwrap().len(), 1);
    let connection = Connection::open(&path).unwrap();
    let keys: i64 = connection
        .query_row("SELECT count(*) FROM person_key", [], |row| row.get(0))
        .unwrap();
    // Two of whoever works at the desk, four of the other Ana.
    assert_eq!(keys, 6);
    assert_eq!(ledger.check(&mut |_| Ok(())).unwrap().problems, []);
    ledger.rebuild(&mut |_| Ok(())).unwrap();
    let keys: i64 = connection
        .query_row("SELECT count(*) FROM person_key", [], |row| row.get(0))
        .unwrap();
    assert_eq!(keys, 6);
}

#[test]
fn another_program_reads_the_file_without_ours() {
    let (_folder, path) = register();
    drop(Ledger::open(&path).unwrap());
    // A connection that knows no function and no collation of this program's.
    let connection = Connection::open(&path).unwrap();
    let whole: String = connection
        .query_row("PRAGMA integrity_check", [], |row| row.get(0))
        .unwrap();
    assert_eq!(whole, "ok");
    let key = fold("ZÜRICH");
    let found: i64 = connection
        .query_row(
            "SELECT count(*) FROM place WHERE name_key = ?1",
            [key],
            |row| row.get(0),
        )
        .unwrap();
    assert_eq!(found, 4);
}
