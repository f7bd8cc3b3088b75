//! `tagdesk register`

use crate::commands::{assets, register_scan};
use crate::days;
use crate::screen::Screen;
use crate::stop::Outcome;
use crate::words::{self, STATES};
use chrono::NaiveDate;
use clap::Args;
use operations::Office;
use operations::assets::{propose_asset, register_asset};
use operations::wire::{ModelChoice, RegisterAsset};

/// Put one asset onto the register, or with --scan one a line of standard input.
///
/// Without --tag it gets the next tag of its series. A model that nobody knows yet is added.
///
/// With --scan each line is a serial number, or a serial number, a tabulator and the tag that is on the thing already;
/// all else is said once and the same for all. Of a code is kept what its maker means by it: of “S/N: PF4W1A2B”, of
/// “1S20L5CTO1WWPF4W1A2B” and of an address with ?serialnumber= the number; the same scan finds it ever after. Each line is answered once it is on disk; a serial number or tag that
/// something has is refused with what has it. The codes of the commands UNDO and DONE take the last back and end. With
/// --json each answer is one JSON document on a line of its own (JSON Lines), and the last says what all came to.
/// Exit status: 1 if any line was refused.
#[derive(Debug, Args)]
#[command(after_help = "\
Examples:
  tagdesk register --model \"ThinkPad T14 Gen 4\" --serial PF4W1A2B
  tagdesk register --model \"UltraSharp U2723QE\" --manufacturer Dell --category Monitor \\
      --place \"IT store\" --purchase-date 2026-03-14 --cost \"549.00 EUR\"
  tagdesk register --model \"ThinkPad T14 Gen 4\" --dry-run    what it would become
  tagdesk register --model \"ThinkPad T14 Gen 4\" --place \"IT store\" --scan < serials.txt")]
pub(crate) struct Register {
    /// What it is: the name of a model.
    #[arg(long, value_name = "NAME")]
    model: Option<String>,
    /// Who makes the model; needed only where two models have one name, or for a new one.
    #[arg(long, value_name = "NAME", requires = "model")]
    manufacturer: Option<String>,
    /// What the model is for.
    #[arg(long, value_name = "NAME", requires = "model")]
    category: Option<String>,
    /// The maker's own number of the model.
    #[arg(long, value_name = "NUMBER", requires = "model")]
    model_number: Option<String>,
    /// The maker's serial number.
    #[arg(long, value_name = "SERIAL")]
    serial: Option<String>,
    /// The tag it carries already.
    #[arg(long, value_name = "TAG")]
    tag: Option<String>,
    /// A name of its own.
    #[arg(long, value_name = "NAME")]
    name: Option<String>,
    /// Where it is: the name, path or code of a place.
    #[arg(long, value_name = "PLACE")]
    place: Option<String>,
    /// Its state; in_stock if not said.
    #[arg(long, value_name = "STATE", value_parser = words::one_of(STATES))]
    state: Option<String>,
    /// When it was bought.
    #[arg(long, value_name = "DATE", value_parser = days::past_day)]
    purchase_date: Option<NaiveDate>,
    /// What it cost: “1234.50 EUR”; without a currency, in the register's own.
    #[arg(long, value_name = "AMOUNT")]
    cost: Option<String>,
    /// Who sold it.
    #[arg(long, value_name = "NAME")]
    supplier: Option<String>,
    /// On which order.
    #[arg(long, value_name = "NUMBER")]
    order_number: Option<String>,
    /// Last day of the warranty; reckoned from the model if not said.
    #[arg(long, value_name = "DATE", value_parser = days::day)]
    warranty_end: Option<NaiveDate>,
    /// When it is to be replaced; reckoned from the model if not said.
    #[arg(long, value_name = "DATE", value_parser = days::day)]
    refresh_date: Option<NaiveDate>,
    /// Anything else.
    #[arg(long, value_name = "TEXT")]
    notes: Option<String>,
    /// The value of a field of the register's own; may be given several times.
    #[arg(long, value_name = "NAME=VALUE", value_parser = words::pair)]
    field: Vec<(String, String)>,
    /// Show what it would become, and what is wrong so far, without doing it.
    #[arg(long)]
    dry_run: bool,
    /// Read serial numbers from standard input, one a line, and register one of these for each.
    #[arg(long, conflicts_with_all = ["serial", "tag", "dry_run"])]
    scan: bool,
    /// The tag is what it is, though it looks like one of this register with a slip in it.
    #[arg(long, requires = "tag")]
    keep_tag: bool,
    /// The serial number is another thing's, though it differs only in capitals from one on the register.
    #[arg(long, requires = "serial")]
    keep_serial: bool,
    /// Keep the codes of --scan as they come, with the maker's prefix and all.
    #[arg(long, requires = "scan")]
    as_scanned: bool,
}

impl Register {
    pub(crate) fn run(self, office: &Office, screen: &mut Screen) -> Outcome {
        let model = self.model.map(|name| ModelChoice {
            id: None,
            name: Some(name),
            manufacturer: self.manufacturer,
            category: self.category,
            number: self.model_number,
        });
        let request = RegisterAsset {
            model,
            tag: self.tag,
            name: self.name,
            serial: self.serial,
            state: words::optional(self.state.as_deref())?,
            place: self.place,
            purchase_date: self.purchase_date,
            cost: self
                .cost
                .map(|cost| words::money(&cost, office))
                .transpose()?,
            supplier: self.supplier,
            order_number: self.order_number,
            warranty_end: self.warranty_end,
            refresh_date: self.refresh_date,
            notes: self.notes,
            custom: self.field.into_iter().collect(),
            keep_tag: self.keep_tag,
            keep_serial: self.keep_serial,
        };
        if self.scan {
            return register_scan::run(request, self.as_scanned, office, screen);
        }
        if self.dry_run {
            let proposal = propose_asset(office, request)?;
            return screen.answer(&proposal, |lines| {
                lines.pairs(&[
                    ("Tag", proposal.tag.clone()),
                    (
                        "Model",
                        proposal
                            .model
                            .as_ref()
                            .map(assets::model)
                            .unwrap_or_default(),
                    ),
                    (
                        "Warranty end",
                        assets::stated(proposal.warranty_end.as_ref()),
                    ),
                    (
                        "Refresh date",
                        assets::stated(proposal.refresh_date.as_ref()),
                    ),
                ])?;
                for problem in &proposal.problems {
                    lines.line(format!("Not yet: {}", problem.message))?;
                }
                Ok(())
            });
        }
        let done = register_asset(office, request)?;
        screen.answer(&done, |lines| lines.line(&done.result.sentence))
    }
}
