//! `tagdesk unfinished`

use crate::commands::assets::minute;
use crate::progress;
use crate::screen::Screen;
use crate::stop::Outcome;
use clap::Args;
use operations::wire::{Nothing, UnfinishedView};
use operations::{Office, actions};

/// Say whether an import or an undo was interrupted, and finish it or take it back.
///
/// Long actions are written bit by bit, so that nobody waits for them. Until one is finished, nothing can be done with what
/// it touches; whoever was killed in the middle leaves it so.
#[derive(Debug, Args)]
#[command(after_help = "\
Examples:
  tagdesk unfinished
  tagdesk unfinished --finish
  tagdesk unfinished --take-back")]
pub(crate) struct Unfinished {
    /// Write what is still to be written.
    #[arg(long)]
    finish: bool,
    /// Take back what is written.
    #[arg(long, conflicts_with = "finish")]
    take_back: bool,
}

impl Unfinished {
    pub(crate) fn run(self, office: &Office, screen: &mut Screen) -> Outcome {
        if self.finish || self.take_back {
            let done = progress::shown(|work| match self.finish {
                true => actions::finish_unfinished(office, Nothing {}, work),
                false => actions::take_back_unfinished(office, Nothing {}, work),
            })?;
            return screen.answer(&done, |lines| lines.line(&done.result.sentence));
        }
        let found = actions::unfinished(office, Nothing {})?;
        screen.answer(&found, |lines| match &found.action {
            None => lines.line("Nothing was interrupted"),
            Some(open) => {
                lines.pairs(&[
                    ("What", open.sentence.clone()),
                    ("Begun", minute(&open.at)),
                    ("By", format!("{} at {}", open.actor, open.station)),
                    ("Written", written(open)),
                ])?;
                lines.line(format!("It {}", stands(open)))
            }
        })
    }
}

/// How far it is.
fn written(open: &UnfinishedView) -> String {
    match open.entries {
        Some(entries) => format!("{} of {entries} entries", open.written),
        None => format!("{} entries", open.written),
    }
}

/// Whether it goes on by itself, and what to do where it does not.
fn stands(open: &UnfinishedView) -> &'static str {
    match open.under_way {
        true => "is under way",
        false => "was interrupted: tagdesk unfinished --finish, or --take-back",
    }
}

/// What is open and how far it is, in one line.
pub(crate) fn said(open: &UnfinishedView) -> String {
    format!("{} {} ({})", open.sentence, stands(open), written(open))
}
