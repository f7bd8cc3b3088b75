//! Files that Snipe-IT ships for its importer, which nobody here wrote. Where they are absent a note says so.
#![allow(clippy::unwrap_used, missing_docs)]

use intake::{
    AssetRow, Choices, Corrections, Field, Kind, Order, PersonRow, Row, Survey, Values, rows,
    survey,
};
use std::fs::File;
use std::path::{Path, PathBuf};

const FOLDER: &str = concat!(
    env!("CARGO_MANIFEST_DIR"),
    "/../../../../shared/data/snipe-it"
);

fn file(name: &str) -> Option<PathBuf> {
    let path = Path::new(FOLDER).join(name);
    if !path.exists() {
        eprintln!("{name} is not here; nothing was tested with it");
        return None;
    }
    Some(path)
}

fn read(path: &Path) -> (Survey, Vec<Row>) {
    let source = || File::open(path);
    // Where a file has nothing but a `$`, a person says whose.
    let choices = Choices {
        currency: Some(inventory::Currency::USD),
        ..Choices::default()
    };
    let survey = survey(&source, &choices).unwrap();
    let corrections = Corrections::new();
    let all: Vec<Row> = rows(&source, &survey, &corrections)
        .unwrap()
        .map(Result::unwrap)
        .collect();
    (survey, all)
}

fn asset(row: &Row) -> &AssetRow {
    match &row.values {
        Values::Asset(asset) => asset,
        other => panic!("{other:?}"),
    }
}

fn person(row: &Row) -> &PersonRow {
    match &row.values {
        Values::Person(person) => person,
        other => panic!("{other:?}"),
    }
}

/// The rows as the reader we did not write sees them: line of the start, cells.
fn by_others(path: &Path) -> Vec<Vec<String>> {
    let bytes = std::fs::read(path).unwrap();
    let text = bytes.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(&bytes);
    let mut reader = csv::ReaderBuilder::new().flexible(true).from_reader(text);
    reader
        .records()
        .map(|record| record.unwrap().iter().map(str::to_owned).collect())
        .collect()
}

#[test]
fn every_row_of_every_file_is_accounted_for() {
    let table = [
        ("assets-sample.csv", Kind::Assets, 22),
        ("users-sample.csv", Kind::People, 100),
        ("locations-sample.csv", Kind::Places, 10),
        ("models-sample.csv", Kind::Models, 10),
        ("licenses-sample.csv", Kind::Assets, 0),
        ("consumables-sample.csv", Kind::Assets, 10),
    ];
    for (name, kind, count) in table {
        let Some(path) = file(name) else { continue };
        let (survey, found) = read(&path);
        let expected = by_others(&path);
        assert_eq!(survey.kind, kind, "{name}");
        assert_eq!(survey.format.delimiter, intake::Delimiter::Comma, "{name}");
        assert!(survey.format.header, "{name}");
        assert!(
            count == 0 || found.len() == count,
            "{name} has {} rows",
            found.len()
        );
        assert_eq!(survey.rows, found.len() as u64, "{name}");
        let cells: Vec<Vec<String>> = found
            .iter()
            .map(|row| row.cells.iter().map(str::to_owned).collect())
            .collect();
        assert_eq!(cells, expected, "{name}");
        let errors = found.iter().flat_map(|row| &row.errors);
        let asked = errors.map(|error| {
            let column = error.column.expect("a cell is wrong");
            survey.columns[column].field.clone()
        });
        let asked: Vec<Field> = asked.collect();
        // What a row of several pieces is to become is asked once a number.
        let expected = match name {
            "consumables-sample.csv" => vec![Field::Quantity; count],
            _ => Vec::new(),
        };
        assert_eq!(asked, expected, "{name}");
    }
}

#[test]
fn american_dates_of_two_figure_years_are_seen_and_read() {
    let Some(path) = file("assets-sample.csv") else {
        return;
    };
    let (survey, found) = read(&path);
    assert_eq!(
        (survey.date_order.order, survey.date_order.certain),
        (Order::MonthFirst, true)
    );
    assert_eq!(
        survey.date_order.evidence,
        "Line 2 has “1/23/23”, which can only be month/day/year."
    );
    let first = asset(&found[0]);
    assert_eq!(first.tag.as_deref(), Some("ICC-2065556"));
    assert_eq!(first.model.as_deref(), Some("Macbook Pro 13\""));
    assert_eq!(first.purchase_date.unwrap().to_string(), "2023-01-23");
    assert_eq!(first.refresh_date.unwrap().to_string(), "2028-10-27");
    assert_eq!(first.cost.as_ref().unwrap().decimal, "2266.13");
    assert_eq!(first.custom[0].0, "Company");
    assert!(first.holder.is_empty());
    let second = asset(&found[1]);
    assert_eq!(second.holder.kind, Some(intake::HolderKind::Person));
    assert_eq!(second.holder.username.as_deref(), Some("gmccrackem2a"));
    assert_eq!(second.holder.full_name().as_deref(), Some("Gage McCrackem"));
    assert_eq!(
        asset(&found[2]).holder.place.as_deref(),
        Some("Pacocha-Kiehn")
    );
    // A leading zero of an order number stays.
    assert!(
        found
            .iter()
            .any(|row| asset(row).order_number.as_deref() == Some("0709494209"))
    );
}

#[test]
fn people_come_with_their_names() {
    let Some(path) = file("users-sample.csv") else {
        return;
    };
    let (_, found) = read(&path);
    let first = person(&found[0]);
    assert_eq!(first.full_name().as_deref(), Some("Reagen Tenant"));
    assert_eq!(first.name.as_deref(), Some("Heywood"));
    assert_eq!(first.email.as_deref(), Some("rtenant0@istockphoto.com"));
    assert_eq!(first.place.as_deref(), Some("Braun, Ullrich and O'Hara"));
}

#[test]
fn line_numbers_hold_behind_quoted_line_breaks() {
    let Some(path) = file("licenses-sample.csv") else {
        return;
    };
    let (survey, found) = read(&path);
    assert!(
        survey
            .remarks
            .iter()
            .any(|remark| remark.contains("software licences"))
    );
    let text = std::fs::read_to_string(&path).unwrap();
    let lines: Vec<&str> = text.lines().collect();
    assert!(
        lines.len() > found.len() + 1,
        "the file has quoted line breaks"
    );
    for row in &found {
        assert!(
            lines[row.line as usize - 1].starts_with(row.cells.get(0).unwrap()),
            "line {}",
            row.line
        );
    }
    let cost = asset(&found[0]).cost.clone().unwrap();
    assert_eq!(
        (cost.decimal.as_str(), cost.currency.unwrap().code()),
        ("12.58", "USD")
    );
}

#[test]
fn models_bring_their_life_in_months() {
    let Some(path) = file("models-sample.csv") else {
        return;
    };
    let (_, found) = read(&path);
    let Values::Model(model) = &found[1].values else {
        panic!("no model")
    };
    assert_eq!(
        (model.name.as_deref(), model.life_months),
        (Some("Huawei P40 Pro"), Some(191))
    );
    assert_eq!(model.model_number.as_deref(), Some("053748423-X"));
}
