//! Rolls: one label a page, at exactly the size of the label.

use inventory::DesignFacts;
use labels::{Job, formats};
use rxing::BarcodeFormat;

use crate::tools::{drawn, page_sizes, read_by_rxing, read_by_zbar};
use crate::{ordinary, printed};

#[test]
fn every_roll_is_one_label_a_page_of_its_own_size_and_reads() {
    let labels = ordinary(3);
    for format in formats().iter().filter(|format| format.is_roll()) {
        for dpi in [203, 300] {
            let job = Job {
                dpi,
                ..Job::new(format)
            };
            let made = printed(&job, &labels, &DesignFacts::default());
            assert_eq!((made.pages, made.labels), (3, 3), "{}", format.name);
            let points = |mm: f64| mm / 25.4 * 72.0;
            let sizes = page_sizes(&made.bytes);
            assert_eq!(sizes.len(), 3, "{}", format.name);
            for (width, height) in sizes {
                // pdfinfo rounds to six figures.
                assert!(
                    (width - points(format.page_width)).abs() < 0.01,
                    "{}: {width}",
                    format.name
                );
                assert!(
                    (height - points(format.page_height)).abs() < 0.01,
                    "{}: {height}",
                    format.name
                );
            }
            let pages = drawn(&made.bytes, dpi);
            assert_eq!(pages.len(), 3);
            let seen: Vec<_> = pages.iter().map(|page| page.with_rim(8)).collect();
            for (at, (page, zbar)) in seen.iter().zip(read_by_zbar(&seen, "qrcode")).enumerate() {
                let tag = labels[at].code.clone();
                assert_eq!(zbar, [tag.as_str()], "{} {at} at {dpi} dpi", format.name);
                let rxing = read_by_rxing(page, BarcodeFormat::QR_CODE);
                assert_eq!(rxing, Some(tag), "{} {at} at {dpi} dpi", format.name);
            }
        }
    }
}
