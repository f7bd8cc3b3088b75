//! From the ledger's records to what is shown.

use crate::assets::returning;
use crate::wire::*;
use chrono::{DateTime, NaiveDate, Utc};
use inventory::{AssetFacts, AssetId, Holder, Money, PlaceId, State, StatedDate};
use ledger::View;
use ledger::view::bookings::BookingRecord;
use ledger::view::lines::Line;
use ledger::view::people::PersonRecord;
use ledger::view::places::PlaceRecord;
use ledger::view::records::ModelRecord;

/// An instant from milliseconds since 1970.
pub(crate) fn instant(milliseconds: i64) -> DateTime<Utc> {
    DateTime::from_timestamp_millis(milliseconds).unwrap_or_default()
}

pub(crate) fn money(money: Money) -> MoneyText {
    MoneyText {
        amount: money.amount(),
        currency: money.currency.to_string(),
    }
}

pub(crate) fn stated(stated: StatedDate) -> StatedDateText {
    StatedDateText {
        date: stated.date,
        source: stated.source,
    }
}

pub(crate) fn asset_row(line: Line) -> AssetRow {
    let Line {
        record,
        model,
        place,
        holder,
        holder_email,
        ..
    } = line;
    let out = record.facts.out_kind();
    let AssetFacts {
        tag,
        name,
        serial,
        state,
        due,
        out_since,
        purchase_date,
        cost,
        supplier,
        order_number,
        warranty_end,
        refresh_date,
        condition,
        labelled_at,
        ..
    } = record.facts;
    AssetRow {
        unfinished: false,
        id: record.id,
        tag: tag.to_string(),
        name,
        model: model.map(|(id, name, manufacturer, category)| ModelRef {
            id,
            name,
            manufacturer,
            category,
        }),
        serial,
        state,
        place: place.map(|(id, name, path)| PlaceRef { id, name, path }),
        holder: record
            .facts
            .holder
            .map(|by| holder_ref(by, holder.unwrap_or_default())),
        holder_email,
        out,
        due,
        out_since,
        purchase_date,
        cost: cost.map(money),
        supplier,
        order_number,
        warranty_end: warranty_end.map(stated),
        refresh_date: refresh_date.map(stated),
        condition,
        labelled_at: labelled_at.map(instant),
        registered_at: instant(record.registered_at),
        changed_at: instant(record.changed_at),
    }
}

fn holder_ref(holder: Holder, name: String) -> HolderRef {
    let (kind, id) = match holder {
        Holder::Person(id) => (HolderKind::Person, id.to_string()),
        Holder::Place(id) => (HolderKind::Place, id.to_string()),
        Holder::Asset(id) => (HolderKind::Asset, id.to_string()),
    };
    HolderRef { kind, id, name }
}

/// An asset, whole; `store` is where this desk puts what comes back.
pub(crate) fn asset_view(
    view: View<'_>,
    line: Line,
    store: Option<PlaceId>,
) -> Result<AssetView, Failure> {
    let facts = line.record.facts.clone();
    let held = facts.is_held();
    let place = |id: Option<PlaceId>| -> Result<Option<PlaceRef>, Failure> {
        match id {
            Some(id) => Ok(view.place(&id)?.as_ref().map(place_ref)),
            None => Ok(None),
        }
    };
    let came_from = place(facts.place_before().filter(|_| held))?;
    let returns_to = place(returning::unsaid(view, &facts, store)?)?;
    let (row, id) = (line.record.row, line.record.id);
    Ok(AssetView {
        row: asset_row(line),
        notes: facts.notes,
        custom: facts.custom,
        former_tags: view.former_tags(row)?,
        kept_codes: view
            .kept_codes(row)?
            .into_iter()
            .map(|kept| KeptCodeView {
                code: kept.code,
                note: kept.note,
            })
            .collect(),
        next_states: facts.state.next().to_vec(),
        can_check_out: facts.state == State::InStock,
        can_check_in: matches!(
            facts.state,
            State::CheckedOut | State::InRepair | State::Lost
        ),
        holds: view.held_by_asset(row)?,
        kits: view
            .kits_of(&id)?
            .into_iter()
            .map(|kit| KitRef {
                id: kit.id,
                name: kit.facts.name,
            })
            .collect(),
        missing: view.missing_of(&id)?,
        booked: booked(view, &id)?,
        came_from,
        returns_to,
    })
}

/// The open bookings of an asset.
fn booked(view: View<'_>, id: &AssetId) -> Result<Vec<BookedRef>, Failure> {
    let records = view.bookings_of(id, NaiveDate::default(), None)?;
    let one = |record: BookingRecord| {
        let person = record.facts.person;
        let name = view.person(&person)?.map(|person| person.details.name);
        Ok(BookedRef {
            person,
            name: name.unwrap_or_else(|| "somebody".into()),
            from: record.facts.from,
            until: record.facts.until,
        })
    };
    records.into_iter().map(one).collect()
}

pub(crate) fn person_view(person: PersonRecord) -> PersonView {
    let place = person.record.facts.place.zip(person.place);
    PersonView {
        place: place.map(|(id, (name, path))| PlaceRef { id, name, path }),
        id: person.record.id,
        name: person.details.name,
        email: person.details.email,
        username: person.details.username,
        employee_number: person.details.employee_number,
        department: person.details.department,
        badge: person.details.badge,
        holds: person.holds,
        erased: person.record.facts.erased,
    }
}

pub(crate) fn place_ref(place: &PlaceRecord) -> PlaceRef {
    PlaceRef {
        id: place.record.id,
        name: place.record.facts.name.clone(),
        path: place.path.clone(),
    }
}

pub(crate) fn model_ref(model: &ModelRecord) -> ModelRef {
    ModelRef {
        id: model.id,
        name: model.facts.name.clone(),
        manufacturer: model.facts.manufacturer.clone(),
        category: model.facts.category.clone(),
    }
}

pub(crate) fn model_view(view: View<'_>, model: ModelRecord) -> Result<ModelView, Failure> {
    let (in_stock, assets) = view.model_counts(model.row)?;
    let facts = model.facts;
    Ok(ModelView {
        id: model.id,
        name: facts.name,
        manufacturer: facts.manufacturer,
        category: facts.category,
        number: facts.number,
        warranty_months: facts.warranty_months,
        life_months: facts.life_months,
        minimum_stock: facts.minimum_stock,
        notes: facts.notes,
        assets,
        in_stock,
    })
}
