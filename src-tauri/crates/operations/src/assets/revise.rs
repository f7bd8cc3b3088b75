//! Editing facts of one asset or of many at once.

use super::register::{cost, custom, free_serial, new_tag, typed};
use crate::actions::assets_changed;
use crate::choices;
use crate::office::Office;
use crate::wire::*;
use chrono::NaiveDate;
use inventory::{
    ActionKind, AssetFacts, DateSource, How, ModelFacts, StatedDate, cleaned, rules, tag,
};
use ledger::{Book, view::asset::AssetRecord};
use words::say;

/// What is said of a fact.
enum Said<T> {
    This(T),
    /// That it is none.
    None,
    Nothing,
}

/// Edits facts of assets, all or none. What is absent stays; an empty text clears.
///
/// # Errors
/// Refused with the field that is wrong; nothing is saved then.
pub fn revise_assets(
    office: &Office,
    request: ReviseAssets,
) -> Result<Done<AssetsChanged>, Failure> {
    let today = office.today();
    let done = office.act(ActionKind::Revise, request.reason.as_deref(), |book| {
        let assets = choices::assets(book.view(), &request.assets, today)?;
        if assets.len() > 1 && (typed(&request.tag).is_some() || typed(&request.serial).is_some()) {
            return Err(Failure::said(say::asset_one_only()).on("tag"));
        }
        if request.tag.is_some() && typed(&request.tag).is_none() {
            return Err(Failure::said(say::asset_no_tag()).on("tag"));
        }
        let model = match &request.model {
            // An emptied model, as any emptied text, is none from now on.
            Some(choice) if choice.is_empty() => Said::None,
            Some(choice) => Said::This(choices::model_or_new(book, choice)?),
            None => Said::Nothing,
        };
        let mut tags = Vec::new();
        for asset in &assets {
            let model_now: Option<ModelFacts> = match (&model, &asset.facts.model) {
                (Said::This((_, facts)), _) => Some(facts.clone()),
                (Said::Nothing, Some(id)) => book.view().model(id)?.map(|model| model.facts),
                (Said::None, _) | (Said::Nothing, None) => None,
            };
            let maker = model_now.as_ref().map(|model| model.manufacturer.as_str());
            let mut new = revised(book, &request, asset, maker.unwrap_or_default())?;
            match &model {
                Said::This((id, _)) => new.model = Some(*id),
                Said::None => new.model = None,
                Said::Nothing => {}
            }
            let new = rules::with_reckoned_dates(new, model_now.as_ref());
            let how = if new.tag == asset.facts.tag {
                How::Revised
            } else {
                How::TagReplaced
            };
            if book.change_asset(
                asset,
                how,
                new.clone(),
                request.reason.as_deref().unwrap_or_default(),
            )? {
                tags.push(new.tag.to_string());
            }
        }
        Ok(tags)
    })?;
    assets_changed(office, done)
}

fn revised(
    book: &Book<'_>,
    request: &ReviseAssets,
    asset: &AssetRecord,
    maker: &str,
) -> Result<AssetFacts, Failure> {
    let view = book.view();
    let mut facts = asset.facts.clone();
    if let Some(text) = typed(&request.tag)
        && text != facts.tag.as_str()
    {
        // The same tag written otherwise is still this asset's own, and so is one it had before.
        let own = tag::key(text) == facts.tag.key()
            || view
                .assets_by_former_tag_key(&tag::key(text))?
                .iter()
                .any(|other| other.id == asset.id);
        facts.tag = if own {
            inventory::Tag::new(text)?
        } else {
            new_tag(view, text, request.keep_tag)?
        };
    }
    if let Some(text) = &request.serial {
        let serial = cleaned(text);
        if !serial.is_empty() && tag::key(&serial) != tag::key(&facts.serial) {
            free_serial(view, &serial, maker, request.keep_serial)?;
        }
        facts.serial = serial.into_owned();
    }
    let set = |field: &mut String, new: &Option<String>| {
        if let Some(new) = new {
            *field = cleaned(new).into_owned();
        }
    };
    set(&mut facts.name, &request.name);
    set(&mut facts.supplier, &request.supplier);
    set(&mut facts.order_number, &request.order_number);
    if let Some(notes) = &request.notes {
        facts.notes = notes.trim().to_owned();
    }
    if let Some(text) = &request.purchase_date {
        facts.purchase_date = date(text, "purchase_date")?;
    }
    if let Some(text) = &request.cost {
        facts.cost = cost(text)?;
    }
    let stated = |date| StatedDate {
        date,
        source: DateSource::Typed,
    };
    if let Some(text) = &request.warranty_end {
        facts.warranty_end = date(text, "warranty_end")?.map(stated);
    }
    if let Some(text) = &request.refresh_date {
        facts.refresh_date = date(text, "refresh_date")?.map(stated);
    }
    if request.condition.is_some() {
        facts.condition = request.condition;
    }
    for (name, value) in custom(view, &request.custom)? {
        match value.is_empty() {
            true => facts.custom.remove(&name),
            false => facts.custom.insert(name, value),
        };
    }
    Ok(facts)
}

/// A day somebody typed; none if the field was emptied.
fn date(text: &str, field: &str) -> Result<Option<NaiveDate>, Failure> {
    let text = text.trim();
    if text.is_empty() {
        return Ok(None);
    }
    text.parse()
        .map(Some)
        .map_err(|_| Failure::said(say::asset_date(text)).on(field))
}
