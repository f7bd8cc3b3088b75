//! How a stocktake stands, from the sums the ledger keeps.

use crate::rows::{money, place_ref};
use crate::wire::*;
use inventory::{LineStatus, Money, StocktakePhase};
use ledger::View;
use ledger::view::places::PlaceRecord;
use ledger::view::stocktakes::{LineFilter, StocktakeRecord, StocktakeSum, TallyLine};
use std::collections::BTreeMap;

/// Whether what is expected is kept from whoever looks: a blind count that is not closed yet.
pub(super) fn is_blind(record: &StocktakeRecord) -> bool {
    let counting = matches!(
        record.facts.phase,
        StocktakePhase::Counting | StocktakePhase::Paused
    );
    record.facts.blind && counting
}

/// How a stocktake stands. Of a blind count only how many things were counted.
pub(super) fn counts(view: View<'_>, record: &StocktakeRecord) -> Result<StocktakeCounts, Failure> {
    let sums = view.stocktake_sums(record)?;
    let sum = |meant: &dyn Fn(&StocktakeSum) -> bool| {
        let lines = sums.iter().filter(|sum| meant(sum)).map(|sum| sum.lines);
        lines.fold(0, u32::saturating_add)
    };
    let of = |status| sum(&|sum| sum.status == status);
    let all = StocktakeCounts {
        expected: sum(&|sum| sum.expected),
        found: of(LineStatus::Found),
        elsewhere: of(LineStatus::Elsewhere),
        on_loan: of(LineStatus::OnLoan),
        returned: of(LineStatus::Returned),
        not_scanned: of(LineStatus::NotScanned),
        not_seen: of(LineStatus::NotSeen),
        with: of(LineStatus::With),
        in_host: of(LineStatus::InHost),
        seen: of(LineStatus::Seen),
        seen_on_loan: of(LineStatus::SeenOnLoan),
        not_in_scope: of(LineStatus::NotInScope),
        unknown: of(LineStatus::Unknown),
        undecided: 0,
    };
    if is_blind(record) {
        return Ok(StocktakeCounts {
            found: scanned(&all) + all.not_in_scope,
            unknown: all.unknown,
            ..StocktakeCounts::default()
        });
    }
    let undecided = match record.facts.phase {
        StocktakePhase::Reconciling => undecided(view, record)?,
        _ => 0,
    };
    Ok(StocktakeCounts { undecided, ..all })
}

/// How many things were scanned that are on the register and on the list, or with somebody.
pub(super) fn scanned(counts: &StocktakeCounts) -> u32 {
    counts.found + counts.elsewhere + counts.returned + counts.seen + counts.seen_on_loan
}

/// How many differences nobody has decided on.
fn undecided(view: View<'_>, record: &StocktakeRecord) -> Result<u32, Failure> {
    let (_, mut open) = view.stocktake_unexpected_scans(record, None, true, 0, 0)?;
    for status in LineStatus::ALL
        .into_iter()
        .filter(|status| status.is_difference())
    {
        let filter = LineFilter {
            status: Some(status),
            undecided: true,
            ..LineFilter::default()
        };
        open = open.saturating_add(view.stocktake_lines(record, &filter, 0, 0)?.1);
    }
    Ok(open)
}

/// How each place stands, in the order of their paths.
pub(super) fn progress(view: View<'_>, tally: &[TallyLine]) -> Result<Vec<PlaceProgress>, Failure> {
    let mut places: Vec<PlaceProgress> = Vec::new();
    let mut last = None;
    for line in tally {
        if last != Some(line.place) {
            last = Some(line.place);
            let place = match line.place {
                None => None,
                Some(id) => Some(PlaceRef {
                    id,
                    name: match view.place(&id)? {
                        Some(place) => place.record.facts.name,
                        None => line.place_path.clone(),
                    },
                    path: line.place_path.clone(),
                }),
            };
            places.push(PlaceProgress {
                place,
                expected: 0,
                counted: 0,
                elsewhere: 0,
            });
        }
        let Some(now) = places.last_mut() else {
            continue;
        };
        match line.status {
            LineStatus::Found => now.counted += line.lines,
            LineStatus::Elsewhere => {
                now.counted += line.lines;
                now.elsewhere += line.lines;
            }
            LineStatus::InHost => now.counted += line.lines,
            LineStatus::NotScanned | LineStatus::NotSeen => {}
            // With somebody: neither expected here nor missed.
            _ => continue,
        }
        now.expected += line.lines;
    }
    Ok(places)
}

/// How a place stands with all below it.
pub(super) fn progress_within(
    view: View<'_>,
    record: &StocktakeRecord,
    place: &PlaceRecord,
) -> Result<PlaceProgress, Failure> {
    let nothing = PlaceProgress {
        place: Some(place_ref(place)),
        expected: 0,
        counted: 0,
        elsewhere: 0,
    };
    let parts = progress(view, &view.stocktake_tally(record, Some(place.record.id))?)?;
    Ok(parts.into_iter().fold(nothing, |sum, part| PlaceProgress {
        place: sum.place,
        expected: sum.expected.saturating_add(part.expected),
        counted: sum.counted.saturating_add(part.counted),
        elsewhere: sum.elsewhere.saturating_add(part.elsewhere),
    }))
}

/// What the lines that stand in one of these ways cost, by currency.
pub(super) fn value(tally: &[TallyLine], wanted: &[LineStatus]) -> Vec<MoneyText> {
    value_of(tally, wanted).into_iter().map(money).collect()
}

/// The same as amounts.
pub(super) fn value_of(tally: &[TallyLine], wanted: &[LineStatus]) -> Vec<Money> {
    let mut sums: BTreeMap<String, Money> = BTreeMap::new();
    for line in tally.iter().filter(|line| wanted.contains(&line.status)) {
        let Some(cost) = line.cost else { continue };
        let sum = sums
            .entry(cost.currency.to_string())
            .or_insert(Money { minor: 0, ..cost });
        sum.minor = sum.minor.saturating_add(cost.minor);
    }
    sums.into_values().collect()
}
