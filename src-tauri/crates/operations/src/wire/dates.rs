//! Dates as a person types them.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// Which part of a date in figures comes first where the person lives.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum DateOrder {
    /// Month, day, year.
    MonthFirst,
    /// Day, month, year.
    DayFirst,
    /// Year, month, day. Days and months in another order must be plain.
    #[default]
    YearFirst,
}

/// Which day a text without a year, or a day of the week, means.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum Leaning {
    /// The next: something is due, ends or begins then.
    #[default]
    Future,
    /// The last: something was bought then, or stood so.
    Past,
}

/// What stands in a date field.
#[derive(Clone, Debug, Default, Serialize, Deserialize, TS)]
#[serde(default)]
pub struct ReadDate {
    /// As typed: `14.2.`, `14/02/2027`, `fri`, `+14`, `today`.
    pub text: String,
    /// The order of the person's system.
    pub order: DateOrder,
    /// What the date is for.
    pub leaning: Leaning,
}

/// The day it means.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, TS)]
pub struct DateRead {
    /// The day.
    pub date: NaiveDate,
}
