//! Several files and sheets in one go, in the window: in the right order, as one action; and words of the register that are
//! explained once.

use std::fs;
use std::path::PathBuf;

use serde_json::{Value, json};

use crate::forms::{pick, same, tagdesk};
use crate::harness::{Setup, Window};
use crate::importing::read_again;
use crate::road::{assert_clean, assets};

/// People that are on the register: two of one name.
const KNOWN: &str = "Name,Email,Username,Department\nJohn Smith,js@example.com,jsmith,Sales\n\
    John Smith,js2@example.com,,Research and Development of the Northern Region\nAna Ruiz,ana@example.com,ana,Support\n";
const MODELS: &str =
    "Model Name,Category,Life in months\nThinkPad T14,Laptop,48\nDell P2719,Monitor,60\n";
const PEOPLE: &str = "Full Name,Email,Department,Location\n\
    Maximiliane Freifrau von und zu Hohenstein-Wallersberg,mh@example.com,Geschäftsführung,Werk Süd › Lager\n\
    Jo Berg,jo@example.com,IT,Werk Süd › Lager\n";
const PLACES: &str = "Name,Code,Parent Location\nLager,WS-L,Werk Süd\nWerk Süd,WS,\n";
/// Words of four sorts, names that fit nobody and several, a word nobody knows.
const ASSETS: &str = "Asset Tag;Model;Category;Status;Purchase Cost;Location;Assigned To\n\
    SV-1;ThinkPad T14;NB;BYOD;5 kr;WS-L;John Smith\n\
    SV-2;ThinkPad T14;NB;Deployed;7 kr;WS-L;Ruiz, Ana\n\
    SV-3;Sitzmöbel 9;Ergonomische Sitzmöbel und Zubehör;In stock;9 EUR;WS-L;\n\
    SV-4;Dell P2719;Monitor;Deployed;11 EUR;WS-L;Jo Berg\n\
    SV-5;Dell P2719;Monitor;Deployed;11 EUR;WS-L;Zoe Ng\n\
    SV-6;Dell P2719;Monitor;Good;11 EUR;WS-L;\n";
const LONG_NAME: &str = "Inventar Werk Süd und Außenstellen, Stand Mai 2026, endgültig (2).csv";

async fn opened(size: (u32, u32), dark: bool) -> Window {
    let window = Window::open(Setup {
        program: crate::program(),
        data: None,
        size,
        dark,
        cups: None,
    })
    .await;
    window.listen_for_problems().await;
    window
}

fn write(window: &Window, name: &str, text: &str) -> PathBuf {
    let path = window.picks().join(name);
    fs::write(&path, text).unwrap();
    path
}

/// What the register has before anything is brought in the window.
fn stock(window: &Window) {
    for (name, text, kind) in [
        ("known.csv", KNOWN, "people"),
        ("models.csv", MODELS, "models"),
    ] {
        let path = write(window, name, text);
        tagdesk(window, &["import", path.to_str().unwrap(), "--kind", kind]);
    }
}

/// The tables as they stand in the list, in their turn.
async fn tables(window: &Window) -> Vec<String> {
    let script = "return [...document.querySelectorAll('ol button[aria-pressed] .name')].map((it) => it.innerText)";
    serde_json::from_value(window.run(script, vec![]).await).unwrap()
}

async fn brought_in(size: (u32, u32), dark: bool, suffix: &str) {
    let window = opened(size, dark).await;
    stock(&window);
    let long = write(&window, LONG_NAME, ASSETS);
    let people = write(&window, "people.csv", PEOPLE);
    let places = write(&window, "places.csv", PLACES);
    let broken = write(&window, "leer.csv", "");
    let shot = |name: &str| format!("several-{name}-{suffix}");
    window.go("#/import").await;
    window.will_pick_all(&[long, people, broken, places]);
    window.see("Choose files").await;
    window.press("Ctrl+O");
    window.see("4 tables").await;
    window.see("3 words to explain").await;
    window.settle().await;
    window.screenshot(&shot("files")).await;
    // What cannot be read is named, and keeps the others waiting.
    assert_eq!(
        tables(&window).await,
        ["places.csv", "people.csv", LONG_NAME, "leer.csv"]
    );
    window.see("The file is empty").await;
    window.see("leer.csv cannot be read: leave it out").await;
    window.click_on("Leave out leer.csv").await;
    window.see("3 tables").await;

    // Nobody goes on over a word that waits in another table than the one that is looked at.
    window.click_on("places.csv").await;
    window.see("Columns of places.csv").await;
    window.press("Ctrl+Enter");
    window.see(&format!("Columns of {LONG_NAME}")).await;
    window.see("Choose what it means.").await;
    pick(&window, "What “BYOD” means", "In stock").await;
    read_again(&window).await;
    pick(&window, "What “Good” means", "Not said").await;
    pick(&window, "What “kr” means", "Swedish").await;
    read_again(&window).await;
    window.settle().await;
    window.screenshot(&shot("columns")).await;
    window.gone("words to explain.").await;
    window.press("Ctrl+Enter");
    window.see("10 rows, nothing saved yet").await;
    window.see("Words to explain in").await;
    assert!(assets(&window).is_empty(), "a dry run keeps nothing");
    window.settle().await;
    window.screenshot(&shot("dry-run")).await;

    // A refused row leads to the word it is refused for: here, and where the file is read.
    window.see("could be any of 2 people").await;
    window.click_on("Explain “John Smith”").await;
    window.focus_on("What “John Smith” means").await;
    window.settle().await;
    window.screenshot(&shot("asked")).await;
    window.click_on("Explain “Good”").await;
    window.focus_on("What “Good” means").await;
    pick(&window, "What “Good” means", "In repair").await;
    read_again(&window).await;
    // The likely ones by one key; somebody who is none of those proposed by a search.
    window.press("Alt+P");
    read_again(&window).await;
    pick(&window, "What “John Smith” means", "Somebody").await;
    window.fill("Who “John Smith” is", "js2@example.com").await;
    window.press("Enter");
    read_again(&window).await;
    window.focus_on("What “John Smith” means").await;
    window.press("Ctrl+Enter");
    window.ready("Import 10 rows").await;
    window.settle().await;
    window.screenshot(&shot("good")).await;
    // The rows of one table alone.
    pick(&window, "Rows of", "people").await;
    window.see("Jo Berg").await;
    window.gone("SV-2").await;

    window.press("Ctrl+Enter");
    window
        .see("Imported 2 places, 2 people and 6 assets from 3 files")
        .await;
    window.settle().await;
    window.screenshot(&shot("done")).await;
    for (tag, expected) in [
        (
            "SV-1",
            vec![
                ("/holder_email", json!("js2@example.com")),
                ("/model/category", json!("Laptop")),
                ("/cost", json!({ "amount": "5.00", "currency": "SEK" })),
                ("/place/path", json!("Werk Süd › Lager")),
            ],
        ),
        ("SV-2", vec![("/holder/name", json!("Ana Ruiz"))]),
        (
            "SV-3",
            vec![(
                "/model/category",
                json!("Ergonomische Sitzmöbel und Zubehör"),
            )],
        ),
        ("SV-4", vec![("/holder_email", json!("jo@example.com"))]),
        ("SV-5", vec![("/holder/name", json!("Zoe Ng"))]),
        ("SV-6", vec![("/state", json!("in_repair"))]),
    ] {
        same(&tagdesk(&window, &["show", tag]), &expected);
    }
    // One action: one undo takes all of it back.
    window.click_on("Undo this import").await;
    window
        .see("The register is as it was before this import.")
        .await;
    assert!(assets(&window).is_empty());
    let people = tagdesk(&window, &["person", "list"]);
    // Those from before, and who works here.
    assert_eq!(people["total"], 4, "{people}");
    assert_clean(&window);
    assert_eq!(window.problems().await, Vec::<String>::new());
}

#[tokio::test]
async fn several_files_are_brought_in_a_small_dark_window() {
    brought_in((1024, 700), true, "dark-small").await;
}

#[tokio::test]
async fn several_files_are_brought_in_a_large_light_window() {
    brought_in((1600, 1000), false, "light-large").await;
}

#[tokio::test]
async fn what_was_said_of_words_is_kept_and_the_next_file_does_not_ask() {
    let window = opened((1280, 800), false).await;
    stock(&window);
    let list = write(
        &window,
        "first.csv",
        "Asset Tag,Category,Assigned To\nKE-1,NB,John Smith\n",
    );
    window.go("#/import").await;
    window.will_pick_all(&[list]);
    window.see("Choose files").await;
    window.press("Ctrl+O");
    window.ready("Try it without saving").await;
    window.press("Ctrl+Enter");
    window.see("Words to explain").await;
    pick(&window, "What “NB” means", "Laptop").await;
    read_again(&window).await;
    // By the list, with what tells two of one name apart.
    pick(&window, "What “John Smith” means", "John").await;
    read_again(&window).await;
    window.focus_on("What “John Smith” means").await;
    window.press("Ctrl+Enter");
    window.ready("Import 1 row").await;
    window.press("Ctrl+Enter");
    window.see("Imported 1 asset from first.csv").await;
    window.fill("Keep how it was read, as", "Stock").await;
    window.press("Enter");
    window.see("Kept as “Stock”").await;
    let holder = tagdesk(&window, &["show", "KE-1"])["holder_email"].clone();
    assert!(holder != json!(""), "{holder}");

    let next = write(
        &window,
        "next.csv",
        "Assigned To,Asset Tag,Category\njohn smith,KE-2,nb\n",
    );
    window.will_pick_all(&[next]);
    window.click_on("Import other files").await;
    window.press("Ctrl+O");
    window.click_on("Read it as “Stock”").await;
    window.see("Read as “Stock”.").await;
    window.press("Ctrl+Enter");
    window.ready("Import 1 row").await;
    window.press("Ctrl+Enter");
    window.see("Imported 1 asset from next.csv").await;
    same(
        &tagdesk(&window, &["show", "KE-2"]),
        &[
            ("/holder_email", holder),
            ("/model/category", json!("Laptop")),
        ],
    );
    assert_clean(&window);
    assert_eq!(window.problems().await, Vec::<String>::new());
}

#[tokio::test]
async fn refused_rows_of_several_files_are_saved_in_a_folder() {
    let window = opened((1280, 800), true).await;
    let one = write(
        &window,
        "one.csv",
        "Asset Tag,Purchase Date\nRF-1,2024-02-31\nRF-2,2024-02-01\n",
    );
    let two = write(
        &window,
        "two.csv",
        "Asset Tag,Purchase Date\nRF-3,2024-02-31\nRF-4,2024-02-30\n",
    );
    window.go("#/import").await;
    window.see("Choose files").await;
    window.will_pick_all(&[one]);
    window.press("Ctrl+O");
    window.ready("Try it without saving").await;
    // Another one comes to it.
    window.will_pick_all(&[two]);
    window.click_on("Add files…").await;
    window.see("2 tables").await;
    window.press("Ctrl+Enter");
    window.see("4 rows, nothing saved yet").await;
    // A cell is mended in the table it is of.
    window.fill("Search these rows", "RF-3").await;
    window.gone("RF-1").await;
    window.fill("Purchase Date", "2024-02-29").await;
    window.see("1 cell mended").await;
    window.press("Ctrl+Enter");
    window.see("Import the 2 good rows").await;
    let folder = window.picks().join("folder");
    fs::create_dir_all(&folder).unwrap();
    window.press("Ctrl+Enter");
    window
        .see("Imported 2 assets from one.csv and two.csv; 2 rows were refused")
        .await;
    window.see("2 files, each with its reason").await;
    window.settle().await;
    window.screenshot("several-refused-folder").await;
    for (file, tag) in [("one - refused.csv", "RF-1"), ("two - refused.csv", "RF-4")] {
        let text = fs::read_to_string(folder.join(file)).unwrap();
        assert!(text.contains(tag) && text.lines().count() == 2, "{text}");
    }
    let found: Value = tagdesk(&window, &["show", "RF-3"]);
    same(&found, &[("/purchase_date", json!("2024-02-29"))]);
    assert_clean(&window);
    assert_eq!(window.problems().await, Vec::<String>::new());
}
