//! The report of a stocktake. It is made from what was copied when things were expected, scanned and decided, so the one
//! of a signed stocktake stays the same to the byte. It names nobody but those who signed and counted, as they were called
//! when it was signed, until they are erased.

mod figures;

use super::counts::{counts, is_blind};
use super::stocktake_meant;
use super::words::{counted_by, signed_by, status_words};
use crate::Work;
use crate::export::format;
use crate::export::output::Output;
use crate::office::Office;
use crate::rows::instant;
use crate::wire::*;
use chrono::{FixedOffset, Local};
use figures::{chart, expected_and_seen, found_and_missing, told_apart};
use inventory::{Decision, LineStatus};
use ledger::View;
use ledger::view::stocktakes::{LineFilter, StocktakeRecord, TallyLine};
use reports::{Cell, Column, Figures, Format, Kind, Table};
use words::say;

/// Lines read from the ledger at once.
const AT_ONCE: u32 = 1_000;

/// Writes the report: on paper the differences, in a table every line.
///
/// # Errors
/// The ending of the name is none of those known, the file cannot be written, or the count is blind and not closed.
pub fn export_stocktake(
    office: &Office,
    request: ExportStocktake,
    work: &mut Work<'_>,
) -> Result<Exported, Failure> {
    let (out, kind) = format(office, &request.out)?;
    let now = office.now();
    office.read(|view| {
        let record = meant(view, request.stocktake.as_deref())?;
        if is_blind(&record) {
            return Err(Failure::said(say::stocktake_blind_report()));
        }
        let tally = view.stocktake_tally(&record, None)?;
        let figures = counts(view, &record)?;
        let told_apart = told_apart(view, &record)?;
        let signed = record.facts.signed.as_ref();
        let clock = clock(&record);
        let at = signed.map_or(now, |signed| instant(signed.at));
        let at = at.with_timezone(&clock);
        let title = match signed {
            Some(_) => record.facts.name.clone(),
            None => format!("{} (not signed)", record.facts.name),
        };
        let by = match signed {
            None => "not signed".to_owned(),
            Some(signed) => format!("signed by {}", signed_by(view, signed)?),
        };
        let subtitle = format!("Stocktake · {}", record.facts.scope_words);
        let table = Table::new(title, subtitle, columns(), at, by)
            .grouped("Result")
            .with_chart(chart(&figures, told_apart))
            .with_whole_texts()
            .with_remarks(remarks(view, &record, &tally, &figures, told_apart)?)
            .to_be_signed(signatures(view, &record)?);
        let whole = kind != Format::Pdf;
        let wanted = |status: LineStatus| whole || status.is_difference();
        let total = figures.expected
            + figures.not_in_scope
            + figures.unknown
            + figures.seen
            + figures.seen_on_loan;
        let output = Output {
            out: &out,
            format: kind,
            doing: "Writing the report",
            total: u64::from(total),
        };
        output.write(&table, work, |rows| {
            for status in LineStatus::ALL.into_iter().filter(|status| wanted(*status)) {
                let mut begun = false;
                let mut offset = 0;
                loop {
                    let part = part(view, &record, status, offset)?;
                    if part.is_empty() {
                        break;
                    }
                    if !begun {
                        rows.group(status_words(status))?;
                        begun = true;
                    }
                    offset += u32::try_from(part.len()).unwrap_or(AT_ONCE);
                    for cells in part {
                        rows.row(&cells)?;
                    }
                }
            }
            Ok(())
        })
    })
}

/// The stocktake a report is about: the one that is named or open, or else the one that was opened last.
fn meant(view: View<'_>, text: Option<&str>) -> Result<StocktakeRecord, Failure> {
    match stocktake_meant(view, text) {
        Err(failure) if failure.code == "stocktake.none" => {
            view.stocktakes("", 0, 1)?.0.pop().ok_or(failure)
        }
        answer => answer,
    }
}

fn columns() -> Vec<Column> {
    vec![
        Column::new("tag", "Tag or code", Kind::Tag),
        Column::new("title", "What it is", Kind::Text),
        Column::new("serial", "Serial", Kind::Tag),
        Column::new("belongs", "Belongs to", Kind::Text),
        Column::new("found_at", "Found at", Kind::Text),
        Column::new("cost", "Cost", Kind::Money),
        Column::new("decision", "Decision", Kind::Text),
        Column::new("note", "Note", Kind::Text),
    ]
}

/// Rows of one status, from an offset on.
fn part(
    view: View<'_>,
    record: &StocktakeRecord,
    status: LineStatus,
    offset: u32,
) -> Result<Vec<Vec<Cell>>, Failure> {
    let words = |decision: Option<(Decision, String)>, note: String| {
        let (decision, reason) = match decision {
            Some((decision, reason)) => (Cell::text(decision.label()), reason),
            None => (Cell::Empty, String::new()),
        };
        let note: Vec<String> = [reason, note]
            .into_iter()
            .filter(|text| !text.is_empty())
            .collect();
        (decision, Cell::text(note.join("; ")))
    };
    let filter = LineFilter {
        status: Some(status),
        ..LineFilter::default()
    };
    let (lines, all) = view.stocktake_lines(record, &filter, offset, AT_ONCE)?;
    let mut rows: Vec<Vec<Cell>> = lines
        .into_iter()
        .map(|line| {
            let (decision, note) = words(line.decision, String::new());
            vec![
                Cell::text(line.expected.tag),
                Cell::text(line.expected.title),
                Cell::text(line.expected.serial),
                Cell::text(line.expected.place_path),
                Cell::from(line.found_at),
                Cell::from(line.expected.cost),
                decision,
                note,
            ]
        })
        .collect();
    let room = AT_ONCE.saturating_sub(u32::try_from(rows.len()).unwrap_or(AT_ONCE));
    if room == 0 || !status.may_be_unexpected() {
        return Ok(rows);
    }
    let skip = offset.saturating_sub(all);
    let (scans, _) = view.stocktake_unexpected_scans(record, Some(status), false, skip, room)?;
    rows.extend(scans.into_iter().map(|line| {
        let facts = line.scan.facts;
        let (decision, note) = words(line.decision, facts.note);
        let tag = if facts.tag.is_empty() {
            facts.code
        } else {
            facts.tag
        };
        vec![
            Cell::text(tag),
            Cell::text(facts.title),
            Cell::Empty,
            Cell::text(facts.belongs),
            Cell::text(facts.place_path),
            Cell::Empty,
            decision,
            note,
        ]
    }));
    Ok(rows)
}

/// The clock the document tells times by: that of whoever signed, or of this computer while nobody did.
fn clock(record: &StocktakeRecord) -> FixedOffset {
    let signed = record.facts.signed.as_ref();
    signed
        .and_then(|signed| FixedOffset::east_opt(signed.utc_offset))
        .unwrap_or_else(|| *crate::clock::now().with_timezone(&Local).offset())
}

fn day(milliseconds: i64, clock: FixedOffset) -> String {
    let at = instant(milliseconds).with_timezone(&clock);
    Figures::default().date(at.date_naive())
}

fn remarks(
    view: View<'_>,
    record: &StocktakeRecord,
    tally: &[TallyLine],
    counts: &StocktakeCounts,
    told_apart: bool,
) -> Result<Vec<String>, Failure> {
    let clock = clock(record);
    let opened = view.stocktake_opened(&record.id)?.map_or(0, |(at, ..)| at);
    let opened = day(opened, clock);
    let mut lines = match told_apart {
        true => expected_and_seen(&opened, tally, counts),
        false => vec![found_and_missing(&opened, tally, counts)],
    };
    if !record.facts.note.is_empty() {
        lines.push(record.facts.note.clone());
    }
    let decided = view.stocktake_decisions(record)?;
    if !decided.is_empty() {
        let words: Vec<String> = decided
            .iter()
            .map(|(decision, count)| format!("{} {count}", decision.label().to_lowercase()))
            .collect();
        lines.push(format!("Decided on differences: {}.", words.join(", ")));
    }
    let before = match record.facts.signed.as_ref() {
        None => view.stocktake_before(record)?,
        Some(signed) => match signed.previous {
            Some(id) => view.stocktake(&id)?,
            None => None,
        },
    };
    lines.push(match before {
        None => "No stocktake of this scope was signed before.".to_owned(),
        Some(before) => {
            let counts = super::counts::counts(view, &before)?;
            let on = before
                .facts
                .signed
                .as_ref()
                .map_or(String::new(), |signed| day(signed.at, clock));
            format!(
                "Before: {}, signed {on}: {} expected, {} found, {} missing.",
                before.facts.name,
                counts.expected,
                super::counts::scanned(&counts),
                counts.not_scanned
            )
        }
    });
    if let Some(signed) = &record.facts.signed {
        let at = instant(signed.at).with_timezone(&clock);
        let counted = match counted_by(view, signed)?.as_slice() {
            [] => String::new(),
            names => format!(" Counted by {}.", names.join(", ")),
        };
        lines.push(format!(
            "Signed by {} on {} at {}.{counted}",
            signed_by(view, signed)?,
            day(signed.at, clock),
            at.format("%H:%M %:z")
        ));
        if !signed.note.is_empty() {
            lines.push(signed.note.clone());
        }
        // Those signed before this was kept stay as they are.
        if !signed.journal.is_empty() {
            let hash = crate::safety::in_groups(&signed.journal);
            lines.push(format!(
                "When it was signed, the journal ended with hash {hash}."
            ));
        }
    }
    Ok(lines)
}

fn signatures(view: View<'_>, record: &StocktakeRecord) -> Result<Vec<String>, Failure> {
    let signer = match &record.facts.signed {
        Some(signed) => format!("Signed: {}", signed_by(view, signed)?),
        None => "Signed".to_owned(),
    };
    Ok(vec!["Counted".to_owned(), "Checked".to_owned(), signer])
}
