//! One confirmation: everything in the batch, in one action.

use super::gathered::{Gathered, Row, What};
use super::view::{gathered, number};
use crate::actions::assets_changed;
use crate::assets::several::{Came, cured};
use crate::bookings;
use crate::checklists::Checklists;
use crate::choices;
use crate::office::Office;
use crate::photos;
use crate::wire::*;
use inventory::{BatchAction, BatchTerms, Confirming, batch};
use ledger::View;
use ledger::view::asset::AssetRecord;
use std::collections::HashSet;
use words::say;

/// Does to the whole batch what it is for, as one action that one undo takes back. What stands in the way is looked at
/// again within the transaction.
///
/// # Errors
/// Refused when something is missing or anything stands in the way of a row, naming each; nothing is saved then, and
/// the batch stays as it was.
pub fn confirm_batch(
    office: &Office,
    request: ConfirmBatch,
) -> Result<Done<AssetsChanged>, Failure> {
    let photos = photos::taken(request.photos)?;
    let leave_out = request.leave_out_refused.unwrap_or(false);
    let (scans, mut terms) = office.with_batch(|file| Ok((file.scans()?, file.terms()?)))?;
    let action = gathered(office, |_, batch| Ok(batch.action))?;
    // The kind of the action is fixed before the transaction: what is likeliest may be another thing by then.
    terms.action = Some(action);
    if action != BatchAction::CheckIn && !photos.is_empty() {
        return Err(Failure::said(say::photo_no_check_in()).on("photos"));
    }
    let seqs: Vec<i64> = scans.iter().map(|scan| scan.seq).collect();
    let today = office.today();
    let store = office.store();
    let ticket = match terms.ticket.as_str() {
        "" => crate::ticket::now(),
        said => said.to_owned(),
    };
    let act = || {
        office.act(action.kind(), None, |book| {
            let batch = Gathered::reckon(book.view(), &scans, &terms, today, store)?;
            if let Some(missing) = batch.missing(book.view())? {
                return Err(Failure::said(missing).hint(say::batch_incomplete_hint()));
            }
            let blocked = blocked(book.view(), &batch)?;
            if !blocked.is_empty() && (!leave_out || blocked.len() == batch.rows.len()) {
                return Err(refused(&batch, blocked));
            }
            let left: HashSet<&str> = blocked.iter().map(|row| row.id.as_str()).collect();
            let mut checklists = Checklists::default();
            let mut tags = Vec::with_capacity(batch.rows.len());
            for row in &batch.rows {
                let What::Asset(asset) = &row.what else {
                    continue;
                };
                if left.contains(row_id(row).as_str()) {
                    continue;
                }
                let mut asset = AssetRecord::clone(asset);
                for blocker in batch.settled(book.view(), row)? {
                    if let Some(cure) = blocker.cure {
                        asset = cured(book, asset, cure)?;
                    }
                }
                let holder = choices::holder_name(book.view(), asset.facts.holder)?;
                let deed = batch.deed_for(book.view(), &asset.facts)?;
                let new =
                    batch::carry_out(&deed, asset.id, &asset.facts, today, holder.as_deref())?;
                let changed = match action {
                    BatchAction::CheckIn => {
                        let ticked = checklists.ticked(book.view(), &asset.id, &terms.checklist)?;
                        book.check_in_asset(&asset, new, &terms.note, ticked, &photos)?
                    }
                    _ => book.change_asset(&asset, action.how(), new, &terms.note)?,
                };
                if changed {
                    tags.push(asset.facts.tag.to_string());
                    if let (BatchAction::CheckOut, Some(to)) = (deed.action, deed.to) {
                        bookings::fulfil(book, &asset.id, to, today, deed.due)?;
                    }
                }
            }
            if action == BatchAction::CheckIn {
                checklists.heard(&terms.checklist)?;
            }
            // A program that ends between this action and letting the scans go must not find them in the way of themselves.
            let confirming = Some(Confirming {
                action: book.id(),
                scans: seqs.clone(),
            });
            let noted = BatchTerms {
                confirming,
                ..terms.clone()
            };
            office.with_batch(|file| Ok(file.set_terms(&noted)?))?;
            let left_out = blocked.into_iter().map(|row| LeftOut {
                tag: row.tag,
                why: row.why,
            });
            Ok(Came {
                tags,
                left_out: left_out.collect(),
            })
        })
    };
    let done = crate::ticket::done_for(Some(&ticket), act)?;
    if let Err(problem) = office.with_batch(|file| Ok(file.finish(&seqs)?)) {
        // What was asked is done and on disk; the rows that stay say so themselves ("already out to …").
        tracing::error!(%problem, "a batch that was confirmed could not be let go");
    }
    assets_changed(office, done)
}

/// The rows that something stands in the way of.
fn blocked(view: View<'_>, batch: &Gathered) -> Result<Vec<RefusedThing>, Failure> {
    let mut blocked = Vec::new();
    for row in &batch.rows {
        if let Some(blocker) = batch.blocker(view, row)? {
            blocked.push(RefusedThing {
                id: row_id(row),
                tag: row.code.clone(),
                why: blocker.words,
                kind: blocker.kind,
                label: blocker.kind.label().to_owned(),
                cure: blocker.cure,
            });
        }
    }
    Ok(blocked)
}

/// A row, as `resolve_batch` names it.
fn row_id(row: &Row) -> String {
    number(row.seqs.first().copied().unwrap_or_default()).to_string()
}

fn refused(batch: &Gathered, blocked: Vec<RefusedThing>) -> Failure {
    let count = batch.rows.len();
    let lines = blocked
        .iter()
        .take(100)
        .map(|row| format!("{}: {}", row.tag, row.why));
    let failure = Failure::said(say::batch_blocked(
        blocked.len(),
        count,
        batch.action.word(),
    ))
    .hint(say::batch_blocked_hint())
    .details(lines);
    Failure {
        refused: blocked.into_boxed_slice(),
        ..failure
    }
}
