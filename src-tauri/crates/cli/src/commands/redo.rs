//! `tagdesk redo`

use crate::arguments::identity;
use crate::commands::undo::asked;
use crate::progress;
use crate::screen::Screen;
use crate::stop::Outcome;
use clap::Args;
use operations::{Office, actions, wire};

/// Do an action again that was taken back: what this desk took back last, or the one that is named.
///
/// The same records come back, with their identities, tags and days. Refused, with the reason, when something later touches
/// them or a rule forbids it by now. Without a name it does nothing once this desk did something else.
#[derive(Debug, Args)]
#[command(after_help = "\
Examples:
  tagdesk redo
  tagdesk redo --yes                                   more than 20 things, or taken back more than 10 minutes ago
  tagdesk redo 01991234-5678-7abc-8def-0123456789ab    one of `tagdesk actions` that was taken back")]
pub(crate) struct Redo {
    /// Which action; what this desk took back last if not said.
    action: Option<String>,
    /// Do it without asking, however much it touches and however long ago it was.
    #[arg(long)]
    yes: bool,
}

impl Redo {
    pub(crate) fn run(self, office: &Office, screen: &mut Screen) -> Outcome {
        let action = self
            .action
            .map(|text| identity("action", &text))
            .transpose()?;
        let request = wire::Redo {
            action,
            confirmed: self.yes,
        };
        let done = progress::shown(|work| actions::redo(office, request, work)).map_err(asked)?;
        screen.answer(&done, |lines| lines.line(&done.result.sentence))
    }
}
