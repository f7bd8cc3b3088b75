//! Letters are equal in every alphabet, whoever compares: recording, finding, handing out, filtering, importing.

use crate::fixture::{Fixture, tags};
use crate::imports::import_assets;
use operations::wire::*;
use operations::{Office, assets, desk, models, people, places, scans};

/// Ways to write `Zürich` and others that a person takes for one.
const ZURICH: [&str; 6] = [
    "Zürich",
    "ZÜRICH",
    "Zu\u{308}rich",
    "zürich",
    "Zü\u{ad}rich",
    "\u{200e}ＺÜRICH\u{a0}",
];

fn place(fixture: &Fixture, name: &str) -> Result<Done<Recorded<PlaceView>>, Failure> {
    let request = RecordPlace {
        name: name.into(),
        ..RecordPlace::default()
    };
    places::record_place(&fixture.office, request)
}

#[test]
fn a_name_that_is_there_is_refused_in_any_letters() {
    let fixture = Fixture::new();
    place(&fixture, ZURICH[0]).unwrap();
    let model = |name: &str, category: &str| {
        let request = RecordModel {
            name: name.into(),
            category: Some(category.into()),
            ..RecordModel::default()
        };
        models::record_model(&fixture.office, request)
    };
    model("ΑΘΗΝΑ 1", "Straße").unwrap();
    fixture.person("Ana Ruiz", "B\u{200b}-1");
    for name in ZURICH {
        assert_eq!(
            place(&fixture, name).unwrap_err().code,
            "place.taken",
            "{name:?}"
        );
    }
    for name in ["αθηνα 1", "ΑΘΗΝΑ\u{a0}１", "Αθηνα  1"] {
        assert_eq!(
            model(name, "STRASSE").unwrap_err().code,
            "model.taken",
            "{name:?}"
        );
    }
    for badge in ["b-1", "Ｂ-１", "B\u{ad}-1"] {
        let request = RecordPerson {
            name: "Ben Okafor".into(),
            badge: Some(badge.into()),
            ..RecordPerson::default()
        };
        let refused = people::record_person(&fixture.office, request).unwrap_err();
        assert_eq!(refused.code, "person.taken", "{badge:?}");
    }
    assert!(place(&fixture, "Zurich").is_ok(), "an accent counts");
}

#[test]
fn what_is_looked_for_is_found_and_what_is_meant_is_taken_in_any_letters() {
    let fixture = Fixture::new();
    place(&fixture, ZURICH[0]).unwrap();
    fixture.person("Łucja Straßer", "B-1");
    fixture.register_as(RegisterAsset {
        tag: Some("É-1".into()),
        name: Some("\u{fb01}le server".into()),
        serial: Some("sn-ß-1".into()),
        model: Some(ModelChoice {
            name: Some("ΑΘΗΝΑ".into()),
            category: Some("Büro".into()),
            ..ModelChoice::default()
        }),
        ..RegisterAsset::default()
    });
    for to in ZURICH {
        let request = CheckOut {
            assets: tags(&["e\u{301}1"]),
            to: to.into(),
            ..CheckOut::default()
        };
        assets::check_out(&fixture.office, request).unwrap();
        assert_eq!(fixture.show("É-1").row.holder.unwrap().name, "Zürich");
        fixture.undo(None).unwrap();
    }
    for to in [
        "łucja strasser",
        "ŁUCJA  STRASSER",
        "Łucja\u{a0}Stra\u{df}er",
    ] {
        let request = CheckOut {
            assets: tags(&["É-1"]),
            to: to.into(),
            ..CheckOut::default()
        };
        assets::check_out(&fixture.office, request).unwrap();
        fixture.undo(None).unwrap();
    }
    for text in [
        "É-1",
        "Ｅ\u{301}-１",
        "FILE",
        "file ser",
        "αθη",
        "BÜRO",
        "Bu\u{308}ro",
        "SN-SS-1",
        "sn ß",
    ] {
        let request = Find {
            text: text.into(),
            ..Find::default()
        };
        let found = assets::find(&fixture.office, request).unwrap();
        assert_eq!(found.assets.len(), 1, "{text:?}");
    }
    for text in ["STRASSER", "łucja", "strass"] {
        let request = ListByText {
            search: Some(text.into()),
            ..ListByText::default()
        };
        assert_eq!(
            people::list_people(&fixture.office, request).unwrap().total,
            1,
            "{text:?}"
        );
    }
    for category in ["büro", "BÜRO", "Bu\u{308}ro", "Bü\u{200b}ro"] {
        let filter = AssetFilter {
            categories: vec![category.into()],
            ..AssetFilter::default()
        };
        let request = ListAssets {
            filter,
            ..ListAssets::default()
        };
        assert_eq!(
            assets::list_assets(&fixture.office, request).unwrap().total,
            1,
            "{category:?}"
        );
    }
    for code in ["ｓｎ-ß-1", "SN-SS-1", "S/N: SN-ẞ-1"] {
        let request = Scan {
            candidates: vec![code.into()],
        };
        let verdict = scans::scan(&fixture.office, request).unwrap();
        assert_eq!(verdict.asset.unwrap().row.tag, "É-1", "{code:?}");
    }
}

/// A list of the field: marks nobody sees in tags, serial numbers, places and names.
const INVISIBLE: &str = "Asset Tag,Name,Serial,Location,Assigned To\n\
    IT-0\u{200b}01,Screen,\u{200e}5CG0001AAA,Store,Ana Ruiz\n\
    IT-002\u{200e},Dock,5CG0002\u{ad}BBB,Store\u{200e},Ana Ruiz\u{200e}\n\
    IT\u{a0}003,Laptop,5CG\u{a0}0003 CCC,Store,Ana\u{a0}Ruiz\n\
    \u{202a}IT-004\u{202c},Phone,5CG0004DDD,Sto\u{200b}re,Ana  Ruiz\n";

#[test]
fn a_file_with_marks_that_nobody_sees_makes_one_place_and_one_person() {
    let fixture = Fixture::new();
    let done = import_assets(&fixture, INVISIBLE);
    let counts = done.result.counts;
    assert_eq!((counts.create, counts.refused), (4, 0));
    let all = |list: ListByText| places::list_places(&fixture.office, list).unwrap().rows;
    assert_eq!(
        all(ListByText::default())
            .iter()
            .map(|place| place.name.as_str())
            .collect::<Vec<_>>(),
        ["Store"]
    );
    let request = ListByText {
        search: Some("ana ruiz".into()),
        ..ListByText::default()
    };
    let found = people::list_people(&fixture.office, request).unwrap();
    assert_eq!((found.total, found.rows[0].holds), (1, 4));
    for (tag, serial) in [
        ("IT-001", "5CG0001AAA"),
        ("IT-002", "5CG0002BBB"),
        ("IT 003", "5CG 0003 CCC"),
        ("IT-004", "5CG0004DDD"),
    ] {
        let row = fixture.show(tag).row;
        assert_eq!((row.tag.as_str(), row.serial.as_str()), (tag, serial));
    }
    // The same file again changes nothing.
    let again = import_assets(&fixture, INVISIBLE).result.counts;
    assert_eq!((again.create, again.change, again.refused), (0, 0, 0));
}

#[test]
fn registered_today_counts_what_an_import_registered_today() {
    let fixture = Fixture::new();
    let registered = || {
        desk::desk_summary(&fixture.office, Nothing {})
            .unwrap()
            .registered_today
    };
    fixture.register("Thing");
    import_assets(&fixture, "Asset Tag,Name\nA-1,One\nA-2,Two\nA-3,Three\n");
    assert_eq!(registered(), 4);
    // One is changed and one is new.
    import_assets(&fixture, "Asset Tag,Name\nA-1,Another\nA-4,Four\n");
    assert_eq!(registered(), 5);
    fixture.undo(None).unwrap();
    assert_eq!(registered(), 4);
    fixture.days(1);
    assert_eq!(registered(), 0);
    import_assets(&fixture, "Asset Tag,Name\nA-1,Again\nB-1,One\n");
    assert_eq!(registered(), 1);
}

/// A register of a program that compared by letters alone.
fn pairs() -> (tempfile::TempDir, Office) {
    let folder = tempfile::tempdir().unwrap();
    let data = folder.path().join("data");
    std::fs::create_dir(&data).unwrap();
    let fixture = concat!(
        env!("CARGO_MANIFEST_DIR"),
        "/../../../tests/ledger/alike.register"
    );
    std::fs::copy(fixture, data.join("register.db")).unwrap();
    let office = Office::open(&data).unwrap();
    (folder, office)
}

#[test]
fn what_could_be_several_asks_and_is_never_guessed() {
    let (_folder, office) = pairs();
    for (code, assets) in [
        ("É-1", 3),
        ("sn-1", 2),
        ("M-77", 2),
        ("r1", 0),
        ("b1", 0),
        ("k1", 0),
    ] {
        let request = Scan {
            candidates: vec![code.into()],
        };
        let verdict = scans::scan(&office, request).unwrap();
        assert_eq!(verdict.outcome, ScanOutcome::Choice, "{code}");
        assert_eq!(verdict.choices.len(), assets, "{code}");
    }
    for to in ["Zürich", "Ana Ruiz", "R1"] {
        let request = CheckOut {
            assets: tags(&["X-1"]),
            to: to.into(),
            ..CheckOut::default()
        };
        let refused = assets::check_out(&office, request).unwrap_err();
        assert!(
            refused.code.ends_with(".ambiguous"),
            "{to}: {}",
            refused.code
        );
    }
    let request = ShowAsset {
        tag: Some("é1".into()),
        ..ShowAsset::default()
    };
    assert_eq!(
        assets::show_asset(&office, request).unwrap_err().code,
        "asset.ambiguous"
    );
}
