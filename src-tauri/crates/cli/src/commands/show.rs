//! `tagdesk show`

use crate::commands::assets;
use crate::days;
use crate::progress;
use crate::screen::Screen;
use crate::stop::Outcome;
use chrono::NaiveDate;
use clap::Args;
use operations::Office;
use operations::assets::show_asset;
use operations::past::look_back;
use operations::wire::{LookBack, ShowAsset};

/// Show one asset: all that is known of it.
#[derive(Debug, Args)]
#[command(after_help = "\
Examples:
  tagdesk show IT0000017
  tagdesk show it-000001-7 --as-of 2026-03-03   capitals, spaces and hyphens make no difference")]
pub(crate) struct Show {
    /// Its tag, current or former.
    tag: String,
    /// As it stood at the end of this day.
    #[arg(long, value_name = "DATE", value_parser = days::past_day)]
    as_of: Option<NaiveDate>,
}

impl Show {
    pub(crate) fn run(self, office: &Office, screen: &mut Screen) -> Outcome {
        progress::shown(|work| look_back(office, LookBack { as_of: self.as_of }, work))?;
        let asset = show_asset(
            office,
            ShowAsset {
                id: None,
                tag: Some(self.tag),
                as_of: self.as_of,
            },
        )?;
        screen.answer(&asset, |lines| assets::sheet(&asset, lines))
    }
}
