//! ZPL, drawn by a renderer that is not ours: dot for dot what we meant, and nothing of what a label says is a command.

use inventory::{CalibrationFacts, DesignFacts, DesignLine, LabelCode, LabelField};
use labels::{Encoding, Job, Label, Piece, bitmap, find, zpl, zpl_as};
use rxing::BarcodeFormat;

use crate::ordinary_one;
use crate::raster::Raster;
use crate::tools::{Zpl, drawn_by_zebrash, read_by_rxing, read_by_zbar};

fn designs() -> Vec<DesignFacts> {
    let codes = [
        LabelCode::Qr,
        LabelCode::DataMatrix,
        LabelCode::QrAndCode128,
    ];
    codes
        .into_iter()
        .map(|code| DesignFacts {
            code,
            ..DesignFacts::default()
        })
        .collect()
}

/// Differing dots of two pictures of the same size.
fn different(ours: &Raster, theirs: &Raster) -> usize {
    assert_eq!((ours.width, ours.height), (theirs.width, theirs.height));
    // The renderer may smooth nothing: a dot is ink or paper.
    let pairs = ours.dots.iter().zip(&theirs.dots);
    pairs.filter(|(a, b)| a != b).count()
}

#[test]
fn another_renderer_draws_our_dots_and_they_read() {
    let designs = designs();
    let (mut sent, mut meant) = (Vec::new(), Vec::new());
    for name in ["2112283", "Zebra 2x1", "Zebra 76x25"] {
        for (n, design) in designs.iter().enumerate() {
            for (dpi, dpmm) in [(203, 8), (300, 12)] {
                let job = Job {
                    dpi,
                    ..Job::new(find(name).unwrap())
                };
                let mut label = ordinary_one(n);
                label
                    .fields
                    .push((LabelField::Model, "Zażółć, Київ, ±5 °C".into()));
                let piece = Piece { label, design };
                let bitmap = bitmap(&job, &piece).unwrap();
                for encoding in [Encoding::Z64, Encoding::Ascii] {
                    let bytes = zpl_as(&job, &piece, 1, encoding).unwrap();
                    sent.push(Zpl {
                        text: String::from_utf8(bytes).unwrap(),
                        width: bitmap.width(),
                        height: bitmap.height(),
                        dpmm,
                    });
                    meant.push((
                        format!("{name} {:?} {dpi} {encoding:?}", design.code),
                        Raster::from_bitmap(&bitmap),
                        design.code,
                        n,
                    ));
                }
            }
        }
    }
    let drawn = drawn_by_zebrash(&sent);
    assert_eq!(drawn.len(), meant.len());
    let seen: Vec<Raster> = drawn.iter().map(|picture| picture.with_rim(16)).collect();
    let (qr, bars) = (
        read_by_zbar(&seen, "qrcode"),
        read_by_zbar(&seen, "code128"),
    );
    for (at, (what, ours, code, n)) in meant.iter().enumerate() {
        assert_eq!(different(ours, &drawn[at]), 0, "{what}");
        let tag = format!("IT{n:06}K");
        match code {
            LabelCode::DataMatrix => {
                let read = read_by_rxing(&seen[at], BarcodeFormat::DATA_MATRIX);
                assert_eq!(read, Some(tag), "{what}");
            }
            LabelCode::QrAndCode128 => {
                assert_eq!(qr[at], [tag.as_str()], "{what}");
                assert_eq!(bars[at], [tag], "{what}");
            }
            _ => assert_eq!(qr[at], [tag], "{what}"),
        }
    }
}

#[test]
fn a_calibration_moves_the_dots() {
    let facts = CalibrationFacts {
        printer: "Zebra".into(),
        format: "2112283".into(),
        shift_x: 500,
        shift_y: -250,
        scale_x: 1_000_000,
        scale_y: 1_000_000,
    };
    let (format, design) = (find("2112283").unwrap(), DesignFacts::default());
    let piece = Piece {
        label: ordinary_one(1),
        design: &design,
    };
    let job = Job {
        dpi: 203,
        calibration: Some(&facts),
        ..Job::new(format)
    };
    let whole = bitmap(&job, &piece).unwrap();
    let text = String::from_utf8(zpl(&job, &piece, 1).unwrap()).unwrap();
    let (width, height) = (whole.width(), whole.height());
    let drawn = drawn_by_zebrash(&[Zpl {
        text,
        width,
        height,
        dpmm: 8,
    }])
    .remove(0);
    let mut moved = labels::Bitmap::new(width, height);
    moved.paste(&whole, 4, -2);
    assert_eq!(different(&Raster::from_bitmap(&moved), &drawn), 0);
}

#[test]
fn nothing_a_label_says_reaches_the_printer_as_a_command() {
    let hostile = "^XZ^XA^FO0,0^A0N,90,90^FDOWNED^FS~JA~HS^JUS";
    let design = DesignFacts {
        lines: vec![DesignLine::of(LabelField::Text(hostile.into()))],
        ..DesignFacts::default()
    };
    let label = Label {
        code: "~JA^XZ".into(),
        shown: hostile.into(),
        fields: Vec::new(),
    };
    let piece = Piece {
        label,
        design: &design,
    };
    let job = Job {
        dpi: 203,
        ..Job::new(find("2112283").unwrap())
    };
    for encoding in [Encoding::Z64, Encoding::Ascii] {
        let text = String::from_utf8(zpl_as(&job, &piece, 7, encoding).unwrap()).unwrap();
        let commands: Vec<&str> = text
            .split(['^', '~'])
            .skip(1)
            .map(|command| command.get(..2).unwrap())
            .collect();
        let ours = [
            "XA", "PW", "LL", "LH", "LT", "LS", "PO", "FO", "GF", "FS", "PQ", "XZ",
        ];
        assert_eq!(commands, ours, "{encoding:?}");
        assert!(text.contains("^PQ7\n") && !text.contains('~'));
        let data = text
            .split("^GFA,")
            .nth(1)
            .unwrap()
            .split("^FS")
            .next()
            .unwrap();
        assert!(
            data.bytes()
                .all(|b| b.is_ascii_alphanumeric() || b"+/=:,".contains(&b)),
            "{data}"
        );
    }
    // None is one.
    assert!(
        String::from_utf8(zpl(&job, &piece, 0).unwrap())
            .unwrap()
            .contains("^PQ1\n")
    );
}
