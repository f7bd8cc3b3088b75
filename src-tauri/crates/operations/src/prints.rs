//! The print journal: which labels went where, when, by whom, and why again.

use crate::actions::done_sentence;
use crate::assets::MOST_ROWS;
use crate::failure::OrNotFound;
use crate::office::Office;
use crate::rows::instant;
use crate::wire::*;
use inventory::{Command, LabelSubject, PrintId, tag};
use ledger::View;
use ledger::view::prints::{PrintFilter, PrintLine};
use words::say;

/// So many of a job's labels are named.
const LISTED: u32 = 10_000;

/// The print journal, newest first.
///
/// # Errors
/// The register cannot be read.
pub fn list_prints(office: &Office, request: ListPrints) -> Result<Page<PrintRow>, Failure> {
    let key = request
        .tag
        .as_deref()
        .map(tag::key)
        .filter(|key| !key.is_empty());
    office.read(|view| {
        let filter = PrintFilter {
            asset: request.asset,
            code_key: key.as_deref(),
            unfinished: request.unfinished,
        };
        let limit = request.limit.unwrap_or(100).min(MOST_ROWS);
        let (prints, total) = view.prints(filter, request.offset, limit)?;
        let rows = prints.iter().map(|print| print_row(view, print));
        Ok(Page {
            rows: rows.collect::<Result<_, _>>()?,
            total,
            offset: request.offset,
        })
    })
}

/// One print job with all its labels.
///
/// # Errors
/// There is no such job.
pub fn show_print(office: &Office, request: ShowPrint) -> Result<PrintView, Failure> {
    office.read(|view| {
        let print = view
            .print_line(&request.id)?
            .or_not_found("print job", &request.id)?;
        let labels = view
            .print_labels(print.row, 0, LISTED)?
            .into_iter()
            .map(|label| {
                Ok(PrintedLabel {
                    code: code(&label.subject).to_owned(),
                    subject: words(view, &label.subject)?,
                    asset: match &label.subject {
                        LabelSubject::Asset(id, _) => Some(*id),
                        _ => None,
                    },
                    sent: label.sent,
                })
            });
        Ok(PrintView {
            labelled: labels.collect::<Result<_, Failure>>()?,
            row: print_row(view, &print)?,
        })
    })
}

/// A job as a line of the journal.
pub(crate) fn print_row(view: View<'_>, print: &PrintLine) -> Result<PrintRow, Failure> {
    let facts = &print.facts;
    let first = view
        .print_labels(print.row, 0, 3)?
        .into_iter()
        .map(|label| match &label.subject {
            LabelSubject::Asset(_, tag) | LabelSubject::Blank(tag) => Ok(labels::grouped(tag)),
            other => words(view, other),
        });
    Ok(PrintRow {
        id: print.id,
        at: instant(print.at),
        actor: print.actor.clone(),
        station: print.station.clone(),
        target: facts.target,
        printer: facts.printer.clone(),
        format: facts.format.clone(),
        design: facts.design.clone(),
        start: facts.start,
        copies: facts.copies,
        labels: print.labels,
        sent: facts.sent,
        uncertain: facts.uncertain,
        first: first.collect::<Result<_, Failure>>()?,
        again: facts.again.clone(),
        overruled: facts.overruled.clone(),
        failure: facts.failure.clone(),
    })
}

/// What was printed in the code; of a badge nothing.
fn code(subject: &LabelSubject) -> &str {
    match subject {
        LabelSubject::Asset(_, code)
        | LabelSubject::Place(_, code)
        | LabelSubject::Blank(code)
        | LabelSubject::Command(code)
        | LabelSubject::Kit(_, code) => code,
        LabelSubject::Person(_) => "",
    }
}

/// What a label is for, in words.
fn words(view: View<'_>, subject: &LabelSubject) -> Result<String, Failure> {
    Ok(match subject {
        LabelSubject::Asset(id, tag) => match view.line(id)? {
            Some(line) => {
                let name = line.record.facts.name;
                let model = line.model.map(|(_, model, ..)| model).unwrap_or_default();
                let now = line.record.facts.tag.to_string();
                let what = if name.is_empty() { model } else { name };
                match now == *tag {
                    true => what,
                    false => format!("{what} (its tag is {now} now)"),
                }
            }
            None => "no longer on the register".to_owned(),
        },
        LabelSubject::Place(id, _) => match view.place(id)? {
            Some(place) => format!("Place {}", place.path),
            None => "a place no longer on the register".to_owned(),
        },
        LabelSubject::Person(id) => match view.person(id)? {
            Some(person) if !person.details.name.is_empty() => {
                format!("Badge of {}", person.details.name)
            }
            _ => "Badge of an erased person".to_owned(),
        },
        LabelSubject::Blank(_) => "A tag without an asset".to_owned(),
        LabelSubject::Command(code) => match Command::from_key(code) {
            Some(command) => format!("Command {}", command.label()),
            None => "A command".to_owned(),
        },
        LabelSubject::Kit(id, _) => match view.kit(id)? {
            Some(kit) => format!("Kit {}", kit.facts.name),
            None => "a kit taken apart since".to_owned(),
        },
    })
}

/// The answer of a print, with its line in the journal and the sentence the undo bar shows.
pub(crate) fn made(
    office: &Office,
    done: Done<(PrintId, LabelPlan, Vec<String>)>,
) -> Result<Done<LabelsMade>, Failure> {
    let Done {
        result: (id, plan, files),
        changed,
        action,
    } = done;
    let print = office.read(|view| {
        let print = view.print_line(&id)?.or_not_found("print job", &id)?;
        print_row(view, &print)
    })?;
    let sentence = match (action, print.failure.is_empty()) {
        (_, false) => stopped(&print),
        (Some(batch), true) => done_sentence(office, batch)?,
        (None, true) => "Nothing was printed".to_owned(),
    };
    Ok(Done {
        result: LabelsMade {
            print,
            plan,
            files,
            sentence,
        },
        changed,
        action,
    })
}

/// How far a job came that stopped, and what to do.
fn stopped(print: &PrintRow) -> String {
    let PrintRow {
        sent,
        labels,
        uncertain,
        failure,
        ..
    } = print;
    say::print_stopped_after(failure, *sent, *labels, *uncertain).into()
}
