//! Printing from the command line: onto a label printer, stopped and sent on; tags printed before the hardware is there.

use crate::desk::Desk;
use crate::label_printer::{LabelPrinter, Manners};
use serde_json::Value;

fn text<'v>(value: &'v Value, path: &str) -> &'v str {
    value
        .pointer(path)
        .and_then(Value::as_str)
        .unwrap_or_else(|| panic!("no {path} in {value}"))
}

#[test]
fn a_job_that_stops_says_how_to_go_on_and_goes_on() {
    let desk = Desk::with_demo(40);
    let printer = LabelPrinter::new(Manners {
        dies_in: Some(3),
        ..Manners::default()
    });
    let port = printer.port.to_string();
    desk.run(&[
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
    ])
    .done();
    let stock = desk.tags(&["--state", "in_stock"]);
    let mut words = vec!["labels", "--printer", "Zebra"];
    words.extend(stock.iter().take(5).map(String::as_str));
    let stopped = desk.run(&words).refused(1);
    assert!(stopped.contains("2 of 5 labels were printed"), "{stopped}");
    assert!(stopped.contains("tagdesk print resume"), "{stopped}");
    let unfinished = desk.json(&["print", "list", "--unfinished"]);
    let job = text(&unfinished, "/rows/0/id").to_owned();
    let shown = desk.json(&["print", "show", &job]);
    assert_eq!(shown["labelled"].as_array().unwrap().len(), 5);
    let done = desk.json(&["print", "resume"]);
    assert_eq!(done.pointer("/result/print/sent"), Some(&Value::from(5)));
    assert_eq!(
        printer.labels().len(),
        5,
        "every label came out, none twice"
    );
    desk.run(&["print", "resume"]).refused(1);
    desk.run(&["print", "list", "--tag", &stock[0]]).done();
    desk.assert_clean();
}

/// Listeners that are no good printers: one reads nothing, one hangs up.
#[test]
fn nothing_is_remembered_as_printed_that_nobody_took() {
    let desk = Desk::with_demo(40);
    let stock = desk.tags(&["--state", "in_stock"]);
    let before = desk.json(&["show", &stock[0]])["labelled_at"].clone();
    for (name, reads, uncertain) in [("Deaf", true, 3), ("Rude", false, 0)] {
        let listener = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
        let port = listener.local_addr().unwrap().port().to_string();
        let (done, wait) = std::sync::mpsc::channel::<()>();
        let printer = std::thread::spawn(move || {
            let line = listener.accept().unwrap();
            if reads {
                let _ = wait.recv();
            }
            drop(line);
        });
        let words = [
            "printer",
            "record",
            "--name",
            name,
            "--host",
            "127.0.0.1",
            "--port",
            &port,
        ];
        desk.run(&[&words[..], &["--format", "57x32", "--timeout-ms", "500"]].concat())
            .done();
        let words = ["--json", "labels", "--printer", name];
        let tags: Vec<&str> = stock.iter().take(3).map(String::as_str).collect();
        let said = desk.run(&[&words[..], &tags].concat());
        assert_eq!(said.status, Some(1), "{name}: {}", said.out);
        let newest = desk.json(&["print", "list", "--limit", "1"]);
        let print = &newest["rows"][0];
        assert_eq!(
            (&print["printer"], &print["sent"], &print["uncertain"]),
            (&name.into(), &0.into(), &uncertain.into()),
            "{print}"
        );
        assert_eq!(desk.json(&["show", &stock[0]])["labelled_at"], before);
        drop(done);
        printer.join().unwrap();
    }
    desk.assert_clean();
}

#[test]
fn a_reserved_tag_is_printed_blank_and_assigned() {
    let desk = Desk::with_demo(10);
    let reserved = desk.json(&["reserve", "2", "--note", "New laptops"]);
    let block = text(&reserved, "/result/record/id").to_owned();
    let pdf = desk.file("blank.pdf");
    let made = desk.json(&[
        "labels",
        "--reserved",
        &block,
        "--sheet",
        "L6009",
        "--out",
        &pdf,
    ]);
    assert_eq!(made.pointer("/result/plan/labels"), Some(&Value::from(2)));
    let tags = desk.json(&["reserve", "--show", &block, "--free"]);
    let tag = text(&tags, "/rows/0/tag");
    assert_eq!(tags.pointer("/rows/0/printed"), Some(&Value::from(true)));
    let assigned = desk.json(&["assign", tag, "--serial", "NEW-1", "--model", "ThinkPad X"]);
    assert_eq!(text(&assigned, "/result/asset/tag"), tag);
    let again = desk
        .run(&["assign", tag, "--serial", "NEW-2", "--model", "ThinkPad X"])
        .refused(1);
    assert!(again.contains("already"), "{again}");
    desk.run(&["undo"]).done();
    desk.assert_clean();
}

#[test]
fn a_code_that_is_a_command_says_so() {
    let desk = Desk::with_demo(3);
    let said = desk.feed(&["scan"], "cmdoutn\nCMDOUT\n").done();
    assert!(said.contains("Command: Check out"), "{said}");
    assert!(said.contains("CMDOUT is not on the register"), "{said}");
}
