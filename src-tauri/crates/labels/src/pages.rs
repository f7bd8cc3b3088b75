//! Labels as a PDF: sheets, or one label a page at the size of the roll.
//!
//! Measured in November 2026 on a two-core Debian 12 machine, release build, with
//! `cargo run --release -p labels --example pdf_figures` (L7651, code and three lines of text, one core):
//!
//! | labels | encoding the codes alone | the whole PDF | file | peak memory |
//! |---|---|---|---|---|
//! | 1,000 | 0.12 s | 0.17 s | 190 KB | 5 MB |
//! | 10,000 | 1.23 s | 1.65 s | 1.77 MB | 11 MB |

use std::ops::ControlFlow;

use paper::{About, Pdf};

use crate::draw::draw;
use crate::{Job, LabelError, Note, Piece, place};

/// A finished PDF.
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

/// The labels of a job on pages. After every label `progress` hears how many are done and may break off: then nothing
/// is made.
///
/// # Errors
/// A label has no code or no room for one, the start is not on the format, there is nothing to print, or it was stopped.
pub fn pdf<'d>(
    job: &Job<'_>,
    pieces: impl IntoIterator<Item = Piece<'d>>,
    mut progress: impl FnMut(usize) -> ControlFlow<()>,
) -> Result<Printed, LabelError> {
    let format = job.format;
    let mut pieces = pieces.into_iter().peekable();
    place(format, job.start, 0)?;
    let mut document = Pdf::new(About {
        title: format!("Labels on {}", format.full_name()),
        created: job.created,
    });
    let (mut done, mut notes) = (0, Vec::new());
    while pieces.peek().is_some() {
        let mut page = document.page(format.page_width, format.page_height);
        let first = place(format, job.start, done)?.position;
        for (position, piece) in (first..=format.positions()).zip(pieces.by_ref()) {
            let layout = job.layout(&piece)?;
            draw(&mut page, &layout, job.corner(position));
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

#[cfg(test)]
#[path = "pages_tests.rs"]
mod tests;
