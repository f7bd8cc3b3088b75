//! Actions that were interrupted: what is known of them, and ending them.

use super::rest::{Left, Rest};
use super::writing::{Writer, Written};
use super::{How, Now, Prepared, Worked, prepare_so};
use crate::book::{Begun, Book, Claims, Stamp};
use crate::error::Result;
use crate::rehearsal::{Asks, Copying};
use crate::replay::Watch;
use crate::view::View;
use crate::view::who::who;
use inventory::{ActionKind, AssetId, BatchId, Refusal};
use rusqlite::{Connection, OptionalExtension, Row};
use std::collections::HashSet;
use std::path::{Path, PathBuf};
use uuid::Uuid;
use words::say;

/// An action that has begun and is not ended.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Unfinished {
    /// Its identity.
    pub batch: BatchId,
    /// When it began, in milliseconds since 1970 (UTC).
    pub at: i64,
    /// Who began it, by name.
    pub actor: String,
    /// At which desk, by name.
    pub station: String,
    /// What kind.
    pub kind: ActionKind,
    /// What it is done to or with.
    pub subject: String,
    /// The action it takes back.
    pub undoes: Option<BatchId>,
    /// The action it does again.
    pub redoes: Option<BatchId>,
    /// The ticket it is done for; empty where none was said.
    pub ticket: String,
    /// How many entries it has so far.
    pub written: u64,
}

const UNFINISHED: &str = concat!(
    "SELECT open.batch, open.at, ",
    who!("open.actor"),
    ", coalesce(station.name, ''), open.kind, \
    open.subject, open.undoes, open.redoes, open.ticket, \
    (SELECT count(*) FROM journal WHERE batch_id = open.batch AND stream <> open.batch) \
    FROM open_action AS open LEFT JOIN station ON station.id = open.station \
    ORDER BY open.at LIMIT 1"
);

fn read(row: &Row<'_>) -> rusqlite::Result<Unfinished> {
    let id = |bytes: [u8; 16]| BatchId::from(Uuid::from_bytes(bytes));
    let kind: String = row.get(4)?;
    Ok(Unfinished {
        batch: id(row.get(0)?),
        at: row.get(1)?,
        actor: row.get(2)?,
        station: row.get(3)?,
        kind: ActionKind::of_word(&kind).unwrap_or(ActionKind::Import),
        subject: row.get(5)?,
        undoes: row.get::<_, Option<_>>(6)?.map(id),
        redoes: row.get::<_, Option<_>>(7)?.map(id),
        ticket: row.get(8)?,
        written: row.get::<_, i64>(9)?.unsigned_abs(),
    })
}

impl View<'_> {
    /// The action that has begun and is not ended, if there is one: it is under way, or was interrupted.
    pub fn unfinished(&self) -> Result<Option<Unfinished>> {
        let mut statement = self.connection().prepare_cached(UNFINISHED)?;
        Ok(statement.query_row([], read).optional()?)
    }
}

impl View<'_> {
    /// Those of these assets that belong to an action that is not ended.
    pub fn unfinished_among(
        &self,
        assets: impl IntoIterator<Item = AssetId>,
    ) -> Result<HashSet<AssetId>> {
        let claims = Claims::of_all(self.connection())?;
        let mut found = HashSet::new();
        for asset in assets {
            if claims.has(self.connection(), &asset.0)? {
                found.insert(asset);
            }
        }
        Ok(found)
    }
}

/// The actions that are open.
pub(crate) fn open_ones(connection: &Connection) -> Result<Vec<BatchId>> {
    let mut statement = connection.prepare_cached("SELECT batch FROM open_action")?;
    let rows = statement.query_map([], |row| Ok(Uuid::from_bytes(row.get(0)?).into()))?;
    Ok(rows.collect::<Result<_, _>>()?)
}

/// An action that was interrupted, held by this program: nobody else ends it meanwhile.
pub struct Interrupted {
    register: PathBuf,
    open: Unfinished,
    rest: Option<Rest>,
}

impl Interrupted {
    /// Takes on the action that was interrupted in the register at `register`; none where there is none.
    ///
    /// # Errors
    /// Refused where a program is writing it just now.
    pub fn take_on(register: &Path, view: View<'_>) -> Result<Option<Interrupted>> {
        let Some(open) = view.unfinished()? else {
            return Ok(None);
        };
        let rest = match Rest::of(register, &open.batch)? {
            Left::UnderWay => {
                return Err(Refusal::said(say::action_under_way())
                    .hint(say::action_under_way_hint())
                    .into());
            }
            Left::Interrupted(rest) => Some(rest),
            Left::Nothing => None,
        };
        Ok(Some(Interrupted {
            register: register.to_owned(),
            open,
            rest,
        }))
    }

    /// What is known of it.
    pub fn unfinished(&self) -> &Unfinished {
        &self.open
    }

    /// How many entries it has in all; none where what was still to be written is gone.
    pub fn entries(&self) -> Result<Option<u64>> {
        self.rest.as_ref().map(Rest::entries).transpose()
    }

    /// Writes what is still to be written, and ends it. Where that is gone, it ends as far as it came.
    ///
    /// # Errors
    /// As [`Prepared::write`].
    pub fn finish(self, stamp: Stamp, now: Now<'_>, watch: Watch<'_>) -> Result<Written> {
        let stamp = Stamp {
            ticket: self.open.ticket.clone(),
            ..stamp
        };
        let writer = Writer::at(&self.register, stamp, self.open.kind, now)?;
        let mut begun = begun(&self.open);
        begun.count(writer.connection())?;
        writer.write(begun, self.rest, watch)
    }

    /// Works out how it is taken back: it ends as far as it came, and the opposite of that follows, both or neither.
    ///
    /// # Errors
    /// As [`super::prepare`].
    pub fn prepare(self, stamp: Stamp, copying: Copying<'_>) -> Result<Option<Prepared>> {
        // What is no undo is not done again by a redo.
        let kind = match self.open.undoes.or(self.open.redoes) {
            Some(_) => ActionKind::Redo,
            None => ActionKind::Undo,
        };
        let (register, batch) = (self.register.clone(), self.open.batch);
        let work = |book: &mut Book<'_>| book.take_back(batch);
        let how = How {
            asks: Asks::Anything,
            ahead: None,
            ends: Some(self),
        };
        let ((), worked) = prepare_so(&register, how, kind, stamp, copying, work)?;
        Ok(match worked {
            Worked::Out(prepared) => Some(*prepared),
            Worked::Nothing | Worked::Written(..) => None,
        })
    }

    /// Ends it as far as it came. Half an undo takes nothing back and half a redo does nothing again: what they were about
    /// stays what it was.
    pub(super) fn end(&self, connection: &Connection, stamp: &Stamp) -> Result<()> {
        let stamp = Stamp {
            ticket: self.open.ticket.clone(),
            ..stamp.clone()
        };
        let mut begun = Begun {
            undoes: None,
            redoes: None,
            ..begun(&self.open)
        };
        begun.count(connection)?;
        Book::go_on(connection, stamp, begun)?.close(self.open.kind)?;
        Ok(())
    }

    /// It is ended: nothing of it is to be written any more.
    pub(super) fn let_go(self) {
        if let Some(rest) = self.rest {
            rest.let_go();
        }
    }
}

/// What was done of it so far, but for the numbers.
fn begun(open: &Unfinished) -> Begun {
    Begun {
        open: true,
        taken_on: true,
        subject: open.subject.clone(),
        undoes: open.undoes,
        redoes: open.redoes,
        ..Begun::new(open.batch)
    }
}
