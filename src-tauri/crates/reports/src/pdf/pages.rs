//! What stands on which page, and how far down.

use paper::Face;

use super::broken::{line_step, lines_of};
use super::widths::{MARGIN, Measured};
use super::{Item, chart};
use crate::Table;

/// The first baseline of the last line at the foot, from the bottom edge.
pub(super) const FOOT: f64 = 9.0;
/// Where rows must end, from the bottom edge.
const BOTTOM: f64 = 16.5;
/// Where the chart or the headings begin on page one.
pub(super) const FIRST_TOP: f64 = 36.0;
/// Where the headings begin on every other page.
const NEXT_TOP: f64 = 19.0;
/// The height of the headings.
pub(super) const HEADINGS: f64 = 6.4;
/// Above a grand total.
pub(super) const GRAND_GAP: f64 = 0.8;
/// Above the note at the end.
const NOTE_GAP: f64 = 5.0;

/// The type size and the height of a line of the note.
pub(super) const NOTE_SIZE: f64 = 7.0;
pub(super) const NOTE_LINE: f64 = 3.6;

/// The type size and the height of a line of a remark.
pub(super) const REMARK_SIZE: f64 = 9.0;
pub(super) const REMARK_LINE: f64 = 4.8;
/// The height of a line to sign on, with the room to sign above it.
pub(super) const SIGNATURE: f64 = 24.0;

/// Something with its place: the distance of its top from that of the page.
pub(super) enum Placed {
    Item {
        at: usize,
        top: f64,
    },
    /// The name of a group that began on an earlier page.
    Continued {
        at: usize,
        top: f64,
    },
    Note {
        line: String,
        top: f64,
    },
    Remark {
        line: String,
        top: f64,
    },
    /// A line to sign on, with whose it is beneath.
    Signature {
        whose: String,
        left: f64,
        top: f64,
    },
}

/// One page.
pub(super) struct Page {
    /// Where the headings of the table begin; a page with nothing but a note has none.
    pub(super) headings: Option<f64>,
    pub(super) placed: Vec<Placed>,
}

/// The height of a row.
pub(super) fn row_height(size: f64) -> f64 {
    size * 0.6
}

/// The height of the name of a group.
pub(super) fn group_height(size: f64) -> f64 {
    row_height(size) * 1.5
}

/// Puts everything in its place.
pub(super) fn arrange(
    table: &Table,
    items: &[Item],
    measured: &Measured,
    height: f64,
) -> Vec<Page> {
    let row = row_height(measured.size);
    let group = group_height(measured.size);
    let bottom = height - BOTTOM;
    let top = FIRST_TOP + table.chart.as_ref().map_or(0.0, chart::height);
    let mut pages = vec![Page {
        headings: Some(top),
        placed: Vec::new(),
    }];
    let mut y = top + HEADINGS;
    let mut open_group = None;
    for (at, item) in items.iter().enumerate() {
        let (tall, needs) = match item {
            // A name alone at the foot of a page helps nobody: two rows go with it.
            Item::Group(_) => (group, group + 2.0 * row),
            Item::Row(cells) => {
                let more = lines_of(table, measured, cells).saturating_sub(1);
                let tall = row + more as f64 * line_step(measured.size);
                (tall, tall)
            }
            Item::Nothing => (row, row),
            Item::Sums { totals, grand, .. } => {
                let lines = totals.lines().max(usize::from(*grand)) as f64;
                let gap = if *grand { GRAND_GAP } else { 0.0 };
                (lines * row + gap, lines * row + gap)
            }
        };
        if let Item::Group(_) = item {
            open_group = None;
        }
        if y + needs > bottom {
            pages.push(Page {
                headings: Some(NEXT_TOP),
                placed: Vec::new(),
            });
            y = NEXT_TOP + HEADINGS;
            if let (Some(group_at), Item::Row(_)) = (open_group, item) {
                push(
                    &mut pages,
                    Placed::Continued {
                        at: group_at,
                        top: y,
                    },
                );
                y += group;
            }
        }
        if let Item::Group(_) = item {
            open_group = Some(at);
        }
        push(&mut pages, Placed::Item { at, top: y });
        y += tall;
    }
    y = add_remarks(&mut pages, table, measured, y, bottom);
    add_note(&mut pages, measured, y, bottom);
    pages
}

/// Below the table: what is to be said, and lines to sign on, those never apart from each other. A signature stands
/// below words: all of them where one page holds them, or else the last.
fn add_remarks(
    pages: &mut Vec<Page>,
    table: &Table,
    measured: &Measured,
    mut y: f64,
    bottom: f64,
) -> f64 {
    let width = measured.right - MARGIN;
    let mut lines = Vec::new();
    for part in table.remarks.iter().flat_map(|remark| remark.lines()) {
        lines.extend(wrapped(part, width, REMARK_SIZE));
    }
    let signed = match table.signatures.is_empty() {
        true => 0.0,
        false => SIGNATURE,
    };
    let whole = lines.len() as f64 * REMARK_LINE + signed;
    if !lines.is_empty() {
        y += NOTE_GAP;
    }
    if whole <= bottom - NEXT_TOP {
        y = room(pages, y, whole, bottom);
    }
    let last = lines.len().saturating_sub(1);
    for (at, line) in lines.into_iter().enumerate() {
        let below = if at == last { signed } else { 0.0 };
        y = room(pages, y, REMARK_LINE + below, bottom);
        push(pages, Placed::Remark { line, top: y });
        y += REMARK_LINE;
    }
    if table.signatures.is_empty() {
        return y;
    }
    y = room(pages, y, SIGNATURE, bottom);
    let each = width / table.signatures.len() as f64;
    for (at, whose) in table.signatures.iter().enumerate() {
        let placed = Placed::Signature {
            whose: whose.clone(),
            left: MARGIN + at as f64 * each,
            top: y,
        };
        push(pages, placed);
    }
    y + SIGNATURE
}

/// Where something so tall begins: here, or on a new page.
fn room(pages: &mut Vec<Page>, y: f64, tall: f64, bottom: f64) -> f64 {
    if y + tall <= bottom {
        return y;
    }
    pages.push(Page {
        headings: None,
        placed: Vec::new(),
    });
    NEXT_TOP
}

fn add_note(pages: &mut Vec<Page>, measured: &Measured, mut y: f64, bottom: f64) {
    let Some(note) = measured.missing.note() else {
        return;
    };
    let lines = wrapped(&note, measured.right - MARGIN, NOTE_SIZE);
    y += NOTE_GAP;
    if y + lines.len() as f64 * NOTE_LINE > bottom {
        pages.push(Page {
            headings: None,
            placed: Vec::new(),
        });
        y = NEXT_TOP;
    }
    for line in lines {
        push(pages, Placed::Note { line, top: y });
        y += NOTE_LINE;
    }
}

fn push(pages: &mut [Page], placed: Placed) {
    if let Some(page) = pages.last_mut() {
        page.placed.push(placed);
    }
}

/// A text in lines no wider than the table.
fn wrapped(text: &str, width: f64, size: f64) -> Vec<String> {
    let mut lines: Vec<String> = Vec::new();
    for word in text.split(' ') {
        if let Some(line) = lines.last_mut()
            && Face::Regular.width(&format!("{line} {word}"), size) <= width
        {
            line.push(' ');
            line.push_str(word);
        } else {
            lines.push(word.to_owned());
        }
    }
    lines
}
