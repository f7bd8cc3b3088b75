//! Which label stands where, on which page.

use serde::Serialize;

use crate::{Format, LabelError};

/// The place of one label.
#[derive(Debug, Clone, Copy, PartialEq, Serialize)]
pub struct Placement {
    /// The page, from 1.
    pub page: usize,
    /// The position on the sheet, from 1, along the rows.
    pub position: usize,
    /// Left edge of the label on the page, in millimetres.
    pub x: f64,
    /// Top edge.
    pub y: f64,
}

/// Where label number `index` (from 0) stands when the first one stands at position `start` (from 1) of the first
/// page. Later pages begin at position 1.
pub fn place(format: &Format, start: usize, index: usize) -> Result<Placement, LabelError> {
    let positions = format.positions();
    if start == 0 || start > positions {
        return Err(LabelError::StartBeyond {
            start,
            sheet: format.name.to_string(),
            positions,
        });
    }
    let slot = start - 1 + index;
    let (page, position) = (slot / positions + 1, slot % positions + 1);
    let (x, y) = format.corner(position);
    Ok(Placement {
        page,
        position,
        x,
        y,
    })
}

/// How many pages `labels` labels take from position `start` on.
pub fn pages(format: &Format, start: usize, labels: usize) -> Result<usize, LabelError> {
    match labels.checked_sub(1) {
        Some(last) => place(format, start, last).map(|p| p.page),
        None => place(format, start, 0).map(|_| 0),
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;
    use crate::find;

    #[test]
    fn only_the_first_page_is_offset() {
        let sheet = find("L6009").unwrap();
        assert_eq!(pages(sheet, 7, 100).unwrap(), 3);
        let first = place(sheet, 7, 0).unwrap();
        assert_eq!((first.page, first.position), (1, 7));
        let last_of_first = place(sheet, 7, 41).unwrap();
        assert_eq!((last_of_first.page, last_of_first.position), (1, 48));
        let second = place(sheet, 7, 42).unwrap();
        assert_eq!(
            (second.page, second.position, second.x, second.y),
            (2, 1, 9.75, 21.41)
        );
        assert_eq!(pages(sheet, 1, 48).unwrap(), 1);
        assert_eq!(pages(sheet, 2, 48).unwrap(), 2);
        assert_eq!(pages(sheet, 1, 0).unwrap(), 0);
    }

    #[test]
    fn positions_run_along_the_rows() {
        let sheet = find("5160").unwrap();
        let fifth = place(sheet, 1, 4).unwrap();
        assert!((fifth.x - (4.78 + 69.85)).abs() < 1e-9 && (fifth.y - (12.7 + 25.4)).abs() < 1e-9);
    }

    #[test]
    fn a_start_beyond_the_sheet_is_refused_in_words() {
        let sheet = find("L6009").unwrap();
        for start in [0, 49] {
            let said = pages(sheet, start, 3).unwrap_err().to_string();
            assert!(said.contains("L6009") && said.contains("1 to 48"), "{said}");
        }
    }
}
