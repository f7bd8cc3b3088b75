//! Workbooks are taken in as text files are: the same rows, the same account, the same undo.

use super::{everything, file, four, import, kind, rehearse, try_import, undo, values};
use crate::fixture::Fixture;
use operations::imports::read_import;
use operations::unwatched;
use operations::wire::*;
use rust_xlsxwriter::{Format, Workbook};

/// A workbook on disk: sheets by name, each of rows of texts.
fn book(fixture: &Fixture, name: &str, sheets: &[(&str, &[&[&str]])]) -> FileRef {
    let mut book = Workbook::new();
    for (title, rows) in sheets {
        let sheet = book.add_worksheet();
        sheet.set_name(*title).unwrap();
        for (line, row) in rows.iter().enumerate() {
            for (column, cell) in row.iter().enumerate() {
                sheet
                    .write_string(line as u32, column as u16, *cell)
                    .unwrap();
            }
        }
    }
    let path = fixture.path(name);
    book.save(&path).unwrap();
    FileRef::from(path)
}

fn of_sheet(name: &str) -> ImportOptions {
    ImportOptions {
        sheet: Some(name.to_owned()),
        ..ImportOptions::default()
    }
}

fn source(fixture: &Fixture, file: &FileRef, options: &ImportOptions) -> ImportSource {
    let request = ReadImport {
        file: file.clone(),
        options: options.clone(),
    };
    read_import(&fixture.office, request).unwrap()
}

const ASSETS: &[&[&str]] = &[
    &["Asset Tag", "Name", "Location"],
    &["T-1", "Screen", "Store"],
    &["T-2", "N/A", "Store"],
];
const PEOPLE: &[&[&str]] = &[
    &["First Name", "Last Name", "Email"],
    &["Ana", "Ruiz", "ana@example.org"],
];

#[test]
fn a_sheet_is_taken_in_as_a_text_file_is() {
    let (of_book, of_text) = (Fixture::new(), Fixture::new());
    let lines: Vec<String> = ASSETS.iter().map(|row| row.join(",")).collect();
    let text = file(&of_text, "assets.csv", &lines.join("\n"));
    // Whatever it is called.
    let workbook = book(
        &of_book,
        "assets.csv",
        &[("About", &[]), ("Assets", ASSETS), ("People", PEOPLE)],
    );
    let found = source(&of_book, &workbook, &ImportOptions::default());
    assert_eq!(found.sheet.as_deref(), Some("Assets"));
    assert_eq!(found.sheets, ["About", "Assets", "People"]);
    assert_eq!(
        (found.rows, found.heading_line, found.encoding_guessed),
        (2, Some(1), false)
    );
    assert_eq!(
        found.notes,
        source(&of_text, &text, &ImportOptions::default()).notes
    );
    let one = import(&of_book, &workbook, &ImportOptions::default());
    let other = import(&of_text, &text, &ImportOptions::default());
    assert_eq!(four(&one.result.counts), four(&other.result.counts));
    assert_eq!(of_book.show("T-1").row.name, "Screen");
    // The same again changes nothing; another sheet of the same file is another list.
    assert_eq!(
        four(&import(&of_book, &workbook, &kind("assets")).result.counts),
        [0, 0, 2, 0]
    );
    assert_eq!(
        four(
            &import(&of_book, &workbook, &of_sheet("People"))
                .result
                .counts
        ),
        [1, 0, 0, 0]
    );
    undo(&of_book);
    assert!(!everything(&of_book).contains("ana@example.org"));
}

#[test]
fn a_row_is_mended_by_the_line_of_the_sheet() {
    let fixture = Fixture::new();
    let workbook = book(
        &fixture,
        "mend.xlsx",
        &[(
            "A",
            &[
                &["Report"],
                &[],
                &["Asset Tag", "Name", "Purchase Date"],
                &["T-1", "Screen", "yesterday"],
            ],
        )],
    );
    let (counts, rows) = rehearse(&fixture, &workbook, &ImportOptions::default());
    assert_eq!((counts.refused, rows[0].line), (1, 4), "{rows:?}");
    let mut options = ImportOptions::default();
    options
        .corrections
        .insert("4:2".to_owned(), "2024-01-31".to_owned());
    assert_eq!(
        four(&import(&fixture, &workbook, &options).result.counts),
        [1, 0, 0, 0]
    );
}

#[test]
fn what_cannot_be_read_is_told_apart() {
    let fixture = Fixture::new();
    let whole = book(&fixture, "whole.xlsx", &[("Assets", ASSETS)]);
    let bytes = std::fs::read(&whole.0).unwrap();
    let written = |name: &str, bytes: &[u8]| {
        let path = fixture.path(name);
        std::fs::write(&path, bytes).unwrap();
        FileRef::from(path)
    };
    let mut protected = b"\xD0\xCF\x11\xE0".to_vec();
    protected.resize(1024, 0);
    let old = written("old.xlsx", &protected);
    protected.extend("EncryptedPackage".encode_utf16().flat_map(u16::to_le_bytes));
    let empty = book(&fixture, "empty.xlsx", &[("A", &[])]);
    let text = written("assets.xlsx", b"Asset Tag,Name\nT-9,x\n");
    let none = ImportOptions::default();
    let code = |file: &FileRef, options: &ImportOptions| {
        try_import(&fixture, file, options, true)
            .err()
            .map(|failure| {
                (
                    failure.code.to_string(),
                    failure.field.as_deref().map(str::to_owned),
                )
            })
    };
    let refused = |code: &str, field: &str| Some((code.to_owned(), Some(field.to_owned())));
    assert_eq!(
        code(&written("half.xlsx", &bytes[..bytes.len() / 2]), &none),
        refused("import.damaged", "file")
    );
    assert_eq!(code(&old, &none), refused("import.not_a_table", "file"));
    assert_eq!(
        code(&written("locked.xlsx", &protected), &none),
        refused("import.protected", "file")
    );
    assert_eq!(code(&empty, &none), refused("import.not_a_table", "file"));
    assert_eq!(
        code(&whole, &of_sheet("Laptops")),
        refused("import.no_such_sheet", "sheet")
    );
    assert_eq!(
        code(&text, &of_sheet("Assets")),
        refused("import.options", "sheet")
    );
    // Text under the name of a workbook is text.
    assert_eq!(code(&text, &none), None);
}

#[test]
fn our_own_workbook_brings_back_what_it_took() {
    let fixture = Fixture::new();
    let text = "Asset Tag,Name,Notes,Purchase Cost,Supplier,Purchase Date,Serial\n\
        T-1,'=1+1,R&amp;D,5 CHF,N/A,2024-01-31,0012\nT-2,Total,y,7.50 USD,z,,356938035643809\nTotal,x,,1299 JPY,z,,\nT-4,x,,,,,\n";
    let keep = ["empty", "decoded", "link", "total"]
        .map(str::to_owned)
        .to_vec();
    let options = ImportOptions {
        keep,
        ..kind("assets")
    };
    import(&fixture, &file(&fixture, "odd.csv", text), &options);
    let out = fixture.path("all.xlsx");
    let export = |fixture: &Fixture, out: &str| {
        let request = ExportAssets {
            out: FileRef::from(out.to_owned()),
            ..ExportAssets::default()
        };
        unwatched(|work| operations::export::export_assets(&fixture.office, request, work))
            .unwrap();
    };
    export(&fixture, &out);
    let list = FileRef::from(out.clone());
    let (counts, rows) = rehearse(&fixture, &list, &ImportOptions::default());
    assert_eq!(four(&counts), [0, 0, 4, 0], "{rows:?}");
    // The sums behind the rows, one of each currency, are told.
    let totals = source(&fixture, &list, &ImportOptions::default()).notes;
    assert_eq!(
        totals.iter().filter(|note| note.manner == "total").count(),
        3,
        "{totals:?}"
    );
    let other = Fixture::new();
    let copied = other.path("all.xlsx");
    std::fs::copy(&out, &copied).unwrap();
    assert_eq!(
        four(
            &import(&other, &FileRef::from(copied), &ImportOptions::default())
                .result
                .counts
        ),
        [4, 0, 0, 0]
    );
    let csv = |fixture: &Fixture| {
        let out = fixture.path("all.csv");
        export(fixture, &out);
        std::fs::read_to_string(out).unwrap()
    };
    assert_eq!(csv(&other), csv(&fixture));
}

#[test]
fn amounts_and_days_of_a_spreadsheet_are_what_it_means_by_them() {
    let fixture = Fixture::new();
    let mut book = Workbook::new();
    let sheet = book.add_worksheet();
    for (column, heading) in ["Asset Tag", "Purchase Cost", "Purchase Date"]
        .into_iter()
        .enumerate()
    {
        sheet.write_string(0, column as u16, heading).unwrap();
    }
    let (euro, day) = (
        Format::new().set_num_format("#,##0.00\\ [$€-407]"),
        Format::new().set_num_format("dd/mm/yy"),
    );
    sheet
        .write_number_with_format(1, 0, 17, &Format::new().set_num_format("000000"))
        .unwrap();
    sheet
        .write_number_with_format(1, 1, 1.234, &Format::new().set_num_format("0.000"))
        .unwrap();
    sheet.write_number_with_format(1, 2, 46_085, &day).unwrap();
    sheet.write_string(2, 0, "18").unwrap();
    sheet.write_number_with_format(2, 1, 1234.5, &euro).unwrap();
    sheet
        .write_number_with_format(2, 2, 46_085.75, &day)
        .unwrap();
    let path = fixture.path("typed.xlsx");
    book.save(&path).unwrap();
    let (counts, rows) = rehearse(
        &fixture,
        &FileRef::from(path),
        &ImportOptions {
            currency: Some("KWD".to_owned()),
            ..kind("assets")
        },
    );
    assert_eq!(four(&counts), [2, 0, 0, 0], "{rows:?}");
    let of = |label: &str| values(&rows, label);
    assert_eq!(
        rows.iter()
            .map(|row| row.subject.as_str())
            .collect::<Vec<_>>(),
        ["000017", "18"]
    );
    assert_eq!(of("Cost"), ["1.234 KWD", "1234.50 EUR"]);
    assert_eq!(of("Purchase date"), ["2026-03-04"; 2]);
}
