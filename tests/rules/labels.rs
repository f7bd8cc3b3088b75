//! What label formats and designs can be, and what is refused with the field that is wrong.

use inventory::{
    Colour, DesignFacts, DesignLine, FormatFacts, FormatKind, LabelField, Logo, LogoPlace, Refusal,
    Stock,
};

/// A change that spoils a good record, with the field that is wrong then.
pub type Spoilt<T> = (&'static str, fn(&mut T));

/// Each change to a good record is refused, and the refusal names this field.
pub fn refused<T: std::fmt::Debug>(
    good: impl Fn() -> T,
    checked: impl Fn(T) -> Result<T, Refusal>,
    cases: &[Spoilt<T>],
) {
    for (at, (field, spoil)) in cases.iter().enumerate() {
        let mut facts = good();
        spoil(&mut facts);
        let shown = format!("{facts:?}");
        let Err(refusal) = checked(facts) else {
            panic!("case {at} ({field}) was taken: {shown}")
        };
        assert_eq!(
            refusal.field.as_deref(),
            Some(*field),
            "case {at}: {refusal}"
        );
        assert!(refusal.message.ends_with('.'), "case {at}: {refusal}");
    }
}

/// Each change to a good record is taken.
pub fn taken<T: std::fmt::Debug>(
    good: impl Fn() -> T,
    checked: impl Fn(T) -> Result<T, Refusal>,
    cases: &[fn(&mut T)],
) {
    for (at, change) in cases.iter().enumerate() {
        let mut facts = good();
        change(&mut facts);
        if let Err(refusal) = checked(facts) {
            panic!("case {at} was refused: {refusal}");
        }
    }
}

/// Three across and eight down on A4.
fn format() -> FormatFacts {
    FormatFacts {
        name: " Shelf ".into(),
        maker: " Avery ".into(),
        purpose: " shelves ".into(),
        kind: FormatKind::Sheet,
        page_width: 210_000,
        page_height: 297_000,
        columns: 3,
        rows: 8,
        width: 63_500,
        height: 33_900,
        left: 7_200,
        top: 12_900,
        pitch_x: 66_000,
        pitch_y: 33_900,
        radius: 2_000,
        stock: Stock::Silver,
        stock_colour: None,
    }
}

#[test]
fn a_format_is_trimmed_and_otherwise_kept() {
    let checked = format().checked().unwrap();
    let expected = FormatFacts {
        name: "Shelf".into(),
        maker: "Avery".into(),
        purpose: "shelves".into(),
        ..format()
    };
    assert_eq!(checked, expected);
    assert_eq!(checked.clone().checked().unwrap(), checked);
}

#[test]
fn a_format_that_cannot_be_names_the_field() {
    refused(
        format,
        FormatFacts::checked,
        &[
            ("name", |f| f.name = "  ".into()),
            ("name", |f| f.name = "x".repeat(81)),
            ("name", |f| f.name = "two\nlines".into()),
            ("width", |f| f.width = 4_999),
            ("width", |f| f.width = 0),
            ("height", |f| f.height = 1_000_001),
            ("page_width", |f| f.page_width = 0),
            ("page_height", |f| f.page_height = u32::MAX),
            ("columns", |f| f.columns = 0),
            ("rows", |f| f.rows = 0),
            ("rows", |f| f.rows = 1_000),
            ("rows", |f| (f.columns, f.rows) = (u32::MAX, u32::MAX)),
            ("pitch_x", |f| f.pitch_x = 63_499),
            ("pitch_y", |f| f.pitch_y = 33_899),
            ("pitch_x", |f| f.pitch_x = u32::MAX),
            ("pitch_y", |f| f.pitch_y = 1_000_001),
            // One micrometre more than rounding explains.
            ("left", |f| {
                f.left = 210_000 + 20 - (2 * 66_000 + 63_500) + 1
            }),
            ("top", |f| f.top = 297_000 + 20 - 8 * 33_900 + 1),
            ("left", |f| f.left = u32::MAX),
            ("top", |f| f.top = u32::MAX),
            ("stock_colour", |f| f.stock = Stock::Coloured),
        ],
    );
}

#[test]
fn only_coloured_stock_has_a_colour() {
    let yellow = Some(Colour([255, 210, 0]));
    let of = |stock| {
        let facts = FormatFacts {
            stock,
            stock_colour: yellow,
            ..format()
        };
        facts.checked().unwrap().stock_colour
    };
    for stock in Stock::ALL {
        let expected = yellow.filter(|_| stock == Stock::Coloured);
        assert_eq!(of(stock), expected, "{}", stock.word());
    }
}

#[test]
fn a_colour_is_read_as_it_is_written() {
    let yellow: Colour = " FFD200 ".parse().unwrap();
    assert_eq!(yellow, Colour([255, 210, 0]));
    assert_eq!(yellow.to_string(), "#ffd200");
    for text in ["", "#", "#ffd20", "#ffd2000", "yellow", "#ffd2é", "#+12345"] {
        assert!(text.parse::<Colour>().is_err(), "{text}");
    }
}

#[test]
fn formats_at_the_edge_of_what_can_be_are_taken() {
    taken(
        format,
        FormatFacts::checked,
        &[
            |f| f.name = "ü".repeat(80),
            |f| f.left = 210_000 + 20 - (2 * 66_000 + 63_500),
            |f| f.top = 297_000 + 20 - 8 * 33_900,
            // One label across needs no distance to a next.
            |f| (f.columns, f.pitch_x) = (1, 0),
            |f| {
                (f.columns, f.rows, f.width, f.height) = (40, 50, 5_000, 5_000);
                (f.pitch_x, f.pitch_y, f.left, f.top) = (5_000, 5_000, 0, 0);
            },
            |f| {
                (f.page_width, f.page_height) = (1_000_000, 1_000_000);
                (f.columns, f.rows, f.width, f.height) = (1, 1, 1_000_000, 1_000_000);
                (f.left, f.top) = (0, 0);
            },
        ],
    );
}

#[test]
fn a_roll_gets_the_page_of_its_label_and_corners_are_at_most_round() {
    let roll = FormatFacts {
        kind: FormatKind::Roll,
        width: 50_000,
        height: 25_000,
        radius: u32::MAX,
        ..format()
    };
    let roll = roll.checked().unwrap();
    assert_eq!((roll.page_width, roll.page_height), (50_000, 25_000));
    assert_eq!((roll.columns, roll.rows), (1, 1));
    assert_eq!((roll.left, roll.top), (0, 0));
    assert_eq!((roll.pitch_x, roll.pitch_y), (50_000, 25_000));
    assert_eq!(roll.radius, 12_500);
}

fn line(field: LabelField) -> Vec<DesignLine> {
    vec![DesignLine::of(field)]
}

fn logo(bytes: usize, percent: u32) -> Option<Logo> {
    Some(Logo {
        png: "A".repeat(bytes),
        place: LogoPlace::AboveText,
        percent,
    })
}

#[test]
fn a_design_that_cannot_be_names_the_field() {
    refused(
        DesignFacts::default,
        DesignFacts::checked,
        &[
            ("name", |d| d.name.clear()),
            ("name", |d| d.name = "\u{7}".into()),
            ("address", |d| d.address = "t.example.com/".into()),
            ("address", |d| d.address = "ftp://t.example.com/".into()),
            ("address", |d| d.address = "https://t.example.com".into()),
            ("address", |d| d.address = "https://exämple.com/".into()),
            ("address", |d| d.address = "https://a b/".into()),
            ("address", |d| {
                d.address = format!("https://{}/", "x".repeat(60));
            }),
            ("code_percent", |d| d.code_percent = 29),
            ("code_percent", |d| d.code_percent = 101),
            ("tag_percent", |d| d.tag_percent = 0),
            ("tag_percent", |d| d.tag_percent = u32::MAX),
            ("lines", |d| {
                d.lines = vec![DesignLine::of(LabelField::Name); 13]
            }),
            ("lines", |d| d.lines[0].percent = 39),
            ("lines", |d| d.lines[0].percent = 251),
            ("lines", |d| d.lines[0].caption = "x".repeat(41)),
            ("lines", |d| d.lines = line(LabelField::Text(" ".into()))),
            ("lines", |d| {
                d.lines = line(LabelField::Custom(String::new()));
            }),
            ("lines", |d| {
                d.lines = line(LabelField::Text("x".repeat(201)));
            }),
            ("logo", |d| d.logo = logo(200_001, 20)),
            ("logo", |d| d.logo = logo(100, 4)),
            ("logo", |d| d.logo = logo(100, 61)),
        ],
    );
}

#[test]
fn designs_at_the_edge_of_what_can_be_are_taken() {
    taken(
        DesignFacts::default,
        DesignFacts::checked,
        &[
            |d| d.lines.clear(),
            |d| d.lines = vec![DesignLine::of(LabelField::Name); 12],
            |d| d.lines = line(LabelField::Text("ü".repeat(200))),
            |d| d.lines[0].percent = 40,
            |d| d.lines[0].percent = 250,
            |d| d.lines[0].caption = "ü".repeat(40),
            |d| d.address = " http://t/ ".into(),
            |d| d.address = format!("HTTPS://{}/", "X".repeat(51)),
            |d| (d.code_percent, d.tag_percent) = (30, 30),
            |d| d.logo = logo(200_000, 60),
        ],
    );
}

#[test]
fn what_a_person_typed_into_a_design_is_tidied() {
    let design = DesignFacts {
        name: " Rooms ".into(),
        address: " https://t.example.com/ ".into(),
        lines: vec![DesignLine {
            caption: " SN ".into(),
            ..DesignLine::of(LabelField::Serial)
        }],
        categories: vec![" Laptop ".into(), "  ".into()],
        ..DesignFacts::default()
    };
    let design = design.checked().unwrap();
    assert_eq!(design.name, "Rooms");
    assert_eq!(design.address, "https://t.example.com/");
    assert_eq!(design.lines[0].caption, "SN");
    assert_eq!(design.categories, ["Laptop"]);
}
