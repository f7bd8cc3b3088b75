//! `tagdesk today`

use crate::commands::assets;
use crate::screen::Screen;
use crate::stop::Outcome;
use crate::table::Table;
use clap::Args;
use operations::Office;
use operations::desk::desk_summary;
use operations::wire::Nothing;

/// Say what happened today and what needs doing: overdue, warranties, labels, low stock.
#[derive(Debug, Args)]
#[command(after_help = "Example:\n  tagdesk today")]
pub(crate) struct Today {}

impl Today {
    pub(crate) fn run(self, office: &Office, screen: &mut Screen) -> Outcome {
        let desk = desk_summary(office, Nothing {})?;
        screen.answer(&desk, |lines| {
            lines.pairs(&[
                ("Assets", desk.assets.to_string()),
                ("Out today", desk.out_today.to_string()),
                ("In today", desk.in_today.to_string()),
                ("Registered today", desk.registered_today.to_string()),
                ("Out now", desk.out_now.to_string()),
                ("Overdue", desk.overdue.to_string()),
                ("Due within 7 days", desk.due_soon.to_string()),
                (
                    "Warranty ends within 30 days",
                    desk.warranty_within_30.to_string(),
                ),
                ("Need a label", desk.needs_label.to_string()),
                (
                    "Last action",
                    desk.last_action
                        .as_ref()
                        .map(|action| action.sentence.clone())
                        .unwrap_or_default(),
                ),
            ])?;
            if !desk.overdue_first.is_empty() {
                lines.gap()?;
                lines.line("Longest overdue:")?;
                assets::table(&desk.overdue_first).show(lines)?;
            }
            if !desk.coming_bookings.is_empty() {
                lines.gap()?;
                let mut table = Table::new(["Booked", "Item", "For", "From", "Until"]);
                for booking in &desk.coming_bookings {
                    table.row([
                        booking.tag.clone(),
                        booking.name.clone(),
                        booking.person.name.clone(),
                        booking.from.to_string(),
                        booking.until.to_string(),
                    ]);
                }
                table.show(lines)?;
            }
            if !desk.below_minimum.is_empty() {
                lines.gap()?;
                let mut table = Table::new(["Low in stock", "#In stock", "#Minimum"]);
                for model in &desk.below_minimum {
                    let minimum = assets::text(model.minimum_stock);
                    table.row([model.name.clone(), model.in_stock.to_string(), minimum]);
                }
                table.show(lines)?;
            }
            Ok(())
        })
    }
}
