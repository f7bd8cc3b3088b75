//! `tagdesk place`

use crate::arguments::{self, Listing, shown};
use crate::screen::Screen;
use crate::stop::{Outcome, Stop};
use crate::table::Table;
use clap::{Args, Subcommand};
use operations::Office;
use operations::places::{list_places, record_place};
use operations::wire::RecordPlace;

/// Places: sites, floors, rooms and shelves, one within another.
#[derive(Debug, Args)]
#[command(
    after_help = "Examples:\n  tagdesk place list store\n  tagdesk place record --name \"Room 101\" --code HAM-101 --parent Hamburg"
)]
pub(crate) struct Place {
    #[command(subcommand)]
    what: What,
}

#[derive(Debug, Subcommand)]
enum What {
    /// List places, each below the place it is part of
    #[command(after_help = "Example:\n  tagdesk place list store")]
    List(Listing),
    Record(Record),
}

/// Add a place, or revise the one that is named. What is not said stays.
#[derive(Debug, Args)]
#[command(after_help = "\
Examples:
  tagdesk place record --name \"Room 101\" --code HAM-101 --parent Hamburg
  tagdesk place record HAM-101 --name \"Meeting room Alster\"")]
struct Record {
    /// The place to revise, by name, path, code or identity; a new one if not said.
    place: Option<String>,
    /// Its own name.
    #[arg(long, required_unless_present = "place")]
    name: Option<String>,
    /// What a scanner reads at its door.
    #[arg(long)]
    code: Option<String>,
    /// The place it is part of: name, path or code; empty makes it a place of its own.
    #[arg(long, value_name = "PLACE")]
    parent: Option<String>,
    /// Anything else.
    #[arg(long)]
    notes: Option<String>,
}

impl Place {
    pub(crate) fn run(self, office: &Office, screen: &mut Screen) -> Outcome {
        match self.what {
            What::List(listing) => {
                let page = list_places(office, listing.request())?;
                screen.answer(&page, |lines| {
                    let mut table = Table::new(["Place", "Code", "#Assets", "#With those below"]);
                    for place in &page.rows {
                        table.row([
                            place.path.clone(),
                            place.code.clone(),
                            place.assets.to_string(),
                            place.assets_below.to_string(),
                        ]);
                    }
                    table.show(lines)?;
                    lines.line(shown(page.rows.len(), page.total, "place"))
                })
            }
            What::Record(record) => record.run(office, screen),
        }
    }
}

impl Record {
    fn run(self, office: &Office, screen: &mut Screen) -> Outcome {
        let old = self
            .place
            .map(|text| arguments::place(office, &text))
            .transpose()?;
        let name = self
            .name
            .or_else(|| old.as_ref().map(|old| old.name.clone()));
        let request = RecordPlace {
            id: old.map(|old| old.id),
            name: name.ok_or_else(|| Stop::usage("Say what the place is called: --name."))?,
            code: self.code,
            parent: self.parent,
            notes: self.notes,
        };
        let done = record_place(office, request)?;
        screen.answer(&done, |lines| lines.line(&done.result.sentence))
    }
}
