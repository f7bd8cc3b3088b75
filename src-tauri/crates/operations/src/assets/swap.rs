//! A spare for what is broken.

use super::register::typed;
use super::returning;
use crate::actions::assets_changed;
use crate::choices;
use crate::office::Office;
use crate::wire::*;
use inventory::{ActionKind, How, State, rules};

/// Gives whoever has something broken a spare: holder, place and day go over to it, and the broken one goes to repair or
/// into stock.
///
/// # Errors
/// The broken one is not out, the spare is not in stock or booked for somebody else; nothing is saved then.
pub fn swap(office: &Office, request: Swap) -> Result<Done<AssetsChanged>, Failure> {
    let today = office.today();
    let store = office.store();
    let note = request.note.as_deref().unwrap_or_default();
    let done = office.act(ActionKind::Swap, None, |book| {
        let view = book.view();
        let broken =
            choices::asset_named(view, &request.broken).map_err(|failure| failure.on("broken"))?;
        let spare =
            choices::asset_named(view, &request.spare).map_err(|failure| failure.on("spare"))?;
        let said = match typed(&request.place) {
            Some(text) => {
                let place = choices::place(view, text).map_err(|failure| failure.on("place"))?;
                Some(place.record.id)
            }
            None => None,
        };
        let holder = broken.facts.holder;
        let booked = crate::bookings::in_the_way(view, &spare, holder, today, broken.facts.due)?;
        if let Some(refusal) = booked {
            return Err(refusal.on("spare").into());
        }
        if let Some(holder) = holder
            && let Some(refusal) = super::hand_out::ring(view, spare.id, &spare.facts, holder)?
        {
            return Err(refusal.on("spare").into());
        }
        let to = request.state.unwrap_or(State::InRepair);
        let place = match to {
            State::InStock => returning::place(view, &broken.facts, said, store)??,
            _ => said.or(returning::unsaid(view, &broken.facts, store)?),
        };
        let (back, out) = rules::swap(
            (broken.id, &broken.facts),
            (spare.id, &spare.facts),
            to,
            place,
            today,
        )?;
        let how = match to {
            State::InStock => How::CheckedIn,
            _ => How::StateChanged,
        };
        book.change_asset(&broken, how, back, note)?;
        book.change_asset(&spare, How::CheckedOut, out, note)?;
        Ok(vec![
            broken.facts.tag.to_string(),
            spare.facts.tag.to_string(),
        ])
    })?;
    assets_changed(office, done)
}
