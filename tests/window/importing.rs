//! A file that other systems or people made, in the window: what was understood of it is shown and can be said otherwise,
//! words are explained once, and what is kept is read back from the register.

use std::fs;
use std::path::{Path, PathBuf};

use serde_json::json;

use crate::empty_desk;
use crate::forms::{pick, same, tagdesk};
use crate::harness::{Setup, Window};
use crate::road::{assert_clean, assets, written};

/// Titles, words for nothing, states and signs of money that only a person can explain, headings once more, an ending.
const MESSY: &str = "Hardware list Store 3;;;;;;\nprinted 2026-05-01;;;;;;\n;;;;;;\n\
    Asset Tag;Name;Serial;Status;Purchase Date;Purchase Cost;Location\n\
    ME-1;None;N/A;BYOD;1/2/2026;$1,299;Store\n\
    ME-2;Dock;N/A;Surplus;3/4/2026;5 kr;Store\n\
    Asset Tag;Name;Serial;Status;Purchase Date;Purchase Cost;Location\n\
    ME-3;Cable;S-3;Ready to Deploy;5/6/2026;7;Store\n\
    ME-4;Lamp;-;BYOD;7/8/2026;9;N/A\n\
    2 records;;;;;;\n";

/// An empty desk whose import screen shows how a file of this name is read.
async fn importing(name: &str, text: impl AsRef<[u8]>) -> Window {
    let window = empty_desk().await;
    window.listen_for_problems().await;
    window.go("#/import").await;
    bring(&window, name, text).await;
    window
}

/// Brings a file to the import screen.
pub async fn bring(window: &Window, name: &str, text: impl AsRef<[u8]>) {
    let file = window.picks().join(name);
    fs::write(&file, text).unwrap();
    window.will_pick(&file);
    window.see("Choose files").await;
    window.press("Ctrl+O");
    window.see(name).await;
    window.ready("Try it without saving").await;
}

/// Waits until the file is read as was last said.
pub async fn read_again(window: &Window) {
    let still = "return document.querySelector('.inside .waiting') === null";
    window.wait("the file to be read", still, vec![]).await;
}

#[tokio::test]
async fn a_messy_file_is_explained_by_keys_and_taken_in_as_was_said() {
    let window = importing("messy.csv", MESSY).await;
    for part in [
        "2 lines above are skipped",
        "2 lines above the headings, skipped",
        "line 1 “Hardware list Store 3”",
        "The headings once more, skipped",
        "1 total or ending, skipped",
        "line 10 “2 records”",
        "“N/A”, 2 cells from line 5 on",
        "every date of the file can be read",
        "which can be read in two ways",
    ] {
        window.see(part).await;
    }
    // Nobody goes on over a word that nobody explained; what is proposed is taken by one key.
    window.press("Ctrl+Enter");
    window.see("Choose what it means.").await;
    window.focus_on("What “BYOD” means").await;
    assert!(assets(&window).is_empty());
    pick(&window, "What “BYOD” means", "In stock").await;
    read_again(&window).await;
    window.press("Alt+P");
    read_again(&window).await;
    pick(&window, "What “$” means", "Canadian").await;
    read_again(&window).await;
    pick(&window, "What “kr” means", "Swedish").await;
    read_again(&window).await;
    window.see("All are explained.").await;
    // Guesses are said otherwise by their buttons.
    window.click_on("Month first").await;
    window.see("As you said.").await;
    window.click_on("A point").await;
    window.gone("which can be read in two ways").await;
    // A name that is a word for nothing is kept; so is one of two words of a column; and one is taken back.
    window.click_on("Keep as it is: Name").await;
    window.click_on("Take back: Name").await;
    window.click_on("Keep as it is: Name").await;
    window.see("kept as it is").await;
    window.click_on("Show each: Serial").await;
    window.click_on("Keep as it is: “-”").await;
    window.see("1 of 2 kept as they are").await;
    window.press("Ctrl+Enter");
    window.see("4 rows, nothing saved yet").await;
    assert!(assets(&window).is_empty(), "a dry run keeps nothing");

    // The rows have heads, and are searched.
    window.see("What is said of it").await;
    window.fill("Search these rows", "cable").await;
    window.see("ME-3").await;
    window.gone("ME-1").await;
    window.fill("Search these rows", "no such thing").await;
    window.see("No row here has “no such thing”").await;
    window.fill("Search these rows", "").await;
    window.see("ME-4").await;

    window.press("Ctrl+Enter");
    window.see("Imported 4 assets from messy.csv").await;
    for (tag, expected) in [
        (
            "ME-1",
            vec![
                ("/name", json!("None")),
                ("/serial", json!("")),
                ("/state", json!("in_stock")),
                ("/purchase_date", json!("2026-01-02")),
                ("/cost", json!({ "amount": "1299.00", "currency": "CAD" })),
            ],
        ),
        (
            "ME-2",
            vec![
                ("/state", json!("retired")),
                ("/cost", json!({ "amount": "5.00", "currency": "SEK" })),
            ],
        ),
        (
            "ME-3",
            vec![
                ("/state", json!("in_stock")),
                ("/cost/currency", json!("EUR")),
            ],
        ),
        (
            "ME-4",
            vec![("/serial", json!("-")), ("/place", json!(null))],
        ),
    ] {
        same(&tagdesk(&window, &["show", tag]), &expected);
    }
    assert_clean(&window);
    assert_eq!(window.problems().await, Vec::<String>::new());
}

#[tokio::test]
async fn a_word_may_stay_unexplained_and_its_rows_come_back_in_a_file_that_is_mended() {
    let window = importing("states.csv", "Tag;Status\nST-1;In stock\nST-2;Good\n").await;
    pick(&window, "What “Good” means", "Not said").await;
    window.press("Ctrl+Enter");
    window.see("2 rows, nothing saved yet").await;
    window.see("is not a state").await;
    window.press("Ctrl+Enter");
    window.see("Imported 1 asset from states.csv").await;
    let refused = written(&window, "refused.csv");
    let mended = fs::read_to_string(&refused)
        .unwrap()
        .replace("Good", "Lost");
    window.click_on("Import other files").await;
    bring(&window, "states - mended.csv", mended).await;
    window.press("Ctrl+Enter");
    window.see("1 row, nothing saved yet").await;
    window.ready("Import 1 row").await;
    window.press("Ctrl+Enter");
    window
        .see("Imported 1 asset from states - mended.csv")
        .await;
    same(
        &tagdesk(&window, &["show", "ST-2"]),
        &[("/state", json!("lost"))],
    );
    assert_clean(&window);
    assert_eq!(window.problems().await, Vec::<String>::new());
}

#[tokio::test]
async fn a_guess_at_the_characters_shows_both_readings_and_is_turned() {
    // Mac Roman or Windows: both spell something.
    let text = b"Asset Tag,Name\nEN-1,se\x96al\nEN-2,M\x87laga\n";
    let window = importing("senal.csv", text).await;
    window.see("A guess.").await;
    let before = window.run("return document.body.innerText", vec![]).await;
    assert!(before.as_str().unwrap().contains("señal"), "{before}");
    window.click_on("The other one").await;
    window.see("As you said.").await;
    pick(&window, "Characters", "Western (Macintosh").await;
    window.see("Málaga").await;
    // The heading line by hand: the first row names the columns then.
    window.fill("Line with the headings", "2").await;
    window.see("EN-1").await;
    window.see("1 row in this file").await;
    window.fill("Line with the headings", "40").await;
    window.see("The file has nothing behind its line 39").await;
    window.fill("Line with the headings", "1").await;
    window.see("2 rows in this file").await;
    window.press("Ctrl+Enter");
    window.see("2 rows, nothing saved yet").await;
    assert_eq!(window.problems().await, Vec::<String>::new());
}

/// Where files of other systems lie, which nobody here wrote. Where they are absent a note says so.
const OTHERS: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../../shared");
const FILES: [(&str, &str); 17] = [
    ("snipe-assets", "data/snipe-it/assets-sample.csv"),
    ("snipe-users", "data/snipe-it/users-sample.csv"),
    ("snipe-licences", "data/snipe-it/licenses-sample.csv"),
    ("snipe-consumables", "data/snipe-it/consumables-sample.csv"),
    ("snipe-locations", "data/snipe-it/locations-sample.csv"),
    ("snipe-models", "data/snipe-it/models-sample.csv"),
    ("snipe-old", "cases/28-holder-name/snipe-old.csv"),
    ("snipe-report", "cases/09-html-entities/snipe-report.csv"),
    ("assettiger", "cases/01-assettiger-headers/assets.csv"),
    ("dell", "cases/21-tool-headers/dell.csv"),
    ("intune", "cases/21-tool-headers/intune.csv"),
    ("jamf", "cases/21-tool-headers/jamf.csv"),
    ("lansweeper", "cases/21-tool-headers/lansweeper.csv"),
    ("spiceworks", "cases/21-tool-headers/spiceworks.csv"),
    ("money", "cases/07-accounting-money/excel.csv"),
    ("states", "cases/29-states/labels.csv"),
    ("titles", "cases/08-title-lines/report-semicolon.csv"),
];

/// Files of the shape that systems write of which nobody's own lies there.
const SHAPED: [(&str, &str); 6] = [
    (
        "shelf",
        "title,description,category,location,custodian,\"cf:Serial box, type: text\",barcode_Code128,valuation\n\
         Camera A,Canon R5,Cameras,Studio,Ana Ruiz,A-17,ABC-17,3899.00\nTripod,,Cameras,Studio,,,,129.5\n",
    ),
    (
        "homebox",
        "HB.import_ref,HB.location,HB.asset_id,HB.name,HB.quantity,HB.serial_number,HB.purchase_price,HB.field.Colour\n\
         r1,Garage / Shelf 2,000-001,Drill,1,DR-77,89.9,Blue\nr2,Garage,000-002,Extension cable,5,,12,\n",
    ),
    (
        "glpi",
        "\"Name\";\"Status\";\"Manufacturers\";\"Serial number\";\"Inventory number\";\"Types\";\"Models\";\"Locations\";\"User\";\"Last update\"\n\
         \"PC-017\";\"In use\";\"Dell Inc.\";\"7XK2LM3\";\"INV-00017\";\"Laptop\";\"Latitude 5440\";\"Paris > Floor 2\";\"aruiz\";\"2026-09-01 10:12\"\n\
         \"PC-018\";\"In stock\";\"HP\";\"5CD1234XYZ\";\"INV-00018\";\"Laptop\";\"EliteBook 840\";\"Paris\";\"\";\"2026-09-01 10:13\"\n",
    ),
    (
        "inventree",
        "Stock Item ID,Part ID,Part Name,Quantity,Serial,Batch,Status,Status Code,Location ID,Location Name,Supplier Name,Notes,Last Updated\n\
         12,4,Latitude 5440,1,7XK2LM4,,OK,10,3,Store,Dell,,2026-05-06\n14,9,HDMI cable,25,,,OK,10,3,Store,,,2026-05-06\n",
    ),
    (
        "ralph",
        "hostname,sn,barcode,model,status,remarks,invoice_date,price,provider\n\
         db01,SN-1001,RB-1001,PowerEdge R650,in use,rack 4,2024-03-14,7100.00,Dell\n,SN-1002,RB-1002,PowerEdge R650,free,,2024-03-14,7100.00,Dell\n",
    ),
    (
        "wmic",
        "\r\r\nNode,Caption,IdentifyingNumber,Name,SKUNumber,UUID,Vendor,Version\r\r\n\
         PC-ANA,Computer System Product,PF4ABC12,20W0CTO1WW,,4C4C4544-0042-4810-8058-C7C04F4D4432,LENOVO,ThinkPad T14\r\r\n",
    ),
];

fn others() -> Vec<(&'static str, PathBuf)> {
    let all = FILES.map(|(name, path)| (name, Path::new(OTHERS).join(path)));
    let here: Vec<_> = all.into_iter().filter(|(_, path)| path.exists()).collect();
    if here.is_empty() {
        eprintln!("the files of other systems are not here; nothing was tested with them");
    }
    here
}

/// Answers for every word that waits: what is proposed, else that it is not said.
async fn answer_all(window: &Window) {
    let waits = "
        const it = [...document.querySelectorAll('[data-select-trigger]')].find((it) => it.checkVisibility()
            && it.labels?.[0]?.innerText.startsWith('What ') && it.querySelector('.muted'));
        return it?.labels[0].innerText.trim() ?? ''";
    if window
        .run(
            "return document.body.innerText.includes('Take the ')",
            vec![],
        )
        .await
        == json!(true)
    {
        window.press("Alt+P");
        window.gone("Take the ").await;
        read_again(window).await;
    }
    loop {
        let name = window.run(waits, vec![]).await;
        match name.as_str() {
            Some("") | None => break,
            Some(name) => pick(window, name, "Not said").await,
        }
    }
}

/// Every file is shown as it was understood and as it would be taken in, in one size and colour.
async fn looked_at(size: (u32, u32), dark: bool, suffix: &str) {
    let files = others();
    if files.is_empty() {
        return;
    }
    let window = Window::open(Setup {
        program: crate::program(),
        data: None,
        size,
        dark,
        cups: None,
    })
    .await;
    window.listen_for_problems().await;
    window.go("#/import").await;
    window.see("Drop a CSV file").await;
    let shaped = SHAPED.map(|(name, text)| {
        let path = window.picks().join(format!("{name}.csv"));
        fs::write(&path, text).unwrap();
        (name, path)
    });
    for (name, path) in files.into_iter().chain(shaped) {
        window.will_pick(&path);
        window.press("Ctrl+O");
        let file = path.file_name().unwrap().to_string_lossy().into_owned();
        window.see(&file).await;
        window.ready("Try it without saving").await;
        window.settle().await;
        window
            .screenshot(&format!("import-{name}-columns-{suffix}"))
            .await;
        let down = "
            const body = document.querySelector('.screen-body');
            body.scrollTop = body.scrollHeight;
            return true";
        window.run(down, vec![]).await;
        window.settle().await;
        window
            .screenshot(&format!("import-{name}-columns-below-{suffix}"))
            .await;
        answer_all(&window).await;
        window.press("Ctrl+Enter");
        window.see("nothing saved yet").await;
        window.settle().await;
        window
            .screenshot(&format!("import-{name}-dry-run-{suffix}"))
            .await;
        let rows = window
            .run(
                "return document.querySelectorAll('[role=tabpanel] [role=row]').length",
                vec![],
            )
            .await;
        assert!(rows.as_u64().unwrap() > 0, "{name} shows no row");
    }
    assert_eq!(window.problems().await, Vec::<String>::new());
}

#[tokio::test]
async fn many_numbers_of_pieces_are_explained_at_once() {
    let window = importing(
        "cables.csv",
        "Asset Name,Quantity\nCable,5\nDock,1\nLamp,2\nBox,3\n",
    )
    .await;
    window.see("3 numbers of pieces: each means").await;
    window.click_on("One asset for all of them").await;
    window.see("All are explained.").await;
    // And thought better of.
    window.click_on("As many assets").await;
    read_again(&window).await;
    window.settle().await;
    window.screenshot("import-numbers").await;
    window.press("Ctrl+Enter");
    window.see("nothing saved yet").await;
    window.press("Ctrl+Enter");
    window.see("Imported 11 assets from cables.csv").await;
    assert_eq!(assets(&window).len(), 11);
    assert_eq!(window.problems().await, Vec::<String>::new());
}

#[tokio::test]
async fn files_of_other_systems_are_shown_in_a_small_window() {
    looked_at((1024, 700), false, "light-small").await;
}

#[tokio::test]
async fn files_of_other_systems_are_shown_in_a_large_dark_window() {
    looked_at((1600, 1000), true, "dark-large").await;
}

#[tokio::test]
async fn how_a_file_was_read_is_kept_under_a_name_and_offered_for_the_next() {
    let window = importing("first.csv", "Inv;Status\nFI-1;BYOD\nFI-2;Odd\n").await;
    pick(&window, "Inv becomes", "Tag").await;
    read_again(&window).await;
    pick(&window, "What “BYOD” means", "Lost").await;
    read_again(&window).await;
    pick(&window, "What “Odd” means", "Not said").await;
    window.press("Ctrl+Enter");
    window.see("2 rows, nothing saved yet").await;
    window.press("Ctrl+Enter");
    window.see("Imported 1 asset from first.csv").await;
    window.focus_on("Print their labels").await;
    window.settle().await;
    window.screenshot("import-done").await;
    // Nothing is kept without a name.
    window.click_on("Keep for the next file").await;
    window.see("Give it a name.").await;
    window.fill("Keep how it was read, as", "Stock list").await;
    window.press("Enter");
    window.see("Kept as “Stock list”").await;
    window.screenshot("import-kept").await;
    let kept = tagdesk(&window, &["mapping", "list"]);
    same(
        &kept[0],
        &[
            ("/name", json!("Stock list")),
            ("/columns/0/field", json!("tag")),
            ("/words/Status/BYOD", json!("lost")),
        ],
    );

    // The refused rows come back: read as the file they come from, or by the name.
    let refused = fs::read_to_string(written(&window, "refused.csv")).unwrap();
    let mended = refused.replace("Odd", "BYOD");
    window.click_on("Import other files").await;
    bring(&window, "mended.csv", mended).await;
    window
        .see("A file with these headings was read before.")
        .await;
    window.screenshot("import-offered").await;
    window.click_on("Read it as “first.csv” was").await;
    read_again(&window).await;
    window
        .gone("A file with these headings was read before.")
        .await;
    window.press("Ctrl+Enter");
    window.see("1 row, nothing saved yet").await;
    window.ready("Import 1 row").await;
    window.press("Ctrl+Enter");
    window.see("Imported 1 asset from mended.csv").await;
    same(
        &tagdesk(&window, &["show", "FI-2"]),
        &[("/state", json!("lost"))],
    );
    window.click_on("Import other files").await;
    bring(&window, "third.csv", "Status;Inv\nbyod;FI-3\n").await;
    window.click_on("Read it as “Stock list”").await;
    window.see("Read as “Stock list”.").await;
    window.click_on("As guessed").await;
    window.see("Choose…").await;
    window.click_on("Read it as “Stock list”").await;
    window.see("Read as “Stock list”.").await;
    window.press("Ctrl+Enter");
    window.see("1 row, nothing saved yet").await;
    window.press("Ctrl+Enter");
    window.see("Imported 1 asset from third.csv").await;
    same(
        &tagdesk(&window, &["show", "FI-3"]),
        &[("/state", json!("lost"))],
    );
    assert_clean(&window);
    assert_eq!(window.problems().await, Vec::<String>::new());
}

#[tokio::test]
async fn a_kept_mapping_is_shown_forgotten_and_brought_back() {
    let window = empty_desk().await;
    let list = window.picks().join("stock.csv");
    fs::write(&list, "Inv;Status;Junk\nFI-1;BYOD;x\n").unwrap();
    let list = list.to_str().unwrap().to_owned();
    let kept = ["--map", "Inv=tag", "--map", "Junk=ignore"];
    let words = ["--word", "Status:BYOD=lost", "--keep-mapping", "Stock list"];
    tagdesk(&window, &[&["import", &list], &kept[..], &words].concat());
    window.listen_for_problems().await;
    window.go("#/import").await;
    window.see("Kept mappings").await;
    window.see("Assets · 2 columns · 1 word").await;
    window.click_on("Stock list").await;
    window.see("left out").await;
    window.see("Status: “BYOD”").await;
    window.settle().await;
    window.screenshot("import-mappings").await;
    window.click_on("Forget Stock list").await;
    window.gone("Kept mappings").await;
    assert_eq!(tagdesk(&window, &["mapping", "list"]), json!([]));
    window.press("Ctrl+Z");
    window.see("Kept mappings").await;
    let back = tagdesk(&window, &["mapping", "list"]);
    same(&back[0], &[("/name", json!("Stock list"))]);
    assert_eq!(window.problems().await, Vec::<String>::new());
}
