//! Tags, check characters and series.

use inventory::tag::{check_character, check_passes, key};
use inventory::{SeriesFacts, Tag};
use proptest::prelude::*;

fn series() -> SeriesFacts {
    SeriesFacts {
        name: "Assets".into(),
        prefix: "IT".into(),
        digits: 6,
        next: 1,
        check_character: true,
        category: String::new(),
        place: None,
    }
}

#[test]
fn check_characters_are_those_of_the_standard() {
    // The published example of ISO/IEC 7064 MOD 37-2: an ISBT 128 donation number.
    assert_eq!(check_character("G123489654321"), Some('Y'));
    assert!(check_passes("G123489654321Y"));
    assert!(!check_passes("G123489654321Z"));
    assert!(!check_passes("A"));
    assert_eq!(check_character("it"), None);
}

#[test]
fn a_series_skips_numbers_whose_check_would_be_a_star() {
    let mut series = series();
    let mut skipped = 0;
    for number in 1..2000 {
        match series.tag(number) {
            Some(tag) => assert!(check_passes(tag.as_str()), "{tag}"),
            None => {
                skipped += 1;
                series.next = number;
                assert!(series.upcoming().unwrap().0 > number);
            }
        }
    }
    assert!(skipped > 0, "some number in two thousand has the check *");
}

#[test]
fn a_series_ends_with_its_last_number() {
    let mut series = SeriesFacts {
        next: 999_999_999_999_999,
        check_character: false,
        ..series()
    };
    let (number, tag) = series.upcoming().unwrap();
    assert_eq!(tag.as_str(), "IT999999999999999");
    series.next = number + 1;
    assert_eq!(series.upcoming(), None);
    assert!(series.checked().is_ok());
}

#[test]
fn tags_are_compared_by_letters_and_digits() {
    for same in ["IT000123K", "it-000123-k", "IT 000 123 K", " it_000123.K "] {
        assert_eq!(Tag::new(same).unwrap().key(), "IT000123K");
    }
    assert_eq!(key("資産-1"), "資産1");
    for refused in ["", "  ", "---", "A\u{0}B", &"X".repeat(65)] {
        assert!(Tag::new(refused).is_err(), "{refused:?}");
    }
}

#[test]
fn a_series_is_checked_in_words() {
    for (broken, field) in [
        (
            SeriesFacts {
                name: " ".into(),
                ..series()
            },
            "name",
        ),
        (
            SeriesFacts {
                prefix: "a b".into(),
                ..series()
            },
            "prefix",
        ),
        (
            SeriesFacts {
                prefix: String::new(),
                check_character: false,
                ..series()
            },
            "prefix",
        ),
        (
            SeriesFacts {
                digits: 2,
                ..series()
            },
            "digits",
        ),
        (
            SeriesFacts {
                next: 1_000_000_000_000_001,
                ..series()
            },
            "next",
        ),
    ] {
        assert_eq!(broken.checked().unwrap_err().field.as_deref(), Some(field));
    }
    assert_eq!(
        SeriesFacts {
            prefix: "nb".into(),
            ..series()
        }
        .checked()
        .unwrap()
        .prefix,
        "NB"
    );
}

proptest! {
    #[test]
    fn one_wrong_character_or_two_swapped_never_pass(number in 1u64..999_999, at in 0usize..9, to in 0usize..36) {
        let Some(tag) = series().tag(number) else { return Ok(()) };
        let mut wrong: Vec<u8> = tag.as_str().bytes().collect();
        let at = at % wrong.len();
        wrong[at] = b"0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ"[to];
        let wrong = String::from_utf8(wrong).unwrap();
        prop_assert_eq!(check_passes(&wrong), wrong == tag.as_str());
        let mut swapped: Vec<u8> = tag.as_str().bytes().collect();
        let next = (at + 1) % swapped.len();
        if next > at {
            swapped.swap(at, next);
            let swapped = String::from_utf8(swapped).unwrap();
            prop_assert_eq!(check_passes(&swapped), swapped == tag.as_str());
        }
    }
}
