//! Labels into files: PDF, PNG and ZPL.

use super::job::Job;
use super::plan::checked_plan;
use super::record::{Sent, Told, mark_labelled, print_facts};
use crate::Work;
use crate::files::write_whole;
use crate::office::Office;
use crate::prints::made;
use crate::wire::*;
use ::words::say;
use inventory::{ActionKind, PrintTarget};
use std::ops::ControlFlow;
use std::path::{Path, PathBuf};

/// Makes a file of labels and remembers what was printed. Each file is whole under its name, or not there.
///
/// # Errors
/// As [`super::plan_labels`]; the check refuses and nobody overruled it; the file cannot be written; or the work was
/// cancelled. Nothing is remembered then.
pub fn make_labels(
    office: &Office,
    request: MakeLabels,
    work: &mut Work<'_>,
) -> Result<Done<LabelsMade>, Failure> {
    let out = office.out(&request.out, "out")?;
    let out = out.path();
    let target = target(out)?;
    let name = out.file_name().unwrap_or_default().to_string_lossy();
    let done = office.act(ActionKind::MakeLabels, None, |book| {
        let job = Job::of(office, book.view(), &request.job)?;
        let plan = checked_plan(office, &job, work)?;
        may_print(&plan, request.overrule.as_deref())?;
        let files = drawn(office, &job, target, out, work)?;
        let told = Told {
            target,
            printer: &name,
            again: request.again.as_deref(),
            overruled: request.overrule.as_deref().filter(|_| plan.refused),
        };
        let sent = Sent {
            sent: plan.labels,
            ..Sent::default()
        };
        let facts = print_facts(&job, &told, &sent);
        book.set_subject(facts.format.clone());
        mark_labelled(book, &facts, 0, plan.labels)?;
        let print = book.add_print(facts)?;
        // Last: a file that cannot be written leaves nothing remembered.
        for (path, bytes) in &files {
            write_whole(&office.out_at(path, "out")?, bytes)?;
        }
        let names = files
            .iter()
            .map(|(path, _)| path.to_string_lossy().into_owned());
        Ok((print, plan, names.collect()))
    })?;
    made(office, done)
}

/// What kind of file a name asks for.
fn target(out: &Path) -> Result<PrintTarget, Failure> {
    let ending = out
        .extension()
        .unwrap_or_default()
        .to_string_lossy()
        .to_lowercase();
    match ending.as_str() {
        "pdf" => Ok(PrintTarget::PdfFile),
        "png" => Ok(PrintTarget::PngFile),
        "zpl" => Ok(PrintTarget::ZplFile),
        _ => Err(Failure::said(say::label_file_kind()).on("out")),
    }
}

/// Refuses a job that the check refuses, unless somebody says why it is printed all the same.
pub(super) fn may_print(plan: &LabelPlan, overrule: Option<&str>) -> Result<(), Failure> {
    let Some(refusal) = plan
        .checks
        .iter()
        .find(|check| check.verdict == LabelVerdict::Refused)
    else {
        return Ok(());
    };
    let overruled = overrule.is_some_and(|reason| !reason.trim().is_empty());
    if overruled && !plan.impossible {
        return Ok(());
    }
    let failure = Failure::said(say::label_not_printable(&refusal.sentence));
    let hint = match plan.impossible {
        true => say::label_not_printable_impossible(),
        false => say::label_not_printable_hint(),
    };
    Err(failure.hint(hint).details(refusal.details.clone()))
}

/// The files of a job, drawn and not yet written.
fn drawn(
    office: &Office,
    job: &Job,
    target: PrintTarget,
    out: &Path,
    work: &mut Work<'_>,
) -> Result<Vec<(PathBuf, Vec<u8>)>, Failure> {
    let total = job.labels() as u64;
    let mut progress = |done: usize| match work.done("Drawing labels", done as u64, Some(total)) {
        Ok(()) => ControlFlow::Continue(()),
        Err(_) => ControlFlow::Break(()),
    };
    let paper = job.paper(office);
    Ok(match target {
        PrintTarget::PngFile => {
            let pages = labels::png(&paper, job.pieces(), progress)?;
            let several = pages.len() > 1;
            let numbered = pages.into_iter().enumerate();
            numbered
                .map(|(at, page)| (numbered_name(out, at + 1, several), page))
                .collect()
        }
        PrintTarget::ZplFile => vec![(out.to_owned(), zpl(office, job, progress)?)],
        _ => vec![(
            out.to_owned(),
            labels::pdf(&paper, job.pieces(), &mut progress)?.bytes,
        )],
    })
}

/// `labels.png` for one page; `labels-1.png`, `labels-2.png` for several.
fn numbered_name(out: &Path, number: usize, several: bool) -> PathBuf {
    if !several {
        return out.to_owned();
    }
    let stem = out.file_stem().unwrap_or_default().to_string_lossy();
    out.with_file_name(format!("{stem}-{number}.png"))
}

fn zpl(
    office: &Office,
    job: &Job,
    mut progress: impl FnMut(usize) -> ControlFlow<()>,
) -> Result<Vec<u8>, Failure> {
    let mut bytes = Vec::new();
    for (at, piece) in job.pieces().enumerate() {
        bytes.extend(labels::zpl(&job.paper(office), &piece, 1)?);
        if progress(at + 1).is_break() {
            return Err(Failure::cancelled());
        }
    }
    Ok(bytes)
}
