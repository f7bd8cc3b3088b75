//! A hand that types fast is no scanner, at its own pace and where a busy computer hears it all at once.

use serde_json::json;

use crate::desk_with_one;
use crate::wedge::{Dice, OVERHEAR};

/// Ordinary words, as they come.
const WORDS: &str = "the laptop in room four has a broken hinge and was sent to the vendor on monday they will return \
    it when the part is there please tell anna that her old screen goes back to the store then take one from the shelf \
    with its cable and the dock this is the third time so we want a new one for her team as well";

/// Milliseconds from one key to the next for a hand at 120 words a minute: fast within common pairs, slow between words.
fn pace(dice: &mut Dice, pair: &str) -> usize {
    const ROLLED: [&str; 14] = [
        "th", "he", "in", "er", "an", "re", "on", "at", "en", "nd", "ou", "it", "is", "to",
    ];
    if ROLLED.contains(&pair) {
        30 + dice.below(31)
    } else if pair.contains(' ') {
        85 + dice.below(86)
    } else {
        75 + dice.below(76)
    }
}

/// Writes down when each key was let go, by the clock of the keyboard and by that of the page; what a listener for scans
/// holds back is heard there, too.
const KEYS: &str = "
    const listens = !!window.__keys;
    window.__keys = [];
    if (!listens) addEventListener('keyup', (event) => window.__keys.push([event.key, event.timeStamp, performance.now()].map((it) => it.toFixed?.(0) ?? it).join(' ')), { capture: true });";

/// Types a hundred words, drawn anew for each number, into the field of the Desk.
async fn a_hundred_words_are_no_scan(number: u64) {
    let window = desk_with_one("LAB-1").await;
    window.see("Ready to scan").await;
    window.focus_on("A tag, serial number").await;
    window.run(OVERHEAR, vec![]).await;
    let mut dice = Dice(120 + number);
    let words: Vec<&str> = WORDS.split_whitespace().collect();
    for _ in 0..4 {
        window.run(KEYS, vec![]).await;
        let text: Vec<&str> = (0..25).map(|_| words[dice.below(words.len())]).collect();
        let text = text.join(" ");
        let mut before = ' ';
        let keys: Vec<(char, usize)> = text
            .chars()
            .map(|key| {
                let pair: String = [before, key].iter().collect();
                before = key;
                (key, pace(&mut dice, &pair))
            })
            .collect();
        window.type_as_hand(&keys);
        let typed = "return window.__keys.length >= arguments[0]";
        window
            .wait("all to be typed", typed, vec![json!(keys.len())])
            .await;
        let script = "return { scans: window.__heard, keys: window.__keys }";
        let heard = window.run(script, vec![]).await;
        assert_eq!(
            heard["scans"],
            json!([]),
            "typing was taken for a scan: {heard}"
        );
        window.field_says("A tag, serial number", &text).await;
        window.press("Escape");
        window.field_says("A tag, serial number", "").await;
    }
}

// Five hundred words in all, each hundred in a window of its own: they take as long as a hand takes.

#[tokio::test]
async fn a_first_hundred_words_typed_fast_are_no_scan() {
    a_hundred_words_are_no_scan(1).await;
}

#[tokio::test]
async fn a_second_hundred_words_typed_fast_are_no_scan() {
    a_hundred_words_are_no_scan(2).await;
}

#[tokio::test]
async fn a_third_hundred_words_typed_fast_are_no_scan() {
    a_hundred_words_are_no_scan(3).await;
}

#[tokio::test]
async fn a_fourth_hundred_words_typed_fast_are_no_scan() {
    a_hundred_words_are_no_scan(4).await;
}

#[tokio::test]
async fn a_fifth_hundred_words_typed_fast_are_no_scan() {
    a_hundred_words_are_no_scan(5).await;
}

/// Keeps the page from hearing anything for so many milliseconds, from the next moment on.
const STALL: &str = "
    const milliseconds = arguments[0];
    setTimeout(() => { const until = performance.now() + milliseconds; while (performance.now() < until); });";

#[tokio::test]
async fn what_a_hand_types_while_the_page_stands_still_is_no_scan_though_it_is_heard_all_at_once() {
    let window = desk_with_one("LAB-1").await;
    window.see("Ready to scan").await;
    window.focus_on("A tag, serial number").await;
    window.run(OVERHEAR, vec![]).await;
    window.run(KEYS, vec![]).await;
    let text = "the laptop in room four";
    let keys: Vec<(char, usize)> = text.chars().map(|key| (key, 75)).collect();
    window.run(STALL, vec![json!(2_500)]).await;
    window.type_as_hand(&keys);
    window.field_says("A tag, serial number", text).await;
    let script = "return { scans: window.__heard, keys: window.__keys }";
    let heard = window.run(script, vec![]).await;
    assert_eq!(heard["scans"], json!([]), "{heard}");
    // A scan that waits in the same way is one.
    window.press("Escape");
    window.field_says("A tag, serial number", "").await;
    window.hand_to_scanner().await;
    window.run(STALL, vec![json!(1_000)]).await;
    window.scan("LAB-1");
    let one = "return window.__heard.length === 1";
    window.wait("the scan", one, vec![]).await;
}
