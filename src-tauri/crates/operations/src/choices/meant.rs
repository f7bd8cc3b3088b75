//! The one resolver of names: what a text means among everything that may stand there.
//!
//! Taken is a whole name, code, badge, user name, employee number or e-mail address, or the end of a path, if it fits
//! exactly one of all that is accepted. A beginning of a name is never taken, nor is one fit preferred to another: a code
//! that is also somebody's name asks. The window, the command line and imports all stand on this.
//!
//! A file has a manner of its own: a whole path goes before the end of another, and what nobody knows is for the import to make.

use crate::Office;
use crate::failure::OrNotFound;
use crate::rows::{asset_row, model_view, person_view, place_ref};
use crate::wire::{ChoiceKind, Choose, Chosen, Failure, HolderKind};
use inventory::{AssetId, Holder, ModelId, fold, tag};
use ledger::View;
use ledger::view::asset::AssetRecord;
use ledger::view::people::PersonRecord;
use ledger::view::places::PlaceRecord;
use ledger::view::records::ModelRecord;
use words::{List, say};

/// How many are named when a text could be any of them, and how many when it is none.
const MOST_NAMED: usize = 20;
const MOST_SUGGESTED: u32 = 3;

/// One thing that a text may mean.
enum Meaning {
    Person(PersonRecord),
    Place(PlaceRecord),
    Asset(AssetRecord),
    Model(ModelRecord),
}

impl Meaning {
    fn person(self) -> Option<PersonRecord> {
        match self {
            Meaning::Person(person) => Some(person),
            _ => None,
        }
    }

    fn place(self) -> Option<PlaceRecord> {
        match self {
            Meaning::Place(place) => Some(place),
            _ => None,
        }
    }

    /// What tells it from the others.
    fn words(&self) -> String {
        match self {
            Meaning::Person(person) => {
                let details = &person.details;
                let words = [&details.name, &details.department, &details.email];
                let words: Vec<&str> = words
                    .into_iter()
                    .map(String::as_str)
                    .filter(|word| !word.is_empty())
                    .collect();
                format!("person {}", words.join(", "))
            }
            Meaning::Place(place) => format!("place {}", place.path),
            Meaning::Asset(asset) => format!("asset {}", asset.facts.tag),
            Meaning::Model(model) => format!("model {}", super::model_name(&model.facts)),
        }
    }
}

/// What a text in a field means, where the field accepts these kinds.
///
/// # Errors
/// `choice.unknown` when it names nothing (what is like it stands in the details), `choice.ambiguous` when it names
/// several (all of them stand there).
pub fn choose(office: &Office, request: Choose) -> Result<Chosen, Failure> {
    office.read(|view| {
        let meaning = one(view, &request.text, &request.accepts, "choice")?;
        let mut chosen = Chosen::default();
        match meaning {
            Meaning::Person(person) => chosen.person = Some(person_view(person)),
            Meaning::Place(place) => chosen.place = Some(place_ref(&place)),
            Meaning::Asset(asset) => {
                let line = view.line(&asset.id)?.or_not_found("asset", &asset.id)?;
                chosen.asset = Some(asset_row(line));
            }
            Meaning::Model(model) => chosen.model = Some(model_view(view, model)?),
        }
        Ok(chosen)
    })
}

/// The place somebody names by identity, code, or the end of its path.
pub(crate) fn place(view: View<'_>, text: &str) -> Result<PlaceRecord, Failure> {
    match one(view, text, &[ChoiceKind::Place], "place")? {
        Meaning::Place(place) => Ok(place),
        _ => Err(crate::failure::not_found("place", text)),
    }
}

/// The person somebody names by identity, badge, employee number, user name, e-mail address or whole name.
pub(crate) fn person(view: View<'_>, text: &str) -> Result<PersonRecord, Failure> {
    match one(view, text, &[ChoiceKind::Person], "person")? {
        Meaning::Person(person) => Ok(person),
        _ => Err(crate::failure::not_found("person", text)),
    }
}

/// The holder somebody names, with what people call it.
pub(crate) fn holder(
    view: View<'_>,
    text: &str,
    kind: Option<HolderKind>,
) -> Result<(Holder, String), Failure> {
    let accepts: &[ChoiceKind] = match kind {
        None => &[ChoiceKind::Person, ChoiceKind::Place, ChoiceKind::Asset],
        Some(HolderKind::Person) => &[ChoiceKind::Person],
        Some(HolderKind::Place) => &[ChoiceKind::Place],
        Some(HolderKind::Asset) => &[ChoiceKind::Asset],
    };
    match one(view, text, accepts, "holder").map_err(|failure| failure.on("to"))? {
        Meaning::Person(person) => Ok((Holder::Person(person.record.id), person.details.name)),
        Meaning::Place(place) => Ok((Holder::Place(place.record.id), place.path)),
        Meaning::Asset(asset) => Ok((Holder::Asset(asset.id), asset.facts.tag.to_string())),
        Meaning::Model(_) => Err(crate::failure::not_found("holder", text)),
    }
}

/// The people a cell of a file may mean.
pub(crate) fn people_in_file(view: View<'_>, text: &str) -> Result<Vec<PersonRecord>, Failure> {
    let found = by_name(view, text, &[ChoiceKind::Person])?;
    Ok(found.into_iter().filter_map(Meaning::person).collect())
}

/// The places a cell of a file may mean: the one of that code or whole path, else all whose path ends so.
pub(crate) fn places_in_file(view: View<'_>, text: &str) -> Result<Vec<PlaceRecord>, Failure> {
    let found = by_name(view, text, &[ChoiceKind::Place])?;
    let mut places: Vec<PlaceRecord> = found.into_iter().filter_map(Meaning::place).collect();
    let code = tag::key(text);
    let path = whole_path(text);
    let exactly = |place: &PlaceRecord| {
        whole_path(&place.path) == path
            || (!place.record.facts.code.is_empty() && tag::key(&place.record.facts.code) == code)
    };
    if places.iter().filter(|place| exactly(place)).count() == 1 {
        places.retain(exactly);
    }
    Ok(places)
}

/// A path as it is compared, whatever parts it.
pub(crate) fn whole_path(text: &str) -> Vec<String> {
    text.split(['›', '>', '/']).map(fold).collect()
}

/// The assets a cell of a file may mean: the one with this tag now, else those that had it or have this serial number.
pub(crate) fn assets_in_file(view: View<'_>, text: &str) -> Result<Vec<AssetRecord>, Failure> {
    let now = view.assets_by_tag_key(&tag::key(text))?;
    match now.is_empty() {
        false => Ok(now),
        true => assets(view, text),
    }
}

/// The one meaning of a text among these kinds; `noun` begins the codes of what goes wrong.
fn one(view: View<'_>, text: &str, accepts: &[ChoiceKind], noun: &str) -> Result<Meaning, Failure> {
    let mut found = match text.trim().parse::<uuid::Uuid>() {
        Ok(id) => by_identity(view, id, accepts)?,
        Err(_) => by_name(view, text, accepts)?,
    };
    match (found.len(), found.pop()) {
        (1, Some(only)) => Ok(only),
        (0, _) | (_, None) => Err(unknown(view, text, accepts, noun)?),
        (_, Some(last)) => {
            found.push(last);
            let (said, hint) = match noun {
                "person" => (
                    say::person_ambiguous_several(text, found.len()),
                    say::person_ambiguous_several_hint(),
                ),
                "place" => (
                    say::place_ambiguous(text, found.len()),
                    say::place_ambiguous_hint(),
                ),
                "holder" => (
                    say::holder_ambiguous(text, found.len()),
                    say::choice_ambiguous_hint(),
                ),
                _ => (
                    say::choice_ambiguous(text, found.len()),
                    say::choice_ambiguous_hint(),
                ),
            };
            Err(Failure::said(said)
                .hint(hint)
                .details(found.iter().take(MOST_NAMED).map(Meaning::words)))
        }
    }
}

/// Of a record that was merged the one that stays is meant.
fn by_identity(
    view: View<'_>,
    id: uuid::Uuid,
    accepts: &[ChoiceKind],
) -> Result<Vec<Meaning>, Failure> {
    let mut found = Vec::new();
    for kind in accepts {
        found.extend(match kind {
            ChoiceKind::Person => {
                let person = view.person(&id.into())?;
                match person.as_ref().and_then(|one| one.record.facts.merged) {
                    Some(stays) => view.person(&stays)?,
                    None => person,
                }
                .map(Meaning::Person)
            }
            ChoiceKind::Place => {
                let stays = view.place_that_stays(&id.into())?;
                view.place(&stays)?.map(Meaning::Place)
            }
            ChoiceKind::Asset => view.asset(&AssetId::from(id))?.map(Meaning::Asset),
            ChoiceKind::Model => {
                let model = view.model(&ModelId::from(id))?;
                match model.as_ref().and_then(|one| one.facts.merged) {
                    Some(stays) => view.model(&stays)?,
                    None => model,
                }
                .map(Meaning::Model)
            }
        });
    }
    Ok(found)
}

fn by_name(view: View<'_>, text: &str, accepts: &[ChoiceKind]) -> Result<Vec<Meaning>, Failure> {
    let mut found = Vec::new();
    for kind in accepts {
        match kind {
            ChoiceKind::Person => {
                found.extend(view.people_named(text)?.into_iter().map(Meaning::Person))
            }
            ChoiceKind::Place => {
                found.extend(view.places_named(text)?.into_iter().map(Meaning::Place))
            }
            ChoiceKind::Model => {
                found.extend(view.models_meant(text)?.into_iter().map(Meaning::Model))
            }
            ChoiceKind::Asset => found.extend(assets(view, text)?.into_iter().map(Meaning::Asset)),
        }
    }
    Ok(found)
}

/// The assets with this tag, now or before, or this serial number.
fn assets(view: View<'_>, text: &str) -> Result<Vec<AssetRecord>, Failure> {
    let key = tag::key(text);
    if key.is_empty() {
        return Ok(Vec::new());
    }
    let mut found = view.assets_by_tag_key(&key)?;
    found.extend(view.assets_by_former_tag_key(&key)?);
    found.extend(view.assets_by_serial_key(&key)?);
    let mut seen = std::collections::HashSet::new();
    found.retain(|asset| seen.insert(asset.id));
    Ok(found)
}

/// Nothing is called so; what a person may have meant instead is named, not taken.
fn unknown(
    view: View<'_>,
    text: &str,
    accepts: &[ChoiceKind],
    noun: &str,
) -> Result<Failure, Failure> {
    let mut like = Vec::new();
    for kind in accepts {
        match kind {
            ChoiceKind::Person => {
                let people = view.people(text, 0, MOST_SUGGESTED)?.0.into_iter();
                like.extend(people.map(|person| person.details.name));
            }
            ChoiceKind::Place => {
                let places = view.places(text, 0, MOST_SUGGESTED)?.0.into_iter();
                like.extend(places.map(|place| place.path));
            }
            ChoiceKind::Model => {
                let models = view.models(text, 0, MOST_SUGGESTED)?.0.into_iter();
                like.extend(models.map(|model| super::model_name(&model.facts)));
            }
            ChoiceKind::Asset => {}
        }
    }
    let text = text.trim();
    let kinds = || {
        List::AnyOf(
            accepts
                .iter()
                .map(|kind| match kind {
                    ChoiceKind::Person => say::choice_person(),
                    ChoiceKind::Place => say::choice_place(),
                    ChoiceKind::Asset => say::choice_asset(),
                    ChoiceKind::Model => say::choice_model(),
                })
                .collect(),
        )
    };
    let said = match noun {
        "person" => say::person_unknown(text),
        "place" => say::place_unknown(text),
        "holder" => say::holder_unknown(kinds(), text),
        _ => say::choice_unknown(kinds(), text),
    };
    let failure = Failure::said(said).on(noun);
    Ok(match like.as_slice() {
        [] => failure,
        like => {
            let names = like.iter().map(say::choice_name).collect();
            failure
                .hint(say::choice_unknown_hint(List::AnyOf(names)))
                .details(like.iter().cloned())
        }
    })
}
