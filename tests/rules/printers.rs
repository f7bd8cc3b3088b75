//! What printers, calibrations and print jobs can be.

use crate::labels::{refused, taken};
use inventory::{
    CalibrationFacts, Connection, LabelSubject, PrintFacts, PrintTarget, PrinterFacts,
    PrinterLanguage,
};

fn network() -> PrinterFacts {
    PrinterFacts {
        name: "Zebra".into(),
        connection: Connection::Network {
            host: "192.168.1.40".into(),
            port: 9100,
        },
        language: PrinterLanguage::Zpl,
        dpi: 203,
        timeout_ms: 5_000,
        format: String::new(),
    }
}

fn queue(name: &str) -> Connection {
    Connection::Queue { queue: name.into() }
}

fn at(host: &str, port: u16) -> Connection {
    let host = host.into();
    Connection::Network { host, port }
}

#[test]
fn a_printer_that_cannot_be_names_the_field() {
    refused(
        network,
        PrinterFacts::checked,
        &[
            ("name", |p| p.name = String::new()),
            ("host", |p| p.connection = at("", 9100)),
            ("host", |p| p.connection = at("http://printer", 9100)),
            ("host", |p| p.connection = at("two words", 9100)),
            ("host", |p| p.connection = at("a\r\nb", 9100)),
            ("host", |p| p.connection = at(&"x".repeat(254), 9100)),
            ("port", |p| p.connection = at("printer.local", 0)),
            ("language", |p| p.language = PrinterLanguage::Pdf),
            ("queue", |p| p.connection = queue(" ")),
            ("queue", |p| p.connection = queue("-oraw")),
            ("queue", |p| p.connection = queue("a/b")),
            ("queue", |p| p.connection = queue("a#b")),
            ("queue", |p| p.connection = queue("a?b")),
            ("queue", |p| p.connection = queue("two words")),
            ("queue", |p| p.connection = queue(&"x".repeat(128))),
            ("dpi", |p| p.dpi = 0),
            ("dpi", |p| p.dpi = 204),
            ("timeout_ms", |p| p.timeout_ms = 499),
            ("timeout_ms", |p| p.timeout_ms = 60_001),
        ],
    );
}

#[test]
fn printers_at_the_edge_of_what_can_be_are_taken() {
    taken(
        network,
        PrinterFacts::checked,
        &[
            |p| p.connection = at("printer-2.example_net", 65_535),
            |p| p.connection = at("fe80::1", 1),
            |p| (p.timeout_ms, p.dpi) = (500, 152),
            |p| (p.timeout_ms, p.dpi) = (60_000, 1_200),
            |p| (p.connection, p.language) = (queue("HP_Office-2"), PrinterLanguage::Pdf),
            |p| p.connection = queue("Zebra_raw"),
        ],
    );
    let typed = PrinterFacts {
        name: " Zebra ".into(),
        connection: at(" printer.local ", 9100),
        format: " L6009 ".into(),
        ..network()
    };
    let checked = typed.checked().unwrap();
    assert_eq!(checked.name, "Zebra");
    assert_eq!(checked.connection, at("printer.local", 9100));
    assert_eq!(checked.format, "L6009");
}

fn calibration() -> CalibrationFacts {
    CalibrationFacts {
        printer: "Zebra".into(),
        format: "L6009".into(),
        shift_x: 1_300,
        shift_y: -700,
        scale_x: 1_010_000,
        scale_y: 1_000_000,
    }
}

#[test]
fn a_calibration_is_within_what_printers_do() {
    refused(
        calibration,
        CalibrationFacts::checked,
        &[
            ("printer", |c| c.printer = " ".into()),
            ("format", |c| c.format = " ".into()),
            ("shift_x", |c| c.shift_x = 20_001),
            ("shift_x", |c| c.shift_x = i32::MIN),
            ("shift_y", |c| c.shift_y = -20_001),
            ("scale_x", |c| c.scale_x = 899_999),
            ("scale_x", |c| c.scale_x = 0),
            ("scale_y", |c| c.scale_y = 1_100_001),
        ],
    );
    taken(
        calibration,
        CalibrationFacts::checked,
        &[
            |c| (c.shift_x, c.shift_y) = (20_000, -20_000),
            |c| (c.scale_x, c.scale_y) = (900_000, 1_100_000),
        ],
    );
}

#[test]
fn a_calibration_that_corrects_nothing_is_neutral() {
    assert!(!calibration().is_neutral());
    let neutral = CalibrationFacts {
        shift_x: 0,
        shift_y: 0,
        scale_x: 1_000_000,
        ..calibration()
    };
    assert!(neutral.is_neutral());
    let scaled = CalibrationFacts {
        scale_y: 1_000_001,
        ..neutral
    };
    assert!(!scaled.is_neutral());
}

#[test]
fn a_job_counts_its_copies() {
    let job = |subjects: usize, copies, sent| PrintFacts {
        target: PrintTarget::PdfFile,
        printer: String::new(),
        format: String::new(),
        design: String::new(),
        start: 1,
        copies,
        subjects: vec![LabelSubject::Blank("T1".into()); subjects],
        sent,
        uncertain: 0,
        next_start: None,
        again: String::new(),
        overruled: String::new(),
        failure: String::new(),
    };
    assert_eq!(job(3, 2, 0).labels(), 6);
    assert!(!job(3, 2, 5).is_complete());
    assert!(job(3, 2, 6).is_complete());
    assert_eq!(job(3, u32::MAX, 0).labels(), u32::MAX);
    for target in [
        PrintTarget::PdfFile,
        PrintTarget::PngFile,
        PrintTarget::ZplFile,
        PrintTarget::Printer,
    ] {
        // One word for the journal, the tables and the wire.
        let written = serde_json::to_value(target).unwrap();
        assert_eq!(written, target.word());
        assert_eq!(PrintTarget::from_word(target.word()), Some(target));
    }
    assert_eq!(PrintTarget::from_word("fax"), None);
}
