//! Codes of our own series that a scanner, or a person, got wrong: told by their check character.

use crate::series::SeriesFacts;
use crate::tag::{check_character, check_passes, key};

/// What a misread code may have been.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Misread {
    /// The keys one wrong character or two swapped neighbours away whose check character is right, none twice. Which of them
    /// are tags is the register's to say.
    pub nearly: Vec<String>,
}

/// Whether a code is a tag of one of these series but for one slip: with its prefix, as long as its tags are, and with a
/// check character that does not fit. None where it is something else, or right.
pub fn misread<'s>(
    code: &str,
    series: impl IntoIterator<Item = &'s SeriesFacts>,
) -> Option<Misread> {
    let code = key(code);
    if !code.is_ascii() || check_passes(&code) {
        return None;
    }
    let series = series.into_iter().find(|series| is_of(series, &code))?;
    let fixed = key(&series.prefix).len();
    Some(Misread {
        nearly: neighbours(&code, fixed),
    })
}

/// One slip may have made a letter of a digit, or put the check character before the last.
fn is_of(series: &SeriesFacts, code: &str) -> bool {
    let prefix = key(&series.prefix);
    let Some(rest) = code.strip_prefix(&prefix) else {
        return false;
    };
    let grown = series.next.saturating_sub(1).to_string().len();
    let digits = usize::from(series.digits).max(grown);
    let body = rest.len().checked_sub(1).map(|end| &rest[..end]);
    // Without a prefix any number of that length would be one.
    series.check_character
        && !prefix.is_empty()
        && body.is_some_and(|body| {
            let letters = body.bytes().filter(|byte| !byte.is_ascii_digit()).count();
            (usize::from(series.digits)..=digits).contains(&body.len()) && letters <= 1
        })
}

/// What stands before `fixed` is taken to be right.
fn neighbours(code: &str, fixed: usize) -> Vec<String> {
    let bytes = code.as_bytes();
    let mut found: Vec<String> = Vec::new();
    let mut add = |bytes: Vec<u8>| {
        if let Ok(text) = String::from_utf8(bytes)
            && check_passes(&text)
            && !found.contains(&text)
        {
            found.push(text);
        }
    };
    let last = bytes.len().saturating_sub(1);
    // The body as it was read, with the check character it should have: what most often is meant.
    if let Some(check) = check_character(&code[..last]) {
        add(format!("{}{check}", &code[..last]).into_bytes());
    }
    for at in fixed..last {
        let mut swapped = bytes.to_vec();
        swapped.swap(at, at + 1);
        add(swapped);
    }
    for at in fixed..last {
        for digit in b'0'..=b'9' {
            let mut other = bytes.to_vec();
            other[at] = digit;
            add(other);
        }
    }
    found
}

/// Whether a code may well be what sticks on a thing: one word with a digit in it and not too short. What somebody typed to
/// search for is not.
pub fn looks_like_tag(code: &str) -> bool {
    let code = code.trim();
    !code.chars().any(char::is_whitespace)
        && code.chars().any(|one| one.is_ascii_digit())
        && key(code).chars().count() >= 4
}
