//! The open book: one transaction in which one human action reads, decides and records.

mod begun;
mod bookings;
mod claims;
mod kits;
mod labels;
mod merging;
mod people;
mod photos;
mod prints;
mod records;
mod rings;
mod signatures;
mod sketch;
mod stocktakes;
mod unique;
mod words;

pub(crate) use begun::Begun;
pub(crate) use claims::{Claims, ids};
pub(crate) use people::{keep_details, person_facts, personal_digest};
pub(crate) use sketch::{Goes, Order};

use crate::error::{LedgerError, Result};
use crate::identity::new_id;
use crate::journal::{self, Entry, Head};
use crate::portions::Ahead;
use crate::tables::{self, Gathered, search};
use crate::view::View;
use ::words::say;
use inventory::{
    Action, ActionKind, ActorId, BatchId, EntryId, Event, Refusal, Revision, StationId,
};
use rusqlite::Connection;
use std::collections::BTreeSet;
use uuid::Uuid;
use words::in_words;

/// Who acts, when, where and why.
#[derive(Clone, Debug)]
pub struct Stamp {
    /// When, in milliseconds since 1970 (UTC).
    pub at: i64,
    /// Who: a person of the register, or [`ActorId::TAGDESK`].
    pub actor: ActorId,
    /// At which desk.
    pub station: StationId,
    /// Why, if somebody said.
    pub reason: String,
    /// The ticket of another system that it is done for, if somebody said.
    pub ticket: String,
}

/// What an action touched.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[allow(missing_docs, reason = "the nouns of the product")]
pub enum Touched {
    Asset,
    Model,
    Place,
    Person,
    Series,
    CustomField,
    Setting,
    Station,
    Format,
    Design,
    Printer,
    Calibration,
    Print,
    Reservation,
    Booking,
    Kit,
    Stocktake,
    Photo,
    Signature,
}

/// The open transaction of one action.
pub struct Book<'c> {
    connection: &'c Connection,
    stamp: Stamp,
    claims: Claims,
    head: Head,
    begun: Begun,
    goes: Goes,
    /// Where many entries are written and nobody asks for the sums in between: what becomes of those.
    gathered: Option<Gathered>,
    /// What the entries of this transaction made of work for the search index.
    searched: search::Work,
    /// Who writes into the register meanwhile what is worked out on a copy.
    ahead: Option<Ahead>,
}

impl<'c> Book<'c> {
    pub(crate) fn open(connection: &'c Connection, stamp: Stamp) -> Result<Book<'c>> {
        Book::go_on(connection, stamp, Begun::new(new_id().into()))
    }

    /// Goes on with an action that has begun.
    pub(crate) fn go_on(
        connection: &'c Connection,
        stamp: Stamp,
        begun: Begun,
    ) -> Result<Book<'c>> {
        Ok(Book {
            connection,
            stamp,
            claims: Claims::beside(connection, &begun.batch)?,
            head: journal::head(connection)?,
            begun,
            goes: Goes::ToJournal,
            gathered: None,
            searched: search::Work::default(),
            ahead: None,
        })
    }

    /// Begins an action on a copy of the register that keeps facts alone, where nothing goes into the journal.
    pub(crate) fn sketch(
        connection: &'c Connection,
        stamp: Stamp,
        begun: Begun,
        goes: Goes,
    ) -> Result<Book<'c>> {
        let book = Book::go_on(connection, stamp, begun)?;
        Ok(Book { goes, ..book })
    }

    /// The register as it stands within this transaction.
    pub fn view(&self) -> View<'c> {
        View::new(self.connection)
    }

    pub(crate) fn connection(&self) -> &'c Connection {
        self.connection
    }

    /// The identity of this action.
    pub fn id(&self) -> BatchId {
        self.begun.batch
    }

    /// Who acts.
    pub(crate) fn actor(&self) -> ActorId {
        self.stamp.actor
    }

    /// When this action happens, in milliseconds since 1970 (UTC).
    pub fn at(&self) -> i64 {
        self.stamp.at
    }

    /// Where the journal ends so far.
    pub fn journal_head(&self) -> Head {
        self.head
    }

    /// Says what the action is done to or with: a file's name, a sheet's. Never a person's name.
    pub fn set_subject(&mut self, subject: impl Into<String>) {
        self.begun.subject = subject.into();
    }

    pub(crate) fn set_undoes(&mut self, batch: BatchId) {
        self.begun.undoes = Some(batch);
    }

    pub(crate) fn set_redoes(&mut self, batch: BatchId) {
        self.begun.redoes = Some(batch);
    }

    /// How many entries were recorded so far.
    pub fn entries(&self) -> u64 {
        self.begun.entries
    }

    /// Does some of the work so that it stands or falls alone: if it fails, nothing of it is recorded and the rest
    /// of the action goes on.
    pub fn attempt<T, E: From<LedgerError>>(
        &mut self,
        work: impl FnOnce(&mut Self) -> Result<T, E>,
    ) -> Result<T, E> {
        let before = (self.head, self.begun.clone(), self.goes);
        let ahead = self.ahead.as_mut().map(Ahead::attempt);
        self.run("SAVEPOINT attempt")?;
        match work(self) {
            Ok(value) => {
                self.run("RELEASE attempt")?;
                if self.ahead.as_mut().is_some_and(|ahead| !ahead.stands()) {
                    self.ahead = None;
                }
                Ok(value)
            }
            Err(error) => {
                if let (Some(ahead), Some(before)) = (&mut self.ahead, ahead) {
                    ahead.take_back(before);
                }
                self.run("ROLLBACK TO attempt")?;
                self.run("RELEASE attempt")?;
                (self.head, self.begun, self.goes) = before;
                Err(error)
            }
        }
    }

    fn run(&self, sql: &str) -> Result<()> {
        self.connection.prepare_cached(sql)?.execute([])?;
        Ok(())
    }

    /// Appends an event to the journal and brings the read tables there.
    ///
    /// `version` is how many entries about this stream the decision knew of: one that came in between is refused.
    pub(crate) fn record(&mut self, stream: Uuid, version: u32, event: Event) -> Result<()> {
        self.claims.refuse(self.connection, &stream, &event)?;
        self.refuse_taken(&stream, &event)?;
        self.refuse_ring(&stream, &event)?;
        self.record_as_asked(stream, version, event, None)
    }

    /// The same where all that may be refused was asked already: on a copy, say, that is as the register still is. `body` is
    /// what the event was encoded as, if it was.
    pub(crate) fn record_as_asked(
        &mut self,
        stream: Uuid,
        version: u32,
        event: Event,
        mut body: Option<String>,
    ) -> Result<()> {
        let touched = touched_by(&event);
        let entry = Entry {
            seq: self.head.seq + 1,
            id: EntryId(new_id()),
            batch: self.begun.batch,
            at: self.stamp.at,
            actor: self.stamp.actor,
            station: self.stamp.station,
            reason: self.stamp.reason.clone(),
            stream,
            version: version + 1,
            event,
        };
        let connection = self.connection;
        let extent = self.keep(&entry, &mut body).map_err(in_words)?;
        let searched = extent.searched();
        tables::apply_to(extent, connection, &entry).map_err(in_words)?;
        if searched {
            self.searched.count(&entry.event);
        }
        self.write_ahead(entry, body)?;
        if let Some(touched) = touched {
            self.begun.entries += 1;
            // Steps of one asset follow each other: back into stock and out again is one asset.
            if touched == Touched::Asset && self.begun.last_asset.replace(stream) != Some(stream) {
                self.begun.assets += 1;
            }
            self.begun.touched.insert(touched);
        }
        Ok(())
    }

    /// Ends the action: its last entry says what was done. Nothing is written when nothing happened.
    pub(crate) fn close(mut self, kind: ActionKind) -> Result<Closed> {
        let action = match (self.begun.entries, self.begun.open) {
            (0, false) => None,
            _ => {
                self.say(kind, false)?;
                self.tidy_search()?;
                Some(self.begun.batch)
            }
        };
        Ok(Closed {
            action,
            touched: self.begun.touched,
        })
    }

    /// What the entries of this transaction made of work for the search index so far.
    pub(crate) fn searched(&self) -> search::Work {
        self.searched
    }

    /// Tidies up the search index as far as this transaction made work for it.
    fn tidy_search(&self) -> Result<()> {
        match self.searched.pages() {
            None => Ok(()),
            Some(pages) => search::tidy(self.connection, pages.min(search::PAGES_AT_ONCE)),
        }
    }

    /// Whoever acts is somebody of the register, at the end of the action at the latest.
    fn refuse_nobody(&self) -> Result<()> {
        match self.view().works(&self.stamp.actor)? {
            true => Ok(()),
            false => Err(Refusal::said(say::who_unknown_nobody())
                .hint(say::who_unknown_nobody_hint())
                .into()),
        }
    }

    /// Says in the journal what is done, and whether more of it follows.
    fn say(&mut self, kind: ActionKind, open: bool) -> Result<()> {
        self.refuse_nobody()?;
        let action = Action {
            kind,
            entries: self.begun.entries,
            assets: self.begun.assets,
            subject: self.begun.subject.clone(),
            undoes: self.begun.undoes,
            redoes: self.begun.redoes,
            ticket: self.stamp.ticket.clone(),
            open,
        };
        let version = u32::from(self.begun.open);
        self.record(self.begun.batch.0, version, Event::Action(action))?;
        journal::set_head(self.connection, &self.head)
    }

    fn revise<T: Clone + PartialEq>(
        &mut self,
        stream: Uuid,
        version: u32,
        old: &T,
        new: T,
        event: impl FnOnce(Revision<T>) -> Event,
    ) -> Result<bool> {
        if *old == new {
            return Ok(false);
        }
        self.record(stream, version, event(Revision::revised(old.clone(), new)))?;
        Ok(true)
    }
}

/// What a closed action left behind.
pub(crate) struct Closed {
    pub action: Option<BatchId>,
    pub touched: BTreeSet<Touched>,
}

/// What an event touches.
fn touched_by(event: &Event) -> Option<Touched> {
    match event {
        Event::AssetRegistered(_)
        | Event::AssetWithdrawn(_)
        | Event::Asset(_)
        | Event::KeptCode(_) => Some(Touched::Asset),
        Event::Model(_) => Some(Touched::Model),
        Event::Place(_) => Some(Touched::Place),
        Event::Person(_) | Event::Worker(_) => Some(Touched::Person),
        Event::Series(_) => Some(Touched::Series),
        Event::CustomField(_) => Some(Touched::CustomField),
        Event::Setting(_) => Some(Touched::Setting),
        Event::Station(_) => Some(Touched::Station),
        Event::Format(_) => Some(Touched::Format),
        Event::Design(_) => Some(Touched::Design),
        Event::Printer(_) => Some(Touched::Printer),
        Event::Calibration(_) => Some(Touched::Calibration),
        Event::Print(_) => Some(Touched::Print),
        Event::Reservation(_) => Some(Touched::Reservation),
        Event::Booking(_) => Some(Touched::Booking),
        Event::Kit(_) => Some(Touched::Kit),
        Event::Stocktake(_)
        | Event::StocktakeExpected(_)
        | Event::StocktakeScan(_)
        | Event::StocktakeDecision(_) => Some(Touched::Stocktake),
        Event::PhotoErased(_) => Some(Touched::Photo),
        Event::Signature(_) | Event::SignatureErased(_) => Some(Touched::Signature),
        Event::Action(_) => None,
    }
}
