//! `tagdesk state`

use super::several::{First, LeaveOut, shown};
use crate::arguments::tagged;
use crate::screen::Screen;
use crate::stop::Outcome;
use crate::words::{self, STATES};
use clap::Args;
use operations::Office;
use operations::assets::change_state;
use operations::wire::ChangeState;

/// Move assets to another state of their life: all of them, or none, or all but what it cannot be done to.
///
/// Handing out and taking back are check-out and check-in.
#[derive(Debug, Args)]
#[command(after_help = "\
Examples:
  tagdesk state IT0000017 --to in_repair --note \"hinge broken\"
  tagdesk state IT0000025 IT0000033 --to retired")]
pub(crate) struct State {
    /// Tags of the assets.
    #[arg(value_name = "TAG", required = true)]
    tags: Vec<String>,
    /// To which state.
    #[arg(long, value_name = "STATE", value_parser = words::one_of(STATES))]
    to: String,
    /// Why.
    #[arg(long, value_name = "TEXT")]
    note: Option<String>,
    #[command(flatten)]
    leave_out: LeaveOut,
    #[command(flatten)]
    first: First,
}

impl State {
    pub(crate) fn run(self, office: &Office, screen: &mut Screen) -> Outcome {
        let request = ChangeState {
            assets: self.first.of(self.leave_out.of(tagged(self.tags)))?,
            state: words::value(&self.to)?,
            note: self.note,
        };
        shown(screen, change_state(office, request))
    }
}
