//! What goes out: report tables to CSV, XLSX and PDF, and the pure parts of the two reports.
//!
//! A [`Table`] says what a report is; its rows are pushed through [`Lines`] one at a time, so a
//! million of them never lie in memory (a PDF, which has to know its last page before its first,
//! holds at most [`pdf::MOST_ROWS`]). Nothing here reads the register or opens a file: bytes go
//! to whatever `Write` is handed in, and the time of making is part of the table.

mod cell;
pub mod csv;
mod distance;
mod error;
mod figures;
mod format;
pub mod pdf;
pub mod receipt;
mod sums;
mod table;
pub mod warranty;
pub mod xlsx;

pub use cell::Cell;
pub use distance::distance;
pub use error::ReportError;
pub use figures::{Dates, Figures};
pub use format::{Format, Options};
pub use sums::{Total, Totals};
pub use table::{Bar, Chart, Column, Emphasis, Kind, Lines, Table};
pub use warranty::Bucket;
