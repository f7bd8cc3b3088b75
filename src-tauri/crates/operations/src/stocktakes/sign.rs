//! Signing: a stocktake is closed for ever.

use super::counts::counts;
use super::open::shown;
use super::people::{and_new, person_or_new};
use super::stocktake_meant;
use super::words::{LONGEST_NAME, signing_name};
use crate::actions::recorded;
use crate::office::Office;
use crate::wire::*;
use chrono::Local;
use inventory::{ActionKind, SignOff, StocktakeFacts, StocktakePhase};
use ledger::view::papers::Counters;
use words::say;

/// Closes a stocktake for ever. What it says stays so, whatever is renamed, retired or erased later; only who signed and
/// counted goes when they are erased. Somebody who is not on the register yet is recorded.
///
/// # Errors
/// The count is not closed, somebody has to decide on differences first, or several are meant by whoever signs; nothing is
/// saved then.
pub fn sign_stocktake(
    office: &Office,
    request: SignStocktake,
) -> Result<Done<Recorded<StocktakeView>>, Failure> {
    let now = office.now().with_timezone(&Local);
    let done = office.act(ActionKind::SignStocktake, None, |book| {
        let view = book.view();
        let record = stocktake_meant(view, request.stocktake.as_deref())?;
        let name = &record.facts.name;
        match record.facts.phase {
            StocktakePhase::Reconciling => {}
            StocktakePhase::Signed => {
                return Err(Failure::said(say::stocktake_phase_signed_already(name)));
            }
            StocktakePhase::Counting | StocktakePhase::Paused => {
                return Err(Failure::said(say::stocktake_phase_open(name))
                    .hint(say::stocktake_phase_open_hint()));
            }
        }
        if signing_name(&request.by).is_none() {
            return Err(Failure::said(say::stocktake_signer(LONGEST_NAME)).on("by"));
        }
        let open = counts(view, &record)?.undecided;
        if open > 0 {
            return Err(Failure::said(say::stocktake_undecided(name, open))
                .hint(say::stocktake_undecided_hint()));
        }
        let signer = person_or_new(book, &request.by)?;
        let view = book.view();
        let Counters { people, names } = view.stocktake_counters(&record)?;
        let signed = SignOff {
            by: String::new(),
            signer: Some(signer.then),
            at: now.timestamp_millis(),
            utc_offset: now.offset().local_minus_utc(),
            counted_by: names,
            counters: people,
            note: request
                .note
                .as_deref()
                .unwrap_or_default()
                .trim()
                .to_owned(),
            previous: view.stocktake_before(&record)?.map(|before| before.id),
            journal: book.journal_head().digits(),
        };
        let new = StocktakeFacts {
            phase: StocktakePhase::Signed,
            signed: Some(signed),
            ..record.facts.clone()
        };
        book.set_subject(name.clone());
        book.revise_stocktake(&record, new)?;
        let new: Vec<String> = signer.new.then_some(signer.name).into_iter().collect();
        Ok((shown(book.view(), &record.id)?, new))
    })?;
    let Done {
        result: (result, new),
        changed,
        action,
    } = done;
    let mut done = recorded(
        office,
        Done {
            result,
            changed,
            action,
        },
    )?;
    done.result.sentence.push_str(&and_new(&new));
    Ok(done)
}
