//! What a row does to an asset that is there already.

use super::*;

const HEADER: &str = "Asset Tag,Name,Serial,Model,Manufacturer,Status,Location,Username,Purchase Date,Warranty,Notes";

fn one(fixture: &Fixture, row: &str) -> ImportCounts {
    import_assets(fixture, &format!("{HEADER}\n{row}\n"))
        .result
        .counts
}

#[test]
fn an_empty_cell_takes_nothing_away_and_a_full_one_changes_only_its_field() {
    let fixture = Fixture::new();
    let all = "A-1,Desk,S1,T14,Lenovo,,HQ,ann,2024-01-31,12 months,old";
    assert_eq!(four(&one(&fixture, all)), [1, 0, 0, 0]);
    let first = fixture.show("A-1");
    assert_eq!(
        first.row.warranty_end.as_ref().unwrap().date.to_string(),
        "2025-01-31"
    );
    assert_eq!(four(&one(&fixture, all)), [0, 0, 1, 0]);
    assert_eq!(four(&one(&fixture, "A-1,,,,,,,,,,")), [0, 0, 1, 0]);
    assert_eq!(fixture.show("A-1"), first);

    let text = format!("{HEADER}\na1,,,,,,,,,,new\n");
    let (counts, rows) = rehearse(
        &fixture,
        &file(&fixture, "assets.csv", &text),
        &kind("assets"),
    );
    assert_eq!(four(&counts), [0, 1, 0, 0]);
    let change = FieldChangeRow {
        label: "Notes".into(),
        old: "old".into(),
        new: "new".into(),
    };
    assert_eq!(
        (rows[0].subject.as_str(), &rows[0].changes),
        ("A-1", &vec![change])
    );
    one(&fixture, "a1,,,,,,,,,,new");
    let mut expected = first;
    expected.notes = "new".into();
    expected.row.changed_at = fixture.show("A-1").row.changed_at;
    assert_eq!(fixture.show("A-1"), expected);
}

#[test]
fn without_a_tag_the_serial_tells_and_without_both_the_series_gives_one() {
    let fixture = Fixture::new();
    one(&fixture, "A-1,Desk,SER 9,,,,,,,,");
    assert_eq!(four(&one(&fixture, ",Table,ser-9,,,,,,,,")), [0, 1, 0, 0]);
    assert_eq!(fixture.show("A-1").row.name, "Table");
    let before = fixture
        .office
        .read(|view| Ok(view.series()?[0].facts.next))
        .unwrap();
    let text = format!("{HEADER}\n,One,,,,,,,,,\n,Two,,,,,,,,,\n");
    assert_eq!(
        four(&import_assets(&fixture, &text).result.counts),
        [2, 0, 0, 0]
    );
    let series = fixture
        .office
        .read(|view| Ok(view.series()?.remove(0)))
        .unwrap();
    assert!(series.facts.next >= before + 2);
    let registered = fixture.register("By hand").row.tag;
    let tags: Vec<String> = assets::list_assets(&fixture.office, ListAssets::default())
        .unwrap()
        .rows
        .into_iter()
        .map(|row| row.tag)
        .collect();
    let mut distinct = tags.clone();
    distinct.sort();
    distinct.dedup();
    assert_eq!(
        (tags.len(), distinct.len()),
        (4, 4),
        "{registered} {tags:?}"
    );
}

#[test]
fn holders_and_states_follow_the_file_and_contradictions_are_refused() {
    let fixture = Fixture::new();
    one(&fixture, "A-1,Desk,,,,,,ann,,,");
    let ann = fixture.show("A-1").row;
    assert_eq!(
        (ann.state.word(), ann.holder.unwrap().name),
        ("checked_out", "ann".into())
    );
    one(&fixture, "A-1,,,,,,,bob,,,");
    assert_eq!(fixture.show("A-1").row.holder.unwrap().name, "bob");
    one(&fixture, "A-1,,,,,Ready to Deploy,,,,,");
    let back = fixture.show("A-1").row;
    assert_eq!(
        (back.state.word(), back.holder, back.out_since),
        ("in_stock", None, None)
    );
    for (row, reason) in [
        (
            "A-2,Desk,,,,Archived,,ann,,,",
            "A-2 is retired by its state, yet the row says who has it.",
        ),
        (
            "A-2,Desk,,,,Deployed,,,,,",
            "A-2 is checked out by its state, but the row does not say to whom. “Deployed” was read as checked out: if it means something else in this file, say so once.",
        ),
    ] {
        let text = format!("{HEADER}\n{row}\n");
        let (counts, rows) = rehearse(
            &fixture,
            &file(&fixture, "assets.csv", &text),
            &kind("assets"),
        );
        assert_eq!(four(&counts), [0, 0, 0, 1], "{row}");
        let expected = RowReason {
            column: Some(5),
            sentence: format!("Line 2, Status: {reason}"),
            word: None,
        };
        assert_eq!(rows[0].reasons, [expected]);
        assert_eq!((counts.new_people, rows[0].cells.len()), (0, 11));
    }
    one(&fixture, "A-3,Desk,,,,Retired,,,,,");
    assert_eq!(four(&one(&fixture, "A-3,,,,,,,ann,,,")), [0, 0, 0, 1]);
}

#[test]
fn the_warranty_comes_from_the_file_then_from_its_months_then_from_the_model() {
    let fixture = Fixture::new();
    let models = file(
        &fixture,
        "models.csv",
        "Name,Manufacturer,Category,Warranty months\nT14,Lenovo,,36\n",
    );
    import(&fixture, &models, &kind("models"));
    let header = "Asset Tag,Model,Manufacturer,Purchase Date,Warranty Months,Warranty End";
    let rows = "A-1,T14,Lenovo,2024-01-31,,\nA-2,T14,Lenovo,2024-01-31,1,\nA-3,T14,Lenovo,2024-01-31,1,2030-05-06\n";
    let text = format!("{header}\n{rows}");
    assert_eq!(
        four(&import_assets(&fixture, &text).result.counts),
        [3, 0, 0, 0]
    );
    let end = |tag: &str| {
        let end = fixture.show(tag).row.warranty_end.unwrap();
        (end.date.to_string(), end.source.word())
    };
    assert_eq!(end("A-1"), ("2027-01-31".into(), "model"));
    assert_eq!(end("A-2"), ("2024-02-29".into(), "import"));
    assert_eq!(end("A-3"), ("2030-05-06".into(), "import"));
    assert_eq!(
        four(&import_assets(&fixture, &text).result.counts),
        [0, 0, 3, 0]
    );
}

#[test]
fn custom_fields_are_made_when_a_row_needs_them_and_check_their_values() {
    let fixture = Fixture::new();
    let text = "Asset Tag,Colour,Old number\nA-1,red,\nA-2,,\n";
    let options = ImportOptions {
        mapping: [
            ("1".to_owned(), "custom:Colour".to_owned()),
            ("2".to_owned(), "ignore".to_owned()),
        ]
        .into(),
        ..kind("assets")
    };
    let list = file(&fixture, "assets.csv", text);
    assert_eq!(
        four(&import(&fixture, &list, &options).result.counts),
        [2, 0, 0, 0]
    );
    assert_eq!(
        fixture.show("A-1").custom.get("Colour").map(String::as_str),
        Some("red")
    );
    assert_eq!(
        fixture
            .office
            .read(|view| Ok(view.custom_fields()?.len()))
            .unwrap(),
        1
    );
    assert_eq!(
        four(&import(&fixture, &list, &options).result.counts),
        [0, 0, 2, 0]
    );
}
