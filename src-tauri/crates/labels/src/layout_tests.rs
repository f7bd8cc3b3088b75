#![allow(clippy::unwrap_used)]
use super::*;
use crate::{find, sheets};

fn label(tag: &str) -> Label {
    Label {
        tag: tag.to_owned(),
        title: "ThinkPad T14 Gen 4".to_owned(),
        lines: vec!["S/N PF4ABC12".to_owned()],
    }
}

#[test]
fn everything_stays_inside_the_label_and_apart() {
    for sheet in sheets() {
        for tag in ["IT000123K", "A", "AST-2024-00042"] {
            let layout = layout(sheet, &label(tag)).unwrap();
            let whole = Area::new(0.0, 0.0, sheet.width, sheet.height);
            let (code, quiet) = (layout.code.area(), layout.code.quiet_area());
            assert!(
                holds(&whole.inset(MARGIN), &code),
                "{} {tag}: {code:?}",
                sheet.name
            );
            assert!(holds(&whole, &quiet), "{} {tag}: {quiet:?}", sheet.name);
            for text in &layout.texts {
                let width = text.face.width(&text.text, text.size);
                let top = text.baseline - text.face.cap_height(text.size);
                let bottom = text.baseline + text.face.descent(text.size);
                let taken = Area::new(text.x, top, width, bottom - top);
                assert!(
                    holds(&whole.inset(MARGIN - 0.3), &taken),
                    "{} {tag}: {text:?}",
                    sheet.name
                );
                let apart = taken.x >= quiet.right() - 1e-6 || taken.y >= quiet.bottom() - 1e-6;
                assert!(apart, "{} {tag}: {text:?} in the quiet zone", sheet.name);
            }
        }
    }
}

#[test]
fn modules_are_whole_dots_and_no_fewer_than_four() {
    for sheet in sheets() {
        let code = layout(sheet, &label("IT000123K")).unwrap().code;
        assert!(code.dots >= FEWEST_DOTS, "{}", sheet.name);
        assert!((code.module * 300.0 / 25.4 - f64::from(code.dots)).abs() < 1e-9);
    }
    assert_eq!(
        layout(find("L6009").unwrap(), &label("IT000123K"))
            .unwrap()
            .code
            .dots,
        8
    );
}

#[test]
fn the_ordinary_label_loses_nothing() {
    for sheet in sheets() {
        let notes = layout(sheet, &label("IT000123K")).unwrap().notes;
        assert!(notes.is_empty(), "{}: {notes:?}", sheet.name);
    }
}

#[test]
fn a_round_label_keeps_its_corners_inside_the_circle() {
    let sheet = find("L6112").unwrap();
    let layout = layout(sheet, &label("IT000123K")).unwrap();
    let quiet = layout.code.quiet_area();
    let centre = sheet.width / 2.0;
    for (x, y) in [(quiet.x, quiet.y), (quiet.right(), quiet.y)] {
        assert!((x - centre).hypot(y - centre) <= centre + 1e-6, "{quiet:?}");
    }
}

#[test]
fn a_code_too_fine_to_scan_is_refused_with_a_way_out() {
    let long = "a-very-long-tag-of-another-system-0000000000000001-and-more-abcd";
    let said = layout(find("5167").unwrap(), &label(long))
        .unwrap_err()
        .to_string();
    assert!(
        said.contains("5167") && said.contains("larger labels"),
        "{said}"
    );
}

#[test]
fn what_is_lost_is_said() {
    let mut much = label("IT000123K");
    much.title = "x".repeat(300);
    much.lines = (0..9).map(|n| format!("line {n}")).collect();
    let layout = layout(find("5167").unwrap(), &much).unwrap();
    assert!(
        layout
            .notes
            .iter()
            .any(|n| n.part == Part::Title && matches!(n.trouble, Trouble::Cut { .. }))
    );
    assert!(
        layout
            .notes
            .iter()
            .any(|n| n.part == Part::Line(8) && n.trouble == Trouble::Dropped)
    );
    let said: Vec<String> = layout.notes.iter().map(Note::to_string).collect();
    assert!(
        said.iter().any(|s| s.contains("no room for “line 8”")),
        "{said:?}"
    );
}

#[test]
fn a_label_without_a_tag_is_refused() {
    let untagged = Label {
        title: "Chair".to_owned(),
        ..Label::default()
    };
    let said = layout(find("L6009").unwrap(), &untagged)
        .unwrap_err()
        .to_string();
    assert!(said.contains("“Chair”"), "{said}");
}
