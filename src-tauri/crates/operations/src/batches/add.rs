//! Scans into the batch, and the last one out again.

use super::gathered::What;
use super::view::{batch_view, gathered, number, row_view};
use crate::office::Office;
use crate::scans::look_up;
use crate::wire::*;
use inventory::scan::{LONGEST, is_code};
use inventory::{Holder, KitId};
use ledger::Meant;
use words::say;

/// Most scans one batch takes; more is a list for an import.
pub(super) const MOST: usize = 10_000;

/// Says what a scanned code is, as `scan` does, and puts it into the batch: a thing becomes a row, a person or place is
/// whom or where all of it goes to. Commands and kits are not kept: what they stand for is asked for by them. When this answers, the scan is on disk.
///
/// # Errors
/// The register or the batch cannot be used; the scan is not kept then.
pub fn add_to_batch(office: &Office, request: AddToBatch) -> Result<AddedToBatch, Failure> {
    let AddToBatch {
        candidates,
        keep_unknown,
    } = request;
    if candidates
        .first()
        .is_some_and(|code| !code.trim().is_empty() && !is_code(code))
    {
        return Err(crate::scans::unreadable());
    }
    let verdict = office.read(|view| look_up(view, &candidates, office.store()))?;
    let kept = match meant(&verdict, keep_unknown) {
        Some(meant) => Some(keep(office, &[(codes(candidates), meant)])?),
        None => None,
    };
    let seq = kept.and_then(|kept| kept.last().copied());
    gathered(office, |view, batch| {
        let row = batch
            .rows
            .iter()
            .find(|row| seq.is_some_and(|seq| row.seqs.contains(&seq)));
        Ok(AddedToBatch {
            again: row.is_some_and(|row| row.seqs.len() > 1),
            row: row.map(|row| row_view(view, batch, row)).transpose()?,
            rows: u32::try_from(batch.rows.len()).unwrap_or(u32::MAX),
            action: batch.action,
            verdict,
        })
    })
}

/// The readings as they are kept: no more than a scan looks at.
fn codes(candidates: Vec<String>) -> Vec<String> {
    let fit = |code: &String| !code.trim().is_empty() && code.len() <= LONGEST;
    candidates.into_iter().filter(fit).take(4).collect()
}

/// What a code is kept as; none if it is not kept.
pub(super) fn meant(verdict: &ScanVerdict, keep_unknown: bool) -> Option<Meant> {
    match (&verdict.asset, &verdict.person, &verdict.place) {
        (Some(asset), ..) => Some(Meant::Asset(asset.row.id)),
        (_, Some(person), _) => Some(Meant::To(Holder::Person(person.id))),
        (_, _, Some(place)) => Some(Meant::To(Holder::Place(place.id))),
        _ if matches!(verdict.outcome, ScanOutcome::Command | ScanOutcome::Kit) => None,
        _ if verdict.code.is_empty() => None,
        _ => keep_unknown.then_some(Meant::Open),
    }
}

/// Puts scans on disk, unless there are too many.
pub(super) fn keep(office: &Office, scans: &[(Vec<String>, Meant)]) -> Result<Vec<i64>, Failure> {
    let at = office.now().timestamp_millis();
    office.with_batch(|file| {
        if file.count()? + scans.len() > MOST {
            return Err(Failure::said(say::batch_full(MOST)).hint(say::batch_full_hint()));
        }
        Ok(file.keep(at, scans)?)
    })
}

/// Puts a kit into the batch: the scans of its certain things, and that it is meant as a whole.
pub(crate) fn gather_kit(
    office: &Office,
    kit: KitId,
    things: &[(Vec<String>, Meant)],
) -> Result<(), Failure> {
    keep(office, things)?;
    office.with_batch(|file| {
        let mut terms = file.terms()?;
        if !terms.kits.contains(&kit) {
            terms.kits.push(kit);
            file.set_terms(&terms)?;
        }
        Ok(())
    })
}

/// Takes the last scan out of the batch: the last of a thing, or of whom or where it all goes to.
///
/// # Errors
/// Refused when nothing is gathered.
pub fn take_back_scan(office: &Office, _: Nothing) -> Result<ScanTakenBack, Failure> {
    let before = gathered(office, |view, batch| {
        let mut names = Vec::new();
        for row in &batch.rows {
            let name = match &row.what {
                What::Asset(asset) => asset.facts.tag.to_string(),
                What::Open(_) => row.code.clone(),
            };
            names.extend(row.seqs.iter().map(|seq| (*seq, name.clone())));
        }
        let to = batch_view(view, batch)?.to.map(|to| to.name);
        Ok((names, to))
    })?;
    let taken = office
        .with_batch(|file| Ok(file.take_back()?))?
        .ok_or_else(|| Failure::said(say::batch_empty()))?;
    let (names, to) = before;
    let name = names
        .into_iter()
        .find(|(seq, _)| *seq == taken.seq)
        .map(|(_, name)| name);
    let sentence = match (name, to) {
        (Some(name), _) => format!("Took back the scan of {name}"),
        (None, Some(to)) => format!("Took back the scan of {to}"),
        (None, None) => format!("Took back scan {}", number(taken.seq)),
    };
    Ok(ScanTakenBack {
        sentence,
        batch: gathered(office, batch_view)?,
    })
}
