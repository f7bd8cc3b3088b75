//! `tagdesk merge`

use crate::screen::{Lines, Screen};
use crate::stop::Outcome;
use crate::table::Table;
use clap::{Args, Subcommand};
use operations::Office;
use operations::counted;
use operations::merging::{list_alike, merge, preview_merge};
use operations::wire::{self, ChoiceKind, ListAlike, MergePreview, MovedNoun};
use std::io;

/// Two records that are of one thing: list those that are called alike, and make two of them one. Both histories are kept, and
/// `undo` brings both back.
#[derive(Debug, Args)]
pub(crate) struct Merge {
    #[command(subcommand)]
    what: What,
}

#[derive(Debug, Subcommand)]
enum What {
    /// List people, places, models and assets that are called alike and may be one, with their identities
    #[command(after_help = "Example:\n  tagdesk merge list")]
    List,
    /// Two records of one person: what the other has, and is found by, is the first one's then
    #[command(after_help = "Example:\n  tagdesk merge person ana@example.com B-1042")]
    Person(Two),
    /// Two records of one place: what is at the other, and in it, is at the first then
    #[command(after_help = "Example:\n  tagdesk merge place \"Hamburg / Store\" STORE-OLD")]
    Place(Two),
    /// Two records of one model
    #[command(after_help = "Example:\n  tagdesk merge model \"ThinkPad T14\" \"Thinkpad T 14\"")]
    Model(Two),
    /// An asset that was registered twice: the tags and codes of the other find the first then
    #[command(after_help = "Example:\n  tagdesk merge asset IT0000017 IT0000025")]
    Asset(Two),
}

#[derive(Debug, Args)]
struct Two {
    /// The one that stays: its identity, or what names it alone.
    #[arg(value_name = "KEEP")]
    keep: String,
    /// The other.
    #[arg(value_name = "OTHER")]
    other: String,
    /// Show both beside each other and what would become of them, without doing it.
    #[arg(long)]
    dry_run: bool,
}

impl Merge {
    pub(crate) fn run(self, office: &Office, screen: &mut Screen) -> Outcome {
        let (kind, two) = match self.what {
            What::List => return list(office, screen),
            What::Person(two) => (ChoiceKind::Person, two),
            What::Place(two) => (ChoiceKind::Place, two),
            What::Model(two) => (ChoiceKind::Model, two),
            What::Asset(two) => (ChoiceKind::Asset, two),
        };
        let Two {
            keep,
            other,
            dry_run,
        } = two;
        let request = wire::Merge { kind, keep, other };
        if dry_run {
            let would = preview_merge(office, request)?;
            return screen.answer(&would, |lines| show(&would, lines));
        }
        let done = merge(office, request)?;
        screen.answer(&done, |lines| lines.line(&done.result.sentence))
    }
}

fn show(would: &MergePreview, lines: &mut Lines<'_>) -> io::Result<()> {
    let mut table = Table::new(["Field", "The one that stays", "The other", "Becomes"]);
    for row in &would.fields {
        let label = match row.doubt {
            true => format!("{} (differs)", row.label),
            false => row.label.clone(),
        };
        table.row([
            label,
            row.keep.clone(),
            row.other.clone(),
            row.becomes.clone(),
        ]);
    }
    table.show(lines)?;
    let moves = would.moves.iter().map(|moved| {
        let noun = match moved.noun {
            MovedNoun::Asset => "asset",
            MovedNoun::Part => "part",
            MovedNoun::Booking => "booking",
            MovedNoun::Kit => "kit",
            MovedNoun::Place => "place",
            MovedNoun::Person if moved.count == 1 => return "1 person".to_owned(),
            MovedNoun::Person => return format!("{} people", moved.count),
        };
        counted(moved.count, noun)
    });
    for (what, all) in [
        ("Goes over", moves.collect::<Vec<_>>()),
        ("Finds it, too", would.finds.clone()),
        ("Stays on the list of", would.counted.clone()),
    ] {
        if !all.is_empty() {
            lines.line(format!("{what}: {}", all.join(", ")))?;
        }
    }
    if let Some(failure) = &would.refused {
        lines.line(format!("Cannot be merged: {}", failure.message))?;
        for line in failure
            .hint
            .iter()
            .map(AsRef::as_ref)
            .chain(failure.details.iter().map(String::as_str))
        {
            lines.line(line)?;
        }
    }
    Ok(())
}

fn list(office: &Office, screen: &mut Screen) -> Outcome {
    let found = list_alike(office, ListAlike::default())?;
    screen.answer(&found, |lines| {
        if found.is_empty() {
            return lines.line("No two are called alike");
        }
        let mut table = Table::new(["Identity", "Kind", "Name", "About", "#Assets"]);
        for group in &found {
            for record in &group.records {
                table.row([
                    record.id.clone(),
                    group.kind.word().to_owned(),
                    record.name.clone(),
                    record.about.clone(),
                    record.assets.to_string(),
                ]);
            }
        }
        table.show(lines)
    })
}
