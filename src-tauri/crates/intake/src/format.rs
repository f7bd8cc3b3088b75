//! The outer form of a text table: encoding, delimiter, line ending, header row.

use crate::encoding::{Encoding, EncodingSource};
use serde::{Deserialize, Serialize};
use std::fmt;

/// What stands between two cells.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Delimiter {
    /// `,`
    Comma,
    /// `;`
    Semicolon,
    /// The tab character.
    Tab,
    /// `|`
    Pipe,
}

impl Delimiter {
    /// All of them, the commonest first.
    pub const ALL: [Delimiter; 4] = [
        Delimiter::Comma,
        Delimiter::Semicolon,
        Delimiter::Tab,
        Delimiter::Pipe,
    ];

    /// The character.
    pub fn byte(self) -> u8 {
        match self {
            Delimiter::Comma => b',',
            Delimiter::Semicolon => b';',
            Delimiter::Tab => b'\t',
            Delimiter::Pipe => b'|',
        }
    }
}

impl fmt::Display for Delimiter {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Delimiter::Comma => "comma",
            Delimiter::Semicolon => "semicolon",
            Delimiter::Tab => "tab",
            Delimiter::Pipe => "vertical bar",
        })
    }
}

/// How lines end. All are understood wherever they stand; this is what was seen, for showing.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum LineEnding {
    /// Line feed: Linux, macOS.
    Lf,
    /// Carriage return and line feed: Windows.
    CrLf,
    /// Carriage return alone: old Macintosh programs, some Excel exports.
    Cr,
    /// More than one of them.
    Mixed,
}

impl fmt::Display for LineEnding {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            LineEnding::Lf => "LF",
            LineEnding::CrLf => "CR LF",
            LineEnding::Cr => "CR",
            LineEnding::Mixed => "mixed",
        })
    }
}

/// The outer form of one file.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Format {
    /// How characters are bytes.
    pub encoding: Encoding,
    /// How we know.
    pub encoding_source: EncodingSource,
    /// What stands between cells.
    pub delimiter: Delimiter,
    /// How lines end.
    pub line_ending: LineEnding,
    /// Whether the first row names the columns.
    pub header: bool,
    /// Whether the first line is a note to Excel (`sep=;`), which is stepped over.
    pub separator_line: bool,
    /// Whether it is a sheet of a workbook: its encoding, delimiter and line ending say nothing then, and its lines are rows.
    pub sheet: bool,
    /// How many lines are stepped over before the headings, or the first row: that note, titles, what a person said.
    pub skipped: u64,
}
