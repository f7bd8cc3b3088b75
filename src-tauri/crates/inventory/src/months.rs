//! Month arithmetic for warranties and refresh dates.

use chrono::{Months, NaiveDate};

/// The date that many months later; at a month end that does not exist, the last day that does.
///
/// 31 January + 1 month is 28 February, or 29 in a leap year: a warranty never gains days by overflowing into March.
/// `None` beyond the calendar's end.
pub fn add_months(date: NaiveDate, months: u32) -> Option<NaiveDate> {
    date.checked_add_months(Months::new(months))
}
