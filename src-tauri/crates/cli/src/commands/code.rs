//! `tagdesk code`

use crate::screen::Screen;
use crate::stop::Outcome;
use clap::{Args, Subcommand};
use operations::Office;
use operations::kept_codes::{keep_code, remove_code};
use operations::wire::{KeepCode, RemoveCode};

/// Keep codes of others with an asset, so that scanning them finds it: a maker's bar code, another program's label.
#[derive(Debug, Args)]
pub(crate) struct Code {
    #[command(subcommand)]
    what: What,
}

#[derive(Debug, Subcommand)]
enum What {
    Keep(Keep),
    Remove(Remove),
}

/// Keep a code with an asset. One that finds something already is refused.
#[derive(Debug, Args)]
#[command(after_help = "\
Examples:
  tagdesk code keep IT0000017 --code 4012345678901
  tagdesk code keep IT0000017 --code https://old.example/hardware/123 --note \"label of the old system\"")]
struct Keep {
    /// Tag of the asset.
    #[arg(value_name = "TAG")]
    tag: String,
    /// The code, as it is scanned.
    #[arg(long, value_name = "CODE")]
    code: String,
    /// What to say about it.
    #[arg(long, value_name = "TEXT")]
    note: Option<String>,
}

/// Remove a code from the asset it is kept with.
#[derive(Debug, Args)]
#[command(after_help = "\
Example:
  tagdesk code remove 4012345678901")]
struct Remove {
    /// The code.
    #[arg(value_name = "CODE")]
    code: String,
}

impl Code {
    pub(crate) fn run(self, office: &Office, screen: &mut Screen) -> Outcome {
        let done = match self.what {
            What::Keep(Keep { tag, code, note }) => {
                let request = KeepCode {
                    id: None,
                    tag: Some(tag),
                    code,
                    note,
                };
                keep_code(office, request)?
            }
            What::Remove(Remove { code }) => remove_code(office, RemoveCode { code })?,
        };
        screen.answer(&done, |lines| lines.line(&done.result.sentence))
    }
}
