//! Registering, handing out, taking back, moving, revising, finding, history.

use crate::fixture::{Fixture, tags};
use inventory::{Condition, DateSource, State};
use operations::wire::*;
use operations::{actions, assets, custom_fields, models, people, unwatched};

fn undo(fixture: &Fixture) -> Result<Done<Undone>, Failure> {
    unwatched(|work| actions::undo(&fixture.office, Undo::default(), work))
}

#[test]
fn a_new_asset_gets_the_next_tag_and_the_models_dates() {
    let fixture = Fixture::new();
    let model = RecordModel {
        name: "ThinkPad T14 Gen 4".into(),
        manufacturer: Some("Lenovo".into()),
        category: Some("Laptop".into()),
        warranty_months: Some(36),
        life_months: Some(48),
        ..RecordModel::default()
    };
    models::record_model(&fixture.office, model).unwrap();
    let choice = ModelChoice {
        name: Some("thinkpad t14 gen 4".into()),
        ..ModelChoice::default()
    };
    let request = RegisterAsset {
        model: Some(choice),
        serial: Some("PF4ABC12".into()),
        purchase_date: Some("2024-01-31".parse().unwrap()),
        cost: Some(MoneyText {
            amount: "1299.5".into(),
            currency: "eur".into(),
        }),
        ..RegisterAsset::default()
    };
    let proposal = assets::propose_asset(&fixture.office, request.clone()).unwrap();
    assert_eq!(proposal.problems, []);
    let done = assets::register_asset(&fixture.office, request.clone()).unwrap();
    let asset = done.result.asset;
    assert_eq!(asset.row.tag, proposal.tag);
    assert_eq!(
        done.result.sentence,
        format!("Registered {}", asset.row.tag)
    );
    let end = asset.row.warranty_end.unwrap();
    assert_eq!(
        (end.date.to_string().as_str(), end.source),
        ("2027-01-31", DateSource::Model)
    );
    assert_eq!(asset.row.cost.unwrap().amount, "1299.50");
    // The same serial number again is caught while it is typed, and when it is sent.
    let again = assets::propose_asset(&fixture.office, request.clone()).unwrap();
    assert_eq!(again.problems[0].field.as_deref(), Some("serial"));
    assert_eq!(again.last.unwrap().tag, asset.row.tag);
    let failure = assets::register_asset(&fixture.office, request).unwrap_err();
    assert_eq!(failure.code, "serial.taken");
    assert!(
        failure.message.contains(&asset.row.tag),
        "{}",
        failure.message
    );
    // What was refused consumed no number.
    let next = fixture.register("Dock");
    assert_eq!(next.row.tag, again.tag);
}

#[test]
fn foreign_tags_are_taken_as_they_are_and_never_twice() {
    let fixture = Fixture::new();
    let with = |tag: &str| RegisterAsset {
        tag: Some(tag.into()),
        name: Some("Drill".into()),
        ..RegisterAsset::default()
    };
    let done = assets::register_asset(&fixture.office, with(" ICC-2065556 ")).unwrap();
    assert_eq!(done.result.asset.row.tag, "ICC-2065556");
    let failure = assets::register_asset(&fixture.office, with("icc2065556")).unwrap_err();
    assert_eq!(
        (failure.code.as_str(), failure.field.as_deref()),
        ("tag.taken", Some("tag"))
    );
    let failure = assets::register_asset(&fixture.office, RegisterAsset::default()).unwrap_err();
    assert_eq!(failure.field.as_deref(), Some("model"));
}

#[test]
fn a_series_passes_over_tags_somebody_typed() {
    let fixture = Fixture::new();
    let first = assets::propose_asset(&fixture.office, RegisterAsset::default())
        .unwrap()
        .tag;
    let typed = RegisterAsset {
        tag: Some(first.clone()),
        name: Some("Dock".into()),
        ..RegisterAsset::default()
    };
    assets::register_asset(&fixture.office, typed).unwrap();
    assert_ne!(fixture.register("Monitor").row.tag, first);
}

#[test]
fn things_go_out_and_come_back_all_or_none() {
    let fixture = Fixture::new();
    let ana = fixture.person("Ana Ruiz", "B-17");
    fixture.place("HQ", None, "HQ");
    let store = fixture.place("Store", Some("HQ"), "HQ-STORE");
    let ids: Vec<String> = (0..3).map(|_| fixture.register("Laptop").row.tag).collect();
    let three: Vec<&str> = ids.iter().map(String::as_str).collect();
    let out = |list: &[&str], to: &str| CheckOut {
        assets: tags(list),
        to: to.into(),
        ..CheckOut::default()
    };

    let done = assets::check_out(&fixture.office, out(&three[..1], "B-17")).unwrap();
    assert_eq!(
        done.result.sentence,
        format!("Checked out {} to Ana Ruiz", three[0])
    );
    // One of three is out already: nothing goes.
    let failure = assets::check_out(&fixture.office, out(&three, "Ana Ruiz")).unwrap_err();
    assert_eq!(failure.code, "asset.already_out");
    assert_eq!(
        failure.details,
        [format!("{} is already out to Ana Ruiz.", three[0])]
    );
    assert_eq!(fixture.show(three[1]).row.state, State::InStock);

    let done = assets::check_out(&fixture.office, out(&three[1..], "hq > store")).unwrap();
    assert_eq!(done.result.sentence, "Checked out 2 assets to HQ › Store");
    assert_eq!(
        fixture.show(three[1]).row.holder.unwrap().id,
        store.id.to_string()
    );
    undo(&fixture).unwrap();
    assert_eq!(fixture.show(three[1]).row.state, State::InStock);

    let back = CheckIn {
        assets: tags(&three[..1]),
        place: Some("HQ-STORE".into()),
        condition: Some(Condition::Worn),
        note: Some("key missing".into()),
        ..CheckIn::default()
    };
    assets::check_in(&fixture.office, back.clone()).unwrap();
    let asset = fixture.show(three[0]);
    assert_eq!(
        (asset.row.state, asset.row.condition),
        (State::InStock, Some(Condition::Worn))
    );
    assert_eq!(asset.row.place.unwrap().path, "HQ › Store");
    assert_eq!(
        assets::check_in(&fixture.office, back).unwrap_err().code,
        "asset.already_in"
    );
    assert_eq!(
        people::show_person(
            &fixture.office,
            ShowPerson {
                person: ana.id.to_string()
            }
        )
        .unwrap()
        .person
        .holds,
        0
    );

    let history = assets::asset_history(
        &fixture.office,
        AssetHistory {
            id: None,
            tag: Some(three[0].into()),
        },
    )
    .unwrap();
    let titles: Vec<&str> = history
        .entries
        .iter()
        .map(|entry| entry.title.as_str())
        .collect();
    assert_eq!(titles, ["Checked in", "Checked out", "Registered"]);
    assert_eq!(history.entries[0].note, "key missing");
    let holder = history.entries[1]
        .changes
        .iter()
        .find(|change| change.field == "holder")
        .unwrap();
    assert_eq!((holder.old.as_str(), holder.new.as_str()), ("", "Ana Ruiz"));
}

#[test]
fn somebody_who_could_be_two_is_asked_about() {
    let fixture = Fixture::new();
    fixture.person("Kim Lee", "1");
    fixture.person("Kim Lee", "2");
    let tag = fixture.register("Laptop").row.tag;
    let out = CheckOut {
        assets: tags(&[&tag]),
        to: "kim lee".into(),
        ..CheckOut::default()
    };
    let failure = assets::check_out(&fixture.office, out.clone()).unwrap_err();
    assert_eq!(
        (failure.code.as_str(), failure.details.len()),
        ("holder.ambiguous", 2)
    );
    assets::check_out(
        &fixture.office,
        CheckOut {
            to: "2".into(),
            ..out.clone()
        },
    )
    .unwrap();
    let nobody = assets::check_out(
        &fixture.office,
        CheckOut {
            to: "nobody".into(),
            ..out
        },
    )
    .unwrap_err();
    assert_eq!(nobody.code, "holder.unknown");
}

#[test]
fn many_are_revised_together_and_a_replaced_tag_still_finds_its_asset() {
    let fixture = Fixture::new();
    let first = fixture.register("Laptop").row.tag;
    let second = fixture.register("Laptop").row.tag;
    let both = ReviseAssets {
        assets: tags(&[&first, &second]),
        supplier: Some("Bechtle".into()),
        cost: Some(MoneyText {
            amount: "10".into(),
            currency: "JPY".into(),
        }),
        reason: Some("stock take".into()),
        ..ReviseAssets::default()
    };
    assert_eq!(
        assets::revise_assets(&fixture.office, both.clone())
            .unwrap()
            .result
            .count,
        2
    );
    // The same once more changes nothing and is no action.
    let again = assets::revise_assets(&fixture.office, both).unwrap();
    assert_eq!((again.result.count, again.action), (0, None));

    let retag = |tag: &str, new: &str| ReviseAssets {
        assets: tags(&[tag]),
        tag: Some(new.into()),
        ..ReviseAssets::default()
    };
    assets::revise_assets(&fixture.office, retag(&first, "NEW-1")).unwrap();
    assert_eq!(fixture.show(&first).row.tag, "NEW-1");
    assert_eq!(
        fixture.show("NEW-1").former_tags,
        std::slice::from_ref(&first)
    );
    assert_eq!(
        assets::revise_assets(&fixture.office, retag(&second, "new1"))
            .unwrap_err()
            .code,
        "tag.taken"
    );
    assert_eq!(
        assets::revise_assets(&fixture.office, retag(&second, &first))
            .unwrap_err()
            .code,
        "tag.taken"
    );
    // An emptied field is cleared.
    let clear = ReviseAssets {
        assets: tags(&["NEW-1"]),
        supplier: Some(String::new()),
        ..ReviseAssets::default()
    };
    assets::revise_assets(&fixture.office, clear).unwrap();
    assert_eq!(fixture.show("NEW-1").row.supplier, "");
}

#[test]
fn custom_fields_take_what_they_are_for() {
    let fixture = Fixture::new();
    let field = RecordCustomField {
        name: "Leased until".into(),
        kind: CustomFieldKind::Date,
        ..Default::default()
    };
    custom_fields::record_custom_field(&fixture.office, field).unwrap();
    let tag = fixture.register("Laptop").row.tag;
    let set = |value: &str| ReviseAssets {
        assets: tags(&[&tag]),
        custom: [("leased until".to_owned(), value.to_owned())].into(),
        ..ReviseAssets::default()
    };
    assert_eq!(
        assets::revise_assets(&fixture.office, set("soon"))
            .unwrap_err()
            .code,
        "custom_field.value"
    );
    assets::revise_assets(&fixture.office, set("2027-05-01")).unwrap();
    assert_eq!(fixture.show(&tag).custom["Leased until"], "2027-05-01");
    assets::revise_assets(&fixture.office, set("")).unwrap();
    assert!(fixture.show(&tag).custom.is_empty());
}

#[test]
fn lists_filter_sort_and_count() {
    let fixture = Fixture::new();
    fixture.place("HQ", None, "");
    fixture.place("Lab", Some("HQ"), "");
    for (name, place) in [("Épée laser", "Lab"), ("Dock", "HQ"), ("Monitor", "Lab")] {
        let request = RegisterAsset {
            name: Some(name.into()),
            place: Some(place.into()),
            ..RegisterAsset::default()
        };
        assets::register_asset(&fixture.office, request).unwrap();
    }
    let names = |request: ListAssets| -> Vec<String> {
        assets::list_assets(&fixture.office, request)
            .unwrap()
            .rows
            .into_iter()
            .map(|row| row.name)
            .collect()
    };
    let by_name = ListAssets {
        sort: AssetSort::Name,
        ..ListAssets::default()
    };
    assert_eq!(
        names(ListAssets::default()),
        ["Monitor", "Dock", "Épée laser"],
        "newest first"
    );
    assert_eq!(
        names(ListAssets {
            limit: Some(1),
            offset: 1,
            ..by_name.clone()
        }),
        ["Monitor"]
    );
    let search = |text: &str| ListAssets {
        filter: AssetFilter {
            search: text.into(),
            ..Default::default()
        },
        ..by_name.clone()
    };
    assert_eq!(names(search("epee")), ["Épée laser"]);
    assert_eq!(names(search("mon")), ["Monitor"]);
    for harmless in [
        "\"",
        "* OR dock",
        "')--",
        "NEAR(",
        "text:dock AND",
        "-",
        "%",
    ] {
        assert!(names(search(harmless)).is_empty(), "{harmless}");
    }
    let page = assets::list_assets(
        &fixture.office,
        ListAssets {
            limit: Some(2),
            ..ListAssets::default()
        },
    )
    .unwrap();
    assert_eq!((page.rows.len(), page.total), (2, 3));

    let counts = assets::count_assets(&fixture.office, CountAssets::default()).unwrap();
    let labels: Vec<(&str, u32)> = counts
        .places
        .iter()
        .map(|place| (place.label.as_str(), place.count))
        .collect();
    assert_eq!(labels, [("HQ › Lab", 2), ("HQ", 1)]);
    assert_eq!(
        (counts.total, counts.needs_label, counts.overdue),
        (3, 3, 0)
    );
    // A place means what is below it too.
    let hq = counts.places[1].value.parse().unwrap();
    let filter = AssetFilter {
        places: vec![hq],
        ..AssetFilter::default()
    };
    assert_eq!(
        names(ListAssets { filter, ..by_name }),
        ["Dock", "Monitor", "Épée laser"]
    );
}

#[test]
fn what_somebody_has_is_found_by_their_name() {
    let fixture = Fixture::new();
    fixture.person("Jürgen O'Brien", "9");
    let tag = fixture.register("Laptop").row.tag;
    fixture.register("Other");
    let out = CheckOut {
        assets: tags(&[&tag]),
        to: "9".into(),
        ..CheckOut::default()
    };
    assets::check_out(&fixture.office, out).unwrap();
    let filter = AssetFilter {
        search: "o'brien".into(),
        ..AssetFilter::default()
    };
    let found = assets::list_assets(
        &fixture.office,
        ListAssets {
            filter,
            ..ListAssets::default()
        },
    )
    .unwrap();
    assert_eq!(
        found
            .rows
            .iter()
            .map(|row| row.tag.as_str())
            .collect::<Vec<_>>(),
        [tag]
    );
    let found = assets::find(
        &fixture.office,
        Find {
            text: "jürgen".into(),
            limit: None,
        },
    )
    .unwrap();
    assert_eq!((found.people.len(), found.assets.len()), (1, 1));
}

#[test]
fn the_register_of_a_past_day_is_asked_like_todays() {
    let fixture = Fixture::new();
    let yesterday = fixture.office.today();
    let tag = fixture.register("Laptop").row.tag;
    fixture.days(2);
    fixture.register("Later");
    let change = ChangeState {
        assets: tags(&[&tag]),
        state: State::Lost,
        note: None,
    };
    assets::change_state(&fixture.office, change).unwrap();
    let past = ListAssets {
        as_of: Some(yesterday),
        ..ListAssets::default()
    };
    let page = assets::list_assets(&fixture.office, past).unwrap();
    assert_eq!((page.total, page.rows[0].state), (1, State::InStock));
    let show = ShowAsset {
        tag: Some(tag),
        as_of: Some(yesterday),
        id: None,
    };
    assert_eq!(
        assets::show_asset(&fixture.office, show).unwrap().row.state,
        State::InStock
    );
}

#[test]
fn undo_goes_back_action_by_action_and_says_what_it_took_back() {
    let fixture = Fixture::new();
    let tag = fixture.register("Laptop").row.tag;
    let lost = ChangeState {
        assets: tags(&[&tag]),
        state: State::Lost,
        note: None,
    };
    assets::change_state(&fixture.office, lost).unwrap();
    assert_eq!(
        undo(&fixture).unwrap().result.sentence,
        format!("Took back: {tag}: lost")
    );
    assert_eq!(
        undo(&fixture).unwrap().result.sentence,
        format!("Took back: Registered {tag}")
    );
    assert_eq!(undo(&fixture).unwrap_err().code, "action.none");
    assert_eq!(
        assets::list_assets(&fixture.office, ListAssets::default())
            .unwrap()
            .total,
        0
    );
    let recent = actions::recent_actions(&fixture.office, RecentActions::default()).unwrap();
    assert_eq!(recent.iter().filter(|action| action.is_undo).count(), 2);
}

#[test]
fn nothing_chosen_and_nothing_known_are_said_so() {
    let fixture = Fixture::new();
    let none = assets::check_in(&fixture.office, CheckIn::default()).unwrap_err();
    assert_eq!(none.code, "asset.none_chosen");
    let unknown = assets::check_in(
        &fixture.office,
        CheckIn {
            assets: tags(&["'; DROP TABLE asset"]),
            ..Default::default()
        },
    );
    let failure = unknown.unwrap_err();
    assert_eq!(failure.code, "asset.unknown");
    assert!(failure.message.contains("DROP TABLE"));
}
