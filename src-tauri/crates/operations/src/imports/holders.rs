//! Who or what a row says has the asset.

use super::people::{self, Keys};
use super::refusal::{Reason, Stop, refuse};
use super::taking::Taking;
use crate::choices;
use intake::{Field, HolderCells, HolderKind};
use inventory::{Holder, PersonDetails, PersonId};
use ledger::Book;
use ledger::view::people::KnownPeople;

impl Taking<'_> {
    /// The holder a row names, found or, for people and places, made. None if it names nobody.
    pub fn holder(
        &mut self,
        book: &mut Book<'_>,
        cells: &HolderCells,
    ) -> Result<Option<Holder>, Stop> {
        if cells.is_empty() {
            return Ok(None);
        }
        let name = cells.full_name();
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
        let strange = |people: &KnownPeople| {
            [username, email, name]
                .into_iter()
                .all(|text| text.is_empty() || !people.may_have(text))
        };
        let nobody = (self.making && self.known.nobody.as_ref() == Some(&key))
            || self.known.people.as_ref().is_some_and(strange);
        let found = match nobody {
            true => None,
            false => known_person(book, username, email, name)?,
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
        let email = if email.is_empty() && is_address(stand_in) {
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
        Ok(Holder::Person(book.add_person(details)?))
    }
}

fn known_person(
    book: &Book<'_>,
    username: &str,
    email: &str,
    name: &str,
) -> Result<Option<PersonId>, Stop> {
    let view = book.view();
    if username.is_empty() && email.is_empty() {
        // A name alone may also be a badge, a number, a user name or an address.
        let mut meant = choices::people_in_file(view, name)?;
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
    if let Some(person) = people::found(view, &keys, &Field::HolderUsername)? {
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
