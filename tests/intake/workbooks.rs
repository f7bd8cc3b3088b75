//! Sheets of workbooks: each cell by its type, the sheet that is meant, and the same account as of a text file.

use crate::read::{self, Read};
use crate::tables::cases;
use crate::workbook::{self, Workbook, number, of, row, text};
use intake::{Choices, DecimalMark, Kind, Manner, Refusal};
use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::subsequence;
use rust_xlsxwriter::{ExcelDateTime, Format, Formula, Workbook as Writer};

fn first(book: &Workbook) -> Read {
    read::sheet(&book.bytes(), None, &Choices::default()).unwrap()
}

fn written(fill: impl FnOnce(&mut rust_xlsxwriter::Worksheet)) -> Read {
    let mut book = Writer::new();
    fill(book.add_worksheet());
    read::sheet(&book.save_to_buffer().unwrap(), None, &Choices::default()).unwrap()
}

/// The cells of one column below its heading.
fn column(read: &Read, index: usize) -> Vec<&str> {
    let rows = read.rows.iter();
    rows.map(|row| row.cells.get(index).unwrap_or("")).collect()
}

#[test]
fn dates_are_dates_in_both_calendars_and_no_order_is_guessed() {
    for from_1904 in [false, true] {
        let mut book = of("");
        book.from_1904 = from_1904;
        book.formats = vec![
            "dd/mm/yyyy",
            "m/d/yy h:mm",
            "[$-409]mmmm d, yyyy;@",
            "yyyy\"年\"m\"月\"d\"日\"",
        ];
        let serial = |of_1900: f64| (of_1900 - if from_1904 { 1462.0 } else { 0.0 }).to_string();
        book.sheets[0].2 = row(&["Asset Tag", "Purchase Date"])
            + &(1..=4)
                .map(|style| {
                    // 4 March 2026, which either order would turn round.
                    let cell = number(&serial(46_085.0 + 0.25 * style as f64), style);
                    format!("<row>{}{cell}</row>", text(&format!("T-{style}")))
                })
                .collect::<String>()
            + &format!(
                "<row>{}<c t=\"d\"><v>2026-03-04T00:00:00</v></c></row>",
                text("T-5")
            );
        let read = first(&book);
        let dates: Vec<String> = read
            .assets()
            .map(|asset| asset.purchase_date.unwrap().to_string())
            .collect();
        // The fourth has its time at 24 hours: the day after.
        assert_eq!(
            dates,
            [
                "2026-03-04",
                "2026-03-04",
                "2026-03-04",
                "2026-03-05",
                "2026-03-04"
            ],
            "{from_1904}"
        );
        assert!(
            read.survey.date_order.certain,
            "{}",
            read.survey.date_order.evidence
        );
        assert_eq!(read.told(Manner::Guessed), []);
    }
}

#[test]
fn numbers_are_never_shortened_and_texts_stay_texts() {
    let read = written(|sheet| {
        for (at, heading) in ["Asset Tag", "Serial", "Order Number", "IMEI"]
            .into_iter()
            .enumerate()
        {
            sheet.write_string(0, at as u16, heading).unwrap();
        }
        let scientific = Format::new().set_num_format("0.00E+00");
        sheet.write_string(1, 0, "00042").unwrap();
        sheet.write_number(1, 1, 356_938_035_643_809.0).unwrap();
        sheet.write_number(1, 2, 4_500_012_345.0).unwrap();
        sheet
            .write_number_with_format(1, 3, 356_938_035_643_809.0, &scientific)
            .unwrap();
        let padded = Format::new().set_num_format("00000");
        sheet.write_number_with_format(2, 0, 43, &padded).unwrap();
        sheet.write_string(2, 1, "1.23E+12").unwrap();
        sheet.write_string(2, 2, "0007").unwrap();
        sheet.write_string(2, 3, "'=1+1").unwrap();
        let prefixed = Format::new().set_num_format("\"IT-\"0000");
        sheet.write_number_with_format(3, 0, 44, &prefixed).unwrap();
        sheet
            .write_number(3, 1, 12_345_678_901_234_567_000.0)
            .unwrap();
    });
    let asset = read.asset(0);
    assert_eq!(
        (asset.tag.as_deref(), asset.serial.as_deref()),
        (Some("00042"), Some("356938035643809"))
    );
    assert_eq!(asset.order_number.as_deref(), Some("4500012345"));
    assert_eq!(column(&read, 3)[0], "356938035643809");
    assert_eq!(read.tags(), ["00042", "00043", "IT-0044"]);
    assert_eq!(read.asset(1).order_number.as_deref(), Some("0007"));
    // A text that is no guard against formulas: nobody put the apostrophe there but the person.
    assert_eq!(column(&read, 3)[1], "'=1+1");
    // What a spreadsheet has shortened is no serial number, as a text or as a number.
    let errors = read.errors();
    assert_eq!(errors.len(), 2, "{errors:?}");
    assert!(
        errors.iter().all(|error| error.contains("shortened")),
        "{errors:?}"
    );
}

#[test]
fn amounts_of_numbers_need_no_mark_and_bring_their_currency() {
    let mut book = of("");
    book.formats = vec![
        "#,##0.00\\ [$EUR]",
        "#,##0.00 [$€-407]",
        "[$£-809]#,##0.00",
        "0%",
        "#,##0.00\\ \"CHF\"",
        "0.000",
    ];
    let amounts: [(&str, usize, &str, Option<&str>); 9] = [
        ("1.234", 0, "1.234", None),
        ("1234", 0, "1234.00", None),
        ("1299.5", 1, "1299.50", Some("EUR")),
        ("1.5", 2, "1.50", Some("EUR")),
        ("850", 3, "850.00", Some("GBP")),
        ("0.19", 4, "0.19", None),
        ("2.345", 5, "2.345", Some("CHF")),
        ("1.234", 6, "1.234", None),
        ("899.99000000000001", 0, "899.99", None),
    ];
    book.sheets[0].2 = row(&["Asset Tag", "Purchase Cost"]);
    for (raw, style, ..) in amounts {
        book.sheets[0].2 += &format!("<row>{}{}</row>", text("T"), number(raw, style));
    }
    // A text among them is read as a text: with the mark of the texts.
    book.sheets[0].2 += &format!("<row>{}{}</row>", text("T"), text("2.999,00"));
    book.sheets[0].2 += &format!("<row>{}{}</row>", text("T"), text("1.234"));
    let read = first(&book);
    assert_eq!(read.errors(), [""; 0]);
    let found: Vec<(String, Option<String>)> = read
        .assets()
        .map(|asset| asset.cost.clone().unwrap())
        .map(|cost| {
            (
                cost.decimal,
                cost.currency.map(|currency| currency.to_string()),
            )
        })
        .collect();
    let expected = amounts
        .iter()
        .map(|(_, _, amount, currency)| ((*amount).to_owned(), currency.map(str::to_owned)));
    let texts = [("2999.00".to_owned(), None), ("1234.00".to_owned(), None)];
    assert_eq!(found, expected.chain(texts).collect::<Vec<_>>());
    let decimals = read.survey.columns[1].decimals.as_ref().unwrap();
    assert_eq!(
        (decimals.mark, decimals.certain),
        (DecimalMark::Comma, true)
    );
}

#[test]
fn every_type_of_cell_is_what_one_sees() {
    let mut book = of("");
    book.strings = vec![
        "<t>plain</t>".to_owned(),
        "<r><t>rich </t></r><r><rPr><b/></rPr><t xml:space=\"preserve\">text</t></r><rPh><t>read aloud</t></rPh>".to_owned(),
        "<t>a_x000D_&#10;b &amp; c</t>".to_owned(),
        "<t/>".to_owned(),
    ];
    book.formats = vec!["[h]:mm", "h:mm"];
    let cells = [
        ("<c t=\"s\"><v>0</v></c>", "plain"),
        ("<c t=\"s\"><v>1</v></c>", "rich text"),
        ("<c t=\"s\"><v>2</v></c>", "a\r\nb & c"),
        ("<c t=\"b\"><v>1</v></c>", "TRUE"),
        ("<c t=\"b\"><v>0</v></c>", "FALSE"),
        ("<c t=\"str\"><f>A1&amp;\"x\"</f><v>made</v></c>", "made"),
        ("<c><f>1+1</f><v>2</v></c>", "2"),
        ("<c t=\"e\"><f>1/0</f><v>#DIV/0!</v></c>", "#DIV/0!"),
        ("<c t=\"e\"><v>#SPILL!</v></c>", "#SPILL!"),
        ("<c s=\"1\"><v>1.5</v></c>", "36:00:00"),
        ("<c s=\"2\"><v>0.5</v></c>", "12:00:00"),
        ("<c t=\"inlineStr\"><is><t>own</t></is></c>", "own"),
        ("<c t=\"n\"><v>007</v></c>", "7"),
        ("<x:c xmlns:x=\"y\"><x:v>8</x:v></x:c>", "8"),
        ("<c s=\"99\"><v>9</v></c>", "9"),
        // Nothing, in all its ways.
        ("<c t=\"s\"><v>3</v></c>", ""),
        ("<c t=\"s\"><v/></c>", ""),
        ("<c/>", ""),
        ("<c s=\"1\"/>", ""),
        ("<c><f>1+1</f></c>", ""),
    ];
    book.sheets[0].2 = row(&["Asset Tag", "Colour"]);
    for (number, (cell, _)) in cells.iter().enumerate() {
        book.sheets[0].2 += &format!("<row>{}{cell}</row>", text(&format!("T-{number}")));
    }
    let read = first(&book);
    let expected: Vec<&str> = cells.iter().map(|(_, seen)| *seen).collect();
    assert_eq!(column(&read, 1), expected);
}

#[test]
fn an_identity_that_became_a_date_is_not_taken_for_one() {
    let mut book = of("");
    book.formats = vec!["d-mmm"];
    book.sheets[0].2 = row(&["Asset Tag", "Serial", "Notes"])
        + &format!(
            "<row>{}{}{}</row>",
            number("45352", 1),
            text("S1"),
            number("45352", 1)
        );
    let read = first(&book);
    assert_eq!(read.errors().len(), 1);
    assert!(
        read.errors()[0].contains("“2024-03-01”") && read.errors()[0].contains("date"),
        "{:?}",
        read.errors()
    );
    assert_eq!(read.rows[0].errors[0].column, Some(0));
}

#[test]
fn the_account_is_that_of_a_text_file() {
    let table = [
        vec!["Assets of the house"],
        vec![],
        vec!["Asset Tag", "Name", "Notes", "Purchase Cost"],
        vec!["T-1", "N/A", "R&amp;D", "5"],
        vec!["", "", "", ""],
        vec!["Asset Tag", "Name", "Notes", "Purchase Cost"],
        vec!["T-2", "Screen", "A&amp;B", "7"],
        vec!["Total", "", "", "12"],
    ];
    let read = written(|sheet| {
        for (at, line) in table.iter().enumerate() {
            for (column, cell) in line.iter().enumerate() {
                match cell.parse::<f64>() {
                    Ok(number) => sheet
                        .write_number(at as u32, column as u16, number)
                        .unwrap(),
                    Err(_) => sheet.write_string(at as u32, column as u16, *cell).unwrap(),
                };
            }
        }
        sheet
            .merge_range(9, 0, 9, 3, "2 records", &Format::new())
            .unwrap();
    });
    let lines: Vec<String> = table.iter().map(|line| line.join(",")).collect();
    let csv = read::text(&(lines.join("\n") + "\n\n2 records\n"));
    let told = |read: &Read| {
        let entries = read
            .survey
            .account
            .iter()
            .filter(|entry| entry.manner != Manner::Short);
        entries
            .map(|entry| {
                (
                    entry.manner,
                    entry.column,
                    entry.word.clone(),
                    entry.count,
                    entry.line,
                )
            })
            .collect::<Vec<_>>()
    };
    assert_eq!(told(&read), told(&csv));
    assert_eq!(read.tags(), ["T-1", "T-2"]);
    assert_eq!(
        read.rows.iter().map(|row| row.line).collect::<Vec<_>>(),
        [4, 7]
    );
    assert_eq!(read.asset(0).name, None);
    assert_eq!(read.asset(0).notes.as_deref(), Some("R&D"));
}

#[test]
fn rows_and_columns_stand_where_they_say() {
    let rows = "<row r=\"3\"><c r=\"B3\" t=\"inlineStr\"><is><t>Asset Tag</t></is></c><c r=\"D3\" t=\"inlineStr\"><is><t>Name</t></is></c></row>\
        <row r=\"7\" hidden=\"1\"><c r=\"D7\" t=\"inlineStr\"><is><t>Screen</t></is></c></row>\
        <row r=\"9\"><c r=\"B9\" t=\"inlineStr\"><is><t>T-9</t></is></c></row>\
        <row><c r=\"B10\" t=\"inlineStr\"><is><t>T-10</t></is></c></row>";
    let read = first(&of(rows));
    assert_eq!(read.survey.format.skipped, 2);
    let found: Vec<(u64, Option<&str>, Option<&str>)> = read
        .rows
        .iter()
        .zip(read.assets())
        .map(|(row, asset)| (row.line, asset.tag.as_deref(), asset.name.as_deref()))
        .collect();
    assert_eq!(
        found,
        [
            (7, None, Some("Screen")),
            (9, Some("T-9"), None),
            (10, Some("T-10"), None)
        ]
    );
    let by_hand = Choices {
        heading_line: Some(9),
        ..Choices::default()
    };
    let read = read::sheet(&of(rows).bytes(), None, &by_hand).unwrap();
    assert_eq!(read.survey.columns[1].header, "T-9");
    let skipping = Choices {
        skip: Some(10),
        ..Choices::default()
    };
    let refused = read::sheet(&of(rows).bytes(), None, &skipping).err();
    assert!(matches!(refused, Some(Refusal::NothingBehind(10))));
}

fn sheets(sheets: &[(&str, &'static str, &str)]) -> Workbook {
    let mut book = of("");
    book.sheets = sheets
        .iter()
        .map(|(name, state, rows)| ((*name).to_owned(), *state, (*rows).to_owned()))
        .collect();
    book
}

#[test]
fn the_sheet_that_is_read_is_the_one_that_is_meant() {
    let table = row(&["Asset Tag", "Name"]) + &row(&["T-1", "x"]);
    let people = row(&["First Name", "Last Name"]) + &row(&["Ana", "Ruiz"]);
    let cover = row(&["Report"]) + &row(&["made by us"]);
    let headings = row(&["Asset Tag", "Name"]);
    let named = |sheets_given: &[(&str, &'static str, &str)], wanted: Option<&str>| {
        let bytes = sheets(sheets_given).bytes();
        intake::Sheet::read(std::io::Cursor::new(bytes), wanted)
            .map(|sheet| sheet.name().to_owned())
    };
    let all = [
        ("Cover", "visible", cover.as_str()),
        ("Empty", "visible", ""),
        ("Old", "hidden", &table),
        ("Assets", "visible", &table),
        ("People", "visible", &people),
    ];
    for (wanted, expected) in [
        (None, "Assets"),
        (Some(""), "Assets"),
        (Some("People"), "People"),
        (Some("people "), "People"),
        (Some("Old"), "Old"),
        (Some("1"), "Cover"),
    ] {
        assert_eq!(named(&all, wanted).unwrap(), expected, "{wanted:?}");
    }
    match named(&all, Some("Laptops")) {
        Err(Refusal::NoSuchSheet { wanted, sheets }) => {
            assert_eq!(
                (wanted.as_str(), sheets.as_str()),
                ("Laptops", "Cover, Empty, Old, Assets, People")
            );
        }
        other => panic!("{other:?}"),
    }
    // A list of one column, headings alone, and what is hidden are better than nothing.
    assert_eq!(
        named(&[("A", "visible", ""), ("B", "visible", &cover)], None).unwrap(),
        "B"
    );
    assert_eq!(
        named(&[("A", "visible", ""), ("B", "visible", &headings)], None).unwrap(),
        "B"
    );
    assert_eq!(
        named(&[("A", "visible", ""), ("B", "veryHidden", &table)], None).unwrap(),
        "B"
    );
    assert!(matches!(
        named(&[("A", "visible", "")], None),
        Err(Refusal::Empty)
    ));
    // A sheet whose name is a number is that, before it is the place of another.
    assert_eq!(
        named(
            &[("2", "visible", &table), ("x", "visible", &people)],
            Some("2")
        )
        .unwrap(),
        "2"
    );
}

#[test]
fn headings_without_rows_are_said_to_be_that() {
    let read = first(&of(&row(&["Asset Tag", "Name", "Serial"])));
    assert_eq!(read.survey.rows, 0);
    assert_eq!(read.survey.kind, Kind::Assets);
    assert!(
        read.survey
            .remarks
            .iter()
            .any(|remark| remark.contains("headings and no rows")),
        "{:?}",
        read.survey.remarks
    );
    let empty = read::sheet(&of(&row(&[])).bytes(), None, &Choices::default()).err();
    assert!(matches!(empty, Some(Refusal::Empty)));
}

#[test]
fn what_is_no_workbook_says_what_it_is() {
    let refused = |bytes: &[u8]| read::sheet(bytes, None, &Choices::default()).err().unwrap();
    let whole = of(&(row(&["Asset Tag"]) + &row(&["T-1"]))).bytes();
    for cut in [4, 60, whole.len() / 2, whole.len() - 30] {
        assert!(matches!(refused(&whole[..cut]), Refusal::Damaged), "{cut}");
    }
    let mut protected = b"\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1".to_vec();
    protected.resize(1500, 0);
    assert!(matches!(refused(&protected), Refusal::NotText(what) if what.contains(".xls")));
    protected.extend("EncryptedPackage".encode_utf16().flat_map(u16::to_le_bytes));
    assert!(matches!(refused(&protected), Refusal::Protected));
    let packed = |names: &[&str]| {
        let parts: Vec<(String, Vec<u8>)> = names
            .iter()
            .map(|name| ((*name).to_owned(), b"<x/>".to_vec()))
            .collect();
        workbook::packed(&parts)
    };
    for (names, expected) in [
        (vec!["mimetype", "content.xml"], ".ods"),
        (vec!["photo.png"], ".zip"),
        (vec![], ".zip"),
    ] {
        let refusal = refused(&packed(&names));
        assert!(
            matches!(&refusal, Refusal::NotATable(what) if what.contains(expected)),
            "{names:?} {refusal:?}"
        );
    }
    let kind = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument";
    for (target, expected) in [
        ("xl/workbook.bin", ".xlsb"),
        ("word/document.xml", ".docx"),
        ("ppt/presentation.xml", ".pptx"),
    ] {
        let mut book = of("");
        let related = format!(
            "<Relationships><Relationship Id=\"r1\" Type=\"{kind}\" Target=\"{target}\"/></Relationships>"
        );
        book.parts
            .push(("_rels/.rels".to_owned(), related.into_bytes()));
        book.parts.push((target.to_owned(), b"<x/>".to_vec()));
        let refusal = refused(&book.bytes());
        assert!(
            matches!(&refusal, Refusal::NotATable(what) if what.contains(expected)),
            "{target} {refusal:?}"
        );
    }
}

#[test]
fn another_reader_sees_the_same_cells() {
    use calamine::Reader as _;
    let mut book = Writer::new();
    let sheet = book.add_worksheet();
    let day = Format::new().set_num_format("yyyy-mm-dd");
    for line in 0..200_u32 {
        sheet.write_string(line, 0, format!("T-{line}")).unwrap();
        sheet.write_number(line, 1, f64::from(line) * 1.1).unwrap();
        sheet
            .write_datetime_with_format(
                line,
                2,
                ExcelDateTime::from_ymd(2024, 1, (line % 28 + 1) as u8).unwrap(),
                &day,
            )
            .unwrap();
        sheet.write_boolean(line, 3, line % 2 == 0).unwrap();
        sheet
            .write_formula(line, 4, Formula::new("=1+1").set_result(line.to_string()))
            .unwrap();
    }
    let bytes = book.save_to_buffer().unwrap();
    let mut judge: calamine::Xlsx<_> = calamine::Xlsx::new(std::io::Cursor::new(&bytes)).unwrap();
    let range = judge.worksheet_range("Sheet1").unwrap();
    let choices = Choices {
        header: Some(false),
        ..Choices::default()
    };
    let read = read::sheet(&bytes, None, &choices).unwrap();
    assert_eq!(range.rows().count(), read.rows.len());
    for (row, theirs) in read.rows.iter().zip(range.rows()) {
        for (column, cell) in theirs.iter().enumerate() {
            let ours = row.cells.get(column).unwrap();
            let same = match cell {
                calamine::Data::Float(number) => {
                    (ours.parse::<f64>().unwrap() - number).abs() < 1e-9
                }
                calamine::Data::DateTime(date) => {
                    let (year, month, day, ..) = date.to_ymd_hms_milli();
                    ours == format!("{year}-{month:02}-{day:02}")
                }
                calamine::Data::String(text) => ours == text,
                calamine::Data::Bool(truth) => ours == truth.to_string().to_uppercase(),
                other => panic!("{other:?}"),
            };
            assert!(same, "{ours} {cell:?}");
        }
    }
}

const HEADINGS: [&str; 8] = [
    "Name",
    "Serial",
    "Location",
    "Notes",
    "Model",
    "Manufacturer",
    "Colour",
    "Supplier",
];

#[derive(Clone, Debug)]
struct Table {
    headings: Vec<&'static str>,
    rows: Vec<Vec<String>>,
    titles: Vec<String>,
    gaps: Vec<u32>,
    constant_memory: bool,
}

fn cell() -> impl Strategy<Value = String> {
    prop_oneof![
        4 => "[ -~]{0,12}",
        3 => "[a-zäöüßéłд中😀\n\t]{0,9}",
        1 => Just(String::new()),
        1 => proptest::sample::select(vec!["N/A", "Total", "007", "1E5", "=1+1", "'=1", "_x000D_", "2024-01-31", "TRUE", "#N/A", "1.299,00 €"]).prop_map(str::to_owned),
    ]
}

fn table() -> impl Strategy<Value = Table> {
    (subsequence(HEADINGS.to_vec(), 2..7), 1_usize..8)
        .prop_flat_map(|(mut headings, count)| {
            headings.insert(0, "Asset Tag");
            let width = headings.len();
            (
                Just(headings).prop_shuffle(),
                vec(vec(cell(), width), count),
                vec("[A-Z][a-z]{2,9}( [a-z]{2,7}){0,3}", 0..3),
                vec(0_u32..3, count + 1),
                any::<bool>(),
            )
        })
        .prop_map(|(headings, mut rows, titles, gaps, constant_memory)| {
            let tags = headings
                .iter()
                .position(|heading| *heading == "Asset Tag")
                .unwrap();
            for (number, row) in rows.iter_mut().enumerate() {
                row[tags] = format!("T-{number}");
            }
            Table {
                headings,
                rows,
                titles,
                gaps,
                constant_memory,
            }
        })
}

impl Table {
    /// The workbook, and the row of the sheet that each row stands in, from 1.
    fn book(&self) -> (Vec<u8>, Vec<u64>) {
        let mut book = Writer::new();
        let sheet = match self.constant_memory {
            true => book.add_worksheet_with_constant_memory().unwrap(),
            false => book.add_worksheet(),
        };
        let mut line = 0;
        for title in &self.titles {
            sheet.write_string(line, 0, title).unwrap();
            line += 1;
        }
        line += self.gaps[0];
        for (column, heading) in self.headings.iter().enumerate() {
            sheet.write_string(line, column as u16, *heading).unwrap();
        }
        let mut lines = Vec::new();
        for (row, gap) in self.rows.iter().zip(&self.gaps[1..]) {
            line += 1 + gap;
            for (column, cell) in row.iter().enumerate() {
                sheet.write_string(line, column as u16, cell).unwrap();
            }
            lines.push(u64::from(line) + 1);
        }
        (book.save_to_buffer().unwrap(), lines)
    }
}

proptest! {
    #![proptest_config(cases(500))]

    #[test]
    fn the_sheet_read_is_the_sheet_written(table in table()) {
        let (bytes, lines) = table.book();
        let read = read::sheet(&bytes, None, &Choices::default()).unwrap();
        let headings: Vec<&str> = read.survey.columns.iter().map(|column| column.header.as_str()).collect();
        prop_assert_eq!(headings, table.headings.clone());
        let titles: Vec<&str> = read.told(Manner::Title).iter().map(|(title, _)| *title).collect();
        prop_assert_eq!(titles, table.titles.iter().map(String::as_str).collect::<Vec<_>>());
        let found: Vec<u64> = read.rows.iter().map(|row| row.line).collect();
        prop_assert_eq!(found, lines);
        for (row, written) in read.rows.iter().zip(&table.rows) {
            for (column, cell) in written.iter().enumerate() {
                prop_assert_eq!(row.cells.get(column).unwrap_or(""), cell.as_str());
            }
        }
    }
}
