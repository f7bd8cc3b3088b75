//! Who or what a row says has the asset.

use super::people::{self, Keys};
use super::refusal::{Reason, Stop, refuse, refuse_word};
use super::said::{self, Meant};
use super::taking::Taking;
use crate::choices;
use intake::{Field, HolderCells, HolderKind, shown};
use inventory::{Holder, PersonDetails, PersonId, fold, same};
use ledger::view::people::{KnownPeople, PersonRecord};
use ledger::{Book, View};

impl Taking<'_> {
    /// The holder a row names, found or, for people and places, made. None if it names nobody. `now` is who or what has the
    /// asset already: where the row says of them what the register does, or a name fits several and it is one of them, the row
    /// says nothing new.
    pub fn holder(
        &mut self,
        book: &mut Book<'_>,
        cells: &HolderCells,
        now: Option<Holder>,
    ) -> Result<Option<Holder>, Stop> {
        if cells.is_empty() {
            return Ok(None);
        }
        let word = self.word(cells);
        let meant = word
            .as_ref()
            .and_then(|word| self.said.of(word.column, &word.text))
            .cloned();
        let Some((word, (meant, how))) = word.as_ref().zip(meant) else {
            return self.named(book, cells, word.as_ref(), now);
        };
        match meant {
            Meant::Nobody => Ok(None),
            Meant::Called(text) => {
                let called = HolderCells {
                    kind: cells.kind,
                    place: cells.place.clone(),
                    tag: cells.tag.clone(),
                    name: Some(text),
                    ..HolderCells::default()
                };
                let holder = self.named(book, &called, Some(word), now)?;
                if let (true, Some(Holder::Person(id))) = (self.describing, holder) {
                    let people: Vec<PersonRecord> = book.view().person(&id)?.into_iter().collect();
                    self.asked
                        .said(book.view(), word.column, &word.text, &how, &people)?;
                }
                Ok(holder)
            }
            Meant::Person(id) => match said::person(book.view(), id)? {
                Some(person) => {
                    let id = person.record.id;
                    self.note_said(book, cells, word, &how, vec![person])?;
                    Ok(Some(Holder::Person(id)))
                }
                None => self.named(book, cells, Some(word), now),
            },
            Meant::New => self.somebody_new(book, cells, word, &how, now).map(Some),
        }
    }

    /// The word by which a row names a person, and its column.
    fn word(&self, cells: &HolderCells) -> Option<Word> {
        let (field, text) = said::telling(cells)?;
        Some(Word {
            column: self.column(&field)?,
            field,
            text,
        })
    }

    /// Notes whom a word means, beside all others whom it could.
    fn note_said(
        &mut self,
        book: &Book<'_>,
        cells: &HolderCells,
        word: &Word,
        how: &str,
        mut people: Vec<PersonRecord>,
    ) -> Result<(), Stop> {
        if !self.describing || self.asked.again(word.column, &word.text) {
            return Ok(());
        }
        let view = book.view();
        for other in candidates(view, cells)? {
            let is = |person: &PersonRecord| person.record.id == other.record.id;
            if !people.iter().any(is) {
                people.push(other);
            }
        }
        self.asked.said(view, word.column, &word.text, how, &people)
    }

    /// Somebody new who is called as the word, once for the whole file.
    fn somebody_new(
        &mut self,
        book: &mut Book<'_>,
        cells: &HolderCells,
        word: &Word,
        how: &str,
        now: Option<Holder>,
    ) -> Result<Holder, Stop> {
        let key = fold(shown(&word.text));
        let found = self.made_for.get(&key).copied();
        let id = match (found, one_of(&candidates(book.view(), cells)?, now)) {
            (Some(made), _) => made,
            // The file was brought before.
            (None, Some(now)) => now,
            (None, None) => {
                self.only_when_making()?;
                let id = self.make_person(book, cells)?;
                self.made_in_row.push(key.clone());
                self.made_for.insert(key, id);
                id
            }
        };
        self.note_said(book, cells, word, how, Vec::new())?;
        Ok(Holder::Person(id))
    }

    /// The holder a row names where nobody said whom its word means.
    fn named(
        &mut self,
        book: &mut Book<'_>,
        cells: &HolderCells,
        word: Option<&Word>,
        now: Option<Holder>,
    ) -> Result<Option<Holder>, Stop> {
        let name = cells.full_name();
        if let Some(now) = now
            && says_the_same(book.view(), cells, name.as_deref(), now)?
        {
            return Ok(Some(now));
        }
        let person = [&cells.username, &cells.email, &name]
            .into_iter()
            .any(|cell| cell.is_some());
        let kind = match cells.kind {
            Some(kind) => kind,
            None => match (person, &cells.place, &cells.tag) {
                (true, None, None) => HolderKind::Person,
                (false, Some(_), None) => HolderKind::Place,
                (false, None, Some(_)) => HolderKind::Asset,
                _ => {
                    return refuse(
                        Field::HolderKind,
                        "The row names more than one holder. Leave one, or say in a column of its own whether it is a \
                         person, a place or an asset.",
                    );
                }
            },
        };
        // Lists with one column for all holders put places and assets where the name stands.
        let nobody = |field, what: &str| {
            refuse(
                field,
                format!("The row says {what} has the asset, but not which."),
            )
        };
        match kind {
            HolderKind::Person if !person => nobody(Field::HolderName, "a person"),
            HolderKind::Person => self.person(book, cells, word, now).map(Some),
            HolderKind::Place => match cells.place.as_ref().or(name.as_ref()) {
                Some(text) => Ok(Some(Holder::Place(self.place(
                    book,
                    text,
                    Field::HolderPlace,
                )?))),
                None => nobody(Field::HolderPlace, "a place"),
            },
            HolderKind::Asset => match cells.tag.as_ref().or(name.as_ref()) {
                Some(text) => match choices::assets_in_file(book.view(), text)?.as_slice() {
                    [asset] => Ok(Some(Holder::Asset(asset.id))),
                    [_, _, ..] => refuse(
                        Field::HolderTag,
                        format!(
                            "“{text}” could be more than one asset: it is a tag and a serial number. Write the tag of the one that is meant."
                        ),
                    ),
                    // It may have a row of its own further down.
                    [] => Err(Stop::Later(Reason::about(
                        Field::HolderTag,
                        format!("There is no asset {text} that could hold this one."),
                    ))),
                },
                None => nobody(Field::HolderTag, "an asset"),
            },
        }
    }

    fn person(
        &mut self,
        book: &mut Book<'_>,
        cells: &HolderCells,
        word: Option<&Word>,
        now: Option<Holder>,
    ) -> Result<Holder, Stop> {
        let name = cells.full_name().unwrap_or_default();
        let username = cells.username.as_deref().unwrap_or_default();
        let email = cells.email.as_deref().unwrap_or_default();
        if let Some(word) = word.filter(|_| self.describing) {
            self.asked.again(word.column, &word.text);
        }
        let key = format!("{username}\u{1f}{email}\u{1f}{name}");
        if let Some(known) = self.known.holders.get(&key) {
            return Ok(known);
        }
        let strange = |people: &KnownPeople| {
            [username, email, &name]
                .into_iter()
                .all(|text| text.is_empty() || !people.may_have(text))
        };
        let nobody = (self.making && self.known.nobody.as_ref() == Some(&key))
            || self.known.people.as_ref().is_some_and(strange);
        let found = match nobody {
            true => Vec::new(),
            false => {
                let mut found = candidates(book.view(), cells)?;
                found.retain(|person| self.may_be(person, username, email, &name));
                found
            }
        };
        match found.as_slice() {
            [] => {}
            [only] => {
                let holder = Holder::Person(only.record.id);
                if !self.making {
                    self.known.holders.keep(key, holder);
                }
                return Ok(holder);
            }
            several => {
                if let Some(now) = one_of(several, now) {
                    return Ok(Holder::Person(now));
                }
                return self.several_people(book, word, several);
            }
        }
        if !self.making {
            self.known.nobody = Some(key);
        }
        self.only_when_making()?;
        if let Some(word) = word.filter(|_| self.describing) {
            self.asked
                .nobody(book.view(), word.column, &word.text, &name)?;
        }
        Ok(Holder::Person(self.make_person(book, cells)?))
    }

    /// Whether somebody may be who a row names: of those whom a list of our own brought only who is the same in all.
    fn may_be(&self, person: &PersonRecord, username: &str, email: &str, name: &str) -> bool {
        let details = &person.details;
        !self.people_in_passing.contains(&person.record.id)
            || (same(&details.name, name)
                && same(&details.username, username)
                && same(&details.email, email))
    }

    fn several_people(
        &mut self,
        book: &Book<'_>,
        word: Option<&Word>,
        several: &[PersonRecord],
    ) -> Result<Holder, Stop> {
        let Some(word) = word else {
            let first = several
                .first()
                .map_or("", |person| person.details.name.as_str());
            return refuse(Field::HolderName, people::several(several.len(), first));
        };
        if self.describing {
            self.asked
                .people(book.view(), word.column, &word.text, several)?;
        }
        let sentence = people::several(several.len(), &word.text);
        refuse_word(word.field.clone(), &word.text, sentence)
    }

    fn make_person(&mut self, book: &mut Book<'_>, cells: &HolderCells) -> Result<PersonId, Stop> {
        let name = cells.full_name().unwrap_or_default();
        let username = cells.username.as_deref().unwrap_or_default();
        let email = cells.email.as_deref().unwrap_or_default();
        let stand_in = [name.as_str(), username, email]
            .into_iter()
            .find(|text| !text.is_empty())
            .unwrap_or_default();
        let is_address = |text: &str| text.contains('@') && !text.contains(char::is_whitespace);
        let email = if email.is_empty() && is_address(stand_in) && !self.is_ours() {
            stand_in
        } else {
            email
        };
        let details = PersonDetails {
            name: stand_in.to_owned(),
            email: email.to_owned(),
            username: username.to_owned(),
            ..PersonDetails::default()
        };
        self.counts.new_people += 1;
        if let Some(people) = &mut self.known.people {
            people.add(&details);
            people.add(&details.clone().checked()?);
        }
        let id = book.add_person(details)?;
        if self.is_ours() {
            self.people_in_passing.insert(id);
        }
        self.asked_of_made(id);
        Ok(id)
    }
}

/// The word by which a row names a person.
struct Word {
    column: usize,
    field: Field,
    text: String,
}

/// Which of these people has the asset already.
fn one_of(people: &[PersonRecord], now: Option<Holder>) -> Option<PersonId> {
    let Some(Holder::Person(now)) = now else {
        return None;
    };
    people
        .iter()
        .any(|person| person.record.id == now)
        .then_some(now)
}

/// The people a row may mean.
fn candidates(view: View<'_>, cells: &HolderCells) -> Result<Vec<PersonRecord>, Stop> {
    let name = cells.full_name().unwrap_or_default();
    let username = cells.username.as_deref().unwrap_or_default();
    let email = cells.email.as_deref().unwrap_or_default();
    if username.is_empty() && email.is_empty() {
        // A name alone may also be a badge, a number, a user name or an address.
        return Ok(choices::people_in_file(view, &name)?);
    }
    let keys = Keys {
        username,
        email,
        name: &name,
        ..Keys::default()
    };
    let found = people::found(view, &keys)?;
    if !found.is_empty() {
        return Ok(found);
    }
    // Some systems put the employee number where the user name belongs.
    let mut numbered = view.people_by("employee_number", username)?;
    numbered.truncate(if numbered.len() == 1 { 1 } else { 0 });
    Ok(numbered)
}

/// Whether all that a row says of a holder holds of who or what has its asset.
fn says_the_same(
    view: View<'_>,
    cells: &HolderCells,
    name: Option<&str>,
    now: Holder,
) -> Result<bool, Stop> {
    let says = |cell: Option<&str>, has: &str| cell.is_none_or(|cell| same(cell, has));
    let of_kind = |kind: HolderKind| cells.kind.is_none_or(|said| said == kind);
    Ok(match now {
        Holder::Person(id) => {
            let one_of = [name, cells.username.as_deref(), cells.email.as_deref()];
            let Some(person) = view
                .person(&id)?
                .filter(|_| one_of.iter().any(Option::is_some))
            else {
                return Ok(false);
            };
            of_kind(HolderKind::Person)
                && (cells.place.is_none() && cells.tag.is_none() || cells.kind.is_some())
                && says(name, &person.details.name)
                && says(cells.username.as_deref(), &person.details.username)
                && says(cells.email.as_deref(), &person.details.email)
        }
        // A name alone may be somebody's.
        Holder::Place(id) if cells.kind == Some(HolderKind::Place) => {
            let place = view.place(&id)?;
            let said = cells.place.as_deref().or(name);
            said.is_some() && place.is_some_and(|place| says(said, &place.path))
        }
        Holder::Asset(id) if cells.kind == Some(HolderKind::Asset) => {
            let asset = view.asset(&id)?;
            let said = cells.tag.as_deref().or(name);
            said.is_some() && asset.is_some_and(|asset| says(said, asset.facts.tag.as_str()))
        }
        Holder::Place(_) | Holder::Asset(_) => false,
    })
}
