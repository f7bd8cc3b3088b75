//! Every label reads as itself, in its own place.

use inventory::{DesignFacts, LabelField};
use labels::{Format, Job, Label, Piece, find, layout, place};
use rxing::BarcodeFormat;

use crate::raster::Raster;
use crate::tools::{drawn, read_by_rxing, read_by_zbar};
use crate::{ordinary, printed, sheets};

/// Draws a job at a resolution, cuts every position out, and says what is wrong with what two readers make of it.
fn faults(job: &Job<'_>, labels: &[Label], design: &DesignFacts, dpi: u32) -> Vec<String> {
    let format = job.format;
    let pages = drawn(&printed(job, labels, design).bytes, dpi);
    let mut expected = vec![vec![None; format.positions()]; pages.len()];
    for (index, label) in labels.iter().enumerate() {
        let place = place(format, job.start, index).unwrap();
        expected[place.page - 1][place.position - 1] = Some(label.code.as_str());
    }
    let mut faults = Vec::new();
    for (page, (raster, expected)) in pages.iter().zip(&expected).enumerate() {
        let cut: Vec<Raster> = (1..=format.positions())
            .map(|n| raster.label(format, n, dpi))
            .collect();
        let zbar = read_by_zbar(&cut, "qrcode");
        for (at, tag) in expected.iter().enumerate() {
            let place = format!(
                "{} page {} position {} at {dpi} dpi",
                format.name,
                page + 1,
                at + 1
            );
            let Some(tag) = tag else {
                if !cut[at].is_blank() || !zbar[at].is_empty() {
                    faults.push(format!("{place}: should be empty"));
                }
                continue;
            };
            if zbar[at] != [*tag] {
                faults.push(format!("{place}: zbar reads {:?} for {tag}", zbar[at]));
            }
            let rxing = read_by_rxing(&cut[at], BarcodeFormat::QR_CODE);
            if rxing.as_deref() != Some(*tag) {
                faults.push(format!("{place}: rxing reads {rxing:?} for {tag}"));
            }
        }
    }
    faults
}

fn from(format: &Format, start: usize) -> Job<'_> {
    Job {
        start,
        ..Job::new(format)
    }
}

#[test]
fn a_hundred_labels_from_position_seven_all_read() {
    let (format, labels) = (find("L6009").unwrap(), ordinary(100));
    let second_page = place(format, 7, 42).unwrap();
    assert_eq!((second_page.page, second_page.position), (2, 1));
    for dpi in [203, 300] {
        let found = faults(&from(format, 7), &labels, &DesignFacts::default(), dpi);
        assert_eq!(found, Vec::<String>::new());
    }
}

/// Three pages, the first from position 2: tags of our own series, and those of others: long, with separators, in small
/// letters.
fn mixed(format: &Format) -> Vec<Label> {
    let mut labels = ordinary(format.positions() * 3 - 1);
    let design = DesignFacts::default();
    for (n, label) in labels.iter_mut().enumerate() {
        let foreign = match n % 6 {
            1 => format!("AST-{n:05}"),
            2 => format!("lab_{n:03}.x"),
            3 => format!("{n}"),
            4 => format!("NW/2024/{n:03} B"),
            _ => continue,
        };
        label.code = foreign;
        label.fields = vec![
            (
                LabelField::Title,
                "A title long enough to need more than one row of a small label".to_owned(),
            ),
            (
                LabelField::Model,
                "Property of Nordwind GmbH, return to the service desk".to_owned(),
            ),
        ];
        let piece = Piece {
            label: label.clone(),
            design: &design,
        };
        let layout = layout(format, 300, &piece).unwrap();
        assert!(!layout.is_too_fine(), "{} {}", format.name, label.code);
    }
    labels
}

fn all_faults(dpi: u32) -> Vec<String> {
    let design = DesignFacts::default();
    sheets()
        .flat_map(|format| faults(&from(format, 2), &mixed(format), &design, dpi))
        .collect()
}

#[test]
fn three_pages_of_every_sheet_read_at_203_dpi() {
    assert_eq!(all_faults(203), Vec::<String>::new());
}

#[test]
fn three_pages_of_every_sheet_read_at_300_dpi() {
    assert_eq!(all_faults(300), Vec::<String>::new());
}
