//! The three kinds of file a report can become.

use std::io::{Seek, Write};
use std::path::Path;

use serde::{Deserialize, Serialize};

use crate::csv::{self, CsvOptions};
use crate::pdf::{self, PdfOptions};
use crate::{Lines, ReportError, Table, Totals, xlsx};

/// How each kind of file is written.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Options {
    /// For other programs.
    pub csv: CsvOptions,
    /// For paper.
    pub pdf: PdfOptions,
}

/// The three kinds of file a report can become.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Format {
    /// For other programs.
    Csv,
    /// For a spreadsheet.
    Xlsx,
    /// For paper.
    Pdf,
}

impl Format {
    /// Which kind a file name asks for by its ending.
    pub fn of(path: &Path) -> Result<Format, ReportError> {
        let ending = path
            .extension()
            .map(|ending| ending.to_string_lossy().to_ascii_lowercase());
        match ending.as_deref() {
            Some("csv") => Ok(Format::Csv),
            Some("xlsx") => Ok(Format::Xlsx),
            Some("pdf") => Ok(Format::Pdf),
            _ => Err(ReportError::UnknownFormat(path.display().to_string())),
        }
    }

    /// Writes a report as this kind of file. `rows` pushes the rows; what it returns as an error is
    /// returned here, and what was written until then is to be thrown away.
    pub fn write<E: From<ReportError>>(
        self,
        table: &Table,
        options: &Options,
        out: impl Write + Seek + Send,
        rows: impl FnOnce(&mut dyn Lines) -> Result<(), E>,
    ) -> Result<Totals, E> {
        match self {
            Format::Csv => csv::write(table, &options.csv, out, rows),
            Format::Xlsx => xlsx::write(table, out, rows),
            Format::Pdf => pdf::write(table, &options.pdf, out, rows),
        }
    }

    /// The ending, without a dot.
    pub fn ending(self) -> &'static str {
        match self {
            Format::Csv => "csv",
            Format::Xlsx => "xlsx",
            Format::Pdf => "pdf",
        }
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, missing_docs)]
    use super::*;

    #[test]
    fn the_ending_decides() {
        assert_eq!(Format::of(Path::new("a/b.CSV")).unwrap(), Format::Csv);
        assert_eq!(Format::of(Path::new("b.v2.xlsx")).unwrap(), Format::Xlsx);
        assert_eq!(Format::of(Path::new("b.pdf")).unwrap(), Format::Pdf);
        let refusal = Format::of(Path::new("b.xls")).unwrap_err().to_string();
        assert!(refusal.contains("\"b.xls\""), "{refusal}");
    }
}
