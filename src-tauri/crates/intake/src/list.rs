//! Lists of codes: one a line, or a column of a table.

use crate::choices::Choices;
use crate::headers;
use crate::records::{Cells, Record};
use crate::refusal::Refusal;
use crate::sniff::sniff;
use crate::source::Source;
use crate::survey;

/// The rows of a list in any usual encoding and form, without a first row that names columns, and at most `most` of
/// them: which of the columns is meant is for whoever knows the register.
///
/// # Errors
/// The source cannot be read, is empty, or is no text.
pub fn list(source: &impl Source, most: usize) -> Result<Vec<Cells>, Refusal> {
    let format = sniff(source, &Choices::default())?;
    let mut records = survey::open(source, &format)?;
    let mut record = Record::default();
    let mut rows = Vec::new();
    let mut first = true;
    while rows.len() < most && records.read(&mut record)? {
        let names = std::mem::take(&mut first) && record.cells.iter().any(headers::is_known);
        if !names && !record.cells.is_blank() {
            rows.push(std::mem::take(&mut record.cells));
        }
    }
    Ok(rows)
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;
    use crate::source::Bytes;

    fn rows(text: &[u8]) -> Vec<Vec<String>> {
        let rows = list(&Bytes(text.to_vec()), 100).unwrap();
        let owned = |cells: &Cells| cells.iter().map(str::to_owned).collect();
        rows.iter().map(owned).collect()
    }

    #[test]
    fn one_a_line_or_a_table_with_or_without_names() {
        assert_eq!(rows(b"IT1\r\n\r\nIT2\n"), [["IT1"], ["IT2"]]);
        assert_eq!(rows(b"Asset Tag\nIT1\nIT2"), [["IT1"], ["IT2"]]);
        assert_eq!(
            rows("Model;Inventarnummer\nDock;IT1\n".as_bytes()),
            [["Dock", "IT1"]]
        );
        assert_eq!(rows(b"\xEF\xBB\xBFIT1\tDock\n"), [["IT1", "Dock"]]);
        // A second row of names is a code like any other.
        assert_eq!(rows(b"tag\ntag\nIT1\n"), [["tag"], ["IT1"]]);
        assert!(list(&Bytes(b"PK\x03\x04....".to_vec()), 9).is_err());
    }
}
