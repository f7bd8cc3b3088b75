//! Records that are called alike and may be one.

use crate::choices::model_name;
use crate::office::Office;
use crate::wire::*;
use ledger::View;
use ledger::view::asset::AssetRecord;
use ledger::view::people::PersonRecord;
use ledger::view::places::PlaceRecord;
use ledger::view::records::ModelRecord;
use std::collections::HashMap;

/// Records that are called alike and may be one.
///
/// # Errors
/// The register cannot be read.
pub fn list_alike(office: &Office, request: ListAlike) -> Result<Vec<Alike>, Failure> {
    let wanted = |kind| request.kind.is_none_or(|only| only == kind);
    office.read(|view| {
        let mut found = Vec::new();
        if wanted(ChoiceKind::Person) {
            let all = view.people_alike()?;
            told(&mut found, ChoiceKind::Person, all, |one| Ok(person(one)))?;
        }
        if wanted(ChoiceKind::Place) {
            let counts = view.assets_by_place()?;
            let all = view.places_alike()?;
            told(&mut found, ChoiceKind::Place, all, |one| {
                Ok(place(&counts, one))
            })?;
        }
        if wanted(ChoiceKind::Model) {
            let all = view.models_alike()?;
            told(&mut found, ChoiceKind::Model, all, |one| model(view, one))?;
        }
        if wanted(ChoiceKind::Asset) {
            let all = view.assets_alike()?;
            told(&mut found, ChoiceKind::Asset, all, |one| Ok(asset(one)))?;
        }
        Ok(found)
    })
}

fn told<T>(
    found: &mut Vec<Alike>,
    kind: ChoiceKind,
    groups: Vec<Vec<T>>,
    record: impl Fn(&T) -> Result<AlikeRecord, Failure>,
) -> Result<(), Failure> {
    for group in groups {
        let records = group.iter().map(&record).collect::<Result<_, _>>()?;
        found.push(Alike { kind, records });
    }
    Ok(())
}

pub(super) fn person(person: &PersonRecord) -> AlikeRecord {
    let details = &person.details;
    AlikeRecord {
        id: person.record.id.to_string(),
        name: details.name.clone(),
        about: about(&[&details.email, &details.badge, &details.department]),
        assets: person.holds,
    }
}

/// With how many assets are at the place of each row.
pub(super) fn place(counts: &HashMap<i64, u32>, place: &PlaceRecord) -> AlikeRecord {
    AlikeRecord {
        id: place.record.id.to_string(),
        name: place.path.clone(),
        about: place.record.facts.code.clone(),
        assets: counts.get(&place.record.row).copied().unwrap_or(0),
    }
}

pub(super) fn model(view: View<'_>, model: &ModelRecord) -> Result<AlikeRecord, Failure> {
    let (_, assets) = view.model_counts(model.row)?;
    Ok(AlikeRecord {
        id: model.id.to_string(),
        name: model.facts.name.clone(),
        about: model_name(&model.facts),
        assets,
    })
}

pub(super) fn asset(asset: &AssetRecord) -> AlikeRecord {
    AlikeRecord {
        id: asset.id.to_string(),
        name: asset.facts.tag.to_string(),
        about: about(&[&asset.facts.serial, &asset.facts.name]),
        assets: 0,
    }
}

fn about(words: &[&String]) -> String {
    let words = words.iter().filter(|word| !word.is_empty());
    words
        .map(|word| word.as_str())
        .collect::<Vec<_>>()
        .join(", ")
}
