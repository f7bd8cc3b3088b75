//! Dates as people and programs write them: one reader with two manners.
//!
//! A **file** says whole dates in one order. A **person** at a field or on the command line may leave out the year, name
//! a day of the week or count from today ([`Manner::Typed`]); a file that did so would be guessed at.
//!
//! A year of two digits is in the 2000s up to 68 and in the 1900s from 69, as POSIX has it. A date before 1950 or after
//! 2099 is refused: nothing in a hardware register is that old or that far off, and a slipped digit is likelier.

mod bare;
mod typed;
mod words;

pub use typed::{Leaning, read};

use chrono::{Datelike, NaiveDate};
use serde::{Deserialize, Serialize};
use std::fmt;
use std::ops::RangeInclusive;
use words::month;

const YEARS: RangeInclusive<i32> = 1950..=2099;
/// Day numbers of spreadsheets that are taken for dates: October 1954 to April 2064.
const SERIALS: RangeInclusive<u32> = 20_000..=60_000;

/// Which part of a date in figures comes first. ISO dates (2026-05-04) are understood whatever the order.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Order {
    /// Month, day, year: 5/4/2026 is 4 May.
    MonthFirst,
    /// Day, month, year: 5/4/2026 is 5 April.
    DayFirst,
    /// Year, month, day, also where the year has two digits.
    YearFirst,
}

impl fmt::Display for Order {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Order::MonthFirst => "month/day/year",
            Order::DayFirst => "day/month/year",
            Order::YearFirst => "year/month/day",
        })
    }
}

/// Why a text is not a date.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NotADate {
    /// It never is one.
    Never,
    /// There is no such day: the month of this year, or of any, has only so many days.
    NoSuchDay {
        /// The year, if it was said.
        year: Option<i32>,
        /// The month, 1 to 12.
        month: u32,
        /// How many days it has then, at most.
        days: u32,
    },
    /// The second figure, or the first, stands for a month, and there is none of that number.
    NoSuchMonth(u32),
    /// It is one date or another, depending on which figure is the month.
    Ambiguous(NaiveDate, NaiveDate),
    /// The day of the week that is named is not that of the date.
    OtherWeekday(NaiveDate),
    /// It would be one in another order.
    OtherOrder(Order),
    /// It is one, but no year for hardware.
    Year(i32),
    /// A spreadsheet's day number for this date.
    Serial(NaiveDate),
    /// The seconds, or thousandths of them, since 1970 on this date.
    Seconds(NaiveDate),
}

/// Three numbers as written, or a date that can only be read one way.
enum Written {
    Plain { year: i32, month: u32, day: u32 },
    Figures([(u32, usize); 3]),
}

/// Reads a date of a file. `serials` says whether a number may stand for one: a spreadsheet's of the day, a system's of the
/// second.
pub(crate) fn parse(text: &str, order: Order, serials: bool) -> Result<NaiveDate, NotADate> {
    if let Some((date, problem)) = numbered(text) {
        return if serials { Ok(date) } else { Err(problem) };
    }
    let (text, named) = bare::bare(text);
    let date = match written(&text).ok_or(NotADate::Never)? {
        Written::Plain { year, month, day } => within(NaiveDate::from_ymd_opt(year, month, day)),
        Written::Figures(figures) => match arranged(figures, order) {
            Some(date) => within(Some(date)),
            None => {
                let others = [Order::DayFirst, Order::MonthFirst];
                let fitting = others
                    .into_iter()
                    .find(|&other| arranged(figures, other).is_some());
                Err(fitting.map_or(NotADate::Never, NotADate::OtherOrder))
            }
        },
    }?;
    match named {
        Some(day) if day != date.weekday() => Err(NotADate::OtherWeekday(date)),
        _ => Ok(date),
    }
}

/// A number that may stand for a date.
fn numbered(text: &str) -> Option<(NaiveDate, NotADate)> {
    if let Some(date) = serial(text) {
        return Some((date, NotADate::Serial(date)));
    }
    let number: i64 = match text.len() {
        10 | 13 if text.bytes().all(|byte| byte.is_ascii_digit()) => text.parse().ok()?,
        _ => return None,
    };
    let seconds = if text.len() == 13 {
        number / 1000
    } else {
        number
    };
    let date = chrono::DateTime::from_timestamp(seconds, 0)?.date_naive();
    YEARS
        .contains(&date.year())
        .then_some((date, NotADate::Seconds(date)))
}

/// Whether a text is a date in some order.
pub(crate) fn could_be(text: &str) -> bool {
    [Order::DayFirst, Order::MonthFirst, Order::YearFirst]
        .into_iter()
        .any(|order| parse(text, order, false).is_ok())
}

fn within(date: Option<NaiveDate>) -> Result<NaiveDate, NotADate> {
    let date = date.ok_or(NotADate::Never)?;
    if YEARS.contains(&date.year()) {
        Ok(date)
    } else {
        Err(NotADate::Year(date.year()))
    }
}

fn arranged([first, second, third]: [(u32, usize); 3], order: Order) -> Option<NaiveDate> {
    let (year, month, day) = match order {
        Order::MonthFirst => (third, first, second),
        Order::DayFirst => (third, second, first),
        Order::YearFirst => (first, second, third),
    };
    let year = match year {
        (year, 4) => year,
        (year @ 0..=68, 2) => 2000 + year,
        (year, 2) => 1900 + year,
        _ => return None,
    };
    NaiveDate::from_ymd_opt(year as i32, month.0, day.0)
}

fn serial(text: &str) -> Option<NaiveDate> {
    let (whole, fraction) = text.split_once('.').unwrap_or((text, "0"));
    let digits = |part: &str| !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_digit());
    if whole.len() != 5 || !digits(whole) || !digits(fraction) {
        return None;
    }
    let number: u32 = whole
        .parse()
        .ok()
        .filter(|number| SERIALS.contains(number))?;
    // Spreadsheets count from 30 December 1899 (their 1900 has a 29 February).
    NaiveDate::from_ymd_opt(1899, 12, 30)?.checked_add_days(chrono::Days::new(u64::from(number)))
}

fn written(text: &str) -> Option<Written> {
    let text = without_seconds(text);
    if text.len() == 8 && text.bytes().all(|byte| byte.is_ascii_digit()) {
        let number = |range: std::ops::Range<usize>| text[range].parse().ok();
        return Some(Written::Plain {
            year: number(0..4)? as i32,
            month: number(4..6)?,
            day: number(6..8)?,
        });
    }
    figures(text).or_else(|| named(text))
}

/// `20240131123000` and `20240131123000.000000+060`, as Windows writes moments: the day of it.
fn without_seconds(text: &str) -> &str {
    let digits = text.bytes().take_while(u8::is_ascii_digit).count();
    let rest = text.get(digits..).unwrap_or_default();
    let moment = digits == 14
        && (rest.is_empty() || rest.starts_with('.'))
        && rest
            .bytes()
            .all(|byte| byte.is_ascii_digit() || b".+-*".contains(&byte));
    let within = |range: std::ops::Range<usize>, most: u32| {
        text.get(range)
            .is_some_and(|two| two.parse::<u32>().is_ok_and(|two| two < most))
    };
    match moment && within(8..10, 24) && within(10..12, 60) && within(12..14, 60) {
        true => &text[..8],
        false => text,
    }
}

/// `2026-05-04`, `5/4/26`, `4. 5. 2026`, each with a time of day behind it if there is one.
fn figures(text: &str) -> Option<Written> {
    let mut found = [(0, 0); 3];
    let mut rest = text;
    let mut mark = None;
    for (index, slot) in found.iter_mut().enumerate() {
        let length = rest.bytes().take_while(u8::is_ascii_digit).count();
        if length == 0 || length > 4 {
            return None;
        }
        *slot = (rest[..length].parse().ok()?, length);
        rest = &rest[length..];
        if index < 2 {
            let next = rest
                .bytes()
                .next()
                .filter(|byte| matches!(byte, b'-' | b'/' | b'.'))?;
            if *mark.get_or_insert(next) != next {
                return None;
            }
            rest = rest[1..].trim_start_matches(' ');
        }
    }
    let rest = rest.strip_prefix('.').unwrap_or(rest);
    if !is_time(rest) {
        return None;
    }
    let [first, second, third] = found;
    if first.1 == 4 {
        return (second.1 <= 2 && third.1 <= 2).then_some(Written::Plain {
            year: first.0 as i32,
            month: second.0,
            day: third.0,
        });
    }
    (first.1 <= 2 && second.1 <= 2 && matches!(third.1, 2 | 4) || (first.1 == 2 && third.1 <= 2))
        .then_some(Written::Figures(found))
}

/// The first two figures of a date whose order is open.
pub(crate) fn open_figures(text: &str) -> Option<(u32, u32)> {
    let (text, _) = bare::bare(text);
    match figures(&text)? {
        Written::Figures([(first, _), (second, _), _]) => Some((first, second)),
        Written::Plain { .. } => None,
    }
}

/// Nothing, or a time of day, which is left aside.
fn is_time(rest: &str) -> bool {
    let Some(time) = rest
        .strip_prefix(['T', 't', ' '])
        .or_else(|| rest.strip_prefix(", "))
    else {
        return rest.is_empty();
    };
    time.starts_with(|c: char| c.is_ascii_digit())
        && time.contains(':')
        && time
            .bytes()
            .all(|byte| byte.is_ascii_digit() || b":.,+-ZzAPMapm ".contains(&byte))
}

/// `23 Jan 2023`, `Jan 23, 2023`, `23-Jan-23`, `15. März 2024`.
fn named(text: &str) -> Option<Written> {
    let mut words = text
        .split([' ', '-', '/', '.', ','])
        .filter(|word| !word.is_empty() && *word != "de");
    let (first, second, third) = (words.next()?, words.next()?, words.next()?);
    if words
        .next()
        .is_some_and(|word| !word.starts_with(|c: char| c.is_ascii_digit()))
    {
        return None;
    }
    let number = |word: &str| -> Option<u32> {
        let digits = word.trim_end_matches(|c: char| c.is_ascii_alphabetic());
        let ending = &word[digits.len()..];
        ["", "st", "nd", "rd", "th", "er"]
            .contains(&ending)
            .then(|| digits.parse().ok())
            .flatten()
    };
    let year = match third.len() {
        4 => third.parse().ok()?,
        2 => match third.parse().ok()? {
            year @ 0..=68 => 2000 + year,
            year => 1900 + year,
        },
        _ => return None,
    };
    let (day, month) = match (month(first), month(second)) {
        (None, Some(month)) => (number(first)?, month),
        (Some(month), None) => (number(second)?, month),
        _ => return None,
    };
    Some(Written::Plain { year, month, day })
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, missing_docs)]
    use super::*;
    use Order::{DayFirst, MonthFirst, YearFirst};

    #[test]
    fn dates_are_read_in_the_order_of_their_file() {
        let table = [
            ("2026-05-04", MonthFirst, Some("2026-05-04")),
            ("2026/5/4", DayFirst, Some("2026-05-04")),
            ("2026.05.04", DayFirst, Some("2026-05-04")),
            ("20260504", DayFirst, Some("2026-05-04")),
            ("2026-05-04 13:45:00", DayFirst, Some("2026-05-04")),
            ("2026-05-04T13:45:00.000Z", DayFirst, Some("2026-05-04")),
            ("5/4/2026 1:45 PM", MonthFirst, Some("2026-05-04")),
            ("5/4/26", MonthFirst, Some("2026-05-04")),
            ("5/4/26", DayFirst, Some("2026-04-05")),
            ("05.04.2026", DayFirst, Some("2026-04-05")),
            ("5. 4. 2026", DayFirst, Some("2026-04-05")),
            ("5-4-2026", DayFirst, Some("2026-04-05")),
            ("26-05-04", YearFirst, Some("2026-05-04")),
            ("1/2/68", MonthFirst, Some("2068-01-02")),
            ("1/2/69", MonthFirst, Some("1969-01-02")),
            ("29/02/2024", DayFirst, Some("2024-02-29")),
            ("23 Jan 2023", DayFirst, Some("2023-01-23")),
            ("Jan 23, 2023", DayFirst, Some("2023-01-23")),
            ("23-Jan-23", MonthFirst, Some("2023-01-23")),
            ("15. März 2024", DayFirst, Some("2024-03-15")),
            ("1er août 2024", DayFirst, Some("2024-08-01")),
            ("3 de mayo de 2024", DayFirst, Some("2024-05-03")),
            ("29/02/2023", DayFirst, None),
            ("31/02/2024", DayFirst, None),
            ("5/4", MonthFirst, None),
            ("5/4-2026", MonthFirst, None),
            ("5/4/126", MonthFirst, None),
            ("soon", MonthFirst, None),
            ("2026-13-01", MonthFirst, None),
            ("2026-05-04 or later", MonthFirst, None),
            ("0203-05-04", MonthFirst, None),
            ("12026-05-04", MonthFirst, None),
            ("99999999999999999999/1/1", MonthFirst, None),
        ];
        for (text, order, expected) in table {
            let found = parse(text, order, false).ok().map(|date| date.to_string());
            assert_eq!(found.as_deref(), expected, "{text} {order}");
        }
    }

    #[test]
    fn refusals_say_what_is_wrong() {
        assert_eq!(
            parse("1/23/2023", DayFirst, false),
            Err(NotADate::OtherOrder(MonthFirst))
        );
        assert_eq!(
            parse("23/1/2023", MonthFirst, false),
            Err(NotADate::OtherOrder(DayFirst))
        );
        assert_eq!(
            parse("1/2/1023", MonthFirst, false),
            Err(NotADate::Year(1023))
        );
        assert_eq!(parse("31/02/2024", MonthFirst, false), Err(NotADate::Never));
    }

    #[test]
    fn day_numbers_of_spreadsheets_need_leave() {
        let date = NaiveDate::from_ymd_opt(2023, 1, 1).unwrap();
        assert_eq!(parse("44927", MonthFirst, true), Ok(date));
        assert_eq!(parse("44927.5", MonthFirst, true), Ok(date));
        assert_eq!(
            parse("44927", MonthFirst, false),
            Err(NotADate::Serial(date))
        );
        assert_eq!(parse("19999", MonthFirst, true), Err(NotADate::Never));
        assert_eq!(parse("60001", MonthFirst, true), Err(NotADate::Never));
    }
}
