//! A list of codes into the batch: one a line or a column of a table, pasted or from a file.

use super::add::{MOST, keep, meant};
use super::view::{batch_view, gathered};
use crate::counted::counted;
use crate::files::read_bytes;
use crate::office::Office;
use crate::scans::look_up;
use crate::wire::*;
use ledger::View;
use words::say;

/// Largest list, in bytes.
const LARGEST: u64 = 4_000_000;
/// Puts a list of codes into the batch, in the order of the list, all of them or none. Of a table that column is taken
/// in which most codes are something on the register. What nobody knows becomes a row that says so.
///
/// # Errors
/// There is no list, or it is too long, or no text; nothing is added then.
pub fn add_list_to_batch(office: &Office, request: AddListToBatch) -> Result<ListAdded, Failure> {
    let bytes = match (request.file, request.text) {
        (Some(file), _) if !file.is_missing() => read_bytes(&file.0, LARGEST)?,
        (_, Some(text)) if text.len() as u64 > LARGEST => {
            return Err(Failure::said(say::batch_list_too_long()).on("text"));
        }
        (_, Some(text)) => text.into_bytes(),
        _ => return Err(Failure::said(say::batch_no_list()).on("text")),
    };
    let list = intake::list(&intake::Bytes(bytes), MOST + 1).map_err(|refusal| {
        Failure::new("batch.list_unreadable", refusal.to_string())
            .on("text")
            .hint(say::batch_list_unreadable_hint())
    })?;
    let before = gathered(office, |_, batch| Ok(batch.rows.len()))?;
    let mut unknown = 0;
    let mut passed_over = 0;
    let (listed, scans) = office.read(|view| {
        let listed = list.read(|code| knows(view, code))?;
        let mut scans = Vec::with_capacity(listed.scans.len());
        for scan in &listed.scans {
            let codes = vec![scan.code.clone()];
            let verdict = look_up(view, &codes, None)?;
            match meant(&verdict, true) {
                Some(meant) => {
                    unknown += u32::from(meant == ledger::Meant::Open);
                    scans.push((codes, meant));
                }
                None => passed_over += 1,
            }
        }
        Ok((listed, scans))
    })?;
    if scans.is_empty() {
        return Err(Failure::said(say::batch_list_empty())
            .on("text")
            .details(lines(&listed.unread)));
    }
    keep(office, &scans)?;
    let things = scans
        .iter()
        .filter(|(_, meant)| !matches!(meant, ledger::Meant::To(_)))
        .count();
    let batch = gathered(office, batch_view)?;
    let added = batch.rows.len().saturating_sub(before);
    let number = |count: usize| u32::try_from(count).unwrap_or(u32::MAX);
    let (codes, repeated) = (number(scans.len()), number(things.saturating_sub(added)));
    let unreadable = number(listed.unread.len());
    let mut sentence = counted(codes, "code");
    sentence.push_str(&format!(": {added} added"));
    for (count, what) in [
        (repeated, "repeated"),
        (unknown, "not one thing on the register"),
        (passed_over, "of places, badges or commands"),
        (unreadable, "that no scanner reads left out"),
    ] {
        if count > 0 {
            sentence.push_str(&format!(", {count} {what}"));
        }
    }
    Ok(ListAdded {
        codes,
        unreadable,
        unread: lines(&listed.unread),
        repeated,
        unknown,
        passed_over,
        empty: u32::try_from(listed.empty).unwrap_or(u32::MAX),
        column: listed.heading,
        added: number(added),
        sentence,
        batch,
    })
}

/// Lines by their numbers, as people name them.
fn lines(numbers: &[u64]) -> Vec<String> {
    numbers.iter().map(|line| format!("line {line}")).collect()
}

/// Whether a code is a thing on the register: what tells the column of the codes from those of people and places.
pub(crate) fn knows(view: View<'_>, code: &str) -> Result<bool, Failure> {
    let outcome = look_up(view, &[code.to_owned()], None)?.outcome;
    Ok(matches!(
        outcome,
        ScanOutcome::Asset | ScanOutcome::Choice | ScanOutcome::Reserved
    ))
}
