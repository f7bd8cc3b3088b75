//! Taking an action back, and doing it again.

use super::{action_view, left_out, rules};
use crate::Work;
use crate::beside::{DoneBeside, MANY};
use crate::failure::OrNotFound;
use crate::office::Office;
use crate::wire::*;
use chrono::{DateTime, Utc};
use inventory::{ActionKind, BatchId, undoing};
use ledger::view::actions::ActionRecord;
use ledger::{Asks, Book, View};
use words::{Said, say};

/// Refuses to guess: the last action may be the one that is open, or the last that is ended.
fn refuse_open(view: View<'_>) -> Result<(), Failure> {
    let Some(open) = view.unfinished()? else {
        return Ok(());
    };
    Err(
        Failure::said(say::action_open_latest(super::unfinished::sentence(
            view, &open,
        )?))
        .hint(say::action_open_latest_hint()),
    )
}

/// Takes an action back by appending the opposite of what it did.
///
/// # Errors
/// Refused when something later depends on it, naming what; where none is named, or the last is meant, and one is open; and with `action.confirm`
/// where it asks first and nobody said yes yet.
pub fn undo(office: &Office, request: Undo, work: &mut Work<'_>) -> Result<Done<Undone>, Failure> {
    work.done("Taking back", 0, None)?;
    let now = office.now();
    let meant = |view: View<'_>| {
        if request.action.is_none() || request.as_last {
            refuse_open(view)?;
        }
        let meant = match request.action {
            Some(batch) => record(view, &batch)?,
            None => super::latest(view)?.takes_back()?,
        };
        first(view, meant)
    };
    let done = either(office, ActionKind::Undo, meant, work, |book| {
        let first = meant(book.view())?;
        if !first.undone {
            ask(book.view(), &first, now, request.confirmed, "undo")?;
        }
        book.undo(first.batch)?;
        Ok(first.batch)
    })?;
    turned(office, done, |action, left_out| Undone {
        sentence: format!("Took back: {}{left_out}", action.sentence),
        action,
    })
}

/// Does an action again that was taken back: the same records, with their identities, tags and days.
///
/// # Errors
/// Refused when something later touches the same records or a rule forbids it by now, naming what; and with
/// `action.confirm` where it asks first and nobody said yes yet.
pub fn redo(office: &Office, request: Redo, work: &mut Work<'_>) -> Result<Done<Redone>, Failure> {
    work.done("Doing again", 0, None)?;
    let (now, today) = (office.now(), office.today());
    let station = office.desk_card().station;
    let meant = |view: View<'_>| {
        let meant = match request.action {
            Some(batch) => record(view, &batch)?,
            None => {
                refuse_open(view)?;
                view.last_redoable(&station)?.ok_or_else(|| {
                    Failure::said(say::action_none_redo()).hint(say::action_none_redo_hint())
                })?
            }
        };
        first(view, meant)
    };
    let done = either(office, ActionKind::Redo, meant, work, |book| {
        let first = meant(book.view())?;
        if first.undone {
            ask(book.view(), &first, now, request.confirmed, "redo")?;
        }
        again(book, first.batch, today)?;
        Ok(first.batch)
    })?;
    turned(office, done, |action, left_out| Redone {
        sentence: format!("Did again: {}{left_out}", action.sentence),
        action,
    })
}

/// Does it at once, or beside the register where it is about so much that others would wait.
fn either(
    office: &Office,
    kind: ActionKind,
    meant: impl Fn(View<'_>) -> Result<ActionRecord, Failure>,
    work: &mut Work<'_>,
    mut turn: impl FnMut(&mut Book<'_>) -> Result<BatchId, Failure>,
) -> Result<DoneBeside<BatchId>, Failure> {
    let entries = u64::from(office.read(|view| Ok(meant(view)?.entries))?);
    if entries > MANY {
        return office.act_beside(Asks::Anything, entries, kind, work, |book, _| turn(book));
    }
    let done = office.act(kind, None, turn)?;
    Ok(DoneBeside { done, left_out: 0 })
}

fn again(book: &mut Book<'_>, batch: BatchId, today: chrono::NaiveDate) -> Result<(), Failure> {
    book.redo::<Failure>(batch, &mut |view, stream, event| {
        rules::may_be_again(view, today, stream, event)
    })?;
    Ok(())
}

fn record(view: View<'_>, batch: &BatchId) -> Result<ActionRecord, Failure> {
    view.action(batch)?.or_not_found("action", batch)
}

/// The action that was done first, of one that is an undo or a redo.
fn first(view: View<'_>, meant: ActionRecord) -> Result<ActionRecord, Failure> {
    match meant.redoes.or(meant.undoes) {
        Some(first) => record(view, &first),
        None => Ok(meant),
    }
}

/// How many things an action touched; counted only where that may be enough to ask first.
pub(super) fn things(view: View<'_>, record: &ActionRecord) -> Result<u32, Failure> {
    let most = undoing::ASKS_ABOVE;
    if u64::from(record.entries) <= most || u64::from(record.assets) > most {
        return Ok(record.assets.max(record.entries.min(1)));
    }
    let things = view.things_of(&record.batch, u64::from(u32::MAX))?;
    Ok(u32::try_from(things).unwrap_or(u32::MAX))
}

/// Whether taking it back, or doing it again, asks first.
pub(super) fn asks_first(record: &ActionRecord, things: u32, now: DateTime<Utc>) -> bool {
    let since = record.turned.unwrap_or(record.at).max(record.at);
    undoing::asks_first(u64::from(things), now.timestamp_millis() - since)
}

fn ask(
    view: View<'_>,
    record: &ActionRecord,
    now: DateTime<Utc>,
    confirmed: bool,
    turned: &'static str,
) -> Result<(), Failure> {
    let things = things(view, record)?;
    if confirmed || !asks_first(record, things, now) {
        return Ok(());
    }
    let sentence = super::sentence(view, record)?;
    let since = record.turned.unwrap_or(record.at).max(record.at);
    let ago = ago(now.timestamp_millis() - since);
    Err(
        Failure::said(say::action_confirm(sentence, ago, things, turned))
            .on("confirmed")
            .hint(say::action_confirm_hint(turned)),
    )
}

/// How long ago something was, given in milliseconds.
fn ago(milliseconds: i64) -> Said {
    let minutes = milliseconds.max(0) / 60_000;
    match minutes {
        0 => say::action_just_now(),
        1..=59 => say::action_minutes_ago(minutes),
        60..=2879 => say::action_hours_ago(minutes / 60),
        _ => say::action_days_ago(minutes / 1440),
    }
}

/// The answer about the action that was taken back or done again, as it is shown now.
fn turned<T>(
    office: &Office,
    done: DoneBeside<BatchId>,
    answer: impl FnOnce(ActionView, String) -> T,
) -> Result<Done<T>, Failure> {
    let now = office.now();
    let left_out = match done.left_out {
        0 => String::new(),
        entries => left_out(entries),
    };
    let Done {
        result: first,
        changed,
        action,
    } = done.done;
    let shown = office.read(|view| action_view(view, record(view, &first)?, now))?;
    Ok(Done {
        result: answer(shown, left_out),
        changed,
        action,
    })
}
