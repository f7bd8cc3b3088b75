//! Days as people write them on the command line: as in the window's fields, in the order of the system's language.

use chrono::{DateTime, Local, NaiveDate, Utc};
use operations::wire::{DateOrder, Leaning};
use std::sync::OnceLock;

/// The day that `--now` names, where it is given: `+14` counts from it, and flags are read before all are known.
static TODAY: OnceLock<NaiveDate> = OnceLock::new();

/// Looks for `--now` before the other words are read.
pub(crate) fn heed(words: impl IntoIterator<Item = String>) {
    let mut words = words.into_iter();
    while let Some(word) = words.next() {
        let said = match word.strip_prefix("--now") {
            Some("") => words.next(),
            Some(rest) => rest.strip_prefix('=').map(str::to_owned),
            None => continue,
        };
        if let Some(now) = said.and_then(|text| text.parse::<DateTime<Utc>>().ok()) {
            // Only the first run of this process says what day it is.
            let _ = TODAY.set(now.with_timezone(&Local).date_naive());
        }
    }
}

/// A day on which something is due, ends or begins: `fri` is the next Friday, `14.2.` the next 14 February.
pub(crate) fn day(text: &str) -> Result<NaiveDate, String> {
    read(text, Leaning::Future)
}

/// A day on which something was bought, or of which one asks how it stood: `14.2.` is the last 14 February.
pub(crate) fn past_day(text: &str) -> Result<NaiveDate, String> {
    read(text, Leaning::Past)
}

/// A day to come, or nothing at all where a day is to be cleared.
pub(crate) fn day_or_nothing(text: &str) -> Result<String, String> {
    or_nothing(text, Leaning::Future)
}

/// A day that was, or nothing at all where a day is to be cleared.
pub(crate) fn past_day_or_nothing(text: &str) -> Result<String, String> {
    or_nothing(text, Leaning::Past)
}

fn or_nothing(text: &str, leaning: Leaning) -> Result<String, String> {
    match text.trim() {
        "" => Ok(String::new()),
        text => read(text, leaning).map(|day| day.to_string()),
    }
}

fn read(text: &str, leaning: Leaning) -> Result<NaiveDate, String> {
    // As every program of the system decides what language and customs times have.
    let language = ["LC_ALL", "LC_TIME", "LANG"]
        .into_iter()
        .filter_map(|name| std::env::var(name).ok())
        .find(|value| !value.is_empty());
    let order = order_of(language.as_deref().unwrap_or_default());
    let today = TODAY
        .get()
        .copied()
        .unwrap_or_else(|| operations::clock::now().with_timezone(&Local).date_naive());
    operations::dates::typed(text, order, leaning, today).map_err(|failure| {
        let mut said = failure.message;
        if let Some(hint) = failure.hint {
            said.push(' ');
            said.push_str(&hint);
        }
        said
    })
}

/// The order of a locale such as `en_GB.UTF-8`. One that names no people (`C`) has none: year first, and a day that
/// could be a month is asked back.
fn order_of(locale: &str) -> DateOrder {
    let name = locale.split(['.', '@']).next().unwrap_or_default();
    let language = name.split(['_', '-']).next().unwrap_or_default();
    match (name, language) {
        ("C" | "POSIX" | "" | "en_CA" | "fr_CA", _) => DateOrder::YearFirst,
        (
            "en_US" | "en_PH" | "en" | "en_PR" | "es_PR" | "es_US" | "en_GU" | "en_VI" | "en_UM",
            _,
        ) => DateOrder::MonthFirst,
        (_, "zh" | "ja" | "ko" | "hu" | "lt" | "sv" | "mn" | "eu" | "fa" | "se" | "dz") => {
            DateOrder::YearFirst
        }
        _ => DateOrder::DayFirst,
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    #[test]
    fn the_systems_language_says_the_order() {
        assert_eq!(order_of("en_US.UTF-8"), DateOrder::MonthFirst);
        assert_eq!(order_of("en_GB.UTF-8"), DateOrder::DayFirst);
        assert_eq!(order_of("de_AT@euro"), DateOrder::DayFirst);
        assert_eq!(order_of("sv_SE"), DateOrder::YearFirst);
        assert_eq!(order_of("C.UTF-8"), DateOrder::YearFirst);
        assert_eq!(order_of(""), DateOrder::YearFirst);
    }

    #[test]
    fn a_day_may_be_cleared_and_is_read_as_people_write_it() {
        assert_eq!(day_or_nothing(" ").unwrap(), "");
        assert_eq!(day("14.02.2027").unwrap().to_string(), "2027-02-14");
        assert_eq!(past_day_or_nothing("2026-03-14").unwrap(), "2026-03-14");
        assert!(day("2026-02-30").is_err() && day("soon").is_err());
    }
}
