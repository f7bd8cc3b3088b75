use super::*;

#[test]
fn latin_cyrillic_and_greek_are_all_there() {
    let names = "Zażółć gęślą jaźń Škoda Ærøskøbing Győr Łódź Объект Їжак Ελληνική Ñandú ß";
    for face in Face::ALL {
        assert_eq!(
            face.missing_characters(names),
            Vec::<char>::new(),
            "{face:?}"
        );
    }
}

#[test]
fn a_missing_character_is_named_once() {
    for face in Face::ALL {
        assert_eq!(face.missing_characters("ᚠᚢ ᚠ ok"), ['ᚠ', 'ᚢ']);
        assert_eq!(
            face.missing_characters("Ana 👩\u{200d}💻\u{fe0f}"),
            ['👩', '💻']
        );
    }
}

#[test]
fn two_ways_to_write_a_letter_are_one() {
    let (one, two) = ("Caf\u{e9}", "Cafe\u{301}");
    assert_eq!(Face::Regular.width(one, 9.0), Face::Regular.width(two, 9.0));
    assert_eq!(
        Face::Regular.missing_characters("\u{feff}Cafe\u{301}\u{200e}"),
        Vec::<char>::new()
    );
}

#[test]
fn figures_stand_under_each_other() {
    for face in Face::ALL {
        assert_eq!(
            face.width("1111111", 8.0),
            face.width("0008642", 8.0),
            "{face:?}"
        );
    }
}

#[test]
fn widths_are_those_of_the_font() {
    // JetBrains Mono: every advance is 600 thousandths of the size.
    let width = Face::Mono.width("IT 000 123 K", 10.0);
    assert!((width - 12.0 * 6.0 * POINT_MM).abs() < 1e-9, "{width}");
}

#[test]
fn fitting_cuts_with_an_ellipsis_and_says_so() {
    let whole = Face::Regular.fit("ThinkPad T14", 8.0, 100.0);
    assert_eq!((whole.text.as_str(), whole.cut), ("ThinkPad T14", false));
    let exact = Face::Regular.width("ThinkPad T14", 8.0);
    assert!(!Face::Regular.fit("ThinkPad T14", 8.0, exact).cut);
    let cut = Face::Regular.fit("ThinkPad T14 Gen 4 with a dock", 8.0, 20.0);
    assert!(cut.cut && cut.text.ends_with('…') && cut.text.starts_with("ThinkPad"));
    assert!(Face::Regular.width(&cut.text, 8.0) <= 20.01);
    assert_eq!(Face::Regular.fit("anything", 8.0, 0.5).text, "");
}

#[test]
fn heights_are_plausible() {
    let cap = Face::Regular.cap_height(10.0);
    assert!((2.4..2.7).contains(&cap), "{cap}");
    let tail = Face::Regular.descent(10.0);
    assert!((0.6..0.9).contains(&tail), "{tail}");
}

#[test]
fn names_of_the_world_are_all_there() {
    let names = [
        "محمد عبد الله الخطيب، ۱۲۳ ٤٥٦ پژمان گیلانی",
        "יעל בן־דוד שָׁלוֹם ₪",
        "นายสมชาย ปัญญาดี ๑๒๓",
        "राजेन्द्र प्रसाद क्षत्रिय ।",
        "Հայկ Գրիգորյան, ნინო ბერიძე",
        "王小明，陳雅婷（臺北）、佐藤 健太郎「サーバー室」ｱｲｳ １２ ㈱",
        "김민수 정보기술팀 뷁",
        "Nguyễn Thị Phương Thảo x\u{302}",
    ];
    for face in Face::ALL {
        for name in names {
            assert_eq!(
                face.missing_characters(name),
                Vec::<char>::new(),
                "{face:?} {name}"
            );
        }
    }
}

#[test]
fn a_text_from_the_right_is_cut_where_its_reader_ends() {
    let name = "محمد عبد الله الخطيب العمراني";
    let cut = Face::Regular.fit(name, 10.0, 20.0);
    assert!(cut.cut && Face::Regular.width(&cut.text, 10.0) <= 20.01);
    let kept = cut.text.strip_suffix('…').unwrap_or("");
    assert!(name.starts_with(kept) && kept.chars().count() > 5, "{kept}");
    // The ellipsis is the leftmost glyph.
    let mut seen = Vec::new();
    Face::Regular.each_glyph(&cut.text, |glyph| seen.push(glyph.text.to_owned()));
    assert_eq!(seen.first().map(String::as_str), Some("…"));
}

#[test]
fn a_letter_is_never_cut_in_two() {
    for name in [
        "राजेन्द्र प्रसाद क्षत्रिय श्री",
        "ที่นี่มีน้ำที่นี่มีน้ำ",
        "x\u{302}n\u{308}x\u{302}n\u{308}x\u{302}n\u{308}",
    ] {
        let whole = composed(name);
        let ends: Vec<usize> = whole.grapheme_indices(true).map(|(at, _)| at).collect();
        let mut widest = 0;
        for tenths in 1..300 {
            let width = f64::from(tenths) / 10.0;
            let cut = Face::Regular.fit(name, 10.0, width);
            assert!(
                Face::Regular.width(&cut.text, 10.0) <= width + 0.01,
                "{name}"
            );
            if let Some(kept) = cut.text.strip_suffix('…') {
                let at = kept.len();
                let spaced = whole[at..].starts_with(' ');
                assert!(spaced || ends.contains(&at), "{name}: {kept}");
                // More room never shows less.
                assert!(at >= widest, "{name} at {width} mm");
                widest = at;
            }
        }
        assert!(widest > 0);
    }
}

#[test]
fn a_text_beyond_all_measure_is_cut_like_any_other() {
    let endless = "سلام ".repeat(20_000);
    let cut = Face::Mono.fit(&endless, 8.0, 60.0);
    assert!(cut.cut && cut.text.len() < 400, "{} bytes", cut.text.len());
}
