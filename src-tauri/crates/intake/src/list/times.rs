//! When the lines of a list were scanned: the day in the order that the list itself proves, the time before or behind it, in
//! one cell or in two.

use super::ListedTime;
use crate::date_order::OrderEvidence;
use crate::dates::{self, Order};
use crate::records::Cells;
use chrono::{FixedOffset, NaiveDate, NaiveDateTime, NaiveTime, TimeZone, Timelike};

/// How a list writes its times.
pub(super) struct Times {
    order: Order,
}

/// What one cell adds to a moment.
#[derive(Default)]
struct Parts {
    day: Option<NaiveDate>,
    time: Option<NaiveTime>,
    offset: Option<FixedOffset>,
    /// What looks like a part and is none.
    unread: Option<String>,
}

impl Times {
    /// By all lines of a list; where every day can be read both ways, the day is before the month, as everywhere but in the
    /// United States.
    pub(super) fn of<'c>(lines: impl Iterator<Item = &'c Cells>, codes: usize) -> Times {
        let mut evidence = OrderEvidence::default();
        for cells in lines {
            for (column, cell) in cells.iter().enumerate() {
                if column != codes && looks_like_one(cell.trim()) {
                    for word in cell.split_whitespace() {
                        evidence.observe(0, word.trim_end_matches(','));
                    }
                }
            }
        }
        Times {
            order: evidence.decide(true).order,
        }
    }

    /// When the line was scanned, and what looks like a time and cannot be read; the code stands in the cell `codes`.
    pub(super) fn of_line(
        &self,
        cells: &Cells,
        codes: usize,
    ) -> (Option<ListedTime>, Option<String>) {
        let mut found = Parts::default();
        for (column, cell) in cells.iter().enumerate() {
            let cell = cell.trim();
            if column == codes || !(looks_like_one(cell) || is_compact(cell)) {
                continue;
            }
            let parts = self.parts(cell);
            found.unread = found.unread.or(parts.unread);
            if found.day.is_none() {
                found.day = parts.day;
            }
            if found.time.is_none() {
                found.time = parts.time;
                found.offset = parts.offset;
            }
        }
        match (found.day, found.time, found.unread) {
            (Some(day), Some(time), _) => {
                let local = day.and_time(time);
                let exact = found
                    .offset
                    .and_then(|offset| offset.from_local_datetime(&local).single());
                (
                    Some(exact.map_or(ListedTime::Local(local), ListedTime::Exact)),
                    None,
                )
            }
            (_, _, Some(unread)) => (None, Some(unread)),
            // Half of a moment is none.
            (Some(day), None, None) => (None, Some(day.to_string())),
            (None, Some(time), None) => (None, Some(time.to_string())),
            (None, None, None) => (None, None),
        }
    }

    fn parts(&self, cell: &str) -> Parts {
        let mut parts = Parts::default();
        if let Some(moment) = compact(cell) {
            (parts.day, parts.time) = (Some(moment.date()), Some(moment.time()));
            return parts;
        }
        let split = split_iso(cell);
        let mut half = None;
        for word in split.split([' ', ',']).filter(|word| !word.is_empty()) {
            if let Some((time, offset)) = time(word) {
                (parts.time, parts.offset) = (Some(time), offset.or(parts.offset));
            } else if let Some(afternoon) = half_of_day(word) {
                half = Some(afternoon);
            } else if let Some(offset) = offset(word) {
                parts.offset = Some(offset);
            } else if let Ok(day) = dates::parse(word, self.order, false) {
                parts.day = Some(day);
            } else {
                parts.unread = Some(cell.to_owned());
            }
        }
        if let (Some(time), Some(afternoon)) = (parts.time, half) {
            let hour = time.hour() % 12 + if afternoon { 12 } else { 0 };
            parts.time = time.with_hour(hour);
        }
        parts
    }
}

/// Whether a cell is nothing but figures and what stands between the parts of a day and a time, perhaps with words that
/// stand beside them.
pub(super) fn looks_like_one(cell: &str) -> bool {
    let digits = cell.chars().filter(char::is_ascii_digit).count();
    if digits < 3 || cell.len() > 40 || !cell.starts_with(|one: char| one.is_ascii_digit()) {
        return false;
    }
    let marks = |one: char| one.is_ascii_digit() || ":.-/ ,+".contains(one);
    let split = split_iso(cell);
    let bare: String = split
        .split(' ')
        .filter(|word| half_of_day(word).is_none() && offset(word).is_none())
        .collect::<Vec<_>>()
        .join(" ");
    let bare = bare.trim_end_matches(['Z', 'z']);
    let clock = bare.contains(':');
    let day = bare.matches(['/', '.', '-']).count() >= 2 && digits >= 4;
    (clock || day) && bare.chars().all(marks)
}

/// `20261125140211`, `20261125 140211`.
fn is_compact(cell: &str) -> bool {
    compact(cell).is_some()
}

fn compact(cell: &str) -> Option<NaiveDateTime> {
    let digits = cell.bytes().filter(u8::is_ascii_digit).count();
    let plain = matches!((digits, cell.len()), (14, 14 | 15)) && cell.is_ascii();
    if !plain || !(cell.starts_with("20") || cell.starts_with("19")) {
        return None;
    }
    let joined: String = cell.chars().filter(char::is_ascii_digit).collect();
    NaiveDateTime::parse_from_str(&joined, "%Y%m%d%H%M%S").ok()
}

/// With a space for the T between day and time.
fn split_iso(cell: &str) -> String {
    let letter = cell.char_indices().find(|(at, one)| {
        matches!(one, 'T' | 't')
            && *at > 0
            && cell[..*at].ends_with(|one: char| one.is_ascii_digit())
            && cell[at + 1..].starts_with(|one: char| one.is_ascii_digit())
    });
    match letter {
        Some((at, _)) => format!("{} {}", &cell[..at], &cell[at + 1..]),
        None => cell.to_owned(),
    }
}

/// `10:01:02`, `10:01`, `10:01:02.5+01:00`, `9:05PM`.
fn time(word: &str) -> Option<(NaiveTime, Option<FixedOffset>)> {
    if !word.contains(':') {
        return None;
    }
    let lower = word.to_ascii_lowercase();
    let (word, half) = match lower.strip_suffix("pm") {
        Some(rest) => (rest, Some(true)),
        None => match lower.strip_suffix("am") {
            Some(rest) => (rest, Some(false)),
            None => (lower.as_str(), None),
        },
    };
    let end = word.find(['z', '+', '-']).unwrap_or(word.len());
    let (clock, zone) = word.split_at(end);
    let zone = match zone {
        "" => None,
        zone => Some(offset(zone)?),
    };
    let clock = clock.replace(',', ".");
    let read = ["%H:%M:%S%.f", "%H:%M"]
        .iter()
        .find_map(|format| NaiveTime::parse_from_str(&clock, format).ok())?;
    let read = match half {
        Some(afternoon) => read.with_hour(read.hour() % 12 + if afternoon { 12 } else { 0 })?,
        None => read,
    };
    Some((read, zone))
}

/// Whether a word says that a time is of the afternoon.
fn half_of_day(word: &str) -> Option<bool> {
    match word.to_ascii_lowercase().trim_end_matches('.') {
        "am" | "a.m" => Some(false),
        "pm" | "p.m" => Some(true),
        _ => None,
    }
}

/// `Z`, `UTC`, `+01:00`, `-0800`.
fn offset(word: &str) -> Option<FixedOffset> {
    if matches!(word, "Z" | "z" | "UTC" | "utc" | "GMT" | "gmt") {
        return FixedOffset::east_opt(0);
    }
    let ahead = word.starts_with('+');
    let figures = word.strip_prefix(['+', '-'])?.replace(':', "");
    if !matches!(figures.len(), 2 | 4) {
        return None;
    }
    let hours: i32 = figures.get(..2)?.parse().ok()?;
    let minutes: i32 = figures
        .get(2..)
        .filter(|rest| !rest.is_empty())
        .map_or(Some(0), |rest| rest.parse().ok())?;
    let seconds = hours * 3600 + minutes * 60;
    FixedOffset::east_opt(if ahead { seconds } else { -seconds })
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    fn of(lines: &[&[&str]]) -> Vec<(Option<ListedTime>, Option<String>)> {
        let table: Vec<Cells> = lines
            .iter()
            .map(|cells| cells.iter().copied().collect())
            .collect();
        let times = Times::of(table.iter(), 0);
        table.iter().map(|cells| times.of_line(cells, 0)).collect()
    }

    #[test]
    fn times_are_read_wherever_and_however_they_stand() {
        let expected = NaiveDate::from_ymd_opt(2026, 11, 25)
            .unwrap()
            .and_hms_opt(10, 1, 2)
            .unwrap();
        for cells in [
            &["IT1", "2026-11-25 10:01:02"][..],
            &["IT1", "2026-11-25T10:01:02"],
            &["IT1", "2026/11/25", "10:01:02"],
            &["IT1", "CODE-128", "2026/11/25", "10:01:02"],
            &["IT1", "003278", "10:01:02", "25/11/2026"],
            &["IT1", "25.11.2026 10:01:02"],
            &["IT1", "11/25/2026 10:01:02"],
            &["IT1", "10:01:02 25/11/2026"],
            &["IT1", "25/11/26", "10:01:02"],
            &["IT1", "20261125100102"],
            &["IT1", "20261125 100102"],
            &["IT1", "11/25/2026 10:01:02 AM"],
            &["IT1", "25.11.26, 10:01:02"],
        ] {
            assert_eq!(
                of(&[cells]),
                [(Some(ListedTime::Local(expected)), None)],
                "{cells:?}"
            );
        }
        let hour = |hours: i32| FixedOffset::east_opt(hours * 3600).unwrap();
        for (cell, offset) in [
            ("2026-11-25T10:01:02+01:00", hour(1)),
            ("2026-11-25T10:01:02Z", hour(0)),
            ("2026-11-25 10:01:02 -0800", hour(-8)),
            ("2026-11-25 10:01:02 UTC", hour(0)),
        ] {
            let exact = offset.from_local_datetime(&expected).unwrap();
            assert_eq!(
                of(&[&["IT1", cell]]),
                [(Some(ListedTime::Exact(exact)), None)],
                "{cell}"
            );
        }
        let fraction = of(&[&["IT1", "2026-11-25T10:01:02.250"]]);
        assert!(
            matches!(fraction[0].0, Some(ListedTime::Local(at)) if at.nanosecond() == 250_000_000)
        );
        let afternoon = of(&[&["IT1", "11/25/2026 1:45 PM"]]);
        assert!(matches!(afternoon[0].0, Some(ListedTime::Local(at)) if at.hour() == 13));
    }

    #[test]
    fn one_line_proves_the_order_of_all() {
        let day = |lines: &[&[&str]]| match of(lines)[0].0 {
            Some(ListedTime::Local(at)) => at.date().to_string(),
            other => panic!("{other:?}"),
        };
        assert_eq!(day(&[&["a", "3/4/2026 10:00"]]), "2026-04-03");
        assert_eq!(
            day(&[&["a", "3/4/2026 10:00"], &["b", "3/14/2026 10:00"]]),
            "2026-03-04"
        );
        assert_eq!(
            day(&[&["a", "3/4/2026 10:00"], &["b", "14/3/2026 10:00"]]),
            "2026-04-03"
        );
    }

    #[test]
    fn what_cannot_be_read_is_said() {
        for cell in [
            "32/13/2026 10:01:02",
            "10:01:02",
            "25/11/2026",
            "2026-11-25 25:01:02",
            "2026-11-25 10:01:02 x",
        ] {
            let (at, unread) = of(&[&["IT1", cell]]).remove(0);
            let looks = looks_like_one(cell);
            assert_eq!((at, unread.is_some()), (None, looks), "{cell}");
        }
        assert!(
            looks_like_one("10:01:02")
                && !looks_like_one("IT-1")
                && !looks_like_one("4006381333931")
        );
        assert!(!looks_like_one("1-12") && !looks_like_one("003278"));
    }
}
