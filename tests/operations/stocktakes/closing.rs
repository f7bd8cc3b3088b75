//! Differences decided on and carried out; what is signed stays as it is; the stocktake before.

use super::*;

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
        LineStatus::Seen,
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
            Decision::RecordPlace,
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
            (&finding(LineStatus::Seen).finding, Decision::RecordPlace),
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
    assert_eq!(
        back.holder.unwrap().name,
        "Ana Ruiz",
        "nobody took it off her"
    );
    assert_eq!(back.place.unwrap().path, "HQ › Store");
    assert_eq!(show(&count.tag.outside).place.unwrap().path, "Depot");
    let again = count.decide(&[(&missing, Decision::Ignore)]).unwrap_err();
    assert!(
        again.details[0].contains("was carried out before"),
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
    assert_eq!(sign("Kim Berg").unwrap_err().code, "stocktake.undecided");
    count.decide_as_proposed();
    assert_eq!(sign(" ").unwrap_err().code, "stocktake.signer");
    sign("Kim Berg").unwrap();
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
    let back = CheckIn {
        assets: tags(&[&count.tag.lent]),
        ..CheckIn::default()
    };
    assets::check_in(office, back).unwrap();
    // Whoever had something is erased, and whoever signed is called otherwise.
    let named = |name: &str| {
        let request = ShowPerson {
            person: name.into(),
        };
        people::show_person(office, request).unwrap().person
    };
    let erase = ErasePerson {
        id: named("Ana Ruiz").id,
        confirm_name: "Ana Ruiz".into(),
    };
    people::erase_person(office, erase).unwrap();
    let rename = RecordPerson {
        id: Some(named("Kim Berg").id),
        name: "Kim Bergström".into(),
        ..RecordPerson::default()
    };
    people::record_person(office, rename).unwrap();
    count.fixture.days(40);
    unwatched(|work| register::rebuild(office, Nothing {}, work)).unwrap();

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
    // What the journal ended with when it was signed, for a check of later.
    let hash = count.card().stocktake.signed_journal.unwrap();
    let request = Check {
        against: Some(hash.clone()),
    };
    let report = unwatched(|work| register::check(office, request, work)).unwrap();
    assert!(report.clean, "{report:?}");
    let paper = crate::receipts::text(&count.fixture, "one.pdf");
    let short = format!("{} {} {}", &hash[..4], &hash[4..8], &hash[8..12]);
    assert!(paper.contains(&short), "{short} in {paper}");
    for expected in [
        "Missing",
        "Found elsewhere",
        "Seen, with somebody",
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
    count.decide_as_proposed();
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
