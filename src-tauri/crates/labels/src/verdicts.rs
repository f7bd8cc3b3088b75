//! The lines of the print check, each from what was found.

use std::collections::HashMap;

use crate::layout::{MARGIN, dot, fewest_dots};
use crate::{Check, Confidence, Format, Job, LabelError, Note, Trouble, Verdict, pages};

/// Fewer modules of white around a code than this a camera does not read on a dark case.
pub(crate) const LEAST_QUIET: u16 = 2;

/// Many printers leave so many millimetres of the paper's rim blank.
const UNREACHED: f64 = 4.0;

pub(crate) fn where_it_goes(job: &Job<'_>, count: usize) -> Check {
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

pub(crate) fn about_codes(
    codes: String,
    dpi: u32,
    fewest: Option<u16>,
    too_fine: Vec<String>,
) -> Check {
    if too_fine.is_empty() {
        return Check::new(Verdict::Tick, codes);
    }
    let dots = fewest.unwrap_or(0);
    let (module, needed) = (f64::from(dots) * dot(dpi), fewest_dots(dpi));
    let message = format!(
        "{} too fine to scan: {dots} dots a module ({module:.2} mm) at {dpi} dots an inch, and {needed} are needed. Use larger labels, a finer printer or a shorter tag.",
        match too_fine.len() {
            1 => "1 code is".to_owned(),
            many => format!("{many} codes are"),
        },
    );
    Check::new(Verdict::Refusal, message)
        .with(too_fine)
        .overrulable()
}

pub(crate) fn about_reading(count: usize, read: usize, misread: Vec<String>) -> Check {
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

pub(crate) fn about_quiet(least: Option<(u16, u16)>, crowded: Vec<String>) -> Option<Check> {
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

pub(crate) fn about_text(notes: &[Note]) -> Vec<Check> {
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

pub(crate) fn about_repeats(times: &HashMap<String, usize>) -> Option<Check> {
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

/// Nothing where a scan finds every label.
pub(crate) fn about_finding(unfound: Vec<String>) -> Option<Check> {
    if unfound.is_empty() {
        return None;
    }
    let message = "A scan would not find some labels by what their code holds. Change the address of the design, or the tag.";
    Some(
        Check::new(Verdict::Refusal, message)
            .with(unfound)
            .overrulable(),
    )
}

/// Nothing where a calibration keeps every label whole.
pub(crate) fn about_shift(shifted: Vec<String>) -> Option<Check> {
    if shifted.is_empty() {
        return None;
    }
    let message = "The calibration of this printer moves part of the label over its edge, where it is not printed. Calibrate it again.";
    Some(
        Check::new(Verdict::Refusal, message)
            .with(shifted)
            .overrulable(),
    )
}

pub(crate) fn about_format(format: &Format) -> Vec<Check> {
    let mut checks = Vec::new();
    if !format.is_roll() && rim(format) < UNREACHED {
        let message = format!(
            "Labels of {} reach the edge of the paper: many printers leave the outer {UNREACHED} mm blank. Print one sheet on plain paper first.",
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

/// How near what is printed comes to an edge of the paper, in millimetres.
fn rim(format: &Format) -> f64 {
    let (x, y) = format.corner(format.positions());
    let right = format.page_width - x - format.width;
    let bottom = format.page_height - y - format.height;
    let edges = [format.left, format.top, right, bottom];
    edges.into_iter().fold(f64::MAX, f64::min) + MARGIN
}

pub(crate) fn labels_in_words(count: usize) -> String {
    if count == 1 {
        "1 label".to_owned()
    } else {
        format!("{count} labels")
    }
}
