//! Why a report could not be written, in sentences for a person.

use std::io;

use inventory::Currency;

/// Why a report could not be written.
#[derive(Debug, thiserror::Error)]
pub enum ReportError {
    /// The file or its temporary neighbour could not be written.
    #[error(
        "The report could not be written: {0}. Check that the disk has room and that the file is not open in another program, then try again."
    )]
    Write(#[from] io::Error),
    /// The spreadsheet could not be made.
    #[error(
        "The spreadsheet could not be written: {0}. Check that the disk has room, then try again or choose CSV."
    )]
    Spreadsheet(String),
    /// The PDF could not be made.
    #[error(transparent)]
    Paper(#[from] paper::PaperError),
    /// More rows than a worksheet holds.
    #[error(
        "The report has more than {most} rows, which is all an Excel sheet can hold. Narrow the filters or choose CSV."
    )]
    TooManyForSheet {
        /// What fits.
        most: u64,
    },
    /// More rows than anyone would print.
    #[error(
        "The report has more than {most} rows: as a PDF it would run to over a thousand pages. Narrow the filters, or choose XLSX or CSV."
    )]
    TooManyForPaper {
        /// What is drawn at most.
        most: u64,
    },
    /// More columns than a sheet of paper has room for.
    #[error("{columns} columns do not fit across a page. Leave some out, or choose XLSX or CSV.")]
    TooWide {
        /// How many were asked for.
        columns: usize,
    },
    /// A row that does not match the columns: a fault of the report, not of the data.
    #[error(
        "Row {row} of the report has {found} values for {expected} columns, so nothing was saved. This is a fault in Tagdesk: please report it."
    )]
    RowShape {
        /// Which row, from 1.
        row: u64,
        /// Values it has.
        found: usize,
        /// Columns there are.
        expected: usize,
    },
    /// An amount in a column that holds another currency.
    #[error(
        "Row {row} has an amount in {found} in the column {heading:?}, which holds {expected}. Nothing was saved, because amounts of different currencies are never mixed."
    )]
    ForeignCurrency {
        /// Which row, from 1.
        row: u64,
        /// The column.
        heading: String,
        /// Its currency.
        expected: Currency,
        /// The currency of the amount.
        found: Currency,
    },
    /// A sum beyond what can be held exactly.
    #[error(
        "The total of {heading:?} is too large to be added up exactly, so nothing was saved. Check the largest amounts in that column, or narrow the filters."
    )]
    TotalTooLarge {
        /// The column.
        heading: String,
    },
    /// A file name that does not say which kind of file.
    #[error(
        "{0:?} does not end in .csv, .xlsx or .pdf, so it is not clear which kind of report to write. Choose one of these endings."
    )]
    UnknownFormat(String),
}
