//! Actions that were interrupted: looking at what is open, finishing it, taking it back.

use crate::Work;
use crate::office::Office;
use crate::rows::instant;
use crate::wire::*;
use inventory::Refusal;
use ledger::{Interrupted, LedgerError, Unfinished, View};
use words::say;

/// What has begun and is not ended.
///
/// # Errors
/// The register cannot be read.
pub fn unfinished(office: &Office, _: Nothing) -> Result<UnfinishedAction, Failure> {
    let path = office.register_path();
    office.read(|view| {
        let (open, entries, under_way) = match Interrupted::take_on(&path, view) {
            Ok(None) => return Ok(UnfinishedAction { action: None }),
            Ok(Some(found)) => (found.unfinished().clone(), found.entries()?, false),
            Err(LedgerError::Refused(Refusal { code, .. })) if code == "action.under_way" => {
                match view.unfinished()? {
                    Some(open) => (open, None, true),
                    None => return Ok(UnfinishedAction { action: None }),
                }
            }
            Err(error) => return Err(error.into()),
        };
        let count = |entries: u64| u32::try_from(entries).unwrap_or(u32::MAX);
        let action = UnfinishedView {
            at: instant(open.at),
            sentence: sentence(view, &open)?,
            kind: open.kind.word(),
            written: count(open.written),
            entries: entries.map(count),
            under_way,
            actor: open.actor,
            station: open.station,
        };
        Ok(UnfinishedAction {
            action: Some(action),
        })
    })
}

/// Writes what is still to be written of what was interrupted.
///
/// # Errors
/// There is nothing, or a program is writing it just now.
pub fn finish_unfinished(
    office: &Office,
    _: Nothing,
    work: &mut Work<'_>,
) -> Result<Done<UnfinishedEnded>, Failure> {
    let path = office.register_path();
    let open = office.read(|view| Ok(Interrupted::take_on(&path, view)?))?;
    let open = open.ok_or_else(nothing)?;
    let (batch, whole) = (open.unfinished().batch, open.entries()?.is_some());
    let what = office.read(|view| sentence(view, open.unfinished()))?;
    let written = office.finish(open, work)?;
    let mut sentence = match whole {
        true => format!("{what} is finished"),
        false => format!("{what} is ended as far as it came: what was still to be written is gone"),
    };
    if written.left_out > 0 {
        sentence.push_str(&left_out(written.left_out));
    }
    Ok(Done {
        result: UnfinishedEnded { sentence },
        changed: crate::beside::changed(&written),
        action: Some(batch),
    })
}

/// Takes back what was interrupted, as far as it came.
///
/// # Errors
/// There is nothing, or a program is writing it just now.
pub fn take_back_unfinished(
    office: &Office,
    _: Nothing,
    work: &mut Work<'_>,
) -> Result<Done<UnfinishedEnded>, Failure> {
    take_back(office, work)?.ok_or_else(nothing)
}

pub(crate) fn take_back(
    office: &Office,
    work: &mut Work<'_>,
) -> Result<Option<Done<UnfinishedEnded>>, Failure> {
    let Some(open) = office.read(|view| Ok(view.unfinished()?))? else {
        return Ok(None);
    };
    let what = office.read(|view| sentence(view, &open))?;
    let done = office.take_back_interrupted(work)?;
    Ok(done.map(|done| Done {
        result: UnfinishedEnded {
            sentence: format!("{what} is taken back"),
        },
        changed: done.changed,
        action: done.action,
    }))
}

/// What is done by an action that is open, as one says it.
pub(super) fn sentence(view: View<'_>, open: &Unfinished) -> Result<String, Failure> {
    if let Some(deed) = open.undoes.or(open.redoes)
        && let Some(deed) = view.action(&deed)?
    {
        let what = super::sentence(view, &deed)?;
        return Ok(match open.undoes {
            Some(_) => format!("Taking back “{what}”"),
            None => format!("Doing again “{what}”"),
        });
    }
    Ok(match open.subject.is_empty() {
        true => "The import".to_owned(),
        false => format!("The import of {}", open.subject),
    })
}

/// What is said of entries that did not fit any more.
pub(crate) fn left_out(entries: u64) -> String {
    match entries {
        1 => "; 1 change was left out, because somebody else changed the same meanwhile".to_owned(),
        many => {
            format!("; {many} changes were left out, because others changed the same meanwhile")
        }
    }
}

fn nothing() -> Failure {
    Failure::said(say::action_none_open())
}
