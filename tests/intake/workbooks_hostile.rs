//! Workbooks that are made to do harm: refused or read, in memory and time that have a bound.
//!
//! `TAGDESK_CASES=1000000` tries more of them.

use crate::read;
use crate::tables::cases;
use crate::workbook::{Workbook, of, packed, row, text};
use intake::{Choices, Refusal};
use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::select;

fn read(bytes: &[u8]) -> Result<read::Read, Refusal> {
    read::sheet(bytes, None, &Choices::default())
}

fn table() -> Workbook {
    of(&(row(&["Asset Tag", "Name"]) + &row(&["T-1", "x"])))
}

fn with(part: &str, body: impl Into<Vec<u8>>) -> Workbook {
    let mut book = table();
    book.parts.push((part.to_owned(), body.into()));
    book
}

#[test]
fn what_claims_to_be_larger_than_it_is_takes_no_room() {
    // A count that nobody has room for.
    for count in ["99999999999", "18446744073709551615", "-1", "x"] {
        let strings =
            format!("<sst uniqueCount=\"{count}\" count=\"{count}\"><si><t>a</t></si></sst>");
        let found = read(&with("xl/sharedStrings.xml", strings).bytes()).unwrap();
        assert_eq!(found.tags(), ["T-1"]);
    }
    let claimed = "<worksheet><dimension ref=\"A1:XFD1048576\"/><sheetData>".to_owned()
        + &table().sheets[0].2
        + "</sheetData></worksheet>";
    assert_eq!(
        read(&with("xl/worksheets/sheet0.xml", claimed).bytes())
            .unwrap()
            .tags(),
        ["T-1"]
    );
}

#[test]
fn one_piece_without_an_end_is_not_kept() {
    let long = "x".repeat(3 * 1024 * 1024);
    for sheet in [
        format!(
            "<worksheet><sheetData><row><c t=\"inlineStr\"><is><t>{long}</t></is></c></row></sheetData></worksheet>"
        ),
        format!("<worksheet {long}=\"1\"><sheetData/></worksheet>"),
        format!("<worksheet><!-- {long} --><sheetData/></worksheet>"),
        format!("<worksheet><![CDATA[{long}]]><sheetData/></worksheet>"),
        format!("<worksheet><sheetData><row r=\"{long}\"/></sheetData></worksheet>"),
    ] {
        let refused = read(&with("xl/worksheets/sheet0.xml", sheet).bytes()).err();
        assert!(matches!(refused, Some(Refusal::TooMuch)), "{refused:?}");
    }
}

#[test]
fn many_small_pieces_of_one_cell_are_cut() {
    let runs = "<r><t>0123456789abcdef</t></r>".repeat(400_000);
    let sheet = format!(
        "{}<row>{}<c t=\"inlineStr\"><is>{runs}</is></c></row>",
        row(&["Asset Tag", "Name"]),
        text("T-1")
    );
    let found = read(&of(&sheet).bytes()).unwrap();
    assert!(found.rows[0].cells.get(1).unwrap().len() <= 4 * 1024 * 1024);
    assert!(
        found.errors()[0].contains("longer than 4 MB"),
        "{:?}",
        found.errors()
    );
}

#[test]
fn entities_do_not_multiply() {
    let bomb = "<!DOCTYPE x [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;\">]>\
        <worksheet><sheetData><row><c t=\"str\"><v>&b;</v></c></row></sheetData></worksheet>";
    assert!(matches!(
        read(&with("xl/worksheets/sheet0.xml", bomb).bytes()).err(),
        Some(Refusal::Damaged)
    ));
}

#[test]
fn a_packed_desert_is_not_waited_for() {
    // A few kilobytes that unpack to a gigabyte of nothing, in a part that says what is where.
    let desert = vec![b' '; 80 * 1024 * 1024];
    let refused = read(&with("xl/styles.xml", desert.clone()).bytes()).err();
    assert!(matches!(refused, Some(Refusal::TooMuch)), "{refused:?}");
    let refused = read(&with("xl/workbook.xml", desert).bytes()).err();
    assert!(matches!(refused, Some(Refusal::TooMuch)), "{refused:?}");
}

#[test]
fn places_that_cannot_be_are_refused() {
    let cell = |place: &str| format!("<c r=\"{place}\"><v>1</v></c>");
    for rows in [
        format!("<row r=\"1048577\">{}</row>", cell("A1048577")),
        format!("<row r=\"1\">{}</row>", cell("XFE1")),
        format!("<row r=\"1\">{}{}</row>", cell("B1"), cell("A1")),
        format!("<row r=\"1\">{}{}</row>", cell("A1"), cell("A1")),
        "<row><c t=\"s\"><v>5</v></c></row>".to_owned(),
        "<row><c t=\"s\"><v>x</v></c></row>".to_owned(),
        "<row><c><v>1</v></c>".to_owned(),
        "<row><c><v>1</v>".to_owned(),
    ] {
        let refused = read(&of(&rows).bytes()).err();
        assert!(
            matches!(refused, Some(Refusal::Damaged)),
            "{rows} {refused:?}"
        );
    }
    // Rows that go back, or have no number, stand behind each other.
    let rows = format!(
        "<row r=\"5\">{0}</row><row r=\"2\">{0}</row><row r=\"x\">{0}</row><row>{0}</row>",
        cell("A1")
    );
    let choices = Choices {
        header: Some(false),
        ..Choices::default()
    };
    let found = read::sheet(&of(&rows).bytes(), None, &choices).unwrap();
    assert_eq!(
        found.rows.iter().map(|row| row.line).collect::<Vec<_>>(),
        [5, 6, 7, 8]
    );
}

#[test]
fn a_wide_row_is_one_row() {
    let mut rows = row(&["Asset Tag", "Name"]);
    for line in 2..300 {
        rows += &format!(
            "<row r=\"{line}\">{}<c r=\"XFD{line}\"><v>1</v></c></row>",
            text("T")
        );
    }
    let found = read(&of(&rows).bytes()).unwrap();
    assert_eq!(found.survey.rows, 298);
    assert!(
        found.errors()[0].contains("16384 cells"),
        "{}",
        found.errors()[0]
    );
}

fn pieces() -> impl Strategy<Value = Vec<u8>> {
    let piece = select(vec![
        "<worksheet>",
        "<sheetData>",
        "</sheetData>",
        "<row>",
        "<row r=\"3\">",
        "</row>",
        "<c>",
        "<c r=\"B2\" t=\"s\">",
        "<c t=\"b\">",
        "<c t=\"e\">",
        "<c t=\"inlineStr\">",
        "<c s=\"1\">",
        "<c/>",
        "</c>",
        "<v>",
        "</v>",
        "<v>0</v>",
        "<v>45000.5</v>",
        "<v>1e999</v>",
        "<is>",
        "</is>",
        "<t>",
        "</t>",
        "<r>",
        "</r>",
        "<rPh>",
        "</rPh>",
        "<f>",
        "</f>",
        "<si>",
        "</si>",
        "<sst>",
        "<xf numFmtId=\"14\"/>",
        "<cellXfs>",
        "</cellXfs>",
        "<numFmt numFmtId=\"9\" formatCode=\"[h\"/>",
        "<sheet name=\"x\" r:id=\"s0\"/>",
        "<Relationship Id=\"s0\" Type=\"/worksheet\" Target=\"../..//x\"/>",
        "&amp;",
        "&x;",
        "&#0;",
        "&#x110000;",
        "<![CDATA[x]]>",
        "<!-- -->",
        "_x0041_",
        "é",
        "\u{0}",
        "Asset Tag",
        "T-1",
        " ",
        "<",
        ">",
        "\"",
    ]);
    prop_oneof![
        vec(piece, 0..60).prop_map(|pieces| pieces.concat().into_bytes()),
        vec(any::<u8>(), 0..200),
    ]
}

fn part() -> impl Strategy<Value = &'static str> {
    select(vec![
        "_rels/.rels",
        "xl/workbook.xml",
        "xl/_rels/workbook.xml.rels",
        "xl/styles.xml",
        "xl/sharedStrings.xml",
        "xl/worksheets/sheet0.xml",
    ])
}

proptest! {
    #![proptest_config(cases(3000))]

    #[test]
    fn whatever_stands_in_a_part(part in part(), body in pieces(), within in any::<bool>()) {
        let body = match within && part.contains("sheet0") {
            true => [b"<worksheet><sheetData>".as_slice(), &body, b"</sheetData></worksheet>"].concat(),
            false => body,
        };
        if let Ok(read) = read(&with(part, body).bytes()) {
            prop_assert_eq!(read.rows.len() as u64, read.survey.rows);
            prop_assert!(read.rows.windows(2).all(|pair| pair[0].line < pair[1].line));
        }
    }

    #[test]
    fn whatever_is_wrong_with_the_bytes(places in vec((any::<prop::sample::Index>(), any::<u8>()), 1..8), cut in proptest::option::of(any::<prop::sample::Index>())) {
        let mut bytes = table().bytes();
        for (place, byte) in places {
            let at = place.index(bytes.len());
            bytes[at] = byte;
        }
        if let Some(cut) = cut {
            bytes.truncate(cut.index(bytes.len()));
        }
        let _ = read(&bytes);
    }

    #[test]
    fn whatever_is_packed(names in vec("[a-zA-Z/._]{0,20}", 0..6), body in pieces()) {
        let mut parts: Vec<(String, Vec<u8>)> = Vec::new();
        for name in names {
            if !parts.iter().any(|(known, _)| *known == name) {
                parts.push((name, body.clone()));
            }
        }
        prop_assert!(read(&packed(&parts)).is_err());
    }
}
