//! What is read otherwise than it stands in a file: said to people, and not done where the register knows better.

use super::refusal::Stop;
use crate::choices;
use crate::wire::{Failure, ImportMeaning, ImportNote};
use intake::{Entry, Field, Kept, Manner, Survey};
use inventory::State;
use ledger::View;
use std::collections::BTreeSet;

/// Most words that the register is asked about.
const MOST_ASKED: usize = 500;

/// The words for nothing that are a name or a code on the register after all, as keys to keep them by: a place whose code is
/// NA is that place.
pub(super) fn on_register(view: View<'_>, survey: &Survey) -> Result<BTreeSet<String>, Stop> {
    let mut kept = BTreeSet::new();
    let empty = survey
        .account
        .iter()
        .filter(|entry| entry.manner == Manner::Empty && entry.kept.is_none());
    for entry in empty.take(MOST_ASKED) {
        let field = entry
            .column
            .and_then(|column| survey.columns.get(column))
            .map(|column| &column.field);
        if let Some(field) = field
            && is_known(view, field, &entry.word)?
        {
            kept.insert(entry.key());
        }
    }
    Ok(kept)
}

fn is_known(view: View<'_>, field: &Field, word: &str) -> Result<bool, Stop> {
    Ok(match field {
        // The word itself: N/A is no way to write the code NA.
        Field::Place | Field::HolderPlace | Field::Parent | Field::Code => {
            choices::places_in_file(view, word)?.iter().any(|place| {
                let facts = &place.record.facts;
                same(&facts.code, word) || same(&facts.name, word)
            })
        }
        Field::HolderName => !choices::people_in_file(view, word)?.is_empty(),
        Field::HolderUsername | Field::Username => !view.people_by("username", word)?.is_empty(),
        Field::EmployeeNumber => !view.people_by("employee_number", word)?.is_empty(),
        Field::Badge => !view.people_by("badge", word)?.is_empty(),
        Field::Tag | Field::HolderTag => match inventory::Tag::new(word) {
            Ok(tag) => view
                .asset_by_tag_key(&tag.key())?
                .is_some_and(|asset| same(&asset.facts.tag.to_string(), word)),
            Err(_) => false,
        },
        Field::Model => !view.models_named(word)?.is_empty(),
        _ => false,
    })
}

fn same(one: &str, other: &str) -> bool {
    inventory::fold(one) == inventory::fold(other)
}

/// All that the file itself tells, as the wire has it.
///
/// # Errors
/// The register cannot be read.
pub(super) fn notes(view: View<'_>, survey: &Survey) -> Result<Vec<ImportNote>, Failure> {
    let categories = view.categories()?;
    let mut notes = Vec::with_capacity(survey.account.len());
    for entry in &survey.account {
        let mut note = note(entry, survey);
        let field = entry.column.and_then(|column| survey.columns.get(column));
        match field.map(|column| &column.field) {
            Some(Field::Category) if entry.manner == Manner::Word => {
                note.meanings = categories
                    .iter()
                    .cloned()
                    .map(ImportMeaning::plain)
                    .collect();
            }
            Some(Field::Place | Field::HolderPlace | Field::Parent)
                if entry.manner == Manner::Word =>
            {
                let places = choices::places_in_file(view, &entry.word)?;
                let paths = places.into_iter().map(|place| place.path);
                note.meanings = paths.map(ImportMeaning::plain).collect();
            }
            _ => {}
        }
        notes.push(note);
    }
    Ok(notes)
}

/// What a word means, as people call it.
fn meaning(word: String) -> ImportMeaning {
    let state = State::from_word(&word).map(|state| state.label().to_owned());
    let state = state.or_else(|| (word == "loan").then(|| "On loan".to_owned()));
    ImportMeaning {
        label: state.unwrap_or_else(|| word.clone()),
        meaning: word,
        note: String::new(),
    }
}

fn note(entry: &Entry, survey: &Survey) -> ImportNote {
    let number = |count: u64| u32::try_from(count).unwrap_or(u32::MAX);
    ImportNote {
        manner: entry.manner.word().to_owned(),
        column: entry.column.and_then(|column| u32::try_from(column).ok()),
        word: entry.word.clone(),
        read_as: entry.read_as.clone(),
        count: number(entry.count),
        line: number(entry.line),
        keep: entry.manner.can_be_kept().then(|| entry.key()),
        kept: entry.kept.map(|kept| {
            match kept {
                Kept::Chosen => "chosen",
                Kept::OnRegister => "on_register",
            }
            .to_owned()
        }),
        meanings: survey.meanings(entry).into_iter().map(meaning).collect(),
        sentence: sentence(entry, survey),
    }
}

fn sentence(entry: &Entry, survey: &Survey) -> String {
    let header = entry
        .column
        .and_then(|column| survey.columns.get(column))
        .map_or_else(String::new, |column| format!("{}: ", column.header));
    let word = match entry.word.as_str() {
        "" => "other words".to_owned(),
        word => format!("“{word}”"),
    };
    let (line, read_as) = (entry.line, &entry.read_as);
    let cells = match entry.count {
        1 => "1 cell".to_owned(),
        count => format!("{count} cells"),
    };
    if let Some(kept) = entry.kept {
        let why = match kept {
            Kept::Chosen => "kept as it is",
            Kept::OnRegister => "kept, because the register has it",
        };
        return match entry.manner.is_of_lines() {
            true => format!("Line {line} {word}: {why}."),
            false => format!("{header}{word}, {cells}: {why}."),
        };
    }
    match entry.manner {
        Manner::Title => format!("Line {line} {word} stands above the headings and is skipped."),
        Manner::RepeatedHeading => format!("Line {line} repeats the headings and is skipped."),
        Manner::Total => format!("Line {line} {word} is a total or an ending and is skipped."),
        Manner::Short => format!(
            "{} fewer cells than the headings, from line {line} on: the missing ones are empty.",
            match entry.count {
                1 => "1 row has".to_owned(),
                count => format!("{count} rows have"),
            }
        ),
        Manner::Empty => format!("{header}{word}, {cells}: empty."),
        Manner::Decoded | Manner::Link if read_as.is_empty() => {
            format!("{header}{word}, {cells}: empty.")
        }
        Manner::Shortened => format!(
            "{header}{word}, {cells}: a number that a spreadsheet has shortened, kept as it stands; its last figures are \
             lost. Format the column as text in the spreadsheet and save it again."
        ),
        Manner::Decoded | Manner::Link => format!("{header}{word}, {cells}: read as “{read_as}”."),
        Manner::Invisible => {
            format!("{header}“{read_as}”, {cells}: characters that nobody sees are left off.")
        }
        Manner::Word if read_as.is_empty() => format!("{header}{word}, {cells}: empty."),
        Manner::Word => format!("{header}{word}, {cells}: read as {read_as}."),
        Manner::Asked if read_as.is_empty() => {
            format!("{header}{word}, {cells}: say once what that means.")
        }
        Manner::Asked => {
            format!("{header}{word}, {cells}: say once what that means; perhaps {read_as}.")
        }
        Manner::Guessed if read_as.is_empty() => format!("{header}The {} is a guess.", entry.word),
        Manner::Guessed => format!("{header}The {} is a guess: {read_as}.", entry.word),
    }
}
