//! Labels in the window: on a sheet from any position, out of a label printer, a second time, and after a stop.

use std::process::Command;

use operations::Office;
use operations::wire::{
    AssetFilter, AssetRow, ListAssets, ListPrints, PrintRow, PrinterConnection, RecordPlace,
    RecordPrinter, RegisterAsset,
};
use serde_json::json;

use crate::harness::Window;
use crate::harness::label_printer::LabelPrinter;
use crate::printing::PrintingSystem;
use crate::road::{assert_clean, written};
use crate::{empty_desk, empty_desk_beside};

/// A window on its Labels screen, over a register with so many assets that need a label.
async fn desk_with(assets: u32) -> Window {
    filled(empty_desk().await, assets).await
}

async fn filled(window: Window, assets: u32) -> Window {
    let beside = Office::open(window.data()).unwrap();
    for number in 1..=assets {
        let asset = RegisterAsset {
            name: Some(format!("Microscope {number}")),
            serial: Some(format!("MIC-{number:03}")),
            ..RegisterAsset::default()
        };
        operations::assets::register_asset(&beside, asset).unwrap();
    }
    window.listen_for_problems().await;
    window.go("#/labels").await;
    window.see("Print check").await;
    window
}

/// Sets a label printer up, beside the window.
fn set_up(window: &Window, printer: &LabelPrinter) {
    let beside = Office::open(window.data()).unwrap();
    let request = RecordPrinter {
        name: "Zebra".into(),
        connection: PrinterConnection::Network,
        host: Some("127.0.0.1".into()),
        port: Some(printer.port),
        language: zpl(),
        dpi: Some(203),
        format: Some("11354".into()),
        ..RecordPrinter::default()
    };
    operations::printers::record_printer(&beside, request).unwrap();
}

/// The word for ZPL; the shell knows the types of the wire only.
fn zpl<T: serde::de::DeserializeOwned>() -> T {
    serde_json::from_value(json!("zpl")).unwrap()
}

fn unlabelled(window: &Window) -> Vec<AssetRow> {
    let beside = Office::open(window.data()).unwrap();
    let request = ListAssets {
        filter: AssetFilter {
            needs_label: true,
            ..AssetFilter::default()
        },
        ..ListAssets::default()
    };
    operations::assets::list_assets(&beside, request)
        .unwrap()
        .rows
}

/// The print journal, newest first.
fn journal(window: &Window) -> Vec<PrintRow> {
    let beside = Office::open(window.data()).unwrap();
    operations::prints::list_prints(&beside, ListPrints::default())
        .unwrap()
        .rows
}

/// Waits until a line of the summary says so.
async fn summary(window: &Window, line: &str, says: &str) {
    let script = "
        return [...document.querySelectorAll('footer dl div')]
            .some((it) => it.querySelector('dt').innerText === arguments[0] && it.querySelector('dd').innerText === arguments[1])";
    window
        .wait(
            &format!("{line}: {says}"),
            script,
            vec![json!(line), json!(says)],
        )
        .await;
}

/// Waits until the page shown is drawn, and that of what is chosen now.
async fn drawn(window: &Window, what: &str) {
    let script = "
        const page = document.querySelector(`img[alt=\"${arguments[0]} 1 as it will be printed\"]`);
        return page !== null && page.complete && page.naturalWidth > 0 && !page.classList.contains('stale')";
    window
        .wait("the page as it will be printed", script, vec![json!(what)])
        .await;
}

async fn choose_printer(window: &Window) {
    window.tab_to("Printer: None").await;
    window.press("Enter");
    window.focus_on("").await;
    window.type_keys("Zebra");
    window.press("Enter");
    window.focus_on("Printer: Zebra").await;
}

/// The text of a PDF without its spaces, as poppler reads it.
fn text_of(pdf: &std::path::Path) -> String {
    let read = Command::new("pdftotext").arg(pdf).arg("-").output();
    let read = read.expect("pdftotext (cargo xtask test installs it)");
    String::from_utf8_lossy(&read.stdout)
        .split_whitespace()
        .collect()
}

#[tokio::test]
async fn thirty_of_the_queue_go_onto_a_sheet_from_position_twelve() {
    let window = desk_with(40).await;
    // The first thirty of the queue: none, then a stretch.
    window.see("40 of 40").await;
    window.click_on("None").await;
    window.see("0 of 40").await;
    window.click_within("[role=option]", (0.5, 0.5)).await;
    window.see("1 of 40").await;
    for _ in 1..30 {
        window.press("Shift+Down");
    }
    window.see("30 of 40").await;
    let wanted: Vec<String> = unlabelled(&window)
        .into_iter()
        .take(30)
        .map(|row| row.tag)
        .collect();

    // Position 12 of an L6009: the last of the third row.
    window
        .click_within(
            "[aria-label='Position of the first label']",
            (177.4 / 210.0, 74.3 / 297.0),
        )
        .await;
    window.see("of 48, row 3, column 4").await;
    window.see("A sheet that is free from 12").await;
    summary(&window, "Labels", "30").await;
    summary(&window, "Paper", "1 sheet").await;
    summary(&window, "Next free position", "42").await;
    drawn(&window, "Page").await;
    window.see("30 labels on 1 sheet").await;
    window.see("Every code was read back").await;

    window.press("Ctrl+S");
    window.see("30 labels saved").await;
    window
        .see("Load the sheet that is free from position 12.")
        .await;
    window.see("Sheet in the tray: free from 42").await;
    window.see("0 of 10").await;

    let text = text_of(&written(&window, ".pdf"));
    for tag in &wanted {
        assert!(text.contains(tag.as_str()), "{tag} is not on the sheet");
    }
    let left = unlabelled(&window);
    assert_eq!(left.len(), 10);
    assert!(left.iter().all(|row| !wanted.contains(&row.tag)));
    let [print] = &journal(&window)[..] else {
        panic!("one print in the journal")
    };
    assert_eq!((print.start, print.labels, print.sent), (12, 30, 30));

    // The tray is remembered by the register, not by the window.
    window.click_on("All").await;
    summary(&window, "Next free position", "4").await;
    window.press("T");
    summary(&window, "Next free position", "11").await;
    window.gone("of 48, row 11").await;
    window.click_on("Use it").await;
    window.see("of 48, row 11, column 2").await;
    assert_clean(&window);
    assert_eq!(window.problems().await, Vec::<String>::new());
}

#[tokio::test]
async fn a_sheet_goes_through_the_system_to_a_printer_from_position_twelve() {
    let printing = PrintingSystem::start();
    let window = empty_desk_beside(Some(printing.server())).await;
    let window = filled(window, 30).await;
    window.see("30 of 30").await;
    window
        .click_within(
            "[aria-label='Position of the first label']",
            (177.4 / 210.0, 74.3 / 297.0),
        )
        .await;
    window.see("of 48, row 3, column 4").await;
    window.tab_to("Printer: None").await;
    window.press("Enter");
    window.focus_on("").await;
    window.type_keys("labels");
    window.press("Enter");
    window.focus_on("Printer: labels").await;
    window.see("Ready").await;
    summary(&window, "Next free position", "42").await;
    drawn(&window, "Page").await;
    window.see("Every code was read back").await;
    window.ready("Print").await;
    window.press("Ctrl+P");
    window.see("30 labels sent to the printer").await;
    window.see("Everything has a label").await;
    assert!(unlabelled(&window).is_empty());
    let [print] = &journal(&window)[..] else {
        panic!("one print in the journal")
    };
    assert_eq!(
        (print.printer.as_str(), print.start, print.sent),
        ("labels", 12, 30)
    );

    // What the printer got is the sheet, not scaled.
    let received = printing.received();
    let sheet = window.picks().join("received.pdf");
    std::fs::write(&sheet, &received.document).unwrap();
    let text = text_of(&sheet);
    assert_eq!(text.matches("Microscope").count(), 30, "{text}");
    let scaling = received.attributes.get("IPP_PRINT_SCALING");
    assert_eq!(scaling.map(String::as_str), Some("none"));
    assert_clean(&window);
    assert_eq!(window.problems().await, Vec::<String>::new());
}

#[tokio::test]
async fn the_queue_comes_out_of_a_label_printer() {
    let window = desk_with(12).await;
    let printer = LabelPrinter::start(100);
    set_up(&window, &printer);
    choose_printer(&window).await;
    // The printer says how it is, and which roll is in it.
    window.see("Ready").await;
    window.see("DYMO 11354").await;
    window.see("One label after the other").await;
    summary(&window, "Labels", "12").await;
    drawn(&window, "Label").await;
    window.ready("Print").await;
    window.press("Ctrl+P");
    window.see("12 labels sent to the printer").await;
    window.see("Everything has a label").await;
    assert_eq!(printer.printed().len(), 12);
    assert!(printer.printed().iter().all(|label| label.contains("^GFA")));
    assert!(unlabelled(&window).is_empty());

    window.press("Ctrl+2");
    window.see("Complete").await;
    window.see("Zebra").await;
    let [print] = &journal(&window)[..] else {
        panic!("one print in the journal")
    };
    assert_eq!((print.printer.as_str(), print.sent), ("Zebra", 12));
    assert_clean(&window);
    assert_eq!(window.problems().await, Vec::<String>::new());
}

#[tokio::test]
async fn what_a_printer_could_not_print_is_sent_once_it_has_labels_again() {
    let window = desk_with(10).await;
    let printer = LabelPrinter::start(4);
    set_up(&window, &printer);
    choose_printer(&window).await;
    summary(&window, "Labels", "10").await;
    window.ready("Print").await;
    window.press("Ctrl+P");
    window.see("Printing stopped").await;
    window.see("4 of 10").await;
    window.focus_on("Send the rest from label 5").await;
    assert_eq!(unlabelled(&window).len(), 6);

    // With the roll still empty, nothing is lost and nothing comes out.
    window.press("Enter");
    window.focus_on("Send the rest from label 5").await;
    assert_eq!(printer.printed().len(), 4);

    printer.refill(100);
    window.press("Enter");
    window.see("sent to the printer").await;
    window.see("Everything has a label").await;
    assert_eq!(printer.printed().len(), 10, "each label came out once");
    let [print] = &journal(&window)[..] else {
        panic!("one print in the journal")
    };
    assert_eq!((print.sent, print.failure.as_str()), (10, ""));
    assert_clean(&window);
    assert_eq!(window.problems().await, Vec::<String>::new());
}

#[tokio::test]
async fn a_second_label_asks_why() {
    let window = desk_with(1).await;
    let tag = unlabelled(&window)[0].tag.clone();
    window.ready("Save as PDF").await;
    window.press("Ctrl+S");
    window.see("1 label saved").await;
    // The screen has come to rest: what is next has the focus.
    window.see("Everything has a label").await;
    window.focus_on("Open to print").await;
    std::fs::remove_file(written(&window, ".pdf")).unwrap();

    window.scan(&tag);
    window.see("It had a label before. Why again?").await;
    summary(&window, "Labels", "1").await;
    window.press("Ctrl+S");
    // Nothing is made; the question has the focus.
    window.focus_on("Lost").await;
    assert_eq!(journal(&window).len(), 1);
    window.press("Space");
    window.press("Ctrl+S");
    window.gone("Why again?").await;
    window.see("1 label saved").await;
    let again: Vec<String> = journal(&window).into_iter().map(|row| row.again).collect();
    assert_eq!(again, ["Lost", ""]);
    assert_clean(&window);
    assert_eq!(window.problems().await, Vec::<String>::new());
}

#[tokio::test]
async fn a_place_gets_its_label_from_where_places_stand() {
    let window = empty_desk().await;
    let beside = Office::open(window.data()).unwrap();
    let mut storeroom = String::new();
    for (name, code) in [("Attic", None), ("Storeroom", Some("STORE"))] {
        let place = RecordPlace {
            name: name.into(),
            code: code.map(Into::into),
            ..RecordPlace::default()
        };
        let done = operations::places::record_place(&beside, place).unwrap();
        storeroom = format!("#/places/{}", done.result.record.id);
    }
    window.listen_for_problems().await;
    window.go(&storeroom).await;
    window.see("Code at its door").await;
    window.press("L");
    window.see("1 label on 1 sheet").await;
    window.see("1 of 2").await;
    window.see("No code").await;
    window.ready("Save as PDF").await;
    window.press("Ctrl+S");
    window.see("1 label saved").await;
    assert!(text_of(&written(&window, ".pdf")).contains("STORE"));
    assert_eq!(window.problems().await, Vec::<String>::new());
}
