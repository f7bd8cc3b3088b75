//! Dates as a person types them, read on the day they are typed.

use super::words::{from_today, month, weekday};
use super::{NotADate, Order, Written, arranged, serial, within, written};
use chrono::{Datelike, Days, Months, NaiveDate, Weekday};
use serde::{Deserialize, Serialize};

/// Which of the days that fit a text without a year, or a day of the week, is meant.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Leaning {
    /// The next: when something is due, ends or begins.
    #[default]
    Future,
    /// The last: when something was bought, or how it stood.
    Past,
}

/// Reads a date as a person types it.
///
/// - Whole dates: `2027-02-14`, `20270214`, `14/02/2027`, `14 Feb 2027`, `Feb 14, 2027`. Figures between slashes or dashes
///   are in `order` unless that is impossible (14/02/2027 is 14 February everywhere); between dots the day is always
///   first. Where the year would come first and does not, the day and the month must be plain.
/// - Without a year: `14.2.`, `14/2`, `14 Feb`: the day nearest to `today` in the direction of `leaning`, today included.
/// - From today: `today`, `tomorrow`, `+14` (days), `+2w`, `+3m`, `+1y`, and the same backwards with `-`.
/// - A day of the week, `fri`: the next or the last one, never today. Before a date it must be that date's own.
///
/// A year of two digits is 1969 to 2068.
///
/// # Errors
/// When it is no such date; [`NotADate`] says why.
pub fn read(
    text: &str,
    order: Order,
    leaning: Leaning,
    today: NaiveDate,
) -> Result<NaiveDate, NotADate> {
    let text = text.trim();
    if let Some(date) = relative(text, leaning, today) {
        return within(date);
    }
    if let Some(day) = weekday(text) {
        return within(of_week(day, leaning, today));
    }
    let (named, rest) = after_weekday(text);
    let date = dated(rest, order, leaning, today)?;
    match named {
        Some(day) if day != date.weekday() => Err(NotADate::OtherWeekday(date)),
        _ => Ok(date),
    }
}

/// `today`, `+14`, `-2w`, `2w`: none when it is not written so, no date when it leads out of the calendar. A count without
/// a sign has its unit, and goes the way the field leans.
fn relative(text: &str, leaning: Leaning, today: NaiveDate) -> Option<Option<NaiveDate>> {
    if let Some(days) = from_today(text) {
        return Some(shifted(today, days < 0, days.unsigned_abs(), 'd'));
    }
    let signed = text.strip_prefix(['+', '-']);
    let back = match signed {
        Some(_) => text.starts_with('-'),
        None => leaning == Leaning::Past,
    };
    let rest = signed.unwrap_or(text).trim_start();
    let figures = rest.trim_end_matches(|c: char| c.is_alphabetic() || c == ' ');
    let unit = match rest[figures.len()..].trim().to_lowercase().as_str() {
        "" if signed.is_none() => return None,
        "" | "d" | "day" | "days" => 'd',
        "w" | "week" | "weeks" => 'w',
        "m" | "month" | "months" => 'm',
        "y" | "year" | "years" => 'y',
        _ => return None,
    };
    let count = figures.parse().ok()?;
    Some(shifted(today, back, count, unit))
}

fn shifted(from: NaiveDate, back: bool, count: u64, unit: char) -> Option<NaiveDate> {
    let months = |each: u32| {
        u32::try_from(count)
            .ok()?
            .checked_mul(each)
            .map(Months::new)
    };
    match (unit, back) {
        ('d' | 'w', _) => {
            let days = Days::new(count.checked_mul(if unit == 'w' { 7 } else { 1 })?);
            match back {
                false => from.checked_add_days(days),
                true => from.checked_sub_days(days),
            }
        }
        (unit, false) => from.checked_add_months(months(if unit == 'y' { 12 } else { 1 })?),
        (unit, true) => from.checked_sub_months(months(if unit == 'y' { 12 } else { 1 })?),
    }
}

fn of_week(day: Weekday, leaning: Leaning, today: NaiveDate) -> Option<NaiveDate> {
    let ahead = u64::from(day.days_since(today.weekday()));
    match leaning {
        Leaning::Future => today.checked_add_days(Days::new(if ahead == 0 { 7 } else { ahead })),
        Leaning::Past => today.checked_sub_days(Days::new(7 - ahead)),
    }
}

/// The day of the week a date begins with, and the date.
fn after_weekday(text: &str) -> (Option<Weekday>, &str) {
    let end = text.find([' ', ',']).unwrap_or(0);
    match weekday(&text[..end]) {
        Some(day) => (Some(day), text[end..].trim_start_matches([' ', ','])),
        None => (None, text),
    }
}

fn dated(
    text: &str,
    order: Order,
    leaning: Leaning,
    today: NaiveDate,
) -> Result<NaiveDate, NotADate> {
    if let Some(date) = serial(text) {
        return Err(NotADate::Serial(date));
    }
    let dots = text.contains('.') && !text.contains(['/', '-']);
    let order = if dots { Order::DayFirst } else { order };
    match written(text) {
        Some(Written::Plain { year, month, day }) => exact(year, month, day),
        Some(Written::Figures(figures)) => {
            if let Some(date) = arranged(figures, order) {
                return within(Some(date));
            }
            let others: &[Order] = match dots {
                true => &[],
                false => &[Order::DayFirst, Order::MonthFirst],
            };
            match one_of(others, |order| arranged(figures, order))? {
                Some(date) => within(Some(date)),
                None => Err(why_not(figures, order, dots)),
            }
        }
        None => yearless(text, order, dots, leaning, today),
    }
}

/// The one date the readings come to; none when there is none.
fn one_of(
    readings: &[Order],
    date: impl Fn(Order) -> Option<NaiveDate>,
) -> Result<Option<NaiveDate>, NotADate> {
    let mut found: Option<NaiveDate> = None;
    for other in readings.iter().filter_map(|&order| date(order)) {
        match found {
            Some(first) if first != other => return Err(NotADate::Ambiguous(first, other)),
            _ => found = Some(other),
        }
    }
    Ok(found)
}

/// Three figures are no date: what is wrong with them as they were most likely meant.
fn why_not(figures: [(u32, usize); 3], order: Order, dots: bool) -> NotADate {
    let [(first, _), (second, _), (third, digits)] = figures;
    let year = match (third, digits) {
        (year, 4) => year as i32,
        (year @ 0..=68, _) => 2000 + year as i32,
        (year, _) => 1900 + year as i32,
    };
    let (month, day) = match order {
        Order::MonthFirst if first <= 12 || second > 12 => (first, second),
        Order::MonthFirst => (second, first),
        _ if dots || second <= 12 || first > 12 => (second, first),
        _ => (first, second),
    };
    exact(year, month, day).err().unwrap_or(NotADate::Never)
}

/// `14.2.`, `14/2`, `14 Feb`, `February 14th`.
fn yearless(
    text: &str,
    order: Order,
    dots: bool,
    leaning: Leaning,
    today: NaiveDate,
) -> Result<NaiveDate, NotADate> {
    let parts: Vec<&str> = text
        .split([' ', '/', '-', '.', ','])
        .filter(|part| !part.is_empty() && *part != "de")
        .collect();
    let &[first, second] = parts.as_slice() else {
        return Err(NotADate::Never);
    };
    let figure = |word: &str| -> Option<u32> {
        let digits = word.trim_end_matches(|c: char| c.is_ascii_alphabetic());
        let ending = ["", "st", "nd", "rd", "th", "er"].contains(&&word[digits.len()..]);
        (ending && (1..=2).contains(&digits.len())).then(|| digits.parse().ok())?
    };
    let near = |month: u32, day: u32| nearest(month, day, leaning, today);
    match (month(first), month(second)) {
        (None, Some(month)) => near(month, figure(first).ok_or(NotADate::Never)?),
        (Some(month), None) => near(month, figure(second).ok_or(NotADate::Never)?),
        (Some(_), Some(_)) => Err(NotADate::Never),
        (None, None) => {
            let (Ok(first), Ok(second)) = (first.parse::<u32>(), second.parse::<u32>()) else {
                return Err(NotADate::Never);
            };
            if parts.iter().any(|part| part.len() > 2) {
                return Err(NotADate::Never);
            }
            let month_first = near(first, second);
            let day_first = near(second, first);
            match order {
                Order::DayFirst if dots => day_first,
                Order::DayFirst => day_first.or_else(|wrong| month_first.map_err(|_| wrong)),
                // Without a year in front, the month comes before the day, as in the rest of such a date.
                Order::MonthFirst | Order::YearFirst => {
                    month_first.or_else(|wrong| day_first.map_err(|_| wrong))
                }
            }
        }
    }
}

/// The day of this month nearest to today in the direction of the leaning. 29 February waits for its year.
fn nearest(
    month: u32,
    day: u32,
    leaning: Leaning,
    today: NaiveDate,
) -> Result<NaiveDate, NotADate> {
    // 2000 has every day there is.
    exact(2000, month, day).map_err(|wrong| match wrong {
        NotADate::NoSuchDay { month, days, .. } => NotADate::NoSuchDay {
            year: None,
            month,
            days,
        },
        other => other,
    })?;
    let years = 0..=8;
    let date = |ahead: i32| {
        let year = match leaning {
            Leaning::Future => today.year() + ahead,
            Leaning::Past => today.year() - ahead,
        };
        NaiveDate::from_ymd_opt(year, month, day)
    };
    let fits = |date: &NaiveDate| match leaning {
        Leaning::Future => *date >= today,
        Leaning::Past => *date <= today,
    };
    within(years.filter_map(date).find(fits))
}

/// This very day, or what is wrong with it.
fn exact(year: i32, month: u32, day: u32) -> Result<NaiveDate, NotADate> {
    if let Some(date) = NaiveDate::from_ymd_opt(year, month, day) {
        return within(Some(date));
    }
    if !(1..=12).contains(&month) {
        return Err(NotADate::NoSuchMonth(month));
    }
    let days = (28..=31)
        .rev()
        .find(|&day| NaiveDate::from_ymd_opt(year, month, day).is_some());
    Err(days.map_or(NotADate::Never, |days| NotADate::NoSuchDay {
        year: Some(year),
        month,
        days,
    }))
}

#[cfg(test)]
#[path = "typed_tests.rs"]
mod tests;
