//! Dates as a person types them, for every field and flag that takes one.

use crate::Office;
use crate::wire::{DateOrder, DateRead, Failure, Leaning, ReadDate};
use chrono::NaiveDate;
use intake::NotADate;

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
    let word = |date: NaiveDate| date.format("%-d %B %Y").to_string();
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
            let message = match year {
                Some(year) => format!("There is no such day: {name} {year} has {days} days."),
                None => format!("There is no such day: {name} has {days} days."),
            };
            Failure::new("date.no_such_day", message)
        }
        NotADate::NoSuchMonth(month) => {
            Failure::new("date.no_such_day", format!("There is no month {month}."))
                .hint(format!("Write the date like {example} or 14 Mar 2028."))
        }
        NotADate::Ambiguous(first, second) => {
            let message = format!("“{text}” could be {} or {}.", word(first), word(second));
            Failure::new("date.ambiguous", message)
                .hint("Write the month as a word.")
                .details([first.to_string(), second.to_string()])
        }
        NotADate::OtherWeekday(date) => Failure::new(
            "date.other_weekday",
            format!("{} is a {}.", word(date), date.format("%A")),
        )
        .hint("Mend the date, or leave out the day of the week."),
        NotADate::Year(year) => Failure::new(
            "date.year",
            format!("“{text}” would be in the year {year}. Years from 1950 to 2099 are taken."),
        ),
        NotADate::Never | NotADate::OtherOrder(_) | NotADate::Serial(_) | NotADate::Seconds(_) => {
            Failure::new("date.unreadable", format!("“{text}” is not a date."))
                .hint(format!("Write it like {example}, 14 Mar, fri or +14."))
        }
    }
}
