//! The print check: what to know before the label goes into the printer. It reads the very dots that will be printed;
//! it is no grade of a finished print, which only a calibrated verifier can give.

use std::collections::HashMap;
use std::ops::ControlFlow;

use paper::Bitmap;
use serde::Serialize;

use inventory::{scan, tag};

use crate::contrast::about_contrast;
use crate::dots::{drawn, sent};
use crate::reading::{misprinted, misread, quiet_modules};
use crate::verdicts::{
    LEAST_QUIET, about_codes, about_finding, about_format, about_quiet, about_reading,
    about_repeats, about_shift, about_text, labels_in_words, where_it_goes,
};
use crate::{Job, Note, Piece};

/// How a check came out.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Verdict {
    /// All well.
    Tick,
    /// Worth doing once.
    Advice,
    /// It will print, but not everything as asked.
    Warning,
    /// It will not be printed, unless somebody says why, where that can be.
    Refusal,
}

/// One line of the print check.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Check {
    /// How it came out.
    pub verdict: Verdict,
    /// Whether a refusal may be overruled by a person who says why.
    pub overrulable: bool,
    /// In one sentence.
    pub message: String,
    /// The labels it concerns, one a line.
    pub details: Vec<String>,
}

impl Check {
    pub(crate) fn new(verdict: Verdict, message: impl Into<String>) -> Self {
        Self {
            verdict,
            overrulable: false,
            message: message.into(),
            details: Vec::new(),
        }
    }

    pub(crate) fn with(mut self, details: Vec<String>) -> Self {
        self.details = details;
        self
    }

    pub(crate) fn overrulable(mut self) -> Self {
        self.overrulable = true;
        self
    }
}

/// What was found on the labels of a job.
#[derive(Default)]
struct Found {
    count: usize,
    read: usize,
    impossible: Vec<String>,
    too_fine: Vec<String>,
    misread: Vec<String>,
    /// Codes that a scan would not take for the label's own.
    unfound: Vec<String>,
    /// Labels that a calibration moves over their own edge.
    shifted: Vec<String>,
    crowded: Vec<String>,
    notes: Vec<Note>,
    /// The fewest dots a module, with how many dots an inch.
    fewest: Option<u16>,
    codes: Option<String>,
    least_quiet: Option<(u16, u16)>,
    times: HashMap<String, usize>,
}

/// Checks a job without making it. The dots of at most `decode_at_most` labels are read back. After every label
/// `progress` hears how many are done and may break off; the answer then speaks of those.
pub fn print_check<'d>(
    job: &Job<'_>,
    pieces: impl IntoIterator<Item = Piece<'d>>,
    decode_at_most: usize,
    mut progress: impl FnMut(usize) -> ControlFlow<()>,
) -> Vec<Check> {
    let mut found = Found::default();
    let mut before: Option<String> = None;
    for piece in pieces {
        let code = piece.label.code.clone();
        // Copies stand beside each other: they are one label printed several times, and need one reading.
        let copy = before.as_deref() == Some(code.as_str());
        found.count += 1;
        if !copy {
            *found.times.entry(code.clone()).or_default() += 1;
            found.look(job, &piece, decode_at_most);
        }
        before = Some(code);
        if progress(found.count).is_break() {
            break;
        }
    }
    found.checks(job)
}

impl Found {
    fn look(&mut self, job: &Job<'_>, piece: &Piece<'_>, decode_at_most: usize) {
        let layout = match job.layout(piece) {
            Ok(layout) => layout,
            Err(error) => return self.impossible.push(error.to_string()),
        };
        let name = piece.label.called().to_owned();
        if let Some(code) = &layout.code {
            self.fewest = Some(self.fewest.map_or(code.dots, |least| least.min(code.dots)));
            if layout.is_too_fine() {
                self.too_fine
                    .push(format!("{name}: {} dots a module", code.dots));
            }
        }
        if self.read < decode_at_most {
            self.read += 1;
            let bitmap = drawn(&layout);
            let mut wrong = misread(&layout, &bitmap);
            wrong.extend(misprinted(&layout, &bitmap));
            // What a calibration pushes off a roll's label is not printed anywhere.
            if job.format.is_roll() && ink(&bitmap) != ink(&sent(job, &layout)) {
                self.shifted.push(name.clone());
            }
            if !wrong.is_empty() {
                self.misread.push(format!("{name}: {}", wrong.join("; ")));
            }
            if let (Some(quiet), Some(code)) = (quiet_modules(&layout, &bitmap), &layout.code) {
                let least = self
                    .least_quiet
                    .map_or(quiet, |(least, _)| least.min(quiet));
                self.least_quiet = Some((least, code.quiet));
                if quiet < LEAST_QUIET.min(code.quiet) {
                    self.crowded.push(format!("{name}: {quiet} modules"));
                }
            }
        }
        let key = tag::key(&piece.label.code);
        if !scan::readings(&layout.payload)
            .iter()
            .any(|reading| reading.key == key)
        {
            self.unfound.push(format!("{name}: “{}”", layout.payload));
        }
        if self.codes.is_none() {
            self.codes = Some(layout.code_in_words());
        }
        self.notes.extend(layout.notes);
    }

    fn checks(self, job: &Job<'_>) -> Vec<Check> {
        let mut checks = vec![where_it_goes(job, self.count)];
        if !self.impossible.is_empty() {
            let message = format!(
                "{} cannot be printed.",
                labels_in_words(self.impossible.len())
            );
            checks.push(Check::new(Verdict::Refusal, message).with(self.impossible));
        }
        if let Some(codes) = self.codes {
            checks.push(about_codes(codes, job.dpi, self.fewest, self.too_fine));
            checks.push(about_reading(self.count, self.read, self.misread));
            checks.extend(about_quiet(self.least_quiet, self.crowded));
            checks.push(about_contrast(job.format));
            checks.extend(about_finding(self.unfound));
            checks.extend(about_shift(self.shifted));
            checks.extend(about_text(&self.notes));
        }
        checks.extend(about_repeats(&self.times));
        checks.extend(about_format(job.format));
        checks
    }
}

/// How many dots have ink.
fn ink(bitmap: &Bitmap) -> u32 {
    bitmap.rows().iter().map(|byte| byte.count_ones()).sum()
}

#[cfg(test)]
#[path = "check_tests.rs"]
mod tests;
