//! `tagdesk import --explain`: what was understood of a file, what was guessed, and what is read otherwise than it stands.

use crate::screen::{Lines, Screen};
use crate::stop::Outcome;
use crate::table::Table;
use operations::wire::{ImportNote, ImportSource};
use std::io;

/// Most notes of one manner that are shown.
const MOST: usize = 40;
/// Most meanings of a word that are named.
const MEANINGS: usize = 8;

/// Shows how every table is understood: its columns alone, or all of it.
pub(super) fn all(sources: &[ImportSource], columns: bool, screen: &mut Screen) -> Outcome {
    let show = |source: &ImportSource, lines: &mut Lines<'_>| match columns {
        true => of_columns(source, lines),
        false => of_all(source, lines),
    };
    if let [only] = sources {
        return screen.answer(only, |lines| show(only, lines));
    }
    screen.answer(&sources, |lines| {
        for (at, source) in sources.iter().enumerate() {
            if at > 0 {
                lines.gap()?;
            }
            show(source, lines)?;
        }
        Ok(())
    })
}

fn of_columns(source: &ImportSource, lines: &mut Lines<'_>) -> io::Result<()> {
    lines.pairs(&form(source))?;
    for remark in &source.remarks {
        lines.line(format!("Note: {remark}"))?;
    }
    lines.gap()?;
    let mut table = Table::new(["#Column", "Heading", "Field", "Found in the file"]);
    for column in &source.columns {
        let number = (column.index + 1).to_string();
        table.row([
            number,
            column.header.clone(),
            column.target.clone(),
            column.samples.join(" | "),
        ]);
    }
    table.show(lines)?;
    lines.gap()?;
    let fields: Vec<&str> = source
        .targets
        .iter()
        .map(|target| target.field.as_str())
        .collect();
    lines.line(format!("Fields: {}", fields.join(", ")))
}

fn of_all(source: &ImportSource, lines: &mut Lines<'_>) -> io::Result<()> {
    lines.pairs(&form(source))?;
    for name in &source.mappings {
        lines.line(format!(
            "Lists with these headings were kept as “{name}”  (--mapping \"{name}\")"
        ))?;
    }
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
}

/// What a file is, as far as it says anything of itself.
pub(super) fn form(source: &ImportSource) -> Vec<(&'static str, String)> {
    let guess = |guessed: bool| if guessed { ", a guess" } else { "" };
    let heading = source.heading_line;
    let mut pairs = vec![
        ("File", source.file_name.clone()),
        ("Kind", source.kind.clone()),
        ("Rows", source.rows.to_string()),
        (
            "Headings",
            heading.map_or("none".to_owned(), |line| format!("line {line}")),
        ),
    ];
    match &source.sheet {
        Some(sheet) => {
            let others = source.sheets.iter().filter(|other| *other != sheet);
            let others: Vec<&str> = others.map(String::as_str).collect();
            pairs.extend([
                ("Sheet", sheet.clone()),
                ("Other sheets", others.join(", ")),
            ]);
        }
        None => pairs.extend([
            (
                "Encoding",
                format!("{}{}", source.encoding, guess(source.encoding_guessed)),
            ),
            ("Delimiter", source.delimiter.replace('\t', "\\t")),
            ("Line ending", source.line_ending.clone()),
        ]),
    }
    pairs.extend([
        (
            "Dates",
            format!(
                "{}{}: {}",
                source.date_order.replace('_', " "),
                guess(!source.date_order_certain),
                source.date_order_evidence
            ),
        ),
        ("Decimal mark", source.decimal_mark.clone()),
    ]);
    pairs
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
            _ if ["asked", "new"].contains(&note.manner.as_str()) && !note.word.is_empty() => {
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
            .map(|meaning| meaning.meaning.as_str())
            .collect::<Vec<_>>()
            .join("|"),
        (proposed, _) => proposed.to_owned(),
    };
    format!("  (--word \"{}:{}={meaning}\")", column + 1, note.word)
}
