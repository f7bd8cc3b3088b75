#![allow(clippy::unwrap_used)]
use super::*;
use crate::room::holds;
use crate::{FEWEST_DOTS, Label, MARGIN, find, formats};
use inventory::{DesignLine, LabelField};
use paper::Face;

fn label(code: &str) -> Label {
    Label {
        code: code.to_owned(),
        shown: String::new(),
        fields: vec![
            (LabelField::Title, "ThinkPad T14 Gen 4".to_owned()),
            (LabelField::Serial, "PF4ABC12".to_owned()),
        ],
    }
}

fn laid_out(name: &str, label: Label, design: &DesignFacts) -> Result<Layout, LabelError> {
    layout(find(name).unwrap(), 300, &Piece { label, design })
}

fn standard(format: &Format, code: &str) -> Layout {
    let design = DesignFacts::default();
    let piece = Piece {
        label: label(code),
        design: &design,
    };
    layout(format, 300, &piece).unwrap()
}

fn taken(layout: &Layout) -> Vec<Area> {
    let texts = layout.texts.iter().map(|text| {
        let width = text.face.width(&text.text, text.size);
        let top = text.baseline - text.face.cap_height(text.size);
        let bottom = text.baseline + text.face.descent(text.size);
        Area::new(text.x, top, width, bottom - top)
    });
    texts
        .chain(layout.logo.iter().map(|logo| logo.area))
        .collect()
}

fn apart(a: &Area, b: &Area) -> bool {
    const HAIR: f64 = 1e-6;
    a.right() <= b.x + HAIR
        || b.right() <= a.x + HAIR
        || a.bottom() <= b.y + HAIR
        || b.bottom() <= a.y + HAIR
}

/// Nothing leaves the label or stands in the quiet zone of a code.
fn is_clean(format: &Format, layout: &Layout, what: &str) {
    let whole = Area::new(0.0, 0.0, format.width, format.height);
    let quiet = layout.code.as_ref().map(CodeBox::quiet_area);
    if let Some(code) = &layout.code {
        assert!(
            holds(&whole.inset(MARGIN), &code.area()) || format.is_round(),
            "{what}: {:?}",
            code.area()
        );
        assert!(holds(&whole, &code.quiet_area()), "{what}");
    }
    let bars = layout.bars.as_ref().map(BarsBox::area);
    for area in taken(layout) {
        assert!(
            holds(&whole.inset(MARGIN - 0.5), &area),
            "{what}: {area:?} leaves the label"
        );
        for other in quiet.iter().chain(bars.iter()) {
            assert!(apart(&area, other), "{what}: {area:?} in {other:?}");
        }
    }
}

#[test]
fn everything_stays_inside_the_label_and_apart() {
    for format in formats() {
        for code in ["IT000123K", "A", "AST-2024-00042"] {
            is_clean(
                format,
                &standard(format, code),
                &format!("{} {code}", format.name),
            );
        }
    }
}

#[test]
fn whatever_the_design_nothing_collides() {
    use inventory::{CodePlace, TextAlign};
    let codes = [
        LabelCode::Qr,
        LabelCode::DataMatrix,
        LabelCode::Code128,
        LabelCode::QrAndCode128,
    ];
    let places = [
        CodePlace::Automatic,
        CodePlace::Left,
        CodePlace::Right,
        CodePlace::Above,
        CodePlace::Below,
    ];
    for format in formats() {
        for code in codes {
            for code_place in places {
                let design = DesignFacts {
                    code,
                    code_place,
                    align: TextAlign::Centre,
                    lines: vec![
                        DesignLine {
                            bold: true,
                            percent: 180,
                            ..DesignLine::of(LabelField::Title)
                        },
                        DesignLine {
                            caption: "Serial number".into(),
                            ..DesignLine::of(LabelField::Serial)
                        },
                    ],
                    ..DesignFacts::default()
                };
                let piece = Piece {
                    label: label("IT000123K"),
                    design: &design,
                };
                if let Ok(layout) = layout(format, 203, &piece) {
                    let what = format!("{} {code:?} {code_place:?}", format.name);
                    if layout.fewest_dots() >= FEWEST_DOTS {
                        is_clean(format, &layout, &what);
                    }
                }
            }
        }
    }
}

#[test]
fn modules_are_whole_dots_and_no_fewer_than_four() {
    for format in formats() {
        let code = standard(format, "IT000123K").code.unwrap();
        assert!(code.dots >= FEWEST_DOTS, "{}", format.name);
        assert!((code.module * 300.0 / 25.4 - f64::from(code.dots)).abs() < 1e-9);
    }
    assert_eq!(
        standard(find("L6009").unwrap(), "IT000123K")
            .code
            .unwrap()
            .dots,
        8
    );
}

#[test]
fn the_ordinary_label_loses_nothing() {
    for format in formats() {
        let notes = standard(format, "IT000123K").notes;
        assert!(notes.is_empty(), "{}: {notes:?}", format.name);
    }
}

#[test]
fn a_round_label_keeps_its_corners_inside_the_circle() {
    let format = find("L6112").unwrap();
    let quiet = standard(format, "IT000123K").code.unwrap().quiet_area();
    let centre = format.width / 2.0;
    for (x, y) in [(quiet.x, quiet.y), (quiet.right(), quiet.y)] {
        assert!((x - centre).hypot(y - centre) <= centre + 1e-6, "{quiet:?}");
    }
}

#[test]
fn what_is_lost_is_said() {
    let mut much = label("IT000123K");
    much.fields[0].1 = "x".repeat(300);
    let lines = (0..9).map(|n| DesignLine::of(LabelField::Text(format!("line {n}"))));
    let design = DesignFacts {
        lines: std::iter::once(DesignLine::of(LabelField::Title))
            .chain(lines)
            .collect(),
        ..DesignFacts::default()
    };
    let layout = laid_out("5167", much, &design).unwrap();
    let cut = |n: &&Note| n.part == Part::Line(0) && matches!(n.trouble, Trouble::Cut { .. });
    assert_eq!(layout.notes.iter().filter(cut).count(), 1);
    let said: Vec<String> = layout.notes.iter().map(Note::to_string).collect();
    assert!(
        said.iter()
            .any(|s| s.contains("IT000123K: there is no room for “line 8”")),
        "{said:?}"
    );
}

#[test]
fn bars_that_do_not_fit_are_left_out_and_it_is_said() {
    let both = DesignFacts {
        code: LabelCode::QrAndCode128,
        ..DesignFacts::default()
    };
    let small = laid_out("8831", label("IT000123K"), &both).unwrap();
    assert!(small.bars.is_none() && small.code.is_some());
    assert!(
        small.notes.iter().any(|n| n.part == Part::Bars),
        "{:?}",
        small.notes
    );
    let large = laid_out("L7160", label("IT000123K"), &both).unwrap();
    assert!(
        large.bars.is_some() && large.notes.is_empty(),
        "{:?}",
        large.notes
    );
}

#[test]
fn a_smaller_code_and_tag_are_smaller_but_scan() {
    let half = DesignFacts {
        code_percent: 30,
        tag_percent: 50,
        ..DesignFacts::default()
    };
    let layout = laid_out("L7163", label("IT000123K"), &half).unwrap();
    let whole = standard(find("L7163").unwrap(), "IT000123K");
    let (small, large) = (layout.code.unwrap().dots, whole.code.unwrap().dots);
    assert!(small >= FEWEST_DOTS && small * 2 < large, "{small} {large}");
    let whole_tag = DesignFacts {
        tag_percent: 100,
        ..half
    };
    let large = laid_out("L7163", label("IT000123K"), &whole_tag).unwrap();
    assert!((layout.texts[0].size - large.texts[0].size / 2.0).abs() < 1e-9);
}

#[test]
fn text_in_a_script_from_the_right_stands_at_the_right() {
    let mut hebrew = label("IT000123K");
    hebrew.fields[0].1 = "מחשב נייד".to_owned();
    let design = DesignFacts::default();
    let layout = laid_out("L7163", hebrew, &design).unwrap();
    let line = layout
        .texts
        .iter()
        .find(|t| t.part == Part::Line(0))
        .unwrap();
    let right = line.x + Face::SemiBold.width(&line.text, line.size);
    let serial = layout
        .texts
        .iter()
        .find(|t| t.part == Part::Line(2))
        .unwrap();
    assert!(line.x > serial.x + 5.0 && right < 99.06, "{line:?}");
}

#[test]
fn an_address_goes_into_the_code_and_not_into_the_words() {
    let design = DesignFacts {
        address: "HTTPS://T.EXAMPLE.COM/".into(),
        ..DesignFacts::default()
    };
    let layout = laid_out("L7163", label("IT000123K"), &design).unwrap();
    assert_eq!(layout.payload, "HTTPS://T.EXAMPLE.COM/IT000123K");
    assert_eq!(layout.texts[0].text, "IT 000 123 K");
}

#[test]
fn a_label_without_a_code_is_refused() {
    let untagged = Label {
        shown: "Chair".to_owned(),
        ..Label::default()
    };
    let said = laid_out("L6009", untagged, &DesignFacts::default())
        .unwrap_err()
        .to_string();
    assert!(said.contains("“Chair”"), "{said}");
}
