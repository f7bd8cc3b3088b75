//! Which copies of a register are kept, and when the next is due.
//!
//! The promise: of each of the last days, weeks and months that have a copy, its last one stays, so many of each as was
//! said. A period without a copy takes no place, so that days on which nobody worked cost none. What the clock says is not
//! made yet is neither counted nor taken away: a clock that was ahead for a while throws away nothing now.

use chrono::{DateTime, Datelike, Days, NaiveDate, Utc};
use std::collections::BTreeSet;

/// How many copies are kept.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Keeping {
    /// Of the last so many days that have one; 1 at least, so that the one that was just made stays.
    pub daily: u16,
    /// Of the last so many weeks (Monday to Sunday) that have one.
    pub weekly: u16,
    /// Of the last so many months that have one.
    pub monthly: u16,
}

impl Default for Keeping {
    fn default() -> Keeping {
        Keeping {
            daily: 7,
            weekly: 4,
            monthly: 12,
        }
    }
}

/// Most copies of one kind that can be asked for: ten years of days.
pub const MOST_KEPT: u16 = 3_660;

/// How many copies from before an upgrade are kept.
pub const UPGRADES_KEPT: usize = 3;

/// When a copy was made.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Made {
    /// The moment.
    pub at: DateTime<Utc>,
    /// The day it was where it was made.
    pub day: NaiveDate,
}

/// The days, weeks and months a copy may be kept for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Period {
    Day(NaiveDate),
    Week(NaiveDate),
    Month(i32, u32),
}

impl Keeping {
    /// Which of these copies are not kept any more, by their places in the list.
    pub fn superfluous(&self, copies: &[Made], now: DateTime<Utc>) -> Vec<usize> {
        let mut made = last_first(copies, now);
        let mut kept = BTreeSet::new();
        let mut filled: [BTreeSet<Period>; 3] = Default::default();
        let most = [self.daily.max(1), self.weekly, self.monthly];
        for at in &made {
            let of = periods(copies[*at].day);
            for ((filled, period), most) in filled.iter_mut().zip(of).zip(most) {
                if filled.len() < usize::from(most) && filled.insert(period) {
                    kept.insert(*at);
                }
            }
        }
        made.retain(|at| !kept.contains(at));
        made.sort_unstable();
        made
    }
}

/// Which of these copies from before upgrades are not kept any more, by their places in the list.
pub fn superfluous_upgrades(copies: &[Made], now: DateTime<Utc>) -> Vec<usize> {
    let made = last_first(copies, now);
    let mut old: Vec<usize> = made.into_iter().skip(UPGRADES_KEPT).collect();
    old.sort_unstable();
    old
}

/// The places of those that are made by now, the last first; of two of one moment the one that is named last.
fn last_first(copies: &[Made], now: DateTime<Utc>) -> Vec<usize> {
    let mut made: Vec<usize> = (0..copies.len())
        .filter(|at| copies[*at].at <= now)
        .collect();
    made.sort_by_key(|at| std::cmp::Reverse((copies[*at].at, *at)));
    made
}

/// The day, the week and the month of a day.
fn periods(day: NaiveDate) -> [Period; 3] {
    let since = Days::new(u64::from(day.weekday().num_days_from_monday()));
    let monday = day.checked_sub_days(since).unwrap_or(day);
    [
        Period::Day(day),
        Period::Week(monday),
        Period::Month(day.year(), day.month()),
    ]
}

/// Whether a copy is due: none was made today, or the clock was set back since the last.
pub fn is_due(last: Option<Made>, now: DateTime<Utc>, today: NaiveDate) -> bool {
    last.is_none_or(|last| last.at > now || last.day != today)
}

/// After so many days without a copy somebody should look into it.
pub const TOO_OLD_DAYS: i64 = 2;

/// Whether the last copy is so old that it should be said; a clock that was set back says nothing about it.
pub fn is_too_old(last: Made, today: NaiveDate) -> bool {
    (today - last.day).num_days() > TOO_OLD_DAYS
}
