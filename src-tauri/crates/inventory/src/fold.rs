//! Comparing texts as people do: one function for names, codes, words and searches, in every alphabet.

use icu_casemap::CaseMapper;
use std::borrow::Cow;
use unicode_normalization::{IsNormalized, UnicodeNormalization, is_nfkc_quick};

/// A text as it is compared with others: no matter of capitals in any script (`Straße` is `STRASSE`, `ΟΔΟΣ` is `οδος`), of
/// how its letters are made up (`ü` in one character or two, `ﬁ`, `１`), of what nobody sees in it, and of blanks: none
/// around it, single ones within.
///
/// By the case folding of Unicode on NFKC (UAX #31, `toNFKC_Casefold`). A dotless `ı` is no `i` and a dotted `İ` is no `I`.
/// Accents count: `Munchen` is not `München`. What it makes is kept in the read tables: they are made anew where it changes.
pub fn fold(text: &str) -> String {
    if text.is_ascii() {
        return match has_spare_blanks(text.as_bytes()) {
            false => text.to_ascii_lowercase(),
            true => words(text.chars().map(|one| one.to_ascii_lowercase()), text.len()),
        };
    }
    let seen: String = text.chars().filter_map(as_seen).collect();
    let cased = CaseMapper::new().fold_string(&composed(&seen)).into_owned();
    // What was parted by a fold is put together again, and what was one character may be several.
    words(composed(&cased).chars().filter_map(as_seen), text.len())
}

/// Whether there is anything between the words of a text of ASCII but single spaces.
fn has_spare_blanks(text: &[u8]) -> bool {
    let mut before = b' ';
    for byte in text {
        if *byte < b' ' || *byte == 0x7f || (*byte == b' ' && before == b' ') {
            return true;
        }
        before = *byte;
    }
    before == b' ' && !text.is_empty()
}

/// Whether two texts are one to people, as [`fold`] compares them.
pub fn same(one: &str, other: &str) -> bool {
    one == other || fold(one) == fold(other)
}

/// A text of one line as it is kept: without what nobody sees in it and around it, with plain spaces for those of another
/// width; what is visible stays as it was typed.
pub fn cleaned(text: &str) -> Cow<'_, str> {
    let text = text.trim_matches(|one: char| one.is_whitespace() || is_invisible(one));
    if !text.contains(|one: char| is_invisible(one) || is_odd_space(one)) {
        return Cow::Borrowed(text);
    }
    let kept = text.chars().filter(|one| !is_invisible(*one));
    let made: String = kept
        .map(|one| if is_odd_space(one) { ' ' } else { one })
        .collect();
    Cow::Owned(made.trim().to_owned())
}

/// Marks of direction, soft hyphens, spaces of no width: nobody sees whether they are there. The joiners of Persian and Indian
/// scripts and of pictures change what one sees, and are none of these.
pub fn is_invisible(one: char) -> bool {
    matches!(
        one,
        '\u{AD}' | '\u{34F}' | '\u{61C}' | '\u{180E}' | '\u{200B}' | '\u{200E}' | '\u{200F}' | '\u{202A}'..='\u{202E}'
            | '\u{2060}'..='\u{2064}' | '\u{2066}'..='\u{206F}' | '\u{FEFF}' | '\u{FFF9}'..='\u{FFFB}'
    )
}

/// Spaces that do not break, or of another width than the usual.
pub fn is_odd_space(one: char) -> bool {
    matches!(
        one,
        '\u{A0}' | '\u{1680}' | '\u{2000}'..='\u{200A}' | '\u{202F}' | '\u{205F}' | '\u{3000}'
    )
}

/// What a comparison looks at of a character: nothing of those that by Unicode may be left out wherever they stand
/// (`Default_Ignorable_Code_Point`), a space of any blank, no other control.
fn as_seen(one: char) -> Option<char> {
    let ignorable = is_invisible(one)
        || matches!(
            one,
            '\u{115F}' | '\u{1160}' | '\u{17B4}' | '\u{17B5}' | '\u{180B}'..='\u{180F}' | '\u{200C}' | '\u{200D}'
                | '\u{2065}' | '\u{3164}' | '\u{FE00}'..='\u{FE0F}' | '\u{FFA0}' | '\u{FFF0}'..='\u{FFF8}'
                | '\u{1BCA0}'..='\u{1BCA3}' | '\u{1D173}'..='\u{1D17A}'
                | '\u{E0000}'..='\u{E0FFF}'
        );
    match one {
        _ if ignorable => None,
        blank if blank.is_whitespace() => Some(' '),
        control if control.is_control() => None,
        other => Some(other),
    }
}

fn composed(text: &str) -> Cow<'_, str> {
    match is_nfkc_quick(text.chars()) {
        IsNormalized::Yes => Cow::Borrowed(text),
        _ => Cow::Owned(text.nfkc().collect()),
    }
}

/// The words of a text with single spaces between them.
fn words(text: impl Iterator<Item = char>, length: usize) -> String {
    let mut made = String::with_capacity(length);
    let mut between = false;
    for one in text {
        match one {
            blank if blank.is_whitespace() => between = true,
            control if control.is_control() => {}
            letter => {
                if between && !made.is_empty() {
                    made.push(' ');
                }
                between = false;
                made.push(letter);
            }
        }
    }
    made
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::tag;
    use std::collections::BTreeMap;

    fn characters() -> impl Iterator<Item = char> {
        // All that is assigned, but for ideographs of which one is like the other.
        ('\u{0}'..='\u{3400}')
            .chain('\u{A000}'..='\u{AC40}')
            .chain('\u{F800}'..='\u{1FFFF}')
            .chain('\u{2F700}'..='\u{2FB00}')
            .chain('\u{E0000}'..='\u{E0200}')
    }

    #[test]
    fn what_is_folded_stays_so_and_says_the_same_as_its_capitals() {
        for one in characters() {
            let folded = fold(&format!("a{one}b"));
            assert_eq!(fold(&folded), folded, "U+{:04X}", u32::from(one));
            // Turkish letters have capitals and small ones that are others'.
            if matches!(one, 'ı' | 'İ') {
                continue;
            }
            let written = one.to_string();
            for other in [written.to_uppercase(), written.to_lowercase()] {
                let other = fold(&format!("a{other}b"));
                assert_eq!(other, folded, "U+{:04X}", u32::from(one));
            }
        }
    }

    #[test]
    fn keys_tell_apart_what_a_comparison_does() {
        let mut folds: BTreeMap<String, String> = BTreeMap::new();
        for one in characters() {
            let text = one.to_string();
            let key = tag::key(&text);
            if key.is_empty() {
                continue;
            }
            let letters: String = fold(&text)
                .chars()
                .filter(|it| it.is_alphanumeric())
                .collect();
            let first = folds.entry(key.clone()).or_insert_with(|| letters.clone());
            assert_eq!(*first, letters, "{key}: U+{:04X}", u32::from(one));
            assert_eq!(tag::key(&key), key, "U+{:04X}", u32::from(one));
        }
    }

    /// The read tables keep what texts are compared by. Where this fails after an upgrade of a library, TABLES_VERSION has to
    /// rise with it.
    #[test]
    fn what_tables_keep_is_compared_by_what_it_was() {
        let mut sum: u64 = 0xcbf2_9ce4_8422_2325;
        for one in characters() {
            for byte in fold(&one.to_string()).bytes().chain([0]) {
                sum = (sum ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3);
            }
        }
        assert_eq!(format!("{sum:016x}"), "e497894453c9905e");
    }
}
