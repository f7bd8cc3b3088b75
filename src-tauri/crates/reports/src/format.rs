//! The three kinds of file a report can become.

use std::path::Path;

use serde::{Deserialize, Serialize};

use crate::ReportError;

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
