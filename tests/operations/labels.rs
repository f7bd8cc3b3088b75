//! Label jobs: planned, drawn, made, printed, stopped, resumed and remembered.

use crate::fixture::{Fixture, tags};
use crate::label_printer::{LabelPrinter, Manners};
use operations::wire::*;
use operations::{actions, designs, kits, labels, printers, prints, unwatched};

fn job(list: &[&str], start: u32) -> LabelJob {
    LabelJob {
        assets: tags(list),
        format: "l6009".into(),
        start: Some(start),
        ..LabelJob::default()
    }
}

fn registered(fixture: &Fixture, count: usize) -> Vec<String> {
    (0..count)
        .map(|_| fixture.register("Laptop").row.tag)
        .collect()
}

fn make(fixture: &Fixture, job: LabelJob, file: &str) -> Result<Done<LabelsMade>, Failure> {
    let request = MakeLabels {
        job,
        out: FileRef::from(fixture.path(file)),
        ..MakeLabels::default()
    };
    unwatched(|work| labels::make_labels(&fixture.office, request, work))
}

fn journal(fixture: &Fixture) -> Page<PrintRow> {
    prints::list_prints(&fixture.office, ListPrints::default()).unwrap()
}

#[test]
fn a_job_is_planned_made_and_remembered_until_it_is_taken_back() {
    let fixture = Fixture::new();
    let made = registered(&fixture, 50);
    let list: Vec<&str> = made.iter().map(String::as_str).collect();
    let plan = labels::plan_labels(&fixture.office, job(&list, 7)).unwrap();
    assert_eq!((plan.labels, plan.pages, plan.next_start), (50, 2, Some(9)));
    assert!(
        !plan.refused && plan.printed_before == 0,
        "{:#?}",
        plan.checks
    );
    for page in [1, 2] {
        let request = PreviewLabels {
            job: job(&list, 7),
            page,
        };
        let preview = labels::preview_labels(&fixture.office, request).unwrap();
        assert!(preview.svg.starts_with("<svg"), "{}", &preview.svg[..40]);
    }
    let beyond = PreviewLabels {
        job: job(&list, 7),
        page: 3,
    };
    let refused = labels::preview_labels(&fixture.office, beyond).unwrap_err();
    assert_eq!(refused.code, "label.no_such_page");

    let done = make(&fixture, job(&list, 7), "labels.pdf").unwrap();
    assert!(
        std::fs::read(fixture.path("labels.pdf"))
            .unwrap()
            .starts_with(b"%PDF")
    );
    assert_eq!(done.result.sentence, "Made labels for 50 assets on L6009");
    assert!(fixture.show(list[0]).row.labelled_at.is_some());
    let page = journal(&fixture);
    assert_eq!(
        (page.total, page.rows[0].labels, page.rows[0].sent),
        (1, 50, 50)
    );
    assert_eq!(page.rows[0].printer, "labels.pdf");
    // What is left on the sheet is where the next job begins by itself.
    let next = LabelJob {
        start: None,
        ..job(&list[..1], 1)
    };
    assert_eq!(labels::plan_labels(&fixture.office, next).unwrap().start, 9);

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
    .unwrap();
    assert!(fixture.show(list[0]).row.labelled_at.is_none());
    assert_eq!(journal(&fixture).total, 0);
}

#[test]
fn what_cannot_be_written_or_is_cancelled_leaves_nothing() {
    let fixture = Fixture::new();
    let tag = fixture.register("Laptop").row.tag;
    let refused = make(&fixture, job(&[&tag], 1), "no/such/folder/labels.pdf").unwrap_err();
    assert_eq!(refused.code, "file.unusable");
    assert_eq!(
        make(&fixture, job(&[&tag], 1), "labels.doc")
            .unwrap_err()
            .code,
        "label.file_kind"
    );
    let request = MakeLabels {
        job: job(&[&tag], 1),
        out: FileRef::from(fixture.path("cancelled.pdf")),
        ..MakeLabels::default()
    };
    let mut stop = |_| false;
    let failure = labels::make_labels(
        &fixture.office,
        request,
        &mut operations::Work::new(&mut stop),
    )
    .unwrap_err();
    assert_eq!(failure.code, "cancelled");
    assert!(!std::path::Path::new(&fixture.path("cancelled.pdf")).exists());
    assert!(fixture.show(&tag).row.labelled_at.is_none());
    assert_eq!(journal(&fixture).total, 0);
}

#[test]
fn pictures_and_zpl_are_files_too_and_a_reprint_says_why() {
    let fixture = Fixture::new();
    let made = registered(&fixture, 50);
    let list: Vec<&str> = made.iter().map(String::as_str).collect();
    let pictures = make(&fixture, job(&list, 1), "labels.png").unwrap();
    assert_eq!(pictures.result.files.len(), 2);
    for file in &pictures.result.files {
        assert!(std::fs::read(file).unwrap().starts_with(b"\x89PNG"));
    }
    let roll = LabelJob {
        format: "57x32".into(),
        copies: Some(2),
        ..job(&list[..3], 1)
    };
    let plan = labels::plan_labels(&fixture.office, roll.clone()).unwrap();
    assert_eq!(
        (plan.labels, plan.printed_before, plan.next_start),
        (6, 3, None)
    );
    let request = MakeLabels {
        job: roll,
        out: FileRef::from(fixture.path("labels.zpl")),
        again: Some("lost".into()),
        overrule: None,
    };
    let done = unwatched(|work| labels::make_labels(&fixture.office, request, work)).unwrap();
    let zpl = std::fs::read_to_string(&done.result.files[0]).unwrap();
    assert_eq!(
        (zpl.matches("^XA").count(), zpl.matches("^XZ").count()),
        (6, 6)
    );
    let print = &journal(&fixture).rows[0];
    assert_eq!(
        (print.again.as_str(), print.copies, print.labels),
        ("lost", 2, 6)
    );
    let shown = prints::show_print(&fixture.office, ShowPrint { id: print.id }).unwrap();
    assert_eq!(shown.labelled.len(), 3);
    assert!(
        shown
            .labelled
            .iter()
            .all(|label| label.sent && label.subject == "Laptop")
    );
    let of_one = ListPrints {
        tag: Some(made[0].to_lowercase()),
        ..ListPrints::default()
    };
    assert_eq!(
        prints::list_prints(&fixture.office, of_one).unwrap().total,
        2
    );
}

#[test]
fn what_would_not_scan_needs_a_reason_and_what_cannot_be_has_none() {
    let fixture = Fixture::new();
    let tag = "a-very-long-tag-of-another-system-0000000000000001-and-more-abcd";
    fixture.register_as(RegisterAsset {
        tag: Some(tag.into()),
        name: Some("Laptop".into()),
        ..RegisterAsset::default()
    });
    let small = LabelJob {
        format: "5167".into(),
        ..job(&[tag], 1)
    };
    let plan = labels::plan_labels(&fixture.office, small.clone()).unwrap();
    assert!(plan.refused && !plan.impossible, "{:#?}", plan.checks);
    let refused = make(&fixture, small.clone(), "small.pdf").unwrap_err();
    assert_eq!(refused.code, "label.not_printable");
    let request = MakeLabels {
        job: small,
        out: FileRef::from(fixture.path("small.pdf")),
        again: None,
        overrule: Some("for a photo only".into()),
    };
    unwatched(|work| labels::make_labels(&fixture.office, request, work)).unwrap();
    assert_eq!(journal(&fixture).rows[0].overruled, "for a photo only");

    let nowhere = labels::plan_labels(&fixture.office, job(&[tag], 49)).unwrap();
    assert!(nowhere.refused && nowhere.impossible);
    let unknown = LabelJob {
        format: "L0000".into(),
        ..job(&[tag], 1)
    };
    let refused = labels::plan_labels(&fixture.office, unknown).unwrap_err();
    assert_eq!(refused.field.as_deref(), Some("format"));
    let nothing = labels::plan_labels(&fixture.office, job(&[], 1)).unwrap_err();
    assert_eq!(nothing.code, "label.none_chosen");
}

fn at_loopback(fixture: &Fixture, printer: &LabelPrinter) {
    let request = RecordPrinter {
        name: "Zebra".into(),
        connection: PrinterConnection::Network,
        host: Some("127.0.0.1".into()),
        port: Some(printer.port),
        language: serde_json::from_str("\"zpl\"").unwrap(),
        timeout_ms: Some(5_000),
        format: Some("57x32".into()),
        ..RecordPrinter::default()
    };
    printers::record_printer(&fixture.office, request).unwrap();
}

fn roll(list: &[&str]) -> PrintLabels {
    PrintLabels {
        job: LabelJob {
            format: "57x32".into(),
            printer: Some("zebra".into()),
            ..job(list, 1)
        },
        ..PrintLabels::default()
    }
}

#[test]
fn a_printer_that_dies_is_said_and_the_rest_is_sent_once() {
    let fixture = Fixture::new();
    let made = registered(&fixture, 7);
    let list: Vec<&str> = made.iter().map(String::as_str).collect();
    let printer = LabelPrinter::new(Manners {
        dies_in: Some(4),
        ..Manners::default()
    });
    at_loopback(&fixture, &printer);
    let done = unwatched(|work| labels::print_labels(&fixture.office, roll(&list), work)).unwrap();
    let print = &done.result.print;
    assert_eq!(
        (print.sent, print.uncertain, print.labels),
        (3, 1, 7),
        "{print:?}"
    );
    assert!(
        done.result.sentence.contains("3 of 7 labels were printed"),
        "{}",
        done.result.sentence
    );
    let labelled = |tag: &str| fixture.show(tag).row.labelled_at.is_some();
    assert!(
        labelled(list[2]) && !labelled(list[3]),
        "only what surely came out has a label"
    );
    let unfinished = ListPrints {
        unfinished: true,
        ..ListPrints::default()
    };
    assert_eq!(
        prints::list_prints(&fixture.office, unfinished.clone())
            .unwrap()
            .total,
        1
    );

    let request = ResumePrint {
        print: print.id,
        from: None,
        printer: None,
    };
    let done =
        unwatched(|work| labels::resume_print(&fixture.office, request.clone(), work)).unwrap();
    assert_eq!(
        (done.result.print.sent, done.result.print.failure.as_str()),
        (7, "")
    );
    assert_eq!(
        printer.labels().len(),
        7,
        "every label came out, none twice"
    );
    assert!(made.iter().all(|tag| labelled(tag)));
    assert_eq!(
        prints::list_prints(&fixture.office, unfinished)
            .unwrap()
            .total,
        0
    );
    let again = unwatched(|work| labels::resume_print(&fixture.office, request, work)).unwrap_err();
    assert_eq!(again.code, "print.complete");
}

#[test]
fn a_printer_without_labels_says_so_and_nothing_is_remembered_as_printed() {
    let fixture = Fixture::new();
    let tag = fixture.register("Laptop").row.tag;
    let printer = LabelPrinter::new(Manners {
        paper_out: true,
        ..Manners::default()
    });
    at_loopback(&fixture, &printer);
    let listed = printers::list_printers(&fixture.office, ListPrinters { ask: true }).unwrap();
    let zebra = listed.iter().find(|one| one.name == "Zebra").unwrap();
    assert_eq!(zebra.state, PrinterState::Stopped);
    assert!(
        zebra.state_sentence.contains("out of labels"),
        "{}",
        zebra.state_sentence
    );
    let done =
        unwatched(|work| labels::print_labels(&fixture.office, roll(&[&tag]), work)).unwrap();
    assert_eq!(
        (done.result.print.sent, done.result.print.uncertain),
        (0, 0)
    );
    assert!(
        done.result.sentence.contains("out of labels"),
        "{}",
        done.result.sentence
    );
    assert!(fixture.show(&tag).row.labelled_at.is_none());
    let sheet = PrintLabels {
        job: LabelJob {
            format: "L6009".into(),
            ..roll(&[&tag]).job
        },
        ..PrintLabels::default()
    };
    let refused = unwatched(|work| labels::print_labels(&fixture.office, sheet, work)).unwrap_err();
    assert_eq!(refused.code, "label.not_a_roll");
    let nobody = PrintLabels {
        job: LabelJob {
            printer: Some("Nobody's".into()),
            ..roll(&[&tag]).job
        },
        ..PrintLabels::default()
    };
    let refused =
        unwatched(|work| labels::print_labels(&fixture.office, nobody, work)).unwrap_err();
    assert_eq!(refused.code, "printer.unknown");
}

#[test]
fn a_category_has_its_design_and_a_calibration_is_used_and_said() {
    let fixture = Fixture::new();
    let model = ModelChoice {
        name: Some("ThinkPad T14".into()),
        category: Some("Laptop".into()),
        ..ModelChoice::default()
    };
    let request = RegisterAsset {
        model: Some(model),
        ..RegisterAsset::default()
    };
    let tag = fixture.register_as(request).row.tag;
    let mut design = designs::list_designs(&fixture.office, ListByText::default())
        .unwrap()
        .remove(0)
        .design;
    design.name = "For laptops".into();
    design.categories = vec!["laptop".into()];
    let refused = RecordDesign {
        id: None,
        design: DesignShape {
            name: "standard".into(),
            ..design.clone()
        },
    };
    assert_eq!(
        designs::record_design(&fixture.office, refused)
            .unwrap_err()
            .code,
        "design.taken"
    );
    designs::record_design(&fixture.office, RecordDesign { id: None, design }).unwrap();
    let printer = LabelPrinter::new(Manners::default());
    at_loopback(&fixture, &printer);
    let request = Calibrate {
        printer: "Zebra".into(),
        format: "l6009".into(),
        shift_x: 1.3,
        shift_y: -0.7,
        scale_x: Some(101.0),
        scale_y: Some(101.0),
    };
    let done = printers::calibrate(&fixture.office, request).unwrap();
    assert_eq!(
        done.result.record.sentence,
        "1.3 mm to the right, 0.7 mm up, 101 %"
    );
    let with_printer = LabelJob {
        printer: Some("Zebra".into()),
        ..job(&[&tag], 1)
    };
    let plan = labels::plan_labels(&fixture.office, with_printer.clone()).unwrap();
    assert_eq!((plan.dpi, plan.calibration.unwrap().shift_x), (203, 1.3));
    let made = make(&fixture, with_printer, "labels.pdf").unwrap();
    assert_eq!(made.result.print.design, "For laptops");
    unwatched(|work| actions::undo(&fixture.office, Undo::default(), work)).unwrap();
    unwatched(|work| actions::undo(&fixture.office, Undo::default(), work)).unwrap();
    let plain = labels::plan_labels(&fixture.office, job(&[&tag], 1)).unwrap();
    assert!(plain.calibration.is_none());
}

#[test]
fn places_badges_kits_and_commands_have_labels_too() {
    let fixture = Fixture::new();
    let office = &fixture.office;
    let place = fixture.place("Store", None, "STORE").id;
    let ana = fixture.person("Ana Ruiz", "B17").id;
    let nobody = fixture.person("Bo Li", "").id;
    let camera = fixture.register("Camera").row.tag;
    let kit = |name: &str, code: &str| {
        let request = RecordKit {
            name: Some(name.into()),
            code: Some(code.into()),
            assets: Some(tags(&[&camera])),
            ..RecordKit::default()
        };
        kits::record_kit(office, request).unwrap().result.record.id
    };
    let (bag, box_) = (kit("Camera bag", "KIT-CAM"), kit("Box", ""));
    let all = LabelJob {
        places: vec![place],
        people: vec![ana],
        kits: vec![bag],
        commands: true,
        format: "L7160".into(),
        ..LabelJob::default()
    };
    let plan = labels::plan_labels(office, all.clone()).unwrap();
    assert_eq!(plan.labels as usize, 3 + inventory::Command::ALL.len());
    assert!(!plan.refused, "{:#?}", plan.checks);
    let done = make(&fixture, all.clone(), "codes.pdf").unwrap();
    assert_eq!(done.result.sentence, "Made labels on L7160");
    let shown = prints::show_print(
        office,
        ShowPrint {
            id: done.result.print.id,
        },
    )
    .unwrap();
    assert_eq!(shown.labelled[0].subject, "Place Store");
    // A badge code is a personal detail: the print journal names the person, never the code.
    assert_eq!(
        (
            shown.labelled[1].subject.as_str(),
            shown.labelled[1].code.as_str()
        ),
        ("Badge of Ana Ruiz", "")
    );
    assert_eq!(
        (
            shown.labelled[2].subject.as_str(),
            shown.labelled[2].code.as_str()
        ),
        ("Kit Camera bag", "KIT-CAM")
    );
    let box_only = LabelJob {
        kits: vec![box_],
        ..all.clone()
    };
    assert_eq!(
        labels::plan_labels(office, box_only).unwrap_err().code,
        "kit.no_code"
    );
    let without = LabelJob {
        people: vec![nobody],
        ..all
    };
    assert_eq!(
        labels::plan_labels(office, without).unwrap_err().code,
        "person.no_badge"
    );
}
