//! The words of a label can be read, searched and copied.

use inventory::{DesignFacts, DesignLine, LabelField};
use labels::{Job, Label, find};

use crate::printed;
use crate::tools::text;

fn label(lines: &[&str]) -> (Label, DesignFacts) {
    let label = Label {
        code: "IT000123K".to_owned(),
        ..Label::default()
    };
    let lines = lines
        .iter()
        .map(|line| DesignLine::of(LabelField::Text((*line).to_owned())));
    let design = DesignFacts {
        lines: lines.collect(),
        ..DesignFacts::default()
    };
    (label, design)
}

#[test]
fn names_in_three_alphabets_come_out_as_they_went_in() {
    let (label, design) = label(&[
        "Zażółć gęślą jaźń",
        "Київ, склад №4",
        "Αθήνα, όροφος Β",
        "Cafe\u{301} Ærø ßtraße",
    ]);
    let job = Job::new(find("L7163").unwrap());
    let said = text(&printed(&job, &[label], &design).bytes);
    for expected in [
        "IT 000 123 K",
        "Zażółć gęślą jaźń",
        "Київ, склад №4",
        "Αθήνα, όροφος Β",
        "Café Ærø ßtraße",
    ] {
        assert!(said.contains(expected), "{expected} in {said}");
    }
}

#[test]
fn what_no_font_has_is_reported_by_name() {
    // Letters of Linear B: no font of ours will ever have them.
    let (label, design) = label(&["\u{10000}\u{10001} desk"]);
    let job = Job::new(find("L7163").unwrap());
    let notes: Vec<String> = printed(&job, &[label], &design)
        .notes
        .iter()
        .map(ToString::to_string)
        .collect();
    assert!(
        notes
            .iter()
            .any(|n| n.contains("U+10000") && n.contains("U+10001") && n.contains("IT000123K")),
        "{notes:?}"
    );
}
