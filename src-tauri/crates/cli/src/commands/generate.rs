//! `tagdesk generate`

use crate::progress;
use crate::screen::Screen;
use crate::stop::Outcome;
use clap::Args;
use operations::{Office, wire};

/// Fill the register with believable data, as one action. The same seed makes the same data.
#[derive(Debug, Args)]
#[command(after_help = "Example:\n  tagdesk --data /tmp/demo generate --assets 500 --seed 1")]
pub(crate) struct Generate {
    /// How many assets.
    #[arg(long, value_name = "N")]
    assets: u32,
    /// What the data is made from.
    #[arg(long, value_name = "S", default_value_t = 1)]
    seed: u32,
}

impl Generate {
    pub(crate) fn run(self, office: &Office, screen: &mut Screen) -> Outcome {
        let request = wire::Generate {
            assets: self.assets,
            seed: self.seed,
        };
        let done = progress::shown(|work| operations::generate::generate(office, request, work))?;
        screen.answer(&done, |lines| lines.line(&done.result.sentence))
    }
}
