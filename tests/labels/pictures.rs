//! Labels as PNG: the page in dots, one bit each, that says how fine it is.

use std::ops::ControlFlow;

use inventory::DesignFacts;
use labels::{Job, find, png};
use rxing::BarcodeFormat;

use crate::raster::Raster;
use crate::tools::{read_by_rxing, read_by_zbar};
use crate::{ordinary, pieces};

#[test]
fn every_label_of_a_page_and_of_a_roll_reads_from_its_picture() {
    let design = DesignFacts::default();
    for (name, count, pages) in [("L6009", 60, 2), ("5167", 80, 1), ("2112283", 3, 3)] {
        let format = find(name).unwrap();
        for dpi in [203, 300] {
            let job = Job {
                dpi,
                ..Job::new(format)
            };
            let made = png(&job, pieces(&ordinary(count), &design), |_| {
                ControlFlow::Continue(())
            })
            .unwrap();
            assert_eq!(made.len(), pages, "{name}");
            let mut number = 0;
            for bytes in &made {
                // Eight dots a millimetre are what a 203 dpi head has.
                let exact = if dpi == 203 { 203.2 } else { f64::from(dpi) };
                let page = Raster::from_png(bytes);
                let dots = |mm: f64| (mm * exact / 25.4).round() as usize;
                assert_eq!(
                    (page.width, page.height),
                    (dots(format.page_width), dots(format.page_height))
                );
                assert!(page.dots.iter().all(|dot| matches!(dot, 0 | 255)));
                let on_it = format.positions().min(count - number);
                let cut: Vec<Raster> = (1..=on_it)
                    .map(|position| {
                        let (x, y) = format.corner(position);
                        page.cut_at(x, y, format.width, format.height, exact)
                            .with_rim(8)
                    })
                    .collect();
                for (piece, zbar) in cut.iter().zip(read_by_zbar(&cut, "qrcode")) {
                    number += 1;
                    let tag = format!("IT{number:06}K");
                    assert_eq!(zbar, [tag.as_str()], "{name} {number} at {dpi} dpi");
                    assert_eq!(read_by_rxing(piece, BarcodeFormat::QR_CODE), Some(tag));
                }
            }
            assert_eq!(number, count);
        }
    }
}

#[test]
fn a_picture_says_how_fine_it_is() {
    let design = DesignFacts::default();
    let job = Job {
        dpi: 203,
        ..Job::new(find("2112283").unwrap())
    };
    let made = png(&job, pieces(&ordinary(1), &design), |_| {
        ControlFlow::Continue(())
    })
    .unwrap();
    // The chunk that holds dots a metre (PNG, 11.3.5.3): across, down, and 1 for the metre.
    let at = made[0].windows(4).position(|four| four == b"pHYs").unwrap() + 4;
    assert_eq!(made[0][at..at + 9], [0, 0, 0x1F, 0x40, 0, 0, 0x1F, 0x40, 1]);
}
