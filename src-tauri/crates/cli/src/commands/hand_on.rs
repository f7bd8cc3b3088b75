//! `tagdesk hand-on`

use super::hand_out::HandOut;
use super::several::{LeaveOut, shown};
use crate::arguments::tagged;
use crate::screen::Screen;
use crate::stop::Outcome;
use clap::Args;
use operations::{Office, assets, wire};

/// Hand what somebody has on to somebody else, in one act: all of them, or none, or all but what it cannot be done to.
#[derive(Debug, Args)]
#[command(after_help = "\
Examples:
  tagdesk hand-on IT0000017 --to \"Ben Okafor\"
  tagdesk hand-on IT0000017 IT0000025 --to \"Ben Okafor\" --place \"Room 2\"")]
pub(crate) struct HandOn {
    /// Tags of the assets.
    #[arg(value_name = "TAG", required = true)]
    tags: Vec<String>,
    #[command(flatten)]
    hand_out: HandOut,
    #[command(flatten)]
    leave_out: LeaveOut,
}

impl HandOn {
    pub(crate) fn run(self, office: &Office, screen: &mut Screen) -> Outcome {
        let request = wire::HandOn {
            assets: self.leave_out.of(tagged(self.tags)),
            to_kind: self.hand_out.kind()?,
            terms: self.hand_out.terms()?,
            to: self.hand_out.to,
            due: self.hand_out.due,
            place: self.hand_out.place,
            note: self.hand_out.note,
        };
        shown(screen, assets::hand_on(office, request))
    }
}
