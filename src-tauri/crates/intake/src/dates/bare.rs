//! A date without what stands around it: the day of the week, the time of day, the zone.

use super::words::weekday_in_file;
use chrono::Weekday;
use std::borrow::Cow;

/// The date in a text, and the day of the week that is named beside it. The day is the one that is written, whatever zone
/// its time is of.
pub(super) fn bare(text: &str) -> (Cow<'_, str>, Option<Weekday>) {
    let text = without_zone(text.trim());
    if !text.contains([' ', '\u{A0}', '\u{202F}', ',', ':']) {
        return (Cow::Borrowed(text), None);
    }
    let text = text
        .split_once('(')
        .filter(|(_, zone)| zone.ends_with(')') && text.contains(':'))
        .map_or(text, |(before, _)| before);
    let words: Vec<&str> = text
        .split([' ', '\u{A0}', '\u{202F}', '\u{2009}', ','])
        .filter(|word| !word.is_empty())
        .collect();
    let timed = words.iter().any(|word| is_time(word));
    let mut named = None;
    let mut left: Vec<&str> = Vec::with_capacity(words.len());
    for (index, word) in words.iter().enumerate() {
        if is_time(word) || (timed && index > 0 && (is_beside_time(word) || is_zone(word))) {
            continue;
        }
        if index == 0
            && words.len() > 1
            && let Some(day) = weekday_in_file(word)
        {
            named = Some(day);
            continue;
        }
        left.push(word);
    }
    if left.last().is_some_and(|word| is_zone(word)) && left.len() > 1 {
        left.pop();
    }
    (Cow::Owned(left.join(" ")), named)
}

/// `2024-01-31Z`, `2024-01-31+01:00`: a date of XML.
fn without_zone(text: &str) -> &str {
    let dated = |date: &str| date.len() == 10 && date.as_bytes().get(4) == Some(&b'-');
    if let Some(date) = text.strip_suffix(['Z', 'z']).filter(|date| dated(date)) {
        return date;
    }
    match (text.get(..10), text.get(10..)) {
        (Some(date), Some(zone))
            if dated(date) && zone.starts_with(['+', '-']) && is_zone(zone) =>
        {
            date
        }
        _ => text,
    }
}

/// `13:45`, `12:00:00.000`, `1:45PM`, `00:00:00+01:00`.
fn is_time(word: &str) -> bool {
    let word = word.strip_prefix(['T', 't']).unwrap_or(word);
    let hours = word.bytes().take_while(u8::is_ascii_digit).count();
    (1..=2).contains(&hours)
        && word.as_bytes().get(hours) == Some(&b':')
        && word[hours + 1..].starts_with(|one: char| one.is_ascii_digit())
        && word
            .bytes()
            .all(|byte| byte.is_ascii_digit() || b":.,+-ZzAPMapm".contains(&byte))
}

/// What stands beside a time of day: AM, Uhr, at.
fn is_beside_time(word: &str) -> bool {
    const WORDS: [&str; 20] = [
        "am", "pm", "a.m.", "p.m.", "a.m", "p.m", "a.", "p.", "m.", "a", "p", "m", "uhr", "h",
        "hrs", "at", "um", "à", "las", "-",
    ];
    WORDS.contains(&word.to_lowercase().as_str())
}

/// A zone: `Z`, `UTC`, `GMT+0100`, `+01:00`, `CEST`.
fn is_zone(word: &str) -> bool {
    const NAMES: [&str; 16] = [
        "z", "utc", "gmt", "cet", "cest", "wet", "west", "eet", "eest", "bst", "est", "edt", "cst",
        "cdt", "pst", "pdt",
    ];
    let lower = word.to_ascii_lowercase();
    if NAMES.contains(&lower.as_str()) {
        return true;
    }
    let offset = lower
        .strip_prefix("gmt")
        .or_else(|| lower.strip_prefix("utc"))
        .unwrap_or(&lower);
    let Some(figures) = offset.strip_prefix(['+', '-']) else {
        return false;
    };
    let digits = figures.bytes().filter(u8::is_ascii_digit).count();
    (2..=4).contains(&digits)
        && figures
            .bytes()
            .all(|byte| byte.is_ascii_digit() || byte == b':')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_stands_around_a_date_goes() {
        for (text, expected) in [
            ("2024-01-31", "2024-01-31"),
            ("1/31/2024, 12:00:00\u{202F}AM", "1/31/2024"),
            ("Wednesday, January 31, 2024", "January 31 2024"),
            ("Wed, 31 Jan 2024 00:00:00 GMT", "31 Jan 2024"),
            (
                "Wed Jan 31 2024 00:00:00 GMT+0100 (Central European Standard Time)",
                "Jan 31 2024",
            ),
            ("Wed Jan 31 00:00:00 CET 2024", "Jan 31 2024"),
            ("31 January 2024 at 13:45", "31 January 2024"),
            ("31.01.2024 13:45 Uhr", "31.01.2024"),
            ("2024-01-31 00:00:00 UTC", "2024-01-31"),
            ("2024-01-31Z", "2024-01-31"),
            ("2024-01-31+01:00", "2024-01-31"),
            (
                "31 de enero de 2024 12:00:00 a.\u{A0}m.",
                "31 de enero de 2024",
            ),
            ("13:45 31/01/2024", "31/01/2024"),
            ("Mi., 31.01.2024", "31.01.2024"),
            ("2024-01-31 or later", "2024-01-31 or later"),
            ("Mar 5, 2024", "Mar 5 2024"),
        ] {
            assert_eq!(bare(text).0, expected, "{text}");
        }
    }
}
