//! The print check: what to know before the label goes into the printer. It reads the very dots that will be printed;
//! it is no grade of a finished print, which only a calibrated verifier can give.

use std::collections::HashMap;
use std::ops::ControlFlow;

use serde::Serialize;

use crate::dots::drawn;
use crate::layout::{FEWEST_DOTS, MARGIN, dot};
use crate::reading::{misread, quiet_modules};
use crate::{Confidence, Format, Job, LabelError, Note, Piece, Trouble, pages};

/// Fewer modules of white around a code than this a camera does not read on a dark case.
const LEAST_QUIET: u16 = 2;

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
    fn new(verdict: Verdict, message: impl Into<String>) -> Self {
        Self {
            verdict,
            overrulable: false,
            message: message.into(),
            details: Vec::new(),
        }
    }

    fn with(mut self, details: Vec<String>) -> Self {
        self.details = details;
        self
    }

    fn overrulable(mut self) -> Self {
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
        let fewest = layout.fewest_dots();
        if let Some(code) = &layout.code {
            self.fewest = Some(self.fewest.map_or(fewest, |least| least.min(fewest)));
            if code.dots < FEWEST_DOTS {
                self.too_fine
                    .push(format!("{name}: {} dots a module", code.dots));
            }
        }
        if self.read < decode_at_most {
            self.read += 1;
            let bitmap = drawn(&layout);
            let wrong = misread(&layout, &bitmap);
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
            checks.extend(about_text(&self.notes));
        }
        checks.extend(about_repeats(&self.times));
        checks.extend(about_format(job.format));
        checks
    }
}

fn where_it_goes(job: &Job<'_>, count: usize) -> Check {
    let format = job.format;
    match pages(format, job.start, count) {
        Err(e) => Check::new(Verdict::Refusal, e.to_string()),
        Ok(0) => Check::new(Verdict::Refusal, LabelError::NoLabels.to_string()),
        Ok(_) if format.is_roll() => {
            let message = format!("{} on {}.", labels_in_words(count), format.full_name());
            Check::new(Verdict::Tick, message)
        }
        Ok(pages) => {
            let sheets = if pages == 1 {
                "1 sheet".to_owned()
            } else {
                format!("{pages} sheets")
            };
            let labels = labels_in_words(count);
            let message = format!(
                "{labels} on {sheets} of {} from position {}.",
                format.name, job.start
            );
            Check::new(Verdict::Tick, message)
        }
    }
}

fn about_codes(codes: String, dpi: u32, fewest: Option<u16>, too_fine: Vec<String>) -> Check {
    if too_fine.is_empty() {
        return Check::new(Verdict::Tick, codes);
    }
    let dots = fewest.unwrap_or(0);
    let module = f64::from(dots) * dot(dpi);
    let message = format!(
        "{} too fine to scan: {dots} dots a module ({module:.2} mm) at {dpi} dots an inch, and {FEWEST_DOTS} are needed. Use larger labels, a finer printer or a shorter tag.",
        match too_fine.len() {
            1 => "1 code is".to_owned(),
            many => format!("{many} codes are"),
        },
    );
    Check::new(Verdict::Refusal, message)
        .with(too_fine)
        .overrulable()
}

fn about_reading(count: usize, read: usize, misread: Vec<String>) -> Check {
    if misread.is_empty() {
        let message = match (count, read) {
            (_, 1) if count == 1 => {
                "The code was read back from the very dots and is right.".to_owned()
            }
            (count, read) if read < count => {
                format!(
                    "{read} of {count} labels were read back from their very dots, and are right."
                )
            }
            _ => "Every code was read back from its very dots and is right.".to_owned(),
        };
        return Check::new(Verdict::Tick, message);
    }
    let message = match misread.len() {
        1 => "1 label was not read back rightly from its dots.".to_owned(),
        many => format!("{many} labels were not read back rightly from their dots."),
    };
    Check::new(Verdict::Refusal, message)
        .with(misread)
        .overrulable()
}

fn about_quiet(least: Option<(u16, u16)>, crowded: Vec<String>) -> Option<Check> {
    let (least, wanted) = least?;
    if !crowded.is_empty() {
        let message = format!(
            "Less than {LEAST_QUIET} modules of white stand around some codes: cameras do not find them."
        );
        return Some(
            Check::new(Verdict::Refusal, message)
                .with(crowded)
                .overrulable(),
        );
    }
    Some(match least < wanted {
        true => Check::new(
            Verdict::Warning,
            format!(
                "Only {least} modules of white stand around some codes; {wanted} are the rule."
            ),
        ),
        false => Check::new(
            Verdict::Tick,
            format!("Every code has its quiet zone of {wanted} modules."),
        ),
    })
}

fn about_text(notes: &[Note]) -> Vec<Check> {
    let lines = |wanted: fn(&Trouble) -> bool| -> Vec<String> {
        notes
            .iter()
            .filter(|n| wanted(&n.trouble))
            .map(Note::to_string)
            .collect()
    };
    let short = lines(|t| !matches!(t, Trouble::Missing { .. }));
    let missing = lines(|t| matches!(t, Trouble::Missing { .. }));
    let mut checks = Vec::new();
    checks.push(match short.is_empty() {
        true => Check::new(Verdict::Tick, "Everything the design asks for fits."),
        false => Check::new(
            Verdict::Warning,
            "Not everything the design asks for fits; codes and tags are whole unless named here.",
        )
        .with(short),
    });
    checks.push(match missing.is_empty() {
        true => Check::new(Verdict::Tick, "The label fonts have every character."),
        false => {
            Check::new(Verdict::Warning, "The label fonts lack some characters.").with(missing)
        }
    });
    checks
}

fn about_repeats(times: &HashMap<String, usize>) -> Option<Check> {
    let mut repeated: Vec<(&str, usize)> = times
        .iter()
        .filter(|(_, n)| **n > 1)
        .map(|(code, n)| (code.as_str(), *n))
        .collect();
    if repeated.is_empty() {
        return None;
    }
    repeated.sort_unstable();
    let message = match repeated.len() {
        1 => "1 code stands on labels of different things.".to_owned(),
        many => format!("{many} codes stand on labels of different things."),
    };
    let details = repeated
        .into_iter()
        .map(|(code, n)| format!("{code}: {n} times"));
    Some(Check::new(Verdict::Warning, message).with(details.collect()))
}

fn about_format(format: &Format) -> Vec<Check> {
    let mut checks = Vec::new();
    if !format.is_roll() && format.left + MARGIN < 4.0 {
        let message = format!(
            "Labels of {} reach the edge of the paper: many printers leave the outer 4 mm blank. Print one sheet on plain paper first.",
            format.name
        );
        checks.push(Check::new(Verdict::Warning, message));
    }
    let advice = match format.confidence {
        Confidence::Agreed | Confidence::Own => return checks,
        _ if format.is_roll() => return checks,
        Confidence::OneSource => format!(
            "The measurements of {} are from {}. Before the first sheet print one on plain paper at 100 % and hold it against the labels.",
            format.name, format.source
        ),
        Confidence::SourcesDiffer => format!(
            "The sources for {} differ ({}). Before the first sheet print one on plain paper at 100 % and hold it against the labels.",
            format.name, format.source
        ),
    };
    checks.push(Check::new(Verdict::Advice, advice));
    checks
}

fn labels_in_words(count: usize) -> String {
    if count == 1 {
        "1 label".to_owned()
    } else {
        format!("{count} labels")
    }
}

#[cfg(test)]
#[path = "check_tests.rs"]
mod tests;
