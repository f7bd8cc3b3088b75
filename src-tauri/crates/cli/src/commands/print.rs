//! `tagdesk print`

use super::assets::minute;
use super::labels::printed;
use crate::arguments::{self, identity};
use crate::progress;
use crate::screen::Screen;
use crate::stop::{Outcome, Stop};
use crate::table::Table;
use ::words::say;
use clap::{Args, Subcommand};
use operations::Office;
use operations::labels::resume_print;
use operations::prints::{list_prints, show_print};
use operations::wire::*;

/// The print journal: which labels were printed when, by whom, on what, and why again.
#[derive(Debug, Args)]
#[command(
    after_help = "Examples:\n  tagdesk print list\n  tagdesk print list --tag IT0000017\n  tagdesk print resume"
)]
pub(crate) struct Print {
    #[command(subcommand)]
    what: What,
}

#[derive(Debug, Subcommand)]
enum What {
    /// List print jobs, newest first
    #[command(
        after_help = "Examples:\n  tagdesk print list --unfinished\n  tagdesk print list --tag IT0000017"
    )]
    List {
        /// Only jobs with this tag or code.
        #[arg(long)]
        tag: Option<String>,
        /// Only jobs that stopped before the end.
        #[arg(long)]
        unfinished: bool,
        /// Show so many at most.
        #[arg(long, value_name = "N", default_value_t = 50, value_parser = clap::value_parser!(u32).range(1..=1000))]
        limit: u32,
    },
    /// Show one print job with its labels
    #[command(after_help = "Example:\n  tagdesk print show 0198c0de-0000-7000-8000-000000000001")]
    Show {
        /// The job's identity, as `print list` shows it.
        job: String,
    },
    /// Send the rest of a job that stopped
    #[command(
        after_help = "Examples:\n  tagdesk print resume\n  tagdesk print resume --from 18 --printer Zebra2"
    )]
    Resume {
        /// The job's identity; the newest that stopped if not said.
        job: Option<String>,
        /// From which label of the job, from 1; the first that did not surely come out if not said.
        #[arg(long, value_name = "N")]
        from: Option<u32>,
        /// To another printer than before.
        #[arg(long)]
        printer: Option<String>,
    },
}

impl Print {
    pub(crate) fn run(self, office: &Office, screen: &mut Screen) -> Outcome {
        match self.what {
            What::List {
                tag,
                unfinished,
                limit,
            } => {
                let request = ListPrints {
                    tag,
                    unfinished,
                    limit: Some(limit),
                    ..ListPrints::default()
                };
                list(&list_prints(office, request)?, screen)
            }
            What::Show { job } => {
                let id = identity("print job", &job)?;
                show(&show_print(office, ShowPrint { id })?, screen)
            }
            What::Resume { job, from, printer } => {
                let print = match job {
                    Some(job) => identity("print job", &job)?,
                    None => newest_stopped(office)?,
                };
                let request = ResumePrint {
                    print,
                    from,
                    printer,
                };
                let done = progress::shown(|work| resume_print(office, request, work))?;
                printed(&done, screen)
            }
        }
    }
}

fn newest_stopped<T: serde::de::DeserializeOwned>(office: &Office) -> Result<T, Stop> {
    let request = ListPrints {
        unfinished: true,
        limit: Some(1),
        ..ListPrints::default()
    };
    let found = list_prints(office, request)?.rows.into_iter().next();
    let none = || Failure::said(say::print_none_stopped());
    identity("print job", &found.ok_or_else(none)?.id.to_string())
}

fn how_far(print: &PrintRow) -> String {
    match (print.failure.is_empty(), print.uncertain) {
        (true, _) => format!("{}", print.labels),
        (false, 0) => format!("{} of {}", print.sent, print.labels),
        (false, uncertain) => format!("{} of {}, {uncertain} uncertain", print.sent, print.labels),
    }
}

fn list(page: &Page<PrintRow>, screen: &mut Screen) -> Outcome {
    screen.answer(page, |lines| {
        let mut table = Table::new([
            "Job",
            "When",
            "Who",
            "#Labels",
            "On",
            "To",
            "First",
            "Why again",
        ]);
        for print in &page.rows {
            table.row([
                print.id.to_string(),
                minute(&print.at),
                print.actor.clone(),
                how_far(print),
                format!("{}, {}", print.format, print.design),
                print.printer.clone(),
                print.first.join(", "),
                print.again.clone(),
            ]);
        }
        table.show(lines)?;
        lines.line(arguments::shown(page.rows.len(), page.total, "print job"))
    })
}

fn show(print: &PrintView, screen: &mut Screen) -> Outcome {
    screen.answer(print, |lines| {
        let row = &print.row;
        lines.pairs(&[
            ("Printed", minute(&row.at)),
            ("By", format!("{}, {}", row.actor, row.station)),
            ("To", row.printer.clone()),
            (
                "On",
                format!(
                    "{}, {}, from position {}",
                    row.format, row.design, row.start
                ),
            ),
            ("Labels", how_far(row)),
            ("Stopped", row.failure.clone()),
            ("Why again", row.again.clone()),
            ("Overruled", row.overruled.clone()),
        ])?;
        lines.gap()?;
        let mut table = Table::new(["Code", "For", "Out"]);
        for label in &print.labelled {
            let out = if label.sent { "yes" } else { "not surely" };
            table.row([label.code.clone(), label.subject.clone(), out.to_owned()]);
        }
        table.show(lines)
    })
}
