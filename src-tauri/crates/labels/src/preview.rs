//! Labels on the screen: the same layout as the paper.

use paper::{Area, Canvas, Ink, Svg};

use crate::code::QUIET;
use crate::draw::draw;
use crate::{Code, Format, Job, LabelError, Piece, layout, pages};

/// One page (from 1) of a job as a picture: the labels as they will be printed, the outlines of all positions, those
/// before the start hatched. Calibration is left out: it makes good what the printer does, so this is where they land.
///
/// # Errors
/// As [`crate::pdf`], or the job has no such page.
pub fn preview_svg(job: &Job<'_>, pieces: &[Piece<'_>], page: usize) -> Result<String, LabelError> {
    let (format, start) = (job.format, job.start);
    let all = pages(format, start, pieces.len())?;
    if page == 0 || page > all.max(1) {
        return Err(LabelError::NoSuchPage {
            page,
            pages: all.max(1),
        });
    }
    let (width, height) = (format.page_width, format.page_height);
    let mut svg = Svg::new(width, height);
    svg.rectangle(Area::new(0.0, 0.0, width, height), Ink::WHITE);
    for position in 1..=format.positions() {
        let (x, y) = format.corner(position);
        let area = Area::new(x, y, format.width, format.height);
        if page == 1 && position < start {
            hatch(&mut svg, &area);
        }
        svg.outline(area, format.radius, 0.15, Ink::LINE);
    }
    let first = if page == 1 {
        0
    } else {
        (page - 1) * format.positions() + 1 - start
    };
    let offset = if page == 1 { start } else { 1 };
    for (position, piece) in (offset..=format.positions()).zip(pieces.iter().skip(first)) {
        draw(&mut svg, &job.layout(piece)?, format.corner(position));
    }
    Ok(svg.finish())
}

/// One label as a picture.
///
/// # Errors
/// It has no code, or no room for one.
pub fn label_svg(format: &Format, dpi: u32, piece: &Piece<'_>) -> Result<String, LabelError> {
    let mut svg = Svg::new(format.width, format.height);
    let area = Area::new(0.0, 0.0, format.width, format.height);
    svg.rectangle(area, Ink::WHITE);
    svg.outline(area.inset(0.075), format.radius, 0.15, Ink::LINE);
    draw(&mut svg, &layout(format, dpi, piece)?, (0.0, 0.0));
    Ok(svg.finish())
}

/// Only the code of a tag, with its quiet zone, one millimetre a module.
///
/// # Errors
/// No reader would read it.
pub fn code_svg(tag: &str) -> Result<String, LabelError> {
    let code = Code::new(tag)?;
    let side = f64::from(code.modules + 2 * QUIET);
    let mut svg = Svg::new(side, side);
    svg.rectangle(Area::new(0.0, 0.0, side, side), Ink::WHITE);
    let quiet = f64::from(QUIET);
    svg.cells(quiet, quiet, 1.0, 1.0, &code.cells, Ink::BLACK);
    Ok(svg.finish())
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
