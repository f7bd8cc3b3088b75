//! Lists of codes: one a line, or a column of a table.

use crate::choices::Choices;
use crate::headers;
use crate::lines;
use crate::records::{Cells, Record};
use crate::refusal::Refusal;
use crate::sniff::sniff;
use crate::source::Source;
use crate::survey;

/// The rows of a list, without a first row that names columns.
#[derive(Clone, Debug, Default)]
pub struct List {
    /// The rows as a table has them, where a cell in quotation marks may go over several lines.
    pub rows: Vec<Cells>,
    /// The same by lines, which is what they are where a code would go over several of them.
    pub lines: Vec<Cells>,
    /// Whether a quotation mark is never closed, so that `rows` has what follows in one cell.
    pub unclosed: bool,
}

/// A list in any usual encoding and form, `most` rows of it at most: which of the columns is meant is for whoever knows the
/// register.
///
/// # Errors
/// The source cannot be read, is empty, or is no text.
pub fn list(source: &impl Source, most: usize) -> Result<List, Refusal> {
    let format = sniff(source, &Choices::default())?;
    let mut records = survey::open(source, &format)?;
    let mut record = Record::default();
    let mut list = List::default();
    let mut first = true;
    let mut named = false;
    while list.rows.len() < most && records.read(&mut record)? {
        list.unclosed |= record.unclosed.is_some() || record.cut;
        let names = std::mem::take(&mut first) && record.cells.iter().any(headers::is_known);
        named |= names;
        if !names && !record.cells.is_blank() {
            list.rows.push(std::mem::take(&mut record.cells));
        }
    }
    let text = lines::text(source)?;
    let skipped = usize::from(named) + usize::from(format.separator_line);
    let by_line = lines::lines(&text, format.delimiter.byte());
    list.lines = by_line
        .skip(skipped)
        .take(most)
        .map(|(_, cells)| cells)
        .collect();
    Ok(list)
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;
    use crate::source::Bytes;

    fn rows(text: &[u8]) -> Vec<Vec<String>> {
        let list = list(&Bytes(text.to_vec()), 100).unwrap();
        let owned = |cells: &Cells| cells.iter().map(str::to_owned).collect();
        list.rows.iter().map(owned).collect()
    }

    #[test]
    fn lines_are_there_whatever_quotation_marks_do() {
        let by_line = |text: &[u8]| {
            let list = list(&Bytes(text.to_vec()), 100).unwrap();
            let owned = |cells: &Cells| cells.get(0).unwrap_or_default().to_owned();
            (
                list.unclosed,
                list.lines.iter().map(owned).collect::<Vec<_>>(),
            )
        };
        let codes = ["IT1", "IT2", "IT3"].map(str::to_owned).to_vec();
        assert_eq!(
            by_line(b"Asset Tag\nIT1\n\"IT2\nIT3\n"),
            (true, codes.clone())
        );
        assert_eq!(by_line(b"IT1\n\"IT2\nIT3\"\n"), (false, codes.clone()));
        assert_eq!(by_line(b"IT1;x\n\"IT2;x\nIT3;x\n"), (true, codes));
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
