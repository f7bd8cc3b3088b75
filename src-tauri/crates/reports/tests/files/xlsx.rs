use std::io::{Cursor, Read};

use calamine::{Data, Reader, Xlsx, open_workbook_from_rs};
use proptest::prelude::*;
use reports::xlsx::write;
use reports::{Cell, Column, Kind, Lines, ReportError, Table};

use crate::sample::*;

type Rows = Vec<Vec<Data>>;

fn written(table: &Table, rows: impl FnOnce(&mut dyn Lines) -> Result<(), ReportError>) -> Vec<u8> {
    let mut out = Cursor::new(Vec::new());
    write(table, &mut out, rows).unwrap();
    out.into_inner()
}

fn sheet(bytes: &[u8], name: &str) -> Rows {
    let mut book: Xlsx<_> = open_workbook_from_rs(Cursor::new(bytes)).unwrap();
    let range = book.worksheet_range(name).unwrap();
    range.rows().map(<[Data]>::to_vec).collect()
}

fn part(bytes: &[u8], name: &str) -> String {
    let mut archive = zip::ZipArchive::new(Cursor::new(bytes)).unwrap();
    let mut text = String::new();
    archive
        .by_name(name)
        .unwrap()
        .read_to_string(&mut text)
        .unwrap();
    text
}

fn word(text: &str) -> Data {
    Data::String(text.to_owned())
}

fn date_of(cell: &Data) -> Option<chrono::NaiveDate> {
    let Data::DateTime(stamp) = cell else {
        return None;
    };
    let (year, month, date, ..) = stamp.to_ymd_hms_milli();
    chrono::NaiveDate::from_ymd_opt(i32::from(year), u32::from(month), u32::from(date))
}

#[test]
fn cells_are_typed() {
    let bytes = written(&warranty_table(), push_warranty(12));
    let rows = sheet(&bytes, "Warranty report");
    assert_eq!(rows[0][6], word("Warranty end"));
    assert_eq!(rows[1][0], word("IT000001K"));
    assert_eq!(date_of(&rows[1][6]), Some(day("2025-12-01")));
    assert_eq!(rows[1][7], Data::Float(-103.0));
    assert_eq!(rows[1][8], Data::Float(1249.0));
    assert_eq!(rows[4][1], word(LONG_NAME));
    assert_eq!(rows[6][1], word(RIGHT_TO_LEFT));
    assert_eq!(rows[7][8], Data::Empty);
    assert_eq!(rows[9][8], Data::Float(123_456_789_012.5));
}

#[test]
fn sums_stand_at_the_end_one_line_for_each_currency() {
    let mut out = Cursor::new(Vec::new());
    let totals = write(&warranty_table(), &mut out, push_warranty(12)).unwrap();
    let rows = sheet(&out.into_inner(), "Warranty report");
    assert_eq!(rows.len(), 1 + 12 + 2);
    assert_eq!(rows[13][0], word("Total"));
    assert_eq!(rows[14][0], Data::Empty);
    let sums: Vec<f64> = match &totals.columns[8] {
        reports::Total::Money(sums) => sums
            .iter()
            .map(|sum| sum.amount().parse().unwrap())
            .collect(),
        other => panic!("{other:?}"),
    };
    assert_eq!(rows[13][8], Data::Float(sums[0]));
    assert_eq!(rows[14][8], Data::Float(899.04));
    assert_eq!(sums[1], 899.04);
}

#[test]
fn groups_are_a_column_that_can_be_filtered() {
    let rows = sheet(&written(&stock_table(), push_stock), "Stock report");
    assert_eq!(rows[0][..2], [word("Category"), word("Model")]);
    assert_eq!(
        rows[4][..4],
        [
            word("Monitors"),
            word("LG 34WN80C"),
            Data::Float(0.0),
            Data::Float(7.0)
        ]
    );
    assert_eq!(rows[5][0], word("Total"));
    assert_eq!(
        rows[5][2..],
        [
            Data::Float(35.0),
            Data::Float(448.0),
            Data::Float(433_600.5),
            Data::Float(6_700.0)
        ]
    );
}

#[test]
fn headings_are_frozen_bold_and_filter_the_rows_but_not_the_sums() {
    let bytes = written(&warranty_table(), push_warranty(12));
    let xml = part(&bytes, "xl/worksheets/sheet1.xml");
    assert!(
        xml.contains(
            r#"<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/>"#
        ),
        "{xml}"
    );
    assert!(xml.contains(r#"<autoFilter ref="A1:I13"/>"#), "{xml}");
    assert!(!xml.contains("<f>"), "no cell is a formula");
    let style = xml
        .split(r#"<c r="A1" s=""#)
        .nth(1)
        .unwrap()
        .split('"')
        .next()
        .unwrap()
        .parse::<usize>()
        .unwrap();
    let styles = part(&bytes, "xl/styles.xml");
    let cell_formats = styles.split("<cellXfs").nth(1).unwrap();
    let format = cell_formats.split("<xf ").nth(style + 1).unwrap();
    let font = format
        .split(r#"fontId=""#)
        .nth(1)
        .unwrap()
        .split('"')
        .next()
        .unwrap()
        .parse::<usize>()
        .unwrap();
    assert!(
        styles
            .split("<font>")
            .nth(font + 1)
            .unwrap()
            .contains("<b/>"),
        "{styles}"
    );
    for format in [r"#,##0.00\ [$EUR]", r"#,##0.00\ [$USD]", "yyyy-mm-dd"] {
        assert!(styles.contains(format), "{format} in {styles}");
    }
}

#[test]
fn currencies_without_cents_have_none() {
    let table = Table::new(
        "T",
        "",
        vec![Column::new("a", "A", Kind::Money)],
        made(),
        "x",
    );
    let bytes = written(&table, |lines| lines.row(&[yen(120_000).into()]));
    assert!(part(&bytes, "xl/styles.xml").contains(r"#,##0\ [$JPY]"));
    assert_eq!(sheet(&bytes, "T")[1][0], Data::Float(120_000.0));
}

#[test]
fn the_workbook_says_where_it_comes_from_and_the_same_report_is_the_same_file() {
    let bytes = written(&warranty_table(), push_warranty(12));
    assert_eq!(bytes, written(&warranty_table(), push_warranty(12)));
    let core = part(&bytes, "docProps/core.xml");
    assert!(core.contains("2026-03-14T08:12:30Z"), "{core}");
    assert!(
        core.contains("<dc:title>Warranty report</dc:title>")
            && core.contains("<dc:creator>Ana Ruiz"),
        "{core}"
    );
    let about = sheet(&bytes, "About");
    assert_eq!(about[1][1], word("as of 14 Mar 2026 · all places"));
    assert_eq!(about[2][1], word("12"));
    assert_eq!(about[3][1], word("2026-03-14 09:12 +01:00"));
}

#[test]
fn titles_that_cannot_name_a_sheet_are_mended() {
    for (title, name) in [
        ("Warranty: HQ/2nd [floor]?*", "Warranty  HQ 2nd  floor"),
        ("'quoted'", "quoted"),
        ("", "Report"),
        ("History", "Report"),
        ("about", "Report"),
        (
            "A title that is much longer than thirty-one characters",
            "A title that is much longer tha",
        ),
        (
            "💻💻💻💻💻💻💻💻💻💻💻💻💻💻💻💻💻",
            "💻💻💻💻💻💻💻💻💻💻💻💻💻💻💻",
        ),
    ] {
        let table = Table::new(
            title,
            "a & b",
            vec![Column::new("a", "A", Kind::Text)],
            made(),
            "x",
        );
        let bytes = written(&table, |_| Ok(()));
        assert_eq!(sheet(&bytes, name), vec![vec![word("A")]], "{title}");
    }
}

#[test]
fn what_a_spreadsheet_cannot_hold_is_text_and_cut_text_says_so() {
    let table = Table::new(
        "T",
        "",
        vec![
            Column::new("a", "A", Kind::Count),
            Column::new("b", "B", Kind::Money),
            Column::new("c", "C", Kind::Date),
            Column::new("d", "D", Kind::Text),
        ],
        made(),
        "x",
    );
    let bytes = written(&table, |lines| {
        lines.row(&[
            Cell::Count(i64::MAX),
            euros(i64::MIN).into(),
            day("1899-12-31").into(),
            "ü".repeat(40_000).into(),
        ])?;
        lines.row(&[
            Cell::Number(f64::INFINITY),
            Cell::Empty,
            day("1900-03-01").into(),
            "x".repeat(32_767).into(),
        ])
    });
    let rows = sheet(&bytes, "T");
    assert_eq!(rows[1][0], word("9223372036854775807"));
    assert_eq!(rows[1][1], word("-92233720368547758.08 EUR"));
    assert_eq!(rows[1][2], word("1899-12-31"));
    let Data::String(cut) = &rows[1][3] else {
        panic!()
    };
    assert!(
        cut.ends_with(" … (cut: 40000 characters in all)"),
        "{}",
        &cut[cut.len() - 80..]
    );
    assert_eq!(cut.encode_utf16().count(), 32_767);
    assert_eq!(rows[2][0], word("not a number"));
    assert_eq!(date_of(&rows[2][2]), Some(day("1900-03-01")));
    assert_eq!(rows[2][3], word(&"x".repeat(32_767)));
}

#[test]
fn a_full_disk_is_a_sentence() {
    for left in [0, 10, 3_000] {
        let error = write(&warranty_table(), FullDisk { left }, push_warranty(300)).unwrap_err();
        assert!(
            error.to_string().contains("Check that the disk has room"),
            "{left}: {error}"
        );
    }
}

#[test]
fn a_row_of_the_wrong_shape_is_refused() {
    let error = write(&warranty_table(), Cursor::new(Vec::new()), |lines| {
        lines.row(&[Cell::Empty])
    })
    .unwrap_err();
    assert!(
        matches!(
            error,
            ReportError::RowShape {
                row: 1,
                found: 1,
                expected: 9
            }
        ),
        "{error:?}"
    );
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]
    #[test]
    fn hostile_text_comes_back_as_text(
        texts in prop::collection::vec(prop_oneof![
            any::<String>(),
            "[=+@'\t\r\n\",;-]{0,4}[a-z=\"\r\n,<&]{0,6}",
            "[ _x0-9A-F]{0,16}",
        ], 1..20),
    ) {
        let columns = (0..texts.len()).map(|at| Column::new(at.to_string(), "H", Kind::Text)).collect();
        let table = Table::new("T", "", columns, made(), "x");
        let cells: Vec<Cell> = texts.iter().map(|text| text.as_str().into()).collect();
        let bytes = written(&table, |lines| lines.row(&cells));
        prop_assert!(!part(&bytes, "xl/worksheets/sheet1.xml").contains("<f>"));
        let rows = sheet(&bytes, "T");
        for (at, text) in texts.iter().enumerate() {
            let back = rows.get(1).and_then(|row| row.get(at)).cloned().unwrap_or_default();
            let expected = if text.is_empty() { Data::Empty } else { word(text) };
            prop_assert_eq!(back, expected);
        }
    }
}
