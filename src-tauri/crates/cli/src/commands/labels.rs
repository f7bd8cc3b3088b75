//! `tagdesk labels`

use crate::arguments::Conditions;
use crate::progress;
use crate::screen::{Lines, Screen};
use crate::stop::{Outcome, Stop};
use crate::words::{self, ACTIVE_STATES};
use clap::{ArgGroup, Args};
use operations::Office;
use operations::labels::{make_labels, plan_labels, preview_labels};
use operations::register::settings;
use operations::wire::*;
use serde_json::json;
use std::io;
use std::path::PathBuf;

/// Make labels as a PDF, exact to a tenth of a millimetre, and remember which assets have one.
///
/// Print it at 100 %, without “fit to page”.
#[derive(Debug, Args)]
#[command(group(ArgGroup::new("what").args(["out", "dry_run", "preview"]).required(true)))]
#[command(after_help = "\
Examples:
  tagdesk labels IT0000017 IT0000025 --sheet L6009 --out labels.pdf
  tagdesk labels --needs-label --sheet L6009 --start 7 --out labels.pdf   the sheet's first six are used up
  tagdesk labels --all --place HAM --sheet 5160 --dry-run                 how many pages, and will they scan
  tagdesk labels --needs-label --preview page.svg --page 2")]
pub(crate) struct Labels {
    /// Tags of the assets, in the order of the labels.
    #[arg(value_name = "TAG", conflicts_with = "all")]
    tags: Vec<String>,
    /// Of every asset that is neither retired nor disposed of.
    #[arg(long)]
    all: bool,
    #[command(flatten)]
    conditions: Conditions,
    /// The sheet, by its maker's number; the one in the settings if not said. `tagdesk sheets` lists them.
    #[arg(long, value_name = "SHEET")]
    sheet: Option<String>,
    /// The position of the first label, from 1; later pages begin at 1.
    #[arg(long, value_name = "N")]
    start: Option<u32>,
    /// Where the PDF goes.
    #[arg(long, value_name = "FILE.pdf")]
    out: Option<PathBuf>,
    /// Say what would be made and whether it will scan, and make nothing.
    #[arg(long)]
    dry_run: bool,
    /// Draw a page as it will be printed, and make nothing else.
    #[arg(long, value_name = "OUT.svg")]
    preview: Option<PathBuf>,
    /// The page to draw, from 1.
    #[arg(long, value_name = "N", default_value_t = 1, requires = "preview")]
    page: u32,
}

impl Labels {
    pub(crate) fn run(self, office: &Office, screen: &mut Screen) -> Outcome {
        if self.tags.is_empty() && !self.all && !self.conditions.any() {
            return Err(Stop::usage(
                "Say which labels: tags, --needs-label, --all or another condition.",
            ));
        }
        let mut assets = AssetSelection {
            tags: self.tags,
            ..AssetSelection::default()
        };
        if self.all || self.conditions.any() {
            let mut filter = self.conditions.filter(office, &[])?;
            if self.all && filter.states.is_empty() {
                filter.states = ACTIVE_STATES
                    .iter()
                    .map(|word| words::value(word))
                    .collect::<Result<_, _>>()?;
            }
            assets.filter = Some(filter);
        }
        let sheet = match self.sheet {
            Some(sheet) => sheet,
            None => settings(office, Nothing {})?.sheet,
        };
        let job = LabelJob {
            assets,
            sheet,
            start: self.start,
        };
        if self.dry_run {
            let plan = plan_labels(office, job)?;
            return screen.answer(&plan, |lines| show(&plan, lines));
        }
        if let Some(path) = self.preview {
            let preview = preview_labels(
                office,
                PreviewLabels {
                    job,
                    page: self.page,
                },
            )?;
            std::fs::write(&path, &preview.svg)
                .map_err(|error| Failure::file(&path, &error).on("preview"))?;
            let file = path.display().to_string();
            return screen.answer(&json!({ "file": file, "page": self.page }), |lines| {
                lines.line(format!("Page {} is drawn in {file}", self.page))
            });
        }
        let out = FileRef(self.out.unwrap_or_default().to_string_lossy().into_owned());
        let done = progress::shown(|work| make_labels(office, MakeLabels { job, out }, work))?;
        screen.answer(&done, |lines| {
            lines.line(&done.result.sentence)?;
            show(&done.result.plan, lines)?;
            lines.line(format!("The PDF is {}", done.result.file))
        })
    }
}

fn show(plan: &LabelPlan, lines: &mut Lines<'_>) -> io::Result<()> {
    let next = match plan.next_start {
        Some(next) => format!("; the next free position is {next}"),
        None => "; the last page is full".to_owned(),
    };
    let (labels, pages) = (plan.labels, plan.pages);
    let one = |count, noun| {
        if count == 1 {
            format!("1 {noun}")
        } else {
            format!("{count} {noun}s")
        }
    };
    lines.line(format!(
        "{} on {}{next}",
        one(labels, "label"),
        one(pages, "page")
    ))?;
    for check in &plan.checks {
        let word = match check.verdict {
            LabelVerdict::Ok => "ok",
            LabelVerdict::Warning => "look",
            LabelVerdict::Refused => "refused",
        };
        lines.line(format!("  {word:<7}  {}", check.sentence))?;
    }
    Ok(())
}
