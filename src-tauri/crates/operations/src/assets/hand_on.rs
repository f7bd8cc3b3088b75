//! From one person to the next, in one act.

use super::hand_out::{Said, in_the_way};
use super::several::each;
use crate::actions::assets_changed;
use crate::bookings;
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
        let hand_out = Said {
            to: &request.to,
            to_kind: request.to_kind,
            due: request.due,
            terms: request.terms,
            place: request.place.as_deref(),
        }
        .understood(book.view())?;
        each(
            book,
            &request.assets,
            today,
            "handed_on",
            |view, asset| {
                Ok(match in_the_way(view, asset, &hand_out, today)? {
                    Some(refusal) => Err(refusal),
                    None => rules::hand_on(asset.id, &asset.facts, &hand_out, today),
                })
            },
            |book, asset, new| {
                let changed = book.change_asset(asset, How::HandedOn, new, note)?;
                bookings::fulfil(book, &asset.id, hand_out.to, today, request.due)?;
                Ok(changed)
            },
        )
    })?;
    assets_changed(office, done)
}
