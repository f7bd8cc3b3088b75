//! `tagdesk reserve`, `tagdesk assign` and `tagdesk commands`

use crate::arguments::{self, identity};
use crate::screen::Screen;
use crate::stop::Outcome;
use crate::table::Table;
use clap::Args;
use operations::Office;
use operations::commands::list_command_codes;
use operations::reservations::{assign_tag, list_reservations, list_reserved_tags, reserve_tags};
use operations::series::list_series;
use operations::wire::*;

/// Set tags aside, to be printed before the hardware is there.
#[derive(Debug, Args)]
#[command(after_help = "\
Examples:
  tagdesk reserve 100 --note \"New laptops, March\"
  tagdesk labels --reserved 0198c0de-0000-7000-8000-000000000001 --format L6009 --out blank.pdf
  tagdesk reserve --list
  tagdesk reserve --show 0198c0de-0000-7000-8000-000000000001 --free")]
pub(crate) struct Reserve {
    /// How many tags.
    #[arg(value_name = "COUNT", required_unless_present_any = ["list", "show"])]
    count: Option<u32>,
    /// Of which series, by name; the first if not said.
    #[arg(long)]
    series: Option<String>,
    /// What they are for.
    #[arg(long)]
    note: Option<String>,
    /// List what was set aside.
    #[arg(long, conflicts_with_all = ["count", "series", "note", "show"])]
    list: bool,
    /// Show the tags of a reservation, by its identity.
    #[arg(long, value_name = "RESERVATION", conflicts_with_all = ["count", "series", "note"])]
    show: Option<String>,
    /// Only tags that no asset has yet.
    #[arg(long, requires = "show")]
    free: bool,
}

impl Reserve {
    pub(crate) fn run(self, office: &Office, screen: &mut Screen) -> Outcome {
        if self.list {
            return list(office, screen);
        }
        if let Some(reservation) = &self.show {
            let request = ListReservedTags {
                reservation: identity("reservation", reservation)?,
                free: self.free,
                offset: 0,
                limit: Some(1000),
            };
            let page = list_reserved_tags(office, request)?;
            return screen.answer(&page, |lines| {
                let mut table = Table::new(["Tag", "Printed", "On"]);
                for tag in &page.rows {
                    let printed = if tag.printed { "yes" } else { "" };
                    table.row([tag.tag.clone(), printed.to_owned(), tag.subject.clone()]);
                }
                table.show(lines)?;
                lines.line(arguments::shown(page.rows.len(), page.total, "tag"))
            });
        }
        let series = match &self.series {
            Some(text) => {
                let all = list_series(office, Nothing {})?;
                let found = arguments::one_of(
                    "tag series",
                    text,
                    all,
                    |one| one.name.clone(),
                    |one| one.id.to_string(),
                )?;
                Some(found.id)
            }
            None => None,
        };
        let request = ReserveTags {
            series,
            count: self.count.unwrap_or(0),
            note: self.note,
        };
        let done = reserve_tags(office, request)?;
        screen.answer(&done, |lines| {
            lines.line(&done.result.sentence)?;
            lines.line(format!(
                "Print them: tagdesk labels --reserved {} --out blank.pdf",
                done.result.record.id
            ))
        })
    }
}

fn list(office: &Office, screen: &mut Screen) -> Outcome {
    let request = ListByText {
        limit: Some(1000),
        ..ListByText::default()
    };
    let page = list_reservations(office, request)?;
    screen.answer(&page, |lines| {
        let mut table = Table::new(["Reservation", "Tags", "#Count", "#Free", "#Printed", "For"]);
        for one in &page.rows {
            table.row([
                one.id.to_string(),
                format!("{} to {}", one.first, one.last),
                one.count.to_string(),
                one.free.to_string(),
                one.printed.to_string(),
                one.note.clone(),
            ]);
        }
        table.show(lines)?;
        lines.line(arguments::shown(page.rows.len(), page.total, "reservation"))
    })
}

/// Give a reserved tag to an asset: to the one with this serial number, or to a new one.
#[derive(Debug, Args)]
#[command(after_help = "\
Examples:
  tagdesk assign IT0000123K --serial PF4ABC12
  tagdesk assign IT0000123K --serial PF4ABC12 --model \"ThinkPad T14 Gen 5\" --place STORE")]
pub(crate) struct Assign {
    /// The tag that sticks on it.
    tag: String,
    /// Its serial number: an asset that has it gets the tag, and its old tag still finds it.
    #[arg(long)]
    serial: Option<String>,
    /// The model of a new asset.
    #[arg(long)]
    model: Option<String>,
    /// Where a new asset is.
    #[arg(long)]
    place: Option<String>,
}

impl Assign {
    pub(crate) fn run(self, office: &Office, screen: &mut Screen) -> Outcome {
        let place = match &self.place {
            Some(text) => Some(arguments::place(office, text)?.id),
            None => None,
        };
        let request = AssignTag {
            tag: self.tag,
            serial: self.serial,
            model: self.model.map(|name| ModelChoice {
                name: Some(name),
                ..ModelChoice::default()
            }),
            place,
        };
        let done = assign_tag(office, request)?;
        screen.answer(&done, |lines| {
            lines.line(&done.result.sentence)?;
            match &done.result.former_tag {
                Some(former) => lines.line(format!("Its tag {former} still finds it")),
                None => Ok(()),
            }
        })
    }
}

/// List the commands that a scanner can give, with their codes.
#[derive(Debug, Args)]
#[command(
    after_help = "Examples:\n  tagdesk commands\n  tagdesk labels --commands --format L7160 --out commands.pdf"
)]
pub(crate) struct Commands {}

impl Commands {
    pub(crate) fn run(self, office: &Office, screen: &mut Screen) -> Outcome {
        let all = list_command_codes(office, Nothing {})?;
        screen.answer(&all, |lines| {
            let mut table = Table::new(["Command", "Code", "What it does"]);
            for command in &all {
                table.row([
                    command.label.clone(),
                    command.code.clone(),
                    command.about.clone(),
                ]);
            }
            table.show(lines)
        })
    }
}
