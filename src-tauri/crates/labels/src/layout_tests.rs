#![allow(clippy::unwrap_used)]
use super::*;
use crate::room::holds;
use crate::{FEWEST_DOTS, Label, MARGIN, dot, fewest_dots, find, formats};
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD as BASE64;
use inventory::{CodePlace, DesignLine, LabelField, Logo, TextAlign};
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

/// A black picture, twice as wide as high.
fn logo(place: LogoPlace) -> Logo {
    let mut raster = paper::Raster::new(20.0, 10.0, 254.0);
    paper::Canvas::rectangle(
        &mut raster,
        Area::new(0.0, 0.0, 20.0, 10.0),
        paper::Ink::BLACK,
    );
    Logo {
        png: BASE64.encode(raster.finish().png(254.0)),
        place,
        percent: 15,
    }
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
    let margin = MARGIN.min(0.135 * format.width.min(format.height));
    let quiet = layout.code.as_ref().map(CodeBox::quiet_area);
    if let Some(code) = &layout.code {
        assert!(
            holds(&whole.inset(margin), &code.area()) || format.is_round(),
            "{what}: {:?}",
            code.area()
        );
        assert!(holds(&whole, &code.quiet_area()), "{what}");
    }
    let around = layout.bars.as_ref().map(|bars| {
        let (area, white) = (bars.area(), 10.0 * bars.module);
        Area::new(
            area.x - white,
            area.y,
            area.width + 2.0 * white,
            area.height,
        )
    });
    if let (Some(bars), Some(around)) = (&layout.bars, &around) {
        assert!(holds(&whole, around), "{what}: {around:?}");
        assert!(
            holds(&whole.inset(margin), &bars.area()),
            "{what}: {bars:?}"
        );
        if let Some(code) = &layout.code {
            assert!(apart(&code.area(), around), "{what}: {around:?}");
            assert!(apart(&code.quiet_area(), &bars.area()), "{what}: {bars:?}");
        }
    }
    for area in taken(layout) {
        assert!(
            holds(&whole.inset(margin - 0.5), &area),
            "{what}: {area:?} leaves the label"
        );
        for other in quiet.iter().chain(&around) {
            assert!(apart(&area, other), "{what}: {area:?} in {other:?}");
        }
    }
    let taken = taken(layout);
    for (at, one) in taken.iter().enumerate() {
        for other in &taken[at + 1..] {
            assert!(apart(one, other), "{what}: {one:?} on {other:?}");
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
                    logo: Some(logo(LogoPlace::AboveText)),
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
                for dpi in [152, 203, 300, 600, 1200] {
                    if let Ok(layout) = layout(format, dpi, &piece) {
                        let what = format!("{} {code:?} {code_place:?} {dpi}", format.name);
                        if !layout.is_too_fine() {
                            is_clean(format, &layout, &what);
                        }
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
fn bars_stand_below_the_text_where_the_column_is_wide_enough_and_hold_the_tag_alone() {
    let both = DesignFacts {
        code: LabelCode::QrAndCode128,
        address: "https://t.example.com/".into(),
        ..DesignFacts::default()
    };
    let wide = laid_out("L7163", label("IT000123K"), &both).unwrap();
    let (code, bars) = (wide.code.unwrap(), wide.bars.unwrap());
    assert_eq!(bars.text, "IT000123K");
    assert!(bars.x > code.area().right(), "{bars:?}");
    let qr = DesignFacts {
        code: LabelCode::Qr,
        ..both.clone()
    };
    let without = laid_out("L7163", label("IT000123K"), &qr).unwrap();
    assert_eq!(code.dots, without.code.unwrap().dots);
    // Narrower: across the label, and the square code makes room.
    let narrow = laid_out(
        "L6009",
        label("IT000123K"),
        &DesignFacts {
            address: String::new(),
            ..both
        },
    )
    .unwrap();
    let (code, bars) = (narrow.code.unwrap(), narrow.bars.unwrap());
    assert!(bars.y > code.area().bottom() && code.dots < 8, "{code:?}");
    assert!(bars.dots == 3 && code.dots >= FEWEST_DOTS);
}

#[test]
fn bars_never_make_the_square_code_too_fine() {
    let both = DesignFacts {
        code: LabelCode::QrAndCode128,
        ..DesignFacts::default()
    };
    for format in formats() {
        let piece = Piece {
            label: label("IT000123K"),
            design: &both,
        };
        for dpi in [203, 300] {
            let with = layout(format, dpi, &piece).unwrap();
            let qr = DesignFacts::default();
            let piece = Piece {
                label: label("IT000123K"),
                design: &qr,
            };
            let without = layout(format, dpi, &piece).unwrap();
            assert_eq!(
                with.is_too_fine(),
                without.is_too_fine(),
                "{} {dpi}",
                format.name
            );
        }
    }
}

#[test]
fn bars_too_wide_for_the_label_are_refused_where_they_are_the_only_code() {
    let alone = DesignFacts {
        code: LabelCode::Code128,
        ..DesignFacts::default()
    };
    let said = laid_out("8831", label("IT000123K"), &alone)
        .unwrap_err()
        .to_string();
    assert!(
        said.contains("8831") && said.contains("123 modules"),
        "{said}"
    );
}

#[test]
fn the_finest_printer_still_prints_what_a_scanner_resolves() {
    let small = DesignFacts {
        code_percent: 30,
        ..DesignFacts::default()
    };
    for dpi in [152, 203, 300, 600, 1200] {
        assert!(
            f64::from(fewest_dots(dpi)) * dot(dpi) >= 0.25 - 1e-9,
            "{dpi}"
        );
        let piece = Piece {
            label: label("IT000123K"),
            design: &small,
        };
        let code = layout(find("L6009").unwrap(), dpi, &piece)
            .unwrap()
            .code
            .unwrap();
        assert!(code.dots >= fewest_dots(dpi), "{dpi}: {code:?}");
        assert!((code.module / dot(dpi) - f64::from(code.dots)).abs() < 1e-9);
    }
}

#[test]
fn a_logo_stands_level_with_the_code_and_one_that_is_none_is_named() {
    for place in [LogoPlace::AboveText, LogoPlace::BelowText] {
        let design = DesignFacts {
            logo: Some(logo(place)),
            ..DesignFacts::default()
        };
        let layout = laid_out("L7163", label("IT000123K"), &design).unwrap();
        is_clean(find("L7163").unwrap(), &layout, "logo");
        let (code, area) = (layout.code.unwrap().area(), layout.logo.unwrap().area);
        assert!(
            (area.height - 38.1 * 0.15).abs() < 1e-9
                && (area.width - 2.0 * area.height).abs() < 0.1
        );
        match place {
            LogoPlace::AboveText => assert!((area.y - code.y).abs() < 1e-9),
            LogoPlace::BelowText => assert!((area.bottom() - code.bottom()).abs() < 1e-9),
        }
    }
    let design = DesignFacts {
        logo: Some(Logo {
            png: "bm90IGEgcGljdHVyZQ==".into(),
            ..logo(LogoPlace::AboveText)
        }),
        ..DesignFacts::default()
    };
    let layout = laid_out("L7163", label("IT000123K"), &design).unwrap();
    assert_eq!(layout.notes[0].trouble, Trouble::Unreadable);
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
        address: "https://t.example.com/".into(),
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
