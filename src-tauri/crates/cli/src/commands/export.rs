//! `tagdesk export`

use crate::arguments::Conditions;
use crate::progress;
use crate::screen::Screen;
use crate::stop::Outcome;
use clap::Args;
use operations::Office;
use operations::export::export_assets;
use operations::wire::{AssetSelection, ExportAssets, FileRef};
use std::path::PathBuf;

/// Write a list of assets to a file: .csv, .xlsx or .pdf. All assets if none are named.
#[derive(Debug, Args)]
#[command(after_help = "\
Examples:
  tagdesk export --out assets.xlsx
  tagdesk export --state in_stock --place HAM --out store.csv
  tagdesk export IT0000017 IT0000025 --out two.pdf")]
pub(crate) struct Export {
    /// Tags of the assets.
    #[arg(value_name = "TAG")]
    tags: Vec<String>,
    /// Words that assets must have.
    #[arg(long, value_name = "TEXT")]
    search: Vec<String>,
    #[command(flatten)]
    conditions: Conditions,
    /// Where it goes.
    #[arg(long, value_name = "FILE")]
    out: PathBuf,
}

impl Export {
    pub(crate) fn run(self, office: &Office, screen: &mut Screen) -> Outcome {
        let filtered = self.tags.is_empty() || self.conditions.any() || !self.search.is_empty();
        let filter = filtered
            .then(|| self.conditions.filter(office, &self.search))
            .transpose()?;
        let assets = AssetSelection {
            tags: self.tags,
            filter,
            ..AssetSelection::default()
        };
        let request = ExportAssets {
            assets,
            out: FileRef(self.out),
        };
        let exported = progress::shown(|work| export_assets(office, request, work))?;
        screen.answer(&exported, |lines| {
            lines.line(format!("Wrote {} rows to {}", exported.rows, exported.file))
        })
    }
}
