//! `tagdesk stocktake open`

use crate::arguments::{self, person, place};
use crate::screen::Screen;
use crate::stop::{Outcome, Stop};
use crate::words::{self, STATES};
use clap::Args;
use operations::wire::*;
use operations::{Office, stocktakes};

/// Open a stocktake: what it expects is written down as it is now.
#[derive(Debug, Args)]
#[command(after_help = "\
Examples:
  tagdesk stocktake open
  tagdesk stocktake open --place HQ --category Laptop --name \"Laptops at HQ\"
  tagdesk stocktake open --place STORE --dry-run")]
pub(super) struct Open {
    /// What people call it.
    #[arg(long)]
    name: Option<String>,
    /// At this place or below: its name, path or code; may be given several times.
    #[arg(long, value_name = "PLACE")]
    place: Vec<String>,
    /// Of models of this category; may be given several times.
    #[arg(long, value_name = "CATEGORY")]
    category: Vec<String>,
    /// Of the model with this name or number; may be given several times.
    #[arg(long, value_name = "MODEL")]
    model: Vec<String>,
    /// In this state; in stock, checked out and in repair if not said.
    #[arg(long, value_name = "STATE", value_parser = words::one_of(STATES))]
    state: Vec<String>,
    /// Held by this person.
    #[arg(long, value_name = "PERSON")]
    holder: Option<String>,
    /// Who leads it.
    #[arg(long, value_name = "PERSON")]
    lead: Option<String>,
    /// Anything else.
    #[arg(long, value_name = "TEXT")]
    note: Option<String>,
    /// Whoever counts is not told what is expected.
    #[arg(long)]
    blind: bool,
    /// Only say what it would expect.
    #[arg(long)]
    dry_run: bool,
}

impl Open {
    pub(super) fn run(self, office: &Office, screen: &mut Screen) -> Outcome {
        let mut scope = StocktakeScopeRequest {
            categories: Some(self.category),
            states: Some(words::values(&self.state)?),
            ..StocktakeScopeRequest::default()
        };
        let mut places = Vec::new();
        for text in &self.place {
            places.push(place(office, text)?.id.to_string());
        }
        scope.places = Some(places);
        let mut models = Vec::new();
        for text in &self.model {
            models.push(arguments::model(office, text)?.id);
        }
        scope.models = Some(models);
        let named = |text: Option<String>| -> Result<Option<String>, Stop> {
            match text {
                Some(text) => Ok(Some(person(office, &text)?.id.to_string())),
                None => Ok(None),
            }
        };
        scope.holder = named(self.holder)?;
        let request = OpenStocktake {
            name: self.name,
            scope: Some(scope),
            lead: named(self.lead)?,
            note: self.note,
            blind: Some(self.blind),
        };
        if self.dry_run {
            let proposal = stocktakes::propose_stocktake(office, request)?;
            return screen.answer(&proposal, |lines| {
                lines.line(format!(
                    "{}: {} things would be expected, {} of them on loan",
                    proposal.scope, proposal.expected, proposal.on_loan
                ))
            });
        }
        let done = stocktakes::open_stocktake(office, request)?;
        screen.answer(&done, |lines| {
            let counts = done.result.record.counts;
            lines.line(format!(
                "{}: {} things expected, {} of them on loan",
                done.result.sentence, counts.expected, counts.on_loan
            ))
        })
    }
}
