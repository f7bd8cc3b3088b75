//! A register with a few things in it, and a clock that moves only when it is told to.

use chrono::{DateTime, Utc};
use inventory::BatchId;
use operations::wire::*;
use operations::{Office, actions, assets, people, places, unwatched};
use std::sync::Arc;
use std::sync::atomic::{AtomicI64, Ordering};
use tempfile::TempDir;

/// Noon on 14 March 2026, so that the day is the same in every time zone.
const NOON: i64 = 1_773_489_600_000;

pub struct Fixture {
    pub office: Office,
    pub folder: TempDir,
    clock: Arc<AtomicI64>,
}

impl Fixture {
    pub fn new() -> Fixture {
        let folder = tempfile::tempdir().unwrap();
        let clock = Arc::new(AtomicI64::new(NOON));
        let ticking = Arc::clone(&clock);
        let now =
            move || DateTime::<Utc>::from_timestamp_millis(ticking.load(Ordering::SeqCst)).unwrap();
        let office = Office::open_with_clock(&folder.path().join("data"), Box::new(now)).unwrap();
        Fixture {
            office,
            folder,
            clock,
        }
    }

    /// Lets minutes go by.
    pub fn minutes(&self, minutes: i64) {
        self.clock.fetch_add(minutes * 60_000, Ordering::SeqCst);
    }

    /// Lets days go by.
    pub fn days(&self, days: i64) {
        self.clock.fetch_add(days * 86_400_000, Ordering::SeqCst);
    }

    pub fn path(&self, name: &str) -> String {
        self.folder.path().join(name).to_string_lossy().into_owned()
    }

    pub fn register(&self, name: &str) -> AssetView {
        self.register_as(RegisterAsset {
            name: Some(name.into()),
            ..RegisterAsset::default()
        })
    }

    pub fn register_as(&self, request: RegisterAsset) -> AssetView {
        assets::register_asset(&self.office, request)
            .unwrap()
            .result
            .asset
    }

    pub fn person(&self, name: &str, badge: &str) -> PersonView {
        let request = RecordPerson {
            name: name.into(),
            badge: Some(badge.into()),
            ..RecordPerson::default()
        };
        people::record_person(&self.office, request)
            .unwrap()
            .result
            .record
    }

    pub fn place(&self, name: &str, parent: Option<&str>, code: &str) -> PlaceView {
        let request = RecordPlace {
            name: name.into(),
            code: Some(code.into()),
            parent: parent.map(str::to_owned),
            ..RecordPlace::default()
        };
        places::record_place(&self.office, request)
            .unwrap()
            .result
            .record
    }

    /// Takes an action back, or the last one, without being asked.
    pub fn undo(&self, action: Option<BatchId>) -> Result<Done<Undone>, Failure> {
        let request = Undo {
            action,
            confirmed: true,
            ..Undo::default()
        };
        unwatched(|work| actions::undo(&self.office, request, work))
    }

    /// Does an action again, or what was taken back last, without being asked.
    pub fn redo(&self, action: Option<BatchId>) -> Result<Done<Redone>, Failure> {
        let request = Redo {
            action,
            confirmed: true,
        };
        unwatched(|work| actions::redo(&self.office, request, work))
    }

    /// That the register is what its journal says.
    pub fn assert_whole(&self) {
        let findings = ledger::check(&self.office.register_path(), None, &mut |_| Ok(())).unwrap();
        assert!(findings.problems.is_empty(), "{:?}", findings.problems);
    }

    pub fn show(&self, tag: &str) -> AssetView {
        assets::show_asset(
            &self.office,
            ShowAsset {
                tag: Some(tag.into()),
                ..ShowAsset::default()
            },
        )
        .unwrap()
    }
}

/// These assets, by tag.
pub fn tags(tags: &[&str]) -> AssetSelection {
    AssetSelection {
        tags: tags.iter().map(|tag| (*tag).to_owned()).collect(),
        ..AssetSelection::default()
    }
}
