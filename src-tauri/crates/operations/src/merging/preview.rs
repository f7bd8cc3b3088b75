//! What merging two records would do, told before it is done. Nothing is written and nobody waits.

use super::alike;
use super::fields::{self, Side};
use super::two::Two;
use crate::office::Office;
use crate::wire::*;
use inventory::same;
use ledger::View;
use ledger::view::asset::AssetRecord;
use ledger::view::bookings::Bookings;
use ledger::view::people::PersonRecord;
use ledger::view::places::PlaceRecord;
use ledger::view::records::ModelRecord;

/// What merging two records would do: what is known of each and will be of the one that stays, what goes over to it, what goes on
/// finding it, and why it cannot be done if it cannot.
///
/// # Errors
/// One of them is not known or several are meant (`….unknown`, `….ambiguous`).
pub fn preview_merge(office: &Office, request: Merge) -> Result<MergePreview, Failure> {
    office.read(|view| match Two::of(view, &request)? {
        Two::People(keep, other) => people(view, &keep, &other),
        Two::Places(keep, other) => places(view, &keep, &other),
        Two::Models(keep, other) => models(view, &keep, &other),
        Two::Assets(keep, other) => assets(view, &keep, &other),
    })
}

/// What goes over, where there is any.
fn moved(counts: &[(MovedNoun, usize)]) -> Vec<Moved> {
    counts
        .iter()
        .filter(|(_, count)| *count > 0)
        .map(|(noun, count)| Moved {
            noun: *noun,
            count: u32::try_from(*count).unwrap_or(u32::MAX),
        })
        .collect()
}

/// What the one that stays is not found by already.
fn new_to(keep: &[&str], other: &[&str]) -> Vec<String> {
    let mut all: Vec<String> = Vec::new();
    for text in other.iter().map(|text| text.trim()) {
        let known = keep.iter().any(|own| same(own, text)) || all.iter().any(|own| same(own, text));
        if !text.is_empty() && !known {
            all.push(text.to_owned());
        }
    }
    all
}

fn refused(asked: ledger::Result<()>) -> Option<Failure> {
    asked.err().map(Failure::from)
}

fn people(
    view: View<'_>,
    keep: &PersonRecord,
    other: &PersonRecord,
) -> Result<MergePreview, Failure> {
    let booked = Bookings {
        person: Some(other.record.id),
        ..Bookings::default()
    };
    let (_, bookings) = view.bookings(&booked, 0, 0)?;
    let sides = Side::both(keep, other, fields::of_person);
    let becomes = PersonRecord {
        details: keep.details.clone().completed(&other.details),
        place: keep.place.clone().or(other.place.clone()),
        ..keep.clone()
    };
    let found_by = |person: &PersonRecord| {
        let details = &person.details;
        [
            &details.name,
            &details.badge,
            &details.employee_number,
            &details.email,
            &details.username,
        ]
        .map(String::clone)
    };
    let [keeps, others] = [found_by(keep), found_by(other)];
    Ok(MergePreview {
        kind: ChoiceKind::Person,
        keep: alike::person(keep),
        other: alike::person(other),
        fields: sides.beside(fields::of_person(&becomes)),
        moves: moved(&[
            (MovedNoun::Asset, other.holds as usize),
            (MovedNoun::Booking, bookings as usize),
        ]),
        finds: new_to(
            &keeps.each_ref().map(String::as_str),
            &others.each_ref().map(String::as_str),
        ),
        counted: Vec::new(),
        refused: refused(view.may_merge_people(keep, other)),
    })
}

fn places(
    view: View<'_>,
    keep: &PlaceRecord,
    other: &PlaceRecord,
) -> Result<MergePreview, Failure> {
    let row = other.record.row;
    let counts = view.assets_by_place()?;
    let sides = Side::both(keep, other, fields::of_place);
    let becomes = PlaceRecord {
        record: ledger::view::records::Versioned {
            facts: keep.record.facts.clone().completed(&other.record.facts),
            ..keep.record.clone()
        },
        ..keep.clone()
    };
    let (own, others) = (&keep.record.facts, &other.record.facts);
    Ok(MergePreview {
        kind: ChoiceKind::Place,
        keep: alike::place(&counts, keep),
        other: alike::place(&counts, other),
        fields: sides.beside(fields::of_place(&becomes)),
        moves: moved(&[
            (
                MovedNoun::Asset,
                counts.get(&row).copied().unwrap_or(0) as usize,
            ),
            (MovedNoun::Place, view.places_in(row)?.len()),
            (MovedNoun::Person, view.people_at(row)?.len()),
        ]),
        finds: new_to(
            &[&own.name, &keep.path, &own.code],
            &[&others.name, &other.path, &others.code],
        ),
        counted: Vec::new(),
        refused: refused(view.may_merge_places(keep, other)),
    })
}

fn models(
    view: View<'_>,
    keep: &ModelRecord,
    other: &ModelRecord,
) -> Result<MergePreview, Failure> {
    let kits = view.kits("", 0, u32::MAX)?.0.into_iter();
    let kits = kits.filter(|kit| kit.facts.models.iter().any(|line| line.model == other.id));
    let (_, assets) = view.model_counts(other.row)?;
    let sides = Side::both(keep, other, |model| fields::of_model(&model.facts));
    let becomes = keep.facts.clone().completed(&other.facts);
    Ok(MergePreview {
        kind: ChoiceKind::Model,
        keep: alike::model(view, keep)?,
        other: alike::model(view, other)?,
        fields: sides.beside(fields::of_model(&becomes)),
        moves: moved(&[
            (MovedNoun::Asset, assets as usize),
            (MovedNoun::Kit, kits.count()),
        ]),
        finds: new_to(
            &[&keep.facts.name, &keep.facts.number],
            &[&other.facts.name, &other.facts.number],
        ),
        counted: Vec::new(),
        refused: refused(view.may_merge_models(keep, other)),
    })
}

fn assets(
    view: View<'_>,
    keep: &AssetRecord,
    other: &AssetRecord,
) -> Result<MergePreview, Failure> {
    let booked = Bookings {
        asset: Some(other.id),
        all: true,
        ..Bookings::default()
    };
    let (_, bookings) = view.bookings(&booked, 0, 0)?;
    let codes = view.kept_codes(other.row)?;
    let mut tags = view.former_tags(other.row)?;
    tags.insert(0, other.facts.tag.to_string());
    let mut finds: Vec<&str> = tags.iter().map(String::as_str).collect();
    finds.extend(codes.iter().map(|kept| kept.code.as_str()));
    let sides = (
        fields::of_asset(view, &keep.facts)?,
        fields::of_asset(view, &other.facts)?,
    );
    let becomes = keep.facts.clone().completed(&other.facts);
    Ok(MergePreview {
        kind: ChoiceKind::Asset,
        keep: alike::asset(keep),
        other: alike::asset(other),
        fields: Side::of(sides.0, sides.1).beside(fields::of_asset(view, &becomes)?),
        moves: moved(&[
            (MovedNoun::Part, view.held_by_asset(other.row)? as usize),
            (MovedNoun::Booking, bookings as usize),
            (MovedNoun::Kit, view.kits_of(&other.id)?.len()),
        ]),
        finds: new_to(&[keep.facts.tag.as_str()], &finds),
        counted: view.open_stocktakes_of(&other.id)?,
        refused: refused(view.may_merge_assets(keep, other)),
    })
}
