//! The windows of the warranty report, and nothing else about warranties.

use chrono::{Days, NaiveDate};
use serde::{Deserialize, Serialize};

use crate::Emphasis;

/// How soon a warranty ends, seen from a day. A warranty is valid up to and on its last day.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum Bucket {
    /// The last day is over.
    #[serde(rename = "expired")]
    Expired,
    /// Today, or in up to 30 days.
    #[serde(rename = "within_30")]
    Within30,
    /// In 31 to 60 days.
    #[serde(rename = "within_60")]
    Within60,
    /// In 61 to 90 days.
    #[serde(rename = "within_90")]
    Within90,
    /// In 91 to 180 days.
    #[serde(rename = "within_180")]
    Within180,
    /// In more than 180 days.
    #[serde(rename = "later")]
    Later,
    /// No end is on record.
    #[serde(rename = "unknown")]
    Unknown,
}

impl Bucket {
    /// All of them, in the order of the report.
    pub const ALL: [Bucket; 7] = [
        Bucket::Expired,
        Bucket::Within30,
        Bucket::Within60,
        Bucket::Within90,
        Bucket::Within180,
        Bucket::Later,
        Bucket::Unknown,
    ];

    /// Where an end falls, seen from a day.
    pub fn of(end: Option<NaiveDate>, today: NaiveDate) -> Bucket {
        let Some(end) = end else {
            return Bucket::Unknown;
        };
        match end.signed_duration_since(today).num_days() {
            ..=-1 => Bucket::Expired,
            0..=30 => Bucket::Within30,
            31..=60 => Bucket::Within60,
            61..=90 => Bucket::Within90,
            91..=180 => Bucket::Within180,
            _ => Bucket::Later,
        }
    }

    /// The first and last day of the window, both included, for a query; `None` where it is open.
    /// `Unknown` has no window: its ends are the missing ones.
    pub fn window(self, today: NaiveDate) -> Option<(Option<NaiveDate>, Option<NaiveDate>)> {
        let after = |days: u64| {
            Some(
                today
                    .checked_add_days(Days::new(days))
                    .unwrap_or(NaiveDate::MAX),
            )
        };
        Some(match self {
            Bucket::Expired => (None, Some(today.pred_opt().unwrap_or(NaiveDate::MIN))),
            Bucket::Within30 => (Some(today), after(30)),
            Bucket::Within60 => (after(31), after(60)),
            Bucket::Within90 => (after(61), after(90)),
            Bucket::Within180 => (after(91), after(180)),
            Bucket::Later => (after(181), None),
            Bucket::Unknown => return None,
        })
    }

    /// The word on the wire and on the command line.
    pub fn word(self) -> &'static str {
        match self {
            Bucket::Expired => "expired",
            Bucket::Within30 => "within_30",
            Bucket::Within60 => "within_60",
            Bucket::Within90 => "within_90",
            Bucket::Within180 => "within_180",
            Bucket::Later => "later",
            Bucket::Unknown => "unknown",
        }
    }

    /// The bucket a word stands for.
    pub fn from_word(word: &str) -> Option<Bucket> {
        Bucket::ALL.into_iter().find(|bucket| bucket.word() == word)
    }

    /// The words for a person.
    pub fn heading(self) -> &'static str {
        match self {
            Bucket::Expired => "Expired",
            Bucket::Within30 => "Within 30 days",
            Bucket::Within60 => "31–60 days",
            Bucket::Within90 => "61–90 days",
            Bucket::Within180 => "91–180 days",
            Bucket::Later => "Later",
            Bucket::Unknown => "Unknown",
        }
    }

    /// How a bar of it is toned.
    pub fn emphasis(self) -> Emphasis {
        match self {
            Bucket::Expired => Emphasis::Trouble,
            Bucket::Within30 => Emphasis::Attention,
            Bucket::Within60 | Bucket::Within90 | Bucket::Within180 | Bucket::Later => {
                Emphasis::Plain
            }
            Bucket::Unknown => Emphasis::Muted,
        }
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, missing_docs)]
    use super::*;
    use chrono::TimeDelta;
    use proptest::prelude::*;

    fn today() -> NaiveDate {
        NaiveDate::from_ymd_opt(2026, 11, 23).unwrap()
    }

    #[test]
    fn every_boundary_falls_on_its_own_side() {
        for (days, bucket) in [
            (-4000, Bucket::Expired),
            (-1, Bucket::Expired),
            (0, Bucket::Within30),
            (30, Bucket::Within30),
            (31, Bucket::Within60),
            (60, Bucket::Within60),
            (61, Bucket::Within90),
            (90, Bucket::Within90),
            (91, Bucket::Within180),
            (180, Bucket::Within180),
            (181, Bucket::Later),
            (9000, Bucket::Later),
        ] {
            let end = today() + TimeDelta::days(days);
            assert_eq!(Bucket::of(Some(end), today()), bucket, "{days} days");
        }
        assert_eq!(Bucket::of(None, today()), Bucket::Unknown);
    }

    #[test]
    fn words_go_out_and_come_back() {
        for bucket in Bucket::ALL {
            assert_eq!(Bucket::from_word(bucket.word()), Some(bucket));
            let wire = serde_json::to_string(&bucket).unwrap();
            assert_eq!(wire, format!("\"{}\"", bucket.word()));
        }
        assert_eq!(Bucket::from_word("within_31"), None);
    }

    proptest! {
        #[test]
        fn windows_and_buckets_agree(days in -2000i64..2000, leap in 0i64..4000) {
            let today = today() + TimeDelta::days(leap);
            let end = today + TimeDelta::days(days);
            let holding: Vec<_> = Bucket::ALL
                .into_iter()
                .filter(|bucket| bucket.window(today).is_some_and(|(first, last)| {
                    first.is_none_or(|first| first <= end) && last.is_none_or(|last| end <= last)
                }))
                .collect();
            prop_assert_eq!(holding, vec![Bucket::of(Some(end), today)]);
        }
    }
}
