//! Stocktakes: every kind of line, merged, reconciled, signed, and unchanged for ever after.

mod closing;
mod counting;
mod signing;
mod standing;

use crate::fixture::{Fixture, tags};
use base64::Engine;
use base64::prelude::BASE64_STANDARD as BASE64;
use inventory::{BatchId, CountVerdict, Decision, LineStatus, State, StocktakePhase};
use operations::stocktakes::*;
use operations::wire::*;
use operations::{Work, actions, assets, people, places, register, unwatched};

/// Three places with things of every kind, and a stocktake of two of them.
struct Count {
    fixture: Fixture,
    tag: Tags,
}

/// What stands where: two in the store, one in the lab, one from the store that Ana has somewhere, one outside.
struct Tags {
    here: String,
    gone: String,
    misplaced: String,
    lent: String,
    outside: String,
}

fn registered(fixture: &Fixture, name: &str, serial: &str, place: &str) -> String {
    fixture
        .register_as(RegisterAsset {
            name: Some(name.into()),
            serial: Some(serial.into()),
            place: Some(place.into()),
            cost: Some(MoneyText {
                amount: "100.00".into(),
                currency: "EUR".into(),
            }),
            ..RegisterAsset::default()
        })
        .row
        .tag
}

impl Count {
    fn open() -> Count {
        let fixture = Fixture::new();
        fixture.place("HQ", None, "HQ");
        fixture.place("Store", Some("HQ"), "STORE");
        fixture.place("Lab", Some("HQ"), "LAB");
        fixture.place("Depot", None, "DEPOT");
        fixture.person("Ana Ruiz", "B-1");
        let tag = Tags {
            here: registered(&fixture, "Laptop", "SN-1", "STORE"),
            gone: registered(&fixture, "Projector", "SN-2", "STORE"),
            misplaced: registered(&fixture, "Scope", "SN-3", "LAB"),
            lent: registered(&fixture, "Tablet", "SN-4", "STORE"),
            outside: registered(&fixture, "Printer", "SN-5", "DEPOT"),
        };
        let out = CheckOut {
            assets: tags(&[&tag.lent]),
            to: "Ana Ruiz".into(),
            ..CheckOut::default()
        };
        assets::check_out(&fixture.office, out).unwrap();
        let scope = StocktakeScopeRequest {
            places: Some(vec!["HQ".into()]),
            ..StocktakeScopeRequest::default()
        };
        let request = OpenStocktake {
            name: Some("HQ, autumn".into()),
            scope: Some(scope),
            ..OpenStocktake::default()
        };
        let opened = open_stocktake(&fixture.office, request).unwrap();
        let counts = opened.result.record.counts;
        assert_eq!((counts.expected, counts.on_loan), (3, 0));
        Count { fixture, tag }
    }

    fn scan(&self, code: &str) -> CountedScan {
        let request = CountScanRequest {
            candidates: Some(vec![code.into()]),
            ..CountScanRequest::default()
        };
        count_scan(&self.fixture.office, request).unwrap().result
    }

    fn verdict(&self, code: &str) -> CountVerdict {
        self.scan(code).verdict.unwrap()
    }

    fn card(&self) -> StocktakeCard {
        let request = ShowStocktake {
            stocktake: "HQ, autumn".into(),
        };
        show_stocktake(&self.fixture.office, request).unwrap()
    }

    fn phase(&self, phase: StocktakePhase) -> Result<Done<Recorded<StocktakeView>>, Failure> {
        let request = ChangeStocktake {
            stocktake: String::new(),
            phase,
        };
        change_stocktake(&self.fixture.office, request)
    }

    fn lines(&self, status: Option<LineStatus>) -> Vec<StocktakeLine> {
        let request = ListStocktakeLines {
            stocktake: Some("HQ, autumn".into()),
            status,
            ..ListStocktakeLines::default()
        };
        list_stocktake_lines(&self.fixture.office, request)
            .unwrap()
            .rows
    }

    fn decide(&self, decisions: &[(&str, Decision)]) -> Result<Reconciled, Failure> {
        let decisions = decisions
            .iter()
            .map(|(finding, decision)| DecideFinding {
                finding: (*finding).to_owned(),
                decision: *decision,
            })
            .collect();
        let request = Reconcile {
            decisions,
            reason: Some("stocktake".into()),
            ..Reconcile::default()
        };
        reconcile(&self.fixture.office, request).map(|done| done.result)
    }

    /// Decides on every difference as it is proposed.
    fn decide_as_proposed(&self) {
        let lines = self.lines(None);
        let differences = lines.iter().filter(|line| line.status.is_difference());
        let proposed: Vec<(&str, Decision)> = differences
            .map(|line| (line.finding.as_str(), line.decisions[0]))
            .collect();
        self.decide(&proposed).unwrap();
    }

    fn merge(&self, name: &str, content: &[u8]) -> Result<CountMerged, Failure> {
        self.merge_of(name, content, None)
    }

    /// The same, of what somebody else counted.
    fn merge_of(
        &self,
        name: &str,
        content: &[u8],
        by: Option<&str>,
    ) -> Result<CountMerged, Failure> {
        let path = self.fixture.path(name);
        std::fs::write(&path, content).unwrap();
        let request = MergeCount {
            file: FileRef::from(path),
            by: by.map(str::to_owned),
            ..MergeCount::default()
        };
        merge_count(&self.fixture.office, request).map(|done| done.result)
    }

    fn report(&self, name: &str) -> Vec<u8> {
        let path = self.fixture.path(name);
        let request = ExportStocktake {
            stocktake: Some("HQ, autumn".into()),
            out: FileRef::from(path.clone()),
        };
        unwatched(|work| export_stocktake(&self.fixture.office, request, work)).unwrap();
        std::fs::read(path).unwrap()
    }

    fn undo(&self) -> Result<String, Failure> {
        let undo = |work: &mut Work<'_>| actions::undo(&self.fixture.office, Undo::default(), work);
        unwatched(undo).map(|done| done.result.sentence)
    }

    fn undo_of(&self, action: BatchId) -> Result<Done<Undone>, Failure> {
        let request = Undo {
            action: Some(action),
            ..Undo::default()
        };
        unwatched(|work| actions::undo(&self.fixture.office, request, work))
    }

    fn last_action(&self) -> BatchId {
        let actions = actions::recent_actions(&self.fixture.office, RecentActions::default());
        actions.unwrap().remove(0).id
    }

    fn assert_clean(&self) {
        let check =
            |work: &mut Work<'_>| register::check(&self.fixture.office, Check::default(), work);
        let report = unwatched(check).unwrap();
        assert!(report.clean, "{:#?}", report.problems);
    }
}
