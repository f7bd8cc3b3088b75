//! `tagdesk undo`

use crate::arguments::identity;
use crate::progress;
use crate::screen::Screen;
use crate::stop::Outcome;
use clap::Args;
use operations::{Office, actions, wire};

/// Take an action back: the last one, or the one that is named.
///
/// Nothing is erased: the journal gets the opposite of what was done. Refused, with the reason, when something later
/// depends on it.
#[derive(Debug, Args)]
#[command(after_help = "\
Examples:
  tagdesk undo
  tagdesk undo 01991234-5678-7abc-8def-0123456789ab    one of `tagdesk actions`")]
pub(crate) struct Undo {
    /// Which action; the last one not yet taken back if not said.
    action: Option<String>,
}

impl Undo {
    pub(crate) fn run(self, office: &Office, screen: &mut Screen) -> Outcome {
        let action = self
            .action
            .map(|text| identity("action", &text))
            .transpose()?;
        let done = progress::shown(|work| actions::undo(office, wire::Undo { action }, work))?;
        screen.answer(&done, |lines| lines.line(&done.result.sentence))
    }
}
