//! `tagdesk report warranty` and `tagdesk report stock`

use crate::arguments::{Conditions, shown};
use crate::commands::assets::{self, amounts};
use crate::days;
use crate::progress;
use crate::screen::{Lines, Screen};
use crate::stop::Outcome;
use crate::table::Table;
use crate::words::{self, GROUPS};
use chrono::NaiveDate;
use clap::{Args, Subcommand};
use operations::Office;
use operations::export::export_report;
use operations::past::look_back;
use operations::reports::{stock_report, warranty_report};
use operations::wire::*;
use std::io;
use std::path::PathBuf;

/// Report on warranties or stock, on the terminal or to a file.
#[derive(Debug, Args)]
#[command(after_help = "\
Examples:
  tagdesk report warranty
  tagdesk report warranty --out warranty.xlsx
  tagdesk report stock --by place --as-of 2026-06-30 --out stock.pdf")]
pub(crate) struct Report {
    #[command(subcommand)]
    which: Which,
    /// Write it to this file: .csv, .xlsx or .pdf.
    #[arg(long, value_name = "FILE", global = true)]
    out: Option<PathBuf>,
}

#[derive(Debug, Subcommand)]
enum Which {
    Warranty(Warranty),
    Stock(Stock),
}

/// Report which warranties have ended, end within 30, 60, 90, 180 days, or later.
#[derive(Debug, Args)]
#[command(after_help = "\
Examples:
  tagdesk report warranty --by model
  tagdesk report warranty --place HAM --out warranty.xlsx")]
struct Warranty {
    #[command(flatten)]
    report: Asked,
    /// Leave out so many assets first.
    #[arg(long, value_name = "N")]
    offset: Option<u32>,
    /// Show so many assets at most.
    #[arg(long, value_name = "N", default_value_t = 20, value_parser = clap::value_parser!(u32).range(1..=1000))]
    limit: u32,
}

/// Report what there is, in which state, and what it is worth.
#[derive(Debug, Args)]
#[command(after_help = "\
Examples:
  tagdesk report stock --by category
  tagdesk report stock --by place --out stock.pdf")]
struct Stock {
    #[command(flatten)]
    report: Asked,
}

#[derive(Debug, Args)]
struct Asked {
    /// On the register as it stood at the end of this day; now if not said.
    #[arg(long, value_name = "DATE", value_parser = days::past_day)]
    as_of: Option<NaiveDate>,
    /// Grouped by this.
    #[arg(long, value_name = "GROUP", value_parser = words::one_of(GROUPS))]
    by: Option<String>,
    /// Words that assets must have.
    #[arg(long, value_name = "TEXT")]
    search: Vec<String>,
    #[command(flatten)]
    conditions: Conditions,
}

impl Report {
    pub(crate) fn run(self, office: &Office, screen: &mut Screen) -> Outcome {
        let (asked, kind) = match &self.which {
            Which::Warranty(warranty) => (&warranty.report, "warranty"),
            Which::Stock(stock) => (&stock.report, "stock"),
        };
        let filter = asked.conditions.filter(office, &asked.search)?;
        let (as_of, by) = (asked.as_of, asked.by.clone());
        if let Some(out) = self.out {
            let request = ExportReport {
                report: words::value(kind)?,
                as_of,
                filter,
                group: words::optional(by.as_deref())?,
                out: FileRef(out),
            };
            let exported = progress::shown(|work| export_report(office, request, work))?;
            return screen.answer(&exported, |lines| {
                lines.line(format!("Wrote {} rows to {}", exported.rows, exported.file))
            });
        }
        progress::shown(|work| look_back(office, LookBack { as_of }, work))?;
        let group = words::optional(by.as_deref())?;
        let heading = capital(by.as_deref().unwrap_or("category"));
        match self.which {
            Which::Warranty(Warranty { offset, limit, .. }) => {
                let request = WarrantyReportRequest {
                    as_of,
                    filter,
                    group,
                    offset,
                    limit: Some(limit),
                };
                let report = warranty_report(office, request)?;
                screen.answer(&report, |lines| show_warranty(&report, &heading, lines))
            }
            Which::Stock(_) => {
                let report = stock_report(
                    office,
                    StockReportRequest {
                        as_of,
                        filter,
                        group,
                    },
                )?;
                screen.answer(&report, |lines| show_stock(&report, &heading, lines))
            }
        }
    }
}

fn capital(word: &str) -> String {
    let mut characters = word.chars();
    characters
        .next()
        .map(|first| first.to_uppercase().chain(characters).collect())
        .unwrap_or_default()
}

fn show_warranty(report: &WarrantyReport, heading: &str, lines: &mut Lines<'_>) -> io::Result<()> {
    lines.line(format!("Warranties as of {}", report.as_of))?;
    lines.gap()?;
    let mut table = Table::new(["Ends", "#Assets", "#Cost"]);
    for bucket in &report.buckets {
        table.row([
            bucket.label.clone(),
            bucket.count.to_string(),
            amounts(&bucket.value),
        ]);
    }
    table.show(lines)?;
    let buckets = report
        .buckets
        .iter()
        .map(|bucket| format!("#{}", bucket.label));
    let mut table = Table::new(
        [heading.to_owned(), "#Assets".into()]
            .into_iter()
            .chain(buckets),
    );
    for group in &report.groups {
        let columns = group.columns.iter().map(u32::to_string);
        table.row(
            [group.label.clone(), group.count.to_string()]
                .into_iter()
                .chain(columns),
        );
    }
    if !table.is_empty() {
        lines.gap()?;
        table.show(lines)?;
    }
    lines.gap()?;
    assets::table(&report.rows.rows).show(lines)?;
    lines.line(shown(report.rows.rows.len(), report.rows.total, "asset"))
}

fn show_stock(report: &StockReport, heading: &str, lines: &mut Lines<'_>) -> io::Result<()> {
    lines.line(format!("Stock as of {}", report.as_of))?;
    lines.gap()?;
    let columns = report.columns.iter().map(|column| format!("#{column}"));
    let headings = [heading.to_owned(), "#Assets".into()]
        .into_iter()
        .chain(columns)
        .chain(["#Cost".into()]);
    let mut table = Table::new(headings);
    for line in report.groups.iter().chain([&report.total]) {
        let columns = line.columns.iter().map(u32::to_string);
        let cells = [line.label.clone(), line.count.to_string()]
            .into_iter()
            .chain(columns);
        table.row(cells.chain([amounts(&line.value)]));
    }
    table.show(lines)
}
