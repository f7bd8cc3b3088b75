//! Ink on one page of a receipt.

use paper::{Canvas, Face, Ink};

use super::arrange::{FACTS_TOP, HEADINGS, LABELS, MARGIN, PAD, Page, Pages, Row, fact_height};
use super::words::Block;
use super::{Party, Receipt, Signature};
use crate::pdf::PdfOptions;
use crate::pdf::substitution::drawable;

const HAIRLINE: f64 = 0.12;
const HAIR: Ink = Ink::grey(214);
const RULE: f64 = 0.3;
const RULE_INK: Ink = Ink::grey(60);
/// The pen of a drawn signature.
const PEN: f64 = 0.4;

/// Draws a page, counted from zero.
pub(super) fn draw(
    receipt: &Receipt,
    options: &PdfOptions,
    pages: &Pages,
    number: usize,
    (width, height): (f64, f64),
    page: &mut dyn Canvas,
) {
    let made = format!(
        "{}, {}",
        options.figures.date(receipt.at.date_naive()),
        receipt.at.format("%H:%M")
    );
    let right = width - MARGIN;
    match number {
        0 => title(receipt, pages, &made, right, page),
        _ => {
            let title = &receipt.title;
            page.text(MARGIN, 15.0, title, Face::SemiBold, 8.5, Ink::BLACK);
            page.text_right(right, 15.0, &made, Face::Regular, 8.0, Ink::MUTED);
        }
    }
    let here = pages.page(number);
    list(here, pages, right, page);
    if let Some(top) = here.signing {
        signing(receipt, top, right, page);
    }
    if let Some((top, note)) = &here.note {
        note.draw(MARGIN, *top, page);
    }
    foot(receipt, (number + 1, pages.len()), height, right, page);
}

fn title(receipt: &Receipt, pages: &Pages, made: &str, right: f64, page: &mut dyn Canvas) {
    let items = match receipt.items.len() {
        1 => "1 item".to_owned(),
        items => format!("{items} items"),
    };
    page.text(
        MARGIN,
        24.0,
        &receipt.title,
        Face::SemiBold,
        18.0,
        Ink::BLACK,
    );
    page.text_right(right, 20.0, made, Face::Regular, 8.0, Ink::MUTED);
    page.text_right(right, 24.0, &items, Face::Regular, 8.0, Ink::MUTED);
    let mut top = FACTS_TOP;
    for fact in &pages.facts {
        fact.0.draw(MARGIN, top, page);
        fact.1.draw(MARGIN + LABELS, top, page);
        top += fact_height(fact);
    }
}

fn list(here: &Page, pages: &Pages, right: f64, page: &mut dyn Canvas) {
    let Some(top) = here.headings else { return };
    let columns = &pages.columns;
    let mut heading = |(left, _): (f64, f64), words: &str| {
        let baseline = top + HEADINGS - 2.2;
        page.text(left, baseline, words, Face::SemiBold, 8.0, Ink::BLACK);
    };
    heading(columns.tag, "Tag");
    heading(columns.name, "Item");
    heading(columns.serial, "Serial number");
    if let Some(condition) = columns.condition {
        heading(condition, "Condition");
    }
    if let Some(due) = columns.due {
        heading(due, "Due back");
    }
    let below = top + HEADINGS - 0.2;
    page.line((MARGIN, below), (right, below), RULE, RULE_INK);
    for (top, row) in &here.rows {
        draw_row(*top, row, pages, page);
        let below = top + row.height;
        page.line((MARGIN, below), (right, below), HAIRLINE, HAIR);
    }
}

fn draw_row(top: f64, row: &Row, pages: &Pages, page: &mut dyn Canvas) {
    let columns = &pages.columns;
    let top = top + PAD;
    let small = |text: &str, ink| Block::new(text, (Face::Regular, 9.0, ink), 40.0, 1);
    small(&row.number, Ink::MUTED).draw(columns.number.0, top, page);
    row.tag.draw(columns.tag.0, top, page);
    row.name.draw(columns.name.0, top, page);
    let mut below = top + row.name.height();
    for remark in &row.remarks {
        remark.draw(columns.name.0, below, page);
        below += remark.height();
    }
    row.serial.draw(columns.serial.0, top, page);
    if let Some((left, _)) = columns.condition {
        row.condition.draw(left, top, page);
    }
    if let Some((left, _)) = columns.due {
        small(&row.due, Ink::BLACK).draw(left, top, page);
    }
}

fn signing(receipt: &Receipt, top: f64, right: f64, page: &mut dyn Canvas) {
    let words = (Face::Regular, 9.0, Ink::BLACK);
    Block::new(&receipt.statement, words, right - MARGIN, 3).draw(MARGIN, top, page);
    let gap = 12.0;
    let wide = (right - MARGIN - gap) / 2.0;
    for (at, party) in receipt.parties.iter().enumerate() {
        let left = MARGIN + at as f64 * (wide + gap);
        sign(party, left, wide, top + 12.0, page);
    }
}

fn sign(party: &Party, left: f64, wide: f64, top: f64, page: &mut dyn Canvas) {
    let high = 18.0;
    if let Some(signature) = &party.signature {
        stroke(signature, (left + 2.0, top), (wide - 4.0, high - 1.0), page);
    }
    let line = top + high;
    page.line((left, line), (left + wide, line), RULE, RULE_INK);
    let baseline = line + 4.2;
    page.text(left, baseline, &party.role, Face::Regular, 8.0, Ink::MUTED);
    let role = Face::Regular.width(&party.role, 8.0) + 2.0;
    let (name, face) = drawable(Face::SemiBold, &party.name);
    let name = face.fit(&name, 9.0, wide - role).text;
    page.text(left + role, baseline, &name, face, 9.0, Ink::BLACK);
    if !party.signed.is_empty() {
        let below = baseline + 4.0;
        page.text(left, below, &party.signed, Face::Regular, 8.0, Ink::MUTED);
    }
}

/// Draws the strokes as large as they fit, in their own proportions, standing on the line.
fn stroke(
    signature: &Signature,
    (left, top): (f64, f64),
    (wide, high): (f64, f64),
    page: &mut dyn Canvas,
) {
    let points = || signature.strokes.iter().flatten();
    if points().any(|(x, y)| !x.is_finite() || !y.is_finite()) {
        return;
    }
    let least = |value: fn(&(f64, f64)) -> f64| points().map(value).fold(f64::INFINITY, f64::min);
    let most =
        |value: fn(&(f64, f64)) -> f64| points().map(value).fold(f64::NEG_INFINITY, f64::max);
    let (x, y) = (least(|point| point.0), least(|point| point.1));
    let (across, down) = (most(|point| point.0) - x, most(|point| point.1) - y);
    if !across.is_finite() || !down.is_finite() || across + down <= 0.0 {
        return;
    }
    let scale = (wide / across.max(1e-9)).min(high / down.max(1e-9));
    let place = |point: &(f64, f64)| {
        (
            left + (point.0 - x) * scale,
            top + high - (down - (point.1 - y)) * scale,
        )
    };
    for stroke in &signature.strokes {
        for pair in stroke.windows(2) {
            page.line(place(&pair[0]), place(&pair[1]), PEN, Ink::BLACK);
        }
    }
}

fn foot(
    receipt: &Receipt,
    (number, of): (usize, usize),
    height: f64,
    right: f64,
    page: &mut dyn Canvas,
) {
    let baseline = height - 10.0;
    let reference = format!("Tagdesk · {}", receipt.reference);
    page.text(MARGIN, baseline, &reference, Face::Regular, 7.5, Ink::MUTED);
    let pages = format!("Page {number} of {of}");
    page.text_right(right, baseline, &pages, Face::Regular, 7.5, Ink::MUTED);
}
