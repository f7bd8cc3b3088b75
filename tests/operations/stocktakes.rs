//! Stocktakes: every kind of line, merged, reconciled, signed, and unchanged for ever after.

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

/// What stands where: two in the store, one in the lab, one that the store lends, one outside.
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
        assert_eq!((counts.expected, counts.on_loan), (4, 1));
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

    fn merge(&self, name: &str, content: &[u8]) -> Result<CountMerged, Failure> {
        let path = self.fixture.path(name);
        std::fs::write(&path, content).unwrap();
        let request = MergeCount {
            file: FileRef(path),
            ..MergeCount::default()
        };
        merge_count(&self.fixture.office, request).map(|done| done.result)
    }

    fn report(&self, name: &str) -> Vec<u8> {
        let path = self.fixture.path(name);
        let request = ExportStocktake {
            stocktake: Some("HQ, autumn".into()),
            out: FileRef(path.clone()),
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
        };
        unwatched(|work| actions::undo(&self.fixture.office, request, work))
    }

    fn last_action(&self) -> BatchId {
        let actions = actions::recent_actions(&self.fixture.office, RecentActions::default());
        actions.unwrap().remove(0).id
    }

    fn assert_clean(&self) {
        let check = |work: &mut Work<'_>| register::check(&self.fixture.office, Nothing {}, work);
        let report = unwatched(check).unwrap();
        assert!(report.clean, "{:#?}", report.problems);
    }
}

#[test]
fn every_scan_is_told_what_it_is() {
    let count = Count::open();
    let tag = &count.tag;
    assert_eq!(count.verdict("STORE"), CountVerdict::Place);
    assert_eq!(count.verdict(&tag.here), CountVerdict::Found);
    let elsewhere = count.scan(&tag.misplaced);
    assert_eq!(elsewhere.verdict, Some(CountVerdict::Elsewhere));
    assert!(
        elsewhere.sentence.contains("belongs to HQ › Lab"),
        "{}",
        elsewhere.sentence
    );
    let lent = count.scan("SN-4");
    assert_eq!(lent.verdict, Some(CountVerdict::OnLoan));
    assert!(lent.sentence.contains("Ana Ruiz"), "{}", lent.sentence);
    assert_eq!(count.verdict(&tag.outside), CountVerdict::NotInScope);
    assert_eq!(count.verdict("4006381333931"), CountVerdict::Unknown);
    let again = count.scan(&tag.here.to_lowercase());
    assert_eq!(again.verdict, Some(CountVerdict::AlreadyCounted));
    assert!(again.sentence.contains("HQ › Store"), "{}", again.sentence);
    assert_eq!(count.verdict("4006381333931"), CountVerdict::AlreadyCounted);
    let counts = again.counts;
    assert_eq!(
        (
            counts.found,
            counts.elsewhere,
            counts.returned,
            counts.not_scanned,
            counts.on_loan
        ),
        (1, 1, 1, 1, 0)
    );
    assert_eq!((counts.not_in_scope, counts.unknown), (1, 1));
    let here = again.here.unwrap();
    assert_eq!((here.expected, here.counted), (2, 1));

    // A command and a badge are answered and not counted.
    let command = count.scan("CMDDONE6");
    assert!(command.verdict.is_none() && command.command.is_some());
    assert!(count.scan("B-1").verdict.is_none());
    assert_eq!(count.card().scans.len(), 8);
    assert_eq!(count.card().standing.unwrap().path, "HQ › Store");
    count.assert_clean();
}

#[test]
fn what_is_out_to_a_place_is_counted_there() {
    let fixture = Fixture::new();
    fixture.place("Store", None, "STORE");
    fixture.place("Meeting room", None, "ROOM");
    let display = registered(&fixture, "Display", "SN-1", "STORE");
    let out = CheckOut {
        assets: tags(&[&display]),
        to: "ROOM".into(),
        ..CheckOut::default()
    };
    assets::check_out(&fixture.office, out).unwrap();
    let proposal = propose_stocktake(&fixture.office, OpenStocktake::default()).unwrap();
    assert_eq!((proposal.expected, proposal.on_loan), (1, 0));
    open_stocktake(&fixture.office, OpenStocktake::default()).unwrap();
    let scan = |code: &str| {
        let request = CountScanRequest {
            candidates: Some(vec![code.into()]),
            ..CountScanRequest::default()
        };
        count_scan(&fixture.office, request).unwrap().result
    };
    scan("STORE");
    let elsewhere = scan(&display);
    assert_eq!(elsewhere.verdict, Some(CountVerdict::Elsewhere));
    assert!(
        elsewhere.sentence.contains("belongs to Meeting room"),
        "{}",
        elsewhere.sentence
    );
    take_back_counted(&fixture.office, TakeBackCounted::default()).unwrap();
    scan("ROOM");
    assert_eq!(scan(&display).verdict, Some(CountVerdict::Found));
}

#[test]
fn a_scan_is_taken_back_and_the_next_one_stands_for_it() {
    let count = Count::open();
    let tag = &count.tag;
    count.scan("LAB");
    assert_eq!(count.verdict(&tag.here), CountVerdict::Elsewhere);
    count.scan("STORE");
    assert_eq!(count.verdict(&tag.here), CountVerdict::AlreadyCounted);
    let first = count.card().scans[2].id;
    let request = TakeBackCounted {
        scan: Some(first),
        ..TakeBackCounted::default()
    };
    let after = take_back_counted(&count.fixture.office, request)
        .unwrap()
        .result;
    assert_eq!((after.counts.found, after.counts.elsewhere), (1, 0));
    let last = take_back_counted(&count.fixture.office, TakeBackCounted::default())
        .unwrap()
        .result;
    assert_eq!((last.counts.found, last.counts.not_scanned), (0, 3));
    count.scan("NOBODY-1");
    let unknown = take_back_counted(&count.fixture.office, TakeBackCounted::default()).unwrap();
    assert_eq!(unknown.result.sentence, "Took back the scan of NOBODY-1");
    // The place too can be taken back: one stands where one stood before.
    take_back_counted(&count.fixture.office, TakeBackCounted::default()).unwrap();
    assert_eq!(count.card().standing.unwrap().path, "HQ › Lab");
    let refused = count.undo().unwrap_err();
    assert_eq!(refused.code, "action.built_upon", "{refused:?}");
    count.assert_clean();
}

#[test]
fn whoever_counts_blind_is_told_nothing_of_what_is_expected() {
    let fixture = Fixture::new();
    fixture.place("Store", None, "STORE");
    let tag = registered(&fixture, "Laptop", "SN-1", "STORE");
    let other = registered(&fixture, "Dock", "SN-2", "STORE");
    let request = OpenStocktake {
        blind: Some(true),
        ..OpenStocktake::default()
    };
    open_stocktake(&fixture.office, request).unwrap();
    let scan = |code: &str| {
        let request = CountScanRequest {
            candidates: Some(vec![code.into()]),
            ..CountScanRequest::default()
        };
        count_scan(&fixture.office, request).unwrap().result
    };
    fixture.place("Attic", None, "ATTIC");
    scan("ATTIC");
    let counted = scan(&tag);
    assert_eq!(counted.verdict, Some(CountVerdict::Found));
    assert!(!counted.sentence.contains("Store"), "{}", counted.sentence);
    assert_eq!((counted.counts.expected, counted.counts.found), (0, 1));
    let lines = list_stocktake_lines(&fixture.office, ListStocktakeLines::default());
    assert_eq!(lines.unwrap_err().code, "stocktake.blind");
    let close = ChangeStocktake {
        stocktake: String::new(),
        phase: StocktakePhase::Reconciling,
    };
    change_stocktake(&fixture.office, close).unwrap();
    let lines = list_stocktake_lines(&fixture.office, ListStocktakeLines::default()).unwrap();
    assert_eq!(lines.total, 2);
    assert!(
        lines
            .rows
            .iter()
            .any(|line| line.tag == other && line.status == LineStatus::NotScanned)
    );
}

#[test]
fn what_is_paused_or_closed_counts_nothing() {
    let count = Count::open();
    let scan = CountScanRequest {
        candidates: Some(vec![count.tag.here.clone()]),
        ..CountScanRequest::default()
    };
    for phase in [StocktakePhase::Paused, StocktakePhase::Reconciling] {
        count.phase(phase).unwrap();
        let refused = count_scan(&count.fixture.office, scan.clone()).unwrap_err();
        assert_eq!(refused.code, "stocktake.not_counting");
    }
    assert_eq!(
        count.phase(StocktakePhase::Paused).unwrap_err().code,
        "stocktake.phase"
    );
    assert_eq!(
        count.phase(StocktakePhase::Signed).unwrap_err().code,
        "stocktake.use_sign"
    );
    count.phase(StocktakePhase::Counting).unwrap();
    assert_eq!(count.verdict(&count.tag.here), CountVerdict::Found);
}

#[test]
fn counts_of_others_are_merged_and_nothing_is_counted_twice() {
    let count = Count::open();
    let tag = &count.tag;
    count.scan("STORE");
    count.scan(&tag.here);
    let list = format!(
        "Barcode;Time\nLAB;2026-03-14 10:00:00\n{};2026-03-14 10:00:05\n{};2026-03-14 10:00:09\nNOBODY-1;2026-03-14 10:01:00\n",
        tag.misplaced, tag.here
    );
    let merged = count.merge("handheld.csv", list.as_bytes()).unwrap();
    assert_eq!(
        (merged.scans, merged.added, merged.already_counted),
        (3, 3, 1)
    );
    assert_eq!(merged.unknown, ["NOBODY-1"]);
    assert!(merged.conflicts[0].contains("HQ › Store") && merged.conflicts[0].contains("HQ › Lab"));
    let counts = count.card().stocktake.counts;
    assert_eq!((counts.found, counts.elsewhere, counts.unknown), (2, 0, 1));
    // Where this desk stands is its own affair.
    assert_eq!(count.card().standing.unwrap().path, "HQ › Store");
    let again = count.merge("copy.csv", list.as_bytes()).unwrap();
    assert_eq!((again.scans, again.added, again.known), (3, 0, 3));

    let out = FileRef(count.fixture.path("desk.count"));
    let request = ExportCount {
        out: out.clone(),
        ..ExportCount::default()
    };
    assert_eq!(
        export_count(&count.fixture.office, request).unwrap().rows,
        4
    );
    let own = std::fs::read(&out.0).unwrap();
    let merged = count.merge("own.count", &own).unwrap();
    assert_eq!((merged.scans, merged.known, merged.added), (4, 4, 0));
    // The scans of a desk that lost its register come back under their identities.
    let last = count.card().scans[0].id;
    take_back_counted(
        &count.fixture.office,
        TakeBackCounted {
            scan: Some(last),
            ..TakeBackCounted::default()
        },
    )
    .unwrap();
    assert_eq!(
        count.merge("own.count", &own).unwrap().added,
        0,
        "taken back stays taken back"
    );

    for bad in ["{\"kind\":\"other\"}", "", "\n\n"] {
        assert!(count.merge("bad", bad.as_bytes()).is_err(), "{bad}");
    }
    let foreign = String::from_utf8(own)
        .unwrap()
        .replace("tagdesk count", "tagdesk tale");
    assert_eq!(
        count.merge("bad", foreign.as_bytes()).unwrap_err().code,
        "count.unreadable"
    );
    count.assert_clean();
}

/// Counts so that every kind of difference is there, and closes the count.
fn closed() -> Count {
    let count = Count::open();
    for code in [
        "STORE",
        &count.tag.here,
        &count.tag.misplaced,
        &count.tag.lent,
        &count.tag.outside,
        "NOBODY-1",
    ] {
        count.scan(code);
    }
    count.phase(StocktakePhase::Reconciling).unwrap();
    count
}

#[test]
fn differences_are_proposed_decided_and_carried_out_in_one_action() {
    let count = closed();
    let finding = |status| count.lines(Some(status)).remove(0);
    let proposals: Vec<Decision> = [
        LineStatus::NotScanned,
        LineStatus::Elsewhere,
        LineStatus::Returned,
        LineStatus::NotInScope,
        LineStatus::Unknown,
    ]
    .into_iter()
    .map(|status| finding(status).decisions[0])
    .collect();
    assert_eq!(
        proposals,
        [
            Decision::MarkLost,
            Decision::Move,
            Decision::CheckIn,
            Decision::Move,
            Decision::Investigate
        ]
    );
    assert_eq!(count.card().stocktake.counts.undecided, 5);
    // Nothing is applied unseen: closing changed no asset.
    assert_eq!(
        count.fixture.show(&count.tag.gone).row.state,
        State::InStock
    );

    let missing = finding(LineStatus::NotScanned).finding;
    let refused = count.decide(&[
        (&missing, Decision::MarkLost),
        (&finding(LineStatus::Unknown).finding, Decision::Move),
    ]);
    assert_eq!(refused.unwrap_err().code, "stocktake.refused");
    assert_eq!(
        count.fixture.show(&count.tag.gone).row.state,
        State::InStock,
        "all or nothing"
    );

    let done = count
        .decide(&[
            (&missing, Decision::MarkLost),
            (&finding(LineStatus::Elsewhere).finding, Decision::Move),
            (&finding(LineStatus::Returned).finding, Decision::CheckIn),
            (&finding(LineStatus::NotInScope).finding, Decision::Ignore),
        ])
        .unwrap();
    assert_eq!(
        (done.decided, done.assets, done.counts.undecided),
        (4, 3, 1)
    );
    let show = |tag: &str| count.fixture.show(tag).row;
    assert_eq!(show(&count.tag.gone).state, State::Lost);
    assert_eq!(show(&count.tag.misplaced).place.unwrap().path, "HQ › Store");
    let back = show(&count.tag.lent);
    assert_eq!((back.state, back.holder), (State::InStock, None));
    assert_eq!(show(&count.tag.outside).place.unwrap().path, "Depot");
    let again = count.decide(&[(&missing, Decision::Ignore)]).unwrap_err();
    assert!(
        again.details[0].contains("take that action back"),
        "{again:?}"
    );

    assert!(count.undo().unwrap().contains("Reconciled"));
    assert_eq!(show(&count.tag.gone).state, State::InStock);
    assert_eq!(count.card().stocktake.counts.undecided, 5);
    count.assert_clean();
}

#[test]
fn an_unknown_code_goes_onto_the_register_where_it_was_found() {
    let count = closed();
    let finding = count.lines(Some(LineStatus::Unknown)).remove(0).finding;
    let request = Reconcile {
        decisions: vec![DecideFinding {
            finding,
            decision: Decision::Register,
        }],
        model: Some(ModelChoice {
            name: Some("Dock".into()),
            category: Some("Dock".into()),
            ..ModelChoice::default()
        }),
        ..Reconcile::default()
    };
    reconcile(&count.fixture.office, request).unwrap();
    let asset = count.fixture.show("NOBODY-1").row;
    assert_eq!(asset.place.unwrap().path, "HQ › Store");
    assert_eq!(asset.model.unwrap().name, "Dock");
}

#[test]
fn a_signed_stocktake_stays_the_same_to_the_byte() {
    let count = closed();
    let sign = |by: &str| {
        sign_stocktake(
            &count.fixture.office,
            SignStocktake {
                stocktake: Some("HQ, autumn".into()),
                by: by.into(),
                note: Some("Two shelves were locked.".into()),
            },
        )
    };
    assert_eq!(sign("Ana Ruiz").unwrap_err().code, "stocktake.undecided");
    let decisions: Vec<(String, Decision)> = count
        .lines(None)
        .into_iter()
        .filter(|line| line.status.is_difference())
        .map(|line| (line.finding, line.decisions[0]))
        .collect();
    let decisions: Vec<(&str, Decision)> = decisions
        .iter()
        .map(|(finding, decision)| (finding.as_str(), *decision))
        .collect();
    count.decide(&decisions).unwrap();
    assert_eq!(sign(" ").unwrap_err().field.as_deref(), Some("by"));
    sign("Ana Ruiz").unwrap();
    let before = [
        count.report("one.pdf"),
        count.report("one.xlsx"),
        count.report("one.csv"),
    ];

    // Everything it speaks of changes afterwards.
    let office = &count.fixture.office;
    let request = ReviseAssets {
        assets: tags(&[&count.tag.here]),
        name: Some("Renamed".into()),
        ..ReviseAssets::default()
    };
    assets::revise_assets(office, request).unwrap();
    let retire = ChangeState {
        assets: tags(&[&count.tag.here, &count.tag.misplaced]),
        state: State::Retired,
        note: None,
    };
    assets::change_state(office, retire).unwrap();
    let lab = places::list_places(office, ListByText::default()).unwrap();
    let store = lab
        .rows
        .into_iter()
        .find(|place| place.code == "STORE")
        .unwrap();
    let rename = RecordPlace {
        id: Some(store.id),
        name: "Old store".into(),
        code: Some("STORE".into()),
        parent: Some("HQ".into()),
        ..RecordPlace::default()
    };
    places::record_place(office, rename).unwrap();
    let ana = people::list_people(office, ListByText::default())
        .unwrap()
        .rows
        .remove(0);
    people::erase_person(
        office,
        ErasePerson {
            id: ana.id,
            confirm_name: ana.name,
        },
    )
    .unwrap();
    count.fixture.days(40);

    for (name, kept) in ["two.pdf", "two.xlsx", "two.csv"].into_iter().zip(&before) {
        assert!(
            count.report(name) == *kept,
            "{name} differs from what was signed"
        );
    }
    assert_eq!(
        count.phase(StocktakePhase::Counting).unwrap_err().code,
        "stocktake.none"
    );
    let reopened = change_stocktake(
        office,
        ChangeStocktake {
            stocktake: "HQ, autumn".into(),
            phase: StocktakePhase::Counting,
        },
    );
    assert!(reopened.unwrap_err().message.contains("new stocktake"));
    let csv = String::from_utf8(before[2].clone()).unwrap();
    for expected in [
        "Missing",
        "Found elsewhere",
        "Found though on loan",
        "Unknown code",
        "NOBODY-1",
        "Mark lost",
    ] {
        assert!(csv.contains(expected), "{expected} in {csv}");
    }
    count.assert_clean();
}

#[test]
fn an_undo_reaches_neither_a_closed_count_nor_a_signed_stocktake() {
    let count = Count::open();
    count.scan("STORE");
    count.scan(&count.tag.here);
    count.merge("lab.txt", b"LAB\nSN-3\nNOBODY-7\n").unwrap();
    let merged = count.last_action();
    let unknown = count.lines(Some(LineStatus::Unknown)).remove(0).finding;
    count.phase(StocktakePhase::Reconciling).unwrap();
    let request = NoteScan {
        scan: unknown.strip_prefix("scan:").unwrap().parse().unwrap(),
        note: "on a grey dock".into(),
        photos: None,
    };
    note_scan(&count.fixture.office, request).unwrap();
    let noted = count.last_action();
    // Whoever decides on differences decides on what was counted then.
    let closed = count.undo_of(merged).unwrap_err();
    assert_eq!(closed.code, "action.built_upon", "{closed:?}");
    let decisions: Vec<(String, Decision)> = count
        .lines(None)
        .into_iter()
        .filter(|line| line.status.is_difference())
        .map(|line| (line.finding, line.decisions[0]))
        .collect();
    let decisions: Vec<(&str, Decision)> = decisions
        .iter()
        .map(|(finding, decision)| (finding.as_str(), *decision))
        .collect();
    count.decide(&decisions).unwrap();
    let decided = count.last_action();
    let request = SignStocktake {
        by: "Ana Ruiz".into(),
        ..SignStocktake::default()
    };
    sign_stocktake(&count.fixture.office, request).unwrap();
    let signed = count.last_action();
    let before = count.report("one.csv");
    for action in [merged, noted, decided, signed] {
        assert!(count.undo_of(action).is_err());
    }
    assert_eq!(count.report("two.csv"), before);
    count.assert_clean();
}

#[test]
fn the_next_stocktake_of_the_same_scope_knows_the_one_before() {
    let count = closed();
    let decisions: Vec<(String, Decision)> = count
        .lines(None)
        .into_iter()
        .filter(|line| line.status.is_difference())
        .map(|line| (line.finding, Decision::Ignore))
        .collect();
    let decisions: Vec<(&str, Decision)> = decisions
        .iter()
        .map(|(finding, decision)| (finding.as_str(), *decision))
        .collect();
    count.decide(&decisions).unwrap();
    let request = SignStocktake {
        by: "Ana Ruiz".into(),
        ..SignStocktake::default()
    };
    sign_stocktake(&count.fixture.office, request).unwrap();
    let open = |name: &str, place: &str| {
        let scope = StocktakeScopeRequest {
            places: Some(vec![place.into()]),
            ..StocktakeScopeRequest::default()
        };
        let request = OpenStocktake {
            name: Some(name.into()),
            scope: Some(scope),
            ..OpenStocktake::default()
        };
        open_stocktake(&count.fixture.office, request).unwrap();
        let request = ShowStocktake {
            stocktake: name.into(),
        };
        show_stocktake(&count.fixture.office, request).unwrap()
    };
    let next = open("HQ, spring", "HQ");
    assert_eq!(next.previous.unwrap().name, "HQ, autumn");
    assert!(open("Depot", "DEPOT").previous.is_none());
    // Two are open now: none is guessed.
    let scan = CountScanRequest {
        candidates: Some(vec!["STORE".into()]),
        ..CountScanRequest::default()
    };
    assert_eq!(
        count_scan(&count.fixture.office, scan).unwrap_err().code,
        "stocktake.ambiguous"
    );
}

#[test]
fn nothing_to_count_and_what_is_not_there_are_refused() {
    let fixture = Fixture::new();
    let open = |scope| {
        open_stocktake(
            &fixture.office,
            OpenStocktake {
                scope: Some(scope),
                ..OpenStocktake::default()
            },
        )
    };
    assert_eq!(
        open(StocktakeScopeRequest::default()).unwrap_err().code,
        "stocktake.empty"
    );
    let nowhere = StocktakeScopeRequest {
        places: Some(vec!["Nowhere".into()]),
        ..StocktakeScopeRequest::default()
    };
    assert_eq!(open(nowhere).unwrap_err().field.as_deref(), Some("places"));
}

#[test]
fn an_unknown_code_is_kept_with_photos_until_it_is_signed() {
    let count = Count::open();
    let office = &count.fixture.office;
    let scan = count.scan("NOBODY-9").scan.unwrap();
    assert_eq!(
        (scan.verdict, scan.photos.len()),
        (CountVerdict::Unknown, 0)
    );
    let photo = |shade: u8| {
        let mut png = std::io::Cursor::new(Vec::new());
        image::GrayImage::from_pixel(40, 30, image::Luma([shade]))
            .write_to(&mut png, image::ImageFormat::Png)
            .unwrap();
        PhotoGiven {
            file: None,
            picture: Some(BASE64.encode(png.into_inner())),
        }
    };
    let note = |photos: Vec<PhotoGiven>| {
        let request = NoteScan {
            scan: scan.id,
            note: "grey box".into(),
            photos: Some(photos),
        };
        note_scan(office, request).map(|done| done.result)
    };
    assert_eq!(note(vec![photo(10), photo(200)]).unwrap().photos.len(), 2);
    // Those it has stay, and the same one is not added again.
    assert_eq!(note(vec![photo(200), photo(90)]).unwrap().photos.len(), 3);
    let added = count.last_action();
    assert_eq!(note(vec![]).unwrap().photos.len(), 3);
    let many = note((0..4).map(|at| photo(20 * at + 5)).collect()).unwrap_err();
    assert_eq!(many.code, "photo.too_many");
    let svg = PhotoGiven {
        file: None,
        picture: Some(BASE64.encode("<svg/>")),
    };
    assert_eq!(note(vec![svg]).unwrap_err().code, "picture.unknown");
    count.undo_of(added).unwrap();
    count.assert_clean();

    count.phase(StocktakePhase::Reconciling).unwrap();
    let line = count.lines(Some(LineStatus::Unknown)).remove(0);
    assert_eq!((line.note.as_str(), line.photos.len()), ("grey box", 2));
    let shown = ShowPhoto {
        digest: line.photos[0].digest.clone(),
        ..ShowPhoto::default()
    };
    assert_eq!(
        operations::photos::show_photo(office, shown).unwrap().width,
        40
    );
    unwatched(|work| register::rebuild(office, Nothing {}, work)).unwrap();
    assert_eq!(
        count.lines(Some(LineStatus::Unknown))[0].photos,
        line.photos
    );
    let decisions: Vec<(String, Decision)> = count
        .lines(None)
        .into_iter()
        .filter(|line| line.status.is_difference())
        .map(|line| (line.finding, line.decisions[0]))
        .collect();
    let decisions: Vec<(&str, Decision)> = decisions
        .iter()
        .map(|(finding, decision)| (finding.as_str(), *decision))
        .collect();
    count.decide(&decisions).unwrap();
    let request = SignStocktake {
        by: "Ana Ruiz".into(),
        ..SignStocktake::default()
    };
    sign_stocktake(office, request).unwrap();
    assert_eq!(note(vec![photo(77)]).unwrap_err().code, "stocktake.phase");
    assert_eq!(
        count.lines(Some(LineStatus::Unknown))[0].photos,
        line.photos
    );
    count.assert_clean();
}
