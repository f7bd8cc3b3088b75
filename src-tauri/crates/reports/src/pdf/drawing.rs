//! Ink on one page.

use paper::{Area, Canvas, Face, Ink};

use super::broken::{broken, line_step, lines_of};
use super::pages::{
    self, FOOT, HEADINGS, NOTE_LINE, NOTE_SIZE, Page, Placed, REMARK_LINE, REMARK_SIZE, SIGNATURE,
    group_height, row_height,
};
use super::substitution::drawable;
use super::widths::{CODE_GAP, MARGIN, Measured, Place, face, size};
use super::{Item, chart};
use crate::{Cell, Column, Figures, Kind, Table, Totals};

/// Between two rows.
const HAIRLINE: f64 = 0.12;
const HAIR: Ink = Ink::grey(214);
/// Under headings and above totals.
const RULE: f64 = 0.3;
const RULE_INK: Ink = Ink::grey(60);

/// The whole document, ready to be drawn page by page.
pub(super) struct Sheet<'a> {
    pub(super) table: &'a Table,
    pub(super) figures: &'a Figures,
    pub(super) items: &'a [Item],
    pub(super) measured: &'a Measured,
    pub(super) totals: &'a Totals,
    pub(super) pages: &'a [Page],
    pub(super) width: f64,
    pub(super) height: f64,
}

impl Sheet<'_> {
    /// Draws a page, counted from zero.
    pub(super) fn draw(&self, number: usize, page: &mut dyn Canvas) {
        if number == 0 {
            self.title(page);
            if let Some(chart) = &self.table.chart {
                chart::draw(chart, pages::FIRST_TOP, page);
            }
        } else {
            self.running_title(page);
        }
        let layout = &self.pages[number];
        if let Some(top) = layout.headings {
            self.headings(top, page);
        }
        for placed in &layout.placed {
            match placed {
                Placed::Item { at, top } => self.item(&self.items[*at], *top, page),
                Placed::Continued { at, top } => {
                    if let Item::Group(name) = &self.items[*at] {
                        self.group(name, " (continued)", *top, page);
                    }
                }
                Placed::Remark { line, top } => {
                    let baseline = top + REMARK_LINE - 1.2;
                    let letters = Letters::new(Face::Regular, REMARK_SIZE, Ink::BLACK);
                    let width = self.measured.right - MARGIN;
                    put(page, (MARGIN, baseline), width, line, letters);
                }
                Placed::Signature { whose, left, top } => self.signature(whose, *left, *top, page),
                Placed::Note { line, top } => {
                    let baseline = top + NOTE_LINE - 1.0;
                    page.text(MARGIN, baseline, line, Face::Regular, NOTE_SIZE, Ink::MUTED);
                }
            }
        }
        self.foot(number, page);
    }

    fn signature(&self, whose: &str, left: f64, top: f64, page: &mut dyn Canvas) {
        let each = (self.measured.right - MARGIN) / self.table.signatures.len().max(1) as f64;
        let width = (each - 8.0).min(80.0);
        let line = top + SIGNATURE - 7.0;
        page.rectangle(Area::new(left, line, width, RULE), RULE_INK);
        let letters = Letters::new(Face::Regular, 8.0, Ink::MUTED);
        put(page, (left, line + 4.2), width, whose, letters);
    }

    fn title(&self, page: &mut dyn Canvas) {
        let right = self.measured.right;
        let made = self.made();
        let side = Face::Regular.width(&made, 8.0).max(60.0);
        let width = right - MARGIN - side - 8.0;
        let table = self.table;
        put(
            page,
            (MARGIN, 20.0),
            width,
            &table.title,
            Letters::new(Face::SemiBold, 18.0, Ink::BLACK),
        );
        put(
            page,
            (MARGIN, 27.0),
            width,
            &table.subtitle,
            Letters::new(Face::Regular, 10.0, Ink::MUTED),
        );
        page.text_right(right, 20.0, &made, Face::Regular, 8.0, Ink::MUTED);
        put_right(
            page,
            (right, 24.0),
            side,
            &table.generated_by,
            Letters::new(Face::Regular, 8.0, Ink::MUTED),
        );
        let rows = match self.totals.rows {
            1 => "1 row".to_owned(),
            rows => format!("{} rows", self.count(rows)),
        };
        page.text_right(right, 28.0, &rows, Face::Regular, 8.0, Ink::MUTED);
    }

    fn running_title(&self, page: &mut dyn Canvas) {
        let (title, face) = drawable(Face::SemiBold, &self.table.title);
        let title = face.fit(&title, 8.5, 110.0).text;
        page.text(MARGIN, 13.5, &title, face, 8.5, Ink::BLACK);
        let left = MARGIN + face.width(&title, 8.5) + 3.0;
        let made = self.made();
        let right = self.measured.right;
        page.text_right(right, 13.5, &made, Face::Regular, 8.0, Ink::MUTED);
        let room = right - Face::Regular.width(&made, 8.0) - 6.0 - left;
        put(
            page,
            (left, 13.5),
            room,
            &self.table.subtitle,
            Letters::new(Face::Regular, 8.0, Ink::MUTED),
        );
    }

    fn headings(&self, top: f64, page: &mut dyn Canvas) {
        let baseline = top + HEADINGS - 2.1;
        let size = self.measured.heading_size();
        for (column, place) in self.columns() {
            let heading = column.shown_heading();
            if column.kind.is_figure() {
                put_right(
                    page,
                    (place.left + place.width, baseline),
                    place.width,
                    &heading,
                    Letters::new(Face::SemiBold, size, Ink::BLACK),
                );
            } else {
                put(
                    page,
                    (place.left, baseline),
                    place.width,
                    &heading,
                    Letters::new(Face::SemiBold, size, Ink::BLACK),
                );
            }
        }
        self.rule(top + HEADINGS - 0.2, RULE, RULE_INK, page);
    }

    fn item(&self, item: &Item, top: f64, page: &mut dyn Canvas) {
        match item {
            Item::Group(name) => self.group(name, "", top, page),
            Item::Row(cells) => {
                let baseline = self.baseline(top);
                for ((column, place), cell) in self.columns().zip(cells) {
                    match cell {
                        Cell::Text(text) if self.table.whole && !column.kind.is_figure() => {
                            self.whole_text(column, place, text, baseline, page);
                        }
                        _ => self.cell(column, place, cell, baseline, face(column.kind), page),
                    }
                }
                let more = lines_of(self.table, self.measured, cells).saturating_sub(1);
                let tall = more as f64 * line_step(self.measured.size);
                let foot = top + row_height(self.measured.size) + tall;
                self.rule(foot, HAIRLINE, HAIR, page);
            }
            Item::Sums {
                label,
                totals,
                grand,
            } => self.sums(label, totals, *grand, top, page),
            Item::Nothing => {
                let words = "Nothing matches this report.";
                page.text(
                    MARGIN,
                    self.baseline(top) + 1.0,
                    words,
                    Face::Regular,
                    self.measured.size,
                    Ink::MUTED,
                );
            }
        }
    }

    fn whole_text(
        &self,
        column: &Column,
        place: Place,
        text: &str,
        baseline: f64,
        page: &mut dyn Canvas,
    ) {
        let letters = Letters::new(
            face(column.kind),
            size(column.kind, self.measured.size),
            Ink::BLACK,
        );
        let lines = broken(text, letters.face, letters.size, place.width);
        for (at, line) in lines.iter().enumerate() {
            let below = baseline + at as f64 * line_step(self.measured.size);
            put(page, (place.left, below), place.width, line, letters);
        }
    }

    fn group(&self, name: &str, remark: &str, top: f64, page: &mut dyn Canvas) {
        let size = self.measured.size + 0.5;
        let baseline = top + group_height(self.measured.size) - 1.6;
        let room = self.measured.right - MARGIN - 30.0;
        let (name, face) = drawable(Face::SemiBold, name);
        let name = face.fit(&name, size, room).text;
        page.text(MARGIN, baseline, &name, face, size, Ink::BLACK);
        let after = MARGIN + face.width(&name, size);
        page.text(after, baseline, remark, Face::Regular, size, Ink::MUTED);
        self.rule(top + group_height(self.measured.size), HAIRLINE, HAIR, page);
    }

    fn sums(&self, label: &str, totals: &Totals, grand: bool, top: f64, page: &mut dyn Canvas) {
        let row = row_height(self.measured.size);
        let mut top = top;
        if grand {
            self.rule(top, RULE, RULE_INK, page);
            top += pages::GRAND_GAP;
        }
        let first_total = self.table.columns.iter().position(|column| column.total);
        let room = match first_total {
            Some(at) => self.measured.columns[at].left - MARGIN - 3.0,
            None => self.measured.right - MARGIN,
        };
        let rows = match totals.rows {
            1 => "1 row".to_owned(),
            rows => format!("{} rows", self.count(rows)),
        };
        if room > 0.0 {
            let label = format!("{label} · {rows}");
            put(
                page,
                (MARGIN, self.baseline(top)),
                room,
                &label,
                Letters::new(Face::SemiBold, self.measured.size, Ink::BLACK),
            );
        }
        for line in 0..totals.lines() {
            let baseline = self.baseline(top + line as f64 * row);
            for (at, (column, place)) in self.columns().enumerate() {
                self.cell(
                    column,
                    place,
                    &totals.at(line, at),
                    baseline,
                    Face::SemiBold,
                    page,
                );
            }
        }
        if !grand {
            self.rule(top + totals.lines() as f64 * row, HAIRLINE, HAIR, page);
        }
    }

    fn cell(
        &self,
        column: &Column,
        place: Place,
        cell: &Cell,
        baseline: f64,
        face: Face,
        page: &mut dyn Canvas,
    ) {
        let size = if face == Face::Mono {
            size(Kind::Tag, self.measured.size)
        } else {
            self.measured.size
        };
        let right = place.left + place.width;
        match cell {
            Cell::Empty => {}
            Cell::Money(money) if column.currency.is_none() => {
                let code = right - place.code;
                let amount = self.figures.amount(money);
                page.text_right(
                    code - CODE_GAP * size,
                    baseline,
                    &amount,
                    face,
                    size,
                    Ink::BLACK,
                );
                page.text(
                    code,
                    baseline,
                    money.currency.code(),
                    Face::Regular,
                    size,
                    Ink::MUTED,
                );
            }
            Cell::Money(_) | Cell::Count(_) | Cell::Number(_) => {
                let text = self.figures.cell(column, cell);
                page.text_right(right, baseline, &text, face, size, Ink::BLACK);
            }
            Cell::Text(text) if column.kind.is_figure() => {
                put_right(
                    page,
                    (right, baseline),
                    place.width,
                    text,
                    Letters::new(face, size, Ink::BLACK),
                );
            }
            Cell::Text(_) | Cell::Date(_) => {
                let text = self.figures.cell(column, cell);
                put(
                    page,
                    (place.left, baseline),
                    place.width,
                    &text,
                    Letters::new(face, size, Ink::BLACK),
                );
            }
        }
    }

    fn foot(&self, number: usize, page: &mut dyn Canvas) {
        let baseline = self.height - FOOT;
        let pages = format!(
            "Page {} of {}",
            self.count(number as u64 + 1),
            self.count(self.pages.len() as u64)
        );
        page.text(MARGIN, baseline, "Tagdesk", Face::Regular, 7.5, Ink::MUTED);
        page.text_right(
            self.measured.right,
            baseline,
            &pages,
            Face::Regular,
            7.5,
            Ink::MUTED,
        );
    }

    fn columns(&self) -> impl Iterator<Item = (&Column, Place)> {
        self.table
            .columns
            .iter()
            .zip(self.measured.columns.iter().copied())
    }

    /// Where the letters of a row stand: in the middle of its height.
    fn baseline(&self, top: f64) -> f64 {
        let size = self.measured.size;
        top + (row_height(size) + Face::Regular.cap_height(size)) / 2.0
    }

    fn rule(&self, y: f64, width: f64, ink: Ink, page: &mut dyn Canvas) {
        page.line((MARGIN, y), (self.width - MARGIN, y), width, ink);
    }

    fn made(&self) -> String {
        let at = self.table.generated_at;
        format!(
            "{}, {}",
            self.figures.date(at.date_naive()),
            at.format("%H:%M")
        )
    }

    fn count(&self, count: u64) -> String {
        self.figures.count(i64::try_from(count).unwrap_or(i64::MAX))
    }
}

/// How a text is set.
#[derive(Clone, Copy)]
struct Letters {
    face: Face,
    size: f64,
    ink: Ink,
}

impl Letters {
    fn new(face: Face, size: f64, ink: Ink) -> Self {
        Self { face, size, ink }
    }
}

/// Text that starts at a point and ends with an ellipsis where the room does.
fn put(page: &mut dyn Canvas, start: (f64, f64), room: f64, text: &str, letters: Letters) {
    let (text, face) = drawable(letters.face, text);
    let text = face.fit(&text, letters.size, room).text;
    page.text(start.0, start.1, &text, face, letters.size, letters.ink);
}

/// The same for text that ends at a point.
fn put_right(page: &mut dyn Canvas, end: (f64, f64), room: f64, text: &str, letters: Letters) {
    let (text, face) = drawable(letters.face, text);
    let text = face.fit(&text, letters.size, room).text;
    page.text_right(end.0, end.1, &text, face, letters.size, letters.ink);
}
