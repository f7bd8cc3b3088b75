//! Who signs for a hand-over, and what they drew.

use super::{Kind, holder, moved};
use crate::signatures;
use crate::wire::Failure;
use inventory::{BatchId, Holder, PersonId};
use ledger::View;
use ledger::view::actions::ActionRecord;
use reports::receipt::Signature;
use std::collections::BTreeSet;

/// The people of whom one signs for an action: whoever received, or brought back, what it moved. A place and an asset do not
/// sign.
///
/// # Errors
/// The register cannot be read.
pub(crate) fn signers(view: View<'_>, record: &ActionRecord) -> Result<Vec<PersonId>, Failure> {
    let kind = Kind::of(record);
    let moved = moved(view, &record.batch, kind.how())?;
    let people: BTreeSet<PersonId> = moved
        .iter()
        .filter_map(|one| match holder(one, kind != Kind::Back) {
            Some(Holder::Person(person)) => Some(person),
            _ => None,
        })
        .collect();
    Ok(people.into_iter().collect())
}

/// What was drawn for an action as it is put onto paper, and what is said below it.
pub(super) fn drawn(
    view: View<'_>,
    batch: &BatchId,
) -> Result<(Option<Signature>, String), Failure> {
    let Some((record, drawing)) = signatures::last(view, batch)? else {
        return Ok((None, String::new()));
    };
    let at = signatures::drawn_at(&record);
    let day = reports::Figures::default().date(at.date_naive());
    let erased = if drawing.is_none() {
        "; erased since"
    } else {
        ""
    };
    let signature = drawing.map(|drawing| Signature {
        strokes: drawing
            .strokes
            .into_iter()
            .map(|stroke| {
                let points = stroke.into_iter();
                points.map(|(x, y)| (f64::from(x), f64::from(y))).collect()
            })
            .collect(),
    });
    Ok((
        signature,
        format!("Signed on screen {day}, {}{erased}", at.format("%H:%M")),
    ))
}
