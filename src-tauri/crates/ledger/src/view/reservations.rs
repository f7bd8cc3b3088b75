//! Reserved tags: which were set aside, which an asset has by now, which were printed.

use super::View;
use super::asset::id;
use super::who::who;
use crate::error::Result;
use inventory::{AssetId, ReservationId, SeriesId};
use rusqlite::{OptionalExtension, Row, params};
use uuid::Uuid;

/// A block of reserved tags.
#[derive(Clone, Debug, PartialEq)]
pub struct ReservationRecord {
    /// The local row.
    pub row: i64,
    /// The identity.
    pub id: ReservationId,
    /// How many entries there are about it.
    pub version: u32,
    /// When they were set aside, in milliseconds since 1970 (UTC).
    pub at: i64,
    /// By whom, by name.
    pub actor: String,
    /// At which desk, by name.
    pub station: String,
    /// From which series.
    pub series: SeriesId,
    /// What that is called.
    pub series_name: String,
    /// What they are for.
    pub note: String,
    /// The first tag.
    pub first: String,
    /// The last tag.
    pub last: String,
    /// How many.
    pub count: u32,
    /// How many no asset has or had.
    pub free: u32,
    /// How many were printed, at least once.
    pub printed: u32,
}

/// One reserved tag.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ReservedTag {
    /// The tag.
    pub tag: String,
    /// The reservation it is of.
    pub reservation: ReservationId,
    /// The how-many-th of that, from 1.
    pub ordinal: u32,
    /// The asset that has it, or else the one that had it before it got another.
    pub asset: Option<AssetId>,
    /// Whether a label with it surely went out, one copy at least.
    pub printed: bool,
}

impl ReservedTag {
    /// Whether no asset has or had it: it may be given to one.
    pub fn is_free(&self) -> bool {
        self.asset.is_none()
    }
}

fn reservation_sql(rest: &str) -> String {
    format!(
        "SELECT r.row, r.id, r.version, r.at, {who}, coalesce(station.name, ''), series.id, \
         series.name, r.note, \
         coalesce((SELECT tag FROM reserved_tag WHERE reservation = r.row ORDER BY ordinal LIMIT 1), ''), \
         coalesce((SELECT tag FROM reserved_tag WHERE reservation = r.row ORDER BY ordinal DESC LIMIT 1), ''), \
         r.tags, r.tags - r.taken, r.printed \
         FROM reservation r JOIN series ON series.row = r.series \
         LEFT JOIN station ON station.id = r.station {rest}",
        who = who!("r.actor")
    )
}

fn read_reservation(row: &Row<'_>) -> rusqlite::Result<ReservationRecord> {
    Ok(ReservationRecord {
        row: row.get(0)?,
        id: Uuid::from_bytes(row.get(1)?).into(),
        version: row.get(2)?,
        at: row.get(3)?,
        actor: row.get(4)?,
        station: row.get(5)?,
        series: Uuid::from_bytes(row.get(6)?).into(),
        series_name: row.get(7)?,
        note: row.get(8)?,
        first: row.get(9)?,
        last: row.get(10)?,
        count: row.get(11)?,
        free: row.get(12)?,
        printed: row.get(13)?,
    })
}

fn tag_sql(rest: &str) -> String {
    format!(
        "SELECT t.tag, r.id, t.ordinal, coalesce((SELECT id FROM asset WHERE asset.tag_key = t.tag_key), \
         (SELECT asset.id FROM former_tag JOIN asset ON asset.row = former_tag.asset \
         WHERE former_tag.tag_key = t.tag_key ORDER BY asset.row LIMIT 1)), t.printed \
         FROM reserved_tag t JOIN reservation r ON r.row = t.reservation {rest}"
    )
}

fn read_tag(row: &Row<'_>) -> rusqlite::Result<ReservedTag> {
    Ok(ReservedTag {
        tag: row.get(0)?,
        reservation: Uuid::from_bytes(row.get(1)?).into(),
        ordinal: row.get(2)?,
        asset: id(row, 3)?,
        printed: row.get(4)?,
    })
}

impl View<'_> {
    /// Reservations, newest first; and how many in all.
    pub fn reservations(&self, offset: u32, limit: u32) -> Result<(Vec<ReservationRecord>, u32)> {
        let total = self
            .connection
            .prepare_cached("SELECT count(*) FROM reservation")?
            .query_row([], |row| row.get(0))?;
        let mut statement = self
            .connection
            .prepare_cached(&reservation_sql("ORDER BY r.row DESC LIMIT ?1 OFFSET ?2"))?;
        let rows = statement
            .query_map(params![limit, offset], read_reservation)?
            .collect::<Result<_, _>>()?;
        Ok((rows, total))
    }

    /// One reservation.
    pub fn reservation(&self, id: &ReservationId) -> Result<Option<ReservationRecord>> {
        let mut statement = self
            .connection
            .prepare_cached(&reservation_sql("WHERE r.id = ?1"))?;
        Ok(statement
            .query_row([id.as_bytes()], read_reservation)
            .optional()?)
    }

    /// The tags of a reservation, in order, or only those that are free; and how many of them in all.
    pub fn reserved_tags(
        &self,
        reservation: &ReservationId,
        free_only: bool,
        offset: u32,
        limit: u32,
    ) -> Result<(Vec<ReservedTag>, u32)> {
        let free = if free_only { "NOT t.taken" } else { "TRUE" };
        let condition = format!("WHERE r.id = ?1 AND {free}");
        let count = format!(
            "SELECT count(*) FROM reserved_tag t JOIN reservation r ON r.row = t.reservation {condition}"
        );
        let total = self
            .connection
            .prepare_cached(&count)?
            .query_row([reservation.as_bytes()], |row| row.get(0))?;
        let mut statement = self.connection.prepare_cached(&tag_sql(&format!(
            "{condition} ORDER BY t.ordinal LIMIT ?2 OFFSET ?3"
        )))?;
        let rows = statement
            .query_map(params![reservation.as_bytes(), limit, offset], read_tag)?
            .collect::<Result<_, _>>()?;
        Ok((rows, total))
    }

    /// The reserved tag with this key ([`inventory::tag::key`]), whether it is free or not.
    pub fn reserved_tag_by_key(&self, key: &str) -> Result<Option<ReservedTag>> {
        let mut statement = self
            .connection
            .prepare_cached(&tag_sql("WHERE t.tag_key = ?1"))?;
        Ok(statement.query_row([key], read_tag).optional()?)
    }

    /// The first tags of a reservation that were printed, or that an asset has or had.
    pub(crate) fn reserved_tags_in_use(
        &self,
        reservation: &ReservationId,
        limit: u32,
    ) -> Result<Vec<ReservedTag>> {
        let mut statement = self.connection.prepare_cached(&tag_sql(
            "WHERE r.id = ?1 AND (t.taken OR t.printed) ORDER BY t.ordinal LIMIT ?2",
        ))?;
        Ok(statement
            .query_map(params![reservation.as_bytes(), limit], read_tag)?
            .collect::<Result<_, _>>()?)
    }

    /// Whether a series must pass over the tag with this key: an asset has or had it, or it is reserved.
    pub fn tag_is_spoken_for(&self, key: &str) -> Result<bool> {
        let sql = "SELECT EXISTS (SELECT 1 FROM asset WHERE tag_key = ?1) \
            OR EXISTS (SELECT 1 FROM former_tag WHERE tag_key = ?1) \
            OR EXISTS (SELECT 1 FROM reserved_tag WHERE tag_key = ?1)";
        Ok(self
            .connection
            .prepare_cached(sql)?
            .query_row([key], |row| row.get(0))?)
    }
}
