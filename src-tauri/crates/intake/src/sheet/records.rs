//! The rows of a sheet as they wait on disk: the number of the row, of its cells, and each cell that says something.

use super::cells::Cell;
use crate::records::{Record, Typed};
use std::io::{self, BufReader, Read};

/// Writes a row into `buffer`, replacing what was there.
pub(super) fn encode(line: u64, row: &[Cell], buffer: &mut Vec<u8>) {
    buffer.clear();
    let mut put = |number: u32| buffer.extend_from_slice(&number.to_le_bytes());
    let cut = row.iter().any(|cell| cell.cut);
    // No sheet has so many rows, columns or letters that they do not fit.
    put(u32::try_from(line).unwrap_or(u32::MAX));
    put(row.len() as u32 * 2 + u32::from(cut));
    for cell in row {
        buffer.extend_from_slice(&(cell.column as u16).to_le_bytes());
        buffer.push(cell.typed as u8);
        buffer.extend_from_slice(&(cell.text.len() as u32).to_le_bytes());
        buffer.extend_from_slice(cell.text.as_bytes());
    }
}

/// Reads the rows of a sheet one by one.
pub(crate) struct SheetRecords<R> {
    reader: BufReader<R>,
    /// Rows up to this one are stepped over.
    skipped: u64,
    text: Vec<u8>,
}

impl<R: Read> SheetRecords<R> {
    pub(crate) fn new(reader: R, skipped: u64) -> SheetRecords<R> {
        SheetRecords {
            reader: BufReader::with_capacity(256 * 1024, reader),
            skipped,
            text: Vec::new(),
        }
    }

    /// Reads the next row into `record`, replacing what was there; `false` at the end.
    pub(crate) fn read(&mut self, record: &mut Record) -> io::Result<bool> {
        loop {
            record.cells.clear();
            record.unclosed = None;
            let Some(line) = self.first()? else {
                return Ok(false);
            };
            record.line = u64::from(line);
            let count = self.number()?;
            record.cut = count % 2 == 1;
            for _ in 0..count / 2 {
                self.cell(record)?;
            }
            if record.line > self.skipped {
                return Ok(true);
            }
        }
    }

    fn cell(&mut self, record: &mut Record) -> io::Result<()> {
        let mut head = [0; 7];
        self.reader.read_exact(&mut head)?;
        let [low, high, typed, a, b, c, d] = head;
        let column = usize::from(u16::from_le_bytes([low, high]));
        while record.cells.len() < column {
            record.cells.push("");
        }
        self.text
            .resize(u32::from_le_bytes([a, b, c, d]) as usize, 0);
        self.reader.read_exact(&mut self.text)?;
        let text = std::str::from_utf8(&self.text).map_err(io::Error::other)?;
        record.cells.push_typed(text, Typed::from(typed));
        Ok(())
    }

    fn number(&mut self) -> io::Result<u32> {
        let mut bytes = [0; 4];
        self.reader.read_exact(&mut bytes)?;
        Ok(u32::from_le_bytes(bytes))
    }

    /// The number a row begins with; none at the end.
    fn first(&mut self) -> io::Result<Option<u32>> {
        match self.number() {
            Ok(number) => Ok(Some(number)),
            Err(error) if error.kind() == io::ErrorKind::UnexpectedEof => Ok(None),
            Err(error) => Err(error),
        }
    }
}
