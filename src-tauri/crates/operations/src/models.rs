//! Models: the catalogue of what assets are.

use crate::actions::recorded;
use crate::assets::MOST_ROWS;
use crate::categories;
use crate::choices;
use crate::failure::OrNotFound;
use crate::office::Office;
use crate::rows;
use crate::wire::*;
use inventory::{ActionKind, ModelFacts, ModelId, same};
use ledger::View;
use words::say;

/// Models whose words contain all words searched, by name.
///
/// # Errors
/// The register cannot be read.
pub fn list_models(office: &Office, request: ListByText) -> Result<Page<ModelView>, Failure> {
    let (offset, limit) = (
        request.offset.unwrap_or(0),
        request.limit.unwrap_or(100).min(MOST_ROWS),
    );
    office.read(|view| {
        let (models, total) =
            view.models(request.search.as_deref().unwrap_or_default(), offset, limit)?;
        let rows = models
            .into_iter()
            .map(|model| rows::model_view(view, model))
            .collect::<Result<_, _>>()?;
        Ok(Page {
            rows,
            total,
            offset,
        })
    })
}

/// Adds a model, or revises one. Dates reckoned from it stay as they are until an asset is revised.
///
/// # Errors
/// Refused when a name is missing or the same model is there already; nothing is saved then.
pub fn record_model(
    office: &Office,
    request: RecordModel,
) -> Result<Done<Recorded<ModelView>>, Failure> {
    let done = office.act(ActionKind::RecordModel, None, |book| {
        let view = book.view();
        let old = match request.id {
            Some(id) => Some(view.model(&id)?.or_not_found("model", &id)?),
            None => None,
        };
        let before = old
            .as_ref()
            .map(|old| old.facts.clone())
            .unwrap_or_default();
        let take = |new: &Option<String>, old: String| new.clone().unwrap_or(old);
        let category = match &request.category {
            // Its own category in other letters is one that is corrected.
            Some(text) if !same(text, &before.category) => categories::as_in_use(view, text)?,
            text => take(text, before.category),
        };
        let facts = ModelFacts {
            name: request.name.clone(),
            manufacturer: take(&request.manufacturer, before.manufacturer),
            category,
            number: take(&request.number, before.number),
            warranty_months: request.warranty_months.or(before.warranty_months),
            life_months: request.life_months.or(before.life_months),
            minimum_stock: request.minimum_stock.or(before.minimum_stock),
            notes: take(&request.notes, before.notes),
            merged: before.merged,
        }
        .checked()?;
        refuse_if_taken(view, &facts, request.id)?;
        book.set_subject(facts.name.clone());
        let id = match &old {
            None => book.add_model(facts)?,
            Some(old) => {
                book.revise_model(old, facts)?;
                old.id
            }
        };
        let view = book.view();
        rows::model_view(view, view.model(&id)?.or_not_found("model", &id)?)
    })?;
    recorded(office, done)
}

/// Two models that differ in nothing would be told apart by nobody.
pub(crate) fn refuse_if_taken(
    view: View<'_>,
    facts: &ModelFacts,
    id: Option<ModelId>,
) -> Result<(), Failure> {
    let alike = ModelChoice {
        name: Some(facts.name.clone()),
        manufacturer: Some(facts.manufacturer.clone()),
        category: Some(facts.category.clone()),
        number: Some(facts.number.clone()),
        ..ModelChoice::default()
    };
    let others = choices::models_meant(view, &alike)?;
    if others.iter().all(|other| Some(other.id) == id) {
        return Ok(());
    }
    Err(Failure::said(say::model_taken(choices::model_name(facts))).on("name"))
}
