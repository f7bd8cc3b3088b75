use std::path::PathBuf;
use std::process::Command;

use reports::pdf::{PaperSize, PdfOptions, write};
use reports::{Bar, Cell, Chart, Column, Emphasis, Figures, Kind, Lines, ReportError, Table};

use crate::sample::*;

/// A report written where one can look at it: the target folder's `tmp`.
struct Paper {
    path: PathBuf,
}

impl Paper {
    fn of(
        name: &str,
        table: &Table,
        options: &PdfOptions,
        rows: impl FnOnce(&mut dyn Lines) -> Result<(), ReportError>,
    ) -> Self {
        let path = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join(format!("report_{name}.pdf"));
        let mut bytes = Vec::new();
        write(table, options, &mut bytes, rows).unwrap();
        std::fs::write(&path, bytes).unwrap();
        Self { path }
    }

    fn a4(
        name: &str,
        table: &Table,
        rows: impl FnOnce(&mut dyn Lines) -> Result<(), ReportError>,
    ) -> Self {
        Self::of(name, table, &PdfOptions::default(), rows)
    }

    fn told_by(&self, program: &str, arguments: &[&str], last: &[&str]) -> String {
        let output = Command::new(program)
            .args(arguments)
            .arg(&self.path)
            .args(last)
            .output();
        let output = output.unwrap_or_else(|error| {
            panic!("{program} could not be started ({error}): it is part of poppler-utils, which `cargo xtask test` installs")
        });
        assert!(
            output.status.success(),
            "{program}: {}",
            String::from_utf8_lossy(&output.stderr)
        );
        assert_eq!(
            String::from_utf8_lossy(&output.stderr),
            "",
            "{program} complains about nothing"
        );
        String::from_utf8(output.stdout).unwrap()
    }

    /// The text of each page, laid out as it stands.
    fn pages(&self) -> Vec<String> {
        let text = self.told_by("pdftotext", &["-layout"], &["-"]);
        let pages: Vec<String> = text
            .trim_end_matches('\u{c}')
            .split('\u{c}')
            .map(str::to_owned)
            .collect();
        let told = self.info("Pages");
        assert_eq!(told, pages.len().to_string());
        pages
    }

    fn info(&self, key: &str) -> String {
        let told = self.told_by("pdfinfo", &["-isodates"], &[]);
        let line = told
            .lines()
            .find(|line| line.starts_with(&format!("{key}:")))
            .unwrap_or_else(|| panic!("{key} in {told}"));
        line.split_once(':').unwrap().1.trim().to_owned()
    }
}

/// Runs of spaces as one: how far apart things stand is not what these tests are about.
fn squeezed(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

#[test]
fn every_page_has_title_headings_and_number_and_every_row_is_there_once() {
    let table = warranty_table().with_chart(warranty_chart(400));
    let paper = Paper::a4("warranty", &table, push_warranty(400));
    let pages = paper.pages();
    assert!(pages.len() > 10 && pages.len() < 20, "{}", pages.len());
    for (at, page) in pages.iter().enumerate() {
        let text = squeezed(page);
        assert!(text.contains("Warranty report"), "{text}");
        assert!(text.contains("as of 14 Mar 2026 · all places"), "{text}");
        assert!(
            text.contains("Tag Name Model Serial Place Holder Warranty end Days left Cost"),
            "{text}"
        );
        assert!(
            text.contains(&format!("Page {} of {}", at + 1, pages.len())),
            "{text}"
        );
        assert!(text.contains("14 Mar 2026, 09:12"), "{text}");
    }
    let all = pages.join("\n");
    for at in 0..400 {
        assert_eq!(
            all.matches(&format!("IT{:06}K", at + 1)).count(),
            1,
            "row {at}"
        );
    }
    assert_eq!(paper.info("Title"), "Warranty report");
    assert_eq!(paper.info("CreationDate"), "2026-03-14T08:12:30Z");
    assert!(
        paper
            .info("Page size")
            .starts_with("841.89 x 595.276 pts (A4)"),
        "{}",
        paper.info("Page size")
    );
}

#[test]
fn sums_stand_on_the_last_page_by_currency_and_the_chart_on_the_first() {
    let table = warranty_table().with_chart(warranty_chart(60));
    let mut out = Vec::new();
    let totals = write(&table, &PdfOptions::default(), &mut out, push_warranty(60)).unwrap();
    let pages = Paper::a4("sums", &table, push_warranty(60)).pages();
    let last = squeezed(pages.last().unwrap());
    assert!(last.contains("Total · 60 rows"), "{last}");
    let reports::Total::Money(sums) = &totals.columns[8] else {
        panic!()
    };
    assert_eq!(sums.len(), 2);
    for sum in sums {
        let shown = Figures::default().money(sum);
        assert!(last.contains(&shown), "{shown} in {last}");
    }
    let first = squeezed(&pages[0]);
    for (at, bar) in warranty_chart(60).bars.iter().enumerate() {
        assert!(
            first.contains(&format!("{} {}", bar.label, bar.shown)),
            "bar {at} in {first}"
        );
    }
    assert!(
        !squeezed(&pages[1]).contains("Assets by end"),
        "the chart stands once"
    );
}

#[test]
fn groups_have_names_and_sums_and_go_on_over_the_page() {
    let paper = Paper::a4("stock", &stock_table(), push_stock);
    let text = squeezed(&paper.pages()[0]);
    assert!(
        text.contains("Model In stock Checked out Value (EUR) Value (USD)"),
        "{text}"
    );
    assert!(
        text.contains("Laptops · 2 rows 15 181 288,000.50 2,500.00"),
        "{text}"
    );
    assert!(
        text.contains("Monitors · 2 rows 20 267 145,600.00 4,200.00"),
        "{text}"
    );
    assert!(
        text.contains("Total · 4 rows 35 448 433,600.50 6,700.00"),
        "{text}"
    );

    let long = Paper::a4("stock_long", &stock_table(), |lines| {
        lines.group("Laptops")?;
        for at in 0..60 {
            lines.row(&[
                format!("Model {at}").into(),
                Cell::Count(1),
                Cell::Count(2),
                euros(100).into(),
                Cell::Empty,
            ])?;
        }
        Ok(())
    });
    let pages = long.pages();
    assert!(!pages[0].contains("(continued)"));
    assert!(pages[1].contains("Laptops (continued)"), "{}", pages[1]);
}

#[test]
fn long_names_end_in_an_ellipsis_and_figures_are_never_cut() {
    let pages = Paper::a4("long", &warranty_table(), push_warranty(12)).pages();
    let text = squeezed(&pages[0]);
    assert!(text.contains("Docking station"), "{text}");
    assert!(!text.contains("pleasant day"), "{text}");
    let line = pages[0]
        .lines()
        .find(|line| line.contains("Docking station"))
        .unwrap();
    assert!(line.contains('…'), "{line}");
    assert!(text.contains("123,456,789,012.50 EUR"), "{text}");
}

#[test]
fn what_the_fonts_lack_is_boxed_and_named_on_the_last_page() {
    let pages = Paper::a4("scripts", &warranty_table(), push_warranty(60)).pages();
    assert!(pages[0].contains("□□□ □ ok"), "{}", pages[0]);
    assert!(!pages[0].contains("stands for"), "the note is at the end");
    let last = squeezed(pages.last().unwrap());
    assert!(
        last.contains("□ stands for a character that the fonts of this document cannot draw."),
        "{last}"
    );
    assert!(last.contains("U+16A6; Emoji and signs: U+2603."), "{last}");
    let clean = Paper::a4("clean", &stock_table(), push_stock).pages();
    assert!(!clean[0].contains("stands for"));
}

#[test]
fn names_from_the_right_are_on_the_paper() {
    let pages = Paper::a4("right", &warranty_table(), push_warranty(60)).pages();
    for word in ["محمد", "לפטופ"] {
        assert!(pages[0].contains(word), "{word} in {}", pages[0]);
    }
}

#[test]
fn a_report_without_rows_says_so() {
    let pages = Paper::a4("empty", &warranty_table(), |_| Ok(())).pages();
    assert_eq!(pages.len(), 1);
    let text = squeezed(&pages[0]);
    assert!(
        text.contains("Nothing matches this report.") && text.contains("Page 1 of 1"),
        "{text}"
    );
}

#[test]
fn letter_is_letter_and_a_full_disk_is_a_sentence() {
    let letter = PdfOptions {
        paper: PaperSize::Letter,
        ..PdfOptions::default()
    };
    let paper = Paper::of("letter", &warranty_table(), &letter, push_warranty(80));
    assert!(
        paper
            .info("Page size")
            .starts_with("792 x 612 pts (letter)"),
        "{}",
        paper.info("Page size")
    );
    let full = write(
        &warranty_table(),
        &letter,
        FullDisk { left: 900 },
        push_warranty(80),
    )
    .unwrap_err();
    assert!(full.to_string().contains("could not be written"), "{full}");
}

#[test]
fn ten_thousand_rows_are_all_there() {
    let paper = Paper::a4("ten_thousand", &warranty_table(), push_warranty(10_000));
    let pages = paper.pages();
    let all = pages.join("\n");
    assert!(all.contains(&format!("Page 1 of {}", pages.len())));
    assert_eq!(
        all.matches("PFA").count() + all.matches("PFB").count(),
        10_000
    );
    assert!(squeezed(pages.last().unwrap()).contains("Total · 10,000 rows"));
}

#[test]
fn too_many_rows_or_columns_are_refused_in_words() {
    let table = Table::new(
        "T",
        "",
        vec![Column::new("a", "A", Kind::Count)],
        made(),
        "x",
    );
    let many = write(&table, &PdfOptions::default(), Vec::new(), |lines| {
        (0..=reports::pdf::MOST_ROWS).try_for_each(|_| lines.row(&[Cell::Count(1)]))
    });
    let sentence = many.unwrap_err().to_string();
    assert!(
        sentence.contains("more than 50000 rows") && sentence.contains("CSV"),
        "{sentence}"
    );
    let columns = (0..60)
        .map(|at| Column::new("a", format!("Column {at}"), Kind::Text))
        .collect();
    let wide = Table::new("T", "", columns, made(), "x");
    let sentence = write::<ReportError>(&wide, &PdfOptions::default(), Vec::new(), |_| Ok(()))
        .unwrap_err()
        .to_string();
    assert!(sentence.contains("60 columns"), "{sentence}");
}

#[test]
fn a_chart_of_many_long_bars_stays_small() {
    let bars = (0..30)
        .map(|at| Bar {
            label: format!("{at} {LONG_NAME}"),
            value: if at == 3 {
                f64::NAN
            } else {
                f64::from(at * at)
            },
            shown: format!("{}.00 EUR", at * at),
            emphasis: Emphasis::Plain,
        })
        .collect();
    let chart = Chart {
        caption: "Value by model".to_owned(),
        bars,
    };
    let pages = Paper::a4("many_bars", &stock_table().with_chart(chart), push_stock).pages();
    assert_eq!(pages.len(), 1);
    assert!(
        pages[0].contains("and 18 more, in the table below"),
        "{}",
        pages[0]
    );
}

#[test]
fn the_same_report_is_the_same_file() {
    let bytes = || {
        let mut out = Vec::new();
        write(
            &warranty_table(),
            &PdfOptions::default(),
            &mut out,
            push_warranty(50),
        )
        .unwrap();
        out
    };
    assert_eq!(bytes(), bytes());
}
