//! One reader of what a scan means: what is registered by a scan is found by the same scan ever after, wherever one scans.

use crate::fixture::Fixture;
use inventory::CountVerdict;
use operations::imports::{dry_run_import, dry_run_rows};
use operations::stocktakes::{count_scan, merge_count, open_stocktake};
use operations::wire::*;
use operations::{batches, kept_codes, reservations, scans, unwatched};

/// Codes of the field; what each is kept as where a serial number is asked for, and where a tag is.
const CODES: [(&str, &str, &str); 20] = [
    ("5CG1234ABC", "5CG1234ABC", "5CG1234ABC"),
    ("S5CG1234ABC", "5CG1234ABC", "S5CG1234ABC"),
    ("SGH1234ABC", "SGH1234ABC", "SGH1234ABC"),
    ("SN-1", "SN-1", "SN-1"),
    ("1S20L5CTO1WWPF1A2B3C", "PF1A2B3C", "1S20L5CTO1WWPF1A2B3C"),
    ("S/N: PF4ABC12", "PF4ABC12", "S/N: PF4ABC12"),
    ("SN5CG1234ABC", "5CG1234ABC", "SN5CG1234ABC"),
    (
        "PID:C9300-24T,SN:FOC1234X5YZ",
        "FOC1234X5YZ",
        "PID:C9300-24T,SN:FOC1234X5YZ",
    ),
    ("]C15CG1234ABC", "5CG1234ABC", "5CG1234ABC"),
    ("]Q1IT-0002", "IT-0002", "IT-0002"),
    (
        "(01)04012345678901(21)PF4ABC12",
        "PF4ABC12",
        "(01)04012345678901(21)PF4ABC12",
    ),
    ("]C10104012345678901\u{1d}21X-1/2", "X-1/2", ""),
    (
        "[)>\u{1e}06\u{1d}1PT14\u{1d}SPF4ABC12\u{1e}\u{4}",
        "PF4ABC12",
        "",
    ),
    (
        "https://help.example.com/?serialnumber=5CG1234ABC",
        "5CG1234ABC",
        "https://help.example.com/?serialnumber=5CG1234ABC",
    ),
    (
        "https://help.example.com/?servicetag=7XKQ9Z3&x=1",
        "7XKQ9Z3",
        "https://help.example.com/?servicetag=7XKQ9Z3&x=1",
    ),
    ("https://assets.example/ht/IT-0001", "IT-0001", "IT-0001"),
    (
        "HTTPS://A.EXAMPLE.COM/NW%2F2024%2F001",
        "NW/2024/001",
        "NW/2024/001",
    ),
    (
        "https://snipe.example.com/hardware/123",
        "https://snipe.example.com/hardware/123",
        "https://snipe.example.com/hardware/123",
    ),
    (
        "https://example.com/help",
        "https://example.com/help",
        "help",
    ),
    ("0042", "0042", "0042"),
];

fn scan(fixture: &Fixture, code: &str) -> ScanVerdict {
    let candidates = vec![code.to_owned()];
    scans::scan(&fixture.office, Scan { candidates }).unwrap()
}

fn found(fixture: &Fixture, code: &str) -> Option<String> {
    scan(fixture, code).asset.map(|asset| asset.row.tag)
}

fn registered(fixture: &Fixture, tag: Option<&str>, serial: &str) -> String {
    let request = RegisterAsset {
        name: Some("Thing".into()),
        tag: tag.map(str::to_owned),
        serial: Some(serial.to_owned()),
        ..RegisterAsset::default()
    };
    fixture.register_as(request).row.tag
}

#[test]
fn what_is_registered_by_a_scan_is_found_by_that_scan() {
    for (code, serial, tag) in CODES {
        // As a serial number, as its maker means it and as it came; as a tag likewise.
        for kept in [serial, code] {
            let fixture = Fixture::new();
            assert_eq!(scan(&fixture, code).says[0].serial, serial, "{code:?}");
            let thing = registered(&fixture, None, kept);
            assert_eq!(
                found(&fixture, code),
                Some(thing),
                "{code:?} kept as {kept:?}"
            );
        }
        if tag.is_empty() {
            continue;
        }
        for kept in [tag, code] {
            let fixture = Fixture::new();
            assert_eq!(scan(&fixture, code).says[0].tag, tag, "{code:?}");
            let thing = registered(&fixture, Some(kept), "");
            assert_eq!(
                found(&fixture, code),
                Some(thing),
                "{code:?} kept as {kept:?}"
            );
        }
    }
}

/// Where a code is scanned, and how each place says which asset it is.
type Place = (&'static str, fn(&Fixture, &str) -> Option<String>);

const PLACES: [Place; 8] = [
    ("the Desk", found),
    ("a batch", |fixture, code| {
        let request = AddToBatch {
            candidates: vec![code.to_owned()],
            keep_unknown: true,
        };
        let added = batches::add_to_batch(&fixture.office, request).unwrap();
        added.row?.asset.map(|asset| asset.row.tag)
    }),
    ("a list for a batch", |fixture, code| {
        let request = AddListToBatch {
            text: Some(format!("\"{code}\"\n")),
            file: None,
        };
        let added = batches::add_list_to_batch(&fixture.office, request).unwrap();
        added
            .batch
            .rows
            .first()?
            .asset
            .as_ref()
            .map(|asset| asset.row.tag.clone())
    }),
    ("a stocktake", |fixture, code| {
        open_stocktake(&fixture.office, OpenStocktake::default()).unwrap();
        let request = CountScanRequest {
            candidates: Some(vec![code.to_owned()]),
            ..CountScanRequest::default()
        };
        let counted = count_scan(&fixture.office, request).unwrap().result;
        let scan = counted.scan?;
        (scan.verdict != CountVerdict::Unknown).then(|| found(fixture, code))?
    }),
    ("a merged count", |fixture, code| {
        open_stocktake(&fixture.office, OpenStocktake::default()).unwrap();
        let list = fixture.path("count.txt");
        std::fs::write(&list, format!("\"{code}\"\n")).unwrap();
        let request = MergeCount {
            file: FileRef::from(list),
            ..MergeCount::default()
        };
        let merged = merge_count(&fixture.office, request).unwrap().result;
        merged.unknown.is_empty().then(|| found(fixture, code))?
    }),
    ("a code to be kept", |fixture, code| {
        let other = registered(fixture, Some("OTHER-9"), "");
        let request = KeepCode {
            tag: Some(other),
            code: code.to_owned(),
            ..KeepCode::default()
        };
        let refused = kept_codes::keep_code(&fixture.office, request).unwrap_err();
        (refused.code == "code.taken").then(|| found(fixture, code))?
    }),
    ("a tag to be assigned", |fixture, code| {
        let request = ReserveTags {
            count: 1,
            ..ReserveTags::default()
        };
        let block = reservations::reserve_tags(&fixture.office, request)
            .unwrap()
            .result
            .record;
        let request = AssignTag {
            tag: format!("https://assets.example/ht/{}", block.first),
            serial: Some(code.to_owned()),
            ..AssignTag::default()
        };
        reservations::assign_tag(&fixture.office, request)
            .unwrap()
            .result
            .former_tag
    }),
    ("an import", |fixture, code| {
        let list = fixture.path("list.csv");
        std::fs::write(
            &list,
            format!(
                "Asset Tag,Serial,Name\n,\"{}\",Thing\n",
                code.replace('"', "\"\"")
            ),
        )
        .unwrap();
        let request = DryRunImport::from(ImportTable {
            file: FileRef::from(list),
            options: ImportOptions::default(),
        });
        let run = unwatched(|work| dry_run_import(&fixture.office, request, work)).unwrap();
        let request = DryRunRows {
            id: run.id,
            ..DryRunRows::default()
        };
        let row = dry_run_rows(&fixture.office, request).unwrap().rows.pop()?;
        (row.outcome == "unchanged").then(|| found(fixture, code))?
    }),
];

#[test]
fn every_place_that_hears_a_code_reads_it_alike() {
    for (place, asked) in PLACES {
        for code in [
            "S/N: PF4ABC12",
            "PID:T14,SN:PF4ABC12",
            "(01)04012345678901(21)PF4ABC12",
            "https://help.example.com/?serialnumber=PF4ABC12",
            "]C1PF4ABC12",
            "SPF4ABC12",
            "1SPF4ABC12",
        ] {
            // A file is not scanned: a prefix in it that nothing marks is a part of the number.
            let marked = code.contains(':') || code.starts_with(['(', ']']);
            if place == "an import" && !marked {
                continue;
            }
            let fixture = Fixture::new();
            let thing = registered(&fixture, Some("T-1"), "PF4ABC12");
            assert_eq!(asked(&fixture, code), Some(thing), "{place}: {code}");
        }
    }
}

#[test]
fn an_address_that_carries_a_tag_is_that_tag_in_a_file_and_told() {
    let fixture = Fixture::new();
    registered(&fixture, Some("IT-0001"), "");
    let list = fixture.path("list.csv");
    let text = "Asset Tag,Serial,Name\nhttps://assets.example/ht/IT-0001,,Thing\nIT-0002,S/N: X-77,Other\nSN-1,SGH1234ABC,Third\n";
    std::fs::write(&list, text).unwrap();
    let request = DryRunImport::from(ImportTable {
        file: FileRef::from(list.clone()),
        options: ImportOptions::default(),
    });
    let run = unwatched(|work| dry_run_import(&fixture.office, request, work)).unwrap();
    let told: Vec<(&str, &str)> = run.tables[0]
        .notes
        .iter()
        .map(|note| (note.manner.as_str(), note.read_as.as_str()))
        .collect();
    assert_eq!(told, [("link", "IT-0001"), ("link", "X-77")]);
    assert_eq!((run.counts.unchanged, run.counts.create), (1, 2));
    // It can be kept as it stands.
    let request = DryRunImport::from(ImportTable {
        file: FileRef::from(list),
        options: ImportOptions {
            keep: vec!["link".to_owned()],
            ..ImportOptions::default()
        },
    });
    let run = unwatched(|work| dry_run_import(&fixture.office, request, work)).unwrap();
    assert_eq!((run.counts.unchanged, run.counts.create), (0, 3));
}

#[test]
fn a_kept_code_is_found_by_all_of_it() {
    for (code, ..) in CODES {
        let fixture = Fixture::new();
        let thing = registered(&fixture, Some("T-1"), "");
        let request = KeepCode {
            tag: Some(thing.clone()),
            code: code.to_owned(),
            ..KeepCode::default()
        };
        kept_codes::keep_code(&fixture.office, request).unwrap();
        assert_eq!(found(&fixture, code), Some(thing), "{code:?}");
    }
}
