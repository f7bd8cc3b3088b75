//! Importing files: what the dry run shows is what the import does, and undo takes it all back.

mod accounts;
mod changes;
mod hostile;
mod mappings;
mod mending;
mod programs;
mod real_files;
mod references;
mod serials;
mod several;
mod words;
mod workbooks;

use crate::fixture::Fixture;
use operations::imports::{dry_run_import, dry_run_rows, run_import};
use operations::wire::*;
use operations::{actions, assets, models, people, places, unwatched};

pub fn file(fixture: &Fixture, name: &str, text: &str) -> FileRef {
    let path = fixture.path(name);
    std::fs::write(&path, text).unwrap();
    FileRef::from(path)
}

pub fn kind(kind: &str) -> ImportOptions {
    ImportOptions {
        kind: Some(kind.into()),
        ..ImportOptions::default()
    }
}

/// Rehearses an import and answers its counts and its rows.
pub fn rehearse(
    fixture: &Fixture,
    file: &FileRef,
    options: &ImportOptions,
) -> (ImportCounts, Vec<DryRunRow>) {
    let request = DryRunImport::from(ImportTable {
        file: file.clone(),
        options: options.clone(),
    });
    let run = unwatched(|work| dry_run_import(&fixture.office, request, work)).unwrap();
    let request = DryRunRows {
        id: run.id,
        limit: Some(1000),
        ..DryRunRows::default()
    };
    let page = dry_run_rows(&fixture.office, request).unwrap();
    assert_eq!(page.total, run.counts.rows);
    (run.counts, page.rows)
}

pub fn try_import(
    fixture: &Fixture,
    file: &FileRef,
    options: &ImportOptions,
    good_rows: bool,
) -> Result<Done<Imported>, Failure> {
    let request = RunImport {
        good_rows,
        refused_out: None,
        ..RunImport::from(ImportTable {
            file: file.clone(),
            options: options.clone(),
        })
    };
    unwatched(|work| run_import(&fixture.office, request, work))
}

/// Imports a file after a dry run, which must have told what happens.
pub fn import(fixture: &Fixture, file: &FileRef, options: &ImportOptions) -> Done<Imported> {
    let (told, _) = rehearse(fixture, file, options);
    let done = try_import(fixture, file, options, true).unwrap();
    assert_eq!(
        done.result.counts,
        told,
        "the dry run of {} told something else",
        file.shown()
    );
    done
}

/// Imports the text of a list of assets.
pub fn import_assets(fixture: &Fixture, text: &str) -> Done<Imported> {
    let file = file(fixture, "assets.csv", text);
    import(fixture, &file, &kind("assets"))
}

/// What the rows of a dry run would put into that field.
pub fn values<'r>(rows: &'r [DryRunRow], label: &str) -> Vec<&'r str> {
    let changes = rows.iter().flat_map(|row| &row.changes);
    changes
        .filter(|change| change.label == label)
        .map(|change| change.new.as_str())
        .collect()
}

/// How many rows were taken in: new, changed, unchanged, refused.
pub fn four(counts: &ImportCounts) -> [u32; 4] {
    assert_eq!(
        counts.rows,
        counts.create + counts.change + counts.unchanged + counts.refused,
        "a row is missing"
    );
    [
        counts.create,
        counts.change,
        counts.unchanged,
        counts.refused,
    ]
}

/// Everything the register shows, for telling whether anything changed; and that it is what its journal says.
pub fn everything(fixture: &Fixture) -> String {
    let office = &fixture.office;
    let findings = ledger::check(&office.register_path(), None, &mut |_| Ok(())).unwrap();
    assert!(findings.problems.is_empty(), "{:?}", findings.problems);
    let all = || ListByText {
        limit: Some(1000),
        ..ListByText::default()
    };
    let assets = assets::list_assets(
        office,
        ListAssets {
            limit: Some(1000),
            ..ListAssets::default()
        },
    )
    .unwrap();
    let views: Vec<AssetView> = assets
        .rows
        .iter()
        .map(|row| fixture.show(&row.tag))
        .collect();
    let shown = serde_json::json!({
        "assets": views,
        "people": people::list_people(office, all()).unwrap(),
        "places": places::list_places(office, all()).unwrap(),
        "models": models::list_models(office, all()).unwrap(),
        "fields": office.read(|view| Ok(view.custom_fields()?.len())).unwrap(),
        "entries": findings.entries,
    });
    serde_json::to_string_pretty(&shown).unwrap()
}

pub fn undo(fixture: &Fixture) -> Done<Undone> {
    unwatched(|work| {
        actions::undo(
            &fixture.office,
            Undo {
                confirmed: true,
                ..Undo::default()
            },
            work,
        )
    })
    .unwrap()
}

pub fn person(fixture: &Fixture, text: &str) -> PersonView {
    let request = ListByText {
        search: Some(text.into()),
        ..ListByText::default()
    };
    let mut found = people::list_people(&fixture.office, request).unwrap().rows;
    assert_eq!(found.len(), 1, "{text}");
    found.remove(0)
}
