//! Printing labels, and the print journal: what stands in the fields is what is printed and kept.

use serde_json::{Value, json};

use super::tagdesk;
use super::walk::{chosen, elsewhere, picked, refusing, ticked, typed, walk};
use crate::empty_desk;
use crate::harness::Window;
use crate::harness::label_printer::LabelPrinter;
use crate::road::written;

/// The newest print of the journal.
fn newest(window: &Window) -> Value {
    tagdesk(window, &["print", "list"])["rows"][0].clone()
}

/// Sets a label printer up, with a roll in it.
pub fn set_up(window: &Window, printer: &LabelPrinter) {
    let port = printer.port.to_string();
    tagdesk(
        window,
        &[
            "printer",
            "record",
            "--name",
            "Zebra",
            "--host",
            "127.0.0.1",
            "--port",
            &port,
            "--format",
            "57x32",
        ],
    );
}

/// The screen where labels are printed, over a register with these tags.
async fn printing(tags: &[&str]) -> Window {
    let window = empty_desk().await;
    for tag in tags {
        tagdesk(&window, &["register", "--name", "Balance", "--tag", tag]);
    }
    window.listen_for_problems().await;
    window.go("#/labels").await;
    window.see("Print check").await;
    window
}

#[tokio::test]
async fn labels_are_printed_as_the_screen_shows() {
    let window = printing(&["OLD-0001", "NEW-0002", "OLD-0003"]).await;
    walk(
        &window,
        "labels/PrintScreen",
        &[
            chosen("What labels are for", "Need one"),
            typed("Narrow the queue", "OLD"),
            refusing(
                "Start at",
                &["0", "49", "twelve", "1.5", "1.000", "12,", ""],
                "12",
            ),
            chosen("Size of the pages", "True size"),
            elsewhere("Printer"),
            picked("Design", "Standard"),
            refusing("Copies", &["0", "101", "two", "1,5", "1,000", ""], "2"),
        ],
    )
    .await;
    window.see("2 of 2").await;
    window.see("of 48, row 3, column 4").await;
    window.press("Ctrl+S");
    window.see("4 labels saved").await;
    let print = newest(&window);
    for (field, value) in [
        ("format", json!("L6009")),
        ("design", json!("Standard")),
        ("start", json!(12)),
        ("copies", json!(2)),
        ("labels", json!(4)),
    ] {
        assert_eq!(print[field], value, "{field}: {print}");
    }
    let mut first: Vec<&str> = print["first"]
        .as_array()
        .unwrap()
        .iter()
        .map(|tag| tag.as_str().unwrap())
        .collect();
    first.sort_unstable();
    assert_eq!(first, ["OLD-0001", "OLD-0003"]);
    std::fs::remove_file(written(&window, ".pdf")).unwrap();

    // A half-typed position stops printing from wherever it is asked for.
    window.click_on("Need one").await;
    window.fill("Narrow the queue", "").await;
    window.see("1 of 1").await;
    window.fill("Start at", "12x").await;
    window.submit("Ctrl+S").await;
    window.stopped_at("Start at").await;
    assert_eq!(tagdesk(&window, &["print", "list"])["total"], 1);
    window.fill("Start at", "13").await;

    // What is picked and had a label before.
    window.click_on("Picked").await;
    window.focus_on("Picked").await;
    walk(
        &window,
        "labels/PickedSource",
        &[
            refusing("Add an asset", &["OLD-00", "nothing"], "old-0003"),
            elsewhere("What labels are for"),
            elsewhere("Start at"),
            elsewhere("Size of the pages"),
            elsewhere("Printer"),
            elsewhere("Design"),
            elsewhere("Copies"),
            elsewhere("It had a label before. Why again?"),
        ],
    )
    .await;
    window.see("It had a label before. Why again?").await;
    window.field_says("Add an asset", "").await;
    window.fill("Copies", "1").await;
    window.ready("Save as PDF").await;
    walk(
        &window,
        "labels/PrintScreen",
        &[
            elsewhere("What labels are for"),
            elsewhere("Add an asset"),
            elsewhere("Start at"),
            elsewhere("Size of the pages"),
            elsewhere("Printer"),
            elsewhere("Design"),
            elsewhere("Copies"),
            chosen("It had a label before. Why again?", "Other"),
            refusing("In your words", &["", " "], "a cat tore it off"),
        ],
    )
    .await;
    // Enter in the last field is the one button.
    window.press("Enter");
    window.see("1 label saved").await;
    let print = newest(&window);
    assert_eq!(
        (&print["again"], &print["first"]),
        (&json!("a cat tore it off"), &json!(["OLD-0003"])),
        "{print}"
    );
    assert_eq!(window.problems().await, Vec::<String>::new());
}

#[tokio::test]
async fn what_the_check_refuses_is_printed_for_a_reason_only() {
    let tag = "a-very-long-tag-of-another-system-0000000000000001-and-more-abcd";
    let window = printing(&[tag]).await;
    window.click_on("Format: ").await;
    window.focus_on("Find a format").await;
    // What no format is called chooses none.
    window.type_keys("9999");
    window.see("No format is called that").await;
    window.press("Enter");
    walk(
        &window,
        "labels/PrintScreen",
        &[
            elsewhere("What labels are for"),
            elsewhere("Narrow the queue"),
            elsewhere("Start at"),
            elsewhere("Size of the pages"),
            elsewhere("Printer"),
            elsewhere("Design"),
            elsewhere("Copies"),
            typed("Find a format", "5167"),
        ],
    )
    .await;
    window.press("Enter");
    window.closed(".format-menu").await;
    window.click_on("Print anyway…").await;
    walk(
        &window,
        "labels/OverruleReason",
        &[
            elsewhere("What labels are for"),
            elsewhere("Narrow the queue"),
            elsewhere("Start at"),
            elsewhere("Size of the pages"),
            elsewhere("Printer"),
            elsewhere("Design"),
            elsewhere("Copies"),
            refusing(
                "Why print although the check refuses?",
                &["", " "],
                "for a photo",
            ),
        ],
    )
    .await;
    window.press("Ctrl+Enter");
    window.see("1 label saved").await;
    let print = newest(&window);
    assert_eq!(
        (&print["format"], &print["overruled"]),
        (&json!("5167"), &json!("for a photo")),
        "{print}"
    );
    assert_eq!(window.problems().await, Vec::<String>::new());
}

#[tokio::test]
async fn a_printer_is_chosen_and_the_sheet_of_commands_is_ticked() {
    let printer = LabelPrinter::start(10);
    let window = printing(&["OLD-0001"]).await;
    set_up(&window, &printer);
    window.go("#/labels/journal").await;
    window.see("What is printed stands here").await;
    window.go("#/labels").await;
    window.ready("Save as PDF").await;
    let commands = tagdesk(&window, &["commands"]).as_array().unwrap().len();
    window.click_on("Commands").await;
    walk(
        &window,
        "labels/PrintScreen",
        &[
            ticked(&format!("The sheet of {commands} commands")),
            elsewhere("What labels are for"),
            elsewhere("Start at"),
            elsewhere("Size of the pages"),
            picked("Printer", "Zebra"),
            elsewhere("Design"),
            elsewhere("Copies"),
        ],
    )
    .await;
    // Ticked at first, so a click leaves nothing to print.
    window.see("Tick what gets a label at the left.").await;
    window.click_on("Need one").await;
    window.see("One label after the other").await;
    window.ready("Print").await;
    window.press("Ctrl+P");
    window.see("1 label sent to the printer").await;
    let print = newest(&window);
    assert_eq!(
        (&print["printer"], &print["format"]),
        (&json!("Zebra"), &json!("57x32"))
    );
    assert_eq!(window.problems().await, Vec::<String>::new());
}

#[tokio::test]
async fn the_rest_of_a_job_goes_on_as_the_journal_shows() {
    let printer = LabelPrinter::start(2);
    let window = printing(&["OLD-0001", "OLD-0002", "OLD-0003", "OLD-0004"]).await;
    set_up(&window, &printer);
    window.go("#/labels/printers").await;
    window.see("Zebra").await;
    window.go("#/labels").await;
    window.tab_to("Printer: None").await;
    window.press("Enter");
    window.focus_on("").await;
    window.type_keys("Zebra");
    window.press("Enter");
    window.focus_on("Printer: Zebra").await;
    window.ready("Print").await;
    window.press("Ctrl+P");
    window.see("Printing stopped").await;
    printer.refill(10);

    let id = newest(&window)["id"].as_str().unwrap().to_owned();
    window.go(&format!("#/labels/journal/{id}")).await;
    window.see("From another label").await;
    window.click_on("From another label").await;
    walk(
        &window,
        "labels/journal/JournalScreen",
        &[
            typed("Search the journal by tag or code", "OLD-0001"),
            chosen("From which label", "From another label"),
            refusing("From label", &["", "0", "5", "three", "3.5"], "4"),
            picked("Printer", "Zebra"),
        ],
    )
    .await;
    window.see("1 job found").await;
    window.take_field("From label").await;
    window.press("Enter");
    window.see("Complete").await;
    assert_eq!(printer.printed().len(), 3, "the fourth, and not the third");
    assert_eq!(newest(&window)["sent"], 4);

    window
        .fill("Search the journal by tag or code", "OLD-9999")
        .await;
    window.see("Never printed").await;
    assert_eq!(window.problems().await, Vec::<String>::new());
}
