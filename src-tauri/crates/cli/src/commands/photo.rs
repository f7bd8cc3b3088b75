//! `tagdesk photo`

use crate::screen::Screen;
use crate::stop::Outcome;
use clap::Args;
use operations::Office;
use operations::photos::show_photo;
use operations::wire::{FileRef, ShowPhoto};

/// Write a photo that was kept, as JPEG. `tagdesk history` names the photos of a thing.
#[derive(Debug, Args)]
#[command(after_help = "\
Example:
  tagdesk photo 9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08 --out lid.jpg")]
pub(crate) struct Photo {
    /// The photo, as `tagdesk history` names it.
    #[arg(value_name = "DIGEST")]
    digest: String,
    /// Make it so small that its longer side has this many dots.
    #[arg(long, value_name = "DOTS", value_parser = clap::value_parser!(u32).range(1..))]
    longest: Option<u32>,
    /// The file to write.
    #[arg(long, value_name = "FILE")]
    out: String,
}

impl Photo {
    pub(crate) fn run(self, office: &Office, screen: &mut Screen) -> Outcome {
        let request = ShowPhoto {
            digest: self.digest,
            longest: self.longest,
            out: Some(FileRef(self.out.clone())),
        };
        let photo = show_photo(office, request)?;
        screen.answer(&photo, |lines| {
            lines.line(format!(
                "Wrote {}: {} × {} dots",
                self.out, photo.width, photo.height
            ))
        })
    }
}
