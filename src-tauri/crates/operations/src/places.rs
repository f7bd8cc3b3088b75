//! Places: the tree, and recording one.

use crate::actions::recorded;
use crate::assets::MOST_ROWS;
use crate::choices;
use crate::failure::OrNotFound;
use crate::office::Office;
use crate::wire::*;
use inventory::{ActionKind, PlaceFacts, PlaceId, same};
use ledger::View;
use ledger::view::places::PlaceRecord;
use std::collections::HashMap;
use words::say;

/// Places whose path contains all words searched, in the order of the tree.
///
/// # Errors
/// The register cannot be read.
pub fn list_places(office: &Office, request: ListByText) -> Result<Page<PlaceView>, Failure> {
    let (offset, limit) = (
        request.offset.unwrap_or(0),
        request.limit.unwrap_or(100).min(MOST_ROWS),
    );
    office.read(|view| {
        let (places, total) =
            view.places(request.search.as_deref().unwrap_or_default(), offset, limit)?;
        let counts = view.assets_by_place()?;
        let rows = places
            .into_iter()
            .map(|place| place_view(view, &counts, place))
            .collect::<Result<_, _>>()?;
        Ok(Page {
            rows,
            total,
            offset,
        })
    })
}

fn place_view(
    view: View<'_>,
    counts: &HashMap<i64, u32>,
    place: PlaceRecord,
) -> Result<PlaceView, Failure> {
    let count = |row: &i64| counts.get(row).copied().unwrap_or(0);
    let record = place.record;
    let assets_below = view
        .place_rows_within(&[record.id])?
        .iter()
        .map(count)
        .sum();
    Ok(PlaceView {
        id: record.id,
        name: record.facts.name,
        path: place.path,
        code: record.facts.code,
        parent: record.facts.parent,
        depth: place.depth,
        notes: record.facts.notes,
        assets: count(&record.row),
        assets_below,
    })
}

/// Adds a place, or revises one.
///
/// # Errors
/// Refused when a name is missing, taken at that place, or the place would be inside itself; nothing is saved then.
pub fn record_place(
    office: &Office,
    request: RecordPlace,
) -> Result<Done<Recorded<PlaceView>>, Failure> {
    let done = office.act(ActionKind::RecordPlace, None, |book| {
        let view = book.view();
        let old = match request.id {
            Some(id) => Some(view.place(&id)?.or_not_found("place", &id)?),
            None => None,
        };
        let before = old
            .as_ref()
            .map(|old| old.record.facts.clone())
            .unwrap_or_default();
        let parent = match request.parent.as_deref().map(str::trim) {
            None => before.parent,
            Some("") => None,
            Some(text) => Some(
                choices::place(view, text)
                    .map_err(|failure| failure.on("parent"))?
                    .record
                    .id,
            ),
        };
        let facts = PlaceFacts {
            name: request.name.clone(),
            code: request.code.clone().unwrap_or(before.code),
            parent,
            notes: request.notes.clone().unwrap_or(before.notes),
            merged: before.merged,
        }
        .checked()?;
        refuse_taken_name(view, &facts, request.id)?;
        book.set_subject(facts.name.clone());
        let id = match &old {
            None => book.add_place(facts)?,
            Some(old) => {
                book.revise_place(&old.record, facts)?;
                old.record.id
            }
        };
        let view = book.view();
        place_view(
            view,
            &view.assets_by_place()?,
            view.place(&id)?.or_not_found("place", &id)?,
        )
    })?;
    recorded(office, done)
}

/// Two places of one name beside each other would be told apart by nobody.
pub(crate) fn refuse_taken_name(
    view: View<'_>,
    facts: &PlaceFacts,
    id: Option<PlaceId>,
) -> Result<(), Failure> {
    let there = view.places_meant(&facts.name)?.into_iter().find(|place| {
        let other = &place.record.facts;
        Some(place.record.id) != id
            && other.parent == facts.parent
            && same(&other.name, &facts.name)
    });
    match there {
        None => Ok(()),
        Some(place) => Err(Failure::said(say::place_taken(&place.path)).on("name")),
    }
}
