//! Tables of aligned columns.

use crate::screen::{Lines, clean};
use std::io;
use unicode_width::UnicodeWidthStr;

/// Widest a text is shown.
const WIDEST: usize = 40;

/// How many columns of a terminal a text takes.
pub(crate) fn width(text: &str) -> usize {
    text.width()
}

/// Rows under headings.
pub(crate) struct Table {
    headings: Vec<String>,
    rows: Vec<Vec<String>>,
}

impl Table {
    /// A table with these headings; one that begins with `#` heads numbers.
    pub(crate) fn new<T: ToString>(headings: impl IntoIterator<Item = T>) -> Table {
        Table {
            headings: headings
                .into_iter()
                .map(|heading| heading.to_string())
                .collect(),
            rows: Vec::new(),
        }
    }

    /// Adds a row. Its first cell and numbers are never cut: half of a number is another number.
    pub(crate) fn row(&mut self, cells: impl IntoIterator<Item = String>) {
        let whole = |at: usize| {
            at == 0
                || self
                    .headings
                    .get(at)
                    .is_some_and(|heading| heading.starts_with('#'))
        };
        let cells = cells.into_iter().map(|cell| clean(&cell)).enumerate();
        let cells = cells
            .map(|(at, cell)| if whole(at) { cell } else { cut(&cell) })
            .collect();
        self.rows.push(cells);
    }

    /// Whether there are no rows.
    pub(crate) fn is_empty(&self) -> bool {
        self.rows.is_empty()
    }

    /// Shows it; columns in which no row has anything are left out.
    pub(crate) fn show(&self, lines: &mut Lines<'_>) -> io::Result<()> {
        let columns: Vec<(usize, usize, bool)> = self
            .headings
            .iter()
            .enumerate()
            .filter_map(|(at, heading)| {
                let cells = || self.rows.iter().filter_map(|row| row.get(at));
                if cells().all(|cell| cell.is_empty()) {
                    return None;
                }
                let (right, heading) = match heading.strip_prefix('#') {
                    Some(heading) => (true, heading),
                    None => (false, heading.as_str()),
                };
                let wide = cells()
                    .map(|cell| width(cell))
                    .max()
                    .unwrap_or(0)
                    .max(width(heading));
                Some((at, wide, right))
            })
            .collect();
        let show = |lines: &mut Lines<'_>, cell: &dyn Fn(usize) -> String| {
            let mut text = String::new();
            for (number, (at, wide, right)) in columns.iter().enumerate() {
                let value = cell(*at);
                let gap = " ".repeat(wide.saturating_sub(width(&value)));
                text.push_str(if number == 0 { "" } else { "  " });
                match right {
                    true => text.push_str(&format!("{gap}{value}")),
                    false => text.push_str(&format!("{value}{gap}")),
                }
            }
            lines.line(text.trim_end())
        };
        if self.rows.is_empty() {
            return Ok(());
        }
        show(lines, &|at| {
            self.headings[at].trim_start_matches('#').to_uppercase()
        })?;
        for row in &self.rows {
            show(lines, &|at| row.get(at).cloned().unwrap_or_default())?;
        }
        Ok(())
    }
}

/// A cell cut to what a line can bear.
fn cut(text: &str) -> String {
    if width(text) <= WIDEST {
        return text.to_owned();
    }
    let mut short = String::new();
    for character in text.chars() {
        if width(&short) + width(character.encode_utf8(&mut [0; 4])) >= WIDEST {
            break;
        }
        short.push(character);
    }
    short.truncate(short.trim_end().len());
    short + "…"
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    #[test]
    fn a_long_cell_is_cut_by_what_it_takes_on_the_terminal() {
        assert_eq!(cut("short"), "short");
        let long = cut(&"名".repeat(50));
        assert!(width(&long) <= WIDEST && long.ends_with('…'), "{long}");
        assert_eq!(width(&cut(&"a".repeat(500))), WIDEST);
    }
}
