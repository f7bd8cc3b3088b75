//! What a scan means, and that it never guesses.

use crate::fixture::{Fixture, tags};
use operations::wire::*;
use operations::{assets, scans};

fn scan(fixture: &Fixture, candidates: &[&str]) -> ScanVerdict {
    let candidates = candidates.iter().map(|code| (*code).to_owned()).collect();
    scans::scan(&fixture.office, Scan { candidates }).unwrap()
}

#[test]
fn every_way_of_writing_a_tag_finds_the_asset_and_says_why() {
    let fixture = Fixture::new();
    let request = RegisterAsset {
        name: Some("Laptop".into()),
        serial: Some("PF4ABC12".into()),
        ..Default::default()
    };
    let tag = assets::register_asset(&fixture.office, request)
        .unwrap()
        .result
        .asset
        .row
        .tag;
    let lower = tag.to_lowercase();
    for (code, because) in [
        (tag.clone(), "tag"),
        (format!("{}-{}", &lower[..2], &lower[2..]), "tag"),
        (
            format!("]Q1{tag}"),
            "tag, without the scanner's symbology mark",
        ),
        (
            format!("https://assets.example.com/t/{tag}"),
            "tag, the last part of a web address",
        ),
        ("pf4abc12".into(), "serial number"),
        (
            "SPF4ABC12".into(),
            "serial number, without the maker's serial prefix",
        ),
    ] {
        let verdict = scan(&fixture, &[&code]);
        assert_eq!(
            (verdict.outcome, verdict.because.as_str()),
            (ScanOutcome::Asset, because),
            "{code}"
        );
        assert_eq!(verdict.asset.unwrap().row.tag, tag);
        assert!(!verdict.layout_differs);
    }
    let retag = ReviseAssets {
        assets: tags(&[&tag]),
        tag: Some("NEW-1".into()),
        ..ReviseAssets::default()
    };
    assets::revise_assets(&fixture.office, retag).unwrap();
    assert_eq!(scan(&fixture, &[&tag]).because, "former tag");
}

#[test]
fn a_scanner_of_another_layout_is_understood_and_told() {
    let fixture = Fixture::new();
    let tag = fixture.register("Laptop").row.tag;
    // What a French keyboard makes of the digits, and what the key positions mean.
    let verdict = scan(&fixture, &["IT)ààààà&R", &tag]);
    assert_eq!(
        (verdict.outcome, verdict.layout_differs),
        (ScanOutcome::Asset, true)
    );
}

#[test]
fn people_and_places_are_scanned_too() {
    let fixture = Fixture::new();
    fixture.person("Ana Ruiz", "B-17");
    fixture.place("Store", None, "LOC-1");
    assert_eq!(scan(&fixture, &["B-17"]).person.unwrap().name, "Ana Ruiz");
    assert_eq!(scan(&fixture, &["loc1"]).place.unwrap().name, "Store");
}

#[test]
fn two_matches_are_a_choice_and_none_is_taken() {
    let fixture = Fixture::new();
    let with = |tag: &str, serial: &str| RegisterAsset {
        tag: Some(tag.into()),
        serial: Some(serial.into()),
        name: Some("Thing".into()),
        ..RegisterAsset::default()
    };
    assets::register_asset(&fixture.office, with("ABC123", "")).unwrap();
    assets::register_asset(&fixture.office, with("XYZ999", "ABC123")).unwrap();
    let verdict = scan(&fixture, &["ABC123"]);
    assert_eq!(
        (verdict.outcome, verdict.choices.len()),
        (ScanOutcome::Choice, 2)
    );
    assert!(verdict.asset.is_none());
    // So are two readings of the keys that each name something else.
    let verdict = scan(&fixture, &["XYZ999", "ABC-123"]);
    assert_eq!(verdict.outcome, ScanOutcome::Choice);
}

#[test]
fn what_is_not_on_the_register_is_unknown_and_may_be_registered() {
    let fixture = Fixture::new();
    let verdict = scan(&fixture, &["4006381333931"]);
    assert_eq!(
        (verdict.outcome, verdict.may_register_tag),
        (ScanOutcome::Unknown, true)
    );
    assert_eq!(verdict.sentence, "4006381333931 is not on the register");
    for code in ["", "---", "https://snipe.example.com/hardware/7"] {
        let verdict = scan(&fixture, &[code]);
        assert_eq!(
            (verdict.outcome, verdict.may_register_tag),
            (ScanOutcome::Unknown, false),
            "{code}"
        );
    }
    for hostile in [
        "' OR 1=1 --",
        "<script>alert(1)</script>",
        "\u{202e}tag",
        &"A".repeat(100_000),
    ] {
        assert_eq!(scan(&fixture, &[hostile]).outcome, ScanOutcome::Unknown);
    }
}
