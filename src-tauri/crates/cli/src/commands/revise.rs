//! `tagdesk revise`

use crate::arguments::tagged;
use crate::days;
use crate::screen::Screen;
use crate::stop::{Outcome, Stop};
use crate::words::{self, CONDITIONS};
use clap::Args;
use operations::Office;
use operations::assets::revise_assets;
use operations::wire::{ModelChoice, ReviseAssets};

/// Edit what is known of assets. What is not named stays; an empty text clears.
#[derive(Debug, Args)]
#[command(after_help = "\
Examples:
  tagdesk revise IT0000017 --serial PF4W1A2B --reason \"misread at delivery\"
  tagdesk revise IT0000017 IT0000025 --warranty-end 2029-06-30
  tagdesk revise IT0000017 --notes \"\"               clears the notes
  tagdesk revise OLD-117 --tag IT0000017            the old tag still finds it")]
pub(crate) struct Revise {
    /// Tags of the assets.
    #[arg(value_name = "TAG", required = true)]
    tags: Vec<String>,
    /// Its new tag; of one asset only.
    #[arg(long = "tag", value_name = "NEW TAG")]
    new_tag: Option<String>,
    /// A name of its own.
    #[arg(long, value_name = "NAME")]
    name: Option<String>,
    /// What it is: the name of a model.
    #[arg(long, value_name = "NAME")]
    model: Option<String>,
    /// The maker's serial number.
    #[arg(long, value_name = "SERIAL")]
    serial: Option<String>,
    /// When it was bought.
    #[arg(long, value_name = "DATE", value_parser = days::past_day_or_nothing)]
    purchase_date: Option<String>,
    /// What it cost: “1234.50 EUR”; without a currency, in the register's own.
    #[arg(long, value_name = "AMOUNT")]
    cost: Option<String>,
    /// Who sold it.
    #[arg(long, value_name = "NAME")]
    supplier: Option<String>,
    /// On which order.
    #[arg(long, value_name = "NUMBER")]
    order_number: Option<String>,
    /// Last day of the warranty.
    #[arg(long, value_name = "DATE", value_parser = days::day_or_nothing)]
    warranty_end: Option<String>,
    /// When it is to be replaced.
    #[arg(long, value_name = "DATE", value_parser = days::day_or_nothing)]
    refresh_date: Option<String>,
    /// How it looks.
    #[arg(long, value_name = "CONDITION", value_parser = words::one_of(CONDITIONS))]
    condition: Option<String>,
    /// Anything else.
    #[arg(long, value_name = "TEXT")]
    notes: Option<String>,
    /// The value of a field of the register's own; may be given several times.
    #[arg(long, value_name = "NAME=VALUE", value_parser = words::pair)]
    field: Vec<(String, String)>,
    /// Why; goes into the history.
    #[arg(long, value_name = "TEXT")]
    reason: Option<String>,
    /// The tag is what it is, though it looks like one of this register with a slip in it.
    #[arg(long, requires = "new_tag")]
    keep_tag: bool,
    /// The serial number is another thing's, though it differs only in capitals from one on the register.
    #[arg(long, requires = "serial")]
    keep_serial: bool,
}

impl Revise {
    pub(crate) fn run(self, office: &Office, screen: &mut Screen) -> Outcome {
        if self.new_tag.is_some() && self.tags.len() > 1 {
            return Err(Stop::usage("A new tag is for one asset only."));
        }
        let request = ReviseAssets {
            assets: tagged(self.tags),
            tag: self.new_tag,
            keep_tag: self.keep_tag,
            keep_serial: self.keep_serial,
            name: self.name,
            model: self.model.map(|name| ModelChoice {
                name: Some(name),
                ..ModelChoice::default()
            }),
            serial: self.serial,
            purchase_date: self.purchase_date,
            cost: self
                .cost
                .map(|cost| words::money(&cost, office))
                .transpose()?,
            supplier: self.supplier,
            order_number: self.order_number,
            warranty_end: self.warranty_end,
            refresh_date: self.refresh_date,
            condition: words::optional(self.condition.as_deref())?,
            notes: self.notes,
            custom: self.field.into_iter().collect(),
            reason: self.reason,
        };
        let done = revise_assets(office, request)?;
        screen.answer(&done, |lines| lines.line(&done.result.sentence))
    }
}
