//! Assets: one row each, with the tags they had before, their search text and their place in the sums.

use super::tally::Counting;
use super::{Extent, Origin, exactly_one, reservation, search, whereabouts};
use crate::error::{LedgerError, Result};
use crate::journal::Entry;
use crate::view::asset::{AssetRecord, by_id, former_tags};
use inventory::{AssetEvent, AssetFacts, AssetId, Change, Holder, Tag, Whereabouts, tag};
use rusqlite::{Connection, OptionalExtension, Params, params};
use std::sync::LazyLock;

/// The columns written besides `id`, in the order of [`write`]'s values.
const WRITTEN: &[&str] = &[
    "version",
    "tag",
    "tag_key",
    "name",
    "model",
    "serial",
    "serial_key",
    "state",
    "place",
    "recorded_place",
    "holder_person",
    "holder_place",
    "holder_asset",
    "due",
    "out_since",
    "terms",
    "place_confirmed",
    "came_from",
    "purchase_date",
    "cost",
    "currency",
    "supplier",
    "order_number",
    "warranty_end",
    "warranty_source",
    "refresh_date",
    "refresh_source",
    "condition",
    "notes",
    "custom",
    "labelled_at",
    "changed_at",
];

static INSERT: LazyLock<String> = LazyLock::new(|| {
    let marks: Vec<String> = (1..=WRITTEN.len() + 1).map(|at| format!("?{at}")).collect();
    format!(
        "INSERT INTO asset (id, {}, registered_at) VALUES ({}, ?{})",
        WRITTEN.join(", "),
        marks.join(", "),
        WRITTEN.len() + 1
    )
});

static UPDATE: LazyLock<String> = LazyLock::new(|| {
    let set: Vec<String> = WRITTEN
        .iter()
        .zip(2..)
        .map(|(column, at)| format!("{column} = ?{at}"))
        .collect();
    format!("UPDATE asset SET {} WHERE id = ?1", set.join(", "))
});

/// The local rows an asset refers to.
struct References {
    model: Option<i64>,
    /// Where it is.
    place: Option<i64>,
    recorded_place: Option<i64>,
    came_from: Option<i64>,
    holder_person: Option<i64>,
    holder_place: Option<i64>,
    holder_asset: Option<i64>,
}

impl References {
    fn find(
        extent: Extent<'_>,
        connection: &Connection,
        entry: &Entry,
        facts: &AssetFacts,
    ) -> Result<References> {
        let find = |table: &'static str, id: &uuid::Uuid| extent.row(connection, entry, table, id);
        let (mut holder_person, mut holder_place, mut holder_asset) = (None, None, None);
        match &facts.holder {
            Some(Holder::Person(id)) => holder_person = Some(find("person", &id.0)?),
            Some(Holder::Place(id)) => holder_place = Some(find("place", &id.0)?),
            Some(Holder::Asset(id)) => holder_asset = Some(find("asset", &id.0)?),
            None => {}
        }
        let recorded_place = facts.place.map(|id| find("place", &id.0)).transpose()?;
        let place = match facts.whereabouts() {
            Whereabouts::At(_) => holder_place.or(recorded_place),
            Whereabouts::In(_) => whereabouts::place_of(connection, holder_asset)?,
            Whereabouts::With(_) | Whereabouts::Unsaid => None,
        };
        Ok(References {
            model: facts.model.map(|id| find("model", &id.0)).transpose()?,
            place,
            recorded_place,
            came_from: facts.came_from.map(|id| find("place", &id.0)).transpose()?,
            holder_person,
            holder_place,
            holder_asset,
        })
    }

    /// How an asset with these facts counts.
    fn counting<'f>(&self, facts: &'f AssetFacts) -> Counting<'f> {
        Counting {
            facts,
            place: self.place,
            model: self.model,
            registered_at: None,
        }
    }

    /// How one counts that comes or goes.
    fn counting_whole<'f>(&self, facts: &'f AssetFacts, registered_at: i64) -> Counting<'f> {
        Counting {
            registered_at: Some(registered_at),
            ..self.counting(facts)
        }
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
        &to.recorded_place,
        &to.holder_person,
        &to.holder_place,
        &to.holder_asset,
        &date(facts.due),
        &date(facts.out_since),
        &facts.terms.map(|terms| terms.word()),
        &facts.place_confirmed,
        &to.came_from,
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
pub fn register(
    extent: Extent<'_>,
    connection: &Connection,
    entry: &Entry,
    facts: &AssetFacts,
) -> Result<()> {
    let facts = &facts.as_registered();
    let references = References::find(extent, connection, entry, facts)?;
    write(connection, &INSERT, entry, facts, &references)?;
    let row = connection.last_insert_rowid();
    let mut registered_at = entry.at;
    if entry.version > 1 {
        // Taken back and done again: registered when it was at first.
        registered_at = Origin::of(connection, entry)?.at;
        let sql = "UPDATE asset SET registered_at = ?2 WHERE row = ?1";
        execute(connection, sql, params![row, registered_at])?;
    }
    reservation::tag_moved(connection, &facts.tag.key())?;
    if extent.searched() {
        search::insert(connection, row, facts, references.model)?;
    }
    let counting = references.counting_whole(facts, registered_at);
    extent.count(connection, None, Some(counting))
}

/// A registration taken back.
pub fn withdraw(
    extent: Extent<'_>,
    connection: &Connection,
    entry: &Entry,
    facts: &AssetFacts,
) -> Result<()> {
    let record = present(connection, entry)?;
    let facts = &facts.as_registered();
    if record.facts != *facts {
        return Err(does_not_fit(entry, "the asset is not as it was registered"));
    }
    let references = References::find(extent, connection, entry, facts)?;
    let counting = references.counting_whole(facts, record.registered_at);
    extent.count(connection, Some(counting), None)?;
    if extent.searched() {
        search::remove(connection, record.row)?;
    }
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
pub fn change(
    extent: Extent<'_>,
    connection: &Connection,
    entry: &Entry,
    event: &AssetEvent,
) -> Result<()> {
    let changes = &event.changes;
    let record = present(connection, entry)?;
    let old = &record.facts;
    let new = event
        .applied_to(old)
        .map_err(|field| does_not_fit(entry, &format!("{} had another {field} before", old.tag)))?;
    let before = References::find(extent, connection, entry, old)?;
    let after = References::find(extent, connection, entry, &new)?;
    exactly_one(
        entry,
        "asset",
        write(connection, &UPDATE, entry, &new, &after)?,
    )?;
    let (was, is) = (before.counting(old), after.counting(&new));
    extent.count(connection, Some(was), Some(is))?;
    if let Some(Change(old_tag, new_tag)) = &changes.tag {
        replace_tag(connection, record.row, (old_tag, new_tag), event.taken_back)?;
    }
    if before.place != after.place {
        whereabouts::carry_parts(extent, connection, record.row, after.place)?;
    }
    if extent.searched() && search::concerns(changes) {
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
