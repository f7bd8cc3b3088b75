//! What a scan of a count comes to, alone and beside the counts of others; what cannot be counted.

use super::*;

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
    assert_eq!(lent.verdict, Some(CountVerdict::Assigned));
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
            counts.seen,
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

    let out = FileRef::from(count.fixture.path("desk.count"));
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
    count.decide_as_proposed();
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

#[test]
fn whoever_counted_is_named_and_not_whoever_merged_it() {
    let count = Count::open();
    let office = &count.fixture.office;
    let tag = &count.tag;
    count.scan("STORE");
    count.scan(&tag.here);
    let refused = count.merge_of("list.txt", b"LAB", Some("Bo\nLind"));
    assert_eq!(refused.unwrap_err().field.as_deref(), Some("by"));
    let list = format!("LAB\n{}\n", tag.misplaced);
    count
        .merge_of("list.txt", list.as_bytes(), Some(" Bo Lind "))
        .unwrap();
    let counters = || -> Vec<String> {
        let scans = count.card().scans.into_iter();
        let things = scans.filter(|scan| scan.verdict != CountVerdict::Place);
        things.map(|scan| scan.counter).collect()
    };
    let me = counters().pop().unwrap();
    assert_eq!(counters(), ["Bo Lind", &me]);

    // The count's file carries it to another desk; what no person is called there is not believed.
    let out = FileRef::from(count.fixture.path("desk.count"));
    let request = ExportCount {
        out: out.clone(),
        ..ExportCount::default()
    };
    export_count(office, request).unwrap();
    let file = std::fs::read(&out.0).unwrap();
    let mut file: serde_json::Value = serde_json::from_slice(&file).unwrap();
    let by: Vec<_> = file["scans"]
        .as_array()
        .unwrap()
        .iter()
        .map(|scan| scan["by"].clone())
        .collect();
    assert_eq!(by, [me.as_str(), "Bo Lind"]);
    let id = |last: u8| format!("01a2131d-a74f-7396-9fbb-0e03d87cf3d{last}");
    file["scans"] = serde_json::json!([
        { "id": id(1), "at": 0, "code": "NOBODY-1", "by": "Bo\u{1b}[2J" },
        { "id": id(2), "at": 0, "code": "NOBODY-2", "by": "Cleo Sand" },
    ]);
    let file = file.to_string();
    count
        .merge_of("other.count", file.as_bytes(), Some("Dee Fry"))
        .unwrap();
    assert_eq!(counters(), ["Cleo Sand", "Dee Fry", "Bo Lind", &me]);

    count.phase(StocktakePhase::Reconciling).unwrap();
    count.decide_as_proposed();
    let request = SignStocktake {
        by: "Ana Ruiz".into(),
        ..SignStocktake::default()
    };
    sign_stocktake(office, request).unwrap();
    let signed = office
        .read(|view| Ok(view.stocktakes("", 0, 1)?.0.remove(0).facts.signed))
        .unwrap();
    let signed = signed.unwrap();
    assert_eq!((signed.by.as_str(), signed.counted_by.len()), ("", 0));
    let name = |then| office.read(|view| Ok(view.name_then(then)?)).unwrap();
    let named: Vec<String> = signed.counters.iter().map(name).collect();
    let mut expected = ["Bo Lind", "Cleo Sand", "Dee Fry", &me];
    expected.sort_by_key(|name| name.to_lowercase());
    assert_eq!(named, expected);
    count.assert_clean();
}
