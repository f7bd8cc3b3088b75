//! Taking back.

use super::register::typed;
use super::returning;
use super::several::each;
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
        let mut checklists = Checklists::default();
        let came = each(
            book,
            &request.assets,
            today,
            "checked_in",
            |view, asset| {
                let place = returning::place(view, &asset.facts, said_place, store)?;
                Ok(place.and_then(|place| rules::check_in(&asset.facts, place, request.condition)))
            },
            |book, asset, new| {
                let mut ticked = checklists.ticked(book.view(), &asset.id, &said)?;
                if request.all_back.unwrap_or(false) {
                    ticked = checklists.rest_is_back(book.view(), &asset.id, ticked)?;
                }
                Ok(book.check_in_asset(asset, new, note, ticked, &photos)?)
            },
        )?;
        checklists.heard(&said)?;
        Ok(came)
    })?;
    assets_changed(office, done)
}
