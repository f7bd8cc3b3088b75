//! The formats we know.
//!
//! The numbers of the sheets were entered by hand from the label list of LibreOffice 7.4 (its units are hundredths of a
//! millimetre) and held against gLabels 3.4 and Snipe-IT. Where those differ, the numbers that are centred on the paper
//! won. Left out: sheets nobody could confirm (6577, 9533), and the 10 mm high micro labels (4731, L6008): a short tag
//! has four dots of 1/300 inch a module on them, of which zbar missed 9 of 566 at 203 dpi.
//!
//! Rolls have the measurements printed on their box, as gLabels and Snipe-IT list them, the long side across: that is
//! how a label is read.

use std::borrow::Cow;

use inventory::{FormatKind, Stock};

use crate::Confidence::{Agreed, OneSource, SourcesDiffer};
use crate::{Confidence, Format, LabelError};

/// Every format we know: sheets, durable asset labels first, then rolls.
pub fn formats() -> &'static [Format] {
    &FORMATS
}

/// The format of a name or alias, in capitals or not, with the maker or not: `avery l4778` is L6009.
///
/// # Errors
/// Nobody has told us of such a format.
pub fn find(name: &str) -> Result<&'static Format, LabelError> {
    FORMATS
        .iter()
        .find(|format| format.is_called(name))
        .ok_or_else(|| LabelError::UnknownFormat {
            asked: name.trim().to_owned(),
            known: FORMATS
                .iter()
                .map(|format| &*format.name)
                .collect::<Vec<_>>()
                .join(", "),
        })
}

const LIBREOFFICE: &str = "LibreOffice 7.4";
const WITH_GLABELS: &str = "LibreOffice 7.4, gLabels 3.4";
const WITH_SNIPE: &str = "LibreOffice 7.4, Snipe-IT";
const GLABELS: &str = "gLabels";
const SNIPE: &str = "Snipe-IT";
const LPRINT: &str = "LPrint, which lists it among common sizes";
/// A P-touch head prints 120 and 128 dots of 1/180 inch on tapes of 18 and 24 mm; a little less is used. On 12 mm tape its
/// 76 dots leave a code fewer than three dots a module, so that is left out.
const PTOUCH: &str = "ptouch-print's table of print heads";

const A4: Pair = (210.0, 297.0);
const LETTER: Pair = (215.9, 279.4);

type Pair = (f64, f64);

#[allow(clippy::too_many_arguments)] // A row of a table, written as one.
const fn sheet(
    maker: &'static str,
    name: &'static str,
    aliases: &'static [&'static str],
    purpose: &'static str,
    page: Pair,
    grid: (usize, usize),
    label: Pair,
    corner: Pair,
    pitch: Pair,
    radius: f64,
    source: &'static str,
    confidence: Confidence,
) -> Format {
    Format {
        name: Cow::Borrowed(name),
        maker: Cow::Borrowed(maker),
        aliases,
        purpose: Cow::Borrowed(purpose),
        kind: FormatKind::Sheet,
        page_width: page.0,
        page_height: page.1,
        columns: grid.0,
        rows: grid.1,
        width: label.0,
        height: label.1,
        left: corner.0,
        top: corner.1,
        pitch_x: pitch.0,
        pitch_y: pitch.1,
        radius,
        stock: Stock::White,
        stock_colour: None,
        source: Cow::Borrowed(source),
        confidence,
    }
}

/// A format whose labels are of silver foil.
const fn silver(mut format: Format) -> Format {
    format.stock = Stock::Silver;
    format
}

/// Labels one after the other: the page is the label.
#[allow(clippy::too_many_arguments)] // A row of a table, written as one.
const fn roll(
    maker: &'static str,
    name: &'static str,
    aliases: &'static [&'static str],
    purpose: &'static str,
    label: Pair,
    radius: f64,
    source: &'static str,
    confidence: Confidence,
) -> Format {
    let mut format = sheet(
        maker,
        name,
        aliases,
        purpose,
        label,
        (1, 1),
        label,
        (0.0, 0.0),
        label,
        radius,
        source,
        confidence,
    );
    format.kind = FormatKind::Roll;
    format
}

/// A piece of tape, of which the print head leaves a rim on both long sides.
const fn tape(
    name: &'static str,
    aliases: &'static [&'static str],
    piece: Pair,
    rim: f64,
) -> Format {
    let mut format = roll(
        "Brother",
        name,
        aliases,
        "Laminated tape",
        piece,
        0.0,
        PTOUCH,
        OneSource,
    );
    (format.left, format.top) = (rim, rim);
    (format.width, format.height) = (piece.0 - 2.0 * rim, piece.1 - 2.0 * rim);
    format
}

#[rustfmt::skip]
static FORMATS: [Format; 44] = [
    silver(sheet("Avery", "L6009", &["L6113", "L4778"], "Durable asset tag, silver", A4, (4, 12), (45.72, 21.17), (9.75, 21.41), (48.26, 21.17), 0.0, LIBREOFFICE, OneSource)),
    silver(sheet("Avery", "L6011", &["L6114"], "Durable asset tag, silver", A4, (3, 9), (63.5, 29.63), (7.21, 15.1), (66.04, 29.63), 0.0, LIBREOFFICE, OneSource)),
    silver(sheet("Avery", "L6012", &[], "Durable asset tag, silver", A4, (2, 5), (96.0, 50.8), (7.73, 21.43), (98.54, 50.8), 0.0, LIBREOFFICE, OneSource)),
    sheet("Avery", "L6112", &[], "Anti-tamper, round", A4, (4, 6), (40.0, 40.0), (16.0, 13.43), (46.0, 46.0), 20.0, LIBREOFFICE, OneSource),
    sheet("Avery", "L7651", &["L7051"], "Mini", A4, (5, 13), (38.1, 21.17), (4.67, 10.9), (40.64, 21.17), 1.76, WITH_GLABELS, Agreed),
    sheet("Avery", "L7160", &["L7060"], "Address, 21 a sheet", A4, (3, 7), (63.5, 38.1), (7.2, 15.15), (66.04, 38.1), 1.76, LIBREOFFICE, OneSource),
    sheet("Avery", "L7159", &[], "Address, 24 a sheet", A4, (3, 8), (64.0, 33.86), (6.46, 13.06), (66.54, 33.86), 0.0, LIBREOFFICE, OneSource),
    sheet("Avery", "L7163", &["L7063"], "Address, 14 a sheet", A4, (2, 7), (99.06, 38.1), (4.67, 15.15), (101.6, 38.1), 1.76, WITH_SNIPE, Agreed),
    sheet("Avery", "L7162", &[], "Address, 16 a sheet", A4, (2, 8), (99.06, 33.87), (4.67, 13.02), (101.6, 33.87), 1.76, WITH_SNIPE, Agreed),
    sheet("Avery", "L7165", &[], "Parcel, 8 a sheet", A4, (2, 4), (99.06, 67.73), (4.67, 13.04), (101.6, 67.73), 0.0, WITH_GLABELS, Agreed),
    sheet("Avery", "4773", &["L4773"], "Weatherproof", A4, (3, 8), (64.6, 33.8), (8.1, 13.23), (64.6, 33.8), 0.0, LIBREOFFICE, OneSource),
    sheet("Avery", "4776", &["L4776"], "Weatherproof", A4, (2, 6), (97.0, 42.3), (8.0, 21.53), (97.0, 42.3), 0.0, LIBREOFFICE, OneSource),
    sheet("Avery", "3490", &[], "Universal, no margins", A4, (3, 8), (70.0, 36.0), (0.0, 4.43), (70.0, 36.0), 0.0, WITH_GLABELS, Agreed),
    sheet("HERMA", "4226", &[], "Small, 64 a sheet", A4, (4, 16), (48.26, 16.93), (8.48, 13.06), (48.26, 16.93), 0.0, LIBREOFFICE, OneSource),
    silver(sheet("HERMA", "4097", &["4232", "4346"], "Silver foil or security", A4, (4, 12), (45.72, 21.17), (9.75, 21.5), (48.26, 21.17), 0.0, LIBREOFFICE, OneSource)),
    silver(sheet("HERMA", "4098", &["4233", "4864"], "Silver foil, security, weatherproof", A4, (3, 9), (63.5, 29.63), (7.21, 15.15), (66.04, 29.63), 0.0, LIBREOFFICE, OneSource)),
    silver(sheet("HERMA", "4099", &[], "Silver foil", A4, (2, 5), (96.0, 50.8), (7.73, 21.5), (98.54, 50.8), 0.0, LIBREOFFICE, OneSource)),
    sheet("HERMA", "4691", &[], "White film", A4, (3, 8), (66.0, 33.87), (6.0, 13.03), (66.0, 33.87), 0.0, LIBREOFFICE, OneSource),
    sheet("HERMA", "8831", &[], "Square, 25 mm", A4, (6, 11), (25.4, 25.4), (16.1, 8.8), (30.48, 25.4), 0.0, LIBREOFFICE, OneSource),
    sheet("Avery", "5160", &["5260", "5520", "8160"], "Address, 30 a sheet", LETTER, (3, 10), (66.68, 25.4), (4.78, 12.7), (69.85, 25.4), 1.59, WITH_SNIPE, Agreed),
    sheet("Avery", "5167", &["5267", "8167"], "Return address, 80 a sheet", LETTER, (4, 20), (44.45, 12.7), (7.14, 12.7), (52.4, 12.7), 1.59, WITH_GLABELS, Agreed),
    sheet("Avery", "5163", &["5523", "8163"], "Shipping, 10 a sheet", LETTER, (2, 5), (101.6, 50.8), (3.96, 12.7), (106.36, 50.8), 3.17, WITH_GLABELS, Agreed),
    sheet("Avery", "22805", &[], "Square, 38 mm", LETTER, (4, 6), (38.1, 38.1), (19.84, 12.7), (46.04, 43.18), 0.0, "two public label layouts, one checked on paper", Agreed),
    sheet("Avery", "6570", &["6576"], "Durable ID", LETTER, (4, 8), (44.45, 31.75), (11.91, 12.7), (49.21, 31.75), 1.57, "public label layouts that differ by 0.8 mm", SourcesDiffer),
    sheet("Avery", "22816", &[], "Square, 51 mm", LETTER, (3, 4), (50.8, 50.8), (15.88, 15.88), (66.68, 65.61), 0.0, "public label layouts that differ by 0.7 mm", SourcesDiffer),
    roll("DYMO", "11352", &[], "Return address", (54.0, 25.0), 1.0, GLABELS, OneSource),
    roll("DYMO", "11353", &[], "Multi-purpose, small", (25.0, 13.0), 0.0, GLABELS, OneSource),
    roll("DYMO", "11354", &["30334"], "Multi-purpose", (57.0, 32.0), 2.0, GLABELS, OneSource),
    roll("DYMO", "11355", &[], "Multi-purpose, flat", (51.0, 19.0), 0.0, GLABELS, OneSource),
    roll("DYMO", "30332", &[], "Square, 25 mm", (25.0, 25.0), 0.0, GLABELS, OneSource),
    roll("DYMO", "30252", &["99010"], "Address", (89.0, 28.0), 1.0, GLABELS, OneSource),
    roll("DYMO", "99012", &["99013"], "Large address", (89.0, 36.0), 0.0, GLABELS, OneSource),
    roll("DYMO", "99014", &[], "Shipping", (101.0, 54.0), 0.0, GLABELS, OneSource),
    roll("DYMO", "1933081", &[], "Durable", (89.0, 25.0), 0.0, SNIPE, OneSource),
    roll("DYMO", "2112283", &[], "Durable", (54.0, 25.0), 0.0, SNIPE, OneSource),
    roll("Brother", "DK-11201", &["DK-1201"], "Address", (90.0, 29.0), 1.41, GLABELS, OneSource),
    roll("Brother", "DK-11202", &["DK-1202"], "Shipping", (100.0, 62.0), 1.41, GLABELS, OneSource),
    roll("Brother", "DK-11204", &["DK-1204"], "Multi-purpose", (54.0, 17.0), 1.41, GLABELS, OneSource),
    roll("Brother", "DK-11208", &["DK-1208"], "Large address", (90.0, 38.0), 1.41, GLABELS, OneSource),
    tape("TZe-18", &["TZe18", "TZe-241"], (50.0, 18.0), 1.2),
    tape("TZe-24", &["TZe24", "TZe-251"], (60.0, 24.0), 3.0),
    roll("Zebra", "50.8x25.4", &["2x1"], "2 × 1 inch", (50.8, 25.4), 0.0, LPRINT, OneSource),
    roll("Zebra", "57x32", &[], "57 × 32 mm", (57.0, 32.0), 0.0, LPRINT, OneSource),
    roll("Zebra", "76x25", &["76.2x25.4", "3x1"], "3 × 1 inch", (76.2, 25.4), 0.0, LPRINT, OneSource),
];

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;
    use inventory::FormatFacts;
    use std::collections::HashSet;

    #[test]
    fn a_format_is_found_by_any_of_its_numbers() {
        for name in ["L6009", "l6113", "avery l4778", " L-4778 "] {
            assert_eq!(find(name).unwrap().name, "L6009", "{name}");
        }
        assert_eq!(find("herma 4232").unwrap().name, "4097");
        assert_eq!(find("8160").unwrap().name, "5160");
        assert_eq!(find("Dymo 99010").unwrap().name, "30252");
        assert_eq!(find("brother tze-251").unwrap().name, "TZe-24");
        assert_eq!(find("Zebra 2x1").unwrap().width, 50.8);
    }

    #[test]
    fn an_unknown_format_is_answered_with_the_known_ones() {
        let said = find("L9999").unwrap_err().to_string();
        assert!(
            said.contains("L9999") && said.contains("L6009") && said.contains("5167"),
            "{said}"
        );
        assert!(find("").is_err());
        assert!(find("Avery").is_err());
    }

    #[test]
    fn no_number_means_two_formats() {
        let mut seen = HashSet::new();
        for format in formats() {
            for name in std::iter::once(&*format.name).chain(format.aliases.iter().copied()) {
                assert!(seen.insert(name), "{name}");
            }
        }
    }

    #[test]
    fn the_register_accepts_every_format_as_its_own() {
        for format in formats() {
            let facts = FormatFacts::from(format);
            let checked = facts.clone().checked().unwrap();
            if !format.name.starts_with("TZe") {
                assert_eq!(checked, facts, "{}", format.name);
            }
        }
    }

    #[test]
    fn every_sheet_lies_on_its_page_and_its_labels_apart() {
        for format in formats() {
            let (x, y) = format.corner(format.positions());
            let name = &format.name;
            assert!(x + format.width <= format.page_width + 0.01, "{name}");
            assert!(y + format.height <= format.page_height + 0.01, "{name}");
            assert!(
                format.pitch_x >= format.width && format.pitch_y >= format.height,
                "{name}"
            );
            // All these formats are centred across, to within what makers allow themselves.
            let right = format.page_width - x - format.width;
            assert!(
                (right - format.left).abs() < 0.35,
                "{name}: {right} and {}",
                format.left
            );
        }
    }

    #[test]
    fn where_the_numbers_are_uncertain_it_says_so() {
        assert_eq!(find("6570").unwrap().confidence, SourcesDiffer);
        assert_eq!(find("6570").unwrap().page_name(), "Letter");
        assert_eq!(find("L6009").unwrap().page_name(), "A4");
        assert!(formats().iter().all(|format| !format.source.is_empty()));
    }
}
