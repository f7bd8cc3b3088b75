//! What was done last, and what a key takes back or does again.

use super::action_view;
use crate::office::Office;
use crate::wire::*;
use chrono::{DateTime, Utc};
use inventory::{ActionKind, Refusal, undoing};
use ledger::View;
use ledger::view::actions::ActionRecord;
use words::say;

/// What was done last, what an undo would take back now, and what a redo of this desk would do again.
///
/// # Errors
/// The register cannot be read.
pub fn latest_action(office: &Office, _: Nothing) -> Result<LatestAction, Failure> {
    let now = office.now();
    let station = office.desk_card().station;
    office.read(|view| {
        let redo = match view.last_redoable(&station)?.and_then(|undo| undo.undoes) {
            Some(deed) => view.action(&deed)?,
            None => None,
        };
        let (last, undo) = latest(view)?.shown(view, now)?;
        let redo = redo.map(|redo| action_view(view, redo, now)).transpose()?;
        Ok(LatestAction { last, undo, redo })
    })
}

/// What was done last, and what an undo that names nothing takes back.
pub(crate) struct Latest {
    /// What was done last; of a hand-over and what was drawn for it, the hand-over.
    last: Option<ActionRecord>,
    /// That it was signed on a screen since.
    signed: bool,
    /// What an undo takes back; none behind what stays, or where there is nothing.
    undo: Option<ActionRecord>,
}

/// The one answer for the key, the button, the scanned command and the command line.
///
/// What was drawn for a hand-over is no deed of its own to whoever made both: an undo takes the hand-over back, with which
/// the signature is shown no more, and a redo brings both back. Behind anything else that stays there is nothing to take
/// back: an undo should not reach past it to what nobody has in mind.
///
/// # Errors
/// The register cannot be read.
pub(crate) fn latest(view: View<'_>) -> Result<Latest, Failure> {
    let (last, undo) = (view.actions(1)?.pop(), view.last_undoable()?);
    let Some(record) = last.as_ref().filter(|last| stays(last).is_some()) else {
        let signed = false;
        return Ok(Latest { last, signed, undo });
    };
    let deed = match record.kind == ActionKind::SignReceipt.word() {
        true => view.acknowledged_by(&record.batch)?,
        false => None,
    };
    let is_deed = |undo: &ActionRecord| Some(undo.redoes.unwrap_or(undo.batch)) == deed;
    match (deed, undo.filter(is_deed)) {
        (Some(deed), Some(undo)) => Ok(Latest {
            last: view.action(&deed)?,
            signed: true,
            undo: Some(undo),
        }),
        _ => Ok(Latest {
            last,
            signed: false,
            undo: None,
        }),
    }
}

impl Latest {
    /// What an undo takes back that names nothing.
    ///
    /// # Errors
    /// There is nothing to take back (`action.none`), or what was done last stays, with why.
    pub(super) fn takes_back(self) -> Result<ActionRecord, Failure> {
        let stays = self.last.as_ref().and_then(stays);
        match (self.undo, stays) {
            (Some(record), _) => Ok(record),
            (None, Some(stays)) => Err(Failure::from(stays).hint(say::action_stays_hint())),
            (None, None) => Err(Failure::said(say::action_none())),
        }
    }

    /// Both as they are shown.
    ///
    /// # Errors
    /// The register cannot be read.
    pub(crate) fn shown(
        self,
        view: View<'_>,
        now: DateTime<Utc>,
    ) -> Result<(Option<ActionView>, Option<ActionView>), Failure> {
        let shown = |record: Option<ActionRecord>| {
            record
                .map(|record| action_view(view, record, now))
                .transpose()
        };
        let mut last = shown(self.last)?;
        if let Some(last) = last.as_mut().filter(|_| self.signed) {
            last.sentence += ", signed on screen";
        }
        Ok((last, shown(self.undo)?))
    }
}

/// Why an action is never taken back; none where it can be, is an undo, or only says who works here, which an undo passes by.
fn stays(record: &ActionRecord) -> Option<Refusal> {
    match (record.undoes, ActionKind::of_word(&record.kind)) {
        (Some(_), _) | (None, None | Some(ActionKind::SetUp)) => None,
        (None, Some(kind)) => undoing::stays(kind),
    }
}
