//! One body of each kind with every field filled, and of every word that holds something one.

use crate::label_bodies::labels;
use inventory::{
    Action, ActionKind, AssetChanges, AssetEvent, AssetFacts, BookingFacts, BookingState,
    Checklist, Condition, CountScan, CountVerdict, CustomFieldFacts, CustomFieldType, DateSource,
    Decision, DecisionFacts, Event, ExpectedLine, ExpectedLines, Finding, Holder, How,
    KeptCodeFacts, KitFacts, KitModel, LineOut, ModelFacts, Money, OutTerms, PersonFacts,
    PersonThen, PhotoErasure, PhotoFacts, PlaceFacts, Revision, SeriesFacts, SettingFacts, SignOff,
    SignatureErasure, SignatureFacts, State, StatedDate, StocktakeFacts, StocktakePhase,
    StocktakeScope, Tag, Ticked, WorkerFacts,
};
use uuid::Uuid;

/// An identity of whatever kind is asked for.
pub fn id<T: From<Uuid>>(number: u128) -> T {
    Uuid::from_u128(number).into()
}

fn cost(minor: i64) -> Option<Money> {
    Some(Money {
        minor,
        currency: "EUR".parse().unwrap(),
    })
}

fn stated(date: &str, source: DateSource) -> Option<StatedDate> {
    Some(StatedDate {
        date: date.parse().unwrap(),
        source,
    })
}

/// All that can be known of an asset. No `..` anywhere: a new field does not compile until it is filled here.
fn asset(number: u128, holder: Holder) -> AssetFacts {
    AssetFacts {
        tag: Tag::new(&format!("FIX-{number}")).unwrap(),
        name: format!("Loan laptop {number}"),
        model: Some(id(number)),
        serial: format!("PF4ABC{number}"),
        state: State::CheckedOut,
        place: Some(id(number)),
        holder: Some(holder),
        due: Some(format!("2027-02-{number:02}").parse().unwrap()),
        out_since: Some(format!("2026-11-{number:02}").parse().unwrap()),
        terms: Some(if number == 1 {
            OutTerms::Loan
        } else {
            OutTerms::Assigned
        }),
        place_confirmed: number == 1,
        came_from: Some(id(number + 20)),
        purchase_date: Some(format!("2025-03-{number:02}").parse().unwrap()),
        cost: cost(120_000 + number as i64),
        supplier: format!("Supplier {number}"),
        order_number: format!("PO-{number}"),
        warranty_end: stated(&format!("2028-03-{number:02}"), DateSource::Model),
        refresh_date: stated(&format!("2029-03-{number:02}"), DateSource::Typed),
        condition: Some(if number == 1 {
            Condition::Worn
        } else {
            Condition::Good
        }),
        notes: format!("scratch {number}"),
        custom: [("Room".to_owned(), format!("3.{number}"))].into(),
        labelled_at: Some(1_773_489_600_000 + number as i64),
    }
}

fn photo() -> PhotoFacts {
    PhotoFacts {
        digest: "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08".into(),
        bytes: 84_211,
        width: 1_600,
        height: 1_200,
    }
}

fn change(how: How) -> Event {
    let old = AssetFacts {
        state: State::InStock,
        ..asset(1, Holder::Place(id(5)))
    };
    let new = asset(2, Holder::Person(id(7)));
    Event::Asset(Box::new(AssetEvent {
        how,
        changes: AssetChanges::between(&old, &new),
        note: "as agreed".into(),
        taken_back: true,
        checklist: vec![Ticked {
            item: "Charger".into(),
            returned: true,
        }],
        photos: vec![photo()],
    }))
}

/// A record before and after.
pub fn both<T: Clone>(facts: T) -> Revision<T> {
    Revision {
        old: Some(facts.clone()),
        new: Some(facts),
    }
}

/// A checklist: the value of a setting.
pub fn checklist() -> Checklist {
    Checklist {
        category: "Laptop".into(),
        items: vec!["Charger".into()],
    }
}

fn catalogue() -> Vec<Event> {
    vec![
        Event::KeptCode(both(KeptCodeFacts {
            code: "4012345678901".into(),
            note: "on the box".into(),
        })),
        Event::Model(both(ModelFacts {
            name: "ThinkPad T14".into(),
            manufacturer: "Lenovo".into(),
            category: "Laptop".into(),
            number: "21HD".into(),
            warranty_months: Some(36),
            life_months: Some(48),
            minimum_stock: Some(2),
            notes: "docks by USB-C".into(),
            merged: Some(id(8)),
        })),
        Event::Place(both(PlaceFacts {
            name: "Room 3".into(),
            code: "R3".into(),
            parent: Some(id(9)),
            notes: "key at the desk".into(),
            merged: Some(id(8)),
        })),
        Event::Person(both(PersonFacts {
            revision: 2,
            digest: "5e88".into(),
            erased: true,
            place: Some(id(9)),
            merged: Some(id(8)),
        })),
        Event::Worker(WorkerFacts { person: id(7) }),
        Event::Series(both(SeriesFacts {
            name: "Assets".into(),
            prefix: "IT".into(),
            digits: 6,
            next: 7,
            check_character: true,
            category: "Laptop".into(),
            place: Some(id(9)),
        })),
        Event::CustomField(Revision::revised(
            CustomFieldFacts {
                name: "Room".into(),
                kind: CustomFieldType::Text,
                category: "Laptop".into(),
            },
            CustomFieldFacts {
                name: "Room".into(),
                kind: CustomFieldType::Choice {
                    choices: vec!["3.1".into(), "3.2".into()],
                },
                category: "Laptop".into(),
            },
        )),
        Event::Setting(Revision::revised(
            SettingFacts {
                key: "register_name".into(),
                value: "Example Ltd".into(),
            },
            SettingFacts {
                key: format!("{}laptop", Checklist::SETTING),
                value: serde_json::to_string(&checklist()).unwrap(),
            },
        )),
        Event::Station(both("Front desk".to_owned())),
        Event::Booking(both(BookingFacts {
            asset: id(1),
            person: id(7),
            from: "2026-12-03".parse().unwrap(),
            until: "2026-12-09".parse().unwrap(),
            note: "fair".into(),
            state: BookingState::Fulfilled,
        })),
        Event::Kit(Box::new(both(KitFacts {
            name: "Camera bag".into(),
            code: "KIT-CAM".into(),
            note: "top shelf".into(),
            assets: vec![id(1)],
            models: vec![KitModel {
                model: id(3),
                count: 2,
            }],
        }))),
    ]
}

fn expected(holder: Holder) -> ExpectedLine {
    ExpectedLine {
        asset: id(1),
        tag: "FIX-1".into(),
        serial: "PF4ABC1".into(),
        title: "ThinkPad T14".into(),
        category: "Laptop".into(),
        place: Some(id(9)),
        place_path: "Berlin › Room 3".into(),
        state: State::CheckedOut,
        holder: Some(holder),
        cost: cost(120_001),
        out: Some(LineOut::Assigned),
    }
}

/// A person as they were then.
fn then(number: u128) -> PersonThen {
    PersonThen {
        person: id(number),
        digest: format!("5e{number:02}").repeat(16),
    }
}

fn stocktakes() -> Vec<Event> {
    let decided = |about| DecisionFacts {
        stocktake: id(4),
        about,
        decision: Decision::MarkLost,
        reason: "gone".into(),
    };
    vec![
        Event::Stocktake(Box::new(both(StocktakeFacts {
            name: "Year end".into(),
            scope: StocktakeScope {
                places: vec![id(9)],
                categories: vec!["Laptop".into()],
                models: vec![id(3)],
                states: vec![State::InStock],
                holder: Some(id(7)),
            },
            scope_words: "Room 3, Laptop".into(),
            lead: Some(id(7)),
            note: "quietly".into(),
            blind: true,
            phase: StocktakePhase::Signed,
            rounds: 2,
            signed: Some(SignOff {
                by: "Kim Berg".into(),
                signer: Some(then(7)),
                at: 1_773_489_600_000,
                utc_offset: 3_600,
                counted_by: vec!["Bo Lind".into()],
                counters: vec![then(8)],
                note: "all there".into(),
                previous: Some(id(5)),
                journal: "3f2a91c0".repeat(8),
            }),
        }))),
        Event::StocktakeExpected(both(ExpectedLines {
            stocktake: id(4),
            first: 1,
            lines: vec![
                expected(Holder::Person(id(7))),
                expected(Holder::Place(id(9))),
                expected(Holder::Asset(id(2))),
            ],
        })),
        Event::StocktakeScan(Box::new(both(CountScan {
            stocktake: id(4),
            at: 1_773_489_600_000,
            code: "fix1".into(),
            verdict: CountVerdict::Found,
            here: true,
            asset: Some(id(1)),
            tag: "FIX-1".into(),
            title: "ThinkPad T14".into(),
            place: Some(id(9)),
            place_path: "Berlin › Room 3".into(),
            belongs: "Berlin › Room 3".into(),
            source: "list.csv".into(),
            counter: "Bo Lind".into(),
            counted_by: Some(then(8)),
            note: "dusty".into(),
            photos: vec![photo()],
        }))),
        Event::StocktakeDecision(Revision::revised(
            decided(Finding::Line(7)),
            decided(Finding::Scan(id(6))),
        )),
        Event::PhotoErased(PhotoErasure {
            digest: photo().digest,
        }),
        Event::Signature(SignatureFacts {
            action: id(3),
            people: vec![id(2)],
            digest: photo().digest,
            bytes: 2_411,
        }),
        Event::SignatureErased(SignatureErasure {
            digest: photo().digest,
        }),
    ]
}

/// One event of each kind, full to the brim.
pub fn full() -> Vec<Event> {
    let mut events = vec![
        Event::AssetRegistered(Box::new(asset(1, Holder::Asset(id(8))))),
        Event::AssetWithdrawn(Box::new(asset(1, Holder::Place(id(8))))),
    ];
    events.extend(
        [
            How::Revised,
            How::CheckedOut,
            How::CheckedIn,
            How::Moved,
            How::StateChanged,
            How::Extended,
            How::HandedOn,
            How::Labelled,
            How::TagReplaced,
        ]
        .map(change),
    );
    events.extend(catalogue());
    events.extend(labels());
    events.extend(stocktakes());
    events.push(Event::Action(Action {
        kind: ActionKind::Undo,
        entries: 3,
        assets: 2,
        subject: "assets.csv".into(),
        undoes: Some(id(11)),
        redoes: Some(id(12)),
        ticket: "INC-4711".into(),
        open: true,
    }));
    events
}

/// Names what [`full`] must hold one of: a new kind does not compile until it is thought of here.
pub fn name(event: &Event) -> &'static str {
    match event {
        Event::AssetRegistered(_) => "asset_registered",
        Event::AssetWithdrawn(_) => "asset_withdrawn",
        Event::Asset(event) => match event.how {
            How::Revised => "asset_revised",
            How::CheckedOut => "asset_checked_out",
            How::CheckedIn => "asset_checked_in",
            How::Moved => "asset_moved",
            How::StateChanged => "asset_state_changed",
            How::Extended => "asset_extended",
            How::HandedOn => "asset_handed_on",
            How::Labelled => "asset_labelled",
            How::TagReplaced => "asset_tag_replaced",
        },
        Event::KeptCode(_) => "asset_kept_code",
        Event::Model(_) => "model",
        Event::Place(_) => "place",
        Event::Person(_) => "person",
        Event::Worker(_) => "worker",
        Event::Series(_) => "series",
        Event::CustomField(_) => "custom_field",
        Event::Setting(_) => "setting",
        Event::Station(_) => "station",
        Event::Format(_) => "format",
        Event::Design(_) => "design",
        Event::Printer(_) => "printer",
        Event::Calibration(_) => "calibration",
        Event::Print(_) => "print",
        Event::Reservation(_) => "reservation",
        Event::Booking(_) => "booking",
        Event::Kit(_) => "kit",
        Event::Stocktake(_) => "stocktake",
        Event::StocktakeExpected(_) => "stocktake_expected",
        Event::StocktakeScan(_) => "stocktake_scan",
        Event::StocktakeDecision(_) => "stocktake_decision",
        Event::PhotoErased(_) => "photo_erased",
        Event::Signature(_) => "signature",
        Event::SignatureErased(_) => "signature_erased",
        Event::Action(_) => "action",
    }
}
