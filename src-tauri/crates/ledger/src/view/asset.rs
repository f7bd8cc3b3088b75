//! One asset as the rules want it: its facts, with where they lie.

use crate::error::Result;
use chrono::NaiveDate;
use inventory::{
    AssetFacts, AssetId, Condition, DateSource, Holder, IMPORT_REFERENCE, KeptCodeFacts, Money,
    OutTerms, State, StatedDate, Tag,
};
use rusqlite::types::Type;
use rusqlite::{Connection, OptionalExtension, Row, Rows};
use std::str::FromStr;
use uuid::Uuid;

/// An asset's facts with its place in the ledger.
#[derive(Clone, Debug, PartialEq)]
pub struct AssetRecord {
    /// The local row.
    pub row: i64,
    /// The identity.
    pub id: AssetId,
    /// How many entries there are about it.
    pub version: u32,
    /// What is known of it.
    pub facts: AssetFacts,
    /// When it was registered, in milliseconds since 1970 (UTC).
    pub registered_at: i64,
    /// When it last changed.
    pub changed_at: i64,
}

/// The columns [`read`] expects of `asset a`, in order.
pub const COLUMNS: &str = "a.row, a.id, a.version, a.tag, a.name, (SELECT id FROM model WHERE row = a.model), a.serial, \
    a.state, (SELECT id FROM place WHERE row = a.recorded_place), (SELECT id FROM person WHERE row = a.holder_person), \
    (SELECT id FROM place WHERE row = a.holder_place), (SELECT id FROM asset WHERE row = a.holder_asset), a.due, \
    a.out_since, a.purchase_date, a.cost, a.currency, a.supplier, a.order_number, a.warranty_end, a.warranty_source, \
    a.refresh_date, a.refresh_source, a.condition, a.notes, a.custom, a.labelled_at, a.registered_at, a.changed_at, \
    a.terms, a.place_confirmed, (SELECT id FROM place WHERE row = a.came_from)";

/// How many columns [`COLUMNS`] are.
pub const COUNT: usize = 32;

/// A cell that does not hold what it should.
pub(super) fn wrong(column: usize, what: &str) -> rusqlite::Error {
    rusqlite::Error::FromSqlConversionFailure(column, Type::Text, format!("not {what}").into())
}

/// An identity, if there is one.
pub fn id<T: From<Uuid>>(row: &Row<'_>, column: usize) -> rusqlite::Result<Option<T>> {
    Ok(row
        .get::<_, Option<[u8; 16]>>(column)?
        .map(|bytes| T::from(Uuid::from_bytes(bytes))))
}

/// A value written as a word, if there is one.
pub fn word<T>(
    row: &Row<'_>,
    column: usize,
    read: impl Fn(&str) -> Option<T>,
) -> rusqlite::Result<Option<T>> {
    match row.get_ref(column)?.as_str_or_null()? {
        None => Ok(None),
        Some(text) => read(text)
            .map(Some)
            .ok_or_else(|| wrong(column, "a word this program knows")),
    }
}

/// A day, if there is one.
pub fn date(row: &Row<'_>, column: usize) -> rusqlite::Result<Option<NaiveDate>> {
    word(row, column, |text| NaiveDate::from_str(text).ok())
}

/// An amount from its two columns, if there is one.
pub fn money(row: &Row<'_>, cost: usize, currency: usize) -> rusqlite::Result<Option<Money>> {
    let minor: Option<i64> = row.get(cost)?;
    Ok(minor
        .zip(word(row, currency, |text| text.parse().ok())?)
        .map(|(minor, currency)| Money { minor, currency }))
}

/// A date with its source from their two columns, if there is one.
pub fn stated_date(
    row: &Row<'_>,
    day: usize,
    source: usize,
) -> rusqlite::Result<Option<StatedDate>> {
    Ok(date(row, day)?
        .zip(word(row, source, DateSource::from_word)?)
        .map(|(date, source)| StatedDate { date, source }))
}

/// Reads a row of [`COLUMNS`].
pub fn read(row: &Row<'_>) -> rusqlite::Result<AssetRecord> {
    let holder = match (id(row, 9)?, id(row, 10)?, id(row, 11)?) {
        (Some(person), ..) => Some(Holder::Person(person)),
        (None, Some(place), _) => Some(Holder::Place(place)),
        (None, None, asset) => asset.map(Holder::Asset),
    };
    let custom = row.get_ref(25)?.as_str()?;
    let facts = AssetFacts {
        tag: Tag::kept(row.get_ref(3)?.as_str()?).ok_or_else(|| wrong(3, "a tag"))?,
        name: row.get(4)?,
        model: id(row, 5)?,
        serial: row.get(6)?,
        state: word(row, 7, State::from_word)?.ok_or_else(|| wrong(7, "a state"))?,
        place: id(row, 8)?,
        holder,
        due: date(row, 12)?,
        out_since: date(row, 13)?,
        terms: word(row, 29, OutTerms::from_word)?,
        place_confirmed: row.get(30)?,
        came_from: id(row, 31)?,
        purchase_date: date(row, 14)?,
        cost: money(row, 15, 16)?,
        supplier: row.get(17)?,
        order_number: row.get(18)?,
        warranty_end: stated_date(row, 19, 20)?,
        refresh_date: stated_date(row, 21, 22)?,
        condition: word(row, 23, Condition::from_word)?,
        notes: row.get(24)?,
        custom: match custom {
            "" => Default::default(),
            text => serde_json::from_str(text).map_err(|_| wrong(25, "custom values"))?,
        },
        labelled_at: row.get(26)?,
    };
    Ok(AssetRecord {
        row: row.get(0)?,
        id: id(row, 1)?.ok_or_else(|| wrong(1, "an identity"))?,
        version: row.get(2)?,
        facts,
        registered_at: row.get(27)?,
        changed_at: row.get(28)?,
    })
}

/// Looks first whether there is one, through a single index: importing asks this of every row and mostly there is none,
/// and the whole record opens five tables.
fn one(
    connection: &Connection,
    condition: &str,
    value: impl rusqlite::ToSql,
) -> Result<Option<AssetRecord>> {
    let sql = format!("SELECT a.row FROM asset a WHERE {condition} ORDER BY a.row LIMIT 1");
    let row: Option<i64> = connection
        .prepare_cached(&sql)?
        .query_row([value], |row| row.get(0))
        .optional()?;
    let Some(row) = row else { return Ok(None) };
    by_row(connection, row)
}

/// All of which a condition on one value holds, in the order they were registered.
pub fn all_by(connection: &Connection, condition: &str, value: &str) -> Result<Vec<AssetRecord>> {
    let sql = format!("SELECT a.row FROM asset a WHERE {condition} ORDER BY a.row LIMIT 50");
    let mut statement = connection.prepare_cached(&sql)?;
    in_rows(connection, statement.query([value])?)
}

/// The assets in the rows that a question answers.
fn in_rows(connection: &Connection, mut rows: Rows<'_>) -> Result<Vec<AssetRecord>> {
    let mut found = Vec::new();
    while let Some(row) = rows.next()? {
        found.extend(by_row(connection, row.get(0)?)?);
    }
    Ok(found)
}

/// The asset in this row.
pub fn by_row(connection: &Connection, row: i64) -> Result<Option<AssetRecord>> {
    let sql = format!("SELECT {COLUMNS} FROM asset a WHERE a.row = ?1");
    let mut statement = connection.prepare_cached(&sql)?;
    Ok(statement.query_row([row], read).optional()?)
}

/// The asset with this identity.
pub fn by_id(connection: &Connection, id: &AssetId) -> Result<Option<AssetRecord>> {
    one(connection, "a.id = ?1", id.as_bytes())
}

/// The asset whose tag has this key now.
pub fn by_tag_key(connection: &Connection, key: &str) -> Result<Option<AssetRecord>> {
    one(connection, "a.tag_key = ?1", key)
}

/// The assets that had a tag with this key before.
pub fn by_former_tag_key(connection: &Connection, key: &str) -> Result<Vec<AssetRecord>> {
    // Mostly there is none, as in [`one`].
    let sql = "SELECT asset FROM former_tag WHERE tag_key = ?1 ORDER BY asset";
    let mut statement = connection.prepare_cached(sql)?;
    in_rows(connection, statement.query([key])?)
}

/// The asset a code of somebody else's with this key is kept with.
pub fn by_kept_code(connection: &Connection, key: &str) -> Result<Option<AssetRecord>> {
    one(
        connection,
        "a.row IN (SELECT asset FROM kept_code WHERE code_key = ?1)",
        key,
    )
}

/// The assets that another system knows by this, as a file said.
pub fn by_import_reference(connection: &Connection, reference: &str) -> Result<Vec<AssetRecord>> {
    let condition = format!("a.custom <> '' AND a.custom ->> '$.\"{IMPORT_REFERENCE}\"' = ?1");
    all_by(connection, &condition, reference)
}

/// The codes kept with an asset, with what was said about each.
pub fn kept_codes(connection: &Connection, row: i64) -> Result<Vec<KeptCodeFacts>> {
    let mut statement = connection
        .prepare_cached("SELECT code, note FROM kept_code WHERE asset = ?1 ORDER BY code")?;
    Ok(statement
        .query_map([row], |row| {
            Ok(KeptCodeFacts {
                code: row.get(0)?,
                note: row.get(1)?,
            })
        })?
        .collect::<Result<_, _>>()?)
}

/// The tags an asset had before.
pub fn former_tags(connection: &Connection, row: i64) -> Result<Vec<String>> {
    let mut statement =
        connection.prepare_cached("SELECT tag FROM former_tag WHERE asset = ?1 ORDER BY tag")?;
    Ok(statement
        .query_map([row], |row| row.get(0))?
        .collect::<Result<_, _>>()?)
}

/// How many assets are checked out to this one.
pub fn held_by_asset(connection: &Connection, row: i64) -> Result<u32> {
    let mut statement =
        connection.prepare_cached("SELECT count(*) FROM asset WHERE holder_asset = ?1")?;
    Ok(statement.query_row([row], |row| row.get(0))?)
}
