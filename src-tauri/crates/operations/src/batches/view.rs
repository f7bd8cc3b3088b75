//! The batch as it is shown.

use super::gathered::{Gathered, Row, What};
use crate::kits;
use crate::office::Office;
use crate::rows::{asset_view, instant, person_view, place_ref};
use crate::wire::*;
use inventory::{AssetId, Blocker, BlockerKind, Cure, Holder, ModelId, PlaceId};
use ledger::View;

/// The batch this desk is gathering, every row as the register stands now.
///
/// # Errors
/// The register or the batch cannot be read.
pub fn show_batch(office: &Office, _: Nothing) -> Result<BatchView, Failure> {
    gathered(office, batch_view)
}

/// Reads the batch, reckoned.
pub(super) fn gathered<T>(
    office: &Office,
    work: impl FnOnce(View<'_>, &Gathered) -> Result<T, Failure>,
) -> Result<T, Failure> {
    let (scans, terms) = office.with_batch(|file| Ok((file.scans()?, file.terms()?)))?;
    let today = office.today();
    let store = office.store();
    office.read(|view| work(view, &Gathered::reckon(view, &scans, &terms, today, store)?))
}

pub(super) fn batch_view(view: View<'_>, batch: &Gathered) -> Result<BatchView, Failure> {
    let rows = batch
        .rows
        .iter()
        .map(|row| row_view(view, batch, row))
        .collect::<Result<Vec<_>, _>>()?;
    let blocked = groups(&rows);
    let repeated: u32 = rows.iter().map(|row| row.scans.saturating_sub(1)).sum();
    let ready = rows.iter().filter(|row| row.blocker.is_none()).count();
    let things: Vec<(AssetId, Option<ModelId>)> = batch
        .rows
        .iter()
        .filter_map(|row| match &row.what {
            What::Asset(asset) => Some((asset.id, asset.facts.model)),
            What::Open(_) => None,
        })
        .collect();
    let (to, person, place) = target(view, batch.to)?;
    let terms = &batch.terms;
    Ok(BatchView {
        since: batch.since.map(instant),
        action: batch.action,
        action_said: terms.action.is_some(),
        state: terms.state,
        to,
        person,
        place,
        due: terms.due,
        terms: terms.terms,
        at_place: at_place(view, terms.place)?,
        condition: terms.condition,
        note: terms.note.clone(),
        ticket: terms.ticket.clone(),
        ready: u32::try_from(ready).unwrap_or(u32::MAX),
        kits: kits::gathered(view, &terms.kits, &things)?,
        rows,
        blocked,
        repeated,
        missing: batch.missing(view)?.map(String::from),
    })
}

fn at_place(view: View<'_>, id: Option<PlaceId>) -> Result<Option<PlaceRef>, Failure> {
    match id {
        Some(id) => Ok(view.place(&id)?.as_ref().map(place_ref)),
        None => Ok(None),
    }
}

type Target = (Option<HolderRef>, Option<PersonView>, Option<PlaceRef>);

/// To whom or where it goes; what is no longer on the register is nobody.
fn target(view: View<'_>, to: Option<Holder>) -> Result<Target, Failure> {
    let named = |kind, id: String, name: &str| {
        Some(HolderRef {
            kind,
            id,
            name: name.to_owned(),
        })
    };
    Ok(match to {
        None => (None, None, None),
        Some(Holder::Person(id)) => match view.person(&id)?.map(person_view) {
            Some(person) => (
                named(HolderKind::Person, id.to_string(), &person.name),
                Some(person),
                None,
            ),
            None => (None, None, None),
        },
        Some(Holder::Place(id)) => match view.place(&id)?.as_ref().map(place_ref) {
            Some(place) => (
                named(HolderKind::Place, id.to_string(), &place.path),
                None,
                Some(place),
            ),
            None => (None, None, None),
        },
        Some(Holder::Asset(id)) => match view.asset(&id)? {
            Some(asset) => {
                let tag = asset.facts.tag.to_string();
                (named(HolderKind::Asset, id.to_string(), &tag), None, None)
            }
            None => (None, None, None),
        },
    })
}

pub(super) fn row_view(view: View<'_>, batch: &Gathered, row: &Row) -> Result<BatchRow, Failure> {
    let asset = match &row.what {
        What::Asset(asset) => view
            .line(&asset.id)?
            .map(|line| asset_view(view, line, batch.store()))
            .transpose()?,
        What::Open(_) => None,
    };
    let choices = match &row.what {
        What::Open(verdict) => verdict.choices.clone(),
        What::Asset(_) => Vec::new(),
    };
    let blocker = batch.blocker(view, row)?;
    let settled = batch.settled(view, row)?;
    let holder = asset.as_ref().and_then(|asset| asset.row.holder.as_ref());
    Ok(BatchRow {
        row: row.seqs.first().map_or(0, |seq| number(*seq)),
        code: row.code.clone(),
        at: instant(row.at),
        scans: u32::try_from(row.seqs.len()).unwrap_or(u32::MAX),
        choices,
        settled: settled
            .iter()
            .map(|blocker| settled_words(blocker, holder))
            .collect::<Vec<_>>()
            .join("; "),
        blocker: blocker.map(|Blocker { kind, words, cure }| BlockerView { kind, words, cure }),
        asset,
    })
}

/// A scan's number as it travels; it grows by one with each scan of a desk.
pub(super) fn number(seq: i64) -> u32 {
    u32::try_from(seq).unwrap_or(u32::MAX)
}

fn settled_words(blocker: &Blocker, holder: Option<&HolderRef>) -> String {
    match (blocker.cure, holder) {
        (Some(Cure::CheckInFirst), Some(holder)) => {
            format!("checked in first, from {}", holder.name)
        }
        (Some(Cure::CheckInFirst), None) => format!("{}: checked in first", blocker.kind.label()),
        (Some(Cure::StockFirst), _) => format!("{}: put in stock first", blocker.kind.label()),
        (Some(Cure::GoOn), _) | (None, _) => format!("{}: going on anyway", blocker.words),
    }
}

/// What stands in the way, by kind.
fn groups(rows: &[BatchRow]) -> Vec<BlockerGroup> {
    let of_kind = |kind: BlockerKind| {
        let blockers: Vec<&BlockerView> = rows
            .iter()
            .filter_map(|row| row.blocker.as_ref())
            .filter(|blocker| blocker.kind == kind)
            .collect();
        let mut cures: Vec<Cure> = Vec::new();
        for cure in blockers.iter().filter_map(|blocker| blocker.cure) {
            if !cures.contains(&cure) {
                cures.push(cure);
            }
        }
        let count = u32::try_from(blockers.len()).unwrap_or(u32::MAX);
        (count > 0).then(|| BlockerGroup {
            kind,
            label: kind.label().to_owned(),
            count,
            cures,
        })
    };
    BlockerKind::ALL.into_iter().filter_map(of_kind).collect()
}
