//! Believable data from a seed: an organisation with places, people, models and hardware at every point of its life.
//!
//! The same seed makes the same data, identities apart. Everything goes through the same door as what people record,
//! as one action, so that one undo takes it all back.

mod draws;
mod hardware;
mod lives;
mod names;
mod organisation;

use crate::wire::{Done, Failure, Generate, Generated};
use crate::{Office, Work};
use draws::Draws;
use inventory::{ActionKind, ActorId};
use ledger::Book;
use ledger::view::lines::Filter;
use ledger::view::records::SeriesRecord;
use lives::Lives;
use organisation::Organisation;
use words::say;

/// Fills the register with believable data.
///
/// # Errors
/// No assets were asked for, the register cannot be written, or the person cancelled.
pub fn generate(
    office: &Office,
    request: Generate,
    work: &mut Work<'_>,
) -> Result<Done<Generated>, Failure> {
    if request.assets == 0 {
        return Err(Failure::said(say::generate_none()).on("assets"));
    }
    let today = office.today();
    office.act_by(ActorId::TAGDESK, ActionKind::Generate, None, |book| {
        let mut draws = Draws::new(u64::from(request.seed));
        let organisation = Organisation::record(book, &mut draws, request.assets, work)?;
        let mut lives = Lives::new(&organisation, draws, today, book.at(), request.assets);
        let series = series(book)?;
        // On a register in use a tag of this series may have come in with an import.
        let in_use = book.view().count(&Filter::default())? > 0;
        let mut facts = series.facts.clone();
        for done in 0..request.assets {
            let (number, tag) = loop {
                let (number, tag) = facts
                    .upcoming()
                    .ok_or_else(|| Failure::said(say::series_used_up(&facts.name)))?;
                facts.next = number + 1;
                if !in_use || book.view().asset_by_tag_key(&tag.key())?.is_none() {
                    break (number, tag);
                }
            };
            let asset = lives.next(number, tag, done);
            let (state, laptop) = (
                asset.state,
                asset
                    .model
                    .is_some_and(|model| organisation.is_laptop(model)),
            );
            let id = book.register_asset(asset)?;
            lives.registered(id, state, laptop);
            work.done(
                "Making up assets",
                u64::from(done) + 1,
                Some(u64::from(request.assets)),
            )?;
        }
        book.revise_series(&series, facts)?;
        let (people, places, models) = organisation.added();
        let sentence = format!(
            "Made up {} assets of {models} models for {people} people at {places} places",
            request.assets
        );
        Ok(Generated {
            assets: request.assets,
            people,
            places,
            models,
            sentence,
        })
    })
}

/// The series that any asset can take its tag from.
fn series(book: &Book<'_>) -> Result<SeriesRecord, Failure> {
    let mut all = book.view().series()?;
    let general = all
        .iter()
        .position(|series| series.facts.category.is_empty() && series.facts.place.is_none());
    match general.or((!all.is_empty()).then_some(0)) {
        Some(at) => Ok(all.swap_remove(at)),
        None => {
            Err(Failure::said(say::series_none_on_register())
                .hint(say::series_none_on_register_hint()))
        }
    }
}

#[cfg(test)]
mod tests;
