//! Dates as a person types them, from the register's own today.

use crate::fixture::Fixture;
use operations::dates::read_date;
use operations::wire::{DateOrder, Leaning, ReadDate};

fn read(
    fixture: &Fixture,
    text: &str,
    order: DateOrder,
    leaning: Leaning,
) -> Result<String, String> {
    let request = ReadDate {
        text: text.into(),
        order,
        leaning,
    };
    read_date(&fixture.office, request)
        .map(|read| read.date.to_string())
        .map_err(|failure| failure.code)
}

#[test]
fn a_date_is_read_from_today_in_the_persons_order() {
    let fixture = Fixture::new();
    let today = fixture.office.today();
    let due = |text: &str| read(&fixture, text, DateOrder::MonthFirst, Leaning::Future);
    assert_eq!(due("today"), Ok(today.to_string()));
    assert_eq!(due("+14"), Ok((today + chrono::Days::new(14)).to_string()));
    assert_eq!(due("3/4/2031"), Ok("2031-03-04".to_owned()));
    assert_eq!(due("14/02/2031"), Ok("2031-02-14".to_owned()));
    assert_eq!(due("4.3.2031"), Ok("2031-03-04".to_owned()));
    let friday = due("fri").unwrap().parse::<chrono::NaiveDate>().unwrap();
    assert!(friday > today && (friday - today).num_days() <= 7);
    let bought = read(&fixture, "fri", DateOrder::DayFirst, Leaning::Past).unwrap();
    assert!(bought.parse::<chrono::NaiveDate>().unwrap() < today);
}

#[test]
fn what_is_no_date_has_a_code_and_says_what_would_be_right() {
    let fixture = Fixture::new();
    for (text, order, code) in [
        ("soon", DateOrder::DayFirst, "date.unreadable"),
        ("46000", DateOrder::DayFirst, "date.unreadable"),
        ("30/02/2031", DateOrder::DayFirst, "date.no_such_day"),
        ("14.13.2031", DateOrder::DayFirst, "date.no_such_day"),
        ("3/4/2031", DateOrder::YearFirst, "date.ambiguous"),
        ("1 Feb 1889", DateOrder::DayFirst, "date.year"),
        ("Mon 14.3.2028", DateOrder::DayFirst, "date.other_weekday"),
    ] {
        let request = ReadDate {
            text: text.into(),
            order,
            leaning: Leaning::Future,
        };
        let failure = read_date(&fixture.office, request).unwrap_err();
        assert_eq!(failure.code, code, "{text}");
        assert!(!failure.message.is_empty());
    }
}
