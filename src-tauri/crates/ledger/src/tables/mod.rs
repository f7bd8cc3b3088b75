//! The read tables: bringing them to where an entry of the journal says the register is.
//!
//! [`apply`] is the only door. The same code runs when an action is recorded, when the tables are rebuilt and when a
//! check replays the journal, so the three cannot disagree.

mod action;
mod asset;
mod booking;
mod catalogue;
mod gathered;
mod kept_code;
mod kit;
pub(crate) mod person;
mod place;
mod print;
mod reservation;
pub(crate) mod search;
mod signature;
mod stocktake;
pub(crate) mod tally;
mod whereabouts;

use crate::error::{LedgerError, Result};
use crate::journal::Entry;
use crate::statistics;
use inventory::Event;
use rusqlite::{Connection, OptionalExtension, params};
use tally::Counting;
use uuid::Uuid;

pub(crate) use gathered::Gathered;
pub use place::SEPARATOR as PATH_SEPARATOR;

/// Raised whenever the read tables or what is written into them changes; they are then rebuilt from the journal.
pub const TABLES_VERSION: &str = "27";

/// The statements that make the empty read tables.
pub const SCHEMA: &str = include_str!("../schema/tables.sql");

/// Every read table that can be compared row by row, parents before children: with what people call a row of it, and
/// the expression that names the row, in which `@` stands for the table.
pub const TABLES: &[(&str, &str, &str)] = &[
    ("model", "model", "@.name"),
    ("place", "place", "@.path"),
    ("person", "person", "hex(@.id)"),
    ("person_key", "key of somebody's", "@.detail"),
    ("worker", "worker", "hex(@.id)"),
    ("series", "tag series", "@.prefix"),
    ("custom_field", "custom field", "@.name"),
    ("setting", "setting", "@.key"),
    ("station", "station", "@.name"),
    ("asset", "asset", "@.tag"),
    ("former_tag", "former tag", "@.tag"),
    ("kept_code", "kept code", "@.code"),
    ("tally", "sum", "@.kind || ' ' || @.state"),
    ("action", "action", "@.kind"),
    ("open_action", "action that is not ended", "@.kind"),
    (
        "signed",
        "signature of",
        "datetime(@.at / 1000, 'unixepoch') || ' UTC'",
    ),
    ("signer", "person who signed", "hex(@.person)"),
    ("label_format", "label format", "@.name"),
    ("label_design", "label design", "@.name"),
    ("printer", "printer", "@.name"),
    (
        "calibration",
        "calibration of",
        "@.printer || ' for ' || @.format",
    ),
    (
        "print",
        "print of",
        "datetime(@.at / 1000, 'unixepoch') || ' UTC on ' || @.format",
    ),
    (
        "print_label",
        "printed label",
        "@.number || ' (' || iif(@.code = '', @.kind, @.code) || ')'",
    ),
    (
        "reservation",
        "reservation of",
        "@.tags || ' tags from ' || datetime(@.at / 1000, 'unixepoch') || ' UTC'",
    ),
    ("reserved_tag", "reserved tag", "@.tag"),
    ("booking", "booking", "@.from_day || ' to ' || @.until_day"),
    ("kit", "kit", "@.name"),
    ("kit_asset", "thing of a kit", "hex(@.asset)"),
    ("stocktake", "stocktake", "@.name"),
    ("stocktake_line", "expected thing", "@.tag"),
    (
        "stocktake_tally",
        "sum of",
        "@.place_path || ' ' || @.status",
    ),
    ("stocktake_sum", "sum of", "@.status"),
    ("stocktake_scan", "scan", "@.code"),
    ("stocktake_decision", "decision", "@.decision"),
];

/// Indexes that lists, sums and reports of all assets ask for, and nobody who takes in one asset after the other.
const OF_LISTS: &[&str] = &[
    "asset_state_place",
    "asset_place",
    "asset_model",
    "asset_warranty",
    "asset_recorded_place",
    "asset_came_from",
    "asset_holder_place",
    "asset_due",
    "asset_unlabelled",
    "asset_registered",
];

/// How much of the read tables is kept.
#[derive(Clone, Copy, Debug)]
pub enum Extent<'s> {
    /// All of them, as the register does.
    Whole,
    /// The same, but that the sums are gathered, and written by whoever has them.
    Gathering(&'s Gathered),
    /// What is known of each record, found by what tells it from others: neither search nor sums. For a copy alone.
    Facts,
}

impl Extent<'_> {
    /// Whether words are put into the search index.
    pub(crate) fn searched(self) -> bool {
        !matches!(self, Extent::Facts)
    }

    /// Takes an asset from the sums it was in to those it is in now.
    fn count(
        self,
        connection: &Connection,
        before: Option<Counting<'_>>,
        after: Option<Counting<'_>>,
    ) -> Result<()> {
        match self {
            Extent::Whole => tally::change(connection, before, after),
            Extent::Gathering(gathered) => {
                gathered.change(before, after);
                Ok(())
            }
            Extent::Facts => Ok(()),
        }
    }

    /// The local row of a record that an entry says must be there.
    fn row(
        self,
        connection: &Connection,
        entry: &Entry,
        table: &'static str,
        id: &Uuid,
    ) -> Result<i64> {
        let find = || existing_row(connection, entry, table, id);
        match self {
            // Assets come and go, and are hardly referred to twice.
            Extent::Gathering(gathered) if table != "asset" => gathered.row(table, id, find),
            _ => find(),
        }
    }
}

/// Takes away from a copy what is not kept there where facts alone are.
pub fn keep_facts_alone(connection: &Connection) -> Result<()> {
    for index in OF_LISTS {
        connection.execute_batch(&format!("DROP INDEX main.{index};"))?;
    }
    Ok(())
}

/// Read tables that earlier programs made and this one does not.
const FORMER: &[&str] = &["warranty_tally"];

/// Drops the read tables, if they are there, and makes them anew, empty.
pub fn recreate(connection: &Connection) -> Result<()> {
    connection.execute_batch(
        "DROP TABLE IF EXISTS main.asset_word; DROP TABLE IF EXISTS main.asset_search;",
    )?;
    // Children before parents, since foreign keys are on.
    let present = TABLES.iter().rev().map(|(table, ..)| table);
    for table in present.chain(FORMER) {
        connection.execute_batch(&format!("DROP TABLE IF EXISTS main.{table};"))?;
    }
    connection.execute_batch(SCHEMA)?;
    search::set_up(connection)?;
    statistics::set(connection)
}

/// Brings the read tables to where this entry says the register is.
pub fn apply(connection: &Connection, entry: &Entry) -> Result<()> {
    apply_to(Extent::Whole, connection, entry)
}

/// The same with so much of the read tables.
pub fn apply_to(extent: Extent<'_>, connection: &Connection, entry: &Entry) -> Result<()> {
    if let Extent::Gathering(gathered) = extent {
        gathered.notice(&entry.event);
    }
    match &entry.event {
        Event::AssetRegistered(facts) => asset::register(extent, connection, entry, facts),
        Event::AssetWithdrawn(facts) => asset::withdraw(extent, connection, entry, facts),
        Event::Asset(event) => asset::change(extent, connection, entry, event),
        Event::KeptCode(revision) => kept_code::change(connection, entry, revision),
        Event::Model(revision) => catalogue::model(extent, connection, entry, revision),
        Event::Place(revision) => place::place(connection, entry, revision),
        Event::Person(revision) => {
            person::person(connection, entry, revision)?;
            signature::person(connection, entry, revision)
        }
        Event::Worker(facts) => catalogue::worker(connection, entry, facts),
        Event::Series(revision) => catalogue::series(connection, entry, revision),
        Event::CustomField(revision) => {
            catalogue::named(connection, entry, "custom_field", revision, |f| &f.name)
        }
        Event::Setting(revision) => catalogue::setting(connection, entry, revision),
        Event::Station(revision) => catalogue::station(connection, entry, revision),
        Event::Format(revision) => {
            catalogue::named(connection, entry, "label_format", revision, |f| &f.name)
        }
        Event::Design(revision) => {
            catalogue::named(connection, entry, "label_design", revision, |f| &f.name)
        }
        Event::Printer(revision) => {
            catalogue::named(connection, entry, "printer", revision, |f| &f.name)
        }
        Event::Calibration(revision) => catalogue::calibration(connection, entry, revision),
        Event::Print(revision) => print::print(connection, entry, revision),
        Event::Reservation(revision) => reservation::reservation(connection, entry, revision),
        Event::Stocktake(revision) => stocktake::stocktake(connection, entry, revision),
        Event::StocktakeExpected(revision) => stocktake::expected(connection, entry, revision),
        Event::StocktakeScan(revision) => stocktake::scan(connection, entry, revision),
        Event::StocktakeDecision(revision) => stocktake::decision(connection, entry, revision),
        Event::Booking(revision) => booking::booking(connection, entry, revision),
        Event::Kit(revision) => kit::kit(connection, entry, revision),
        // Photos lie beside the read tables.
        Event::PhotoErased(_) => Ok(()),
        Event::Signature(facts) => signature::drawn(connection, entry, facts),
        Event::SignatureErased(_) => signature::erased(connection, entry),
        Event::Action(action) => action::record(connection, entry, action),
    }
}

/// The local row of a record, by identity.
fn row_of(connection: &Connection, table: &str, id: &Uuid) -> Result<Option<i64>> {
    let mut statement =
        connection.prepare_cached(&format!("SELECT row FROM {table} WHERE id = ?1"))?;
    Ok(statement
        .query_row(params![id.as_bytes()], |row| row.get(0))
        .optional()?)
}

/// The local row of a record that an entry says must be there.
fn existing_row(connection: &Connection, entry: &Entry, table: &str, id: &Uuid) -> Result<i64> {
    row_of(connection, table, id)?.ok_or_else(|| LedgerError::NotThere {
        seq: entry.seq,
        what: format!("there is no {} {id}", table.replace('_', " ")),
    })
}

/// Who did it, when and where.
struct Origin {
    /// In milliseconds since 1970 (UTC).
    at: i64,
    actor: Uuid,
    station: Uuid,
}

impl Origin {
    /// Who began a record, when and where: of one that was taken back and done again, those it had at first.
    fn of(connection: &Connection, entry: &Entry) -> Result<Origin> {
        let own = Origin {
            at: entry.at,
            actor: entry.actor.0,
            station: entry.station.0,
        };
        if entry.version == 1 {
            return Ok(own);
        }
        // Of whichever attached file: a replay reads the journal of another.
        let first = connection
            .prepare_cached(
                "SELECT at, actor, station FROM journal WHERE stream = ?1 AND version = 1",
            )?
            .query_row([entry.stream.as_bytes()], |row| {
                Ok(Origin {
                    at: row.get(0)?,
                    actor: Uuid::from_bytes(row.get(1)?),
                    station: Uuid::from_bytes(row.get(2)?),
                })
            })
            .optional()?;
        Ok(first.unwrap_or(own))
    }
}

/// Fails unless exactly one row was touched.
fn exactly_one(entry: &Entry, what: &str, touched: usize) -> Result<()> {
    match touched {
        1 => Ok(()),
        _ => Err(LedgerError::DoesNotFit {
            seq: entry.seq,
            what: format!("there is no {what} {}", entry.stream),
        }),
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;
    use std::collections::BTreeSet;

    /// The search index, what it makes for itself, and its words, which are compared by themselves.
    const OF_THE_SEARCH: [&str; 2] = ["asset_search", "asset_word"];

    #[test]
    fn every_read_table_is_listed_after_those_it_refers_to_and_its_rows_have_names() {
        let connection = Connection::open_in_memory().unwrap();
        recreate(&connection).unwrap();
        let names = |sql: &str| -> Vec<String> {
            let mut statement = connection.prepare(sql).unwrap();
            let names = statement.query_map([], |row| row.get(0)).unwrap();
            names.collect::<Result<_, _>>().unwrap()
        };
        let made: BTreeSet<String> = names("SELECT name FROM sqlite_schema WHERE type = 'table'")
            .into_iter()
            .filter(|name| OF_THE_SEARCH.iter().all(|of| !name.starts_with(of)))
            .filter(|name| !name.starts_with("sqlite_"))
            .collect();
        let listed: BTreeSet<String> = TABLES.iter().map(|(table, ..)| table.to_string()).collect();
        assert_eq!(made, listed);
        assert_eq!(listed.len(), TABLES.len(), "one is listed twice");
        for (at, (table, _, named)) in TABLES.iter().enumerate() {
            let sql = format!("SELECT {} FROM {table}", named.replace('@', table));
            connection
                .prepare(&sql)
                .unwrap_or_else(|error| panic!("{table}: {error}"));
            let parents = format!("SELECT \"table\" FROM pragma_foreign_key_list('{table}')");
            for parent in names(&parents).iter().filter(|parent| parent != table) {
                let earlier = TABLES[..at].iter().any(|(other, ..)| other == parent);
                assert!(earlier, "{table} stands before {parent}");
            }
        }
    }
}
