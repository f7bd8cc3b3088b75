//! Which copies are kept: what was promised, however the clock went.

use chrono::{DateTime, Datelike, Days, FixedOffset, Months, NaiveDate, Utc};
use inventory::copying::{Keeping, Made, UPGRADES_KEPT, is_due, is_too_old, superfluous_upgrades};
use proptest::prelude::*;
use std::collections::BTreeSet;

/// What the promise says of one copy, word by word: it is the last of its day, week or month, and of the days, weeks or
/// months behind that which have a copy there are fewer than so many.
fn is_promised(copy: usize, copies: &[Made], keeping: &Keeping, now: DateTime<Utc>) -> bool {
    if copies[copy].at > now {
        return true;
    }
    let past: Vec<usize> = (0..copies.len())
        .filter(|other| copies[*other].at <= now)
        .collect();
    let key = |at: usize| (copies[at].at, at);
    let last_of = |same: &dyn Fn(NaiveDate) -> String, most: u16| {
        let own = same(copies[copy].day);
        let rival = past
            .iter()
            .any(|other| same(copies[*other].day) == own && key(*other) > key(copy));
        // Periods by when their last copy was made.
        let mut behind = BTreeSet::new();
        for other in &past {
            if same(copies[*other].day) != own && key(*other) > key(copy) {
                behind.insert(same(copies[*other].day));
            }
        }
        !rival && behind.len() < usize::from(most)
    };
    let week = |day: NaiveDate| format!("{:?}", day.iso_week());
    let month = |day: NaiveDate| format!("{}-{}", day.year(), day.month());
    last_of(&|day| day.to_string(), keeping.daily.max(1))
        || last_of(&week, keeping.weekly)
        || last_of(&month, keeping.monthly)
}

/// Where clocks are put forward at the end of March and back at the end of October.
fn offset(at: DateTime<Utc>) -> FixedOffset {
    let summer = (4..=10).contains(&at.month());
    FixedOffset::east_opt(if summer { 7200 } else { 3600 }).unwrap()
}

fn made(at: DateTime<Utc>) -> Made {
    Made {
        at,
        day: at.with_timezone(&offset(at)).date_naive(),
    }
}

fn start() -> DateTime<Utc> {
    "2026-02-20T22:30:00Z".parse().unwrap()
}

fn keeping() -> impl Strategy<Value = Keeping> {
    (1u16..10, 0u16..6, 0u16..14).prop_map(|(daily, weekly, monthly)| Keeping {
        daily,
        weekly,
        monthly,
    })
}

/// Minutes the clock moves between one copy and the next: mostly a day or so, now and then weeks, months or years, or back.
fn moves() -> impl Strategy<Value = i64> {
    prop_oneof![
        6 => 20 * 60..28 * 60i64,
        3 => 1..600i64,
        2 => 1440..60 * 1440i64,
        1 => -3 * 1440..0i64,
        1 => -400 * 1440..500 * 1440i64,
    ]
}

/// Makes a copy, takes away what is not kept, and answers what is left.
fn step(copies: &mut Vec<Made>, keeping: &Keeping, now: DateTime<Utc>) {
    copies.push(made(now));
    let gone = keeping.superfluous(copies, now);
    for at in gone.into_iter().rev() {
        copies.remove(at);
    }
}

proptest! {
    #[test]
    fn what_is_kept_is_what_was_promised_however_the_clock_goes(
        keeping in keeping(),
        moves in proptest::collection::vec(moves(), 1..120),
    ) {
        let mut copies = Vec::new();
        let mut now = start();
        for minutes in moves {
            now += chrono::Duration::minutes(minutes);
            copies.push(made(now));
            let gone = keeping.superfluous(&copies, now);
            for at in 0..copies.len() {
                prop_assert_eq!(!gone.contains(&at), is_promised(at, &copies, &keeping, now), "{:?}", copies[at]);
            }
            prop_assert!(!gone.contains(&(copies.len() - 1)), "the one that was just made");
            for at in gone.into_iter().rev() {
                copies.remove(at);
            }
            prop_assert!(keeping.superfluous(&copies, now).is_empty(), "once is enough");
        }
    }

    #[test]
    fn thinned_day_by_day_is_thinned_at_once_where_the_clock_goes_on(
        keeping in keeping(),
        moves in proptest::collection::vec(1..3 * 1440i64, 1..200),
    ) {
        let (mut step_by_step, mut all, mut now) = (Vec::new(), Vec::new(), start());
        for minutes in moves {
            now += chrono::Duration::minutes(minutes);
            step(&mut step_by_step, &keeping, now);
            all.push(made(now));
        }
        let gone: BTreeSet<usize> = keeping.superfluous(&all, now).into_iter().collect();
        let kept: Vec<Made> = (0..all.len()).filter(|at| !gone.contains(at)).map(|at| all[at]).collect();
        prop_assert_eq!(step_by_step, kept);
    }

    #[test]
    fn a_clock_that_was_ahead_for_a_while_takes_nothing_away_when_it_is_right_again(
        ahead in 1..4000i64,
        days in 1..60usize,
    ) {
        let keeping = Keeping::default();
        let (mut copies, mut now) = (Vec::new(), start());
        for _ in 0..days {
            now += chrono::Duration::days(1);
            step(&mut copies, &keeping, now);
        }
        let before = copies.clone();
        step(&mut copies, &keeping, now + chrono::Duration::days(ahead));
        let lost: Vec<&Made> = before.iter().filter(|copy| !copies.contains(copy)).collect();
        // One of each kind at most makes room for the one from the future.
        prop_assert!(lost.len() <= 3, "{lost:?}");
        let kept = copies.clone();
        now += chrono::Duration::hours(1);
        step(&mut copies, &keeping, now);
        // The last of the day is another now; nothing else goes.
        let gone = kept.iter().filter(|copy| !copies.contains(copy)).count();
        prop_assert!(gone <= 1, "{gone}");
        prop_assert!(copies.contains(&made(now)));
    }
}

#[test]
fn four_hundred_days_leave_seven_days_four_weeks_and_twelve_months() {
    let keeping = Keeping::default();
    let first: NaiveDate = "2025-01-01".parse().unwrap();
    let mut copies = Vec::new();
    let mut last = first;
    for day in 0..400 {
        last = first + Days::new(day);
        let at = last.and_hms_opt(9, 0, 0).unwrap().and_utc();
        copies.push(Made { at, day: last });
        let gone = keeping.superfluous(&copies, at);
        for at in gone.into_iter().rev() {
            copies.remove(at);
        }
    }
    let kept: BTreeSet<NaiveDate> = copies.iter().map(|copy| copy.day).collect();
    let mut promised: BTreeSet<NaiveDate> = (0..7).map(|back| last - Days::new(back)).collect();
    // 4 February 2026 is a Wednesday: three Sundays behind this week's last.
    promised.extend((0..3).map(|week| {
        let sunday: NaiveDate = "2026-02-01".parse().unwrap();
        sunday - Days::new(7 * week)
    }));
    let month = NaiveDate::from_ymd_opt(last.year(), last.month(), 1).unwrap();
    promised.extend((0..11).map(|back| (month - Months::new(back)).pred_opt().unwrap()));
    assert_eq!(kept, promised);
}

#[test]
fn a_copy_is_due_once_a_day_and_when_the_clock_was_set_back() {
    let at = |text: &str| text.parse::<DateTime<Utc>>().unwrap();
    let day = |text: &str| text.parse::<NaiveDate>().unwrap();
    let last = Made {
        at: at("2026-03-14T09:00:00Z"),
        day: day("2026-03-14"),
    };
    assert!(is_due(None, last.at, last.day));
    let due = |now: &str, today: &str| is_due(Some(last), at(now), day(today));
    assert!(!due("2026-03-14T09:00:00Z", "2026-03-14"));
    assert!(!due("2026-03-14T22:59:59Z", "2026-03-14"));
    assert!(due("2026-03-14T23:30:00Z", "2026-03-15"));
    assert!(due("2026-03-14T08:59:59Z", "2026-03-14"));
    assert!(due("2025-01-01T09:00:00Z", "2025-01-01"));
    assert!(due("2036-01-01T09:00:00Z", "2036-01-01"));
    let old = |today: &str| is_too_old(last, day(today));
    assert_eq!(
        [
            old("2026-03-14"),
            old("2026-03-16"),
            old("2026-03-17"),
            old("2026-01-01")
        ],
        [false, false, true, false]
    );
}

#[test]
fn the_last_copies_from_before_upgrades_stay() {
    let all: Vec<Made> = (0..6)
        .map(|days| made(start() + chrono::Duration::days(days)))
        .collect();
    let now = start() + chrono::Duration::days(4);
    // The sixth is not made yet, by the clock.
    assert_eq!(superfluous_upgrades(&all, now), [0, 1]);
    assert_eq!(5 - 2, UPGRADES_KEPT);
}
