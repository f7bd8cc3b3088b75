//! The figures of a stocktake's report: its bars, and the sentences that sum it up.

use super::super::counts::{scanned, value_of};
use crate::wire::*;
use inventory::LineStatus;
use ledger::View;
use ledger::view::stocktakes::{StocktakeRecord, TallyLine};
use reports::{Bar, Chart, Emphasis, Figures};

/// Whether it was opened when the ways of being out were told apart: what older ones say stays as it was.
pub(super) fn told_apart(view: View<'_>, record: &StocktakeRecord) -> Result<bool, Failure> {
    let first = view.stocktake_line(record, 1)?;
    Ok(first.is_some_and(|line| line.expected.out.is_some()))
}

/// The bars at the top of the document.
pub(super) fn chart(counts: &StocktakeCounts, told_apart: bool) -> Chart {
    use Emphasis::{Attention, Muted, Plain, Trouble};
    let further = |count: u32| count > 0;
    let bars = match told_apart {
        false => vec![
            ("Found where it belongs", counts.found, Plain),
            ("Found elsewhere", counts.elsewhere, Attention),
            ("On loan, as expected", counts.on_loan, Muted),
            ("Found though on loan", counts.returned, Attention),
            ("Missing", counts.not_scanned, Trouble),
            ("Not expected", counts.not_in_scope, Attention),
            ("Unknown codes", counts.unknown, Attention),
        ],
        true => [
            ("Found where it belongs", counts.found, Plain, true),
            (
                "In something that was found",
                counts.in_host,
                Plain,
                further(counts.in_host),
            ),
            ("Found elsewhere", counts.elsewhere, Attention, true),
            ("Missing", counts.not_scanned, Trouble, true),
            (
                "Not seen, somebody has it",
                counts.not_seen,
                Attention,
                further(counts.not_seen),
            ),
            (
                "Seen, with somebody",
                counts.seen,
                Attention,
                further(counts.seen),
            ),
            ("Not expected", counts.not_in_scope, Attention, true),
            ("Unknown codes", counts.unknown, Attention, true),
            (
                "On loan, as expected",
                counts.on_loan,
                Muted,
                further(counts.on_loan),
            ),
            (
                "Seen, on loan",
                counts.seen_on_loan,
                Muted,
                further(counts.seen_on_loan),
            ),
            (
                "With somebody, place not recorded",
                counts.with,
                Muted,
                further(counts.with),
            ),
        ]
        .into_iter()
        .filter_map(|(label, count, emphasis, shown)| shown.then_some((label, count, emphasis)))
        .collect(),
    };
    Chart {
        caption: format!("{} expected", counts.expected),
        bars: bars
            .into_iter()
            .map(|(label, count, emphasis)| Bar::count(label, i64::from(count), emphasis))
            .collect(),
    }
}

fn amounts(tally: &[TallyLine], wanted: &[LineStatus]) -> String {
    let figures = Figures::default();
    let sums: Vec<String> = value_of(tally, wanted)
        .iter()
        .map(|sum| figures.money(sum))
        .collect();
    match sums.is_empty() {
        true => ", of no known cost".to_owned(),
        false => format!(", worth {}", sums.join(" and ")),
    }
}

/// The same, and nothing where there is nothing of it.
fn amounts_of_some(tally: &[TallyLine], wanted: &[LineStatus]) -> String {
    let some = tally
        .iter()
        .any(|line| line.lines > 0 && wanted.contains(&line.status));
    match some {
        true => amounts(tally, wanted),
        false => String::new(),
    }
}

/// The figures of a stocktake that took whatever is with somebody for absent.
pub(super) fn found_and_missing(
    opened: &str,
    tally: &[TallyLine],
    counts: &StocktakeCounts,
) -> String {
    let found = [
        LineStatus::Found,
        LineStatus::Elsewhere,
        LineStatus::Returned,
        LineStatus::Seen,
        LineStatus::SeenOnLoan,
    ];
    let scanned = scanned(counts);
    format!(
        "Opened {opened}; {} things expected, {} of them on loan. {scanned} found{}; {} missing{}.",
        counts.expected,
        counts.on_loan + counts.returned + counts.seen_on_loan,
        amounts(tally, &found),
        counts.not_scanned,
        amounts(tally, &[LineStatus::NotScanned]),
    )
}

/// How many of what was expected stand somewhere, and how many of these were seen.
pub(super) fn expected_and_seen(
    opened: &str,
    tally: &[TallyLine],
    counts: &StocktakeCounts,
) -> Vec<String> {
    use LineStatus::{
        Elsewhere, Found, InHost, NotScanned, NotSeen, OnLoan, Seen, SeenOnLoan, With,
    };
    // The tally is of what was expected; the counts are also of what was not.
    let of = |wanted: &[LineStatus]| -> u32 {
        let lines = tally.iter().filter(|line| wanted.contains(&line.status));
        lines.map(|line| line.lines).sum()
    };
    let seen = [Found, Elsewhere, InHost];
    let unseen = [NotScanned, NotSeen];
    let mut away = Vec::new();
    for (count, words) in [
        (of(&[OnLoan, SeenOnLoan]), "on loan"),
        (of(&[With, Seen]), "with somebody, place not recorded"),
    ] {
        if count > 0 {
            away.push(format!(", {count} {words}"));
        }
    }
    let at_places = match away.is_empty() {
        true => "all at places".to_owned(),
        false => format!("{} at places{}", of(&seen) + of(&unseen), away.concat()),
    };
    let mut lines = vec![
        format!(
            "Opened {opened}; {} expected: {at_places}.",
            things(counts.expected)
        ),
        format!(
            "Of those at places {} seen{}; {} missing{}.",
            of(&seen),
            amounts_of_some(tally, &seen),
            of(&[NotScanned]),
            amounts_of_some(tally, &[NotScanned]),
        ),
    ];
    if counts.not_seen > 0 {
        lines.push(format!(
            "Not seen at their places, somebody has them: {}{}.",
            counts.not_seen,
            amounts_of_some(tally, &[NotSeen])
        ));
    }
    lines
}

fn things(count: u32) -> String {
    match count {
        1 => "1 thing".to_owned(),
        many => format!("{many} things"),
    }
}
