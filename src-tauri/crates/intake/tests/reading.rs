//! Files as they come in, from bytes to typed rows and back to the file of refused ones.
#![allow(clippy::unwrap_used, missing_docs)]

use intake::{
    AssetRow, Bytes, Choices, Corrections, DecimalMark, Encoding, Field, HolderKind, Kind, Order,
    RefusedFile, Row, Survey, Values, rows, survey,
};
use inventory::State;

fn read(text: &str, choices: &Choices, corrections: &Corrections) -> (Survey, Vec<Row>) {
    let source = Bytes(text.as_bytes().to_vec());
    let survey = survey(&source, choices).unwrap();
    let found = rows(&source, &survey, corrections)
        .unwrap()
        .map(Result::unwrap)
        .collect();
    (survey, found)
}

fn plainly(text: &str) -> (Survey, Vec<Row>) {
    read(text, &Choices::default(), &Corrections::new())
}

fn asset(row: &Row) -> &AssetRow {
    match &row.values {
        Values::Asset(asset) => asset,
        other => panic!("{other:?}"),
    }
}

fn messages(found: &[Row]) -> Vec<&str> {
    found
        .iter()
        .flat_map(|row| &row.errors)
        .map(|error| error.message.as_str())
        .collect()
}

fn mapped(columns: &[(&str, Field)]) -> Choices {
    let fields = columns
        .iter()
        .map(|(header, field)| ((*header).to_owned(), field.clone()))
        .collect();
    Choices {
        fields,
        ..Choices::default()
    }
}

#[test]
fn an_asset_is_read_in_all_its_fields() {
    let (survey, found) = plainly(
        "Asset Tag,Asset Name,Serial,Model,Model No.,Manufacturer,Category,Status,Location,Supplier,Order Number,\
         Purchase Date,Purchase Cost,Currency,Warranty,EOL Date,Notes,Checked Out To,Checked Out To: Asset Tag,\
         Expected Checkin Date,Colour,Created At\n\
         00123,Desk,\"=\"\"00456\"\"\",T14,21AH,Lenovo,Laptop,Deployed,Berlin,Shop,007,2023-01-31,\"1,234.5\",EUR,\
         3 years,2027-01-31,\"a\r\nb\",Ada Lovelace,00124,2026-12-24,red,2020-01-01\n",
    );
    assert_eq!(messages(&found), Vec::<&str>::new());
    let row = asset(&found[0]);
    let cost = row.cost.clone().unwrap();
    assert_eq!(
        (cost.decimal.as_str(), cost.currency.unwrap().code()),
        ("1234.50", "EUR")
    );
    let texts = [
        &row.tag,
        &row.name,
        &row.serial,
        &row.model,
        &row.model_number,
        &row.manufacturer,
        &row.category,
    ];
    let expected = ["00123", "Desk", "00456", "T14", "21AH", "Lenovo", "Laptop"];
    assert_eq!(texts.map(|text| text.as_deref().unwrap()), expected);
    assert_eq!(
        (row.state, row.warranty_months),
        (Some(State::CheckedOut), Some(36))
    );
    assert_eq!(
        (row.place.as_deref(), row.supplier.as_deref()),
        (Some("Berlin"), Some("Shop"))
    );
    assert_eq!(
        (row.order_number.as_deref(), row.notes.as_deref()),
        (Some("007"), Some("a\nb"))
    );
    let dates =
        [row.purchase_date, row.refresh_date, row.due_date].map(|date| date.unwrap().to_string());
    assert_eq!(dates, ["2023-01-31", "2027-01-31", "2026-12-24"]);
    assert_eq!(
        (row.holder.name.as_deref(), row.holder.tag.as_deref()),
        (Some("Ada Lovelace"), Some("00124"))
    );
    assert_eq!(row.custom, [("Colour".to_owned(), "red".to_owned())]);
    assert_eq!(survey.column("created at").unwrap().field, Field::Ignore);
    assert_eq!(survey.column("COLOUR").unwrap().samples, ["red"]);
}

#[test]
fn errors_are_sentences_with_line_and_column() {
    let (_, found) = plainly(
        "Asset Tag,Serial,Purchase Date,Purchase Cost,Status,Warranty Months,Checked Out To: Email,Checkout Type\n\
         A,S,23/01/2024,5,Deployed,12,a@b,User\n\
         \n\
         \"B\nb\",1.23E+12,31/02/2024,much,on fire,soon,somebody,Robot\n\
         C,#N/A,45000,-5,,,,\n\
         D\u{0},n/a,1/24/2024,-,,n/a,,\n",
    );
    assert_eq!(
        messages(&found),
        [
            "Line 4, Asset Tag: “B b” has a line break or tab in it. Write it on one line.",
            "Line 4, Serial: “1.23E+12” is a number a spreadsheet has shortened. Format the column as text and take the \
             number again.",
            "Line 4, Purchase Date: “31/02/2024” is not a date.",
            "Line 4, Purchase Cost: “much” is not an amount of money. Write it like 1234.50 or 1234.50 EUR.",
            "Line 4, Status: “on fire” is not a state. Say once what it means in this file: Requested, Ordered, In stock, Checked out, In repair, \
             Lost, Retired, Disposed.",
            "Line 4, Warranty Months: “soon” is no warranty. Write a term such as 36 months or 3 years, or the day it ends.",
            "Line 4, Checked Out To: Email: “somebody” is not an e-mail address.",
            "Line 4, Checkout Type: “Robot” is not User, Location or Asset.",
            "Line 6, Serial: “#N/A” is a spreadsheet's error, not a value. Mend the formula and save the file again.",
            "Line 6, Purchase Date: “45000” may be a spreadsheet's number for 2023-03-15. Map this column yourself to \
             have it read so.",
            "Line 6, Purchase Cost: “-5” is less than nothing, and nothing costs less than that. Leave the cell empty if it is a credit.",
            "Line 7, Asset Tag: “D ” contains an invisible control character (U+0000). Type the cell again.",
            "Line 7, Purchase Date: “1/24/2024” is not a date as day/month/year, the order of this file; it would be \
             one as month/day/year.",
        ]
    );
    assert_eq!(
        asset(&found[2]).tag.as_deref(),
        Some("C"),
        "what is right of a bad row is kept"
    );
    assert_eq!(found[1].errors[2].value, "31/02/2024");
    assert_eq!(
        (found[1].errors[2].line, found[1].errors[2].column),
        (4, Some(2))
    );
    assert_eq!(asset(&found[0]).holder.kind, Some(HolderKind::Person));
}

#[test]
fn rows_of_the_wrong_width_are_errors_not_losses() {
    let (survey, found) =
        plainly("Asset Tag,Name,Notes,,\nA,b,c\nB,b\nC,b,c,,,,\nD,b,c,,,x\n,,,\nE,b,\"c\n");
    assert_eq!(
        messages(&found),
        [
            "Line 5: the row has 6 cells and the file has 5 columns. A cell that contains a comma must stand in \
             quotation marks.",
            "Line 7: the quotation mark opened on line 7 is never closed, so the rest of the file was read as one cell. \
             Close it, or write it twice if it stands for inches.",
        ]
    );
    assert_eq!((survey.rows, survey.blank_rows, found.len()), (5, 1, 5));
    assert_eq!(found[1].cells.iter().collect::<Vec<_>>(), ["B", "b"]);
    assert_eq!(
        asset(&found[1]).tag.as_deref(),
        Some("B"),
        "missing cells are empty"
    );
    assert_eq!(
        asset(&found[3]).tag,
        None,
        "cells of a row out of step mean nothing"
    );
}

#[test]
fn a_person_overrules_order_mark_kind_and_fields() {
    let text = "Asset Tag;Bought;Price;Warranty;Extra\nA;04/05/2026;1,234;44927;x\n";
    let (survey, found) = plainly(text);
    assert_eq!(survey.columns[1].field, Field::Custom("Bought".to_owned()));
    assert_eq!(asset(&found[0]).cost.as_ref().unwrap().decimal, "1.234");
    assert!(!survey.columns[2].decimals.as_ref().unwrap().certain);

    let mut choices = mapped(&[
        ("bought", Field::PurchaseDate),
        ("Warranty", Field::WarrantyEnd),
        ("Extra", Field::Custom("Colour".to_owned())),
    ]);
    let (survey, found) = read(text, &choices, &Corrections::new());
    assert_eq!(
        (survey.date_order.order, survey.date_order.certain),
        (Order::DayFirst, false)
    );
    assert!(survey.columns[1].chosen && !survey.columns[0].chosen);
    assert_eq!(
        asset(&found[0]).purchase_date.unwrap().to_string(),
        "2026-05-04"
    );
    assert_eq!(
        asset(&found[0]).warranty_end.unwrap().to_string(),
        "2023-01-01"
    );
    assert_eq!(
        asset(&found[0]).custom,
        [("Colour".to_owned(), "x".to_owned())]
    );

    choices.date_order = Some(Order::MonthFirst);
    choices.decimal_mark = Some(DecimalMark::Point);
    choices.currency = "CAD".parse().ok();
    let (survey, found) = read(text, &choices, &Corrections::new());
    assert!(survey.date_order.certain);
    assert_eq!(
        asset(&found[0]).purchase_date.unwrap().to_string(),
        "2026-04-05"
    );
    let cost = asset(&found[0]).cost.clone().unwrap();
    assert_eq!(
        (cost.decimal.as_str(), cost.currency.unwrap().code()),
        ("1234.00", "CAD")
    );

    let people = Choices {
        kind: Some(Kind::People),
        ..mapped(&[("Extra", Field::Department)])
    };
    let (_, found) = read(text, &people, &Corrections::new());
    assert!(
        matches!(&found[0].values, Values::Person(person) if person.department.as_deref() == Some("x"))
    );
}

#[test]
fn wishes_that_cannot_be_met_are_refused_in_words() {
    let refused = |choices: Choices| {
        survey(&Bytes(b"Asset Tag,Name,Other\nA,b,c\n".to_vec()), &choices)
            .unwrap_err()
            .to_string()
    };
    assert_eq!(
        refused(mapped(&[("Color", Field::Notes)])),
        "The file has no column “Color”. Its columns are: Asset Tag, Name, Other."
    );
    assert_eq!(
        refused(mapped(&[("Name", Field::Notes), ("Other", Field::Notes)])),
        "The columns “Name” and “Other” are both mapped to notes. Choose one of them."
    );
    assert!(
        refused(mapped(&[("Name", Field::EmployeeNumber)]))
            .starts_with("A list of assets has no employee_number.")
    );
    // A field chosen for another column is taken from where it was guessed.
    let (survey, _) = read(
        "Asset Tag,Name,Other\nA,b,c\n",
        &mapped(&[("Other", Field::Name)]),
        &Corrections::new(),
    );
    let fields: Vec<&Field> = survey.columns.iter().map(|column| &column.field).collect();
    assert_eq!(fields, [&Field::Tag, &Field::Ignore, &Field::Name]);
}

#[test]
fn mended_cells_take_the_place_of_those_in_the_file() {
    let text = "Asset Tag,Purchase Date,Notes\nA,31/02/2024,x\nB\nC,13/02/2024,=x\n";
    let corrections = Corrections::from([
        ((2, 1), "2024-02-29".to_owned()),
        ((3, 1), "14/02/2024".to_owned()),
        ((3, 2), "added".to_owned()),
        ((9, 0), "nobody's".to_owned()),
    ]);
    let (_, found) = read(text, &Choices::default(), &corrections);
    assert_eq!(messages(&found), Vec::<&str>::new());
    assert_eq!(
        asset(&found[0]).purchase_date.unwrap().to_string(),
        "2024-02-29"
    );
    assert_eq!(found[0].cells.get(1), Some("2024-02-29"));
    assert_eq!(
        found[1].cells.iter().collect::<Vec<_>>(),
        ["B", "14/02/2024", "added"]
    );
    assert_eq!(asset(&found[2]).notes.as_deref(), Some("=x"));
}

#[test]
fn refused_rows_go_out_guarded_and_come_back_mended() {
    let text = "Asset Tag;Name;Name;Purchase Date;Notes\n\
                A;=1+1;-x;31/02/2024;\"a;\nb\"\n\
                B;'s-Hertogenbosch;+49 30;some day;@me\n";
    let (survey, found) = plainly(text);
    let mut file = RefusedFile::new(Vec::new(), &survey).unwrap();
    found.iter().for_each(|row| file.write(row, None).unwrap());
    let written = String::from_utf8(file.finish().unwrap()).unwrap();
    assert_eq!(
        written,
        "\u{FEFF}Asset Tag;Name;Name;Purchase Date;Notes;Line;Reason\r\n\
         A;'=1+1;'-x;31/02/2024;\"a;\nb\";2;Line 2, Purchase Date: “31/02/2024” is not a date.\r\n\
         B;'s-Hertogenbosch;'+49 30;some day;'@me;4;Line 4, Purchase Date: “some day” is not a date.\r\n"
    );

    let mended = written
        .replace("31/02/2024;", "29/02/2024;")
        .replace(";some day;", ";13/1/2024;");
    let (again_survey, again) = plainly(&mended);
    assert_eq!(messages(&again), Vec::<&str>::new());
    for (again, row) in again.iter().zip(&found) {
        assert_eq!(asset(again).name, asset(row).name);
        assert_eq!(asset(again).notes, asset(row).notes);
        assert_eq!(asset(again).custom, asset(row).custom);
    }
    assert_eq!(asset(&again[0]).name.as_deref(), Some("=1+1"));
    assert_eq!(again_survey.repeated_headers, ["Name"]);
    assert_eq!(again_survey.columns[2].header, "Name (2)");
    assert_eq!(again_survey.column("Reason").unwrap().field, Field::Ignore);
}

#[test]
fn files_of_any_encoding_and_line_ending_say_the_same() {
    let text = "Inventarnummer;Bezeichnung;Kaufdatum;Kaufpreis\n0017;Gerät „Zoë“;31.12.2025;1.234,50 €\n\
                0018;Prüfgerät für Größen;01.02.2026;99,00 €\n";
    for ending in ["\n", "\r\n", "\r"] {
        let text = text.replace('\n', ending);
        let utf16 = |to: fn(u16) -> [u8; 2]| text.encode_utf16().flat_map(to).collect::<Vec<u8>>();
        let table = [
            (text.as_bytes().to_vec(), "UTF-8"),
            ([b"\xEF\xBB\xBF", text.as_bytes()].concat(), "UTF-8"),
            (
                [&b"\xFF\xFE"[..], &utf16(u16::to_le_bytes)].concat(),
                "UTF-16LE",
            ),
            (
                [&b"\xFE\xFF"[..], &utf16(u16::to_be_bytes)].concat(),
                "UTF-16BE",
            ),
            (
                encoding_rs::WINDOWS_1252.encode(&text).0.into_owned(),
                "windows-1252",
            ),
        ];
        for (bytes, encoding) in table {
            let source = Bytes(bytes);
            let survey = survey(&source, &Choices::default()).unwrap();
            assert_eq!(survey.format.encoding.name(), encoding);
            assert_eq!(
                (survey.date_order.order, survey.date_order.certain),
                (Order::DayFirst, true)
            );
            let corrections = Corrections::new();
            let found: Vec<Row> = rows(&source, &survey, &corrections)
                .unwrap()
                .map(Result::unwrap)
                .collect();
            assert_eq!(
                messages(&found),
                Vec::<&str>::new(),
                "{encoding} {ending:?}"
            );
            let row = asset(&found[0]);
            assert_eq!(
                (row.tag.as_deref(), row.name.as_deref()),
                (Some("0017"), Some("Gerät „Zoë“"))
            );
            assert_eq!(row.purchase_date.unwrap().to_string(), "2025-12-31");
            let cost = row.cost.clone().unwrap();
            assert_eq!(
                (cost.decimal.as_str(), cost.currency.unwrap().code()),
                ("1234.50", "EUR")
            );
            assert_eq!(found[1].line, 3);
        }
    }
}

#[test]
fn characters_that_cannot_be_read_are_told() {
    let source = Bytes(b"Asset Tag,Name\nB\xFCro,B\xFCro\n".to_vec());
    let choices = Choices {
        encoding: Some(Encoding::UTF8),
        ..Choices::default()
    };
    let survey = survey(&source, &choices).unwrap();
    assert!(survey.remarks[0].starts_with("1 row has characters that are lost (�): read as UTF-8"));
    let corrections = Corrections::new();
    let found: Vec<Row> = rows(&source, &survey, &corrections)
        .unwrap()
        .map(Result::unwrap)
        .collect();
    assert_eq!(found[0].errors.len(), 1);
    assert!(messages(&found)[0].contains("has a character that could not be read"));
}

#[test]
fn files_without_headers_and_with_a_note_to_excel_are_read() {
    let (survey, found) = read(
        "LAP-1;2023-01-05\nLAP-2;2023-01-06\n",
        &mapped(&[("Column 1", Field::Tag)]),
        &Corrections::new(),
    );
    assert!(!survey.format.header);
    assert_eq!(found.iter().map(|row| row.line).collect::<Vec<_>>(), [1, 2]);

    let (survey, found) = plainly("sep=;\r\nAsset Tag;Name\r\nA;x,y\r\n");
    assert!(survey.format.separator_line);
    assert_eq!(
        (found[0].line, asset(&found[0]).name.as_deref()),
        (3, Some("x,y"))
    );
}

#[test]
fn a_reader_that_fails_ends_the_import_with_its_reason() {
    let text = format!("Asset Tag,Name\n{}", "A,b\n".repeat(100_000));
    let whole = Bytes(text.clone().into_bytes());
    let survey = survey(&whole, &Choices::default()).unwrap();
    let torn = || {
        let start = std::io::Cursor::new(text.clone().into_bytes()[..200_000].to_vec());
        Ok(std::io::Read::chain(start, Failing))
    };
    let corrections = Corrections::new();
    let mut found = rows(&torn, &survey, &corrections).unwrap();
    let error = found.find_map(Result::err).unwrap();
    assert_eq!(
        error.to_string(),
        "The file could not be read: the stick was pulled out. Nothing was saved."
    );
    assert!(found.next().is_none());
}

struct Failing;

impl std::io::Read for Failing {
    fn read(&mut self, _: &mut [u8]) -> std::io::Result<usize> {
        Err(std::io::Error::other("the stick was pulled out"))
    }
}

#[test]
fn a_survey_and_choices_travel_as_json() {
    let (survey, _) = plainly("Asset Tag,Colour\nA,red\n");
    let json = serde_json::to_value(&survey).unwrap();
    assert_eq!(json["kind"], "assets");
    assert_eq!(json["format"]["encoding"], "UTF-8");
    assert_eq!(json["columns"][1]["field"], "custom:Colour");
    let choices: Choices = serde_json::from_value(serde_json::json!({
        "encoding": "latin1", "delimiter": "tab", "kind": "people", "date_order": "day_first", "currency": "EUR",
        "fields": { "A": "first_name", "B": "custom:Size" },
    }))
    .unwrap();
    assert_eq!(choices.encoding, Some(Encoding::WINDOWS_1252));
    assert_eq!(choices.fields["B"], Field::Custom("Size".to_owned()));
}
