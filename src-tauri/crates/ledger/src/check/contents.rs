//! What the journal says of contents that lie beside it, held against those that do.

use super::names::name;
use super::{Findings, ProblemKind};
use crate::contents::{Store, digest_of, is_blank};
use crate::error::Result;
use crate::journal::{Entry, hex};
use inventory::{Event, PersonId};
use rusqlite::Connection;
use std::collections::{BTreeMap, BTreeSet};
use uuid::Uuid;

/// Everything the journal names is kept as it was, and nothing else.
pub(super) fn compare(
    connection: &Connection,
    comparable: bool,
    named: Named,
    findings: &mut Findings,
) -> Result<()> {
    named.prove(connection, &mut |store, wrong, naming| {
        let (kind, what) = match store {
            Store::Photos => (ProblemKind::Photo, "A photo"),
            Store::Signatures => (ProblemKind::Signature, "A signature"),
        };
        let whose = match naming {
            Some((seq, stream)) => format!(
                "{what} of {} (entry {seq})",
                name(connection, comparable, &stream)
            ),
            None => what.to_owned(),
        };
        let how = match wrong {
            Wrong::Gone => "is gone from the register",
            Wrong::Changed => "was changed past the journal",
            Wrong::NotNamed => "is kept that no entry of the journal names",
            Wrong::PutBack => "was put back after it was erased",
        };
        findings.add(kind, format!("{whose} {how}."));
        Ok(())
    })
}

/// Every content the journal names, with the first entry that does.
#[derive(Default)]
pub(crate) struct Named {
    first: BTreeMap<(Store, String), (i64, Uuid)>,
    erased: BTreeSet<(Store, String)>,
    /// The people of whom one drew a signature.
    drawn_by: Vec<(PersonId, String)>,
    erased_people: BTreeSet<PersonId>,
}

impl Named {
    /// Takes down what an entry says of contents.
    pub(crate) fn read(&mut self, entry: &Entry) {
        let mut name = |store, digest: &String| {
            let first = (entry.seq, entry.stream);
            self.first.entry((store, digest.clone())).or_insert(first);
        };
        for photo in entry.event.photos() {
            name(Store::Photos, &photo.digest);
        }
        match &entry.event {
            Event::Signature(facts) => {
                name(Store::Signatures, &facts.digest);
                let people = facts.people.iter();
                let drawn_by = people.map(|person| (*person, facts.digest.clone()));
                self.drawn_by.extend(drawn_by);
            }
            Event::PhotoErased(erasure) => {
                let digest = erasure.digest.clone();
                self.erased.insert((Store::Photos, digest));
            }
            Event::SignatureErased(erasure) => {
                let digest = erasure.digest.clone();
                self.erased.insert((Store::Signatures, digest));
            }
            Event::Person(revision) if revision.new.as_ref().is_some_and(|new| new.erased) => {
                self.erased_people.insert(PersonId(entry.stream));
            }
            _ => {}
        }
    }

    /// The stores of which any is named.
    pub(crate) fn stores(&self) -> Vec<Store> {
        let named = |store: &Store| self.first.keys().any(|(named, _)| named == store);
        Store::ALL.into_iter().filter(named).collect()
    }

    /// Compares what is named with what the register at `live` keeps. Tells of each that is wrong: how, the entry that names
    /// it and of what it is; neither where no entry does.
    pub(crate) fn prove(
        mut self,
        connection: &Connection,
        tell: &mut dyn FnMut(Store, Wrong, Option<(i64, Uuid)>) -> Result<()>,
    ) -> Result<()> {
        for (person, digest) in &self.drawn_by {
            if self.erased_people.contains(person) {
                self.erased.insert((Store::Signatures, digest.clone()));
            }
        }
        for store in Store::ALL {
            if !store.is_there(connection)? {
                continue;
            }
            let sql = format!("SELECT * FROM live.{}", store.table());
            let mut statement = connection.prepare(&sql)?;
            let mut rows = statement.query([])?;
            while let Some(row) = rows.next()? {
                let (digest, content): (Vec<u8>, Vec<u8>) = (row.get(0)?, row.get(1)?);
                let key = (store, hex(&digest));
                let naming = self.first.remove(&key);
                let erased = self.erased.contains(&key);
                let same = digest_of(&content) == key.1;
                let wrong = match (naming, is_blank(&content)) {
                    (None, _) => Wrong::NotNamed,
                    (_, true) if erased => continue,
                    // A photo may have been taken in again since.
                    (_, false) if same && erased && store == Store::Signatures => Wrong::PutBack,
                    (_, false) if same => continue,
                    _ => Wrong::Changed,
                };
                tell(store, wrong, naming)?;
            }
        }
        for (key, naming) in self.first {
            if !self.erased.contains(&key) {
                tell(key.0, Wrong::Gone, Some(naming))?;
            }
        }
        Ok(())
    }
}

/// What is wrong with contents.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Wrong {
    /// The journal names them, but they are not kept.
    Gone,
    /// They are not those the journal names.
    Changed,
    /// They are kept, but the journal does not name them.
    NotNamed,
    /// They are kept although the journal says that they were erased.
    PutBack,
}
