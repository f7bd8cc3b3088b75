//! Reports for paper: A4 or Letter, landscape, with the title on every page, headings repeated,
//! sums at the end, and `Page 3 of 17`.
//!
//! The last page has to be known before the first is drawn, so the rows of a PDF are held in
//! memory, at most [`MOST_ROWS`] of them. A character that the bundled fonts lack is drawn as a
//! box and named in a note on the last page; nothing is left out silently.

mod broken;
mod chart;
mod drawing;
mod pages;
pub(crate) mod substitution;
mod widths;

use std::io::Write;

use paper::{About, Pdf};

use crate::{Cell, Figures, Lines, ReportError, Table, Totals};

/// The most rows a PDF may have; beyond, nobody reads it and a spreadsheet serves better.
pub const MOST_ROWS: u64 = 50_000;

/// What is printed on: reports landscape, receipts upright.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum PaperSize {
    /// 297 × 210 mm.
    #[default]
    A4,
    /// 11 × 8.5 inches.
    Letter,
}

impl PaperSize {
    /// Width and height in millimetres.
    fn landscape(self) -> (f64, f64) {
        match self {
            PaperSize::A4 => (297.0, 210.0),
            PaperSize::Letter => (279.4, 215.9),
        }
    }

    /// The same sheet upright.
    pub(crate) fn portrait(self) -> (f64, f64) {
        let (width, height) = self.landscape();
        (height, width)
    }
}

/// How a PDF is written.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct PdfOptions {
    /// What it is printed on.
    pub paper: PaperSize,
    /// How figures and days are written.
    pub figures: Figures,
}

/// Writes a report as PDF. `rows` pushes the rows; what it returns as an error is returned here.
pub fn write<E: From<ReportError>>(
    table: &Table,
    options: &PdfOptions,
    mut out: impl Write,
    rows: impl FnOnce(&mut dyn Lines) -> Result<(), E>,
) -> Result<Totals, E> {
    let mut items = Items::new(table);
    rows(&mut items)?;
    let (items, totals) = items.finish();
    draw(table, options, &items, &totals, &mut out)?;
    Ok(totals)
}

fn draw(
    table: &Table,
    options: &PdfOptions,
    items: &[Item],
    totals: &Totals,
    out: &mut impl Write,
) -> Result<(), ReportError> {
    let (width, height) = options.paper.landscape();
    let measured = widths::measure(table, &options.figures, items, width)?;
    let pages = pages::arrange(table, items, &measured, height);
    let mut pdf = Pdf::new(About {
        title: table.title.clone(),
        created: Some(table.generated_at.to_utc()),
    });
    let sheet = drawing::Sheet {
        table,
        figures: &options.figures,
        items,
        measured: &measured,
        totals,
        pages: &pages,
        width,
        height,
    };
    for number in 0..pages.len() {
        let mut page = pdf.page(width, height);
        sheet.draw(number, &mut page);
        page.finish()?;
    }
    pdf.write(out)?;
    out.flush()?;
    Ok(())
}

/// One thing on its way down the page.
enum Item {
    /// The name of the group that begins.
    Group(String),
    /// A row.
    Row(Vec<Cell>),
    /// What a group, or all of it, came to.
    Sums {
        label: String,
        totals: Totals,
        grand: bool,
    },
    /// There was not a single row.
    Nothing,
}

/// Takes the rows in and adds them up, group by group.
struct Items<'a> {
    table: &'a Table,
    items: Vec<Item>,
    group: Option<(String, Totals)>,
    totals: Totals,
}

impl<'a> Items<'a> {
    fn new(table: &'a Table) -> Self {
        Self {
            table,
            items: Vec::new(),
            group: None,
            totals: Totals::new(&table.columns),
        }
    }

    fn end_group(&mut self) {
        if let Some((name, totals)) = self.group.take()
            && totals.rows > 1
            && totals.lines() > 0
        {
            self.items.push(Item::Sums {
                label: name,
                totals,
                grand: false,
            });
        }
    }

    fn finish(mut self) -> (Vec<Item>, Totals) {
        self.end_group();
        if self.totals.rows == 0 {
            self.items.push(Item::Nothing);
        } else {
            self.items.push(Item::Sums {
                label: "Total".to_owned(),
                totals: self.totals.clone(),
                grand: true,
            });
        }
        (self.items, self.totals)
    }
}

impl Lines for Items<'_> {
    fn group(&mut self, name: &str) -> Result<(), ReportError> {
        self.end_group();
        self.items.push(Item::Group(name.to_owned()));
        self.group = Some((name.to_owned(), Totals::new(&self.table.columns)));
        Ok(())
    }

    fn row(&mut self, cells: &[Cell]) -> Result<(), ReportError> {
        self.totals.add(&self.table.columns, cells)?;
        if self.totals.rows > MOST_ROWS {
            return Err(ReportError::TooManyForPaper { most: MOST_ROWS });
        }
        if let Some((_, totals)) = &mut self.group {
            totals.add(&self.table.columns, cells)?;
        }
        self.items.push(Item::Row(cells.to_vec()));
        Ok(())
    }
}
