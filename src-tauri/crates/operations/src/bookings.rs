//! Bookings: keeping an asset for somebody, giving that up, and what it puts in the way of handing the asset out.

use crate::actions::recorded;
use crate::choices;
use crate::failure::OrNotFound;
use crate::office::Office;
use crate::rows::person_view;
use crate::wire::*;
use chrono::NaiveDate;
use inventory::{
    ActionKind, AssetId, BookingFacts, BookingId, BookingState as Kept, Holder, PersonId, Refusal,
    State, booking,
};
use ledger::view::asset::AssetRecord;
use ledger::view::bookings::{BookingRecord, Bookings};
use ledger::view::lines::Line;
use ledger::{Book, View};
use std::collections::{BTreeSet, HashMap};
use words::say;

/// Keeps an asset for somebody from one day until another.
///
/// # Errors
/// The days have passed or overlap with another booking or with a loan, naming whose; nothing is saved then.
pub fn record_booking(
    office: &Office,
    request: RecordBooking,
) -> Result<Done<Recorded<BookingView>>, Failure> {
    let today = office.today();
    let done = office.act(ActionKind::RecordBooking, None, |book| {
        let view = book.view();
        let asset = choices::asset(view, request.id, request.tag.as_deref())?;
        let person = booker(view, &request.person)?;
        let from = request.from.unwrap_or(today);
        let facts = BookingFacts {
            asset: asset.id,
            person,
            from,
            until: request.until.unwrap_or(from),
            note: request.note.clone().unwrap_or_default(),
            state: Kept::Open,
        }
        .checked(today)?;
        refuse_if_gone(&asset)?;
        refuse_if_taken(view, &asset, &facts, None)?;
        book.set_subject(format!("{} {}", asset.facts.tag, facts.days()));
        let id = book.add_booking(facts)?;
        let record = book.view().booking(&id)?.or_not_found("booking", &id)?;
        booking_view(book.view(), record)
    })?;
    recorded(office, done)
}

/// Changes whom a booking is for, its days or its note.
///
/// # Errors
/// It is no longer open, or the new days have passed or overlap with another booking or a loan; nothing is saved then.
pub fn revise_booking(
    office: &Office,
    request: ReviseBooking,
) -> Result<Done<Recorded<BookingView>>, Failure> {
    let today = office.today();
    let done = office.act(ActionKind::RecordBooking, None, |book| {
        let view = book.view();
        let (old, asset) = open_booking(view, &request.id)?;
        let person = match request.person.as_deref() {
            Some(text) => booker(view, text)?,
            None => old.facts.person,
        };
        let facts = BookingFacts {
            person,
            from: request.from.unwrap_or(old.facts.from),
            until: request.until.unwrap_or(old.facts.until),
            note: request
                .note
                .clone()
                .unwrap_or_else(|| old.facts.note.clone()),
            ..old.facts.clone()
        }
        .checked(today)?;
        refuse_if_taken(view, &asset, &facts, Some(old.id))?;
        book.set_subject(format!("{} {}", asset.facts.tag, facts.days()));
        book.revise_booking(&old, facts)?;
        let record = book
            .view()
            .booking(&request.id)?
            .or_not_found("booking", &request.id)?;
        booking_view(book.view(), record)
    })?;
    recorded(office, done)
}

/// Whom a booking is for.
fn booker(view: View<'_>, text: &str) -> Result<PersonId, Failure> {
    match choices::holder(view, text, Some(HolderKind::Person))
        .map_err(|failure| failure.on("person"))?
        .0
    {
        Holder::Person(person) => Ok(person),
        Holder::Place(_) | Holder::Asset(_) => {
            Err(Failure::said(say::booking_no_person()).on("person"))
        }
    }
}

/// A booking that is still open, and its asset.
fn open_booking(view: View<'_>, id: &BookingId) -> Result<(BookingRecord, AssetRecord), Failure> {
    let booking = view.booking(id)?.or_not_found("booking", id)?;
    if booking.facts.state != Kept::Open {
        return Err(Failure::said(say::booking_closed(
            booking.facts.state.word(),
        )));
    }
    let asset = view
        .asset(&booking.facts.asset)?
        .or_not_found("asset", &booking.facts.asset)?;
    Ok((booking, asset))
}

/// Somebody's details are erased: what is kept for them is free again.
pub(crate) fn cancel_all_of(book: &mut Book<'_>, person: PersonId) -> Result<(), Failure> {
    let wanted = Bookings {
        person: Some(person),
        ..Bookings::default()
    };
    loop {
        let (open, _) = book.view().bookings(&wanted, 0, 100)?;
        if open.is_empty() {
            return Ok(());
        }
        for booking in open {
            book.close_booking(&booking, Kept::Cancelled)?;
        }
    }
}

/// Gives a booking up; the days are free again.
///
/// # Errors
/// There is no such booking, or it is no longer open.
pub fn cancel_booking(
    office: &Office,
    request: CancelBooking,
) -> Result<Done<Recorded<BookingView>>, Failure> {
    let done = office.act(ActionKind::CancelBooking, None, |book| {
        let view = book.view();
        let (old, asset) = open_booking(view, &request.id)?;
        book.set_subject(format!("{} {}", asset.facts.tag, old.facts.days()));
        book.close_booking(&old, Kept::Cancelled)?;
        let record = book
            .view()
            .booking(&request.id)?
            .or_not_found("booking", &request.id)?;
        booking_view(book.view(), record)
    })?;
    recorded(office, done)
}

/// Lists bookings, the first to begin in front.
///
/// # Errors
/// The register cannot be read.
pub fn list_bookings(office: &Office, request: ListBookings) -> Result<Page<BookingView>, Failure> {
    let offset = request.offset.unwrap_or(0);
    let limit = request.limit.unwrap_or(100).min(1000);
    let wanted = Bookings {
        asset: request.asset,
        person: request.person,
        all: request.all.unwrap_or(false),
    };
    office.read(|view| {
        let (records, total) = view.bookings(&wanted, offset, limit)?;
        Ok(Page {
            rows: booking_views(view, records)?,
            total,
            offset,
        })
    })
}

/// What bookings put in the way of handing an asset to somebody from today until a day, or without an end.
pub(crate) fn in_the_way(
    view: View<'_>,
    asset: &AssetRecord,
    to: Option<Holder>,
    today: NaiveDate,
    due: Option<NaiveDate>,
) -> Result<Option<Refusal>, Failure> {
    for record in view.bookings_of(&asset.id, today, due)? {
        if to != Some(Holder::Person(record.facts.person)) {
            let name = name(view, &record.facts)?;
            let tag = asset.facts.tag.to_string();
            return Ok(Some(booking::booked(&tag, &record.facts, &name)));
        }
    }
    Ok(None)
}

/// Whoever booked an asset has got it: the bookings that the loan reaches are fulfilled.
pub(crate) fn fulfil(
    book: &mut Book<'_>,
    asset: &AssetId,
    to: Holder,
    today: NaiveDate,
    due: Option<NaiveDate>,
) -> Result<(), Failure> {
    for record in book
        .view()
        .bookings_of(asset, today, Some(due.unwrap_or(today)))?
    {
        if to == Holder::Person(record.facts.person) {
            book.close_booking(&record, Kept::Fulfilled)?;
        }
    }
    Ok(())
}

fn refuse_if_gone(asset: &AssetRecord) -> Result<(), Failure> {
    let state = asset.facts.state;
    if !matches!(state, State::Retired | State::Disposed) {
        return Ok(());
    }
    Err(Failure::said(say::booking_gone(asset.facts.tag.to_string(), state.word())).on("tag"))
}

/// A booking that is to stand again needs its thing and its days free.
pub(crate) fn refuse_if_not_free(
    view: View<'_>,
    facts: &BookingFacts,
    own: Option<BookingId>,
) -> Result<(), Failure> {
    // That its thing is there is the ledger's to see.
    let Some(asset) = view.asset(&facts.asset)? else {
        return Ok(());
    };
    refuse_if_gone(&asset)?;
    refuse_if_taken(view, &asset, facts, own)
}

/// Two people cannot have one thing on one day: neither two bookings, nor a booking and a loan that is known to last.
fn refuse_if_taken(
    view: View<'_>,
    asset: &AssetRecord,
    wanted: &BookingFacts,
    own: Option<BookingId>,
) -> Result<(), Failure> {
    let tag = &asset.facts.tag;
    let other = view
        .bookings_of(&asset.id, wanted.from, Some(wanted.until))?
        .into_iter()
        .find(|other| own.is_none_or(|own| own != other.id));
    if let Some(other) = other {
        let name = name(view, &other.facts)?;
        return Err(Failure::said(say::booking_overlaps(
            tag.to_string(),
            name,
            other.facts.days(),
        ))
        .on("from")
        .hint(say::booking_overlaps_hint()));
    }
    let lent = asset.facts.due.is_some_and(|due| due >= wanted.from)
        && asset.facts.holder != Some(Holder::Person(wanted.person));
    if let (true, Some(due)) = (lent, asset.facts.due) {
        let holder = choices::holder_name(view, asset.facts.holder)?;
        let said = match holder {
            Some(holder) => say::booking_overlaps_loan(tag.to_string(), holder, due),
            None => say::booking_overlaps_loan_somebody(tag.to_string(), due),
        };
        return Err(Failure::said(said)
            .on("from")
            .hint(say::booking_overlaps_loan_hint()));
    }
    Ok(())
}

fn name(view: View<'_>, facts: &BookingFacts) -> Result<String, Failure> {
    let name = choices::holder_name(view, Some(Holder::Person(facts.person)))?;
    Ok(name.unwrap_or_else(|| "somebody".into()))
}

/// A booking, with what its thing and whoever it is for are called.
fn booking_view(view: View<'_>, record: BookingRecord) -> Result<BookingView, Failure> {
    let id = record.id;
    let shown = booking_views(view, vec![record])?.pop();
    shown.or_not_found("booking", &id)
}

/// How many things or people are read at once.
const AT_ONCE: usize = 500;

/// The same for a list: its things and people are read together, each once.
pub(crate) fn booking_views(
    view: View<'_>,
    records: Vec<BookingRecord>,
) -> Result<Vec<BookingView>, Failure> {
    let things: BTreeSet<AssetId> = records.iter().map(|record| record.facts.asset).collect();
    let people: BTreeSet<PersonId> = records.iter().map(|record| record.facts.person).collect();
    let mut lines: HashMap<AssetId, Line> = HashMap::new();
    for ids in Vec::from_iter(things).chunks(AT_ONCE) {
        let found = view.lines_of(ids)?.into_iter();
        lines.extend(found.map(|line| (line.record.id, line)));
    }
    let mut persons: HashMap<PersonId, PersonView> = HashMap::new();
    for ids in Vec::from_iter(people).chunks(AT_ONCE) {
        let found = view.people_of(ids)?.into_iter();
        persons.extend(found.map(|record| (record.record.id, person_view(record))));
    }
    let shown = records.into_iter().map(|record| {
        let BookingFacts { asset, person, .. } = record.facts;
        let line = lines.get(&asset).or_not_found("asset", &asset)?;
        let person = persons.get(&person).or_not_found("person", &person)?;
        Ok(shown(record, line, person.clone()))
    });
    shown.collect()
}

fn shown(record: BookingRecord, line: &Line, person: PersonView) -> BookingView {
    let BookingFacts {
        asset,
        person: _,
        from,
        until,
        note,
        state,
    } = record.facts;
    let facts = &line.record.facts;
    let model = line.model.as_ref().map(|(_, name, ..)| name.as_str());
    let name = match facts.name.as_str() {
        "" => model.unwrap_or_default(),
        name => name,
    };
    BookingView {
        id: record.id,
        asset,
        tag: facts.tag.to_string(),
        name: name.to_owned(),
        person,
        from,
        until,
        note,
        state: match state {
            Kept::Open => BookingState::Open,
            Kept::Fulfilled => BookingState::Fulfilled,
            Kept::Cancelled => BookingState::Cancelled,
        },
    }
}
