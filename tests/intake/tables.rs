//! The table that is read is the table that was written, whatever it was written with.
//!
//! `TAGDESK_CASES=100000` tries more of them.

use crate::read;
use intake::{Choices, Delimiter, Encoding, Manner};
use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::{select, subsequence};

/// As many cases as were asked for.
pub fn cases(usual: u32) -> ProptestConfig {
    let asked = std::env::var("TAGDESK_CASES").ok();
    ProptestConfig {
        cases: asked.and_then(|cases| cases.parse().ok()).unwrap_or(usual),
        failure_persistence: None,
        ..ProptestConfig::default()
    }
}

const HEADINGS: [&str; 10] = [
    "Asset Tag",
    "Name",
    "Serial",
    "Location",
    "Notes",
    "Model",
    "Manufacturer",
    "Colour",
    "Supplier",
    "Order Number",
];
/// In all of them the letters of this suite can be written.
const ENCODINGS: [(&str, bool); 12] = [
    ("UTF-8", false),
    ("UTF-8", true),
    ("UTF-16LE", false),
    ("UTF-16LE", true),
    ("UTF-16BE", false),
    ("UTF-16BE", true),
    ("windows-1252", false),
    ("windows-1250", false),
    ("macintosh", false),
    ("CP850", false),
    ("CP437", false),
    ("CP852", false),
];
const LETTERS: [char; 6] = ['ä', 'ö', 'ü', 'ß', 'é', 'á'];

fn cell() -> impl Strategy<Value = String> {
    let character = prop_oneof![
        8 => proptest::char::range('a', 'z'),
        2 => select(vec![',', ';', '\t', '|', '"', '\'', '\n', ' ', '=', '-', '0', '7', '.', ':', '&', '<']),
        1 => select(LETTERS.to_vec()),
    ];
    prop_oneof![
        6 => vec(character, 0..9).prop_map(|characters| characters.into_iter().collect::<String>()),
        1 => Just(String::new()),
        1 => select(vec!["N/A", "Total", "2 records", "R&amp;D", "Asset Tag", "2024-01-31", "sep=;", "1.299,00 €"]).prop_map(str::to_owned),
    ]
}

#[derive(Clone, Debug)]
struct Written {
    headings: Vec<&'static str>,
    rows: Vec<Vec<String>>,
    titles: Vec<(String, bool)>,
    gap: bool,
    delimiter: Delimiter,
    ending: &'static str,
    quote_all: bool,
    trailing: Vec<usize>,
    note: bool,
}

fn written() -> impl Strategy<Value = Written> {
    (subsequence(HEADINGS[1..].to_vec(), 2..9), 1_usize..8)
        .prop_flat_map(|(mut headings, count)| {
            headings.push(HEADINGS[0]);
            let width = headings.len();
            (
                Just(headings).prop_shuffle(),
                vec(vec(cell(), width), count),
                vec(
                    ("[A-Z][a-z]{2,9}( [a-z]{2,7}){0,3}[,.]?", any::<bool>()),
                    0..4,
                ),
                any::<bool>(),
                select(Delimiter::ALL.to_vec()),
                select(vec!["\n", "\r\n", "\r"]),
                any::<bool>(),
                vec(0_usize..4, count),
                any::<bool>(),
            )
        })
        .prop_map(
            |(headings, mut rows, titles, gap, delimiter, ending, quote_all, trailing, note)| {
                let tags = headings
                    .iter()
                    .position(|heading| *heading == HEADINGS[0])
                    .unwrap();
                for (number, row) in rows.iter_mut().enumerate() {
                    row[tags] = format!("T-{number}");
                    // What some encodings do not have stands in none.
                    row.iter_mut()
                        .for_each(|cell| *cell = cell.replace('€', "E"));
                }
                Written {
                    headings,
                    rows,
                    titles,
                    gap,
                    delimiter,
                    ending,
                    quote_all,
                    trailing,
                    note,
                }
            },
        )
}

impl Written {
    fn record(&self, cells: &[String]) -> String {
        let mark = char::from(self.delimiter.byte());
        let quoted = |cell: &String| {
            let needed = cell.contains(['"', '\n', '\r', mark]);
            match needed || self.quote_all {
                true => format!("\"{}\"", cell.replace('"', "\"\"")),
                false => cell.clone(),
            }
        };
        let cells: Vec<String> = cells.iter().map(quoted).collect();
        cells.join(&mark.to_string()) + self.ending
    }

    fn text(&self) -> String {
        let mut text = String::new();
        if self.note {
            let mark = char::from(self.delimiter.byte());
            text.push_str(&format!("sep={mark}{}", self.ending));
        }
        for (title, padded) in &self.titles {
            let mut cells = vec![title.clone()];
            if *padded {
                cells.resize(self.headings.len(), String::new());
            }
            text.push_str(&self.record(&cells));
        }
        if self.gap && !self.titles.is_empty() {
            text.push_str(self.ending);
        }
        let headings: Vec<String> = self
            .headings
            .iter()
            .map(|heading| (*heading).to_owned())
            .collect();
        text.push_str(&self.record(&headings));
        for (row, trailing) in self.rows.iter().zip(&self.trailing) {
            let mut row = row.clone();
            match trailing {
                // Without the empty cells at its end, or with more of them.
                0 => {
                    while row.len() > 1 && row.last().is_some_and(String::is_empty) {
                        row.pop();
                    }
                }
                more => row.resize(row.len() + more - 1, String::new()),
            }
            text.push_str(&self.record(&row));
        }
        text
    }
}

fn encoded(text: &str, encoding: &str, mark: bool) -> Vec<u8> {
    let page = |table: [u8; 6]| -> Vec<u8> {
        let byte = |one: char| match LETTERS.iter().position(|letter| *letter == one) {
            Some(at) => table[at],
            None => u8::try_from(one).unwrap(),
        };
        text.chars().map(byte).collect()
    };
    let marked = |mark_bytes: &[u8], bytes: Vec<u8>| match mark {
        true => [mark_bytes, &bytes].concat(),
        false => bytes,
    };
    match encoding {
        "UTF-8" => marked(b"\xEF\xBB\xBF", text.as_bytes().to_vec()),
        "UTF-16LE" => marked(
            b"\xFF\xFE",
            text.encode_utf16().flat_map(u16::to_le_bytes).collect(),
        ),
        "UTF-16BE" => marked(
            b"\xFE\xFF",
            text.encode_utf16().flat_map(u16::to_be_bytes).collect(),
        ),
        "windows-1252" => encoding_rs::WINDOWS_1252.encode(text).0.into_owned(),
        "windows-1250" => encoding_rs::WINDOWS_1250.encode(text).0.into_owned(),
        "macintosh" => encoding_rs::MACINTOSH.encode(text).0.into_owned(),
        // The three pages of DOS agree in these.
        _ => page([0x84, 0x94, 0x81, 0xE1, 0x82, 0xA0]),
    }
}

fn without_trailing(cells: impl Iterator<Item = String>) -> Vec<String> {
    let mut cells: Vec<String> = cells.collect();
    while cells.last().is_some_and(String::is_empty) {
        cells.pop();
    }
    cells
}

proptest! {
    #![proptest_config(cases(2000))]

    #[test]
    fn the_table_read_is_the_table_written(table in written(), (encoding, mark) in select(ENCODINGS.to_vec())) {
        let text = table.text();
        let bytes = encoded(&text, encoding, mark);
        // What the bytes do not prove, a person says.
        let proven = encoding.starts_with("UTF") || text.is_ascii();
        let choices = Choices {
            encoding: (!proven).then(|| Encoding::named(encoding).unwrap()),
            ..Choices::default()
        };
        let read = read::bytes(&bytes, &choices);
        if !text.is_ascii() {
            prop_assert_eq!(read.survey.format.encoding.name(), encoding);
        }
        prop_assert_eq!(read.survey.format.delimiter, table.delimiter, "{:?}", text);
        let headings: Vec<&str> = read.survey.columns.iter().map(|column| column.header.as_str()).collect();
        prop_assert_eq!(headings, table.headings.clone(), "{:?}", text);
        let titles: Vec<String> = read.told(Manner::Title).iter().map(|(title, _)| (*title).to_owned()).collect();
        let above: Vec<String> = table.titles.iter().map(|(title, _)| title.clone()).collect();
        prop_assert_eq!(titles, above, "{:?}", text);
        let found: Vec<Vec<String>> =
            read.rows.iter().map(|row| without_trailing(row.cells.iter().map(str::to_owned))).collect();
        let expected: Vec<Vec<String>> = table
            .rows
            .iter()
            .map(|row| without_trailing(row.iter().map(|cell| inventory::formula::unguarded(cell).into_owned())))
            .collect();
        prop_assert_eq!(found, expected, "{:?}", text);
        let tags: Vec<String> = (0..table.rows.len()).map(|number| format!("T-{number}")).collect();
        prop_assert_eq!(read.tags(), tags);
        // Each row stands on the line an editor shows.
        let lines: Vec<&str> = match table.ending {
            "\r" => text.split(['\r', '\n']).collect(),
            ending => text.split(ending).flat_map(|part| part.split('\n')).collect(),
        };
        for (number, row) in read.rows.iter().enumerate() {
            let from = lines.iter().skip(usize::try_from(row.line).unwrap() - 1);
            let upto = read.rows.get(number + 1).map_or(lines.len() as u64 + 1, |next| next.line);
            let standing: Vec<&str> = from.take(usize::try_from(upto - row.line).unwrap()).copied().collect();
            prop_assert!(standing.join("\n").contains(&format!("T-{number}")), "{:?} {}", text, row.line);
        }
    }
}
