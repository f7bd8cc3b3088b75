//! Whatever bytes come: they are read or refused, nothing panics, every line is accounted for, and what is kept has a bound.
//!
//! `TAGDESK_CASES=1000000` tries more of them.

use crate::tables::cases;
use intake::{
    Bytes, Choices, Corrections, Encoding, Kind, Leaning, Order, list, read_date, rows, survey,
};
use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::select;
use std::convert::Infallible;

fn bytes() -> impl Strategy<Value = Vec<u8>> {
    let pieces = select(vec![
        "Asset Tag",
        "Name",
        "Serial",
        "Purchase Date",
        "Purchase Cost",
        "Warranty",
        "Status",
        ",",
        ";",
        "\t",
        "|",
        "\"",
        "\n",
        "\r\n",
        "\r",
        "Total",
        "2 records",
        "N/A",
        "&amp;",
        "&#",
        "&#x110000;",
        "<a href=",
        "</a>",
        "=HYPERLINK(\"",
        "\")",
        "sep=",
        "31.01.2024",
        "1/0/1900",
        "$ -",
        "kr",
        "(5)",
        "1.2E+99",
        "99999999999999999999",
        "\u{200B}",
        "\u{202E}",
        "É",
        "😀",
        "+",
        "10:01:02",
        "2026-11-25T",
        "T-1",
        " ",
        "'",
        "0",
        "-",
        "3Y NBD",
        "90 days",
        "\u{0}",
    ]);
    prop_oneof![
        vec(any::<u8>(), 0..300),
        vec(pieces, 0..60).prop_map(|pieces| pieces.concat().into_bytes()),
        vec(select(b"Tag,Cost;\t|\"\"\"\r\n\n\xC3\xA9\xFF\x00=+'-@1.2/3E \x80\x9f".to_vec()), 0..300),
        "(Asset Tag|Serial|Purchase Date|Cost|Warranty)(,(Name|Status|EOL|Email))*(\n[ -~]{0,40}){0,8}".prop_map(String::into_bytes),
        vec(any::<u16>(), 0..100).prop_map(|units| units.into_iter().flat_map(u16::to_le_bytes).collect()),
    ]
}

fn choices() -> impl Strategy<Value = Choices> {
    (
        proptest::option::of(select(Kind::ALL.to_vec())),
        proptest::option::of(select(Encoding::OFFERED.to_vec())),
        proptest::option::of(0_u64..5),
        proptest::option::of(1_u64..5),
        vec(
            select(vec![
                "title",
                "total",
                "empty",
                "decoded",
                "empty:0:N/A",
                "total:3",
                "link",
                "x",
            ]),
            0..3,
        ),
        vec(("[0-9:]{0,3}", "[a-z$]{0,4}"), 0..3),
        proptest::option::of("[a-z]{0,3}"),
    )
        .prop_map(
            |(kind, encoding, skip, heading_line, keep, words, language)| Choices {
                kind,
                encoding: encoding.and_then(Encoding::named),
                skip,
                heading_line,
                keep: keep.into_iter().map(str::to_owned).collect(),
                words: words.into_iter().collect(),
                language,
                ..Choices::default()
            },
        )
}

proptest! {
    #![proptest_config(cases(5000))]

    #[test]
    fn tables(bytes in bytes(), choices in choices()) {
        let source = Bytes(bytes);
        if let Ok(survey) = survey(&source, &choices) {
            let none = Corrections::new();
            let found: Vec<intake::Row> = rows(&source, &survey, &none).unwrap().map(Result::unwrap).collect();
            prop_assert_eq!(found.len() as u64, survey.rows);
            prop_assert!(found.windows(2).all(|pair| pair[0].line < pair[1].line));
            prop_assert!(survey.account.iter().all(|entry| entry.count > 0 && entry.word.chars().count() <= 80));
        }
    }

    #[test]
    fn lists(bytes in bytes(), every in 1_usize..5) {
        let source = Bytes(bytes);
        if let Ok(list) = list(&source, 1000) {
            let mut asked = 0;
            let listed = list.read(|_| { asked += 1; Ok::<_, Infallible>(asked % every == 0) }).unwrap();
            prop_assert!(listed.scans.iter().all(|scan| inventory::scan::is_code(&scan.code)));
        }
    }

    #[test]
    fn dates(text in prop_oneof!["\\PC{0,40}", "[0-9./:, TZ+-]{0,30}", "[A-Za-z0-9 ,.]{0,30}"], order in select(vec![Order::DayFirst, Order::MonthFirst, Order::YearFirst])) {
        let today = chrono::NaiveDate::from_ymd_opt(2026, 11, 30).unwrap();
        let _ = read_date(&text, order, Leaning::Future, today);
        let one = format!("Asset Tag,Purchase Date,Purchase Cost,Warranty\nA,\"{0}\",\"{0}\",\"{0}\"\n", text.replace('"', "\"\""));
        let source = Bytes(one.into_bytes());
        if let Ok(survey) = survey(&source, &Choices::default()) {
            let none = Corrections::new();
            prop_assert!(rows(&source, &survey, &none).unwrap().all(|row| row.is_ok()));
        }
    }
}

#[test]
fn much_of_the_same_takes_no_more_room() {
    let mut text = "Asset Tag,Name,Notes\n".to_owned();
    for number in 0..30_000 {
        text.push_str(&format!(
            "T-{number},N/A,R&amp;D {number}\nAsset Tag,Name,Notes\n"
        ));
    }
    let source = Bytes(text.into_bytes());
    let survey = survey(&source, &Choices::default()).unwrap();
    assert_eq!(survey.rows, 30_000);
    assert!(survey.account.len() < 1_000, "{}", survey.account.len());
    let counted: u64 = survey.account.iter().map(|entry| entry.count).sum();
    assert_eq!(counted, 90_000);
}
