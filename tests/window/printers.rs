//! A label printer at an address: set up, asked how it is, and calibrated, by keys alone.

use std::net::{Ipv4Addr, TcpListener};

use operations::Office;
use operations::wire::{ListPrinters, PrinterView};

use crate::empty_desk;
use crate::harness::Window;
use crate::harness::label_printer::LabelPrinter;

/// The printers set up in a window's register, read from beside it.
fn printers(window: &Window) -> Vec<PrinterView> {
    let beside = Office::open(window.data()).unwrap();
    let all = operations::printers::list_printers(&beside, ListPrinters::default()).unwrap();
    all.into_iter()
        .filter(|printer| printer.id.is_some())
        .collect()
}

/// Replaces what stands in the field that has the focus.
fn retype(window: &Window, text: &str) {
    window.press("Ctrl+A");
    window.type_keys(text);
}

#[tokio::test]
async fn a_label_printer_is_set_up_asked_and_calibrated() {
    let printer = LabelPrinter::start(10);
    let address = format!("127.0.0.1:{}", printer.port);
    let window = empty_desk().await;
    window.listen_for_problems().await;
    window.go("#/labels/printers").await;
    window.ready("Set up a printer").await;
    window.press("N");
    window.focus_on("Name").await;
    window.type_keys("Dock");
    window.tab_to("Address").await;
    window.type_keys("127.0.0.1");
    window.tab_to("Port").await;
    retype(&window, &printer.port.to_string());
    window.tab_to("Media loaded").await;
    window.type_keys("57x32");
    window.see("57 × 32 mm").await;
    window.press("Down");
    window.press("Enter");
    window.field_says("Media loaded", "57x32").await;
    window.press("Enter");
    window.closed("[role=dialog]").await;

    // It is shown with what it says of itself.
    window.see(&address).await;
    window.see("Ready").await;
    window.see("Not calibrated").await;
    let [set_up] = &printers(&window)[..] else {
        panic!("not one printer")
    };
    assert_eq!(
        (set_up.name.as_str(), set_up.port, set_up.format.as_str()),
        ("Dock", printer.port, "57x32")
    );

    // Out of labels it says so once it is asked again.
    printer.refill(0);
    window.press("R");
    window.see("The printer is out of labels").await;
    printer.refill(10);
    window.press("R");
    window.gone("The printer is out of labels").await;

    window.press("C");
    window.see("Calibrate Dock").await;
    window.field_says("Format", "57x32").await;
    window.tab_to("To the right").await;
    window.type_keys("1.3");
    window.tab_to("Down").await;
    window.type_keys("-0.7");
    window.see("1.3 mm to the right, 0.7 mm up").await;
    window.press("Ctrl+Enter");
    window.see("Saved: 1.3 mm to the right, 0.7 mm up").await;
    // What is still to be seen on the next label is added.
    window.tab_to("To the right").await;
    window.type_keys("-0.2");
    window.see("1.1 mm to the right, 0.7 mm up").await;
    window.press("Ctrl+Enter");
    window.see("Saved: 1.1 mm to the right, 0.7 mm up").await;
    window.press("Escape");
    window.see(&address).await;
    window.see("1.1 mm to the right, 0.7 mm up").await;
    let calibrations = printers(&window).remove(0).calibrations;
    let shifts: Vec<(f64, f64)> = calibrations
        .iter()
        .map(|one| (one.shift_x, one.shift_y))
        .collect();
    assert_eq!(shifts, [(1.1, -0.7)]);

    // Removing it is one key, and Undo brings it back with its correction.
    window.press("Delete");
    window.gone(&address).await;
    assert_eq!(printers(&window).len(), 0);
    window.press("Ctrl+Z");
    window.see(&address).await;
    assert_eq!(printers(&window)[0].calibrations.len(), 1);
    crate::road::assert_clean(&window);
    assert_eq!(window.problems().await, Vec::<String>::new());
}

#[tokio::test]
async fn a_printer_that_is_not_there_says_what_to_do() {
    // A port that was free a moment ago, and where nobody listens.
    let port = TcpListener::bind((Ipv4Addr::LOCALHOST, 0))
        .and_then(|free| free.local_addr())
        .unwrap()
        .port();
    let window = empty_desk().await;
    window.go("#/labels/printers").await;
    window.ready("Set up a printer").await;
    window.press("N");
    window.focus_on("Name").await;
    window.type_keys("Attic");
    window.tab_to("Address").await;
    window.type_keys("not a host!");
    window.press("Enter");
    // What cannot be is said at its field, and nothing is saved.
    window
        .see("The address of a printer is a host name or a number")
        .await;
    assert_eq!(printers(&window).len(), 0);
    window.tab_to("Address").await;
    retype(&window, "127.0.0.1");
    window.tab_to("Port").await;
    retype(&window, &port.to_string());
    window.press("Enter");
    window.closed("[role=dialog]").await;
    window.see("Not there").await;
    window.see("refuses the connection").await;
}
