//! `tagdesk kit`

use crate::arguments::{Listing, shown, tagged};
use crate::screen::Screen;
use crate::stop::{Outcome, Stop};
use crate::table::Table;
use clap::{Args, Subcommand};
use operations::Office;
use operations::kits::{list_kits, record_kit, remove_kit};
use operations::wire::{KitModelChoice, KitView, RecordKit, WhichKit};

/// Kits: a named set that goes out together.
///
/// A kit has certain things, and so many of a model, whichever they are. It goes into the batch as a whole: tagdesk
/// batch add-kit NAME, or by scanning its code.
#[derive(Debug, Args)]
pub(crate) struct Kit {
    #[command(subcommand)]
    what: What,
}

#[derive(Debug, Subcommand)]
enum What {
    /// List kits, and how their things stand
    #[command(after_help = "Examples:\n  tagdesk kit list\n  tagdesk kit list camera")]
    List(Listing),
    Record(Record),
    /// Take a kit apart; its things stay as they are
    #[command(after_help = "Example:\n  tagdesk kit remove \"Camera bag\"")]
    Remove(Which),
}

/// Put a kit together, or change one; what is not said stays.
#[derive(Debug, Args)]
#[command(after_help = "\
Examples:
  tagdesk kit record --name \"Camera bag\" --code KIT-CAM --asset IT0000017 --asset IT0000025
  tagdesk kit record --name \"New starter\" --model \"ThinkPad T14=1\" --model \"Dell P2723=2\"
  tagdesk kit record \"Camera bag\" --note \"tripod is in the cupboard\"")]
struct Record {
    /// The kit to change: its name or code; a new one without.
    #[arg(value_name = "KIT")]
    kit: Option<String>,
    /// What people call it.
    #[arg(long, value_name = "NAME")]
    name: Option<String>,
    /// The code that stands on it; none if empty.
    #[arg(long, value_name = "CODE")]
    code: Option<String>,
    /// What to say about it.
    #[arg(long, value_name = "TEXT")]
    note: Option<String>,
    /// A thing of it, by tag, in place of those before; may be given several times.
    #[arg(long, value_name = "TAG")]
    asset: Vec<String>,
    /// So many of a model, in place of those before; may be given several times.
    #[arg(long, value_name = "MODEL=COUNT")]
    model: Vec<String>,
}

#[derive(Debug, Args)]
struct Which {
    /// Its name or code.
    #[arg(value_name = "KIT")]
    kit: String,
}

/// “ThinkPad T14=2”; one if no number is said.
fn model(text: &str) -> Result<KitModelChoice, Stop> {
    let (model, count) = text.rsplit_once('=').unwrap_or((text, "1"));
    match count.trim().parse() {
        Ok(count) => Ok(KitModelChoice {
            model: model.trim().to_owned(),
            count,
        }),
        Err(_) => Err(Stop::usage(format!(
            "“{count}” is no number: write a model as NAME=COUNT."
        ))),
    }
}

impl Kit {
    pub(crate) fn run(self, office: &Office, screen: &mut Screen) -> Outcome {
        match self.what {
            What::List(listing) => {
                let page = list_kits(office, listing.request())?;
                screen.answer(&page, |lines| {
                    table(&page.rows).show(lines)?;
                    lines.line(shown(page.rows.len(), page.total, "kit"))
                })
            }
            What::Record(it) => {
                let models = it.model.iter().map(|text| model(text));
                let models = models.collect::<Result<Vec<_>, _>>()?;
                let request = RecordKit {
                    kit: it.kit,
                    name: it.name,
                    code: it.code,
                    note: it.note,
                    assets: (!it.asset.is_empty()).then(|| tagged(it.asset)),
                    models: (!models.is_empty()).then_some(models),
                };
                let done = record_kit(office, request)?;
                screen.answer(&done, |lines| lines.line(&done.result.sentence))
            }
            What::Remove(Which { kit }) => {
                let done = remove_kit(office, WhichKit { kit })?;
                screen.answer(&done, |lines| lines.line(&done.result.sentence))
            }
        }
    }
}

fn table(kits: &[KitView]) -> Table {
    let mut table = Table::new(["Name", "Code", "Has", "How it stands"]);
    for kit in kits {
        table.row([
            kit.name.clone(),
            kit.code.clone(),
            kit.contents(),
            kit.words.clone(),
        ]);
    }
    table
}
