//! `tagdesk series`

use crate::arguments;
use crate::screen::Screen;
use crate::stop::{Outcome, Stop};
use crate::table::Table;
use clap::{Args, Subcommand};
use operations::Office;
use operations::series::{list_series, record_series};
use operations::wire::{Nothing, RecordSeries};

/// Tag series: where the tags of new assets come from.
#[derive(Debug, Args)]
#[command(
    after_help = "Examples:\n  tagdesk series list\n  tagdesk series record --name Monitors --prefix MO --digits 5 --category Monitor"
)]
pub(crate) struct Series {
    #[command(subcommand)]
    what: What,
}

#[derive(Debug, Subcommand)]
enum What {
    /// List tag series and the tags they will give next
    #[command(after_help = "Example:\n  tagdesk series list")]
    List,
    Record(Record),
}

/// Add a tag series, or revise the one that is named. Numbers never go back.
#[derive(Debug, Args)]
#[command(after_help = "\
Examples:
  tagdesk series record --name Monitors --prefix MO --digits 5 --category Monitor
  tagdesk series record Monitors --next 2000")]
struct Record {
    /// The series to revise, by name or identity; a new one if not said.
    series: Option<String>,
    /// What people call it.
    #[arg(long, required_unless_present = "series")]
    name: Option<String>,
    /// Capitals and digits before the number.
    #[arg(long, required_unless_present = "series")]
    prefix: Option<String>,
    /// Fewest digits of the number.
    #[arg(long, value_name = "N")]
    digits: Option<u8>,
    /// The next number.
    #[arg(long, value_name = "N")]
    next: Option<u32>,
    /// Whether a check character ends each tag.
    #[arg(long, value_name = "true|false")]
    check_character: Option<bool>,
    /// Used for models of this category; for all if empty.
    #[arg(long)]
    category: Option<String>,
}

impl Series {
    pub(crate) fn run(self, office: &Office, screen: &mut Screen) -> Outcome {
        match self.what {
            What::List => {
                let all = list_series(office, Nothing {})?;
                screen.answer(&all, |lines| {
                    let mut table = Table::new(["Series", "For", "Next tags"]);
                    for series in &all {
                        let category = if series.category.is_empty() {
                            "all"
                        } else {
                            &series.category
                        };
                        table.row([
                            series.name.clone(),
                            category.to_owned(),
                            series
                                .upcoming
                                .iter()
                                .take(3)
                                .cloned()
                                .collect::<Vec<_>>()
                                .join(" "),
                        ]);
                    }
                    table.show(lines)
                })
            }
            What::Record(record) => record.run(office, screen),
        }
    }
}

impl Record {
    fn run(self, office: &Office, screen: &mut Screen) -> Outcome {
        let all = list_series(office, Nothing {})?;
        let named = |text: String| {
            arguments::one_of(
                "tag series",
                &text,
                all,
                |series| series.name.clone(),
                |series| series.id.to_string(),
            )
        };
        let old = self.series.map(named).transpose()?;
        let missing =
            || Stop::usage("Say what the series is called and its prefix: --name, --prefix.");
        let request = RecordSeries {
            id: old.as_ref().map(|old| old.id),
            name: self
                .name
                .or_else(|| old.as_ref().map(|old| old.name.clone()))
                .ok_or_else(missing)?,
            prefix: self
                .prefix
                .or_else(|| old.as_ref().map(|old| old.prefix.clone()))
                .ok_or_else(missing)?,
            digits: self.digits,
            next: self.next,
            check_character: self.check_character,
            category: self.category,
        };
        let done = record_series(office, request)?;
        screen.answer(&done, |lines| lines.line(&done.result.sentence))
    }
}
