//! `tagdesk swap`

use crate::screen::Screen;
use crate::stop::Outcome;
use crate::words;
use clap::Args;
use operations::{Office, assets, wire};

/// What the broken one can become.
const STATES: &[&str] = &["in_repair", "in_stock"];

/// Give whoever has something broken a spare: holder, place and day go over to it, in one act.
#[derive(Debug, Args)]
#[command(after_help = "\
Examples:
  tagdesk swap IT0000017 IT0000025                     the first goes to repair
  tagdesk swap IT0000017 IT0000025 --state in_stock --place STORE")]
pub(crate) struct Swap {
    /// Tag of the broken one.
    #[arg(value_name = "BROKEN")]
    broken: String,
    /// Tag of the spare.
    #[arg(value_name = "SPARE")]
    spare: String,
    /// What becomes of the broken one; in_repair if not said.
    #[arg(long, value_name = "STATE", value_parser = words::one_of(STATES))]
    state: Option<String>,
    /// Where the broken one goes: as with `check-in`.
    #[arg(long, value_name = "PLACE")]
    place: Option<String>,
    /// What to say about it.
    #[arg(long, value_name = "TEXT")]
    note: Option<String>,
}

impl Swap {
    pub(crate) fn run(self, office: &Office, screen: &mut Screen) -> Outcome {
        let request = wire::Swap {
            broken: self.broken,
            spare: self.spare,
            state: words::optional(self.state.as_deref())?,
            place: self.place,
            note: self.note,
        };
        let done = assets::swap(office, request)?;
        screen.answer(&done, |lines| lines.line(&done.result.sentence))
    }
}
