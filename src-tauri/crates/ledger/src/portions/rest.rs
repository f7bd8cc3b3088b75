//! What is still to be written of an action: its entries as they were worked out beside the register, in a file of their
//! own that outlives the program, so that what was interrupted can be finished.

use super::details::Details;
use super::left::open_ones;
use crate::error::{LedgerError, Result};
use crate::journal::Entry;
use crate::names::Named;
use crate::scratch::{Scratch, Taken, named};
use crate::turn::Turn;
use inventory::{BatchId, Event};
use rusqlite::{Connection, params};
use std::path::Path;
use uuid::Uuid;

/// How the names of the folders begin that are kept until their action is ended.
pub(crate) const KEPT: &str = "unfinished-";
const FILE: &str = "rest.db";

/// `personal`: the details of people that entries name by their digest.
const SCHEMA: &str = "
    CREATE TABLE rest.entry (
        position INTEGER PRIMARY KEY,
        stream   BLOB NOT NULL,
        version  INTEGER NOT NULL,
        kind     TEXT NOT NULL,
        body     TEXT NOT NULL
    ) STRICT;
    CREATE TABLE rest.personal AS SELECT * FROM main.personal WHERE 0;";

/// The rest of an action.
pub(super) struct Rest {
    connection: Connection,
    // Kept until the action is ended; declared after the connection so that it is closed first.
    folder: Scratch,
}

/// An entry that is to be written.
pub(super) struct Pending {
    pub position: i64,
    pub stream: Uuid,
    pub version: u32,
    pub event: Event,
}

impl Rest {
    /// Keeps what the action wrote into the copy of the register that `copy` is: its entries, and the details of people from
    /// `details` on. Tag series come first: whoever registers something meanwhile gets the numbers behind.
    pub fn kept(register: &Path, copy: &Connection, batch: &BatchId, details: i64) -> Result<Rest> {
        let mut folder = Scratch::kept(register, &name(batch))?;
        match fill(copy, &folder, batch, details) {
            Ok(connection) => Ok(Rest { connection, folder }),
            Err(error) => {
                // What is not kept whole is of no use.
                folder.let_go();
                Err(error)
            }
        }
    }

    /// Takes over what was written into the rest of an action while it was worked out on a copy, which is committed.
    pub fn written(mut filling: Filling, copy: &Connection) -> Result<Rest> {
        copy.execute_batch("DETACH DATABASE rest")?;
        let connection = Connection::open(filling.0.file(FILE))?;
        filling.0.keep();
        Ok(Rest {
            connection,
            folder: filling.0,
        })
    }

    /// What is left of an action that was interrupted.
    pub fn of(register: &Path, batch: &BatchId) -> Result<Left> {
        Ok(match Scratch::taken_on(register, &name(batch))? {
            Taken::InUse => Left::UnderWay,
            Taken::Gone => Left::Nothing,
            Taken::Ours(folder) => {
                let connection = Connection::open(folder.file(FILE))?;
                Left::Interrupted(Rest { connection, folder })
            }
        })
    }

    /// What tells whether somebody waits for the write lock.
    pub fn turn(&self) -> Result<Turn> {
        Turn::within(&self.folder)
    }

    /// How many entries there are.
    pub fn entries(&self) -> Result<u64> {
        let sql = "SELECT count(*) FROM entry";
        let count: i64 = self.connection.query_row(sql, [], |row| row.get(0))?;
        Ok(count.unsigned_abs())
    }

    /// Whether any of them is about this record.
    pub fn is_about(&self, record: &Uuid) -> Result<bool> {
        let sql = "SELECT EXISTS (SELECT 1 FROM entry WHERE stream = ?1)";
        let mut statement = self.connection.prepare_cached(sql)?;
        Ok(statement.query_row([record.as_bytes()], |row| row.get(0))?)
    }

    /// The next entries behind a position.
    pub fn behind(&self, position: i64, most: u32) -> Result<Vec<Pending>> {
        let sql = "SELECT position, stream, version, kind, body FROM entry WHERE position > ?1 \
            ORDER BY position LIMIT ?2";
        let mut statement = self.connection.prepare_cached(sql)?;
        let mut rows = statement.query(params![position, most])?;
        let mut found = Vec::new();
        while let Some(row) = rows.next()? {
            let (position, version) = (row.get(0)?, row.get(2)?);
            let (kind, body): (String, String) = (row.get(3)?, row.get(4)?);
            let event = Event::decode(&kind, &body).map_err(|source| LedgerError::Undecodable {
                seq: position,
                source,
            })?;
            let stream = Uuid::from_bytes(row.get(1)?);
            found.push(Pending {
                position,
                stream,
                version,
                event,
            });
        }
        Ok(found)
    }

    /// Puts the details of a person's revision into the register, where an entry names them.
    pub fn give_details(&self, register: &Connection, entry: &Pending) -> Result<()> {
        match Details::of(&self.connection, &entry.stream, &entry.event)? {
            Some(details) => details.keep(register),
            None => Ok(()),
        }
    }

    /// The action is ended: nothing of it is to be written any more.
    pub fn let_go(mut self) {
        self.folder.let_go();
    }
}

/// What is left of an open action.
pub(super) enum Left {
    /// A program is writing it just now.
    UnderWay,
    /// This is still to be written.
    Interrupted(Rest),
    /// What was still to be written is gone.
    Nothing,
}

/// The rest of an action that is being worked out: it goes when dropped.
pub(crate) struct Filling(Scratch);

impl Filling {
    /// Begins it, empty, attached to the copy of the register on which the action is worked out.
    pub fn beside(register: &Path, copy: &Connection, batch: &BatchId) -> Result<Filling> {
        let filling = Filling(Scratch::named(register, &name(batch))?);
        let file = filling.0.made(FILE)?;
        copy.execute("ATTACH DATABASE ?1 AS rest", [Named(&file)])?;
        // Whole on disk before the action is begun.
        copy.execute_batch("PRAGMA rest.synchronous = FULL;")?;
        copy.execute_batch(SCHEMA)?;
        Ok(filling)
    }

    /// What tells whether somebody waits for the write lock.
    pub fn turn(&self) -> Result<Turn> {
        Turn::within(&self.0)
    }

    /// Completes it within the transaction that wrote its entries, with the details of people from `details` on.
    pub fn complete(&self, copy: &Connection, details: i64) -> Result<()> {
        finish(copy, details)
    }
}

/// Puts an entry into the rest that is attached to the copy of the register on which it was worked out.
pub(crate) fn put(copy: &Connection, position: i64, entry: &Entry, body: &str) -> Result<()> {
    let kind = entry.event.kind();
    let sql = "INSERT INTO rest.entry (position, stream, version, kind, body) VALUES (?1, ?2, ?3, ?4, ?5)";
    copy.prepare_cached(sql)?.execute(params![
        position,
        entry.stream.as_bytes(),
        entry.version,
        kind,
        body
    ])?;
    Ok(())
}

fn finish(copy: &Connection, details: i64) -> Result<()> {
    copy.execute_batch("CREATE INDEX rest.entry_stream ON entry (stream);")?;
    copy.execute(
        "INSERT INTO rest.personal SELECT * FROM main.personal WHERE rowid > ?1",
        [details],
    )?;
    Ok(())
}

fn fill(copy: &Connection, folder: &Scratch, batch: &BatchId, details: i64) -> Result<Connection> {
    let file = folder.made(FILE)?;
    copy.execute("ATTACH DATABASE ?1 AS rest", [Named(&file)])?;
    copy.execute_batch("PRAGMA rest.synchronous = FULL; BEGIN;")?;
    copy.execute_batch(SCHEMA)?;
    copy.execute(
        "INSERT INTO rest.entry SELECT row_number() OVER (ORDER BY kind NOT LIKE 'series.%', seq), stream, version, \
         kind, body FROM main.journal WHERE batch_id = ?1 AND stream <> ?1",
        [batch.as_bytes()],
    )?;
    finish(copy, details)?;
    copy.execute_batch("COMMIT; DETACH DATABASE rest;")?;
    Ok(Connection::open(&file)?)
}

fn name(batch: &BatchId) -> String {
    format!("{KEPT}{}", batch.0)
}

/// Removes what is kept of actions that were ended, or that never began.
pub(crate) fn sweep(register: &Path, connection: &Connection) -> Result<()> {
    let kept = named(register, KEPT);
    if kept.is_empty() {
        return Ok(());
    }
    let open: Vec<String> = open_ones(connection)?.iter().map(name).collect();
    for found in kept.iter().filter(|found| !open.contains(found)) {
        match Scratch::taken_on(register, found) {
            Ok(Taken::Ours(mut folder)) => folder.let_go(),
            Ok(Taken::InUse | Taken::Gone) => {}
            Err(error) => tracing::debug!(%error, found, "not known to be left behind"),
        }
    }
    Ok(())
}
