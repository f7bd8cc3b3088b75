//! Labels as dots: what a label printer prints, and pictures of pages.

use std::ops::ControlFlow;

use paper::{Bitmap, Raster};

use crate::draw::draw;
use crate::layout::dot;
use crate::{Format, Job, LabelError, Layout, Piece, place};

/// One label in the dots of the printer. Calibration is left out: on a roll it shifts what is sent, see [`crate::zpl`].
///
/// # Errors
/// It has no code, or no room for one.
pub fn bitmap(job: &Job<'_>, piece: &Piece<'_>) -> Result<Bitmap, LabelError> {
    Ok(drawn(&job.layout(piece)?))
}

/// A layout in the dots it was made for.
pub(crate) fn drawn(layout: &Layout) -> Bitmap {
    let mut raster = Raster::new(layout.width, layout.height, 25.4 / dot(layout.dpi));
    draw(&mut raster, layout, (0.0, 0.0));
    raster.finish()
}

/// A layout as it is sent to a label printer: in its dots, moved by the calibration of the job. What leaves the label is
/// left out.
pub(crate) fn sent(job: &Job<'_>, layout: &Layout) -> Bitmap {
    let label = drawn(layout);
    let (x, y) = job.corrected((0.0, 0.0));
    let dots = |mm: f64| (mm / dot(layout.dpi)).round() as i64;
    let mut moved = Bitmap::new(label.width(), label.height());
    moved.paste(&label, dots(x), dots(y));
    moved
}

/// The pages of a job as PNG pictures of one bit a dot; of a roll, one picture a label.
///
/// # Errors
/// As [`crate::pdf`].
pub fn png<'d>(
    job: &Job<'_>,
    pieces: impl IntoIterator<Item = Piece<'d>>,
    mut progress: impl FnMut(usize) -> ControlFlow<()>,
) -> Result<Vec<Vec<u8>>, LabelError> {
    let format: &Format = job.format;
    let dpi = 25.4 / dot(job.dpi);
    let mut pieces = pieces.into_iter().peekable();
    place(format, job.start, 0)?;
    let (mut done, mut pages) = (0, Vec::new());
    while pieces.peek().is_some() {
        let mut raster = Raster::new(format.page_width, format.page_height, dpi);
        let first = place(format, job.start, done)?.position;
        for (position, piece) in (first..=format.positions()).zip(pieces.by_ref()) {
            draw(&mut raster, &job.layout(&piece)?, job.corner(position));
            done += 1;
            if progress(done).is_break() {
                return Err(LabelError::Cancelled { done });
            }
        }
        pages.push(raster.finish().png(dpi));
    }
    match pages.is_empty() {
        true => Err(LabelError::NoLabels),
        false => Ok(pages),
    }
}
