//! A stocktake in the window: counted with the scanner alone, merged, reconciled, signed, and the same for ever after.

use std::fs;

use operations::stocktakes::{list_stocktake_lines, show_stocktake};
use operations::wire::{
    AssetSelection, ChangeState, CheckOut, ListByText, ListStocktakeLines, RecordPerson,
    RecordPlace, RegisterAsset, ReviseAssets, ShowStocktake, StocktakeCard, StocktakeLine,
};
use operations::{Office, assets, people, places};
use serde_json::json;

use crate::commands::{code, scan};
use crate::empty_desk;
use crate::harness::Window;
use crate::road::{assert_clean, assets as rows, state, written};

const FOUND: &str = "LAB-0001";
const MISSING: &str = "LAB-0002";
const ELSEWHERE: &str = "LAB-0003";
const LENT: &str = "LAB-0004";
const OUTSIDE: &str = "LAB-0005";
/// The serial number of one thing and the tag of another.
const TWICE: &str = "LAB-0006";
const MERGED: &str = "LAB-0007";

fn place(office: &Office, name: &str, parent: Option<&str>, code: &str) {
    let place = RecordPlace {
        name: name.into(),
        code: Some(code.into()),
        parent: parent.map(str::to_owned),
        ..RecordPlace::default()
    };
    places::record_place(office, place).unwrap();
}

fn tags(tags: &[&str]) -> AssetSelection {
    AssetSelection {
        tags: tags.iter().map(|tag| (*tag).to_owned()).collect(),
        ..AssetSelection::default()
    }
}

/// A window over three places with things of every kind, and a fourth place that is not counted.
async fn three_places() -> Window {
    let window = empty_desk().await;
    let office = Office::open(window.data()).unwrap();
    place(&office, "HQ", None, "HEADQ");
    place(&office, "Store", Some("HQ"), "STORE");
    place(&office, "Lab", Some("HQ"), "BENCH");
    place(&office, "Workshop", Some("HQ"), "SHOP");
    place(&office, "Depot", None, "DEPOT");
    let all = [
        (FOUND, "Laptop", "", "STORE"),
        (MISSING, "Projector", "", "STORE"),
        (ELSEWHERE, "Oscilloscope", "", "BENCH"),
        (LENT, "Tablet", "", "STORE"),
        (OUTSIDE, "Printer", "", "DEPOT"),
        (TWICE, "Dock", "", "SHOP"),
        (MERGED, "Drill", TWICE, "SHOP"),
    ];
    for (tag, name, serial, place) in all {
        let asset = RegisterAsset {
            tag: Some(tag.into()),
            name: Some(name.into()),
            serial: Some(serial.into()),
            place: Some(place.into()),
            ..RegisterAsset::default()
        };
        assets::register_asset(&office, asset).unwrap();
    }
    let person = RecordPerson {
        name: "Ana Ruiz".into(),
        badge: Some("BADGE-7001".into()),
        ..RecordPerson::default()
    };
    people::record_person(&office, person).unwrap();
    let out = CheckOut {
        assets: tags(&[LENT]),
        to: "Ana Ruiz".into(),
        ..CheckOut::default()
    };
    assets::check_out(&office, out).unwrap();
    window.see("Ready to scan").await;
    window.focus_on("A tag, serial number").await;
    window.listen_for_problems().await;
    window
}

/// The only stocktake, read from beside the window.
fn card(window: &Window) -> StocktakeCard {
    let office = Office::open(window.data()).unwrap();
    let stocktake = String::from("HQ");
    show_stocktake(&office, ShowStocktake { stocktake }).unwrap()
}

fn lines(window: &Window) -> Vec<StocktakeLine> {
    let office = Office::open(window.data()).unwrap();
    let request = ListStocktakeLines {
        stocktake: Some("HQ".into()),
        ..ListStocktakeLines::default()
    };
    list_stocktake_lines(&office, request).unwrap().rows
}

/// Waits until the band says this.
pub async fn told(window: &Window, words: &str) {
    let script = "
        const said = document.querySelector('.count .band')?.innerText ?? '';
        return said.replace(/\\s+/g, ' ').includes(arguments[0])";
    window
        .wait(
            &format!("the band to say {words:?}"),
            script,
            vec![words.into()],
        )
        .await;
}

/// Opens a stocktake of HQ with the keys of the window and the code at its door.
async fn open(window: &Window) {
    window.go("#/stocktakes").await;
    window.see("Counts of what is really there").await;
    window.press("N");
    window.see("7 things expected").await;
    scan(window, "HEADQ").await;
    window.see("5 things expected").await;
    scan(window, &code(window, "done")).await;
    told(window, "Scan a place").await;
}

/// Scans every kind of line, with slips that are taken back.
async fn count(window: &Window) {
    let [undo, done, cancel, stocktake] =
        ["undo", "done", "cancel", "stocktake"].map(|one| code(window, one));

    scan(window, "STORE").await;
    told(window, "YOU STAND HERE Store").await;
    scan(window, FOUND).await;
    told(window, "FOUND").await;
    window.see("1 of 2").await;
    scan(window, FOUND).await;
    told(window, "ALREADY COUNTED").await;
    scan(window, ELSEWHERE).await;
    told(window, "BELONGS TO LAB").await;
    scan(window, LENT).await;
    told(window, "ASSIGNED TO ANA RUIZ").await;
    scan(window, OUTSIDE).await;
    told(window, "NOT ON THE LIST").await;
    scan(window, "NOBODY-1").await;
    told(window, "UNKNOWN NOBODY-1").await;
    // Its keys take back a scan here, so the bar does not claim them for the action before.
    let claimed = "return document.querySelector('footer.undo [aria-keyshortcuts]') !== null";
    assert_eq!(window.run(claimed, vec![]).await, false);
    // Nothing is missing while it is counted.
    window.gone("Missing").await;

    scan(window, "BENCH").await;
    told(window, "YOU STAND HERE Lab").await;
    scan(window, &undo).await;
    told(window, "Took back the scan").await;
    assert_eq!(card(window).standing.unwrap().name, "Store");

    scan(window, "SHOP").await;
    told(window, "YOU STAND HERE Workshop").await;
    scan(window, TWICE).await;
    told(window, "Which one?").await;
    // What is scanned meanwhile waits for its turn.
    scan(window, "NOBODY-2").await;
    window.see("1 more scan waiting").await;
    assert_eq!(card(window).stocktake.counts.found, 1);
    window.press("1");
    told(window, "UNKNOWN NOBODY-2").await;
    assert_eq!(card(window).stocktake.counts.found, 2);

    scan(window, &cancel).await;
    told(window, "Pause the count?").await;
    scan(window, &done).await;
    told(window, "Paused").await;
    scan(window, "NOBODY-3").await;
    told(window, "Not counted yet NOBODY-3").await;
    scan(window, &stocktake).await;
    told(window, "UNKNOWN NOBODY-3").await;
    scan(window, &undo).await;
    told(window, "Took back the scan").await;
}

/// Names somebody in a field of people who is not on the register yet.
pub async fn somebody_new(window: &Window, name: &str) {
    window.type_keys(name);
    window.see(&format!("New on the register: “{name}”")).await;
    window.press("Down");
    window.press("Enter");
    window.see("Not on the register yet").await;
}

/// Decides on every difference as proposed, and signs.
async fn reconcile(window: &Window) {
    window.see("Expected, and nobody scanned it.").await;
    assert_eq!(state(&row(window, MISSING)), "in_stock");
    for (number, kind) in [
        "Expected, and nobody scanned it.",
        "Scanned at another place",
        "Somebody has it, and nobody had said where.",
        "but not part of this stocktake.",
        "Nothing on the register has this code.",
    ]
    .into_iter()
    .enumerate()
    {
        window.see(kind).await;
        window.press("T");
        let taken = [1, 2, 3, 4, 6][number];
        let decisions = match taken {
            1 => "1 decision taken".to_owned(),
            many => format!("{many} decisions taken"),
        };
        window.see(&decisions).await;
        window.press("Right");
    }
    assert_eq!(
        state(&row(window, MISSING)),
        "in_stock",
        "nothing is done unseen"
    );
    window.press("D");
    window.see("1 marked lost").await;
    window.tab_to("Reason").await;
    window.type_keys("autumn count");
    window.press("Enter");
    window.closed("[role=dialog]").await;
    window.see("Everything is decided on.").await;
    assert_eq!(state(&row(window, MISSING)), "lost");
    assert_eq!(row(window, ELSEWHERE).place.unwrap().path, "HQ › Store");
    // Whoever has it keeps it; where it is, is known from now on.
    let lent = row(window, LENT);
    assert_eq!(state(&lent), "checked_out");
    assert_eq!(lent.place.unwrap().path, "HQ › Store");

    window.press("S");
    window.focus_on("Who signs").await;
    // What is no badge is said, and signs nothing; whoever has the badge does.
    scan(window, FOUND).await;
    window.see("Scan the badge of whoever signs.").await;
    scan(window, "BADGE-7001").await;
    window.field_says("Who signs", "Ana Ruiz").await;
    window.hand_to_scanner().await;
    window.press("Enter");
    window.see("Signed by Ana Ruiz").await;
}

fn row(window: &Window, tag: &str) -> operations::wire::AssetRow {
    let found = rows(window).into_iter().find(|row| row.tag == tag);
    found.unwrap()
}

/// The report as the window writes it.
async fn report(window: &Window) -> Vec<u8> {
    window.press("P");
    window.find(".word[role=status]").await;
    let file = written(window, ".pdf");
    let bytes = fs::read(&file).unwrap();
    fs::remove_file(file).unwrap();
    window.click_on("Dismiss").await;
    window.closed(".word[role=status]").await;
    bytes
}

#[tokio::test]
async fn every_kind_of_line_is_counted_with_the_scanner_merged_reconciled_and_signed() {
    let window = three_places().await;
    open(&window).await;
    // From the Desk one code leads back to the count.
    window.press("G");
    window.press("D");
    window.see("Ready to scan").await;
    scan(&window, &code(&window, "stocktake")).await;
    told(&window, "Scan a place").await;
    count(&window).await;

    let list = window.picks().join("handheld.txt");
    fs::write(&list, format!("SHOP\n{MERGED}\n{FOUND}\n")).unwrap();
    window.will_pick(&list);
    window.press("M");
    window.ready("Choose a file").await;
    window.focus_on("Who counted").await;
    somebody_new(&window, "Bo Lind").await;
    window.press("Enter");
    window.see("Scanned at two places").await;
    assert_eq!(card(&window).stocktake.counts.found, 3);
    // The same again, by somebody else: nothing is counted twice, and nobody is said to have counted who did not.
    window.will_pick(&list);
    window.click_on("Another file…").await;
    window.focus_on("Who counted").await;
    somebody_new(&window, "Cleo Sand").await;
    window.press("Enter");
    let known = "return [...document.querySelectorAll('[role=dialog] dd')].map((it) => it.innerText)[2] === '2'";
    window
        .wait("two that were merged before", known, vec![])
        .await;
    window.press("Enter");
    window.closed("[role=dialog]").await;
    assert_eq!(card(&window).stocktake.counts.found, 3);

    let done = code(&window, "done");
    scan(&window, &done).await;
    told(&window, "Close the count? 1 thing not scanned yet").await;
    scan(&window, &done).await;
    reconcile(&window).await;
    assert_eq!(card(&window).stocktake.counts.undecided, 0);

    let signed = report(&window).await;
    assert!(signed.starts_with(b"%PDF"));
    let office = Office::open(window.data()).unwrap();
    let signature = office
        .read(|view| Ok(view.stocktakes("", 0, 1)?.0.remove(0).facts.signed))
        .unwrap();
    let signature = signature.unwrap();
    assert_eq!((signature.by.as_str(), signature.counted_by.len()), ("", 0));
    let name = |then| office.read(|view| Ok(view.name_then(then)?)).unwrap();
    let names: Vec<String> = signature.people().map(name).collect();
    assert_eq!(
        (names.len(), &names[..2]),
        (3, &["Ana Ruiz".to_owned(), "Bo Lind".to_owned()][..])
    );
    let everybody = people::list_people(&office, ListByText::default()).unwrap();
    let cleo = everybody.rows.iter().filter(|it| it.name == "Cleo Sand");
    assert_eq!(cleo.count(), 0, "who counted nothing is nobody new");
    let renamed = ReviseAssets {
        assets: tags(&[FOUND]),
        name: Some("Renamed".into()),
        ..ReviseAssets::default()
    };
    assets::revise_assets(&office, renamed).unwrap();
    let retired = json!({ "assets": { "tags": [FOUND, ELSEWHERE] }, "state": "retired" });
    let retired: ChangeState = serde_json::from_value(retired).unwrap();
    assets::change_state(&office, retired).unwrap();
    assert!(report(&window).await == signed, "the signed report changed");
    let titles = lines(&window).into_iter().map(|line| line.title);
    assert!(titles.into_iter().all(|title| title != "Renamed"));
    assert_clean(&window);
    assert_eq!(window.problems().await, Vec::<String>::new());
}

#[tokio::test]
async fn a_blind_count_shows_nothing_of_what_is_expected() {
    let window = three_places().await;
    window.go("#/stocktakes").await;
    window.see("Counts of what is really there").await;
    window.press("N");
    window.see("7 things expected").await;
    scan(&window, "HEADQ").await;
    window.see("5 things expected").await;
    window.tab_to("Blind count").await;
    window.press("Space");
    scan(&window, &code(&window, "done")).await;
    told(&window, "Scan a place").await;
    scan(&window, "STORE").await;
    told(&window, "YOU STAND HERE").await;
    scan(&window, ELSEWHERE).await;
    told(&window, "COUNTED").await;
    scan(&window, LENT).await;
    told(&window, "COUNTED LAB-0004").await;
    // No key leads to what is expected either.
    window.press("L");
    window.press("1");
    let shown = window
        .run("return document.querySelector('.count').innerText", vec![])
        .await;
    let shown = shown.as_str().unwrap();
    for told in ["belongs", "Not seen", " of 5", "Lab", "Ana"] {
        assert!(!shown.contains(told), "{told}: {shown}");
    }
    let done = code(&window, "done");
    scan(&window, &done).await;
    told(&window, "What is expected is shown then").await;
    scan(&window, &done).await;
    window.see("Missing").await;
    window.see("Found elsewhere").await;
    assert_clean(&window);
}
