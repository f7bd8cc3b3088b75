//! `tagdesk list`

use crate::arguments::{Conditions, shown};
use crate::commands::assets;
use crate::days;
use crate::progress;
use crate::screen::Screen;
use crate::stop::Outcome;
use crate::table::Table;
use crate::words::{self, SORTS};
use chrono::NaiveDate;
use clap::Args;
use operations::Office;
use operations::assets::{count_assets, list_assets};
use operations::past::look_back;
use operations::wire::{CountAssets, Facet, ListAssets, LookBack};

/// List assets, newest first.
///
/// The words of SEARCH begin words of the tag, name, serial, model, manufacturer, order number or supplier.
#[derive(Debug, Args)]
#[command(after_help = "\
Examples:
  tagdesk list thinkpad                       anything with a word that begins so
  tagdesk list --state checked_out --overdue  what should be back
  tagdesk list --place \"IT store\" --sort warranty_end
  tagdesk list --as-of 2026-03-03             the register as it stood that evening
  tagdesk list --counts                       how many of each kind")]
pub(crate) struct List {
    /// Words to look for.
    #[arg(value_name = "SEARCH")]
    search: Vec<String>,
    #[command(flatten)]
    conditions: Conditions,
    /// Say how many there are of each state, category, place and warranty window instead.
    #[arg(long, conflicts_with_all = ["sort", "descending", "offset", "limit", "as_of"])]
    counts: bool,
    /// In the order of this column.
    #[arg(long, value_name = "COLUMN", value_parser = words::one_of(SORTS))]
    sort: Option<String>,
    /// The other way round.
    #[arg(long)]
    descending: bool,
    /// Leave out so many first.
    #[arg(long, value_name = "N", default_value_t = 0)]
    offset: u32,
    /// Show so many at most.
    #[arg(long, value_name = "N", default_value_t = 100, value_parser = clap::value_parser!(u32).range(1..=1000))]
    limit: u32,
    /// As the register stood at the end of this day.
    #[arg(long, value_name = "DATE", value_parser = days::past_day)]
    as_of: Option<NaiveDate>,
}

impl List {
    pub(crate) fn run(self, office: &Office, screen: &mut Screen) -> Outcome {
        let filter = self.conditions.filter(office, &self.search)?;
        if self.counts {
            let counts = count_assets(office, CountAssets { filter })?;
            return screen.answer(&counts, |lines| {
                lines.line(shown(0, counts.total, "asset").replacen("0 of ", "", 1))?;
                let groups: [(&str, &[Facet]); 4] = [
                    ("State", &counts.states),
                    ("Category", &counts.categories),
                    ("Place", &counts.places),
                    ("Warranty", &counts.warranty),
                ];
                for (heading, facets) in groups {
                    let mut table = Table::new([heading, "#Assets"]);
                    facets.iter().for_each(|facet| {
                        table.row([facet.label.clone(), facet.count.to_string()])
                    });
                    if !table.is_empty() {
                        lines.gap()?;
                        table.show(lines)?;
                    }
                }
                lines.gap()?;
                lines.pairs(&[
                    ("Overdue", counts.overdue.to_string()),
                    ("Needs a label", counts.needs_label.to_string()),
                ])
            });
        }
        let request = ListAssets {
            filter,
            sort: words::value(self.sort.as_deref().unwrap_or("registered"))?,
            descending: self.descending,
            offset: self.offset,
            limit: Some(self.limit),
            as_of: self.as_of,
        };
        progress::shown(|work| {
            look_back(
                office,
                LookBack {
                    as_of: request.as_of,
                },
                work,
            )
        })?;
        let page = list_assets(office, request)?;
        screen.answer(&page, |lines| {
            assets::table(&page.rows).show(lines)?;
            lines.line(shown(page.rows.len(), page.total, "asset"))
        })
    }
}
