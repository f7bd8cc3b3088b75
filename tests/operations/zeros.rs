//! Zeros before a number, and slips in tags of our own: said and offered, never taken.

use crate::fixture::{Fixture, tags};
use operations::stocktakes::{count_scan, open_stocktake};
use operations::wire::*;
use operations::{assets, batches, scans};

fn register(fixture: &Fixture, tag: &str, serial: &str) -> Result<Done<AssetRegistered>, Failure> {
    let request = RegisterAsset {
        name: Some("Thing".into()),
        tag: Some(tag.into()),
        serial: Some(serial.into()),
        ..RegisterAsset::default()
    };
    assets::register_asset(&fixture.office, request)
}

fn scan(fixture: &Fixture, code: &str) -> ScanVerdict {
    let candidates = vec![code.to_owned()];
    scans::scan(&fixture.office, Scan { candidates }).unwrap()
}

fn of_the_field() -> Fixture {
    let fixture = Fixture::new();
    for (tag, serial) in [
        ("012345", ""),
        ("3001", ""),
        ("00007", ""),
        ("IT-000123", ""),
        ("X-1", "0099887"),
    ] {
        register(&fixture, tag, serial).unwrap();
    }
    fixture
}

#[test]
fn a_number_with_other_zeros_is_offered_and_not_taken() {
    let fixture = of_the_field();
    for (code, tag) in [
        ("12345", "012345"),
        ("0012345", "012345"),
        ("00003001", "3001"),
        ("7", "00007"),
        ("07", "00007"),
        ("000000000079", "00007"),
        ("0000000000079", "00007"),
        ("IT-123", "IT-000123"),
        ("it0123", "IT-000123"),
        ("99887", "X-1"),
        ("]C112345", "012345"),
        ("https://assets.example/ht/12345", "012345"),
    ] {
        let verdict = scan(&fixture, code);
        assert_eq!(verdict.outcome, ScanOutcome::Unknown, "{code}");
        assert_eq!(
            (verdict.nearly.as_slice(), verdict.misread),
            ([tag.to_owned()].as_slice(), false),
            "{code}"
        );
        assert!(verdict.sentence.contains(tag), "{}", verdict.sentence);
        assert!(verdict.asset.is_none());
    }
    // What is there is found, and nothing else is offered.
    for (code, outcome) in [
        ("012345", ScanOutcome::Asset),
        ("00007", ScanOutcome::Asset),
        ("8", ScanOutcome::Unknown),
        ("123456", ScanOutcome::Unknown),
        ("123450", ScanOutcome::Unknown),
        ("IT-1230", ScanOutcome::Unknown),
        ("XIT-123", ScanOutcome::Unknown),
        ("000000000078", ScanOutcome::Unknown),
        ("0", ScanOutcome::Unknown),
        ("---", ScanOutcome::Unknown),
    ] {
        let verdict = scan(&fixture, code);
        assert_eq!(
            (verdict.outcome, verdict.nearly.len()),
            (outcome, 0),
            "{code}"
        );
    }
    // Where two fit, none is offered.
    register(&fixture, "0012345", "").unwrap();
    for code in ["12345", "000012345"] {
        assert!(scan(&fixture, code).nearly.is_empty(), "{code}");
    }
}

#[test]
fn every_place_offers_it_and_none_takes_it() {
    let fixture = of_the_field();
    let request = AddToBatch {
        candidates: vec!["12345".into()],
        keep_unknown: true,
    };
    let row = batches::add_to_batch(&fixture.office, request)
        .unwrap()
        .row
        .unwrap();
    assert!(row.asset.is_none());
    let words = row.blocker.unwrap().words;
    assert!(words.contains("perhaps 012345"), "{words}");

    open_stocktake(&fixture.office, OpenStocktake::default()).unwrap();
    let request = CountScanRequest {
        candidates: Some(vec!["12345".into()]),
        ..CountScanRequest::default()
    };
    let counted = count_scan(&fixture.office, request).unwrap().result;
    assert!(
        counted.sentence.contains("perhaps 012345") && counted.sentence.contains("kept"),
        "{}",
        counted.sentence
    );

    let request = CheckIn {
        assets: tags(&["12345"]),
        ..CheckIn::default()
    };
    let refused = assets::check_in(&fixture.office, request).unwrap_err();
    assert_eq!(refused.code, "asset.unknown");
    assert!(
        refused
            .hint
            .as_deref()
            .is_some_and(|hint| hint.contains("012345")),
        "{refused:?}"
    );
}

#[test]
fn a_tag_of_our_own_with_a_slip_is_given_to_nothing() {
    let fixture = Fixture::new();
    let whole = fixture.register("Laptop").row.tag;
    let (body, check) = whole.split_at(whole.len() - 1);
    let other = if check == "A" { "B" } else { "A" };
    let slip = format!("{body}{other}");
    let refused = register(&fixture, &slip, "").unwrap_err();
    assert_eq!(
        (&*refused.code, refused.field.as_deref()),
        ("tag.misread", Some("tag"))
    );
    assert!(
        refused
            .hint
            .as_deref()
            .is_some_and(|hint| hint.contains(&whole)),
        "{refused:?}"
    );
    let proposal = RegisterAsset {
        name: Some("Thing".into()),
        tag: Some(slip.clone()),
        ..RegisterAsset::default()
    };
    let problems = assets::propose_asset(&fixture.office, proposal)
        .unwrap()
        .problems;
    assert!(
        problems.iter().any(|problem| problem.code == "tag.misread"),
        "{problems:?}"
    );
    let thing = register(&fixture, "FOREIGN-1", "")
        .unwrap()
        .result
        .asset
        .row
        .tag;
    let retag = |tag: &str| ReviseAssets {
        assets: tags(&[&thing]),
        tag: Some(tag.to_owned()),
        ..ReviseAssets::default()
    };
    let refused = assets::revise_assets(&fixture.office, retag(&slip)).unwrap_err();
    assert_eq!(refused.code, "tag.misread");
    assert!(scan(&fixture, &slip).misread);
    assert_eq!(scan(&fixture, &slip).nearly, [whole]);
    // Tags of others, and those of our own that are right, are taken.
    for tag in ["FOREIGN-2", "IT-1", "IT12345678901"] {
        register(&fixture, tag, "").unwrap();
    }
}
