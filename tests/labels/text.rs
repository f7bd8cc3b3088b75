//! The words of a label can be read, searched and copied.

use labels::{Label, find};

use crate::printed;
use crate::tools::text;

#[test]
fn names_in_three_alphabets_come_out_as_they_went_in() {
    let sheet = find("L7163").unwrap();
    let label = Label {
        tag: "IT000123K".to_owned(),
        title: "Zażółć gęślą jaźń".to_owned(),
        lines: vec![
            "Київ, склад №4".to_owned(),
            "Αθήνα, όροφος Β".to_owned(),
            "Cafe\u{301} Ærø ßtraße".to_owned(),
        ],
    };
    let said = text(&printed(sheet, 1, &[label]).bytes);
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
fn what_the_font_lacks_is_reported_by_name() {
    let label = Label {
        tag: "IT1".to_owned(),
        title: "東京 desk".to_owned(),
        lines: vec!["שולחן".to_owned()],
    };
    let notes: Vec<String> = printed(find("L7163").unwrap(), 1, &[label])
        .notes
        .iter()
        .map(ToString::to_string)
        .collect();
    assert!(
        notes
            .iter()
            .any(|n| n.contains("“東” (U+6771)") && n.contains("IT1")),
        "{notes:?}"
    );
    assert!(
        notes.iter().any(|n| n.contains("“ש” (U+05E9)")),
        "{notes:?}"
    );
}
