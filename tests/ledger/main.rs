//! The ledger on real files: what is confirmed stays, what is changed past the journal shows, and both ways of making
//! the read tables agree.
#![allow(
    clippy::unwrap_used,
    clippy::print_stdout,
    clippy::new_without_default,
    missing_docs
)]

mod ahead;
mod alike;
mod columns;
mod copies;
mod crashes;
mod damage;
mod facts_alone;
mod label_requests;
mod labels;
mod newer;
mod one_file;
mod opening;
mod papers;
mod past;
mod photos;
mod portions;
mod prints;
mod redoing;
mod registered;
mod rehearsing;
mod remaking;
mod replays;
mod reservations;
mod restoring;
mod search_index;
mod signatures;
mod statistics;
mod stocktakes;
mod tampering;
mod undoing;
mod upgrades;
mod upgrading;

use inventory::rules::HandOut;
use inventory::{
    ActionKind, ActorId, AssetFacts, AssetId, BatchId, Holder, How, PersonDetails, PlaceFacts,
    StationId, Tag, rules,
};
use ledger::{Acted, Book, Ledger, LedgerError, Put, Stamp};
use std::path::{Path, PathBuf};
use tempfile::TempDir;
use uuid::Uuid;

/// A folder of a register, with nothing of anybody's beside it: copies go there.
pub struct Folder {
    path: PathBuf,
    _around: TempDir,
}

impl Folder {
    pub fn new() -> Folder {
        let around = tempfile::tempdir().unwrap();
        let path = around.path().join("data");
        std::fs::create_dir(&path).unwrap();
        Folder {
            path,
            _around: around,
        }
    }

    pub fn path(&self) -> &Path {
        &self.path
    }
}

/// A register in a folder of its own, with a clock that stands still until it is moved.
pub struct Register {
    pub ledger: Ledger,
    pub at: i64,
    pub folder: Folder,
}

impl Register {
    pub fn new() -> Register {
        let folder = Folder::new();
        let ledger = Ledger::open(&folder.path().join("register.db")).unwrap();
        Register {
            ledger,
            at: 1_773_480_000_000,
            folder,
        }
    }

    pub fn path(&self) -> PathBuf {
        self.folder.path().join("register.db")
    }

    pub fn stamp(&self) -> Stamp {
        Stamp {
            at: self.at,
            actor: ActorId::TAGDESK,
            station: StationId(Uuid::from_u128(1)),
            reason: String::new(),
            ticket: String::new(),
        }
    }

    pub fn act<T>(
        &mut self,
        kind: ActionKind,
        work: impl FnOnce(&mut Book<'_>) -> Result<T, LedgerError>,
    ) -> Result<Acted<T>, LedgerError> {
        let stamp = self.stamp();
        self.ledger.act(kind, stamp, work)
    }

    pub fn register(&mut self, tag: &str) -> AssetId {
        self.act(ActionKind::Register, |book| book.register_asset(asset(tag)))
            .unwrap()
            .value
    }

    pub fn check_out(&mut self, id: AssetId, to: Holder) -> Result<BatchId, LedgerError> {
        let today: chrono::NaiveDate = "2026-03-14".parse().unwrap();
        let acted = self.act(ActionKind::CheckOut, |book| {
            let record = book.view().asset(&id)?.unwrap();
            let new = rules::check_out(id, &record.facts, &HandOut::to(to), today, None)?;
            book.change_asset(&record, How::CheckedOut, new, "")
        })?;
        Ok(acted.action.unwrap())
    }

    pub fn person(&mut self, name: &str) -> Holder {
        let details = PersonDetails {
            name: name.into(),
            email: format!("{name}@example.com"),
            ..Default::default()
        };
        Holder::Person(
            self.act(ActionKind::RecordPerson, |book| book.add_person(details))
                .unwrap()
                .value,
        )
    }

    pub fn place(&mut self, name: &str) -> inventory::PlaceId {
        let facts = PlaceFacts {
            name: name.into(),
            ..PlaceFacts::default()
        };
        self.act(ActionKind::RecordPlace, |book| book.add_place(facts))
            .unwrap()
            .value
    }

    pub fn undo(&mut self, batch: BatchId) -> Result<(), LedgerError> {
        self.act(ActionKind::Undo, |book| book.undo(batch))
            .map(|_| ())
    }

    /// With no rule but the ledger's own.
    pub fn redo(&mut self, batch: BatchId) -> Result<BatchId, LedgerError> {
        let acted = self.act(ActionKind::Redo, |book| {
            book.redo::<LedgerError>(batch, &mut |_, _, _| Ok(()))
        })?;
        Ok(acted.action.unwrap())
    }

    pub fn facts(&self, id: AssetId) -> Option<AssetFacts> {
        self.ledger
            .view()
            .asset(&id)
            .unwrap()
            .map(|record| record.facts)
    }

    /// Puts a copy in the register's place.
    pub fn restore(&self, from: &Path, stamp: &str) -> Result<Put, LedgerError> {
        ledger::restore(&self.path(), from, stamp, &mut |_| Ok(()))
    }

    /// Everything a check finds, one a line.
    pub fn problems(&self) -> Vec<String> {
        let findings = self.ledger.check(&mut |_| Ok(())).unwrap();
        findings
            .problems
            .into_iter()
            .map(|problem| problem.sentence)
            .collect()
    }
}

pub fn asset(tag: &str) -> AssetFacts {
    AssetFacts {
        tag: Tag::new(tag).unwrap(),
        name: format!("Thing {tag}"),
        ..AssetFacts::default()
    }
}

/// The code of a refusal.
pub fn refused<T: std::fmt::Debug>(answer: Result<T, LedgerError>) -> String {
    match answer {
        Err(LedgerError::Refused(refusal)) => refusal.code,
        other => panic!("not refused: {other:?}"),
    }
}
