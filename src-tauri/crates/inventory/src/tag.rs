//! Tags: what is printed on a label and read by a scanner.

use crate::fold::{cleaned, fold};
use crate::refusal::Refusal;
use serde::{Deserialize, Serialize};
use std::fmt;
use words::{Said, say};

/// Longest tag taken, in characters: what still fits a code that a phone reads.
pub const LONGEST: usize = 64;

/// A tag as it is written. Two tags are the same when their [`Tag::key`]s are.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Tag(String);

impl Tag {
    /// Takes a tag as somebody typed it: trimmed, with at least one letter or digit and nothing invisible.
    pub fn new(text: &str) -> Result<Tag, Refusal> {
        let text = cleaned(text);
        let text = text.as_ref();
        let refuse = |message: Said| Err(Refusal::said(message).on("tag"));
        if key(text).is_empty() {
            return refuse(say::tag_invalid_empty());
        }
        if text.chars().count() > LONGEST {
            return refuse(say::tag_invalid_long(LONGEST, text));
        }
        if text.chars().any(|c| c.is_control()) {
            return refuse(say::tag_invalid_unprintable());
        }
        Ok(Tag(text.to_owned()))
    }

    /// A tag as it is kept, to the letter: older programs kept what nobody sees, too. None where it has no letter and no digit.
    pub fn kept(text: &str) -> Option<Tag> {
        (!key(text).is_empty()).then(|| Tag(text.to_owned()))
    }

    /// The tag as written.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// What identifies the tag: its letters and digits, in capitals. `it-000123 k` and `IT000123K` are one tag.
    pub fn key(&self) -> String {
        key(&self.0)
    }
}

impl fmt::Display for Tag {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// The letters and digits of a text, in capitals: what tags, serials and codes are compared by. Letters are equal in every
/// alphabet as [`fold`] has it.
pub fn key(text: &str) -> String {
    if text
        .bytes()
        .all(|b| b.is_ascii_uppercase() || b.is_ascii_digit())
    {
        return text.to_owned();
    }
    if text.is_ascii() {
        let mut key = String::with_capacity(text.len());
        let kept = text.chars().filter(char::is_ascii_alphanumeric);
        key.extend(kept.map(|c| c.to_ascii_uppercase()));
        return key;
    }
    let letters = fold(text);
    let letters = letters.chars().filter(|c| c.is_alphanumeric());
    let mut key = String::with_capacity(text.len());
    for letter in letters {
        let mut capitals = letter.to_uppercase();
        match (capitals.next(), capitals.next()) {
            // The capital of a dotless i is another letter's too.
            (Some(capital), None) if letter != 'ı' => key.push(capital),
            _ => key.push(letter),
        }
    }
    key
}

/// The alphabet of ISO/IEC 7064 MOD 37-2; the last is used as a check character only.
const ALPHABET: &[u8; 37] = b"0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ*";

fn value(character: u8) -> Option<u32> {
    match character {
        b'0'..=b'9' => Some(u32::from(character - b'0')),
        b'A'..=b'Z' => Some(u32::from(character - b'A') + 10),
        _ => None,
    }
}

/// The check character of ISO/IEC 7064 MOD 37-2 for a body of capitals and digits; it may be `*`.
///
/// Pure system, radix 2, modulus 37 (ISO/IEC 7064:2003, clause 7): every character weighs twice the one behind it and
/// the whole, check included, is congruent to 1. `None` if the body holds anything else.
pub fn check_character(body: &str) -> Option<char> {
    let mut sum = 0u32;
    for character in body.bytes() {
        sum = (sum + value(character)?) * 2 % 37;
    }
    let check = (38 - sum) % 37;
    Some(char::from(ALPHABET[check as usize]))
}

/// Whether the last character of a key is the check character of what stands before it.
pub fn check_passes(key: &str) -> bool {
    match key.char_indices().next_back() {
        Some((at, last)) if at > 0 => check_character(&key[..at]) == Some(last),
        _ => false,
    }
}
