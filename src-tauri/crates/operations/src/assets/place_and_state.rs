//! Moving assets to another place, through the states of their life, and to another due day.

use super::several;
use crate::actions::assets_changed;
use crate::bookings;
use crate::choices;
use crate::office::Office;
use crate::wire::*;
use inventory::{ActionKind, AssetFacts, How, Refusal, rules};
use ledger::view::asset::AssetRecord;
use ledger::{Book, View};

/// Moves assets to a place, all or none.
///
/// # Errors
/// Refused when one of them cannot be moved; nothing is saved then.
pub fn move_assets(office: &Office, request: MoveAssets) -> Result<Done<AssetsChanged>, Failure> {
    let note = request.note.clone().unwrap_or_default();
    each(
        office,
        ActionKind::Move,
        How::Moved,
        &request.assets,
        "moved",
        &note,
        |view| {
            let place = match request.place.trim() {
                "" => None,
                text => Some(choices::place(view, text)?.record.id),
            };
            Ok(move |_: View<'_>, asset: &AssetRecord| Ok(rules::move_to(&asset.facts, place)))
        },
    )
}

/// Moves assets to another state of their life, all or none.
///
/// # Errors
/// Refused when the move is not allowed for one of them, with what is; nothing is saved then.
pub fn change_state(office: &Office, request: ChangeState) -> Result<Done<AssetsChanged>, Failure> {
    let note = request.note.clone().unwrap_or_default();
    let state = request.state;
    each(
        office,
        ActionKind::ChangeState,
        How::StateChanged,
        &request.assets,
        state.word(),
        &note,
        |_| {
            Ok(move |view: View<'_>, asset: &AssetRecord| {
                let holder = choices::holder_name(view, asset.facts.holder)?;
                Ok(rules::change_state(&asset.facts, state, holder.as_deref()))
            })
        },
    )
}

/// Changes the day assets are due, all or none: an extended loan, or the day until which somebody has it.
///
/// # Errors
/// Refused when one of them is not out or the day lies in the past, naming each; nothing is saved then.
pub fn extend(office: &Office, request: Extend) -> Result<Done<AssetsChanged>, Failure> {
    let note = request.note.clone().unwrap_or_default();
    let (due, today) = (request.due, office.today());
    each(
        office,
        ActionKind::Extend,
        How::Extended,
        &request.assets,
        "extended",
        &note,
        |_| {
            Ok(move |view: View<'_>, asset: &AssetRecord| {
                let holder = asset.facts.holder;
                let booked = bookings::in_the_way(view, asset, holder, today, due)?;
                Ok(match booked {
                    Some(refusal) if due.is_some() => Err(refusal),
                    _ => rules::extend(&asset.facts, due, today),
                })
            })
        },
    )
}

/// Puts every asset of a selection through one rule, all or none.
fn each<R>(
    office: &Office,
    kind: ActionKind,
    how: How,
    selection: &AssetSelection,
    done: &'static str,
    note: &str,
    prepare: impl FnOnce(View<'_>) -> Result<R, Failure>,
) -> Result<Done<AssetsChanged>, Failure>
where
    R: Fn(View<'_>, &AssetRecord) -> Result<Result<AssetFacts, Refusal>, Failure>,
{
    let today = office.today();
    let answer = office.act(kind, None, |book: &mut Book<'_>| {
        let rule = prepare(book.view())?;
        several::each(book, selection, today, done, rule, |book, asset, new| {
            Ok(book.change_asset(asset, how, new, note)?)
        })
    })?;
    assets_changed(office, answer)
}
