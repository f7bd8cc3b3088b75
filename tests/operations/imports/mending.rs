//! Refused rows: none, all or the good ones, and the file to mend.

use super::*;

const LIST: &str = "Asset Tag;Name;Serial;Purchase Date\n\
    A-1;One;S1;2024-01-02\nA-2;Two;S2;31/31/2024\nA-1;Again;S9;2024-01-02\nA-4;\"Four; =1+1\";s-1;\nA-5;Five;S5;\n";

#[test]
fn one_bad_row_refuses_the_file_unless_the_good_rows_are_asked_for() {
    let fixture = Fixture::new();
    let before = everything(&fixture);
    let list = file(&fixture, "list.csv", LIST);
    let failure = try_import(&fixture, &list, &kind("assets"), false).unwrap_err();
    assert_eq!(failure.code, "import.refused_rows");
    assert_eq!(
        failure.message,
        "3 of 5 rows are refused. Nothing was saved."
    );
    assert!(
        failure.details[0].starts_with("Line 3, Purchase Date: “31/31/2024” is not a date"),
        "{:?}",
        failure.details
    );
    assert_eq!(
        failure.details[1],
        "Line 4, Asset Tag: Line 2 has the same tag. Leave only one of the two rows."
    );
    assert_eq!(
        failure.details[2],
        "Line 5, Serial: The serial number s-1 is already that of A-1."
    );
    assert_eq!(everything(&fixture), before);
    assert_eq!(
        four(&import(&fixture, &list, &kind("assets")).result.counts),
        [2, 0, 0, 3]
    );
}

#[test]
fn the_mended_file_of_refused_rows_goes_in_clean() {
    let fixture = Fixture::new();
    let list = file(&fixture, "list.csv", LIST);
    let out = FileRef::from(fixture.path("refused.csv"));
    let request = RunImport {
        good_rows: true,
        refused_out: Some(out.clone()),
        ..RunImport::from(ImportTable {
            file: list,
            options: kind("assets"),
        })
    };
    let done = unwatched(|work| run_import(&fixture.office, request, work)).unwrap();
    assert_eq!(
        done.result.tables[0].refused_file.as_ref(),
        Some(&out.shown())
    );
    assert_eq!(
        done.result.sentence,
        "Imported 2 assets from list.csv; 3 rows were refused"
    );
    let refused = std::fs::read_to_string(&out.0).unwrap();
    assert_eq!(refused.lines().count(), 4, "{refused}");
    let mended = refused
        .replace("31/31/2024", "2024-12-31")
        .replace("A-1;", "A-3;")
        .replace("s-1", "S4");
    let mended = file(&fixture, "mended.csv", &mended);
    let again = import(&fixture, &mended, &kind("assets"));
    assert_eq!(
        four(&again.result.counts),
        [3, 0, 0, 0],
        "{}",
        again.result.sentence
    );
    assert_eq!(fixture.show("A-4").row.name, "Four; =1+1");
    assert_eq!(
        fixture.show("A-2").row.purchase_date.unwrap().to_string(),
        "2024-12-31"
    );
    assert_eq!(
        fixture
            .office
            .read(|view| Ok(view.custom_fields()?.len()))
            .unwrap(),
        0,
        "Line and Reason are no fields"
    );
}

#[test]
fn a_cell_mended_in_the_dry_run_counts_in_the_import() {
    let fixture = Fixture::new();
    let list = file(&fixture, "list.csv", LIST);
    let corrections = [("3:3", "2024-12-31"), ("4:0", "A-3"), ("5:2", "S4")];
    let corrections = corrections
        .map(|(cell, text)| (cell.to_owned(), text.to_owned()))
        .into();
    let options = ImportOptions {
        corrections,
        ..kind("assets")
    };
    assert_eq!(
        four(&import(&fixture, &list, &options).result.counts),
        [5, 0, 0, 0]
    );
    let wrong = ImportOptions {
        corrections: [("3".to_owned(), String::new())].into(),
        ..kind("assets")
    };
    assert_eq!(
        try_import(&fixture, &list, &wrong, true).unwrap_err().code,
        "import.options"
    );
}

#[test]
fn the_refused_rows_never_overwrite_their_own_file() {
    let fixture = Fixture::new();
    let list = file(&fixture, "list.csv", LIST);
    let request = RunImport {
        good_rows: true,
        refused_out: Some(list.clone()),
        ..RunImport::from(ImportTable {
            file: list.clone(),
            options: ImportOptions::default(),
        })
    };
    let failure = unwatched(|work| run_import(&fixture.office, request, work)).unwrap_err();
    assert_eq!(failure.code, "import.over_itself");
    assert_eq!(std::fs::read_to_string(&list.0).unwrap(), LIST);
}
