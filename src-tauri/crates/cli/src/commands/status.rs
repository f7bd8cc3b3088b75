//! `tagdesk status`

use crate::commands::assets::minute;
use crate::commands::{copies, unfinished};
use crate::screen::Screen;
use crate::stop::Outcome;
use clap::Args;
use operations::wire::{self, Nothing};
use operations::{Closed, Office, register};

/// Say where the register lives, how large it is, and when it was last written and copied.
#[derive(Debug, Args)]
#[command(after_help = "Example:\n  tagdesk status")]
pub(crate) struct Status {}

impl Status {
    pub(crate) fn run(self, office: &Office, screen: &mut Screen) -> Outcome {
        shown(&register::status(office, Nothing {})?, screen)
    }
}

/// Begin a new register where this desk's was moved away or lost. What is left of the old one stays.
///
/// Only where there is none: the first start in a folder makes one by itself.
#[derive(Debug, Args)]
#[command(after_help = "Example:\n  tagdesk begin")]
pub(crate) struct Begin {}

impl Begin {
    pub(crate) fn run(self, closed: &Closed, screen: &mut Screen) -> Outcome {
        let (_office, status) = closed.begin()?;
        shown(&status, screen)
    }
}

fn shown(status: &wire::Status, screen: &mut Screen) -> Outcome {
    screen.answer(status, |lines| {
        let when = |at: Option<&_>| at.map(minute).unwrap_or_else(|| "never".to_owned());
        lines.pairs(&[
            ("Version", status.version.clone()),
            ("Data folder", status.data_folder.clone()),
            ("Assets", status.assets.to_string()),
            ("Journal entries", status.entries.to_string()),
            ("Size", format!("{:.1} MB", status.bytes / 1e6)),
            ("Last written", when(status.last_entry.as_ref())),
            ("Last copy", age(status)),
            ("Next copy due", minute(&status.copies.next_due)),
        ])?;
        if let Some(open) = &status.unfinished {
            lines.line(unfinished::said(open))?;
        }
        copies::problem(&status.copies, lines)
    })
}

/// When the last copy was made, and that this is long ago.
fn age(status: &wire::Status) -> String {
    let at = status.last_backup.as_ref().map(minute);
    match (at, status.copies.too_old) {
        (None, _) => "never: make one with tagdesk backup".to_owned(),
        (Some(at), true) => format!("{at}, which is long ago: make one with tagdesk backup"),
        (Some(at), false) => at,
    }
}
