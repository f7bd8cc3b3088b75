//! How a list is read, kept under a name and offered again for files with the same headings.

use super::*;
use operations::imports::{forget_mapping, keep_mapping, list_mappings, read_import};

const LIST: &str =
    "Inv;Status;Price;Bought;Extra\nT-1;BYOD;$5;1/2/2026;x\nT-2;In stock;$7;3/4/2026;y\n";

/// What a person said of that list.
fn said() -> ImportOptions {
    let own = |all: &[(&str, &str)]| {
        all.iter()
            .map(|(key, meant)| ((*key).to_owned(), (*meant).to_owned()))
            .collect()
    };
    ImportOptions {
        kind: Some("assets".into()),
        mapping: own(&[
            ("0", "tag"),
            ("3", "purchase_date"),
            ("2", "cost"),
            ("4", "ignore"),
        ]),
        words: own(&[("1:byod", "in_stock"), ("2:$", "CAD")]),
        date_order: Some("month_first".into()),
        ..ImportOptions::default()
    }
}

fn named(name: &str) -> ImportOptions {
    ImportOptions {
        named: Some(name.into()),
        ..ImportOptions::default()
    }
}

fn keep(
    fixture: &Fixture,
    name: &str,
    text: &str,
    options: ImportOptions,
) -> Result<Done<MappingView>, Failure> {
    let request = KeepMapping {
        name: name.into(),
        file: file(fixture, "kept.csv", text),
        options,
    };
    keep_mapping(&fixture.office, request)
}

fn read(fixture: &Fixture, text: &str, options: ImportOptions) -> ImportSource {
    let request = ReadImport {
        file: file(fixture, "read.csv", text),
        options,
    };
    read_import(&fixture.office, request).unwrap()
}

fn names(fixture: &Fixture) -> Vec<String> {
    let kept = list_mappings(&fixture.office, Nothing {}).unwrap();
    kept.into_iter().map(|mapping| mapping.name).collect()
}

#[test]
fn a_kept_mapping_reads_the_next_file_as_the_first_was_read() {
    let fixture = Fixture::new();
    let done = keep(&fixture, " Stock list ", LIST, said()).unwrap();
    assert_eq!(done.result.name, "Stock list");
    assert!(done.changed.contains(&Noun::Setting));
    assert_eq!(done.result.words["Price"]["$"], "CAD");
    let fields: Vec<&str> = done
        .result
        .columns
        .iter()
        .map(|column| column.field.as_str())
        .collect();
    assert_eq!(fields, ["tag", "state", "cost", "purchase_date", "ignore"]);

    // Other rows, the columns in another order, headings in other letters.
    let next = "extra;PRICE;Inv;Bought;Status\nz;$9;T-9;5/6/2026;byod\n";
    assert_eq!(
        read(&fixture, next, ImportOptions::default()).mappings,
        ["Stock list"]
    );
    let list = file(&fixture, "next.csv", next);
    let (counts, rows) = rehearse(&fixture, &list, &named("stock LIST"));
    assert_eq!(four(&counts), [1, 0, 0, 0], "{rows:?}");
    let change = |label: &str| {
        let found = rows[0].changes.iter().find(|change| change.label == label);
        found.map(|change| change.new.clone()).unwrap_or_default()
    };
    assert_eq!(change("Cost"), "9.00 CAD");
    assert_eq!(change("Purchase date"), "2026-05-06");
    assert_eq!(rows[0].subject, "T-9");
    assert!(change("Extra").is_empty() && change("extra").is_empty());
}

#[test]
fn what_is_said_beside_it_goes_before_it() {
    let fixture = Fixture::new();
    keep(&fixture, "Stock list", LIST, said()).unwrap();
    let mut options = named("Stock list");
    options.mapping.insert("4".into(), "tag".into());
    options.words.insert("1:BYOD".into(), "lost".into());
    options.date_order = Some("day_first".into());
    let source = read(&fixture, LIST, options);
    let targets: Vec<&str> = source
        .columns
        .iter()
        .map(|column| column.target.as_str())
        .collect();
    // A field takes one column.
    assert_eq!(targets, ["ignore", "state", "cost", "purchase_date", "tag"]);
    assert_eq!(source.date_order, "day_first");
    let byod = source
        .notes
        .iter()
        .find(|note| note.word == "BYOD")
        .unwrap();
    assert_eq!(
        (byod.manner.as_str(), byod.read_as.as_str()),
        ("word", "lost")
    );
    // As a list of something else it has other fields.
    let people = ImportOptions {
        kind: Some("people".into()),
        ..named("Stock list")
    };
    assert_eq!(read(&fixture, LIST, people).kind, "people");
}

#[test]
fn it_is_offered_for_its_headings_alone_and_for_the_rows_that_were_refused() {
    let fixture = Fixture::new();
    keep(&fixture, "Stock list", LIST, said()).unwrap();
    keep(&fixture, "Another", LIST, said()).unwrap();
    let offered = |text: &str| read(&fixture, text, ImportOptions::default()).mappings;
    assert_eq!(offered(LIST), ["Another", "Stock list"]);
    assert_eq!(
        offered("Inv;Status;Price;Bought;Extra;Line;Reason\nT-1;BYOD;5;1/2/2026;x;2;no\n").len(),
        2
    );
    for other in [
        "Inv;Status;Price;Bought\nT-1;BYOD;5;1/2/2026\n",
        "Inv;Status;Price;Bought;Extra;More\nT-1;BYOD;5;1/2/2026;x;y\n",
        "Inv;Status;Price;Bought;Extras\nT-1;BYOD;5;1/2/2026;x\n",
    ] {
        assert!(offered(other).is_empty(), "{other}");
    }
}

#[test]
fn it_is_kept_anew_forgotten_and_taken_back() {
    let fixture = Fixture::new();
    keep(&fixture, "Stock list", LIST, said()).unwrap();
    let other = "Inv;Room\nT-1;Store\n";
    let again = keep(&fixture, "STOCK list", other, kind("assets")).unwrap();
    assert_eq!(names(&fixture), ["STOCK list"], "one of a name");
    fixture.undo(again.action).unwrap();
    assert_eq!(names(&fixture), ["Stock list"]);
    let forget = |name: &str| {
        forget_mapping(
            &fixture.office,
            ForgetMapping {
                name: name.to_owned(),
            },
        )
    };
    let forgotten = forget("stock list").unwrap();
    assert!(names(&fixture).is_empty());
    assert!(
        read(&fixture, LIST, ImportOptions::default())
            .mappings
            .is_empty()
    );
    assert_eq!(forget("stock list").unwrap_err().code, "mapping.unknown");
    fixture.undo(forgotten.action).unwrap();
    assert_eq!(names(&fixture), ["Stock list"]);
}

#[test]
fn what_cannot_be_kept_or_named_is_refused() {
    let fixture = Fixture::new();
    for name in ["", "  ", &"x".repeat(61)] {
        let refused = keep(&fixture, name, LIST, said()).unwrap_err();
        assert_eq!(
            (refused.code.as_str(), refused.field.as_deref()),
            ("mapping.name", Some("name")),
            "{name}"
        );
    }
    let refused = keep(&fixture, "Numbers", "1;2\n3;4\n", kind("assets")).unwrap_err();
    assert_eq!(refused.code, "mapping.no_headings");
    let request = ReadImport {
        file: file(&fixture, "read.csv", LIST),
        options: named("No such"),
    };
    let refused = read_import(&fixture.office, request).unwrap_err();
    assert_eq!(
        (refused.code.as_str(), refused.field.as_deref()),
        ("mapping.unknown", Some("named"))
    );
    assert!(names(&fixture).is_empty());
}
