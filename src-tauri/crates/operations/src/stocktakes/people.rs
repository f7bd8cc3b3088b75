//! Who signs and who counts: people of the register. Somebody who is not on it yet is recorded by their name.

use super::words::{LONGEST_NAME, signing_name};
use crate::choices;
use crate::wire::Failure;
use inventory::{PersonDetails, PersonId, PersonThen};
use ledger::Book;
use ledger::view::people::{ERASED, PersonRecord};
use std::collections::HashMap;
use words::say;

/// Somebody a paper names, as they are now.
pub(super) struct Named {
    pub then: PersonThen,
    pub name: String,
    /// Whether they were not on the register before.
    pub new: bool,
}

impl Named {
    fn of(person: &PersonRecord, new: bool) -> Named {
        Named {
            then: person.then(),
            name: person.details.name.clone(),
            new,
        }
    }
}

/// Whoever a text names: somebody of the register by identity, name, e-mail address, sign-in name, employee number or
/// badge; or somebody new, whose name it is.
///
/// # Errors
/// Several are meant (`person.ambiguous`), they were erased (`person.erased`), or it is nobody's and no name
/// (`person.unknown`).
pub(super) fn person_or_new(book: &mut Book<'_>, text: &str) -> Result<Named, Failure> {
    let text = text.trim();
    match choices::person(book.view(), text) {
        Ok(person) if person.record.facts.erased => {
            Err(Failure::said(say::person_erased_details()))
        }
        Ok(person) => Ok(Named::of(&person, false)),
        Err(failure) if failure.code == "person.unknown" => match is_name(text) {
            true => recorded(book, text),
            false => Err(failure.hint(say::person_unknown_counter())),
        },
        Err(failure) => Err(failure),
    }
    .map_err(|failure| failure.nothing_saved().on("by"))
}

/// Records somebody of whom nothing but the name is known.
fn recorded(book: &mut Book<'_>, name: &str) -> Result<Named, Failure> {
    let details = PersonDetails {
        name: name.to_owned(),
        ..PersonDetails::default()
    };
    let id = book.add_person(details)?;
    let person = book.view().person(&id)?;
    let person = person.ok_or_else(|| crate::failure::not_found("person", &id.to_string()))?;
    Ok(Named::of(&person, true))
}

/// Whether a text may be the name of somebody new. What is a badge, an address or a word for nothing is none: nobody is
/// made of a misread code.
fn is_name(text: &str) -> bool {
    let is_one_word = !text.contains(char::is_whitespace);
    let is_code = is_one_word && text.chars().any(|letter| letter.is_numeric());
    signing_name(text).is_some()
        && text.chars().any(char::is_alphabetic)
        && !text.contains('@')
        && !is_code
        && !inventory::nothing::is_word_for_nothing(text)
}

/// What a file says of whoever counted something.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub(super) struct Counter {
    /// Who, where the file is of a desk that shares this register's past.
    pub person: Option<PersonId>,
    /// Their name; empty where the file does not say.
    pub name: String,
}

impl Counter {
    /// As it stands in a file: what is no name is not said, and neither is what stands for one.
    pub(super) fn said(person: Option<PersonId>, name: &str) -> Counter {
        let name = signing_name(name).unwrap_or_default();
        let name = match name {
            ERASED | "Tagdesk" => "",
            name => name,
        };
        Counter {
            person,
            name: name.to_owned(),
        }
    }
}

/// Those who counted what is merged: found or recorded once they are needed.
pub(super) struct Counters<'r> {
    /// Who counted where the file does not say, as somebody wrote it.
    otherwise: &'r str,
    known: HashMap<Counter, Option<PersonThen>>,
    /// The names of those who were not on the register.
    pub new: Vec<String>,
}

impl<'r> Counters<'r> {
    /// # Errors
    /// What stands for whoever counted is no name.
    pub(super) fn new(otherwise: Option<&'r str>) -> Result<Counters<'r>, Failure> {
        let otherwise = otherwise.map(str::trim).unwrap_or_default();
        if !otherwise.is_empty() && signing_name(otherwise).is_none() {
            return Err(Failure::said(say::count_counter(LONGEST_NAME)).on("by"));
        }
        Ok(Counters {
            otherwise,
            known: HashMap::new(),
            new: Vec::new(),
        })
    }

    /// Who counted something; none where it is whoever merges it.
    ///
    /// # Errors
    /// The file names somebody whom several are called, and nobody said who counted.
    pub(super) fn of(
        &mut self,
        book: &mut Book<'_>,
        counter: &Counter,
    ) -> Result<Option<PersonThen>, Failure> {
        if let Some(known) = self.known.get(counter) {
            return Ok(known.clone());
        }
        let named = self.find(book, counter)?;
        if let Some(new) = named.as_ref().filter(|named| named.new) {
            self.new.push(new.name.clone());
        }
        let then = named.map(|named| named.then);
        self.known.insert(counter.clone(), then.clone());
        Ok(then)
    }

    fn find(&self, book: &mut Book<'_>, counter: &Counter) -> Result<Option<Named>, Failure> {
        let Counter { person, name } = counter;
        if let Some(id) = person
            && let Some(person) = book.view().person(id)?
        {
            return Ok(Some(Named::of(&person, false)));
        }
        match (name.as_str(), self.otherwise) {
            ("", "") => Ok(None),
            ("", otherwise) => person_or_new(book, otherwise).map(Some),
            (name, otherwise) => match book.view().people_by("name", name)?.as_slice() {
                [] => recorded(book, name).map(Some),
                [only] => Ok(Some(Named::of(only, false))),
                several if otherwise.is_empty() => Err(namesakes(name, several)),
                _ => person_or_new(book, otherwise).map(Some),
            },
        }
    }
}

fn namesakes(name: &str, several: &[PersonRecord]) -> Failure {
    let words = |person: &PersonRecord| {
        let details = &person.details;
        let words = [&details.name, &details.department, &details.email];
        let words: Vec<&str> = words.into_iter().map(String::as_str).collect();
        words.join(", ").trim_end_matches([',', ' ']).to_owned()
    };
    Failure::said(say::person_ambiguous(name, several.len()))
        .hint(say::person_ambiguous_hint())
        .details(several.iter().map(words))
        .on("by")
}

/// The end of a sentence that says who is on the register since; nothing where everybody was there before.
pub(super) fn and_new(names: &[String]) -> String {
    match names {
        [] => String::new(),
        [only] => format!("; {only} is new on the register"),
        several => format!("; {} are new on the register", several.join(", ")),
    }
}
