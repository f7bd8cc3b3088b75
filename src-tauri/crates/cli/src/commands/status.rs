//! `tagdesk status`

use crate::commands::assets::minute;
use crate::screen::Screen;
use crate::stop::Outcome;
use clap::Args;
use operations::wire::Nothing;
use operations::{Office, register};

/// Say where the register lives, how large it is, and when it was last written and copied.
#[derive(Debug, Args)]
#[command(after_help = "Example:\n  tagdesk status")]
pub(crate) struct Status {}

impl Status {
    pub(crate) fn run(self, office: &Office, screen: &mut Screen) -> Outcome {
        let status = register::status(office, Nothing {})?;
        screen.answer(&status, |lines| {
            let when = |at: Option<&_>| at.map(minute).unwrap_or_else(|| "never".to_owned());
            lines.pairs(&[
                ("Version", status.version.clone()),
                ("Data folder", status.data_folder.clone()),
                ("Assets", status.assets.to_string()),
                ("Journal entries", status.entries.to_string()),
                ("Size", format!("{:.1} MB", status.bytes / 1e6)),
                ("Last written", when(status.last_entry.as_ref())),
                ("Last copy", when(status.last_backup.as_ref())),
            ])
        })
    }
}
