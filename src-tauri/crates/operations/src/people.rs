//! People: listing, showing with what they have, recording, erasing.

use crate::actions::recorded;
use crate::assets::MOST_ROWS;
use crate::bookings;
use crate::choices;
use crate::erasing::erased;
use crate::failure::OrNotFound;
use crate::office::Office;
use crate::rows;
use crate::signatures::Gone;
use crate::wire::*;
use inventory::{ActionKind, PersonDetails};
use ledger::View;
use ledger::copies::Erasure;
use ledger::view::lines::{Filter, Sort};
use words::say;

/// People whose details contain all words searched, by name.
///
/// # Errors
/// The register cannot be read.
pub fn list_people(office: &Office, request: ListByText) -> Result<Page<PersonView>, Failure> {
    let (offset, limit) = (
        request.offset.unwrap_or(0),
        request.limit.unwrap_or(100).min(MOST_ROWS),
    );
    office.read(|view| {
        let (people, total) =
            view.people(request.search.as_deref().unwrap_or_default(), offset, limit)?;
        Ok(Page {
            rows: people.into_iter().map(rows::person_view).collect(),
            total,
            offset,
        })
    })
}

/// A person with what they have.
///
/// # Errors
/// Nobody or several are meant.
pub fn show_person(office: &Office, request: ShowPerson) -> Result<PersonCard, Failure> {
    office.read(|view| {
        let person = choices::person(view, &request.person)?;
        let filter = Filter {
            person: Some(person.record.id),
            ..Filter::default()
        };
        let lines = view.lines(&filter, Sort::Due, false, 0, 500)?;
        let assets = Page {
            rows: lines.into_iter().map(rows::asset_row).collect(),
            total: person.holds,
            offset: 0,
        };
        Ok(PersonCard {
            person: rows::person_view(person),
            assets,
        })
    })
}

/// Adds a person, or revises one.
///
/// # Errors
/// Refused when a name is missing or a badge is somebody else's; nothing is saved then.
pub fn record_person(
    office: &Office,
    request: RecordPerson,
) -> Result<Done<Recorded<PersonView>>, Failure> {
    let done = office.act(ActionKind::RecordPerson, None, |book| {
        let view = book.view();
        let old = match request.id {
            Some(id) => Some(view.person(&id)?.or_not_found("person", &id)?),
            None => None,
        };
        let place = match request.place.as_deref().map(str::trim) {
            None => None,
            Some("") => Some(None),
            Some(text) => {
                let place = choices::place(view, text).map_err(|failure| failure.on("place"))?;
                Some(Some(place.record.id))
            }
        };
        let before = old
            .as_ref()
            .map(|old| old.details.clone())
            .unwrap_or_default();
        let take = |new: &Option<String>, old: String| new.clone().unwrap_or(old);
        let details = PersonDetails {
            name: request.name.clone(),
            email: take(&request.email, before.email.clone()),
            username: take(&request.username, before.username.clone()),
            employee_number: take(&request.employee_number, before.employee_number.clone()),
            department: take(&request.department, before.department.clone()),
            badge: take(&request.badge, before.badge.clone()),
        };
        refuse_if_taken(view, &details, request.id)?;
        let id = match &old {
            None => book.add_person(details)?,
            Some(old) => {
                book.revise_person(&old.record, &old.details, details)?;
                old.record.id
            }
        };
        if let Some(place) = place {
            let person = book.view().person(&id)?.or_not_found("person", &id)?;
            book.place_person(&person.record, place)?;
        }
        shown(book.view(), &id)
    })?;
    recorded(office, done)
}

/// A badge and an employee number are one person's.
pub(crate) fn refuse_if_taken(
    view: View<'_>,
    details: &PersonDetails,
    id: Option<inventory::PersonId>,
) -> Result<(), Failure> {
    for (column, text) in [
        ("badge", &details.badge),
        ("employee_number", &details.employee_number),
    ] {
        let others = view.people_by(column, text.trim())?;
        if let Some(other) = others.iter().find(|other| Some(other.record.id) != id) {
            return Err(
                Failure::said(say::person_taken(column, text, &other.details.name)).on(column),
            );
        }
    }
    Ok(())
}

fn shown(view: View<'_>, id: &inventory::PersonId) -> Result<PersonView, Failure> {
    Ok(rows::person_view(
        view.person(id)?.or_not_found("person", id)?,
    ))
}

/// Erases a person's details for good, with every signature that may be theirs. The history keeps that there was somebody.
///
/// # Errors
/// Refused when the name given is not the person's, or the person still has something.
pub fn erase_person(
    office: &Office,
    request: ErasePerson,
) -> Result<Done<Erased<PersonView>>, Failure> {
    let texts = office.read(|view| {
        let mut texts = view.texts_of_person(&request.id)?;
        for other in view.people_merged_into(&request.id)? {
            texts.extend(view.texts_of_person(&other.record.id)?);
        }
        Ok(texts)
    })?;
    let mut gone = Gone::default();
    let done = office.act(ActionKind::ErasePerson, None, |book| {
        let person = book
            .view()
            .person(&request.id)?
            .or_not_found("person", &request.id)?;
        if person.record.facts.erased {
            return Err(Failure::said(say::person_erased_already()));
        }
        if person.details.name.trim() != request.confirm_name.trim() {
            return Err(Failure::said(say::person_confirm()).on("confirm_name"));
        }
        if person.holds > 0 {
            return Err(Failure::said(say::person_holds(
                &person.details.name,
                person.holds,
            )));
        }
        bookings::cancel_all_of(book, request.id)?;
        let signatures = book.view().signatures_by(&request.id)?;
        gone = Gone::of(book.view(), &signatures)?;
        // Second records of them are of the same person.
        for other in book.view().people_merged_into(&request.id)? {
            if !other.record.facts.erased {
                book.erase_person(&other.record)?;
            }
        }
        book.erase_person(&person.record)?;
        shown(book.view(), &request.id)
    })?;
    let mut bytes: Vec<Vec<u8>> = texts.iter().map(|text| text.clone().into_bytes()).collect();
    bytes.extend(gone.telling);
    let what = Erasure::Person(request.id, &gone.digests);
    erased(office, done, &texts, &bytes, what)
}
