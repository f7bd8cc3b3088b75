//! How long reports take to write, one line a figure, as `cargo xtask bench` reads them:
//! `figure⇥name⇥value⇥unit⇥limit⇥yardstick⇥its value`.
//!
//! `cargo run --release -p reports --example report_figures`
#![allow(clippy::print_stdout)]

use std::io::Cursor;
use std::time::Instant;

use chrono::{DateTime, NaiveDate, TimeDelta};
use inventory::{Currency, Money};
use reports::{Bar, Bucket, Cell, Chart, Column, Format, Kind, Options, ReportError, Table};

const SPREADSHEET_ROWS: i64 = 100_000;
const PAPER_ROWS: i64 = 5_000;

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let table = table()?;
    for (format, rows) in [
        (Format::Csv, SPREADSHEET_ROWS),
        (Format::Xlsx, SPREADSHEET_ROWS),
        (Format::Pdf, PAPER_ROWS),
    ] {
        let mut out = Cursor::new(Vec::new());
        let start = Instant::now();
        format.write::<ReportError>(&table, &Options::default(), &mut out, |lines| {
            (0..rows).try_for_each(|at| lines.row(&row(at)))
        })?;
        let seconds = start.elapsed().as_secs_f64();
        let name = format.ending().to_uppercase();
        println!("figure\t{rows} rows to {name}\t{seconds:.3}\ts\t-\t-\t-");
    }
    Ok(())
}

fn table() -> Result<Table, Box<dyn std::error::Error>> {
    let columns = vec![
        Column::new("tag", "Tag", Kind::Tag),
        Column::new("name", "Name", Kind::Text),
        Column::new("model", "Model", Kind::Text),
        Column::new("serial", "Serial", Kind::Tag),
        Column::new("place", "Place", Kind::Text),
        Column::new("warranty_end", "Warranty end", Kind::Date),
        Column::new("days", "Days left", Kind::Count),
        Column::new("cost", "Cost", Kind::Money).totalled(),
    ];
    let made = DateTime::parse_from_rfc3339("2026-03-14T09:12:30+01:00")?;
    let bars = Bucket::ALL
        .into_iter()
        .map(|bucket| Bar::count(bucket.heading(), 100 + bucket as i64, bucket.emphasis()));
    let chart = Chart {
        caption: "Assets by end of warranty".to_owned(),
        bars: bars.collect(),
    };
    Ok(Table::new(
        "Warranty report",
        "as of 14 Mar 2026",
        columns,
        made,
        "Ana Ruiz",
    )
    .with_chart(chart))
}

fn row(at: i64) -> [Cell; 8] {
    let days = at * 37 % 900 - 100;
    let end = NaiveDate::from_ymd_opt(2026, 3, 14).map(|day| day + TimeDelta::days(days));
    let currency = if at % 9 == 4 {
        Currency::USD
    } else {
        Currency::EUR
    };
    [
        format!("IT{at:06}K").into(),
        format!("NB-{at:06}").into(),
        "Lenovo ThinkPad T14 Gen 4".into(),
        format!("PF{:06X}", at * 7919 % 0xFF_FFFF).into(),
        "Łódź › 2nd floor › Store".into(),
        end.into(),
        Cell::Count(days),
        Money {
            minor: 124_900 + at % 300,
            currency,
        }
        .into(),
    ]
}
