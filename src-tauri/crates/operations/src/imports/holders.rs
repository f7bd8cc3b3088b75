//! Who or what a row says has the asset.

use super::people::{self, Keys};
use super::refusal::{Reason, Stop, refuse};
use super::taking::Taking;
use crate::choices;
use intake::{Field, HolderCells, HolderKind};
use inventory::{Holder, PersonDetails, PersonId, same};
use ledger::view::people::PersonRecord;
use ledger::{Book, View};

impl Taking<'_> {
    /// The holder a row names, found or, for people and places, made. None if it names nobody. Who has it now is meant where
    /// the row says of them what the register does, however many are called so.
    pub fn holder(
        &mut self,
        book: &mut Book<'_>,
        cells: &HolderCells,
        now: Option<Holder>,
    ) -> Result<Option<Holder>, Stop> {
        if cells.is_empty() {
            return Ok(None);
        }
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
            HolderKind::Person => self
                .person(book, cells, name.as_deref().unwrap_or_default())
                .map(Some),
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
        name: &str,
    ) -> Result<Holder, Stop> {
        let username = cells.username.as_deref().unwrap_or_default();
        let email = cells.email.as_deref().unwrap_or_default();
        let key = format!("{username}\u{1f}{email}\u{1f}{name}");
        if let Some(known) = self.known.holders.get(&key) {
            return Ok(known);
        }
        let nobody = self.making && self.known.nobody.as_ref() == Some(&key);
        let found = match nobody {
            true => None,
            false => self.known_person(book, username, email, name)?,
        };
        if let Some(id) = found {
            let holder = Holder::Person(id);
            if !self.making {
                self.known.holders.keep(key, holder);
            }
            return Ok(holder);
        }
        if !self.making {
            self.known.nobody = Some(key);
        }
        self.only_when_making()?;
        let stand_in = [name, username, email]
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
        let id = book.add_person(details)?;
        if self.is_ours() {
            self.people_in_passing.insert(id);
        }
        Ok(Holder::Person(id))
    }

    fn known_person(
        &self,
        book: &Book<'_>,
        username: &str,
        email: &str,
        name: &str,
    ) -> Result<Option<PersonId>, Stop> {
        let view = book.view();
        let fits = |person: &PersonRecord| {
            let details = &person.details;
            !self.people_in_passing.contains(&person.record.id)
                || (same(&details.name, name)
                    && same(&details.username, username)
                    && same(&details.email, email))
        };
        if username.is_empty() && email.is_empty() {
            // A name alone may also be a badge, a number, a user name or an address.
            let mut meant = choices::people_in_file(view, name)?;
            meant.retain(fits);
            return match (meant.len(), meant.pop()) {
                (0, _) | (_, None) => Ok(None),
                (1, Some(person)) => Ok(Some(person.record.id)),
                (count, Some(_)) => refuse(Field::HolderName, people::several(count, name)),
            };
        }
        let keys = Keys {
            username,
            email,
            name,
            ..Keys::default()
        };
        if let Some(person) = people::found(view, &keys, &Field::HolderUsername, &fits)? {
            return Ok(Some(person.record.id));
        }
        // Some systems put the employee number where the user name belongs.
        let mut numbered = view.people_by("employee_number", username)?;
        Ok(if numbered.len() == 1 {
            numbered.pop().map(|person| person.record.id)
        } else {
            None
        })
    }
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
