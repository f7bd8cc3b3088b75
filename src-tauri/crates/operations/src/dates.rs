//! Dates as a person types them, for every field and flag that takes one.

use crate::Office;
use crate::wire::{DateOrder, DateRead, Failure, Leaning, ReadDate};
use chrono::{Datelike, NaiveDate, Weekday};
use intake::NotADate;
use words::say;

/// Reads what stands in a date field. `14.2.`, `fri` and `+14` are days from today's point of view.
///
/// # Errors
/// `date.unreadable`, `date.no_such_day`, `date.ambiguous` (both days in the details), `date.other_weekday`,
/// `date.year`: what is wrong with it, and what would be right.
pub fn read_date(office: &Office, request: ReadDate) -> Result<DateRead, Failure> {
    let date = typed(
        &request.text,
        request.order,
        request.leaning,
        office.today(),
    )?;
    Ok(DateRead { date })
}

/// The same for a day of one's own choosing: the command line knows today before it opens a register.
///
/// # Errors
/// As [`read_date`].
pub fn typed(
    text: &str,
    order: DateOrder,
    leaning: Leaning,
    today: NaiveDate,
) -> Result<NaiveDate, Failure> {
    let order = match order {
        DateOrder::MonthFirst => intake::Order::MonthFirst,
        DateOrder::DayFirst => intake::Order::DayFirst,
        DateOrder::YearFirst => intake::Order::YearFirst,
    };
    let leaning = match leaning {
        Leaning::Future => intake::Leaning::Future,
        Leaning::Past => intake::Leaning::Past,
    };
    intake::read_date(text, order, leaning, today).map_err(|wrong| failure(text, wrong, order))
}

fn weekday(date: NaiveDate) -> &'static str {
    match date.weekday() {
        Weekday::Mon => "Monday",
        Weekday::Tue => "Tuesday",
        Weekday::Wed => "Wednesday",
        Weekday::Thu => "Thursday",
        Weekday::Fri => "Friday",
        Weekday::Sat => "Saturday",
        Weekday::Sun => "Sunday",
    }
}

fn failure(text: &str, wrong: NotADate, order: intake::Order) -> Failure {
    const MONTHS: [&str; 12] = [
        "January",
        "February",
        "March",
        "April",
        "May",
        "June",
        "July",
        "August",
        "September",
        "October",
        "November",
        "December",
    ];
    let text = text.trim();
    let example = match order {
        intake::Order::MonthFirst => "3/14/2028",
        intake::Order::DayFirst => "14/3/2028",
        intake::Order::YearFirst => "2028-03-14",
    };
    match wrong {
        NotADate::NoSuchDay { year, month, days } => {
            let name = MONTHS
                .get(month.saturating_sub(1) as usize)
                .copied()
                .unwrap_or_default();
            Failure::said(match year {
                Some(year) => say::date_no_such_day(name, year.to_string(), days),
                None => say::date_no_such_day_any_year(name, days),
            })
        }
        NotADate::NoSuchMonth(month) => {
            Failure::said(say::date_no_such_day_month(month.to_string()))
                .hint(say::date_no_such_day_month_hint(example))
        }
        NotADate::Ambiguous(first, second) => {
            Failure::said(say::date_ambiguous(text, first, second))
                .hint(say::date_ambiguous_hint())
                .details([first.to_string(), second.to_string()])
        }
        NotADate::OtherWeekday(date) => Failure::said(say::date_other_weekday(date, weekday(date)))
            .hint(say::date_other_weekday_hint()),
        NotADate::Year(year) => Failure::said(say::date_year(text, year.to_string())),
        NotADate::Never | NotADate::OtherOrder(_) | NotADate::Serial(_) | NotADate::Seconds(_) => {
            Failure::said(say::date_unreadable(text)).hint(say::date_unreadable_hint(example))
        }
    }
}
