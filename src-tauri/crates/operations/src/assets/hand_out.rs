//! Handing out, handing on, extending and swapping: what the requests share.

use crate::bookings;
use crate::choices;
use crate::wire::{Failure, HolderKind};
use chrono::NaiveDate;
use inventory::rules::HandOut;
use inventory::{AssetFacts, AssetId, Holder, OutTerms, Refusal};
use ledger::View;
use ledger::view::asset::AssetRecord;
use words::say;

/// Longest chain of hosts that is followed: nobody builds deeper, and a ring in an old register must end.
const DEEPEST: u32 = 64;

/// What a person said of a hand-out.
pub(crate) struct Said<'r> {
    pub to: &'r str,
    pub to_kind: Option<HolderKind>,
    pub due: Option<NaiveDate>,
    pub terms: Option<OutTerms>,
    pub place: Option<&'r str>,
}

impl Said<'_> {
    /// The same with everything found on the register.
    pub fn understood(&self, view: View<'_>) -> Result<HandOut, Failure> {
        let (to, _) = choices::holder(view, self.to, self.to_kind)?;
        let place = match self.place.map(str::trim).filter(|text| !text.is_empty()) {
            Some(text) => {
                let place = choices::place(view, text).map_err(|failure| failure.on("place"))?;
                Some(place.record.id)
            }
            None => None,
        };
        Ok(HandOut {
            to,
            due: self.due,
            terms: self.terms,
            place,
        })
    }
}

/// What stands in the way of giving an asset to somebody, besides its own state: a booking of somebody else, or that it would
/// be in itself.
pub(crate) fn in_the_way(
    view: View<'_>,
    asset: &AssetRecord,
    hand_out: &HandOut,
    today: NaiveDate,
) -> Result<Option<Refusal>, Failure> {
    let to = hand_out.to;
    match bookings::in_the_way(view, asset, Some(to), today, hand_out.due)? {
        Some(booked) => Ok(Some(booked)),
        None => ring(view, asset.id, &asset.facts, to),
    }
}

/// Refuses to put an asset into what is in it, however far down.
pub(crate) fn ring(
    view: View<'_>,
    id: AssetId,
    facts: &AssetFacts,
    to: Holder,
) -> Result<Option<Refusal>, Failure> {
    let mut at = to;
    for _ in 0..DEEPEST {
        let Holder::Asset(host) = at else {
            return Ok(None);
        };
        if host == id && at != to {
            return Ok(Some(
                Refusal::said(say::asset_in_a_ring_part(facts.tag.to_string())).on("to"),
            ));
        }
        match view.asset(&host)?.and_then(|host| host.facts.holder) {
            Some(holder) => at = holder,
            None => return Ok(None),
        }
    }
    Ok(None)
}
