//! `tagdesk field`

use crate::arguments;
use crate::screen::Screen;
use crate::stop::{Outcome, Stop};
use crate::table::Table;
use crate::words;
use clap::{Args, Subcommand};
use operations::Office;
use operations::custom_fields::{list_custom_fields, record_custom_field};
use operations::wire::{CustomFieldKind, Nothing, RecordCustomField};

const KINDS: &[&str] = &["text", "number", "date", "yes_no", "choice"];

/// Fields that this register adds to its assets.
#[derive(Debug, Args)]
#[command(
    after_help = "Examples:\n  tagdesk field list\n  tagdesk field record --name \"Cost centre\""
)]
pub(crate) struct Field {
    #[command(subcommand)]
    what: What,
}

#[derive(Debug, Subcommand)]
enum What {
    /// List the register's own fields
    #[command(after_help = "Example:\n  tagdesk field list")]
    List,
    Record(Record),
}

/// Add a field, or revise the one that is named.
#[derive(Debug, Args)]
#[command(after_help = "\
Examples:
  tagdesk field record --name \"Cost centre\"
  tagdesk field record --name Ownership --kind choice --choice Owned --choice Leased")]
struct Record {
    /// The field to revise, by name or identity; a new one if not said.
    field: Option<String>,
    /// What people call it; also its heading in files.
    #[arg(long, required_unless_present = "field")]
    name: Option<String>,
    /// What it takes; text if not said.
    #[arg(long, value_name = "KIND", value_parser = words::one_of(KINDS))]
    kind: Option<String>,
    /// What may be chosen, for a choice; may be given several times.
    #[arg(long = "choice", value_name = "TEXT")]
    choices: Vec<String>,
    /// For models of this category only; for all if empty.
    #[arg(long)]
    category: Option<String>,
}

impl Field {
    pub(crate) fn run(self, office: &Office, screen: &mut Screen) -> Outcome {
        match self.what {
            What::List => {
                let all = list_custom_fields(office, Nothing {})?;
                screen.answer(&all, |lines| {
                    let mut table = Table::new(["Field", "Takes", "For"]);
                    for field in &all {
                        let takes = match field.kind {
                            CustomFieldKind::Text => "text".to_owned(),
                            CustomFieldKind::Number => "a number".to_owned(),
                            CustomFieldKind::Date => "a date".to_owned(),
                            CustomFieldKind::YesNo => "yes or no".to_owned(),
                            CustomFieldKind::Choice => field.choices.join(", "),
                        };
                        let category = if field.category.is_empty() {
                            "all"
                        } else {
                            &field.category
                        };
                        table.row([field.name.clone(), takes, category.to_owned()]);
                    }
                    table.show(lines)
                })
            }
            What::Record(record) => record.run(office, screen),
        }
    }
}

impl Record {
    fn run(self, office: &Office, screen: &mut Screen) -> Outcome {
        let all = list_custom_fields(office, Nothing {})?;
        let named = |text: String| {
            arguments::one_of(
                "field",
                &text,
                all,
                |field| field.name.clone(),
                |field| field.id.to_string(),
            )
        };
        let old = self.field.map(named).transpose()?;
        let name = self
            .name
            .or_else(|| old.as_ref().map(|old| old.name.clone()));
        let kind = words::optional(self.kind.as_deref())?;
        let choices = match self.choices.is_empty() {
            true => old
                .as_ref()
                .map(|old| old.choices.clone())
                .unwrap_or_default(),
            false => self.choices,
        };
        let request = RecordCustomField {
            id: old.as_ref().map(|old| old.id),
            name: name.ok_or_else(|| Stop::usage("Say what the field is called: --name."))?,
            kind: kind
                .or_else(|| old.as_ref().map(|old| old.kind))
                .unwrap_or_default(),
            choices,
            category: self.category,
        };
        let done = record_custom_field(office, request)?;
        screen.answer(&done, |lines| lines.line(&done.result.sentence))
    }
}
