//! The two records that somebody names.

use crate::choices::{self, model_name};
use crate::failure::{OrNotFound, not_found};
use crate::wire::{ChoiceKind, Failure, Merge};
use ledger::View;
use ledger::view::asset::AssetRecord;
use ledger::view::people::PersonRecord;
use ledger::view::places::PlaceRecord;
use ledger::view::records::ModelRecord;
use uuid::Uuid;
use words::say;

/// The one that stays and the other, of one kind.
pub(super) enum Two {
    People(Box<PersonRecord>, Box<PersonRecord>),
    Places(Box<PlaceRecord>, Box<PlaceRecord>),
    Models(Box<ModelRecord>, Box<ModelRecord>),
    Assets(Box<AssetRecord>, Box<AssetRecord>),
}

impl Two {
    /// # Errors
    /// One of them is not known, or several are meant.
    pub(super) fn of(view: View<'_>, request: &Merge) -> Result<Two, Failure> {
        Ok(match request.kind {
            ChoiceKind::Person => both(request, |text| person(view, text))
                .map(|(keep, other)| Two::People(keep, other))?,
            ChoiceKind::Place => both(request, |text| place(view, text))
                .map(|(keep, other)| Two::Places(keep, other))?,
            ChoiceKind::Model => both(request, |text| model(view, text))
                .map(|(keep, other)| Two::Models(keep, other))?,
            ChoiceKind::Asset => both(request, |text| choices::asset_named(view, text))
                .map(|(keep, other)| Two::Assets(keep, other))?,
        })
    }
}

fn both<T>(
    request: &Merge,
    named: impl Fn(&str) -> Result<T, Failure>,
) -> Result<(Box<T>, Box<T>), Failure> {
    let keep = named(&request.keep).map_err(|failure| failure.on("keep"))?;
    let other = named(&request.other).map_err(|failure| failure.on("other"))?;
    Ok((Box::new(keep), Box::new(other)))
}

// By identity the very record is meant, also one that was merged: that it was is what is then said.

fn person(view: View<'_>, text: &str) -> Result<PersonRecord, Failure> {
    match text.trim().parse::<Uuid>() {
        Ok(id) => view.person(&id.into())?.or_not_found("person", &text),
        Err(_) => choices::person(view, text),
    }
}

fn place(view: View<'_>, text: &str) -> Result<PlaceRecord, Failure> {
    match text.trim().parse::<Uuid>() {
        Ok(id) => view.place(&id.into())?.or_not_found("place", &text),
        Err(_) => choices::place(view, text),
    }
}

/// The model somebody names by identity, or by its name or number.
fn model(view: View<'_>, text: &str) -> Result<ModelRecord, Failure> {
    if let Ok(id) = text.trim().parse::<Uuid>() {
        return view.model(&id.into())?.or_not_found("model", &text);
    }
    let mut found = view.models_meant(text)?;
    match (found.len(), found.pop()) {
        (1, Some(only)) => Ok(only),
        (0, _) | (_, None) => Err(not_found("model", text)),
        (count, Some(last)) => {
            found.push(last);
            Err(Failure::said(say::model_ambiguous_any_of(text, count))
                .hint(say::model_ambiguous_any_of_hint())
                .details(
                    found
                        .iter()
                        .map(|model| format!("{} {}", model.id, model_name(&model.facts))),
                ))
        }
    }
}
