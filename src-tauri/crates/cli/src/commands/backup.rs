//! `tagdesk backup` and `tagdesk restore`

use crate::commands::assets::minute;
use crate::progress;
use crate::screen::{Lines, Screen};
use crate::stop::Outcome;
use clap::Args;
use operations::wire::{self, FileRef};
use operations::{Closed, Office, copies, register};
use std::path::{Path, PathBuf};

/// Make a copy of the register, open it and check it. The register can be used meanwhile.
///
/// Without FILE it goes where copies go (see `tagdesk copies list`), and what is not kept any more is removed there. With
/// --due only if none was made today: for a scheduler, such as cron or the Task Scheduler of Windows.
#[derive(Debug, Args)]
#[command(after_help = "\
Examples:
  tagdesk backup                                    one more where copies go
  tagdesk backup --due                              the daily one, if there is none yet
  tagdesk backup /media/usb/tagdesk-2026-08-20.db   into a file of your own")]
pub(crate) struct Backup {
    /// Where the copy goes; where copies go if not said.
    #[arg(conflicts_with = "due")]
    file: Option<PathBuf>,
    /// Only if none was made today. Exit status 0 also where none is due, or another program makes one.
    #[arg(long)]
    due: bool,
}

impl Backup {
    pub(crate) fn run(self, office: &Office, screen: &mut Screen) -> Outcome {
        match self.file {
            Some(file) => into_file(&file, office, screen),
            None => where_copies_go(self.due, office, screen),
        }
    }
}

fn into_file(file: &Path, office: &Office, screen: &mut Screen) -> Outcome {
    let request = wire::Backup {
        out: FileRef(file.to_owned()),
    };
    let copy = progress::shown(|work| register::backup(office, request, work))?;
    screen.answer(&copy, |lines| said(&copy, lines))
}

fn where_copies_go(if_due: bool, office: &Office, screen: &mut Screen) -> Outcome {
    let request = wire::MakeCopy { if_due };
    let done = progress::shown(|work| copies::make_copy(office, request, work))?;
    screen.answer(&done, |lines| {
        match &done.made {
            Some(copy) => said(copy, lines)?,
            None => lines.line(&done.sentence)?,
        }
        done.removed.iter().try_for_each(|name| {
            lines.line(format!("Removed {name}, which is not kept any more"))
        })?;
        lines.line(format!("The next is due {}", minute(&done.next_due)))
    })
}

fn said(copy: &wire::BackedUp, lines: &mut Lines<'_>) -> std::io::Result<()> {
    let size = copy.bytes / 1e6;
    lines.line(format!(
        "Copied {} journal entries to {} ({size:.1} MB) and checked them",
        copy.entries, copy.file
    ))?;
    if let Some(head) = &copy.head {
        lines.line(format!(
            "Its journal ends with entry {}, hash {}",
            head.entry, head.hash
        ))?;
    }
    match &copy.not_noted {
        Some(why) => lines.line(format!(
            "The copy is whole; the register could not note when it was made: {why}"
        )),
        None => Ok(()),
    }
}

/// Put a copy in the place of the register. The present register is kept beside it.
#[derive(Debug, Args)]
#[command(after_help = "Example:\n  tagdesk restore /media/usb/tagdesk-2026-08-20.db")]
pub(crate) struct Restore {
    /// The copy.
    file: PathBuf,
}

impl Restore {
    pub(crate) fn run(self, closed: &Closed, screen: &mut Screen) -> Outcome {
        let request = wire::Restore {
            file: FileRef(self.file),
        };
        let done = progress::shown(|work| closed.restore(request, work))?;
        screen.answer(&done, |lines| {
            lines.line(format!("Restored {} journal entries", done.result.entries))?;
            match &done.result.kept {
                Some(kept) => lines.line(format!("The register from before is kept as {kept}")),
                None => Ok(()),
            }
        })
    }
}
