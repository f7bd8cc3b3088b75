//! Lists of codes, as handheld scanners, terminals and other programs write them: one code a line or a column of a table,
//! with or without headings, perhaps with a time. One reader for all who take lists in.
//!
//! Which column holds the codes is told by what the register knows; else by its heading; else by what it says. Every line
//! that says something comes out, as a code or as one that is not understood.

mod times;

use crate::encoding::Encoding;
use crate::fields::{Field, Kind};
use crate::headers;
use crate::lines;
use crate::records::{Cells, Record, Records};
use crate::refusal::Refusal;
use crate::source::Source;
use chrono::{DateTime, FixedOffset, NaiveDateTime};
use inventory::scan::is_code;
use std::collections::HashSet;
use times::Times;

/// How many lines tell which column is meant.
const LOOKED_AT: usize = 200;
/// Most columns that are looked at.
const WIDEST: usize = 64;
/// Headings that stand above codes, beside those of tags and serial numbers.
const HEADINGS: [&str; 8] = [
    "code",
    "barcode",
    "data",
    "value",
    "scan",
    "content",
    "bar code",
    "scanned code",
];

/// When a line was scanned, by the handheld's own clock.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ListedTime {
    /// Where the handheld was.
    Local(NaiveDateTime),
    /// With the distance from UTC.
    Exact(DateTime<FixedOffset>),
}

/// One line of a list.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ListedScan {
    /// The line of the file, from 1.
    pub line: u64,
    /// The code.
    pub code: String,
    /// When it was scanned.
    pub at: Option<ListedTime>,
    /// What looks like a time and cannot be read as one.
    pub unread_time: Option<String>,
}

/// What a list says, once the column of its codes is known. Every line that says something is in the one or in the other.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Listed {
    /// The codes, in their order.
    pub scans: Vec<ListedScan>,
    /// Lines without a code, each with its number from 1.
    pub unread: Vec<u64>,
    /// How many lines have nothing in them.
    pub empty: u64,
    /// The heading of the column that was taken, if the list has headings.
    pub heading: Option<String>,
    /// The column that was taken, from 0.
    pub column: usize,
}

/// A list as it stands in a file.
#[derive(Clone, Debug, Default)]
pub struct List {
    /// The rows as a table has them, where a cell in quotation marks may go over several lines.
    rows: Vec<(u64, Cells)>,
    /// The same by lines, which is what they are where a code would go over several of them.
    lines: Vec<(u64, Cells)>,
    /// Whether a quotation mark is never closed, so that `rows` has what follows in one cell.
    unclosed: bool,
    heading: Option<Cells>,
    empty: u64,
}

/// Reads a list in any usual encoding and form, `most` rows of it at most.
///
/// # Errors
/// The source cannot be read, is empty, or is no text.
pub fn list(source: &impl Source, most: usize) -> Result<List, Refusal> {
    let text = lines::text(source)?;
    let delimiter = delimiter(&text);
    let mut list = List::default();
    let mut records = Records::new(text.as_bytes(), Encoding::UTF8, delimiter);
    let mut record = Record::default();
    while list.rows.len() < most && records.read(&mut record)? {
        list.unclosed |= record.unclosed.is_some() || record.cut;
        if !record.cells.is_blank() {
            list.rows
                .push((record.line, std::mem::take(&mut record.cells)));
        }
    }
    list.lines = lines::lines(&text, delimiter).take(most).collect();
    list.empty = lines::count(&text).saturating_sub(lines::lines(&text, delimiter).count() as u64);
    let names = |cells: &Cells| cells.iter().any(is_heading);
    if list.lines.first().is_some_and(|(_, cells)| names(cells)) {
        list.heading = Some(list.lines.remove(0).1);
        list.rows.drain(..1.min(list.rows.len()));
    }
    Ok(list)
}

/// Whether a cell is the heading of a column, of a list of codes or of any other.
fn is_heading(cell: &str) -> bool {
    let plain = headers::plain(cell);
    HEADINGS.contains(&plain.as_str()) || headers::is_known(cell)
}

/// How likely a heading stands above the codes; 0 is surest.
fn rank(cell: &str) -> Option<usize> {
    let plain = headers::plain(cell);
    let of_assets = crate::aliases::fields(Kind::Assets, &plain)
        .filter_map(|(field, _)| match field {
            Field::Tag => Some(0),
            Field::Serial => Some(2),
            _ => None,
        })
        .min();
    of_assets.or_else(|| HEADINGS.contains(&plain.as_str()).then_some(1))
}

/// What most lines are cut at; a comma where there is none of them.
fn delimiter(text: &str) -> u8 {
    let first: Vec<&str> = text
        .split(['\n', '\r'])
        .filter(|line| !line.trim().is_empty())
        .take(LOOKED_AT)
        .collect();
    [b'|', b'\t', b';', b',']
        .into_iter()
        .max_by_key(|mark| {
            let mark = char::from(*mark);
            // Of equals the last one wins, so a comma is what a list without any of them is read with.
            first.iter().filter(|line| line.contains(mark)).count()
        })
        .unwrap_or(b',')
}

impl List {
    /// Whether there is no line that says something.
    pub fn is_empty(&self) -> bool {
        self.lines.is_empty()
    }

    /// What the list says. `knows` tells whether a code is something on the register.
    ///
    /// # Errors
    /// Those of `knows`.
    pub fn read<E>(&self, mut knows: impl FnMut(&str) -> Result<bool, E>) -> Result<Listed, E> {
        // No code goes over several lines: where one would, a quotation mark is astray.
        if !self.unclosed {
            let listed = self.of(&self.rows, &mut knows)?;
            let column = listed.column;
            let mut cells = self.rows.iter().filter_map(|(_, cells)| cells.get(column));
            if !cells.any(|cell| cell.contains(['\r', '\n'])) {
                return Ok(listed);
            }
        }
        self.of(&self.lines, &mut knows)
    }

    fn of<E>(
        &self,
        table: &[(u64, Cells)],
        knows: &mut impl FnMut(&str) -> Result<bool, E>,
    ) -> Result<Listed, E> {
        let column = self.column(table, knows)?;
        let times = Times::of(table.iter().map(|(_, cells)| cells), column);
        let heading = self.heading.as_ref().and_then(|cells| cells.get(column));
        let mut listed = Listed {
            empty: self.empty,
            heading: heading.map(|cell| cell.trim().to_owned()),
            column,
            ..Listed::default()
        };
        for (line, cells) in table {
            match code(cells, column, knows)? {
                Some(at) => {
                    let (time, unread_time) = times.of_line(cells, at);
                    listed.scans.push(ListedScan {
                        line: *line,
                        code: cells.get(at).unwrap_or_default().trim().to_owned(),
                        at: time,
                        unread_time,
                    });
                }
                None => listed.unread.push(*line),
            }
        }
        Ok(listed)
    }

    /// The column that holds the codes.
    fn column<E>(
        &self,
        table: &[(u64, Cells)],
        knows: &mut impl FnMut(&str) -> Result<bool, E>,
    ) -> Result<usize, E> {
        let looked_at = &table[..table.len().min(LOOKED_AT)];
        let width = looked_at
            .iter()
            .map(|(_, cells)| cells.len())
            .max()
            .unwrap_or(0)
            .min(WIDEST);
        let mut best = (0, 0);
        for column in 0..width {
            let mut seen = HashSet::new();
            let mut known = 0;
            for (_, cells) in looked_at {
                let cell = cells.get(column).unwrap_or_default().trim();
                // The same person or place down a column counts once; things do not repeat.
                if is_code(cell) && seen.insert(cell) && knows(cell)? {
                    known += 1;
                }
            }
            if known > best.0 {
                best = (known, column);
            }
        }
        if best.0 > 0 {
            return Ok(best.1);
        }
        if let Some(heading) = &self.heading
            && let Some((_, column)) = heading
                .iter()
                .enumerate()
                .filter_map(|(column, cell)| Some((rank(cell)?, column)))
                .min()
        {
            return Ok(column);
        }
        // The register knows none of them: codes differ from line to line, and have letters oftener than counters have.
        let says = |column: usize| {
            let cells = looked_at
                .iter()
                .filter_map(|(_, cells)| cells.get(column))
                .map(str::trim)
                .filter(|cell| is_code(cell) && !times::looks_like_one(cell));
            let different: HashSet<&str> = cells.collect();
            let lettered = different
                .iter()
                .filter(|cell| cell.contains(|one: char| one.is_alphabetic()))
                .count();
            (different.len(), lettered, std::cmp::Reverse(column))
        };
        Ok((0..width).max_by_key(|column| says(*column)).unwrap_or(0))
    }
}

/// Where the code of a line stands: in its column, or, if only a time stands there, in the first cell that is none.
fn code<E>(
    cells: &Cells,
    column: usize,
    knows: &mut impl FnMut(&str) -> Result<bool, E>,
) -> Result<Option<usize>, E> {
    let cell = cells.get(column).unwrap_or_default().trim();
    if cell.is_empty() {
        return Ok(None);
    }
    // What looks like a day and is a tag on the register is a tag.
    if !times::looks_like_one(cell) || knows(cell)? {
        return Ok(is_code(cell).then_some(column));
    }
    Ok(cells
        .iter()
        .position(|cell| is_code(cell) && !times::looks_like_one(cell.trim())))
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;
    use crate::source::Bytes;
    use std::convert::Infallible;

    fn read(bytes: &[u8], known: &[&str]) -> Listed {
        let list = list(&Bytes(bytes.to_vec()), 1000).unwrap();
        list.read(|code| Ok::<_, Infallible>(known.contains(&code)))
            .unwrap()
    }

    fn codes(text: &str) -> Vec<String> {
        let scans = read(text.as_bytes(), &[]).scans;
        scans.into_iter().map(|scan| scan.code).collect()
    }

    #[test]
    fn one_a_line_or_a_table_with_or_without_headings() {
        for (text, expected) in [
            ("IT1\r\n\r\nIT2\n", vec!["IT1", "IT2"]),
            ("Asset Tag\nIT1\nIT2", vec!["IT1", "IT2"]),
            ("Model;Inventarnummer\nDock;IT1\n", vec!["IT1"]),
            ("\u{FEFF}IT1\tDock\n", vec!["IT1"]),
            ("tag\ntag\nIT1\n", vec!["tag", "IT1"]),
            ("Barcode,Time\nIT1,10:00\n", vec!["IT1"]),
            ("4006381333931\n", vec!["4006381333931"]),
            ("IT1\n\"IT2\nIT3\nIT4", vec!["IT1", "IT2", "IT3", "IT4"]),
            ("IT1\n\"IT2\nIT3\"\nIT4", vec!["IT1", "IT2", "IT3", "IT4"]),
            ("Tag,Notes\nIT1,\"two\nlines\"\nIT2,x\n", vec!["IT1", "IT2"]),
        ] {
            assert_eq!(codes(text), expected, "{text:?}");
        }
        assert!(list(&Bytes(b"PK\x03\x04....".to_vec()), 9).is_err());
        assert!(list(&Bytes(b"\r\n".to_vec()), 9).is_err());
    }

    #[test]
    fn every_line_is_in_the_one_or_the_other() {
        for text in [
            "IT1\n12:30:05\nIT2",
            "No;Time;Barcode\n1;2026-11-25 10:00;IT7\n2;2026-11-25 10:01;\n",
            "IT1,2026-11-25 10:00\n,\n;;;\nIT2",
            "\"\n\"\"\n,\"\n",
        ] {
            let Ok(list) = list(&Bytes(text.as_bytes().to_vec()), 1000) else {
                continue;
            };
            let listed = list.read(|_| Ok::<_, Infallible>(false)).unwrap();
            let lines = text.lines().count() as u64 - u64::from(list.heading.is_some());
            let found = (listed.scans.len() + listed.unread.len()) as u64 + listed.empty;
            assert_eq!(found, lines, "{text:?} {listed:?}");
        }
    }
}
