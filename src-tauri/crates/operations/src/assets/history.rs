//! The history of one asset: every change, old and new, who, where, when and why.

use crate::choices;
use crate::office::Office;
use crate::receipts;
use crate::rows::instant;
use crate::wire::*;
use chrono::{Local, SecondsFormat};
use inventory::{
    AssetChanges, AssetFacts, BatchId, Change, Event, Holder, How, KeptCodeFacts, ModelId,
    OutTerms, PlaceId, StatedDate, Ticked,
};
use ledger::View;
use ledger::view::actions::ActionRecord;
use ledger::view::history::HistoryLine;
use std::fmt::Display;

/// An asset's history, newest first.
///
/// # Errors
/// There is no such asset.
pub fn asset_history(office: &Office, request: AssetHistory) -> Result<AssetHistoryView, Failure> {
    office.read(|view| {
        let asset = choices::asset(view, request.id, request.tag.as_deref())?;
        let mut lines = view.history(&asset.id.0)?;
        // Of its second registration, too.
        for twice in view.registered_twice(&asset.id)? {
            lines.extend(view.history(&twice.0)?);
        }
        lines.sort_by_key(|line| line.entry.seq);
        let mut entries: Vec<HistoryEntry> = lines
            .into_iter()
            .map(|line| history_entry(view, line))
            .collect::<Result<_, _>>()?;
        entries.reverse();
        Ok(AssetHistoryView {
            tag: asset.facts.tag.to_string(),
            entries,
        })
    })
}

fn history_entry(view: View<'_>, line: HistoryLine) -> Result<HistoryEntry, Failure> {
    let HistoryLine {
        entry,
        actor,
        station,
        action,
    } = line;
    let ticket = action.as_ref().map(|action| action.ticket.clone());
    let is = |what: fn(&ActionRecord) -> bool| action.as_ref().is_some_and(what);
    let is_undo = is(|action| action.undoes.is_some());
    let is_redo = is(|action| action.redoes.is_some());
    let undone = is(|action| action.undone) && !is_undo;
    let nothing = AssetFacts::default();
    let mut code = None;
    let mut ticked = Vec::new();
    let mut photos = Vec::new();
    let (how, title, changes, note) = match entry.event {
        Event::AssetRegistered(facts) => (
            "registered",
            "Registered",
            AssetChanges::between(&nothing, &facts),
            String::new(),
        ),
        Event::AssetWithdrawn(facts) => (
            "withdrawn",
            "Registration taken back",
            AssetChanges::between(&facts, &nothing),
            String::new(),
        ),
        Event::Asset(event) => {
            let (how, title) = match event.how {
                How::Revised => ("revised", "Revised"),
                How::CheckedOut => ("checked_out", "Checked out"),
                How::CheckedIn => ("checked_in", "Checked in"),
                How::Moved => ("moved", "Moved"),
                How::StateChanged => ("state_changed", "State changed"),
                How::Extended => ("extended", "Extended"),
                How::HandedOn => ("handed_on", "Handed on"),
                How::Labelled => ("labelled", "Label made"),
                How::TagReplaced => ("tag_replaced", "Tag replaced"),
            };
            ticked = event.checklist;
            photos = event.photos.iter().map(PhotoRef::from).collect();
            (how, title, event.changes, event.note)
        }
        Event::KeptCode(revision) => {
            let kept = |facts: Option<KeptCodeFacts>| facts.unwrap_or_default();
            let (old, new) = (kept(revision.old), kept(revision.new));
            let (how, title) = match new.code.is_empty() {
                true => ("code_removed", "Code removed"),
                false => ("code_kept", "Code kept"),
            };
            code = Some(FieldChange {
                field: "code".into(),
                label: "Code".into(),
                old: old.code,
                new: new.code,
            });
            (how, title, AssetChanges::default(), new.note)
        }
        _ => ("revised", "Revised", AssetChanges::default(), String::new()),
    };
    let title = match (is_undo, is_redo) {
        (true, _) => format!("Taken back: {}", title.to_lowercase()),
        (_, true) => format!("Done again: {}", title.to_lowercase()),
        _ => title.to_owned(),
    };
    let has_receipt = ["checked_out", "handed_on", "checked_in"].contains(&how)
        && action.as_ref().is_some_and(receipts::has_receipt);
    let signed = match has_receipt {
        true => signed(view, &entry.batch)?,
        false => Vec::new(),
    };
    Ok(HistoryEntry {
        at: instant(entry.at),
        how: how.to_owned(),
        title,
        actor,
        station,
        note: if note.is_empty() { entry.reason } else { note },
        changes: field_changes(view, changes)?
            .into_iter()
            .chain(code)
            .chain(checklist(&ticked))
            .chain(signed)
            .collect(),
        photos,
        action: entry.batch,
        undone,
        is_undo,
        ticket: ticket.unwrap_or_default(),
        is_redo,
        can_redo: undone && !is_redo,
        has_receipt,
    })
}

/// When the receipt was signed on the screen, and whether what was drawn was erased since.
fn signed(view: View<'_>, action: &BatchId) -> Result<Vec<FieldChange>, Failure> {
    let Some(record) = view.signatures_of(action)?.into_iter().next() else {
        return Ok(Vec::new());
    };
    let said = |field: &str, label: &str, new: String| FieldChange {
        field: field.into(),
        label: label.into(),
        old: String::new(),
        new,
    };
    // A moment as it is on the wire: window and command line say it as they say the others.
    let at = instant(record.at).to_rfc3339_opts(SecondsFormat::AutoSi, true);
    let mut all = vec![said("signed_at", "Signed on screen", at)];
    if record.erased {
        all.push(said("signature", "Signature", "erased since".into()));
    }
    Ok(all)
}

/// What came back with it and what did not, in words.
fn checklist(ticked: &[Ticked]) -> impl Iterator<Item = FieldChange> {
    [(true, "Came back with"), (false, "Missing")]
        .into_iter()
        .filter_map(|(returned, label)| {
            let items: Vec<&str> = ticked
                .iter()
                .filter(|one| one.returned == returned)
                .map(|one| one.item.as_str())
                .collect();
            (!items.is_empty()).then(|| FieldChange {
                field: "checklist".into(),
                label: label.into(),
                old: String::new(),
                new: items.join(", "),
            })
        })
}

/// What changed, field by field, in words.
pub(crate) fn field_changes(
    view: View<'_>,
    changes: AssetChanges,
) -> Result<Vec<FieldChange>, Failure> {
    let mut list = Vec::new();
    let mut add = |field: &str, label: &str, old: String, new: String| {
        list.push(FieldChange {
            field: field.into(),
            label: label.into(),
            old,
            new,
        });
    };
    let AssetChanges {
        tag,
        name,
        model,
        serial,
        state,
        place,
        holder,
        due,
        out_since,
        terms,
        place_confirmed,
        // Said by the entry that it went out with: where it was before is that one's old place.
        came_from: _,
        purchase_date,
        cost,
        supplier,
        order_number,
        warranty_end,
        refresh_date,
        condition,
        notes,
        custom,
        labelled_at,
    } = changes;
    if let Some(Change(old, new)) = tag {
        add("tag", "Tag", old.to_string(), new.to_string());
    }
    let texts = [
        (name, "name", "Name"),
        (serial, "serial", "Serial number"),
        (supplier, "supplier", "Supplier"),
        (order_number, "order_number", "Order number"),
        (notes, "notes", "Notes"),
    ];
    if let Some(Change(old, new)) = model {
        add(
            "model",
            "Model",
            model_name(view, old)?,
            model_name(view, new)?,
        );
    }
    if let Some(Change(old, new)) = state {
        add("state", "State", old.to_string(), new.to_string());
    }
    if let Some(Change(old, new)) = holder {
        add(
            "holder",
            "Holder",
            holder_name(view, old)?,
            holder_name(view, new)?,
        );
    }
    if let Some(Change(old, new)) = place {
        add(
            "place",
            "Place",
            place_path(view, old)?,
            place_path(view, new)?,
        );
    }
    if let Some(Change(false, true)) = place_confirmed {
        add(
            "place_confirmed",
            "Place known",
            String::new(),
            "yes".into(),
        );
    }
    if let Some(Change(old, new)) = terms {
        let word = |terms: Option<OutTerms>| match terms {
            Some(OutTerms::Loan) => "loan".to_owned(),
            Some(OutTerms::Assigned) => "assigned".to_owned(),
            None => String::new(),
        };
        add("terms", "Terms", word(old), word(new));
    }
    let dates = [
        (due, "due", "Due back"),
        (out_since, "out_since", "Out since"),
        (purchase_date, "purchase_date", "Purchase date"),
    ];
    for (change, field, label) in dates {
        if let Some(Change(old, new)) = change {
            add(field, label, shown(&old), shown(&new));
        }
    }
    for (change, field, label) in texts {
        if let Some(Change(old, new)) = change {
            add(field, label, old, new);
        }
    }
    if let Some(Change(old, new)) = cost {
        add("cost", "Cost", shown(&old), shown(&new));
    }
    for (change, field, label) in [
        (warranty_end, "warranty_end", "Warranty end"),
        (refresh_date, "refresh_date", "Refresh date"),
    ] {
        if let Some(Change(old, new)) = change {
            add(field, label, stated(old), stated(new));
        }
    }
    if let Some(Change(old, new)) = condition {
        let word = |condition: Option<inventory::Condition>| {
            condition
                .map(|condition| condition.word().to_owned())
                .unwrap_or_default()
        };
        add("condition", "Condition", word(old), word(new));
    }
    if let Some(Change(old, new)) = custom {
        let names: std::collections::BTreeSet<&String> = old.keys().chain(new.keys()).collect();
        for name in names {
            let value = |values: &std::collections::BTreeMap<String, String>| {
                values.get(name).cloned().unwrap_or_default()
            };
            if value(&old) != value(&new) {
                add(&format!("custom.{name}"), name, value(&old), value(&new));
            }
        }
    }
    if let Some(Change(old, new)) = labelled_at {
        let day = |at: Option<i64>| {
            at.map(|at| instant(at).with_timezone(&Local).date_naive().to_string())
                .unwrap_or_default()
        };
        add("labelled_at", "Label made", day(old), day(new));
    }
    Ok(list)
}

fn shown<T: Display>(value: &Option<T>) -> String {
    value.as_ref().map(T::to_string).unwrap_or_default()
}

fn stated(stated: Option<StatedDate>) -> String {
    shown(&stated.map(|stated| stated.date))
}

fn model_name(view: View<'_>, id: Option<ModelId>) -> Result<String, Failure> {
    Ok(match id {
        Some(id) => view
            .model(&id)?
            .map(|model| model.facts.name)
            .unwrap_or_else(|| "a model since taken back".into()),
        None => String::new(),
    })
}

fn place_path(view: View<'_>, id: Option<PlaceId>) -> Result<String, Failure> {
    Ok(match id {
        Some(id) => view
            .place(&id)?
            .map(|place| place.path)
            .unwrap_or_else(|| "a place since taken back".into()),
        None => String::new(),
    })
}

fn holder_name(view: View<'_>, holder: Option<Holder>) -> Result<String, Failure> {
    Ok(match holder {
        Some(holder) => choices::holder_name(view, Some(holder))?
            .unwrap_or_else(|| "somebody since taken back".into()),
        None => String::new(),
    })
}
