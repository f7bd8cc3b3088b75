//! A plain list of scanned codes, as any handheld scanner writes it: one code a line, perhaps with a time beside it.

use crate::lines;
use crate::records::Cells;
use crate::refusal::Refusal;
use crate::source::Source;
use chrono::NaiveDateTime;

/// One line of such a list.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ListedScan {
    /// The line of the file, from 1.
    pub line: u64,
    /// The code.
    pub code: String,
    /// When it was scanned, by the handheld's own clock.
    pub at: Option<NaiveDateTime>,
}

/// How handhelds write times. Day before month where both could be, as everywhere but in the United States.
const TIMES: [&str; 10] = [
    "%Y-%m-%d %H:%M:%S",
    "%Y-%m-%dT%H:%M:%S",
    "%Y-%m-%d %H:%M",
    "%Y/%m/%d %H:%M:%S",
    "%Y%m%d %H%M%S",
    "%Y%m%d%H%M%S",
    "%d.%m.%Y %H:%M:%S",
    "%d.%m.%Y %H:%M",
    "%d/%m/%Y %H:%M:%S",
    "%d/%m/%Y %H:%M",
];

/// Headings that stand above codes.
const HEADINGS: [&str; 10] = [
    "code",
    "barcode",
    "tag",
    "asset tag",
    "asset_tag",
    "data",
    "value",
    "scan",
    "content",
    "serial",
];

/// What such a list holds. Every line that says something is in the one or in the other.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct CountList {
    /// The codes, in their order.
    pub scans: Vec<ListedScan>,
    /// Lines without a code, each with its number from 1.
    pub unread: Vec<u64>,
}

/// Reads a list in any usual encoding.
///
/// # Errors
/// The source cannot be read, is empty, or is no text.
pub fn count_list(source: &impl Source) -> Result<CountList, Refusal> {
    let text = lines::text(source)?;
    let mut list = CountList::default();
    let mut column = None;
    let mut first = true;
    for (line, cells) in lines::lines(&text, delimiter(&text)) {
        if std::mem::take(&mut first) {
            let known = |heading: &str| HEADINGS.contains(&heading.to_lowercase().as_str());
            column = cells.iter().position(known);
            if column.is_some() {
                continue;
            }
        }
        let code = match column {
            Some(column) => cells.get(column),
            None => cells.iter().find(|cell| is_code(cell)),
        };
        match code.filter(|code| !code.is_empty()) {
            Some(code) => list.scans.push(ListedScan {
                line,
                code: code.to_owned(),
                at: time(&cells),
            }),
            None => list.unread.push(line),
        }
    }
    Ok(list)
}

/// What most lines are cut at: a tab, a semicolon or a comma.
fn delimiter(text: &str) -> u8 {
    let first: Vec<&str> = text
        .lines()
        .filter(|line| !line.trim().is_empty())
        .take(20)
        .collect();
    [b'\t', b';', b',']
        .into_iter()
        .max_by_key(|mark| {
            let mark = char::from(*mark);
            // Of equals the last one wins, so a comma is what a list without any of them is read with.
            first.iter().filter(|line| line.contains(mark)).count()
        })
        .unwrap_or(b',')
}

fn as_time(text: &str) -> Option<NaiveDateTime> {
    let text = text.trim().trim_end_matches('Z');
    TIMES
        .iter()
        .find_map(|format| NaiveDateTime::parse_from_str(text, format).ok())
}

/// A time in one cell, or a day and a time in two beside each other.
fn time(cells: &Cells) -> Option<NaiveDateTime> {
    let cells: Vec<&str> = cells.iter().collect();
    cells.iter().find_map(|cell| as_time(cell)).or_else(|| {
        cells
            .windows(2)
            .find_map(|pair| as_time(&format!("{} {}", pair[0], pair[1])))
    })
}

/// Whether a cell may be a code: neither empty nor a day or a time.
fn is_code(cell: &str) -> bool {
    let marks = |text: &str| {
        text.chars()
            .all(|c| c.is_ascii_digit() || ":.-/ ".contains(c))
            && text.contains([':', '.', '/', '-'])
            && text.chars().filter(char::is_ascii_digit).count() >= 4
    };
    !cell.is_empty() && as_time(cell).is_none() && !(marks(cell) && cell.len() <= 12)
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;
    use crate::source::Bytes;

    fn listed(bytes: &[u8]) -> CountList {
        count_list(&Bytes(bytes.to_vec())).unwrap()
    }

    fn codes(text: &str) -> Vec<String> {
        listed(text.as_bytes())
            .scans
            .into_iter()
            .map(|scan| scan.code)
            .collect()
    }

    #[test]
    fn a_list_without_anything_else_is_a_list_of_codes() {
        assert_eq!(
            codes("IT000123K\r\nIT000124M\r\n\r\nSTORE\r\n"),
            ["IT000123K", "IT000124M", "STORE"]
        );
        assert_eq!(codes("\u{feff}IT1"), ["IT1"]);
        assert_eq!(codes("4006381333931\n"), ["4006381333931"]);
    }

    #[test]
    fn times_are_told_from_codes_wherever_they_stand() {
        let at = |text: &str| listed(text.as_bytes()).scans[0].at.unwrap().to_string();
        for line in [
            "IT1,2026-11-25 14:02:11",
            "2026-11-25T14:02:11Z;IT1",
            "25.11.2026 14:02:11\tIT1",
            "25/11/2026,14:02:11,IT1",
            "\"IT1\",\"20261125140211\"",
        ] {
            assert_eq!(codes(line), ["IT1"], "{line}");
            assert_eq!(at(line), "2026-11-25 14:02:11", "{line}");
        }
        assert_eq!(listed(b"IT1;yesterday").scans[0].at, None);
    }

    #[test]
    fn a_heading_says_which_column_has_the_codes() {
        let list = "No;Time;Barcode;Symbology\n1;2026-11-25 10:00;IT7;QR\n2;2026-11-25 10:01;;QR\n";
        let CountList { scans, unread } = listed(list.as_bytes());
        assert_eq!((scans.len(), unread), (1, vec![3]));
        assert_eq!((scans[0].code.as_str(), scans[0].line), ("IT7", 2));
    }

    #[test]
    fn no_line_is_lost_to_a_quotation_mark() {
        for (text, expected) in [
            ("IT1\n\"IT2\nIT3\nIT4", vec!["IT1", "IT2", "IT3", "IT4"]),
            ("IT1\n\"IT2\nIT3\"\nIT4", vec!["IT1", "IT2", "IT3", "IT4"]),
            (
                "\"IT1,2026-11-25 10:00\nIT2,2026-11-25 10:01",
                vec!["IT1", "IT2"],
            ),
            ("IT1\n12:30:05\nIT2", vec!["IT1", "IT2"]),
        ] {
            let list = listed(text.as_bytes());
            assert_eq!(codes(text), expected, "{text:?}");
            let lines = text.lines().count();
            assert_eq!(list.scans.len() + list.unread.len(), lines, "{text:?}");
        }
    }

    #[test]
    fn what_is_no_text_is_no_list() {
        assert_eq!(codes("Gerät-1\n"), ["Gerät-1"]);
        assert_eq!(listed(b"Ger\xe4t-1\nK\xfche\n").scans[0].code, "Gerät-1");
        // The separators of GS1 stand between the parts of a code.
        assert_eq!(listed(b"01095\x1d21A\x1d10B\x04\n").scans.len(), 1);
        let noise: Vec<u8> = (0..3000_u32)
            .map(|at| (at * at / 7 + at * 31) as u8)
            .collect();
        for bytes in [
            &noise[..],
            b"",
            b"\r\n",
            b"\xff\xd8\xff\xe0\0\x10JFIF",
            b"PK\x03\x04\0\0",
        ] {
            assert!(
                count_list(&Bytes(bytes.to_vec())).is_err(),
                "{} bytes",
                bytes.len()
            );
        }
    }
}
