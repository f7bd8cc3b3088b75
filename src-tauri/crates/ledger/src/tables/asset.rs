//! Assets: one row each, with the tags they had before, their search text and their place in the sums.

use super::{exactly_one, existing_row, reservation, search, tally};
use crate::error::{LedgerError, Result};
use crate::journal::Entry;
use crate::view::asset::{AssetRecord, by_id, former_tags};
use inventory::{AssetEvent, AssetFacts, AssetId, Change, Holder, Tag, tag};
use rusqlite::{Connection, OptionalExtension, Params, params};

const INSERT: &str = "INSERT INTO asset (id, version, tag, tag_key, name, model, serial, serial_key, state, place, \
    holder_person, holder_place, holder_asset, due, out_since, purchase_date, cost, currency, supplier, order_number, \
    warranty_end, warranty_source, refresh_date, refresh_source, condition, notes, custom, labelled_at, \
    registered_at, changed_at) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16, ?17, \
    ?18, ?19, ?20, ?21, ?22, ?23, ?24, ?25, ?26, ?27, ?28, ?29, ?29)";

const UPDATE: &str = "UPDATE asset SET version = ?2, tag = ?3, tag_key = ?4, name = ?5, model = ?6, serial = ?7, \
    serial_key = ?8, state = ?9, place = ?10, holder_person = ?11, holder_place = ?12, holder_asset = ?13, due = ?14, \
    out_since = ?15, purchase_date = ?16, cost = ?17, currency = ?18, supplier = ?19, order_number = ?20, \
    warranty_end = ?21, warranty_source = ?22, refresh_date = ?23, refresh_source = ?24, condition = ?25, \
    notes = ?26, custom = ?27, labelled_at = ?28, changed_at = ?29 WHERE id = ?1";

/// The local rows an asset refers to.
struct References {
    model: Option<i64>,
    place: Option<i64>,
    holder_person: Option<i64>,
    holder_place: Option<i64>,
    holder_asset: Option<i64>,
}

impl References {
    fn find(connection: &Connection, entry: &Entry, facts: &AssetFacts) -> Result<References> {
        let find = |table: &str, id: &uuid::Uuid| existing_row(connection, entry, table, id);
        let (mut holder_person, mut holder_place, mut holder_asset) = (None, None, None);
        match &facts.holder {
            Some(Holder::Person(id)) => holder_person = Some(find("person", &id.0)?),
            Some(Holder::Place(id)) => holder_place = Some(find("place", &id.0)?),
            Some(Holder::Asset(id)) => holder_asset = Some(find("asset", &id.0)?),
            None => {}
        }
        Ok(References {
            model: facts.model.map(|id| find("model", &id.0)).transpose()?,
            place: facts.place.map(|id| find("place", &id.0)).transpose()?,
            holder_person,
            holder_place,
            holder_asset,
        })
    }
}

fn write(
    connection: &Connection,
    sql: &str,
    entry: &Entry,
    facts: &AssetFacts,
    to: &References,
) -> Result<usize> {
    let custom = match facts.custom.is_empty() {
        true => String::new(),
        false => serde_json::to_string(&facts.custom).unwrap_or_default(),
    };
    let date = |date: Option<chrono::NaiveDate>| date.map(|date| date.to_string());
    let values: &[&dyn rusqlite::ToSql] = &[
        entry.stream.as_bytes(),
        &entry.version,
        &facts.tag.as_str(),
        &facts.tag.key(),
        &facts.name,
        &to.model,
        &facts.serial,
        &tag::key(&facts.serial),
        &facts.state.word(),
        &to.place,
        &to.holder_person,
        &to.holder_place,
        &to.holder_asset,
        &date(facts.due),
        &date(facts.out_since),
        &date(facts.purchase_date),
        &facts.cost.map(|cost| cost.minor),
        &facts.cost.map(|cost| cost.currency.to_string()),
        &facts.supplier,
        &facts.order_number,
        &date(facts.warranty_end.map(|end| end.date)),
        &facts.warranty_end.map(|end| end.source.word()),
        &date(facts.refresh_date.map(|day| day.date)),
        &facts.refresh_date.map(|day| day.source.word()),
        &facts.condition.map(|condition| condition.word()),
        &facts.notes,
        &custom,
        &facts.labelled_at,
        &entry.at,
    ];
    execute(connection, sql, values)
}

fn execute(connection: &Connection, sql: &str, values: impl Params) -> Result<usize> {
    Ok(connection.prepare_cached(sql)?.execute(values)?)
}

/// A new asset.
pub fn register(connection: &Connection, entry: &Entry, facts: &AssetFacts) -> Result<()> {
    let references = References::find(connection, entry, facts)?;
    write(connection, INSERT, entry, facts, &references)?;
    let row = connection.last_insert_rowid();
    search::insert(connection, row, facts, references.model)?;
    reservation::tag_moved(connection, &facts.tag.key())?;
    tally::add(connection, facts, references.place, references.model, 1)
}

/// A registration taken back.
pub fn withdraw(connection: &Connection, entry: &Entry, facts: &AssetFacts) -> Result<()> {
    let record = present(connection, entry)?;
    if record.facts != *facts {
        return Err(does_not_fit(entry, "the asset is not as it was registered"));
    }
    let references = References::find(connection, entry, facts)?;
    tally::add(connection, facts, references.place, references.model, -1)?;
    search::remove(connection, record.row)?;
    let former = former_tags(connection, record.row)?;
    execute(
        connection,
        "DELETE FROM former_tag WHERE asset = ?1",
        [record.row],
    )?;
    execute(
        connection,
        "DELETE FROM kept_code WHERE asset = ?1",
        [record.row],
    )?;
    let removed = execute(connection, "DELETE FROM asset WHERE row = ?1", [record.row])?;
    exactly_one(entry, "asset", removed)?;
    for had in former {
        reservation::tag_moved(connection, &tag::key(&had))?;
    }
    reservation::tag_moved(connection, &facts.tag.key())
}

/// An asset that changed.
pub fn change(connection: &Connection, entry: &Entry, event: &AssetEvent) -> Result<()> {
    let changes = &event.changes;
    let record = present(connection, entry)?;
    let old = &record.facts;
    let new = changes
        .apply(old.clone())
        .map_err(|field| does_not_fit(entry, &format!("{} had another {field} before", old.tag)))?;
    let before = References::find(connection, entry, old)?;
    let after = References::find(connection, entry, &new)?;
    exactly_one(
        entry,
        "asset",
        write(connection, UPDATE, entry, &new, &after)?,
    )?;
    tally::move_between(
        connection,
        (old, &before.place, &before.model),
        (&new, &after.place, &after.model),
    )?;
    if let Some(Change(old_tag, new_tag)) = &changes.tag {
        replace_tag(connection, record.row, (old_tag, new_tag), event.taken_back)?;
    }
    if search::concerns(changes) {
        search::remove(connection, record.row)?;
        search::insert(connection, record.row, &new, after.model)?;
    }
    Ok(())
}

/// Keeps the tag an asset had, unless that it got it is `taken_back` and it had not had it before.
fn replace_tag(
    connection: &Connection,
    asset: i64,
    (old, new): (&Tag, &Tag),
    taken_back: bool,
) -> Result<()> {
    let (old_key, new_key) = (old.key(), new.key());
    // Written another way it is the same tag.
    if old_key == new_key {
        return Ok(());
    }
    let given: i64 = connection
        .prepare_cached("SELECT tag_times FROM asset WHERE row = ?1")?
        .query_row([asset], |row| row.get(0))?;
    let before = connection
        .prepare_cached("DELETE FROM former_tag WHERE tag_key = ?1 AND asset = ?2 RETURNING times")?
        .query_row(params![new_key, asset], |row| row.get::<_, i64>(0))
        .optional()?
        .unwrap_or(0);
    let (old_times, new_times) = match taken_back {
        true => (given - 1, before.max(1)),
        false => (given, before + 1),
    };
    if old_times > 0 {
        let remember =
            "INSERT INTO former_tag (tag_key, asset, tag, times) VALUES (?1, ?2, ?3, ?4)";
        execute(
            connection,
            remember,
            params![old_key, asset, old.as_str(), old_times],
        )?;
    }
    let sql = "UPDATE asset SET tag_times = ?2 WHERE row = ?1";
    execute(connection, sql, params![asset, new_times])?;
    reservation::tag_moved(connection, &old_key)?;
    reservation::tag_moved(connection, &new_key)
}

fn present(connection: &Connection, entry: &Entry) -> Result<AssetRecord> {
    by_id(connection, &AssetId(entry.stream))?
        .ok_or_else(|| does_not_fit(entry, "there is no such asset"))
}

fn does_not_fit(entry: &Entry, what: &str) -> LedgerError {
    LedgerError::DoesNotFit {
        seq: entry.seq,
        what: what.to_owned(),
    }
}
