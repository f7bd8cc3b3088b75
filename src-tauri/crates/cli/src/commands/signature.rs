//! `tagdesk signature`

use crate::arguments::{HandOver, identity};
use crate::commands::assets::minute;
use crate::commands::erased;
use crate::screen::{Lines, Screen};
use crate::stop::Outcome;
use clap::{Args, Subcommand};
use operations::Office;
use operations::signatures::{erase_signature, show_signature, sign_receipt};
use operations::wire::{EraseSignature, FileRef, ShowSignature, SignReceipt, SignatureView};
use std::path::PathBuf;

/// Signatures drawn on a screen for a check-out, a check-in or a hand-on. Each is kept with it and stands on its receipt,
/// until a person whose it may be is erased.
#[derive(Debug, Args)]
#[command(
    after_help = "Examples:\n  tagdesk signature show --last\n  tagdesk signature keep --last --strokes drawn.json"
)]
pub(crate) struct Signature {
    #[command(subcommand)]
    what: What,
}

#[derive(Debug, Subcommand)]
enum What {
    /// Say who signs for an action, and whether somebody did
    #[command(after_help = "Example:\n  tagdesk signature show --last")]
    Show(HandOver),
    Keep(Keep),
    Erase(Erase),
}

/// Keep what was drawn for an action. What was drawn for it before is shown no more.
#[derive(Debug, Args)]
#[command(after_help = "\
Example:
  tagdesk signature keep --last --strokes drawn.json
The file says where the pen went, stroke by stroke, in any unit, y downwards:
  {\"strokes\": [[[0, 10], [25, 4.5], [40, 12]], [[30, 8], [31, 20]]]}")]
struct Keep {
    #[command(flatten)]
    of: HandOver,
    /// The file that says what was drawn.
    #[arg(long, value_name = "FILE")]
    strokes: PathBuf,
}

/// Erase all that was drawn for an action, for good. Copies of the register made before keep it.
#[derive(Debug, Args)]
#[command(
    after_help = "Example:\n  tagdesk signature erase 0199f3a2-7c1e-7bb0-8f7e-3d2f6a1c9e55 --reason \"drawn by somebody else\""
)]
struct Erase {
    /// The action, as `tagdesk actions` lists it.
    #[arg(value_name = "ACTION")]
    action: String,
    /// Why it is erased: it stays in the journal.
    #[arg(long, value_name = "TEXT")]
    reason: String,
}

impl Signature {
    pub(crate) fn run(self, office: &Office, screen: &mut Screen) -> Outcome {
        match self.what {
            What::Show(of) => {
                let action = of.action()?;
                let shown = show_signature(office, ShowSignature { action })?;
                screen.answer(&shown, |lines| said(&shown, lines))
            }
            What::Keep(Keep { of, strokes }) => {
                let request = SignReceipt {
                    action: of.action()?,
                    signature: None,
                    file: Some(FileRef(strokes)),
                };
                let done = sign_receipt(office, request)?;
                screen.answer(&done, |lines| {
                    lines.line(&done.result.sentence)?;
                    let people = &done.result.record.signers;
                    match people.as_slice() {
                        [] => lines.line("It is kept until it is erased: tagdesk signature erase."),
                        people => lines.line(format!(
                            "It is kept until {} is erased.",
                            people.join(" or ")
                        )),
                    }
                })
            }
            What::Erase(Erase { action, reason }) => {
                let request = EraseSignature {
                    action: Some(identity("action", &action)?),
                    reason,
                };
                erased::said(&erase_signature(office, request)?, screen)
            }
        }
    }
}

fn said(shown: &SignatureView, lines: &mut Lines<'_>) -> std::io::Result<()> {
    let signs = match shown.signers.as_slice() {
        [] => "nobody of the register".to_owned(),
        people => people.join(", "),
    };
    let drawn = match &shown.drawn {
        None => "no".to_owned(),
        Some(drawn) => {
            let erased = if drawn.signature.is_none() {
                ", erased since"
            } else {
                ""
            };
            format!(
                "{}, at the desk of {}{erased}",
                minute(&drawn.at),
                drawn.actor
            )
        }
    };
    lines.pairs(&[
        ("For", shown.about.clone()),
        ("Signs", signs),
        ("Signed on screen", drawn),
        ("Action", shown.action.to_string()),
    ])
}
