//! `tagdesk check-out`

use super::hand_out::HandOut;
use super::several::{First, LeaveOut, shown};
use crate::arguments::tagged;
use crate::screen::Screen;
use crate::stop::Outcome;
use clap::Args;
use operations::{Office, assets, wire};

/// Hand assets out to a person, a place or another asset: all of them, or none, or all but what it cannot be done to.
///
/// What a person has is assigned to them, or on loan where there is a day to bring it back. A count expects it at the
/// place that --place says; what goes to a place or into an asset is where that is.
#[derive(Debug, Args)]
#[command(after_help = "\
Examples:
  tagdesk check-out IT0000017 IT0000025 --to \"Ana Ruiz\" --due 2026-12-01
  tagdesk check-out IT0000017 --to \"Ana Ruiz\" --place \"Room 2\"   assigned, at her desk
  tagdesk check-out IT0000018 --to \"Cem Kaya\" --loan              a pool laptop, no day said
  tagdesk check-out IT0000017 IT0000025 --to \"Ana Ruiz\" --leave-out   the rest, where one cannot go out
  tagdesk check-out IT0000033 --to HAM-101                        a place by its code
  tagdesk check-out IT0000041 --to IT0000017                      a dock with its laptop")]
pub(crate) struct CheckOut {
    /// Tags of the assets.
    #[arg(value_name = "TAG", required = true)]
    tags: Vec<String>,
    #[command(flatten)]
    hand_out: HandOut,
    #[command(flatten)]
    leave_out: LeaveOut,
    #[command(flatten)]
    first: First,
}

impl CheckOut {
    pub(crate) fn run(self, office: &Office, screen: &mut Screen) -> Outcome {
        let request = wire::CheckOut {
            assets: self.first.of(self.leave_out.of(tagged(self.tags)))?,
            to_kind: self.hand_out.kind()?,
            terms: self.hand_out.terms()?,
            to: self.hand_out.to,
            due: self.hand_out.due,
            place: self.hand_out.place,
            note: self.hand_out.note,
        };
        shown(screen, assets::check_out(office, request))
    }
}
