//! Taking away what stands in the way, all of a kind at once.

use super::gathered::{Row, What};
use super::view::{batch_view, gathered, number};
use crate::office::Office;
use crate::wire::*;
use inventory::{Blocker, BlockerKind, Cure};
use ledger::Meant;
use words::say;

/// Resolves rows: those of one kind of blocker, or those that are named, or all that are blocked.
///
/// # Errors
/// Refused when nothing is resolved that way, with why; nothing changes then.
pub fn resolve_batch(office: &Office, request: ResolveBatch) -> Result<BatchView, Failure> {
    let wanted = |row: &Row, blocker: Option<&Blocker>| match (request.kind, &request.rows) {
        (None, rows) if rows.is_empty() => blocker.is_some(),
        (kind, rows) => {
            blocker.is_some_and(|blocker| Some(blocker.kind) == kind)
                || row
                    .seqs
                    .first()
                    .is_some_and(|seq| rows.contains(&number(*seq)))
        }
    };
    let cure = match request.how {
        Resolution::CheckInFirst => Some(Cure::CheckInFirst),
        Resolution::StockFirst => Some(Cure::StockFirst),
        Resolution::GoOn => Some(Cure::GoOn),
        Resolution::LeaveOut | Resolution::Choose => None,
    };
    // What is decided: scans that leave, and scans with what was decided about them.
    let mut leave: Vec<i64> = Vec::new();
    let mut cured: Vec<(i64, BlockerKind, Cure)> = Vec::new();
    let mut chosen: Vec<i64> = Vec::new();
    gathered(office, |view, batch| {
        for row in &batch.rows {
            let blocker = batch.blocker(view, row)?;
            if !wanted(row, blocker.as_ref()) {
                continue;
            }
            match (request.how, cure, &blocker, &row.what) {
                (Resolution::LeaveOut, ..) => leave.extend(&row.seqs),
                (Resolution::Choose, _, _, What::Open(verdict)) => {
                    let fits = |asset: &AssetRow| Some(asset.id) == request.asset;
                    if verdict.choices.iter().any(fits) {
                        chosen.extend(&row.seqs);
                    }
                }
                (_, Some(cure), Some(blocker), _) if blocker.cure == Some(cure) => {
                    cured.extend(row.seqs.first().map(|seq| (*seq, blocker.kind, cure)));
                }
                _ => {}
            }
        }
        Ok(())
    })?;
    if leave.is_empty() && cured.is_empty() && chosen.is_empty() {
        return Err(Failure::said(say::batch_not_resolved()).hint(say::batch_not_resolved_hint()));
    }
    office.with_batch(|file| {
        file.remove(&leave)?;
        let mut decided = Vec::new();
        for mut scan in file.scans()? {
            if let Some(asset) = request.asset.filter(|_| chosen.contains(&scan.seq)) {
                scan.meant = Meant::Asset(asset);
                decided.push(scan);
            } else {
                let mine = cured.iter().filter(|(seq, ..)| *seq == scan.seq);
                let mine: Vec<_> = mine.map(|(_, kind, cure)| (*kind, *cure)).collect();
                if !mine.is_empty() {
                    scan.cures.extend(mine);
                    decided.push(scan);
                }
            }
        }
        Ok(file.decide(&decided)?)
    })?;
    gathered(office, batch_view)
}
