//! How far away a day is, in words.

use chrono::{Datelike, Months, NaiveDate};

/// How far `to` is from `from`: `today`, `tomorrow`, `in 45 days`, `in 16 months`,
/// `2 years 3 months ago`.
///
/// Days up to two months, so that nothing near is rounded; then whole months; from two years on,
/// years and months. Months are counted by the calendar (31 January to 28 February is one).
pub fn distance(from: NaiveDate, to: NaiveDate) -> String {
    let days = to.signed_duration_since(from).num_days();
    match days {
        0 => return "today".to_owned(),
        1 => return "tomorrow".to_owned(),
        -1 => return "yesterday".to_owned(),
        _ => {}
    }
    let months = whole_months(from.min(to), from.max(to));
    let span = if months < 2 {
        counted(days.unsigned_abs(), "day")
    } else if months < 24 {
        counted(months, "month")
    } else if months.is_multiple_of(12) {
        counted(months / 12, "year")
    } else {
        format!(
            "{} {}",
            counted(months / 12, "year"),
            counted(months % 12, "month")
        )
    };
    if days > 0 {
        format!("in {span}")
    } else {
        format!("{span} ago")
    }
}

fn counted(count: u64, noun: &str) -> String {
    let plural = if count == 1 { "" } else { "s" };
    format!("{count} {noun}{plural}")
}

/// How many whole months fit between two days, month ends counted as month ends.
fn whole_months(early: NaiveDate, late: NaiveDate) -> u64 {
    let years = i64::from(late.year()) - i64::from(early.year());
    let months = years * 12 + i64::from(late.month()) - i64::from(early.month());
    let months = u32::try_from(months).unwrap_or(0);
    let reached = early
        .checked_add_months(Months::new(months))
        .is_some_and(|day| day <= late);
    u64::from(if reached {
        months
    } else {
        months.saturating_sub(1)
    })
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, missing_docs)]
    use super::*;

    #[test]
    fn near_days_are_exact_and_far_ones_are_round() {
        for (from, to, words) in [
            ("2026-11-23", "2026-11-23", "today"),
            ("2026-11-23", "2026-11-24", "tomorrow"),
            ("2026-11-23", "2026-11-22", "yesterday"),
            ("2026-11-23", "2026-11-20", "3 days ago"),
            ("2026-11-23", "2027-01-22", "in 60 days"),
            ("2026-11-23", "2027-01-23", "in 2 months"),
            ("2026-11-14", "2028-03-14", "in 16 months"),
            ("2026-11-14", "2028-03-13", "in 15 months"),
            ("2026-11-14", "2028-11-13", "in 23 months"),
            ("2026-11-14", "2028-11-14", "in 2 years"),
            ("2026-11-14", "2024-07-14", "2 years 4 months ago"),
            ("2026-11-14", "2024-10-14", "2 years 1 month ago"),
            ("2026-01-31", "2026-03-30", "in 58 days"),
            ("2025-12-31", "2026-02-28", "in 2 months"),
            ("2024-02-29", "2026-02-28", "in 2 years"),
        ] {
            let day = |text: &str| text.parse::<NaiveDate>().unwrap();
            assert_eq!(distance(day(from), day(to)), words, "{from} to {to}");
        }
    }

    #[test]
    fn the_ends_of_time_have_words_too() {
        assert!(distance(NaiveDate::MIN, NaiveDate::MAX).starts_with("in "));
        assert!(distance(NaiveDate::MAX, NaiveDate::MIN).ends_with(" ago"));
    }
}
