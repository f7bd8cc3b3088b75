#![allow(clippy::unwrap_used)]
use super::*;
use crate::{Label, find, preview_svg};
use inventory::{DesignFacts, LabelField};

fn labels(count: usize) -> Vec<Label> {
    let label = |n| Label {
        code: format!("IT{n:06}K"),
        fields: vec![(LabelField::Title, "ThinkPad T14".into())],
        ..Label::default()
    };
    (0..count).map(label).collect()
}

fn pieces(labels: Vec<Label>, design: &DesignFacts) -> Vec<Piece<'_>> {
    let piece = |label| Piece { label, design };
    labels.into_iter().map(piece).collect()
}

fn go(_: usize) -> ControlFlow<()> {
    ControlFlow::Continue(())
}

fn job(start: usize) -> Job<'static> {
    Job {
        start,
        ..Job::new(find("L6009").unwrap())
    }
}

#[test]
fn the_same_labels_make_the_same_bytes() {
    let design = DesignFacts::default();
    let make = || pdf(&job(7), pieces(labels(60), &design), go).unwrap();
    let printed = make();
    assert_eq!((printed.pages, printed.labels), (2, 60));
    assert_eq!(printed.bytes, make().bytes);
}

#[test]
fn it_can_be_stopped() {
    let design = DesignFacts::default();
    let stop = |done| {
        if done == 5 {
            ControlFlow::Break(())
        } else {
            ControlFlow::Continue(())
        }
    };
    let stopped = pdf(&job(1), pieces(labels(60), &design), stop);
    assert!(matches!(stopped, Err(LabelError::Cancelled { done: 5 })));
}

#[test]
fn nothing_and_nowhere_are_refused() {
    let design = DesignFacts::default();
    assert!(matches!(
        pdf(&job(1), pieces(labels(0), &design), go),
        Err(LabelError::NoLabels)
    ));
    assert!(matches!(
        pdf(&job(49), pieces(labels(1), &design), go),
        Err(LabelError::StartBeyond { .. })
    ));
}

#[test]
fn the_picture_shows_the_page_asked_for() {
    let design = DesignFacts::default();
    let pieces = pieces(labels(60), &design);
    let first = preview_svg(&job(7), &pieces, 1).unwrap();
    let second = preview_svg(&job(7), &pieces, 2).unwrap();
    let codes = |svg: &str| svg.matches("crispEdges").count();
    assert_eq!((codes(&first), codes(&second)), (42, 18));
    assert!(first.contains("<line") && !second.contains("<line"));
    assert!(matches!(
        preview_svg(&job(7), &pieces, 3),
        Err(LabelError::NoSuchPage { page: 3, pages: 2 })
    ));
    assert_eq!(codes(&preview_svg(&job(7), &[], 1).unwrap()), 0);
}
