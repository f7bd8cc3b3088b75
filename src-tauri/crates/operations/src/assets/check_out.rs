//! Handing out.

use super::hand_out::{Said, in_the_way};
use super::several::each;
use crate::actions::assets_changed;
use crate::bookings;
use crate::choices;
use crate::office::Office;
use crate::wire::*;
use inventory::{ActionKind, How, rules};

/// Hands assets out to a person, a place or another asset, all or none.
///
/// # Errors
/// Refused when one of them cannot go out, naming each that cannot and why; nothing is saved then.
pub fn check_out(office: &Office, request: CheckOut) -> Result<Done<AssetsChanged>, Failure> {
    let today = office.today();
    let note = request.note.as_deref().unwrap_or_default();
    let done = office.act(ActionKind::CheckOut, None, |book| {
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
            "checked_out",
            |view, asset| {
                let holder = choices::holder_name(view, asset.facts.holder)?;
                Ok(match in_the_way(view, asset, &hand_out, today)? {
                    Some(refusal) => Err(refusal),
                    None => rules::check_out(
                        asset.id,
                        &asset.facts,
                        &hand_out,
                        today,
                        holder.as_deref(),
                    ),
                })
            },
            |book, asset, new| {
                let changed = book.change_asset(asset, How::CheckedOut, new, note)?;
                bookings::fulfil(book, &asset.id, hand_out.to, today, request.due)?;
                Ok(changed)
            },
        )
    })?;
    assets_changed(office, done)
}
