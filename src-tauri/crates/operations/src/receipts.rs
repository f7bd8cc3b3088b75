//! The receipt of a check-out, a check-in or a hand-on: made from the journal, as things stood then, so that it can be made again.

mod items;
mod signing;

use crate::failure::OrNotFound;
use crate::files::WholeFile;
use crate::office::Office;
use crate::rows::instant;
use crate::safety::journal_head;
use crate::wire::*;
use chrono::{DateTime, FixedOffset, Local, NaiveDate};
use inventory::{AssetFacts, BatchId, Change, Event, Holder, How, Ticked};
use items::item;
use ledger::View;
use ledger::view::actions::ActionRecord;
use reports::pdf::PdfOptions;
use reports::receipt::{self, MOST_ITEMS, Party, Receipt};
use signing::drawn;
use std::collections::HashMap;
use words::say;

pub(crate) use signing::signers;

/// The kinds of action that hand something over.
const HANDED_OVER: [&str; 3] = ["check_out", "check_in", "hand_on"];

/// Whether a receipt can be made of an action: it handed something over and was not taken back.
pub(crate) fn has_receipt(action: &ActionRecord) -> bool {
    !action.undone && HANDED_OVER.contains(&action.kind.as_str())
}

/// How things changed hands.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Kind {
    Out,
    Back,
    On,
}

impl Kind {
    fn of(record: &ActionRecord) -> Kind {
        match record.kind.as_str() {
            "check_in" => Kind::Back,
            "hand_on" => Kind::On,
            _ => Kind::Out,
        }
    }

    fn how(self) -> How {
        match self {
            Kind::Out => How::CheckedOut,
            Kind::Back => How::CheckedIn,
            Kind::On => How::HandedOn,
        }
    }
}

/// Makes the receipt of a check-out, a check-in or a hand-on, with the signature that was drawn for it, if one was. Nothing is
/// kept of it but the file: the same action gives the same file again, until somebody signs or is erased.
///
/// # Errors
/// There is no such action, it was taken back, or it handed nothing over; the signature is not as it was drawn; or the file
/// cannot be written.
pub fn make_receipt(office: &Office, request: MakeReceipt) -> Result<ReceiptMade, Failure> {
    let to = office.out(&request.out, "out")?;
    let (record, receipt, head) = office.read(|view| {
        let record = action(view, request.action)?;
        let head = view.journal_end_of(&record.batch)?.map(journal_head);
        let receipt = compose(view, &record, head.as_ref())?;
        Ok((record, receipt, head))
    })?;
    let path = to.path();
    let mut file = WholeFile::begin(&to)?;
    file.write_with(|out| Ok(receipt::write(&receipt, &PdfOptions::default(), out)?))?;
    file.finish()?;
    Ok(ReceiptMade {
        file: path.display().to_string(),
        action: record.batch,
        items: u32::try_from(receipt.items.len()).unwrap_or(u32::MAX),
        sentence: crate::actions::done_sentence(office, record.batch)?,
        head,
    })
}

/// The action meant, if a receipt can be made of it.
pub(crate) fn action(view: View<'_>, batch: Option<BatchId>) -> Result<ActionRecord, Failure> {
    let record = match batch {
        Some(batch) => view.action(&batch)?.or_not_found("action", &batch)?,
        None => view
            .last_action_of(&HANDED_OVER)?
            .ok_or_else(|| Failure::said(say::receipt_none()))?,
    };
    if record.undone {
        return Err(Failure::said(say::receipt_taken_back()).on("action"));
    }
    if !has_receipt(&record) {
        return Err(Failure::said(say::receipt_not_a_hand_over()).on("action"));
    }
    Ok(record)
}

/// One asset that changed hands.
struct Moved {
    seq: i64,
    facts: AssetFacts,
    /// Who had it before.
    from: Option<Holder>,
    note: String,
    /// What came back with it and what did not.
    checklist: Vec<Ticked>,
    /// How many photos were kept of it.
    photos: usize,
}

fn compose(
    view: View<'_>,
    record: &ActionRecord,
    head: Option<&JournalHead>,
) -> Result<Receipt, Failure> {
    let kind = Kind::of(record);
    let out = kind != Kind::Back;
    let moved = moved(view, &record.batch, kind.how())?;
    let Some(last) = moved.last() else {
        return Err(Failure::said(say::receipt_empty()).on("action"));
    };
    let seq = last.seq;
    let holders: Vec<String> = moved
        .iter()
        .map(|one| holder_of(view, one, out))
        .collect::<Result<_, _>>()?;
    let other = common(&holders);
    // Of a hand-on, who had each before.
    let before: Vec<String> = match kind {
        Kind::On => moved
            .iter()
            .map(|one| holder_of(view, one, false))
            .collect::<Result<_, _>>()?,
        Kind::Out | Kind::Back => Vec::new(),
    };
    let giver = common(&before);
    let due = common(&moved.iter().map(|one| one.facts.due).collect::<Vec<_>>()).flatten();
    let note = common(&moved.iter().map(|one| one.note.clone()).collect::<Vec<_>>());
    let place = common(&moved.iter().map(|one| one.facts.place).collect::<Vec<_>>()).flatten();
    let at: DateTime<FixedOffset> = instant(record.at).with_timezone(&Local).fixed_offset();
    let station = view
        .station_at(&record.station_id, seq)?
        .unwrap_or_default();
    let mut facts = Vec::new();
    let mut fact = |label: &str, words: String| {
        if !words.is_empty() {
            facts.push((label.to_owned(), words));
        }
    };
    let (desk, them) = match kind {
        Kind::Out => ("Handed over by", "Received by"),
        Kind::Back => ("Received by", "Returned by"),
        Kind::On => ("Handed on by", "Received by"),
    };
    let written = |day: NaiveDate| reports::Figures::default().date(day);
    let ours = match kind {
        Kind::On => giver.clone().unwrap_or_default(),
        Kind::Out | Kind::Back => record.actor.clone(),
    };
    fact(desk, ours);
    fact(them, other.clone().unwrap_or_default());
    if kind == Kind::On {
        fact("Recorded by", record.actor.clone());
    }
    fact("At", station);
    match out {
        true => fact("Due back", due.map(written).unwrap_or_default()),
        false => {
            let path = match place {
                Some(place) => view.place_path_at(&place, seq)?,
                None => None,
            };
            fact("Back in", path.unwrap_or_default());
        }
    }
    fact("Note", note.clone().unwrap_or_default());
    let mut models = HashMap::new();
    let mut items = Vec::with_capacity(moved.len());
    for (one, holder) in moved.iter().zip(&holders) {
        let mut remarks = Vec::new();
        if other.is_none() && !holder.is_empty() {
            remarks.push(format!("{} {holder}", if out { "To" } else { "From" }));
        }
        let from = before.get(items.len()).filter(|from| !from.is_empty());
        if let Some(from) = from.filter(|_| giver.is_none()) {
            remarks.push(format!("From {from}"));
        }
        if note.is_none() && !one.note.is_empty() {
            remarks.push(one.note.clone());
        }
        for (returned, words) in [(true, "With"), (false, "Without")] {
            let items = one.checklist.iter().filter(|it| it.returned == returned);
            let items: Vec<&str> = items.map(|it| it.item.as_str()).collect();
            if !items.is_empty() {
                remarks.push(format!("{words}: {}", items.join(", ")));
            }
        }
        match one.photos {
            0 => {}
            1 => remarks.push("1 photo kept".to_owned()),
            many => remarks.push(format!("{many} photos kept")),
        }
        items.push(item(
            view,
            one,
            seq,
            out && due.is_none(),
            remarks,
            &mut models,
        )?);
    }
    let (signature, signed) = drawn(view, &record.batch)?;
    let mut parties = [
        Party {
            role: desk.to_owned(),
            name: match kind {
                Kind::On => person_of(&moved, false).and(giver).unwrap_or_default(),
                Kind::Out | Kind::Back => record.actor.clone(),
            },
            ..Party::default()
        },
        Party {
            role: them.to_owned(),
            name: person_of(&moved, out).and(other).unwrap_or_default(),
            signature,
            signed,
        },
    ];
    if !out {
        parties.reverse();
    }
    Ok(Receipt {
        title: match kind {
            Kind::Out => "Hand-over receipt",
            Kind::Back => "Return receipt",
            Kind::On => "Hand-on receipt",
        }
        .to_owned(),
        reference: match head {
            Some(head) => format!("Receipt {} · journal {}", record.batch, head.short),
            None => format!("Receipt {}", record.batch),
        },
        at,
        facts,
        items,
        statement: match kind {
            Kind::Out => "The items listed were handed over and received in the condition stated.",
            Kind::Back => "The items listed were returned and taken back in the condition stated.",
            Kind::On => "The items listed were handed on and received in the condition stated.",
        }
        .to_owned(),
        parties,
    })
}

/// What changed hands in an action: of each asset the last entry, which says where it ended.
fn moved(view: View<'_>, batch: &BatchId, how: How) -> Result<Vec<Moved>, Failure> {
    let most = u32::try_from(MOST_ITEMS * 2).unwrap_or(u32::MAX);
    let mut list = Vec::new();
    for entry in view.asset_entries_of(batch, most)? {
        let Event::Asset(event) = entry.event else {
            continue;
        };
        if event.how != how {
            continue;
        }
        let id = entry.stream.into();
        let facts = view.asset_at(&id, entry.seq)?.or_not_found("asset", &id)?;
        let from = event.changes.holder.and_then(|Change(old, _)| old);
        list.push(Moved {
            seq: entry.seq,
            facts,
            from,
            note: event.note,
            checklist: event.checklist,
            photos: event.photos.len(),
        });
    }
    Ok(list)
}

fn holder(one: &Moved, out: bool) -> Option<Holder> {
    if out { one.facts.holder } else { one.from }
}

fn holder_of(view: View<'_>, one: &Moved, out: bool) -> Result<String, Failure> {
    Ok(match holder(one, out) {
        Some(holder) => view.holder_at(&holder, one.seq)?.unwrap_or_default(),
        None => String::new(),
    })
}

/// A place or an asset does not sign.
fn person_of(moved: &[Moved], out: bool) -> Option<Holder> {
    moved
        .first()
        .and_then(|one| holder(one, out))
        .filter(|holder| matches!(holder, Holder::Person(_)))
}

/// What all of them share; nothing where they differ.
fn common<T: PartialEq + Clone>(values: &[T]) -> Option<T> {
    let first = values.first()?;
    values
        .iter()
        .all(|value| value == first)
        .then(|| first.clone())
}
