//! Turning what a person wrote into the one thing they mean, or saying that it could be several.

mod meant;

pub use meant::choose;
pub(crate) use meant::{
    assets_in_file, holder, people_in_file, person, place, places_in_file, whole_path,
};

use crate::categories;
use crate::failure::{OrNotFound, not_found};
use crate::misread::{self, misread_hint, zeros_hint};
use crate::wire::{AssetFilter, AssetSelection, Failure, ModelChoice};
use chrono::NaiveDate;
use inventory::{AssetId, Holder, ModelFacts, ModelId, same, tag};
use ledger::view::asset::AssetRecord;
use ledger::view::lines::{Filter, Window};
use ledger::view::records::ModelRecord;
use ledger::{Book, View};
use reports::Bucket;
use std::collections::HashSet;
use words::say;

/// The one of several, or a failure that names them.
fn one<T>(
    mut found: Vec<T>,
    noun: &str,
    text: &str,
    name: impl Fn(&T) -> String,
) -> Result<T, Failure> {
    match (found.len(), found.pop()) {
        (1, Some(only)) => Ok(only),
        (0, _) | (_, None) => Err(not_found(noun, text)),
        (_, Some(last)) => {
            found.push(last);
            let (said, hint) = match noun {
                "model" => (
                    say::model_ambiguous_any_of(text, found.len()),
                    say::model_ambiguous_which(),
                ),
                _ => (
                    say::asset_ambiguous(text, found.len()),
                    say::asset_ambiguous_hint(),
                ),
            };
            Err(Failure::said(said)
                .hint(hint)
                .details(found.iter().take(20).map(name)))
        }
    }
}

/// The asset with this tag, current or former.
pub(crate) fn asset_by_tag(view: View<'_>, text: &str) -> Result<AssetRecord, Failure> {
    let key = tag::key(text);
    let now = view.assets_by_tag_key(&key)?;
    if !now.is_empty() {
        return one(now, "asset", text, |asset| {
            format!("{} ({})", asset.facts.tag, asset.id)
        });
    }
    let former = view.assets_by_former_tag_key(&key)?;
    let hint = match former.is_empty() {
        true => tag_hint(view, text)?,
        false => None,
    };
    let found = one(former, "asset", text, |asset| asset.facts.tag.to_string());
    found.map_err(|failure| match hint {
        Some(hint) => failure.hint(hint),
        None => failure,
    })
}

/// What may have been meant by a tag that nothing has: one of our own but for a slip, or another but for zeros.
fn tag_hint(view: View<'_>, text: &str) -> Result<Option<String>, Failure> {
    let code = [text.to_owned()];
    if let Some(nearly) = misread::nearly(view, &code)? {
        return Ok(Some(misread_hint(&nearly)));
    }
    let zeros = misread::but_for_zeros(view, &code)?;
    Ok(zeros.map(|tag| zeros_hint(&tag)))
}

/// The asset somebody names by identity or tag.
pub(crate) fn asset(
    view: View<'_>,
    id: Option<AssetId>,
    text: Option<&str>,
) -> Result<AssetRecord, Failure> {
    match (id, text) {
        (Some(id), _) => view.asset(&id)?.or_not_found("asset", &id),
        (None, Some(text)) => asset_by_tag(view, text),
        (None, None) => Err(Failure::said(say::asset_missing()).on("tag")),
    }
}

/// The asset somebody names by identity or tag, in one text.
pub(crate) fn asset_named(view: View<'_>, text: &str) -> Result<AssetRecord, Failure> {
    asset(view, text.trim().parse().ok(), Some(text))
}

/// The assets of a selection, each once, in the order given.
pub(crate) fn assets(
    view: View<'_>,
    selection: &AssetSelection,
    today: NaiveDate,
) -> Result<Vec<AssetRecord>, Failure> {
    let mut found: Vec<AssetRecord> = Vec::new();
    let mut seen = HashSet::new();
    for id in asset_ids(view, selection, today)? {
        if seen.insert(id) {
            found.push(view.asset(&id)?.or_not_found("asset", &id)?);
        }
    }
    match found.is_empty() {
        true => Err(Failure::said(say::asset_none_chosen()).on("assets")),
        false => Ok(found),
    }
}

/// The identities of a selection.
pub(crate) fn asset_ids(
    view: View<'_>,
    selection: &AssetSelection,
    today: NaiveDate,
) -> Result<Vec<AssetId>, Failure> {
    let mut ids = selection.ids.clone();
    for text in &selection.tags {
        ids.push(asset_by_tag(view, text)?.id);
    }
    if let Some(wanted) = &selection.filter {
        ids.extend(view.ids(&filter(wanted, today)?)?);
    }
    if !selection.except.is_empty() {
        let except: HashSet<&AssetId> = selection.except.iter().collect();
        ids.retain(|id| !except.contains(id));
    }
    Ok(ids)
}

/// What people call a holder.
pub(crate) fn holder_name(
    view: View<'_>,
    holder: Option<Holder>,
) -> Result<Option<String>, Failure> {
    Ok(match holder {
        None => None,
        Some(Holder::Person(id)) => view.person(&id)?.map(|person| person.details.name),
        Some(Holder::Place(id)) => view.place(&id)?.map(|place| place.path),
        Some(Holder::Asset(id)) => view.asset(&id)?.map(|asset| asset.facts.tag.to_string()),
    })
}

/// The models a choice fits. What it leaves out fits anything.
pub(crate) fn models_meant(
    view: View<'_>,
    choice: &ModelChoice,
) -> Result<Vec<ModelRecord>, Failure> {
    if let Some(id) = choice.id {
        return Ok(vec![view.model(&id)?.or_not_found("model", &id)?]);
    }
    let fits = |wanted: &Option<String>, has: &str| {
        wanted.as_deref().is_none_or(|wanted| same(wanted, has))
    };
    let name = choice.name.as_deref().unwrap_or_default().trim();
    let mut found = view.models_named(name)?;
    found.retain(|model| {
        fits(&choice.manufacturer, &model.facts.manufacturer)
            && fits(&choice.category, &model.facts.category)
            && fits(&choice.number, &model.facts.number)
    });
    Ok(found)
}

/// The model a choice means; a name nobody knows makes a new one.
pub(crate) fn model_or_new(
    book: &mut Book<'_>,
    choice: &ModelChoice,
) -> Result<(ModelId, ModelFacts), Failure> {
    let found = models_meant(book.view(), choice)?;
    if found.is_empty() {
        let text = |text: &Option<String>| text.clone().unwrap_or_default();
        let facts = ModelFacts {
            name: text(&choice.name),
            manufacturer: text(&choice.manufacturer),
            category: categories::as_in_use(book.view(), &text(&choice.category))?,
            number: text(&choice.number),
            ..ModelFacts::default()
        }
        .checked()?;
        return Ok((book.add_model(facts.clone())?, facts));
    }
    let model = one(
        found,
        "model",
        choice.name.as_deref().unwrap_or_default(),
        |model| model_name(&model.facts),
    )?;
    Ok((model.id, model.facts))
}

/// A model in one line: maker, name, number, category.
pub(crate) fn model_name(facts: &ModelFacts) -> String {
    let words = [
        &facts.manufacturer,
        &facts.name,
        &facts.number,
        &facts.category,
    ];
    words
        .into_iter()
        .filter(|word| !word.is_empty())
        .cloned()
        .collect::<Vec<_>>()
        .join(" · ")
}

/// The ledger's filter for what a person asked.
pub(crate) fn filter(wanted: &AssetFilter, today: NaiveDate) -> Result<Filter, Failure> {
    let mut warranty = Vec::new();
    for word in &wanted.warranty {
        let bucket = Bucket::from_word(word).ok_or_else(|| {
            let words: Vec<String> = Bucket::ALL
                .iter()
                .map(|bucket| bucket.word().to_owned())
                .collect();
            Failure::said(say::filter_warranty(word, words)).on("warranty")
        })?;
        warranty.push(window(bucket, today));
    }
    Ok(Filter {
        search: wanted.search.clone(),
        states: wanted.states.clone(),
        categories: wanted.categories.clone(),
        models: wanted.models.clone(),
        places: wanted.places.clone(),
        person: wanted.person,
        within: wanted.within,
        warranty,
        due_before: match (wanted.overdue, wanted.due_by) {
            (true, _) => Some(today),
            (false, day) => day.map(|day| day.succ_opt().unwrap_or(day)),
        },
        needs_label: wanted.needs_label,
        ..Filter::default()
    })
}

/// A warranty window as the ledger asks for it.
pub(crate) fn window(bucket: Bucket, today: NaiveDate) -> Window {
    match bucket.window(today) {
        Some((first, last)) => Window::Between(first, last),
        None => Window::Unknown,
    }
}
