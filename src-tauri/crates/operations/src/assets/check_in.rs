//! Taking back.

use super::check_out::all_or_none;
use super::register::typed;
use super::returning;
use crate::actions::assets_changed;
use crate::checklists::Checklists;
use crate::choices;
use crate::office::Office;
use crate::photos;
use crate::wire::*;
use inventory::{ActionKind, ChecklistAnswer, rules};

/// Takes assets back into stock, all or none.
///
/// # Errors
/// Refused when one of them is not out, naming each, when something was ticked off that is on no checklist of theirs,
/// or where a photo is none; nothing is saved then.
pub fn check_in(office: &Office, request: CheckIn) -> Result<Done<AssetsChanged>, Failure> {
    let today = office.today();
    let note = request.note.as_deref().unwrap_or_default();
    let said: Vec<ChecklistAnswer> = request
        .checklist
        .unwrap_or_default()
        .into_iter()
        .map(Into::into)
        .collect();
    let photos = photos::taken(request.photos)?;
    let store = office.store();
    let done = office.act(ActionKind::CheckIn, None, |book| {
        let view = book.view();
        let said_place = match typed(&request.place) {
            Some(text) => Some(choices::place(view, text)?.record.id),
            None => None,
        };
        let assets = choices::assets(view, &request.assets, today)?;
        let mut tags = Vec::with_capacity(assets.len());
        let mut refused = Vec::new();
        let mut checklists = Checklists::default();
        for asset in &assets {
            let place = returning::place(book.view(), &asset.facts, said_place, store)?;
            match place.and_then(|place| rules::check_in(&asset.facts, place, request.condition)) {
                Ok(new) => {
                    let mut ticked = checklists.ticked(book.view(), &asset.id, &said)?;
                    if request.all_back.unwrap_or(false) {
                        ticked = checklists.rest_is_back(book.view(), &asset.id, ticked)?;
                    }
                    book.check_in_asset(asset, new, note, ticked, &photos)?;
                    tags.push(asset.facts.tag.to_string());
                }
                Err(refusal) => refused.push(refusal),
            }
        }
        all_or_none(refused, assets.len(), "checked in")?;
        checklists.heard(&said)?;
        Ok(tags)
    })?;
    assets_changed(office, done)
}
