//! `tagdesk move`

use super::several::{First, LeaveOut, shown};
use crate::arguments::tagged;
use crate::screen::Screen;
use crate::stop::Outcome;
use clap::Args;
use operations::Office;
use operations::assets::move_assets;
use operations::wire::MoveAssets;

/// Move assets to another place: all of them, or none, or all but what it cannot be done to. One that is out stays with its holder.
#[derive(Debug, Args)]
#[command(after_help = "\
Examples:
  tagdesk move IT0000017 IT0000025 --to \"IT store\"
  tagdesk move IT0000017 --to \"\"                   nowhere")]
pub(crate) struct Move {
    /// Tags of the assets.
    #[arg(value_name = "TAG", required = true)]
    tags: Vec<String>,
    /// Where to: the name, path or code of a place; nowhere if empty.
    #[arg(long, value_name = "PLACE")]
    to: String,
    /// What to say about it.
    #[arg(long, value_name = "TEXT")]
    note: Option<String>,
    #[command(flatten)]
    leave_out: LeaveOut,
    #[command(flatten)]
    first: First,
}

impl Move {
    pub(crate) fn run(self, office: &Office, screen: &mut Screen) -> Outcome {
        let request = MoveAssets {
            assets: self.first.of(self.leave_out.of(tagged(self.tags)))?,
            place: self.to,
            note: self.note,
        };
        shown(screen, move_assets(office, request))
    }
}
