//! A list of codes into the batch: one a line or a column of a table, pasted or from a file.

use super::add::{MOST, keep, meant};
use super::view::{batch_view, gathered};
use crate::counted::counted;
use crate::files::read_bytes;
use crate::office::Office;
use crate::scans::look_up;
use crate::wire::*;
use inventory::scan::is_code;
use ledger::View;

/// Largest list, in bytes.
const LARGEST: u64 = 4_000_000;
/// How many rows tell which column is meant.
const LOOKED_AT: usize = 50;

/// Puts a list of codes into the batch, in the order of the list, all of them or none. Of a table that column is taken
/// in which most codes are something on the register. What nobody knows becomes a row that says so.
///
/// # Errors
/// There is no list, or it is too long, or no text; nothing is added then.
pub fn add_list_to_batch(office: &Office, request: AddListToBatch) -> Result<ListAdded, Failure> {
    let bytes = match (request.file, request.text) {
        (Some(file), _) if !file.is_missing() => read_bytes(&file.0, LARGEST)?,
        (_, Some(text)) if text.len() as u64 > LARGEST => {
            let message = "This list is too long for a batch. Nothing was added.";
            return Err(Failure::new("batch.list_too_long", message).on("text"));
        }
        (_, Some(text)) => text.into_bytes(),
        _ => return Err(Failure::new("batch.no_list", "Say which list to add.").on("text")),
    };
    let list = intake::list(&intake::Bytes(bytes), MOST + 1).map_err(|refusal| {
        Failure::new("batch.list_unreadable", refusal.to_string())
            .on("text")
            .hint("A list has one tag a line, or is a table with a column of tags.")
    })?;
    let before = gathered(office, |_, batch| Ok(batch.rows.len()))?;
    let mut repeats = 0;
    let mut unknown = 0;
    let mut unreadable = 0;
    let scans = office.read(|view| {
        let codes = codes(view, &list)?;
        let mut scans = Vec::with_capacity(codes.len());
        for code in codes {
            if !is_code(code) {
                unreadable += 1;
                continue;
            }
            let codes = vec![code.to_owned()];
            let verdict = look_up(view, &codes, None)?;
            if let Some(meant) = meant(&verdict, true) {
                unknown += u32::from(meant == ledger::Meant::Open);
                scans.push((codes, meant));
            }
        }
        Ok(scans)
    })?;
    if scans.is_empty() {
        let message = "There are no tags in this list. Nothing was added.";
        return Err(Failure::new("batch.list_empty", message).on("text"));
    }
    keep(office, &scans)?;
    let things = scans
        .iter()
        .filter(|(_, meant)| !matches!(meant, ledger::Meant::To(_)))
        .count();
    let batch = gathered(office, batch_view)?;
    let added = batch.rows.len().saturating_sub(before);
    repeats += things.saturating_sub(added);
    let codes = u32::try_from(scans.len()).unwrap_or(u32::MAX);
    let mut sentence = counted(codes, "code");
    sentence.push_str(&format!(": {added} added"));
    if repeats > 0 {
        sentence.push_str(&format!(", {repeats} repeated"));
    }
    if unknown > 0 {
        sentence.push_str(&format!(", {unknown} not one thing on the register"));
    }
    if unreadable > 0 {
        sentence.push_str(&format!(", {unreadable} that no scanner reads left out"));
    }
    Ok(ListAdded {
        codes,
        unreadable,
        added: u32::try_from(added).unwrap_or(u32::MAX),
        sentence,
        batch,
    })
}

/// The codes of a list: of the column in which most are something on the register. No code goes over several lines: where
/// one would, a quotation mark is astray, and the list is taken line by line.
fn codes<'l>(view: View<'_>, list: &'l intake::List) -> Result<Vec<&'l str>, Failure> {
    let of_rows = column(view, &list.rows)?;
    match list.unclosed || of_rows.iter().any(|code| code.contains(['\r', '\n'])) {
        true => column(view, &list.lines),
        false => Ok(of_rows),
    }
}

/// The codes of the column in which most are something on the register; of equals the leftmost.
fn column<'t>(view: View<'_>, table: &'t [intake::Cells]) -> Result<Vec<&'t str>, Failure> {
    let width = table.iter().map(intake::Cells::len).max().unwrap_or(0);
    let mut best = (0, 0);
    for index in 0..width.min(64) {
        let mut found = 0;
        for row in table.iter().take(LOOKED_AT) {
            if let Some(code) = row.get(index).filter(|code| is_code(code)) {
                let outcome = look_up(view, &[code.trim().to_owned()], None)?.outcome;
                // A person's badge or a place repeats down a column; things do not.
                found += usize::from(matches!(
                    outcome,
                    ScanOutcome::Asset | ScanOutcome::Choice | ScanOutcome::Reserved
                ));
            }
        }
        if found > best.0 {
            best = (found, index);
        }
    }
    let codes = table.iter().filter_map(|row| row.get(best.1));
    Ok(codes
        .map(str::trim)
        .filter(|code| !code.is_empty())
        .collect())
}
