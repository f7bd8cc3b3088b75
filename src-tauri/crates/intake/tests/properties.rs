//! What holds for any file: nothing panics, no row is lost, and a table comes back as it was written.
#![allow(clippy::unwrap_used, missing_docs)]

use intake::{
    Bytes, Choices, Corrections, Delimiter, Encoding, Field, Kind, RefusedFile, Row, Source, rows,
    survey,
};
use proptest::collection::vec;
use proptest::prelude::*;
use std::io::{self, Read};

/// Cells that Windows-1252 can write too, with everything that is hard about CSV.
fn cell() -> impl Strategy<Value = String> {
    let character = prop_oneof![
        6 => proptest::char::range('a', 'z'),
        1 => proptest::sample::select(vec![',', ';', '\t', '|', '"', '\'', '\n', '\r', ' ', '=', '-', 'é', 'ß', '€', '0']),
    ];
    prop_oneof![
        4 => vec(character, 0..8).prop_map(|characters| characters.into_iter().collect::<String>()),
        1 => Just("\r\n".to_owned()),
        1 => Just("2026-05-04".to_owned()),
    ]
}

fn table() -> impl Strategy<Value = Vec<Vec<String>>> {
    (1usize..5).prop_flat_map(|width| vec(vec(cell(), width), 0..12))
}

fn encoded(text: &str, encoding: &str, mark: bool) -> Vec<u8> {
    let mut bytes = Vec::new();
    match encoding {
        "UTF-16LE" => {
            bytes.extend(if mark { &b"\xFF\xFE"[..] } else { b"" });
            bytes.extend(text.encode_utf16().flat_map(u16::to_le_bytes));
        }
        "UTF-16BE" => {
            bytes.extend(if mark { &b"\xFE\xFF"[..] } else { b"" });
            bytes.extend(text.encode_utf16().flat_map(u16::to_be_bytes));
        }
        "windows-1252" => bytes.extend_from_slice(&encoding_rs::WINDOWS_1252.encode(text).0),
        _ => {
            bytes.extend(if mark { &b"\xEF\xBB\xBF"[..] } else { b"" });
            bytes.extend_from_slice(text.as_bytes());
        }
    }
    bytes
}

/// Line breaks as an editor counts them.
fn breaks(text: &str) -> u64 {
    (text.replace("\r\n", "\n").matches(['\n', '\r']).count()) as u64
}

/// A cell as it is read: without its guards.
fn unguarded(cell: &str) -> String {
    inventory::formula::unguarded(cell).into_owned()
}

/// Bytes that come a few at a time, so that every pair of them is torn apart once.
struct Slow(Vec<u8>, usize);

impl Source for Slow {
    fn open(&self) -> io::Result<Box<dyn Read + '_>> {
        Ok(Box::new(SlowReader(&self.0, self.1)))
    }
}

struct SlowReader<'a>(&'a [u8], usize);

impl Read for SlowReader<'_> {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        let step = self.1.min(buffer.len());
        (&mut self.0).take(step as u64).read(buffer)
    }
}

fn all(source: &impl Source, choices: &Choices) -> Option<(intake::Survey, Vec<Row>)> {
    let survey = survey(source, choices).ok()?;
    let found = rows(source, &survey, &Corrections::new())
        .unwrap()
        .map(Result::unwrap)
        .collect();
    Some((survey, found))
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 400, ..ProptestConfig::default() })]

    #[test]
    fn a_table_comes_back_as_it_was_written(
        table in table(),
        delimiter in proptest::sample::select(Delimiter::ALL.to_vec()),
        ending in proptest::sample::select(vec!["\n", "\r\n", "\r"]),
        encoding in proptest::sample::select(vec!["UTF-8", "UTF-16LE", "UTF-16BE", "windows-1252"]),
        step in prop_oneof![1usize..4, Just(usize::MAX)],
    ) {
        let width = table.first().map_or(1, Vec::len);
        let mut text = String::new();
        let mut expected = Vec::new();
        let header: Vec<String> = (0..width).map(|index| format!("H{index}")).collect();
        for cells in std::iter::once(&header).chain(&table) {
            let line = breaks(&text) + 1;
            let mut writer = csv::WriterBuilder::new()
                .delimiter(delimiter.byte())
                .terminator(csv::Terminator::Any(b'\n'))
                .from_writer(Vec::new());
            writer.write_record(cells).unwrap();
            let record = String::from_utf8(writer.into_inner().unwrap()).unwrap();
            text.push_str(record.strip_suffix('\n').unwrap());
            text.push_str(ending);
            if !cells.iter().all(|cell| cell.trim().is_empty()) {
                expected.push((line, cells.iter().map(|cell| unguarded(cell)).collect::<Vec<_>>()));
            }
        }
        let choices = Choices {
            encoding: (encoding == "windows-1252").then_some(Encoding::WINDOWS_1252),
            delimiter: Some(delimiter),
            header: Some(true),
            ..Choices::default()
        };
        let source = Slow(encoded(&text, encoding, true), step);
        let (survey, found) = all(&source, &choices).unwrap();
        prop_assert_eq!(survey.format.encoding.name(), encoding);
        let found: Vec<(u64, Vec<String>)> =
            found.iter().map(|row| (row.line, row.cells.iter().map(str::to_owned).collect())).collect();
        prop_assert_eq!(found, expected[1..].to_vec());
    }

    #[test]
    fn refused_rows_are_read_by_others_and_come_back(
        table in table(),
        delimiter in proptest::sample::select(Delimiter::ALL.to_vec()),
    ) {
        let width = table.first().map_or(1, Vec::len);
        let mut writer = csv::WriterBuilder::new().delimiter(delimiter.byte()).from_writer(Vec::new());
        writer.write_record((0..width).map(|index| format!("H{index}"))).unwrap();
        table.iter().for_each(|cells| writer.write_record(cells).unwrap());
        let choices = Choices { delimiter: Some(delimiter), header: Some(true), ..Choices::default() };
        let (survey, found) = all(&Bytes(writer.into_inner().unwrap()), &choices).unwrap();

        let mut refused = RefusedFile::new(Vec::new(), &survey).unwrap();
        found.iter().for_each(|row| refused.write(row, Some("no such place")).unwrap());
        let bytes = refused.finish().unwrap();
        let text = bytes.strip_prefix(b"\xEF\xBB\xBF").unwrap();
        let mut reader = csv::ReaderBuilder::new().delimiter(delimiter.byte()).from_reader(text);
        for (record, row) in reader.records().zip(&found) {
            let record = record.unwrap();
            for (other, ours) in record.iter().zip(row.cells.iter()) {
                prop_assert!(!other.starts_with(['=', '+', '-', '@', '\t', '\r', '\n']), "{other:?}");
                prop_assert_eq!(unguarded(other), ours);
            }
            prop_assert_eq!(&record[width], row.line.to_string());
            prop_assert!(record[width + 1].ends_with("no such place"));
        }

        let (again_survey, again) = all(&Bytes(bytes), &choices).unwrap();
        prop_assert_eq!(again.len(), found.len());
        for (again, row) in again.iter().zip(&found) {
            let cells: Vec<&str> = again.cells.iter().take(width).collect();
            prop_assert_eq!(cells, row.cells.iter().collect::<Vec<_>>());
        }
        // Refused again, the file does not grow a second pair of columns.
        let once_more = RefusedFile::new(Vec::new(), &again_survey).unwrap().finish().unwrap();
        prop_assert_eq!(String::from_utf8(once_more).unwrap().matches("Reason").count(), 1);
    }

    #[test]
    fn any_bytes_are_read_or_refused_and_no_row_is_lost(
        bytes in prop_oneof![
            vec(any::<u8>(), 0..400),
            vec(proptest::sample::select(b"Tag,Cost;\t|\"\"\"\r\n\n\xC3\xA9\xFF\x00=+'-@1.2/3E ".to_vec()), 0..400),
            "(Asset Tag|Serial|Purchase Date|Cost|Warranty)(,(Name|Status|EOL|Email))*(\n[ -~]{0,40}){0,8}".prop_map(String::into_bytes),
        ],
        kind in proptest::option::of(proptest::sample::select(Kind::ALL.to_vec())),
        header in proptest::option::of(any::<bool>()),
        encoding in proptest::option::of(proptest::sample::select(Encoding::OFFERED.to_vec())),
        correction in ".{0,8}",
    ) {
        let choices = Choices {
            kind,
            header,
            encoding: encoding.and_then(Encoding::named),
            ..Choices::default()
        };
        let source = Bytes(bytes);
        if let Ok(survey) = survey(&source, &choices) {
            let corrections = Corrections::from([((2, 0), correction.clone()), ((3, 9), correction)]);
            let found: Vec<Row> = rows(&source, &survey, &corrections).unwrap().map(Result::unwrap).collect();
            prop_assert_eq!(found.len() as u64, survey.rows);
            let mut refused = RefusedFile::new(Vec::new(), &survey).unwrap();
            for row in &found {
                let start = format!("Line {}", row.line);
                prop_assert!(row.errors.iter().all(|error| error.message.starts_with(&start)));
                refused.write(row, None).unwrap();
            }
        }
    }

    #[test]
    fn any_cell_in_any_field_is_taken_or_refused(cell in "\\PC{0,30}|[0-9./,eE+-]{0,12}", index in 0usize..27) {
        let field = Kind::Assets.fields()[index].clone();
        let choices = Choices {
            kind: Some(Kind::Assets),
            header: Some(true),
            delimiter: Some(Delimiter::Comma),
            fields: [("Mine".to_owned(), field.clone())].into(),
            ..Choices::default()
        };
        let mut writer = csv::Writer::from_writer(Vec::new());
        writer.write_record(["Mine", "Other"]).unwrap();
        writer.write_record([cell.as_str(), "x"]).unwrap();
        let (survey, found) = all(&Bytes(writer.into_inner().unwrap()), &choices).unwrap();
        prop_assert_eq!(&survey.columns[0].field, &field);
        prop_assert_eq!(found.len(), 1);
        prop_assert!(found[0].errors.iter().all(|error| error.column == Some(0)));
        prop_assert!(field != Field::Notes || found[0].errors.is_empty() || cell.starts_with('#'));
    }
}
