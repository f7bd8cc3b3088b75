//! What is out is where it is: the ways of being out in counts of places and of everything, and what comes back to the
//! right place.

use crate::fixture::{Fixture, tags};
use inventory::{CountVerdict, Decision, LineStatus, OutKind, OutTerms, State, StocktakePhase};
use operations::stocktakes::*;
use operations::wire::*;
use operations::{assets, people, register, unwatched};

/// A store, two rooms, and things out in every way.
struct House {
    fixture: Fixture,
}

impl House {
    fn new() -> House {
        let fixture = Fixture::new();
        for (name, code) in [
            ("Store", "STORE"),
            ("Room 1", "ROOM-1"),
            ("Room 2", "ROOM-2"),
        ] {
            fixture.place(name, None, code);
        }
        for (name, badge) in [
            ("Ana Ruiz", "B-1"),
            ("Ben Okafor", "B-2"),
            ("Cem Kaya", "B-3"),
        ] {
            fixture.person(name, badge);
        }
        let house = House { fixture };
        for tag in [
            "S-1", "S-2", "S-3", "DISPLAY", "CARD", "ANAS", "BENS", "BEAMER",
        ] {
            house.register(tag, "STORE");
        }
        house.register("SERVER", "ROOM-1");
        house.out("DISPLAY", "ROOM-1", |it| it);
        house.out("CARD", "SERVER", |it| it);
        house.out("ANAS", "B-1", |it| CheckOut {
            place: Some("ROOM-2".into()),
            ..it
        });
        house.out("BENS", "B-2", |it| it);
        house.out("BEAMER", "B-3", |it| CheckOut {
            due: "2026-03-20".parse().ok(),
            ..it
        });
        house
    }

    fn register(&self, tag: &str, place: &str) {
        self.fixture.register_as(RegisterAsset {
            tag: Some(tag.into()),
            name: Some(tag.to_lowercase()),
            place: Some(place.into()),
            ..RegisterAsset::default()
        });
    }

    fn out(&self, tag: &str, to: &str, said: impl FnOnce(CheckOut) -> CheckOut) {
        let request = said(CheckOut {
            assets: tags(&[tag]),
            to: to.into(),
            ..CheckOut::default()
        });
        assets::check_out(&self.fixture.office, request).unwrap();
    }

    fn place_of(&self, tag: &str) -> String {
        let place = self.fixture.show(tag).row.place;
        place.map(|place| place.name).unwrap_or_default()
    }

    fn back(&self, tag: &str, place: Option<&str>) -> Result<(), Failure> {
        let request = CheckIn {
            assets: tags(&[tag]),
            place: place.map(str::to_owned),
            ..CheckIn::default()
        };
        assets::check_in(&self.fixture.office, request).map(|_| ())
    }

    fn store(&self, place: &str) {
        let request = ChangeSettings {
            store: Some(place.into()),
            ..ChangeSettings::default()
        };
        register::change_settings(&self.fixture.office, request).unwrap();
    }

    fn open(&self, name: &str, place: Option<&str>) -> StocktakeCounts {
        let request = OpenStocktake {
            name: Some(name.into()),
            scope: place.map(|place| StocktakeScopeRequest {
                places: Some(vec![place.into()]),
                ..StocktakeScopeRequest::default()
            }),
            ..OpenStocktake::default()
        };
        open_stocktake(&self.fixture.office, request)
            .unwrap()
            .result
            .record
            .counts
    }

    fn scan(&self, stocktake: &str, code: &str) -> CountedScan {
        let request = CountScanRequest {
            stocktake: Some(stocktake.into()),
            candidates: Some(vec![code.into()]),
            ..CountScanRequest::default()
        };
        count_scan(&self.fixture.office, request).unwrap().result
    }

    fn lines(&self, stocktake: &str) -> Vec<StocktakeLine> {
        let request = ListStocktakeLines {
            stocktake: Some(stocktake.into()),
            ..ListStocktakeLines::default()
        };
        list_stocktake_lines(&self.fixture.office, request)
            .unwrap()
            .rows
    }

    /// How each thing stands, by its tag.
    fn standing(&self, stocktake: &str) -> Vec<(String, LineStatus)> {
        let mut all: Vec<_> = self
            .lines(stocktake)
            .into_iter()
            .map(|line| (line.tag, line.status))
            .collect();
        all.sort_by(|one, other| one.0.cmp(&other.0));
        all
    }

    /// Closes the count and decides on every difference as it is proposed.
    fn accept_all(&self, stocktake: &str) -> Vec<(String, Decision)> {
        let request = ChangeStocktake {
            stocktake: stocktake.into(),
            phase: StocktakePhase::Reconciling,
        };
        change_stocktake(&self.fixture.office, request).unwrap();
        let lines = self.lines(stocktake);
        let differences: Vec<_> = lines
            .iter()
            .filter(|line| line.status.is_difference())
            .collect();
        let request = Reconcile {
            stocktake: Some(stocktake.into()),
            decisions: differences
                .iter()
                .map(|line| DecideFinding {
                    finding: line.finding.clone(),
                    decision: line.decisions[0],
                })
                .collect(),
            ..Reconcile::default()
        };
        if !differences.is_empty() {
            reconcile(&self.fixture.office, request).unwrap();
        }
        differences
            .into_iter()
            .map(|line| (line.tag.clone(), line.decisions[0]))
            .collect()
    }

    fn assert_clean(&self) {
        let report =
            unwatched(|work| register::check(&self.fixture.office, Check::default(), work))
                .unwrap();
        assert!(report.clean, "{:#?}", report.problems);
        unwatched(|work| register::rebuild(&self.fixture.office, Nothing {}, work)).unwrap();
    }
}

fn stand(expected: &[(&str, LineStatus)]) -> Vec<(String, LineStatus)> {
    expected
        .iter()
        .map(|(tag, status)| ((*tag).to_owned(), *status))
        .collect()
}

#[test]
fn each_thing_is_out_in_its_way_and_stands_where_it_is() {
    let house = House::new();
    let out = |tag: &str| house.fixture.show(tag).row.out;
    for (tag, kind, place) in [
        ("DISPLAY", Some(OutKind::Installed), "Room 1"),
        ("CARD", Some(OutKind::PartOf), "Room 1"),
        ("ANAS", Some(OutKind::Assigned), "Room 2"),
        ("BENS", Some(OutKind::Assigned), ""),
        ("BEAMER", Some(OutKind::OnLoan), ""),
        ("S-1", None, "Store"),
    ] {
        assert_eq!(
            (out(tag), house.place_of(tag)),
            (kind, place.to_owned()),
            "{tag}"
        );
    }
    // A part goes where its host goes, and the sums with it.
    let request = MoveAssets {
        assets: tags(&["SERVER"]),
        place: "ROOM-2".into(),
        note: None,
    };
    assets::move_assets(&house.fixture.office, request).unwrap();
    assert_eq!(house.place_of("CARD"), "Room 2");
    house.assert_clean();
    assert_eq!(house.place_of("CARD"), "Room 2");
}

#[test]
fn a_count_of_the_store_expects_what_stands_there() {
    use LineStatus::*;
    let house = House::new();
    let counts = house.open("store", Some("STORE"));
    assert_eq!((counts.expected, counts.on_loan, counts.with), (3, 0, 0));
    house.scan("store", "STORE");
    for tag in ["S-1", "S-2", "S-3"] {
        assert_eq!(house.scan("store", tag).verdict, Some(CountVerdict::Found));
    }
    assert_eq!(house.accept_all("store"), []);
    assert_eq!(
        house.standing("store"),
        stand(&[("S-1", Found), ("S-2", Found), ("S-3", Found)])
    );
}

#[test]
fn a_count_of_a_room_expects_what_is_installed_there_and_is_in_it() {
    use LineStatus::*;
    let house = House::new();
    house.open("room 1", Some("ROOM-1"));
    assert_eq!(
        house.standing("room 1"),
        stand(&[
            ("CARD", NotScanned),
            ("DISPLAY", NotScanned),
            ("SERVER", NotScanned)
        ])
    );
    house.scan("room 1", "ROOM-1");
    assert_eq!(
        house.scan("room 1", "DISPLAY").verdict,
        Some(CountVerdict::Found)
    );
    assert_eq!(
        house.scan("room 1", "SERVER").verdict,
        Some(CountVerdict::Found)
    );
    // The card was not seen and is no difference: its host was.
    assert_eq!(
        house.standing("room 1"),
        stand(&[("CARD", InHost), ("DISPLAY", Found), ("SERVER", Found)])
    );
    assert_eq!(house.accept_all("room 1"), []);
    house.assert_clean();
}

#[test]
fn a_count_of_an_office_takes_nothing_off_anybody() {
    use LineStatus::*;
    let house = House::new();
    house.open("room 2", Some("ROOM-2"));
    assert_eq!(house.standing("room 2"), stand(&[("ANAS", NotSeen)]));
    house.scan("room 2", "ROOM-2");
    // Ben's was nowhere, and is here: that is worth recording. Cem's is on loan: that is said.
    let bens = house.scan("room 2", "BENS");
    assert_eq!(bens.verdict, Some(CountVerdict::Assigned));
    assert_eq!(bens.scan.unwrap().holder, "Ben Okafor");
    let beamer = house.scan("room 2", "BEAMER");
    assert_eq!(beamer.verdict, Some(CountVerdict::OnLoan));
    assert_eq!(beamer.scan.unwrap().holder, "Cem Kaya");
    assert_eq!(
        house.standing("room 2"),
        stand(&[("ANAS", NotSeen), ("BEAMER", SeenOnLoan), ("BENS", Seen)])
    );
    assert_eq!(
        house.accept_all("room 2"),
        [
            ("ANAS".to_owned(), Decision::Investigate),
            ("BENS".to_owned(), Decision::RecordPlace)
        ]
    );
    for (tag, holder, place) in [
        ("ANAS", "Ana Ruiz", "Room 2"),
        ("BENS", "Ben Okafor", "Room 2"),
        ("BEAMER", "Cem Kaya", ""),
    ] {
        let row = house.fixture.show(tag).row;
        assert_eq!(row.state, State::CheckedOut, "{tag}");
        assert_eq!(row.holder.unwrap().name, holder);
        assert_eq!(house.place_of(tag), place, "{tag}");
    }
    house.assert_clean();
}

#[test]
fn a_count_of_everything_lists_apart_what_is_nowhere() {
    use LineStatus::*;
    let house = House::new();
    let counts = house.open("all", None);
    assert_eq!((counts.expected, counts.with, counts.on_loan), (9, 1, 1));
    assert_eq!((counts.not_scanned, counts.not_seen), (6, 1));
    house.scan("all", "ROOM-2");
    assert_eq!(house.scan("all", "ANAS").verdict, Some(CountVerdict::Found));
    house.scan("all", "BEAMER");
    assert_eq!(
        house.standing("all"),
        stand(&[
            ("ANAS", Found),
            ("BEAMER", SeenOnLoan),
            ("BENS", With),
            ("CARD", NotScanned),
            ("DISPLAY", NotScanned),
            ("S-1", NotScanned),
            ("S-2", NotScanned),
            ("S-3", NotScanned),
            ("SERVER", NotScanned),
        ])
    );
    for (tag, decision) in house.accept_all("all") {
        let held = house.fixture.show(&tag).row.holder;
        let person = held.is_some_and(|holder| holder.kind == HolderKind::Person);
        assert!(!person, "{tag}: {decision:?}");
        assert_ne!(decision, Decision::CheckIn, "{tag}");
    }
    for tag in ["ANAS", "BENS", "BEAMER", "CARD"] {
        assert_eq!(
            house.fixture.show(tag).row.state,
            State::CheckedOut,
            "{tag}"
        );
    }
}

#[test]
fn a_count_that_takes_a_scan_back_takes_back_what_it_said_of_parts() {
    let house = House::new();
    house.open("all", None);
    house.scan("all", "SERVER");
    let card = |house: &House| {
        let lines = house.lines("all");
        lines
            .into_iter()
            .find(|line| line.tag == "CARD")
            .unwrap()
            .status
    };
    assert_eq!(card(&house), LineStatus::InHost);
    take_back_counted(&house.fixture.office, TakeBackCounted::default()).unwrap();
    assert_eq!(card(&house), LineStatus::NotScanned);
    house.assert_clean();
    assert_eq!(card(&house), LineStatus::NotScanned);
}

#[test]
fn what_comes_back_goes_to_the_desks_store_or_where_it_was_and_never_to_its_users_room() {
    let house = House::new();
    let preview = |tag: &str| {
        let asset = house.fixture.show(tag);
        let name = |place: Option<PlaceRef>| place.map(|place| place.name).unwrap_or_default();
        (name(asset.came_from), name(asset.returns_to))
    };
    assert_eq!(preview("ANAS"), ("Store".into(), "Store".into()));
    house.back("ANAS", None).unwrap();
    assert_eq!(house.place_of("ANAS"), "Store");
    // A desk at another site takes it into its own store.
    house.fixture.place("Lisbon store", None, "LIS");
    house.store("LIS");
    assert_eq!(preview("BENS"), ("Store".into(), "Lisbon store".into()));
    house.back("BENS", None).unwrap();
    assert_eq!(house.place_of("BENS"), "Lisbon store");
    house.back("BEAMER", Some("STORE")).unwrap();
    assert_eq!(house.place_of("BEAMER"), "Store");
    house.store("");
    // Nobody knows where this one came from: somebody is asked.
    let new = house.fixture.register("NEW").row.tag;
    house.out(&new, "B-1", |it| CheckOut {
        place: Some("ROOM-2".into()),
        ..it
    });
    let refused = house.back(&new, None).unwrap_err();
    assert_eq!(
        (refused.code.as_str(), refused.field.as_deref()),
        ("asset.say_where", Some("place"))
    );
    assert_eq!(house.fixture.show(&new).row.state, State::CheckedOut);
    house.back(&new, Some("STORE")).unwrap();
}

#[test]
fn extending_handing_on_and_swapping_are_one_act_each() {
    let house = House::new();
    let office = &house.fixture.office;
    let day = |text: &str| text.parse().ok();
    let extend = |tag: &str, due| {
        let request = Extend {
            assets: tags(&[tag]),
            due,
            note: None,
        };
        assets::extend(office, request)
    };
    extend("BEAMER", day("2026-04-01")).unwrap();
    let beamer = house.fixture.show("BEAMER").row;
    assert_eq!(
        (beamer.due, beamer.out),
        (day("2026-04-01"), Some(OutKind::OnLoan))
    );
    assert_eq!(
        extend("S-1", day("2026-04-01")).unwrap_err().code,
        "asset.not_out"
    );
    assert_eq!(
        extend("BEAMER", day("2026-03-01")).unwrap_err().code,
        "asset.due_in_past"
    );

    let request = HandOn {
        assets: tags(&["ANAS"]),
        to: "Ben Okafor".into(),
        ..HandOn::default()
    };
    let sentence = assets::hand_on(office, request).unwrap().result.sentence;
    assert!(
        sentence.contains("Ana Ruiz") && sentence.contains("Ben Okafor"),
        "{sentence}"
    );
    let anas = house.fixture.show("ANAS");
    assert_eq!(anas.row.holder.unwrap().name, "Ben Okafor");
    assert_eq!(
        (anas.row.place, anas.returns_to.unwrap().name),
        (None, "Store".into())
    );

    let request = Swap {
        broken: "BEAMER".into(),
        spare: "S-1".into(),
        ..Swap::default()
    };
    assert_eq!(assets::swap(office, request).unwrap().result.count, 2);
    let (broken, spare) = (
        house.fixture.show("BEAMER").row,
        house.fixture.show("S-1").row,
    );
    assert_eq!((broken.state, broken.holder), (State::InRepair, None));
    assert_eq!(spare.holder.unwrap().name, "Cem Kaya");
    assert_eq!(
        (spare.due, spare.out),
        (day("2026-04-01"), Some(OutKind::OnLoan))
    );
    house.assert_clean();
}

#[test]
fn nothing_is_held_by_what_it_holds() {
    let house = House::new();
    // The card is in the server; the server may go neither into the card nor into what is in the card.
    house.out("S-1", "CARD", |it| it);
    for host in ["CARD", "S-1"] {
        let request = CheckOut {
            assets: tags(&["SERVER"]),
            to: host.into(),
            ..CheckOut::default()
        };
        let refused = assets::check_out(&house.fixture.office, request).unwrap_err();
        assert_eq!(refused.code, "asset.in_a_ring", "{host}");
    }
}

#[test]
fn a_loan_without_a_day_and_an_assignment_with_one_are_what_was_said() {
    let house = House::new();
    house.out("S-1", "B-1", |it| CheckOut {
        terms: Some(OutTerms::Loan),
        ..it
    });
    house.out("S-2", "B-1", |it| CheckOut {
        terms: Some(OutTerms::Assigned),
        due: "2026-12-31".parse().ok(),
        place: Some("ROOM-2".into()),
        ..it
    });
    assert_eq!(house.fixture.show("S-1").row.out, Some(OutKind::OnLoan));
    let assigned = house.fixture.show("S-2").row;
    assert_eq!(assigned.out, Some(OutKind::Assigned));
    assert_eq!(assigned.place.unwrap().name, "Room 2");
}

#[test]
fn a_person_has_a_place_of_their_own() {
    let house = House::new();
    let office = &house.fixture.office;
    let card = |office| {
        let request = ShowPerson {
            person: "Ana Ruiz".into(),
        };
        people::show_person(office, request).unwrap().person
    };
    let ana = card(office);
    let record = |place: &str| {
        let request = RecordPerson {
            id: Some(ana.id),
            name: "Ana Ruiz".into(),
            place: Some(place.into()),
            ..RecordPerson::default()
        };
        people::record_person(office, request).map(|done| done.result.record.place)
    };
    assert_eq!(record("ROOM-2").unwrap().unwrap().name, "Room 2");
    assert_eq!(
        record("nowhere").unwrap_err().field.as_deref(),
        Some("place")
    );
    assert_eq!(card(office).place.unwrap().name, "Room 2");
    house.back("ANAS", None).unwrap();
    people::erase_person(
        office,
        ErasePerson {
            id: ana.id,
            confirm_name: "Ana Ruiz".into(),
        },
    )
    .unwrap();
    let everyone = people::list_people(office, ListByText::default()).unwrap();
    assert!(everyone.rows.iter().all(|person| person.place.is_none()));
    house.assert_clean();
}
