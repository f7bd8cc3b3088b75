//! What was done, in one line. Made when it is shown: the journal keeps no sentence.

use crate::choices;
use crate::wire::Failure;
use inventory::Event;
use ledger::View;
use ledger::view::actions::ActionRecord;

/// What a signature was drawn for, in one line.
fn acknowledged(view: View<'_>, record: &ActionRecord) -> Result<String, Failure> {
    let action = match view.acknowledged_by(&record.batch)? {
        Some(batch) => view.action(&batch)?,
        None => None,
    };
    match action {
        Some(action) => sentence(view, &action),
        None => Ok("an action".to_owned()),
    }
}

/// The kinds whose sentence says what became of the first asset, however many there are.
const TOLD_BY_ENTRY: [&str; 5] = ["check_out", "hand_on", "extend", "move", "change_state"];

/// What was done, in one line.
pub(crate) fn sentence(view: View<'_>, record: &ActionRecord) -> Result<String, Failure> {
    // An asset may have been put in stock on the way: its second entry says what the person was after. Of a long action they
    // may stand behind everything else it made, so nobody looks who has no use for them.
    let mut entries = match record.assets == 1 || TOLD_BY_ENTRY.contains(&record.kind.as_str()) {
        true => view.asset_entries_of(&record.batch, 2)?.into_iter(),
        false => Vec::new().into_iter(),
    };
    let first = match (entries.next(), entries.next()) {
        (Some(first), Some(second)) if first.stream == second.stream => Some(second),
        (first, _) => first,
    };
    let what = match (record.assets, &first) {
        (1, Some(entry)) => match &entry.event {
            Event::AssetRegistered(facts) | Event::AssetWithdrawn(facts) => facts.tag.to_string(),
            _ => match view.asset(&entry.stream.into())? {
                Some(asset) => asset.facts.tag.to_string(),
                None => "1 asset".to_owned(),
            },
        },
        (1, None) => "1 asset".to_owned(),
        (count, _) => format!("{count} assets"),
    };
    let change = match first.map(|entry| entry.event) {
        Some(Event::Asset(event)) => Some(event.changes),
        _ => None,
    };
    let subject = &record.subject;
    if let Some(deed) = record.undoes.or(record.redoes)
        && let Some(deed) = view.action(&deed)?
    {
        let what = sentence(view, &deed)?;
        return Ok(match record.undoes {
            Some(_) => format!("Took back: {what}"),
            None => format!("Did again: {what}"),
        });
    }
    Ok(match record.kind.as_str() {
        "register" => format!("Registered {what}"),
        "revise" => format!("Revised {what}"),
        "check_out" => {
            let holder = change
                .and_then(|change| change.holder)
                .and_then(|change| change.1);
            let name = choices::holder_name(view, holder)?.unwrap_or_else(|| "somebody".into());
            format!("Checked out {what} to {name}")
        }
        "hand_on" => {
            let (from, to) = match change.and_then(|change| change.holder) {
                Some(inventory::Change(from, to)) => (from, to),
                None => (None, None),
            };
            let name = |holder| {
                let name = choices::holder_name(view, holder)?;
                Ok::<_, Failure>(name.unwrap_or_else(|| "somebody".into()))
            };
            match record.assets {
                1 => format!("Handed {what} on from {} to {}", name(from)?, name(to)?),
                _ => format!("Handed {what} on to {}", name(to)?),
            }
        }
        "extend" => match change.and_then(|change| change.due).map(|change| change.1) {
            Some(Some(day)) => format!("Extended {what} to {day}"),
            _ => format!("Extended {what} without a day"),
        },
        "swap" => match (view.asset_entries_of(&record.batch, 2)?).as_slice() {
            [back, out] => {
                let tag = |stream: uuid::Uuid| {
                    let asset = view.asset(&stream.into())?;
                    Ok::<_, Failure>(
                        asset.map_or_else(|| "one".into(), |a| a.facts.tag.to_string()),
                    )
                };
                format!("Swapped {} for {}", tag(back.stream)?, tag(out.stream)?)
            }
            _ => format!("Swapped {what}"),
        },
        "check_in" => format!("Checked in {what}"),
        "move" => {
            let place = change
                .and_then(|change| change.place)
                .and_then(|change| change.1);
            let path = match place {
                Some(place) => view.place(&place)?.map(|place| place.path),
                None => None,
            };
            format!(
                "Moved {what} to {}",
                path.unwrap_or_else(|| "no place".into())
            )
        }
        "change_state" => match change.and_then(|change| change.state) {
            Some(state) => format!("{what}: {}", state.1.label().to_lowercase()),
            None => format!("Changed the state of {what}"),
        },
        "replace_tag" => format!("Replaced the tag of {what}"),
        "make_labels" if record.assets == 0 => format!("Made labels on {subject}"),
        "make_labels" => format!("Made labels for {what} on {subject}"),
        "print_labels" if record.assets == 0 => format!("Printed labels on {subject}"),
        "print_labels" => format!("Printed labels for {what} on {subject}"),
        "import" if record.assets == 0 => format!("Imported {subject}"),
        "import" => format!("Imported {what} from {subject}"),
        "generate" => format!("Made up {what}"),
        "record_model" => format!("Recorded model {subject}"),
        "record_place" => format!("Recorded place {subject}"),
        "record_person" => "Recorded a person".to_owned(),
        "erase_person" => "Erased a person's details".to_owned(),
        "erase_photo" => "Erased a photo".to_owned(),
        "sign_receipt" => format!("Signed on screen: {}", acknowledged(view, record)?),
        "erase_signature" => format!("Erased the signature of: {}", acknowledged(view, record)?),
        "merge" if subject.is_empty() => "Merged two records of a person".to_owned(),
        "merge" => format!("Merged into {subject}"),
        "record_series" => format!("Recorded tag series {subject}"),
        "record_custom_field" => format!("Recorded custom field {subject}"),
        "record_format" => format!("Recorded label format {subject}"),
        "remove_format" => format!("Removed label format {subject}"),
        "record_design" => format!("Recorded label design {subject}"),
        "remove_design" => format!("Removed label design {subject}"),
        "record_printer" => format!("Recorded printer {subject}"),
        "remove_printer" => format!("Removed printer {subject}"),
        "calibrate" => format!("Calibrated {subject}"),
        "reserve_tags" => format!("Reserved tags {subject}"),
        "open_stocktake" => format!("Opened stocktake {subject}"),
        "change_stocktake" => format!("Changed stocktake {subject}"),
        "count" => format!("Counted {subject}"),
        "take_back_scan" => format!("Took back the scan of {subject}"),
        "merge_count" => format!("Merged the count {subject}"),
        "reconcile" => format!("Reconciled stocktake {subject}"),
        "sign_stocktake" => format!("Signed stocktake {subject}"),
        "assign_tag" => format!("Assigned tag {subject}"),
        "record_booking" => format!("Booked {subject}"),
        "cancel_booking" => format!("Cancelled the booking of {subject}"),
        "record_kit" => format!("Recorded kit {subject}"),
        "remove_kit" => format!("Removed kit {subject}"),
        "keep_code" => format!("Kept code {subject} with {what}"),
        "remove_code" => format!("Removed code {subject} from {what}"),
        "record_setting" if subject.is_empty() => "Changed settings".to_owned(),
        "record_setting" => format!("Changed the {subject}"),
        "name_station" => "Named this desk".to_owned(),
        "set_up" => "Set up this desk".to_owned(),
        "upgrade" => "Upgraded the register".to_owned(),
        "undo" if subject.is_empty() => {
            "Took part of an action back and was interrupted".to_owned()
        }
        "redo" => "Did part of an action again and was interrupted".to_owned(),
        "undo" => format!("Took back: {subject}"),
        other => format!("{} {what}", other.replace('_', " ")),
    })
}
