//! Who has what a row is about, and in which state it is.

use super::refusal::{Stop, refuse};
use super::taking::Taking;
use crate::assets::hand_out::ring;
use intake::{AssetRow, Field};
use inventory::{AssetFacts, Holder, OutKind, OutTerms, PlaceId, State};
use ledger::View;
use ledger::view::asset::AssetRecord;

/// What a row says of who has its asset and where it is, found on the register.
#[derive(Clone, Copy, Default)]
pub(super) struct Said {
    pub holder: Option<Holder>,
    pub place: Option<PlaceId>,
    /// Where it was before it went out.
    pub came_from: Option<PlaceId>,
}

impl Taking<'_> {
    /// The facts with the state, the holder and the place that a row says.
    pub fn state_and_holder(
        &self,
        view: View<'_>,
        row: &AssetRow,
        said: Said,
        old: Option<&AssetRecord>,
        facts: &mut AssetFacts,
    ) -> Result<(), Stop> {
        let tag = facts.tag.clone();
        let Some(holder) = said.holder else {
            facts.place = said.place.or(facts.place);
            return without_holder(row, old, facts);
        };
        if let Some(state) = row
            .state
            .filter(|state| !matches!(state, State::InStock | State::CheckedOut))
        {
            let state = state.label().to_lowercase();
            return refuse(
                Field::State,
                format!("{tag} is {state} by its state, yet the row says who has it."),
            );
        }
        if old.is_some_and(|old| Holder::Asset(old.id) == holder) {
            return refuse(
                Field::HolderTag,
                format!("{tag} cannot be checked out to itself."),
            );
        }
        if let Some(old) = old
            && let Some(refusal) = ring(view, old.id, &old.facts, holder)?
        {
            return refuse(Field::HolderTag, refusal.message);
        }
        if let Some(State::Retired | State::Disposed) = old.map(|old| old.facts.state) {
            let state = facts.state.label().to_lowercase();
            return refuse(
                Field::State,
                format!("{tag} is {state} on the register and cannot be handed out."),
            );
        }
        let is_new = facts.holder != Some(holder);
        if is_new {
            // Of what is installed or part of something, a place said besides is where it comes from.
            let besides = said.place.filter(|_| !matches!(holder, Holder::Person(_)));
            facts.came_from = match self.has(&Field::CameFrom) {
                true => said.came_from,
                false => old.and_then(|old| old.facts.place_before()).or(besides),
            };
            (facts.holder, facts.due, facts.out_since) = (Some(holder), None, Some(self.today));
            (facts.terms, facts.place_confirmed) = (None, false);
            // What is registered with a holder and a place is known to be there.
            facts.place = old.and(facts.came_from);
        } else if let Some(before) = said.came_from
            && facts.place_before() != Some(before)
        {
            facts.came_from = Some(before);
        }
        facts.state = State::CheckedOut;
        facts.due = row.due_date.or(facts.due);
        facts.out_since = row.out_since.or(facts.out_since);
        match holder {
            Holder::Person(_) => {
                // A file that says who has a thing and where it is says where it is with them.
                if let Some(place) = said.place {
                    (facts.place, facts.place_confirmed) = (Some(place), true);
                }
                let of_terms = |terms| match terms {
                    OutTerms::Loan => OutKind::OnLoan,
                    OutTerms::Assigned => OutKind::Assigned,
                };
                if let Some(terms) = row
                    .terms
                    .filter(|it| facts.out_kind() != Some(of_terms(*it)))
                {
                    facts.terms = Some(terms);
                }
            }
            Holder::Place(id) => (facts.place, facts.place_confirmed) = (Some(id), true),
            // It is where that is.
            Holder::Asset(_) => {}
        }
        Ok(())
    }
}

fn without_holder(
    row: &AssetRow,
    old: Option<&AssetRecord>,
    facts: &mut AssetFacts,
) -> Result<(), Stop> {
    let tag = facts.tag.clone();
    match (row.state, old.map(|old| old.facts.state)) {
        // An empty cell takes nothing away: who has it has it still.
        (None, Some(_)) | (Some(State::CheckedOut), Some(State::CheckedOut)) => {
            if facts.holder.is_some() {
                facts.due = row.due_date.or(facts.due);
            }
            Ok(())
        }
        (Some(State::CheckedOut), _) => {
            let otherwise = match &row.state_word {
                Some(word) => format!(
                    " “{word}” was read as checked out: if it means something else in this file, say so once."
                ),
                None => String::new(),
            };
            let sentence = format!(
                "{tag} is checked out by its state, but the row does not say to whom.{otherwise}"
            );
            refuse(Field::State, sentence)
        }
        (Some(state), Some(now)) if state == now => Ok(()),
        (Some(_), Some(State::Disposed)) => refuse(
            Field::State,
            format!("{tag} is disposed of on the register; nothing comes after that."),
        ),
        (state, _) => {
            facts.state = state.unwrap_or(State::InStock);
            // What comes back by a file that does not say where is where it was before it went out.
            let place = match row.place {
                Some(_) => facts.place,
                None => facts.place_before(),
            };
            *facts = facts.clone().returned_to(place);
            Ok(())
        }
    }
}
