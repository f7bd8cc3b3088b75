//! The file of refused rows: what came in, with the line it stood on and the reason, to mend and import again.

use crate::format::Delimiter;
use crate::mapping::Column;
use crate::row::Row;
use crate::survey::Survey;
use crate::text;
use std::io::{self, Write};

const LINE: &str = "Line";
const REASON: &str = "Reason";

/// Writes refused rows as CSV: UTF-8 with a byte-order mark (so that Excel reads it right), the delimiter of the file
/// they came from, the original headers, then `Line` and `Reason`.
///
/// A cell that a spreadsheet would take for a formula gets an apostrophe in front, as OWASP advises. Reading the file
/// in again takes it off, so mending and importing gives back the original.
pub struct RefusedFile<W: Write> {
    writer: W,
    delimiter: Delimiter,
    width: usize,
    /// Columns at the end that are the line and reason of an earlier refusal.
    earlier: usize,
}

impl<W: Write> RefusedFile<W> {
    /// Begins the file with its header row.
    pub fn new(mut writer: W, survey: &Survey) -> io::Result<Self> {
        let delimiter = survey.format.delimiter;
        let earlier = refused_before(&survey.columns);
        let width = survey.columns.len() - earlier;
        writer.write_all("\u{FEFF}".as_bytes())?;
        let headers = survey.columns[..width]
            .iter()
            .map(|column| column.original.as_str());
        write_record(&mut writer, delimiter, headers.chain([LINE, REASON]))?;
        Ok(RefusedFile {
            writer,
            delimiter,
            width,
            earlier,
        })
    }

    /// Adds a row. `reason` is for what is wrong beyond the row's own errors, which are written anyway.
    pub fn write(&mut self, row: &Row, reason: Option<&str>) -> io::Result<()> {
        let line = row.line.to_string();
        let reasons: Vec<&str> = row
            .errors
            .iter()
            .map(|error| error.message.as_str())
            .chain(reason)
            .collect();
        let reasons = reasons.join(" ");
        let cells = (0..self.width).map(|index| row.cells.get(index).unwrap_or(""));
        // Cells beyond the last column stay behind the reason: the row is still too long, and nothing is lost.
        let beyond = row.cells.iter().skip(self.width + self.skipped(row));
        let all = cells.chain([line.as_str(), reasons.as_str()]).chain(beyond);
        write_record(&mut self.writer, self.delimiter, all)
    }

    /// How many cells of the row those columns hold.
    fn skipped(&self, row: &Row) -> usize {
        row.cells.len().saturating_sub(self.width).min(self.earlier)
    }

    /// Ends the file and gives the writer back.
    pub fn finish(mut self) -> io::Result<W> {
        self.writer.flush()?;
        Ok(self.writer)
    }
}

/// How many columns at the end are the line and reason of an earlier refusal.
fn refused_before(columns: &[Column]) -> usize {
    match columns {
        [.., line, reason] if line.original == LINE && reason.original == REASON => 2,
        _ => 0,
    }
}

/// Writes one record with CR LF behind it.
pub(crate) fn write_record<'a>(
    writer: &mut impl Write,
    delimiter: Delimiter,
    cells: impl Iterator<Item = &'a str>,
) -> io::Result<()> {
    let mut record = String::new();
    let mut count = 0;
    for cell in cells {
        if count > 0 {
            record.push(char::from(delimiter.byte()));
        }
        count += 1;
        let cell = text::guarded(cell);
        let special = |c: char| matches!(c, '"' | '\r' | '\n') || c == char::from(delimiter.byte());
        if cell.contains(special) || cell.starts_with(' ') || cell.ends_with(' ') {
            record.push('"');
            record.push_str(&cell.replace('"', "\"\""));
            record.push('"');
        } else {
            record.push_str(&cell);
        }
    }
    // A lone empty cell would be a blank line, which is no row.
    if count == 1 && record.is_empty() {
        record.push_str("\"\"");
    }
    record.push_str("\r\n");
    writer.write_all(record.as_bytes())
}
