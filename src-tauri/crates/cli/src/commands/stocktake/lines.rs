//! `tagdesk stocktake lines`

use super::Which;
use crate::arguments;
use crate::screen::Screen;
use crate::stop::Outcome;
use crate::table::Table;
use crate::words::{self, LINE_STATUSES};
use clap::Args;
use operations::wire::*;
use operations::{Office, stocktakes};

/// List the lines of a stocktake: what was expected, then what was scanned besides.
#[derive(Debug, Args)]
#[command(after_help = "\
Examples:
  tagdesk stocktake lines --status not-scanned
  tagdesk stocktake lines --unseen --place STORE
  tagdesk stocktake lines --undecided")]
pub(super) struct Lines {
    /// Words in tags, serial numbers and names.
    search: Vec<String>,
    /// Only those that stand like this.
    #[arg(long, value_name = "STATUS", value_parser = words::one_of(LINE_STATUSES))]
    status: Option<String>,
    /// Only what is expected and was not seen yet, whoever has it.
    #[arg(long, conflicts_with = "status")]
    unseen: bool,
    /// Only what belongs to this place itself.
    #[arg(long, value_name = "PLACE")]
    place: Option<String>,
    /// With --place: also what belongs to the places below it.
    #[arg(long, requires = "place")]
    below: bool,
    /// Only differences nobody has decided on.
    #[arg(long)]
    undecided: bool,
    /// Where to begin, from 0.
    #[arg(long, default_value_t = 0)]
    offset: u32,
    /// How many at most.
    #[arg(long, default_value_t = 200)]
    limit: u32,
    #[command(flatten)]
    which: Which,
}

impl Lines {
    pub(super) fn run(self, office: &Office, screen: &mut Screen) -> Outcome {
        let request = ListStocktakeLines {
            stocktake: self.which.stocktake,
            status: words::optional(self.status.as_deref())?,
            unseen: Some(self.unseen),
            place: self.place,
            below: Some(self.below),
            search: Some(self.search.join(" ")),
            undecided: Some(self.undecided),
            offset: Some(self.offset),
            limit: Some(self.limit),
        };
        let page = stocktakes::list_stocktake_lines(office, request)?;
        screen.answer(&page, |lines| {
            let mut table = Table::new([
                "Finding",
                "Status",
                "Tag",
                "What it is",
                "Belongs to",
                "With",
                "Found at",
                "Proposed",
                "Decided",
            ]);
            for line in &page.rows {
                table.row([
                    line.finding.clone(),
                    line.status.word().to_owned(),
                    line.tag.clone(),
                    line.title.clone(),
                    line.belongs.clone(),
                    line.holder.clone(),
                    line.found_at.clone().unwrap_or_default(),
                    line.decisions
                        .first()
                        .map_or("", |decision| decision.word())
                        .to_owned(),
                    line.decision
                        .map_or("", |decision| decision.word())
                        .to_owned(),
                ]);
            }
            table.show(lines)?;
            lines.line(arguments::shown(page.rows.len(), page.total, "line"))
        })
    }
}
