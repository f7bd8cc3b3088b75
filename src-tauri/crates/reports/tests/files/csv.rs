use proptest::prelude::*;
use reports::csv::{CsvOptions, guarded, unguarded, write};
use reports::{Cell, Column, Kind, Lines, ReportError, Table};

use crate::sample::*;

fn written(
    table: &Table,
    options: &CsvOptions,
    rows: impl FnOnce(&mut dyn Lines) -> Result<(), ReportError>,
) -> Vec<u8> {
    let mut out = Vec::new();
    write(table, options, &mut out, rows).unwrap();
    out
}

fn read(bytes: &[u8]) -> Vec<Vec<String>> {
    let bytes = bytes.strip_prefix("\u{feff}".as_bytes()).unwrap_or(bytes);
    ::csv::ReaderBuilder::new()
        .has_headers(false)
        .from_reader(bytes)
        .records()
        .map(|record| record.unwrap().iter().map(str::to_owned).collect())
        .collect()
}

#[test]
fn every_row_comes_back_with_plain_figures_and_days() {
    let bytes = written(&warranty_table(), &CsvOptions::default(), push_warranty(12));
    assert!(bytes.starts_with("\u{feff}Tag,Name,".as_bytes()));
    let rows = read(&bytes);
    assert_eq!(
        rows[0],
        [
            "Tag",
            "Name",
            "Model",
            "Serial",
            "Place",
            "Holder",
            "Warranty end",
            "Days left",
            "Cost",
            "Cost currency"
        ]
    );
    assert_eq!(rows.len(), 13);
    assert_eq!(rows[1][0], "IT000001K");
    assert_eq!(rows[1][6..], ["2025-12-01", "-103", "1249.00", "EUR"]);
    assert_eq!(rows[4][1], LONG_NAME);
    assert_eq!(rows[6][1], RIGHT_TO_LEFT);
    assert_eq!(rows[7][8..], ["", ""]);
    assert_eq!(rows[5][8..], ["899.04", "USD"]);
    assert_eq!(rows[9][8..], ["123456789012.50", "EUR"]);
}

#[test]
fn a_group_is_a_column_and_a_fixed_currency_stands_in_the_heading() {
    let options = CsvOptions {
        byte_order_mark: false,
        delimiter: b';',
        ..CsvOptions::default()
    };
    let text = String::from_utf8(written(&stock_table(), &options, push_stock)).unwrap();
    let lines: Vec<&str> = text.split("\r\n").collect();
    assert_eq!(
        lines[0],
        "Category;Model;In stock;Checked out;Value (EUR);Value (USD)"
    );
    assert_eq!(lines[2], "Laptops;MacBook Pro 14″;3;41;98000.50;2500.00");
    assert_eq!(lines[3], "Monitors;UltraSharp U2723QE;20;260;145600.00;");
    assert_eq!(
        lines[5], "",
        "the last line is ended and nothing follows it"
    );
    assert_eq!(lines.len(), 6);
}

#[test]
fn quoting_is_that_of_the_standard() {
    let table = Table::new(
        "T",
        "",
        vec![Column::new("a", "A", Kind::Text)],
        made(),
        "x",
    );
    let bytes = written(&table, &CsvOptions::default(), |lines| {
        lines.row(&["say \"hi\", twice".into()])?;
        lines.row(&["two\r\nlines".into()])
    });
    let text = String::from_utf8(bytes).unwrap();
    assert_eq!(
        text,
        "\u{feff}A\r\n\"say \"\"hi\"\", twice\"\r\n\"two\r\nlines\"\r\n"
    );
}

#[test]
fn nothing_starts_a_formula() {
    for (text, safe) in [
        ("=HYPERLINK(\"http://x\")", "'=HYPERLINK(\"http://x\")"),
        ("+49 170 1234", "'+49 170 1234"),
        ("-1", "'-1"),
        ("@SUM(A1)", "'@SUM(A1)"),
        ("\t=1", "'\t'=1"),
        ("\r=1", "'\r'=1"),
        ("＝1", "'＝1"),
        ("'=1", "''=1"),
        ("'tis", "'tis"),
        ("IT-1", "IT-1"),
        ("", ""),
    ] {
        assert_eq!(guarded(text), safe);
        assert_eq!(unguarded(safe), text);
    }
}

#[test]
fn figures_below_zero_are_not_formulas() {
    let table = Table::new(
        "T",
        "",
        vec![
            Column::new("a", "=A", Kind::Count),
            Column::new("b", "B", Kind::Money),
            Column::new("c", "C", Kind::Number),
        ],
        made(),
        "x",
    );
    let rows = read(&written(&table, &CsvOptions::default(), |lines| {
        lines.row(&[Cell::Count(-3), euros(-5).into(), Cell::Number(-0.25)])?;
        lines.row(&[Cell::Empty, yen(-5).into(), Cell::Number(f64::NAN)])
    }));
    assert_eq!(rows[0], ["'=A", "B", "B currency", "C"]);
    assert_eq!(rows[1], ["-3", "-0.05", "EUR", "-0.25"]);
    assert_eq!(rows[2], ["", "-5", "JPY", ""]);
}

#[test]
fn a_full_disk_is_a_sentence() {
    let error = write(
        &warranty_table(),
        &CsvOptions::default(),
        FullDisk { left: 100 },
        push_warranty(3_000),
    )
    .unwrap_err();
    assert!(matches!(&error, ReportError::Write(_)), "{error:?}");
    assert!(
        error.to_string().contains("Check that the disk has room"),
        "{error}"
    );
}

#[test]
fn the_source_may_stop_with_its_own_error() {
    #[derive(Debug)]
    enum Mine {
        Cancelled,
        #[allow(dead_code)]
        Report(ReportError),
    }
    impl From<ReportError> for Mine {
        fn from(error: ReportError) -> Self {
            Mine::Report(error)
        }
    }
    let stopped = write(
        &warranty_table(),
        &CsvOptions::default(),
        Vec::new(),
        |lines| {
            lines.row(&warranty_row(0))?;
            Err(Mine::Cancelled)
        },
    );
    assert!(matches!(stopped, Err(Mine::Cancelled)));
}

proptest! {
    #[test]
    fn hostile_text_comes_back_and_starts_no_formula(
        texts in prop::collection::vec(prop_oneof![
            any::<String>(),
            "[=+@'\t\r\n\",;-]{0,4}[a-z=\"\r\n,]{0,6}",
        ], 1..8),
    ) {
        let columns = (0..texts.len()).map(|at| Column::new(at.to_string(), "H", Kind::Text)).collect();
        let table = Table::new("T", "", columns, made(), "x");
        let cells: Vec<Cell> = texts.iter().map(|text| text.as_str().into()).collect();
        let rows = read(&written(&table, &CsvOptions::default(), |lines| lines.row(&cells)));
        prop_assert_eq!(rows.len(), 2);
        for part in rows[1].iter().flat_map(|field| field.split([',', ';', '|', '\t', '\r', '\n'])) {
            prop_assert!(!part.starts_with(['=', '+', '-', '@', '\t', '\r']), "{:?}", part);
        }
        let back: Vec<String> = rows[1].iter().map(|field| unguarded(field).into_owned()).collect();
        prop_assert_eq!(back, texts);
    }
}
