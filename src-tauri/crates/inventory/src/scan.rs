//! What a scanned code may mean, before anybody looks at the register.

use std::borrow::Cow;

use crate::tag;

/// One way to read a code, with why.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Reading {
    /// The letters and digits to look up, in capitals.
    pub key: String,
    /// What was taken off or undone to get there, in words; empty for the code as it came.
    pub because: &'static str,
}

/// Longest code looked at, in bytes; more is noise.
pub const LONGEST: usize = 2_000;

/// Whether a line may be what a scanner read: text of one line, with no other control characters than those that stand
/// between the parts of a code (FS to US) or end it (EOT), and not longer than [`LONGEST`].
pub fn is_code(line: &str) -> bool {
    let parts = |one: char| matches!(one, '\u{4}' | '\u{1c}'..='\u{1f}');
    let line = line.trim();
    !line.is_empty()
        && line.len() <= LONGEST
        && !line
            .chars()
            .any(|one| one == '\u{fffd}' || (one.is_control() && !parts(one)))
}

/// Data identifiers that makers print before serial numbers (ANSI MH10.8.2: S serial, 1S supplier's serial,
/// 11S fixed asset, 18S and 25S unique items), and the plain words people print.
const SERIAL_PREFIXES: [&str; 7] = ["SN", "S", "1S", "11S", "18S", "25S", "SERIAL"];

/// Every reading of a code worth looking up, the most literal first, none twice.
pub fn readings(code: &str) -> Vec<Reading> {
    let mut found: Vec<Reading> = Vec::new();
    let mut add = |text: &str, because| {
        let key = tag::key(text);
        if !key.is_empty() && !found.iter().any(|reading| reading.key == key) {
            found.push(Reading { key, because });
        }
    };
    if code.len() > LONGEST {
        return found;
    }
    let code = code.trim_matches(|c: char| c.is_control() || c.is_whitespace());
    let bare = without_symbology(code);
    if bare.contains("://") {
        for named in url_values(bare) {
            add(&unescaped(named), "named in a web address");
        }
        if let Some(last) = url_tail(bare) {
            add(&unescaped(last), "the last part of a web address");
        }
        return found;
    }
    add(code, "");
    add(bare, "without the scanner's symbology mark");
    let key = tag::key(bare);
    for prefix in SERIAL_PREFIXES {
        if let Some(rest) = key.strip_prefix(prefix).filter(|rest| rest.len() >= 4) {
            add(rest, "without the maker's serial prefix");
        }
    }
    found
}

/// What a code of somebody else's is kept and looked up by: all of it, even of a web address, but for the mark that
/// one scanner sends and another does not.
pub fn literal_key(code: &str) -> String {
    let code = code.trim_matches(|c: char| c.is_control() || c.is_whitespace());
    tag::key(without_symbology(code))
}

/// Takes off an AIM symbology identifier such as `]Q1` (ISO/IEC 15424: a bracket, a letter, a modifier).
fn without_symbology(code: &str) -> &str {
    match code.as_bytes() {
        [b']', letter, modifier, ..]
            if letter.is_ascii_alphabetic() && modifier.is_ascii_alphanumeric() =>
        {
            &code[3..]
        }
        _ => code,
    }
}

/// Names under which programs put a tag or a serial number into a web address.
const URL_NAMES: [&str; 6] = ["tag", "asset_tag", "assettag", "serial", "sn", "code"];

/// What a web address names in its query.
fn url_values(code: &str) -> impl Iterator<Item = &str> {
    let query = code.split_once('?').map_or("", |(_, query)| query);
    let query = query.split('#').next().unwrap_or_default();
    query
        .split('&')
        .filter_map(|pair| pair.split_once('='))
        .filter(|(name, _)| {
            URL_NAMES
                .iter()
                .any(|known| name.eq_ignore_ascii_case(known))
        })
        .map(|(_, value)| value)
}

/// The last segment of a web address, without query and fragment.
fn url_tail(code: &str) -> Option<&str> {
    let (scheme, rest) = code.split_once("://")?;
    if !scheme.eq_ignore_ascii_case("http") && !scheme.eq_ignore_ascii_case("https") {
        return None;
    }
    let path = rest.split(['?', '#']).next().unwrap_or(rest);
    let (above, tail) = path.trim_end_matches('/').rsplit_once('/')?;
    // Snipe-IT's `/hardware/123` names its own record; the number is nobody's tag.
    let record = above
        .rsplit('/')
        .next()
        .is_some_and(|folder| folder.eq_ignore_ascii_case("hardware"));
    (!tail.is_empty() && !record).then_some(tail)
}

/// Undoes the writing in per cent of a web address (RFC 3986, 2.1); a text that is none stays as it is.
fn unescaped(text: &str) -> Cow<'_, str> {
    if !text.contains('%') {
        return Cow::Borrowed(text);
    }
    let mut bytes = Vec::with_capacity(text.len());
    let mut rest = text.as_bytes();
    while let [first, behind @ ..] = rest {
        let digits = match rest {
            [b'%', high, low, ..] => hexadecimal(*high).zip(hexadecimal(*low)),
            _ => None,
        };
        rest = match digits {
            Some((high, low)) => {
                bytes.push(high * 16 + low);
                &behind[2..]
            }
            None => {
                bytes.push(*first);
                behind
            }
        };
    }
    String::from_utf8(bytes).map_or(Cow::Borrowed(text), Cow::Owned)
}

fn hexadecimal(digit: u8) -> Option<u8> {
    char::from(digit)
        .to_digit(16)
        .and_then(|value| u8::try_from(value).ok())
}
