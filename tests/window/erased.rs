//! Erased with the window open: out of every file of its folder once it is answered, by the window or by another program.

use std::process::Command;

use crate::bytes::holding;
use crate::empty_desk;
use crate::forms::{no_copies, open_person, tagdesk};
use crate::harness::Window;

const NAME: &str = "Zebediah Uniquename";
/// What else is known of them.
const DETAILS: [&str; 4] = [
    "zebediah@unique.example",
    "ZEB-BADGE-77",
    "Zebs Department",
    "zebu4711",
];

/// A window in which somebody and a photo of what they had are looked at; the photo's address in the register.
pub async fn looked_at() -> (Window, String) {
    let window = empty_desk().await;
    no_copies(&window);
    let [mail, badge, department, account] = DETAILS;
    let person = [
        "person", "record", "--name", NAME, "--email", mail, "--badge", badge,
    ];
    let rest = ["--department", department, "--username", account];
    tagdesk(&window, &[&person[..], &rest].concat());
    tagdesk(
        &window,
        &["register", "--name", "Dock", "--tag", "OLD-0001"],
    );
    tagdesk(&window, &["check-out", "OLD-0001", "--to", NAME]);
    let photo = window.picks().join("lid.png");
    image::RgbImage::from_fn(640, 480, |x, y| {
        image::Rgb([(x * y % 251) as u8, (x / 3) as u8, (y * y % 241) as u8])
    })
    .save(&photo)
    .unwrap();
    let back = ["check-in", "OLD-0001", "--photo", photo.to_str().unwrap()];
    tagdesk(&window, &back);
    let asset = tagdesk(&window, &["show", "OLD-0001"]);
    let history = tagdesk(&window, &["history", "OLD-0001"]);
    let digest = history["entries"][0]["photos"][0]["digest"].as_str();
    let digest = digest.unwrap_or_else(|| panic!("{history}")).to_owned();
    window.go("#/people").await;
    open_person(&window, "Zebed").await;
    window.see(mail).await;
    window
        .go(&format!("#/assets/{}", asset["id"].as_str().unwrap()))
        .await;
    window.click_on("Photo 1 of 1").await;
    window.see("Erase…").await;
    (window, digest)
}

/// Parts of a photo as they lie on the pages of the register.
fn parts(window: &Window, digest: &str) -> Vec<Vec<u8>> {
    let asked = format!("SELECT hex(jpeg) FROM photo WHERE hex(digest) = upper('{digest}')");
    let answer = Command::new("sqlite3")
        .args(["-readonly"])
        .arg(window.data().join("register.db"))
        .arg(asked)
        .output()
        .expect("this test needs the sqlite3 program: apt-get install sqlite3");
    let text = String::from_utf8(answer.stdout).unwrap();
    let jpeg: Vec<u8> = text
        .trim()
        .as_bytes()
        .chunks(2)
        .map(|pair| u8::from_str_radix(std::str::from_utf8(pair).unwrap(), 16).unwrap())
        .collect();
    assert!(jpeg.len() > 20_000, "{}: {text}", jpeg.len());
    let parts: Vec<_> = jpeg.chunks(1_000).map(|part| part[..32].to_vec()).collect();
    // What lies across two pages is not found.
    let there = |part: &Vec<u8>| !holding(window.data(), part).is_empty();
    let parts: Vec<_> = parts.into_iter().filter(there).collect();
    assert!(parts.len() > 15, "{}", parts.len());
    parts
}

/// That nothing of the person or of the photo is in a file.
fn gone(window: &Window, parts: &[Vec<u8>]) {
    for text in [NAME].iter().chain(&DETAILS) {
        let files = holding(window.data(), text.as_bytes());
        assert_eq!(files, Vec::<String>::new(), "{text}");
    }
    for part in parts {
        assert_eq!(holding(window.data(), part), Vec::<String>::new());
    }
}

#[tokio::test]
async fn by_the_window_nothing_is_left_in_any_file() {
    let (window, digest) = looked_at().await;
    let parts = parts(&window, &digest);
    window.click_on("Erase…").await;
    window.focus_on("Why it is erased").await;
    window.type_keys("shows a face");
    window.press("Enter");
    window.see(": shows a face").await;
    for part in &parts {
        assert_eq!(holding(window.data(), part), Vec::<String>::new());
    }
    window.press("Escape");
    window.closed("[role=dialog]").await;
    window.go("#/people").await;
    open_person(&window, "Zebed").await;
    window.click_on("Erase…").await;
    window.focus_on("Name").await;
    window.type_keys(NAME);
    window.press("Ctrl+Enter");
    window.saved().await;
    gone(&window, &parts);
    window.go("#/people").await;
    window.gone(NAME).await;
    assert_eq!(window.problems().await, Vec::<String>::new());
}

#[tokio::test]
async fn by_the_command_line_nothing_is_left_in_any_file() {
    let (window, digest) = looked_at().await;
    let parts = parts(&window, &digest);
    let photo = ["photo", &digest, "--erase", "--reason", "shows a face"];
    let erased = tagdesk(&window, &photo);
    assert_eq!(erased["result"]["pending"], false, "{erased}");
    for part in &parts {
        assert_eq!(holding(window.data(), part), Vec::<String>::new());
    }
    let person = ["person", "erase", NAME, "--confirm", NAME];
    let erased = tagdesk(&window, &person);
    assert_eq!(erased["result"]["pending"], false, "{erased}");
    gone(&window, &parts);
    window.see(": shows a face").await;
    assert_eq!(window.problems().await, Vec::<String>::new());
}
