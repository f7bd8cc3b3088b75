//! What is kept in memory while many entries are applied one after the other: a long action comes back to the same few
//! models, places, people and sums again and again.

use super::tally::{Counting, Sums};
use crate::error::Result;
use inventory::Event;
use rusqlite::Connection;
use std::cell::RefCell;
use std::collections::HashMap;
use uuid::Uuid;

/// Most rows that are kept in mind.
const MOST: usize = 20_000;

/// The sums, to be written once for many entries, and where the records lie that the entries refer to.
///
/// Within it no entry is left out: what one of them put into memory would stay there.
#[derive(Debug, Default)]
pub struct Gathered {
    sums: Sums,
    rows: RefCell<HashMap<(&'static str, Uuid), i64>>,
}

impl Gathered {
    /// Takes an asset from the sums it was in to those it is in now.
    pub fn change(&self, before: Option<Counting<'_>>, after: Option<Counting<'_>>) {
        self.sums.change(before, after);
    }

    /// Writes the sums, and begins anew.
    pub fn write(&self, connection: &Connection) -> Result<()> {
        self.sums.write(connection)
    }

    /// The local row of a model, a place or a person, from memory or as `find` finds it.
    pub(super) fn row(
        &self,
        table: &'static str,
        id: &Uuid,
        find: impl FnOnce() -> Result<i64>,
    ) -> Result<i64> {
        let mut rows = self.rows.borrow_mut();
        if let Some(row) = rows.get(&(table, *id)) {
            return Ok(*row);
        }
        let row = find()?;
        if rows.len() >= MOST {
            rows.clear();
        }
        rows.insert((table, *id), row);
        Ok(row)
    }

    /// Forgets where records lie when one of them goes: done again, it may lie elsewhere.
    pub(super) fn notice(&self, event: &Event) {
        let gone = match event {
            Event::Model(revision) => revision.new.is_none(),
            Event::Place(revision) => revision.new.is_none(),
            Event::Person(revision) => revision.new.is_none(),
            _ => false,
        };
        if gone {
            self.rows.borrow_mut().clear();
        }
    }
}
