//! The rows of a surveyed file, one by one, in constant memory.

use crate::choices::Corrections;
use crate::records::{AnyRecords, Cells, Record};
use crate::refusal::Refusal;
use crate::row::{CellError, Row};
use crate::source::Source;
use crate::survey::{self, Survey};
use crate::text;
use crate::typing::{self, Aside, Reading};
use std::io::Read;

/// Reads the rows of a file by what its survey says. Every row with something in it comes out, good or not; a failing
/// reader comes out as an error, after which there is no more.
pub struct Rows<'a> {
    records: AnyRecords<Box<dyn Read + 'a>>,
    survey: &'a Survey,
    corrections: &'a Corrections,
    readings: Vec<Reading>,
    record: Record,
    ended: bool,
}

/// Opens the rows of a file, with the corrections of the dry run in place.
pub fn rows<'a>(
    source: &'a impl Source,
    survey: &'a Survey,
    corrections: &'a Corrections,
) -> Result<Rows<'a>, Refusal> {
    let mut records = survey::open(source, &survey.format)?;
    let mut record = Record::default();
    if survey.format.header {
        records.read(&mut record)?;
    }
    Ok(Rows {
        records,
        survey,
        corrections,
        readings: Reading::of(survey),
        record,
        ended: false,
    })
}

impl Rows<'_> {
    fn row(&self) -> Row {
        let line = self.record.line;
        let cells = self.cells();
        let mut values = typing::empty(self.survey.kind);
        let mut errors = Vec::new();
        if let Some(what) = self.misshapen(&cells) {
            errors.push(CellError::row(line, &what));
            return Row {
                line,
                cells,
                values,
                errors,
            };
        }
        let mut aside = Aside::default();
        for reading in &self.readings {
            let written = cells.get(reading.index).unwrap_or("");
            let written = match self.survey.is_ours() {
                true => written,
                false => text::trimmed(written),
            };
            if written.is_empty() {
                continue;
            }
            let beside = reading.beside.and_then(|index| cells.get(index));
            let understood = &self.survey.understanding;
            let cell = understood.cell(reading.index, &reading.field, written, beside, &mut |_| {});
            if cell.is_empty() {
                continue;
            }
            let typed = cells.typed(reading.index);
            if let Err(what) = typing::put(&mut values, &mut aside, reading, &cell, typed) {
                let header = &self.survey.columns[reading.index].header;
                let error = CellError::cell(line, reading.index, header, written, &what);
                errors.push(CellError {
                    word: reading.waits_for(&cell),
                    ..error
                });
            }
        }
        typing::finish(&mut values, &aside, self.survey);
        Row {
            line,
            cells,
            values,
            errors,
        }
    }

    /// The cells of the record, mended and without guards against formulas.
    fn cells(&self) -> Cells {
        let line = self.record.line;
        let mut mended = self
            .corrections
            .range((line, 0)..=(line, usize::MAX))
            .peekable();
        let original = &self.record.cells;
        let guarded = !self.survey.format.sheet && original.text().contains('\'');
        if mended.peek().is_none() && !guarded {
            return original.clone();
        }
        let last = mended
            .clone()
            .next_back()
            .map_or(0, |((_, column), _)| column + 1);
        let length = original.len().max(last.min(self.survey.columns.len()));
        let mut cells = Cells::default();
        for index in 0..length {
            let cell = original.get(index).unwrap_or("");
            match self.corrections.get(&(line, index)) {
                Some(correction) => cells.push(correction),
                None if guarded => cells.push(&text::unguarded(cell)),
                None => cells.push_typed(cell, original.typed(index)),
            }
        }
        cells
    }

    /// What is wrong with the row as a whole.
    fn misshapen(&self, cells: &Cells) -> Option<String> {
        if let Some(line) = self.record.unclosed {
            return Some(format!(
                "the quotation mark opened on line {line} is never closed, so the rest of the file was read as one \
                 cell. Close it, or write it twice if it stands for inches"
            ));
        }
        if self.record.cut {
            return Some(
                "the row is longer than 4 MB. A quotation mark is probably open; close it, or write it twice if it \
                 stands for inches"
                    .to_owned(),
            );
        }
        let (found, columns) = (cells.len(), self.survey.columns.len());
        let more =
            (columns..found).any(|index| !text::trimmed(cells.get(index).unwrap_or("")).is_empty());
        more.then(|| {
            format!(
                "the row has {found} cells and the file has {columns} columns. A cell that contains a {} must stand in \
                 quotation marks",
                self.survey.format.delimiter
            )
        })
    }
}

impl Iterator for Rows<'_> {
    type Item = Result<Row, Refusal>;

    fn next(&mut self) -> Option<Self::Item> {
        while !self.ended {
            match self.records.read(&mut self.record) {
                Ok(true) if !self.survey.is_row(&self.record) => {}
                Ok(true) => return Some(Ok(self.row())),
                Ok(false) => self.ended = true,
                Err(error) => {
                    self.ended = true;
                    return Some(Err(error.into()));
                }
            }
        }
        None
    }
}
