//! `tagdesk model`

use crate::arguments::{self, Listing, shown};
use crate::commands::assets::text;
use crate::screen::Screen;
use crate::stop::{Outcome, Stop};
use crate::table::Table;
use clap::{Args, Subcommand};
use operations::Office;
use operations::models::{list_models, record_model};
use operations::wire::RecordModel;

/// Models: what kinds of things there are.
#[derive(Debug, Args)]
#[command(
    after_help = "Examples:\n  tagdesk model list dell\n  tagdesk model record --name \"Latitude 5440\" --manufacturer Dell"
)]
pub(crate) struct Model {
    #[command(subcommand)]
    what: What,
}

#[derive(Debug, Subcommand)]
enum What {
    /// List models
    #[command(after_help = "Example:\n  tagdesk model list thinkpad")]
    List(Listing),
    Record(Record),
}

/// Add a model, or revise the one that is named. What is not said stays.
#[derive(Debug, Args)]
#[command(after_help = "\
Examples:
  tagdesk model record --name \"Latitude 5440\" --manufacturer Dell --category Laptop --warranty-months 36
  tagdesk model record \"Latitude 5440\" --minimum-stock 5")]
struct Record {
    /// The model to revise, by name, number or identity; a new one if not said.
    model: Option<String>,
    /// What people call it.
    #[arg(long, required_unless_present = "model")]
    name: Option<String>,
    /// Who makes it.
    #[arg(long)]
    manufacturer: Option<String>,
    /// What it is for.
    #[arg(long)]
    category: Option<String>,
    /// The maker's own number for it.
    #[arg(long)]
    number: Option<String>,
    /// Warranty a new one comes with, in months.
    #[arg(long, value_name = "MONTHS")]
    warranty_months: Option<u32>,
    /// How long one is used, in months.
    #[arg(long, value_name = "MONTHS")]
    life_months: Option<u32>,
    /// Fewest that should be in stock.
    #[arg(long, value_name = "N")]
    minimum_stock: Option<u32>,
    /// Anything else.
    #[arg(long)]
    notes: Option<String>,
}

impl Model {
    pub(crate) fn run(self, office: &Office, screen: &mut Screen) -> Outcome {
        match self.what {
            What::List(listing) => {
                let page = list_models(office, listing.request())?;
                screen.answer(&page, |lines| {
                    let headings = [
                        "Model",
                        "Manufacturer",
                        "Category",
                        "Number",
                        "#Warranty",
                        "#Life",
                        "#Assets",
                        "#In stock",
                        "#Minimum",
                    ];
                    let mut table = Table::new(headings);
                    for model in &page.rows {
                        table.row([
                            model.name.clone(),
                            model.manufacturer.clone(),
                            model.category.clone(),
                            model.number.clone(),
                            text(model.warranty_months),
                            text(model.life_months),
                            model.assets.to_string(),
                            model.in_stock.to_string(),
                            text(model.minimum_stock),
                        ]);
                    }
                    table.show(lines)?;
                    lines.line(shown(page.rows.len(), page.total, "model"))
                })
            }
            What::Record(record) => record.run(office, screen),
        }
    }
}

impl Record {
    fn run(self, office: &Office, screen: &mut Screen) -> Outcome {
        let old = self
            .model
            .map(|text| arguments::model(office, &text))
            .transpose()?;
        let name = self
            .name
            .or_else(|| old.as_ref().map(|old| old.name.clone()));
        let request = RecordModel {
            id: old.map(|old| old.id),
            name: name.ok_or_else(|| Stop::usage("Say what the model is called: --name."))?,
            manufacturer: self.manufacturer,
            category: self.category,
            number: self.number,
            warranty_months: self.warranty_months,
            life_months: self.life_months,
            minimum_stock: self.minimum_stock,
            notes: self.notes,
        };
        let done = record_model(office, request)?;
        screen.answer(&done, |lines| lines.line(&done.result.sentence))
    }
}
