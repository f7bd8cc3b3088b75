//! Whom the words of a file mean, as a person said it: somebody on the register, somebody new, nobody.

use crate::choices;
use crate::wire::Failure;
use intake::{Field, HolderCells, Survey, shown};
use inventory::{PersonId, fold};
use ledger::View;
use ledger::view::people::PersonRecord;
use sha2::{Digest, Sha256};
use std::collections::{BTreeMap, HashMap, HashSet};

/// The meaning of a word that stands for somebody new, called as it stands.
pub(super) const NEW: &str = "+";
/// What a word begins with that is kept by its hash: nobody is called so.
const HASHED: char = '#';

/// Whom a word means.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Meant {
    /// Nobody.
    Nobody,
    /// Somebody new.
    New,
    /// This one.
    Person(PersonId),
    /// Whoever is called so.
    Called(String),
}

/// What was said of the words of a file that the register is asked about.
#[derive(Default)]
pub(super) struct Said {
    /// Whom the words of the columns that name people mean.
    people: HashMap<(usize, String), (Meant, String)>,
    /// What categories are called by what was said of words, as they are compared.
    categories: HashSet<String>,
}

impl Said {
    /// What was said of the words of a file.
    pub fn new(survey: &Survey, words: &BTreeMap<String, String>) -> Said {
        let meant = words.iter().filter_map(|(key, meaning)| {
            let (column, word) = key.split_once(':')?;
            let column: usize = column.trim().parse().ok()?;
            let field = &survey.columns.get(column)?.field;
            if !field.names_a_person() {
                return None;
            }
            let meaning = meaning.trim();
            let meant = match (meaning, meaning.parse()) {
                ("", _) => Meant::Nobody,
                (NEW, _) => Meant::New,
                (_, Ok(id)) => Meant::Person(id),
                (called, Err(_)) => Meant::Called(called.to_owned()),
            };
            Some(((column, fold(word)), (meant, meaning.to_owned())))
        });
        let of_category = |key: &str| {
            let column = key
                .split_once(':')
                .and_then(|(column, _)| column.trim().parse().ok());
            let column = column.and_then(|column: usize| survey.columns.get(column));
            column.is_some_and(|column| column.field == Field::Category)
        };
        let categories = words.iter().filter(|(key, _)| of_category(key));
        Said {
            people: meant.collect(),
            categories: categories.map(|(_, meaning)| fold(meaning)).collect(),
        }
    }

    /// Whether a category is called so because a person said it.
    pub fn is_category(&self, word: &str) -> bool {
        !self.categories.is_empty() && self.categories.contains(&fold(word))
    }

    /// Whom a word means, and how that was said; nothing where nobody said it.
    pub fn of(&self, column: usize, word: &str) -> Option<&(Meant, String)> {
        if self.people.is_empty() {
            return None;
        }
        let word = fold(shown(word));
        let hashed = || self.people.get(&(column, hash(&word)));
        self.people.get(&(column, word.clone())).or_else(hashed)
    }
}

/// A word as a kept mapping has it: the names of people do not belong into the journal, which is never erased.
fn hash(folded: &str) -> String {
    let hash = Sha256::digest(folded.as_bytes());
    let mut text = String::from(HASHED);
    for byte in hash.iter().take(4) {
        text.push_str(&format!("{byte:02x}"));
    }
    text
}

/// A word of a column that names people, as a mapping keeps it: by its hash.
pub(super) fn kept_word(word: &str) -> String {
    match is_hash(word) {
        true => word.to_owned(),
        false => hash(&fold(shown(word))),
    }
}

/// Whom such a word means, as a mapping keeps it: by identity, or nobody. Nothing where it is nobody in particular: that is
/// asked again.
pub(super) fn kept_meaning(view: View<'_>, meaning: &str) -> Result<Option<String>, Failure> {
    let meaning = meaning.trim();
    if meaning.is_empty() || meaning.parse::<PersonId>().is_ok() {
        return Ok(Some(meaning.to_owned()));
    }
    if meaning == NEW {
        return Ok(None);
    }
    Ok(match choices::people_in_file(view, meaning)?.as_slice() {
        [only] => Some(only.record.id.to_string()),
        _ => None,
    })
}

/// Whether a word stands for another, whose hash it is.
pub(super) fn is_hash(word: &str) -> bool {
    let figures = word.strip_prefix(HASHED);
    figures
        .is_some_and(|figures| figures.len() == 8 && figures.chars().all(|c| c.is_ascii_hexdigit()))
}

/// The person of an identity, or the one they were merged into. None where they are erased or gone.
pub(super) fn person(view: View<'_>, id: PersonId) -> Result<Option<PersonRecord>, Failure> {
    let mut found = view.person(&id)?;
    if let Some(into) = found.as_ref().and_then(|person| person.record.facts.merged) {
        found = view.person(&into)?;
    }
    Ok(found.filter(|person| !person.record.facts.erased))
}

/// The word by which a row names its holder, the most telling it has, and the field it stands in.
pub(super) fn telling(cells: &HolderCells) -> Option<(Field, String)> {
    let one = |field: Field, cell: &Option<String>| cell.clone().map(|text| (field, text));
    one(Field::HolderUsername, &cells.username)
        .or_else(|| one(Field::HolderEmail, &cells.email))
        .or_else(|| one(Field::HolderName, &cells.name))
        .or_else(|| {
            let field = match cells.last_name {
                Some(_) => Field::HolderLastName,
                None => Field::HolderFirstName,
            };
            one(field, &cells.full_name())
        })
}
