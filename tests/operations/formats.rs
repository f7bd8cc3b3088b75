//! Label formats and designs of one's own: kept, carried in files, refused in words.

use crate::fixture::{Fixture, tags};
use inventory::Stock;
use operations::wire::*;
use operations::{actions, designs, formats, labels, unwatched};

fn shape(name: &str) -> FormatShape {
    FormatShape {
        name: name.into(),
        page_width: 210.0,
        page_height: 297.0,
        columns: 2,
        rows: 5,
        width: 90.0,
        height: 50.0,
        left: 10.0,
        top: 20.0,
        pitch_x: 95.0,
        pitch_y: 52.0,
        ..FormatShape::default()
    }
}

fn record(fixture: &Fixture, format: FormatShape) -> Result<Done<Recorded<FormatView>>, Failure> {
    formats::record_format(&fixture.office, RecordFormat { id: None, format })
}

fn found(fixture: &Fixture, text: &str) -> Vec<FormatView> {
    let request = ListByText {
        search: Some(text.into()),
        ..ListByText::default()
    };
    formats::list_formats(&fixture.office, request).unwrap()
}

#[test]
fn a_format_is_found_by_any_of_its_numbers() {
    let fixture = Fixture::new();
    assert!(
        found(&fixture, "6113")
            .iter()
            .any(|format| format.name == "L6009")
    );
    let all = found(&fixture, "");
    assert!(all.len() >= 40 && all.iter().any(|format| !format.confirmed));
}

#[test]
fn what_labels_are_made_of_is_kept_carried_in_files_and_part_of_the_print_check() {
    let fixture = Fixture::new();
    let tag = fixture.register("Laptop").row.tag;
    let blue = FormatShape {
        stock: Stock::Coloured,
        stock_colour: Some("#003399".into()),
        ..shape("Blue sheet")
    };
    let kept = record(&fixture, blue.clone()).unwrap().result.record;
    assert_eq!(kept.shape, blue);
    let job = |format: &str| LabelJob {
        assets: tags(&[&tag]),
        format: format.into(),
        start: Some(1),
        ..LabelJob::default()
    };
    let plan = labels::plan_labels(&fixture.office, job("Blue sheet")).unwrap();
    let refusal = plan
        .checks
        .iter()
        .find(|check| check.verdict == LabelVerdict::Refused)
        .unwrap();
    assert!(plan.refused && refusal.sentence.contains("contrast"));

    let file = FileRef::from(fixture.path("blue.json"));
    let out = ExportFormat {
        format: "Blue sheet".into(),
        out: file.clone(),
    };
    formats::export_format(&fixture.office, out).unwrap();
    let elsewhere = Fixture::new();
    let taken = formats::import_format(&elsewhere.office, ImportFormat { file }).unwrap();
    assert_eq!(taken.result.record.shape, blue);

    let clear = FormatShape {
        stock: Stock::Transparent,
        stock_colour: None,
        ..blue.clone()
    };
    let revised = RecordFormat {
        id: kept.id,
        format: clear,
    };
    formats::record_format(&fixture.office, revised).unwrap();
    let plan = labels::plan_labels(&fixture.office, job("Blue sheet")).unwrap();
    assert!(!plan.refused, "{:#?}", plan.checks);
    assert!(
        plan.checks
            .iter()
            .any(|check| check.sentence.contains("transparent"))
    );
    for (stock, colour) in [(Stock::Coloured, None), (Stock::Coloured, Some("blue"))] {
        let wrong = FormatShape {
            stock,
            stock_colour: colour.map(Into::into),
            ..shape("x")
        };
        let refused = record(&fixture, wrong).unwrap_err();
        assert_eq!(
            refused.field.as_deref(),
            Some("stock_colour"),
            "{refused:?}"
        );
    }
}

#[test]
fn an_own_format_is_kept_used_removed_and_taken_back() {
    let fixture = Fixture::new();
    let tag = fixture.register("Laptop").row.tag;
    let kept = record(&fixture, shape("Our sheet")).unwrap().result.record;
    assert!(kept.confirmed && kept.id.is_some());
    let job = LabelJob {
        assets: tags(&[&tag]),
        format: "our sheet".into(),
        start: Some(10),
        ..LabelJob::default()
    };
    let plan = labels::plan_labels(&fixture.office, job.clone()).unwrap();
    assert_eq!(
        (plan.labels, plan.next_start, plan.refused),
        (1, None, false),
        "{:#?}",
        plan.checks
    );
    for (field, wrong) in [
        (
            "pitch_x",
            FormatShape {
                pitch_x: 80.0,
                ..shape("x")
            },
        ),
        (
            "left",
            FormatShape {
                left: 30.0,
                ..shape("x")
            },
        ),
        (
            "name",
            FormatShape {
                name: "OUR SHEET".into(),
                ..shape("x")
            },
        ),
        ("name", shape("l6009")),
        (
            "width",
            FormatShape {
                width: f64::NAN,
                ..shape("x")
            },
        ),
        (
            "rows",
            FormatShape {
                rows: 0,
                ..shape("x")
            },
        ),
    ] {
        let refused = record(&fixture, wrong).unwrap_err();
        assert_eq!(refused.field.as_deref(), Some(field), "{refused:?}");
    }
    let id = kept.id.unwrap();
    formats::remove_format(&fixture.office, RemoveFormat { id }).unwrap();
    assert!(labels::plan_labels(&fixture.office, job.clone()).is_err());
    unwatched(|work| actions::undo(&fixture.office, Undo::default(), work)).unwrap();
    assert!(labels::plan_labels(&fixture.office, job).is_ok());
}

#[test]
fn a_format_travels_in_a_file() {
    let (here, there) = (Fixture::new(), Fixture::new());
    record(&here, shape("Our sheet")).unwrap();
    let file = here.path("sheet.json");
    for name in ["our sheet", "L6009"] {
        let request = ExportFormat {
            format: name.into(),
            out: FileRef::from(file.clone()),
        };
        formats::export_format(&here.office, request).unwrap();
        let request = ImportFormat {
            file: FileRef::from(file.clone()),
        };
        let taken = formats::import_format(&there.office, request);
        match name {
            // One that is known from the start need not come in a second time.
            "L6009" => assert_eq!(taken.unwrap_err().code, "format.taken"),
            _ => assert_eq!(taken.unwrap().result.record.shape, shape("Our sheet")),
        }
    }
    for hostile in ["", "{}", "{\"kind\":\"tagdesk label format\"}", "\u{0}"] {
        std::fs::write(&file, hostile).unwrap();
        let request = ImportFormat {
            file: FileRef::from(file.clone()),
        };
        let refused = formats::import_format(&there.office, request).unwrap_err();
        assert_eq!(refused.code, "format.unreadable");
    }
}

#[test]
fn a_design_is_drawn_before_it_is_saved_and_says_what_it_drops() {
    let fixture = Fixture::new();
    let mut design = designs::list_designs(&fixture.office, ListByText::default())
        .unwrap()
        .remove(0)
        .design;
    let preview = |design: &DesignShape, format: &str| {
        let request = PreviewDesign {
            design: design.clone(),
            format: format.into(),
            asset: None,
        };
        designs::preview_design(&fixture.office, request).unwrap()
    };
    // On an empty register the label is made up; then the newest asset is drawn.
    let empty = preview(&design, "L6009");
    assert!(
        empty.svg.starts_with("<svg") && empty.notes.is_empty(),
        "{:?}",
        empty.notes
    );
    fixture.register("Laptop");
    assert_ne!(preview(&design, "L6009").svg, empty.svg);
    design.lines = (0..12)
        .map(|n| DesignLineShape {
            field: LabelFieldWord::Text,
            of: format!("line {n}"),
            caption: String::new(),
            percent: 100,
            bold: false,
        })
        .collect();
    let crowded = preview(&design, "5167");
    assert!(
        crowded.notes.iter().any(|note| note.contains("line 11")),
        "{:?}",
        crowded.notes
    );
    assert!(crowded.code.contains("QR"), "{}", crowded.code);
}

#[test]
fn a_picture_becomes_a_logo_and_anything_else_is_refused() {
    let fixture = Fixture::new();
    let file = fixture.path("logo.png");
    for hostile in [&b""[..], b"%PDF-1.4", b"\x89PNG\r\n\x1a\n"] {
        std::fs::write(&file, hostile).unwrap();
        let request = ReadLogo {
            file: FileRef::from(file.clone()),
        };
        let refused = designs::read_logo(&fixture.office, request).unwrap_err();
        assert_eq!(refused.code, "design.logo_unreadable");
    }
    let mut design = designs::list_designs(&fixture.office, ListByText::default())
        .unwrap()
        .remove(0)
        .design;
    design.name = "With a logo".into();
    design.logo = Some(LogoShape {
        png: "AAAA".into(),
        place: serde_json::from_str("\"above_text\"").unwrap(),
        percent: 20,
    });
    let refused =
        designs::record_design(&fixture.office, RecordDesign { id: None, design }).unwrap_err();
    assert_eq!(refused.field.as_deref(), Some("logo"));
}
