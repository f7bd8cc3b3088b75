//! `tagdesk history`

use crate::commands::assets::minute;
use crate::screen::Screen;
use crate::stop::Outcome;
use clap::Args;
use operations::Office;
use operations::assets::asset_history;
use operations::wire::{AssetHistory, FieldChange};

/// Show all that happened to one asset, newest first: what, who, where, when, why.
#[derive(Debug, Args)]
#[command(after_help = "Example:\n  tagdesk history IT0000017")]
pub(crate) struct History {
    /// Its tag, current or former.
    tag: String,
}

impl History {
    pub(crate) fn run(self, office: &Office, screen: &mut Screen) -> Outcome {
        let history = asset_history(
            office,
            AssetHistory {
                id: None,
                tag: Some(self.tag),
            },
        )?;
        screen.answer(&history, |lines| {
            for entry in &history.entries {
                let undone = match (entry.is_undo, entry.undone) {
                    (true, _) => String::new(),
                    (_, true) if entry.can_redo => {
                        format!(" (taken back since; tagdesk redo {})", entry.action)
                    }
                    (_, true) => " (taken back since)".to_owned(),
                    _ => String::new(),
                };
                lines.line(format!(
                    "{}  {}{undone}  by {} at {}",
                    minute(&entry.at),
                    entry.title,
                    entry.actor,
                    entry.station
                ))?;
                for change in &entry.changes {
                    let (old, new) = (quoted(&change.old), shown(change));
                    lines.line(format!("    {}: {old} → {new}", change.label))?;
                }
                for photo in &entry.photos {
                    let (width, height) = (photo.width, photo.height);
                    lines.line(format!("    Photo {} ({width} × {height})", photo.digest))?;
                }
                if !entry.ticket.is_empty() {
                    lines.line(format!("    Ticket {}", entry.ticket))?;
                }
                if !entry.note.is_empty() {
                    lines.line(format!("    “{}”", entry.note))?;
                }
            }
            Ok(())
        })
    }
}

/// What a field is now; a moment as others are written.
fn shown(change: &FieldChange) -> String {
    match change.new.parse() {
        Ok(at) if change.field == "signed_at" => minute(&at),
        _ => quoted(&change.new).to_owned(),
    }
}

fn quoted(text: &str) -> &str {
    if text.is_empty() { "—" } else { text }
}
