#![allow(clippy::unwrap_used, missing_docs)]

use super::*;
use Leaning::{Future, Past};
use Order::{DayFirst, MonthFirst, YearFirst};

/// A Thursday.
fn today() -> NaiveDate {
    NaiveDate::from_ymd_opt(2026, 11, 26).unwrap()
}

fn said(text: &str, order: Order, leaning: Leaning) -> Option<String> {
    read(text, order, leaning, today())
        .ok()
        .map(|date| date.to_string())
}

#[test]
fn whole_dates_are_read_in_the_persons_order_unless_that_is_impossible() {
    let table = [
        ("2027-02-14", MonthFirst, Some("2027-02-14")),
        ("20270214", DayFirst, Some("2027-02-14")),
        ("14/02/2027", DayFirst, Some("2027-02-14")),
        ("14/02/2027", MonthFirst, Some("2027-02-14")),
        ("14/02/2027", YearFirst, Some("2027-02-14")),
        ("02/14/2027", DayFirst, Some("2027-02-14")),
        ("3/4/2027", MonthFirst, Some("2027-03-04")),
        ("3/4/2027", DayFirst, Some("2027-04-03")),
        ("3-4-27", DayFirst, Some("2027-04-03")),
        ("3.4.2027", MonthFirst, Some("2027-04-03")),
        ("12.11.2026", YearFirst, Some("2026-11-12")),
        ("27-04-03", YearFirst, Some("2027-04-03")),
        ("14 Mar 2028", MonthFirst, Some("2028-03-14")),
        ("Mar 14 2028", DayFirst, Some("2028-03-14")),
        ("March 14th, 2028", DayFirst, Some("2028-03-14")),
        ("Tuesday, 14 March 2028", DayFirst, Some("2028-03-14")),
        ("Tue 14.3.2028", MonthFirst, Some("2028-03-14")),
        ("29/02/2028", DayFirst, Some("2028-02-29")),
        ("1/2/68", DayFirst, Some("2068-02-01")),
        ("1/2/69", DayFirst, Some("1969-02-01")),
        // A reading that is possible is never left for another.
        ("3/4/2027", YearFirst, None),
        ("14.13.2027", MonthFirst, None),
        ("2.14.2027", MonthFirst, None),
        ("30/02/2027", DayFirst, None),
        ("soon", DayFirst, None),
        ("", DayFirst, None),
        ("14", DayFirst, None),
        ("14/", DayFirst, None),
        ("1/2/3/4", DayFirst, None),
    ];
    for (text, order, expected) in table {
        assert_eq!(
            said(text, order, Future).as_deref(),
            expected,
            "{text} {order}"
        );
    }
}

#[test]
fn a_day_without_a_year_is_the_next_or_the_last_one() {
    let table = [
        ("14.2.", DayFirst, "2027-02-14", "2026-02-14"),
        ("14.2", MonthFirst, "2027-02-14", "2026-02-14"),
        ("14/2", MonthFirst, "2027-02-14", "2026-02-14"),
        ("3/4", MonthFirst, "2027-03-04", "2026-03-04"),
        ("3/4", DayFirst, "2027-04-03", "2026-04-03"),
        ("3/4", YearFirst, "2027-03-04", "2026-03-04"),
        ("26.11.", DayFirst, "2026-11-26", "2026-11-26"),
        ("27.11.", DayFirst, "2026-11-27", "2025-11-27"),
        ("25 Nov", DayFirst, "2027-11-25", "2026-11-25"),
        ("Nov 25", MonthFirst, "2027-11-25", "2026-11-25"),
        ("29.2.", DayFirst, "2028-02-29", "2024-02-29"),
        ("fri", DayFirst, "2026-11-27", "2026-11-20"),
        ("Friday", DayFirst, "2026-11-27", "2026-11-20"),
        ("thu", DayFirst, "2026-12-03", "2026-11-19"),
        ("Freitag", DayFirst, "2026-11-27", "2026-11-20"),
    ];
    for (text, order, next, last) in table {
        assert_eq!(
            said(text, order, Future).as_deref(),
            Some(next),
            "{text} {order}"
        );
        assert_eq!(
            said(text, order, Past).as_deref(),
            Some(last),
            "{text} {order}"
        );
    }
}

#[test]
fn days_are_counted_from_today() {
    let table = [
        ("today", Some("2026-11-26")),
        ("Tomorrow", Some("2026-11-27")),
        ("yesterday", Some("2026-11-25")),
        ("+14", Some("2026-12-10")),
        ("+ 14 days", Some("2026-12-10")),
        ("+2w", Some("2026-12-10")),
        ("+3m", Some("2027-02-26")),
        ("2w", Some("2026-12-10")),
        ("14 days", Some("2026-12-10")),
        ("3m", Some("2027-02-26")),
        ("14", None),
        ("2x", None),
        ("+1y", Some("2027-11-26")),
        ("-7", Some("2026-11-19")),
        ("-1m", Some("2026-10-26")),
        ("+", None),
        ("+x", None),
        ("+99999", None),
        ("+99999999999999999999", None),
    ];
    for (text, expected) in table {
        assert_eq!(said(text, DayFirst, Future).as_deref(), expected, "{text}");
    }
}

#[test]
fn what_is_no_date_says_why() {
    let why = |text, order| read(text, order, Future, today()).unwrap_err();
    let february = |year, days| NotADate::NoSuchDay {
        year,
        month: 2,
        days,
    };
    assert_eq!(why("30/02/2027", DayFirst), february(Some(2027), 28));
    assert_eq!(why("2/30/2027", MonthFirst), february(Some(2027), 28));
    assert_eq!(why("30.2.", DayFirst), february(None, 29));
    assert_eq!(why("2027-02-30", DayFirst), february(Some(2027), 28));
    assert_eq!(why("14.13.2027", DayFirst), NotADate::NoSuchMonth(13));
    assert_eq!(why("2.14.2027", MonthFirst), NotADate::NoSuchMonth(14));
    assert_eq!(why("1 Feb 1889", DayFirst), NotADate::Year(1889));
    assert!(matches!(
        why("3/4/2027", YearFirst),
        NotADate::Ambiguous(..)
    ));
    assert!(matches!(
        why("Mon 14.3.2028", DayFirst),
        NotADate::OtherWeekday(_)
    ));
    assert!(matches!(why("46000", DayFirst), NotADate::Serial(_)));
    assert_eq!(why("next week", DayFirst), NotADate::Never);
}
