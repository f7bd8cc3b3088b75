//! Two records of one thing become one, in one act that is taken back like any other: both histories are kept, and what found
//! the other finds the one that stays.

use crate::fixture::{Fixture, tags};
use inventory::BatchId;
use operations::merging::{list_alike, merge, preview_merge};
use operations::wire::*;
use operations::{assets, bookings, kept_codes, kits, models, people, places, scans};

fn make_one(
    fixture: &Fixture,
    kind: ChoiceKind,
    keep: &str,
    other: &str,
) -> Result<Option<BatchId>, Failure> {
    let request = Merge {
        kind,
        keep: keep.into(),
        other: other.into(),
    };
    merge(&fixture.office, request).map(|done| done.action)
}

fn alike(fixture: &Fixture, kind: ChoiceKind) -> Vec<Vec<String>> {
    let found = list_alike(&fixture.office, ListAlike { kind: Some(kind) }).unwrap();
    let names = |group: Alike| group.records.into_iter().map(|one| one.name).collect();
    found.into_iter().map(names).collect()
}

fn scan(fixture: &Fixture, code: &str) -> ScanVerdict {
    let request = Scan {
        candidates: vec![code.into()],
    };
    scans::scan(&fixture.office, request).unwrap()
}

fn thing(fixture: &Fixture, tag: &str, serial: &str, place: Option<&str>, model: &str) {
    fixture.register_as(RegisterAsset {
        tag: Some(tag.into()),
        serial: Some(serial.into()),
        place: place.map(str::to_owned),
        model: Some(ModelChoice {
            name: Some(model.into()),
            ..ModelChoice::default()
        }),
        ..RegisterAsset::default()
    });
}

fn out(fixture: &Fixture, tag: &str, to: &str) {
    let request = CheckOut {
        assets: tags(&[tag]),
        to: to.into(),
        ..CheckOut::default()
    };
    assets::check_out(&fixture.office, request).unwrap();
}

fn book(fixture: &Fixture, tag: &str, person: &str) {
    let request = RecordBooking {
        tag: Some(tag.into()),
        person: person.into(),
        from: "2026-06-01".parse().ok(),
        until: "2026-06-05".parse().ok(),
        ..RecordBooking::default()
    };
    bookings::record_booking(&fixture.office, request).unwrap();
}

fn history(fixture: &Fixture, tag: &str) -> Vec<String> {
    let request = AssetHistory {
        tag: Some(tag.into()),
        ..AssetHistory::default()
    };
    let shown = assets::asset_history(&fixture.office, request).unwrap();
    shown.entries.into_iter().map(|entry| entry.title).collect()
}

#[test]
fn two_records_of_one_person_are_one() {
    let fixture = Fixture::new();
    let ana = fixture.person("Ana Ruiz", "B-1").id.to_string();
    let other = fixture.person("ANA  RUIZ", "B-2").id.to_string();
    fixture.person("Ben Okafor", "B-3");
    for (tag, to) in [("A-1", "B-1"), ("A-2", "B-2"), ("A-3", "B-2")] {
        thing(&fixture, tag, "", None, "Laptop");
        out(&fixture, tag, to);
    }
    thing(&fixture, "A-4", "", None, "Laptop");
    book(&fixture, "A-4", "B-2");
    assert_eq!(
        alike(&fixture, ChoiceKind::Person),
        [["Ana Ruiz", "ANA  RUIZ"]]
    );
    let action = make_one(&fixture, ChoiceKind::Person, &ana, &other).unwrap();
    assert!(alike(&fixture, ChoiceKind::Person).is_empty());
    for code in ["B-1", "b-2"] {
        let person = scan(&fixture, code).person.unwrap();
        assert_eq!(
            (person.id.to_string(), person.holds),
            (ana.clone(), 3),
            "{code}"
        );
    }
    let listed = people::list_people(&fixture.office, ListByText::default()).unwrap();
    let names = |page: Page<PersonView>| {
        page.rows
            .into_iter()
            .map(|one| one.name)
            .collect::<Vec<_>>()
    };
    assert!(!names(listed).contains(&"ANA  RUIZ".to_owned()));
    let booked = fixture.show("A-4").booked;
    assert_eq!(booked[0].name, "Ana Ruiz");
    // The name alone means one again.
    out(&fixture, "A-4", "ana ruiz");
    fixture.undo(None).unwrap();
    fixture.assert_whole();

    fixture.undo(action).unwrap();
    let person = scan(&fixture, "B-2").person.unwrap();
    assert_eq!((person.id.to_string(), person.holds), (other.clone(), 2));
    assert_eq!(alike(&fixture, ChoiceKind::Person).len(), 1);
    fixture.redo(action).unwrap();
    assert_eq!(scan(&fixture, "B-2").person.unwrap().id.to_string(), ana);
    assert_eq!(
        make_one(&fixture, ChoiceKind::Person, &ana, &ana)
            .unwrap_err()
            .code,
        "merge.same"
    );
    assert_eq!(
        make_one(&fixture, ChoiceKind::Person, "B-3", &other)
            .unwrap_err()
            .code,
        "merge.already"
    );
    fixture.assert_whole();

    // Who is erased is erased under both names.
    for tag in ["A-1", "A-2", "A-3"] {
        let request = CheckIn {
            assets: tags(&[tag]),
            ..CheckIn::default()
        };
        assets::check_in(&fixture.office, request).unwrap();
    }
    let request = ErasePerson {
        id: ana.parse().unwrap(),
        confirm_name: "Ana Ruiz".into(),
    };
    people::erase_person(&fixture.office, request).unwrap();
    assert_eq!(scan(&fixture, "B-2").outcome, ScanOutcome::Unknown);
    let file = std::fs::read(fixture.office.register_path()).unwrap();
    let has = |text: &str| {
        file.windows(text.len())
            .any(|window| window == text.as_bytes())
    };
    assert!(!has("ANA  RUIZ") && !has("Ana Ruiz"));
    fixture.assert_whole();
}

#[test]
fn two_records_of_one_place_are_one() {
    let fixture = Fixture::new();
    let keep = fixture.place("Store", None, "S-1").id.to_string();
    let other = fixture.place("Lager", None, "S-2").id.to_string();
    fixture.place("Shelf 1", Some("Lager"), "SH-1");
    thing(&fixture, "A-1", "", Some("S-2"), "Screen");
    thing(&fixture, "A-2", "", Some("SH-1"), "Screen");
    thing(&fixture, "A-3", "", None, "Screen");
    out(&fixture, "A-3", "S-2");
    let inside = make_one(&fixture, ChoiceKind::Place, "SH-1", "S-2").unwrap_err();
    assert_eq!(inside.code, "place.into_itself");
    let action = make_one(&fixture, ChoiceKind::Place, &keep, &other).unwrap();
    for code in ["S-1", "S-2"] {
        assert_eq!(
            scan(&fixture, code).place.unwrap().id.to_string(),
            keep,
            "{code}"
        );
    }
    let paths = || {
        let listed = places::list_places(&fixture.office, ListByText::default()).unwrap();
        listed
            .rows
            .into_iter()
            .map(|place| place.path)
            .collect::<Vec<_>>()
    };
    assert_eq!(paths(), ["Store", "Store › Shelf 1"]);
    for (tag, path) in [
        ("A-1", "Store"),
        ("A-2", "Store › Shelf 1"),
        ("A-3", "Store"),
    ] {
        assert_eq!(fixture.show(tag).row.place.unwrap().path, path, "{tag}");
    }
    // Its name goes on meaning it.
    thing(&fixture, "A-4", "", Some("lager"), "Screen");
    assert_eq!(fixture.show("A-4").row.place.unwrap().path, "Store");
    fixture.assert_whole();
    fixture.undo(None).unwrap();
    fixture.undo(action).unwrap();
    assert_eq!(paths(), ["Lager", "Lager › Shelf 1", "Store"]);
    assert_eq!(fixture.show("A-3").row.place.unwrap().path, "Lager");
    fixture.assert_whole();
}

#[test]
fn two_records_of_one_model_are_one() {
    let fixture = Fixture::new();
    thing(&fixture, "A-1", "", None, "ThinkPad T14");
    thing(&fixture, "A-2", "", None, "Thinkpad T 14");
    thing(&fixture, "A-3", "", None, "Thinkpad T 14");
    let request = RecordKit {
        name: Some("Starter".into()),
        models: Some(vec![KitModelChoice {
            model: "Thinkpad T 14".into(),
            count: 2,
        }]),
        ..RecordKit::default()
    };
    kits::record_kit(&fixture.office, request).unwrap();
    let action = make_one(&fixture, ChoiceKind::Model, "ThinkPad T14", "Thinkpad T 14").unwrap();
    let listed = || {
        let page = models::list_models(&fixture.office, ListByText::default()).unwrap();
        page.rows
            .into_iter()
            .map(|model| (model.name, model.assets))
            .collect::<Vec<_>>()
    };
    assert_eq!(listed(), [("ThinkPad T14".to_owned(), 3)]);
    let kit = kits::list_kits(&fixture.office, ListByText::default()).unwrap();
    assert_eq!(kit.rows[0].models[0].name, "ThinkPad T14");
    // The other name means it, so no third is made of it.
    thing(&fixture, "A-4", "", None, "THINKPAD T 14");
    assert_eq!(listed(), [("ThinkPad T14".to_owned(), 4)]);
    fixture.assert_whole();
    fixture.undo(None).unwrap();
    fixture.undo(action).unwrap();
    assert_eq!(listed().len(), 2);
    fixture.assert_whole();
}

#[test]
fn an_asset_that_was_registered_twice_is_one() {
    let fixture = Fixture::new();
    fixture.person("Ana Ruiz", "B-1");
    thing(&fixture, "A-1", "", None, "Laptop");
    thing(&fixture, "A-2", "SN-2", None, "Laptop");
    thing(&fixture, "CARD", "", None, "Card");
    let retagged = ReviseAssets {
        assets: tags(&["A-2"]),
        tag: Some("A-2b".into()),
        ..ReviseAssets::default()
    };
    assets::revise_assets(&fixture.office, retagged).unwrap();
    let code = KeepCode {
        tag: Some("A-2b".into()),
        code: "M-77".into(),
        ..KeepCode::default()
    };
    kept_codes::keep_code(&fixture.office, code).unwrap();
    book(&fixture, "A-2b", "B-1");
    out(&fixture, "CARD", "A-2b");
    out(&fixture, "A-2b", "B-1");
    let before = history(&fixture, "A-2b");
    let action = make_one(&fixture, ChoiceKind::Asset, "A-1", "A-2b").unwrap();
    for code in ["A-1", "A-2", "A-2b", "SN-2", "M-77"] {
        assert_eq!(scan(&fixture, code).asset.unwrap().row.tag, "A-1", "{code}");
    }
    let shown = fixture.show("A-1");
    assert_eq!(shown.row.serial, "SN-2");
    assert_eq!(shown.row.holder.unwrap().name, "Ana Ruiz");
    assert_eq!(fixture.show("CARD").row.holder.unwrap().name, "A-1");
    let all = history(&fixture, "A-1");
    for title in &before {
        assert!(all.contains(title), "{title}: {all:?}");
    }
    assert_eq!(all.iter().filter(|title| *title == "Registered").count(), 2);
    fixture.assert_whole();

    fixture.undo(action).unwrap();
    for (code, tag) in [
        ("A-1", "A-1"),
        ("A-2", "A-2b"),
        ("A-2b", "A-2b"),
        ("SN-2", "A-2b"),
        ("M-77", "A-2b"),
    ] {
        assert_eq!(scan(&fixture, code).asset.unwrap().row.tag, tag, "{code}");
    }
    assert_eq!(fixture.show("A-2b").row.holder.unwrap().name, "Ana Ruiz");
    assert_eq!(fixture.show("CARD").row.holder.unwrap().name, "A-2b");
    assert_eq!(fixture.show("A-1").row.serial, "");
    fixture.assert_whole();
    fixture.redo(action).unwrap();
    assert_eq!(scan(&fixture, "A-2").asset.unwrap().row.tag, "A-1");
    fixture.assert_whole();
}

#[test]
fn two_that_are_both_out_or_part_of_each_other_are_not_guessed_about() {
    let fixture = Fixture::new();
    fixture.person("Ana Ruiz", "B-1");
    fixture.person("Ben Okafor", "B-2");
    for tag in ["A-1", "A-2", "A-3"] {
        thing(&fixture, tag, "", None, "Laptop");
    }
    out(&fixture, "A-1", "B-1");
    out(&fixture, "A-2", "B-2");
    let code = |keep: &str, other: &str| {
        make_one(&fixture, ChoiceKind::Asset, keep, other)
            .unwrap_err()
            .code
    };
    assert_eq!(code("A-1", "A-2"), "merge.both_out");
    assert_eq!(code("A-1", "A-1"), "merge.same");
    assert_eq!(code("A-1", "A-9"), "asset.unknown");
    out(&fixture, "A-3", "A-1");
    assert_eq!(code("A-1", "A-3"), "merge.both_out");
    // Who has both has one.
    for tag in ["A-4", "A-5"] {
        thing(&fixture, tag, "", None, "Laptop");
        out(&fixture, tag, "B-2");
    }
    make_one(&fixture, ChoiceKind::Asset, "A-4", "A-5").unwrap();
    assert_eq!(fixture.show("A-5").row.holder.unwrap().name, "Ben Okafor");
    assert_eq!(fixture.show("A-5").row.tag, "A-4");
    fixture.undo(None).unwrap();
    assert_eq!(fixture.show("A-5").row.holder.unwrap().name, "Ben Okafor");
    fixture.assert_whole();
}

#[test]
fn what_is_booked_for_two_at_one_time_is_not_made_one() {
    let fixture = Fixture::new();
    fixture.person("Ana Ruiz", "B-1");
    fixture.person("Ben Okafor", "B-2");
    for tag in ["A-1", "A-2", "A-3"] {
        thing(&fixture, tag, "", None, "Laptop");
    }
    book(&fixture, "A-1", "B-1");
    book(&fixture, "A-2", "B-2");
    let refused = make_one(&fixture, ChoiceKind::Asset, "A-1", "A-2").unwrap_err();
    assert_eq!(refused.code, "merge.both_booked");
    book(&fixture, "A-3", "B-1");
    make_one(&fixture, ChoiceKind::Asset, "A-1", "A-3").unwrap();
    assert_eq!(fixture.show("A-1").booked.len(), 2);
    fixture.assert_whole();
}

fn made(fixture: &Fixture, model: &str, maker: &str, tag: &str, serial: &str) {
    fixture.register_as(RegisterAsset {
        tag: Some(tag.into()),
        serial: Some(serial.into()),
        model: Some(ModelChoice {
            name: Some(model.into()),
            manufacturer: Some(maker.into()),
            ..ModelChoice::default()
        }),
        ..RegisterAsset::default()
    });
}

#[test]
fn models_of_two_makers_are_one_unless_two_assets_would_be() {
    let fixture = Fixture::new();
    made(&fixture, "T14", "Lenovo", "A-1", "PF-1");
    made(&fixture, "T 14", "IBM", "A-2", "PF-1");
    made(&fixture, "T 14", "IBM", "A-3", "PF-3");
    let refused = make_one(&fixture, ChoiceKind::Model, "T14", "T 14").unwrap_err();
    assert_eq!(refused.code, "merge.serials_clash");
    assert_eq!(refused.details, ["PF-1: A-1 and A-2"]);
    let told = preview(&fixture, ChoiceKind::Model, "T14", "T 14");
    assert_eq!(told.refused.unwrap().details, ["PF-1: A-1 and A-2"]);
    // What tells nothing apart stands in nobody's way.
    let number = ReviseAssets {
        assets: tags(&["A-2"]),
        serial: Some("To be filled by O.E.M.".into()),
        ..ReviseAssets::default()
    };
    assets::revise_assets(&fixture.office, number).unwrap();
    make_one(&fixture, ChoiceKind::Model, "T14", "T 14").unwrap();
    for tag in ["A-1", "A-2", "A-3"] {
        let model = fixture.show(tag).row.model.unwrap();
        assert_eq!((&*model.name, &*model.manufacturer), ("T14", "Lenovo"));
    }
    fixture.assert_whole();
}

#[test]
fn a_maker_that_is_learnt_tells_more_apart_and_stops_nobody() {
    let fixture = Fixture::new();
    // A number of another maker's thing that the model without a maker would not tell from its own.
    made(&fixture, "Latitude", "Dell", "A-1", "SN-7");
    made(&fixture, "Think", "Lenovo", "A-2", "SN-7");
    made(&fixture, "Thinkpad", "", "A-3", "SN-9");
    make_one(&fixture, ChoiceKind::Model, "Thinkpad", "Think").unwrap();
    let model = fixture.show("A-2").row.model.unwrap();
    assert_eq!((&*model.name, &*model.manufacturer), ("Thinkpad", "Lenovo"));
    assert_eq!(fixture.show("A-2").row.serial, "SN-7");
    fixture.undo(None).unwrap();
    fixture.assert_whole();
}

#[test]
fn only_what_may_be_one_is_called_alike() {
    let fixture = Fixture::new();
    made(&fixture, "T14", "Lenovo", "A-1", "SN-1");
    made(&fixture, "T14", "IBM", "A-2", "SN-1");
    for tag in ["A-3", "A-4"] {
        made(&fixture, "Latitude", "Dell", tag, "Default string");
    }
    assert!(alike(&fixture, ChoiceKind::Asset).is_empty());
    assert!(alike(&fixture, ChoiceKind::Model).is_empty());
    made(&fixture, "T14", "", "A-5", "SN-5");
    assert_eq!(alike(&fixture, ChoiceKind::Model), [["T14", "T14", "T14"]]);
}

#[test]
fn by_what_was_said_of_the_other_the_one_that_stays_is_found() {
    let fixture = Fixture::new();
    let ana = fixture.person("Ana Ruiz", "B-1").id.to_string();
    let other = fixture.person("Anna Ruiz-Lopez", "B-2").id.to_string();
    let store = fixture.place("Store", None, "S-1").id.to_string();
    let old = fixture.place("Lager", None, "S-2").id.to_string();
    made(&fixture, "ThinkPad T14", "Lenovo", "A-1", "");
    made(&fixture, "TP14", "Lenovo", "A-2", "");
    out(&fixture, "A-2", "B-2");
    for (kind, keep, second) in [
        (ChoiceKind::Person, &*ana, &*other),
        (ChoiceKind::Place, &*store, &*old),
        (ChoiceKind::Model, "ThinkPad T14", "TP14"),
    ] {
        make_one(&fixture, kind, keep, second).unwrap();
    }
    let search = |text: &str| ListByText {
        search: Some(text.into()),
        ..ListByText::default()
    };
    for text in ["lopez", "b-2", "ruiz"] {
        let found = people::list_people(&fixture.office, search(text)).unwrap();
        let ids: Vec<String> = found.rows.iter().map(|one| one.id.to_string()).collect();
        assert_eq!((ids, found.total), (vec![ana.clone()], 1), "{text}");
    }
    for text in ["lager", "s-2", "s-1"] {
        let found = places::list_places(&fixture.office, search(text)).unwrap();
        assert_eq!(found.rows.len(), 1, "{text}");
        assert_eq!(found.rows[0].id.to_string(), store, "{text}");
    }
    let found = models::list_models(&fixture.office, search("tp14")).unwrap();
    assert_eq!(found.rows[0].name, "ThinkPad T14");
    let find = Find {
        text: "anna".into(),
        ..Find::default()
    };
    let found = assets::find(&fixture.office, find).unwrap();
    assert_eq!(found.people[0].name, "Ana Ruiz");
    assert_eq!(found.assets[0].tag, "A-2");
    // A card that is still open somewhere names the other by its identity.
    let card = ShowPerson {
        person: other.clone(),
    };
    let card = people::show_person(&fixture.office, card).unwrap();
    assert_eq!(card.person.id.to_string(), ana);
    out(&fixture, "A-1", &other);
    let holder = fixture.show("A-1").row.holder.unwrap();
    assert_eq!(holder.id, ana);
    fixture.assert_whole();
}

fn preview(fixture: &Fixture, kind: ChoiceKind, keep: &str, other: &str) -> MergePreview {
    let request = Merge {
        kind,
        keep: keep.into(),
        other: other.into(),
    };
    preview_merge(&fixture.office, request).unwrap()
}

fn row(told: &MergePreview, field: &str) -> [String; 3] {
    let row = told.fields.iter().find(|row| row.field == field).unwrap();
    [row.keep.clone(), row.other.clone(), row.becomes.clone()]
}

fn moves(told: &MergePreview) -> Vec<(MovedNoun, u32)> {
    told.moves.iter().map(|it| (it.noun, it.count)).collect()
}

#[test]
fn what_merging_would_do_is_what_it_does() {
    let fixture = Fixture::new();
    let person = |name: &str, email: &str, badge: &str, department: &str| {
        let request = RecordPerson {
            name: name.into(),
            email: Some(email.into()),
            badge: Some(badge.into()),
            department: Some(department.into()),
            ..RecordPerson::default()
        };
        people::record_person(&fixture.office, request).unwrap();
    };
    person("Ana Ruiz", "ana@example.com", "B-1", "");
    person("Ana Ruiz Lopez", "a.ruiz@example.com", "B-2", "Finance");
    fixture.place("Store", None, "S-1");
    fixture.place("Lager", None, "");
    fixture.place("Shelf", Some("Lager"), "");
    thing(&fixture, "A-1", "", Some("Lager"), "Laptop");
    thing(&fixture, "A-2", "SN-2", Some("Store"), "Laptop");
    out(&fixture, "A-2", "B-2");
    book(&fixture, "A-1", "B-2");

    let told = preview(&fixture, ChoiceKind::Person, "B-1", "B-2");
    assert_eq!(
        row(&told, "department"),
        ["", "Finance", "Finance"],
        "{told:?}"
    );
    assert_eq!(
        row(&told, "email"),
        ["ana@example.com", "a.ruiz@example.com", "ana@example.com"]
    );
    let doubts: Vec<&str> = told
        .fields
        .iter()
        .filter(|row| row.doubt)
        .map(|row| &*row.field)
        .collect();
    assert_eq!(doubts, ["email"]);
    assert_eq!(
        moves(&told),
        [(MovedNoun::Asset, 1), (MovedNoun::Booking, 1)]
    );
    assert_eq!(told.finds, ["Ana Ruiz Lopez", "B-2", "a.ruiz@example.com"]);
    assert_eq!((told.keep.assets, told.other.assets), (0, 1));
    assert_eq!(told.refused, None);

    let told = preview(&fixture, ChoiceKind::Place, "Store", "Lager");
    assert_eq!(moves(&told), [(MovedNoun::Asset, 1), (MovedNoun::Place, 1)]);
    assert_eq!(told.finds, ["Lager"]);
    let told = preview(&fixture, ChoiceKind::Place, "Lager › Shelf", "Lager");
    assert_eq!(told.refused.unwrap().code, "place.into_itself");

    let told = preview(&fixture, ChoiceKind::Asset, "A-1", "A-2");
    assert_eq!(row(&told, "serial"), ["", "SN-2", "SN-2"]);
    assert_eq!(
        row(&told, "holder"),
        ["", "Ana Ruiz Lopez", "Ana Ruiz Lopez"]
    );
    assert_eq!(told.finds, ["A-2"]);

    // Then it is done, and all of it came true.
    for (kind, keep, other) in [
        (ChoiceKind::Person, "B-1", "B-2"),
        (ChoiceKind::Place, "Store", "Lager"),
        (ChoiceKind::Asset, "A-1", "A-2"),
    ] {
        let told = preview(&fixture, kind, keep, other);
        make_one(&fixture, kind, keep, other).unwrap();
        let again = match kind {
            ChoiceKind::Person => preview(&fixture, kind, "B-1", &told.other.id),
            ChoiceKind::Place => preview(&fixture, kind, "Store", &told.other.id),
            _ => continue,
        };
        for before in &told.fields {
            let now = again.fields.iter().find(|row| row.field == before.field);
            assert_eq!(now.unwrap().keep, before.becomes, "{}", before.label);
        }
        assert_eq!(again.refused.unwrap().code, "merge.already");
    }
    let shown = fixture.show("A-1");
    assert_eq!(shown.row.serial, "SN-2");
    assert_eq!(shown.row.holder.unwrap().name, "Ana Ruiz");
    fixture.assert_whole();
}
