//! `tagdesk remind`

use crate::arguments::{Conditions, tagged};
use crate::screen::Screen;
use crate::stop::Outcome;
use clap::Args;
use operations::{Office, assets, wire};

/// Write to those who have things: one message each, to be sent by your own mail program.
///
/// Without tags or conditions it is about everything overdue. Nothing is sent: each message is shown with an address that a
/// mail program opens as a new message.
#[derive(Debug, Args)]
#[command(after_help = "\
Examples:
  tagdesk remind                              about everything overdue
  tagdesk remind --holder \"Ana Ruiz\"
  tagdesk remind --due-by 2026-12-18")]
pub(crate) struct Remind {
    /// Tags of the assets.
    #[arg(value_name = "TAG")]
    tags: Vec<String>,
    #[command(flatten)]
    conditions: Conditions,
}

impl Remind {
    pub(crate) fn run(self, office: &Office, screen: &mut Screen) -> Outcome {
        let said = !self.tags.is_empty() || self.conditions.any();
        let mut selection = tagged(self.tags);
        if self.conditions.any() {
            selection.filter = Some(self.conditions.filter(office, &[])?);
        }
        let request = wire::Remind {
            assets: said.then_some(selection),
        };
        let reminders = assets::remind(office, request)?;
        screen.answer(&reminders, |lines| {
            if reminders.is_empty() {
                return lines.line("Nobody to write to.");
            }
            for one in &reminders {
                let to = match one.email.as_str() {
                    "" => "no e-mail address",
                    email => email,
                };
                lines.line(format!("{} <{to}>: {}", one.name, one.subject))?;
                if !one.mailto.is_empty() {
                    lines.line(format!("  {}", one.mailto))?;
                }
            }
            Ok(())
        })
    }
}
