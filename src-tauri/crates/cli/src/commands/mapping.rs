//! `tagdesk mapping`

use crate::screen::{Lines, Screen};
use crate::stop::Outcome;
use clap::{Args, Subcommand};
use operations::Office;
use operations::imports::{forget_mapping, list_mappings};
use operations::wire::{ForgetMapping, MappingView, Nothing};
use std::io;

/// How lists with certain headings are read, kept under a name.
///
/// One is kept by tagdesk import FILE --keep-mapping NAME, and used by tagdesk import FILE --mapping NAME.
#[derive(Debug, Args)]
pub(crate) struct Mapping {
    #[command(subcommand)]
    what: What,
}

#[derive(Debug, Subcommand)]
enum What {
    /// Show those that are kept: which column goes where, and what words mean
    #[command(after_help = "Example:\n  tagdesk mapping list")]
    List,
    Forget(Forget),
}

/// Forget one; files with its headings are read as the program guesses again.
#[derive(Debug, Args)]
#[command(after_help = "Example:\n  tagdesk mapping forget \"Dell warranty\"")]
struct Forget {
    /// What it is called.
    #[arg(value_name = "NAME")]
    name: String,
}

/// Shows one.
pub(super) fn show(mapping: &MappingView, lines: &mut Lines<'_>) -> io::Result<()> {
    lines.line(format!("{} ({})", mapping.name, mapping.kind))?;
    for column in &mapping.columns {
        lines.line(format!("    {} is {}", column.heading, column.field))?;
        for (word, meaning) in mapping.words.get(&column.heading).into_iter().flatten() {
            let meaning = if meaning.is_empty() {
                "nothing"
            } else {
                meaning
            };
            lines.line(format!("        {word} means {meaning}"))?;
        }
    }
    Ok(())
}

impl Mapping {
    pub(crate) fn run(self, office: &Office, screen: &mut Screen) -> Outcome {
        match self.what {
            What::List => {
                let kept = list_mappings(office, Nothing {})?;
                screen.answer(&kept, |lines| {
                    if kept.is_empty() {
                        lines.line("No mapping is kept.")?;
                    }
                    kept.iter().try_for_each(|mapping| show(mapping, lines))
                })
            }
            What::Forget(Forget { name }) => {
                let done = forget_mapping(office, ForgetMapping { name: name.clone() })?;
                screen.answer(&done, |lines| {
                    lines.line(format!("Forgot the mapping {name}"))
                })
            }
        }
    }
}
