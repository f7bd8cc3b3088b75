//! The open book: one transaction in which one human action reads, decides and records.

use crate::error::{LedgerError, Result};
use crate::journal::{self, Entry, Head};
use crate::tables;
use crate::view::{View, asset::AssetRecord, records::Versioned};
use inventory::{
    Action, ActionKind, ActorId, AssetChanges, AssetEvent, AssetFacts, AssetId, BatchId,
    CustomFieldFacts, CustomFieldId, EntryId, Event, How, ModelFacts, ModelId, PersonDetails,
    PersonFacts, PersonId, PlaceFacts, PlaceId, Refusal, Revision, SeriesFacts, SeriesId,
    SettingFacts, StationId, rules,
};
use rusqlite::{Connection, ErrorCode, params};
use sha2::{Digest, Sha256};
use std::collections::BTreeSet;
use uuid::Uuid;

/// Who acts, when, where and why.
#[derive(Clone, Debug)]
pub struct Stamp {
    /// When, in milliseconds since 1970 (UTC).
    pub at: i64,
    /// Who: a name, kept in the erasable table of actors.
    pub actor: String,
    /// At which desk.
    pub station: StationId,
    /// Why, if somebody said.
    pub reason: String,
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
}

/// The open transaction of one action.
pub struct Book<'c> {
    connection: &'c Connection,
    stamp: Stamp,
    actor: ActorId,
    batch: BatchId,
    head: Head,
    entries: u64,
    assets: u64,
    touched: BTreeSet<Touched>,
    subject: String,
    undoes: Option<BatchId>,
}

impl<'c> Book<'c> {
    pub(crate) fn open(connection: &'c Connection, stamp: Stamp) -> Result<Book<'c>> {
        let actor = actor(connection, &stamp.actor)?;
        let head = journal::head(connection)?;
        Ok(Book {
            connection,
            stamp,
            actor,
            batch: Uuid::now_v7().into(),
            head,
            entries: 0,
            assets: 0,
            touched: BTreeSet::new(),
            subject: String::new(),
            undoes: None,
        })
    }

    /// The register as it stands within this transaction.
    pub fn view(&self) -> View<'c> {
        View::new(self.connection)
    }

    pub(crate) fn connection(&self) -> &'c Connection {
        self.connection
    }

    /// When this action happens, in milliseconds since 1970 (UTC).
    pub fn at(&self) -> i64 {
        self.stamp.at
    }

    /// Says what the action is done to or with: a file's name, a sheet's. Never a person's name.
    pub fn set_subject(&mut self, subject: impl Into<String>) {
        self.subject = subject.into();
    }

    pub(crate) fn set_undoes(&mut self, batch: BatchId) {
        self.undoes = Some(batch);
    }

    /// How many entries were recorded so far.
    pub fn entries(&self) -> u64 {
        self.entries
    }

    /// Does some of the work so that it stands or falls alone: if it fails, nothing of it is recorded and the rest
    /// of the action goes on.
    pub fn attempt<T, E: From<LedgerError>>(
        &mut self,
        work: impl FnOnce(&mut Self) -> Result<T, E>,
    ) -> Result<T, E> {
        let before = (self.head, self.entries, self.assets, self.touched.clone());
        self.batch_sql("SAVEPOINT attempt")?;
        match work(self) {
            Ok(value) => {
                self.batch_sql("RELEASE attempt")?;
                Ok(value)
            }
            Err(error) => {
                self.batch_sql("ROLLBACK TO attempt; RELEASE attempt")?;
                (self.head, self.entries, self.assets, self.touched) = before;
                Err(error)
            }
        }
    }

    fn batch_sql(&self, sql: &str) -> Result<()> {
        Ok(self.connection.execute_batch(sql)?)
    }

    /// Appends an event to the journal and brings the read tables there.
    ///
    /// `version` is how many entries about this stream the decision knew of: one that came in between is refused.
    pub(crate) fn record(&mut self, stream: Uuid, version: u32, event: Event) -> Result<()> {
        let touched = match &event {
            Event::AssetRegistered(_) | Event::AssetWithdrawn(_) | Event::Asset(_) => {
                Some(Touched::Asset)
            }
            Event::Model(_) => Some(Touched::Model),
            Event::Place(_) => Some(Touched::Place),
            Event::Person(_) => Some(Touched::Person),
            Event::Series(_) => Some(Touched::Series),
            Event::CustomField(_) => Some(Touched::CustomField),
            Event::Setting(_) => Some(Touched::Setting),
            Event::Station(_) => Some(Touched::Station),
            Event::Action(_) => None,
        };
        let entry = Entry {
            seq: self.head.seq + 1,
            id: EntryId(Uuid::now_v7()),
            batch: self.batch,
            at: self.stamp.at,
            actor: self.actor,
            station: self.stamp.station,
            reason: self.stamp.reason.clone(),
            stream,
            version: version + 1,
            event,
        };
        self.head = journal::append(self.connection, &self.head, &entry).map_err(in_words)?;
        tables::apply(self.connection, &entry).map_err(in_words)?;
        if let Some(touched) = touched {
            self.entries += 1;
            self.assets += u64::from(touched == Touched::Asset);
            self.touched.insert(touched);
        }
        Ok(())
    }

    /// Ends the action: its last entry says what was done. Nothing is written when nothing happened.
    pub(crate) fn close(mut self, kind: ActionKind) -> Result<Closed> {
        let action = match self.entries {
            0 => None,
            _ => {
                let action = Action {
                    kind,
                    entries: self.entries,
                    assets: self.assets,
                    subject: std::mem::take(&mut self.subject),
                    undoes: self.undoes,
                };
                self.record(self.batch.0, 0, Event::Action(action))?;
                journal::set_head(self.connection, &self.head)?;
                Some(self.batch)
            }
        };
        Ok(Closed {
            action,
            touched: self.touched,
        })
    }

    /// Puts an asset onto the register.
    pub fn register_asset(&mut self, facts: AssetFacts) -> Result<AssetId> {
        rules::coherent(&facts)?;
        let id = AssetId(Uuid::now_v7());
        self.record(id.0, 0, Event::AssetRegistered(Box::new(facts)))?;
        Ok(id)
    }

    /// Records that an asset is now as `new` says; answers whether anything differs.
    pub fn change_asset(
        &mut self,
        old: &AssetRecord,
        how: How,
        new: AssetFacts,
        note: &str,
    ) -> Result<bool> {
        let changes = AssetChanges::between(&old.facts, &new);
        if changes.is_empty() {
            return Ok(false);
        }
        rules::coherent(&new)?;
        let event = AssetEvent {
            how,
            changes,
            note: note.to_owned(),
        };
        self.record(old.id.0, old.version, Event::Asset(Box::new(event)))?;
        Ok(true)
    }

    /// Adds a model.
    pub fn add_model(&mut self, facts: ModelFacts) -> Result<ModelId> {
        let id = ModelId(Uuid::now_v7());
        self.record(id.0, 0, Event::Model(Revision::added(facts.checked()?)))?;
        Ok(id)
    }

    /// Revises a model; answers whether anything differs.
    pub fn revise_model(
        &mut self,
        old: &Versioned<ModelId, ModelFacts>,
        new: ModelFacts,
    ) -> Result<bool> {
        let new = new.checked()?;
        self.revise(old.id.0, old.version, &old.facts, new, Event::Model)
    }

    /// Adds a place.
    pub fn add_place(&mut self, facts: PlaceFacts) -> Result<PlaceId> {
        let id = PlaceId(Uuid::now_v7());
        self.record(id.0, 0, Event::Place(Revision::added(facts.checked()?)))?;
        Ok(id)
    }

    /// Revises a place; answers whether anything differs. A place cannot be moved into itself or below itself.
    pub fn revise_place(
        &mut self,
        old: &Versioned<PlaceId, PlaceFacts>,
        new: PlaceFacts,
    ) -> Result<bool> {
        let new = new.checked()?;
        if let Some(parent) = new.parent {
            let inside = self.view().place_rows_within(&[old.id])?;
            if self
                .view()
                .place_row(&parent)?
                .is_some_and(|row| inside.contains(&row))
            {
                let message = format!(
                    "{} cannot be moved into itself or a place below it.",
                    old.facts.name
                );
                return Err(Refusal::new("place.into_itself", message)
                    .on("parent")
                    .into());
            }
        }
        self.revise(old.id.0, old.version, &old.facts, new, Event::Place)
    }

    /// Adds a tag series.
    pub fn add_series(&mut self, facts: SeriesFacts) -> Result<SeriesId> {
        let id = SeriesId(Uuid::now_v7());
        self.record(id.0, 0, Event::Series(Revision::added(facts.checked()?)))?;
        Ok(id)
    }

    /// Revises a tag series; answers whether anything differs. Its numbers never go back.
    pub fn revise_series(
        &mut self,
        old: &Versioned<SeriesId, SeriesFacts>,
        new: SeriesFacts,
    ) -> Result<bool> {
        let new = new.checked()?;
        if new.next < old.facts.next {
            let message = format!(
                "The numbers of {} have reached {}; they never go back.",
                new.name, old.facts.next
            );
            return Err(Refusal::new("series.never_back", message).on("next").into());
        }
        self.revise(old.id.0, old.version, &old.facts, new, Event::Series)
    }

    /// Adds a custom field.
    pub fn add_custom_field(&mut self, facts: CustomFieldFacts) -> Result<CustomFieldId> {
        let id = CustomFieldId(Uuid::now_v7());
        self.record(
            id.0,
            0,
            Event::CustomField(Revision::added(facts.checked()?)),
        )?;
        Ok(id)
    }

    /// Revises a custom field; answers whether anything differs.
    pub fn revise_custom_field(
        &mut self,
        old: &Versioned<CustomFieldId, CustomFieldFacts>,
        new: CustomFieldFacts,
    ) -> Result<bool> {
        let new = new.checked()?;
        self.revise(old.id.0, old.version, &old.facts, new, Event::CustomField)
    }

    /// Sets a setting of the register; answers whether anything differs.
    pub fn set_setting(&mut self, key: &str, value: &str) -> Result<bool> {
        let new = SettingFacts {
            key: key.to_owned(),
            value: value.to_owned(),
        };
        match self.view().setting_record(key)? {
            Some(old) => self.revise(old.id, old.version, &old.facts, new, Event::Setting),
            None => self
                .record(Uuid::now_v7(), 0, Event::Setting(Revision::added(new)))
                .map(|()| true),
        }
    }

    /// Names this desk; answers whether that is a change.
    pub fn name_station(&mut self, name: &str) -> Result<bool> {
        let station = self.stamp.station.0;
        match self.view().station_record(&self.stamp.station)? {
            Some((version, old)) => {
                self.revise(station, version, &old, name.to_owned(), Event::Station)
            }
            None => self
                .record(station, 0, Event::Station(Revision::added(name.to_owned())))
                .map(|()| true),
        }
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

    /// Adds a person. The details go to the erasable table; the journal gets their digest.
    pub fn add_person(&mut self, details: PersonDetails) -> Result<PersonId> {
        let id = PersonId(Uuid::now_v7());
        let facts = self.keep_details(&id, 1, &details.checked()?)?;
        self.record(id.0, 0, Event::Person(Revision::added(facts)))?;
        Ok(id)
    }

    /// Revises a person; answers whether anything differs.
    pub fn revise_person(
        &mut self,
        old: &Versioned<PersonId, PersonFacts>,
        before: &PersonDetails,
        details: PersonDetails,
    ) -> Result<bool> {
        let details = details.checked()?;
        if details == *before {
            return Ok(false);
        }
        // After an undo the last revision kept may be later than the one that holds.
        let last: u32 = self.connection.query_row(
            "SELECT coalesce(max(revision), 0) FROM personal WHERE person = ?1",
            [old.id.as_bytes()],
            |row| row.get(0),
        )?;
        let new = self.keep_details(&old.id, last + 1, &details)?;
        self.revise(old.id.0, old.version, &old.facts, new, Event::Person)
    }

    /// Erases a person's details for good. The journal keeps that there was somebody.
    pub fn erase_person(&mut self, old: &Versioned<PersonId, PersonFacts>) -> Result<()> {
        self.connection.execute(
            "DELETE FROM personal WHERE person = ?1",
            [old.id.as_bytes()],
        )?;
        let new = PersonFacts {
            erased: true,
            ..old.facts.clone()
        };
        self.record(
            old.id.0,
            old.version,
            Event::Person(Revision::revised(old.facts.clone(), new)),
        )
    }

    fn keep_details(
        &mut self,
        id: &PersonId,
        revision: u32,
        details: &PersonDetails,
    ) -> Result<PersonFacts> {
        // Version 4 UUIDs are random; the salt keeps the digest from being guessed back into a name.
        let salt = Uuid::new_v4();
        let mut statement = self.connection.prepare_cached(
            "INSERT INTO personal (person, revision, name, email, username, employee_number, department, badge, salt) \
             VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9)",
        )?;
        statement.execute(params![
            id.as_bytes(),
            revision,
            details.name,
            details.email,
            details.username,
            details.employee_number,
            details.department,
            details.badge,
            salt.as_bytes(),
        ])?;
        Ok(PersonFacts {
            revision,
            digest: personal_digest(salt.as_bytes(), details),
            erased: false,
        })
    }
}

/// What a closed action left behind.
pub(crate) struct Closed {
    pub action: Option<BatchId>,
    pub touched: BTreeSet<Touched>,
}

/// The digest the journal keeps of a person's details: SHA-256 of the salt and each text with its length.
pub(crate) fn personal_digest(salt: &[u8], details: &PersonDetails) -> String {
    let PersonDetails {
        name,
        email,
        username,
        employee_number,
        department,
        badge,
    } = details;
    let mut sha = Sha256::new();
    sha.update(salt);
    for text in [name, email, username, employee_number, department, badge] {
        sha.update((text.len() as u64).to_le_bytes());
        sha.update(text.as_bytes());
    }
    sha.finalize()
        .iter()
        .map(|byte| format!("{byte:02x}"))
        .collect()
}

/// The identity of an actor by name, made when the name is new.
fn actor(connection: &Connection, name: &str) -> Result<ActorId> {
    let insert = "INSERT OR IGNORE INTO actor (id, name) VALUES (?1, ?2)";
    connection
        .prepare_cached(insert)?
        .execute(params![Uuid::now_v7().as_bytes(), name])?;
    let id: [u8; 16] = connection
        .prepare_cached("SELECT id FROM actor WHERE name = ?1")?
        .query_row([name], |row| row.get(0))?;
    Ok(Uuid::from_bytes(id).into())
}

/// Turns what the database's own rules refused into words.
fn in_words(error: LedgerError) -> LedgerError {
    let LedgerError::Sqlite(rusqlite::Error::SqliteFailure(failure, Some(message))) = &error else {
        return error;
    };
    if failure.code != ErrorCode::ConstraintViolation {
        return error;
    }
    let refusal = match message.as_str() {
        m if m.contains("asset.tag_key") => {
            Refusal::new("tag.taken", "Another asset already has this tag.").on("tag")
        }
        m if m.contains("asset.serial_key") => Refusal::new(
            "serial.taken",
            "Another asset already has this serial number.",
        )
        .on("serial"),
        m if m.contains("place.code_key") => {
            Refusal::new("place.code_taken", "Another place already has this code.").on("code")
        }
        m if m.contains("series.prefix") => Refusal::new(
            "series.prefix_taken",
            "Another tag series already has this prefix.",
        )
        .on("prefix"),
        m if m.contains("custom_field.name") => Refusal::new(
            "custom_field.taken",
            "There is already a custom field of this name.",
        )
        .on("name"),
        m if m.contains("journal.stream") => Refusal::new(
            "record.changed_meanwhile",
            "Somebody else changed this in the meantime. Nothing was saved.",
        )
        .hint("Look at it again and repeat."),
        m if m.contains("FOREIGN KEY") => Refusal::new(
            "record.in_use",
            "Something on the register still refers to this. Nothing was saved.",
        ),
        _ => return error,
    };
    refusal.into()
}
