//! `tagdesk photo`

use crate::commands::erased;
use crate::screen::Screen;
use crate::stop::Outcome;
use clap::Args;
use operations::Office;
use operations::photos::{erase_photo, show_photo};
use operations::wire::{ErasePhoto, FileRef, ShowPhoto};
use std::path::PathBuf;

/// Write a photo that was kept, as JPEG, or erase it. `tagdesk history` names the photos of a thing.
#[derive(Debug, Args)]
#[command(after_help = "\
Examples:
  tagdesk photo 9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08 --out lid.jpg
  tagdesk photo 9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08 --erase --reason \"shows a face\"")]
pub(crate) struct Photo {
    /// The photo, as `tagdesk history` names it.
    #[arg(value_name = "DIGEST")]
    digest: String,
    /// Make it so small that its longer side has this many dots.
    #[arg(long, value_name = "DOTS", value_parser = clap::value_parser!(u32).range(1..))]
    longest: Option<u32>,
    /// The file to write.
    #[arg(long, value_name = "FILE", required_unless_present = "erase")]
    out: Option<PathBuf>,
    /// Erase it for good, from every entry that names it. Copies of the register made before keep it.
    #[arg(long, requires = "reason", conflicts_with_all = ["out", "longest"])]
    erase: bool,
    /// Why it is erased: it stays in the journal.
    #[arg(long, value_name = "TEXT", requires = "erase")]
    reason: Option<String>,
}

impl Photo {
    pub(crate) fn run(self, office: &Office, screen: &mut Screen) -> Outcome {
        let Some(out) = self.out else {
            let request = ErasePhoto {
                digest: self.digest,
                reason: self.reason.unwrap_or_default(),
            };
            let done = erase_photo(office, request)?;
            return erased::said(&done, screen);
        };
        let request = ShowPhoto {
            digest: self.digest,
            longest: self.longest,
            out: Some(FileRef(out.clone())),
        };
        let photo = show_photo(office, request)?;
        screen.answer(&photo, |lines| {
            lines.line(format!(
                "Wrote {}: {} × {} dots",
                out.display(),
                photo.width,
                photo.height
            ))
        })
    }
}
