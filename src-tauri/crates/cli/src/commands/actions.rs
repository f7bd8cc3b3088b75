//! `tagdesk actions`

use crate::commands::assets::minute;
use crate::screen::Screen;
use crate::stop::Outcome;
use crate::table::Table;
use clap::Args;
use operations::Office;
use operations::actions::recent_actions;
use operations::wire::RecentActions;

/// List what people did lately, newest first.
#[derive(Debug, Args)]
#[command(
    after_help = "Examples:\n  tagdesk actions\n  tagdesk actions --limit 100\n  tagdesk actions --for INC-4711"
)]
pub(crate) struct Actions {
    /// Show so many at most.
    #[arg(long, value_name = "N", default_value_t = 20, value_parser = clap::value_parser!(u32).range(1..=1000))]
    limit: u32,
    /// Only what was done for this ticket.
    #[arg(long = "for", value_name = "TICKET")]
    ticket_of: Option<String>,
}

impl Actions {
    pub(crate) fn run(self, office: &Office, screen: &mut Screen) -> Outcome {
        let actions = recent_actions(
            office,
            RecentActions {
                limit: Some(self.limit),
                ticket: self.ticket_of,
            },
        )?;
        screen.answer(&actions, |lines| {
            let mut table = Table::new(["Action", "When", "Who", "What", "Ticket", ""]);
            for action in &actions {
                let undone = match (action.can_redo, action.undone) {
                    (true, _) => "taken back; redo",
                    (_, true) => "taken back",
                    _ => "",
                };
                table.row([
                    action.id.to_string(),
                    minute(&action.at),
                    action.actor.clone(),
                    action.sentence.clone(),
                    action.ticket.clone(),
                    undone.to_owned(),
                ]);
            }
            table.show(lines)
        })
    }
}
