//! `tagdesk copies`

use crate::commands::assets::minute;
use crate::screen::{Lines, Screen};
use crate::stop::Outcome;
use crate::table::Table;
use clap::{Args, Subcommand};
use operations::Office;
use operations::copies::{change_copies, list_copies, remove_copies};
use operations::wire::{self, ChangeCopies, CopyKind, FileRef, Nothing, RemoveCopies};
use std::path::PathBuf;

/// Copies that are made by themselves: which there are, where they go, how many are kept.
///
/// An open window makes one a day and `tagdesk backup --due` the same for a scheduler. Of each of the last days, weeks and
/// months that have one the last is kept; one from before each of the last three upgrades besides.
#[derive(Debug, Args)]
#[command(after_help = "Examples:\n  tagdesk copies list\n  tagdesk copies set --daily 14")]
pub(crate) struct Copies {
    #[command(subcommand)]
    what: What,
}

#[derive(Debug, Subcommand)]
enum What {
    /// List them, the last first
    #[command(after_help = "Example:\n  tagdesk copies list")]
    List {},
    Set(Set),
    Remove(Remove),
}

/// Say where copies go and how many are kept. What is not said stays.
///
/// Copies that were made stay where they are; those of the folder are thinned when the next one is made.
#[derive(Debug, Args)]
#[command(after_help = "\
Examples:
  tagdesk copies set --folder /mnt/office/tagdesk
  tagdesk copies set --beside                 back to the folder beside the data folder
  tagdesk copies set --daily 14 --weekly 8 --monthly 24")]
struct Set {
    /// The folder they go to, outside the data folder; made if the one it is in is there.
    #[arg(long, value_name = "DIR")]
    folder: Option<PathBuf>,
    /// Back to the folder beside the data folder.
    #[arg(long, conflicts_with = "folder")]
    beside: bool,
    /// Of how many days the last copy is kept.
    #[arg(long, value_name = "NUMBER")]
    daily: Option<u16>,
    /// Of how many weeks, Monday to Sunday.
    #[arg(long, value_name = "NUMBER")]
    weekly: Option<u16>,
    /// Of how many months.
    #[arg(long, value_name = "NUMBER")]
    monthly: Option<u16>,
    /// Whether an open window makes them by itself; --due and the button do in any case.
    #[arg(long, value_name = "TRUE|FALSE")]
    by_itself: Option<bool>,
}

/// Remove copies of this register for good, such as those that still have somebody who was erased. One always stays.
#[derive(Debug, Args)]
#[command(after_help = "\
Example:
  tagdesk backup                       so that there is a new one
  tagdesk copies remove register.copy-20260820-090000.db")]
struct Remove {
    /// Their names, as in `copies list`.
    #[arg(required = true, value_name = "NAME")]
    names: Vec<String>,
}

impl Copies {
    pub(crate) fn run(self, office: &Office, screen: &mut Screen) -> Outcome {
        let copies = match self.what {
            What::List {} => list_copies(office, Nothing {})?,
            What::Set(set) => change_copies(office, set.request())?,
            What::Remove(Remove { names }) => remove_copies(office, RemoveCopies { names })?,
        };
        screen.answer(&copies, |lines| shown(&copies, lines))
    }
}

impl Set {
    fn request(self) -> ChangeCopies {
        ChangeCopies {
            folder: self.folder.map(FileRef),
            beside: self.beside,
            by_itself: self.by_itself,
            daily: self.daily,
            weekly: self.weekly,
            monthly: self.monthly,
        }
    }
}

fn shown(copies: &wire::Copies, lines: &mut Lines<'_>) -> std::io::Result<()> {
    let by_itself = match copies.state.by_itself {
        true => "by an open window, and by tagdesk backup --due",
        false => "by tagdesk backup --due",
    };
    lines.pairs(&[
        ("Folder", copies.folder.clone()),
        ("Made", by_itself.to_owned()),
        (
            "Kept",
            format!(
                "{} daily, {} weekly, {} monthly",
                copies.daily, copies.weekly, copies.monthly
            ),
        ),
        ("Next due", minute(&copies.state.next_due)),
    ])?;
    problem(&copies.state, lines)?;
    if let Some(why) = &copies.unseen {
        return lines.line(why);
    }
    let mut table = Table::new(["Made", "For", "#Entries", "#MB", "Ends with hash", "Name"]);
    for copy in &copies.copies {
        table.row([
            minute(&copy.at),
            match copy.kind {
                CopyKind::Daily => "every day".to_owned(),
                CopyKind::Upgrade => "an upgrade".to_owned(),
            },
            copy.entries.to_string(),
            format!("{:.1}", copy.bytes / 1e6),
            copy.head.short.clone(),
            copy.name.clone(),
        ]);
    }
    table.show(lines)?;
    copies.others.iter().try_for_each(|other| {
        let why = match other.unreadable {
            true => "cannot be read: it is damaged or was cut off",
            false => "is of another register, or somebody's own",
        };
        lines.line(format!("{} {why}; nobody touches it", other.name))
    })
}

/// Says why the last try made no copy.
pub(crate) fn problem(state: &wire::CopyState, lines: &mut Lines<'_>) -> std::io::Result<()> {
    let Some(problem) = &state.problem else {
        return Ok(());
    };
    lines.line(format!(
        "No copy was made at {}: {}",
        minute(&problem.at),
        problem.message
    ))?;
    match &problem.hint {
        Some(hint) => lines.line(format!("    {hint}")),
        None => Ok(()),
    }
}
