//! People: found by what tells them apart, the most telling first; and lists of people.

use super::refusal::{Stop, refuse};
use super::taking::{Outcome, Taken, Taking};
use super::words;
use intake::{Field, PersonRow};
use inventory::{PersonDetails, PersonId, PlaceId, fold, same};
use ledger::view::people::PersonRecord;
use ledger::{Book, View};

/// What a row says of somebody; an empty text says nothing.
#[derive(Default)]
pub(super) struct Keys<'a> {
    pub username: &'a str,
    pub employee_number: &'a str,
    pub email: &'a str,
    pub name: &'a str,
}

impl<'a> Keys<'a> {
    /// What tells people apart, the most telling first, with the column each is kept in.
    fn ranked(&self) -> [(&'static str, &'a str); 4] {
        [
            ("username", self.username),
            ("employee_number", self.employee_number),
            ("email", self.email),
            ("name", self.name),
        ]
    }
}

fn detail<'a>(details: &'a PersonDetails, column: &str) -> &'a str {
    match column {
        "username" => &details.username,
        "employee_number" => &details.employee_number,
        "email" => &details.email,
        _ => &details.name,
    }
}

/// The people these keys may mean: one, none, or several that they do not tell apart. Somebody who differs in something
/// more telling is somebody else: two people may share a name or a mailbox.
pub(super) fn found(view: View<'_>, keys: &Keys<'_>) -> Result<Vec<PersonRecord>, Stop> {
    let ranked = keys.ranked();
    for (rank, (column, text)) in ranked
        .iter()
        .enumerate()
        .filter(|(_, (_, text))| !text.is_empty())
    {
        let mut people = view.people_by(column, text)?;
        people.retain(|person| {
            ranked[..rank].iter().all(|(column, mine)| {
                let theirs = detail(&person.details, column);
                mine.is_empty() || theirs.is_empty() || same(mine, theirs)
            })
        });
        if !people.is_empty() {
            return Ok(people);
        }
    }
    Ok(Vec::new())
}

/// The sentence for a text that means more than one person.
pub(super) fn several(count: usize, text: &str) -> String {
    format!(
        "“{text}” could be any of {count} people. Say which by a user name, an employee number or an e-mail address."
    )
}

impl Taking<'_> {
    /// Takes a row of a list of people.
    pub fn person_row(&mut self, book: &mut Book<'_>, row: &PersonRow) -> Result<Taken, Stop> {
        let name = row.full_name();
        let text = |cell: &Option<String>| cell.clone().unwrap_or_default();
        let (username, number, email) = (
            text(&row.username),
            text(&row.employee_number),
            text(&row.email),
        );
        let keys = Keys {
            username: &username,
            employee_number: &number,
            email: &email,
            name: name.as_deref().unwrap_or_default(),
        };
        let mut old = found(book.view(), &keys)?;
        if old.len() > 1 {
            let told = keys.ranked().into_iter().find(|(_, text)| !text.is_empty());
            let text = told.map_or("", |(_, text)| text);
            return refuse(Field::Name, several(old.len(), text));
        }
        let old = old.pop();
        let before = old
            .as_ref()
            .map(|old| old.details.clone())
            .unwrap_or_default();
        let mut details = before.clone();
        let said = [
            (&mut details.name, &name),
            (&mut details.email, &row.email),
            (&mut details.username, &row.username),
            (&mut details.employee_number, &row.employee_number),
            (&mut details.department, &row.department),
            (&mut details.badge, &row.badge),
        ];
        for (kept, cell) in said {
            if let Some(cell) = cell {
                kept.clone_from(cell);
            }
        }
        if details.name.is_empty() {
            let stand_in = [&username, &email, &number]
                .into_iter()
                .find(|text| !text.is_empty());
            match stand_in {
                Some(text) => details.name.clone_from(text),
                None => {
                    return refuse(
                        Field::Name,
                        "A person needs a name, a user name, an e-mail address or an employee number.",
                    );
                }
            }
        }
        if let Some(badge) = &row.badge {
            let me = old.as_ref().map(|old| old.record.id);
            let other = book
                .view()
                .people_by("badge", badge)?
                .into_iter()
                .find(|person| Some(person.record.id) != me);
            if let Some(other) = other {
                return refuse(
                    Field::Badge,
                    format!("The badge {badge} is {}'s.", other.details.name),
                );
            }
        }
        let stood = old.as_ref().and_then(|old| old.record.facts.place);
        let place = match &row.place {
            Some(text) => Some(self.place(book, text, Field::Place)?),
            None => stood,
        };
        let changes = if self.describing {
            let path = |id: Option<PlaceId>| -> Result<String, Stop> {
                let place = id.map(|id| book.view().place(&id)).transpose()?.flatten();
                Ok(place.map(|place| place.path).unwrap_or_default())
            };
            words::person((&before, path(stood)?), (&details, path(place)?))
        } else {
            Vec::new()
        };
        let subject = details.name.clone();
        let title = [&details.username, &details.email, &details.department]
            .into_iter()
            .find(|text| !text.is_empty());
        let title = title.cloned().unwrap_or_default();
        let outcome = match &old {
            None => {
                self.counts.new_people += 1;
                let id = book.add_person(details)?;
                self.asked_of_made(id);
                works_at(book, &id, place)?;
                Outcome::Create
            }
            Some(old) => {
                let revised = book.revise_person(&old.record, &before, details)?;
                match works_at(book, &old.record.id, place)? || revised {
                    true => Outcome::Change,
                    false => Outcome::Unchanged,
                }
            }
        };
        Ok(Taken {
            outcome,
            subject,
            title,
            changes,
            asset: None,
        })
    }
}

/// Says where somebody works; answers whether that differs.
fn works_at(book: &mut Book<'_>, id: &PersonId, place: Option<PlaceId>) -> Result<bool, Stop> {
    match book.view().person(id)? {
        Some(person) => Ok(book.place_person(&person.record, place)?),
        None => Ok(false),
    }
}

/// What tells rows of a list of people apart: the most telling detail a row has.
pub(super) fn identity(row: &PersonRow) -> Option<String> {
    let told_by = |kind: &str, text: &String| format!("{kind}\u{1f}{}", fold(text));
    let told = [
        ("username", &row.username),
        ("number", &row.employee_number),
        ("email", &row.email),
    ];
    let told = told
        .iter()
        .find_map(|(kind, cell)| cell.as_ref().map(|text| told_by(kind, text)));
    told.or_else(|| row.full_name().map(|name| told_by("name", &name)))
}
