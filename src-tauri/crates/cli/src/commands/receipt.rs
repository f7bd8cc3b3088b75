//! `tagdesk receipt`

use crate::arguments::HandOver;
use crate::screen::Screen;
use crate::stop::Outcome;
use clap::Args;
use operations::Office;
use operations::receipts::make_receipt;
use operations::wire::{FileRef, MakeReceipt};
use std::path::PathBuf;

/// Write the receipt of a check-out, a check-in or a hand-on as PDF, with what was drawn for it on a screen.
/// The same action gives the same receipt again.
#[derive(Debug, Args)]
#[command(after_help = "\
Examples:
  tagdesk receipt --last --out receipt.pdf
  tagdesk receipt 0199f3a2-7c1e-7bb0-8f7e-3d2f6a1c9e55 --out receipt.pdf    an action, as `tagdesk actions` lists them")]
pub(crate) struct Receipt {
    #[command(flatten)]
    of: HandOver,
    /// The file to write.
    #[arg(long, value_name = "FILE")]
    out: PathBuf,
}

impl Receipt {
    pub(crate) fn run(self, office: &Office, screen: &mut Screen) -> Outcome {
        let request = MakeReceipt {
            action: self.of.action()?,
            out: FileRef(self.out),
        };
        let made = make_receipt(office, request)?;
        screen.answer(&made, |lines| {
            let items = match made.items {
                1 => "1 item".to_owned(),
                items => format!("{items} items"),
            };
            lines.line(format!(
                "Wrote {}: receipt of {items} ({})",
                made.file, made.sentence
            ))
        })
    }
}
