//! Dates in files: the day is the one that is written.

use crate::read;
use intake::{Choices, Field, Manner};

fn bought(cell: &str) -> Result<Option<String>, String> {
    let read = read::text(&format!("Asset Tag,Purchase Date\nA,\"{cell}\"\n"));
    match read.rows[0].errors.first() {
        Some(error) => Err(error.message.clone()),
        None => Ok(read.asset(0).purchase_date.map(|date| date.to_string())),
    }
}

#[test]
fn the_same_day_however_it_is_written() {
    for cell in [
        "2024-01-31T23:30:00-08:00",
        "2024-01-31T00:00:00.0000000",
        "Wednesday, January 31, 2024",
        "Wed, 31 Jan 2024 00:00:00 GMT",
        "Wed Jan 31 2024",
        "31 January 2024 at 13:45",
        "2024-01-31 00:00:00 UTC",
        "31-Jan-2024",
        "31\u{A0}janvier\u{A0}2024",
        "31.01.2024 13:45 Uhr",
        "2024-01-31Z",
        "31 de enero de 2024 12:00:00 a.\u{A0}m.",
        "20240131123000",
        "20240131123000.000000+060",
        "2024-01-31 00:00",
        "1/31/2024, 12:00:00\u{202F}AM",
        "1/31/24",
        "31.1.24",
        "31. Januar 2024",
        "Mittwoch, 31. Januar 2024",
        "Mi, 31.01.2024",
        "mercredi 31 janvier 2024",
        "Wed Jan 31 00:00:00 CET 2024",
        "Wed Jan 31 2024 00:00:00 GMT+0100 (Central European Standard Time)",
        "13:45 31/01/2024",
        "2024-01-31T23:59:59.999Z",
        "31 Jan 2024 11:59 PM",
        "20240131",
        "2024/01/31",
        "2024-01-31+01:00",
    ] {
        assert_eq!(bought(cell), Ok(Some("2024-01-31".to_owned())), "{cell}");
    }
}

#[test]
fn a_day_that_is_not_there_is_empty_and_said() {
    for cell in [
        "0001-01-01",
        "1900-01-00",
        "00/00/0000",
        "1/0/1900",
        "0000-00-00",
        "0000-00-00 00:00:00",
        "1899-12-30",
        "0001-01-01T00:00:00",
        "Never",
        "N/A",
        "—",
        "01.01.0001",
        "0",
    ] {
        let read = read::text(&format!("Asset Tag,Purchase Date\nA,{cell}\n"));
        assert_eq!(
            (read.errors().len(), read.asset(0).purchase_date),
            (0, None),
            "{cell}"
        );
        assert_eq!(read.told(Manner::Empty), [(cell, 1)], "{cell}");
    }
}

#[test]
fn what_is_no_whole_date_is_refused() {
    for cell in [
        "31.01.",
        "2024-02-30",
        "2024",
        "Jan-24",
        "45322",
        "1706659200",
        "soon",
        "32.01.2024",
        "2024-13-01",
        "Monday, January 31, 2024",
        "2024-01-31 or later",
        "31/01",
        "+14",
        "today",
        "fri",
        "1/1/1949",
        "2024-01-31 25",
    ] {
        assert!(bought(cell).is_err(), "{cell} {:?}", bought(cell));
    }
    // A number may be a date where a person says that the column is one.
    let fields = [("Purchase Date".to_owned(), Field::PurchaseDate)].into();
    let choices = Choices {
        fields,
        ..Choices::default()
    };
    for cell in ["45322", "1706659200", "1706659200000"] {
        let read = read::bytes(
            format!("Asset Tag,Purchase Date\nA,{cell}\n").as_bytes(),
            &choices,
        );
        assert_eq!(
            read.asset(0).purchase_date.unwrap().to_string(),
            "2024-01-31",
            "{cell}"
        );
    }
}

#[test]
fn the_order_is_proven_by_what_stands_between_other_things() {
    let order = |dates: &[&str]| {
        let rows: Vec<String> = dates.iter().map(|date| format!("A,\"{date}\"")).collect();
        let read = read::text(&format!("Asset Tag,Purchase Date\n{}\n", rows.join("\n")));
        (
            read.survey.date_order.order.to_string(),
            read.survey.date_order.certain,
        )
    };
    let (month, day) = ("month/day/year".to_owned(), "day/month/year".to_owned());
    assert_eq!(
        order(&[
            "1/2/2024, 9:05:00\u{202F}AM",
            "1/31/2024, 12:00:00\u{202F}AM"
        ]),
        (month.clone(), true)
    );
    assert_eq!(order(&["Wed 31/1/2024 10:00", "1/2/2024"]), (day, true));
    assert_eq!(order(&["1/2/2024 10:00 AM"]), (month, false));
    let guessed = read::text("Asset Tag,Purchase Date\nA,1/2/2024\n");
    assert_eq!(guessed.told(Manner::Guessed), [("order of dates", 1)]);
}
