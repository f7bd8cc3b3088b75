//! A scanner is set up by scanning a sample three times, and is heard as it was learnt from then on.

use operations::Office;
use operations::scanners::list_scanners;
use operations::wire::{Nothing, ScannerEnd, ScannerView};
use serde_json::json;

use crate::desk_with_one;
use crate::harness::Window;

const TAG: &str = "LAB-ZY42Q";
/// What the sample says.
const SAMPLE: &str = "YZ-AQ/MW";
/// The keys a scanner presses for it that is set to a German keyboard, named as on a US one.
const GERMAN: &str = "ZY/AQ&MW";
/// The gap between the keys of a slow scanner, in milliseconds.
const PACE: u32 = 90;
const NAME: &str = "What this scanner is called";

/// The page on which scanners are set up, once it listens.
async fn set_up() -> Window {
    let window = desk_with_one(TAG).await;
    window.go("#/settings/scanner").await;
    window.see("Waiting for the first scan.").await;
    window
}

/// One scan, once the hand has reached the scanner, and what the page counts then.
async fn scan(window: &Window, code: &str, pause: u32, end: Option<&str>, tally: &str) {
    window.hand_to_scanner().await;
    window.scan_as(code, pause, end);
    window.see(tally).await;
}

/// Three scans of a code that holds the sample.
async fn scan_thrice(window: &Window, code: &str, pause: u32, end: Option<&str>) {
    scan(
        window,
        code,
        pause,
        end,
        "1 hit, 0 misses. Scan it 2 times more.",
    )
    .await;
    scan(
        window,
        code,
        pause,
        end,
        "2 hits, 0 misses. Scan it once more.",
    )
    .await;
    scan(window, code, pause, end, "3 hits, 0 misses.").await;
    window.see("Learnt:").await;
}

/// Gives the scanner that was learnt its name, by keys; the field waits for it.
async fn save(window: &Window, name: &str) {
    window.focus_on(NAME).await;
    window.hand_to_scanner().await;
    let pauses = [140, 55, 90, 120, 70, 130, 45];
    let keys: Vec<(char, usize)> = name.chars().zip(pauses.into_iter().cycle()).collect();
    window.type_as_hand(&keys);
    window.field_says(NAME, name).await;
    window.press("Enter");
    window
        .see(&format!("“{name}” is heard so from now on."))
        .await;
    window.see("Waiting for the first scan.").await;
}

fn kept(window: &Window) -> Vec<ScannerView> {
    let office = Office::open(window.data()).unwrap();
    list_scanners(&office, Nothing {}).unwrap()
}

/// How many times the page says this.
async fn times(window: &Window, text: &str) -> u64 {
    let script = "return document.body.innerText.split(arguments[0]).length - 1";
    let said = window.run(script, vec![json!(text)]).await;
    said.as_u64().unwrap()
}

/// Waits until the Desk shows the asset that was scanned.
async fn card(window: &Window) {
    let script = "return document.querySelector('.stage header.band')?.innerText.replace(/\\s/g, '').includes(arguments[0]) ?? false";
    window
        .wait("the card of the asset", script, vec![json!(TAG)])
        .await;
}

#[tokio::test]
async fn a_prefix_and_tab_are_learnt_from_three_scans_and_left_out_from_then_on() {
    let window = set_up().await;
    let prefixed = format!("#{SAMPLE}");
    scan_thrice(&window, &prefixed, 0, Some("Tab")).await;
    window.see("ends by Tab").await;
    window.see("“#” before each code").await;
    window.see("the keyboard layout of this computer").await;
    assert_eq!(times(&window, "manual").await, 0, "nothing is wrong");
    window.screenshot("scanner-learnt").await;
    save(&window, "Counter").await;
    let all = kept(&window);
    let [counter] = &all[..] else {
        panic!("{all:?}")
    };
    assert_eq!(counter.name, "Counter");
    assert_eq!(counter.ends, ScannerEnd::Tab);
    assert_eq!(
        (counter.prefix.as_str(), counter.suffix.as_str()),
        ("#", "")
    );
    assert!(!counter.by_position);

    // With the focus in a field the Tab goes nowhere.
    window.go("#/desk").await;
    window.focus_on("A tag, serial number").await;
    window.hand_to_scanner().await;
    window.scan_as(&format!("#{TAG}"), 0, Some("Tab"));
    card(&window).await;
    window.see("In stock").await;
    window.field_says("A tag, serial number", "").await;

    window.go("#/settings/scanner").await;
    window.click_on("Forget Counter").await;
    window.gone("Forget").await;
    assert_eq!(kept(&window), []);
    assert_eq!(window.problems().await, Vec::<String>::new());
}

#[tokio::test]
async fn a_scanner_as_slow_as_a_hand_is_heard_once_it_is_set_up() {
    let window = desk_with_one(TAG).await;
    window.focus_on("A tag, serial number").await;
    window.hand_to_scanner().await;
    window.scan_as(TAG, PACE, None);
    // Until then it is a hand.
    window.field_says("A tag, serial number", TAG).await;
    window.press("Escape");
    window.field_says("A tag, serial number", "").await;

    window.go("#/settings/scanner").await;
    window.see("Waiting for the first scan.").await;
    scan_thrice(&window, SAMPLE, PACE, Some("Enter")).await;
    window.see("ends by Enter").await;
    // The name is typed at a pace near its own.
    save(&window, "Old one").await;
    let all = kept(&window);
    let [old] = &all[..] else { panic!("{all:?}") };
    assert!(
        old.median_gap >= PACE - 10 && old.longest_gap >= old.median_gap,
        "{old:?}"
    );

    window.go("#/desk").await;
    window.focus_on("A tag, serial number").await;
    window.hand_to_scanner().await;
    window.scan_as(TAG, PACE, Some("Enter"));
    card(&window).await;
    window.field_says("A tag, serial number", "").await;
    assert_eq!(window.problems().await, Vec::<String>::new());
}

#[tokio::test]
async fn a_scanner_set_to_another_keyboard_is_said_once_with_the_cure() {
    let window = set_up().await;
    window.keyboard("de");
    scan_thrice(&window, SAMPLE, 0, Some("Enter")).await;
    let said = "set to another keyboard layout than this computer";
    assert_eq!(times(&window, said).await, 1);
    window
        .see("set it to this computer’s layout, by a code in its manual")
        .await;
    window.see("read by the positions of its keys").await;
    window.screenshot("scanner-layout").await;
    save(&window, "Tresen").await;
    assert!(kept(&window)[0].by_position);

    window.go("#/desk").await;
    window.see("Ready to scan").await;
    window.hand_to_scanner().await;
    window.scan_key_codes(TAG);
    card(&window).await;
    window.see("In stock").await;
    assert_eq!(
        times(&window, "another keyboard layout").await,
        0,
        "said again"
    );
    assert_eq!(window.problems().await, Vec::<String>::new());
}

#[tokio::test]
async fn what_was_not_understood_is_a_miss_and_says_what_to_do() {
    let window = set_up().await;
    scan(&window, GERMAN, 0, Some("Enter"), "0 hits, 1 miss.").await;
    window.see("Heard").await;
    window.see(GERMAN).await;
    window
        .see("set to a German or Swiss keyboard, and this computer is not")
        .await;
    window.see("US English").await;
    scan(&window, TAG, 0, Some("Enter"), "0 hits, 2 misses.").await;
    window.see("That was not this code.").await;
    window.gone("German").await;
    window.screenshot("scanner-missed").await;

    // Set right, it is understood, and what was wrong is not said any more.
    scan(
        &window,
        SAMPLE,
        0,
        Some("Enter"),
        "1 hit, 2 misses. Scan it 2 times more.",
    )
    .await;
    window.gone("That was not this code.").await;
    scan(
        &window,
        SAMPLE,
        0,
        Some("Tab"),
        "2 hits, 2 misses. Scan it once more.",
    )
    .await;
    scan(&window, SAMPLE, 0, Some("Enter"), "3 hits, 2 misses.").await;
    window.see("The last three did not agree.").await;
    window.click_on("Start again").await;
    window.see("Waiting for the first scan.").await;
    window.gone("Heard").await;
    assert_eq!(kept(&window), []);
    assert_eq!(window.problems().await, Vec::<String>::new());
}
