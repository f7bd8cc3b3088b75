//! `tagdesk state`

use super::several::{First, LeaveOut, shown};
use crate::arguments::tagged;
use crate::screen::Screen;
use crate::stop::Outcome;
use crate::words::{self, STATES};
use clap::Args;
use operations::Office;
use operations::assets::{change_state, next_states};
use operations::wire::ChangeState;

/// Move assets to another state of their life: all of them, or none, or all but what it cannot be done to.
///
/// Without --to it says which states they may be moved to. Handing out and taking back are check-out and check-in.
#[derive(Debug, Args)]
#[command(after_help = "\
Examples:
  tagdesk state IT0000017 --to in_repair --note \"hinge broken\"
  tagdesk state IT0000025 IT0000033 --to retired
  tagdesk state IT0000025")]
pub(crate) struct State {
    /// Tags of the assets.
    #[arg(value_name = "TAG", required = true)]
    tags: Vec<String>,
    /// To which state; says which there are if not said.
    #[arg(long, value_name = "STATE", value_parser = words::one_of(STATES))]
    to: Option<String>,
    /// Why.
    #[arg(long, value_name = "TEXT", requires = "to")]
    note: Option<String>,
    #[command(flatten)]
    leave_out: LeaveOut,
    #[command(flatten)]
    first: First,
}

impl State {
    pub(crate) fn run(self, office: &Office, screen: &mut Screen) -> Outcome {
        let assets = self.first.of(self.leave_out.of(tagged(self.tags)))?;
        let Some(to) = &self.to else {
            let found = next_states(office, assets)?;
            let all: Vec<&str> = found.all.iter().map(|state| state.word()).collect();
            let some: Vec<&str> = found.some.iter().map(|state| state.word()).collect();
            return screen.answer(&found, |lines| {
                lines.line(said("May become", &all))?;
                match some.is_empty() {
                    true => Ok(()),
                    false => lines.line(said("Only some may become", &some)),
                }
            });
        };
        let request = ChangeState {
            assets,
            state: words::value(to)?,
            note: self.note,
        };
        shown(screen, change_state(office, request))
    }
}

/// “May become: in_stock, lost”, in the words that --to takes.
fn said(what: &str, words: &[&str]) -> String {
    match words.is_empty() {
        true => format!("{what}: nothing by hand"),
        false => format!("{what}: {}", words.join(", ")),
    }
}
