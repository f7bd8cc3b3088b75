//! `tagdesk move`

use crate::arguments::tagged;
use crate::screen::Screen;
use crate::stop::Outcome;
use clap::Args;
use operations::Office;
use operations::assets::move_assets;
use operations::wire::MoveAssets;

/// Move assets to another place: all of them, or none. One that is out stays with its holder.
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
}

impl Move {
    pub(crate) fn run(self, office: &Office, screen: &mut Screen) -> Outcome {
        let request = MoveAssets {
            assets: tagged(self.tags),
            place: self.to,
            note: self.note,
        };
        let done = move_assets(office, request)?;
        screen.answer(&done, |lines| lines.line(&done.result.sentence))
    }
}
