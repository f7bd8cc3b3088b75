//! What is said where something was erased for good.

use crate::commands::assets::minute;
use crate::screen::Screen;
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
