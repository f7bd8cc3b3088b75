//! What a job will make, and how its pages look, before anything is printed.

use super::job::Job;
use crate::Work;
use crate::office::Office;
use crate::printers::calibration_view;
use crate::wire::*;
use ::words::say;
use inventory::FormatKind;
use labels::{Check, Verdict};
use std::ops::ControlFlow;

/// So many labels are decoded while a person is still choosing; all of them are before they are printed.
const READ_WHILE_CHOOSING: usize = 60;
/// So many labels are named under one check.
const NAMED: usize = 50;

/// What a job will make, with a print check.
///
/// # Errors
/// The format, design or printer is not known, the start is not on the sheet, or nothing is chosen.
pub fn plan_labels(office: &Office, request: LabelJob) -> Result<LabelPlan, Failure> {
    office.read(|view| {
        let job = Job::of(office, view, &request)?;
        let checks = labels::print_check(
            &job.paper(office),
            job.pieces(),
            READ_WHILE_CHOOSING,
            |_| ControlFlow::Continue(()),
        );
        plan(office, &job, checks)
    })
}

/// The same with every label decoded.
pub(super) fn checked_plan(
    office: &Office,
    job: &Job,
    work: &mut Work<'_>,
) -> Result<LabelPlan, Failure> {
    let total = job.labels() as u64;
    let mut stopped = None;
    let checks = labels::print_check(
        &job.paper(office),
        job.pieces(),
        usize::MAX,
        |done| match work.done("Reading every code", done as u64, Some(total)) {
            Ok(()) => ControlFlow::Continue(()),
            Err(failure) => {
                stopped = Some(failure);
                ControlFlow::Break(())
            }
        },
    );
    match stopped {
        Some(failure) => Err(failure),
        None => plan(office, job, checks),
    }
}

fn plan(office: &Office, job: &Job, checks: Vec<Check>) -> Result<LabelPlan, Failure> {
    let count = |number: usize| u32::try_from(number).unwrap_or(u32::MAX);
    let refused = checks.iter().any(|check| check.verdict == Verdict::Refusal);
    let impossible = checks
        .iter()
        .any(|check| check.verdict == Verdict::Refusal && !check.overrulable);
    let printed_before = job.printed_before();
    let mut checks: Vec<LabelCheck> = checks.into_iter().map(shown).collect();
    if printed_before > 0 {
        let sentence = match printed_before {
            1 => "1 of these had a label before: say why it gets another.".to_owned(),
            many => format!("{many} of these had a label before: say why they get another."),
        };
        let details = job
            .wanted
            .iter()
            .filter(|wanted| wanted.printed_before)
            .take(NAMED);
        checks.push(LabelCheck {
            verdict: LabelVerdict::Warning,
            sentence,
            details: details.map(|wanted| wanted.label.shown.clone()).collect(),
        });
    }
    let paper = job.paper(office);
    Ok(LabelPlan {
        labels: count(job.labels()),
        // A start that is not on the sheet is among the checks: the numbers are then those of a new sheet.
        pages: labels::pages(paper.format, job.start, job.labels()).map_or(0, count),
        start: count(job.start),
        next_start: next_start(job, job.labels()),
        printed_before,
        calibration: job.calibration.as_ref().map(calibration_view),
        dpi: job.dpi,
        checks,
        refused,
        impossible,
    })
}

/// The first free position behind so many labels of a job; none on a full sheet, or for a roll.
pub(super) fn next_start(job: &Job, labels: usize) -> Option<u32> {
    if job.format.kind == FormatKind::Roll {
        return None;
    }
    let next = labels::place(&job.format, job.start, labels).ok()?;
    u32::try_from(next.position)
        .ok()
        .filter(|position| *position > 1)
}

fn shown(check: Check) -> LabelCheck {
    let verdict = match check.verdict {
        Verdict::Tick | Verdict::Advice => LabelVerdict::Ok,
        Verdict::Warning => LabelVerdict::Warning,
        Verdict::Refusal => LabelVerdict::Refused,
    };
    let more = check.details.len().saturating_sub(NAMED);
    let mut details: Vec<String> = check.details.into_iter().take(NAMED).collect();
    if more > 0 {
        details.push(format!("and {more} more"));
    }
    LabelCheck {
        verdict,
        sentence: check.message,
        details,
    }
}

/// One page of a job as it will be printed.
///
/// # Errors
/// As [`plan_labels`], or the page is not in the job.
pub fn preview_labels(office: &Office, request: PreviewLabels) -> Result<LabelPreview, Failure> {
    office.read(|view| {
        let job = Job::of(office, view, &request.job)?;
        let page = request.page.max(1) as usize;
        // Only the labels of this page are drawn; the page is drawn as the first of its own.
        let per_page = job.format.positions();
        let first_page = per_page.saturating_sub(job.start - 1).max(1);
        let (from, to, start) = match page {
            1 => (0, first_page, job.start),
            _ => (
                first_page + (page - 2) * per_page,
                first_page + (page - 1) * per_page,
                1,
            ),
        };
        if from >= job.labels() {
            return Err(Failure::said(say::label_no_such_page(page)).on("page"));
        }
        let pieces: Vec<_> = job.pieces_of(from..to.min(job.labels())).collect();
        let paper = labels::Job {
            start,
            ..job.paper(office)
        };
        let svg = labels::preview_svg(&paper, &pieces, 1)?;
        Ok(LabelPreview { svg })
    })
}
