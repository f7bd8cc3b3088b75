//! The page on which a person reads off what a printer does to a format.
//!
//! It has the outlines of all labels, to be held against the sheet; two rulers whose zero is where the first label should
//! begin; and crosses in the first label (A), the last of its row (B) and the last of its column (C), with the distance
//! they should have.

use paper::{About, Area, Canvas, Face, Ink, POINT_MM, Pdf, PdfPage};

use crate::fitting::wrapped;
use crate::format::short;
use crate::pages::Printed;
use crate::{Format, Job, LabelError};

/// Half the length of the rulers, in millimetres: further no printer moves a page.
const REACH: i32 = 6;
/// From the corner of the first label to the nearer end of a ruler's ticks, beside or below it: past the other ruler.
const AWAY: f64 = 8.0;
/// The longest tick: the one at zero.
const TICK: f64 = 5.0;
/// Half the arm of a cross.
const ARM: f64 = 3.0;
/// How far into a label a cross stands at least, past the rulers.
const CROSS: f64 = 22.0;
/// Strokes that an office printer still draws, in millimetres.
const FINE: f64 = 0.1;
/// Sizes of type in points.
const NUMBERS: f64 = 6.0;
const WORDS: f64 = 9.0;
/// On narrower paper there is no room for words.
const WIDE_ENOUGH: f64 = 150.0;

/// The calibration page of a job's format, moved by the calibration it has already, so that it shows what is left.
///
/// # Errors
/// The document could not be made.
pub fn calibration_page(job: &Job<'_>, printer: &str) -> Result<Printed, LabelError> {
    let format = job.format;
    let mut document = Pdf::new(About {
        title: format!("Calibration of {printer} for {}", format.full_name()),
        created: job.created,
    });
    let mut page = document.page(format.page_width, format.page_height);
    for position in 1..=format.positions() {
        let (x, y) = job.corner(position);
        let area = Area::new(x, y, format.width, format.height);
        page.outline(area, format.radius, FINE, Ink::grey(130));
    }
    ruler_across(&mut page, job);
    ruler_down(&mut page, job);
    crosses(&mut page, job);
    if format.page_width >= WIDE_ENOUGH {
        words(&mut page, job, printer);
    }
    page.finish()?;
    Ok(Printed {
        bytes: document.finish()?,
        pages: 1,
        labels: 0,
        notes: Vec::new(),
    })
}

/// The ticks of a ruler: how far from zero in millimetres, how long, and the number beside it.
fn ticks() -> impl Iterator<Item = (f64, f64, Option<String>)> {
    (-REACH * 2..=REACH * 2).map(|half| {
        let length = match half {
            0 => TICK,
            _ if half % 2 == 0 => TICK * 0.6,
            _ => TICK * 0.35,
        };
        // A number at every third millimetre, with the sign as it is entered.
        let number = (half % 6 == 0).then(|| format!("{}", half / 2).replace('-', "−"));
        (f64::from(half) / 2.0, length, number)
    })
}

/// Over the left edge of the first label.
fn ruler_across(page: &mut PdfPage<'_>, job: &Job<'_>) {
    let (x, corner) = job.corner(1);
    let (reach, y) = (f64::from(REACH), corner + AWAY + TICK);
    for (mm, length, number) in ticks() {
        page.line((x + mm, y - length), (x + mm, y), FINE, Ink::BLACK);
        if let Some(number) = number {
            let baseline = y + 0.8 + Face::Regular.cap_height(NUMBERS);
            page.text_centred(
                x + mm,
                baseline,
                &number,
                Face::Regular,
                NUMBERS,
                Ink::BLACK,
            );
        }
    }
    page.line((x - reach, y), (x + reach, y), FINE, Ink::BLACK);
}

/// Over the upper edge of the first label.
fn ruler_down(page: &mut PdfPage<'_>, job: &Job<'_>) {
    let (corner, y) = job.corner(1);
    let (reach, x) = (f64::from(REACH), corner + AWAY + TICK);
    for (mm, length, number) in ticks() {
        page.line((x - length, y + mm), (x, y + mm), FINE, Ink::BLACK);
        if let Some(number) = number {
            let baseline = y + mm + Face::Regular.cap_height(NUMBERS) / 2.0;
            page.text(
                x + 0.8,
                baseline,
                &number,
                Face::Regular,
                NUMBERS,
                Ink::BLACK,
            );
        }
    }
    page.line((x, y - reach), (x, y + reach), FINE, Ink::BLACK);
}

/// The labels with a cross: the first, the last of its row and the last of its column, each once.
fn crossed(format: &Format) -> Vec<(&'static str, usize)> {
    let mut places = vec![("A", 1)];
    if format.columns > 1 {
        places.push(("B", format.columns));
    }
    if format.rows > 1 {
        places.push(("C", format.positions() + 1 - format.columns));
    }
    places
}

fn crosses(page: &mut PdfPage<'_>, job: &Job<'_>) {
    let format = job.format;
    let inside = |side: f64, share: f64, least: f64| (side * share).max(least).min(side - 1.0);
    for (name, position) in crossed(format) {
        let (x, y) = job.corner(position);
        let x = x + inside(format.width, 0.7, CROSS);
        let y = y + inside(format.height, 0.62, ARM + 1.0);
        page.line((x - ARM, y), (x + ARM, y), FINE, Ink::BLACK);
        page.line((x, y - ARM), (x, y + ARM), FINE, Ink::BLACK);
        page.text(x + 0.8, y - 0.8, name, Face::SemiBold, WORDS, Ink::BLACK);
    }
}

/// What the crosses should measure: “A to B 144.8 mm, A to C 232.9 mm”; nothing for a single label.
fn distances(format: &Format) -> String {
    let along = |steps: usize, pitch: f64| short(steps.saturating_sub(1) as f64 * pitch);
    let mut said = Vec::new();
    if format.columns > 1 {
        said.push(format!(
            "A to B {} mm",
            along(format.columns, format.pitch_x)
        ));
    }
    if format.rows > 1 {
        said.push(format!("A to C {} mm", along(format.rows, format.pitch_y)));
    }
    said.join(", ")
}

fn words(page: &mut PdfPage<'_>, job: &Job<'_>, printer: &str) {
    let format = job.format;
    let mut paragraphs = vec![
        "Print this page at 100 % (“actual size”) on plain paper, lay a sheet of labels over it and hold both against a light.".to_owned(),
        "1.  The upright edge: read on the ruler with upright ticks where the left edge of the first label really lies. That is how far to the right the print has to move; with a minus, to the left.".to_owned(),
        "2.  The level edge: read on the other ruler where the upper edge of the first label really lies. That is how far down the print has to move; with a minus, up.".to_owned(),
    ];
    let distances = distances(format);
    if !distances.is_empty() {
        paragraphs.push(format!("3.  Measure from cross to cross with a good ruler. It should be: {distances}. Scale in per cent is 100 times what it should be, divided by what it is."));
    }
    paragraphs.push("Enter the numbers for this printer and this format, and print this page again: then every edge lies at 0.".to_owned());
    let width = (format.page_width * 0.8).min(170.0);
    let inner = width - 10.0;
    let step = WORDS * POINT_MM * 1.4;
    let rows: Vec<(bool, String)> = paragraphs
        .iter()
        .flat_map(|text| {
            let (rows, _) = wrapped(Face::Regular, text, WORDS, inner, 4);
            rows.into_iter().enumerate().map(|(at, row)| (at == 0, row))
        })
        .collect();
    let air = step * 0.35;
    let height = 10.0 + step * 1.5 + rows.len() as f64 * step + paragraphs.len() as f64 * air;
    // In the middle of the page, over labels that carry no ruler and no cross.
    let area = Area::new(
        (format.page_width - width) / 2.0,
        (format.page_height - height) / 2.0,
        width,
        height,
    );
    page.rectangle(area, Ink::WHITE);
    page.outline(area, 2.0, 0.2, Ink::LINE);
    let left = area.x + 5.0;
    let mut baseline = area.y + 5.0 + Face::SemiBold.cap_height(WORDS * 1.3);
    let title = format!("Calibration: {printer} on {}", format.full_name());
    let title = Face::SemiBold.fit(&title, WORDS * 1.3, inner).text;
    page.text(
        left,
        baseline,
        &title,
        Face::SemiBold,
        WORDS * 1.3,
        Ink::BLACK,
    );
    baseline += step * 0.5;
    for (first, row) in rows {
        baseline += if first { step + air } else { step };
        page.text(left, baseline, &row, Face::Regular, WORDS, Ink::BLACK);
    }
}
