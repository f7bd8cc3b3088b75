//! The layout onto paper and screen.
//!
//! Measured in November 2026 on a two-core Debian 12 machine, release build, with
//! `cargo run --release -p labels --example pdf_figures` (L7651, code and three lines of text, one core):
//!
//! | labels | encoding the codes alone | the whole PDF | file | peak memory |
//! |---|---|---|---|---|
//! | 1,000 | 0.12 s | 0.17 s | 190 KB | 5 MB |
//! | 10,000 | 1.23 s | 1.65 s | 1.77 MB | 11 MB |

use std::ops::ControlFlow;

use chrono::{DateTime, Utc};
use paper::{About, Area, Canvas, Ink, Pdf, Svg};

use crate::code::QUIET;
use crate::layout::DOT;
use crate::{Code, Label, LabelError, Layout, Note, Sheet, layout, pages, place};

/// A finished set of sheets.
#[derive(Debug, Clone)]
pub struct Printed {
    /// The PDF.
    pub bytes: Vec<u8>,
    /// How many pages it has.
    pub pages: usize,
    /// How many labels are on them.
    pub labels: usize,
    /// What could not be printed as it was asked for, label by label.
    pub notes: Vec<Note>,
}

/// The labels on sheets, the first at position `start` (from 1). After every label `progress` hears how many are done
/// and may break off: then nothing is made.
pub fn pdf(
    sheet: &Sheet,
    start: usize,
    labels: impl IntoIterator<Item = Label>,
    created: Option<DateTime<Utc>>,
    mut progress: impl FnMut(usize) -> ControlFlow<()>,
) -> Result<Printed, LabelError> {
    let mut labels = labels.into_iter().peekable();
    place(sheet, start, 0)?;
    let (width, height) = sheet.page.millimetres();
    let mut document = Pdf::new(About {
        title: format!("Labels on {} {}", sheet.maker, sheet.name),
        created,
    });
    let (mut done, mut notes) = (0, Vec::new());
    while labels.peek().is_some() {
        let mut page = document.page(width, height);
        let first = place(sheet, start, done)?.position;
        for (position, label) in (first..=sheet.positions()).zip(labels.by_ref()) {
            let layout = layout(sheet, &label)?;
            draw(&mut page, &layout, sheet.corner(position));
            notes.extend(layout.notes);
            done += 1;
            if progress(done).is_break() {
                return Err(LabelError::Cancelled { done });
            }
        }
        page.finish()?;
    }
    if done == 0 {
        return Err(LabelError::NoLabels);
    }
    let pages = document.pages();
    Ok(Printed {
        bytes: document.finish()?,
        pages,
        labels: done,
        notes,
    })
}

/// One page (from 1) of the same sheets as a picture: the labels as they will be printed, the outlines of all
/// positions, those before `start` hatched.
pub fn preview_svg(
    sheet: &Sheet,
    start: usize,
    labels: &[Label],
    page: usize,
) -> Result<String, LabelError> {
    let all = pages(sheet, start, labels.len())?;
    if page == 0 || page > all.max(1) {
        return Err(LabelError::NoSuchPage {
            page,
            pages: all.max(1),
        });
    }
    let (width, height) = sheet.page.millimetres();
    let mut svg = Svg::new(width, height);
    svg.rectangle(Area::new(0.0, 0.0, width, height), Ink::WHITE);
    for position in 1..=sheet.positions() {
        let (x, y) = sheet.corner(position);
        let area = Area::new(x, y, sheet.width, sheet.height);
        if page == 1 && position < start {
            hatch(&mut svg, &area);
        }
        svg.outline(area, sheet.radius, 0.15, Ink::LINE);
    }
    let first = if page == 1 {
        0
    } else {
        (page - 1) * sheet.positions() + 1 - start
    };
    let offset = if page == 1 { start } else { 1 };
    for (position, label) in (offset..=sheet.positions()).zip(labels.iter().skip(first)) {
        draw(&mut svg, &layout(sheet, label)?, sheet.corner(position));
    }
    Ok(svg.finish())
}

/// One label as a picture.
pub fn label_svg(sheet: &Sheet, label: &Label) -> Result<String, LabelError> {
    let mut svg = Svg::new(sheet.width, sheet.height);
    let area = Area::new(0.0, 0.0, sheet.width, sheet.height);
    svg.rectangle(area, Ink::WHITE);
    svg.outline(area.inset(0.075), sheet.radius, 0.15, Ink::LINE);
    draw(&mut svg, &layout(sheet, label)?, (0.0, 0.0));
    Ok(svg.finish())
}

/// Only the code of a tag, with its quiet zone, one millimetre a module.
pub fn code_svg(tag: &str) -> Result<String, LabelError> {
    let code = Code::new(tag)?;
    let side = f64::from(code.modules + 2 * QUIET);
    let mut svg = Svg::new(side, side);
    svg.rectangle(Area::new(0.0, 0.0, side, side), Ink::WHITE);
    svg.cells(
        f64::from(QUIET),
        f64::from(QUIET),
        1.0,
        1.0,
        &code.cells,
        Ink::BLACK,
    );
    Ok(svg.finish())
}

/// Draws a label whose corner is at this place of the page. The code is moved to the nearest whole dot of 300 dpi, at
/// most 0.06 mm away, so that the edges of its modules are sharp.
fn draw(canvas: &mut impl Canvas, layout: &Layout, (x, y): (f64, f64)) {
    let code = &layout.code;
    let whole = |mm: f64| (mm / DOT).round() * DOT;
    canvas.cells(
        whole(x + code.x),
        whole(y + code.y),
        code.module,
        code.module,
        &code.cells,
        Ink::BLACK,
    );
    for text in &layout.texts {
        canvas.text(
            x + text.x,
            y + text.baseline,
            &text.text,
            text.face,
            text.size,
            Ink::BLACK,
        );
    }
}

/// Slanted lines over a used position.
fn hatch(canvas: &mut impl Canvas, area: &Area) {
    const STEP: f64 = 3.0;
    let mut at = STEP;
    while at < area.width + area.height {
        // From the left or bottom edge up to the top or right one, at 45 degrees.
        let from = (
            area.x + (at - area.height).max(0.0),
            area.y + at.min(area.height),
        );
        let to = (
            area.x + at.min(area.width),
            area.y + (at - area.width).max(0.0),
        );
        canvas.line(from, to, 0.15, Ink::LINE);
        at += STEP;
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;
    use crate::find;

    fn labels(count: usize) -> Vec<Label> {
        let label = |n| Label {
            tag: format!("IT{n:06}K"),
            title: "ThinkPad T14".into(),
            lines: vec![],
        };
        (0..count).map(label).collect()
    }

    fn go(_: usize) -> ControlFlow<()> {
        ControlFlow::Continue(())
    }

    #[test]
    fn the_same_labels_make_the_same_bytes() {
        let sheet = find("L6009").unwrap();
        let make = || pdf(sheet, 7, labels(60), None, go).unwrap();
        let printed = make();
        assert_eq!((printed.pages, printed.labels), (2, 60));
        assert_eq!(printed.bytes, make().bytes);
    }

    #[test]
    fn it_can_be_stopped() {
        let sheet = find("L6009").unwrap();
        let stop = |done| {
            if done == 5 {
                ControlFlow::Break(())
            } else {
                ControlFlow::Continue(())
            }
        };
        let stopped = pdf(sheet, 1, labels(60), None, stop);
        assert!(matches!(stopped, Err(LabelError::Cancelled { done: 5 })));
    }

    #[test]
    fn nothing_and_nowhere_are_refused() {
        let sheet = find("L6009").unwrap();
        assert!(matches!(
            pdf(sheet, 1, labels(0), None, go),
            Err(LabelError::NoLabels)
        ));
        assert!(matches!(
            pdf(sheet, 49, labels(1), None, go),
            Err(LabelError::StartBeyond { .. })
        ));
    }

    #[test]
    fn the_picture_shows_the_page_asked_for() {
        let sheet = find("L6009").unwrap();
        let labels = labels(60);
        let first = preview_svg(sheet, 7, &labels, 1).unwrap();
        let second = preview_svg(sheet, 7, &labels, 2).unwrap();
        let codes = |svg: &str| svg.matches("crispEdges").count();
        assert_eq!((codes(&first), codes(&second)), (42, 18));
        assert!(first.contains("<line") && !second.contains("<line"));
        assert!(matches!(
            preview_svg(sheet, 7, &labels, 3),
            Err(LabelError::NoSuchPage { page: 3, pages: 2 })
        ));
        assert_eq!(codes(&preview_svg(sheet, 7, &[], 1).unwrap()), 0);
    }
}
