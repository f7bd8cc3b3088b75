//! Text to records: fields between delimiters, quotes, and the line of the file each record starts on.
//!
//! Written here rather than taken from a library because people mend rows by the line number their editor shows (with
//! quoted line breaks, blank lines and all three line endings), because a quotation mark that is never closed must be
//! reported where it was opened, and because such a mark must not swallow a file of any size into memory.

use crate::decoding::Decoding;
use crate::encoding::Encoding;
use crate::sheet::SheetRecords;
use std::io::{self, Read};

/// More text than this in one record is not kept: a quotation mark was left open, or this is no table.
const LONGEST: usize = 4 * 1024 * 1024;
/// More fields than the widest spreadsheet has columns are not kept.
pub(crate) const WIDEST: usize = 16_384;

/// What a cell is by itself. All of a text file are text; a spreadsheet says of its own what they are.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[repr(u8)]
pub(crate) enum Typed {
    #[default]
    Text,
    /// Digits with a point, if any, before the fraction.
    Number,
    /// Year, month and day, with the time of day behind it, if any; or that alone.
    Date,
}

impl From<u8> for Typed {
    fn from(number: u8) -> Typed {
        match number {
            1 => Typed::Number,
            2 => Typed::Date,
            _ => Typed::Text,
        }
    }
}

/// The cells of one row, in one allocation for the text and one for where each ends.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Cells {
    text: String,
    ends: Vec<u32>,
    /// What each is, as far as any is no text.
    typed: Vec<Typed>,
}

impl Cells {
    /// How many there are.
    pub fn len(&self) -> usize {
        self.ends.len()
    }

    /// Whether there are none.
    pub fn is_empty(&self) -> bool {
        self.ends.is_empty()
    }

    /// The cell at that position, counted from 0.
    pub fn get(&self, index: usize) -> Option<&str> {
        let end = *self.ends.get(index)? as usize;
        let start = if index == 0 {
            0
        } else {
            self.ends[index - 1] as usize
        };
        self.text.get(start..end)
    }

    /// All of them, left to right.
    pub fn iter(&self) -> impl Iterator<Item = &str> {
        (0..self.len()).filter_map(|index| self.get(index))
    }

    /// Whether nothing but blanks stands in them.
    pub fn is_blank(&self) -> bool {
        self.text
            .chars()
            .all(|c| c.is_whitespace() || c == '\u{FEFF}')
    }

    /// The text of all cells, one behind the other.
    pub(crate) fn text(&self) -> &str {
        &self.text
    }

    pub(crate) fn push(&mut self, cell: &str) {
        self.text.push_str(cell);
        self.end_cell();
    }

    pub(crate) fn push_typed(&mut self, cell: &str, typed: Typed) {
        self.push(cell);
        if typed != Typed::Text {
            self.typed.resize(self.ends.len(), Typed::Text);
            self.typed[self.ends.len() - 1] = typed;
        }
    }

    /// What the cell at that position is by itself.
    pub(crate) fn typed(&self, index: usize) -> Typed {
        self.typed.get(index).copied().unwrap_or_default()
    }

    fn end_cell(&mut self) {
        self.ends.push(self.text.len() as u32);
    }

    pub(crate) fn clear(&mut self) {
        self.text.clear();
        self.ends.clear();
        self.typed.clear();
    }
}

impl<'a> FromIterator<&'a str> for Cells {
    fn from_iter<I: IntoIterator<Item = &'a str>>(cells: I) -> Self {
        let mut made = Cells::default();
        cells.into_iter().for_each(|cell| made.push(cell));
        made
    }
}

/// One record as it stands in the file.
#[derive(Clone, Debug, Default)]
pub(crate) struct Record {
    /// The line it starts on, counted from 1.
    pub line: u64,
    pub cells: Cells,
    /// The line of a quotation mark that is never closed.
    pub unclosed: Option<u64>,
    /// Too long to keep: what is in `cells` is only its beginning.
    pub cut: bool,
}

/// The records of a table, whatever it is written in.
pub(crate) enum AnyRecords<R> {
    Text(Box<Records<R>>),
    Sheet(SheetRecords<R>),
}

impl<R: Read> AnyRecords<R> {
    /// Reads the next record into `record`, replacing what was there; `false` at the end.
    pub(crate) fn read(&mut self, record: &mut Record) -> io::Result<bool> {
        match self {
            AnyRecords::Text(records) => records.read(record),
            AnyRecords::Sheet(records) => records.read(record),
        }
    }
}

/// How many records ended in each way.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Endings {
    pub feeds: u64,
    pub returns: u64,
    pub pairs: u64,
}

#[derive(Clone, Copy)]
enum State {
    Start,
    CellStart,
    Plain,
    Quoted,
    /// After a quotation mark inside quotes: the end of the cell, or half of a doubled mark.
    Quote,
}

/// Reads the records of a file one by one. CR, LF and CR LF all end a record, mixed if need be.
pub(crate) struct Records<R> {
    decoding: Decoding<R>,
    chunk: String,
    position: usize,
    delimiter: u8,
    stops: [bool; 256],
    line: u64,
    after_cr: bool,
    /// Of the records read so far.
    pub endings: Endings,
}

impl<R: Read> Records<R> {
    pub(crate) fn new(reader: R, encoding: Encoding, delimiter: u8) -> Self {
        let mut stops = [false; 256];
        for stop in [delimiter, b'\n', b'\r'] {
            stops[stop as usize] = true;
        }
        Records {
            decoding: Decoding::new(reader, encoding),
            chunk: String::new(),
            position: 0,
            delimiter,
            stops,
            line: 1,
            after_cr: false,
            endings: Endings::default(),
        }
    }

    /// Steps over one line of the file, whatever stands in it.
    pub(crate) fn skip_line(&mut self) -> io::Result<()> {
        loop {
            if self.position == self.chunk.len() && !self.fill()? {
                return Ok(());
            }
            let byte = self.chunk.as_bytes()[self.position];
            self.position += 1;
            if byte == b'\n' && std::mem::take(&mut self.after_cr) {
                self.count_ending(byte, true);
                continue;
            }
            self.after_cr = false;
            if byte == b'\n' || byte == b'\r' {
                self.line += 1;
                self.after_cr = byte == b'\r';
                self.count_ending(byte, false);
                return Ok(());
            }
        }
    }

    /// Reads the next record into `record`, replacing what was there; `false` at the end. Blank lines are stepped over.
    pub(crate) fn read(&mut self, record: &mut Record) -> io::Result<bool> {
        record.cells.clear();
        record.unclosed = None;
        record.cut = false;
        let mut state = State::Start;
        let mut quote_line = 0;
        loop {
            if self.position == self.chunk.len() && !self.fill()? {
                match state {
                    State::Start => return Ok(false),
                    State::Quoted => record.unclosed = Some(quote_line),
                    _ => {}
                }
                end_cell(record);
                return Ok(true);
            }
            let bytes = self.chunk.as_bytes();
            let byte = bytes[self.position];
            match state {
                State::Start => {
                    let second_half = byte == b'\n' && self.after_cr;
                    self.after_cr = byte == b'\r';
                    if byte == b'\r' || byte == b'\n' {
                        self.line += u64::from(!second_half);
                        self.count_ending(byte, second_half);
                        self.position += 1;
                        continue;
                    }
                    record.line = self.line;
                    state = State::CellStart;
                }
                State::CellStart if byte == b'"' => {
                    quote_line = self.line;
                    self.position += 1;
                    state = State::Quoted;
                }
                State::CellStart | State::Plain => {
                    let rest = &bytes[self.position..];
                    let length = rest
                        .iter()
                        .position(|&byte| self.stops[byte as usize])
                        .unwrap_or(rest.len());
                    keep(record, &self.chunk[self.position..self.position + length]);
                    self.position += length;
                    state = State::Plain;
                    let Some(&stop) = rest.get(length) else {
                        continue;
                    };
                    self.position += 1;
                    end_cell(record);
                    if stop == self.delimiter {
                        state = State::CellStart;
                    } else {
                        self.line += 1;
                        self.after_cr = stop == b'\r';
                        self.count_ending(stop, false);
                        return Ok(true);
                    }
                }
                State::Quoted => {
                    let mut end = self.position;
                    while end < bytes.len() && bytes[end] != b'"' {
                        let byte = bytes[end];
                        self.line += u64::from(byte == b'\r' || (byte == b'\n' && !self.after_cr));
                        self.after_cr = byte == b'\r';
                        end += 1;
                    }
                    keep(record, &self.chunk[self.position..end]);
                    self.position = end;
                    if end < bytes.len() {
                        self.after_cr = false;
                        self.position += 1;
                        state = State::Quote;
                    }
                }
                State::Quote => {
                    if byte == b'"' {
                        keep(record, "\"");
                        self.position += 1;
                        state = State::Quoted;
                    } else {
                        // Whatever follows a closed quotation belongs to the cell all the same: `"27"" screen" new`.
                        state = State::Plain;
                    }
                }
            }
        }
    }

    fn count_ending(&mut self, byte: u8, second_half: bool) {
        match byte {
            b'\n' if second_half => {
                self.endings.pairs += 1;
                self.endings.returns -= 1;
            }
            b'\n' => self.endings.feeds += 1,
            _ => self.endings.returns += 1,
        }
    }

    fn fill(&mut self) -> io::Result<bool> {
        self.position = 0;
        self.decoding.read(&mut self.chunk)
    }
}

fn keep(record: &mut Record, text: &str) {
    if record.cells.text.len() + text.len() > LONGEST {
        record.cut = true;
    } else {
        record.cells.text.push_str(text);
    }
}

fn end_cell(record: &mut Record) {
    if record.cells.len() < WIDEST {
        record.cells.end_cell();
    } else {
        record.cut = true;
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, missing_docs)]
    use super::*;

    fn read(text: &str) -> Vec<(u64, Vec<String>)> {
        let mut records = Records::new(text.as_bytes(), Encoding::UTF8, b',');
        let mut record = Record::default();
        let mut all = Vec::new();
        while records.read(&mut record).unwrap() {
            all.push((
                record.line,
                record.cells.iter().map(str::to_owned).collect(),
            ));
        }
        all
    }

    #[test]
    fn lines_are_those_an_editor_shows() {
        let text = "a,b\n\n\"1\n2\",x\ny,\"\"\"\"\n,\n\"\"\nlast";
        let expected: &[(u64, &[&str])] = &[
            (1, &["a", "b"]),
            (3, &["1\n2", "x"]),
            (5, &["y", "\""]),
            (6, &["", ""]),
            (7, &[""]),
            (8, &["last"]),
        ];
        for ending in ["\n", "\r\n", "\r"] {
            let found = read(&text.replace('\n', ending));
            let expected: Vec<(u64, Vec<String>)> = expected
                .iter()
                .map(|(line, cells)| {
                    (
                        *line,
                        cells
                            .iter()
                            .map(|cell| cell.replace('\n', ending))
                            .collect(),
                    )
                })
                .collect();
            assert_eq!(found, expected, "{ending:?}");
        }
    }

    #[test]
    fn quotes_only_matter_at_the_start_of_a_cell() {
        let expected = vec![(
            1,
            vec![
                "13\"".to_owned(),
                "27\" screen new".to_owned(),
                "x\"y\"".to_owned(),
            ],
        )];
        assert_eq!(read("13\",\"27\"\" screen\" new,x\"y\""), expected);
    }

    #[test]
    fn an_open_quotation_mark_is_reported_where_it_stands() {
        let mut records = Records::new("a,b\nc,\"d\ne,f\n".as_bytes(), Encoding::UTF8, b',');
        let mut record = Record::default();
        records.read(&mut record).unwrap();
        assert_eq!(record.unclosed, None);
        records.read(&mut record).unwrap();
        assert_eq!((record.line, record.unclosed), (2, Some(2)));
        assert!(!records.read(&mut record).unwrap());
    }

    #[test]
    fn a_record_without_end_is_not_kept_whole() {
        let text = format!("\"{}\"\nnext\n", "x".repeat(LONGEST + 1));
        let mut records = Records::new(text.as_bytes(), Encoding::UTF8, b',');
        let mut record = Record::default();
        assert!(
            records.read(&mut record).unwrap() && record.cut && record.cells.text.len() <= LONGEST
        );
        assert!(records.read(&mut record).unwrap() && !record.cut);
        assert_eq!((record.line, record.cells.get(0)), (2, Some("next")));
    }
}
