//! Label jobs: planned, drawn, made and remembered.

use crate::fixture::{Fixture, tags};
use operations::wire::*;
use operations::{actions, labels, unwatched};

fn job(list: &[&str], start: u32) -> LabelJob {
    LabelJob {
        assets: tags(list),
        sheet: "l6009".into(),
        start: Some(start),
    }
}

#[test]
fn a_job_is_planned_made_and_remembered_until_it_is_taken_back() {
    let fixture = Fixture::new();
    let made: Vec<String> = (0..50)
        .map(|_| fixture.register("Laptop").row.tag)
        .collect();
    let list: Vec<&str> = made.iter().map(String::as_str).collect();
    let plan = labels::plan_labels(&fixture.office, job(&list, 7)).unwrap();
    assert_eq!((plan.labels, plan.pages, plan.next_start), (50, 2, Some(9)));
    assert!(
        plan.checks
            .iter()
            .all(|check| check.verdict != LabelVerdict::Refused)
    );
    for page in [1, 2] {
        let preview = labels::preview_labels(
            &fixture.office,
            PreviewLabels {
                job: job(&list, 7),
                page,
            },
        )
        .unwrap();
        assert!(preview.svg.starts_with("<svg"), "{}", &preview.svg[..40]);
    }
    assert_eq!(
        labels::preview_labels(
            &fixture.office,
            PreviewLabels {
                job: job(&list, 7),
                page: 3
            }
        )
        .unwrap_err()
        .code,
        "label.no_such_page"
    );

    let out = fixture.path("labels.pdf");
    let request = MakeLabels {
        job: job(&list, 7),
        out: FileRef(out.clone()),
    };
    let done =
        unwatched(|work| labels::make_labels(&fixture.office, request.clone(), work)).unwrap();
    assert!(std::fs::read(&out).unwrap().starts_with(b"%PDF"));
    assert_eq!(done.result.sentence, "Made labels for 50 assets on L6009");
    assert!(fixture.show(list[0]).row.labelled_at.is_some());
    unwatched(|work| actions::undo(&fixture.office, Undo::default(), work)).unwrap();
    assert!(fixture.show(list[0]).row.labelled_at.is_none());

    // Cancelled or not writable: nothing is remembered, and no file appears.
    let elsewhere = MakeLabels {
        out: FileRef(fixture.path("no/such/folder/labels.pdf")),
        ..request.clone()
    };
    assert_eq!(
        unwatched(|work| labels::make_labels(&fixture.office, elsewhere, work))
            .unwrap_err()
            .code,
        "file.unusable"
    );
    let other = MakeLabels {
        out: FileRef(fixture.path("cancelled.pdf")),
        ..request
    };
    let failure = labels::make_labels(
        &fixture.office,
        other,
        &mut operations::Work::new(&mut |_| false),
    )
    .unwrap_err();
    assert_eq!(failure.code, "cancelled");
    assert!(!std::path::Path::new(&fixture.path("cancelled.pdf")).exists());
    assert!(fixture.show(list[0]).row.labelled_at.is_none());
}

#[test]
fn sheets_are_found_and_wrong_ones_refused_in_words() {
    let fixture = Fixture::new();
    let found = labels::list_sheets(
        &fixture.office,
        ListByText {
            search: Some("6113".into()),
            ..Default::default()
        },
    )
    .unwrap();
    assert!(
        found.iter().any(|sheet| sheet.name == "L6009"),
        "an alias finds its die"
    );
    let tag = fixture.register("Laptop").row.tag;
    let wrong = LabelJob {
        sheet: "L0000".into(),
        ..job(&[&tag], 1)
    };
    assert_eq!(
        labels::plan_labels(&fixture.office, wrong)
            .unwrap_err()
            .field
            .as_deref(),
        Some("sheet")
    );
    assert_eq!(
        labels::plan_labels(&fixture.office, job(&[&tag], 49))
            .unwrap_err()
            .field
            .as_deref(),
        Some("start")
    );
    assert_eq!(
        labels::plan_labels(&fixture.office, job(&[], 1))
            .unwrap_err()
            .code,
        "asset.none_chosen"
    );
}
