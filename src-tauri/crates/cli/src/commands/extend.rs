//! `tagdesk extend`

use super::several::{LeaveOut, shown};
use crate::arguments::{Conditions, tagged};
use crate::days;
use crate::screen::Screen;
use crate::stop::{Outcome, Stop};
use chrono::NaiveDate;
use clap::Args;
use operations::{Office, assets, wire};

/// Change the day assets are due: all of them, or none, or all but what it cannot be done to.
#[derive(Debug, Args)]
#[command(after_help = "\
Examples:
  tagdesk extend IT0000017 --due 2026-12-18
  tagdesk extend --holder \"Ana Ruiz\" --overdue --due 2026-12-18   all she should have brought back
  tagdesk extend IT0000017 --no-date                             on loan, without a day")]
pub(crate) struct Extend {
    /// Tags of the assets.
    #[arg(value_name = "TAG")]
    tags: Vec<String>,
    #[command(flatten)]
    conditions: Conditions,
    /// The new day.
    #[arg(long, value_name = "DATE", value_parser = days::day, required_unless_present = "no_date")]
    due: Option<NaiveDate>,
    /// Take the day away; what is on loan stays on loan.
    #[arg(long, conflicts_with = "due")]
    no_date: bool,
    /// What to say about it.
    #[arg(long, value_name = "TEXT")]
    note: Option<String>,
    #[command(flatten)]
    leave_out: LeaveOut,
}

impl Extend {
    pub(crate) fn run(self, office: &Office, screen: &mut Screen) -> Outcome {
        if self.tags.is_empty() && !self.conditions.any() {
            return Err(Stop::usage("Say which assets: their tags, or a condition."));
        }
        let mut selection = tagged(self.tags);
        if self.conditions.any() {
            selection.filter = Some(self.conditions.filter(office, &[])?);
        }
        let request = wire::Extend {
            assets: self.leave_out.of(selection),
            due: self.due,
            note: self.note,
        };
        shown(screen, assets::extend(office, request))
    }
}
