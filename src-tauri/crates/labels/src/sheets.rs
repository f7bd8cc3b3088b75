//! The sheets we know.
//!
//! The numbers were entered by hand from the label list of LibreOffice 7.4 (its units are hundredths of a millimetre)
//! and held against gLabels 3.4 and Snipe-IT. Where those differ, the numbers that are centred on the paper won. Left
//! out: sheets whose sources contradict each other (6570, 22816), those nobody could confirm, and the 10 mm high
//! micro labels (4731), which have no room for a code of four dots a module with its quiet zone.

use crate::Confidence::{Agreed, OneSource};
use crate::PageSize::{A4, Letter};
use crate::{Confidence, LabelError, PageSize, Sheet};

/// Every sheet we know, durable asset labels first.
pub fn sheets() -> &'static [Sheet] {
    &SHEETS
}

/// The sheet of a name or alias, in capitals or not, with the maker or not: `avery l4778` is L6009.
pub fn find(name: &str) -> Result<&'static Sheet, LabelError> {
    SHEETS
        .iter()
        .find(|s| s.is_called(name))
        .ok_or_else(|| LabelError::UnknownSheet {
            asked: name.trim().to_owned(),
            known: SHEETS.iter().map(|s| s.name).collect::<Vec<_>>().join(", "),
        })
}

const LIBREOFFICE: &str = "LibreOffice 7.4";
const WITH_GLABELS: &str = "LibreOffice 7.4, gLabels 3.4";
const WITH_SNIPE: &str = "LibreOffice 7.4, Snipe-IT";

type Pair = (f64, f64);

#[allow(clippy::too_many_arguments)] // A row of a table, written as one.
const fn row(
    maker: &'static str,
    name: &'static str,
    aliases: &'static [&'static str],
    purpose: &'static str,
    page: PageSize,
    grid: (usize, usize),
    label: Pair,
    corner: Pair,
    pitch: Pair,
    radius: f64,
    source: &'static str,
    confidence: Confidence,
) -> Sheet {
    Sheet {
        name,
        maker,
        aliases,
        purpose,
        page,
        columns: grid.0,
        rows: grid.1,
        width: label.0,
        height: label.1,
        left: corner.0,
        top: corner.1,
        pitch_x: pitch.0,
        pitch_y: pitch.1,
        radius,
        source,
        confidence,
    }
}

#[rustfmt::skip]
static SHEETS: [Sheet; 23] = [
    row("Avery", "L6009", &["L6113", "L4778"], "Durable asset tag, silver", A4, (4, 12), (45.72, 21.17), (9.75, 21.41), (48.26, 21.17), 0.0, LIBREOFFICE, OneSource),
    row("Avery", "L6011", &["L6114"], "Durable asset tag, silver", A4, (3, 9), (63.5, 29.63), (7.21, 15.1), (66.04, 29.63), 0.0, LIBREOFFICE, OneSource),
    row("Avery", "L6012", &[], "Durable asset tag, silver", A4, (2, 5), (96.0, 50.8), (7.73, 21.43), (98.54, 50.8), 0.0, LIBREOFFICE, OneSource),
    row("Avery", "L6112", &[], "Anti-tamper, round", A4, (4, 6), (40.0, 40.0), (16.0, 13.43), (46.0, 46.0), 20.0, LIBREOFFICE, OneSource),
    row("Avery", "L7651", &["L7051"], "Mini", A4, (5, 13), (38.1, 21.17), (4.67, 10.9), (40.64, 21.17), 1.76, WITH_GLABELS, Agreed),
    row("Avery", "L7160", &["L7060"], "Address, 21 a sheet", A4, (3, 7), (63.5, 38.1), (7.2, 15.15), (66.04, 38.1), 1.76, LIBREOFFICE, OneSource),
    row("Avery", "L7159", &[], "Address, 24 a sheet", A4, (3, 8), (64.0, 33.86), (6.46, 13.06), (66.54, 33.86), 0.0, LIBREOFFICE, OneSource),
    row("Avery", "L7163", &["L7063"], "Address, 14 a sheet", A4, (2, 7), (99.06, 38.1), (4.67, 15.15), (101.6, 38.1), 1.76, WITH_SNIPE, Agreed),
    row("Avery", "L7162", &[], "Address, 16 a sheet", A4, (2, 8), (99.06, 33.87), (4.67, 13.02), (101.6, 33.87), 1.76, WITH_SNIPE, Agreed),
    row("Avery", "L7165", &[], "Parcel, 8 a sheet", A4, (2, 4), (99.06, 67.73), (4.67, 13.04), (101.6, 67.73), 0.0, WITH_GLABELS, Agreed),
    row("Avery", "4773", &["L4773"], "Weatherproof", A4, (3, 8), (64.6, 33.8), (8.1, 13.23), (64.6, 33.8), 0.0, LIBREOFFICE, OneSource),
    row("Avery", "4776", &["L4776"], "Weatherproof", A4, (2, 6), (97.0, 42.3), (8.0, 21.53), (97.0, 42.3), 0.0, LIBREOFFICE, OneSource),
    row("Avery", "3490", &[], "Universal, no margins", A4, (3, 8), (70.0, 36.0), (0.0, 4.43), (70.0, 36.0), 0.0, WITH_GLABELS, Agreed),
    row("HERMA", "4226", &[], "Small, 64 a sheet", A4, (4, 16), (48.26, 16.93), (8.48, 13.06), (48.26, 16.93), 0.0, LIBREOFFICE, OneSource),
    row("HERMA", "4097", &["4232", "4346"], "Silver foil or security", A4, (4, 12), (45.72, 21.17), (9.75, 21.5), (48.26, 21.17), 0.0, LIBREOFFICE, OneSource),
    row("HERMA", "4098", &["4233", "4864"], "Silver foil, security, weatherproof", A4, (3, 9), (63.5, 29.63), (7.21, 15.15), (66.04, 29.63), 0.0, LIBREOFFICE, OneSource),
    row("HERMA", "4099", &[], "Silver foil", A4, (2, 5), (96.0, 50.8), (7.73, 21.5), (98.54, 50.8), 0.0, LIBREOFFICE, OneSource),
    row("HERMA", "4691", &[], "White film", A4, (3, 8), (66.0, 33.87), (6.0, 13.03), (66.0, 33.87), 0.0, LIBREOFFICE, OneSource),
    row("HERMA", "8831", &[], "Square, 25 mm", A4, (6, 11), (25.4, 25.4), (16.1, 8.8), (30.48, 25.4), 0.0, LIBREOFFICE, OneSource),
    row("Avery", "5160", &["5260", "5520", "8160"], "Address, 30 a sheet", Letter, (3, 10), (66.68, 25.4), (4.78, 12.7), (69.85, 25.4), 1.59, WITH_SNIPE, Agreed),
    row("Avery", "5167", &["5267", "8167"], "Return address, 80 a sheet", Letter, (4, 20), (44.45, 12.7), (7.14, 12.7), (52.4, 12.7), 1.59, WITH_GLABELS, Agreed),
    row("Avery", "5163", &["5523", "8163"], "Shipping, 10 a sheet", Letter, (2, 5), (101.6, 50.8), (3.96, 12.7), (106.36, 50.8), 3.17, WITH_GLABELS, Agreed),
    row("Avery", "22805", &[], "Square, 38 mm", Letter, (4, 6), (38.1, 38.1), (19.84, 12.7), (46.04, 43.18), 0.0, "two public label layouts, one checked on paper", Agreed),
];

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;
    use std::collections::HashSet;

    #[test]
    fn a_sheet_is_found_by_any_of_its_numbers() {
        for name in ["L6009", "l6113", "avery l4778", " L-4778 "] {
            assert_eq!(find(name).unwrap().name, "L6009", "{name}");
        }
        assert_eq!(find("herma 4232").unwrap().name, "4097");
        assert_eq!(find("8160").unwrap().name, "5160");
    }

    #[test]
    fn an_unknown_sheet_is_answered_with_the_known_ones() {
        let said = find("L9999").unwrap_err().to_string();
        assert!(
            said.contains("L9999") && said.contains("L6009") && said.contains("5167"),
            "{said}"
        );
        assert!(find("").is_err());
    }

    #[test]
    fn no_number_means_two_sheets() {
        let mut seen = HashSet::new();
        for sheet in sheets() {
            for name in std::iter::once(&sheet.name).chain(sheet.aliases) {
                assert!(seen.insert(*name), "{name}");
            }
        }
    }

    #[test]
    fn every_sheet_lies_on_its_page_and_its_labels_apart() {
        for sheet in sheets() {
            let (width, height) = sheet.page.millimetres();
            let (x, y) = sheet.corner(sheet.positions());
            assert!(x + sheet.width <= width + 0.01, "{}", sheet.name);
            assert!(y + sheet.height <= height + 0.01, "{}", sheet.name);
            assert!(
                sheet.pitch_x >= sheet.width && sheet.pitch_y >= sheet.height,
                "{}",
                sheet.name
            );
            // All these sheets are centred across, to within what makers allow themselves.
            let right = width - x - sheet.width;
            assert!(
                (right - sheet.left).abs() < 0.35,
                "{}: {right} and {}",
                sheet.name,
                sheet.left
            );
        }
    }
}
