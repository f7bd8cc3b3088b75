//! What is to be done with the batch, and letting it go.

use super::add::keep;
use super::view::{batch_view, gathered};
use crate::choices;
use crate::office::Office;
use crate::wire::*;
use inventory::{Condition, OutTerms};
use ledger::Meant;
use words::say;

/// Says what is to be done with the batch. Typing whom it goes to counts as a scan of them.
///
/// # Errors
/// Nobody or several are named so, or a day or grade cannot be read; nothing changes then.
pub fn set_batch(office: &Office, request: SetBatch) -> Result<BatchView, Failure> {
    let mut terms = office.with_batch(|file| Ok(file.terms()?))?;
    if let Some(action) = request.action {
        terms.action = Some(action);
    }
    if let Some(state) = request.state {
        terms.state = Some(state);
    }
    if let Some(due) = request.due.as_deref().map(str::trim) {
        terms.due = match due {
            "" => None,
            due => Some(
                due.parse()
                    .map_err(|_| Failure::said(say::batch_no_day(due)).on("due"))?,
            ),
        };
    }
    if let Some(said) = request.terms.as_deref().map(str::trim) {
        terms.terms = match said {
            "" => None,
            word => Some(
                OutTerms::from_word(word)
                    .ok_or_else(|| Failure::said(say::batch_no_terms(word)).on("terms"))?,
            ),
        };
    }
    if let Some(text) = request.place.as_deref().map(str::trim) {
        terms.place = match text {
            "" => None,
            text => {
                let place = office.read(|view| choices::place(view, text));
                Some(place.map_err(|failure| failure.on("place"))?.record.id)
            }
        };
    }
    if let Some(condition) = request.condition.as_deref().map(str::trim) {
        terms.condition = match condition {
            "" => None,
            word => Some(
                Condition::from_word(word)
                    .ok_or_else(|| Failure::said(say::batch_no_condition(word)).on("condition"))?,
            ),
        };
    }
    if let Some(note) = request.note {
        terms.note = note.trim().to_owned();
    }
    if let Some(ticket) = request.ticket {
        terms.ticket = crate::ticket::checked(&ticket)?;
    }
    if let Some(said) = request.checklist {
        terms.checklist = said.into_iter().map(Into::into).collect();
    }
    let to = match request.to.as_deref().map(str::trim) {
        None | Some("") => None,
        Some(text) => {
            let named = office.read(|view| choices::holder(view, text, request.to_kind))?;
            Some((text.to_owned(), named.0))
        }
    };
    office.with_batch(|file| Ok(file.set_terms(&terms)?))?;
    if let Some((text, holder)) = to {
        keep(office, &[(vec![text], Meant::To(holder))])?;
    } else if request.to.is_some() {
        office.with_batch(|file| {
            let scans = file.scans()?;
            let to = |scan: &&ledger::KeptScan| matches!(scan.meant, Meant::To(_));
            let seqs: Vec<i64> = scans.iter().filter(to).map(|scan| scan.seq).collect();
            Ok(file.remove(&seqs)?)
        })?;
    }
    gathered(office, batch_view)
}

/// Lets the whole batch go. The register is not touched.
///
/// # Errors
/// The batch cannot be written.
pub fn clear_batch(office: &Office, _: Nothing) -> Result<BatchView, Failure> {
    office.with_batch(|file| Ok(file.clear()?))?;
    gathered(office, batch_view)
}
