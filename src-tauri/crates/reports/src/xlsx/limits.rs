//! What a spreadsheet can hold, and what becomes of the rest.

use chrono::{Datelike, NaiveDate};

/// The longest text of a cell, in UTF-16 units.
const LONGEST_TEXT: usize = 32_767;
/// Excel computes with 15 digits; longer figures are written as text, so that none is lost.
pub(super) const EXACT: u64 = 999_999_999_999_999;
/// The name of the second sheet.
pub(super) const ABOUT: &str = "About";

/// A day as a spreadsheet counts it; `None` before March 1900, where Excel counts a day that
/// never was, and after 9999.
pub(super) fn serial(day: NaiveDate) -> Option<f64> {
    let first = NaiveDate::from_ymd_opt(1900, 3, 1)?;
    let epoch = NaiveDate::from_ymd_opt(1899, 12, 30)?;
    ((first..).contains(&day) && day.year() <= 9999)
        .then(|| day.signed_duration_since(epoch).num_days() as f64)
}

/// Text that fits a cell. What had to be cut says so.
pub fn fitting(text: &str) -> String {
    if text.len() <= LONGEST_TEXT || text.encode_utf16().count() <= LONGEST_TEXT {
        return text.to_owned();
    }
    let note = format!(" … (cut: {} characters in all)", text.chars().count());
    let room = LONGEST_TEXT - note.encode_utf16().count();
    let mut used = 0;
    let mut kept: String = text
        .chars()
        .take_while(|letter| {
            used += letter.len_utf16();
            used <= room
        })
        .collect();
    kept.push_str(&note);
    kept
}

/// A title as the name of a sheet: 31 units, none of `[]:*?/\`, no quote at the ends.
pub(super) fn sheet_name(title: &str) -> String {
    let mut used = 0;
    let name: String = title
        .chars()
        .map(|letter| match letter {
            '[' | ']' | ':' | '*' | '?' | '/' | '\\' => ' ',
            control if control.is_control() => ' ',
            other => other,
        })
        .take_while(|letter| {
            used += letter.len_utf16();
            used <= 31
        })
        .collect();
    let name = name.trim_matches(|letter: char| letter == '\'' || letter.is_whitespace());
    if name.is_empty() || name.eq_ignore_ascii_case("history") || name.eq_ignore_ascii_case(ABOUT) {
        "Report".to_owned()
    } else {
        name.to_owned()
    }
}

/// Text in the header or footer of printed pages, where `&` is a command and 255 is the end.
pub(super) fn printed(text: &str) -> String {
    let short: String = text
        .chars()
        .filter(|letter| !letter.is_control())
        .take(90)
        .collect();
    short.replace('&', "&&")
}
