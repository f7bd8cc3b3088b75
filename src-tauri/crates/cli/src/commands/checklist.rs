//! `tagdesk checklist`

use crate::arguments::tagged;
use crate::screen::Screen;
use crate::stop::Outcome;
use clap::{Args, Subcommand};
use operations::Office;
use operations::checklists::{checklist_of, list_checklists, set_checklist};
use operations::wire::{ChecklistOf, ChecklistView, Nothing, SetChecklist};

/// What has to come back with a thing, by category: a charger, a dock, a bag.
///
/// It is ticked off when a thing is taken back: tagdesk check-in TAG --returned Charger --missing Dock
#[derive(Debug, Args)]
pub(crate) struct Checklist {
    #[command(subcommand)]
    what: What,
}

#[derive(Debug, Subcommand)]
enum What {
    /// Show the checklists of all categories that have one
    #[command(after_help = "Example:\n  tagdesk checklist list")]
    List,
    Set(Set),
    Of(Of),
}

/// Say what has to come back with the things of a category; without items it has no checklist.
#[derive(Debug, Args)]
#[command(after_help = "\
Examples:
  tagdesk checklist set Laptop Charger Dock Bag
  tagdesk checklist set Laptop                      takes the checklist away")]
struct Set {
    /// The category, as models name it.
    #[arg(value_name = "CATEGORY")]
    category: String,
    /// The items, in the order a person looks.
    #[arg(value_name = "ITEM")]
    items: Vec<String>,
}

/// Show what has to come back with these assets.
#[derive(Debug, Args)]
#[command(after_help = "Example:\n  tagdesk checklist of IT0000017 IT0000025")]
struct Of {
    /// Tags of the assets.
    #[arg(value_name = "TAG", required = true)]
    tags: Vec<String>,
}

fn line(list: &ChecklistView) -> String {
    match list.items.is_empty() {
        true => format!("{}: no checklist", list.category),
        false => format!("{}: {}", list.category, list.items.join(", ")),
    }
}

impl Checklist {
    pub(crate) fn run(self, office: &Office, screen: &mut Screen) -> Outcome {
        match self.what {
            What::List => {
                let lists = list_checklists(office, Nothing {})?;
                screen.answer(&lists, |lines| {
                    if lists.is_empty() {
                        lines.line("No category has a checklist.")?;
                    }
                    lists.iter().try_for_each(|list| lines.line(line(list)))
                })
            }
            What::Set(Set { category, items }) => {
                let done = set_checklist(office, SetChecklist { category, items })?;
                screen.answer(&done, |lines| lines.line(line(&done.result)))
            }
            What::Of(Of { tags }) => {
                let request = ChecklistOf {
                    assets: tagged(tags),
                };
                let items = checklist_of(office, request)?;
                screen.answer(&items, |lines| {
                    if items.is_empty() {
                        lines.line("Nothing has to come back with these.")?;
                    }
                    items.iter().try_for_each(|item| {
                        let tags = item.assets.iter().map(|asset| asset.tag.as_str());
                        lines.line(format!(
                            "{}: {}",
                            item.item,
                            tags.collect::<Vec<_>>().join(", ")
                        ))
                    })
                })
            }
        }
    }
}
