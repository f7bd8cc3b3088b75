//! How wide each column becomes: figures, days and tags are never cut; words share what is left,
//! and the longest give way first.

use paper::{Face, POINT_MM};

use super::Item;
use super::substitution::{Missing, drawable};
use crate::{Cell, Column, Figures, Kind, ReportError, Table};

/// Left and right of the table.
pub(super) const MARGIN: f64 = 14.0;
/// Between two columns.
const GAP: f64 = 3.6;
/// Words are never squeezed into less than this.
const NARROWEST: f64 = 14.0;
/// A tag or serial longer than this is cut after all.
const WIDEST_TAG: f64 = 48.0;
/// Type sizes tried, from comfortable to still legible.
const SIZES: [f64; 5] = [8.0, 7.5, 7.0, 6.5, 6.0];

/// Where a column stands.
#[derive(Debug, Clone, Copy)]
pub(super) struct Place {
    pub(super) left: f64,
    pub(super) width: f64,
    /// The room of the currency codes at the right of mixed amounts, zero if there are none.
    pub(super) code: f64,
}

/// Everything that had to be measured before drawing.
pub(super) struct Measured {
    pub(super) size: f64,
    pub(super) columns: Vec<Place>,
    pub(super) missing: Missing,
    pub(super) right: f64,
}

impl Measured {
    /// The type size of headings.
    pub(super) fn heading_size(&self) -> f64 {
        self.size - 0.5
    }
}

/// The face a column is set in.
pub(super) fn face(kind: Kind) -> Face {
    match kind {
        Kind::Tag => Face::Mono,
        _ => Face::Regular,
    }
}

/// Monospaced letters look larger than others of the same size.
pub(super) fn size(kind: Kind, size: f64) -> f64 {
    match kind {
        Kind::Tag => size * 0.92,
        _ => size,
    }
}

/// Natural widths of a column, in millimetres at 1 pt: all of it and what holds 97 in 100 rows.
struct Natural {
    most: f64,
    usual: f64,
    code: f64,
    heading: f64,
}

pub(super) fn measure(
    table: &Table,
    figures: &Figures,
    items: &[Item],
    page_width: f64,
) -> Result<Measured, ReportError> {
    let mut missing = Missing::default();
    for text in [&table.title, &table.subtitle, &table.generated_by] {
        missing.look(Face::SemiBold, text);
    }
    for bar in table.chart.iter().flat_map(|chart| &chart.bars) {
        missing.look(Face::Regular, &bar.label);
        missing.look(Face::Regular, &bar.shown);
    }
    if let Some(chart) = &table.chart {
        missing.look(Face::SemiBold, &chart.caption);
    }
    for text in table.remarks.iter().chain(&table.signatures) {
        missing.look(Face::Regular, text);
    }
    for item in items {
        if let Item::Group(name) = item {
            missing.look(Face::SemiBold, name);
        }
    }
    let naturals: Vec<Natural> = table
        .columns
        .iter()
        .enumerate()
        .map(|(at, column)| natural(column, at, figures, items, &mut missing))
        .collect();
    let room = page_width - 2.0 * MARGIN - GAP * naturals.len().saturating_sub(1) as f64;
    for size in SIZES {
        if let Some(widths) = share(&table.columns, &naturals, size, room) {
            let mut left = MARGIN;
            let columns = widths
                .iter()
                .zip(&naturals)
                .map(|(width, natural)| {
                    let place = Place {
                        left,
                        width: *width,
                        code: natural.code * size,
                    };
                    left += width + GAP;
                    place
                })
                .collect();
            return Ok(Measured {
                size,
                columns,
                missing,
                right: page_width - MARGIN,
            });
        }
    }
    Err(ReportError::TooWide {
        columns: table.columns.len(),
    })
}

fn natural(
    column: &Column,
    at: usize,
    figures: &Figures,
    items: &[Item],
    missing: &mut Missing,
) -> Natural {
    let regular = face(column.kind);
    let scale = size(column.kind, 1.0);
    let heading = column.shown_heading();
    missing.look(Face::SemiBold, &heading);
    let mut widths = Vec::new();
    let mut code: f64 = 0.0;
    let mut see = |cell: &Cell, face: Face, widths: &mut Vec<f64>| {
        if let (Cell::Money(money), None) = (cell, column.currency) {
            code = code.max(Face::SemiBold.width(money.currency.code(), 1.0));
            widths.push(face.width(&figures.amount(money), scale));
            return;
        }
        let text = figures.cell(column, cell);
        missing.look(face, &text);
        let (text, face) = drawable(face, &text);
        widths.push(face.width(&text, scale));
    };
    for item in items {
        match item {
            Item::Row(cells) => {
                if let Some(cell) = cells.get(at) {
                    see(cell, regular, &mut widths);
                }
            }
            Item::Sums { totals, .. } => {
                for line in 0..totals.lines() {
                    see(&totals.at(line, at), Face::SemiBold, &mut widths);
                }
            }
            Item::Group(_) | Item::Nothing => {}
        }
    }
    widths.sort_by(f64::total_cmp);
    let most = widths.last().copied().unwrap_or(0.0);
    let usual = widths.get(widths.len() * 97 / 100).copied().unwrap_or(most);
    // A thousandth more, so that rounding never costs the last digit.
    let with_code = |width: f64| {
        let gap = if code > 0.0 { CODE_GAP } else { 0.0 };
        (width + code + gap) * 1.001
    };
    Natural {
        most: with_code(most),
        usual: column.width.map_or(with_code(usual), |characters| {
            f64::from(characters) * 0.52 * POINT_MM
        }),
        code,
        heading: Face::SemiBold.width(&heading, 1.0),
    }
}

/// Between an amount and its currency, in millimetres at 1 pt.
pub(super) const CODE_GAP: f64 = 0.11;

/// The widths at a type size, or `None` if the words would be squeezed too much.
fn share(columns: &[Column], naturals: &[Natural], size: f64, room: f64) -> Option<Vec<f64>> {
    let is_word = |at: usize| columns[at].kind == Kind::Text;
    let heading = |at: usize| naturals[at].heading * (size - 0.5);
    let mut widths: Vec<f64> = (0..columns.len())
        .map(|at| match columns[at].kind {
            Kind::Text => 0.0,
            Kind::Tag => (naturals[at].most * size).min(WIDEST_TAG).max(heading(at)),
            _ => (naturals[at].most * size).max(heading(at)),
        })
        .collect();
    let words: Vec<usize> = (0..columns.len()).filter(|at| is_word(*at)).collect();
    let mut left = room - widths.iter().sum::<f64>();
    if left < 0.0 {
        return None;
    }
    let usual: Vec<f64> = words
        .iter()
        .map(|at| (naturals[*at].usual * size).max(heading(*at).min(30.0)))
        .collect();
    let given = level(&usual, left);
    let squeezed = given
        .iter()
        .zip(&usual)
        .any(|(given, usual)| *given < usual.min(NARROWEST));
    if squeezed {
        return None;
    }
    left -= given.iter().sum::<f64>();
    let beyond: Vec<f64> = words
        .iter()
        .zip(&given)
        .map(|(at, given)| (naturals[*at].most * size - given).max(0.0))
        .collect();
    let more = level(&beyond, left);
    left -= more.iter().sum::<f64>();
    for ((at, given), more) in words.iter().zip(given).zip(more) {
        widths[*at] = given + more;
    }
    // What nobody needs goes to all alike: a name far from its figures is hard to follow.
    let share = left.max(0.0) / columns.len() as f64;
    Some(widths.into_iter().map(|width| width + share).collect())
}

/// Gives everyone what they want if there is room, else the same ceiling to all who want more.
fn level(wishes: &[f64], room: f64) -> Vec<f64> {
    let mut ordered: Vec<f64> = wishes.to_vec();
    ordered.sort_by(f64::total_cmp);
    let mut left = room.max(0.0);
    let mut ceiling = f64::INFINITY;
    for (at, wish) in ordered.iter().enumerate() {
        let fair = left / (ordered.len() - at) as f64;
        if *wish > fair {
            ceiling = fair;
            break;
        }
        left -= wish;
    }
    wishes.iter().map(|wish| wish.min(ceiling)).collect()
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, missing_docs)]
    use super::*;

    #[test]
    fn the_longest_give_way_first() {
        assert_eq!(level(&[10.0, 20.0], 40.0), [10.0, 20.0]);
        assert_eq!(level(&[10.0, 90.0, 50.0], 70.0), [10.0, 30.0, 30.0]);
        assert_eq!(level(&[10.0, 90.0], 0.0), [0.0, 0.0]);
        assert!(level(&[], 5.0).is_empty());
    }
}
