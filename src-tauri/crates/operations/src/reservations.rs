//! Tags printed before there is hardware for them, and assigned later.

use crate::actions::{done_sentence, recorded};
use crate::assets::MOST_ROWS;
use crate::choices;
use crate::failure::OrNotFound;
use crate::office::Office;
use crate::rows::{self, instant};
use crate::wire::*;
use inventory::{ActionKind, AssetFacts, How, State, Tag, rules, scan, tag};
use ledger::view::asset::AssetRecord;
use ledger::view::reservations::ReservationRecord;
use ledger::{Book, View};
use words::say;

/// Most tags in one reservation.
const MOST_TAGS: u32 = 10_000;

/// Sets tags of a series aside. They are never issued again.
///
/// # Errors
/// There is no such series, or the count cannot be; nothing is saved then.
pub fn reserve_tags(
    office: &Office,
    request: ReserveTags,
) -> Result<Done<Recorded<ReservationView>>, Failure> {
    if !(1..=MOST_TAGS).contains(&request.count) {
        return Err(Failure::said(say::reservation_count_request(MOST_TAGS)).on("count"));
    }
    let note = request.note.as_deref().unwrap_or_default().trim();
    let done = office.act(ActionKind::ReserveTags, None, |book| {
        let series = match request.series {
            Some(id) => book
                .view()
                .series_by_stream(&id.0)?
                .or_not_found("series", &id)?,
            None => book
                .view()
                .series()?
                .into_iter()
                .next()
                .ok_or_else(|| Failure::said(say::series_none_yet()).on("series"))?,
        };
        let id = book.reserve_tags(&series, request.count, note)?;
        let reservation = book
            .view()
            .reservation(&id)?
            .or_not_found("reservation", &id)?;
        let shown = reservation_view(reservation);
        book.set_subject(format!("{} to {}", shown.first, shown.last));
        Ok(shown)
    })?;
    recorded(office, done)
}

fn reservation_view(record: ReservationRecord) -> ReservationView {
    ReservationView {
        id: record.id,
        series: record.series_name,
        first: record.first,
        last: record.last,
        count: record.count,
        free: record.free,
        printed: record.printed,
        note: record.note,
        at: instant(record.at),
        actor: record.actor,
    }
}

/// The reservations, newest first.
///
/// # Errors
/// The register cannot be read.
pub fn list_reservations(
    office: &Office,
    request: ListByText,
) -> Result<Page<ReservationView>, Failure> {
    let offset = request.offset.unwrap_or(0);
    let limit = request.limit.unwrap_or(100).min(MOST_ROWS);
    office.read(|view| {
        let (records, total) = view.reservations(offset, limit)?;
        Ok(Page {
            rows: records.into_iter().map(reservation_view).collect(),
            total,
            offset,
        })
    })
}

/// The tags of a reservation, in order, with the assets that have them.
///
/// # Errors
/// There is no such reservation.
pub fn list_reserved_tags(
    office: &Office,
    request: ListReservedTags,
) -> Result<Page<ReservedTag>, Failure> {
    let limit = request.limit.unwrap_or(100).min(MOST_ROWS);
    office.read(|view| {
        view.reservation(&request.reservation)?
            .or_not_found("reservation", &request.reservation)?;
        let (tags, total) =
            view.reserved_tags(&request.reservation, request.free, request.offset, limit)?;
        let rows = tags.into_iter().map(|reserved| {
            let subject = match &reserved.asset {
                Some(id) => what(view, id)?,
                None => String::new(),
            };
            Ok(ReservedTag {
                tag: reserved.tag,
                asset: reserved.asset,
                subject,
                printed: reserved.printed,
            })
        });
        Ok(Page {
            rows: rows.collect::<Result<_, Failure>>()?,
            total,
            offset: request.offset,
        })
    })
}

fn what(view: View<'_>, id: &inventory::AssetId) -> Result<String, Failure> {
    Ok(match view.line(id)? {
        Some(line) if line.record.facts.name.is_empty() => {
            line.model.map(|(_, model, ..)| model).unwrap_or_default()
        }
        Some(line) => line.record.facts.name,
        None => String::new(),
    })
}

/// Gives a reserved tag to the asset with a serial number, or to a new asset.
///
/// # Errors
/// The tag is not reserved or not free, or nothing says which asset; nothing is saved then.
pub fn assign_tag(office: &Office, request: AssignTag) -> Result<Done<TagAssigned>, Failure> {
    let done = office.act(ActionKind::AssignTag, None, |book| {
        let tag = free_reserved_tag(book.view(), &scan::as_tag(&request.tag).text)?;
        book.set_subject(tag.to_string());
        let serial = request.serial.as_deref().unwrap_or_default().trim();
        let known = known_by_serial(book.view(), serial)?;
        let (id, former) = match known {
            Some(asset) => {
                let former = asset.facts.tag.to_string();
                let new = AssetFacts {
                    tag,
                    ..asset.facts.clone()
                };
                book.change_asset(&asset, How::TagReplaced, new, "")?;
                (asset.id, Some(former))
            }
            None => (register(book, &request, tag, serial)?, None),
        };
        let line = book.view().line(&id)?.or_not_found("asset", &id)?;
        Ok((rows::asset_row(line), former))
    })?;
    let Done {
        result: (asset, former_tag),
        changed,
        action,
    } = done;
    let sentence = match action {
        Some(batch) => done_sentence(office, batch)?,
        None => "Nothing changed".to_owned(),
    };
    Ok(Done {
        result: TagAssigned {
            registered: former_tag.is_none(),
            asset,
            former_tag,
            sentence,
        },
        changed,
        action,
    })
}

/// The one asset with that serial number, as it was written or as its maker means it, if there is any.
fn known_by_serial(view: View<'_>, serial: &str) -> Result<Option<AssetRecord>, Failure> {
    for text in [serial, &scan::as_serial(serial).text] {
        let key = tag::key(text);
        if !key.is_empty()
            && let Some(asset) = one_of_serial(view, &key, text)?
        {
            return Ok(Some(asset));
        }
    }
    Ok(None)
}

/// The one asset that a serial number means, if there is any.
fn one_of_serial(view: View<'_>, key: &str, serial: &str) -> Result<Option<AssetRecord>, Failure> {
    let mut found = view.assets_by_serial_key(key)?;
    if found.len() > 1 {
        let tags = found.iter().map(|asset| asset.facts.tag.to_string());
        return Err(Failure::said(say::serial_ambiguous(serial))
            .on("serial")
            .hint(say::serial_ambiguous_hint())
            .details(tags));
    }
    Ok(found.pop())
}

/// The reserved tag somebody scanned, if no asset has or had it.
fn free_reserved_tag(view: View<'_>, text: &str) -> Result<Tag, Failure> {
    let key = tag::key(text);
    let taken = match view.asset_by_tag_key(&key)? {
        Some(asset) => Some(asset),
        None => view.assets_by_former_tag_key(&key)?.into_iter().next(),
    };
    if let Some(asset) = taken {
        return Err(Failure::said(say::tag_taken_on_asset(
            text.trim(),
            asset_words(view, &asset.id)?,
        ))
        .on("tag"));
    }
    match view.reserved_tag_by_key(&key)? {
        Some(reserved) => Ok(Tag::new(&reserved.tag)?),
        None => Err(Failure::said(say::tag_not_reserved(text.trim()))
            .on("tag")
            .hint(say::tag_not_reserved_hint())),
    }
}

fn asset_words(view: View<'_>, id: &inventory::AssetId) -> Result<String, Failure> {
    let what = what(view, id)?;
    Ok(if what.is_empty() {
        "an asset".to_owned()
    } else {
        what
    })
}

fn register(
    book: &mut Book<'_>,
    request: &AssignTag,
    tag: Tag,
    serial: &str,
) -> Result<inventory::AssetId, Failure> {
    let Some(choice) = &request.model else {
        let said = match serial.is_empty() {
            true => say::asset_unknown_serial_none(),
            false => say::asset_unknown_serial(serial),
        };
        return Err(Failure::said(said).on("model"));
    };
    let (model, facts) = choices::model_or_new(book, choice)?;
    if let Some(place) = &request.place {
        book.view().place(place)?.or_not_found("place", place)?;
    }
    let new = AssetFacts {
        tag,
        serial: serial.to_owned(),
        model: Some(model),
        place: request.place,
        state: State::InStock,
        // The tag sticks on it: that is how it came to be scanned.
        labelled_at: Some(book.at()),
        ..AssetFacts::default()
    };
    Ok(book.register_asset(rules::with_reckoned_dates(new, Some(&facts)))?)
}
