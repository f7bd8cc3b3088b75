//! Events: written, read back, and taken back.

use inventory::{
    Action, ActionKind, AssetChanges, AssetEvent, AssetFacts, Condition, DateSource, Event, Holder,
    How, ModelFacts, Money, PersonId, PhotoFacts, PlaceId, Revision, SeriesFacts, State,
    StatedDate, Tag, Undecodable,
};
use proptest::prelude::*;
use uuid::Uuid;

fn facts() -> impl Strategy<Value = AssetFacts> {
    let text = "[ -~äßłЖ中']{0,20}";
    let day = proptest::option::of((0i64..40_000).prop_map(|days| {
        chrono::NaiveDate::from_ymd_opt(1970, 1, 1).unwrap() + chrono::Duration::days(days)
    }));
    let stated = day.clone().prop_map(|date| {
        date.map(|date| StatedDate {
            date,
            source: DateSource::Import,
        })
    });
    (
        (
            "[A-Z]{2}[0-9]{6}",
            text,
            text,
            day.clone(),
            stated,
            proptest::option::of(any::<i64>()),
        ),
        (
            proptest::option::of(any::<i64>()),
            0usize..8,
            proptest::option::of(any::<u128>()),
            text,
            day,
        ),
        proptest::collection::btree_map("[a-z]{1,8}", text, 0..3),
    )
        .prop_map(
            |(
                (tag, name, serial, due, warranty_end, labelled_at),
                (cost, state, place, notes, bought),
                custom,
            )| {
                let state = State::ALL[state];
                AssetFacts {
                    tag: Tag::new(&tag).unwrap(),
                    name,
                    serial,
                    state,
                    place: place.map(|id| PlaceId(Uuid::from_u128(id))),
                    holder: (state == State::CheckedOut)
                        .then(|| Holder::Person(PersonId(Uuid::from_u128(7)))),
                    due,
                    purchase_date: bought,
                    cost: cost.map(|minor| Money {
                        minor,
                        currency: "EUR".parse().unwrap(),
                    }),
                    warranty_end,
                    condition: Some(Condition::Good),
                    notes,
                    custom,
                    labelled_at,
                    ..AssetFacts::default()
                }
            },
        )
}

fn read_back(event: &Event) -> Event {
    let (kind, body) = event.encode();
    Event::decode(kind, &body).unwrap()
}

proptest! {
    #[test]
    fn events_read_back_as_they_were_written(old in facts(), new in facts()) {
        let changes = AssetChanges::between(&old, &new);
        let event = Event::Asset(Box::new(AssetEvent { how: How::Revised, changes, note: "why".into(), taken_back: false, checklist: Vec::new(), photos: vec![PhotoFacts { digest: "9f86".repeat(16), bytes: 4, width: 3, height: 2 }] }));
        prop_assert_eq!(event.clone().reversed().unwrap().reversed(), Some(event.clone()));
        prop_assert_eq!(&read_back(&event.clone().reversed().unwrap()), &event.clone().reversed().unwrap());
        prop_assert_eq!(&read_back(&event), &event);
        let event = Event::AssetRegistered(Box::new(new));
        prop_assert_eq!(&read_back(&event), &event);
    }

    #[test]
    fn a_change_and_its_opposite_lead_back(old in facts(), new in facts()) {
        let changes = AssetChanges::between(&old, &new);
        prop_assert_eq!(&changes.apply(old.clone()).unwrap(), &new);
        prop_assert_eq!(&changes.clone().reversed().apply(new.clone()).unwrap(), &old);
        prop_assert_eq!(changes.is_empty(), old == new);
        // A change refuses facts it was not made from.
        if old.name != new.name {
            let other = AssetFacts { name: format!("{}?", old.name), ..old.clone() };
            prop_assert!(changes.apply(other).is_err());
        }
    }
}

#[test]
fn the_words_of_the_journal_are_frozen() {
    // What stands in journals already: these texts may never stop being readable.
    for (kind, body) in [
        (
            "asset_registered.1",
            r#"{"tag":"IT000001R","state":"in_stock","cost":{"minor":120000,"currency":"EUR"}}"#,
        ),
        (
            "asset_checked_out.1",
            r#"{"how":"checked_out","changes":{"state":["in_stock","checked_out"],"holder":[null,{"person":"00000000-0000-0000-0000-000000000007"}]}}"#,
        ),
        (
            "model.1",
            r#"{"new":{"name":"ThinkPad T14","warranty_months":36}}"#,
        ),
        (
            "series.1",
            r#"{"new":{"name":"Assets","prefix":"IT","digits":6,"next":1,"check_character":true}}"#,
        ),
        ("action.1", r#"{"kind":"check_out","entries":1,"assets":1}"#),
    ] {
        let event = Event::decode(kind, body).unwrap_or_else(|error| panic!("{kind}: {error}"));
        assert_eq!(event.encode().0, kind);
    }
    assert!(matches!(
        Event::decode("asset_teleported.1", "{}"),
        Err(Undecodable::Kind(_))
    ));
    assert!(matches!(
        Event::decode("model.1", "7"),
        Err(Undecodable::Body { .. })
    ));
}

#[test]
fn what_was_added_since_is_frozen_to_the_letter() {
    // Written again, each is the same text: a hash over it holds.
    for (kind, body) in [
        (
            "asset_checked_in.1",
            r#"{"how":"checked_in","changes":{"state":["checked_out","in_stock"]},"checklist":[{"item":"Charger","returned":false}]}"#,
        ),
        (
            "asset_checked_in.1",
            r#"{"how":"checked_in","changes":{"state":["checked_out","in_stock"]},"photos":[{"digest":"9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08","bytes":84211,"width":1600,"height":1200}]}"#,
        ),
        (
            "stocktake_scan.1",
            r#"{"new":{"stocktake":"00000000-0000-0000-0000-000000000004","at":1773489600000,"code":"nobody-9","verdict":"unknown","here":true,"photos":[{"digest":"9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08","bytes":84211,"width":1600,"height":1200}]}}"#,
        ),
        ("asset_kept_code.1", r#"{"new":{"code":"4012345678901"}}"#),
        (
            "booking.1",
            r#"{"new":{"asset":"00000000-0000-0000-0000-000000000001","person":"00000000-0000-0000-0000-000000000002","from":"2026-03-20","until":"2026-03-24","state":"open"}}"#,
        ),
        (
            "kit.1",
            r#"{"new":{"name":"Camera bag","code":"KIT-CAM","assets":["00000000-0000-0000-0000-000000000001"],"models":[{"model":"00000000-0000-0000-0000-000000000003","count":2}]}}"#,
        ),
        (
            "stocktake.1",
            r#"{"new":{"name":"Year end","scope":{},"scope_words":"everything","blind":false,"phase":"counting","rounds":0}}"#,
        ),
        (
            "stocktake_expected.1",
            r#"{"new":{"stocktake":"00000000-0000-0000-0000-000000000004","first":1,"lines":[{"asset":"00000000-0000-0000-0000-000000000001","tag":"IT000001R","title":"Dock","state":"in_stock"}]}}"#,
        ),
        (
            "stocktake_scan.1",
            r#"{"new":{"stocktake":"00000000-0000-0000-0000-000000000004","at":1773489600000,"code":"it000001r","verdict":"found","here":true}}"#,
        ),
        (
            "stocktake_decision.1",
            r#"{"new":{"stocktake":"00000000-0000-0000-0000-000000000004","about":{"line":7},"decision":"mark_lost","reason":"gone"}}"#,
        ),
    ] {
        let event = Event::decode(kind, body).unwrap_or_else(|error| panic!("{kind}: {error}"));
        assert_eq!(event.encode(), (kind, body.to_owned()));
    }
}

#[test]
fn what_is_taken_back_is_the_opposite_but_numbers_stay_issued() {
    let model = ModelFacts {
        name: "Dock".into(),
        ..ModelFacts::default()
    };
    let added = Event::Model(Revision::added(model.clone()));
    assert_eq!(
        added.reversed(),
        Some(Event::Model(Revision {
            old: Some(model),
            new: None
        }))
    );

    let before = SeriesFacts {
        name: "Assets".into(),
        prefix: "IT".into(),
        digits: 6,
        next: 5,
        check_character: true,
        category: String::new(),
        place: None,
    };
    let after = SeriesFacts {
        next: 6,
        ..before.clone()
    };
    let Some(Event::Series(Revision {
        new: Some(again), ..
    })) = Event::Series(Revision::revised(before, after)).reversed()
    else {
        panic!("a series is taken back as a series")
    };
    assert_eq!(again.next, 6);

    let action = Action {
        kind: ActionKind::Undo,
        entries: 1,
        assets: 0,
        subject: String::new(),
        undoes: None,
        redoes: None,
        ticket: String::new(),
        open: false,
    };
    assert_eq!(Event::Action(action).reversed(), None);
}
