//! The receipt of a hand-over: what went from whom to whom, in which condition, and where both sign.
//!
//! A4 or Letter, upright. Long names are wrapped, not cut short; a list of any length goes on on the next page; the
//! signatures stay together on the last one. The same receipt gives the same bytes.

mod arrange;
mod drawing;
mod words;

use std::io::Write;

use chrono::{DateTime, FixedOffset, NaiveDate};
use paper::{About, Pdf};

use crate::ReportError;
use crate::pdf::PdfOptions;

/// The most items one receipt lists.
pub const MOST_ITEMS: usize = 5000;

/// What a receipt says.
#[derive(Clone, Debug, PartialEq)]
pub struct Receipt {
    /// `Hand-over receipt`.
    pub title: String,
    /// What it is found again by.
    pub reference: String,
    /// When the things changed hands.
    pub at: DateTime<FixedOffset>,
    /// What concerns all of it: from whom, to whom, where, until when.
    pub facts: Vec<(String, String)>,
    /// What changed hands.
    pub items: Vec<Item>,
    /// What the signatures say.
    pub statement: String,
    /// Who signs: on the left, on the right.
    pub parties: [Party; 2],
}

/// One thing that changed hands.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Item {
    /// What its label said then.
    pub tag: String,
    /// What it is.
    pub name: String,
    /// The maker's number.
    pub serial: String,
    /// How it looked.
    pub condition: String,
    /// When it is to come back.
    pub due: Option<NaiveDate>,
    /// What else is to be said of it, a line each: from whom it came, what was missing.
    pub remarks: Vec<String>,
}

/// Somebody who signs.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Party {
    /// `Handed over by`.
    pub role: String,
    /// Their name; empty where the hand has to write it.
    pub name: String,
    /// What they drew; without it there is a line to sign on.
    pub signature: Option<Signature>,
    /// When they drew it, in words that stand below; empty where they did not.
    pub signed: String,
}

/// A signature as it was drawn: where the pen went, stroke by stroke, x to the right and y downwards, in any unit.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Signature {
    /// The strokes.
    pub strokes: Vec<Vec<(f64, f64)>>,
}

/// Writes a receipt as PDF.
///
/// # Errors
/// It lists more than [`MOST_ITEMS`], or it cannot be written.
pub fn write(
    receipt: &Receipt,
    options: &PdfOptions,
    out: &mut impl Write,
) -> Result<(), ReportError> {
    if receipt.items.len() > MOST_ITEMS {
        return Err(ReportError::TooManyForPaper {
            most: MOST_ITEMS as u64,
        });
    }
    let (width, height) = options.paper.portrait();
    let pages = arrange::arrange(receipt, options, width, height);
    let mut pdf = Pdf::new(About {
        title: receipt.title.clone(),
        created: Some(receipt.at.to_utc()),
    });
    for number in 0..pages.len() {
        let mut page = pdf.page(width, height);
        drawing::draw(receipt, options, &pages, number, (width, height), &mut page);
        page.finish()?;
    }
    pdf.write(out)?;
    out.flush()?;
    Ok(())
}
