//! The value of a cell as text that can be read in one way only.

use super::styles::Style;
use crate::records::Typed;
use chrono::{Duration, NaiveDate};

/// Spreadsheets keep this many digits of a number.
const DIGITS: usize = 15;

/// A number as it is shown, every digit of it; a date as year, month and day, whatever its format.
pub(super) fn number(raw: &str, style: &Style, from_1904: bool) -> (String, Typed) {
    let raw = raw.trim();
    let Ok(value) = raw.parse::<f64>() else {
        return (raw.to_owned(), Typed::Text);
    };
    if !value.is_finite() {
        return (raw.to_owned(), Typed::Text);
    }
    let plain = plain(raw, value);
    match style {
        Style::Date => match date(value, from_1904) {
            Some(date) => (date, Typed::Date),
            None => (plain, Typed::Number),
        },
        Style::Duration => match duration(value) {
            Some(duration) => (duration, Typed::Date),
            None => (plain, Typed::Number),
        },
        Style::Money(word) => (format!("{plain} {word}"), Typed::Number),
        Style::Padded {
            before,
            digits,
            behind,
        } if plain.bytes().all(|byte| byte.is_ascii_digit()) => {
            (format!("{before}{plain:0>digits$}{behind}"), Typed::Text)
        }
        Style::Plain | Style::Padded { .. } => (plain, Typed::Number),
    }
}

/// Without a power of ten, and without what only comes of reckoning in twos; a number whose last digits are lost shows that.
fn plain(raw: &str, value: f64) -> String {
    let whole = raw.strip_prefix('-').unwrap_or(raw);
    let digits = whole.trim_start_matches('0');
    if !digits.is_empty() && digits.bytes().all(|byte| byte.is_ascii_digit()) && digits.len() <= 40
    {
        // What a spreadsheet saved has nothing but zeros behind the digits it keeps, what was reckoned with behind seventeen;
        // a number that another program wrote out may be longer.
        let zeros = |from: usize| {
            let behind = digits.get(from..).unwrap_or_default();
            !behind.is_empty() && behind.bytes().all(|byte| byte == b'0')
        };
        let lost = zeros(DIGITS) || zeros(17);
        return match lost {
            true => shortened(value),
            false => format!("{}{digits}", if raw.starts_with('-') { "-" } else { "" }),
        };
    }
    // Sixteen digits before the point: the last of them is made up.
    if value.abs() >= 1e15 {
        return shortened(value);
    }
    let rounded: f64 = format!("{value:.*e}", DIGITS - 1).parse().unwrap_or(value);
    match rounded == 0.0 {
        true => "0".to_owned(),
        false => rounded.to_string(),
    }
}

/// `1.23456789012346E+19`, as a spreadsheet shows it.
fn shortened(value: f64) -> String {
    let text = format!("{value:.*e}", DIGITS - 1);
    match text.split_once('e') {
        Some((number, power)) => format!("{number}E+{power}"),
        None => text,
    }
}

/// A day and a time of day, to the second. None where it is neither.
fn date(value: f64, from_1904: bool) -> Option<String> {
    let days = value.floor();
    let mut seconds = ((value - days) * 86_400.0).round() as i64;
    let mut days = days as i64;
    if seconds == 86_400 {
        (days, seconds) = (days + 1, 0);
    }
    if !(0..=2_958_465).contains(&days) {
        return None;
    }
    let clock = || {
        let (hours, rest) = (seconds / 3600, seconds % 3600);
        format!("{hours:02}:{:02}:{:02}", rest / 60, rest % 60)
    };
    if days == 0 && !from_1904 {
        return Some(match seconds {
            // What spreadsheets show for an empty date.
            0 => "1900-01-00".to_owned(),
            _ => clock(),
        });
    }
    // They count a 29 February 1900, which never was.
    let epoch = match (from_1904, days < 60) {
        (true, _) => NaiveDate::from_ymd_opt(1904, 1, 1)?,
        (false, true) => NaiveDate::from_ymd_opt(1899, 12, 31)?,
        (false, false) => NaiveDate::from_ymd_opt(1899, 12, 30)?,
    };
    let day = epoch.checked_add_signed(Duration::try_days(days)?)?;
    let day = day.format("%Y-%m-%d");
    Some(match seconds {
        0 => day.to_string(),
        _ => format!("{day} {}", clock()),
    })
}

fn duration(value: f64) -> Option<String> {
    let seconds = (value * 86_400.0).round();
    if !(0.0..1e12).contains(&seconds) {
        return None;
    }
    let seconds = seconds as i64;
    Some(format!(
        "{:02}:{:02}:{:02}",
        seconds / 3600,
        seconds / 60 % 60,
        seconds % 60
    ))
}

/// A date as newer programs may write it: `2024-01-31T00:00:00`, perhaps with a fraction and a zone.
pub(super) fn iso_date(raw: &str) -> String {
    let raw = raw.trim();
    match raw.split_once('T') {
        Some((day, time)) if time.bytes().all(|byte| b"0:.Z".contains(&byte)) => day.to_owned(),
        _ => raw.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_keep_every_digit_they_have() {
        for (raw, expected) in [
            ("356938035643809", "356938035643809"),
            ("3.56938035643809E14", "356938035643809"),
            ("3.56938035643809e+14", "356938035643809"),
            ("0", "0"),
            ("-0", "0"),
            ("007", "7"),
            ("-12", "-12"),
            ("1234.5", "1234.5"),
            ("1.234", "1.234"),
            ("1234.5600000000001", "1234.56"),
            ("0.1", "0.1"),
            ("0.30000000000000004", "0.3"),
            ("1E-7", "0.0000001"),
            ("12345678901234567", "12345678901234567"),
            ("89490200001234567890", "89490200001234567890"),
            // Only fifteen digits are left of these.
            ("1234567890123450", "1.23456789012345E+15"),
            ("12345678901234567000", "1.23456789012346E+19"),
            ("8.9490200001234563E+19", "8.94902000012346E+19"),
            ("1e300", "1.00000000000000E+300"),
        ] {
            let (text, typed) = number(raw, &Style::Plain, false);
            assert_eq!((text.as_str(), typed), (expected, Typed::Number), "{raw}");
        }
        for raw in ["", "NaN", "inf", "x"] {
            assert_eq!(number(raw, &Style::Plain, false).1, Typed::Text, "{raw}");
        }
    }

    #[test]
    fn dates_are_days_of_either_calendar() {
        for (raw, from_1904, expected) in [
            ("45322", false, "2024-01-31"),
            ("43860", true, "2024-01-31"),
            ("45322.5", false, "2024-01-31 12:00:00"),
            ("45321.999999999", false, "2024-01-31"),
            ("45322.58541666667", false, "2024-01-31 14:03:00"),
            ("61", false, "1900-03-01"),
            ("59", false, "1900-02-28"),
            ("1", false, "1900-01-01"),
            ("0", false, "1900-01-00"),
            ("0", true, "1904-01-01"),
            ("0.25", false, "06:00:00"),
            ("2958465", false, "9999-12-31"),
        ] {
            let (text, typed) = number(raw, &Style::Date, from_1904);
            assert_eq!((text.as_str(), typed), (expected, Typed::Date), "{raw}");
        }
        for raw in ["-1", "2958466", "1e300"] {
            assert_eq!(number(raw, &Style::Date, false).1, Typed::Number, "{raw}");
        }
        assert_eq!(number("1.5", &Style::Duration, false).0, "36:00:00");
        assert_eq!(iso_date("2024-01-31T00:00:00.000Z"), "2024-01-31");
        assert_eq!(iso_date("2024-01-31T14:03:00"), "2024-01-31T14:03:00");
    }

    #[test]
    fn what_a_format_shows_is_what_is_read() {
        let padded = Style::Padded {
            before: "IT-".to_owned(),
            digits: 5,
            behind: String::new(),
        };
        assert_eq!(
            number("12", &padded, false),
            ("IT-00012".to_owned(), Typed::Text)
        );
        assert_eq!(
            number("1.5", &padded, false),
            ("1.5".to_owned(), Typed::Number)
        );
        let money = Style::Money("€".to_owned());
        assert_eq!(
            number("1299", &money, false),
            ("1299 €".to_owned(), Typed::Number)
        );
    }
}
