//! What a scan means, and that it never guesses.

use crate::fixture::{Fixture, tags};
use operations::wire::*;
use operations::{
    Office, actions, assets, batches, camera, kept_codes, people, register, scanners, scans,
    unwatched,
};

fn keep(fixture: &Fixture, tag: &str, code: &str) -> Result<Done<AssetsChanged>, Failure> {
    let request = KeepCode {
        tag: Some(tag.into()),
        code: code.into(),
        note: Some("as it came".into()),
        ..KeepCode::default()
    };
    kept_codes::keep_code(&fixture.office, request)
}

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

#[test]
fn a_tag_typed_without_the_check_character_of_its_series_is_found() {
    let fixture = Fixture::new();
    let request = RegisterAsset {
        name: Some("Laptop".into()),
        ..Default::default()
    };
    let made = assets::register_asset(&fixture.office, request).unwrap();
    let tag = made.result.asset.row.tag;
    let verdict = scan(&fixture, &[&tag[..tag.len() - 1]]);
    assert_eq!(verdict.because, "tag, without its check character");
    assert_eq!(verdict.asset.unwrap().row.tag, tag);
    // Only of a series: another code that lacks what would be its check character is another code.
    let foreign = format!("ZZ1{}", inventory::tag::check_character("ZZ1").unwrap());
    let request = RegisterAsset {
        tag: Some(foreign),
        name: Some("Balance".into()),
        ..Default::default()
    };
    assets::register_asset(&fixture.office, request).unwrap();
    assert_eq!(scan(&fixture, &["ZZ1"]).outcome, ScanOutcome::Unknown);
}

#[test]
fn a_code_of_somebody_else_finds_the_asset_it_is_kept_with() {
    let fixture = Fixture::new();
    for tag in ["LAP-1", "LAP-2"] {
        let request = RegisterAsset {
            tag: Some(tag.into()),
            name: Some("Laptop".into()),
            ..Default::default()
        };
        assets::register_asset(&fixture.office, request).unwrap();
    }
    let old = "https://old.example/hardware/123";
    assert_eq!(scan(&fixture, &[old]).outcome, ScanOutcome::Unknown);
    for code in [old, "]C04012345678901"] {
        keep(&fixture, "LAP-1", code).unwrap();
    }
    for code in [old, "4012345678901", "]E04012345678901"] {
        let verdict = scan(&fixture, &[code]);
        assert!(
            verdict.because.starts_with("foreign barcode"),
            "{code}: {verdict:?}"
        );
        assert_eq!(verdict.asset.unwrap().row.tag, "LAP-1");
    }
    let show = || {
        let request = ShowAsset {
            tag: Some("LAP-1".into()),
            ..Default::default()
        };
        assets::show_asset(&fixture.office, request).unwrap()
    };
    assert_eq!(show().kept_codes.len(), 2);

    // Kept with the same asset again, nothing changes; with another one it is refused, and so is what is something.
    assert!(keep(&fixture, "LAP-1", old).unwrap().action.is_none());
    let badge = RecordPerson {
        name: "Ana Ruiz".into(),
        badge: Some("B-17".into()),
        ..Default::default()
    };
    people::record_person(&fixture.office, badge).unwrap();
    for code in [old, "lap1", "B-17", "LAP-2"] {
        let refused = keep(&fixture, "LAP-2", code).unwrap_err();
        assert_eq!(refused.code, "code.taken", "{code}");
    }
    for code in ["", " -- ", &"x".repeat(501)] {
        assert_eq!(
            keep(&fixture, "LAP-2", code).unwrap_err().code,
            "code.invalid"
        );
    }

    let request = RemoveCode {
        code: "4012345678901".into(),
    };
    let removed = kept_codes::remove_code(&fixture.office, request.clone()).unwrap();
    assert_eq!(
        scan(&fixture, &["4012345678901"]).outcome,
        ScanOutcome::Unknown
    );
    let again = kept_codes::remove_code(&fixture.office, request).unwrap_err();
    assert_eq!(again.code, "code.unknown");

    // History tells both, the register stands when it is rebuilt, and an undo brings the code back.
    let history = AssetHistory {
        tag: Some("LAP-1".into()),
        ..Default::default()
    };
    let told = assets::asset_history(&fixture.office, history)
        .unwrap()
        .entries;
    assert_eq!(told[0].title, "Code removed");
    assert_eq!(told[0].changes[0].old, "]C04012345678901");
    assert_eq!(
        (told[1].title.as_str(), told[1].note.as_str()),
        ("Code kept", "as it came")
    );
    let undo = Undo {
        action: removed.action,
        ..Undo::default()
    };
    unwatched(|work| actions::undo(&fixture.office, undo, work)).unwrap();
    assert_eq!(show().kept_codes.len(), 2);
    let report =
        unwatched(|work| register::check(&fixture.office, Check::default(), work)).unwrap();
    assert!(report.problems.is_empty(), "{report:?}");
}

#[test]
fn the_camera_is_off_until_this_desk_asks_for_it() {
    let fixture = Fixture::new();
    let office = &fixture.office;
    let now = || camera::show_camera(office, Nothing {}).unwrap().on;
    let kept = || std::fs::read_to_string(office.folder().join("desk.json")).unwrap();
    assert!(!now());
    assert!(!kept().contains("camera"));
    assert!(
        camera::use_camera(office, CameraUse { on: true })
            .unwrap()
            .on
    );
    // Who works here, and with which scanner, is said without forgetting it.
    let names = ChangeSettings {
        actor: Some("Ana".into()),
        ..ChangeSettings::default()
    };
    register::change_settings(office, names).unwrap();
    let scanner = RecordScanner {
        name: "Counter".into(),
        ..RecordScanner::default()
    };
    scanners::record_scanner(office, scanner).unwrap();
    assert!(now());
    assert!(
        camera::show_camera(&Office::open(office.folder()).unwrap(), Nothing {})
            .unwrap()
            .on
    );
    camera::use_camera(office, CameraUse { on: false }).unwrap();
    assert!(!now() && !kept().contains("camera") && kept().contains("Counter"));
}

#[test]
fn a_scanner_is_remembered_by_this_desk_alone() {
    let fixture = Fixture::new();
    let office = &fixture.office;
    assert!(
        scanners::list_scanners(office, Nothing {})
            .unwrap()
            .is_empty()
    );
    let request = RecordScanner {
        name: " Counter ".into(),
        ends: ScannerEnd::Tab,
        prefix: "~".into(),
        median_gap: 12,
        longest_gap: 30,
        ..RecordScanner::default()
    };
    scanners::record_scanner(office, request.clone()).unwrap();
    // The same name again is the same scanner, as it types now.
    let slower = RecordScanner {
        name: "counter".into(),
        median_gap: 40,
        ..request
    };
    let now = scanners::record_scanner(office, slower).unwrap();
    assert_eq!(now.len(), 1);
    assert_eq!((now[0].median_gap, now[0].ends), (40, ScannerEnd::Tab));
    // Who works here is said without forgetting it.
    let names = ChangeSettings {
        actor: Some("Ana".into()),
        ..ChangeSettings::default()
    };
    register::change_settings(office, names).unwrap();
    assert_eq!(scanners::list_scanners(office, Nothing {}).unwrap(), now);
    let nameless = scanners::record_scanner(office, RecordScanner::default()).unwrap_err();
    assert_eq!(nameless.field.as_deref(), Some("name"));
    let remove = RemoveScanner {
        name: "COUNTER".into(),
    };
    assert!(
        scanners::remove_scanner(office, remove.clone())
            .unwrap()
            .is_empty()
    );
    assert_eq!(
        scanners::remove_scanner(office, remove).unwrap_err().code,
        "scanner.unknown"
    );
}

#[test]
fn a_misread_tag_of_ours_says_what_it_nearly_is_and_is_not_offered_for_registering() {
    let fixture = Fixture::new();
    let tag = fixture.register("Laptop").row.tag;
    let look = |code: &str| {
        let request = Scan {
            candidates: vec![code.into()],
        };
        scans::scan(&fixture.office, request).unwrap()
    };
    let (body, check) = tag.split_at(tag.len() - 1);
    let wrong = format!("{body}{}", if check == "X" { "Y" } else { "X" });
    let verdict = look(&wrong);
    assert_eq!(verdict.outcome, ScanOutcome::Unknown);
    assert!(verdict.misread && !verdict.may_register_tag && !verdict.looks_like_tag);
    assert_eq!(verdict.nearly, std::slice::from_ref(&tag));
    // Typed where an asset is named, what it may be helps.
    let typed = |tag: &str| {
        let request = ShowAsset {
            tag: Some(tag.into()),
            ..ShowAsset::default()
        };
        assets::show_asset(&fixture.office, request).unwrap_err()
    };
    assert_eq!(typed(&wrong).code, "asset.unknown");
    assert!(typed(&wrong).hint.unwrap_or_default().contains(&tag));
    assert_eq!(typed("IT000999").hint, None);
    // A right one that nothing has is new; a word is no tag; a code of others is not ours.
    let verdict = look("IT000999");
    assert!(!verdict.misread);
    for (code, likely) in [("okafor", false), ("524", false), ("A-100", true)] {
        let verdict = look(code);
        assert!(!verdict.misread && verdict.may_register_tag, "{code}");
        assert_eq!(verdict.looks_like_tag, likely, "{code}");
    }
    // The same in a batch and on the count's road: by its words.
    for code in [&tag, &wrong] {
        let request = AddToBatch {
            candidates: vec![code.clone()],
            keep_unknown: true,
        };
        batches::add_to_batch(&fixture.office, request).unwrap();
    }
    let batch = batches::show_batch(&fixture.office, Nothing {}).unwrap();
    let blocker = batch.rows[1].blocker.as_ref().unwrap();
    assert_eq!(blocker.words, format!("misread, nearly {tag}"));
}
