//! Long texts in several lines, where a row may grow.

use paper::Face;

use super::substitution::drawable;
use super::widths::{Measured, face, size};
use crate::{Cell, Table};

/// Most lines of one cell; a text that is longer still ends with an ellipsis.
const MOST: usize = 12;

/// From one line of a row to the next, in millimetres at a type size in points.
pub(super) fn line_step(size: f64) -> f64 {
    size * 0.44
}

/// How many lines a row takes.
pub(super) fn lines_of(table: &Table, measured: &Measured, cells: &[Cell]) -> usize {
    if !table.whole {
        return 1;
    }
    let columns = table.columns.iter().zip(&measured.columns).zip(cells);
    columns
        .map(|((column, place), cell)| match cell {
            Cell::Text(text) if !column.kind.is_figure() => broken(
                text,
                face(column.kind),
                size(column.kind, measured.size),
                place.width,
            )
            .len(),
            _ => 1,
        })
        .max()
        .unwrap_or(1)
}

/// A text in lines no wider than so much: broken between words, and within a word that is wider by itself.
pub(super) fn broken(text: &str, face: Face, size: f64, width: f64) -> Vec<String> {
    let fits = |line: &str| {
        let (line, face) = drawable(face, line);
        face.width(&line, size) <= width
    };
    if fits(text) {
        return vec![text.to_owned()];
    }
    let mut lines: Vec<String> = Vec::new();
    let mut line = String::new();
    for word in text.split_whitespace() {
        let longer = match line.is_empty() {
            true => word.to_owned(),
            false => format!("{line} {word}"),
        };
        if fits(&longer) {
            line = longer;
            continue;
        }
        if !line.is_empty() {
            lines.push(std::mem::take(&mut line));
        }
        for letter in word.chars() {
            line.push(letter);
            if !fits(&line) && line.chars().count() > 1 {
                line.pop();
                lines.push(std::mem::replace(&mut line, letter.to_string()));
            }
        }
    }
    if !line.is_empty() {
        lines.push(line);
    }
    if lines.len() > MOST {
        // What does not fit goes into the last line, which is cut with an ellipsis when it is drawn.
        let rest = lines.split_off(MOST - 1);
        lines.push(rest.join(" "));
    }
    lines
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nothing_of_a_text_is_lost_and_no_line_is_too_wide() {
        let name = "Ultra wide conference display with bracket ".repeat(4);
        let code = "NOBODY-".repeat(20);
        for text in [name.trim(), &code, "שלום עולם ומלואו של דברים ארוכים"]
        {
            let lines = broken(text, Face::Regular, 8.0, 30.0);
            assert!(lines.len() > 1, "{lines:?}");
            for line in &lines {
                let (line, face) = drawable(Face::Regular, line);
                assert!(face.width(&line, 8.0) <= 30.0, "{line}");
            }
            let letters = |text: &str| text.replace(' ', "");
            assert_eq!(letters(&lines.concat()), letters(text));
        }
        assert_eq!(broken("", Face::Regular, 8.0, 30.0), [""]);
        assert_eq!(
            broken(&"word ".repeat(400), Face::Regular, 8.0, 30.0).len(),
            MOST
        );
    }
}
