//! What may happen to an asset. Each rule takes the facts as they are and answers with the facts as they will be.

use crate::asset::{AssetFacts, Condition, DateSource, Holder, StatedDate};
use crate::ids::{AssetId, PlaceId};
use crate::lifecycle::State;
use crate::model::ModelFacts;
use crate::months::add_months;
use crate::out::{OutKind, OutTerms, Whereabouts};
use crate::refusal::Refusal;
use chrono::NaiveDate;
use words::{List, Said, say};

/// Who holds an asset, in words, for sentences; the rules themselves know identities only.
pub type HolderName<'a> = Option<&'a str>;

/// Fills in the warranty end and the refresh date from the model where nobody stated them.
///
/// Dates that were reckoned from a model before are reckoned again; dates somebody typed or imported stay.
pub fn with_reckoned_dates(mut facts: AssetFacts, model: Option<&ModelFacts>) -> AssetFacts {
    let reckon = |stated: Option<StatedDate>, months: Option<u32>| match stated {
        Some(StatedDate {
            source: DateSource::Typed | DateSource::Import,
            ..
        }) => stated,
        _ => facts
            .purchase_date
            .zip(months)
            .and_then(|(bought, months)| add_months(bought, months))
            .map(|date| StatedDate {
                date,
                source: DateSource::Model,
            }),
    };
    let warranty_end = reckon(
        facts.warranty_end,
        model.and_then(|model| model.warranty_months),
    );
    let refresh_date = reckon(
        facts.refresh_date,
        model.and_then(|model| model.life_months),
    );
    facts.warranty_end = warranty_end;
    facts.refresh_date = refresh_date;
    facts
}

/// What must hold for any asset, however it came about.
pub fn coherent(facts: &AssetFacts) -> Result<(), Refusal> {
    let held = facts.holder.is_some();
    if held != (facts.state == State::CheckedOut) {
        let tag = facts.tag.as_str();
        let message = match held {
            true => say::asset_incoherent_held(tag, facts.state.inline()),
            false => say::asset_incoherent_nobody(tag),
        };
        return Err(Refusal::said(message).on("state"));
    }
    for (text, field) in [
        (&facts.name, "name"),
        (&facts.serial, "serial"),
        (&facts.supplier, "supplier"),
        (&facts.order_number, "order_number"),
    ] {
        if text.chars().count() > 500 {
            let message = say::asset_too_long(field, facts.tag.as_str());
            return Err(Refusal::said(message).on(field));
        }
    }
    Ok(())
}

/// How an asset is handed out.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct HandOut {
    /// To whom or what.
    pub to: Holder,
    /// When it is to come back, or until when the person has it.
    pub due: Option<NaiveDate>,
    /// What is said of how long a person has it.
    pub terms: Option<OutTerms>,
    /// Where it will be, if that was said. What goes to a place or into an asset is where that is.
    pub place: Option<PlaceId>,
}

impl HandOut {
    /// To somebody or something, with nothing else said.
    pub fn to(to: Holder) -> HandOut {
        HandOut {
            to,
            due: None,
            terms: None,
            place: None,
        }
    }

    fn possible(&self, id: AssetId, facts: &AssetFacts, today: NaiveDate) -> Result<(), Refusal> {
        if self.to == Holder::Asset(id) {
            let message = say::asset_into_itself(facts.tag.as_str());
            return Err(Refusal::said(message).on("to"));
        }
        if !matches!(self.to, Holder::Person(_)) {
            if self.terms.is_some() {
                return Err(Refusal::said(say::asset_terms_need_a_person()).on("terms"));
            }
            if self.place.is_some() {
                return Err(Refusal::said(say::asset_place_is_the_holders())
                    .on("place")
                    .hint(say::asset_place_is_the_holders_hint()));
            }
        }
        not_in_the_past(self.due, today)
    }

    /// The asset as it is once handed over. It remembers where it was before it went out.
    fn carried_out(&self, facts: &AssetFacts, today: NaiveDate) -> AssetFacts {
        let came_from = facts.place_before();
        let place = match self.to {
            Holder::Place(id) => Some(id),
            Holder::Asset(_) => came_from,
            Holder::Person(_) => self.place.or(came_from),
        };
        AssetFacts {
            state: State::CheckedOut,
            holder: Some(self.to),
            due: self.due,
            out_since: Some(today),
            terms: self.terms,
            place,
            place_confirmed: self.place.is_some() || matches!(self.to, Holder::Place(_)),
            came_from,
            ..facts.clone()
        }
    }
}

fn not_in_the_past(due: Option<NaiveDate>, today: NaiveDate) -> Result<(), Refusal> {
    if due.is_some_and(|due| due < today) {
        return Err(Refusal::said(say::asset_due_in_past()).on("due"));
    }
    Ok(())
}

/// Hands an asset out.
///
/// # Errors
/// It is not in stock, would be in itself, or is due before today.
pub fn check_out(
    id: AssetId,
    facts: &AssetFacts,
    hand_out: &HandOut,
    today: NaiveDate,
    holder_name: HolderName<'_>,
) -> Result<AssetFacts, Refusal> {
    let tag = facts.tag.as_str();
    if hand_out.to == Holder::Asset(id) {
        hand_out.possible(id, facts, today)?;
    }
    match facts.state {
        State::InStock => {}
        State::CheckedOut => {
            let message = match holder_name {
                Some(name) => say::asset_already_out(tag, name),
                None => say::asset_already_out_somebody(tag),
            };
            return Err(Refusal::said(message).hint(say::asset_already_out_hint()));
        }
        other => {
            let hint = match other.next().contains(&State::InStock) {
                true => say::asset_not_in_stock_hint(),
                false => say::asset_not_in_stock_never(),
            };
            let message = say::asset_not_in_stock(tag, other.inline());
            return Err(Refusal::said(message).hint(hint));
        }
    }
    hand_out.possible(id, facts, today)?;
    Ok(hand_out.carried_out(facts, today))
}

/// Hands what somebody has on to somebody else, in one act.
///
/// # Errors
/// It is not out, or goes to whoever has it already.
pub fn hand_on(
    id: AssetId,
    facts: &AssetFacts,
    hand_out: &HandOut,
    today: NaiveDate,
) -> Result<AssetFacts, Refusal> {
    is_out(facts)?;
    hand_out.possible(id, facts, today)?;
    if facts.holder == Some(hand_out.to) {
        let message = say::asset_already_theirs(facts.tag.as_str());
        return Err(Refusal::said(message)
            .on("to")
            .hint(say::asset_already_theirs_hint()));
    }
    Ok(hand_out.carried_out(facts, today))
}

/// Changes the day something is due back, or until which it is assigned. What is on loan stays on loan and what is
/// assigned stays assigned, with a day and without.
///
/// # Errors
/// It is not out, or the day lies in the past.
pub fn extend(
    facts: &AssetFacts,
    due: Option<NaiveDate>,
    today: NaiveDate,
) -> Result<AssetFacts, Refusal> {
    is_out(facts)?;
    not_in_the_past(due, today)?;
    let terms = match facts.out_kind() {
        Some(OutKind::OnLoan) if due.is_none() => Some(OutTerms::Loan),
        Some(OutKind::Assigned) if due.is_some() => Some(OutTerms::Assigned),
        _ => facts.terms,
    };
    Ok(AssetFacts {
        due,
        terms,
        ..facts.clone()
    })
}

fn is_out(facts: &AssetFacts) -> Result<(), Refusal> {
    if facts.is_held() {
        return Ok(());
    }
    Err(Refusal::said(not_out(facts)))
}

fn not_out(facts: &AssetFacts) -> Said {
    say::asset_not_out(facts.tag.as_str(), facts.state.inline())
}

/// Gives somebody a spare for what is broken: who has it, where it is, and until when go over to the spare. The broken
/// one goes to repair or into stock, at `place`. Answers the broken one and the spare.
///
/// # Errors
/// The broken one is not out, the spare is not in stock, or they are the same.
pub fn swap(
    (broken_id, broken): (AssetId, &AssetFacts),
    (spare_id, spare): (AssetId, &AssetFacts),
    to: State,
    place: Option<PlaceId>,
    today: NaiveDate,
) -> Result<(AssetFacts, AssetFacts), Refusal> {
    is_out(broken)?;
    let Some(holder) = broken.holder else {
        return Err(Refusal::said(say::asset_not_out_nobody()));
    };
    if broken_id == spare_id {
        let message = say::asset_swapped_for_itself(broken.tag.as_str());
        return Err(Refusal::said(message).on("spare"));
    }
    if !matches!(to, State::InRepair | State::InStock) {
        return Err(Refusal::said(say::asset_swap_state()).on("state"));
    }
    let person = matches!(holder, Holder::Person(_));
    let hand_out = HandOut {
        to: holder,
        due: None,
        terms: broken.terms,
        place: broken.place.filter(|_| person && broken.place_confirmed),
    };
    let spare = check_out(spare_id, spare, &hand_out, today, None).map_err(|r| r.on("spare"))?;
    // Also a day that has passed: what was overdue is overdue with the spare.
    let spare = AssetFacts {
        due: broken.due,
        ..spare
    };
    let back = place.or(broken.place_before());
    let broken = AssetFacts {
        state: to,
        ..broken.clone().returned_to(back)
    };
    Ok((broken, spare))
}

/// Takes an asset back into stock. Where no place is said it goes to where it was before it went out: never to the room of
/// whoever had it.
///
/// # Errors
/// It is not out, in repair or lost.
pub fn check_in(
    facts: &AssetFacts,
    place: Option<PlaceId>,
    condition: Option<Condition>,
) -> Result<AssetFacts, Refusal> {
    match facts.state {
        State::CheckedOut | State::InRepair | State::Lost => Ok(AssetFacts {
            state: State::InStock,
            condition: condition.or(facts.condition),
            ..facts.clone().returned_to(place.or(facts.place_before()))
        }),
        State::InStock => Err(Refusal::said(say::asset_already_in(facts.tag.as_str()))),
        _ => Err(Refusal::said(not_out(facts)).hint(say::asset_not_out_hint())),
    }
}

/// Moves an asset to another state of its life.
pub fn change_state(
    facts: &AssetFacts,
    to: State,
    holder_name: HolderName<'_>,
) -> Result<AssetFacts, Refusal> {
    let (from, tag) = (facts.state, facts.tag.as_str());
    if from == to {
        let message = say::asset_same_state(tag, to.inline());
        return Err(Refusal::said(message).on("state"));
    }
    if to == State::CheckedOut {
        return Err(Refusal::said(say::asset_use_check_out(tag))
            .on("state")
            .hint(say::asset_use_check_out_hint()));
    }
    if !from.next().contains(&to) {
        let message = match (from, holder_name) {
            (State::CheckedOut, Some(name)) => {
                say::asset_move_not_allowed_out(tag, name, to.inline())
            }
            _ => say::asset_move_not_allowed(tag, from.inline(), to.inline()),
        };
        let hint = match from.next() {
            [] => say::asset_move_not_allowed_final(),
            next => {
                let states = next.iter().map(|state| state.inline()).collect();
                say::asset_move_not_allowed_hint(List::AnyOf(states))
            }
        };
        return Err(Refusal::said(message).on("state").hint(hint));
    }
    let place = match facts.whereabouts() {
        Whereabouts::At(id) => Some(id),
        _ => facts.place_before(),
    };
    Ok(AssetFacts {
        state: to,
        ..facts.clone().returned_to(place)
    })
}

/// Moves an asset to another place. What a person has stays theirs, and is known to be there from now on; what is
/// installed is installed there then.
///
/// # Errors
/// It is disposed of, part of another asset, or installed and would be nowhere.
pub fn move_to(facts: &AssetFacts, place: Option<PlaceId>) -> Result<AssetFacts, Refusal> {
    let tag = facts.tag.as_str();
    if facts.state == State::Disposed {
        return Err(Refusal::said(say::asset_disposed(tag)));
    }
    let holder = match (facts.holder, place) {
        (Some(Holder::Asset(_)), _) => {
            return Err(Refusal::said(say::asset_is_part(tag))
                .on("place")
                .hint(say::asset_is_part_hint()));
        }
        (Some(Holder::Place(_)), None) => {
            return Err(Refusal::said(say::asset_is_installed(tag)).on("place"));
        }
        (Some(Holder::Place(_)), Some(place)) => Some(Holder::Place(place)),
        (other, _) => other,
    };
    Ok(AssetFacts {
        place,
        holder,
        place_confirmed: facts.holder.is_some() && place.is_some(),
        ..facts.clone()
    })
}
