//! Full bodies of the kinds about labels.

use crate::bodies::{both, id};
use inventory::{
    CalibrationFacts, CodePlace, Colour, Connection, DesignFacts, DesignLine, Event, FormatFacts,
    FormatKind, LabelCode, LabelField, LabelSubject, Logo, LogoPlace, PrintFacts, PrintTarget,
    PrinterFacts, PrinterLanguage, ReservationFacts, Revision, Stock, Tag, TextAlign,
};

fn lines() -> Vec<DesignLine> {
    [
        LabelField::Title,
        LabelField::Custom("Room".into()),
        LabelField::Text("Property of “X”".into()),
    ]
    .map(|field| DesignLine {
        field,
        caption: "SN".into(),
        percent: 80,
        bold: true,
    })
    .into()
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

/// One event of each kind about labels, full to the brim.
pub fn labels() -> Vec<Event> {
    let queue = Connection::Queue {
        queue: "Office".into(),
    };
    let network = Connection::Network {
        host: "192.168.1.40".into(),
        port: 9_100,
    };
    vec![
        Event::Format(both(FormatFacts {
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
            stock: Stock::Coloured,
            stock_colour: Some(Colour([255, 210, 0])),
        })),
        Event::Design(both(DesignFacts {
            name: "Rooms".into(),
            code: LabelCode::QrAndCode128,
            code_place: CodePlace::Right,
            code_percent: 80,
            address: "HTTPS://T.EXAMPLE.COM/".into(),
            tag_percent: 90,
            align: TextAlign::Centre,
            lines: lines(),
            logo: Some(Logo {
                png: "iVBORw0=".into(),
                place: LogoPlace::BelowText,
                percent: 20,
            }),
            categories: vec!["Laptop".into()],
        })),
        Event::Printer(Revision::revised(printer(queue), printer(network))),
        Event::Calibration(both(CalibrationFacts {
            printer: "Zebra".into(),
            format: "L6009".into(),
            shift_x: 1_300,
            shift_y: -700,
            scale_x: 1_010_000,
            scale_y: 1_000_000,
        })),
        Event::Print(Box::new(both(PrintFacts {
            target: PrintTarget::Printer,
            printer: "Zebra".into(),
            format: "L6009".into(),
            design: "Rooms".into(),
            start: 7,
            copies: 2,
            subjects: vec![
                LabelSubject::Asset(id(1), "IT000001R".into()),
                LabelSubject::Place(id(2), "STORE".into()),
                LabelSubject::Person(id(3)),
                LabelSubject::Blank("IT000002P".into()),
                LabelSubject::Command("CMDOUT".into()),
                LabelSubject::Kit(id(4), "KIT-CAM".into()),
            ],
            sent: 3,
            uncertain: 1,
            next_start: Some(11),
            again: "torn".into(),
            overruled: "a trial".into(),
            failure: "out of paper".into(),
        }))),
        Event::Reservation(both(ReservationFacts {
            series: id(4),
            tags: vec![Tag::new("IT000001R").unwrap()],
            note: "new laptops".into(),
        })),
    ]
}
