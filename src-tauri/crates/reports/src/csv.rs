//! Reports for other programs: RFC 4180, UTF-8, ISO days, plain decimals, one line a row.
//!
//! There are no totals and no group lines in the file: whatever reads it would take them for
//! rows. A group is a first column; the currency of a money column is a column beside it.
//!
//! **Formulas.** Text that a spreadsheet would run is guarded by an apostrophe; see [`inventory::formula`]. Figures and days
//! are never touched.

use std::borrow::Cow;
use std::io::Write;

use inventory::Currency;
pub use inventory::formula::{guarded, unguarded};

use crate::{Cell, Column, Kind, Lines, ReportError, Table, Totals};

/// How a CSV is written.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CsvOptions {
    /// Whether the file begins with the UTF-8 mark without which Excel misreads every accent.
    pub byte_order_mark: bool,
    /// What stands between values: `,`, or `;` where the comma is the decimal sign.
    pub delimiter: u8,
    /// Whether text that a spreadsheet would run as a formula gets a leading apostrophe.
    pub guard_formulas: bool,
}

impl Default for CsvOptions {
    fn default() -> Self {
        Self {
            byte_order_mark: true,
            delimiter: b',',
            guard_formulas: true,
        }
    }
}

/// Writes a report as CSV. `rows` pushes the rows; what it returns as an error is returned here.
pub fn write<E: From<ReportError>>(
    table: &Table,
    options: &CsvOptions,
    mut out: impl Write,
    rows: impl FnOnce(&mut dyn Lines) -> Result<(), E>,
) -> Result<Totals, E> {
    if options.byte_order_mark {
        out.write_all("\u{feff}".as_bytes())
            .map_err(ReportError::from)?;
    }
    let writer = ::csv::WriterBuilder::new()
        .delimiter(options.delimiter)
        .terminator(::csv::Terminator::CRLF)
        .from_writer(out);
    let mut lines = CsvLines {
        table,
        guard: options.guard_formulas,
        writer,
        group: String::new(),
        totals: Totals::new(&table.columns),
    };
    lines.headings()?;
    rows(&mut lines)?;
    lines.writer.flush().map_err(ReportError::from)?;
    Ok(lines.totals)
}

struct CsvLines<'a, W: Write> {
    table: &'a Table,
    guard: bool,
    writer: ::csv::Writer<W>,
    group: String,
    totals: Totals,
}

/// Whether the amounts of a column need a column for their currency.
fn has_currency_column(column: &Column) -> bool {
    column.kind == Kind::Money && column.currency.is_none()
}

impl<W: Write> CsvLines<'_, W> {
    fn headings(&mut self) -> Result<(), ReportError> {
        let table = self.table;
        if let Some(heading) = &table.grouped_by {
            self.text(heading)?;
        }
        for column in &table.columns {
            self.text(&column.shown_heading())?;
            if has_currency_column(column) {
                self.text(&format!("{} currency", column.heading))?;
            }
        }
        self.end()
    }

    fn text(&mut self, text: &str) -> Result<(), ReportError> {
        let text = if self.guard {
            guarded(text)
        } else {
            Cow::Borrowed(text)
        };
        self.plain(&text)
    }

    fn plain(&mut self, text: &str) -> Result<(), ReportError> {
        self.writer.write_field(text).map_err(fault)
    }

    fn end(&mut self) -> Result<(), ReportError> {
        self.writer.write_record(None::<&[u8]>).map_err(fault)
    }
}

impl<W: Write> Lines for CsvLines<'_, W> {
    fn group(&mut self, name: &str) -> Result<(), ReportError> {
        name.clone_into(&mut self.group);
        Ok(())
    }

    fn row(&mut self, cells: &[Cell]) -> Result<(), ReportError> {
        let table = self.table;
        self.totals.add(&table.columns, cells)?;
        if table.grouped_by.is_some() {
            let group = std::mem::take(&mut self.group);
            self.text(&group)?;
            self.group = group;
        }
        for (column, cell) in table.columns.iter().zip(cells) {
            let mut currency = None;
            match cell {
                Cell::Text(text) => self.text(text)?,
                Cell::Date(day) => self.plain(&day.to_string())?,
                Cell::Money(money) => {
                    self.plain(&money.amount())?;
                    currency = Some(money.currency);
                }
                Cell::Number(number) if number.is_finite() => self.plain(&number.to_string())?,
                Cell::Count(count) => self.plain(&count.to_string())?,
                Cell::Number(_) | Cell::Empty => self.plain("")?,
            }
            if has_currency_column(column) {
                self.plain(currency.as_ref().map_or("", Currency::code))?;
            }
        }
        self.end()
    }
}

fn fault(error: ::csv::Error) -> ReportError {
    ReportError::Write(error.into())
}
