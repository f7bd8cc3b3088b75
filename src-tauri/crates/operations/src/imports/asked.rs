//! Words of a file that name a category, a person or a place which the register does not have, or has more than once:
//! gathered while the rows are tried, so that a person says once what each means.

use super::refusal::Stop;
use crate::wire::{ImportMeaning, ImportNote};
use intake::{Field, Survey, shown};
use inventory::person::may_be_one;
use inventory::{PersonDetails, PersonId, fold, same};
use ledger::View;
use ledger::view::people::PersonRecord;
use std::collections::{BTreeMap, HashMap, HashSet};

/// Most words of one column that are told apart; of the others is said how many there are.
const MOST_WORDS: usize = 200;
/// For how many names that nobody has it is looked who may be meant: each costs a look at all people.
const MOST_LOOKED: usize = 30;
/// Most people or places that are named for a word.
const MOST_MEANINGS: usize = 8;

/// What the register says of a word.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Standing {
    /// It has no such thing: one is made, unless a person says which is meant.
    New,
    /// It has several: only a person can say which.
    Several,
    /// A person said what it means.
    Said(String),
}

struct Word {
    column: usize,
    word: String,
    standing: Standing,
    proposed: String,
    meanings: Vec<ImportMeaning>,
    count: u64,
    line: u64,
}

/// All such words of a file.
#[derive(Default)]
pub(super) struct Asked {
    words: Vec<Word>,
    found: HashMap<(usize, String), usize>,
    of_column: HashMap<usize, usize>,
    /// Of columns with too many: how many cells more, and the first line.
    more: BTreeMap<usize, (u64, u64)>,
    looked: usize,
    /// Which of them, and which such columns, the row in hand has.
    in_row: Vec<usize>,
    more_in_row: Vec<usize>,
    /// People made of rows that are tried, who have no identity that lasts.
    pub made: HashSet<PersonId>,
}

impl Asked {
    /// Begins with a row, or with another try at it.
    pub fn begin_row(&mut self) {
        self.in_row.clear();
        self.more_in_row.clear();
    }

    /// Counts what the row in hand has.
    pub fn end_row(&mut self, line: u64) {
        self.in_row.sort_unstable();
        self.in_row.dedup();
        for at in self.in_row.drain(..) {
            if let Some(word) = self.words.get_mut(at) {
                word.count += 1;
                word.line = if word.count == 1 {
                    line
                } else {
                    word.line.min(line)
                };
            }
        }
        self.more_in_row.sort_unstable();
        self.more_in_row.dedup();
        for column in self.more_in_row.drain(..) {
            let (count, first) = self.more.entry(column).or_insert((0, line));
            *count += 1;
            *first = line.min(*first);
        }
    }

    /// Whether the word is there already; the row in hand has it then.
    pub fn again(&mut self, column: usize, word: &str) -> bool {
        if self.words.is_empty() {
            return false;
        }
        let found = self.found.get(&(column, fold(shown(word)))).copied();
        self.in_row.extend(found);
        found.is_some()
    }

    /// Adds a word of the row in hand, unless there are too many of its column.
    fn add(
        &mut self,
        column: usize,
        word: &str,
        standing: Standing,
        meanings: Vec<ImportMeaning>,
        proposed: String,
    ) {
        let of_column = self.of_column.entry(column).or_default();
        if *of_column >= MOST_WORDS {
            self.more_in_row.push(column);
            return;
        }
        *of_column += 1;
        let word = shown(word);
        self.in_row.push(self.words.len());
        self.found.insert((column, fold(word)), self.words.len());
        self.words.push(Word {
            column,
            word: word.to_owned(),
            standing,
            proposed,
            meanings,
            count: 0,
            line: 0,
        });
    }

    /// A category that no model has.
    pub fn category(&mut self, column: usize, word: &str, known: &[String]) {
        if !self.again(column, word) {
            let proposed = intake::proposed_category(word, known).unwrap_or_default();
            self.add(column, word, Standing::New, Vec::new(), proposed);
        }
    }

    /// A text that names several places.
    pub fn places(&mut self, column: usize, word: &str, paths: impl Iterator<Item = String>) {
        if !self.again(column, word) {
            let meanings = paths.take(MOST_MEANINGS).map(ImportMeaning::plain);
            self.add(
                column,
                word,
                Standing::Several,
                meanings.collect(),
                String::new(),
            );
        }
    }

    /// A text that names several people.
    pub fn people(
        &mut self,
        view: View<'_>,
        column: usize,
        word: &str,
        people: &[PersonRecord],
    ) -> Result<(), Stop> {
        if !self.again(column, word) {
            let meanings = self.meanings(view, people)?;
            self.add(column, word, Standing::Several, meanings, String::new());
        }
        Ok(())
    }

    /// A name that nobody has.
    pub fn nobody(
        &mut self,
        view: View<'_>,
        column: usize,
        word: &str,
        name: &str,
    ) -> Result<(), Stop> {
        if self.again(column, word) {
            return Ok(());
        }
        let mut like = Vec::new();
        if self.looked < MOST_LOOKED && !name.is_empty() {
            self.looked += 1;
            like = people_like(view, name)?;
        }
        let meanings = self.meanings(view, &like)?;
        let proposed = match meanings.as_slice() {
            [only] => only.meaning.clone(),
            _ => String::new(),
        };
        self.add(column, word, Standing::New, meanings, proposed);
        Ok(())
    }

    /// A word of which a person said whom it means.
    pub fn said(
        &mut self,
        view: View<'_>,
        column: usize,
        word: &str,
        meaning: &str,
        people: &[PersonRecord],
    ) -> Result<(), Stop> {
        if !self.again(column, word) {
            let meanings = self.meanings(view, people)?;
            self.add(
                column,
                word,
                Standing::Said(meaning.to_owned()),
                meanings,
                String::new(),
            );
        }
        Ok(())
    }

    /// What each of these people can be named by.
    fn meanings(
        &self,
        view: View<'_>,
        people: &[PersonRecord],
    ) -> Result<Vec<ImportMeaning>, Stop> {
        let mut meanings = Vec::new();
        for person in people.iter().take(MOST_MEANINGS) {
            let meaning = match self.made.contains(&person.record.id) {
                false => Some(person.record.id.to_string()),
                true => told_by(view, &person.details)?,
            };
            let details = &person.details;
            let note = [
                &details.department,
                &details.email,
                &details.username,
                &details.employee_number,
            ];
            let note: Vec<&str> = note
                .into_iter()
                .map(String::as_str)
                .filter(|text| !text.is_empty())
                .collect();
            meanings.extend(meaning.map(|meaning| ImportMeaning {
                meaning,
                label: details.name.clone(),
                note: note.join(" · "),
            }));
        }
        Ok(meanings)
    }

    /// All of them, as the wire has them: what waits for a person first.
    pub fn notes(mut self, survey: &Survey, categories: &[String]) -> Vec<ImportNote> {
        self.words.retain(|word| word.count > 0);
        self.words.sort_by_key(|word| {
            (
                word.standing == Standing::New,
                word.column,
                std::cmp::Reverse(word.count),
                word.line,
            )
        });
        let mut made: BTreeMap<usize, Vec<String>> = BTreeMap::new();
        for word in &self.words {
            made.entry(word.column).or_default().push(word.word.clone());
        }
        let mut notes: Vec<ImportNote> = Vec::with_capacity(self.words.len());
        for word in self.words {
            let field = survey.columns.get(word.column).map(|column| &column.field);
            let mut meanings = word.meanings;
            if field == Some(&Field::Category) {
                // Those of this file beside those of the register: one may mean another.
                let own = made.get(&word.column).into_iter().flatten();
                let own = own.filter(|own| !categories.iter().any(|known| same(known, own)));
                let others = categories.iter().chain(own);
                let others = others.filter(|other| !same(other, &word.word));
                meanings = others.cloned().map(ImportMeaning::plain).collect();
            }
            let (manner, read_as) = match word.standing {
                Standing::New => ("new", word.proposed),
                Standing::Several => ("asked", String::new()),
                Standing::Said(meaning) => ("word", meaning),
            };
            notes.push(note(
                survey,
                manner,
                word.column,
                &word.word,
                read_as,
                word.count,
                word.line,
                meanings,
            ));
        }
        for (column, (count, line)) in self.more {
            notes.push(note(
                survey,
                "new",
                column,
                "",
                String::new(),
                count,
                line,
                Vec::new(),
            ));
        }
        notes
    }
}

/// People whose name may be another way to write this one.
fn people_like(view: View<'_>, name: &str) -> Result<Vec<PersonRecord>, Stop> {
    let folded = fold(name);
    let words = folded.split(|c: char| !c.is_alphanumeric());
    let Some(longest) = words.max_by_key(|word| word.chars().count()) else {
        return Ok(Vec::new());
    };
    if longest.chars().count() < 3 {
        return Ok(Vec::new());
    }
    let mut people = view.people(longest, 0, 50)?.0;
    people.retain(|person| may_be_one(&person.details.name, name));
    Ok(people)
}

/// A detail that only this person has.
fn told_by(view: View<'_>, details: &PersonDetails) -> Result<Option<String>, Stop> {
    for text in [
        &details.username,
        &details.email,
        &details.employee_number,
        &details.badge,
    ] {
        if !text.is_empty() && view.people_named(text)?.len() == 1 {
            return Ok(Some(text.clone()));
        }
    }
    Ok(None)
}

#[allow(clippy::too_many_arguments, reason = "the parts of one note")]
fn note(
    survey: &Survey,
    manner: &str,
    column: usize,
    word: &str,
    read_as: String,
    count: u64,
    line: u64,
    meanings: Vec<ImportMeaning>,
) -> ImportNote {
    let number = |count: u64| u32::try_from(count).unwrap_or(u32::MAX);
    let header = survey
        .columns
        .get(column)
        .map_or("", |column| column.header.as_str());
    let is_category = survey
        .columns
        .get(column)
        .is_some_and(|column| column.field == Field::Category);
    let label = |meaning: &str| {
        let named = meanings.iter().find(|known| known.meaning == meaning);
        named.map_or_else(|| meaning.to_owned(), |known| known.label.clone())
    };
    let cells = match count {
        1 => "1 cell".to_owned(),
        count => format!("{count} cells"),
    };
    let made = match is_category {
        true => "no category of the register",
        false => "nobody on the register",
    };
    let sentence = match (manner, word, read_as.as_str()) {
        ("asked", ..) => format!(
            "{header}: “{word}”, {cells}: could be any of {}. Say once which.",
            meanings.len()
        ),
        ("word", _, super::said::NEW) => format!("{header}: “{word}”, {cells}: a new one."),
        ("word", ..) => format!("{header}: “{word}”, {cells}: read as {}.", label(&read_as)),
        (_, "", _) => format!("{header}: {cells} more: {made}; made new."),
        (_, _, "") => format!("{header}: “{word}”, {cells}: {made}; made new."),
        _ => format!(
            "{header}: “{word}”, {cells}: {made}; made new, unless it means {}.",
            label(&read_as)
        ),
    };
    ImportNote {
        manner: manner.to_owned(),
        column: u32::try_from(column).ok(),
        word: word.to_owned(),
        read_as,
        count: number(count),
        line: number(line),
        keep: None,
        kept: None,
        meanings,
        sentence,
    }
}
