//! Several counters: a count as a file, and merging one, from another desk or from any handheld.

use super::count::{Scanned, only_place};
use super::people::{Counter, Counters, and_new};
use super::stocktake_meant;
use crate::batches::knows;
use crate::choices;
use crate::files::{read_bytes, write_whole};
use crate::office::Office;
use crate::scans::{Match, meanings};
use crate::wire::*;
use chrono::{Local, TimeZone};
use intake::ListedTime;
use inventory::scan::is_code;
use inventory::{ActionKind, CountScan, CountVerdict, PersonId, PlaceId, ScanId, StocktakeId};
use ledger::view::places::PlaceRecord;
use ledger::view::stocktakes::StocktakeRecord;
use ledger::{Book, View};
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};
use std::collections::HashMap;
use words::say;

/// Largest file that is read as a count, in bytes: a million scans of a handheld.
const LARGEST: u64 = 100_000_000;
/// Scans read from the ledger at once.
const AT_ONCE: u32 = 1_000;
/// Lines an answer names.
const NAMED: usize = 200;
/// What a count file says it is.
const KIND: &str = "tagdesk count";
/// The version this program writes, and the newest it reads.
const VERSION: u32 = 1;

#[derive(Serialize, Deserialize)]
struct CountFile {
    kind: String,
    version: u32,
    stocktake: StocktakeId,
    name: String,
    scans: Vec<FiledScan>,
}

#[derive(Serialize, Deserialize)]
struct FiledScan {
    id: ScanId,
    /// Milliseconds since 1970 (UTC).
    at: i64,
    code: String,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    place: Option<PlaceId>,
    #[serde(default, skip_serializing_if = "String::is_empty")]
    place_path: String,
    #[serde(default, skip_serializing_if = "String::is_empty")]
    note: String,
    /// Who counted it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    person: Option<PersonId>,
    /// The same by name, for a desk that does not know them; empty where they were erased.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    by: String,
}

/// Writes the scans of a count into a file that [`merge_count`] takes in elsewhere.
///
/// # Errors
/// There is no such stocktake, or the file cannot be written.
pub fn export_count(office: &Office, request: ExportCount) -> Result<Exported, Failure> {
    let out = office.out(&request.out, "out")?;
    let file = office.read(|view| {
        let record = stocktake_meant(view, request.stocktake.as_deref())?;
        let mut scans = Vec::new();
        let mut after = 0;
        loop {
            let part = view.scans_after(&record, after, AT_ONCE)?;
            let Some(last) = part.last() else { break };
            after = last.scan.row;
            for line in part {
                let facts = line.scan.facts;
                if facts.verdict != CountVerdict::Place {
                    scans.push(FiledScan {
                        id: line.scan.id,
                        at: facts.at,
                        code: facts.code,
                        place: facts.place,
                        place_path: facts.place_path,
                        note: facts.note,
                        person: line.counter_person,
                        by: match line.counter_erased {
                            true => String::new(),
                            false => line.counter,
                        },
                    });
                }
            }
        }
        Ok(CountFile {
            kind: KIND.to_owned(),
            version: VERSION,
            stocktake: record.id,
            name: record.facts.name,
            scans,
        })
    })?;
    // Plain texts and whole numbers: nothing JSON cannot say.
    let text = serde_json::to_vec_pretty(&file).unwrap_or_default();
    write_whole(&out, &text)?;
    Ok(Exported {
        file: request.out.shown(),
        rows: u32::try_from(file.scans.len()).unwrap_or(u32::MAX),
    })
}

/// One scan of a file, whatever kind of file that is.
struct Incoming {
    id: ScanId,
    at: i64,
    code: String,
    place: Option<PlaceRecord>,
    note: String,
    counter: Counter,
}

/// Merges a count file, or a list of codes from any handheld, into a count. Nothing is counted twice, also where the same
/// file is merged again.
///
/// # Errors
/// The file cannot be read, is of another stocktake, or the count is closed; nothing is saved then.
pub fn merge_count(office: &Office, request: MergeCount) -> Result<Done<CountMerged>, Failure> {
    let path = &request.file.0;
    let bytes = read_bytes(path, LARGEST)?;
    let source = path
        .file_name()
        .map(|name| name.to_string_lossy().into_owned());
    let source = source.unwrap_or_else(|| "a list".to_owned());
    let mut counters = Counters::new(request.by.as_deref())?;
    let now = office.now().timestamp_millis();
    let done = office.act(ActionKind::MergeCount, None, |book| {
        let view = book.view();
        let record = stocktake_meant(view, request.stocktake.as_deref())?;
        record.facts.counts()?;
        book.set_subject(source.clone());
        let mut merged = CountMerged {
            scans: 0,
            added: 0,
            known: 0,
            already_counted: 0,
            conflicts: Vec::new(),
            ambiguous: Vec::new(),
            unknown: Vec::new(),
            unread: Vec::new(),
            untimed: Vec::new(),
            empty: 0,
            column: None,
            new_people: Vec::new(),
            sentence: String::new(),
        };
        let incoming = match serde_json::from_slice::<CountFile>(&bytes) {
            Ok(file) => of_file(view, &record, file, &mut merged)?,
            Err(_) if bytes.trim_ascii_start().starts_with(b"{") => {
                return Err(Failure::said(say::count_unreadable(source)).on("file"));
            }
            Err(_) => of_list(view, &record, &bytes, now, &mut merged)?,
        };
        for scan in incoming {
            take(book, &record, scan, &source, &mut counters, &mut merged)?;
        }
        if merged.scans == 0 {
            let unread = std::mem::take(&mut merged.unread);
            return Err(Failure::said(say::count_empty(source))
                .on("file")
                .details(unread));
        }
        merged.new_people = std::mem::take(&mut counters.new);
        merged.sentence = sentence(&merged, &source);
        Ok(merged)
    })?;
    Ok(done)
}

fn sentence(merged: &CountMerged, source: &str) -> String {
    let mut parts = vec![format!(
        "{} of {} scans of {source} are new",
        merged.added, merged.scans
    )];
    for (count, what) in [
        (merged.known, "merged before"),
        (merged.already_counted, "counted already"),
        (
            u32::try_from(merged.conflicts.len()).unwrap_or(u32::MAX),
            "at another place than counted",
        ),
        (
            u32::try_from(merged.ambiguous.len()).unwrap_or(u32::MAX),
            "could be several things and were left out",
        ),
        (
            u32::try_from(merged.unknown.len()).unwrap_or(u32::MAX),
            "unknown",
        ),
        (
            u32::try_from(merged.unread.len()).unwrap_or(u32::MAX),
            "without a code were left out",
        ),
        (
            u32::try_from(merged.untimed.len()).unwrap_or(u32::MAX),
            "with a time that cannot be read are counted as of now",
        ),
    ] {
        if count > 0 {
            parts.push(format!("{count} {what}"));
        }
    }
    parts.join(", ") + &and_new(&merged.new_people)
}

/// Scans of another desk of ours, under the identities they have there.
fn of_file(
    view: View<'_>,
    record: &StocktakeRecord,
    file: CountFile,
    merged: &mut CountMerged,
) -> Result<Vec<Incoming>, Failure> {
    if file.kind != KIND || file.version > VERSION {
        return Err(Failure::said(say::count_unreadable_newer()).on("file"));
    }
    if file.stocktake != record.id {
        return Err(
            Failure::said(say::count_of_another(&file.name, &record.facts.name)).on("file"),
        );
    }
    let mut incoming = Vec::new();
    let only = only_place(view, record)?;
    for (scan, number) in file.scans.into_iter().zip(1..) {
        if !is_code(&scan.code) {
            merged.unread.push(format!("scan {number}"));
            continue;
        }
        merged.scans += 1;
        if view.knows_scan(&scan.id)? {
            merged.known += 1;
            continue;
        }
        let place = match scan.place {
            Some(id) => view.place(&id)?,
            None => None,
        };
        let place = match place {
            None if !scan.place_path.is_empty() => {
                choices::place(view, &format!("› {}", scan.place_path)).ok()
            }
            None if scan.place.is_none() => only.clone(),
            place => place,
        };
        incoming.push(Incoming {
            id: scan.id,
            at: scan.at,
            code: scan.code,
            place,
            note: scan.note,
            counter: Counter::said(scan.person, &scan.by),
        });
    }
    Ok(incoming)
}

/// Scans of a handheld. A place code switches the place; what a line says, where and as which of its like, makes its
/// identity, so that the same list merged again adds nothing.
fn of_list(
    view: View<'_>,
    record: &StocktakeRecord,
    bytes: &[u8],
    now: i64,
    merged: &mut CountMerged,
) -> Result<Vec<Incoming>, Failure> {
    let mut incoming = Vec::new();
    let only = only_place(view, record)?;
    // What the list itself says of places: the identity of a line goes by that alone.
    let mut stand: Option<PlaceRecord> = None;
    let mut times: HashMap<String, u32> = HashMap::new();
    let list = intake::list(&intake::Bytes(bytes.to_vec()), usize::MAX).map_err(|refusal| {
        Failure::new("count.unreadable", refusal.to_string())
            .hint(say::count_unreadable_hint())
            .on("file")
    })?;
    let list = list.read(|code| knows(view, code))?;
    merged.empty = u32::try_from(list.empty).unwrap_or(u32::MAX);
    merged.column = list.heading;
    for listed in list.scans {
        if let Some(text) = &listed.unread_time {
            merged.untimed.push(format!("line {}: {text}", listed.line));
        }
        if let [only] = meanings(view, std::slice::from_ref(&listed.code))?.as_slice() {
            match &only.hit {
                Match::Place(id) => {
                    stand = view.place(id)?;
                    continue;
                }
                // Commands and badges say nothing about what is there.
                Match::Command(_) | Match::Person(_) | Match::Kit(_) => continue,
                Match::Asset(_) | Match::Reserved(_) => {}
            }
        }
        merged.scans += 1;
        let at = listed.at.and_then(|at| match at {
            ListedTime::Local(at) => Local.from_local_datetime(&at).earliest(),
            ListedTime::Exact(at) => Some(at.with_timezone(&Local)),
        });
        let written = listed.at.map(|at| match at {
            ListedTime::Local(at) => at.to_string(),
            ListedTime::Exact(at) => at.to_string(),
        });
        let place = stand.as_ref().map(|place| place.record.id.to_string());
        let says = format!(
            "{}\u{1f}{}\u{1f}{}",
            listed.code,
            written.unwrap_or_default(),
            place.unwrap_or_default()
        );
        let time = times.entry(says.clone()).or_default();
        *time += 1;
        let id = identity(&record.id, &says, *time);
        if view.knows_scan(&id)? {
            merged.known += 1;
            continue;
        }
        incoming.push(Incoming {
            id,
            at: at.map_or(now, |at| at.timestamp_millis()),
            code: listed.code,
            place: stand.clone().or_else(|| only.clone()),
            note: String::new(),
            counter: Counter::default(),
        });
    }
    merged.unread = list
        .unread
        .iter()
        .map(|line| format!("line {line}"))
        .collect();
    Ok(incoming)
}

/// The identity of a line of a list: the same line makes the same one. A UUID of version 8 (RFC 9562) from SHA-256.
fn identity(stocktake: &StocktakeId, says: &str, time: u32) -> ScanId {
    let mut sha = Sha256::new();
    sha.update(stocktake.as_bytes());
    sha.update(says.as_bytes());
    sha.update(time.to_le_bytes());
    let digest: [u8; 32] = sha.finalize().into();
    let mut bytes = [0; 16];
    bytes.copy_from_slice(&digest[..16]);
    ScanId(uuid::Builder::from_custom_bytes(bytes).into_uuid())
}

fn take(
    book: &mut Book<'_>,
    record: &StocktakeRecord,
    scan: Incoming,
    source: &str,
    counters: &mut Counters<'_>,
    merged: &mut CountMerged,
) -> Result<(), Failure> {
    let view = book.view();
    let scanned = Scanned {
        code: scan.code.trim(),
        at: scan.at,
        stand: scan.place.as_ref(),
        source,
    };
    let found = meanings(view, std::slice::from_ref(&scan.code))?;
    let facts = match found.as_slice() {
        [] => scanned.unknown(view, record)?,
        [only] => match &only.hit {
            Match::Asset(id) => scanned.asset(view, record, id)?,
            Match::Reserved(_) => scanned.unknown(view, record)?,
            Match::Place(_) | Match::Command(_) | Match::Person(_) | Match::Kit(_) => {
                return Ok(());
            }
        },
        _ => {
            if merged.ambiguous.len() < NAMED {
                merged.ambiguous.push(scan.code);
            }
            return Ok(());
        }
    };
    match facts.verdict {
        CountVerdict::AlreadyCounted => {
            merged.already_counted += 1;
            let before = match facts.asset {
                Some(id) => view.first_scan_of(record, &id)?,
                None => None,
            };
            if let Some(before) = before
                && before.scan.facts.place_path != facts.place_path
                && merged.conflicts.len() < NAMED
            {
                let place = |path: &str| match path {
                    "" => "no place".to_owned(),
                    path => path.to_owned(),
                };
                merged.conflicts.push(format!(
                    "{} {}: counted at {}, in {source} at {}",
                    facts.tag,
                    facts.title,
                    place(&before.scan.facts.place_path),
                    place(&facts.place_path)
                ));
            }
        }
        CountVerdict::Unknown if merged.unknown.len() < NAMED => {
            merged.unknown.push(facts.code.clone());
        }
        _ => {}
    }
    merged.added += 1;
    let counted_by = counters.of(book, &scan.counter)?;
    book.add_scan(
        scan.id,
        CountScan {
            counted_by,
            note: scan.note,
            ..facts
        },
    )?;
    Ok(())
}
