//! Remembering what was printed: the print journal, and that assets have a label.

use super::job::Job;
use super::plan::next_start;
use crate::wire::Failure;
use inventory::{AssetFacts, AssetId, How, LabelSubject, PrintFacts, PrintTarget};
use ledger::Book;

/// What a person said about a print, and where it went.
pub(super) struct Told<'t> {
    pub target: PrintTarget,
    /// The printer's name, or the file's without its folder.
    pub printer: &'t str,
    pub again: Option<&'t str>,
    pub overruled: Option<&'t str>,
}

/// How far a job came.
#[derive(Clone, Debug, Default)]
pub(super) struct Sent {
    /// Labels that surely went out, copies counted.
    pub sent: u32,
    /// Labels after those that may have come out too.
    pub uncertain: u32,
    /// What stopped it; empty if nothing did.
    pub failure: String,
}

/// The line of a job in the print journal.
pub(super) fn print_facts(job: &Job, told: &Told<'_>, sent: &Sent) -> PrintFacts {
    let said = |words: Option<&str>| words.unwrap_or_default().trim().to_owned();
    PrintFacts {
        target: told.target,
        printer: told.printer.to_owned(),
        format: job.format.name.to_string(),
        design: job.design_name(),
        start: u32::try_from(job.start).unwrap_or(u32::MAX),
        copies: job.copies,
        subjects: job
            .wanted
            .iter()
            .map(|wanted| wanted.subject.clone())
            .collect(),
        sent: sent.sent,
        uncertain: sent.uncertain,
        next_start: next_start(job, sent.sent as usize),
        again: said(told.again),
        overruled: said(told.overruled),
        failure: sent.failure.clone(),
    }
}

/// Remembers that assets have a label: those whose last copy is among the labels from `from` to `to`, not included,
/// in the order of the paper.
pub(super) fn mark_labelled(
    book: &mut Book<'_>,
    facts: &PrintFacts,
    from: u32,
    to: u32,
) -> Result<(), Failure> {
    let at = book.at();
    for (number, subject) in facts.subjects.iter().enumerate() {
        let LabelSubject::Asset(id, _) = subject else {
            continue;
        };
        let last_copy = (number as u64 + 1) * u64::from(facts.copies);
        if last_copy > u64::from(from) && last_copy <= u64::from(to) {
            labelled(book, id, at, &facts.format)?;
        }
    }
    Ok(())
}

fn labelled(book: &mut Book<'_>, id: &AssetId, at: i64, format: &str) -> Result<(), Failure> {
    // An asset taken back between printing and this moment has nothing to remember.
    if let Some(asset) = book.view().asset(id)? {
        let new = AssetFacts {
            labelled_at: Some(at),
            ..asset.facts.clone()
        };
        book.change_asset(&asset, How::Labelled, new, format)?;
    }
    Ok(())
}
