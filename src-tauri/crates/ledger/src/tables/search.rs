//! The search text of assets. Holder and place are not in it, so that handing things out stays cheap.

use crate::error::Result;
use inventory::{AssetChanges, AssetFacts, Event, fold};
use rusqlite::{Connection, params};

/// How many per cent of a part of the index may be of assets that are gone before it is written anew without them. With
/// SQLite's own 10, taking back a long import writes all of it anew again and again.
const GONE: u32 = 50;

/// Pages that are at least written when the index is tidied up, and one more for every so many entries: what one entry adds is
/// written anew as often as the index has layers, and it has more of them where little is written at once.
const PAGES: u32 = 4;
const ENTRIES_A_PAGE: u64 = 12;
/// The same where few entries are written at once, up to so many pages more. With less than they make work for, SQLite tidies
/// up a hundred pages in one go after all, and whoever waits then waits for that.
const FEW_A_PAGE: u64 = 4;
const FOR_FEW: u64 = 12;
/// Where words were only taken out. That makes no new parts, and is behind the half of a part that SQLite looks through without
/// writing a page of it: the few pages of one go take as long as many times more do where words were put in.
const FOR_TAKEN: u32 = 2;
const TAKEN_AT_ONCE: u32 = 8;
/// The most that is written under a lock that somebody may wait for: a few hundredths of a second.
pub(crate) const PAGES_AT_ONCE: u32 = 64;

/// Sets the empty index up. SQLite on its own would tidy up some hundred pages in the midst of whatever happens to be written
/// then; here whoever writes does [a little of it](tidy).
pub fn set_up(connection: &Connection) -> Result<()> {
    configure(connection, "deletemerge", GONE)?;
    configure(connection, "automerge", 0)
}

fn configure(connection: &Connection, what: &str, value: u32) -> Result<()> {
    connection
        .prepare_cached("INSERT INTO asset_search (asset_search, rank) VALUES (?1, ?2)")?
        .execute(params![what, value])?;
    Ok(())
}

/// What entries made of work for the index.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Work {
    /// How many put words into it.
    put: u64,
    /// How many only took some out.
    taken: u64,
}

impl Work {
    /// Counts an event that was applied.
    pub fn count(&mut self, event: &Event) {
        match event {
            Event::AssetRegistered(_) | Event::Model(_) => self.put += 1,
            Event::AssetWithdrawn(_) => self.taken += 1,
            Event::Asset(event) if concerns(&event.changes) => self.put += 1,
            _ => {}
        }
    }

    /// How many pages are to be tidied up for all of it, if any.
    pub fn pages(self) -> Option<u32> {
        match (self.put, self.taken) {
            (0, 0) => None,
            (0, _) => Some(FOR_TAKEN),
            (put, _) => {
                let of_few = (put / FEW_A_PAGE).min(FOR_FEW);
                let pages = u32::try_from(of_few.max(put / ENTRIES_A_PAGE)).unwrap_or(u32::MAX);
                Some(pages.saturating_add(PAGES))
            }
        }
    }

    /// How many pages are tidied up in one go, once more for every so many entries.
    pub fn pages_at_once(self) -> u32 {
        match self.put {
            0 => TAKEN_AT_ONCE,
            _ => PAGES_AT_ONCE,
        }
    }
}

/// Makes fewer parts of the index, as far as there are many, by writing about so many pages anew.
pub fn tidy(connection: &Connection, pages: u32) -> Result<()> {
    configure(connection, "merge", pages)
}

/// Puts an asset's words into the index.
pub fn insert(
    connection: &Connection,
    row: i64,
    facts: &AssetFacts,
    model: Option<i64>,
) -> Result<()> {
    let mut text = String::with_capacity(128);
    let mut add = |word: &str| {
        if !word.is_empty() {
            text.push_str(word);
            text.push('\n');
        }
    };
    add(facts.tag.as_str());
    let key = facts.tag.key();
    if key != facts.tag.as_str() {
        add(&key);
    }
    for word in [
        &facts.name,
        &facts.serial,
        &facts.order_number,
        &facts.supplier,
    ] {
        add(word);
    }
    facts.custom.values().for_each(|value| add(value));
    if let Some(model) = model {
        let mut statement = connection.prepare_cached(
            "SELECT name, manufacturer, category, number FROM model WHERE row = ?1",
        )?;
        statement.query_row([model], |row| {
            for column in 0..4 {
                add(row.get_ref(column)?.as_str()?);
            }
            Ok(())
        })?;
    }
    let mut statement =
        connection.prepare_cached("INSERT INTO asset_search (rowid, text) VALUES (?1, ?2)")?;
    statement.execute(params![row, fold(&text)])?;
    Ok(())
}

/// Takes an asset's words out of the index.
pub fn remove(connection: &Connection, row: i64) -> Result<()> {
    connection
        .prepare_cached("DELETE FROM asset_search WHERE rowid = ?1")?
        .execute([row])?;
    Ok(())
}

/// Whether these changes touch anything that is searched.
pub fn concerns(changes: &AssetChanges) -> bool {
    changes.tag.is_some()
        || changes.name.is_some()
        || changes.serial.is_some()
        || changes.order_number.is_some()
        || changes.supplier.is_some()
        || changes.custom.is_some()
        || changes.model.is_some()
}

/// Indexes again every asset of a model whose words changed.
pub fn model_changed(connection: &Connection, model: i64) -> Result<()> {
    let mut statement = connection.prepare_cached("SELECT id FROM asset WHERE model = ?1")?;
    let ids: Vec<[u8; 16]> = statement
        .query_map([model], |row| row.get(0))?
        .collect::<Result<_, _>>()?;
    for id in ids {
        if let Some(record) =
            crate::view::asset::by_id(connection, &uuid::Uuid::from_bytes(id).into())?
        {
            remove(connection, record.row)?;
            insert(connection, record.row, &record.facts, Some(model))?;
        }
    }
    Ok(())
}
