//! Amounts of money in files.

use crate::read::{self, Read};
use intake::Manner;

fn cost(cell: &str) -> Read {
    read::text(&format!("Asset Tag,Purchase Cost\nA,\"{cell}\"\n"))
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
        (" $1,299.00 ", "1299.00 USD"),
        (" $-   ", "0.00 USD"),
        ("€ -", "0.00 EUR"),
        ("- €", "0.00 EUR"),
        ("€\u{A0}1.234,56", "1234.56 EUR"),
        ("1.234,56 €", "1234.56 EUR"),
        ("$0", "0.00 USD"),
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
    // A bare dollar is read as that of the United States, and asked for all the same.
    let dollars = read::text("Asset Tag,Purchase Cost\nA,$5\nB,$7\nC,US$ 7\n");
    let entry = dollars.entries(Manner::Asked).next().unwrap();
    assert_eq!(
        (entry.word.as_str(), entry.read_as.as_str(), entry.count),
        ("$", "USD", 2)
    );
    let canadian = read::saying("Asset Tag,Purchase Cost\nA,$5\nB,US$7\n", &[("1:$", "CAD")]);
    let codes: Vec<String> = canadian
        .assets()
        .map(|asset| asset.cost.as_ref().unwrap().currency.unwrap().to_string())
        .collect();
    assert_eq!(codes, ["CAD", "USD"]);
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
