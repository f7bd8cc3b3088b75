//! Whose serial number it is: each maker numbers on its own, and what tells nothing apart may stand on many.

use super::{file, four, import_assets, kind, rehearse};
use crate::fixture::Fixture;
use operations::wire::*;
use operations::{assets, reservations};

const HEADS: &str = "Asset Tag,Serial,Manufacturer,Model\n";

/// A register with these rows, and then what becomes of one more: new, changed, unchanged, refused.
fn then(first: &str, row: &str) -> [u32; 4] {
    let fixture = Fixture::new();
    import_assets(&fixture, &format!("{HEADS}{first}"));
    let list = file(&fixture, "more.csv", &format!("{HEADS}{row}\n"));
    let (counts, rows) = rehearse(&fixture, &list, &kind("assets"));
    let done = import_assets(&fixture, &format!("{HEADS}{row}\n"));
    assert_eq!(done.result.counts, counts, "{rows:?}");
    fixture.assert_whole();
    four(&counts)
}

const NEW: [u32; 4] = [1, 0, 0, 0];
const CHANGED: [u32; 4] = [0, 1, 0, 0];
const UNCHANGED: [u32; 4] = [0, 0, 1, 0];
const REFUSED: [u32; 4] = [0, 0, 0, 1];

#[test]
fn a_serial_number_repeats_across_makers_and_never_within_one() {
    let first = "T-1,AB1234,Dell,Latitude\n";
    for (row, becomes) in [
        // With a tag of its own.
        ("T-2,AB1234,HP,EliteBook", NEW),
        ("T-2,AB1234,Dell,Latitude", REFUSED),
        ("T-2,AB1234,DELL,OptiPlex", REFUSED),
        ("T-2,ab-1234,dell,Latitude", REFUSED),
        ("T-2,AB1234,,", REFUSED),
        ("T-2,AB1235,Dell,Latitude", NEW),
        // Without one.
        (",AB1234,Dell,Latitude", UNCHANGED),
        (",ab1234,Dell,Latitude", CHANGED),
        (",AB1234,Dell,OptiPlex", CHANGED),
        (",AB1234,,", UNCHANGED),
        (",AB1234,HP,EliteBook", NEW),
    ] {
        assert_eq!(then(first, row), becomes, "{row}");
    }
    let nobody = "T-1,AB1234,,\n";
    assert_eq!(then(nobody, "T-2,AB1234,HP,EliteBook"), REFUSED);
    assert_eq!(then(nobody, ",AB1234,HP,EliteBook"), CHANGED);
    let two = "T-1,AB1234,Dell,Latitude\nT-2,AB1234,HP,EliteBook\n";
    assert_eq!(then(two, ",AB1234,,"), REFUSED, "of which of them?");
    assert_eq!(then(two, ",AB1234,HP,EliteBook"), UNCHANGED);
    assert_eq!(then(two, "T-2,AB1234,Dell,Latitude"), REFUSED);
}

#[test]
fn numbers_that_tell_nothing_apart_are_kept_and_may_repeat() {
    for serial in [
        "12345",
        "123456789",
        "0123456789",
        "1234567890",
        "00000000",
        "111111",
        "54321",
        "123456789000",
        "98765",
        "0000",
    ] {
        let fixture = Fixture::new();
        let list = format!("{HEADS}T-1,{serial},Dell,Latitude\nT-2,{serial},Dell,Latitude\n");
        let done = import_assets(&fixture, &list);
        assert_eq!(four(&done.result.counts), [2, 0, 0, 0], "{serial}");
        assert_eq!(fixture.show("T-2").row.serial, serial);
        // A row without a tag is a thing of its own, and both are found by what stands on them.
        let done = import_assets(&fixture, &format!("{HEADS},{serial},Dell,Latitude\n"));
        assert_eq!(four(&done.result.counts), NEW, "{serial}");
        fixture.assert_whole();
    }
    // Of a maker who numbers so short, or with a letter, it is a number as any other.
    for serial in ["1235", "A12345", "7777778", "20240131"] {
        let first = format!("T-1,{serial},Dell,Latitude\n");
        let row = format!("T-2,{serial},Dell,Latitude");
        assert_eq!(then(&first, &row), REFUSED, "{serial}");
    }
}

#[test]
fn one_list_may_name_two_makers_things_of_one_number() {
    let fixture = Fixture::new();
    let list = format!(
        "{HEADS},AB1234,Dell,Latitude\n,AB1234,HP,EliteBook\n,ab 1234,HP,EliteBook\nT-9,AB1234,dell,Latitude\n"
    );
    let list = file(&fixture, "list.csv", &list);
    let (counts, rows) = rehearse(&fixture, &list, &kind("assets"));
    assert_eq!(four(&counts), [2, 0, 0, 2]);
    let refused: Vec<u32> = rows
        .iter()
        .filter(|row| row.outcome == "refused")
        .map(|row| row.line)
        .collect();
    assert_eq!(refused, [4, 5]);
}

fn made_by(maker: &str) -> Option<ModelChoice> {
    Some(ModelChoice {
        name: Some(format!("Model of {maker}")),
        manufacturer: Some(maker.into()),
        ..ModelChoice::default()
    })
}

#[test]
fn by_hand_it_is_the_same() {
    let fixture = Fixture::new();
    let request = |maker: &str| RegisterAsset {
        model: made_by(maker),
        serial: Some("AB1234".into()),
        ..RegisterAsset::default()
    };
    let first = fixture.register_as(request("Dell"));
    let again = assets::register_asset(&fixture.office, request("DELL"));
    assert_eq!(again.unwrap_err().code, "serial.taken");
    let told = assets::propose_asset(&fixture.office, request("HP")).unwrap();
    assert_eq!(told.problems, []);
    let second = fixture.register_as(request("HP"));
    // Neither becomes the other's twin by what is revised.
    let revise = |revised: ReviseAssets| assets::revise_assets(&fixture.office, revised);
    let of = |tag: &str| AssetSelection {
        tags: vec![tag.into()],
        ..AssetSelection::default()
    };
    let twin = revise(ReviseAssets {
        assets: of(&second.row.tag),
        model: made_by("Dell"),
        ..ReviseAssets::default()
    });
    assert_eq!(twin.unwrap_err().code, "serial.taken");
    revise(ReviseAssets {
        assets: of(&second.row.tag),
        model: made_by("Dell"),
        serial: Some("AB1235".into()),
        ..ReviseAssets::default()
    })
    .unwrap();
    let twin = revise(ReviseAssets {
        assets: of(&second.row.tag),
        serial: Some("AB1234".into()),
        ..ReviseAssets::default()
    });
    assert_eq!(twin.unwrap_err().code, "serial.taken");
    let other = revise(ReviseAssets {
        assets: of(&second.row.tag),
        model: made_by("Lenovo"),
        serial: Some("AB1234".into()),
        ..ReviseAssets::default()
    });
    other.unwrap();
    // Which of the two is meant is asked.
    let scan = Scan {
        candidates: vec!["AB1234".into()],
    };
    let verdict = operations::scans::scan(&fixture.office, scan).unwrap();
    assert_eq!(verdict.outcome, ScanOutcome::Choice);
    assert_ne!(first.row.tag, second.row.tag);
    let reserve = ReserveTags {
        count: 1,
        ..ReserveTags::default()
    };
    let reserved = reservations::reserve_tags(&fixture.office, reserve).unwrap();
    let assigned = reservations::assign_tag(
        &fixture.office,
        AssignTag {
            tag: reserved.result.record.first.clone(),
            serial: Some("AB1234".into()),
            ..AssignTag::default()
        },
    );
    assert_eq!(assigned.unwrap_err().code, "serial.ambiguous");
    fixture.assert_whole();
}
