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
fn a_letter_compares_alike_whether_others_beside_it_are_of_ascii_or_not() {
    for character in (0..128).map(char::from) {
        let alone = key(&format!("a{character}"));
        assert_eq!(key(&format!("äa{character}")), format!("Ä{alone}"));
        assert_eq!(alone.len() > 1, character.is_alphanumeric());
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

#[test]
fn every_single_slip_in_a_tag_of_ours_is_told_and_the_tag_is_among_what_it_nearly_is() {
    use inventory::misread::misread;
    let series = SeriesFacts {
        next: 1000,
        ..series()
    };
    for number in [1, 123, 999] {
        let Some(tag) = series.tag(number) else {
            continue;
        };
        let right = tag.as_str().as_bytes();
        for at in 2..right.len() {
            for slip in (b'0'..=b'9').chain(b'A'..=b'Z') {
                let mut wrong = right.to_vec();
                wrong[at] = slip;
                let wrong = String::from_utf8(wrong).unwrap();
                let found = misread(&wrong, [&series]);
                assert_eq!(found.is_none(), wrong == tag.as_str(), "{wrong}");
                if let Some(found) = found {
                    assert!(found.nearly.contains(&tag.as_str().to_owned()), "{wrong}");
                }
            }
        }
        for at in 2..right.len() - 1 {
            let mut wrong = right.to_vec();
            wrong.swap(at, at + 1);
            let wrong = String::from_utf8(wrong).unwrap();
            if wrong != tag.as_str() {
                let found = misread(&wrong, [&series]).unwrap();
                assert!(found.nearly.contains(&tag.as_str().to_owned()), "{wrong}");
            }
        }
    }
    // Of others, of another length, or right.
    for other in [
        "4006381333931",
        "IT0001X",
        "IT000123456X",
        "XX000123A",
        "okafor",
        "",
    ] {
        assert_eq!(misread(other, [&series]), None, "{other}");
    }
    let bare = SeriesFacts {
        prefix: String::new(),
        ..series.clone()
    };
    assert_eq!(misread("0001239", [&bare]), None);
}

#[test]
fn words_one_searches_for_do_not_look_like_tags() {
    use inventory::misread::looks_like_tag;
    for tag in ["IT000123K", "A-100", "4006381333931", "LAP7430"] {
        assert!(looks_like_tag(tag), "{tag}");
    }
    for word in ["okafor", "latitude", "524", "latitude 7430", "", "A-1"] {
        assert!(!looks_like_tag(word), "{word}");
    }
}
