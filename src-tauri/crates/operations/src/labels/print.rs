//! Labels to a printer, and the rest of a job that stopped.

use super::job::Job;
use super::make::may_print;
use super::plan::{checked_plan, next_start};
use super::record::{Sent, Told, mark_labelled, print_facts};
use super::send::{Route, send};
use crate::Work;
use crate::failure::OrNotFound;
use crate::office::Office;
use crate::printers::known_name;
use crate::prints::made;
use crate::wire::*;
use ::words::say;
use inventory::{ActionKind, FormatKind, PrintFacts, PrintTarget, PrinterFacts, PrinterLanguage};

/// Prints labels and remembers what was printed. A job that stops on the way is remembered as far as it came: the
/// answer says so, and [`resume_print`] sends the rest.
///
/// # Errors
/// As [`super::plan_labels`]; the printer is not known or cannot print this format; or the check refuses and nobody
/// overruled it. Nothing was printed then.
pub fn print_labels(
    office: &Office,
    mut request: PrintLabels,
    work: &mut Work<'_>,
) -> Result<Done<LabelsMade>, Failure> {
    let named = request.job.printer.clone().unwrap_or_default();
    let name = known_name(office, &named)?;
    request.job.printer = Some(name.clone());
    let job = office.read(|view| Job::of(office, view, &request.job))?;
    let route = route(&name, job.printer.as_ref(), &job)?;
    let plan = checked_plan(office, &job, work)?;
    may_print(&plan, request.overrule.as_deref())?;
    let sent = send(office, &job, 0, &route, work)?;
    let told = Told {
        target: PrintTarget::Printer,
        printer: &route.name,
        again: request.again.as_deref(),
        overruled: request.overrule.as_deref().filter(|_| plan.refused),
    };
    let facts = print_facts(&job, &told, &sent);
    let done = office.act(ActionKind::PrintLabels, None, |book| {
        book.set_subject(facts.printer.clone());
        mark_labelled(book, &facts, 0, facts.sent)?;
        Ok((book.add_print(facts)?, plan, Vec::new()))
    })?;
    made(office, done)
}

/// The way to a printer, if it can print this format.
fn route(name: &str, facts: Option<&PrinterFacts>, job: &Job) -> Result<Route, Failure> {
    let Some(facts) = facts else {
        return Ok(Route::to_queue(name.to_owned()));
    };
    if facts.language == PrinterLanguage::Zpl && job.format.kind != FormatKind::Roll {
        return Err(
            Failure::said(say::label_not_a_roll(&facts.name, &*job.format.name))
                .on("format")
                .hint(say::label_not_a_roll_hint()),
        );
    }
    Ok(Route::to(facts))
}

/// Sends the rest of a job that stopped.
///
/// # Errors
/// There is no such job, it is complete, or something on its labels is no longer there. Nothing was printed then.
pub fn resume_print(
    office: &Office,
    request: ResumePrint,
    work: &mut Work<'_>,
) -> Result<Done<LabelsMade>, Failure> {
    let before = office.read(|view| {
        let print = view.print(&request.print)?;
        print.or_not_found("print job", &request.print)
    })?;
    let facts = &before.record.facts;
    if facts.target != PrintTarget::Printer || facts.is_complete() {
        return Err(Failure::said(say::print_complete())
            .on("print")
            .hint(say::print_complete_hint()));
    }
    let from = request.from.unwrap_or(facts.sent + 1);
    if from == 0 || from > facts.labels() {
        return Err(Failure::said(say::print_no_such_label(facts.labels())).on("from"));
    }
    let name = known_name(office, request.printer.as_deref().unwrap_or(&facts.printer))?;
    let job = office.read(|view| Job::again(view, facts, &name))?;
    let route = route(&name, job.printer.as_ref(), &job)?;
    let plan = checked_plan(office, &job, work)?;
    let overruled = (!facts.overruled.is_empty()).then_some(facts.overruled.as_str());
    may_print(&plan, overruled)?;
    let sent = send(office, &job, from - 1, &route, work)?;
    let new = resumed(&job, facts, &route, sent);
    let done = office.act(ActionKind::PrintLabels, None, |book| {
        book.set_subject(new.printer.clone());
        let now = book
            .view()
            .print(&request.print)?
            .or_not_found("print job", &request.print)?;
        mark_labelled(book, &new, facts.sent, new.sent)?;
        book.revise_print(&now.record, new)?;
        Ok((request.print, plan, Vec::new()))
    })?;
    made(office, done)
}

fn resumed(job: &Job, before: &PrintFacts, route: &Route, sent: Sent) -> PrintFacts {
    // A printer that did nothing this time takes nothing back of what came out before.
    let reached = sent.sent.max(before.sent);
    PrintFacts {
        printer: route.name.clone(),
        sent: reached,
        uncertain: sent.uncertain,
        failure: sent.failure,
        next_start: next_start(job, reached as usize),
        ..before.clone()
    }
}
