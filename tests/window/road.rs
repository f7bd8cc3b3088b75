//! The main road in the window, by keys alone: everything is typed, nothing is set.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use operations::wire::{AssetRow, Check, ListAssets, Page, ShowAsset, WarrantyReportRequest};
use operations::{Office, unwatched};

use crate::empty_desk;
use crate::harness::Window;

/// The assets of a window's register, read from beside it.
pub fn assets(window: &Window) -> Vec<AssetRow> {
    let beside = Office::open(window.data()).unwrap();
    let Page { rows, .. } =
        operations::assets::list_assets(&beside, ListAssets::default()).unwrap();
    rows
}

/// The state of an asset as it goes over the wire.
pub fn state(row: &AssetRow) -> String {
    let word = serde_json::to_value(row.state).unwrap();
    word.as_str().unwrap().to_owned()
}

/// Proves that the register is what its journal says.
pub fn assert_clean(window: &Window) {
    let beside = Office::open(window.data()).unwrap();
    let found =
        unwatched(|work| operations::register::check(&beside, Check::default(), work)).unwrap();
    assert!(found.clean, "{found:?}");
}

/// The one file the window has written whose name ends so.
pub fn written(window: &Window, end: &str) -> PathBuf {
    let files = fs::read_dir(window.picks()).unwrap();
    let mut found = files
        .map(|file| file.unwrap().path())
        .filter(|path| path.to_string_lossy().ends_with(end));
    let one = found.next();
    assert!(found.next().is_none(), "more than one {end}");
    one.unwrap_or_else(|| panic!("no {end} was written"))
}

/// The codes that zbar reads on the pages of a PDF as poppler draws them.
fn codes_on(pdf: &Path) -> Vec<String> {
    let folder = tempfile::tempdir().unwrap();
    let drawn = Command::new("pdftoppm")
        .args(["-r", "300", "-png"])
        .arg(pdf)
        .arg(folder.path().join("page"))
        .status();
    let drawn = drawn.expect("pdftoppm (cargo xtask test installs it)");
    assert!(drawn.success(), "pdftoppm cannot draw {}", pdf.display());
    let mut pages: Vec<PathBuf> = fs::read_dir(folder.path())
        .unwrap()
        .map(|page| page.unwrap().path())
        .collect();
    pages.sort();
    let read = Command::new("zbarimg")
        .args(["--quiet", "--raw"])
        .args(pages)
        .output();
    let read = read.expect("zbarimg (cargo xtask test installs it)");
    String::from_utf8(read.stdout)
        .unwrap()
        .lines()
        .map(str::to_owned)
        .collect()
}

#[tokio::test]
async fn the_first_start_offers_where_to_begin() {
    let window = empty_desk().await;
    window.listen_for_problems().await;
    window.see("Nothing is on this register yet").await;
    for offer in [
        "Import a list",
        "Register the first item",
        "Look at the demo",
    ] {
        window.see(offer).await;
    }
    window.press("?");
    window.see("Undo the last action").await;
    window.press("Escape");
    window.gone("Undo the last action").await;

    window.press("E");
    window.see("Ready to scan").await;
    window.gone("Nothing is on this register yet").await;
    assert_eq!(assets(&window).len(), 100, "a page of the 500 of the demo");
    window.press("Ctrl+Z");
    window.find("[role=dialog]").await;
    window.press("Ctrl+Enter");
    window.closed("[role=dialog]").await;
    window.see("Nothing is on this register yet").await;
    assert_eq!(assets(&window).len(), 0);
    assert_clean(&window);
    assert_eq!(window.problems().await, Vec::<String>::new());
}

#[tokio::test]
async fn the_main_road_by_keys_alone() {
    let window = empty_desk().await;
    window.listen_for_problems().await;
    window.see("Register the first item").await;

    let tag = register(&window).await;
    print_label(&window, &tag).await;
    check_out(&window, &tag).await;
    check_in(&window, &tag).await;
    report(&window).await;

    let beside = Office::open(window.data()).unwrap();
    let request = ShowAsset {
        tag: Some(tag),
        ..ShowAsset::default()
    };
    let asset = operations::assets::show_asset(&beside, request).unwrap();
    assert_eq!(state(&asset.row), "in_stock");
    assert_eq!(asset.row.holder, None);
    assert_clean(&window);
    assert_eq!(window.problems().await, Vec::<String>::new());
}

/// Registers an asset of a new model, with a warranty; answers its tag.
async fn register(window: &Window) -> String {
    window.press("R");
    window.see("Register and next").await;
    window.focus_on("Model").await;
    window.type_keys("ThinkPad T14 Gen 4");
    window.see("New model “ThinkPad T14 Gen 4”").await;
    window.press("Down");
    window.press("Enter");
    window.focus_on("Manufacturer").await;
    window.type_keys("Lenovo");
    window.tab_to("Category").await;
    window.type_keys("Laptop");
    window.tab_to("Serial number").await;
    window.type_keys("PF4ABC12");
    window.tab_to("Warranty end").await;
    window.type_keys("2020-03-14");
    window.ready("Register").await;
    window.press("Enter");
    window.closed("[role=dialog]").await;

    let rows = assets(window);
    let [row] = rows.as_slice() else {
        panic!("one asset, not {rows:?}")
    };
    assert_eq!(row.serial, "PF4ABC12");
    assert_eq!(row.model.as_ref().unwrap().name, "ThinkPad T14 Gen 4");
    row.tag.clone()
}

/// Makes the label as a PDF, and reads it.
async fn print_label(window: &Window, tag: &str) {
    window.press("G");
    window.press("L");
    window.see("Print check").await;
    window.ready("Save as PDF").await;
    window.press("Ctrl+S");
    window.see("1 label saved").await;
    assert_eq!(codes_on(&written(window, ".pdf")), [tag]);
}

/// Scans it and checks it out to somebody who is new.
async fn check_out(window: &Window, tag: &str) {
    window.press("G");
    window.press("D");
    window.see("Ready to scan").await;
    window.press("Escape");
    window.see("Scan a tag, a serial number").await;
    window.scan(tag);
    window.see("In stock").await;
    window.press("O");
    window.focus_on("To").await;
    window.type_keys("Ana Ruiz");
    window.see("Add “Ana Ruiz” as a person").await;
    window.press("Down");
    window.press("Enter");
    // What was chosen can be cleared; what was only typed cannot.
    window.ready("Clear To").await;
    window.field_says("To", "Ana Ruiz").await;
    window.press("Enter");
    window.see("Assigned to Ana Ruiz").await;
    window.closed("[role=dialog]").await;
    assert_eq!(state(&assets(window)[0]), "checked_out");
}

/// Scans it again and checks it in.
async fn check_in(window: &Window, tag: &str) {
    window.press("Escape");
    window.see("Scan a tag, a serial number").await;
    window.scan(tag);
    window.see("Assigned to Ana Ruiz").await;
    window.press("I");
    window.see("Nobody has said where it was before.").await;
    window.tab_to("Note").await;
    window.type_keys("with its charger");
    window.press("Enter");
    window.closed("[role=dialog]").await;
    window.see("In stock").await;
}

/// Writes the warranty report as a spreadsheet.
async fn report(window: &Window) {
    window.press("G");
    window.press("R");
    window.see("end within 30 days").await;
    window.press("W");
    window.ready("Export as XLSX").await;
    window.press("X");
    window.see("1 row written to").await;
    let sheet = fs::read(written(window, ".xlsx")).unwrap();
    assert!(sheet.starts_with(b"PK\x03\x04"), "not a zip");
    let inside = b"xl/worksheets/sheet1.xml";
    assert!(
        sheet.windows(inside.len()).any(|bytes| bytes == inside),
        "not a spreadsheet"
    );
    let beside = Office::open(window.data()).unwrap();
    let asked = WarrantyReportRequest::default();
    let report = operations::reports::warranty_report(&beside, asked).unwrap();
    assert_eq!(report.rows.rows.len(), 1);
}

/// Two good rows and one that cannot be.
pub const LIST: &str = "Asset Tag,Item Name,Serial,Model Name,Category,Purchase Date\n\
    LAB-0001,Microscope camera,SN-81,DFK 33UX,Camera,2024-01-31\n\
    LAB-0002,\"Balance, left bench\",SN-82,XPR 205,Balance,2023-06-15\n\
    LAB-0003,Centrifuge,SN-83,5425 R,Centrifuge,2023-02-31\n";

#[tokio::test]
async fn a_list_is_tried_imported_and_taken_back() {
    let window = empty_desk().await;
    window.listen_for_problems().await;
    let list = window.picks().join("lab.csv");
    fs::write(&list, LIST).unwrap();
    window.will_pick(&list);

    window.see("Import a list").await;
    window.press("I");
    window.see("Choose files").await;
    window.press("Ctrl+O");
    window.see("Item Name").await;
    window.ready("Try it without saving").await;
    window.press("Ctrl+Enter");
    // What needs a person comes first: the row with a day that no calendar has.
    window.see("3 rows, nothing saved yet").await;
    window.see("LAB-0003").await;
    window.focus_on("Refused").await;
    window.press("Home");
    window.see("LAB-0001").await;
    window.see("LAB-0002").await;
    window.see("Microscope camera").await;
    assert!(assets(&window).is_empty(), "a dry run keeps nothing");

    window.press("Ctrl+Enter");
    window.see("Print their labels").await;
    let mut tags: Vec<String> = assets(&window).into_iter().map(|row| row.tag).collect();
    tags.sort();
    assert_eq!(tags, ["LAB-0001", "LAB-0002"]);
    let refused = fs::read_to_string(written(&window, "refused.csv")).unwrap();
    assert!(refused.contains("LAB-0003"), "{refused}");
    assert!(!refused.contains("LAB-0001"), "{refused}");

    window.press("Ctrl+Z");
    window
        .see("The register is as it was before this import.")
        .await;
    assert!(assets(&window).is_empty());
    assert_clean(&window);
    assert_eq!(window.problems().await, Vec::<String>::new());
}
