//! A plain list of scanned codes, as any handheld scanner writes it: one code a line, perhaps with a time beside it.

use chrono::NaiveDateTime;
use csv::{ReaderBuilder, Trim};
use encoding_rs::{Encoding, UTF_8, WINDOWS_1252};

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

/// The codes of a list, in their order. Bytes are UTF-8, or else as Windows in western Europe writes them.
pub fn count_list(bytes: &[u8]) -> Vec<ListedScan> {
    let encoding = match Encoding::for_bom(bytes) {
        Some((encoding, _)) => encoding,
        None if std::str::from_utf8(bytes).is_ok() => UTF_8,
        None => WINDOWS_1252,
    };
    let (text, ..) = encoding.decode(bytes);
    let mut reader = ReaderBuilder::new()
        .has_headers(false)
        .flexible(true)
        .trim(Trim::All)
        .delimiter(delimiter(&text))
        .from_reader(text.as_bytes());
    let mut scans = Vec::new();
    let mut column = None;
    for record in reader.records() {
        let Ok(record) = record else { continue };
        let line = record.position().map_or(0, csv::Position::line);
        if scans.is_empty() && column.is_none() {
            let headings = record.iter().map(str::to_lowercase);
            column = headings
                .enumerate()
                .find(|(_, heading)| HEADINGS.contains(&heading.as_str()))
                .map(|(at, _)| at);
            if column.is_some() {
                continue;
            }
        }
        let at = time(&record);
        let code = match column {
            Some(column) => record.get(column),
            None => record.iter().find(|cell| is_code(cell)),
        };
        if let Some(code) = code.filter(|code| !code.is_empty()) {
            scans.push(ListedScan {
                line,
                code: code.to_owned(),
                at,
            });
        }
    }
    scans
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
fn time(record: &csv::StringRecord) -> Option<NaiveDateTime> {
    let cells: Vec<&str> = record.iter().collect();
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

    fn codes(text: &str) -> Vec<String> {
        count_list(text.as_bytes())
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
        assert_eq!(codes(""), Vec::<String>::new());
        assert_eq!(codes("4006381333931\n"), ["4006381333931"]);
    }

    #[test]
    fn times_are_told_from_codes_wherever_they_stand() {
        let at = |text: &str| count_list(text.as_bytes())[0].at.unwrap().to_string();
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
        assert_eq!(count_list(b"IT1;yesterday")[0].at, None);
    }

    #[test]
    fn a_heading_says_which_column_has_the_codes() {
        let list = "No;Time;Barcode;Symbology\n1;2026-11-25 10:00;IT7;QR\n2;2026-11-25 10:01;;QR\n";
        let scans = count_list(list.as_bytes());
        assert_eq!(scans.len(), 1);
        assert_eq!((scans[0].code.as_str(), scans[0].line), ("IT7", 2));
    }

    #[test]
    fn bytes_of_any_kind_end_nothing() {
        assert_eq!(codes("Gerät-1\n"), ["Gerät-1"]);
        assert_eq!(count_list(b"Ger\xe4t-1\n")[0].code, "Gerät-1");
        count_list(&[0, 255, 10, 13, 34, 34, 44, 0]);
    }
}
