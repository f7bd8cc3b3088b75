//! Printers: how they are reached, what they are told, and what they do to a format, kept as the fields show.

use serde_json::{Value, json};

use super::matrix::{paste, stops};
use super::tagdesk;
use super::walk::{elsewhere, picked, refusing, typed, walk};
use crate::harness::Window;
use crate::printing::PrintingSystem;
use crate::{empty_desk, empty_desk_beside};

/// The printer of this name, as the register has it.
fn printer(window: &Window, name: &str) -> Value {
    let all = tagdesk(window, &["printer", "list"]);
    let all = all.as_array().unwrap();
    all.iter()
        .find(|one| one["name"] == name)
        .cloned()
        .unwrap_or(Value::Null)
}

#[tokio::test]
async fn a_printer_of_this_computer_is_kept_and_calibrated_as_shown() {
    let printing = PrintingSystem::start();
    let window = empty_desk_beside(Some(printing.server())).await;
    window.listen_for_problems().await;
    window.go("#/labels/printers").await;
    window.ready("Set up a printer").await;
    window.see("labels").await;
    window.press("N");
    window.focus_on("Name").await;
    walk(
        &window,
        "labels/printers/PrinterDialog",
        &[
            refusing("Name", &[""], "Sheets"),
            elsewhere("How it is reached"),
            refusing("Address", &[""], "127.0.0.1"),
            elsewhere("Port"),
            elsewhere("Resolution"),
            // What is left so in a field that then goes does not count.
            refusing("Longest wait", &[""], "7"),
            elsewhere("Media loaded"),
        ],
    )
    .await;
    window.fill("Longest wait", "").await;
    walk(
        &window,
        "labels/printers/PrinterDialog",
        &[
            elsewhere("Name"),
            picked("How it is reached", "Through"),
            elsewhere("Printer of this computer"),
            elsewhere("Language"),
            elsewhere("Resolution"),
            elsewhere("Media loaded"),
        ],
    )
    .await;
    // None is chosen yet: it stops there, and says so.
    window.take_field("Name").await;
    window.press("Enter");
    window.focus_on("Printer of this computer").await;
    window.see("Choose a printer of this computer.").await;
    assert_eq!(printer(&window, "Sheets"), Value::Null);
    walk(
        &window,
        "labels/printers/PrinterDialog",
        &[
            typed("Name", "Sheets"),
            elsewhere("How it is reached"),
            picked("Printer of this computer", "labels"),
            picked("Language", "Pages"),
            picked("Resolution", "600"),
            refusing("Media loaded", &["L60", "L6009 x"], "l4778"),
        ],
    )
    .await;
    window.press("Enter");
    window.saved().await;
    let kept = printer(&window, "Sheets");
    for (field, value) in [
        ("connection", json!("queue")),
        ("queue", json!("labels")),
        ("language", json!("pdf")),
        ("dpi", json!(600)),
        ("format", json!("L6009")),
    ] {
        assert_eq!(kept[field], value, "{field}: {kept}");
    }

    window.press("C");
    window.see("Calibrate Sheets").await;
    window.field_says("Format", "L6009").await;
    window.press("Ctrl+Enter");
    window.see("Nothing is read off yet").await;
    // Without a format there is nothing to measure.
    window.fill("Format", "").await;
    window.submit("Ctrl+Enter").await;
    window.stopped_at("Format").await;
    window.fill("Format", "l6009").await;
    window.press("Tab");
    window.click_on("The first label fits").await;
    walk(
        &window,
        "labels/printers/Calibration",
        &[
            refusing("Format", &["L60"], "l6009"),
            refusing("Left edge", &["21", "far", "1.3.1", "-20.1"], "1,3"),
            refusing("Upper edge", &["-21", "up"], "-0.7"),
            refusing("Crosses across: is", &["0", "x"], "146.2"),
            refusing("Crosses down: is", &["1001", "1,000.5"], "233"),
        ],
    )
    .await;
    // Folded away while it is wrong, it opens again.
    window.fill("Crosses down: is", "far").await;
    window.click_on("The first label fits").await;
    window.submit("Ctrl+Enter").await;
    window.stopped_at("Crosses down: is").await;
    window.fill("Crosses down: is", "233").await;
    window.press("Enter");
    window.see("Saved: ").await;
    let kept = printer(&window, "Sheets")["calibrations"][0].clone();
    assert_eq!(
        (&kept["format"], &kept["shift_x"], &kept["shift_y"]),
        (&json!("L6009"), &json!(1.3), &json!(-0.7)),
        "{kept}"
    );
    // 144.78 mm across measured as 146.2, 232.87 mm down as 233.
    assert_eq!(
        (&kept["scale_x"], &kept["scale_y"]),
        (&json!(99.03), &json!(99.94)),
        "{kept}"
    );
    assert_eq!(window.problems().await, Vec::<String>::new());
}

/// A form with a number that has decimals and a format, by turns saved in every way.
#[tokio::test]
async fn a_number_and_a_format_are_kept_as_typed_or_the_form_stops_there() {
    let window = empty_desk().await;
    tagdesk(
        &window,
        &[
            "printer",
            "record",
            "--name",
            "Dock",
            "--host",
            "127.0.0.1",
            "--port",
            "1",
        ],
    );
    window.listen_for_problems().await;
    window.go("#/labels/printers/Dock").await;
    window.ready("Edit").await;
    for (field, wrongs, key, typed, kept) in [
        (
            "Longest wait",
            &["", "long", "1.5.", "0,4", "60.5", "1,000", "-3"][..],
            "Enter",
            "2.5",
            json!(2500),
        ),
        (
            "Longest wait",
            &["2.", "٣"],
            "Ctrl+Enter",
            "3,5",
            json!(3500),
        ),
        ("Longest wait", &["1e1"], "Tab", " 4.25", json!(4250)),
        ("Longest wait", &["4 s"], "paste", "10", json!(10_000)),
        (
            "Media loaded",
            &["57", "57x", "none"],
            "Enter",
            "57x32",
            json!("57x32"),
        ),
        (
            "Media loaded",
            &["113"],
            "Ctrl+Enter",
            "dymo 11354",
            json!("11354"),
        ),
        // A sheet is no roll.
        ("Media loaded", &["L6009"], "Tab", "57X32", json!("57x32")),
        ("Media loaded", &["5 7"], "paste", "11354", json!("11354")),
        ("Media loaded", &[], "Enter", "", json!("")),
    ] {
        let column = if field == "Media loaded" {
            "format"
        } else {
            "timeout_ms"
        };
        window.press("E");
        window.focus_on("Name").await;
        stops(&window, field, wrongs, key, "Ctrl+Enter").await;
        match key {
            "paste" => {
                paste(&window, "Address", typed, field).await;
                window.fill("Address", "127.0.0.1").await;
                window.press("Enter");
            }
            "Tab" => {
                window.fill(field, typed).await;
                window.press("Tab");
                window.take_field("Name").await;
                window.press("Enter");
            }
            key => {
                window.fill(field, typed).await;
                window.press(key);
            }
        }
        window.saved().await;
        assert_eq!(printer(&window, "Dock")[column], kept, "{typed}");
    }
    assert_eq!(window.problems().await, Vec::<String>::new());
}
