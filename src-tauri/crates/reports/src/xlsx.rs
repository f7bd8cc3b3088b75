//! Reports for a spreadsheet: typed cells, frozen headings, a filter, sums, and a sheet that says
//! where the figures come from. Rows leave memory as they come (through a temporary file of the
//! operating system, removed at the end).

mod limits;

use std::io::{Seek, Write};
use std::panic::{AssertUnwindSafe, catch_unwind};

use chrono::{Datelike, Timelike};
use inventory::{Currency, Money};
use rust_xlsxwriter::{
    DocProperties, ExcelDateTime, Format, FormatAlign, FormatBorder, Workbook, Worksheet, XlsxError,
};

pub use self::limits::fitting;
use self::limits::{ABOUT, EXACT, printed, serial, sheet_name};
use crate::{Cell, Figures, Lines, ReportError, Table, Totals};

/// The most rows a report may have: what an Excel sheet holds beside headings and sums.
pub const MOST_ROWS: u64 = 1_048_576 - 1 - 32;

/// Writes a report as a workbook. `rows` pushes the rows; what it returns as an error is returned
/// here.
pub fn write<E: From<ReportError>>(
    table: &Table,
    mut out: impl Write + Seek + Send,
    rows: impl FnOnce(&mut dyn Lines) -> Result<(), E>,
) -> Result<Totals, E> {
    let mut workbook = Workbook::new();
    workbook.set_properties(&properties(table)?);
    let sheet = workbook
        .add_worksheet_with_constant_memory()
        .map_err(fault)?;
    let mut lines = SheetLines::new(table, sheet)?;
    rows(&mut lines)?;
    let totals = lines.finish()?;
    about(table, &totals, workbook.add_worksheet()).map_err(fault)?;
    unbroken(|| workbook.save_to_writer(&mut out))?;
    out.flush().map_err(ReportError::from)?;
    Ok(totals)
}

/// The writer below panics when a disk is full. A full disk is no reason to end the program.
fn unbroken<T>(work: impl FnOnce() -> Result<T, XlsxError>) -> Result<T, ReportError> {
    match catch_unwind(AssertUnwindSafe(work)) {
        Ok(done) => done.map_err(fault),
        Err(_) => Err(ReportError::Spreadsheet(
            "the file or its temporary copy could not be written to the end".to_owned(),
        )),
    }
}

fn fault(error: XlsxError) -> ReportError {
    match error {
        XlsxError::IoError(error) => ReportError::Write(error),
        other => ReportError::Spreadsheet(other.to_string()),
    }
}

/// The formats of one report, made once.
struct Formats {
    text: Format,
    date: Format,
    count: Format,
    number: Format,
    /// By currency; a report has a handful.
    money: Vec<(Currency, Format)>,
}

impl Formats {
    fn new(base: &Format) -> Self {
        Self {
            text: base.clone(),
            date: base
                .clone()
                .set_num_format("yyyy-mm-dd")
                .set_align(FormatAlign::Left),
            count: base.clone().set_num_format("#,##0"),
            number: base.clone().set_num_format("#,##0.##"),
            money: Vec::new(),
        }
    }

    fn money(&mut self, base: &Format, currency: Currency) -> &Format {
        let known = self.money.iter().position(|(known, _)| *known == currency);
        let at = known.unwrap_or_else(|| {
            let decimals = match currency.decimals() {
                0 => String::new(),
                places => format!(".{}", "0".repeat(places as usize)),
            };
            // The code in brackets is a currency to Excel and LibreOffice alike.
            let format = base
                .clone()
                .set_num_format(format!("#,##0{decimals}\\ [${currency}]"));
            self.money.push((currency, format));
            self.money.len() - 1
        });
        &self.money[at].1
    }
}

struct SheetLines<'a> {
    table: &'a Table,
    sheet: &'a mut Worksheet,
    body: Format,
    formats: Formats,
    group: String,
    totals: Totals,
    next_row: u32,
    /// The widest thing seen in each column, in characters.
    widths: Vec<usize>,
}

impl<'a> SheetLines<'a> {
    fn new(table: &'a Table, sheet: &'a mut Worksheet) -> Result<Self, ReportError> {
        let body = Format::new();
        let mut lines = Self {
            table,
            formats: Formats::new(&body),
            body,
            sheet,
            group: String::new(),
            totals: Totals::new(&table.columns),
            next_row: 0,
            widths: Vec::new(),
        };
        unbroken(|| lines.set_up())?;
        Ok(lines)
    }

    fn set_up(&mut self) -> Result<(), XlsxError> {
        let table = self.table;
        self.sheet.set_name(sheet_name(&table.title))?;
        self.sheet
            .set_landscape()
            .set_paper_size(9)
            .set_print_fit_to_pages(1, 0);
        self.sheet
            .set_header(format!("&L&\"-,Bold\"{}", printed(&table.title)))
            .set_footer(format!("&L{}&RPage &P of &N", printed(&table.subtitle)));
        self.sheet.set_repeat_rows(0, 0)?.set_freeze_panes(1, 0)?;
        let headings = table
            .grouped_by
            .iter()
            .map(|heading| (heading.clone(), false))
            .chain(
                table
                    .columns
                    .iter()
                    .map(|column| (column.shown_heading(), column.kind.is_figure())),
            );
        let bold = Format::new()
            .set_bold()
            .set_border_bottom(FormatBorder::Thin)
            .set_align(FormatAlign::VerticalCenter);
        for (at, (heading, is_figure)) in headings.enumerate() {
            // Room for the button of the filter.
            self.widths.push(heading.chars().count() + 3);
            let align = if is_figure {
                FormatAlign::Right
            } else {
                FormatAlign::Left
            };
            self.sheet.write_string_with_format(
                0,
                col(at),
                fitting(&heading),
                &bold.clone().set_align(align),
            )?;
        }
        self.next_row = 1;
        Ok(())
    }

    /// Where the columns of the table begin: after that of the group.
    fn first(&self) -> usize {
        usize::from(self.table.grouped_by.is_some())
    }

    fn put_row(&mut self, cells: &[Cell]) -> Result<(), XlsxError> {
        let row = self.next_row;
        if self.table.grouped_by.is_some() {
            self.put_text(row, 0, &self.group.clone())?;
        }
        let first = self.first();
        for (at, cell) in cells.iter().enumerate() {
            self.put(row, first + at, cell)?;
        }
        self.next_row += 1;
        Ok(())
    }

    fn put(&mut self, row: u32, at: usize, cell: &Cell) -> Result<(), XlsxError> {
        match cell {
            Cell::Empty => {}
            Cell::Text(text) => self.put_text(row, at, text)?,
            Cell::Date(day) => match serial(*day) {
                Some(number) => {
                    self.widen(at, 10);
                    self.sheet.write_number_with_format(
                        row,
                        col(at),
                        number,
                        &self.formats.date,
                    )?;
                }
                // Before spreadsheets' time: still right, just not a date to them.
                None => self.put_text(row, at, &day.to_string())?,
            },
            Cell::Count(count) if count.unsigned_abs() <= EXACT => {
                self.widen(at, grouped_width(count.to_string().len()));
                self.sheet.write_number_with_format(
                    row,
                    col(at),
                    *count as f64,
                    &self.formats.count,
                )?;
            }
            Cell::Count(count) => self.put_text(row, at, &count.to_string())?,
            Cell::Number(number) if number.is_finite() => {
                self.widen(at, 10);
                self.sheet
                    .write_number_with_format(row, col(at), *number, &self.formats.number)?;
            }
            Cell::Number(_) => self.put_text(row, at, "not a number")?,
            Cell::Money(money) => self.put_money(row, at, money)?,
        }
        Ok(())
    }

    fn put_text(&mut self, row: u32, at: usize, text: &str) -> Result<(), XlsxError> {
        self.widen(at, text.chars().take(64).count());
        self.sheet
            .write_string_with_format(row, col(at), fitting(text), &self.formats.text)?;
        Ok(())
    }

    fn put_money(&mut self, row: u32, at: usize, money: &Money) -> Result<(), XlsxError> {
        let amount = money.amount();
        self.widen(at, grouped_width(amount.len()) + 4);
        match amount.parse::<f64>() {
            Ok(number) if money.minor.unsigned_abs() <= EXACT => {
                let format = self.formats.money(&self.body, money.currency);
                self.sheet
                    .write_number_with_format(row, col(at), number, format)?;
            }
            _ => self.put_text(row, at, &money.to_string())?,
        }
        Ok(())
    }

    fn widen(&mut self, at: usize, characters: usize) {
        if let Some(width) = self.widths.get_mut(at) {
            *width = (*width).max(characters + 1);
        }
    }

    fn finish(mut self) -> Result<Totals, ReportError> {
        unbroken(|| {
            let last_row = self.next_row.saturating_sub(1);
            if let Some(last) = self.widths.len().checked_sub(1) {
                self.sheet.autofilter(0, 0, last_row, col(last))?;
            }
            self.put_totals()?;
            let first = self.first();
            for (at, seen) in self.widths.iter().enumerate() {
                let asked = at
                    .checked_sub(first)
                    .and_then(|at| self.table.columns.get(at))
                    .and_then(|column| column.width);
                let width = asked.map_or(*seen as f64, |asked| f64::from(asked).max(*seen as f64));
                self.sheet
                    .set_column_width(col(at), width.clamp(8.0, 60.0))?;
            }
            Ok(())
        })?;
        Ok(self.totals)
    }

    /// One line of sums, and one more for each further currency.
    fn put_totals(&mut self) -> Result<(), XlsxError> {
        let totals = self.totals.clone();
        let first = self.first();
        for line in 0..totals.lines() {
            let base = Format::new().set_bold();
            self.body = if line == 0 {
                base.set_border_top(FormatBorder::Thin)
            } else {
                base
            };
            self.formats = Formats::new(&self.body);
            let row = self.next_row;
            for at in 0..self.widths.len() {
                self.sheet.write_blank(row, col(at), &self.body)?;
            }
            let label_fits = first == 1 || self.table.columns.first().is_some_and(|c| !c.total);
            if line == 0 && label_fits {
                self.put_text(row, 0, "Total")?;
            }
            for column in 0..self.table.columns.len() {
                self.put(row, first + column, &totals.at(line, column))?;
            }
            self.next_row += 1;
        }
        Ok(())
    }
}

impl Lines for SheetLines<'_> {
    fn group(&mut self, name: &str) -> Result<(), ReportError> {
        name.clone_into(&mut self.group);
        Ok(())
    }

    fn row(&mut self, cells: &[Cell]) -> Result<(), ReportError> {
        self.totals.add(&self.table.columns, cells)?;
        if self.totals.rows > MOST_ROWS {
            return Err(ReportError::TooManyForSheet { most: MOST_ROWS });
        }
        unbroken(|| self.put_row(cells))
    }
}

/// The second sheet: what was asked, when, by whom, and what it came to.
/// The row of the second sheet where remarks begin, from 0.
const REMARKS: u32 = 7;

fn about(table: &Table, totals: &Totals, sheet: &mut Worksheet) -> Result<(), XlsxError> {
    let figures = Figures::default();
    sheet.set_name(ABOUT)?;
    sheet.set_column_width(0, 16.0)?.set_column_width(1, 80.0)?;
    let bold = Format::new().set_bold();
    let at = table.generated_at;
    let lines = [
        ("Report", table.title.clone()),
        ("Shows", table.subtitle.clone()),
        (
            "Rows",
            figures.count(i64::try_from(totals.rows).unwrap_or(i64::MAX)),
        ),
        (
            "Made",
            format!("{} {}", at.date_naive(), at.format("%H:%M %:z")),
        ),
        ("By", table.generated_by.clone()),
        ("With", "Tagdesk".to_owned()),
    ];
    for (row, (label, text)) in (0u32..).zip(lines) {
        sheet.write_string_with_format(row, 0, label, &bold)?;
        sheet.write_string(row, 1, fitting(&text))?;
    }
    for (row, remark) in (REMARKS..).zip(&table.remarks) {
        sheet.write_string(row, 1, fitting(remark))?;
    }
    Ok(())
}

fn properties(table: &Table) -> Result<DocProperties, ReportError> {
    let properties = DocProperties::new()
        .set_title(fitting(&table.title))
        .set_subject(fitting(&table.subtitle))
        .set_author(fitting(&table.generated_by))
        .set_company("Tagdesk");
    let made = table.generated_at.naive_utc();
    // Without a time of its own the writer would put in that of the machine.
    let made = ExcelDateTime::from_ymd(
        u16::try_from(made.year()).unwrap_or(1900),
        made.month() as u8,
        made.day() as u8,
    )
    .and_then(|day| {
        day.and_hms(
            made.hour() as u16,
            made.minute() as u8,
            f64::from(made.second()),
        )
    })
    .map_err(fault)?;
    Ok(properties.set_creation_datetime(&made))
}

fn grouped_width(digits: usize) -> usize {
    digits + digits / 3
}

fn col(at: usize) -> u16 {
    u16::try_from(at).unwrap_or(u16::MAX)
}
