//! What of a receipt stands on which page, and how far down.

use paper::{Face, Ink};

use super::words::Block;
use super::{Item, Receipt};
use crate::Figures;
use crate::pdf::PdfOptions;
use crate::pdf::substitution::Missing;

/// Left and right of everything.
pub(super) const MARGIN: f64 = 18.0;
/// Where rows must end, from the bottom edge.
const BOTTOM: f64 = 18.0;
/// Where the facts begin on page one.
pub(super) const FACTS_TOP: f64 = 34.0;
/// Where the headings begin on every other page.
const NEXT_TOP: f64 = 22.0;
/// The height of the headings.
pub(super) const HEADINGS: f64 = 6.6;
/// Above and below the lines of a row.
pub(super) const PAD: f64 = 1.3;
/// How many rows go along to a page of signatures.
const TAKEN_ALONG: usize = 3;
/// What the statement and the two signatures need.
pub(super) const SIGNING: f64 = 52.0;
/// A cell is not higher than this many lines: a name of a thousand words must not push everything off the page.
const MOST_LINES: usize = 12;

const TEXT: f64 = 9.0;
const SMALL: f64 = 8.0;

/// Where the columns of the list stand: from the left edge of the page, and how wide.
#[derive(Clone, Copy, Debug)]
pub(super) struct Columns {
    pub number: (f64, f64),
    pub tag: (f64, f64),
    pub name: (f64, f64),
    pub serial: (f64, f64),
    /// Not there when nothing is said of any.
    pub condition: Option<(f64, f64)>,
    /// Not there when nothing is to come back.
    pub due: Option<(f64, f64)>,
}

impl Columns {
    fn new(receipt: &Receipt, width: f64) -> Columns {
        let gap = 3.0;
        let due = receipt.items.iter().any(|item| item.due.is_some());
        let due_width = if due { 20.0 } else { -gap };
        let said = receipt.items.iter().any(|item| !item.condition.is_empty());
        let condition = if said { 19.0 } else { -gap };
        let (number, tag, serial) = (8.0, 31.0, 34.0);
        let room = width - 2.0 * MARGIN;
        let name = room - number - tag - serial - condition - due_width - 5.0 * gap;
        let mut left = MARGIN;
        let mut place = |width: f64| {
            let at = (left, width);
            left += width + gap;
            at
        };
        Columns {
            number: place(number),
            tag: place(tag),
            name: place(name),
            serial: place(serial),
            condition: said.then(|| place(condition)),
            due: due.then(|| place(due_width)),
        }
    }
}

/// A row of the list, its words in lines.
pub(super) struct Row {
    pub number: String,
    pub tag: Block,
    pub name: Block,
    pub remarks: Vec<Block>,
    pub serial: Block,
    pub condition: Block,
    pub due: String,
    pub height: f64,
}

impl Row {
    fn new(number: usize, item: &Item, columns: &Columns, figures: &Figures) -> Row {
        let cell = |text: &str, face, size, ink, (_, width): (f64, f64)| {
            Block::new(text, (face, size, ink), width, MOST_LINES)
        };
        let black = Ink::BLACK;
        let tag = cell(&item.tag, Face::Mono, TEXT, black, columns.tag);
        let name = cell(&item.name, Face::Regular, TEXT, black, columns.name);
        let serial = cell(&item.serial, Face::Mono, SMALL, black, columns.serial);
        let column = columns.condition.unwrap_or_default();
        let condition = cell(&item.condition, Face::Regular, TEXT, black, column);
        let remarks: Vec<Block> = item
            .remarks
            .iter()
            .map(|remark| cell(remark, Face::Regular, SMALL, Ink::MUTED, columns.name))
            .collect();
        let said = name.height() + remarks.iter().map(Block::height).sum::<f64>();
        let height = [tag.height(), said, serial.height(), condition.height()]
            .into_iter()
            .fold(super::words::step(TEXT), f64::max);
        Row {
            number: number.to_string(),
            tag,
            name,
            remarks,
            serial,
            condition,
            due: item.due.map(|day| figures.date(day)).unwrap_or_default(),
            height: height + 2.0 * PAD,
        }
    }
}

/// One page.
#[derive(Default)]
pub(super) struct Page {
    /// Where the headings of the list begin; a page with nothing but signatures has none.
    pub headings: Option<f64>,
    /// Its rows and where each begins.
    pub rows: Vec<(f64, Row)>,
    /// Where the statement and the signatures begin.
    pub signing: Option<f64>,
    /// What could not be drawn, and where that is said.
    pub note: Option<(f64, Block)>,
}

/// The pages of a receipt.
pub(super) struct Pages {
    pub columns: Columns,
    /// The facts at the top, the label beside each.
    pub facts: Vec<(Block, Block)>,
    pages: Vec<Page>,
}

impl Pages {
    pub(super) fn len(&self) -> usize {
        self.pages.len()
    }

    pub(super) fn page(&self, number: usize) -> &Page {
        &self.pages[number]
    }
}

/// How wide the labels of the facts are.
pub(super) const LABELS: f64 = 34.0;

/// Puts everything in its place.
pub(super) fn arrange(receipt: &Receipt, options: &PdfOptions, width: f64, height: f64) -> Pages {
    let columns = Columns::new(receipt, width);
    let room = width - 2.0 * MARGIN;
    let facts: Vec<(Block, Block)> = receipt
        .facts
        .iter()
        .map(|(label, words)| {
            let label = (label, Ink::MUTED, LABELS - 2.0, 2);
            let words = (words, Ink::BLACK, room - LABELS, 6);
            let block = |(text, ink, width, most): (&String, Ink, f64, usize)| {
                Block::new(text, (Face::Regular, TEXT, ink), width, most)
            };
            (block(label), block(words))
        })
        .collect();
    let top = FACTS_TOP + facts.iter().map(fact_height).sum::<f64>() + 4.0;
    let bottom = height - BOTTOM;
    let mut pages = vec![Page {
        headings: Some(top),
        ..Page::default()
    }];
    let mut y = top + HEADINGS;
    for (at, item) in receipt.items.iter().enumerate() {
        let row = Row::new(at + 1, item, &columns, &options.figures);
        if y + row.height > bottom {
            pages.push(Page {
                headings: Some(NEXT_TOP),
                ..Page::default()
            });
            y = NEXT_TOP + HEADINGS;
        }
        let tall = row.height;
        if let Some(page) = pages.last_mut() {
            page.rows.push((y, row));
        }
        y += tall;
    }
    let note = missing(receipt)
        .named()
        .map(|note| Block::new(&note, (Face::Regular, 7.0, Ink::MUTED), room, 6));
    let tail = SIGNING + note.as_ref().map_or(0.0, |note| note.height() + 3.0);
    if y + tail > bottom {
        y = with_last_rows(&mut pages, tail, bottom);
    }
    if let Some(page) = pages.last_mut() {
        page.signing = Some(y + 8.0);
        page.note = note.map(|note| (y + SIGNING + 3.0, note));
    }
    Pages {
        columns,
        facts,
        pages,
    }
}

/// Begins a page for the signatures and takes the last rows along, so that nobody signs an empty sheet; answers where
/// they end.
fn with_last_rows(pages: &mut Vec<Page>, tail: f64, bottom: f64) -> f64 {
    let mut rows = Vec::new();
    let mut y = NEXT_TOP + HEADINGS;
    if let Some(page) = pages.last_mut() {
        // One row stays where it is: a page of headings alone says nothing.
        while rows.len() < TAKEN_ALONG && page.rows.len() > 1 {
            let Some((top, row)) = page.rows.pop() else {
                break;
            };
            if y + row.height + tail > bottom {
                page.rows.push((top, row));
                break;
            }
            y += row.height;
            rows.push(row);
        }
    }
    rows.reverse();
    if rows.is_empty() {
        pages.push(Page::default());
        return NEXT_TOP;
    }
    let mut top = NEXT_TOP + HEADINGS;
    let rows = rows
        .into_iter()
        .map(|row| {
            let at = top;
            top += row.height;
            (at, row)
        })
        .collect();
    pages.push(Page {
        headings: Some(NEXT_TOP),
        rows,
        ..Page::default()
    });
    top
}

/// How much room a fact takes.
pub(super) fn fact_height((label, words): &(Block, Block)) -> f64 {
    label.height().max(words.height()) + 0.9
}

fn missing(receipt: &Receipt) -> Missing {
    let mut missing = Missing::default();
    for (label, words) in &receipt.facts {
        missing.look(Face::Regular, label);
        missing.look(Face::Regular, words);
    }
    for item in &receipt.items {
        missing.look(Face::Mono, &item.tag);
        missing.look(Face::Mono, &item.serial);
        missing.look(Face::Regular, &item.name);
        for remark in &item.remarks {
            missing.look(Face::Regular, remark);
        }
    }
    for party in &receipt.parties {
        missing.look(Face::Regular, &party.name);
    }
    missing
}
