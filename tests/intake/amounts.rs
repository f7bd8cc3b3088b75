//! Amounts of money in files.

use crate::read::{self, Read};
use intake::{Choices, Manner};

fn cost(cell: &str) -> Read {
    read::text(&format!("Asset Tag,Purchase Cost\nA,\"{cell}\"\n"))
}

/// Read where the import's currency and the register's are these.
fn beside(text: &str, of_import: Option<&str>, of_register: Option<&str>) -> Read {
    let currency = |code: Option<&str>| code.map(|code| code.parse().unwrap());
    let choices = Choices {
        currency: currency(of_import),
        of_register: currency(of_register),
        ..Choices::default()
    };
    read::bytes(text.as_bytes(), &choices)
}

fn codes(read: &Read) -> Vec<Option<String>> {
    let costs = read.assets().map(|asset| asset.cost.as_ref());
    costs
        .map(|cost| Some(cost?.currency?.to_string()))
        .collect()
}

fn said(read: &Read) -> Option<String> {
    let cost = read.asset(0).cost.as_ref()?;
    Some(match cost.currency {
        Some(currency) => format!("{} {currency}", cost.decimal),
        None => cost.decimal.clone(),
    })
}

#[test]
fn amounts_as_accountants_and_shops_write_them() {
    for (cell, expected) in [
        (" US$1,299.00 ", "1299.00 USD"),
        (" US$-   ", "0.00 USD"),
        ("€ -", "0.00 EUR"),
        ("- €", "0.00 EUR"),
        ("€\u{A0}1.234,56", "1234.56 EUR"),
        ("1.234,56 €", "1234.56 EUR"),
        ("US$0", "0.00 USD"),
        ("EUR1.234,56", "1234.56 EUR"),
        ("₹1,23,456.00", "123456.00 INR"),
        ("$1,299.00 USD", "1299.00 USD"),
        ("CHF 1'299.–", "1299.00 CHF"),
        ("R$ 1.999,90", "1999.90 BRL"),
        ("US $ 1,299.00", "1299.00 USD"),
        ("$ 1299 CAD", "1299.00 CAD"),
        ("Kc 1299", "1299.00 CZK"),
        ("12 500 Ft", "12500.00 HUF"),
        ("0.00", "0.00"),
        ("1 234,56 SEK", "1234.56 SEK"),
        ("1\u{202F}234,56\u{A0}€", "1234.56 EUR"),
    ] {
        let read = cost(cell);
        assert_eq!(
            said(&read).as_deref(),
            Some(expected),
            "{cell} {:?}",
            read.errors()
        );
    }
}

#[test]
fn what_is_no_cost_is_refused_as_it_was_written() {
    for cell in [
        "(100.00)",
        " $(1,250.00)",
        "1234,5-",
        "-5",
        "free",
        "1.2E+03",
        "£499.99 inc VAT",
        "12 pieces",
        "1,23,4",
        "€",
        "$(5)",
    ] {
        let read = cost(cell);
        assert_eq!(said(&read), None, "{cell}");
        let error = &read.rows[0].errors[0];
        assert_eq!(error.value, cell.trim(), "{cell}");
        assert!(
            error.message.contains(&format!("“{}”", cell.trim())),
            "{}",
            error.message
        );
    }
    let nothing = cost(" -   ");
    assert_eq!((said(&nothing), nothing.errors().len()), (None, 0));
}

#[test]
fn a_currency_of_several_countries_is_asked_for_once_a_column() {
    for (amounts, word, currency) in [
        (["1 234,56 kr", "5 kr", "7 Kr."], "kr", "SEK"),
        (["Rs. 45,000.00", "Rs 5", "₨ 7"], "Rs", "PKR"),
        (["100 pesos", "5 pesos", "1 peso"], "pesos", "MXN"),
        (["100 din.", "5 din", "1 dinar"], "din", "RSD"),
        (["$1,299.00", " $-  ", "7 dollars"], "$", "CAD"),
        (["¥1,299", "5 ¥", "¥ -"], "¥", "CNY"),
        (["5 pounds", "1 pound", "7 Pounds"], "pounds", "EGP"),
        (["1 200 francs", "5 Fr", "7 frs."], "francs", "XOF"),
        (["5 lei", "1 leu", "7 LEI"], "lei", "MDL"),
        (["5 dhs", "Dh 7", "1 dirham"], "dirham", "MAD"),
        (["5 riyals", "1 rial", "7 riyal"], "riyal", "QAR"),
        (["5 руб.", "7 руб", "1 Руб."], "руб", "BYN"),
    ] {
        let rows: Vec<String> = amounts
            .iter()
            .map(|amount| format!("A,\"{amount}\""))
            .collect();
        let text = format!("Asset Tag,Purchase Cost\n{}\n", rows.join("\n"));
        let asked = read::text(&text);
        assert_eq!(asked.told(Manner::Asked), [(word, 3)]);
        assert_eq!(
            asked.errors().len(),
            3,
            "never the currency of the register"
        );
        let told = read::saying(&text, &[(&format!("1:{word}"), currency)]);
        assert_eq!(
            (told.errors().len(), told.told(Manner::Asked).len()),
            (0, 0),
            "{word}"
        );
        assert!(
            told.assets()
                .all(|asset| asset.cost.as_ref().unwrap().currency.unwrap().code() == currency)
        );
    }
    // What names its country beside the sign is not asked for.
    let canadian = read::saying("Asset Tag,Purchase Cost\nA,$5\nB,US$7\n", &[("1:$", "CAD")]);
    assert_eq!(
        codes(&canadian),
        [Some("CAD".to_owned()), Some("USD".to_owned())]
    );
    // What was said is told, to be said otherwise.
    let told: Vec<(&str, &str)> = canadian
        .entries(Manner::Word)
        .map(|entry| (entry.word.as_str(), entry.read_as.as_str()))
        .collect();
    assert_eq!(told, [("$", "CAD")]);
    // A column of currencies, too.
    let column = "Asset Tag,Purchase Cost,Currency\nA,5,kr\n";
    assert_eq!(read::text(column).told(Manner::Asked), [("kr", 1)]);
    let said_so = read::saying(column, &[("2:kr", "NOK")]);
    assert_eq!(
        said_so
            .asset(0)
            .cost
            .as_ref()
            .unwrap()
            .currency
            .unwrap()
            .code(),
        "NOK"
    );
}

#[test]
fn the_currency_of_the_import_answers_for_a_word_that_it_is_called_by_and_for_no_other() {
    let text = "Asset Tag,Purchase Cost\nA,$5\nB,7 kr\nC,9\n";
    let some = |code: &str| Some(code.to_owned());
    for (of_import, expected, asked) in [
        ("CAD", [some("CAD"), None, some("CAD")], vec!["kr"]),
        ("NOK", [None, some("NOK"), some("NOK")], vec!["$"]),
        ("EUR", [None, None, some("EUR")], vec!["$", "kr"]),
    ] {
        let read = beside(text, Some(of_import), None);
        assert_eq!(codes(&read), expected, "{of_import}");
        let told: Vec<&str> = read
            .told(Manner::Asked)
            .iter()
            .map(|(word, _)| *word)
            .collect();
        assert_eq!(told, asked, "{of_import}");
    }
}

#[test]
fn the_currency_of_the_register_is_proposed_for_a_word_and_never_taken() {
    let text = "Asset Tag,Purchase Cost\nA,$5\nB,7 kr\nC,¥9\n";
    for (of_register, proposed) in [
        ("USD", ["USD", "", ""]),
        ("CAD", ["CAD", "", ""]),
        ("SEK", ["", "SEK", ""]),
        ("JPY", ["", "", "JPY"]),
        ("EUR", ["", "", ""]),
    ] {
        let read = beside(text, None, Some(of_register));
        assert_eq!(codes(&read), [None, None, None], "{of_register}");
        assert_eq!(read.errors().len(), 3, "{of_register}");
        let told: Vec<&str> = read
            .entries(Manner::Asked)
            .map(|entry| entry.read_as.as_str())
            .collect();
        assert_eq!(told, proposed, "{of_register}");
    }
}

#[test]
fn a_word_in_a_column_of_currencies_or_kinds_can_be_explained() {
    let text = "Asset Tag,Purchase Cost,Currency\nA,5,Euronen\nB,6,Euronen\nC,7,EUR\n";
    assert_eq!(read::text(text).told(Manner::Asked), [("Euronen", 2)]);
    let said = read::saying(text, &[("2:euronen", "EUR")]);
    assert_eq!(codes(&said), vec![Some("EUR".to_owned()); 3]);
    let kinds = "Asset Tag,Checkout Type,Checked Out To\nA,Mitarbeiter,Ana\nB,user,Bo\n";
    assert_eq!(read::text(kinds).told(Manner::Asked), [("Mitarbeiter", 1)]);
    let said = read::saying(kinds, &[("1:mitarbeiter", "person")]);
    assert_eq!(said.errors(), Vec::<&str>::new());
}

#[test]
fn what_a_word_could_mean_is_told_with_it() {
    let text = "Asset Tag,Purchase Cost,Status,Checkout Type\nA,5 kr,BYOD,Club\n";
    let read = read::text(text);
    let meanings: Vec<Vec<String>> = read
        .entries(Manner::Asked)
        .map(|entry| read.survey.meanings(entry))
        .collect();
    assert_eq!(meanings[0], ["SEK", "NOK", "DKK", "ISK"]);
    assert!(meanings[1].contains(&"in_stock".to_owned()), "{meanings:?}");
    assert_eq!(meanings[2], ["person", "place", "asset"]);
}
