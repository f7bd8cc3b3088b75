//! Documents through CUPS to a printer that speaks IPP. A suite of its own with one test: the variable that names the
//! server belongs to the whole program.
#![cfg(unix)]
#![allow(clippy::unwrap_used, missing_docs)]

mod fixture;

use std::ops::ControlFlow;
use std::time::Duration;

use printing::PrintingError;
use printing::system::{self, Document, DocumentKind, Outcome, State};

use fixture::PrintingSystem;

/// A PDF in name: nobody on the way may look into it.
fn document() -> Document {
    let mut bytes = b"%PDF-1.6\n%\xe2\xe3\xcf\xd3\n".to_vec();
    bytes.extend((0..200_000_u32).flat_map(|n| (n.wrapping_mul(2_654_435_761)).to_le_bytes()));
    bytes.extend(b"\n%%EOF\n");
    Document {
        bytes,
        kind: DocumentKind::Pdf {
            width: 21_000,
            height: 29_700,
        },
        title: "Labels on L6009 – Ärzte".to_owned(),
        copies: 1,
        user: "tester".to_owned(),
    }
}

#[test]
fn a_document_arrives_byte_for_byte_unscaled_and_a_queue_that_does_not_print_says_so() {
    // Nothing listens: no printers, and a sentence instead of an error.
    set_server("127.0.0.1:1");
    let none = system::printers();
    assert!(none.printers.is_empty() && none.sentence.is_some());
    assert_eq!(
        system::submit("labels", &document()).unwrap_err(),
        PrintingError::NoSuchQueue {
            queue: "labels".into()
        }
    );

    let mut printing = PrintingSystem::start();
    set_server(&printing.server());
    let listed = system::printers().printers;
    let [printer] = listed.as_slice() else {
        panic!("{listed:?}");
    };
    assert_eq!(
        (printer.name.as_str(), printer.is_default, printer.state),
        ("labels", true, State::Ready)
    );
    assert!(printer.description.contains("Front desk"), "{printer:?}");

    let document = document();
    let job = system::submit("labels", &document).unwrap();
    let outcome = job.watch(Duration::from_secs(60), &mut |_| ControlFlow::Continue(()));
    assert_eq!(outcome, Outcome::Printed);
    let received = printing.received();
    assert!(
        received.document == document.bytes,
        "{} bytes became {}",
        document.bytes.len(),
        received.document.len()
    );
    let attribute = |name: &str| received.attributes.get(name).map(String::as_str);
    assert_eq!(
        attribute("IPP_PRINT_SCALING"),
        Some("none"),
        "{:?}",
        received.attributes
    );
    assert_eq!(
        attribute("IPP_MEDIA"),
        Some("iso_a4_210x297mm"),
        "{:?}",
        received.attributes
    );

    // A queue that takes nothing is refused before anything is sent.
    printing.command("cupsreject", &["labels"]);
    assert!(matches!(
        system::submit("labels", &document),
        Err(PrintingError::NotAccepting { .. })
    ));
    printing.command("cupsaccept", &["labels"]);

    // A stopped queue keeps the job and says what it waits for; cancelling takes it away.
    printing.command("cupsdisable", &["-r", "no labels left", "labels"]);
    assert_eq!(system::printers().printers[0].state, State::Stopped);
    let job = system::submit("labels", &document).unwrap();
    let waits = job.watch(Duration::from_millis(300), &mut |_| {
        ControlFlow::Continue(())
    });
    assert!(
        matches!(&waits, Outcome::Waiting { sentence } if sentence.contains("labels")),
        "{waits:?}"
    );
    let gone = job.watch(Duration::from_secs(60), &mut |_| ControlFlow::Break(()));
    assert!(matches!(gone, Outcome::Refused { .. }), "{gone:?}");
    assert_eq!(
        printing.command("lpstat", &["-o"]).trim(),
        "",
        "nothing is left in the queue"
    );
    printing.command("cupsenable", &["labels"]);

    // A printer that is off: the job waits, and it is said.
    printing.switch_off();
    let job = system::submit("labels", &document).unwrap();
    let waits = job.watch(Duration::from_secs(4), &mut |_| ControlFlow::Continue(()));
    assert!(matches!(waits, Outcome::Waiting { .. }), "{waits:?}");
}

#[allow(
    unsafe_code,
    reason = "the only test that sets the variable, and it runs alone in its program"
)]
fn set_server(server: &str) {
    // Sound: no other thread of this program reads or writes the environment.
    unsafe { std::env::set_var("CUPS_SERVER", server) };
}
