//! `tagdesk check-out`

use crate::arguments::tagged;
use crate::screen::Screen;
use crate::stop::Outcome;
use crate::words::{self, HOLDERS};
use chrono::NaiveDate;
use clap::Args;
use operations::{Office, assets, wire};

/// Hand assets out to a person, a place or another asset: all of them, or none.
#[derive(Debug, Args)]
#[command(after_help = "\
Examples:
  tagdesk check-out IT0000017 IT0000025 --to \"Ana Ruiz\" --due 2026-12-01
  tagdesk check-out IT0000033 --to HAM-101             a place by its code
  tagdesk check-out IT0000041 --to IT0000017           a dock with its laptop")]
pub(crate) struct CheckOut {
    /// Tags of the assets.
    #[arg(value_name = "TAG", required = true)]
    tags: Vec<String>,
    /// To whom: a name, e-mail, username, badge, place code or tag that names one only.
    #[arg(long, value_name = "PERSON|PLACE|TAG")]
    to: String,
    /// What --to names, where it could be several.
    #[arg(long, value_name = "KIND", value_parser = words::one_of(HOLDERS))]
    to_kind: Option<String>,
    /// When they are to come back.
    #[arg(long, value_name = "DATE", value_parser = words::day)]
    due: Option<NaiveDate>,
    /// What to say about it.
    #[arg(long, value_name = "TEXT")]
    note: Option<String>,
}

impl CheckOut {
    pub(crate) fn run(self, office: &Office, screen: &mut Screen) -> Outcome {
        let request = wire::CheckOut {
            assets: tagged(self.tags),
            to: self.to,
            to_kind: words::optional(self.to_kind.as_deref())?,
            due: self.due,
            note: self.note,
        };
        let done = assets::check_out(office, request)?;
        screen.answer(&done, |lines| lines.line(&done.result.sentence))
    }
}
