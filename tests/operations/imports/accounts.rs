//! What a file says otherwise than it stands in it, beside a register that may know better.

use super::*;
use operations::imports::read_import;

pub fn notes(fixture: &Fixture, text: &str, options: &ImportOptions) -> Vec<ImportNote> {
    let request = DryRunImport::from(ImportTable {
        file: file(fixture, "notes.csv", text),
        options: options.clone(),
    });
    let mut run = unwatched(|work| dry_run_import(&fixture.office, request, work)).unwrap();
    run.tables.remove(0).notes
}

/// What the rows of a list of assets would have in a field, in words; empty where nothing changes.
fn would_be(fixture: &Fixture, text: &str, options: &ImportOptions, label: &str) -> Vec<String> {
    let (_, rows) = rehearse(fixture, &file(fixture, "rows.csv", text), options);
    rows.iter()
        .map(|row| {
            let change = row.changes.iter().find(|change| change.label == label);
            change.map(|change| change.new.clone()).unwrap_or_default()
        })
        .collect()
}

#[test]
fn a_word_for_nothing_that_is_on_the_register_is_what_it_is_there() {
    let fixture = Fixture::new();
    let text = "Asset Tag,Name,Location\nT-1,a,NA\nT-2,b,N/A\nT-3,c,na\n";
    let places = |fixture: &Fixture| would_be(fixture, text, &kind("assets"), "Place");
    assert_eq!(places(&fixture), ["", "", ""]);
    let list = file(
        &fixture,
        "places.csv",
        "Name,Code,Parent Location\nNorth America,NA,\n",
    );
    import(&fixture, &list, &kind("places"));
    assert_eq!(places(&fixture), ["North America", "", "North America"]);
    let kept: Vec<(String, Option<String>)> = notes(&fixture, text, &kind("assets"))
        .into_iter()
        .map(|note| (note.word, note.kept))
        .collect();
    let known = Some("on_register".to_owned());
    assert_eq!(
        kept,
        [
            ("NA".to_owned(), known.clone()),
            ("N/A".to_owned(), None),
            ("na".to_owned(), known)
        ]
    );
}

#[test]
fn nobody_is_made_of_a_word_for_nothing() {
    let fixture = Fixture::new();
    let text = "Asset Tag,Model,Location,Assigned To\nT-1,N/A,unknown,nobody\nT-2,Default string,-,Unassigned\n\
                T-3,none,TBD,k. A.\nT-4,?,keine Angabe,non attribué\n";
    let done = import_assets(&fixture, text);
    let counts = done.result.counts;
    assert_eq!(
        (
            counts.create,
            counts.new_models,
            counts.new_people,
            counts.new_places
        ),
        (4, 0, 0, 0)
    );
    let told: u32 = notes(&fixture, text, &kind("assets"))
        .iter()
        .map(|note| note.count)
        .sum();
    assert_eq!(told, 12);
}

#[test]
fn two_machines_without_a_serial_are_two() {
    let fixture = Fixture::new();
    let text = "Asset Tag,Serial\nT-1,Default string\nT-2,Default string\nT-3,To Be Filled By O.E.M.\nT-4,N/A\nT-5,N/A\n";
    let counts = import_assets(&fixture, text).result.counts;
    assert_eq!((counts.create, counts.refused), (5, 0));
    // Without tags they are not taken for one another, either.
    let untagged = "Serial,Name\nDefault string,a\nDefault string,b\n";
    assert_eq!(import_assets(&fixture, untagged).result.counts.create, 2);
}

#[test]
fn a_person_keeps_or_explains_what_the_reader_read_otherwise() {
    let fixture = Fixture::new();
    let text = "Asset Tag,Name,Status\nT-1,NA,BYOD\nT-2,b,Surplus\nTotal,,\n2 records,,\n";
    let plain = kind("assets");
    let (counts, _) = rehearse(&fixture, &file(&fixture, "a.csv", text), &plain);
    assert_eq!((counts.rows, counts.refused), (3, 2));
    let said = notes(&fixture, text, &plain);
    let asked: Vec<(&str, &str)> = said
        .iter()
        .filter(|note| note.manner == "asked")
        .map(|note| (note.word.as_str(), note.read_as.as_str()))
        .collect();
    assert_eq!(asked, [("BYOD", ""), ("Surplus", "retired")]);
    let keys: Vec<String> = said.iter().filter_map(|note| note.keep.clone()).collect();
    assert_eq!(keys, ["total:5", "empty:1:NA"]);
    let options = ImportOptions {
        keep: vec!["empty:1:NA".into()],
        words: [("2:byod", "in_stock"), ("2:Surplus", "retired")]
            .map(|(key, meant)| (key.to_owned(), meant.to_owned()))
            .into(),
        ..plain
    };
    let (counts, rows) = rehearse(&fixture, &file(&fixture, "b.csv", text), &options);
    assert_eq!((counts.create, counts.refused), (3, 0), "{rows:?}");
    assert_eq!(would_be(&fixture, text, &options, "Name")[0], "NA");
    assert!(
        notes(&fixture, text, &options)
            .iter()
            .all(|note| note.manner != "asked")
    );
}

#[test]
fn titles_headings_and_totals_are_told_with_their_lines() {
    let fixture = Fixture::new();
    let text = "Hardware inventory,,\n,,\nAsset Tag,Name,Purchase Cost\nT-1,a,5\nAsset Tag,Name,Purchase Cost\nT-2,b,7\n,,12\n";
    let told: Vec<(String, u32)> = notes(&fixture, text, &ImportOptions::default())
        .into_iter()
        .map(|note| (note.manner, note.line))
        .collect();
    let expected = [("title", 1), ("repeated_heading", 5), ("total", 7)];
    assert_eq!(
        told,
        expected.map(|(manner, line)| (manner.to_owned(), line))
    );
    let done = import(
        &fixture,
        &file(&fixture, "t.csv", text),
        &ImportOptions::default(),
    );
    assert_eq!((done.result.counts.rows, done.result.counts.create), (2, 2));
    let source = |options: ImportOptions| {
        let request = ReadImport {
            file: file(&fixture, "t.csv", text),
            options,
        };
        read_import(&fixture.office, request)
    };
    let read = source(ImportOptions::default()).unwrap();
    assert_eq!(
        (read.heading_line, read.rows, read.columns.len()),
        (Some(3), 2, 3)
    );
    let by_hand = source(ImportOptions {
        heading_line: Some(4),
        ..ImportOptions::default()
    })
    .unwrap();
    assert_eq!(by_hand.columns[0].header, "T-1");
    for (wrong, code) in [
        (
            ImportOptions {
                heading_line: Some(0),
                ..ImportOptions::default()
            },
            "import.options",
        ),
        (
            ImportOptions {
                skip_lines: Some(99),
                ..ImportOptions::default()
            },
            "import.not_a_table",
        ),
        (
            ImportOptions {
                decimal_mark: Some("x".into()),
                ..ImportOptions::default()
            },
            "import.options",
        ),
    ] {
        assert_eq!(source(wrong).unwrap_err().code, code);
    }
}

#[test]
fn nothing_that_is_said_of_a_warranty_vanishes() {
    let fixture = Fixture::new();
    let text = "Asset Tag,Purchase Date,Warranty\nW-1,2024-01-31,3 years\nW-2,2024-01-31,Lifetime\nW-3,2024-01-31,3Y NBD\n\
                W-4,2024-01-31,90 days\nW-5,,3 years\nW-6,2024-01-31,No\nW-7,2024-01-31,2027-01-31\n";
    let of = |label: &str| would_be(&fixture, text, &kind("assets"), label);
    assert_eq!(
        of("Warranty end"),
        [
            "2027-01-31",
            "",
            "2027-01-31",
            "2024-04-30",
            "",
            "",
            "2027-01-31"
        ]
    );
    assert_eq!(
        of("Warranty"),
        ["", "Lifetime", "3Y NBD", "90 days", "36 months", "", ""]
    );
    let done = import_assets(&fixture, text);
    assert_eq!(
        (done.result.counts.create, done.result.counts.refused),
        (7, 0)
    );
    // The same file again changes nothing.
    assert_eq!(import_assets(&fixture, text).result.counts.unchanged, 7);
}

#[test]
fn a_refused_amount_is_quoted_as_it_was_written() {
    let fixture = Fixture::new();
    let text = "Asset Tag,Purchase Cost\nM-1,\"1,299\"\nM-2,\"12,50\"\nM-3,$(5.00)\n";
    let (_, rows) = rehearse(&fixture, &file(&fixture, "m.csv", text), &kind("assets"));
    let reasons: Vec<&str> = rows
        .iter()
        .flat_map(|row| &row.reasons)
        .map(|reason| reason.sentence.as_str())
        .collect();
    assert!(
        reasons[0].contains("“1,299”") && reasons[1].contains("“$(5.00)”"),
        "{reasons:?}"
    );
}

#[test]
fn our_own_list_says_what_stands_in_it() {
    let fixture = Fixture::new();
    let text = "Asset Tag,Name,Notes,Purchase Cost,Supplier\nT-1,x,y,5 CHF,z\nT-2,x,y,7 USD,z\n";
    let keep = ["empty", "decoded", "link"].map(str::to_owned).to_vec();
    let options = ImportOptions {
        keep,
        ..kind("assets")
    };
    let odd = text
        .replace(",x,", ",N/A,")
        .replace(",y,", ",R&amp;D,")
        .replace(",z", ",none");
    import(&fixture, &file(&fixture, "odd.csv", &odd), &options);
    let out = fixture.path("all.csv");
    let request = ExportAssets {
        out: FileRef::from(out.clone()),
        ..ExportAssets::default()
    };
    unwatched(|work| operations::export::export_assets(&fixture.office, request, work)).unwrap();
    let written = std::fs::read_to_string(&out).unwrap();
    assert!(
        written.contains("N/A") && written.contains("R&amp;D"),
        "{written}"
    );
    let list = FileRef::from(out);
    let (counts, rows) = rehearse(&fixture, &list, &ImportOptions::default());
    assert_eq!((counts.unchanged, counts.rows), (2, 2), "{rows:?}");
    // Into an empty register it brings the same, currencies too.
    let other = Fixture::new();
    let copy = file(&other, "all.csv", &written);
    let (counts, rows) = rehearse(&other, &copy, &ImportOptions::default());
    assert_eq!((counts.create, counts.refused), (2, 0), "{rows:?}");
    let of = |label: &str| values(&rows, label);
    assert_eq!(
        (of("Name"), of("Notes")),
        (vec!["N/A"; 2], vec!["R&amp;D"; 2])
    );
    assert_eq!(of("Cost"), ["5.00 CHF", "7.00 USD"]);
}

#[test]
fn the_registers_currency_is_proposed_for_a_bare_sign_and_a_word_says_whose_it_is() {
    let fixture = Fixture::new();
    let request = ChangeSettings {
        currency: Some("CAD".into()),
        ..ChangeSettings::default()
    };
    operations::register::change_settings(&fixture.office, request).unwrap();
    let text = "Asset Tag,Name,Purchase Cost\nT-1,a,$5\nT-2,b,US$7\nT-3,c,¥9\nT-4,d,11\n";
    let asked = |options: &ImportOptions| -> Vec<(String, String, String)> {
        notes(&fixture, text, options)
            .into_iter()
            .filter(|note| matches!(note.manner.as_str(), "asked" | "word"))
            .map(|note| (note.manner, note.word, note.read_as))
            .collect()
    };
    let all = |told: &[(&str, &str, &str)]| -> Vec<(String, String, String)> {
        told.iter()
            .map(|(a, b, c)| ((*a).to_owned(), (*b).to_owned(), (*c).to_owned()))
            .collect()
    };
    let plain = kind("assets");
    assert_eq!(
        asked(&plain),
        all(&[("asked", "$", "CAD"), ("asked", "¥", "")])
    );
    let (counts, _) = rehearse(&fixture, &file(&fixture, "a.csv", text), &plain);
    assert_eq!(four(&counts), [2, 0, 0, 2]);
    let said = ImportOptions {
        words: [("2:$", "AUD"), ("2:¥", "CNY")]
            .map(|(key, meant)| (key.to_owned(), meant.to_owned()))
            .into(),
        ..plain
    };
    assert_eq!(
        asked(&said),
        all(&[("word", "$", "AUD"), ("word", "¥", "CNY")])
    );
    assert_eq!(
        would_be(&fixture, text, &said, "Cost"),
        ["5.00 AUD", "7.00 USD", "9.00 CNY", "11.00 CAD"]
    );
}

#[test]
fn rows_of_a_dry_run_are_found_by_what_is_shown_of_them() {
    let fixture = Fixture::new();
    let text = "Asset Tag,Name,Purchase Date,Location\nT-1,Screen,2024-01-31,Lager Süd\nT-2,SCREEN arm,2023-02-31,Store\n\
                T-3,Dock,2024-02-30,Store\nT-4,Dock,2024-02-01,Store\n";
    let request = DryRunImport::from(ImportTable {
        file: file(&fixture, "a.csv", text),
        options: kind("assets"),
    });
    let run = unwatched(|work| dry_run_import(&fixture.office, request, work)).unwrap();
    let find = |text: &str, outcome: Option<&str>, offset: u32, limit: u32| {
        let request = DryRunRows {
            id: run.id.clone(),
            table: None,
            outcome: outcome.map(str::to_owned),
            text: Some(text.to_owned()),
            offset: Some(offset),
            limit: Some(limit),
        };
        let page = dry_run_rows(&fixture.office, request).unwrap();
        let lines: Vec<u32> = page.rows.iter().map(|row| row.line).collect();
        (lines, page.total)
    };
    // What it is about, what changes, why it is refused, and its cells; in any letters.
    assert_eq!(find("screen", None, 0, 9), (vec![2, 3], 2));
    assert_eq!(find("screen", Some("create"), 0, 9), (vec![2], 1));
    assert_eq!(find("LAGER SÜD", None, 0, 9), (vec![2], 1));
    assert_eq!(find("is not a date", None, 0, 9), (vec![3, 4], 2));
    assert_eq!(find("store", Some("refused"), 0, 9), (vec![3, 4], 2));
    assert_eq!(find("t-4", None, 0, 9), (vec![5], 1));
    assert_eq!(find("outcome", None, 0, 9), (vec![], 0), "no name of ours");
    // Further pages, and back to all.
    assert_eq!(find("store", None, 0, 2), (vec![3, 4], 3));
    assert_eq!(find("store", None, 2, 2), (vec![5], 3));
    assert_eq!(find("  ", None, 1, 2), (vec![3, 4], 4));
}
