//! Label printers at an address, good and bad.

use std::convert::Infallible;
use std::io::Read;
use std::net::TcpListener;
use std::ops::ControlFlow;
use std::time::Duration;

use printing::PrintingError;
use printing::network::{self, Sent};

use crate::label_printer::{LabelPrinter, Manners};

const TIMEOUT: Duration = Duration::from_secs(20);

fn label(number: usize) -> Result<Vec<u8>, Infallible> {
    Ok(format!("^XA^FD{number}^FS^XZ\n").into_bytes())
}

fn send(port: u16, from: usize, to: usize) -> Sent {
    let labels = (from..=to).map(label);
    network::send("127.0.0.1", port, TIMEOUT, labels, &mut |_| {
        ControlFlow::Continue(())
    })
    .unwrap()
}

#[test]
fn every_label_comes_out_and_is_confirmed() {
    let printer = LabelPrinter::new(Manners::default());
    assert_eq!(
        send(printer.port, 1, 12),
        Sent {
            confirmed: 12,
            ..Sent::default()
        }
    );
    assert_eq!(printer.labels().len(), 12);
    assert_eq!(
        network::status("127.0.0.1", printer.port, TIMEOUT)
            .unwrap()
            .trouble(),
        None
    );
}

#[test]
fn what_a_dying_printer_took_is_told_apart_and_the_rest_is_sent_once() {
    let printer = LabelPrinter::new(Manners {
        dies_in: Some(5),
        ..Manners::default()
    });
    let sent = send(printer.port, 1, 9);
    assert_eq!((sent.confirmed, sent.uncertain), (4, 1), "{sent:?}");
    assert!(
        matches!(sent.failure, Some(PrintingError::Broke { .. })),
        "{sent:?}"
    );
    assert_eq!(send(printer.port, 5, 9).confirmed, 5);
    let came: Vec<String> = printer.labels();
    assert_eq!(came.len(), 9);
    for (number, label) in (1..=9).zip(came) {
        assert!(label.contains(&format!("^FD{number}^FS")), "{label}");
    }
}

#[test]
fn a_printer_without_paper_gets_nothing() {
    let printer = LabelPrinter::new(Manners {
        paper_out: true,
        ..Manners::default()
    });
    let sent = send(printer.port, 1, 3);
    assert_eq!((sent.confirmed, sent.uncertain), (0, 0));
    assert!(sent.failure.unwrap().to_string().contains("out of labels"));
    assert!(printer.labels().is_empty());
}

#[test]
fn nobody_and_nowhere_are_told_apart() {
    let port = TcpListener::bind("127.0.0.1:0")
        .unwrap()
        .local_addr()
        .unwrap()
        .port();
    assert!(matches!(
        send(port, 1, 1).failure,
        Some(PrintingError::Refused { .. })
    ));
    let nowhere = network::status("no-such-printer.invalid", 9100, TIMEOUT).unwrap_err();
    assert!(
        matches!(nowhere, PrintingError::NoSuchHost { .. }),
        "{nowhere:?}"
    );
}

#[test]
fn a_printer_that_says_nothing_still_prints() {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let port = listener.local_addr().unwrap().port();
    let printer = std::thread::spawn(move || {
        let mut heard = String::new();
        listener
            .accept()
            .unwrap()
            .0
            .read_to_string(&mut heard)
            .unwrap();
        heard
    });
    let sent = send(port, 1, 3);
    assert_eq!((sent.confirmed, sent.failure), (3, None));
    assert_eq!(printer.join().unwrap().matches("^XA").count(), 3);
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let port = listener.local_addr().unwrap().port();
    let silent = network::status("127.0.0.1", port, Duration::from_millis(200)).unwrap_err();
    assert!(silent.is_silence(), "{silent:?}");
}

#[test]
fn a_printer_that_takes_nothing_is_given_up() {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let port = listener.local_addr().unwrap().port();
    let large = std::iter::repeat_with(|| Ok::<_, Infallible>(vec![b'A'; 4 << 20])).take(8);
    let patience = Duration::from_millis(500);
    let sent = network::send("127.0.0.1", port, patience, large, &mut |_| {
        ControlFlow::Continue(())
    })
    .unwrap();
    assert!(
        matches!(sent.failure, Some(PrintingError::Stuck { .. })),
        "{sent:?}"
    );
    assert_eq!(sent.confirmed, 0);
}

/// A listener with manners that no printer should have.
fn bad(serve: impl FnOnce(TcpListener) + Send + 'static) -> (u16, std::thread::JoinHandle<()>) {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let port = listener.local_addr().unwrap().port();
    (port, std::thread::spawn(move || serve(listener)))
}

#[test]
fn what_nobody_reads_has_surely_not_come_out() {
    let (done, wait) = std::sync::mpsc::channel::<()>();
    // The line stays open until the sender has ended, and nothing is read from it.
    let (port, printer) = bad(move |listener| {
        let _open = listener.accept().unwrap();
        let _ = wait.recv();
    });
    let patience = Duration::from_millis(500);
    let sent = network::send(
        "127.0.0.1",
        port,
        patience,
        (1..=300).map(label),
        &mut |_| ControlFlow::Continue(()),
    )
    .unwrap();
    assert_eq!((sent.confirmed, sent.uncertain), (0, 300), "{sent:?}");
    assert!(
        matches!(sent.failure, Some(PrintingError::Unfinished { .. })),
        "{sent:?}"
    );
    drop(done);
    printer.join().unwrap();
}

#[test]
fn who_hangs_up_at_once_gets_nothing() {
    let (port, printer) = bad(|listener| drop(listener.accept().unwrap()));
    let sent = send(port, 1, 300);
    assert_eq!((sent.confirmed, sent.uncertain), (0, 0), "{sent:?}");
    assert!(
        matches!(sent.failure, Some(PrintingError::Broke { .. })),
        "{sent:?}"
    );
    printer.join().unwrap();
}

#[test]
fn stopping_stops_between_labels() {
    let printer = LabelPrinter::new(Manners::default());
    let stop = &mut |sent: u32| {
        if sent == 2 {
            ControlFlow::Break(())
        } else {
            ControlFlow::Continue(())
        }
    };
    let sent = network::send("127.0.0.1", printer.port, TIMEOUT, (1..=9).map(label), stop).unwrap();
    assert_eq!((sent.confirmed, sent.uncertain, sent.failure), (2, 0, None));
    assert_eq!(printer.labels().len(), 2);
}
