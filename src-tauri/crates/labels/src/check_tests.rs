#![allow(clippy::unwrap_used)]
use super::*;
use crate::{Format, Label, dot, find};
use inventory::{CalibrationFacts, DesignFacts, LabelCode, LabelField};

fn label(code: &str, title: &str) -> Label {
    Label {
        code: code.into(),
        fields: vec![(LabelField::Title, title.into())],
        ..Label::default()
    }
}

fn checked(job: &Job<'_>, design: &DesignFacts, labels: &[Label]) -> Vec<Check> {
    let pieces = labels.iter().map(|label| Piece {
        label: label.clone(),
        design,
    });
    print_check(job, pieces, usize::MAX, |_| ControlFlow::Continue(()))
}

fn on(name: &str) -> Job<'static> {
    Job::new(find(name).unwrap())
}

fn verdicts(checks: &[Check]) -> Vec<Verdict> {
    checks.iter().map(|c| c.verdict).collect()
}

#[test]
fn a_good_job_has_only_ticks() {
    let labels = [
        label("IT000123K", "ThinkPad T14"),
        label("IT000124M", "Zażółć"),
    ];
    let job = Job {
        start: 3,
        ..on("L7651")
    };
    let checks = checked(&job, &DesignFacts::default(), &labels);
    assert_eq!(verdicts(&checks), [Verdict::Tick; 7], "{checks:#?}");
    let place = "2 labels on 1 sheet of L7651 from position 3";
    assert!(checks[0].message.contains(place));
    assert!(checks[1].message.contains("21 × 21 modules"), "{checks:#?}");
}

#[test]
fn troubles_are_named_with_their_label() {
    let long = "A name of some two hundred characters ".repeat(6);
    let labels = [
        label("IT1", "\u{1F4BB} laptop"),
        label("IT2", &long),
        label("IT3", "x"),
        label("IT2", "x"),
        label("Ü3", "x"),
    ];
    let checks = checked(&on("L6009"), &DesignFacts::default(), &labels);
    let all = format!("{checks:#?}");
    for expected in [
        "U+1F4BB",
        "IT2: 2 times",
        "1 label cannot be printed",
        "Ü3",
        "is cut to",
    ] {
        assert!(all.contains(expected), "{expected} in {all}");
    }
}

#[test]
fn what_the_printer_would_refuse_is_said_before() {
    let labels = [label("IT1", "x")];
    let design = DesignFacts::default();
    let beyond = Job {
        start: 49,
        ..on("L6009")
    };
    for refused in [
        checked(&beyond, &design, &labels),
        checked(&on("L6009"), &design, &[]),
    ] {
        assert_eq!(refused[0].verdict, Verdict::Refusal);
        assert!(!refused[0].overrulable);
    }
    let checks = checked(&on("3490"), &design, &labels);
    assert!(
        checks
            .iter()
            .any(|c| c.message.contains("edge of the paper"))
    );
}

#[test]
fn a_code_too_fine_to_scan_is_refused_unless_overruled() {
    let long = "a-very-long-tag-of-another-system-0000000000000001-and-more-abcd";
    let job = Job {
        dpi: 203,
        ..on("5167")
    };
    let checks = checked(&job, &DesignFacts::default(), &[label(long, "x")]);
    let refusal = checks
        .iter()
        .find(|c| c.verdict == Verdict::Refusal)
        .unwrap();
    assert!(refusal.overrulable, "{refusal:?}");
    assert!(refusal.message.contains("too fine"), "{refusal:?}");
}

#[test]
fn every_kind_of_code_is_read_from_its_dots() {
    for code in [
        LabelCode::Qr,
        LabelCode::DataMatrix,
        LabelCode::Code128,
        LabelCode::QrAndCode128,
    ] {
        let design = DesignFacts {
            code,
            ..DesignFacts::default()
        };
        for dpi in [203, 300] {
            let job = Job { dpi, ..on("L7160") };
            let checks = checked(&job, &design, &[label("IT000123K", "ThinkPad")]);
            let bad: Vec<_> = checks
                .iter()
                .filter(|c| c.verdict == Verdict::Refusal)
                .collect();
            assert!(bad.is_empty(), "{code:?} at {dpi}: {bad:#?}");
        }
    }
}

#[test]
fn only_as_many_as_asked_are_read_and_that_is_said() {
    let labels: Vec<Label> = (0..9).map(|n| label(&format!("IT{n:06}"), "x")).collect();
    let design = DesignFacts::default();
    let pieces = labels.into_iter().map(|label| Piece {
        label,
        design: &design,
    });
    let checks = print_check(&on("L6009"), pieces, 4, |_| ControlFlow::Continue(()));
    assert!(
        checks
            .iter()
            .any(|c| c.message.starts_with("4 of 9 labels")),
        "{checks:#?}"
    );
}

fn refusal(checks: &[Check], words: &str) -> Check {
    checks
        .iter()
        .find(|c| c.verdict == Verdict::Refusal && c.message.contains(words))
        .unwrap_or_else(|| panic!("{words} in {checks:#?}"))
        .clone()
}

#[test]
fn an_address_that_hides_the_tag_is_refused_unless_overruled() {
    let labels = [label("IT000123K", "x")];
    let found = DesignFacts {
        address: "https://t.example.com/".into(),
        ..DesignFacts::default()
    };
    let checks = checked(&on("L7160"), &found, &labels);
    assert!(
        checks.iter().all(|c| c.verdict != Verdict::Refusal),
        "{checks:#?}"
    );
    // The resolver takes the last part of such an address for the number of another system.
    let hidden = DesignFacts {
        address: "https://t.example.com/hardware/".into(),
        ..found
    };
    let refusal = refusal(&checked(&on("L7160"), &hidden, &labels), "would not find");
    assert!(refusal.overrulable && refusal.details[0].contains("hardware/IT000123K"));
}

#[test]
fn a_calibration_that_pushes_a_label_over_its_edge_is_refused() {
    let labels = [label("IT000123K", "x")];
    let calibration = |shift_x| CalibrationFacts {
        printer: "Zebra".into(),
        format: "2112283".into(),
        shift_x,
        shift_y: 0,
        scale_x: 1_000_000,
        scale_y: 1_000_000,
    };
    let checks = |facts: &CalibrationFacts| {
        let job = Job {
            calibration: Some(facts),
            ..on("2112283")
        };
        checked(&job, &DesignFacts::default(), &labels)
    };
    let little = checks(&calibration(-500));
    assert!(little.iter().all(|c| c.verdict != Verdict::Refusal));
    refusal(&checks(&calibration(-6_000)), "over its edge");
}

#[test]
fn paper_that_printers_do_not_reach_is_warned_of_on_every_side() {
    let labels = [label("IT1", "x")];
    let edge = |format: &Format| {
        let job = Job::new(format);
        let checks = checked(&job, &DesignFacts::default(), &labels);
        checks
            .iter()
            .any(|c| c.message.contains("edge of the paper"))
    };
    assert!(!edge(find("L7160").unwrap()));
    for change in [
        |format: &mut Format| format.left = 0.0,
        |format: &mut Format| format.top = 0.0,
        |format: &mut Format| format.page_width -= 6.5,
        |format: &mut Format| format.page_height -= 14.5,
    ] {
        let mut format = find("L7160").unwrap().clone();
        change(&mut format);
        assert!(edge(&format), "{format:?}");
    }
}

#[test]
fn dots_that_are_not_the_code_are_seen() {
    let design = DesignFacts {
        code: LabelCode::QrAndCode128,
        ..DesignFacts::default()
    };
    let piece = Piece {
        label: label("IT000123K", "x"),
        design: &design,
    };
    let layout = on("L7160").layout(&piece).unwrap();
    let whole = drawn(&layout);
    assert!(misprinted(&layout, &whole).is_empty() && misread(&layout, &whole).is_empty());
    assert_eq!(quiet_modules(&layout, &whole), Some(4));
    // The same label one dot further is a code that stands where no module begins.
    let mut moved = Bitmap::new(whole.width(), whole.height());
    moved.paste(&whole, 1, 0);
    assert_eq!(misprinted(&layout, &moved).len(), 2);
    // A speck in the second ring of the quiet zone leaves one.
    let code = layout.code.as_ref().unwrap();
    let dots = |mm: f64| (mm / dot(300)).round() as i64;
    let mut specked = whole.clone();
    specked.paste(
        &black(),
        dots(code.x) - i64::from(code.dots) - 1,
        dots(code.y),
    );
    assert_eq!(quiet_modules(&layout, &specked), Some(1));
    // And without its bars a label says less than it should.
    let blank = Bitmap::new(whole.width(), whole.height());
    assert_eq!(misread(&layout, &blank).len(), 2);
}

/// One dot of ink.
fn black() -> Bitmap {
    let mut raster = paper::Raster::new(1.0, 1.0, 25.4);
    let area = paper::Area::new(0.0, 0.0, 1.0, 1.0);
    paper::Canvas::rectangle(&mut raster, area, paper::Ink::BLACK);
    raster.finish()
}
