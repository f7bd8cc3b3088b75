//! What may happen to an asset. Each rule takes the facts as they are and answers with the facts as they will be.

use crate::asset::{AssetFacts, Condition, DateSource, Holder, StatedDate};
use crate::ids::{AssetId, PlaceId};
use crate::lifecycle::State;
use crate::model::ModelFacts;
use crate::months::add_months;
use crate::refusal::Refusal;
use chrono::NaiveDate;

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
        let message = match held {
            true => format!(
                "{} cannot be {} while somebody has it.",
                facts.tag,
                facts.state.label().to_lowercase()
            ),
            false => format!("{} cannot be checked out to nobody.", facts.tag),
        };
        return Err(Refusal::new("asset.incoherent", message).on("state"));
    }
    for (text, field) in [
        (&facts.name, "name"),
        (&facts.serial, "serial"),
        (&facts.supplier, "supplier"),
        (&facts.order_number, "order_number"),
    ] {
        if text.chars().count() > 500 {
            let message = format!(
                "The {} of {} is longer than 500 characters.",
                field.replace('_', " "),
                facts.tag
            );
            return Err(Refusal::new("asset.too_long", message).on(field));
        }
    }
    Ok(())
}

/// Hands an asset out.
pub fn check_out(
    id: AssetId,
    facts: &AssetFacts,
    to: Holder,
    due: Option<NaiveDate>,
    today: NaiveDate,
    holder_name: HolderName<'_>,
) -> Result<AssetFacts, Refusal> {
    let tag = &facts.tag;
    if to == Holder::Asset(id) {
        return Err(Refusal::new(
            "asset.into_itself",
            format!("{tag} cannot be checked out to itself."),
        )
        .on("to"));
    }
    match facts.state {
        State::InStock => {}
        State::CheckedOut => {
            let message = format!(
                "{tag} is already out to {}.",
                holder_name.unwrap_or("somebody")
            );
            return Err(Refusal::new("asset.already_out", message).hint("Check it in first."));
        }
        other => {
            let message = format!(
                "{tag} is not in stock: it is {}.",
                other.label().to_lowercase()
            );
            let hint = match other.next().contains(&State::InStock) {
                true => "Put it in stock first.",
                false => "An asset in this state cannot be handed out.",
            };
            return Err(Refusal::new("asset.not_in_stock", message).hint(hint));
        }
    }
    if due.is_some_and(|due| due < today) {
        let message = "The day it is due back lies in the past.";
        return Err(Refusal::new("asset.due_in_past", message).on("due"));
    }
    Ok(AssetFacts {
        state: State::CheckedOut,
        holder: Some(to),
        due,
        out_since: Some(today),
        ..facts.clone()
    })
}

/// Takes an asset back into stock.
pub fn check_in(
    facts: &AssetFacts,
    place: Option<PlaceId>,
    condition: Option<Condition>,
) -> Result<AssetFacts, Refusal> {
    match facts.state {
        State::CheckedOut | State::InRepair | State::Lost => Ok(AssetFacts {
            state: State::InStock,
            holder: None,
            due: None,
            out_since: None,
            place: place.or(facts.place),
            condition: condition.or(facts.condition),
            ..facts.clone()
        }),
        State::InStock => {
            let message = format!("{} is already in stock.", facts.tag);
            Err(Refusal::new("asset.already_in", message))
        }
        other => {
            let message = format!(
                "{} is not out: it is {}.",
                facts.tag,
                other.label().to_lowercase()
            );
            Err(Refusal::new("asset.not_out", message).hint("Change its state instead."))
        }
    }
}

/// Moves an asset to another state of its life.
pub fn change_state(
    facts: &AssetFacts,
    to: State,
    holder_name: HolderName<'_>,
) -> Result<AssetFacts, Refusal> {
    let from = facts.state;
    if from == to {
        let message = format!("{} is already {}.", facts.tag, to.label().to_lowercase());
        return Err(Refusal::new("asset.same_state", message).on("state"));
    }
    if to == State::CheckedOut {
        let message = format!("{} needs somebody to be checked out to.", facts.tag);
        return Err(Refusal::new("asset.use_check_out", message)
            .on("state")
            .hint("Check it out instead."));
    }
    if !from.next().contains(&to) {
        let message = match (from, holder_name) {
            (State::CheckedOut, Some(name)) => format!(
                "{} is out to {name}; it cannot become {} before it is checked in.",
                facts.tag,
                to.label().to_lowercase()
            ),
            _ => format!(
                "{} cannot go from {} to {}.",
                facts.tag,
                from.label().to_lowercase(),
                to.label().to_lowercase()
            ),
        };
        let hint = match from.next() {
            [] => "Nothing comes after this state; only an undo takes it back.".to_owned(),
            next => {
                let words: Vec<String> = next
                    .iter()
                    .map(|state| state.label().to_lowercase())
                    .collect();
                format!("From here it can become {}.", words.join(", "))
            }
        };
        return Err(Refusal::new("asset.move_not_allowed", message)
            .on("state")
            .hint(hint));
    }
    Ok(AssetFacts {
        state: to,
        holder: None,
        due: None,
        out_since: None,
        ..facts.clone()
    })
}

/// Moves an asset to another place. An asset that is out keeps its holder: the place is where it belongs.
pub fn move_to(facts: &AssetFacts, place: Option<PlaceId>) -> Result<AssetFacts, Refusal> {
    if facts.state == State::Disposed {
        let message = format!("{} is disposed of; it is nowhere any more.", facts.tag);
        return Err(Refusal::new("asset.disposed", message));
    }
    Ok(AssetFacts {
        place,
        ..facts.clone()
    })
}
