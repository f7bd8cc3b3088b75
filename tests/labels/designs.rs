//! Every kind of code that a design may have is read by readers that are not ours, from the paper.

use inventory::{CodePlace, DesignFacts, LabelCode};
use labels::{Format, Job, Piece, find, layout};
use rxing::BarcodeFormat;

use crate::raster::Raster;
use crate::tools::{drawn, read_by_rxing, read_by_zbar};
use crate::{ordinary, pieces, printed};

/// The labels of a page of a job, cut out.
fn cut(format: &Format, design: &DesignFacts, dpi: u32) -> Vec<Raster> {
    let labels = ordinary(format.positions());
    let page = drawn(&printed(&Job::new(format), &labels, design).bytes, dpi).remove(0);
    (1..=format.positions())
        .map(|position| page.label(format, position, dpi))
        .collect()
}

/// What a label of the ordinary ones holds.
fn expected(at: usize) -> String {
    format!("IT{:06}K", at + 1)
}

fn of(code: LabelCode) -> DesignFacts {
    DesignFacts {
        code,
        ..DesignFacts::default()
    }
}

#[test]
fn code_128_alone_and_below_a_qr_code_reads() {
    for code in [LabelCode::Code128, LabelCode::QrAndCode128] {
        for name in ["L6009", "L7160", "L7163", "5160"] {
            let (format, design) = (find(name).unwrap(), of(code));
            for dpi in [203, 300] {
                let cut = cut(format, &design, dpi);
                for (at, found) in read_by_zbar(&cut, "code128").iter().enumerate() {
                    assert_eq!(
                        *found,
                        [expected(at)],
                        "{code:?} {name} {at} at {dpi} dpi by zbar"
                    );
                }
                for (at, piece) in cut.iter().enumerate() {
                    let found = read_by_rxing(piece, BarcodeFormat::CODE_128);
                    assert_eq!(
                        found,
                        Some(expected(at)),
                        "{code:?} {name} {at} at {dpi} dpi by rxing"
                    );
                }
                if code == LabelCode::QrAndCode128 {
                    for (at, found) in read_by_zbar(&cut, "qrcode").iter().enumerate() {
                        assert_eq!(*found, [expected(at)], "{name} {at} at {dpi} dpi, QR");
                    }
                }
            }
        }
    }
}

#[test]
fn data_matrix_reads() {
    for name in ["L6009", "5167", "L6112", "8831"] {
        let (format, design) = (find(name).unwrap(), of(LabelCode::DataMatrix));
        for dpi in [203, 300] {
            for (at, piece) in cut(format, &design, dpi).iter().enumerate() {
                // It asks for white around the label too: a desk.
                let found = read_by_rxing(&piece.with_rim(8), BarcodeFormat::DATA_MATRIX);
                assert_eq!(found, Some(expected(at)), "{name} {at} at {dpi} dpi");
            }
        }
    }
}

#[test]
fn a_code_reads_wherever_the_design_puts_it_and_however_small() {
    for code_place in [
        CodePlace::Left,
        CodePlace::Right,
        CodePlace::Above,
        CodePlace::Below,
    ] {
        for code_percent in [30, 100] {
            let design = DesignFacts {
                code_place,
                code_percent,
                ..DesignFacts::default()
            };
            let format = find("L7163").unwrap();
            let cut = cut(format, &design, 300);
            for (at, found) in read_by_zbar(&cut, "qrcode").iter().enumerate() {
                assert_eq!(*found, [expected(at)], "{code_place:?} {code_percent} %");
            }
        }
    }
}

#[test]
fn an_address_reads_and_keeps_the_compact_mode() {
    let design = DesignFacts {
        address: "https://a.example.com/".into(),
        ..DesignFacts::default()
    };
    let format = find("L7160").unwrap();
    for (at, found) in read_by_zbar(&cut(format, &design, 300), "qrcode")
        .iter()
        .enumerate()
    {
        assert_eq!(*found, [format!("HTTPS://A.EXAMPLE.COM/{}", expected(at))]);
    }
    let piece = &pieces(&ordinary(1), &design)[0];
    // Version 3 holds 35 capitals at level H; in small letters it would be version 4.
    assert_eq!(
        layout(format, 300, piece).unwrap().code.unwrap().modules,
        29
    );
}

#[test]
fn letters_digits_and_both_read_from_bars() {
    let design = of(LabelCode::Code128);
    let codes = [
        "AB",
        "1",
        "12",
        "123",
        "1234",
        "A12345B",
        "IT000123K",
        "x~y z",
        "000000",
        "9A99B999C9999",
    ];
    let pictures: Vec<Raster> = codes
        .iter()
        .map(|code| {
            let mut label = ordinary(1).remove(0);
            (*code).clone_into(&mut label.code);
            let piece = Piece {
                label,
                design: &design,
            };
            let job = Job::new(find("L6012").unwrap());
            Raster::from_bitmap(&labels::bitmap(&job, &piece).unwrap())
        })
        .collect();
    for ((code, picture), zbar) in codes
        .iter()
        .zip(&pictures)
        .zip(read_by_zbar(&pictures, "code128"))
    {
        assert_eq!(zbar, [*code]);
        let rxing = read_by_rxing(picture, BarcodeFormat::CODE_128);
        assert_eq!(rxing.as_deref(), Some(*code));
    }
}
