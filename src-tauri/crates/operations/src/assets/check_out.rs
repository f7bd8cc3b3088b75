//! Handing out.

use super::hand_out::{Said, ring};
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
            let holder = choices::holder_name(view, asset.facts.holder)?;
            let in_the_way = match bookings::in_the_way(view, asset, Some(to), today, request.due)?
            {
                Some(refusal) => Some(refusal),
                None => ring(view, asset.id, &asset.facts, to)?,
            };
            if let Some(refusal) = in_the_way {
                refused.push(refusal);
                continue;
            }
            match rules::check_out(asset.id, &asset.facts, &hand_out, today, holder.as_deref()) {
                Ok(new) => {
                    book.change_asset(asset, How::CheckedOut, new, note)?;
                    bookings::fulfil(book, &asset.id, to, today, request.due)?;
                    tags.push(asset.facts.tag.to_string());
                }
                Err(refusal) => refused.push(refusal),
            }
        }
        all_or_none(refused, assets.len(), "checked out")?;
        Ok(tags)
    })?;
    assets_changed(office, done)
}

/// Nothing happens when the rules refuse anything: one refusal speaks for itself, several are listed.
pub(super) fn all_or_none(
    mut refused: Vec<inventory::Refusal>,
    of: usize,
    done: &str,
) -> Result<(), Failure> {
    match (refused.len(), refused.pop()) {
        (_, None) => Ok(()),
        (1, Some(only)) if of == 1 => Err(only.into()),
        (count, Some(last)) => {
            let code = last.code.clone();
            let field = last.field.clone();
            refused.push(last);
            let message = format!("{count} of {of} assets cannot be {done}. Nothing was saved.");
            let details = refused
                .iter()
                .take(100)
                .map(|refusal| refusal.message.clone());
            Err(Failure {
                field,
                ..Failure::new(&code, message)
                    .hint("Leave these out and try again.")
                    .details(details)
            })
        }
    }
}
