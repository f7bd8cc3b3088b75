//! Where one stands in a count: where one place only can be meant, nobody is asked for it.

use super::registered;
use crate::fixture::Fixture;
use inventory::{CountVerdict, Decision, LineStatus};
use operations::stocktakes::*;
use operations::wire::*;

/// HQ with a store of two things, a lab of one, and an empty cellar.
fn house() -> (Fixture, [String; 3]) {
    let fixture = Fixture::new();
    fixture.place("HQ", None, "HQ");
    fixture.place("Store", Some("HQ"), "STORE");
    fixture.place("Lab", Some("HQ"), "LAB");
    fixture.place("Cellar", Some("HQ"), "CELLAR");
    let things = [
        registered(&fixture, "Laptop", "SN-1", "STORE"),
        registered(&fixture, "Projector", "SN-2", "STORE"),
        registered(&fixture, "Scope", "SN-3", "LAB"),
    ];
    (fixture, things)
}

fn open(fixture: &Fixture, places: &[&str]) {
    let request = OpenStocktake {
        name: Some("Count".into()),
        scope: Some(StocktakeScopeRequest {
            places: Some(places.iter().map(|place| (*place).to_owned()).collect()),
            ..StocktakeScopeRequest::default()
        }),
        ..OpenStocktake::default()
    };
    open_stocktake(&fixture.office, request).unwrap();
}

fn card(fixture: &Fixture) -> StocktakeCard {
    let stocktake = String::from("Count");
    show_stocktake(&fixture.office, ShowStocktake { stocktake }).unwrap()
}

fn standing(fixture: &Fixture) -> Option<String> {
    card(fixture).standing.map(|place| place.name)
}

/// What is counted and expected where one stands.
fn here(fixture: &Fixture) -> Option<(u32, u32)> {
    card(fixture).here.map(|it| (it.counted, it.expected))
}

fn scan(fixture: &Fixture, code: &str) -> CountedScan {
    let request = CountScanRequest {
        candidates: Some(vec![code.into()]),
        ..CountScanRequest::default()
    };
    count_scan(&fixture.office, request).unwrap().result
}

fn lines(fixture: &Fixture, request: ListStocktakeLines) -> Vec<StocktakeLine> {
    list_stocktake_lines(&fixture.office, request).unwrap().rows
}

fn merge(fixture: &Fixture, list: &str) -> CountMerged {
    let file = FileRef::from(fixture.path("handheld.txt"));
    std::fs::write(&file.0, list).unwrap();
    let request = MergeCount {
        file,
        ..MergeCount::default()
    };
    merge_count(&fixture.office, request).unwrap().result
}

#[test]
fn a_count_of_one_place_stands_there_from_the_start() {
    let (fixture, [laptop, projector, scope]) = house();
    open(&fixture, &["STORE"]);
    assert_eq!(standing(&fixture).as_deref(), Some("Store"));
    assert_eq!(here(&fixture), Some((0, 2)));
    let found = scan(&fixture, &laptop);
    assert_eq!(found.verdict, Some(CountVerdict::Found));
    assert_eq!(found.scan.unwrap().place, "HQ › Store");
    assert_eq!(found.here.map(|it| (it.counted, it.expected)), Some((1, 2)));
    // What belongs elsewhere has a place it can be moved to.
    assert_eq!(
        scan(&fixture, &scope).verdict,
        Some(CountVerdict::NotInScope)
    );
    let outside = lines(
        &fixture,
        ListStocktakeLines {
            status: Some(LineStatus::NotInScope),
            ..ListStocktakeLines::default()
        },
    );
    assert_eq!(outside[0].found_at.as_deref(), Some("HQ › Store"));
    assert_eq!(outside[0].decisions[0], Decision::Move);

    // A place scanned later is where one stands; taken back, it is the one place again.
    scan(&fixture, "LAB");
    assert_eq!(standing(&fixture).as_deref(), Some("Lab"));
    assert_eq!(
        scan(&fixture, &projector).verdict,
        Some(CountVerdict::Elsewhere)
    );
    for _ in 0..2 {
        take_back_counted(&fixture.office, TakeBackCounted::default()).unwrap();
    }
    assert_eq!(standing(&fixture).as_deref(), Some("Store"));
}

#[test]
fn a_list_of_a_count_of_one_place_was_scanned_there() {
    let (fixture, [laptop, projector, _]) = house();
    open(&fixture, &["STORE"]);
    let list = format!("{laptop}\nLAB\n{projector}\n");
    assert_eq!(merge(&fixture, &list).added, 2);
    assert_eq!(merge(&fixture, &list).known, 2);
    let found: Vec<(String, LineStatus)> = lines(&fixture, ListStocktakeLines::default())
        .into_iter()
        .map(|line| (line.found_at.unwrap_or_default(), line.status))
        .collect();
    assert_eq!(
        found,
        [
            ("HQ › Store".to_owned(), LineStatus::Found),
            ("HQ › Lab".to_owned(), LineStatus::Elsewhere)
        ]
    );
    // Where somebody else's list was scanned says nothing of where this desk stands.
    assert_eq!(standing(&fixture).as_deref(), Some("Store"));
}

#[test]
fn a_count_of_several_places_asks_where_one_stands() {
    let (fixture, [laptop, ..]) = house();
    open(&fixture, &["HQ"]);
    assert_eq!((standing(&fixture), here(&fixture)), (None, None));
    assert_eq!(scan(&fixture, &laptop).scan.unwrap().place, "");
    // A place means all below it: on the floor of all rooms, all of them are what one sees.
    scan(&fixture, "HQ");
    assert_eq!(here(&fixture), Some((1, 3)));
    scan(&fixture, "CELLAR");
    assert_eq!(here(&fixture), Some((0, 0)));
}

#[test]
fn a_count_of_a_floor_with_things_in_one_room_asks_and_one_with_none_below_does_not() {
    let (fixture, _) = house();
    fixture.place("Annex", None, "ANNEX");
    fixture.place("Shed", Some("Annex"), "SHED");
    registered(&fixture, "Ladder", "SN-9", "SHED");
    open(&fixture, &["ANNEX"]);
    assert_eq!(standing(&fixture), None);
    let (fixture, _) = house();
    registered(&fixture, "Sign", "SN-8", "CELLAR");
    fixture.place("Shelf", Some("Cellar"), "SHELF");
    open(&fixture, &["CELLAR"]);
    assert_eq!(standing(&fixture).as_deref(), Some("Cellar"));
}

#[test]
fn a_register_of_one_place_has_nothing_to_ask() {
    let fixture = Fixture::new();
    fixture.place("Shop", None, "SHOP");
    registered(&fixture, "Till", "SN-1", "SHOP");
    open(&fixture, &[]);
    assert_eq!(standing(&fixture).as_deref(), Some("Shop"));
    fixture.place("Annex", None, "ANNEX");
    assert_eq!(standing(&fixture), None);
}

#[test]
fn what_is_not_seen_yet_is_listed_by_place_with_all_below_it() {
    let (fixture, [laptop, projector, scope]) = house();
    open(&fixture, &["HQ"]);
    scan(&fixture, &laptop);
    let unseen = |place: Option<&str>, below: bool| -> Vec<String> {
        let request = ListStocktakeLines {
            unseen: Some(true),
            place: place.map(str::to_owned),
            below: Some(below),
            ..ListStocktakeLines::default()
        };
        let mut tags: Vec<String> = lines(&fixture, request)
            .into_iter()
            .map(|line| line.tag)
            .collect();
        tags.sort();
        tags
    };
    let mut both = vec![projector.clone(), scope];
    both.sort();
    assert_eq!(unseen(None, false), both);
    assert_eq!(unseen(Some("HQ"), true), both);
    assert_eq!(unseen(Some("HQ"), false), Vec::<String>::new());
    assert_eq!(unseen(Some("STORE"), false), [projector]);
    // What nobody expected is not waited for.
    scan(&fixture, "NOBODY-1");
    assert_eq!(unseen(None, false), both);
}
