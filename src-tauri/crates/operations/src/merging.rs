//! Two records that are of one thing: which may be, and making them one.

use crate::choices::{self, model_name};
use crate::counted::counted;
use crate::failure::OrNotFound;
use crate::office::Office;
use crate::wire::*;
use inventory::ActionKind;
use ledger::View;
use ledger::view::records::ModelRecord;

/// Records that are called alike and may be one.
///
/// # Errors
/// The register cannot be read.
pub fn list_alike(office: &Office, request: ListAlike) -> Result<Vec<Alike>, Failure> {
    let wanted = |kind| request.kind.is_none_or(|only| only == kind);
    office.read(|view| {
        let mut found = Vec::new();
        if wanted(ChoiceKind::Person) {
            for group in view.people_alike()? {
                let records = group.into_iter().map(|person| AlikeRecord {
                    id: person.record.id.to_string(),
                    about: said(&[
                        &person.details.email,
                        &person.details.badge,
                        &person.details.department,
                    ]),
                    name: person.details.name,
                    assets: person.holds,
                });
                found.push(alike(ChoiceKind::Person, records.collect()));
            }
        }
        if wanted(ChoiceKind::Place) {
            let counts = view.assets_by_place()?;
            for group in view.places_alike()? {
                let records = group.into_iter().map(|place| AlikeRecord {
                    id: place.record.id.to_string(),
                    about: place.record.facts.code,
                    name: place.path,
                    assets: counts.get(&place.record.row).copied().unwrap_or(0),
                });
                found.push(alike(ChoiceKind::Place, records.collect()));
            }
        }
        if wanted(ChoiceKind::Model) {
            for group in view.models_alike()? {
                let records = group.into_iter().map(|model| model_alike(view, model));
                found.push(alike(ChoiceKind::Model, records.collect::<Result<_, _>>()?));
            }
        }
        if wanted(ChoiceKind::Asset) {
            for group in view.assets_alike()? {
                let records = group.into_iter().map(|asset| AlikeRecord {
                    id: asset.id.to_string(),
                    about: said(&[&asset.facts.serial, &asset.facts.name]),
                    name: asset.facts.tag.to_string(),
                    assets: 0,
                });
                found.push(alike(ChoiceKind::Asset, records.collect()));
            }
        }
        Ok(found)
    })
}

fn alike(kind: ChoiceKind, records: Vec<AlikeRecord>) -> Alike {
    Alike { kind, records }
}

fn model_alike(view: View<'_>, model: ModelRecord) -> Result<AlikeRecord, Failure> {
    let (_, assets) = view.model_counts(model.row)?;
    Ok(AlikeRecord {
        id: model.id.to_string(),
        about: model_name(&model.facts),
        name: model.facts.name,
        assets,
    })
}

fn said(words: &[&String]) -> String {
    let words = words.iter().filter(|word| !word.is_empty());
    words
        .map(|word| word.as_str())
        .collect::<Vec<_>>()
        .join(", ")
}

/// Makes one record a second one of another, which stays. One action: undo brings both back as they were.
///
/// # Errors
/// One of them is not known or several are meant (`….unknown`, `….ambiguous`); they cannot be one (`merge.…`). Nothing is saved
/// then.
pub fn merge(office: &Office, request: Merge) -> Result<Done<Merged>, Failure> {
    let done = office.act(ActionKind::Merge, None, |book| {
        let view = book.view();
        let on_keep = |failure: Failure| failure.on("keep");
        let on_other = |failure: Failure| failure.on("other");
        let name = match request.kind {
            ChoiceKind::Person => {
                let keep = choices::person(view, &request.keep).map_err(on_keep)?;
                let other = choices::person(view, &request.other).map_err(on_other)?;
                book.merge_people(&keep, &other)?;
                // Names of people stand in one erasable table, not in what an action says.
                book.set_subject("a person");
                keep.details.name
            }
            ChoiceKind::Place => {
                let keep = choices::place(view, &request.keep).map_err(on_keep)?;
                let other = choices::place(view, &request.other).map_err(on_other)?;
                book.merge_places(&keep, &other)?;
                book.set_subject(keep.path.clone());
                keep.path
            }
            ChoiceKind::Model => {
                let keep = model(view, &request.keep).map_err(on_keep)?;
                let other = model(view, &request.other).map_err(on_other)?;
                book.merge_models(&keep, &other)?;
                book.set_subject(keep.facts.name.clone());
                keep.facts.name
            }
            ChoiceKind::Asset => {
                let keep = choices::asset_named(view, &request.keep).map_err(on_keep)?;
                let other = choices::asset_named(view, &request.other).map_err(on_other)?;
                book.merge_assets(&keep, &other)?;
                book.set_subject(keep.facts.tag.to_string());
                keep.facts.tag.to_string()
            }
        };
        Ok(name)
    })?;
    let name = done.result;
    Ok(Done {
        result: Merged {
            sentence: format!("Merged into {name}"),
            name,
        },
        changed: done.changed,
        action: done.action,
    })
}

/// The model somebody names by identity, or by its name or number.
fn model(view: View<'_>, text: &str) -> Result<ModelRecord, Failure> {
    if let Ok(id) = text.trim().parse::<uuid::Uuid>() {
        return view.model(&id.into())?.or_not_found("model", &text);
    }
    let mut found = view.models_meant(text)?;
    match (found.len(), found.pop()) {
        (1, Some(only)) => Ok(only),
        (0, _) | (_, None) => Err(crate::failure::not_found("model", text)),
        (count, Some(last)) => {
            found.push(last);
            let message = format!(
                "“{text}” could be any of {}. Nothing was done.",
                counted(u32::try_from(count).unwrap_or(u32::MAX), "model")
            );
            Err(Failure::new("model.ambiguous", message)
                .hint("Say which by its identity: tagdesk merge list.")
                .details(
                    found
                        .iter()
                        .map(|model| format!("{} {}", model.id, model_name(&model.facts))),
                ))
        }
    }
}
