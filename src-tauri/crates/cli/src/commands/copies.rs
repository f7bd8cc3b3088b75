//! `tagdesk backup` and `tagdesk restore`

use crate::progress;
use crate::screen::Screen;
use crate::stop::Outcome;
use clap::Args;
use operations::wire::{self, FileRef};
use operations::{Closed, Office, register};
use std::path::PathBuf;

/// Make a copy of the register, open it and check it. The register can be used meanwhile.
#[derive(Debug, Args)]
#[command(after_help = "Example:\n  tagdesk backup /media/usb/tagdesk-2026-08-20.db")]
pub(crate) struct Backup {
    /// Where the copy goes.
    file: PathBuf,
}

impl Backup {
    pub(crate) fn run(self, office: &Office, screen: &mut Screen) -> Outcome {
        let request = wire::Backup {
            out: FileRef(self.file),
        };
        let copy = progress::shown(|work| register::backup(office, request, work))?;
        screen.answer(&copy, |lines| {
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
        })
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
