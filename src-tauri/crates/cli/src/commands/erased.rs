//! What is said where something was erased for good.

use crate::commands::assets::minute;
use crate::screen::{Lines, Screen};
use crate::stop::Outcome;
use operations::wire::{Done, Erased};
use serde::Serialize;

/// Says what was erased, and where it still stands.
pub(crate) fn said<T: Serialize>(done: &Done<Erased<T>>, screen: &mut Screen) -> Outcome {
    let erased = &done.result;
    screen.answer(done, |lines| {
        lines.line(&erased.sentence)?;
        if erased.pending {
            lines.line(
                "Another program is reading the register: the rest of it is overwritten when that is done, or at the next \
                 start.",
            )?;
        }
        if !erased.files.is_empty() {
            lines.line("These files in the data folder still have it:")?;
            erased
                .files
                .iter()
                .try_for_each(|file| lines.line(format!("  {file}")))?;
        }
        held_by_copies(erased, lines)?;
        if erased.mentioned > 0 {
            let count = erased.mentioned;
            lines.line(format!("Kept, because history is not changed, with these words ({count}):"))?;
        }
        erased.mentions.iter().try_for_each(|mention| {
            let at = mention.at.as_ref().map(minute).unwrap_or_default();
            lines.line(format!("  {} {at} {}", mention.of, mention.words))
        })
    })
}

/// Says which copies still have it, when they go, and what can be done before.
fn held_by_copies<T>(erased: &Erased<T>, lines: &mut Lines<'_>) -> std::io::Result<()> {
    if let Some(why) = &erased.copies_unseen {
        lines.line(format!("Copies may still have it. {why}"))?;
    }
    if erased.copies.is_empty() {
        return Ok(());
    }
    lines.line("These copies of the register still have it:")?;
    for held in &erased.copies {
        let goes = match &held.goes {
            Some(day) => format!("removed by itself on {day}, if a copy is made every day"),
            None => "stays until somebody removes it, or three upgrades later".to_owned(),
        };
        lines.line(format!("  {} ({goes})", held.copy.file))?;
    }
    lines.line("To be rid of them now, make a new copy and remove those: tagdesk backup, tagdesk copies remove NAME")?;
    lines.line("Whoever puts one of them back has it again; copies made into files of your own are not listed here.")
}
