//! `tagdesk import --explain`: what was understood of a file, what was guessed, and what is read otherwise than it stands.

use crate::screen::{Lines, Screen};
use crate::stop::Outcome;
use operations::wire::{ImportNote, ImportSource};
use std::io;

/// Most notes of one manner that are shown.
const MOST: usize = 40;
/// Most meanings of a word that are named.
const MEANINGS: usize = 8;

/// Shows all of it.
pub(super) fn show(source: &ImportSource, screen: &mut Screen) -> Outcome {
    screen.answer(source, |lines| {
        let guess = if source.encoding_guessed {
            ", a guess"
        } else {
            ""
        };
        let heading = source
            .heading_line
            .map_or("none".to_owned(), |line| format!("line {line}"));
        let sure = if source.date_order_certain {
            ""
        } else {
            ", a guess"
        };
        lines.pairs(&[
            ("File", source.file_name.clone()),
            ("Kind", source.kind.clone()),
            ("Rows", source.rows.to_string()),
            ("Headings", heading),
            ("Encoding", format!("{}{guess}", source.encoding)),
            ("Delimiter", source.delimiter.replace('\t', "\\t")),
            ("Line ending", source.line_ending.clone()),
            (
                "Dates",
                format!(
                    "{}{sure}: {}",
                    source.date_order.replace('_', " "),
                    source.date_order_evidence
                ),
            ),
            ("Decimal mark", source.decimal_mark.clone()),
        ])?;
        if let Some(other) = &source.other_encoding {
            lines.gap()?;
            lines.line(format!("As {}: {}", source.encoding, other.line))?;
            lines.line(format!("As {}: {}", other.encoding, other.other_line))?;
        }
        lines.gap()?;
        for column in &source.columns {
            let how = if column.guessed { "" } else { ", chosen" };
            lines.line(format!(
                "{}. {} is {}{how}",
                column.index + 1,
                column.header,
                column.target
            ))?;
        }
        if !source.notes.is_empty() || !source.remarks.is_empty() {
            lines.gap()?;
        }
        for remark in &source.remarks {
            lines.line(format!("Note: {remark}"))?;
        }
        notes(&source.notes, lines)
    })
}

/// Says what is read otherwise than it stands, each with how to keep it.
pub(super) fn notes(notes: &[ImportNote], lines: &mut Lines<'_>) -> io::Result<()> {
    let mut shown = 0;
    let mut manner = "";
    for note in notes {
        if note.manner != manner {
            (manner, shown) = (&note.manner, 0);
        }
        shown += 1;
        if shown == MOST + 1 {
            lines.line(format!("… and more of these ({manner})"))?;
        }
        if shown > MOST {
            continue;
        }
        match &note.keep {
            Some(key) if note.kept.is_none() => {
                lines.line(format!("{}  (--keep \"{key}\")", note.sentence))?;
            }
            _ if note.manner == "asked" && !note.word.is_empty() => {
                lines.line(format!("{}{}", note.sentence, how_to_say(note)))?;
            }
            _ => lines.line(&note.sentence)?,
        }
    }
    Ok(())
}

/// How a word is explained: the option with what is proposed, or what it could be.
fn how_to_say(note: &ImportNote) -> String {
    let Some(column) = note.column else {
        return String::new();
    };
    let meaning = match (note.read_as.as_str(), note.meanings.as_slice()) {
        ("", []) => "MEANING".to_owned(),
        ("", few) => few
            .iter()
            .take(MEANINGS)
            .cloned()
            .collect::<Vec<_>>()
            .join("|"),
        (proposed, _) => proposed.to_owned(),
    };
    format!("  (--word \"{}:{}={meaning}\")", column + 1, note.word)
}
