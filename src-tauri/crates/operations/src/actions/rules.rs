//! What the rules say, by now, of something that is to be done again. The records are as they were, so that only what lies
//! beside them can forbid it: who has the tag, the name, the days.

use crate::assets::{free_serial, free_tag};
use crate::wire::Failure;
use crate::{bookings, kept_codes, kits, models, people, places};
use chrono::NaiveDate;
use inventory::{AssetChanges, AssetFacts, AssetId, BookingState, Event, Holder, PersonId, rules};
use ledger::View;
use std::collections::BTreeMap;
use uuid::Uuid;
use words::say;

/// # Errors
/// Refused (`action.forbidden`) where a rule forbids the event today.
pub(super) fn may_be_again(
    view: View<'_>,
    today: NaiveDate,
    stream: Uuid,
    event: &Event,
) -> Result<(), Failure> {
    look(view, today, stream, event).map_err(|refused| match refused.code.as_str() {
        // What is not the rules' to say stays what it is.
        code if code.starts_with("register.") || code == "internal" => refused,
        _ => Failure {
            details: refused.details,
            ..Failure::said(say::action_forbidden(
                refused
                    .message
                    .replace(" Nothing was saved.", "")
                    .replace(" Nothing was kept.", ""),
            ))
            .hint(say::action_forbidden_hint())
        },
    })
}

fn look(view: View<'_>, today: NaiveDate, stream: Uuid, event: &Event) -> Result<(), Failure> {
    match event {
        Event::AssetRegistered(facts) => {
            free_tag(view, facts.tag.as_str())?;
            if !facts.serial.is_empty() {
                free_serial(view, &facts.serial, &view.maker(facts)?, true)?;
            }
            known_fields(view, &facts.custom)?;
            goes_to(view, facts.holder)
        }
        Event::Asset(event) => asset(view, today, AssetId(stream), &event.changes),
        Event::KeptCode(revision) => match &revision.new {
            Some(code) => kept_codes::refuse_if_taken(view, &code.code),
            None => Ok(()),
        },
        Event::Model(revision) => match &revision.new {
            Some(facts) => models::refuse_if_taken(view, facts, Some(stream.into())),
            None => Ok(()),
        },
        Event::Place(revision) => match &revision.new {
            Some(facts) => places::refuse_taken_name(view, facts, Some(stream.into())),
            None => Ok(()),
        },
        Event::Person(revision) => match &revision.new {
            Some(facts) if !facts.erased => {
                let id = PersonId(stream);
                let details = view.details_of(&id, &facts.digest)?.ok_or_else(erased)?;
                people::refuse_if_taken(view, &details, Some(id))
            }
            _ => Ok(()),
        },
        Event::Kit(revision) => match &revision.new {
            Some(facts) => kits::refuse_if_taken(view, facts, Some(stream.into())),
            None => Ok(()),
        },
        Event::Booking(revision) => match &revision.new {
            Some(facts) if facts.state == BookingState::Open => {
                goes_to(view, Some(Holder::Person(facts.person)))?;
                bookings::refuse_if_not_free(view, facts, Some(stream.into()))
            }
            _ => Ok(()),
        },
        Event::Reservation(revision) => {
            let tags = revision.new.iter().flat_map(|facts| &facts.tags);
            for tag in tags {
                if revision.old.is_none() && view.tag_is_spoken_for(&tag.key())? {
                    return Err(Failure::said(say::tag_taken_meanwhile(tag.to_string())));
                }
            }
            Ok(())
        }
        _ => Ok(()),
    }
}

fn asset(
    view: View<'_>,
    today: NaiveDate,
    id: AssetId,
    changes: &AssetChanges,
) -> Result<(), Failure> {
    // That it is there, and as it was, is the ledger's to see.
    let Some(asset) = view.asset(&id)? else {
        return Ok(());
    };
    let Ok(new) = changes.clone().apply(asset.facts.clone()) else {
        return Ok(());
    };
    rules::coherent(&new)?;
    if new.tag.key() != asset.facts.tag.key() {
        let own = view.assets_by_former_tag_key(&new.tag.key())?;
        if !own.iter().any(|former| former.id == id) {
            free_tag(view, new.tag.as_str())?;
        }
    }
    if inventory::tag::key(&new.serial) != inventory::tag::key(&asset.facts.serial)
        && !new.serial.is_empty()
    {
        free_serial(view, &new.serial, &view.maker(&new)?, true)?;
    }
    if changes.custom.is_some() {
        known_fields(view, &new.custom)?;
    }
    let AssetFacts { holder, due, .. } = new;
    let lasts_otherwise = holder != asset.facts.holder || due != asset.facts.due;
    if holder.is_some() && lasts_otherwise {
        goes_to(view, holder)?;
        if let Some(refusal) = bookings::in_the_way(view, &asset, holder, today, due)? {
            return Err(refusal.into());
        }
    }
    Ok(())
}

/// Nothing goes to somebody whose details were erased.
fn goes_to(view: View<'_>, holder: Option<Holder>) -> Result<(), Failure> {
    match holder {
        Some(Holder::Person(id))
            if view
                .person(&id)?
                .is_some_and(|person| person.record.facts.erased) =>
        {
            Err(erased())
        }
        _ => Ok(()),
    }
}

fn erased() -> Failure {
    Failure::said(say::person_erased_since())
}

fn known_fields(view: View<'_>, values: &BTreeMap<String, String>) -> Result<(), Failure> {
    if values.is_empty() {
        return Ok(());
    }
    let fields = view.custom_fields()?;
    match values
        .keys()
        .find(|name| !fields.iter().any(|field| field.facts.name == **name))
    {
        None => Ok(()),
        Some(name) => Err(Failure::said(say::custom_field_unknown_since(name))),
    }
}
