//! `tagdesk check-in`

use super::several::{LeaveOut, shown};
use crate::arguments::{self, checklist, photos, tagged};
use crate::screen::Screen;
use crate::stop::Outcome;
use crate::words::{self, CONDITIONS};
use clap::Args;
use operations::{Office, assets, wire};

/// Take assets back into stock: all of them, or none, or all but what it cannot be done to.
#[derive(Debug, Args)]
#[command(after_help = "\
Examples:
  tagdesk check-in IT0000017
  tagdesk check-in --all-of \"Ana Ruiz\"                 everything she has
  tagdesk check-in IT0000017 --place \"IT store\" --condition worn --note \"scratched lid\"
  tagdesk check-in IT0000017 --returned Charger --missing Dock
  tagdesk check-in IT0000017 --condition damaged --photo lid.jpg --photo hinge.jpg")]
pub(crate) struct CheckIn {
    /// Tags of the assets.
    #[arg(value_name = "TAG", required_unless_present = "all_of")]
    tags: Vec<String>,
    /// Everything this person has: a name, e-mail, username, employee number or badge.
    #[arg(long, value_name = "PERSON", conflicts_with = "tags")]
    all_of: Option<String>,
    /// Where to: the name, path or code of a place. This desk's store if not said (`settings --set store=`), else where each
    /// was before it went out.
    #[arg(long, value_name = "PLACE")]
    place: Option<String>,
    /// How they look.
    #[arg(long, value_name = "CONDITION", value_parser = words::one_of(CONDITIONS))]
    condition: Option<String>,
    /// What came back with them, of their checklist; may be given several times.
    #[arg(long, value_name = "ITEM")]
    returned: Vec<String>,
    /// What did not come back with them, of their checklist; may be given several times.
    #[arg(long, value_name = "ITEM")]
    missing: Vec<String>,
    /// All of their checklists came back with them, but for what --missing names.
    #[arg(long)]
    all_back: bool,
    /// A photo of how they look, PNG or JPEG; may be given several times.
    #[arg(long = "photo", value_name = "FILE")]
    photos: Vec<std::path::PathBuf>,
    /// What to say about it.
    #[arg(long, value_name = "TEXT")]
    note: Option<String>,
    #[command(flatten)]
    leave_out: LeaveOut,
}

impl CheckIn {
    pub(crate) fn run(self, office: &Office, screen: &mut Screen) -> Outcome {
        let selection = match &self.all_of {
            Some(person) => wire::AssetSelection {
                filter: Some(wire::AssetFilter {
                    person: Some(arguments::person(office, person)?.id),
                    ..wire::AssetFilter::default()
                }),
                ..wire::AssetSelection::default()
            },
            None => tagged(self.tags),
        };
        let request = wire::CheckIn {
            assets: self.leave_out.of(selection),
            all_back: self.all_back.then_some(true),
            place: self.place,
            condition: words::optional(self.condition.as_deref())?,
            note: self.note,
            checklist: checklist(self.returned, self.missing),
            photos: photos(self.photos),
        };
        shown(screen, assets::check_in(office, request))
    }
}
