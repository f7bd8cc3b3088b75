//! The files that reports become: CSV, workbook and paper.

use super::*;
use calamine::{Data, Reader, Xlsx, open_workbook};
use operations::{export, unwatched};
use std::collections::BTreeMap;
use std::path::Path;
use std::process::Command;

fn export(desk: &Desk, request: ExportReport) -> Exported {
    unwatched(|work| export::export_report(&desk.office, request, work)).unwrap()
}

fn csv_rows(path: &Path) -> Vec<BTreeMap<String, String>> {
    let text = std::fs::read_to_string(path).unwrap();
    let mut reader = csv::Reader::from_reader(text.trim_start_matches('\u{feff}').as_bytes());
    reader.deserialize().map(|row| row.unwrap()).collect()
}

#[test]
fn the_warranty_report_as_csv_has_every_asset_once() {
    let desk = boundaries();
    let out = desk.file("warranty.csv");
    let done = export(
        &desk,
        ExportReport {
            out: out.clone(),
            ..Default::default()
        },
    );
    assert_eq!(
        done,
        Exported {
            file: out.shown(),
            rows: 11
        }
    );
    let rows = csv_rows(Path::new(&out.0));
    assert_eq!(rows.len(), 11);
    let first = rows.iter().find(|row| row["Tag"] == "D000").unwrap();
    for (heading, value) in [
        ("Warranty", "Within 30 days"),
        ("Model", "Lenovo ThinkPad T14"),
        ("Place", ""),
        ("Holder", "Ana Ruiz"),
        ("Purchase date", "2023-11-23"),
        ("Cost", "100.00"),
        ("Warranty end", "2026-11-23"),
        ("Days left", "0"),
    ] {
        assert_eq!(first[heading], value, "{heading}");
    }
    assert_eq!(rows[0]["Days left"], "-1");
    assert_eq!(rows[10]["Warranty end"], "");
}

#[test]
fn the_warranty_report_as_workbook_has_typed_cells_in_its_groups() {
    let desk = boundaries();
    let out = desk.file("warranty.xlsx");
    export(
        &desk,
        ExportReport {
            out: out.clone(),
            group: Some(ReportGroup::Place),
            ..Default::default()
        },
    );
    let mut book: Xlsx<_> = open_workbook(&out.0).unwrap();
    let sheet = book.worksheet_range("Warranty report").unwrap();
    let headings: Vec<String> = sheet
        .rows()
        .next()
        .unwrap()
        .iter()
        .map(|cell| cell.to_string())
        .collect();
    let at = |heading: &str| {
        headings
            .iter()
            .position(|other| other == heading)
            .unwrap_or_else(|| panic!("{headings:?}"))
    };
    let groups: Vec<String> = sheet
        .rows()
        .skip(1)
        .take(11)
        .map(|row| row[0].to_string())
        .collect();
    let mut once = groups.clone();
    once.dedup();
    assert_eq!(
        once,
        ["HQ", "HQ › Store", "No place"],
        "each place stands together"
    );
    let row = sheet.rows().find(|row| row[at("Tag")] == "D060").unwrap();
    assert!(
        matches!(row[at("Warranty end")], Data::DateTime(_)),
        "{:?}",
        row[at("Warranty end")]
    );
    assert_eq!(row[at("Cost")], Data::Float(100.0));
    assert_eq!(row[at("Days left")], Data::Float(60.0));
    assert_eq!(row[at("Warranty")].to_string(), "31–60 days");
}

#[test]
fn the_stock_report_has_a_column_for_each_state_and_currency() {
    let desk = boundaries();
    let out = desk.file("stock.csv");
    let request = ExportReport {
        report: ReportKind::Stock,
        group: Some(ReportGroup::Category),
        out,
        ..Default::default()
    };
    let path = request.out.0.clone();
    assert_eq!(export(&desk, request).rows, 3);
    let rows = csv_rows(Path::new(&path));
    let laptops = rows
        .iter()
        .find(|row| row["Category"] == "Laptops")
        .unwrap();
    for (heading, value) in [
        ("In stock", "8"),
        ("Checked out", "1"),
        ("Disposed", "0"),
        ("Assets", "9"),
        ("Value (EUR)", "500.00"),
        ("Value (USD)", "400.00"),
    ] {
        assert_eq!(laptops[heading], value, "{heading}");
    }
}

#[test]
fn reports_on_paper_say_what_they_are() {
    if Command::new("pdftotext").arg("-v").output().is_err() {
        eprintln!("pdftotext is not here: the reports on paper were not read back");
        return;
    }
    let desk = boundaries();
    for report in [ReportKind::Warranty, ReportKind::Stock] {
        let out = desk.file("report.pdf");
        let group = (report == ReportKind::Stock).then_some(ReportGroup::Place);
        export(
            &desk,
            ExportReport {
                report,
                group,
                out: out.clone(),
                ..Default::default()
            },
        );
        let text = Command::new("pdftotext")
            .args(["-layout", &out.shown(), "-"])
            .output()
            .unwrap();
        let text = String::from_utf8(text.stdout).unwrap();
        let words: &[&str] = match report {
            ReportKind::Warranty => &[
                "Warranty report",
                "as of 23 Nov 2026",
                "Assets by end of warranty",
                "31–60 days",
                "D181",
                "Page 1 of 2",
            ],
            ReportKind::Stock => &[
                "Stock report",
                "Assets by place",
                "HQ › Store",
                "Total",
                "2,503.50",
            ],
        };
        for word in words {
            assert!(text.contains(word), "no {word:?} in {text}");
        }
        assert!(
            report == ReportKind::Stock || !text.contains("RETIRED"),
            "{text}"
        );
    }
}

#[test]
fn a_list_of_assets_holds_what_was_chosen_with_the_registers_own_fields() {
    let desk = boundaries();
    desk.office
        .act::<()>(ActionKind::RecordCustomField, None, |book| {
            let room = CustomFieldFacts {
                name: "Room".into(),
                kind: CustomFieldType::Text,
                category: String::new(),
            };
            book.add_custom_field(room)?;
            let old = book.view().asset_by_tag_key("NONE")?.unwrap();
            let custom = [("Room".to_owned(), "B12".to_owned())].into();
            book.change_asset(
                &old,
                How::Revised,
                AssetFacts {
                    custom,
                    ..old.facts.clone()
                },
                "",
            )?;
            Ok(())
        })
        .unwrap();
    let out = desk.file("assets.csv");
    let list = |assets| {
        let request = ExportAssets {
            assets,
            out: out.clone(),
        };
        unwatched(|work| export::export_assets(&desk.office, request, work)).unwrap();
        csv_rows(Path::new(&out.0))
    };
    let all = list(AssetSelection::default());
    assert_eq!(all.len(), 13);
    assert_eq!(all[0]["Tag"], "D000", "oldest first");
    assert_eq!(
        (
            all[10]["Room"].as_str(),
            all[10]["State"].as_str(),
            all[10]["Category"].as_str()
        ),
        ("B12", "In stock", "Monitors")
    );
    let two = list(AssetSelection {
        tags: vec!["d181".into(), "PAST".into(), "PAST".into()],
        ..Default::default()
    });
    assert_eq!(
        two.iter()
            .map(|row| row["Tag"].as_str())
            .collect::<Vec<_>>(),
        ["D181", "PAST"]
    );
    let filter = Some(AssetFilter {
        overdue: true,
        ..AssetFilter::default()
    });
    let late = list(AssetSelection {
        filter,
        ..Default::default()
    });
    assert_eq!(
        late.iter()
            .map(|row| row["Tag"].as_str())
            .collect::<Vec<_>>(),
        ["D000"]
    );
}

#[test]
fn what_cannot_be_written_leaves_everything_as_it_was() {
    let desk = boundaries();
    let out = desk.file("kept.csv");
    std::fs::write(&out.0, "before").unwrap();
    let names = || {
        let mut names: Vec<_> = std::fs::read_dir(desk.folder.path())
            .unwrap()
            .map(|file| file.unwrap().file_name())
            .collect();
        names.sort();
        names
    };
    let before = names();
    let mut stop = |_: Progress| false;
    let mut work = operations::Work::new(&mut stop);
    let cancelled = export::export_report(
        &desk.office,
        ExportReport {
            out: out.clone(),
            ..Default::default()
        },
        &mut work,
    );
    assert_eq!(cancelled.unwrap_err().code, "cancelled");
    assert_eq!(std::fs::read_to_string(&out.0).unwrap(), "before");
    for name in ["report.doc", "report", ""] {
        let out = if name.is_empty() {
            FileRef::default()
        } else {
            desk.file(name)
        };
        let request = ExportReport {
            out,
            ..Default::default()
        };
        let failure =
            unwatched(|work| export::export_report(&desk.office, request, work)).unwrap_err();
        assert_eq!(failure.field.as_deref(), Some("out"), "{failure:?}");
    }
    let nowhere = desk.file("no such folder/report.csv");
    let request = ExportReport {
        out: nowhere,
        ..Default::default()
    };
    let failure = unwatched(|work| export::export_report(&desk.office, request, work)).unwrap_err();
    assert!(failure.message.contains("it is not there"), "{failure:?}");
    assert_eq!(names(), before);
}
