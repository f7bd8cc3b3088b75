//! Every label reads as itself, in its own place.

use labels::{Label, Sheet, find, layout, place, sheets};

use crate::raster::Raster;
use crate::tools::{drawn, read_by_rxing, read_by_zbar};
use crate::{ordinary, printed};

/// Draws a job at a resolution, cuts every position out, and says what is wrong with what two readers make of it.
fn faults(sheet: &Sheet, start: usize, labels: &[Label], dpi: u32) -> Vec<String> {
    let pages = drawn(&printed(sheet, start, labels).bytes, dpi);
    let mut expected = vec![vec![None; sheet.positions()]; pages.len()];
    for (index, label) in labels.iter().enumerate() {
        let place = place(sheet, start, index).unwrap();
        expected[place.page - 1][place.position - 1] = Some(label.tag.as_str());
    }
    let mut faults = Vec::new();
    for (page, (raster, expected)) in pages.iter().zip(&expected).enumerate() {
        let cut: Vec<Raster> = (1..=sheet.positions())
            .map(|n| raster.label(sheet, n, dpi))
            .collect();
        let zbar = read_by_zbar(&cut);
        for (at, tag) in expected.iter().enumerate() {
            let place = format!(
                "{} page {} position {} at {dpi} dpi",
                sheet.name,
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
            let rxing = read_by_rxing(&cut[at]);
            if rxing.as_deref() != Some(*tag) {
                faults.push(format!("{place}: rxing reads {rxing:?} for {tag}"));
            }
        }
    }
    faults
}

#[test]
fn a_hundred_labels_from_position_seven_all_read() {
    let (sheet, labels) = (find("L6009").unwrap(), ordinary(100));
    let second_page = place(sheet, 7, 42).unwrap();
    assert_eq!((second_page.page, second_page.position), (2, 1));
    for dpi in [203, 300] {
        assert_eq!(faults(sheet, 7, &labels, dpi), Vec::<String>::new());
    }
}

/// Tags of our own series, and those of others: long, with separators, in small letters.
fn mixed(sheet: &Sheet) -> Vec<Label> {
    let mut labels = ordinary(sheet.positions() + 1);
    for (n, label) in labels.iter_mut().enumerate() {
        let foreign = match n % 6 {
            1 => format!("AST-{n:05}"),
            2 => format!("lab_{n:03}.x"),
            3 => format!("{n}"),
            4 => format!("NW/2024/{n:03} B"),
            _ => continue,
        };
        label.tag = foreign;
        label.title = "A title long enough to need more than one row of a small label".to_owned();
        label
            .lines
            .push("Property of Nordwind GmbH, return to the service desk".to_owned());
        assert!(layout(sheet, label).is_ok(), "{} {}", sheet.name, label.tag);
    }
    labels
}

#[test]
fn every_sheet_reads_at_203_dpi() {
    let all: Vec<String> = sheets()
        .iter()
        .flat_map(|sheet| faults(sheet, 2, &mixed(sheet), 203))
        .collect();
    assert_eq!(all, Vec::<String>::new());
}

#[test]
fn every_sheet_reads_at_300_dpi() {
    let all: Vec<String> = sheets()
        .iter()
        .flat_map(|sheet| faults(sheet, 2, &mixed(sheet), 300))
        .collect();
    assert_eq!(all, Vec::<String>::new());
}
