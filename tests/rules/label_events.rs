//! Events about labels: the texts that stand in journals, read for ever, and what takes each back.

use inventory::{
    ActionKind, CalibrationFacts, CodePlace, Colour, Connection, DesignFacts, DesignLine, Event,
    FormatFacts, FormatKind, LabelCode, LabelField, LabelSubject, Logo, LogoPlace, PrintFacts,
    PrintTarget, PrinterFacts, PrinterLanguage, ReservationFacts, Revision, Stock, Tag, TextAlign,
};
use uuid::Uuid;

fn format() -> FormatFacts {
    FormatFacts {
        name: "Shelf".into(),
        maker: "Avery".into(),
        purpose: "shelves".into(),
        kind: FormatKind::Roll,
        page_width: 50_000,
        page_height: 25_000,
        columns: 1,
        rows: 1,
        width: 50_000,
        height: 25_000,
        left: 0,
        top: 0,
        pitch_x: 50_000,
        pitch_y: 25_000,
        radius: 1_500,
        stock: Stock::White,
        stock_colour: None,
    }
}

/// Every field a line can show.
fn fields() -> Vec<LabelField> {
    vec![
        LabelField::Title,
        LabelField::Name,
        LabelField::Model,
        LabelField::Manufacturer,
        LabelField::ModelNumber,
        LabelField::Category,
        LabelField::Serial,
        LabelField::Place,
        LabelField::PlaceCode,
        LabelField::Supplier,
        LabelField::OrderNumber,
        LabelField::PurchaseDate,
        LabelField::WarrantyEnd,
        LabelField::Department,
        LabelField::Register,
        LabelField::Custom("Room".into()),
        LabelField::Text("Property of {“X”}".into()),
    ]
}

fn design() -> DesignFacts {
    let mut lines: Vec<DesignLine> = fields().into_iter().map(DesignLine::of).collect();
    lines[0].bold = true;
    lines[6].caption = "SN".into();
    lines[6].percent = 80;
    DesignFacts {
        name: "Rooms".into(),
        code: LabelCode::QrAndCode128,
        code_place: CodePlace::Right,
        code_percent: 80,
        address: "HTTPS://T.EXAMPLE.COM/".into(),
        tag_percent: 90,
        align: TextAlign::Centre,
        lines,
        logo: Some(Logo {
            png: "iVBORw0=".into(),
            place: LogoPlace::BelowText,
            percent: 20,
        }),
        categories: vec!["Laptop".into()],
    }
}

fn printer(connection: Connection) -> PrinterFacts {
    PrinterFacts {
        name: "Zebra".into(),
        connection,
        language: PrinterLanguage::Zpl,
        dpi: 203,
        timeout_ms: 5_000,
        format: "Shelf".into(),
    }
}

fn print() -> PrintFacts {
    PrintFacts {
        target: PrintTarget::Printer,
        printer: "Zebra".into(),
        format: "L6009".into(),
        design: "Rooms".into(),
        start: 7,
        copies: 2,
        subjects: vec![
            LabelSubject::Asset(Uuid::from_u128(1).into(), "IT000001R".into()),
            LabelSubject::Place(Uuid::from_u128(2).into(), "STORE".into()),
            LabelSubject::Person(Uuid::from_u128(3).into()),
            LabelSubject::Blank("IT000002P".into()),
            LabelSubject::Command("CMDOUT".into()),
        ],
        sent: 3,
        uncertain: 1,
        next_start: Some(11),
        again: "torn".into(),
        overruled: "a trial".into(),
        failure: "out of paper".into(),
    }
}

/// One event of each kind with all it can hold, and some with little.
fn events() -> Vec<Event> {
    let network = Connection::Network {
        host: "192.168.1.40".into(),
        port: 9100,
    };
    let queue = Connection::Queue {
        queue: "Office".into(),
    };
    let calibration = CalibrationFacts {
        printer: "Zebra".into(),
        format: "L6009".into(),
        shift_x: 1_300,
        shift_y: -700,
        scale_x: 1_010_000,
        scale_y: 1_000_000,
    };
    let reservation = ReservationFacts {
        series: Uuid::from_u128(4).into(),
        tags: vec![
            Tag::new("IT000001R").unwrap(),
            Tag::new("IT000002P").unwrap(),
        ],
        note: "new laptops".into(),
    };
    let plain = PrintFacts {
        target: PrintTarget::PdfFile,
        subjects: vec![LabelSubject::Command("CMDIN".into())],
        uncertain: 0,
        next_start: None,
        again: String::new(),
        overruled: String::new(),
        failure: String::new(),
        ..print()
    };
    let later = [
        Event::Design(Revision::added(design())),
        Event::Printer(Revision::added(printer(network.clone()))),
        Event::Printer(Revision::removed(printer(queue.clone()))),
    ];
    let mut events = vec![
        Event::Format(Revision::added(format())),
        Event::Design(Revision::added(design())),
        Event::Printer(Revision::added(printer(network))),
        Event::Printer(Revision::removed(PrinterFacts {
            language: PrinterLanguage::Pdf,
            format: String::new(),
            ..printer(queue)
        })),
        Event::Calibration(Revision::revised(
            CalibrationFacts {
                shift_x: 0,
                ..calibration.clone()
            },
            calibration,
        )),
        Event::Print(Box::new(Revision::added(print()))),
        Event::Print(Box::new(Revision::added(plain))),
        Event::Reservation(Revision::added(reservation)),
        Event::Format(Revision::revised(
            format(),
            FormatFacts {
                stock: Stock::Coloured,
                stock_colour: Some(Colour([255, 210, 0])),
                ..format()
            },
        )),
    ];
    events.extend(later);
    events
}

/// The same events as they stand in journals, one a line: kind and body. Lines are added, never changed.
const FROZEN: &str = include_str!("label_events.txt");

#[test]
fn what_stands_in_journals_is_written_and_read_the_same_for_ever() {
    let events = events();
    assert_eq!(FROZEN.lines().count(), events.len());
    for (line, event) in FROZEN.lines().zip(events) {
        let (kind, body) = line.split_once(' ').unwrap();
        assert_eq!(Event::decode(kind, body).unwrap(), event);
        let (now, again) = event.encode();
        match ["design.1", "printer.1"].contains(&kind) {
            // Written otherwise since, and read for ever.
            true => assert_eq!(now, kind.replace(".1", ".2")),
            false => assert_eq!((now, again.as_str()), (kind, body)),
        }
    }
}

#[test]
fn the_words_of_choices_are_frozen() {
    fn words<T: serde::Serialize>(choices: &[T]) -> String {
        serde_json::to_string(choices).unwrap()
    }
    let formats = [FormatKind::Sheet, FormatKind::Roll];
    assert_eq!(words(&formats), r#"["sheet","roll"]"#);
    assert_eq!(
        words(&Stock::ALL),
        r#"["white","silver","transparent","coloured"]"#
    );
    let codes = [
        LabelCode::Qr,
        LabelCode::DataMatrix,
        LabelCode::Code128,
        LabelCode::QrAndCode128,
    ];
    assert_eq!(
        words(&codes),
        r#"["qr","data_matrix","code128","qr_and_code128"]"#
    );
    let places = [
        CodePlace::Automatic,
        CodePlace::Left,
        CodePlace::Right,
        CodePlace::Above,
        CodePlace::Below,
    ];
    assert_eq!(
        words(&places),
        r#"["automatic","left","right","above","below"]"#
    );
    let aligns = [TextAlign::Automatic, TextAlign::Start, TextAlign::Centre];
    assert_eq!(words(&aligns), r#"["automatic","start","centre"]"#);
    let logos = [LogoPlace::AboveText, LogoPlace::BelowText];
    assert_eq!(words(&logos), r#"["above_text","below_text"]"#);
    let languages = [PrinterLanguage::Pdf, PrinterLanguage::Zpl];
    assert_eq!(words(&languages), r#"["pdf","zpl"]"#);
    let kinds = [
        ActionKind::RecordFormat,
        ActionKind::RemoveFormat,
        ActionKind::RecordDesign,
        ActionKind::RemoveDesign,
        ActionKind::RecordPrinter,
        ActionKind::RemovePrinter,
        ActionKind::Calibrate,
        ActionKind::PrintLabels,
        ActionKind::ReserveTags,
        ActionKind::AssignTag,
    ];
    assert_eq!(
        words(&kinds),
        r#"["record_format","remove_format","record_design","remove_design","record_printer","remove_printer","calibrate","print_labels","reserve_tags","assign_tag"]"#
    );
}

#[test]
fn what_is_left_out_of_a_body_is_what_it_was_when_nobody_said() {
    let Event::Format(Revision {
        new: Some(format), ..
    }) = Event::decode("format.1", r#"{"new":{"name":"Bare"}}"#).unwrap()
    else {
        panic!("a format is read as a format")
    };
    assert_eq!((format.kind, format.radius), (FormatKind::Sheet, 0));
    let Event::Design(Revision {
        new: Some(design), ..
    }) = Event::decode(
        "design.1",
        r#"{"new":{"name":"Bare","lines":[{"field":"name"}]}}"#,
    )
    .unwrap()
    else {
        panic!("a design is read as a design")
    };
    assert_eq!((design.code_percent, design.tag_percent), (100, 100));
    assert_eq!(design.lines, [DesignLine::of(LabelField::Name)]);
    let body =
        r#"{"new":{"name":"Bare","by":"queue","queue":"Office","dpi":600,"timeout_ms":5000}}"#;
    let Event::Printer(Revision {
        new: Some(printer), ..
    }) = Event::decode("printer.1", body).unwrap()
    else {
        panic!("a printer is read as a printer")
    };
    assert_eq!(printer.language, PrinterLanguage::Pdf);
    let body = r#"{"new":{"target":"png_file","printer":"","format":"","design":"","start":1,"copies":1,"subjects":[],"sent":0}}"#;
    let Event::Print(revision) = Event::decode("print.1", body).unwrap() else {
        panic!("a print is read as a print")
    };
    let print = revision.new.unwrap();
    assert_eq!((print.uncertain, print.next_start), (0, None));
}

#[test]
fn each_is_taken_back_by_its_opposite() {
    for event in events() {
        let kind = event.encode().0;
        let opposite = event.clone().reversed().unwrap();
        assert_ne!(opposite, event);
        assert_eq!(opposite.encode().0, kind);
        assert_eq!(opposite.reversed(), Some(event));
    }
}
