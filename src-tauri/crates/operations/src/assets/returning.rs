//! Where what comes back goes: where somebody says, else to this desk's store, else to where it was before it went out. Never
//! to the room of whoever had it: where nothing else is known, somebody is asked.

use crate::wire::Failure;
use inventory::{AssetFacts, PlaceId, Refusal};
use ledger::View;
use words::say;

/// The place an asset goes to where nobody says one; none where somebody has to.
pub(crate) fn unsaid(
    view: View<'_>,
    facts: &AssetFacts,
    store: Option<PlaceId>,
) -> Result<Option<PlaceId>, Failure> {
    // A store that is gone from the register, as after a restore, is nobody's.
    if let Some(id) = store
        && view.place(&id)?.is_some()
    {
        return Ok(Some(id));
    }
    Ok(facts.place_before())
}

/// The place an asset goes to. Refused where nobody said and nothing is known; in a register without places there is nothing
/// to say.
pub(crate) fn place(
    view: View<'_>,
    facts: &AssetFacts,
    said: Option<PlaceId>,
    store: Option<PlaceId>,
) -> Result<Result<Option<PlaceId>, Refusal>, Failure> {
    if said.is_some() {
        return Ok(Ok(said));
    }
    if let Some(id) = unsaid(view, facts, store)? {
        return Ok(Ok(Some(id)));
    }
    if view.has_places()? && facts.is_held() {
        return Ok(Err(Refusal::said(say::asset_say_where(
            facts.tag.to_string(),
        ))
        .on("place")
        .hint(say::asset_say_where_hint())));
    }
    Ok(Ok(None))
}
