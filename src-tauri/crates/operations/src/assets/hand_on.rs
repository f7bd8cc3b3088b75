//! From one person to the next, in one act.

use super::check_out::all_or_none;
use super::hand_out::{Said, ring};
use crate::actions::assets_changed;
use crate::bookings;
use crate::choices;
use crate::office::Office;
use crate::wire::*;
use inventory::{ActionKind, How, rules};

/// Hands what somebody has on to somebody else, all or none. Where they were before they went out stays known.
///
/// # Errors
/// Refused when one of them is not out or cannot go there, naming each; nothing is saved then.
pub fn hand_on(office: &Office, request: HandOn) -> Result<Done<AssetsChanged>, Failure> {
    let today = office.today();
    let note = request.note.as_deref().unwrap_or_default();
    let done = office.act(ActionKind::HandOn, None, |book| {
        let view = book.view();
        let hand_out = Said {
            to: &request.to,
            to_kind: request.to_kind,
            due: request.due,
            terms: request.terms,
            place: request.place.as_deref(),
        }
        .understood(view)?;
        let to = hand_out.to;
        let assets = choices::assets(view, &request.assets, today)?;
        let mut tags = Vec::with_capacity(assets.len());
        let mut refused = Vec::new();
        for asset in &assets {
            let in_the_way = match bookings::in_the_way(view, asset, Some(to), today, request.due)?
            {
                Some(refusal) => Some(refusal),
                None => ring(view, asset.id, &asset.facts, to)?,
            };
            if let Some(refusal) = in_the_way {
                refused.push(refusal);
                continue;
            }
            match rules::hand_on(asset.id, &asset.facts, &hand_out, today) {
                Ok(new) => {
                    book.change_asset(asset, How::HandedOn, new, note)?;
                    bookings::fulfil(book, &asset.id, to, today, request.due)?;
                    tags.push(asset.facts.tag.to_string());
                }
                Err(refusal) => refused.push(refusal),
            }
        }
        all_or_none(refused, assets.len(), "handed on")?;
        Ok(tags)
    })?;
    assets_changed(office, done)
}
