//! What is out is where it is, in the window: counts of a store, of two rooms and of everything by scanner and keys, each
//! line as it should stand, and accepting everything takes nothing off anybody. What is not seen yet is one key away.

use std::fs;
use std::path::Path;

use operations::stocktakes::{list_stocktake_lines, show_stocktake};
use operations::wire::{
    AssetSelection, CheckOut, ListStocktakeLines, RecordPerson, RecordPlace, RegisterAsset,
    ShowStocktake, StocktakeCard,
};
use operations::{Office, assets, people, places};

use crate::commands::scan;
use crate::harness::{DataFolder, Setup, Window};
use crate::road::{assert_clean, assets as rows, state};
use crate::stocktakes::told;
use crate::{empty_desk, program};

const FRIDAY: &str = "2099-12-31";

pub fn place(office: &Office, name: &str, code: &str) {
    let place = RecordPlace {
        name: name.into(),
        code: Some(code.into()),
        ..RecordPlace::default()
    };
    places::record_place(office, place).unwrap();
}

pub fn person(office: &Office, name: &str, badge: &str) {
    let person = RecordPerson {
        name: name.into(),
        badge: Some(badge.into()),
        ..RecordPerson::default()
    };
    people::record_person(office, person).unwrap();
}

pub fn register(office: &Office, tag: &str, name: &str, place: &str) {
    let asset = RegisterAsset {
        tag: Some(tag.into()),
        name: Some(name.into()),
        place: Some(place.into()),
        ..RegisterAsset::default()
    };
    assets::register_asset(office, asset).unwrap();
}

pub fn out(office: &Office, tag: &str, to: &str, said: impl FnOnce(CheckOut) -> CheckOut) {
    let request = said(CheckOut {
        assets: AssetSelection {
            tags: vec![tag.into()],
            ..AssetSelection::default()
        },
        to: to.into(),
        ..CheckOut::default()
    });
    assets::check_out(office, request).unwrap();
}

/// A store with three things, a display out to Room 1, a card in a server there, a laptop that Ana has in Room 2, one
/// that Ben has somewhere, a projector that Cem brings back on Friday.
pub fn furnish(office: &Office) {
    for (name, code) in [
        ("Store", "STORE"),
        ("Room 1", "ROOM-1"),
        ("Room 2", "ROOM-2"),
    ] {
        place(office, name, code);
    }
    person(office, "Ana Ruiz", "BADGE-7001");
    person(office, "Ben Okafor", "BADGE-7002");
    person(office, "Cem Kaya", "BADGE-7003");
    for (tag, name) in [
        ("LAB-0001", "Dock"),
        ("LAB-0002", "Dock"),
        ("LAB-0003", "Dock"),
        ("DISPLAY-1", "Display"),
        ("CARD-1", "Network card"),
        ("ANAS-1", "Laptop"),
        ("BENS-1", "Laptop"),
        ("BEAMER-1", "Projector"),
    ] {
        register(office, tag, name, "STORE");
    }
    register(office, "SERVER-1", "Server", "ROOM-1");
    out(office, "DISPLAY-1", "ROOM-1", |it| it);
    out(office, "CARD-1", "SERVER-1", |it| it);
    out(office, "ANAS-1", "BADGE-7001", |it| CheckOut {
        place: Some("ROOM-2".into()),
        ..it
    });
    out(office, "BENS-1", "BADGE-7002", |it| it);
    out(office, "BEAMER-1", "BADGE-7003", |it| CheckOut {
        due: FRIDAY.parse().ok(),
        ..it
    });
}

async fn house() -> Window {
    let window = empty_desk().await;
    furnish(&Office::open(window.data()).unwrap());
    window.see("Ready to scan").await;
    window.listen_for_problems().await;
    window
}

/// The stocktake that was opened last, read from beside the window.
fn card(window: &Window) -> StocktakeCard {
    let office = Office::open(window.data()).unwrap();
    let stocktake = office
        .read(|view| Ok(view.stocktakes("", 0, 1)?.0.remove(0).id.to_string()))
        .unwrap();
    show_stocktake(&office, ShowStocktake { stocktake }).unwrap()
}

/// How each thing stands in it and what is proposed, by tag.
fn lines(window: &Window) -> Vec<(String, String)> {
    let office = Office::open(window.data()).unwrap();
    let request = ListStocktakeLines {
        stocktake: Some(card(window).stocktake.id.to_string()),
        ..ListStocktakeLines::default()
    };
    let rows = list_stocktake_lines(&office, request).unwrap().rows;
    let mut all: Vec<(String, String)> = rows
        .into_iter()
        .map(|line| {
            let proposed = line.decisions.first().map_or("", |one| one.word());
            (
                line.tag,
                format!("{} {proposed}", line.status.word())
                    .trim()
                    .to_owned(),
            )
        })
        .collect();
    all.sort();
    all
}

fn stand(expected: &[(&str, &str)]) -> Vec<(String, String)> {
    expected
        .iter()
        .map(|(tag, how)| ((*tag).to_owned(), (*how).to_owned()))
        .collect()
}

/// Opens a stocktake from the list of them, of the place whose code is scanned or of everything, with one key more.
async fn open(window: &Window, place: Option<&str>, expected: &str) {
    window.go("#/stocktakes").await;
    window.see("Open a stocktake").await;
    window.press("N");
    window.see("9 things expected").await;
    if let Some(place) = place {
        scan(window, place).await;
    }
    window.see(expected).await;
    // An Enter right behind a scan is the scanner's.
    window.hand_to_scanner().await;
    window.press("Enter");
    window.closed("[role=dialog]").await;
}

/// Closes the count.
async fn close(window: &Window) {
    window.press("F");
    told(window, "Close the count?").await;
    window.press("Y");
    window.see("Count closed").await;
}

async fn sign(window: &Window) {
    window.closed("[role=dialog]").await;
    window.press("S");
    window.focus_on("Who signs").await;
    window.type_keys("Ana Ruiz");
    window.press("Enter");
    window.see("Signed by Ana Ruiz").await;
}

/// Proves that whoever has something has it still.
fn everybody_keeps_what_they_have(window: &Window) {
    let all = rows(window);
    for (tag, holder) in [
        ("DISPLAY-1", "Room 1"),
        ("CARD-1", "SERVER-1"),
        ("ANAS-1", "Ana Ruiz"),
        ("BENS-1", "Ben Okafor"),
        ("BEAMER-1", "Cem Kaya"),
    ] {
        let row = all.iter().find(|row| row.tag == tag).unwrap();
        assert_eq!(state(row), "checked_out", "{tag}");
        let name = &row.holder.as_ref().unwrap().name;
        assert!(name.contains(holder), "{tag}: {name}");
    }
    assert_clean(window);
}

fn place_of(window: &Window, tag: &str) -> String {
    let all = rows(window);
    let row = all.into_iter().find(|row| row.tag == tag).unwrap();
    row.place.map(|place| place.name).unwrap_or_default()
}

#[tokio::test]
async fn a_store_and_two_rooms_are_counted_and_everybody_keeps_what_they_have() {
    let window = house().await;

    open(&window, Some("STORE"), "3 things expected").await;
    // One place only can be meant: nobody is asked where they stand.
    told(&window, "Ready").await;
    for (number, tag) in ["LAB-0001", "LAB-0002", "LAB-0003"].into_iter().enumerate() {
        scan(&window, tag).await;
        told(&window, tag).await;
        window.see(&format!("{} of 3", number + 1)).await;
    }
    told(&window, "FOUND").await;
    close(&window).await;
    window.see("No differences").await;
    sign(&window).await;

    open(&window, Some("ROOM-1"), "3 things expected").await;
    told(&window, "Ready").await;
    scan(&window, "DISPLAY-1").await;
    told(&window, "FOUND DISPLAY-1").await;
    scan(&window, "SERVER-1").await;
    told(&window, "FOUND SERVER-1").await;
    // The card is in the server, which was seen.
    window.see("3 of 3").await;
    assert_eq!(
        lines(&window),
        stand(&[
            ("CARD-1", "in_host"),
            ("DISPLAY-1", "found"),
            ("SERVER-1", "found")
        ])
    );
    close(&window).await;
    window.see("No differences").await;
    sign(&window).await;

    open(&window, Some("ROOM-2"), "1 thing expected").await;
    told(&window, "Ready").await;
    scan(&window, "BENS-1").await;
    told(&window, "ASSIGNED TO BEN OKAFOR").await;
    scan(&window, "BEAMER-1").await;
    told(&window, "ON LOAN TO CEM KAYA").await;
    scan(&window, "LAB-0001").await;
    told(&window, "NOT ON THE LIST").await;
    window.see("0 of 1").await;
    close(&window).await;
    assert_eq!(
        lines(&window),
        stand(&[
            ("ANAS-1", "not_seen investigate"),
            ("BEAMER-1", "seen_on_loan"),
            ("BENS-1", "seen record_place"),
            ("LAB-0001", "not_in_scope move"),
        ])
    );
    // What it will do is said first; left, nothing is decided.
    window.press("A");
    for told in [
        "1 recorded where it was found; it stays with Ben Okafor",
        "1 moved to where it was found",
        "1 to be looked into; nothing changes. Ask Ana Ruiz",
    ] {
        window.see(told).await;
    }
    window.press("Escape");
    window.closed("[role=dialog]").await;
    window.see("Nothing is decided that was not applied.").await;
    assert_eq!(place_of(&window, "BENS-1"), "");
    window.press("A");
    window.focus_on("Reason").await;
    window.press("Enter");
    window.see("Everything is decided on.").await;
    assert_eq!(place_of(&window, "BENS-1"), "Room 2");
    assert_eq!(place_of(&window, "BEAMER-1"), "");
    assert_eq!(place_of(&window, "LAB-0001"), "Room 2");
    everybody_keeps_what_they_have(&window);
    sign(&window).await;
    assert_eq!(window.problems().await, Vec::<String>::new());
}

#[tokio::test]
async fn everything_is_counted_and_what_is_not_seen_yet_is_one_key_away() {
    let window = house().await;
    open(&window, None, "9 things expected").await;
    told(&window, "Scan a place").await;
    window.see("0 of 7").await;
    scan(&window, "ROOM-2").await;
    told(&window, "YOU STAND HERE").await;

    // What is not seen here, with who has it; scanning goes on beside it.
    window.press("L");
    window.see("Not seen yet").await;
    let listed = "
        return [...document.querySelectorAll('.beside [role=row]')].map((it) => it.innerText).join(' ').includes(arguments[0])";
    window
        .wait("Ana's laptop in the list", listed, vec!["Ana Ruiz".into()])
        .await;
    scan(&window, "ANAS-1").await;
    told(&window, "FOUND ANAS-1").await;
    told(&window, "Ana Ruiz has it").await;
    window.see("Everything here was seen").await;
    window.press("A");
    window
        .wait("what is in the store", listed, vec!["LAB-0003".into()])
        .await;
    window.press("Escape");
    window.closed(".beside").await;
    assert_eq!(card(&window).standing.unwrap().name, "Room 2");

    // A tally opens its lines, by its key and by a click.
    scan(&window, "BEAMER-1").await;
    told(&window, "ON LOAN TO CEM KAYA").await;
    scan(&window, "LAB-0001").await;
    told(&window, "BELONGS TO STORE").await;
    let key = "
        const all = [...document.querySelectorAll('.figures button')];
        return all.find((it) => it.innerText.startsWith(arguments[0]))?.getAttribute('aria-keyshortcuts') ?? null";
    let key = window.run(key, vec!["Elsewhere".into()]).await;
    window.press(key.as_str().unwrap());
    window
        .wait("what was found elsewhere", listed, vec!["LAB-0001".into()])
        .await;
    window.click_on("With somebody").await;
    window
        .wait("Ben's, which is nowhere", listed, vec!["Ben Okafor".into()])
        .await;
    window.press("Escape");
    window.closed(".beside").await;

    for (place, tags) in [
        ("ROOM-1", ["DISPLAY-1", "SERVER-1"]),
        ("STORE", ["LAB-0002", "LAB-0003"]),
    ] {
        scan(&window, place).await;
        told(&window, "YOU STAND HERE").await;
        for tag in tags {
            scan(&window, tag).await;
            told(&window, &format!("FOUND {tag}")).await;
        }
    }
    close(&window).await;
    assert_eq!(
        lines(&window),
        stand(&[
            ("ANAS-1", "found"),
            ("BEAMER-1", "seen_on_loan"),
            ("BENS-1", "with"),
            ("CARD-1", "in_host"),
            ("DISPLAY-1", "found"),
            ("LAB-0001", "elsewhere move"),
            ("LAB-0002", "found"),
            ("LAB-0003", "found"),
            ("SERVER-1", "found"),
        ])
    );
    window.press("A");
    window.see("1 moved to where it was found").await;
    window.focus_on("Reason").await;
    window.press("Enter");
    window.see("Everything is decided on.").await;
    assert_eq!(place_of(&window, "LAB-0001"), "Room 2");
    everybody_keeps_what_they_have(&window);
    assert_eq!(window.problems().await, Vec::<String>::new());
}

#[tokio::test]
async fn accepting_everything_of_a_count_that_saw_nothing_takes_nothing_off_anybody() {
    let window = house().await;
    open(&window, None, "9 things expected").await;
    told(&window, "Scan a place").await;
    close(&window).await;
    window.press("A");
    window
        .see("2 to be looked into; nothing changes. Ask Ana Ruiz")
        .await;
    window.see("5 marked lost").await;
    window.focus_on("Reason").await;
    window.press("Enter");
    window.see("Everything is decided on.").await;
    for row in rows(&window) {
        let held = ["ANAS-1", "BENS-1", "BEAMER-1", "CARD-1"].contains(&row.tag.as_str());
        let now = if held { "checked_out" } else { "lost" };
        assert_eq!(state(&row), now, "{}", row.tag);
    }
    assert_clean(&window);
}

/// Hands at the window that count what they do.
struct Hands<'w> {
    window: &'w Window,
    keys: u32,
    scans: u32,
}

impl Hands<'_> {
    async fn press(&mut self, key: &str) {
        self.keys += 1;
        // An Enter right behind a scan is the scanner's.
        self.window.hand_to_scanner().await;
        self.window.press(key);
    }

    async fn scan(&mut self, code: &str) {
        self.scans += 1;
        scan(self.window, code).await;
    }
}

#[tokio::test]
async fn a_room_of_thirty_takes_32_scans_and_4_keys_and_4_more_to_sign() {
    let window = empty_desk().await;
    let office = Office::open(window.data()).unwrap();
    place(&office, "Room 30", "ROOM-30");
    place(&office, "Depot", "DEPOT");
    person(&office, "Ana Ruiz", "BADGE-7001");
    let tag = |number: u32| format!("LAB-{number:04}");
    for number in 1..=30 {
        register(&office, &tag(number), "Dock", "ROOM-30");
    }
    register(&office, "DEPOT-0001", "Dock", "DEPOT");
    window.go("#/stocktakes").await;
    window.see("Counts of what is really there").await;
    let mut hands = Hands {
        window: &window,
        keys: 0,
        scans: 0,
    };
    hands.press("N").await;
    window.see("31 things expected").await;
    hands.scan("ROOM-30").await;
    window.see("30 things expected").await;
    // Whoever leads signs.
    hands.scan("BADGE-7001").await;
    window.field_says("Lead", "Ana Ruiz").await;
    hands.press("Enter").await;
    told(&window, "Ready").await;
    // One of the room is not there; one of the depot is.
    for number in 1..30 {
        hands.scan(&tag(number)).await;
        told(&window, &tag(number)).await;
    }
    hands.scan("DEPOT-0001").await;
    told(&window, "NOT ON THE LIST").await;
    window.see("29 of 30").await;
    hands.press("F").await;
    told(&window, "Close the count?").await;
    hands.press("Y").await;
    window.see("Count closed").await;
    assert_eq!((hands.scans, hands.keys), (32, 4));

    hands.keys = 0;
    hands.press("A").await;
    window.see("1 marked lost").await;
    window.see("1 moved to where it was found").await;
    window.focus_on("Reason").await;
    hands.press("Enter").await;
    window.see("Everything is decided on.").await;
    window.closed("[role=dialog]").await;
    hands.press("S").await;
    window.field_says("Who signs", "Ana Ruiz").await;
    hands.press("Enter").await;
    window.see("Signed by Ana Ruiz").await;
    assert_eq!(hands.keys, 4);
    assert_clean(&window);
}

#[tokio::test]
async fn a_stocktake_opened_by_an_older_program_goes_on_as_it_was_meant() {
    let fixture = Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("../tests/ledger/fixtures/format-4-stocktakes.register");
    let home = DataFolder::new();
    fs::copy(fixture, home.path().join("register.db")).unwrap();
    let window = Window::open(Setup {
        program: program(),
        data: Some(home.path().to_owned()),
        size: (1280, 800),
        dark: false,
        cups: None,
    })
    .await;
    window.listen_for_problems().await;
    window.go("#/stocktakes").await;
    window.see("Room 2, under way").await;
    let id = card(&window).stocktake.id;
    window.go(&format!("#/stocktakes/{id}")).await;
    // What people have was away for it, and is expected at no place.
    window.see("1 of 1").await;
    scan(&window, "LAP-1").await;
    told(&window, "ON LOAN TO ANA RUIZ").await;
    close(&window).await;
    window.see("The register says somebody has it.").await;
    window.press("A");
    window.see("it stays with Ana Ruiz").await;
    window.focus_on("Reason").await;
    window.press("Enter");
    window.see("Everything is decided on.").await;
    let laptop = rows(&window).into_iter().find(|row| row.tag == "LAP-1");
    assert_eq!(state(&laptop.unwrap()), "checked_out");
    assert_clean(&window);
    assert_eq!(window.problems().await, Vec::<String>::new());
}
