//! Actions: what people did lately, taking it back and doing it again.

mod latest;
mod rules;
mod sentence;
mod undo;
mod unfinished;

pub(crate) use latest::latest;
pub use latest::latest_action;
pub(crate) use sentence::sentence;
pub use undo::{redo, undo};
pub use unfinished::{finish_unfinished, take_back_unfinished, unfinished};
pub(crate) use unfinished::{left_out, take_back};

use crate::assets::several::Came;
use crate::failure::OrNotFound;
use crate::office::Office;
use crate::receipts;
use crate::rows::instant;
use crate::wire::*;
use chrono::{DateTime, Utc};
use inventory::{ActionKind, undoing};
use ledger::View;
use ledger::view::actions::ActionRecord;

/// The latest actions, newest first.
///
/// # Errors
/// The register cannot be read.
pub fn recent_actions(office: &Office, request: RecentActions) -> Result<Vec<ActionView>, Failure> {
    let now = office.now();
    office.read(|view| {
        let limit = request.limit.unwrap_or(20).min(1000);
        let actions = match request.ticket.as_deref().map(str::trim) {
            None | Some("") => view.actions(limit)?,
            Some(ticket) => view.actions_for(ticket, limit)?,
        };
        actions
            .into_iter()
            .map(|record| action_view(view, record, now))
            .collect()
    })
}

/// An action as it is shown.
pub(crate) fn action_view(
    view: View<'_>,
    record: ActionRecord,
    now: DateTime<Utc>,
) -> Result<ActionView, Failure> {
    let stays = ActionKind::of_word(&record.kind).and_then(undoing::stays);
    let is_undo = record.undoes.is_some();
    let undone = record.undone && !is_undo;
    let things = undo::things(view, &record)?;
    Ok(ActionView {
        has_receipt: receipts::has_receipt(&record),
        at: instant(record.at),
        sentence: sentence(view, &record)?,
        assets: record.assets,
        things,
        undone,
        is_undo,
        is_redo: record.redoes.is_some(),
        can_undo: !undone && stays.is_none(),
        can_redo: undone && record.redoes.is_none(),
        stays: stays.filter(|_| !is_undo).map(|refusal| refusal.message),
        asks_first: undo::asks_first(&record, things, now),
        id: record.batch,
        ticket: record.ticket,
        actor: record.actor,
        station: record.station,
        kind: record.kind,
    })
}

/// The answer of an action on assets, with the sentence the undo bar shows.
pub(crate) fn assets_changed(
    office: &Office,
    done: Done<impl Into<Came>>,
) -> Result<Done<AssetsChanged>, Failure> {
    let Done {
        result,
        changed,
        action,
    } = done;
    let Came { mut tags, left_out } = result.into();
    let sentence = match action {
        Some(batch) => done_sentence(office, batch)?,
        None => "Nothing changed".to_owned(),
    };
    let count = match action {
        Some(_) => u32::try_from(tags.len()).unwrap_or(u32::MAX),
        None => 0,
    };
    tags.truncate(100);
    Ok(Done {
        result: AssetsChanged {
            count,
            tags,
            left_out,
            sentence,
        },
        changed,
        action,
    })
}

/// What an action that was just done says of itself.
pub(crate) fn done_sentence(office: &Office, batch: inventory::BatchId) -> Result<String, Failure> {
    office.read(|view| {
        let record = view.action(&batch)?.or_not_found("action", &batch)?;
        sentence(view, &record)
    })
}

/// The sentence of something that was done, for answers that carry none of their own.
///
/// # Errors
/// The register cannot be read.
pub fn sentence_of<T>(office: &Office, done: &Done<T>) -> Result<String, Failure> {
    match done.action {
        Some(batch) => done_sentence(office, batch),
        None => Ok("Nothing changed".to_owned()),
    }
}

/// The answer of recording one thing.
pub(crate) fn recorded<T>(office: &Office, done: Done<T>) -> Result<Done<Recorded<T>>, Failure> {
    let Done {
        result: record,
        changed,
        action,
    } = done;
    let sentence = match action {
        Some(batch) => done_sentence(office, batch)?,
        None => "Nothing changed".to_owned(),
    };
    Ok(Done {
        result: Recorded { record, sentence },
        changed,
        action,
    })
}
