//! `tagdesk undo`

use crate::arguments::identity;
use crate::progress;
use crate::screen::Screen;
use crate::stop::Outcome;
use ::words::say;
use clap::Args;
use operations::{Office, actions, wire};

/// Take an action back: the last one, or the one that is named.
///
/// Nothing is erased: the journal gets the opposite of what was done, and `tagdesk redo` does it again. Refused, with the
/// reason, when something later depends on it.
#[derive(Debug, Args)]
#[command(after_help = "\
Examples:
  tagdesk undo
  tagdesk undo --yes                                   more than 20 things, or older than 10 minutes
  tagdesk undo 01991234-5678-7abc-8def-0123456789ab    one of `tagdesk actions`")]
pub(crate) struct Undo {
    /// Which action; the last one not yet taken back if not said.
    action: Option<String>,
    /// Do it without asking, however much it touches and however long ago it was.
    #[arg(long)]
    yes: bool,
}

impl Undo {
    pub(crate) fn run(self, office: &Office, screen: &mut Screen) -> Outcome {
        let action = self
            .action
            .map(|text| identity("action", &text))
            .transpose()?;
        let request = wire::Undo {
            action,
            confirmed: self.yes,
            ..wire::Undo::default()
        };
        let done = progress::shown(|work| actions::undo(office, request, work)).map_err(asked)?;
        screen.answer(&done, |lines| lines.line(&done.result.sentence))
    }
}

/// What asks first is confirmed by a flag here.
pub(crate) fn asked(failure: wire::Failure) -> wire::Failure {
    match failure.code.as_str() {
        "action.confirm" => failure.hint(say::action_confirm_yes()),
        _ => failure,
    }
}
